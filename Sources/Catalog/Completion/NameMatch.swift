/// A product that fits what a writer has typed.
package struct NameMatch: Sendable, Hashable {
  /// The product's place in the catalogue's `products`.
  package let productIndex: Int
  /// The name to insert: the one that is right in the time of judging.
  package let name: String
  /// The form of the name that the typed text fits, such as an abbreviation or a former name.
  package let matched: String
  package let kind: Kind
  /// Whether `matched` is a name that is not right in the time of judging, so that `name` replaces it.
  package let isFormer: Bool
  /// For sorting: the lower, the better.
  package let score: Int

  /// How the typed text fits, the best first.
  package enum Kind: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// It is the form.
    case exact
    /// The form begins with it.
    case prefix
    /// Its letters are the first letters of the form's words.
    case initials
    /// Its words begin words inside the form: `pipel`, `age pip`.
    case words
    /// One letter off a beginning.
    case typo

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }
}
