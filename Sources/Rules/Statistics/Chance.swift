/// How likely what was counted is by chance alone.
enum Chance {
  /// The values that χ² exceeds by chance in one of a hundred cases, by degrees of freedom from 1 (Pearson and Hartley,
  /// Biometrika Tables for Statisticians, table 8).
  private static let critical: [Double] = [
    6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666, 23.209, 24.725, 26.217,
  ]

  /// Whether counts that are expected to be equal differ by more than chance (χ² test, p < .01). With fewer than five
  /// expected in each class the test does not hold, and the answer is false.
  static func isUneven(_ counts: [Int]) -> Bool {
    let total = counts.reduce(0, +)
    guard counts.count >= 2, counts.count - 2 < critical.count, total >= 5 * counts.count else { return false }
    let expected = Double(total) / Double(counts.count)
    let squares = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    return squares > critical[counts.count - 2]
  }

  /// How many runs of `length` or more equal outcomes to expect in `trials`, where two neighbours are equal with
  /// `probability`.
  static func expectedRuns(of length: Int, in trials: Int, equal probability: Double) -> Double {
    guard length >= 1, trials >= length else { return 0 }
    var power = 1.0
    for _ in 1..<max(2, length) where length > 1 { power *= probability }
    return power * (1 + Double(trials - length) * (1 - probability))
  }
}
