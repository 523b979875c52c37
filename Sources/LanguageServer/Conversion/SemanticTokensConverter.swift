import Editing
import LanguageServerProtocol
import SourceText

/// Tokens in the numbers of the protocol, by the types and modifiers that the client knows.
struct SemanticTokensConverter {
  let legend: SemanticTokensLegend
  private let types: [SemanticToken.Kind: Int]
  private let modifiers: [SemanticToken.Kind: Int]

  /// What comes nearest to each kind among the types of the protocol, the best first.
  private static func names(_ kind: SemanticToken.Kind) -> [String] {
    switch kind {
    case .key: ["enumMember", "variable"]
    case .distractor: ["string"]
    case .product, .formerProduct: ["type", "class"]
    case .negation: ["keyword", "operator"]
    case .criterion: ["property", "parameter"]
    case .domain: ["namespace", "class"]
    }
  }

  /// `nil` where the client knows none of the types.
  init?(_ capabilities: ClientCapabilities.TextDocument.SemanticTokens?) {
    guard let capabilities, let known = capabilities.tokenTypes else { return nil }
    var legend = SemanticTokensLegend(tokenTypes: [], tokenModifiers: [])
    let isDeprecatedKnown = capabilities.tokenModifiers?.contains("deprecated") == true
    if isDeprecatedKnown { legend.tokenModifiers = ["deprecated"] }
    var types: [SemanticToken.Kind: Int] = [:]
    for kind in SemanticToken.Kind.allCases {
      guard let name = Self.names(kind).first(where: known.contains) else { continue }
      if let place = legend.tokenTypes.firstIndex(of: name) {
        types[kind] = place
      } else {
        types[kind] = legend.tokenTypes.count
        legend.tokenTypes.append(name)
      }
    }
    guard !types.isEmpty else { return nil }
    self.legend = legend
    self.types = types
    modifiers = isDeprecatedKnown ? [.formerProduct: 1] : [:]
  }

  /// A token of several lines becomes one for each line, as few clients know others.
  func data(_ tokens: [SemanticToken], _ text: SourceText, _ encoding: PositionEncoding) -> [Int] {
    let lines = LineTable(text)
    var data: [Int] = []
    data.reserveCapacity(tokens.count * 5)
    var previous = Position(line: 0, column: 0)
    for token in tokens {
      guard let type = types[token.kind] else { continue }
      for range in Self.lines(of: token.range, text, lines) {
        let start = text.position(at: range.lowerBound, encoding: encoding, in: lines)
        let end = text.position(at: range.upperBound, encoding: encoding, in: lines)
        guard end.line == start.line, end.column > start.column else { continue }
        let isSameLine = start.line == previous.line
        data += [
          start.line - previous.line, isSameLine ? start.column - previous.column : start.column,
          end.column - start.column, type, modifiers[token.kind] ?? 0,
        ]
        previous = start
      }
    }
    return data
  }

  /// The parts of a range by lines, without the indentation of a line and what breaks it.
  private static func lines(of range: Range<Int>, _ text: SourceText, _ lines: LineTable) -> [Range<Int>] {
    let first = lines.line(at: range.lowerBound)
    let last = lines.line(at: range.upperBound)
    guard first < last else { return [range] }
    return (first...last).compactMap { line in
      var start = max(range.lowerBound, lines.start(of: line))
      var end = line == last ? range.upperBound : min(range.upperBound, lines.start(of: line + 1))
      while start < end, let byte = text[start], byte == 0x20 || byte == 0x09 { start += 1 }
      while start < end, let byte = text[end - 1], byte == 0x20 || (0x09...0x0D).contains(byte) { end -= 1 }
      return start < end ? start..<end : nil
    }
  }
}
