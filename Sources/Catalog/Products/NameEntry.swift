/// One spelling under which a product is found in text.
struct NameEntry: Sendable {
  /// The index of the product, or nil for a word that belongs to none.
  let product: Int?
  let role: NameRole
  /// The bytes that are looked for, one space between words.
  let text: [UInt8]
  /// The right spelling where `text` is a wrong one, else nil.
  let rightSpelling: String?
  /// How the case of a mention may differ.
  let casing: NameCasing
  /// The times in which the name is right, in order.
  let periods: [NamePeriod]
}

/// What a name is to its product.
enum NameRole: Sendable, Hashable {
  case current
  case alias
  case abbreviation
  /// The former name at this index of the product.
  case former(Int)
  /// A phrase of which nothing is said.
  case otherUse
  /// A wrong form that the catalogue lists.
  case misspelling
  /// A name written in two words for one, or in one for two.
  case spacing
}

/// In which case a name is known.
enum NameCasing: Sendable, Hashable {
  /// In its exact case alone: an abbreviation, or one ordinary word.
  case exact
  /// Made of several ordinary words: in its exact case, or with the first word right.
  case ordinary
  /// With a word that means nothing else: in any case.
  case coined
}

/// A time in which a name was right.
struct NamePeriod: Sendable, Hashable {
  /// The first day; nil where it is not known, or always.
  var since: CalendarDate?
  /// The last day; nil for today's names.
  var until: CalendarDate?
  var confidence: Confidence
}
