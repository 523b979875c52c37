import Findings
import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// Changes of how the question at `offset` and the whole bank are written, on which no meaning depends.
  ///
  /// Those that need a reading of the whole bank come only where `isAsked`, not while the cursor moves.
  package func refactorings(at offset: Int, isAsked: Bool = true) -> [Refactoring] {
    guard kind == .bank, let root = tree.root else { return [] }
    let bank = Bank(root)
    let question = question(at: offset, in: bank)
    var result = conversions(of: question, in: bank, isAsked: isAsked)
    if let question {
      result += OptionMove(tree, bank, question).refactorings(at: offset)
      if isAsked { result += QuestionCopy(tree, bank, question).refactorings }
    }
    if isAsked { result += QuestionOrder(tree, bank).refactorings }
    return result
  }

  private func conversions(of question: Value?, in bank: Bank, isAsked: Bool) -> [Refactoring] {
    let conversion = BankConversion(tree: tree, bank: bank)
    var fixes = question.map { conversion.conversions(of: $0) } ?? []
    if isAsked {
      let steps = question == nil ? [ConversionStep.native] : fixes.map(\.step)
      fixes += steps.compactMap { conversion.conversion(ofEveryQuestion: $0) }
    }
    let wrapping = isAsked ? [conversion.wrapping()].compactMap { $0 } : []
    return (fixes.map(\.fix) + wrapping).map { Refactoring(.rewrite, $0) }
  }

  private func question(at offset: Int, in bank: Bank) -> Value? {
    let near = tree.itemValues(in: offset..<offset).first { $0.isMapping && $0.contains(offset) }
    return near ?? bank.items.first { $0.aliasRange == nil && $0.contains(offset) }
  }
}

extension Value {
  fileprivate func contains(_ offset: Int) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
}
