import ArgumentParser
import Findings
import SourceText
import Workspace

/// How findings are shown: the options that all commands with findings share.
struct OutputOptions: ParsableArguments {
  @Option(help: "How findings are shown: text or json.")
  var format = OutputFormat.text

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  /// The reporter for standard output; `noun` is what files are called in the last line.
  func reporter(_ noun: String, _ neighbours: Neighbours) -> any Reporter {
    switch format {
    case .json: return JSONReporter(neighbours: neighbours)
    case .text:
      let isTerminal = Terminal.isTerminal(1)
      let style = TextReporter.Style(
        showsSource: isTerminal, usesColour: isTerminal && Terminal.allowsColour,
        width: isTerminal ? Terminal.width(1) : 100)
      return TextReporter(style: style, neighbours: neighbours, noun: noun)
    }
  }
}
