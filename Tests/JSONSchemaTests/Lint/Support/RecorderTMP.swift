import Findings
import Foundation
import SourceText
import Syntax
import Testing

@testable import JSONSchema

@Test func record() throws {
  guard let text = try? String(contentsOfFile: "/tmp/lintgen/cases.txt", encoding: .utf8) else { return }
  var out = ""
  func raw(_ s: String) -> String {
    if s.contains("\n") {
      return "\"" + s.map { $0 == "\"" ? "\\\"" : $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : String($0) }.joined()
        + "\""
    }
    return s.contains("\"") || s.contains("\\") ? "#\"" + s + "\"#" : "\"" + s + "\""
  }
  for block in text.components(separatedBy: "\n\n") where !block.isEmpty {
    var lines = block.components(separatedBy: "\n").filter { !$0.isEmpty }
    if lines[0].hasPrefix("##") { out += "// " + lines.removeFirst() + "\n" }
    guard !lines.isEmpty else { continue }
    let head = lines.removeFirst().components(separatedBy: " ")
    let dialect = head.first { $0.hasPrefix("draft") } ?? "draft2020"
    let format: SyntaxFormat = head.contains("yaml") ? .yaml : .json
    let dialects: [String: Dialect] = [
      "draft3": .draft3, "draft4": .draft4, "draft6": .draft6, "draft7": .draft7, "draft2019": .draft2019,
      "draft2020": .draft2020,
    ]
    func decode(_ s: String) -> String { s.dropFirst(2).replacingOccurrences(of: "⏎", with: "\n") }
    let misses = lines.filter { $0.hasPrefix("- ") }.map(decode)
    for hit in lines.filter({ $0.hasPrefix("+ ") }).map(decode) {
      let c = LintCase(RuleID(head[0]), dialects[dialect]!, format, hit: hit, [])
      let f = c.findings(in: hit)
      if f.isEmpty { out += "!!! NO FINDING " + head[0] + " " + hit + "\n" }
      var bytes = Array(hit.utf8)
      for (i, x) in f.enumerated().reversed() {
        bytes.insert(contentsOf: Array("\(2 * i + 2)\u{FE0F}\u{20E3}".utf8), at: x.range.upperBound)
        bytes.insert(contentsOf: Array("\(2 * i + 1)\u{FE0F}\u{20E3}".utf8), at: x.range.lowerBound)
      }
      let marked = String(decoding: bytes, as: UTF8.self)
      let fixed = c.mended(hit)
      var s = "    LintCase(\n      \"\(head[0])\""
      if dialect != "draft2020" || format == .yaml { s += ", .\(dialect)" }
      if format == .yaml { s += ", .yaml" }
      s +=
        ",\n      hit: \(raw(marked)),\n      [\n" + f.map { "        " + raw($0.message) + ",\n" }.joined() + "      ]"
      if let fixed { s += ",\n      fixed: \(raw(fixed))" }
      if f.first?.fixes.first?.isSafe == true { s += ",\n      isSafe: true" }
      if hit == lines.first(where: { $0.hasPrefix("+ ") }).map(decode), !misses.isEmpty {
        s += ",\n      misses: [\n" + misses.map { "        " + raw($0) + ",\n" }.joined() + "      ]"
        for m in misses where !c.findings(in: m).isEmpty { out += "!!! MISS HITS " + m + "\n" }
      }
      out += s + "),\n"
    }
  }
  try out.write(toFile: "/tmp/lintgen/out.txt", atomically: true, encoding: .utf8)
}
