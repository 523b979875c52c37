import QuestionBank

/// In English: in the question, in what tells to choose, and in a sentence to complete.
extension NegativeWord {
  /// "… all of the following except", "Each of these is true, with the exception of:"
  static func exception(_ tokens: [TextTokens.Token]) -> Range<Int>? {
    guard let index = tokens.lastIndex(where: { $0.text == "except" || $0.text == "exception" }) else { return nil }
    var rest = tokens[(index + 1)...]
    if tokens[index].text == "exception" {
      guard index >= 2, tokens[index - 2].text == "with", rest.first?.text == "of" else { return nil }
      rest = rest.dropFirst()
      return rest.allSatisfy { $0.kind == .sign } ? tokens[index].range : nil
    }
    let isLast = rest.allSatisfy { $0.kind == .sign }
    // "Everyone except which of these men signed?"
    let isList =
      rest.first?.text == "which" || tokens[..<index].contains { $0.text == "following" || $0.text == "these" }
    return isLast || isList ? tokens[index].range : nil
  }

  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "would", "will", "should", "can", "could", "does", "do", "did", "has", "have", "must",
    "may", "might", "shall",
  ]
  private static let contractions = WordSet(contractionList)
  static let contractionList: [Word] = [
    "isn't", "aren't", "wasn't", "weren't", "wouldn't", "won't", "shouldn't", "can't", "cannot", "couldn't", "doesn't",
    "don't", "didn't", "hasn't", "haven't",
    // As people write them in haste.
    "isnt", "arent", "wasnt", "wouldnt", "shouldnt", "doesnt", "dont", "didnt", "is'nt", "are'nt", "does'nt",
  ]
  private static let subordinators: WordSet = [
    "that", "if", "when", "while", "because", "since", "whose", "who", "so", "unless", "although", "though", "without",
    "where", "once", "until", "whether", "as", "and", "but", "to", "why", "how",
  ]
  /// Verbs whose object has a verb of its own: "which option ensures latency does not rise".
  private static let clauseVerbs: WordSet = [
    "ensures", "ensure", "guarantees", "guarantee", "means", "mean", "makes", "make", "verifies", "verify", "shows",
    "show",
    "explains", "explain", "says", "say",
  ]
  private static let leastOf: WordSet = [
    "likely", "appropriate", "suitable", "effective", "useful", "true", "correct", "probable", "important", "relevant",
    "helpful", "consistent", "accurate", "desirable", "recommended", "affected", "influenced", "associated", "related",
    "expected",
  ]
  private static let untrue = WordSet(untrueList)
  static let untrueList: [Word] = ["false", "incorrect", "untrue", "wrong", "invalid"]

  /// "It would be LEAST likely to help if the patient is:", which the writer means to be seen wherever it stands.
  static func leastInCapitals(_ tokens: [TextTokens.Token], _ stem: Prose) -> Range<Int>? {
    zip(tokens, tokens.dropFirst()).first { least, next in
      least.text == "least" && leastOf.contains(next.text) && stem.string(least.range) == "LEAST"
    }?.0.range
  }

  private static let untruly = WordSet(untrulyList)
  static let untrulyList: [Word] = ["incorrectly", "wrongly"]

  /// The negative word between the question word and the first subordinate clause.
  static func asked(_ tokens: [TextTokens.Token], _ stem: Prose) -> Range<Int>? {
    guard let start = interrogative(tokens) else { return nil }
    var index = start + 1
    var seenAuxiliary = false
    while index < tokens.count {
      let text = tokens[index].text
      if contractions.contains(text) { return tokens[index].range }
      if text == "not" || text == "never", isTerm(tokens, index, stem) {
        index += 1
        continue
      }
      if text == "not" || text == "never" {
        // "the probability of not rolling a six"
        guard seenAuxiliary, !gerundOpeners.contains(tokens[index - 1].text), index + 1 < tokens.count,
          !goingOn.contains(tokens[index + 1].text)
        else {
          return nil
        }
        return tokens[index].range
      }
      if text == "least", index + 1 < tokens.count, leastOf.contains(tokens[index + 1].text),
        tokens[index - 1].text != "at"
      {
        return tokens[index].range
      }
      if untrue.contains(text), tokens[index - 1].text == "is" || tokens[index - 1].text == "are" {
        // "What is wrong with the query?" asks for a defect.
        let next: Word = index + 1 < tokens.count ? tokens[index + 1].text : ""
        return next == "with" || next == "in" || next == "here" ? nil : tokens[index].range
      }
      // "Which sentence uses the comma incorrectly?"
      if untruly.contains(text), tokens[(index + 1)...].allSatisfy({ $0.kind == .sign }) { return tokens[index].range }
      if subordinators.contains(text) || clauseVerbs.contains(text) || text == "," || text == ";" { return nil }
      seenAuxiliary = seenAuxiliary || auxiliaries.contains(text)
      index += 1
    }
    return nil
  }

  private static let gerundOpeners: WordSet = ["of", "by", "for", "from"]
  private static let logic: WordSet = [
    "gate", "gates", "operator", "operation", "keyword", "null", "exists", "in", "like",
  ]

  /// Whether "not" or "never" is part of a name: `NOT NULL`, "a NOT gate", a "never event" in quotation marks.
  private static func isTerm(_ tokens: [TextTokens.Token], _ index: Int, _ stem: Prose) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    if ["\"", "“", "'", "‘"].contains(tokens[index - 1].text) { return true }
    let word = stem.string(tokens[index].range)
    let next = stem.string(tokens[index + 1].range)
    guard word == "NOT", logic.contains(tokens[index + 1].text) else { return false }
    // "What should you NOT do IN A BANK" has other words in capitals.
    return next == next.lowercased() ? next.hasPrefix("gate") || next.hasPrefix("op") || next == "keyword" : true
  }

  /// The word that asks: the last one where it does, else the one that the sentence begins with. "Which of these is not true
  /// about what happens next?"
  private static func interrogative(_ tokens: [TextTokens.Token]) -> Int? {
    guard let last = tokens.lastIndex(where: { questionWords.contains($0.text) }) else { return nil }
    // "Which of the following is not something with which …"
    if tokens.count > 1, questionWords.contains(tokens[0].text), tokens[1].text == "of" { return 0 }
    if isInterrogative(tokens, last) { return last }
    // A relative clause may stand anywhere else: "A company, which does not use it, knows where it is."
    return tokens[..<last].indices.last { index in
      guard questionWords.contains(tokens[index].text) else { return false }
      return index == 0 || (index == 1 && prepositions.contains(tokens[0].text))
        || (tokens[index + 1].text == "of" && isInterrogative(tokens, index))
    }
  }

  private static let directives: WordSet = ["select", "choose", "pick", "identify", "find", "mark", "indicate", "name"]
  private static let answers: WordSet = [
    "option", "options", "statement", "statements", "answer", "answers", "choice", "choices", "one", "ones", "sentence",
    "sentences",
  ]

  /// "Select the option that is FALSE for …", "Choose the statements that do not hold".
  static func told(_ tokens: [TextTokens.Token]) -> Range<Int>? {
    guard let first = tokens.first, directives.contains(first.text) else { return nil }
    // "Choose the incorrect statement"
    if tokens.count > 3, tokens[1].text == "the", untrue.contains(tokens[2].text), answers.contains(tokens[3].text) {
      return tokens[2].range
    }
    // "Select the one that's not needed"
    if let that = tokens.prefix(6).firstIndex(where: { $0.text == "that's" }), that > 0,
      answers.contains(tokens[that - 1].text), that + 2 < tokens.count, tokens[that + 1].text == "not",
      !goingOn.contains(tokens[that + 2].text)
    {
      return tokens[that + 1].range
    }
    guard
      let that = tokens.prefix(6).firstIndex(where: { $0.text == "that" || $0.text == "which" }),
      that > 0, answers.contains(tokens[that - 1].text), that + 2 < tokens.count
    else { return nil }
    if contractions.contains(tokens[that + 1].text) { return tokens[that + 1].range }
    guard auxiliaries.contains(tokens[that + 1].text) else { return nil }
    let word = tokens[that + 2]
    let next: Word = that + 3 < tokens.count ? tokens[that + 3].text : ""
    return (word.text == "not" && !goingOn.contains(next)) || untrue.contains(word.text) ? word.range : nil
  }

  private static let linkers: WordSet = [
    "that", "if", "when", "while", "because", "since", "whose", "who", "which", "unless", "although", "though", "where",
    "so", "but", "and", "or", "as", "until", "once", "whether", "what", "how", "why",
  ]

  /// "The customer is NOT responsible for:", with "(Choose two.)" behind it or without, or without the colon: the last clause
  /// has the word behind its verb, and no other clause in it.
  static func completed(
    _ tokens: [TextTokens.Token], _ stem: Prose, _ sentence: Range<Int>
  ) -> Range<Int>? {
    guard let colon = tokens.lastIndex(where: { $0.text == ":" }) ?? openEnd(tokens) else { return nil }
    let rest = tokens[colon...].dropFirst()
    guard rest.isEmpty || (rest.first?.text == "(" && rest.last?.text == ")") else { return nil }
    // Code behind it is what the sentence speaks of: "The query does not run: `SELECT 1`".
    if colon < tokens.count {
      let next = rest.first?.range.lowerBound ?? sentence.upperBound
      guard !stem.isCode(tokens[colon].range.upperBound..<max(next, tokens[colon].range.upperBound)) else { return nil }
    }
    let start = tokens[..<colon].lastIndex { [",", ";", ":", "(", ")"].contains($0.text) }.map { $0 + 1 } ?? 0
    let clause = tokens[start..<colon]
    guard clause.count > 3, !clause.contains(where: { linkers.contains($0.text) }) else { return nil }
    for index in clause.indices.dropFirst(1) {
      let text = tokens[index].text
      if contractions.contains(text) { return tokens[index].range }
      guard auxiliaries.contains(text), index + 2 < colon else { continue }
      return tokens[index + 1].text == "not" && !goingOn.contains(tokens[index + 2].text)
        ? tokens[index + 1].range : nil
    }
    return nil
  }

  /// Where a sentence ends that lacks its last word, which the options have: "Feedback is NOT intended to".
  private static func openEnd(_ tokens: [TextTokens.Token]) -> Int? {
    tokens.last.map { openEnds.contains($0.text) } == true ? tokens.count : nil
  }

  private static let openEnds: WordSet = [
    "to", "by", "for", "of", "in", "with", "on", "from", "the", "a", "an", "be", "include", "involve", "cause",
    "contain",
    "require", "mean",
  ]

  /// Whether "which" asks: at the start of the sentence or behind a comma, "of" or another preposition; where it stands
  /// behind a noun it is relative.
  private static func isInterrogative(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    if tokens[index - 1].kind == .sign { return true }
    return prepositions.contains(tokens[index - 1].text)
  }

  private static let questionWords: WordSet = ["which", "what", "who", "where", "when"]
  private static let goingOn: WordSet = ["only", "necessarily"]
  private static let prepositions: WordSet = [
    "of", "in", "for", "from", "to", "by", "with", "at", "on", "under", "and", "so", "then",
  ]
}
