import Syntax

/// The word that a scalar reads, or the text of a value, shortened, between `"`, for a message.
func quoted(_ value: Value) -> String {
  if value.isScalar, value.scalarType == .string { return quoted(value.string ?? "") }
  return shortened(value.isScalar ? value.string ?? "" : value.tree.text.string(value.writtenRange))
}

/// A text, shortened, between `"`.
func quoted(_ text: String) -> String { "\"" + shortened(text) + "\"" }

/// `text` as it is if it is short, else its beginning.
func shortened(_ text: String) -> String {
  text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(57)) + "…"
}

/// `"a"`, `"a" and "b"`, `"a", "b" and "c"`; what is beyond five is counted.
func listed(_ words: [String], joinedBy conjunction: String = "and") -> String {
  let shown =
    words.count > 6 ? words.prefix(5).map { quoted($0) } + ["\(words.count - 5) more"] : words.map { quoted($0) }
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return shown.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
}
