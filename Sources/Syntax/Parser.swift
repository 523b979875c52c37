import SourceText

extension SyntaxTree {
  /// The tree of a text. Never fails: what is wrong is among the tree's `errors`.
  ///
  /// With several `workers` the items of a long list are read side by side; the tree is the same.
  package static func parse(_ text: SourceText, as format: SyntaxFormat, with workers: Workers = .one) -> SyntaxTree {
    switch format {
    case .json, .jsonc: jsonParser(format).parse(text, with: workers)
    case .yaml: yamlParser.parse(text, with: workers)
    }
  }

  /// The tree of `newText`, in which the bytes `edited` of this tree's text were replaced by `newLength` bytes.
  ///
  /// The same as a full parse, sharing the chunks of all items that the edit did not reach.
  package func reparsed(_ newText: SourceText, edited: Range<Int>, newLength: Int) -> SyntaxTree {
    let lower = min(max(edited.lowerBound, 0), text.count)
    let edit = lower..<min(max(edited.upperBound, lower), text.count)
    let growth = newLength - edit.count
    guard newText.count == text.count + growth else { return SyntaxTree.parse(newText, as: format) }
    return switch format {
    case .json, .jsonc:
      IncrementalParser(
        parser: Self.jsonParser(format), old: self, text: newText, edit: edit, growth: growth
      ).parse()
    case .yaml:
      IncrementalParser(parser: Self.yamlParser, old: self, text: newText, edit: edit, growth: growth).parse()
    }
  }

  private static func jsonParser(_ format: SyntaxFormat) -> ChunkedParser<JSONGrammar> {
    ChunkedParser(grammar: JSONGrammar(allowsExtras: format == .jsonc), format: format)
  }

  private static var yamlParser: ChunkedParser<YAMLGrammar> {
    ChunkedParser(grammar: YAMLGrammar(), format: .yaml)
  }
}
