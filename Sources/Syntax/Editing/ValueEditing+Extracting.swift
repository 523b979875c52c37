import SourceText

extension ValueEditing {
  /// What is written in the place of a text that was taken out.
  package enum Extracted: Sendable {
    /// The text, under an anchor where it has a name.
    case text(anchor: String?)
    /// `*name`
    case alias(String)
  }

  /// Takes the beginning of a text out of an entry and puts it under `key` before that, as it is spelt.
  ///
  /// - Parameters:
  ///   - head: the source bytes of the beginning, from the text's first byte.
  ///   - rest: where the rest begins.
  /// - Returns: nil but for a literal block scalar (`|`) in a block, and for a text in JSON.
  package func extract(
    _ head: Range<Int>, before rest: Int, from entry: Value.Entry, of mapping: Value, as key: String, _ new: Extracted
  ) -> Change? {
    let value = entry.value
    guard value.aliasRange == nil, placeRange(value) == value.range, head.upperBound < rest,
      entry.key.writtenRange.lowerBound == entry.range.lowerBound
    else { return nil }
    let start = entry.range.lowerBound
    guard tree.format == .yaml else {
      guard value.node.kind == .doubleQuotedScalar else { return nil }
      let text = keySpelling(key) + ": \"" + tree.text.string(head) + "\"," + gap(before: entry, in: mapping)
      return Change([.insertion(text, at: start), .deletion(head.lowerBound..<rest)])
    }
    guard value.node.kind == .literalScalar, !mapping.isFlow, lineStart(rest) > lineEnd(head.upperBound) else {
      return nil
    }
    let next = lineBreak + spaces(column(of: start))
    let removed = TextEdit.deletion(lineStart(head.lowerBound)..<lineStart(rest))
    switch new {
    case .alias(let name): return Change([.insertion(key + ": *" + name + next, at: start), removed])
    case .text(let anchor):
      let name = anchor.map { "&" + $0 + " " } ?? ""
      let indentation = byte(value.range.lowerBound + 1)
      let digit = [indentation, byte(value.range.lowerBound + 2)].first {
        (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0)
      }
      let header = "|" + (digit.map { String(UnicodeScalar($0)) } ?? "")
      let lines = tree.text.string(lineStart(head.lowerBound)..<lineEnd(head.upperBound))
      return Change([.insertion(key + ": " + name + header + lineBreak + lines + next, at: start), removed])
    }
  }
}
