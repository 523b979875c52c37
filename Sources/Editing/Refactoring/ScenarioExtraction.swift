import Findings
import QuestionBank
import SourceText
import Syntax

/// Takes what stands before the last paragraph of a question out of it, into `scenario`; of all questions that begin so.
///
/// In YAML the text is then there once, and the others refer to it.
struct ScenarioExtraction {
  private let proof: BankProof
  private let item: Value
  private let editing: ValueEditing

  init(_ tree: SyntaxTree, _ bank: Bank, _ item: Value) {
    proof = BankProof(tree, bank)
    self.item = item
    editing = ValueEditing(tree)
  }

  var offers: [RefactoringOffer] {
    guard let own = Parts(item), !proof.tree.hasErrors else { return [] }
    let all = proof.bank.items.enumerated().compactMap { index, value in
      Parts(value).flatMap { $0.scenario == own.scenario ? (index: index, parts: $0) : nil }
    }
    let anchor = proof.tree.format == .yaml && all.count > 1 ? freeAnchor : nil
    var edits: [TextEdit] = []
    for (number, found) in all.enumerated() {
      let new: ValueEditing.Extracted = if let anchor, number > 0 { .alias(anchor) } else { .text(anchor: anchor) }
      let parts = found.parts
      guard
        let change = editing.extract(
          parts.head, before: parts.rest, from: parts.entry, of: parts.item, as: "scenario", new)
      else { return [] }
      edits += change.edits.inOrder
    }
    let title =
      all.count == 1
      ? "Extract the scenario into a field of its own" : "Extract the scenario that \(all.count) questions share"
    return [
      RefactoringOffer(.extract, title) { [edits] in
        let isYAML = proof.tree.format == .yaml
        let isProved = proof.holds(edits) { readings in
          for found in all where readings.indices.contains(found.index) {
            readings[found.index].scenario = found.parts.scenario + (isYAML ? "\n" : "")
            readings[found.index].stem = found.parts.stem
          }
        }
        return isProved ? RefactoringOffer.Made(edits: edits) : nil
      }
    ]
  }

  private var freeAnchor: String {
    let text = proof.tree.text.string(0..<proof.tree.text.count)
    let number = (1...10_000).first { !text.contains("&scenario-\($0)") } ?? 0
    return "scenario-\(number)"
  }

  /// A question's text in two: the paragraphs before the last, and the last.
  private struct Parts {
    let item: Value
    let entry: Value.Entry
    let scenario: String
    let stem: String
    /// The source of the scenario, and where the stem begins.
    let head: Range<Int>
    let rest: Int

    init?(_ item: Value) {
      guard item.isMapping, item.aliasRange == nil, item.hasOwnEntriesAlone else { return nil }
      let question = Question(item)
      guard question.scenario == nil, let field = question.stem,
        let entry = item.entries.first(where: { $0.key.writtenRange == field.keyRange })
      else { return nil }
      let bytes = field.text.bytes
      // The last blank line with a text behind it.
      var end = bytes.count
      while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x20 { end -= 1 }
      var rest = end - 1
      while rest > 1, !(bytes[rest - 1] == 0x0A && bytes[rest - 2] == 0x0A) { rest -= 1 }
      guard rest > 1 else { return nil }
      var head = rest
      while head > 0, bytes[head - 1] == 0x0A { head -= 1 }
      guard head > 0 else { return nil }
      self.item = item
      self.entry = entry
      scenario = String(decoding: bytes[..<head], as: UTF8.self)
      stem = String(decoding: bytes[rest...], as: UTF8.self)
      self.head = field.text.sourceRange(0..<head)
      self.rest = field.text.sourceRange(rest..<bytes.count).lowerBound
    }
  }
}
