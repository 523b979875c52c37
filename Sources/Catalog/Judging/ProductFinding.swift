/// What is wrong with one mention of a product, for a rule to put into a sentence.
package struct ProductFinding: Sendable, Hashable {
  package let kind: Kind
  /// The bytes of the words in the decoded text.
  package let range: Range<Int>
  /// The words as they stand there, runs of spaces as one.
  package let written: String
  /// Today's name of the product; nil for a misspelt word that belongs to no one product.
  package let product: String?
  /// What to write instead, the best first: names that are right for the guide. Empty where there is none.
  package let replacements: [String]
  /// `high` is worth a warning, `medium` a hint; `low` is never reported.
  package let confidence: Confidence
  /// For `former` the day on which another name took over; for `future` the first day of the name; for `retired` its
  /// end or the announcement of it; else nil.
  package let date: CalendarDate?
  /// What the catalogue adds, such as what tells candidates apart.
  package let note: String?

  /// Whether it is sure that another name is right, so that one who asks for today's names gets it.
  package var isRenaming: Bool { (kind == .former || kind == .future) && confidence == .high }

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case former = "former-product-name"
    case future = "future-product-name"
    /// Shut down before the time of judging.
    case shutDown
    /// Going away, announced before the time of judging.
    case deprecated
    case casing = "product-name-casing"
    case spelling = "product-name-spelling"
    case ambiguous = "product-name-ambiguous"
    case mixed = "product-names-mixed"

    /// The id of the rule that reports it.
    package var rule: String {
      switch self {
      case .shutDown, .deprecated: "retired-product"
      default: rawValue
      }
    }
  }
}
