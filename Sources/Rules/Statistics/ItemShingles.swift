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

  init(_ words: ItemWords) {
    let stem = words.stem ?? []
    let last = min(words.lastSentence, stem.count)
    // Where the last sentence has three words, its runs are the last ones of the stem's; else they are made of it alone.
    let isSuffix = last == 0 || stem.count - last >= 3
    (core, whole) = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: stem.count * 2 + words.countInOptions) {
      hashes in
      var count = 0
      func add(_ gram: UInt64) {
        hashes[count] = UInt32(truncatingIfNeeded: gram)
        count &+= 1
      }
      WordHashes.eachTrigram(stem, add)
      // The stem's first runs are of the whole alone.
      let rest = isSuffix ? min(last, count) : count
      if !isSuffix { WordHashes.eachTrigram(stem[last...], add) }
      for option in 0..<words.optionCount { WordHashes.eachTrigram(words.option(option), add) }
      let core = HashSet.sorted(UnsafeBufferPointer(rebasing: hashes[rest..<count]))
      let others = HashSet.sorted(UnsafeBufferPointer(rebasing: hashes[..<rest]))
      return (core, others.isEmpty ? core : Self.union(core, others))
    }
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
