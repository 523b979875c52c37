/// Which members and items of a value schemas have looked at, for `unevaluatedProperties` and `unevaluatedItems`.
///
/// Members and items count from 0 in their order in the text. There is one only where such a keyword is above.
final class Evaluated {
  var allMembers = false
  var members = SmallBitSet()
  var allItems = false
  /// Items below this are evaluated.
  var itemPrefix = 0
  var items = SmallBitSet()

  func hasItem(_ index: Int) -> Bool { allItems || index < itemPrefix || items.contains(index) }

  func hasMember(_ index: Int) -> Bool { allMembers || members.contains(index) }

  func formUnion(_ other: Evaluated) {
    allMembers = allMembers || other.allMembers
    allItems = allItems || other.allItems
    itemPrefix = max(itemPrefix, other.itemPrefix)
    members.formUnion(other.members)
    items.formUnion(other.items)
  }
}
