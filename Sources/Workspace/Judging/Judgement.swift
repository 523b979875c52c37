import Findings
import Rules

/// What was found in a document.
package struct Judgement: Sendable {
  /// In order of place; suppressed ones and those of rules that are off are not among them.
  package var findings: [Finding]
  /// The number of questions; 0 for what is no bank.
  package var questions: Int
}

extension [Finding] {
  /// In order of place; at one place the worst first.
  func inOrder() -> [Finding] {
    sorted {
      ($0.range.lowerBound, $0.severity.level, $0.range.upperBound, $0.rule)
        < ($1.range.lowerBound, $1.severity.level, $1.range.upperBound, $1.rule)
    }
  }
}
