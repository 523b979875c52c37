import Syntax

/// Reads the fields that state a key against the options that they name.
struct AnswerKeyReader {
  let options: [Option]
  private let labels: [String?]

  init(_ options: [Option]) {
    self.options = options
    // By index, as a walk over the options copies each.
    labels = options.indices.map { options[$0].label?.text.trimmed.uppercased() }
  }

  /// The statement of the flags; nil where no option has one.
  static func flags(_ options: [Option]) -> AnswerKey.Statement? {
    guard let first = options.indices.first(where: { options[$0].correct != nil }) else { return nil }
    let range = options[first].correct?.range ?? options[first].range
    var parts: [AnswerKey.Part] = []
    var denied: [Int] = []
    for index in options.indices {
      guard let flag = options[index].correct else { continue }
      switch flag.isCorrect {
      case true?: parts.append(AnswerKey.Part(range: flag.range, text: "true", target: .option(index)))
      case false?: denied.append(index)
      case nil: parts.append(AnswerKey.Part(range: flag.range, text: "", target: .unreadable))
      }
    }
    return AnswerKey.Statement(form: .flags, range: range, parts: parts, denied: denied)
  }

  /// The statement of a field such as `answer`.
  func statement(_ field: Field) -> AnswerKey.Statement {
    var statement = AnswerKey.Statement(form: .text, keyRange: field.keyRange, range: field.range, parts: [])
    guard let value = field.value, !value.isNull else { return statement }
    if value.isMapping {
      statement.parts = [AnswerKey.Part(range: field.range, text: "", target: .unreadable)]
      return statement
    }
    guard value.isSequence else {
      (statement.form, statement.parts) = parts(of: field)
      return statement
    }
    for item in value.items.lazy.prefix(OptionReader.limit) {
      guard item.isScalar, !item.isNull else {
        statement.parts.append(AnswerKey.Part(range: item.writtenRange, text: "", target: .unreadable))
        continue
      }
      let (form, parts) = parts(of: Field(item))
      statement.form = form == .letter ? .letters : form
      statement.parts += parts
    }
    return statement
  }

  /// The parts of one scalar: one option, or several letters (`A, C`, `AC`).
  private func parts(of field: Field) -> (AnswerKey.Form, [AnswerKey.Part]) {
    let text = field.text.trimmed
    guard !text.isEmpty else { return (.text, []) }
    let range = field.text.trimmedSourceRange
    func one(_ form: AnswerKey.Form, _ target: AnswerKey.Target) -> (AnswerKey.Form, [AnswerKey.Part]) {
      (form, [AnswerKey.Part(range: range, text: text, target: target)])
    }

    let textual = index(ofText: field)
    if let labelled = index(ofLabel: text) {
      if let textual, textual != labelled { return one(.letter, .ambiguous(text: textual, place: labelled)) }
      return one(.letter, .option(labelled))
    }
    if let place = Option.index(ofLetter: text), !hasLabels {
      guard place < options.count else { return one(.text, textual.map { .option($0) } ?? .nothing) }
      if let textual, textual != place { return one(.letter, .ambiguous(text: textual, place: place)) }
      return one(.letter, .option(place))
    }
    if let number = field.integer, !hasLabels {
      guard let textual else { return one(.index, .index(number)) }
      // `"2"` in quotes beside options in quotes is the text; a bare number may count options as well.
      let isQuoted = field.value?.scalarType == .string
      return isQuoted ? one(.text, .option(textual)) : one(.text, .ambiguous(text: textual, place: nil))
    }
    if let textual { return one(.text, .option(textual)) }
    if let letters = letters(in: field.text) {
      return (letters.count == 1 ? .letter : .letters, letters)
    }
    return one(.text, .nothing)
  }

  private var hasLabels: Bool { labels.contains { $0 != nil } }

  /// The option that reads like `field`, but for white space.
  private func index(ofText field: Field) -> Int? {
    let wanted = field.text.bytes[...]
    for index in options.indices {
      if let text = options[index].text?.text, LooseText.isEqual(text.bytes[...], wanted) { return index }
    }
    // `answer: true` beside the option "True": a truth value has no case.
    guard field.value?.boolean != nil else { return nil }
    let word = field.text.trimmed.lowercased()
    return options.firstIndex { $0.text.map { LooseText.collapsed($0.string).lowercased() } == word }
  }

  private func index(ofLabel text: String) -> Int? {
    guard hasLabels else { return nil }
    return labels.firstIndex(of: text.uppercased())
  }

  /// The option that a letter calls, by its label or its place.
  private func index(ofLetter letter: String) -> Int? {
    if hasLabels { return index(ofLabel: letter) }
    guard let place = Option.index(ofLetter: letter), place < options.count else { return nil }
    return place
  }

  /// The letters of `A, C`, `A and C`, `AC`, `B.` or `(b)`, and the letter of `B. text of B`; nil for anything else.
  private func letters(in text: DecodedText) -> [AnswerKey.Part]? {
    let tokens = TextTokens(text.bytes).tokens.filter { $0.kind != .lineBreak }
    let words = tokens.filter { $0.kind == .word && !Self.joiners.contains($0.text) }
    guard let first = words.first else { return nil }
    if words.allSatisfy({ $0.range.count == 1 }) {
      guard tokens.allSatisfy({ $0.kind == .word || Self.separators.contains($0.text) }) else { return nil }
      return words.map { part($0.range, in: text) }
    }
    if words.count == 1, tokens.count == 1 { return joinedLetters(in: text, at: first.range) }
    return letterWithText(tokens, in: text)
  }

  private static let joiners: WordSet = ["and", "or"]
  private static let separators: WordSet = [",", ";", "/", "&", "+", ".", "(", ")", "[", "]", ":"]
  private static let labelEnds: WordSet = [".", ")", ":"]

  /// `AC`: capitals in order, each of which calls an option.
  private func joinedLetters(in text: DecodedText, at range: Range<Int>) -> [AnswerKey.Part]? {
    let letters = text.bytes[range]
    guard letters.count <= options.count, letters.allSatisfy({ (0x41...0x5A).contains($0) }),
      zip(letters, letters.dropFirst()).allSatisfy(<)
    else { return nil }
    let parts = range.map { part($0..<$0 + 1, in: text) }
    return parts.contains { $0.target == .nothing } ? nil : parts
  }

  /// `B. Cloud Storage`, where option B reads "Cloud Storage".
  private func letterWithText(_ tokens: [TextTokens.Token], in text: DecodedText) -> [AnswerKey.Part]? {
    guard tokens.count > 2, tokens[0].range.count == 1, Self.labelEnds.contains(tokens[1].text) else { return nil }
    let part = part(tokens[0].range, in: text)
    guard case .option(let index) = part.target else { return nil }
    let rest = text.bytes[tokens[1].range.upperBound...]
    return options[index].text.map { LooseText.isEqual($0.text.bytes[...], rest) } == true ? [part] : nil
  }

  private func part(_ range: Range<Int>, in text: DecodedText) -> AnswerKey.Part {
    let letter = String(decoding: text.bytes[range], as: UTF8.self)
    return AnswerKey.Part(
      range: text.sourceRange(range), text: letter, target: index(ofLetter: letter).map { .option($0) } ?? .nothing)
  }
}
