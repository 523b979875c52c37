import ArgumentParser
import Findings

/// How findings are shown and what they make of the exit code: the options that all commands with findings share.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How findings are shown: \(ReportFormat.names). With =file, there instead of on standard output. Can be repeated.",
      valueName: "format[=file]"))
  var format: [ReportRequest] = []

  @Option(
    help: ArgumentHelp("The mildest severity that makes the exit code 1. Default: warning.", valueName: "severity"))
  var failOn: Severity?

  @Option(help: ArgumentHelp("Let so many warnings pass.", valueName: "number"))
  var maxWarnings: Int?

  var requests: [ReportRequest] { format.isEmpty ? [ReportRequest(.text)] : format }

  var threshold: Threshold { Threshold(severity: failOn ?? .warning, warnings: maxWarnings) }

  func validate() throws {
    guard requests.count(where: { $0.path == nil }) <= 1 else {
      throw ValidationError("Only one format can go to standard output; give the others a file, as sarif=out.sarif.")
    }
    let paths = requests.compactMap(\.path)
    if let path = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw ValidationError("Two formats cannot go to the same file \"\(path)\".")
    }
    if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings takes a number from 0.") }
  }

  /// Opens the files that reports go to.
  func open() throws -> [Reports.Pending] { try Reports.open(requests) }

  /// The reporters; `noun` is what files are called in the last line.
  func reports(_ pending: [Reports.Pending], _ noun: String, _ neighbours: Neighbours, _ output: Output) -> Reports {
    var context = ReportContext(neighbours: neighbours, noun: noun, threshold: threshold)
    if Terminal.isTerminal(1) {
      context.style = TextStyle(
        showsSource: true, usesColour: Terminal.allowsColour, width: Terminal.width(1))
    }
    return Reports(pending, context, output)
  }
}

extension Severity: ExpressibleByArgument {}
