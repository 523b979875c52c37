import LanguageServerProtocol

/// `textDocument/semanticTokens/range`: the tokens of what is on the screen.
enum SemanticTokensRangeHandler: SnapshotRequestHandler {
  typealias Request = SemanticTokensRangeRequest

  static func handle(_ params: SemanticTokensRangeParams, in snapshot: DocumentSnapshot) -> SemanticTokens {
    let range = snapshot.positions.offsets(of: params.range)
    return SemanticTokens(resultId: nil, data: SemanticTokensHandler.data(snapshot, in: range))
  }
}
