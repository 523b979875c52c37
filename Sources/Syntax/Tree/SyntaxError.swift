/// A defect that a parser met: a code and a place; the sentence is made elsewhere.
package struct SyntaxError: Sendable, Hashable {
  package var code: SyntaxErrorCode
  /// UTF-8 byte offsets, from the start of the chunk in a chunk, from the start of the text in a tree's list.
  package var range: Range<Int>
  /// Where the thing began that is not right here: the opening quote or bracket, the first of two equal keys.
  package var origin: Range<Int>?

  package init(_ code: SyntaxErrorCode, _ range: Range<Int>, origin: Range<Int>? = nil) {
    self.code = code
    self.range = range
    self.origin = origin
  }

  package func shifted(by offset: Int) -> SyntaxError {
    SyntaxError(code, range.shifted(by: offset), origin: origin?.shifted(by: offset))
  }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

/// What can be wrong with the characters of a file. The raw value is the rule's id.
package enum SyntaxErrorCode: String, Sendable, Hashable, CaseIterable {
  case emptyFile = "syntax-empty-file"
  case invalidUTF8 = "syntax-invalid-utf8"
  case invalidCharacter = "syntax-invalid-character"
  case nestingTooDeep = "syntax-nesting-too-deep"
  case unexpectedText = "syntax-unexpected-text"
  case unclosedQuote = "syntax-unclosed-quote"
  case unclosedBracket = "syntax-unclosed-bracket"
  case missingBracket = "syntax-missing-bracket"
  case unexpectedBracket = "syntax-unexpected-bracket"
  case missingComma = "syntax-missing-comma"
  case missingColon = "syntax-missing-colon"
  case missingValue = "syntax-missing-value"
  case missingKey = "syntax-missing-key"
  case missingSpace = "syntax-missing-space"
  case unquotedColon = "syntax-unquoted-colon"
  case keyTooLong = "syntax-key-too-long"
  case invalidEscape = "syntax-invalid-escape"
  case invalidNumber = "syntax-invalid-number"
  case invalidLiteral = "syntax-invalid-literal"
  case trailingComma = "syntax-trailing-comma"
  case commentInJSON = "syntax-comment-in-json"
  case duplicateKey = "syntax-duplicate-key"
  case tabIndentation = "syntax-tab-indentation"
  case wrongIndentation = "syntax-wrong-indentation"
  case invalidBlockHeader = "syntax-invalid-block-header"
  case invalidDirective = "syntax-invalid-directive"
  case undefinedTagHandle = "syntax-undefined-tag-handle"
  case undefinedAnchor = "syntax-undefined-anchor"
  case invalidProperty = "syntax-invalid-property"
  case ambiguousPlainScalar = "syntax-ambiguous-scalar"

  /// Whether a text with it is not of its language: parsers must refuse it.
  package var isOfGrammar: Bool { self != .ambiguousPlainScalar && self != .duplicateKey }
}
