/// What one catalogue file says.
package struct CatalogFile: Sendable, Hashable {
  /// Its id: `google-cloud`.
  package var catalog: String
  package var name: String?
  /// Exams whose banks it judges; `*` stands for anything. Empty for all.
  package var exams: [String] = []
  /// Words that mean nothing else, in their right case.
  package var coinedWords: [String] = []
  /// Common misspellings of single words, with the right form.
  package var misspelledWords: [String: String] = [:]
  /// Words of other vendors: a name of ordinary words right behind one of them is theirs.
  package var otherVendors: [String] = []
  /// What tells the products apart that a former name can mean, by that name.
  package var ambiguousNames: [AmbiguousName] = []
  package var products: [Product] = []

  package init(catalog: String) {
    self.catalog = catalog
  }

  /// Whether banks of `exam` are judged by it.
  package func holds(forExam exam: String) -> Bool {
    exams.isEmpty || exams.contains { Self.glob($0, matches: exam) }
  }

  /// A pattern in which `*` stands for any text; linear but for one star at a time.
  static func glob(_ pattern: String, matches text: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return pattern == text }
    guard text.hasPrefix(first), text.hasSuffix(last), text.utf8.count >= first.utf8.count + last.utf8.count else {
      return false
    }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let end = rest.endOfFirst(part) else { return false }
      rest = rest[end...]
    }
    return true
  }
}

/// A former name that more than one product descends from.
package struct AmbiguousName: Sendable, Hashable {
  package var name: String
  package var candidates: [String]
  package var note: String?
}

extension Substring {
  /// The index behind the first occurrence of `part`.
  fileprivate func endOfFirst(_ part: Substring) -> Index? {
    var start = startIndex
    while start <= endIndex {
      if self[start...].hasPrefix(part) { return index(start, offsetBy: part.count) }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
    return nil
  }
}
