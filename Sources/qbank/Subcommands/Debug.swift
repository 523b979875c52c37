import ArgumentParser
import SourceText
import Syntax
import Workspace

struct Debug: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "debug", _superCommandName: "qbank",
    abstract: "Shows what the parser saw of a JSON or YAML file.",
    discussion: """
      tree    the nodes with their byte ranges
      events  the event stream, as yaml-test-suite writes it
      value   the decoded value as JSON, one line a YAML document
      tokens  the leaves in order, with their text
      bowtie  answers to Bowtie's questions about JSON Schema (its protocol IHOP, a JSON object a line), without a file

      The exit code is 1 where the file has a syntax error.

      Examples:
        qbank debug tree bank.yaml
        qbank debug value - < bank.yaml
      """
  )

  @Argument(help: "What to show: tree, events, value or tokens; or bowtie.")
  var view: View

  @Argument(help: "A JSON or YAML file; - is standard input.")
  var file: String?

  @Option(help: "The name that standard input goes by, to tell JSON from YAML.")
  var stdinPath: String?

  enum View: String, ExpressibleByArgument, CaseIterable {
    case tree
    case events
    case value
    case tokens
    case bowtie
  }

  func validate() throws {
    if view != .bowtie, file == nil { throw ValidationError("The file is missing.") }
  }

  func run(_ output: Output) throws {
    if view == .bowtie { return BowtieSession.run(output) }
    let file = file ?? "-"
    let text = try Input().text(file)
    let name = file == "-" ? stdinPath ?? "-" : file
    let tree = SyntaxTree.parse(text, as: DocumentFormat.of(name, text))
    switch view {
    case .tree: TreeDump.write(tree, to: output)
    case .events: for line in EventStream.lines(of: tree) { output.write(line + "\n") }
    case .value: try ValueDump.write(tree, to: output)
    case .tokens: TokenDump.write(tree, to: output)
    case .bowtie: break
    }
    for error in tree.errors where error.code != .ambiguousPlainScalar {
      let position = text.position(at: error.range.lowerBound, encoding: .utf32)
      let errors = Output(2)
      errors.write("\(name.printable):\(position.line + 1):\(position.column + 1): \(error.code.rawValue)\n")
      errors.flush()
    }
    if tree.hasErrors { throw ExitCode(1) }
  }
}
