import Editing
import LanguageServerProtocol

/// Lenses with what it takes to fill them in later.
struct CodeLensConverter {
  let uri: String
  let positions: PositionConverter

  func lens(_ lens: CodeLens) -> LSPCodeLens {
    var data: [String: LSPAny] = ["uri": .string(uri)]
    if case .question(let index) = lens.subject { data["question"] = .int(index) }
    return LSPCodeLens(range: positions.range(lens.range), data: .object(data))
  }

  /// The document and the subject that a lens was made for; `nil` for one of another server.
  static func subject(_ lens: LSPCodeLens) -> (uri: String, subject: CodeLens.Subject)? {
    guard let uri = lens.data?["uri"]?.stringValue else { return nil }
    return (uri, lens.data?["question"]?.intValue.map { .question($0) } ?? .bank)
  }
}
