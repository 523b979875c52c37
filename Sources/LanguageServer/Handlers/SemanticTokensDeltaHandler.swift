import LanguageServerProtocol

/// `textDocument/semanticTokens/full/delta`: what has changed since the client was sent tokens.
enum SemanticTokensDeltaHandler: SnapshotRequestHandler {
  typealias Request = SemanticTokensDeltaRequest

  static func handle(_ params: SemanticTokensDeltaParams, in snapshot: DocumentSnapshot) -> SemanticTokensOrDelta {
    let uri = snapshot.document.uri
    let old = snapshot.memory.tokens(of: uri, resultID: params.previousResultId)
    let new = SemanticTokensHandler.data(snapshot, in: 0..<snapshot.text.count)
    let id = snapshot.memory.keep(new, of: uri)
    guard let old else { return .tokens(SemanticTokens(resultId: id, data: new)) }
    return .delta(SemanticTokensDelta(resultId: id, edits: edits(from: old, to: new)))
  }

  /// One edit, from the first number that differs to the last.
  static func edits(from old: [Int], to new: [Int]) -> [SemanticTokensEdit] {
    guard old != new else { return [] }
    let most = min(old.count, new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    var end = 0
    while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let data = Array(new[start..<new.count - end])
    return [SemanticTokensEdit(start: start, deleteCount: old.count - end - start, data: data)]
  }
}
