import Findings
import SourceText

/// Tells the findings of a file apart in a way that stays the same while lines move, and between versions of the
/// messages: by the rule, the question, the words underlined and the word that the message quotes first.
struct FindingFingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of the next finding of a file; of several that are alike, each gets its own. 16 hexadecimal digits.
  mutating func next(_ finding: Finding, in text: SourceText) -> String {
    var hash = FNV1a()
    hash.add(finding.rule.name)
    hash.add(finding.question ?? "")
    hash.add(finding.message.firstQuoted)
    // What is underlined may be a whole file; its beginning tells enough. Line breaks are none of the words.
    let end = min(finding.range.upperBound, finding.range.lowerBound + 200)
    let words = text.slice(finding.range.lowerBound..<max(finding.range.lowerBound, end))
    hash.add(words.filter { $0 > UInt8(ascii: " ") })
    let count = seen[hash.value, default: 0]
    seen[hash.value] = count + 1
    hash.add(String(count))
    return hash.value.hexadecimal
  }
}

/// The hash of Fowler, Noll and Vo, 64 bits wide.
struct FNV1a {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
    // Parts are told apart by a byte that no text has.
    value = (value ^ 0xFF) &* 1_099_511_628_211
  }

  mutating func add(_ text: String) { add(text.utf8) }
}

extension UInt64 {
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension String {
  /// The words in the first pair of quotation marks; empty where there is none.
  fileprivate var firstQuoted: String {
    let parts = split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : ""
  }
}
