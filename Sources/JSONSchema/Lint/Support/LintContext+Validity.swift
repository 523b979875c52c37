import Findings
import SourceText
import Syntax

extension LintContext {
  /// The first thing that keeps `value` from being valid by `schema`; nil where it is valid or that cannot be told.
  func problem(with value: Value, by schema: Subschema) -> Finding? {
    // A document that is judged as a whole: what it refers to in itself is found, what is elsewhere is not.
    let uri = "qbank:/linted"
    let pointer = schema.pointer.utf8.map {
      ASCII.isAlphanumeric($0) || "/$-_.~".utf8.contains($0)
        ? Character(Unicode.Scalar($0)).description : "%" + Self.hexadecimal($0)
    }.joined()
    let wrapper = SyntaxTree.parse(SourceText("{\"$ref\": \(JSONText.quoted(uri + "#" + pointer))}"), as: .json)
    guard let wrapperRoot = wrapper.root else { return nil }
    let root = document.root
    let options = Schema.Options(defaultDialect: configuration.assumedDialect, assertsFormats: false)
    let compiled = Schema(wrapperRoot, uri: "qbank:/lint-wrapper", options: options) { $0 == uri ? root : nil }
    guard compiled.problems.isEmpty else { return nil }
    return compiled.findings(in: value).first
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return text.count < 2 ? "0" + text : text
  }
}
