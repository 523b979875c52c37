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
    let optionGrams = options.flatMap { WordHashes.grams($0.words[...], of: 3) }
    let stemGrams = stem.map { WordHashes.grams($0.words[...], of: 3) } ?? []
    let lastGrams = stem.map { WordHashes.grams($0.words[min($0.lastSentence, $0.words.count)...], of: 3) } ?? []
    whole = Self.set(stemGrams + optionGrams)
    core = Self.set(lastGrams + optionGrams)
  }

  private static func set(_ grams: [UInt64]) -> [UInt32] {
    var hashes = grams.map { UInt32(truncatingIfNeeded: $0) }
    hashes.sort()
    var count = 0
    for hash in hashes where count == 0 || hashes[count - 1] != hash {
      hashes[count] = hash
      count += 1
    }
    hashes.removeLast(hashes.count - count)
    return hashes
  }

  /// The share of runs that two sets have in common (Jaccard 1912), from 0 to 1.
  static func likeness(_ one: [UInt32], _ other: [UInt32]) -> Double {
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
    let all = one.count + other.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}

extension QuestionFacts {
  /// The bytes that are kept to compare the question with others.
  package var comparedBytes: Int {
    (shingles.whole.count + shingles.core.count + fingerprint.choices.count) * MemoryLayout<UInt32>.stride
  }
}
