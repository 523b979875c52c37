import Editing
import LanguageServerProtocol
import Workspace

/// Gives the places of a question and of all that are nearly the same, here and in other banks: the question's own first.
/// The first argument names an open bank by URI, the second a question by its place in the list, from 0.
enum NearDuplicatesCommand: ServerCommand {
  static let name = "qbank.nearDuplicates"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny {
    guard arguments.count == 2, let snapshot = arguments[0].stringValue.flatMap(view.document),
      let index = arguments[1].intValue
    else {
      throw ResponseError(.invalidParams, "\"\(name)\" needs the URI of an open bank and the place of a question.")
    }
    guard let own = snapshot.context?.place(ofQuestion: index) else { return .array([]) }
    let others = view.workspace.nearDuplicates(of: snapshot.document.path)[index, default: []]
    let places = [Navigator.Place(snapshot.document.path, own)] + others.map { Navigator.Place($0.path, $0.range) }
    return try LSPAny(encoding: view.places.locations(places))
  }
}
