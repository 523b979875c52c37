import Findings
import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// Changes of how the question at `offset` and the whole bank are written, on which no meaning depends.
  ///
  /// Those that look at the whole bank come only where `isAsked`, not while the cursor moves.
  package func refactorings(at offset: Int, isAsked: Bool = true) -> [RefactoringOffer] {
    if let document = schemaDocument {
      let found =
        SchemaExtraction(tree, document).refactorings(at: offset)
        + SchemaInlining(tree, document).refactorings(at: offset)
      return found.map { RefactoringOffer($0.kind, $0.fix) }
    }
    guard kind == .bank, let root = tree.root else { return [] }
    let bank = Bank(root)
    let question = question(at: offset, in: bank)
    var result = conversions(of: question, at: offset, in: bank, isAsked: isAsked)
    if let question {
      result += OptionMove(tree, bank, question).refactorings(at: offset).map { RefactoringOffer($0.kind, $0.fix) }
      if isAsked {
        if question.isAtHead(offset) {
          result += QuestionCopy(tree, bank, question).offers
          result += QuestionMove(self, bank, question)?.offers ?? []
        }
        result += ScenarioExtraction(tree, bank, question).offers
      }
    }
    if isAsked {
      if let first = bank.items.first(where: { _ in true }), offset <= first.writtenRange.lowerBound {
        result += SectionSplit(self, bank).offers
      }
      result += QuestionOrder(tree, bank).offers
      result += FormatConversion(tree: tree, bank: bank).offers
    }
    return result
  }

  private func conversions(of question: Value?, at offset: Int, in bank: Bank, isAsked: Bool) -> [RefactoringOffer] {
    let conversion = BankConversion(tree: tree, bank: bank)
    var fixes = question.map { conversion.conversions(of: $0) } ?? []
    // Away from the native form only who works at the key may want to go.
    if let question, !question.isAtHead(offset), !question.isAtOptions(offset) {
      fixes.removeAll { $0.step == .answerField }
    }
    let own = fixes.map { RefactoringOffer(.rewrite, $0.fix) }
    guard isAsked else { return own }
    let steps = question == nil ? [ConversionStep.native] : fixes.map(\.step)
    return own + conversion.conversions(ofEveryQuestion: steps) + [conversion.wrapping()].compactMap(\.self)
  }

  private func question(at offset: Int, in bank: Bank) -> Value? {
    let near = tree.itemValues(in: offset..<offset).first { $0.isMapping && $0.contains(offset) }
    return near ?? bank.items.first { $0.aliasRange == nil && $0.contains(offset) }
  }
}

extension Value {
  /// Whether an offset is in the first entry of a question or in its id, which stand for the whole of it.
  fileprivate func isAtHead(_ offset: Int) -> Bool {
    let head = [writtenEntries.first { _ in true }, entry("id")]
    return head.contains { $0.map { offset <= $0.range.upperBound && $0.range.lowerBound <= offset } ?? false }
      || offset <= range.lowerBound
  }

  /// Whether an offset is in the options of a question.
  fileprivate func isAtOptions(_ offset: Int) -> Bool {
    guard let options = Question(self).optionsField, let key = options.keyRange else { return false }
    return key.lowerBound <= offset && offset <= options.range.upperBound
  }

  fileprivate func contains(_ offset: Int) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
}
