/// Where a block node stands: what holds it, and which columns belong to whom around it.
struct BlockPlace {
  /// The column of the collection that holds the node; -1 for a document.
  var indent: Int
  /// The column of the innermost mapping around, -1 for none: a key at it or before it belongs outside.
  var keyFloor: Int
  /// The column of the innermost sequence around, -1 for none: a dash at it or before it belongs outside.
  var listFloor: Int
  var slot: Slot
  /// 2 for the root of the first document, 1 for a value of its root mapping, else 0: above 0 the long list may stand.
  var listLevel: Int

  enum Slot {
    /// A document without `---`, or the lines behind it.
    case document
    /// The line of `---`.
    case documentStart
    /// Behind `- `.
    case item
    /// Behind the `:` of an implicit key.
    case value
    /// Behind `? `, or behind the `: ` that belongs to it.
    case explicit
  }

  /// Whether a collection may begin on the line of the indicator before it.
  var allowsCompact: Bool { slot == .item || slot == .explicit }

  /// Whether a sequence may stand at the column of the mapping that holds it.
  var allowsListAtIndent: Bool { slot == .value || slot == .explicit }

  static func document(isFirst: Bool) -> BlockPlace {
    BlockPlace(indent: -1, keyFloor: -1, listFloor: -1, slot: .document, listLevel: isFirst ? 2 : 0)
  }

  /// The place of a value in a mapping at `column` that stands here.
  func value(in column: Int) -> BlockPlace {
    BlockPlace(indent: column, keyFloor: column, listFloor: listFloor, slot: .value, listLevel: max(0, listLevel - 1))
  }

  /// The place of a node behind `?`, or its `:`, in a mapping at `column` that stands here.
  func explicit(in column: Int) -> BlockPlace {
    BlockPlace(indent: column, keyFloor: column, listFloor: listFloor, slot: .explicit, listLevel: 0)
  }

  /// The place of an item in a sequence at `column` that stands here.
  func item(in column: Int) -> BlockPlace {
    BlockPlace(indent: column, keyFloor: keyFloor, listFloor: column, slot: .item, listLevel: 0)
  }
}
