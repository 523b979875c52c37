import Catalog
import QuestionBank

/// A question as item rules see it: with its key resolved and its texts cut into words, once for all rules.
package struct Item: Sendable {
  package let question: Question
  package let key: ResolvedKey
  package let texts: ItemTexts

  /// Whether rules on English words may speak of it.
  let isEnglish: Bool

  /// What is wrong with product names, with the field it is in; empty where no catalogue holds.
  package let productNames: [NamedProduct]

  package struct NamedProduct: Sendable {
    package let field: Field
    package let finding: ProductFinding
  }

  package init(_ question: Question, _ context: RuleContext) {
    self.init(question, ItemTexts(question), context)
  }

  init(_ question: Question, _ texts: ItemTexts, _ context: RuleContext) {
    self.question = question
    self.texts = texts
    key = question.resolvedKey(base: context.indexBase)
    isEnglish = Self.isEnglish(question, texts.stem, context)
    productNames = context.products.map { Self.productNames(texts.all, $0) } ?? []
  }

  /// The stem's words; nil where there is no text.
  package var stem: Prose? { texts.stem }

  /// The options' words, by index.
  package var options: [Prose?] { texts.options }

  /// The word that makes the stem ask for what is wrong; nil where there is none.
  var negative: NegativeWord? { texts.negative }

  /// As the question or its bank says, else as its words read.
  private static func isEnglish(_ question: Question, _ stem: Prose?, _ context: RuleContext) -> Bool {
    if let stem, stem.language != .other { return false }
    if let language = question.language ?? context.header.language, language.isText, !language.isBlank {
      let name = language.text.bytes[language.text.trimmedRange].prefix(2)
      return name.map { $0 | 0x20 } == [0x65, 0x6E]
    }
    return stem.map { English.reads($0.words) } ?? false
  }

  private static func productNames(_ texts: [ItemText], _ judge: ProductJudge) -> [NamedProduct] {
    judge.findings(inQuestion: texts.map(\.bytes)).map {
      NamedProduct(field: texts[$0.text].field, finding: $0.finding)
    }
  }

  /// Whether rules on options and keys apply: it is a question of choice and has options.
  var isChoice: Bool { question.isChoice && !question.options.isEmpty }

  /// The characters of each option's text, without white space around it and the addresses of links; 0 where it has none.
  var optionLengths: [Int] { options.map { $0?.shownLength ?? 0 } }

  /// Whether the key is stated by the text of an option, so that a change of the text would part the two.
  var keyRepeatsText: Bool { question.key.statements.contains { $0.form == .text } }

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
