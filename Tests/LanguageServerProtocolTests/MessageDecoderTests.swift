import LanguageServerProtocol
import Testing

fileprivate struct Everything: Codable, Hashable {
  var text: String
  var truth: Bool
  var whole: Int
  var small: UInt8
  var real: Double
  var none: Int?
  var list: [String?]
  var table: [String: [Int]]
}

fileprivate func decode<T: Decodable>(_ type: T.Type, _ json: String) throws -> T {
  try MessageCoder.decode(Array(#"{"params":\#(json)}"#.utf8)).params(as: type)
}

/// What is wrong, as the path and the kind of error.
fileprivate func complaint<T: Decodable>(_ type: T.Type, _ json: String) -> String {
  do {
    _ = try decode(type, json)
    return "none"
  } catch DecodingError.keyNotFound(let key, let context) {
    return "no \((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))"
  } catch DecodingError.typeMismatch(_, let context) {
    return "type of \(context.codingPath.map(\.stringValue).joined(separator: "."))"
  } catch DecodingError.valueNotFound(_, let context) {
    return "null at \(context.codingPath.map(\.stringValue).joined(separator: "."))"
  } catch DecodingError.dataCorrupted {
    return "no JSON"
  } catch {
    return "\(error)"
  }
}

@Test func valuesOfAllKindsAreRead() throws {
  let json = #"""
    {"real": -2.5e1, "text": "a\n\"\\\/\b\f\r\té\uD83D\uDE00 한 ends", "truth": true, "whole": 1.0e3, "small": 255,
     "none": null, "list": ["x", null, ""], "table": {"": [], "b": [1, -2]}, "unknown": {"deep": [[]]}}
    """#
  let expected = Everything(
    text: "a\n\"\\/\u{8}\u{C}\r\té😀 한 ends", truth: true, whole: 1000, small: 255, real: -25, none: nil,
    list: ["x", nil, ""], table: ["": [], "b": [1, -2]])
  #expect(try decode(Everything.self, json) == expected)
}

@Test(arguments: [
  (#""\u00e9\ud83d\ude00""#, "é😀"), (#""\ud83d""#, "\u{FFFD}"), (#""a\ude00\ud83d\u0041""#, "a\u{FFFD}\u{FFFD}A"),
  (#""""#, ""), (#""\\\\n""#, #"\\n"#), (#""12345678\n12345678\t""#, "12345678\n12345678\t"),
])
func escapesAreRead(json: String, text: String) throws {
  #expect(try decode(String.self, json) == text)
  #expect(try decode(UTF8Text.self, json) == UTF8Text(text))
}

@Test(arguments: [("7", "type of params"), ("null", "null at params"), ("[]", "type of params")])
func whatIsNoStringIsNoText(json: String, complaint expected: String) {
  #expect(complaint(UTF8Text.self, json) == expected)
}

@Test(arguments: [
  ("{", "no JSON"), (#""\q""#, "no JSON"), ("[1,]", "no JSON"), ("1 2", "no JSON"), ("'a'", "no JSON"),
  ("\"a\nb\"", "no JSON"), ("01", "no JSON"), ("tru", "no JSON"),
  (#"{"text": 1}"#, "type of params.text"), (#"{"text": null}"#, "null at params.text"),
  (#"{"text": "", "truth": "true"}"#, "type of params.truth"), ("{}", "no params.text"),
  (#"{"text": "", "truth": true, "whole": 1.5}"#, "type of params.whole"),
  (#"{"text": "", "truth": true, "whole": 1, "small": 256}"#, "type of params.small"),
  (#"{"text": "", "truth": true, "whole": 1, "small": 1, "real": 1e999}"#, "type of params.real"),
  (#"{"text": "", "truth": true, "whole": 1, "small": 1, "real": 1, "list": {}}"#, "type of params.list"),
  (#"{"text": "", "truth": true, "whole": 1, "small": 1, "real": 1, "list": ["", 7]}"#, "type of params.list.1"),
  ("[]", "type of params"), ("null", "null at params"),
])
func whatIsWrongIsSaidWithItsPlace(json: String, complaint expected: String) {
  #expect(complaint(Everything.self, json) == expected)
}

@Test func ofEqualKeysTheLastOneCounts() throws {
  #expect(try decode([String: Int].self, #"{"a": 1, "b": 2, "a": 3}"#) == ["a": 3, "b": 2])
}

@Test func deepNestingIsNoMessage() {
  let json = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
  #expect(complaint(LSPAny.self, json) == "no JSON")
}

@Test func aLongTextIsReadWhole() throws {
  let lines = (0..<20_000).map { "- id: q\($0)\t\"한국어\" 😀 \\" }.joined(separator: "\n")
  let encoded = try MessageCoder.encode(["text": lines])
  #expect(try decode([String: String].self, String(decoding: encoded, as: UTF8.self)) == ["text": lines])
}
