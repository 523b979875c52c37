import Editing
import LanguageServerProtocol

/// `textDocument/documentLink`: addresses of pages, and files that the document names.
enum DocumentLinkHandler: SnapshotRequestHandler {
  typealias Request = DocumentLinkRequest

  static func handle(_ params: DocumentLinkParams, in snapshot: DocumentSnapshot) -> [LSPDocumentLink] {
    let positions = snapshot.positions.forMany
    return (snapshot.context?.links(in: snapshot.workspace) ?? []).map { link in
      LSPDocumentLink(range: positions.range(link.range), target: target(link.target, snapshot.documents))
    }
  }

  private static func target(_ target: DocumentLink.Target, _ documents: OpenDocuments) -> String {
    switch target {
    case .page(let address): address
    case .file(let path): documents.uri(of: path)
    }
  }
}
