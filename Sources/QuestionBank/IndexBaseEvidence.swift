/// What the numbers of a bank's keys tell of how they count: a 0 counts from 0, a number equal to the number of options
/// from 1.
package struct IndexBaseEvidence: Sendable, Hashable {
  /// Questions with a number in their key.
  package var questions = 0
  /// Questions with a 0.
  package var zeros = 0
  /// Questions with a number equal to the number of options.
  package var counts = 0

  package init() {}

  package init(_ question: Question) {
    let indices = question.key.indices
    guard !indices.isEmpty else { return }
    questions = 1
    zeros = indices.contains(0) ? 1 : 0
    counts = indices.contains(question.options.count) ? 1 : 0
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.questions += right.questions
    sum.zeros += right.zeros
    sum.counts += right.counts
    return sum
  }

  package static func - (left: Self, right: Self) -> Self {
    var difference = left
    difference.questions -= right.questions
    difference.zeros -= right.zeros
    difference.counts -= right.counts
    return difference
  }

  /// How the bank counts; nil where that cannot be told. Where some keys speak for 0 and some for 1, four times as many
  /// decide, and the rest are mistakes.
  package var base: IndexBase? {
    if zeros > 0, zeros >= 4 * counts { return .zero }
    if counts > 0, counts >= 4 * zeros { return .one }
    return nil
  }
}
