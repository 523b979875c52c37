import Findings
import SourceText
import Syntax

/// Asks a tree for all that can be asked of it, as the modules above do.
package enum ValueWalk {
  /// More values than this are not walked: a few lines of aliases can stand for billions.
  private static var budget: Int { 5_000 }

  /// Descriptions of what is not sound in the values, texts and findings of a tree; empty where all is.
  package static func problems(of tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    var left = budget
    var open = tree.documents
    while let value = open.popLast(), left > 0 {
      left -= 1
      check(value.writtenRange, in: tree, "value", &problems)
      check(value.contentRange, in: tree, "content", &problems)
      for entry in value.entries.prefix(left) {
        check(entry.range, in: tree, "entry", &problems)
        open.append(entry.key)
        open.append(entry.value)
      }
      for item in value.items.prefix(left) { open.append(item) }
      if value.isScalar { checkScalar(value, &problems) }
    }
    _ = EventStream.lines(of: tree)
    for finding in tree.findings() {
      if finding.message.isEmpty { problems.append("\(finding.rule) says nothing") }
      check(finding.range, in: tree, "\(finding.rule)", &problems)
      for place in finding.related { check(place.range, in: tree, "\(finding.rule), related", &problems) }
      for edit in finding.fixes.flatMap(\.edits) { check(edit.range, in: tree, "\(finding.rule), fix", &problems) }
    }
    return problems
  }

  private static func checkScalar(_ value: Value, _ problems: inout [String]) {
    _ = value.scalarType
    _ = value.integer
    _ = value.anchor
    let text = value.decoded
    if !value.node.flags.contains(.needsDecoding), value.node.kind != .alias, text.string != value.string {
      problems.append("\(value.range) reads in two ways")
    }
    var last = 0
    for offset in stride(from: 0, to: text.bytes.count, by: max(1, text.bytes.count / 16)) {
      let place = text.sourceRange(offset..<offset + 1)
      check(place, in: value.tree, "decoded text", &problems)
      if place.lowerBound < last { problems.append("decoded text goes back at \(place)") }
      last = place.lowerBound
      let back = text.decodedOffset(ofSource: place.lowerBound)
      if back > offset { problems.append("offset \(offset) of the decoded text comes back as \(back)") }
    }
  }

  private static func check(_ range: Range<Int>, in tree: SyntaxTree, _ what: String, _ problems: inout [String]) {
    if range.lowerBound < 0 || range.upperBound > tree.text.count {
      problems.append("\(what) at \(range) is outside of the text")
    }
  }
}
