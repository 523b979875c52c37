import Findings
import QuestionBank
import SourceText

/// Spreads the keys of a bank over the positions by reordering options.
///
/// The same bank gives the same result on every run and machine: questions are dealt to the positions in the order of
/// hashes of their ids. A balanced bank stays as it is.
package enum KeyBalance {
  /// The rule whose findings it mends.
  package static let rule = KeyPositionImbalance.header.id
  /// How many questions a bank may have for the suggestion to be made with each judgement.
  package static let limit = 2000

  /// The suggestion for a bank's questions with one key and `optionCount` options; nil where nothing can be moved.
  package static func fix(_ questions: [Question], optionCount: Int, base: IndexBase?) -> Fix? {
    let movable = questions.enumerated().compactMap { index, question -> (Question, Int, UInt64)? in
      guard question.isChoice, question.options.count == optionCount, !hasOrder(question) else { return nil }
      let key = question.resolvedKey(base: base)
      guard key.isComplete, key.conflict == nil, key.options.count == 1 else { return nil }
      let rotation = rotated(key.options[0], to: (key.options[0] + 1) % optionCount, optionCount)
      guard OptionOrder.edits(question, rotation, base: base) != nil else { return nil }
      let name = question.id.flatMap { $0.isBlank ? nil : $0.text.trimmed } ?? "#\(index)"
      return (question, key.options[0], WordHashes.mixed(FNV1a(name.utf8).value))
    }.sorted { $0.2 < $1.2 }
    var edits: [TextEdit] = []
    for (turn, (question, position, _)) in movable.enumerated() where position != turn % optionCount {
      let order = rotated(position, to: turn % optionCount, optionCount)
      edits += OptionOrder.edits(question, order, base: base)?.edits ?? []
    }
    guard !edits.isEmpty else { return nil }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Fix("Spread the keys over the positions", isSafe: false, edits)
  }

  /// The order in which the option at `index` stands at `place`, and the others stand as they did.
  private static func rotated(_ index: Int, to place: Int, _ count: Int) -> [Int] {
    var order = Array(0..<count)
    order.remove(at: index)
    order.insert(index, at: min(place, count - 1))
    return order
  }

  /// Whether the options stand in an order that means something: numbers, or words about the options above.
  private static func hasOrder(_ question: Question) -> Bool {
    let texts = question.options.compactMap { $0.text?.text.trimmed }
    if texts.allSatisfy({ Quantity($0) != nil }) { return true }
    return texts.contains { text in
      let small = text.lowercased()
      return ["all of", "none of", "both ", "neither", "all the", "any of", "true", "false", "yes", "no"].contains {
        small == $0 || small.hasPrefix($0 + " ") || ($0.hasSuffix(" ") && small.hasPrefix($0))
      } || (SetPhrases.all + SetPhrases.none).contains { text.hasPrefix($0) }
    }
  }
}
