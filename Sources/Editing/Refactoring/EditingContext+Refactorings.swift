import Findings
import QuestionBank
import SourceText
import Syntax

extension EditingContext {
  /// Changes of how the question at `offset` and the whole bank are written, on which no meaning depends.
  ///
  /// Those that need a reading of the whole bank come only where `isAsked`, not while the cursor moves.
  package func refactorings(at offset: Int, isAsked: Bool = true) -> [Refactoring] {
    if let document = schemaDocument {
      return SchemaExtraction(tree, document).refactorings(at: offset)
        + SchemaInlining(tree, document).refactorings(at: offset)
    }
    guard kind == .bank, let root = tree.root else { return [] }
    let bank = Bank(root)
    let question = question(at: offset, in: bank)
    var result = conversions(of: question, at: offset, in: bank, isAsked: isAsked)
    if let question {
      result += OptionMove(tree, bank, question).refactorings(at: offset)
      if isAsked {
        if question.isAtHead(offset) {
          result += QuestionCopy(tree, bank, question).refactorings
          result += QuestionMove(self, bank, question)?.refactorings ?? []
        }
        result += ScenarioExtraction(tree, bank, question).refactorings
      }
    }
    if isAsked {
      if let first = bank.items.first(where: { _ in true }), offset <= first.writtenRange.lowerBound {
        result += SectionSplit(self, bank).refactorings
      }
      result += QuestionOrder(tree, bank).refactorings
      result += FormatConversion(tree: tree, bank: bank).refactorings
    }
    return result
  }

  private func conversions(of question: Value?, at offset: Int, in bank: Bank, isAsked: Bool) -> [Refactoring] {
    let conversion = BankConversion(tree: tree, bank: bank)
    var fixes = question.map { conversion.conversions(of: $0) } ?? []
    // Away from the native form only who works at the key may want to go.
    if let question, !question.isAtHead(offset), !question.isAtOptions(offset) {
      fixes.removeAll { $0.step == .answerField }
    }
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
