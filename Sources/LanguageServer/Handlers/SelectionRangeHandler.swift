import Editing
import LanguageServerProtocol

/// `textDocument/selectionRange`: word, sentence, field, option, question, list.
enum SelectionRangeHandler: SnapshotRequestHandler {
  typealias Request = SelectionRangeRequest

  static func handle(_ params: SelectionRangeParams, in snapshot: DocumentSnapshot) -> [SelectionRange] {
    let positions = snapshot.positions
    let context = snapshot.context
    return params.positions.map { position in
      let offset = positions.offset(of: position)
      let ranges = context?.selectionRanges(at: offset) ?? []
      let chain = ranges.reversed().reduce(nil) { SelectionRange(range: positions.range($1), parent: $0) }
      // There is one answer for each position, even where there is nothing to select.
      return chain ?? SelectionRange(range: positions.range(offset..<offset), parent: nil)
    }
  }
}
