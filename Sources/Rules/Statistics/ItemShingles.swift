import QuestionBank
import Syntax

/// What near-duplicates are found by: the runs of three words of a question and its options, as sorted hashes.
///
/// The scenario is left out: questions may share one. Runs do not cross from one option to the next, so that the order of
/// the options does not count.
package struct ItemShingles: Sendable, Hashable {
  /// Of the stem and the options.
  package private(set) var whole: [UInt32] = []
  /// Of the stem's last sentence and the options: what a shared beginning does not make alike.
  package private(set) var core: [UInt32] = []

  init(stem: WordHashes?, options: [WordHashes]) {
    let grams = stem.map { WordHashes.grams($0.words[...], of: 3) } ?? []
    let words = stem?.words ?? []
    let last = stem.map { min($0.lastSentence, words.count) } ?? 0
    // Where the last sentence has three words, its runs are the last ones of the stem's.
    let isSuffix = last == 0 || words.count - last >= 3
    let lastGrams = isSuffix ? grams.dropFirst(last) : WordHashes.grams(words[last...], of: 3)[...]
    var hashes: [UInt32] = []
    hashes.reserveCapacity(lastGrams.count + options.reduce(0) { $0 + $1.words.count })
    for gram in lastGrams { hashes.append(UInt32(truncatingIfNeeded: gram)) }
    for option in options {
      for gram in WordHashes.grams(option.words[...], of: 3) { hashes.append(UInt32(truncatingIfNeeded: gram)) }
    }
    core = Self.set(hashes)
    let rest = isSuffix ? grams.prefix(last) : grams[...]
    whole = rest.isEmpty ? core : Self.union(core, Self.set(rest.map { UInt32(truncatingIfNeeded: $0) }))
  }

  private static func set(_ members: [UInt32]) -> [UInt32] {
    var hashes = members
    hashes.sort()
    var count = 0
    for hash in hashes where count == 0 || hashes[count - 1] != hash {
      hashes[count] = hash
      count += 1
    }
    hashes.removeLast(hashes.count - count)
    return hashes
  }

  /// The members of two sorted sets, sorted.
  private static func union(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: one.count + other.count) { result, count in
      var (left, right) = (0, 0)
      while left < one.count || right < other.count {
        let takesLeft = right == other.count || (left < one.count && one[left] <= other[right])
        let next = takesLeft ? one[left] : other[right]
        if left < one.count, one[left] == next { left &+= 1 }
        if right < other.count, other[right] == next { right &+= 1 }
        result.initializeElement(at: count, to: next)
        count &+= 1
      }
    }
  }

  /// From this share of runs on two questions are half alike.
  static let half = 0.5

  /// The share of runs that two sets have in common (Jaccard 1912), from 0 to 1.
  static func likeness(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Double {
    var (left, right, shared) = (0, 0, 0)
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        // Without a branch on the numbers: which of two is the smaller one no processor foresees.
        while left < one.count, right < other.count {
          let (first, second) = (one[left], other[right])
          left &+= first <= second ? 1 : 0
          right &+= second <= first ? 1 : 0
          shared &+= first == second ? 1 : 0
        }
      }
    }
    return likeness(shared: shared, one.count, other.count)
  }

  /// The same of sets of so many runs, of which they share `shared`.
  static func likeness(shared: Int, _ one: Int, _ other: Int) -> Double {
    let all = one + other - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}
