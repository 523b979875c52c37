/// The fields of one message header, `Name: value` lines.
struct HeaderFields {
  /// The announced length in bytes, where there is a right one.
  private(set) var contentLength: Int?
  /// Is there a line that is no field?
  private(set) var hasNonsense = false
  /// No line at all: a blank line between two messages does no harm.
  private(set) var isEmpty = true
  private var wrongLength: String?

  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      isEmpty = false
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isName(line[..<colon]) else {
        hasNonsense = true
        continue
      }
      guard Self.lowercased(line[..<colon]) == Array("content-length".utf8) else { continue }
      let value = line[line.index(after: colon)...].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      let text = String(decoding: value, as: UTF8.self)
      if let length = Int(text), length >= 0, value.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
        contentLength = length
      } else {
        wrongLength = String(text.prefix(40))
      }
    }
    if wrongLength != nil { contentLength = nil }
  }

  /// Why no message can be read after this header.
  var complaint: String {
    if let wrongLength { return "Content-Length \"\(wrongLength)\" is no length; skipped to the next message." }
    return "A header has no Content-Length; skipped to the next message."
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
