import Findings
import SourceText

/// Tells the findings of a file apart in a way that stays the same while lines move, and between versions of the
/// messages: by the rule, the question, the words underlined and the word that the message quotes first.
struct FindingFingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of the next finding of a file; of several that are alike, each gets its own. 16 hexadecimal digits.
  mutating func next(_ finding: Finding, in text: SourceText) -> String {
    var hash = FNV1a()
    hash.add(part: finding.rule.name)
    hash.add(part: finding.question ?? "")
    hash.add(part: finding.message.firstQuoted)
    // What is underlined may be a whole file; its beginning tells enough. Line breaks are none of the words.
    let end = min(finding.range.upperBound, finding.range.lowerBound + 200)
    let words = text.slice(finding.range.lowerBound..<max(finding.range.lowerBound, end))
    hash.add(part: words.filter { $0 > UInt8(ascii: " ") })
    let count = seen[hash.value, default: 0]
    seen[hash.value] = count + 1
    hash.add(part: String(count))
    return hash.value.hexadecimal
  }
}

extension FNV1a {
  /// Adds one of several parts. They are told apart by a byte that no text has.
  mutating func add(part bytes: some Sequence<UInt8>) {
    add(bytes)
    add(0xFF as UInt8)
  }

  mutating func add(part text: String) { add(part: text.utf8) }
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
