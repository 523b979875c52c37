/// A short text for a person about a thing in a bank: shown in Markdown or plain, as the editor can.
package struct Explanation: Sendable, Hashable {
  package enum Block: Sendable, Hashable {
    /// What the thing is called, and what it is.
    case title(String, String?)
    case paragraph(String)
    /// Names with their values, one a line.
    case facts([Fact])
    case link(String, url: String)
  }

  package struct Fact: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var blocks: [Block]

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  package var isEmpty: Bool { blocks.isEmpty }

  package var markdown: String {
    blocks.map { block in
      switch block {
      case .title(let name, let kind): "**\(Self.escaped(name))**" + (kind.map { " · \(Self.escaped($0))" } ?? "")
      case .paragraph(let text): Self.escaped(text)
      case .facts(let facts):
        facts.map { "- \(Self.escaped($0.name)): \(Self.escaped($0.value))" }.joined(separator: "\n")
      case .link(let title, let url): "[\(Self.escaped(title))](<\(url)>)"
      }
    }.joined(separator: "\n\n")
  }

  package var plain: String {
    blocks.map { block in
      switch block {
      case .title(let name, let kind): name + (kind.map { " · \($0)" } ?? "")
      case .paragraph(let text): text
      case .facts(let facts): facts.map { "- \($0.name): \($0.value)" }.joined(separator: "\n")
      case .link(let title, let url): "\(title): \(url)"
      }
    }.joined(separator: "\n\n")
  }

  /// Text of catalogues and schemas is shown as it is: its stars and brackets mean themselves.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
