/// A set of words that is asked often: a table with a free slot for each word, so that an answer is one or two looks.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// `Word.none` where a slot is free.
  private let slots: [Word]
  private let mask: Int

  package init(_ words: some Sequence<Word>) {
    let words = Array(words)
    var size = 4
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    var slots = [Word](repeating: .none, count: size)
    for word in words where word != .none {
      var slot = Int(truncatingIfNeeded: word.hash) & mask
      while slots[slot] != .none, slots[slot] != word { slot = (slot + 1) & mask }
      slots[slot] = word
    }
    self.slots = slots
  }

  package init(arrayLiteral words: Word...) { self.init(words) }

  package func contains(_ word: Word) -> Bool { slot(of: word) != nil }

  /// The number of slots, which is above all of their indices.
  var size: Int { slots.count }

  /// Where the word stands; nil where it is not in the set.
  @inline(__always)
  func slot(of word: Word) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: word.hash) & mask
      while slots[slot] != .none {
        if slots[slot] == word { return slot }
        slot = (slot &+ 1) & mask
      }
      return nil
    }
  }
}

/// Something for each of a set of words.
package struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let words: WordSet
  private var values: [Value?]

  /// Of two values for one word the first counts.
  package init(_ pairs: [(Word, Value)]) {
    words = WordSet(pairs.lazy.map(\.0))
    values = [Value?](repeating: nil, count: words.size)
    for (word, value) in pairs {
      if let slot = words.slot(of: word), values[slot] == nil { values[slot] = value }
    }
  }

  package init(dictionaryLiteral pairs: (Word, Value)...) { self.init(pairs) }

  package subscript(_ word: Word) -> Value? { words.slot(of: word).flatMap { values[$0] } }
}
