import Findings
import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// Changes of how the question at `offset` is written, and the whole bank, that keep what it says.
  ///
  /// Those of the whole bank cost a reading of it: they come only where `isAsked`, not while the cursor moves.
  package func refactorings(at offset: Int, isAsked: Bool = true) -> [Fix] {
    guard kind == .bank, let root = tree.root else { return [] }
    let bank = Bank(root)
    let conversion = BankConversion(tree: tree, bank: bank)
    let question = question(at: offset, in: bank)
    var fixes = question.map { conversion.conversions(of: $0) } ?? []
    if isAsked {
      let steps = question == nil ? [ConversionStep.native] : fixes.map(\.step)
      fixes += steps.compactMap { conversion.conversion(ofEveryQuestion: $0) }
    }
    let wrapping = isAsked ? [conversion.wrapping()].compactMap { $0 } : []
    return fixes.map(\.fix) + wrapping
  }

  private func question(at offset: Int, in bank: Bank) -> Value? {
    let near = tree.itemValues(in: offset..<offset).first { $0.isMapping && $0.contains(offset) }
    return near ?? bank.items.first { $0.aliasRange == nil && $0.contains(offset) }
  }
}

extension Value {
  fileprivate func contains(_ offset: Int) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
}
