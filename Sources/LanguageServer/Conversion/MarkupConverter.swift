import Editing
import LanguageServerProtocol

/// Explanations in the form that the client shows.
struct MarkupConverter {
  let kind: MarkupKind

  /// `formats` as the client lists them, its favourite first; without a list it gets plain text.
  init(formats: [String]?) {
    kind = formats?.lazy.compactMap(MarkupKind.init(rawValue:)).first ?? .plaintext
  }

  func content(_ explanation: Explanation) -> MarkupContent {
    MarkupContent(kind: kind, value: kind == .markdown ? explanation.markdown : explanation.plain)
  }
}
