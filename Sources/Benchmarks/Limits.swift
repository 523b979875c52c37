import SourceText
import Syntax
import TestSupport

/// What texts cost that are made to be expensive.
enum Limits {
  static func run(_: [Sample]) {
    let depth = 100_000
    for (name, format, piece) in [
      ("[", SyntaxFormat.json, "["), ("{\"a\":", .json, "{\"a\":"), ("[", .yaml, "["), ("{a: ", .yaml, "{a: "),
      ("- ", .yaml, "- "), ("? ", .yaml, "? "),
    ] {
      measure("\(depth) × \(name)", String(repeating: piece, count: depth), as: format)
    }
    measure("a mapping \(5_000) levels deep", stairs(5_000), as: .yaml)
    measure("aliases that stand for 1 GB", bomb { "[\(aliases($0))]" }, as: .yaml)
    measure("merge keys that stand for 1 GB", bomb { "{<<: [\(aliases($0))], k\($0): 1}" }, as: .yaml)
    let words = String(repeating: "What is it? ", count: 50_000_000 / 12)
    measure("a line of 50 MB, one text", "[{\"id\": \"\(words)\"}]", as: .json)
    measure("a line of 50 MB, one text", "- id: \"\(words)\"\n", as: .yaml)
    measure("a line of 50 MB, one plain text", "- id: \(words)\n", as: .yaml)
    let item = "{\"id\": 1, \"question\": \"What is it that you should do?\", \"options\": [\"a\", \"b\"]}"
    let items = Array(repeating: item, count: 50_000_000 / item.utf8.count).joined(separator: ",")
    measure("a line of 50 MB, questions", "[\(items)]", as: .json)
    measure("a line of 50 MB, questions", "[\(items)]", as: .yaml)
    hostile()
  }

  private static func measure(_ name: String, _ string: String, as format: SyntaxFormat) {
    let text = SourceText(string)
    var tree = SyntaxTree.parse(SourceText(""), as: format)
    var findings = 0
    let time = Stopwatch.time {
      tree = SyntaxTree.parse(text, as: format)
      findings = tree.findings().count
    }
    var problems: [String] = []
    let walk = Stopwatch.time { problems = ValueWalk.problems(of: tree) }
    Figures.show(
      "  \(format.rawValue), \(name): \(Int(time * 1_000)) ms, \(findings) findings; walk \(Int(walk * 1_000)) ms \(problems)"
    )
  }

  private static func stairs(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  /// Nine levels of which each holds the one before ten times; the first is a text of one character.
  private static func bomb(_ level: (Int) -> String) -> String {
    "a0: &a0 {k: x}\n" + (1...9).map { "a\($0): &a\($0) \(level($0))\n" }.joined()
  }

  private static func aliases(_ level: Int) -> String {
    Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
  }

  /// Each two pieces of grammar in turn, over and over: the slowest show where reading goes back over what it has read.
  private static func hostile() {
    let size = 200_000
    for format in [SyntaxFormat.json, .yaml] {
      var slowest: [(name: String, time: Double)] = []
      for first in pieces {
        for second in pieces {
          let unit = first + second
          let text = SourceText(String(repeating: unit, count: size / unit.utf8.count))
          let time = Stopwatch.time { _ = ValueWalk.problems(of: SyntaxTree.parse(text, as: format)) }
          slowest.append((unit.debugDescription, time))
        }
      }
      slowest.sort { $0.time > $1.time }
      let shown = slowest.prefix(8).map { "\($0.name) \(Int($0.time * 1_000))" }.joined(separator: ", ")
      Figures.show(
        "  \(format.rawValue), \(slowest.count) pairs of pieces up to 200 KB, the slowest in ms: \(shown)")
    }
  }

  private static let pieces = [
    "\"", "'", "{", "}", "[", "]", ",", ":", ": ", "\\", "/*", "*/", "//", "\n", " ", "\t", "- ", "? ", "---\n",
    "...\n",
    "%TAG ! x\n", "&a ", "*a", "!t ", "|+\n", ">-\n", "#", " #c\n", "  - id: 1\n", "\r\n", "<<: *a\n", "\u{0}",
    "\u{85}",
    "\u{FEFF}", "한", "a", "1", "null", "\"a\"\n", "a: b\n", "- a: b\n", "{\"a\":1},", "x\n y\n", "  ",
  ]
}
