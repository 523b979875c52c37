import SourceText
import Syntax

/// Writes a text at a place as the scalar that stands there, or as a new one.
struct ScalarWriter {
  let place: CursorPlace

  /// The edit that puts `text`, meant as a string, in the place of what is there.
  func edit(string text: String) -> TextEdit {
    edit(text) { place.style == .json ? JSONText.quoted(text) : Self.plainOrQuoted(text, isFlow: place.style == .flow) }
  }

  /// The edit that puts a number, truth value or null there; inside quotes it becomes a string.
  func edit(literal text: String) -> TextEdit {
    edit(text) { text }
  }

  private func edit(_ text: String, new: () -> String) -> TextEdit {
    guard let scalar = place.scalar else { return TextEdit(place.range, new()) }
    switch scalar.node.kind {
    case .doubleQuotedScalar, .singleQuotedScalar: return TextEdit(scalar.contentRange, scalar.escaped(text))
    default: return TextEdit(place.range, new())
    }
  }

  /// Without quotes where YAML reads the same string so.
  static func plainOrQuoted(_ text: String, isFlow: Bool) -> String {
    YAMLText.isPlain(text, isFlow: isFlow) ? text : JSONText.quoted(text)
  }
}
