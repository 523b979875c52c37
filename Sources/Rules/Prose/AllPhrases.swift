import QuestionBank

/// What options say where they mean that all the others are right.
enum AllPhrases {
  static let numbers: [Word] = ["two", "three", "four", "five", "six"]

  /// "All of the above", "All of the drugs listed", "All are correct", "Everything above", "At all of these times"; in an option
  /// of `count`.
  static func say(_ prose: Prose, _ count: Int) -> Bool {
    if prose.language != .other { return SetPhrases.sayAll(prose) }
    guard (1...14).contains(prose.wordTokens) else { return false }
    guard let words = words(prose), let first = words.first else { return false }
    // An abbreviation is in capitals.
    if words.count == 1 { return first == "aota" && prose.string(prose.trimmedRange).hasPrefix("AOTA") }
    // "Any row above" is one.
    if pointsAbove(words), first != "any" || words.dropFirst().first == "of" { return true }
    guard words.count <= 9 else { return false }
    switch first {
    case "all", "both":
      if words[1] == "of" || (first == "all" && words[1] == "the"),
        words.dropFirst(2).prefix(2).contains(where: others.contains)
      {
        return true
      }
      guard first == "all" else { return false }
      if words.count <= 5, options.contains(words[1]) {
        return words.count == 2 || words.contains(where: verdicts.contains)
      }
      // "All three", of four options or of five with "None of the above".
      if let (number, rest) = number(words.dropFirst()) {
        return number < count && number + 3 > count && rest.allSatisfy(fillers.contains)
      }
    case "they": return words.count == 3 && words[1] == "all" && predicates.contains(words[2])
    case "any", "everything", "each": return false
    default: guard words[1] == "one" else { return false }
    }
    return words.dropFirst().allSatisfy { fillers.contains($0) || anchors.contains($0) }
      && words.dropFirst().contains(where: anchors.contains)
  }

  /// The words behind a label, without what stands in parentheses at the end and a preposition at the beginning, and of "any
  /// or all" the last; nil where they do not begin as such a phrase does.
  private static func words(_ prose: Prose) -> ArraySlice<Word>? {
    var tokens = prose.wordsBehindAnyLabel
    guard let start = tokens.first(where: { $0.kind == .word })?.text,
      openers.contains(start) || prepositions.contains(start) || start == "aota"
    else { return nil }
    if let end = tokens.dropFirst().firstIndex(where: { $0.text == "(" }) { tokens = tokens[..<end] }
    var words = tokens.filter { $0.kind == .word }.map(\.text)[...]
    if let first = words.first, prepositions.contains(first) { words = words.dropFirst() }
    if words.first == "any", words.dropFirst().first == "or" || words.dropFirst().first == "and" {
      words = words.dropFirst(2)
    }
    guard let first = words.first, openers.contains(first) || first == "aota" else { return nil }
    return ArraySlice(Array(words))
  }

  /// "of the above", "the signs above", "of the drugs listed are safe": a word that points at the other options, behind two words
  /// at most, and nothing behind it or a verb.
  private static func pointsAbove(_ words: ArraySlice<Word>) -> Bool {
    let isOf = words.dropFirst().first == "of" || words.dropFirst().first == "one"
    var rest = words.dropFirst(isOf ? 2 : 1)
    if rest.first == "of" { rest = rest.dropFirst() }
    if let first = rest.first, articles.contains(first) { rest = rest.dropFirst() }
    guard let place = rest.prefix(3).firstIndex(where: pointers.contains) else { return false }
    guard let next = rest[(place + 1)...].first else { return true }
    return verbs.contains(next)
  }

  /// "All three approaches" of approaches, "All are probability designs" where these are asked for: all, with words of the
  /// question or of the other options.
  static func sayOfSubject(_ item: Item, _ index: Int) -> Bool {
    guard let prose = item.options[index], prose.language == .other, (3...6).contains(prose.wordTokens),
      prose.wordsBehindAnyLabel.first?.text == "all", let stem = item.stem
    else { return false }
    let tokens = prose.wordsBehindAnyLabel.filter { $0.kind == .word }
    let words = tokens.map(\.text)
    guard words.count > 1 else { return false }
    var spoken: [TextTokens.Token]
    if words[1] == "are" {
      spoken = Array(tokens.dropFirst(2))
    } else if let (number, rest) = number(words.dropFirst()), rest.count == 1, number >= 2,
      (1...2).contains(item.options.count - number)
    {
      // "All three pairs" beside "Only two pairs" is a number of pairs.
      guard !item.options.enumerated().contains(where: { $0.offset != index && counts($0.element) }) else {
        return false
      }
      spoken = [tokens[tokens.count - 1]]
    } else {
      return false
    }
    var known = Set(stem.words.map { English.root($0, in: stem) })
    for (other, option) in item.options.enumerated() where other != index {
      if let option, let last = option.words.last(where: { $0.kind == .word }) {
        known.insert(English.root(last, in: option))
      }
    }
    spoken.removeAll { articles.contains($0.text) }
    return !spoken.isEmpty && spoken.allSatisfy { known.contains(English.root($0, in: prose)) }
  }

  private static func counts(_ prose: Prose?) -> Bool {
    prose?.words.contains { $0.text == "one" || numbers.contains($0.text) } == true
  }

  /// Whether "All of them" stands beside "Two of them": a number of things, which are not the options.
  static func countsThings(_ options: [Prose?], _ index: Int) -> Bool {
    guard let own = options[index], own.words.count >= 2, own.wordTokens <= 4 else { return false }
    let last = own.words.filter { $0.kind == .word }.suffix(2).map(\.text)
    guard last.first == "of" else { return false }
    return options.enumerated().contains { other, prose in
      guard other != index, let prose else { return false }
      let words = prose.words.filter { $0.kind == .word }.map(\.text)
      return words.count > 2 && words.suffix(2).elementsEqual(last) && words[0] != "none" && words[0] != "neither"
    }
  }

  /// The number that the words begin with, and what is behind it.
  private static func number(_ words: ArraySlice<Word>) -> (Int, ArraySlice<Word>)? {
    let rest = words.drop { $0 == "of" || $0 == "the" || $0 == "these" }
    guard let first = rest.first, let number = numbers.firstIndex(of: first) else { return nil }
    return (number + 2, rest.dropFirst())
  }

  private static let openers: WordSet = ["all", "both", "any", "every", "each", "everything", "they"]
  private static let prepositions: WordSet = [
    "at", "in", "by", "for", "from", "with", "on", "to", "under", "during", "through",
  ]
  private static let articles: WordSet = ["the", "these", "those", "a", "an"]
  private static let others: WordSet = [
    "above", "these", "those", "them", "following", "options", "answers", "choices", "mentioned", "listed",
  ]
  private static let options: WordSet = ["options", "answers", "choices"]
  private static let verdicts: WordSet = ["correct", "right", "true", "apply"]
  /// Words that point at the other options.
  private static let pointers: WordSet = [
    "above", "below", "aforementioned", "preceding", "foregoing", "listed", "mentioned",
  ]
  /// What "All of the drugs listed" may go on with.
  private static let verbs: WordSet = [
    "are", "is", "was", "were", "can", "could", "may", "might", "must", "will", "would", "should", "have", "has", "do",
    "does", "apply", "applies", "help", "contribute", "work", "named", "given", "here",
  ]
  private static let predicates: WordSet = ["do", "are", "can", "have", "does", "apply", "work", "will", "is", "may"]
  /// Words that say that the other options are meant, or that they are right.
  private static let anchors: WordSet = [
    "above", "these", "those", "them", "aforementioned", "options", "answers", "choices", "others", "listed",
    "mentioned", "correct", "true", "right",
  ]
  private static let fillers: WordSet = [
    "of", "the", "one", "other", "statements", "responses", "items", "given", "are", "is", "apply", "possible",
    "these", "them", "above", "correct", "true", "right",
  ]
}
