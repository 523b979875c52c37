import Syntax

/// A comment that silences rules: `# qbank:disable-next-line rule, rule -- reason`.
package struct SuppressionComment: Sendable, Hashable {
  package var action: Action
  /// The rules that are meant; empty for all.
  package var rules: [Name]
  /// UTF-8 byte offsets of the comment; from the chunk's start in a chunk.
  package var range: Range<Int>

  package enum Action: String, Sendable, Hashable, CaseIterable {
    /// For what begins on the next line that is no comment.
    case nextLine = "disable-next-line"
    /// From here on.
    case disable
    /// Ends what `disable` began.
    case enable
    /// For the whole file.
    case file = "disable-file"
    /// Silences no rule: the file is not to be laid out.
    case formatOff = "format-off"
  }

  /// The name of a rule, and where it stands in the comment.
  package struct Name: Sendable, Hashable {
    package var text: String
    package var range: Range<Int>
  }

  /// A comment that begins as one of ours and is none: the word that is not known, and where.
  package struct Unknown: Sendable, Hashable {
    package var word: String
    package var range: Range<Int>
  }

  package enum Reading: Sendable, Hashable {
    case comment(SuppressionComment)
    case unknown(Unknown)
  }

  /// Reads the bytes of a comment that begins at `offset`; nil for a comment that is none of ours.
  package static func read(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Reading? {
    let blanks = " \t".utf8
    var rest = bytes.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "*") }
    rest = rest.drop { blanks.contains($0) }
    guard rest.starts(with: "qbank:".utf8) else { return nil }
    rest = rest.dropFirst("qbank:".utf8.count).drop { blanks.contains($0) }

    func take() -> Name? {
      rest = rest.drop { blanks.contains($0) || $0 == UInt8(ascii: ",") }
      let word = rest.prefix { !blanks.contains($0) && $0 != UInt8(ascii: ",") && $0 > 0x20 }
      rest = rest.dropFirst(word.count)
      guard !word.isEmpty, !word.elementsEqual("--".utf8), !word.elementsEqual("*/".utf8) else { return nil }
      let start = offset + word.startIndex - bytes.startIndex
      return Name(text: String(decoding: word, as: UTF8.self), range: start..<start + word.count)
    }

    guard let word = take() else {
      return .unknown(Unknown(word: "", range: offset..<offset + bytes.count))
    }
    guard let action = Action(rawValue: word.text) else {
      return .unknown(Unknown(word: word.text, range: word.range))
    }
    var rules: [Name] = []
    while let name = take() { rules.append(name) }
    return .comment(SuppressionComment(action: action, rules: rules, range: offset..<offset + bytes.count))
  }

  /// What the comments of a chunk say; ranges count from the chunk's start.
  package static func readings(in chunk: SyntaxChunk) -> [Reading] {
    var result: [Reading] = []
    for node in chunk.nodes where node.kind == .comment {
      if let reading = read(chunk.bytes(of: node), at: Int(node.start)) { result.append(reading) }
    }
    return result
  }
}
