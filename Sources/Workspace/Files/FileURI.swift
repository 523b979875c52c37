/// URIs of files to paths and back (RFC 8089), percent-encoding included.
package enum FileURI {
  /// The normalized path with forward slashes that a `file:` URI names; `nil` for any other URI.
  package static func path(of uri: String) -> String? {
    guard uri.prefix(5).lowercased() == "file:" else { return nil }
    var rest = uri.dropFirst(5)
    if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
    var host = ""
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      host = String(rest[..<end])
      rest = rest[end...]
    }
    guard let decoded = decoded(rest), decoded.hasPrefix("/") else { return nil }
    if !host.isEmpty, host.lowercased() != "localhost" { return "//\(host)\(FilePath.normalized(decoded))" }
    return FilePath.normalized(hasDrive(decoded.dropFirst()) ? String(decoded.dropFirst()) : decoded)
  }

  /// The URI of an absolute path with forward slashes.
  package static func uri(of path: String) -> String {
    let encoded = encoded(path)
    if path.hasPrefix("//") { return "file:" + encoded }
    return path.hasPrefix("/") ? "file://" + encoded : "file:///" + encoded
  }

  /// A path begins with a drive letter on Windows.
  private static func hasDrive(_ path: some StringProtocol) -> Bool {
    let start = Array(path.utf8.prefix(2))
    return start.count == 2 && start[1] == UInt8(ascii: ":")
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }

  /// The text that is percent-encoded; nil where that is not well-formed.
  package static func decoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var source = text.utf8.makeIterator()
    while let byte = source.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = source.next().flatMap(hexValue), let low = source.next().flatMap(hexValue) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// A path or a name with all percent-encoded that does not stand for itself; slashes do.
  package static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isFree(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands for itself: RFC 3986's unreserved characters and the slash.
  private static func isFree(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
      || "-._~/".utf8.contains(byte)
  }
}
