import SourceText
import Syntax

/// Which grammar a document is read by.
package enum DocumentFormat {
  /// Whether a file of this name is YAML or JSON.
  package static func isRead(_ path: String) -> Bool { SyntaxFormat(path: path) != nil }

  /// The format by the name, or else by the first sign of the text: a brace or a bracket begins JSON.
  package static func of(_ path: String, _ text: SourceText) -> SyntaxFormat {
    if let format = SyntaxFormat(path: path) { return format }
    let start = text.slice(0..<1024).first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    return start == UInt8(ascii: "{") || start == UInt8(ascii: "[") ? .json : .yaml
  }
}
