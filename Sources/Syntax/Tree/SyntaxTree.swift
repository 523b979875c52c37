import SourceText
import Synchronization

/// Which grammar a text is read by.
package enum SyntaxFormat: String, Sendable, Hashable, CaseIterable {
  case json
  /// JSON in which comments and trailing commas are fine.
  case jsonc
  case yaml

  /// The format of a file by the ending of its name, or nil.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "jsonc", "json5", "code-workspace": self = .jsonc
    case "yaml", "yml": self = .yaml
    default: return nil
    }
  }
}

/// The lossless tree of a JSON or YAML text. Every text has one; what is wrong is recorded in it.
///
/// The tree is a *skeleton* and, in a hole of it, a list of item chunks. The skeleton has all nodes but those of one long
/// list: the first sequence that is the root or the value of a key of the root, and whose first item is a mapping, as the
/// list of questions is. Each item of that list is a chunk. An edit in a question makes one chunk anew and shares all
/// others. The hole begins where the first item's chunk begins and ends where the last one's ends; offsets in the skeleton
/// count as if the hole were not there.
///
/// Without such a list there is no hole, and every edit reads the whole text again: so it is in a schema, in a mapping of
/// named questions, and where a YAML file has its list in `[]`.
package final class SyntaxTree: Sendable {
  package let format: SyntaxFormat
  /// The text that was parsed.
  package let text: SourceText
  package let skeleton: SyntaxChunk
  package let hole: Hole?
  /// The items in the hole. Empty where there is none.
  package let items: SummedTree<SyntaxChunk>
  /// Where and in what state the parser enters the items; nil where the tree has none, or none to go on from.
  let entry: ListEntry?

  /// The place of the item list in the skeleton.
  package struct Hole: Sendable, Hashable {
    /// The offset in the skeleton's own text at which the items stand.
    package var offset: Int
    /// The index of the `sequence` node (flagged `chunked`) that the items belong to. It has no content children itself.
    package var sequence: Int

    package init(offset: Int, sequence: Int) {
      self.offset = offset
      self.sequence = sequence
    }
  }

  private let anchorMemo: AnchorMemo

  /// The table of anchors, made when first asked for, and shared by twins.
  private final class AnchorMemo: Sendable {
    let table = Mutex<AnchorTable?>(nil)
  }

  init(
    format: SyntaxFormat, text: SourceText, skeleton: SyntaxChunk, hole: Hole? = nil,
    items: SummedTree<SyntaxChunk> = SummedTree(), entry: ListEntry? = nil
  ) {
    self.format = format
    self.text = text
    self.skeleton = skeleton
    self.hole = hole
    self.items = items
    self.entry = entry
    anchorMemo = AnchorMemo()
  }

  private init(twinOf other: SyntaxTree) {
    (format, text, skeleton) = (other.format, other.text, other.skeleton)
    (hole, items, entry, anchorMemo) = (other.hole, other.items, other.entry, other.anchorMemo)
  }

  /// The same tree as an object of its own, for a thread of its own: each value counts as a reference to its tree, and
  /// threads that read values of one object wait for each other at its count.
  package var twin: SyntaxTree { SyntaxTree(twinOf: self) }

  /// The length of the hole in bytes.
  package var holeWidth: Int { items.summary.bytes }

  /// The absolute byte range of a skeleton node.
  package func skeletonRange(_ index: Int) -> Range<Int> {
    guard index >= 0, index < skeleton.nodes.count else { return 0..<0 }
    let node = skeleton.nodes[index]
    let start = Int(node.start)
    let end = Int(node.end)
    guard let hole else { return start..<end }
    if index > hole.sequence { return start + holeWidth..<end + holeWidth }
    // The list's own node and its ancestors span the hole; what ended before the list began does not.
    return start..<(index + Int(node.count) > hole.sequence ? end + holeWidth : end)
  }

  /// Everything that is wrong with the text, in order of place; ranges are absolute.
  package var errors: [SyntaxError] {
    var result: [SyntaxError] = []
    result += skeleton.errors.map { error in
      var error = error
      error.range = absolute(error.range, of: error.code)
      error.origin = error.origin.map { absolute($0, of: error.code) }
      return error
    }
    if items.summary.errors > 0 {
      for (chunk, base) in itemsWithErrors { result += chunk.errors.map { $0.shifted(by: base) } }
    }
    result += undefinedAliases.map(\.error)
    return result.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// The absolute range of one in the skeleton that an error speaks of.
  ///
  /// Exactly at the hole, an opening bracket is missing before the items, all else behind them.
  func absolute(_ range: Range<Int>, of code: SyntaxErrorCode) -> Range<Int> {
    guard let hole else { return range }
    let first = code == .missingBracket ? hole.offset + 1 : hole.offset
    let start = range.lowerBound >= first ? range.lowerBound + holeWidth : range.lowerBound
    guard !range.isEmpty else { return start..<start }
    // The end of a range belongs to the byte before it.
    return start..<Swift.max(start, range.upperBound + (range.upperBound - 1 >= first ? holeWidth : 0))
  }

  /// The items with errors and their absolute offsets, found without a walk over those that have none.
  var itemsWithErrors: [(chunk: SyntaxChunk, base: Int)] {
    var result: [(SyntaxChunk, Int)] = []
    var seen = 0
    while let found = items.find(seen, by: { $0.errors }) {
      result.append((found.element, (hole?.offset ?? 0) + found.before.bytes))
      seen = found.before.errors + max(1, found.element.errors.count)
    }
    return result
  }

  /// Whether a text is wrong as its grammar sees it; an ambiguous scalar or a repeated key does not count.
  package var hasErrors: Bool {
    skeleton.errors.contains(where: \.code.isOfGrammar)
      || (items.summary.errors > 0 && items.contains { $0.errors.contains(where: \.code.isOfGrammar) })
      || !undefinedAliases.isEmpty
  }

  /// The anchors by name, made when first asked for.
  var anchors: AnchorTable {
    anchorMemo.table.withLock { table in
      if let table { return table }
      let made = AnchorTable(of: self)
      table = made
      return made
    }
  }
}
