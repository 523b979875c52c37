import Editing
import LanguageServerProtocol
import SourceText

/// `textDocument/foldingRange`: questions, lists, long texts and runs of comments.
enum FoldingRangeHandler: SnapshotRequestHandler {
  typealias Request = FoldingRangeRequest

  static func handle(_ params: FoldingRangeParams, in snapshot: DocumentSnapshot) -> [FoldingRange] {
    let capabilities = snapshot.features.capabilities.textDocument?.foldingRange
    let limit = capabilities?.rangeLimit.flatMap { $0 > 0 ? $0 : nil }
    let lines = LineTable(snapshot.text)
    // Whole lines suit every client, those that fold by lines alone too.
    return (snapshot.context?.foldingRegions(limit: limit ?? .max) ?? []).map { region in
      FoldingRange(
        startLine: lines.line(at: region.range.lowerBound),
        endLine: lines.line(at: region.range.upperBound),
        kind: region.kind == .comments ? .comment : nil
      )
    }
  }
}
