import SourceText
import Syntax

extension Instance {
  /// What the value is: exactly one type, where `integer` is a number without a fraction.
  ///
  /// `floatsAreIntegers` is whether 1.0 counts as one: from draft 6 on.
  func type(floatsAreIntegers: Bool) -> InstanceTypes {
    switch node.kind {
    case .mapping: return .object
    case .sequence: return .array
    case .emptyScalar, .alias: return part.isYAML && hasTag ? tagged(floatsAreIntegers) : .null
    case .plainScalar: return part.isYAML && hasTag ? tagged(floatsAreIntegers) : plain(floatsAreIntegers)
    default: return part.isYAML && hasTag ? tagged(floatsAreIntegers) : .string
    }
  }

  /// Whether the text of the value is so broken that nothing can be said of it.
  var isBroken: Bool {
    let node = node
    return node.isBroken || !part.isYAML && node.isEmptyScalar
  }

  private var hasTag: Bool {
    var index = index - 1
    while index >= 0 {
      switch part.nodes[index].kind {
      case .tag: return true
      case .anchor, .comment: index -= 1
      default: return false
      }
    }
    return false
  }

  private func tagged(_ floatsAreIntegers: Bool) -> InstanceTypes {
    convert(value.scalarType ?? .null, floatsAreIntegers)
  }

  private func plain(_ floatsAreIntegers: Bool) -> InstanceTypes {
    let node = node
    if node.isEncoded { return .string }
    let start = part.text.startIndex
    let bytes = part.text[start + Int(node.start)..<start + Int(node.end)]
    guard let first = bytes.first else { return .null }
    switch first {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x7E, 0x6E, 0x4E, 0x74, 0x54, 0x66, 0x46:
      return convert(ScalarType(plain: bytes), floatsAreIntegers)
    default: return .string
    }
  }

  private func convert(_ type: ScalarType, _ floatsAreIntegers: Bool) -> InstanceTypes {
    switch type {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .float: floatsAreIntegers && (number?.isInteger ?? false) ? .integer : .number
    case .string: .string
    }
  }

  /// The number that a scalar's text spells, if it spells one.
  var number: ExactNumber? { withText { ExactNumber($0) } }

  /// Calls `body` with the decoded text of a scalar.
  @inline(__always)
  func withText<Result>(_ body: (ByteText) -> Result) -> Result { Self.withText(of: index, in: part, body) }

  /// Calls `body` with the decoded text of the scalar at node `index`.
  @inline(__always)
  static func withText<Result>(of index: Int, in part: InstancePart, _ body: (ByteText) -> Result) -> Result {
    let node = part.nodes[index]
    if node.isEncoded {
      return ByteText.with(part.value(index).decoded.bytes, body)
    }
    var lower = Int(node.start)
    var upper = Int(node.end)
    if node.isQuoted {
      lower += 1
      if !node.isBroken { upper -= 1 }
    }
    return part.text.withUnsafeBufferPointer { buffer in
      body(ByteText(buffer, lower..<upper))
    }
  }

  /// How many Unicode scalars the text of a scalar has at least and at most, as far as its source tells by itself. To
  /// decode a folded text costs more than all else that is done with it.
  var lengthBounds: ClosedRange<Int> {
    let node = node
    let most = node.width + 1
    guard node.isEncoded else { return 0...most }
    switch node.kind {
    // The longest escape of one character in JSON is a pair of surrogates.
    case .doubleQuotedScalar where !part.isYAML: return max(1, (node.width - 2) / 12)...most
    case .plainScalar: return 1...most
    case .literalScalar, .foldedScalar: return (hasContentBelowHeader(node) ? 1 : 0)...most
    default: return 0...most
    }
  }

  /// Whether a block scalar begins with a line that is surely not blank.
  private func hasContentBelowHeader(_ node: SyntaxNode) -> Bool {
    let start = part.text.startIndex
    let bytes = part.text[start + Int(node.start)..<start + Int(node.end)]
    let content = bytes.drop { $0 != 0x0A && $0 != 0x0D }.first { $0 > 0x20 }
    return content.map { $0 != UInt8(ascii: "#") } ?? false
  }

  /// The decoded text of a scalar.
  var string: String { withText { $0.string } }
}
