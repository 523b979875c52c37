/// Judges the case of what reads like a name.
enum NameCase {
  /// The form of `written`, which is `entry.text` but for case; nil where it is no mention of it but ordinary words.
  ///
  /// Word by word: a coined word or an abbreviation in the wrong case is a slip (Tensorflow, Vertex ai); a small word in
  /// capitals is style (BigQuery Sharing); an ordinary word that lost its capital makes the phrase an ordinary one
  /// (Vertex AI pipelines are pipelines on Vertex AI).
  static func form(
    of written: [UInt8], as entry: NameEntry, _ coinedWords: [[UInt8]: [UInt8]], beginsSentence: () -> Bool
  ) -> MentionForm? {
    let own = written.words
    let right = entry.text.words
    guard own.count == right.count else { return nil }
    if entry.casing == .ordinary { return ordinaryForm(own, right, beginsSentence) }
    var form: MentionForm = .styled
    for (own, right) in zip(own, right) where !own.elementsEqual(right) {
      if isStyle(own, right) { continue }
      let isCoined = coinedWords[Array(right).lowercasedASCII] != nil || right.hasInnerCapital
      guard isCoined || right.count(where: \.isASCIICapital) > 1 || entry.role == .misspelling else { return nil }
      form = .miscased
    }
    if form == .miscased, !written.contains(where: \.isASCIICapital) { return .lowercase }
    return form
  }

  /// A name of ordinary words: only its first word in capitals, in the middle of a sentence, is a slip (Data studio), or
  /// an abbreviation with small letters (Cloud Sql).
  private static func ordinaryForm(
    _ own: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>], _ beginsSentence: () -> Bool
  ) -> MentionForm? {
    let differing = zip(own, right).filter { !$0.elementsEqual($1) }
    if differing.allSatisfy({ isStyle($0, $1) }) { return .styled }
    guard let first = own.first, let firstRight = right.first, first.elementsEqual(firstRight),
      firstRight.count(where: \.isASCIICapital) == 1, firstRight.first?.isASCIICapital == true
    else { return nil }
    // "Cloud Sql": the other words are right, so it was meant as a name.
    let isAbbreviationAlone = differing.allSatisfy { own, right in
      own.first?.isASCIICapital == true && right.count(where: \.isASCIICapital) > 1
    }
    if isAbbreviationAlone { return .miscased }
    guard right.allSatisfy({ $0.first?.isASCIICapital == true }),
      own.dropFirst().allSatisfy({ !$0.contains(where: \.isASCIICapital) }), !beginsSentence()
    else { return nil }
    return .miscased
  }

  /// A word in capitals throughout, or a small word with a capital: nothing to say about.
  private static func isStyle(_ own: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if own.elementsEqual(right) { return true }
    if !own.contains(where: \.isASCIISmall) { return true }
    guard let first = own.first, let firstRight = right.first, own.dropFirst().elementsEqual(right.dropFirst()) else {
      return false
    }
    return first.isASCIICapital && firstRight.isASCIISmall
  }
}
