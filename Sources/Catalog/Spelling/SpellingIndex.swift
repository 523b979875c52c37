/// Finds the words of names that are one edit away from a word: a table of their hashes with each byte left out (the
/// symmetric deletes of W. Garbe's SymSpell), in lower case.
///
/// Only long words are in it: coined ones, and words of names with several words.
struct SpellingIndex: Sendable {
  /// The shortest and longest word that is compared, in bytes.
  static let lengths = 6...32

  /// Where a word stands in a name.
  struct Place: Sendable {
    let entry: Int
    /// The index of the word among the name's.
    let position: Int
  }

  /// A bit for each hash that occurs, to turn most look-ups away at once.
  private var filter = [UInt64](repeating: 0, count: 1 << 11)
  private var table = HashTable()
  /// The words in lower case.
  private var words: [[UInt8]] = []
  /// The names that a word stands in, the longest first.
  private var places: [[Place]] = []
  /// The first parts of compounds: Big of BigQuery.
  private var compoundParts: Set<[UInt8]> = []
  /// The first and the last three letters of the words, with the lengths that a misspelling can have.
  private var beginnings = LetterTriples()
  private var endings = LetterTriples()

  init(_ names: [NameEntry], coinedWords: [[UInt8]: [UInt8]]) {
    var known: [[UInt8]: Int] = [:]
    for (index, name) in names.enumerated() where Self.isCompared(name) {
      let words = name.text.words
      for (position, word) in words.enumerated() where word.first?.isASCIICapital == true {
        if words.count == 1, word.hasInnerCapital, let seam = word.dropFirst().firstIndex(where: \.isASCIICapital) {
          compoundParts.insert(Array(word[..<seam]))
        }
        let folded = word.lowercasedASCII
        let isCoined = coinedWords[folded] != nil
        guard Self.lengths.contains(folded.count), isCoined || words.count > 1 else { continue }
        guard folded.count >= (words.count == 1 ? 8 : isCoined ? 6 : 7) else { continue }
        if let word = known[folded] {
          places[word].append(Place(entry: index, position: position))
        } else {
          known[folded] = places.count
          places.append([Place(entry: index, position: position)])
          self.words.append(folded)
        }
      }
    }
    table = HashTable(capacity: self.words.reduce(0) { $0 + $1.count + 1 })
    for (index, word) in self.words.enumerated() { add(word, Int32(index)) }
    for word in places.indices {
      places[word].sort { (names[$1.entry].text.count, $0.entry) < (names[$0.entry].text.count, $1.entry) }
    }
  }

  /// The names with a word of which `word` is a misspelling by `test`, the longest name first.
  func places(near word: Slice<UnsafeBufferPointer<UInt8>>, _ test: ([UInt8]) -> Bool) -> [Place] {
    guard word.count + 1 >= Self.lengths.lowerBound, word.count <= Self.lengths.upperBound + 1 else { return [] }
    var near: [Int] = []
    Self.withHashes(word) { hash in
      guard filter[Self.filterWord(hash)] & Self.filterBit(hash) != 0 else { return }
      table.forEach(hash) { word in
        if !near.contains(Int(word)) { near.append(Int(word)) }
      }
    }
    return near.filter { test(words[$0]) }.flatMap { places[$0] }
  }

  /// False for a word that is no misspelling of any. An edit, be it a swap of two letters, leaves the first three letters
  /// or the last three as they are, but for a swap in the middle of six, where the third stands in the fourth's place.
  @inline(__always)
  func mayBeNear(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (first, last) = (word.startIndex, word.endIndex)
    guard last - first > 4 else { return false }
    let length = last - first
    if beginnings.contains(word.base, first, length) || endings.contains(word.base, last - 3, length) { return true }
    return length == 6 && beginnings.contains(word.base, first, length, skipping: 1)
  }

  /// Whether `word` is the first part of a name in one word, such as Big of BigQuery.
  func beginsCompound(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count < 10 && compoundParts.contains(Array(word))
  }

  /// Right spellings of products alone.
  private static func isCompared(_ name: NameEntry) -> Bool {
    switch name.role {
    case .current, .alias, .former: name.rightSpelling == nil && name.product != nil
    case .abbreviation, .otherUse, .misspelling, .spacing: false
    }
  }

  private mutating func add(_ word: [UInt8], _ index: Int32) {
    word.withUnsafeBufferPointer { word in
      guard word.count >= 3 else { return }
      for length in word.count - 1...word.count + 1 {
        beginnings.insert(word, 0, length)
        endings.insert(word, word.count - 3, length)
      }
    }
    var hashes: [UInt64] = []
    word.withUnsafeBufferPointer { Self.withHashes($0[...]) { hashes.append($0) } }
    for hash in hashes {
      filter[Self.filterWord(hash)] |= Self.filterBit(hash)
      table.insert(index, for: hash)
    }
  }

  @inline(__always)
  private static func filterWord(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & (1 << 11 - 1) }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 34 & 63) }

  /// Calls `use` with the hash of `word` and of `word` without each of its bytes: a polynomial in the bytes, so that each
  /// follows from those of the part before and the part behind.
  @inline(__always)
  private static func withHashes(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ use: (UInt64) -> Void) {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var whole: UInt64 = 0
    for byte in word { whole = whole &* base &+ UInt64(byte.loweredASCII) }
    use(mixed(whole))
    // From the end: `behind` is the hash of what follows the byte, `power` the weight of what precedes it.
    var behind: UInt64 = 0
    var before = whole
    var power: UInt64 = 1
    for byte in word.reversed() {
      let value = UInt64(byte.loweredASCII)
      before = (before &- value) &* inverse
      use(mixed(before &* power &+ behind))
      behind = behind &+ value &* power
      power = power &* base
    }
  }

  /// The inverse of the polynomial's base modulo 2^64.
  private static let inverse: UInt64 = {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var inverse = base
    for _ in 0..<6 { inverse = inverse &* (2 &- base &* inverse) }
    return inverse
  }()

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 29)
  }
}

/// A set of runs of three letters with the length of a word, a bit for the hash of each.
fileprivate struct LetterTriples: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// The three letters from `index` on, which are there.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) {
    let code = Self.code(bytes, index, length)
    bits[code >> 6] |= 1 << UInt64(code & 63)
  }

  @inline(__always)
  func contains(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int, skipping skipped: Int = 0
  ) -> Bool {
    let code = Self.code(bytes, index, length, skipping: skipped)
    return bits[code >> 6] & (1 << UInt64(code & 63)) != 0
  }

  /// Of each letter five bits, by which it has no case; before the third, `skipped` letters are passed over.
  @inline(__always)
  private static func code(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int, skipping skipped: Int = 0
  ) -> Int {
    let letters = (UInt32(bytes[index] & 0x1F) << 5 | UInt32(bytes[index &+ 1] & 0x1F)) << 5
    let whole = (letters | UInt32(bytes[index &+ 2 &+ skipped] & 0x1F)) << 6 | UInt32(truncatingIfNeeded: length & 0x3F)
    return Int((whole &* 0x9E37_79B1) >> 16)
  }
}

/// Words by the hashes they go under, in two flat arrays: built and read without an allocation for each.
fileprivate struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  /// Room for so many insertions.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Beyond the capacity nothing more is taken in.
  mutating func insert(_ value: Int32, for hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0..<mask {
      if values[slot] < 0 {
        (keys[slot], values[slot]) = (hash, value)
        return
      }
      slot = (slot + 1) & mask
    }
  }

  /// Calls `body` with each value under `hash`.
  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (Int32) -> Void) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0..<mask {
      let value = values[slot]
      if value < 0 { return }
      if keys[slot] == hash { body(value) }
      slot = (slot + 1) & mask
    }
  }
}
