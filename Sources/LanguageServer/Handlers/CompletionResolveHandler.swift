import Editing
import LanguageServerProtocol
import Workspace

/// `completionItem/resolve`: the documentation of an item, for clients that ask for it when they show it.
enum CompletionResolveHandler: WorkspaceRequestHandler {
  typealias Request = CompletionResolveRequest

  static func handle(_ params: CompletionItem, in view: WorkspaceView) -> CompletionItem {
    var item = params
    guard item.documentation == nil, let data = params.data, let uri = data["uri"]?.stringValue,
      let offset = data["offset"]?.intValue, let snapshot = view.document(uri),
      let context = snapshot.context
    else { return item }
    // Nothing is kept for it: what was proposed is found again.
    let vocabulary = { BankVocabulary(view.workspace) }
    let proposals = context.completions(at: offset, isAsked: true, vocabulary: vocabulary)
    guard let proposal = proposals.first(where: { $0.label == item.label && $0.detail == data["detail"]?.stringValue }),
      !proposal.explanation.isEmpty
    else { return item }
    let capabilities = view.features.capabilities.textDocument?.completion?.completionItem
    item.documentation = CompletionConverter.documentation(proposal.explanation, capabilities)
    return item
  }
}
