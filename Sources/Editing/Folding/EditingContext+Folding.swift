import SourceText
import Syntax

extension EditingContext {
  /// What can be folded, in order of place, one region a line at most: entries and items of more than one line, and runs
  /// of comments. Of more than `limit` the outermost are kept.
  package func foldingRegions(limit: Int = .max) -> [FoldingRegion] {
    var collector = FoldingCollector(tree.text)
    NodeWalk(tree: tree).visit { collector.visit($0) }
    return collector.regions(limit: limit)
  }
}

/// Gathers what can be folded.
fileprivate struct FoldingCollector {
  private let text: SourceText
  private let lines: LineTable
  private var found: [Candidate] = []
  /// The comments on lines of their own that followed each other last.
  private var comments: Candidate?

  private struct Candidate {
    var region: FoldingRegion
    var depth: Int
    var lines: ClosedRange<Int>
  }

  init(_ text: SourceText) {
    self.text = text
    lines = LineTable(text)
  }

  mutating func visit(_ visit: NodeWalk.Visit) {
    switch visit.node.kind {
    case .comment: addComment(visit)
    case .pair: add(visit)
    case let kind where kind.isContent && visit.parent == .sequence: add(visit)
    default: break
    }
  }

  private mutating func add(_ visit: NodeWalk.Visit) {
    guard visit.bytes.contains(0x0A) || visit.bytes.contains(0x0D) || isInSkeleton(visit) else { return }
    let start = visit.range.lowerBound
    let end = contentEnd(visit.range)
    let first = lines.line(at: start)
    let last = lines.line(at: end)
    guard last > first else { return }
    // What begins on a line that folds already folds with it.
    if let previous = found.last, previous.region.kind == .content, previous.lines.lowerBound == first {
      guard last > previous.lines.upperBound else { return }
      found.removeLast()
    }
    found.append(Candidate(region: FoldingRegion(.content, start..<end), depth: visit.depth, lines: first...last))
  }

  /// The list's own entry has its items' bytes elsewhere.
  private func isInSkeleton(_ visit: NodeWalk.Visit) -> Bool {
    visit.range.count != Int(visit.node.end) - Int(visit.node.start)
  }

  /// Behind the last byte that folds: without white space, and before a closing bracket that has its own line.
  private func contentEnd(_ range: Range<Int>) -> Int {
    var end = trimmed(range.upperBound, downTo: range.lowerBound)
    if let last = text[end - 1], last == UInt8(ascii: "}") || last == UInt8(ascii: "]") {
      let before = trimmed(end - 1, downTo: range.lowerBound)
      if lines.line(at: before) < lines.line(at: end - 1) { end = before }
    }
    return end
  }

  private func trimmed(_ end: Int, downTo start: Int) -> Int {
    var end = end
    while end > start + 1, let byte = text[end - 1], byte == 0x20 || (0x09...0x0D).contains(byte) { end -= 1 }
    return end
  }

  private mutating func addComment(_ visit: NodeWalk.Visit) {
    let end = trimmed(visit.range.upperBound, downTo: visit.range.lowerBound)
    let first = lines.line(at: visit.range.lowerBound)
    let last = lines.line(at: end)
    let lead = text.slice(lines.start(of: first)..<visit.range.lowerBound)
    guard lead.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
    if let run = comments, run.lines.upperBound + 1 == first {
      comments?.region.range = run.region.range.lowerBound..<end
      comments?.lines = run.lines.lowerBound...last
    } else {
      closeComments()
      let region = FoldingRegion(.comments, visit.range.lowerBound..<end)
      comments = Candidate(region: region, depth: visit.depth, lines: first...last)
    }
  }

  private mutating func closeComments() {
    if let comments, comments.lines.count > 1 { found.append(comments) }
    comments = nil
  }

  mutating func regions(limit: Int) -> [FoldingRegion] {
    closeComments()
    let inOrder = found.sorted { $0.region.range.lowerBound < $1.region.range.lowerBound }
    guard inOrder.count > limit else { return inOrder.map(\.region) }
    let kept = inOrder.enumerated().sorted { ($0.element.depth, $0.offset) < ($1.element.depth, $1.offset) }
      .prefix(max(0, limit))
    return kept.sorted { $0.offset < $1.offset }.map(\.element.region)
  }
}
