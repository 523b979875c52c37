import Findings
import SourceText

extension SyntaxTree {
  /// A finding for each syntax error, in order of place: a sentence for a writer, and the likely mend as a fix.
  package func findings() -> [Finding] {
    var result = skeleton.errorsToTell.map { error in
      Diagnosis(error: error, chunk: skeleton, format: format).finding { absolute($0, of: error.code) }
    }
    for (chunk, base) in itemsWithErrors { result += SyntaxTree.findings(in: chunk, at: base, format: format) }
    for alias in undefinedAliases {
      let error = SyntaxError(.undefinedAnchor, alias.place)
      result.append(Diagnosis(error: error, chunk: alias.chunk, format: format).finding { _ in alias.range })
    }
    return result.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// The findings of one item chunk that stands at `base`.
  package static func findings(in chunk: SyntaxChunk, at base: Int, format: SyntaxFormat) -> [Finding] {
    chunk.errorsToTell.map { Diagnosis(error: $0, chunk: chunk, format: format).finding { $0.shifted(by: base) } }
  }
}

extension SyntaxChunk {
  /// The errors that get a sentence: all of them but in a text that is hopeless, as one of another format. A sentence
  /// looks through the chunk's nodes, so that very many errors among very many nodes would take very long.
  fileprivate var errorsToTell: ArraySlice<SyntaxError> {
    errors.prefix(max(100, 50_000_000 / max(1, nodes.count)))
  }
}

/// One syntax error and the chunk it is in: what sentences and fixes are made from.
///
/// Offsets count from the chunk's start until `finding` places them.
struct Diagnosis {
  let error: SyntaxError
  let chunk: SyntaxChunk
  let format: SyntaxFormat

  /// A sentence and how to mend it; ranges count from the chunk's start.
  struct Advice {
    var message: String
    var fixes: [Fix] = []
    /// What the place `error.origin` is, where it is worth showing.
    var origin: String?
    var severity = Severity.error
  }

  /// The finding, with `absolute` placing ranges of the chunk in the text.
  func finding(_ absolute: (Range<Int>) -> Range<Int>) -> Finding {
    let advice = advice
    var related: [RelatedPlace] = []
    if let origin = error.origin, let message = advice.origin { related = [RelatedPlace(absolute(origin), message)] }
    let fixes = advice.fixes.map { fix in
      var fix = fix
      for index in fix.edits.indices { fix.edits[index].range = absolute(fix.edits[index].range) }
      return fix
    }
    return Finding(
      RuleID(error.code.rawValue), advice.severity, advice.message, at: absolute(error.range), related: related,
      fixes: fixes)
  }

  private var advice: Advice {
    if format == .yaml, let advice = adviceOnYAML { return advice }
    return switch error.code {
    case .emptyFile: emptyFile
    case .invalidUTF8: invalidUTF8
    case .invalidCharacter: invalidCharacter
    case .nestingTooDeep: nestingTooDeep
    case .unexpectedText: unexpectedText
    case .unclosedQuote: unclosedQuote
    case .unclosedBracket: unclosedBracket
    case .missingBracket: missingBracket
    case .unexpectedBracket: unexpectedBracket
    case .missingComma: missingComma
    case .missingColon: missingColon
    case .missingValue: missingValue
    case .missingKey: missingKey
    case .invalidEscape: invalidEscape
    case .invalidNumber: invalidNumber
    case .invalidLiteral: invalidLiteral
    case .trailingComma: trailingComma
    case .commentInJSON: commentInJSON
    case .duplicateKey: duplicateKey
    case .tabIndentation, .wrongIndentation, .invalidBlockHeader, .invalidDirective, .undefinedTagHandle,
      .undefinedAnchor, .invalidProperty, .ambiguousPlainScalar, .missingSpace, .unquotedColon, .keyTooLong:
      Advice(message: "\(quoted) cannot stand here; remove it.")
    }
  }
}

// MARK: What stands there

extension Diagnosis {
  var language: String { format == .yaml ? "YAML" : "JSON" }

  func text(_ range: Range<Int>) -> String { String(decoding: chunk.bytes(range), as: UTF8.self) }

  /// The words the error is about.
  var words: String { text(error.range) }

  /// The words for a sentence: one line, shortened in the middle of a text.
  var quoted: String { Self.quoted(words) }

  static func quoted(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 || line.count < text.count ? "\"\(line.prefix(40))…\"" : "\"\(line)\""
  }

  /// The node that covers exactly `range`, the innermost.
  func node(_ range: Range<Int>) -> Int? {
    chunk.nodes.lastIndex { Int($0.start) == range.lowerBound && Int($0.end) == range.upperBound }
  }

  /// The scalar that ends at `offset`.
  func scalar(endingAt offset: Int) -> SyntaxNode? {
    chunk.nodes.last { $0.kind.isScalar && Int($0.end) == offset && $0.start < $0.end }
  }
}
