import SourceText

/// Edits of words inside of a scalar: spelt as the scalar's style demands, with line breaks kept where they are.
package struct ScalarEditing: Sendable {
  package let value: Value
  private let text: DecodedText

  package init(_ value: Value) {
    self.value = value
    text = value.decoded
  }

  /// Words of the decoded text and what takes their place.
  package struct Replacement: Sendable, Hashable {
    package var range: Range<Int>
    package var text: String

    package init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// The edits that make the replacements, of which none may overlap another; empty for what is no scalar.
  ///
  /// Each is an edit of its own words alone. Where a plain scalar would read as something else afterwards, the whole
  /// scalar is written anew in quotes.
  package func edits(_ replacements: [Replacement]) -> [TextEdit] {
    guard value.isScalar, !replacements.isEmpty else { return [] }
    if isLiteral(replacements) || mustBeQuoted(replacements) { return [rewritten(replacements)] }
    return replacements.map { replacement in
      TextEdit(text.sourceRange(replacement.range), spelt(replacement))
    }
  }

  // MARK: Spelling

  /// The new words with the old ones' line breaks between them: a name that was folded stays folded.
  private func spelt(_ replacement: Replacement) -> String {
    let gaps = gaps(in: replacement.range)
    guard gaps.contains(where: { $0 != " " }) else { return value.escaped(replacement.text) }
    let words = replacement.text.split(separator: " ").map { value.escaped(String($0)) }
    guard let last = words.last else { return "" }
    // With fewer words than before, the last of the gaps that is left takes the break.
    var result = ""
    let isShort = words.count - 1 < gaps.count
    for (index, word) in words.dropLast().enumerated() {
      let isLast = index == words.count - 2
      let gap = isShort && isLast ? gaps[index...].first { $0 != " " } ?? " " : index < gaps.count ? gaps[index] : " "
      result += word + gap
    }
    return result + last
  }

  /// What stands in the source between the words of a range.
  private func gaps(in range: Range<Int>) -> [String] {
    var gaps: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.bytes[index].isTextSpace else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, text.bytes[end].isTextSpace { end += 1 }
      if index > range.lowerBound, end < range.upperBound {
        // From word to word: what an escaped line break adds stands between the bytes of the decoded text.
        let start = text.sourceRange(index - 1..<index).upperBound
        gaps.append(value.tree.text.string(start..<max(start, text.sourceRange(end..<end + 1).lowerBound)))
      }
      index = end
    }
    return gaps
  }

  // MARK: Whole scalars

  /// Whether it is a number or a word such as `true` of JSON, which a text cannot stand in.
  private func isLiteral(_ replacements: [Replacement]) -> Bool {
    guard value.tree.format == .json, value.node.kind == .plainScalar else { return false }
    return !ScalarType(plain: Array(result(replacements).utf8)).isNumber
  }

  /// Whether a plain scalar with the new words would read as something else.
  private func mustBeQuoted(_ replacements: [Replacement]) -> Bool {
    guard value.tree.format == .yaml, value.node.kind == .plainScalar else { return false }
    return replacements.contains { replacement in
      let new = replacement.text.utf8
      let isEnd = replacement.range.upperBound == text.bytes.count
      let followsSpace = replacement.range.lowerBound > 0 && text.bytes[replacement.range.lowerBound - 1].isTextSpace
      if replacement.text.contains(": ") || replacement.text.contains(" #") || replacement.text.contains("\n") {
        return true
      }
      if new.last == .colon { return isEnd || text.bytes[replacement.range.upperBound].isTextSpace }
      if new.first == UInt8(ascii: "#"), followsSpace { return true }
      if replacement.range.lowerBound == 0 {
        let start = String(result(replacements).prefix(64))
        if !start.isEmpty, !YAMLText.mayBegin(start) { return true }
      }
      return new.contains { ",[]{}".utf8.contains($0) } && value.isInFlow
    }
  }

  private func rewritten(_ replacements: [Replacement]) -> TextEdit {
    let whole = result(replacements)
    return TextEdit(value.range, value.tree.format == .json ? JSONText.quoted(whole) : YAMLText.quoted(whole))
  }

  private func result(_ replacements: [Replacement]) -> String {
    var bytes = text.bytes
    for replacement in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(replacement.range, with: replacement.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Value {
  /// `text` as it is spelt inside of this scalar.
  package func escaped(_ text: String) -> String {
    switch node.kind {
    case .doubleQuotedScalar: String(JSONText.quoted(text).dropFirst().dropLast())
    case .singleQuotedScalar: text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    default: text
    }
  }

  /// Whether it stands inside of `{}` or `[]`.
  fileprivate var isInFlow: Bool {
    chunk.nodes.enumerated().contains { index, node in
      node.flags.contains(.flow) && index < nodeIndex && nodeIndex < index + Int(node.count)
    }
  }
}

extension YAMLText {
  /// Whether a plain scalar may begin so.
  static func mayBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return !"-?:,[]{}#&*!|>'\"%@` \t".utf8.contains(first)
  }

  /// In single quotes where nothing in it has to be escaped, else in double ones.
  static func quoted(_ text: String) -> String {
    let isSimple = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "'" }
    return isSimple ? "'" + text + "'" : JSONText.quoted(text)
  }
}

extension ScalarType {
  fileprivate var isNumber: Bool { self == .integer || self == .float }
}

extension UInt8 {
  fileprivate var isTextSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
