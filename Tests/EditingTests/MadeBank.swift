import Syntax
import TestSupport

/// A bank made of all forms that people write, with what it says known from the making.
struct MadeBank {
  struct Made: Hashable {
    var stem: String
    var options: [String]
    var key: [Int]
  }

  private var random: SplitMix64
  private(set) var questions: [Made] = []
  private(set) var text = ""
  /// The comments in it.
  private(set) var comments = 0

  private static let words = [
    "Vertex AI", "한국어 보기 하나", "日本語の選択肢", "🎯 emoji 👩‍🔬 here", "0.10", "true", "it's so", "a longer text of words",
    "say \"yes\"", "a: b", "tail #1 or # two", "- dash", "C:\\path", "1e3", "null", "x", "two  spaces",
  ]
  private static let blocks = ["one\ntwo\n", "first\n\n  deeper\nlast\n", "네\n🎉\n", "kept\n\n\n", "  spaced\nline\n"]

  init(seed: UInt64, _ format: SyntaxFormat) {
    random = SplitMix64(seed: seed)
    let count = 2 + pick(4)
    let base = pick(2)
    let isList = flip()
    let body = (0..<count).map { index in
      let made = question(index)
      questions.append(made)
      // The first question tells how the bank counts.
      return format == .yaml ? yaml(made, base, isFirst: index == 0) : json(made, base, isFirst: index == 0)
    }
    if format == .yaml {
      text = (isList ? "" : "exam: x\nquestions:\n") + body.joined()
    } else {
      let list = "[\n" + body.joined(separator: ",\n") + "\n]"
      text = isList ? list + "\n" : "{\"exam\": \"x\", \"questions\": " + list + "}\n"
    }
    if flip() { text = String(decoding: text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self) }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  private mutating func flip() -> Bool { pick(2) == 0 }

  private mutating func question(_ index: Int) -> Made {
    var pool = Self.words + Self.blocks
    pool.shuffle(using: &random)
    let count = 2 + pick(4)
    let key = (0..<count).filter { _ in pick(4) == 0 }
    return Made(
      stem: pool[count] + (flip() || pool[count].hasSuffix("\n") ? "" : "?"), options: Array(pool[..<count]),
      key: key.isEmpty ? [count - 1] : key)
  }

  private func letter(_ index: Int) -> String { ["A", "B", "C", "D", "E", "F"][index] }

  // MARK: Key

  private enum Key {
    case flags
    case field(name: String, values: [String], isList: Bool)
  }

  private mutating func key(_ made: Made, _ base: Int, isFirst: Bool, letters: Bool, quote: (String) -> String) -> Key {
    let single = made.key.count == 1
    let name = ["answer", "correct_answer", "correctAnswers", "answers", "correct"][pick(5)]
    if isFirst, !letters {
      let number = base == 0 ? 0 : made.options.count
      let numbers = Set(made.key.map { $0 + base } + [number]).sorted()
      questions[0].key = numbers.map { $0 - base }
      return .field(name: name, values: numbers.map { "\($0)" }, isList: true)
    }
    switch pick(letters ? 3 : 5) {
    case 0: return .flags
    case 1: return .field(name: name, values: made.key.map { quote(letter($0)) }, isList: !single || flip())
    case 2: return .field(name: name, values: [quote(made.key.map(letter).joined(separator: ", "))], isList: false)
    case 3: return .field(name: name, values: made.key.map { quote(made.options[$0]) }, isList: !single || flip())
    default: return .field(name: name, values: made.key.map { "\($0 + base)" }, isList: !single || flip())
    }
  }

  // MARK: JSON

  private mutating func json(_ made: Made, _ base: Int, isFirst: Bool) -> String {
    let form = isFirst ? pick(2) : pick(3)
    let key = key(made, base, isFirst: isFirst, letters: form == 2, quote: JSONText.quoted)
    let line = flip() ? "\n    " : " "
    var fields = ["\(JSONText.quoted(["question", "stem", "prompt"][pick(3)])): \(JSONText.quoted(made.stem))"]
    let isFlagged = if case .flags = key { true } else { false }
    let options = made.options.enumerated().map { index, text -> String in
      let quoted = JSONText.quoted(text)
      let flag = isFlagged && made.key.contains(index) ? ", \"correct\": true" : ""
      if form == 2 { return "\"\(letter(index))\": " + (flag.isEmpty ? quoted : "{\"text\": \(quoted)\(flag)}") }
      return form == 1 && flag.isEmpty ? quoted : "{\"text\": \(quoted)\(flag)}"
    }
    let list = options.joined(separator: "," + line + "  ")
    fields.append("\"\(flip() ? "options" : "choices")\": " + (form == 2 ? "{\(list)}" : "[\(list)]"))
    if case .field(let name, let values, let isList) = key {
      fields.insert(
        "\"\(name)\": " + (isList ? "[\(values.joined(separator: ", "))]" : values.joined()), at: pick(fields.count + 1)
      )
    }
    return "  {" + fields.joined(separator: "," + line) + "}"
  }

  // MARK: YAML

  private mutating func yaml(_ made: Made, _ base: Int, isFirst: Bool) -> String {
    let form = isFirst ? pick(2) : pick(4)
    let key = key(made, base, isFirst: isFirst, letters: form == 2, quote: JSONText.quoted)
    let isFlagged = if case .flags = key { true } else { false }
    var fields = ["\(["question", "stem", "prompt"][pick(3)]): " + scalar(made.stem, parent: 2)]
    let name = flip() ? "options" : "choices"
    if form == 3, !isFlagged, !made.options.contains(where: { $0.hasSuffix("\n") }) {
      fields.append("\(name): [" + made.options.map(JSONText.quoted).joined(separator: ", ") + "]" + comment() + "\n")
    } else {
      let indent = form == 2 ? 4 : 2 + 2 * pick(2)
      var list = "\(name):" + comment() + "\n"
      for (index, text) in made.options.enumerated() {
        let flag = isFlagged && made.key.contains(index)
        let spaces = String(repeating: " ", count: indent)
        if flip() {
          list += spaces + "# about \(index)\n"
          comments += 1
        }
        switch form {
        case 2 where !flag: list += spaces + "\(letter(index)): " + scalar(text, parent: indent)
        case 2:
          list +=
            spaces + "\(letter(index)):\n\(spaces)   correct: true\n\(spaces)   text: "
            + scalar(text, parent: indent + 3)
        case 1 where !flag: list += spaces + "- " + scalar(text, parent: indent)
        default:
          list +=
            spaces + "- " + (flag ? "correct: true\n\(spaces)  " : "") + "text: " + scalar(text, parent: indent + 2)
        }
      }
      fields.append(list)
    }
    if case .field(let name, let values, let isList) = key {
      let field =
        isList && flip()
        ? "\(name):\n" + values.map { "    - \($0)\n" }.joined()
        : "\(name): " + (isList ? "[\(values.joined(separator: ", "))]" : values.joined()) + comment() + "\n"
      fields.insert(field, at: pick(fields.count + 1))
    }
    return "- " + fields.joined(separator: "  ")
  }

  private mutating func comment() -> String {
    guard pick(3) == 0 else { return "" }
    comments += 1
    return "  # 주석 \(comments)"
  }

  /// A text in one of the styles that can hold it, from its first byte to its line's end; `parent` is the indentation of
  /// what it is in.
  private mutating func scalar(_ text: String, parent: Int) -> String {
    let width = 1 + pick(3)
    let spaces = String(repeating: " ", count: parent + width)
    if text.hasSuffix("\n") {
      let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      let header = "|" + (text.hasPrefix(" ") || flip() ? "\(width)" : "") + (text.hasSuffix("\n\n") ? "+" : "")
      return header + comment() + "\n" + lines.map { ($0.isEmpty ? "" : spaces) + $0 + "\n" }.joined()
    }
    let isPlain =
      text != "null"
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == " " || $0 == "." || $0.value < 58 && $0.value > 47
      }
    let words = text.split(separator: " ")
    switch pick(5) {
    case 0 where isPlain && !text.contains("  "): return text + comment() + "\n"
    case 1 where isPlain && !text.contains("  ") && words.count > 2:
      return words[0] + "\n\(spaces)" + words.dropFirst().joined(separator: " ") + "\n"
    case 2:
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        + comment() + "\n"
    case 3: return (flip() ? "|-" : ">-") + "\n\(spaces)" + text + "\n"
    case 4 where words.count > 2 && !text.contains("  "):
      let quoted = JSONText.quoted(text)
      let parts = quoted.split(separator: " ", maxSplits: 1)
      return parts[0] + "\n\n".dropLast() + spaces + parts[1] + comment() + "\n"
    default: return JSONText.quoted(text) + comment() + "\n"
    }
  }
}
