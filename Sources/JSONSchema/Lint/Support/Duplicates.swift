import Findings
import Syntax

/// Equal items of a list.
enum Duplicates {
  struct Duplicate {
    var index: Int
    var value: Value
    var first: Value
  }

  /// The items that are equal to one before them.
  static func find(in list: Value) -> [Duplicate] {
    var firsts: [String: Value] = [:]
    var result: [Duplicate] = []
    for (index, item) in list.items.enumerated() {
      guard let text = CanonicalValue.text(item) else { continue }
      if let first = firsts[text] {
        result.append(Duplicate(index: index, value: item, first: first))
      } else {
        firsts[text] = item
      }
    }
    return result
  }
}

extension KeywordLintRule {
  /// A finding for each item of `list` that is equal to one before it, with a fix that removes it. `message` is given the
  /// item as it is quoted.
  ///
  /// - Parameter isNeedless: whether the schema means the same without the item, so that removing it is safe.
  func duplicates(
    in list: Value, _ context: LintContext, isNeedless: Bool = true, _ message: (String) -> String
  ) -> [Finding] {
    Duplicates.find(in: list).map { duplicate in
      let isScalar = duplicate.value.isScalar
      return finding(
        message(quoted(duplicate.value)), at: duplicate.value.writtenRange,
        related: [RelatedPlace(duplicate.first.writtenRange, "The first one is here.")],
        fixes: fix(
          isScalar ? "Remove the second \(quoted(duplicate.value))" : "Remove the second one",
          context.editing.removeItems(at: [duplicate.index], from: list), isSafe: isNeedless),
        tags: isNeedless ? [.unnecessary] : [])
    }
  }
}
