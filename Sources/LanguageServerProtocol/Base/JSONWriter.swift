/// A value that writes itself as JSON: for answers of many thousand parts, for each of which Foundation's encoder takes
/// microseconds.
package protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

/// Writes JSON piece by piece. Commas are its own affair; brackets are closed by whoever opens them.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Does another value stand before the next one?
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The name of the member whose value comes next: plain letters.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func null() { literal("null") }

  package mutating func integer(_ value: Int) {
    separate()
    guard value >= 0 else {
      bytes.append(contentsOf: String(value).utf8)
      needsComma = true
      return
    }
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    needsComma = true
  }

  package mutating func integers(_ values: [Int]) {
    beginArray()
    for value in values { integer(value) }
    endArray()
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      if byte < 0x20 {
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      } else {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}

// MARK: What many answers are made of

extension LSPPosition: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("line")
    json.integer(line)
    json.key("character")
    json.integer(character)
    json.endObject()
  }
}

extension LSPRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("start")
    start.write(to: &json)
    json.key("end")
    end.write(to: &json)
    json.endObject()
  }
}

extension Location: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("uri")
    json.string(uri)
    json.key("range")
    range.write(to: &json)
    json.endObject()
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginArray()
    for element in self { element.write(to: &json) }
    json.endArray()
  }
}

extension RequestID: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .number(let number): json.integer(number)
    case .string(let string): json.string(string)
    }
  }
}

extension OutgoingResponse: JSONWritable where Value: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("jsonrpc")
    json.string("2.0")
    json.key("id")
    if let id { id.write(to: &json) } else { json.null() }
    switch outcome {
    case .success(let value):
      json.key("result")
      value.write(to: &json)
    case .failure(let error):
      json.key("error")
      json.beginObject()
      json.key("code")
      json.integer(error.code.rawValue)
      json.key("message")
      json.string(error.message)
      json.endObject()
    }
    json.endObject()
  }
}
