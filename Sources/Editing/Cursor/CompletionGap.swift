import SourceText
import Syntax

/// A place in the text where something may be written that is not there yet, and a word that takes its place for a parser.
struct CompletionGap {
  /// Where what is typed of it begins.
  let start: Int
  /// Where the filler goes.
  let offset: Int
  let filler: String
  /// What is typed of it, before and behind the cursor.
  let range: Range<Int>
  /// Is there nothing else on the line but indentation and dashes?
  let isAloneOnLine: Bool
  /// Does a space have to be written first, as directly behind the colon of a YAML key?
  var lacksSpace: Bool { filler.hasPrefix(" ") }

  /// `nil` where nothing new can begin, as between two words.
  init?(_ tree: SyntaxTree, at cursor: Int) {
    if tree.format == .yaml {
      self.init(yaml: tree.text, at: cursor)
    } else {
      self.init(json: tree.text, at: cursor)
    }
  }

  private init?(json text: SourceText, at cursor: Int) {
    let line = text.lineRange(text.line(at: cursor))
    let before = text.slice(line.lowerBound..<max(line.lowerBound, min(cursor, line.upperBound)))
    let typed = before.trailing(while: \.isWordByte)
    start = cursor - typed
    let behind = text.slice(cursor..<max(cursor, line.upperBound)).prefix(while: \.isWordByte).count
    offset = start
    range = start..<cursor + behind
    isAloneOnLine = false
    // A bare word is no JSON; a string before it tells whether a key or a value stands there.
    filler = "\"q\""
  }

  private init?(yaml text: SourceText, at cursor: Int) {
    let line = text.lineRange(text.line(at: cursor))
    guard cursor <= line.upperBound else { return nil }
    let before = text.slice(line.lowerBound..<cursor)
    let behind = text.slice(cursor..<line.upperBound)
    let typed = before.trailing(while: \.isWordByte)
    let rest = behind.prefix(while: \.isWordByte).count
    start = cursor - typed
    range = start..<cursor + rest
    let lead = before.dropLast(typed)
    let tail = behind.dropFirst(rest).first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    offset = cursor + rest
    let word = typed + rest > 0 ? "" : "q"
    if lead.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }) {
      guard lead.last != UInt8(ascii: "-") else { return nil }
      guard tail == nil || tail == UInt8(ascii: "#") || tail == UInt8(ascii: ":") else { return nil }
      isAloneOnLine = tail == nil || tail == UInt8(ascii: "#")
      filler = tail == UInt8(ascii: ":") ? word : word + ":"
    } else if lead.last == UInt8(ascii: ":") {
      guard word == "q", tail == nil || tail == UInt8(ascii: "#") else { return nil }
      isAloneOnLine = false
      filler = " q"
    } else {
      guard let last = lead.last, [" ", "{", "[", ",", "\t"].contains(Unicode.Scalar(last)) else { return nil }
      isAloneOnLine = false
      filler = word
    }
  }
}

extension UInt8 {
  /// A byte of the words that keys and plain values are made of, characters beyond ASCII among them.
  fileprivate var isWordByte: Bool {
    self >= 0x80 || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: "$")
      || self == UInt8(ascii: ".")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes at the end hold.
  fileprivate func trailing(while holds: (UInt8) -> Bool) -> Int {
    count - (lastIndex { !holds($0) }.map { $0 + 1 - startIndex } ?? 0)
  }
}
