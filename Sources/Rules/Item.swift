import Catalog
import QuestionBank

/// A question as item rules see it: with its key resolved and its texts cut into words, once for all rules.
package struct Item: Sendable {
  package let question: Question
  package let key: ResolvedKey
  /// The stem's words; nil where there is no text.
  package let stem: Prose?
  /// The word that makes the stem ask for what is wrong; nil where there is none.
  let negative: NegativeWord?
  /// The options' words, by index.
  package let options: [Prose?]

  /// Whether rules on English words may speak of it.
  let isEnglish: Bool

  /// What is wrong with product names, with the field it is in; empty where no catalogue holds.
  package let productNames: [NamedProduct]

  package struct NamedProduct: Sendable {
    package let field: Field
    package let finding: ProductFinding
  }

  package init(_ question: Question, _ context: RuleContext) {
    self.question = question
    key = question.resolvedKey(base: context.indexBase)
    productNames = context.products.map { Self.productNames(question.prose, $0) } ?? []
    let stem = question.stem.flatMap { $0.isText ? Prose($0.text) : nil }
    self.stem = stem
    negative = stem.flatMap(NegativeWord.init)
    isEnglish = Self.isEnglish(question, stem, context)
    options = question.options.map { option in option.text.flatMap { $0.isText ? Prose($0.text) : nil } }
  }

  /// As the question or its bank says, else as its words read.
  private static func isEnglish(_ question: Question, _ stem: Prose?, _ context: RuleContext) -> Bool {
    if let stem, stem.language != .other { return false }
    if let language = question.language ?? context.header.language, language.isText, !language.isBlank {
      return language.text.trimmed.lowercased().hasPrefix("en")
    }
    return stem.map { English.reads($0.words) } ?? false
  }

  private static func productNames(_ prose: [Field], _ judge: ProductJudge) -> [NamedProduct] {
    judge.findings(inQuestion: prose.map(\.text.bytes)).map { NamedProduct(field: prose[$0.text], finding: $0.finding) }
  }

  /// Whether rules on options and keys apply: it is a question of choice and has options.
  var isChoice: Bool { question.isChoice && !question.options.isEmpty }

  /// The characters of each option's text, without white space around it; 0 where it has none.
  var optionLengths: [Int] {
    options.map { prose in
      guard let prose else { return 0 }
      let range = prose.text.trimmedRange
      return range.count - prose.text.bytes[range].lazy.filter { $0 & 0xC0 == 0x80 }.count
    }
  }

  /// Whether the key is stated by the text of an option, so that a change of the text would part the two.
  var keyRepeatsText: Bool { question.key.statements.contains { $0.form == .text } }

  /// What its readers read: the scenario, the stem, the options and the explanations.
  var prose: [Prose] {
    let others = [question.scenario, question.explanation] + question.options.map(\.explanation)
    return [stem].compactMap { $0 } + options.compactMap { $0 }
      + others.compactMap { field in field.flatMap { $0.isText ? Prose($0.text) : nil } }
  }

  /// The letters of the right options, as `A, C`.
  var keyLetters: String { letters(of: key.options) }

  /// The letters of options, as `A, C`; those behind the eighth as `…`.
  func letters(of options: [Int]) -> String {
    options.prefix(8).map(question.letter).joined(separator: ", ") + (options.count > 8 ? ", …" : "")
  }

  /// Where a finding stands that is about all options: their field's key.
  var optionsPlace: Range<Int> { question.optionsField?.keyRange ?? question.anchor }

  /// Whether the key is known, has been understood, and is free of defects that other rules tell.
  var hasSoundKey: Bool { key.isComplete && key.conflict == nil && !key.options.isEmpty }
}
