/// A place in a document. Lines count from 0; characters count from 0 in the units of the negotiated encoding.
package struct LSPPosition: Codable, Hashable, Sendable, Comparable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Throws where a number is negative, no integer or more than the protocol's 31 bits.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    line = Int(try container.decode(Int32.self, forKey: .line))
    character = Int(try container.decode(Int32.self, forKey: .character))
    guard line >= 0, character >= 0 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a position cannot be negative")
      )
    }
  }

  package static func < (left: LSPPosition, right: LSPPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }

  private enum CodingKeys: CodingKey {
    case line, character
  }
}

/// The protocol's `Range`, its end exclusive. Named apart from the standard library's.
package struct LSPRange: Codable, Hashable, Sendable {
  package var start: LSPPosition
  package var end: LSPPosition

  package init(start: LSPPosition, end: LSPPosition) {
    self.start = start
    self.end = end
  }
}

/// A range in a document.
package struct Location: Codable, Hashable, Sendable {
  package var uri: String
  package var range: LSPRange

  package init(uri: String, range: LSPRange) {
    self.uri = uri
    self.range = range
  }
}

/// What a character of a position counts.
package enum PositionEncodingKind: String, Codable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}
