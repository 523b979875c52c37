/// Reads a pattern by the grammar of ECMA-262, 22.2.1, with the `u` flag.
///
/// What only the grammar without the flag (Annex B) allows is read as that grammar does and noted in `tolerated`:
/// schemas are full of `\-` and `\@`, and refusing to match them helps nobody.
struct PatternParser {
  /// Groups inside each other; deeper patterns are refused, so that no recursion over the tree is deep.
  static let maximumDepth = 200

  let scalars: [(scalar: UInt32, offset: Int)]
  let byteCount: Int
  var position = 0
  var depth = 0
  private(set) var groupCount = 0
  /// The number of capturing groups in the whole pattern, known before reading for `\1`.
  let totalGroups: Int
  var names: [String: [Int]] = [:]
  var hasBackreference = false
  var tolerated: [PatternError] = []
  let hasNamedGroups: Bool

  init(source: [UInt8]) {
    scalars = UTF8Scalars.all(of: source)
    byteCount = source.count
    (totalGroups, hasNamedGroups, names) = Self.scanGroups(scalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let root = try parseAlternatives()
    if peek == ")" { throw error("there is a \")\" without its \"(\"", from: position, to: position + 1) }
    return root
  }

  // MARK: Structure

  mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    var alternatives: [PatternNode] = []
    repeat {
      alternatives.append(try parseSequence())
    } while consume("|")
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var terms: [PatternNode] = []
    while let next = peek, next != "|", next != ")" { terms.append(try parseTerm()) }
    return terms.isEmpty ? .empty : terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func parseTerm() throws(PatternError) -> PatternNode {
    let start = position
    let firstGroup = groupCount
    let atom = try parseAtom()
    let quantifierStart = position
    guard let (atLeast, atMost) = try parseQuantifier() else { return atom }
    let isLazy = consume("?")
    switch atom {
    case .assertion:
      throw error("there is nothing that the quantifier could repeat", from: quantifierStart, to: position)
    case .look(_, let isBehind, _):
      if isBehind { throw error("a lookbehind cannot be repeated", from: quantifierStart, to: position) }
      tolerate("a lookahead cannot be repeated", from: start, to: position)
    default: break
    }
    if let again = peek, again == "*" || again == "+" || again == "?" {
      throw error("a quantifier follows another", from: position, to: position + 1)
    }
    return .repetition(atom, atLeast: atLeast, atMost: atMost, isLazy: isLazy, groups: firstGroup + 1..<groupCount + 1)
  }

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    let start = position
    guard let next = peek else { return .empty }
    position += 1
    switch next {
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case ".": return .set(.dot)
    case "[": return .set(try parseClass(from: start))
    case "(": return try parseGroup(from: start)
    case "\\": return try parseAtomEscape(from: start)
    case "*", "+", "?": throw error("there is nothing that the quantifier could repeat", from: start, to: position)
    case "{":
      position = start
      if try parseQuantifier() != nil {
        throw error("there is nothing that the quantifier could repeat", from: start, to: position)
      }
      position = start + 1
      tolerate("a literal \"{\" must be written \"\\{\"", from: start, to: position)
    case "}", "]":
      tolerate("a literal \"\(next)\" must be written \"\\\(next)\"", from: start, to: position)
    default: break
    }
    return .set(ScalarSet(scalars[start].scalar))
  }

  private mutating func parseGroup(from start: Int) throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error("its groups are nested more than \(Self.maximumDepth) deep", from: start, to: position)
    }
    var wrap: (PatternNode) -> PatternNode = { $0 }
    if consume("?") {
      if consume(":") {
        // A group without a number.
      } else if consume("=") {
        wrap = { .look($0, isBehind: false, isNegated: false) }
      } else if consume("!") {
        wrap = { .look($0, isBehind: false, isNegated: true) }
      } else if consume("<") {
        if consume("=") {
          wrap = { .look($0, isBehind: true, isNegated: false) }
        } else if consume("!") {
          wrap = { .look($0, isBehind: true, isNegated: true) }
        } else {
          let nameStart = position
          guard let name = parseGroupName() else {
            throw error("the name of a group is not an identifier", from: nameStart, to: position)
          }
          if let indices = names[name], indices.count > 1, indices.first != groupCount + 1 {
            throw error("two groups have the name \"\(name)\"", from: nameStart, to: position)
          }
          groupCount += 1
          let index = groupCount
          wrap = { .group($0, index: index) }
        }
      } else {
        throw error(groupMessage, from: start, to: min(position + 1, scalars.count))
      }
    } else {
      groupCount += 1
      let index = groupCount
      wrap = { .group($0, index: index) }
    }
    let content = try parseAlternatives()
    guard consume(")") else { throw error("a group is not closed", from: start, to: start + 1) }
    return wrap(content)
  }

  private var groupMessage: String {
    switch peek {
    case "P": "\"(?P\" is Python's syntax; a named group is written \"(?<name>…)\""
    case "#": "ECMA-262 has no comments in patterns"
    case "i", "m", "s", "x", "-": "ECMA-262 has no inline flags"
    case ">": "ECMA-262 has no atomic groups"
    default: "\"(?\" is not followed by \":\", \"=\", \"!\" or \"<\""
    }
  }

  /// `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}` here, or nothing.
  private mutating func parseQuantifier() throws(PatternError) -> (Int, Int?)? {
    if consume("*") { return (0, nil) }
    if consume("+") { return (1, nil) }
    if consume("?") { return (0, 1) }
    let start = position
    guard consume("{") else { return nil }
    guard let atLeast = parseDecimal() else {
      position = start
      return nil
    }
    var atMost: Int? = atLeast
    if consume(",") { atMost = parseDecimal() }
    guard consume("}") else {
      position = start
      return nil
    }
    if let atMost, atMost < atLeast {
      throw error("a quantifier's limits are out of order", from: start, to: position)
    }
    return (atLeast, atMost)
  }

  mutating func parseDecimal() -> Int? {
    let start = position
    var value = 0
    while let digit = digit(peek) {
      value = min(value * 10 + digit, 1 << 40)
      position += 1
    }
    return position > start ? value : nil
  }

  // MARK: Reading

  /// The character here, as far as the grammar gives it a meaning; every other reads as U+FFFD.
  var peek: Unicode.Scalar? { position < scalars.count ? ascii(scalars[position].scalar) : nil }

  func ascii(_ scalar: UInt32) -> Unicode.Scalar {
    scalar < 0x80 ? Unicode.Scalar(UInt8(scalar)) : "\u{FFFD}"
  }

  func digit(_ scalar: Unicode.Scalar?) -> Int? {
    guard let scalar, scalar >= "0", scalar <= "9" else { return nil }
    return Int(scalar.value) - 0x30
  }

  mutating func consume(_ expected: Unicode.Scalar) -> Bool {
    guard peek == expected else { return false }
    position += 1
    return true
  }

  // MARK: Errors

  func bytes(from start: Int, to end: Int) -> Range<Int> {
    let lower = start < scalars.count ? scalars[start].offset : byteCount
    let upper = end < scalars.count ? scalars[end].offset : byteCount
    return lower..<max(lower, upper)
  }

  func error(_ message: String, from start: Int, to end: Int) -> PatternError {
    PatternError(range: bytes(from: start, to: end), message: message)
  }

  mutating func tolerate(_ message: String, from start: Int, to end: Int) {
    tolerated.append(PatternError(range: bytes(from: start, to: end), message: message, isTolerated: true))
  }
}
