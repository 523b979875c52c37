import Syntax

extension Bank {
  /// Whether a document holds a bank: its root has `questions`, or is a list, with items that have a question text and
  /// options. A root that has `exam` and `guide` beside `questions` is one from its first letter on, so that the first
  /// question of a new bank is helped with too.
  ///
  /// Files that only look alike, as Helm's `questions.yaml` with its `variable` and `label`, are none.
  package static func looksLikeBank(_ root: Value) -> Bool {
    if isNativeHeader(root) { return true }
    guard let list = root.isSequence ? root : root["questions"], list.isSequence else { return false }
    var seen = 0
    for item in list.items {
      if looksLikeQuestion(item) { return true }
      seen += 1
      if seen == 100 { break }
    }
    return false
  }

  private static func isNativeHeader(_ root: Value) -> Bool {
    guard root.isMapping, let list = root["questions"], list.isSequence || list.isNull || list.isMissing else {
      return false
    }
    return root["exam"]?.string != nil && root["guide"]?.string != nil
  }

  private static func looksLikeQuestion(_ item: Value) -> Bool {
    guard item.isMapping else { return false }
    var hasStem = false
    var hasOptions = false
    var entries = NamedEntries<QuestionField>(item)
    while let value = entries.next()?.value {
      switch entries.field {
      case .question: hasStem = hasStem || value.isScalar || value["text"] != nil
      case .options: hasOptions = hasOptions || !value.isScalar
      default: break
      }
    }
    return hasStem && hasOptions
  }
}
