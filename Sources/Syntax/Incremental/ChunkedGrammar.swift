/// A grammar whose texts are read in parts: the head up to the long list, its items one by one, and what is around.
///
/// A part may be read again by itself after an edit. So what it yields depends on its bytes, the bytes up to its `reach`,
/// and, for an item, the `ItemContext`; on nothing else.
protocol ChunkedGrammar: Sendable {
  /// Reads from the start of the text to the first item of the list, or all of it where there is none.
  func readHead(_ input: GrammarInput) -> HeadRead

  /// Reads the item at the start of `input`, with what is behind it up to the next item or the end of the list.
  ///
  /// Takes at least one byte, if there is one.
  func readItem(_ input: GrammarInput, in context: ItemContext) -> ItemRead

  /// Where, from `offset` on, an item of a list in `context` probably begins; nil where nothing tells.
  func probableItem(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ context: ItemContext) -> Int?

  /// Reads what is around the items of `list`: head and tail, joined; the items stand at the list's offset.
  func readSkeleton(_ input: GrammarInput, around list: ListEntry) -> SkeletonRead

  /// Reads the whole text, its list too, as one part.
  func readWhole(_ input: GrammarInput) -> SkeletonRead

  /// The text of a key whose source is not its text (flag `needsDecoding`); `text` is the chunk's.
  func decodedKey(_ node: SyntaxNode, in text: ArraySlice<UInt8>) -> [UInt8]
}

/// Bytes to read, from the beginning of a part.
struct GrammarInput {
  /// All offsets in what is read count from their start. They may go on far behind the part.
  var bytes: UnsafeBufferPointer<UInt8>
  /// Whether the text ends with them. Where it does not and `reach` says that their end was met, the read is done again
  /// with more.
  var isWhole: Bool
  /// The offset of the first byte in the text.
  var offset = 0
  var memo = ScanMemo()
}

/// What an item's nodes depend on besides its bytes: the state of the parser where items begin.
struct ItemContext: Sendable, Hashable {
  /// The column of the items where each begins a line; nil where the first does not.
  var column: Int?
  /// How much is open around an item.
  var depth: Int
  /// What else matters to a grammar, such as tag handles, spelt in its own way.
  var details: [UInt8] = []
}

/// Where the list begins, and what was looked at to know.
struct ListEntry: Sendable, Hashable {
  /// The offset of the first item.
  var offset: Int
  var context: ItemContext
  /// Behind the last byte that was looked at; the end of the text counts as one byte.
  var reach: Int
}

enum HeadRead {
  case list(ListEntry)
  /// There is no list: all was read. `reach` as in `ListEntry`.
  case whole(SkeletonRead, reach: Int)

  var reach: Int {
    switch self {
    case .list(let entry): entry.reach
    case .whole(_, let reach): reach
    }
  }
}

struct ItemRead {
  var nodes: [SyntaxNode]
  var errors: [SyntaxError]
  var hasAnchors = false
  /// Where the next item or the end of the list begins.
  var end: Int
  /// Behind the last byte that was looked at; the end of the text counts as one byte.
  var reach: Int
  /// Whether the list ends here.
  var isLast: Bool
}

struct SkeletonRead {
  var nodes: [SyntaxNode]
  var errors: [SyntaxError]
  var hasAnchors = false
  /// The index of the list's `sequence` node; nil where the items were not met again.
  var sequence: Int?
}
