import Syntax

extension Value {
  var isEmptyMapping: Bool {
    guard isMapping else { return false }
    var entries = entries
    return entries.next() == nil
  }

  var isEmptySequence: Bool {
    guard isSequence else { return false }
    var items = items
    return items.next() == nil
  }

  /// Whether as a schema it allows every value and says nothing: `true` or `{}`.
  var isTrueOrEmptyMapping: Bool { boolean == true || isEmptyMapping }
}
