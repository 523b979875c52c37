import Findings
import Syntax

extension ConfigurationFile {
  /// What is wrong with a configuration as its language sees it.
  ///
  /// That readers of YAML 1.1 differ is not: nobody else reads the file, and `off` is a word of its own in it.
  static func syntaxFindings(of tree: SyntaxTree) -> [Finding] {
    tree.findings().filter { $0.rule != "syntax-ambiguous-scalar" }
  }
}
