import Editing
import LanguageServerProtocol

/// `textDocument/completion`: keys, values, domains and product names that may be written at the cursor.
enum CompletionHandler: SnapshotRequestHandler {
  typealias Request = CompletionRequest

  /// `CompletionTriggerKind.TriggerCharacter`: the writer typed on, and asked for nothing.
  private static let triggerCharacter = 2

  static func handle(_ params: CompletionParams, in snapshot: DocumentSnapshot) -> CompletionList {
    let positions = snapshot.positions
    let cursor = positions.offset(of: params.position)
    let capabilities = snapshot.features.capabilities.textDocument?.completion?.completionItem
    let converter = CompletionConverter(
      uri: snapshot.document.uri, positions: positions, cursor: cursor, capabilities: capabilities)
    let isAsked = params.context?.triggerKind != triggerCharacter
    // What is proposed in prose depends on the whole phrase; a client that filters by words has to ask again.
    let vocabulary = { BankVocabulary(snapshot.workspace) }
    let proposals = snapshot.context?.completions(at: cursor, isAsked: isAsked, vocabulary: vocabulary)
    return converter.list(proposals ?? [], isIncomplete: true)
  }
}
