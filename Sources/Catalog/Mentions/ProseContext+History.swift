extension ProseContext {
  /// Whether the words around a name say that it is a former one: "formerly Vertex AI", "Vertex AI (now Agent Platform)",
  /// 旧Vertex AI, 구 Vertex AI. Then its age is the point, and no mistake.
  static func isCalledFormer(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let before = lowered(bytes, from: max(0, range.lowerBound - 40), to: range.lowerBound)
    var head = before[...]
    while let last = head.last, isFiller(last) { head.removeLast() }
    if wordsBefore.contains(where: { ends(head, with: $0) }) { return true }
    var tail = lowered(bytes, from: range.upperBound, to: min(bytes.count, range.upperBound + 24))[...]
    // "Vertex AI now supports" says nothing of the name; "Vertex AI (now …" and "Vertex AI, now …" do.
    let isAside = tail.first { !isFiller($0) || $0 == UInt8(ascii: "(") }.map { "(,".utf8.contains($0) } ?? false
    while let first = tail.first, isFiller(first) || first == UInt8(ascii: ",") { tail.removeFirst() }
    return (isAside && tail.starts(with: "now ".utf8)) || wordsAfter.contains { tail.starts(with: $0) }
  }

  private static func isFiller(_ byte: UInt8) -> Bool { byte.isASCIIWhitespace || "*_(\"'`[".utf8.contains(byte) }

  private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> [UInt8] {
    bytes[start..<end].lowercasedASCII
  }

  /// Whether `text` ends with `words` as whole words.
  private static func ends(_ text: ArraySlice<UInt8>, with words: [UInt8]) -> Bool {
    guard text.count >= words.count, text.suffix(words.count).elementsEqual(words) else { return false }
    guard words[0].isASCIIAlphanumeric, let before = text.dropLast(words.count).last else { return true }
    return !before.isASCIIAlphanumeric
  }

  private static let wordsBefore: [[UInt8]] = [
    "formerly", "formerly called", "formerly known as", "formerly named", "previously", "previously called",
    "previously known as", "renamed from", "earlier called", "then called", "once called", "used to be called",
    "the former", "former name", "former name of", "old name", "old name is", "旧", "旧称", "旧名", "以前の", "구", "옛", "이전 이름",
    "이전 이름인",
  ].map { Array($0.utf8) }

  private static let wordsAfter: [[UInt8]] = [
    "now called ", "now known as ", "now named ", "is now called ", "is now known as ", "was renamed",
    "has been renamed", "became ", "renamed to ",
  ].map { Array($0.utf8) }
}
