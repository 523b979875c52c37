import SourceText
import Syntax

/// Gives a scalar another text, in the quotes that it has.
enum ScalarRewriting {
  /// The edit after which `scalar` reads as the string `text`.
  static func edit(_ scalar: Value, to text: String) -> TextEdit {
    switch scalar.node.kind {
    case .doubleQuotedScalar, .singleQuotedScalar: TextEdit(scalar.contentRange, scalar.escaped(text))
    default:
      // Without quotes it reads the same in brackets and out of them.
      TextEdit(scalar.writtenRange, ScalarWriter.plainOrQuoted(text, isFlow: true))
    }
  }
}
