import QuestionBank
import Syntax

extension EditingContext {
  /// The bank; `nil` for any other document.
  var bank: Bank? {
    guard kind == .bank, let root = tree.root else { return nil }
    return Bank(root)
  }

  /// The values of the questions that overlap or touch a range.
  func questions(in range: Range<Int>) -> [Value] {
    guard let bank, let list = bank.list else { return [] }
    guard list.node.flags.contains(.chunked), list.aliasRange == nil else {
      return bank.items.filter {
        $0.writtenRange.lowerBound <= range.upperBound && range.lowerBound <= $0.writtenRange.upperBound
      }
    }
    return tree.itemValues(in: range).filter(\.isMapping)
  }

  /// How the numbers in the keys of a bank count, as far as `questions` have any: that takes the whole bank to tell.
  func indexBase(for questions: [Question]) -> IndexBase? {
    guard let bank, questions.contains(where: { !$0.key.indices.isEmpty }) else { return nil }
    return bank.items.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence(Question(structureOf: $1)) }.base
  }
}
