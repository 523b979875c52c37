/// Lists of what may stand in a text, at most 128 of them, in one table: a text is asked for all of them with one look-up
/// a word, while it is cut into words. A class, as it is handed on for every text of a bank.
package final class WordIndex: Sendable {
  /// A set of lists; bit `n` is list `n`.
  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt128

    @inline(__always)
    package init(rawValue: UInt128) { self.rawValue = rawValue }

    /// That of one list.
    package static func list(_ index: Int) -> Marks { Marks(rawValue: (1 as UInt128) << UInt128(index)) }
  }

  /// What a list looks for; a text that has one of it is marked.
  package struct Trigger: Sendable {
    let words: [Word]
    let signs: SignSet
    let others: Set<Other>

    /// What is no single word or sign.
    package enum Other: Sendable, Hashable {
      /// Letters such as Korean and Japanese ones.
      case wide
      /// A word twice in a row.
      case repeatedWord
      /// A text without a word.
      case noWord
    }

    /// Among `words` may be signs.
    package init(_ words: [Word] = [], _ others: Set<Other> = []) {
      self.words = words.filter { !$0.isASCIISign }
      signs = SignSet(words.filter(\.isASCIISign).compactMap(\.onlyByte))
      self.others = others
    }
  }

  /// `Word.none` where a slot is free.
  private let words: [Word]
  private let marks: [UInt128]
  private let mask: Int
  /// A bit for each word by its hash: nearly all words of a text are turned away by it.
  private let filter: [UInt64]
  private let signs: [(signs: SignSet, marks: Marks)]
  private let others: [Trigger.Other: Marks]

  package init(_ lists: [(Marks, Trigger)]) {
    var known: [Word: UInt128] = [:]
    var others: [Trigger.Other: Marks] = [:]
    for (mark, trigger) in lists {
      for word in trigger.words { known[word, default: 0] |= mark.rawValue }
      for other in trigger.others { others[other, default: []].formUnion(mark) }
    }
    var size = 16
    while size < known.count * 4 { size *= 2 }
    mask = size - 1
    var words = [Word](repeating: .none, count: size)
    var marks = [UInt128](repeating: 0, count: size)
    for (word, mark) in known where word != .none {
      var slot = Int(truncatingIfNeeded: word.hash) & (size - 1)
      while words[slot] != .none { slot = (slot + 1) & (size - 1) }
      (words[slot], marks[slot]) = (word, mark)
    }
    var filter = [UInt64](repeating: 0, count: Self.filterWords)
    for word in known.keys { filter[Self.filterWord(word.hash)] |= Self.filterBit(word.hash) }
    self.filter = filter
    self.words = words
    self.marks = marks
    self.others = others
    signs = lists.filter { $0.1.signs != SignSet() }.map { ($0.1.signs, $0.0) }
  }

  /// Knows nothing.
  package static let empty = WordIndex([])

  /// The marks that a text has by something else than its words.
  func marks(of traits: TextTraits) -> Marks {
    var result: Marks = []
    for (signs, marks) in signs where traits.signs.contains(oneOf: signs) { result.formUnion(marks) }
    if traits.hasWide { result.formUnion(others[.wide] ?? []) }
    if traits.hasRepeat { result.formUnion(others[.repeatedWord] ?? []) }
    if !traits.hasWord { result.formUnion(others[.noWord] ?? []) }
    return result
  }

  /// Calls `body` with the table, which holds until it returns.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      marks.withUnsafeBufferPointer { marks in
        filter.withUnsafeBufferPointer { body(Table(words: words, marks: marks, filter: $0, mask: mask)) }
      }
    }
  }

  private static let filterWords = 256

  @inline(__always)
  private static func filterWord(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (256 - 1) }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 40) }

  struct Table {
    let words: UnsafeBufferPointer<Word>
    let marks: UnsafeBufferPointer<UInt128>
    let filter: UnsafeBufferPointer<UInt64>
    let mask: Int

    @inline(__always)
    subscript(_ word: Word) -> UInt128 {
      let hash = word.hash
      guard filter[WordIndex.filterWord(hash)] & WordIndex.filterBit(hash) != 0 else { return 0 }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while words[slot] != .none {
        if words[slot] == word { return marks[slot] }
        slot = (slot &+ 1) & mask
      }
      return 0
    }
  }
}
