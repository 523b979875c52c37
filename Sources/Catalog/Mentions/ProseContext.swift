/// Tells prose from identifiers and addresses by what stands around a mention.
enum ProseContext {
  /// Whether the words of `range` stand in prose, and not inside an address, a path, a command or an identifier.
  ///
  /// - Parameter isVerbatim: whether the mention has capitals, so that it can hardly be an identifier by itself.
  static func isProse(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isVerbatim: Bool) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : .space
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : .space
    let second = range.upperBound + 1 < bytes.count ? bytes[range.upperBound + 1] : .space
    let first = range.lowerBound > 1 ? bytes[range.lowerBound - 2] : .space
    if before == UInt8(ascii: "_") || after == UInt8(ascii: "_") {
      // Underscores of emphasis have no letters on their other side.
      if emphasisEdge(bytes, from: range.lowerBound - 1, by: -1).isASCIIAlphanumeric { return false }
      if emphasisEdge(bytes, from: range.upperBound, by: 1).isASCIIAlphanumeric { return false }
    }
    if "@$\\".utf8.contains(before) || after == UInt8(ascii: "@") { return false }
    if before == UInt8(ascii: "."), first.isASCIIAlphanumeric { return false }
    if after == UInt8(ascii: "."), second.isASCIISmall || second == UInt8(ascii: "_") { return false }
    if isInAddress(bytes, range) { return false }
    guard !isVerbatim else { return true }
    if "-/:='\"{<#%&+~".utf8.contains(before) { return false }
    if "-=/'\"}>&+~(".utf8.contains(after) { return false }
    if after == UInt8(ascii: ":"), second.isASCIIAlphanumeric { return false }
    return !isCommand(bytes, range)
  }

  /// Whether a sentence, an item, a line or a quotation begins at `start`, where any word has a capital.
  static func beginsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start - 1
    while index >= 0 {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D { return true }
      if byte == .space || byte == 0x09 || "*_([\"'#".utf8.contains(byte) {
        index -= 1
      } else {
        // The end of a wide or typographic mark counts as a beginning; a letter of another script does not.
        if byte >= 0x80 { return endsMark(bytes, index) }
        return ".!?:;-)]>".utf8.contains(byte)
      }
    }
    return true
  }

  /// The run of ASCII letters and digits right before `start`, spaces between; empty where something else stands there.
  static func wordBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = start
    while end > 0, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    guard end < start else { return bytes[start..<start] }
    var begin = end
    while begin > 0, bytes[begin - 1].isASCIIAlphanumeric { begin -= 1 }
    return bytes[begin..<end]
  }

  /// Whether the character that ends at `index` is a mark of General Punctuation or of CJK Symbols and Punctuation.
  private static func endsMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 2 else { return false }
    let lead = bytes[index - 2]
    let next = bytes[index - 1]
    return (lead == 0xE2 && next == 0x80) || (lead == 0xE3 && next == 0x80) || (lead == 0xEF && next == 0xBC)
  }

  private static func emphasisEdge(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, by step: Int) -> UInt8 {
    var index = start
    while index >= 0, index < bytes.count, bytes[index] == UInt8(ascii: "_") { index += step }
    return index >= 0 && index < bytes.count ? bytes[index] : .space
  }

  /// Whether the run of characters without a space around `range` is an address, a path or the target of a link.
  private static func isInAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let limit = 2048
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < limit, isAddressByte(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < limit, isAddressByte(bytes[end]) { end += 1 }
    guard start < range.lowerBound || end > range.upperBound else { return false }
    let head = bytes[start..<range.lowerBound]
    // In "[Vertex AI](https://…)" the words stand before the address, in "](…/vertex-ai)" behind its beginning.
    if head.contains(pair: UInt8(ascii: ":"), UInt8(ascii: "/")) { return true }
    if head.contains(pair: UInt8(ascii: "]"), UInt8(ascii: "(")), !head.contains(UInt8(ascii: ")")) { return true }
    if head.prefix(4).elementsEqual("www.".utf8) { return true }
    if head.contains(UInt8(ascii: "/")), head.contains(UInt8(ascii: ".")) { return true }
    let tail = bytes[range.upperBound..<end]
    return tail.starts(with: "://".utf8) || (head.last == UInt8(ascii: "/") && tail.first == UInt8(ascii: "/"))
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isASCIIWhitespace && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">")
  }

  /// Whether the words before, back to the line's beginning or to a word with a capital, hold the name of a command, or
  /// the mention itself is one.
  private static func isCommand(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if commands.contains(Array(bytes[range])) { return true }
    var end = range.lowerBound
    for _ in 0..<12 {
      while end > 0, bytes[end - 1] == .space { end -= 1 }
      var start = end
      while start > 0, !bytes[start - 1].isASCIIWhitespace, end - start < 64 { start -= 1 }
      let word = bytes[start..<end]
      guard !word.isEmpty, !word.contains(where: \.isASCIICapital) else { return false }
      if commands.contains(Array(word)) { return true }
      // Prose goes on with marks that commands do not have.
      if let last = word.last, ",.;:!?)".utf8.contains(last) { return false }
      end = start
    }
    return false
  }

  private static let commands: Set<[UInt8]> = Set(
    [
      "gcloud", "gsutil", "bq", "kubectl", "terraform", "helm", "docker", "pip", "pip3", "conda", "npm", "apt",
      "apt-get", "import", "from", "git", "curl", "gcsfuse", "jupyter", "kaggle", "firebase", "python", "python3",
      "package", "library", "module", "namespace",
    ].map { Array($0.utf8) })
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func contains(pair first: UInt8, _ second: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
