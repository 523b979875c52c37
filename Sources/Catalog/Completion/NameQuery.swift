/// What a writer has typed, made ready for comparing.
struct NameQuery: Sendable {
  /// Lower case with single spaces, none at the ends.
  let text: [UInt8]
  /// The runs of letters and digits in it.
  let parts: [ArraySlice<UInt8>]
  /// A bit for each letter and digit.
  let letters: UInt64

  init(_ query: String) {
    var text: [UInt8] = []
    for byte in query.utf8 {
      if byte.isASCIIWhitespace {
        if !text.isEmpty, text.last != .space { text.append(.space) }
      } else {
        text.append(byte.loweredASCII)
      }
    }
    if text.last == .space { text.removeLast() }
    self.text = text
    parts = text.split { !$0.isWordByte }
    letters = text.reduce(0) { $0 | NameIndex.letter($1) }
  }

  /// Whether it can fit a name at all.
  var isUsable: Bool { !parts.isEmpty && text.count <= 80 }

  /// How it fits a form in lower case whose words begin at `words`; nil where it does not.
  func kind(
    of form: Slice<UnsafeBufferPointer<UInt8>>, words: Slice<UnsafeBufferPointer<Int32>>
  ) -> NameMatch.Kind? {
    if text.count <= form.count, form.starts(with: text) { return text.count == form.count ? .exact : .prefix }
    guard text.count > 1 else { return nil }
    if text.count <= words.count, zip(text, words).allSatisfy({ $0 == form[Int($1)] }) { return .initials }
    // Each part begins a word, in order, not necessarily side by side.
    var next = words.startIndex
    for part in parts {
      var isFound = false
      while next < words.endIndex, !isFound {
        isFound = form[Int(words[next])...].starts(with: part)
        next += 1
      }
      guard isFound else { return nil }
    }
    return .words
  }
}
