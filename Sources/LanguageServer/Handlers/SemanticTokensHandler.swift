import Editing
import LanguageServerProtocol

/// `textDocument/semanticTokens/full`: key and distractors, products, negations, criteria, domains.
enum SemanticTokensHandler: SnapshotRequestHandler {
  typealias Request = SemanticTokensRequest

  static func handle(_ params: SemanticTokensParams, in snapshot: DocumentSnapshot) -> SemanticTokens {
    let data = data(snapshot, in: 0..<snapshot.text.count)
    return SemanticTokens(resultId: snapshot.memory.keep(data, of: snapshot.document.uri), data: data)
  }

  /// The tokens of a range in the numbers of the protocol.
  static func data(_ snapshot: DocumentSnapshot, in range: Range<Int>) -> [Int] {
    let converter = SemanticTokensConverter(snapshot.features.capabilities.textDocument?.semanticTokens)
    guard let converter, let context = snapshot.context else { return [] }
    return converter.data(context.semanticTokens(in: range), snapshot.text, snapshot.features.encoding)
  }
}
