import Findings
import SourceText
import Syntax

/// Space at the ends of a text, for the rules that want none there.
enum TextTrimming {
  /// The source ranges of the white space at the two ends; empty for a block scalar, whose last line ends as it must.
  static func spaces(of value: Value) -> [Range<Int>] {
    guard value.scalarType == .string, !value.node.kind.isBlockScalar else { return [] }
    let decoded = value.decoded
    let bytes = decoded.bytes
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return [0..<first, last + 1..<bytes.count].filter { !$0.isEmpty }.map(decoded.sourceRange)
  }

  /// The source range of the period that ends a text; nil where none does, and for dots that stand for more.
  static func trailingPeriod(of value: Value) -> Range<Int>? {
    guard value.scalarType == .string else { return nil }
    let decoded = value.decoded
    let bytes = decoded.bytes
    guard let last = bytes.lastIndex(where: { !isSpace($0) }), last > 0, bytes[last] == UInt8(ascii: "."),
      bytes[last - 1] != UInt8(ascii: ".")
    else { return nil }
    return decoded.sourceRange(last..<last + 1)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension KeywordLintRule {
  /// A finding on white space at the ends of a text.
  func untrimmed(_ keyword: Value.Entry, _ message: String) -> [Finding] {
    let ranges = TextTrimming.spaces(of: keyword.value)
    guard let first = ranges.first else { return [] }
    let change = ValueEditing.Change(ranges.map { .deletion($0) })
    return [finding(message, at: first, fixes: fix("Remove the space", change))]
  }

  /// A finding on a period at the end of a text.
  func ended(_ keyword: Value.Entry, _ message: String) -> [Finding] {
    guard let range = TextTrimming.trailingPeriod(of: keyword.value) else { return [] }
    return [finding(message, at: range, fixes: fix("Remove the period", ValueEditing.Change([.deletion(range)])))]
  }
}
