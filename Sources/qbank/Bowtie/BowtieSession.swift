import JSONSchema
import SourceText
import Syntax

/// The implementation's side of Bowtie's IHOP protocol, version 1 (docs.bowtie.report/implementers): a JSON object a line
/// comes in, one goes out.
struct BowtieSession {
  private var dialect = Dialect.draft2020
  /// Whether the harness has asked to stop.
  private(set) var isOver = false

  /// Answers the lines of standard input until the harness stops.
  static func run(_ output: Output) {
    var session = BowtieSession()
    while !session.isOver, let line = readLine() {
      guard let reply = session.reply(to: line) else { continue }
      output.write(reply + [UInt8(ascii: "\n")])
      output.flush()
    }
  }

  /// The answer to a line; nothing where none is due.
  mutating func reply(to line: String) -> [UInt8]? {
    var writer = JSONWriter()
    let tree = SyntaxTree.parse(SourceText(line), as: .json)
    guard !tree.hasErrors, let request = tree.root else {
      Self.fail("This line is not JSON.", nil, &writer)
      return writer.bytes
    }
    switch request["cmd"]?.string {
    case "start": start(&writer)
    case "dialect":
      let known = request["dialect"]?.string.flatMap(Dialect.init(uri:))
      if let known { dialect = known }
      writer.object {
        $0.key("ok")
        $0.boolean(known != nil)
      }
    case "run": run(request, &writer)
    case "stop":
      isOver = true
      return nil
    default: Self.fail("\"cmd\" is none of start, dialect, run and stop.", request["seq"], &writer)
    }
    return writer.bytes
  }

  private func start(_ writer: inout JSONWriter) {
    let facts = [
      ("language", "swift"), ("name", "qbank"), ("version", Version.current),
      ("homepage", "https://qbank.example/"), ("issues", "https://qbank.example/issues"),
      ("source", "https://qbank.example/source"),
    ]
    writer.object { writer in
      writer.key("version")
      writer.number(1)
      writer.key("implementation")
      writer.object { writer in
        for (key, value) in facts {
          writer.key(key)
          writer.string(value)
        }
        writer.key("dialects")
        writer.array(Dialect.allCases.reversed()) { $0.string($1.uri) }
      }
    }
  }

  private func run(_ request: Value, _ writer: inout JSONWriter) {
    guard let group = request["case"], let schema = group["schema"], let tests = group["tests"], tests.isSequence else {
      Self.fail("The case has no \"schema\" or no \"tests\".", request["seq"], &writer)
      return
    }
    let registry = group["registry"]
    let compiled = JSONSchema.Schema(schema, options: .init(defaultDialect: dialect)) { uri in registry?[uri] }
    writer.object { writer in
      Self.writeSequence(request["seq"], &writer)
      writer.key("results")
      writer.array(tests.items) { writer, test in
        writer.object { writer in
          if let instance = test["instance"] {
            writer.key("valid")
            writer.boolean(compiled.isValid(instance))
          } else {
            Self.writeFailure("The test has no \"instance\".", &writer)
          }
        }
      }
    }
  }

  // MARK: Failures

  private static func fail(_ sentence: String, _ sequence: Value?, _ writer: inout JSONWriter) {
    writer.object { writer in
      writeSequence(sequence, &writer)
      writeFailure(sentence, &writer)
    }
  }

  private static func writeFailure(_ sentence: String, _ writer: inout JSONWriter) {
    writer.key("errored")
    writer.boolean(true)
    writer.key("context")
    writer.object {
      $0.key("message")
      $0.string(sentence)
    }
  }

  /// The harness's own number for a request, of whatever type, goes back as it came.
  private static func writeSequence(_ sequence: Value?, _ writer: inout JSONWriter) {
    guard let sequence else { return }
    writer.key("seq")
    writer.literal(sequence.tree.text.string(sequence.range))
  }
}
