import Catalog
import QuestionBank
import Syntax

extension EditingContext {
  /// What is to be seen beside the text of the questions in `range`, in order: the titles of domains that are given by
  /// number, in YAML the letters of options, and a ✓ at the key.
  package func inlayHints(in range: Range<Int>) -> [InlayHint] {
    let questions = questions(in: range).map { Question(structureOf: $0) }
    let base = indexBase(for: questions)
    let hints = questions.flatMap { question in
      [title(of: question)].compactMap { $0 } + options(of: question, base)
    }
    return hints.filter { range.touches($0.offset) }.sorted { $0.offset < $1.offset }
  }

  /// Who writes the title already needs no hint.
  private func title(of question: Question) -> InlayHint? {
    guard let field = question.domain, let domain = guide?.domain(matching: field.string),
      field.text.trimmed == domain.number
    else { return nil }
    return InlayHint(domain.title, at: field.range.upperBound, isBehind: true)
  }

  private func options(of question: Question, _ base: IndexBase?) -> [InlayHint] {
    // Options that stand behind an alias are not written here.
    guard let list = question.optionsField?.value, list.aliasRange == nil else { return [] }
    let key = question.resolvedKey(base: base).options
    return question.options.enumerated().compactMap { index, option in
      let mark = key.contains(index) ? "✓" : nil
      let isLettered = tree.format == .yaml && list.isSequence && option.label == nil
      let label = [isLettered ? Option.letter(at: index) : nil, mark].compactMap { $0 }.joined(separator: " ")
      return label.isEmpty ? nil : InlayHint(label, at: option.range.lowerBound, isBehind: false)
    }
  }
}
