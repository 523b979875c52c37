/// Finds plain scalars that readers of YAML 1.1 take for something else than readers of 1.2 do.
///
/// Banks are read by other tools too: where those are older, `no` is false, `017` is 15 and `1:30` is 90. The forms are
/// those of the type repository of YAML 1.1 (yaml.org/type) as far as common readers follow it; `y` and `n` are not
/// among them.
struct AmbiguousScalars {
  let nodes: [SyntaxNode]
  let text: ArraySlice<UInt8>

  /// One error for each such scalar, keys among them; a tag before it says what is meant.
  func errors() -> [SyntaxError] {
    var result: [SyntaxError] = []
    var isTagged = false
    for node in nodes {
      defer { if node.kind != .comment, node.kind != .anchor { isTagged = node.kind == .tag } }
      guard node.kind == .plainScalar, !isTagged, !node.flags.contains(.needsDecoding), node.start < node.end else {
        continue
      }
      let start = text.startIndex + Int(node.start)
      let end = text.startIndex + Int(node.end)
      guard end <= text.endIndex, Self.isAmbiguous(text[start..<end]) else { continue }
      result.append(SyntaxError(.ambiguousPlainScalar, Int(node.start)..<Int(node.end)))
    }
    return result
  }

  /// Whether the two versions differ on a plain scalar.
  static func isAmbiguous(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "y"),
      UInt8(ascii: "Y"):
      return isOldBoolean(bytes)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let unsigned = first.isDigit ? bytes : bytes.dropFirst()
      return isOctal(unsigned) || isBinary(unsigned) || isSexagesimal(unsigned) || isGrouped(unsigned)
        || isNewFloat(unsigned)
    default: return false
    }
  }

  private static func isOldBoolean(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 3 else { return false }
    let word = String(decoding: bytes, as: UTF8.self)
    let lower = word.lowercased()
    guard ["no", "off", "on", "yes"].contains(lower) else { return false }
    return word == lower || word == lower.uppercased() || word.dropFirst() == lower.dropFirst()
  }

  /// `017` and `0o17`.
  private static func isOctal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 1, bytes.first == UInt8(ascii: "0") else { return false }
    let isNew = bytes.dropFirst().first == UInt8(ascii: "o")
    let digits = bytes.dropFirst(isNew ? 2 : 1)
    let isOctal = !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    // What is nought or below eight is the same in both.
    return isOctal && (isNew || Int(String(decoding: digits, as: UTF8.self)).map { $0 > 7 } ?? true)
  }

  /// `0b101`.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst(2)
    return bytes.starts(with: "0b".utf8) && !digits.isEmpty
      && digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
  }

  /// `1:30`, minutes and seconds in one number.
  private static func isSexagesimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "0") else { return false }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return false }
    return parts.dropFirst().allSatisfy { part in
      part.count == 1 || (part.count == 2 && part.first.map { $0 < UInt8(ascii: "6") } ?? false)
    }
  }

  /// `1e3` and `1.0e3`, which need a point and a sign in YAML 1.1 to be numbers.
  private static func isNewFloat(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let letter = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), ScalarType(plain: bytes) == .float
    else { return false }
    let exponent = bytes[(letter + 1)...]
    return !bytes[..<letter].contains(UInt8(ascii: ".")) || exponent.first.map(\.isDigit) ?? false
  }

  /// `1_000`.
  private static func isGrouped(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first) else { return false }
    return bytes.contains(UInt8(ascii: "_")) && bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "_") }
  }
}
