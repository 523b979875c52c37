import Findings
import Syntax

/// The findings of what a parser recorded.
package enum SyntaxFindings {
  package static func all(in tree: SyntaxTree) -> [Finding] {
    tree.errors.map { error in
      Finding(
        RuleID(error.code.rawValue), error.code == .ambiguousPlainScalar ? .warning : .error, error.code.rawValue,
        at: error.range)
    }
  }
}
