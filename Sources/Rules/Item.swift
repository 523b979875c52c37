import Catalog
import QuestionBank

/// A question as item rules see it: with its key resolved and its texts cut into words, once for all rules.
package final class Item: Sendable {
  package let texts: ItemTexts
  package let key: ResolvedKey

  /// Whether rules on options and keys apply: it is a question of choice and has options.
  let isChoice: Bool

  /// Whether the key is known, has been understood, and is free of defects that other rules tell.
  let hasSoundKey: Bool

  /// Whether rules on English words may speak of it.
  let isEnglish: Bool

  /// What is wrong with product names, with the field it is in; empty where no catalogue holds.
  package let productNames: [NamedProduct]

  /// The characters of each option's text, without white space around it and the addresses of links; 0 where it has none.
  let optionLengths: [Int]

  package struct NamedProduct: Sendable {
    package let field: Field
    package let finding: ProductFinding
  }

  package convenience init(_ question: Question, _ context: RuleContext) {
    self.init(ItemTexts(question), context)
  }

  init(_ texts: ItemTexts, _ context: borrowing RuleContext) {
    self.texts = texts
    // Only numbers, and what may be one, are understood or not by the way to count.
    key =
      texts.key.undecided.isEmpty || context.indexBase == nil
      ? texts.key
      : ResolvedKey(texts.question.key, optionCount: texts.options.count, base: context.indexBase)
    isChoice = texts.isOfChoice && !texts.options.isEmpty
    hasSoundKey = key.isComplete && key.conflict == nil && !key.options.isEmpty
    isEnglish = Self.isEnglish(texts, context)
    productNames = context.products.map { Self.productNames(texts, $0) } ?? []
    optionLengths = texts.options.map { $0?.shownLength ?? 0 }
  }

  @inline(__always)
  package var question: Question { texts.question }

  /// The stem's words; nil where there is no text.
  package var stem: Prose? { texts.stem }

  /// The options' words, by index.
  package var options: [Prose?] { texts.options }

  /// The word that makes the stem ask for what is wrong; nil where there is none.
  var negative: NegativeWord? { texts.negative }

  /// As the question or its bank says, else as its words read.
  private static func isEnglish(_ texts: ItemTexts, _ context: RuleContext) -> Bool {
    if let stem = texts.stem, stem.language != .other { return false }
    if let language = texts.question.language ?? context.header.language, language.isText, !language.isBlank {
      let name = language.text.bytes[language.text.trimmedRange].prefix(2)
      return name.map { $0 | 0x20 } == [0x65, 0x6E]
    }
    guard let stem = texts.stem else { return false }
    // Without a word of another language a text reads as English.
    if stem.traits.isASCII, !stem.traits.marks.has(TriggerIndex.foreign) { return true }
    return English.reads(stem.words)
  }

  private static func productNames(_ texts: ItemTexts, _ judge: ProductJudge) -> [NamedProduct] {
    judge.findings(inQuestion: texts.all.map(\.bytes)).compactMap { finding in
      texts.field(of: texts.all[finding.text]).map { NamedProduct(field: $0, finding: finding.finding) }
    }
  }

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
}
