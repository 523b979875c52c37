import LanguageServerProtocol
import SourceText

/// `textDocument/rangeFormatting`: the lines of a range in the document's one form, where that can be had alone.
enum RangeFormattingHandler: SnapshotRequestHandler {
  typealias Request = DocumentRangeFormattingRequest

  static var needsSameVersion: Bool { true }

  static func handle(_ params: DocumentRangeFormattingParams, in snapshot: DocumentSnapshot) -> [LSPTextEdit]? {
    let text = snapshot.text
    let range = snapshot.positions.offsets(of: params.range)
    let start = text.lineStart(text.line(at: range.lowerBound))
    let end = text.lineRange(text.line(at: range.upperBound)).upperBound
    return FormattingHandler.edits(snapshot, in: start..<max(start, end))
  }
}
