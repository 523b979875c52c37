/// Ids that no question has, made from those that are taken: the same words with the next number.
package struct FreeIDs {
  private var highest: [Substring: Int] = [:]

  package init(taken: [String]) {
    for id in taken {
      let (words, digits) = Self.parts(id)
      if digits.count <= 9, let number = Int(digits) { highest[words] = max(highest[words] ?? 0, number) }
    }
  }

  /// A new id each time it is asked; nil for an id that ends in no number.
  package mutating func next(like id: String) -> String? {
    let (words, digits) = Self.parts(id)
    guard !digits.isEmpty, digits.count <= 9, let last = highest[words] else { return nil }
    highest[words] = last + 1
    let number = "\(last + 1)"
    return words + String(repeating: "0", count: max(0, digits.count - number.count)) + number
  }

  /// A new id in the manner of most of `own`, which neither they nor the `taken` are; nil where none ends in a number.
  package static func next(amongst own: [String], taken: [String]) -> String? {
    let numbered = own.filter { !parts($0).digits.isEmpty }
    let counts = Dictionary(grouping: numbered) { parts($0).words }
    let most = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    var free = FreeIDs(taken: own + taken)
    // The longest number tells how many digits numbers have.
    return most?.value.max { $0.utf8.count < $1.utf8.count }.flatMap { free.next(like: $0) }
  }

  /// An id as the words before its number, and the number's digits.
  package static func parts(_ id: String) -> (words: Substring, digits: Substring) {
    let digits = id.suffix(while: { $0.isASCII && $0.isNumber })
    return (id[..<digits.startIndex], digits)
  }
}

extension BidirectionalCollection {
  /// The longest suffix whose elements all satisfy `holds`.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
