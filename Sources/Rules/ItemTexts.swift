import QuestionBank

/// The texts of a question, read once for the facts of its bank and for all rules: the stem and the options cut into
/// words, of the rest the traits.
package struct ItemTexts: Sendable {
  /// The stem's words; nil where there is no text.
  let stem: Prose?
  /// The options' words, by index.
  let options: [Prose?]
  /// Every text that a reader of the exam reads, in document order.
  let all: [ItemText]
  /// The word that makes the stem ask for what is wrong; nil where there is none.
  let negative: NegativeWord?

  package init(_ question: Question) { self.init(question, marking: .plain) }

  init(_ question: Question, marking index: TriggerIndex) {
    var texts: [ItemText] = []
    texts.reserveCapacity(3 + 2 * question.options.count)
    func add(_ field: Field?, _ part: ItemText.Part) -> Prose? {
      guard let field, field.isText else { return nil }
      let text = ItemText(field, part, index.words)
      texts.append(text)
      return text.prose
    }
    _ = add(question.scenario, .remark)
    let stem = add(question.stem, .stem)
    _ = add(question.explanation, .remark)
    options = question.options.indices.map { option in
      let prose = add(question.options[option].text, .option)
      _ = add(question.options[option].explanation, .remark)
      return prose
    }
    let order = texts.indices.sorted { texts[$0].start < texts[$1].start }
    all = order.map { texts[$0] }
    self.stem = stem
    negative = stem.flatMap { $0.traits.marks.contains(TriggerIndex.negative) ? NegativeWord($0) : nil }
  }
}

/// One text of a question.
struct ItemText: Sendable {
  let field: Field
  let part: Part
  let traits: TextTraits
  /// Of a stem and an option.
  let prose: Prose?

  enum Part: Sendable {
    case stem
    case option
    /// The scenario or an explanation.
    case remark
  }

  init(_ field: Field, _ part: Part, _ index: WordIndex) {
    self.field = field
    self.part = part
    prose = part == .remark ? nil : Prose(field.text, marking: index)
    traits = prose?.traits ?? TextTraits(field.text.bytes, marking: index)
  }

  var bytes: [UInt8] { field.text.bytes }

  fileprivate var start: Int { field.range.lowerBound }

  /// The text in words, which are cut anew where they were not kept.
  var words: Prose { prose ?? Prose(field.text) }
}
