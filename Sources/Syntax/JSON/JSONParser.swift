import SourceText

enum JSONParser {
  static func parse(_ text: SourceText, as format: SyntaxFormat) -> SyntaxTree {
    SyntaxTree(
      format: format, text: text,
      skeleton: SyntaxChunk(text: text.bytes, nodes: [], errors: [], hasAnchors: false))
  }
}
