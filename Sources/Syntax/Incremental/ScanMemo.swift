/// What reading one item found that helps with the next: far looks ahead are done once for a text.
///
/// No result depends on it, only the time it takes. Offsets are absolute. Only what was found with the whole text in view is remembered.
final class ScanMemo {
  /// From here on there is no end of a block comment.
  var noCommentEndFrom = Int.max
  /// Brackets that nothing closes.
  var unclosedBrackets: Set<Int> = []
  /// How often a look for a closing bracket met the end of the text. One finds all brackets that are read alike; more
  /// are for text that is damaged on purpose.
  var fruitlessScans = 0
  static let scanLimit = 64
  /// How many nodes the last item had: the next one probably has as many.
  var nodeCount = 0
}
