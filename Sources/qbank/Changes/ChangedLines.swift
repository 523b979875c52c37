/// The lines of a file that changed.
enum ChangedLines: Sendable, Hashable {
  /// A file that is new.
  case all
  /// Sorted ranges of lines from 1. Where lines were only taken away, the one before counts: a question begins with a line that
  /// is there.
  case some([ClosedRange<Int>])

  /// Whether one of the lines is among them.
  func touches(_ lines: ClosedRange<Int>) -> Bool {
    switch self {
    case .all: true
    case .some(let ranges): ranges.contains { $0.overlaps(lines) }
    }
  }
}

/// Reads what `git diff --unified=0` prints.
enum DiffReader {
  /// The changed lines by path, as git has it: from the top folder.
  static func changes(_ difference: String) -> [String: ChangedLines] {
    var result: [String: [ClosedRange<Int>]] = [:]
    var path: String?
    // Lines of a hunk that are still to come: they may look like anything.
    var rest = 0
    for line in difference.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if rest > 0 {
        if line.first != UInt8(ascii: "\\") { rest -= 1 }
        continue
      }
      let line = String(decoding: line, as: UTF8.self)
      if line.hasPrefix("+++ ") {
        path = self.path(line.dropFirst(4))
        if let path { result[path] = [] }
      } else if let hunk = Hunk(line), let path {
        rest = hunk.count
        result[path, default: []].append(hunk.lines)
      }
    }
    return result.mapValues { .some($0) }
  }

  /// `@@ -1,2 +3,4 @@`
  private struct Hunk {
    /// The lines of the new file that it is about.
    var lines: ClosedRange<Int>
    /// How many lines it has, old and new.
    var count: Int

    init?(_ line: String) {
      let words = line.split(separator: " ")
      guard words.count >= 4, words[0] == "@@", words[3].hasPrefix("@@"), let old = Self.span(words[1], "-"),
        let new = Self.span(words[2], "+")
      else { return nil }
      let start = max(1, new.start)
      lines = start...max(start, start + new.count - 1)
      count = old.count + new.count
    }

    private static func span(_ word: Substring, _ sign: Character) -> (start: Int, count: Int)? {
      guard word.first == sign else { return nil }
      let parts = word.dropFirst().split(separator: ",")
      guard let start = parts.first.flatMap({ Int($0) }) else { return nil }
      return (start, parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }
  }

  /// The path of the new file; nil where it was deleted. Git quotes what is unusual as C does.
  private static func path(_ word: Substring) -> String? {
    // Behind a path with spaces git writes a tab.
    let word = word.last == "\t" ? word.dropLast() : word
    if word.hasPrefix("b/") { return String(word.dropFirst(2)) }
    guard word.hasPrefix("\"b/"), word.hasSuffix("\""), word.count > 3 else { return nil }
    return unquoted(word.dropFirst(3).dropLast())
  }

  private static func unquoted(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 0x07,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "v"): 0x0B,
    ]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      if UInt8(ascii: "0")...UInt8(ascii: "3") ~= next {
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        bytes.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? next)
      } else {
        bytes.append(escapes[next] ?? next)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
