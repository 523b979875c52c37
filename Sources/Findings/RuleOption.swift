/// What an option of a rule takes in the configuration.
package enum RuleOption: Sendable, Hashable {
  case integer(ClosedRange<Int>)
  /// A list of texts, or one text.
  case list

  /// What it takes, for a sentence: `a whole number from 1 to 100`.
  package var expectation: String {
    switch self {
    case .integer(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .list: "a list of texts"
    }
  }
}
