import Findings
import SourceText

/// What is missing or too much between keys and values.
extension Diagnosis {
  private var place: Int { error.range.lowerBound }

  var missingComma: Advice {
    Advice(
      message: "\",\" is missing here, before what follows; add it.",
      fixes: [Fix("Insert \",\"", isSafe: true, [.insertion(",", at: place)])])
  }

  var missingColon: Advice {
    let key = scalar(endingAt: place).map { text(Int($0.start)..<Int($0.end)) } ?? ""
    let name = Self.quoted(key.trimmingQuotes)
    guard hasValueBehind else {
      return Advice(
        message: "The key \(name) has no \":\" and no value; add them.",
        fixes: [Fix("Insert an empty text as the value", isSafe: false, [.insertion(": \"\"", at: place)])])
    }
    return Advice(
      message: "\":\" is missing between the key \(name) and its value; add it.",
      fixes: [Fix("Insert \":\"", isSafe: false, [.insertion(":", at: place)])])
  }

  /// Whether the pair whose key ends at the error's place has a value that is written.
  private var hasValueBehind: Bool {
    guard
      let key = chunk.nodes.lastIndex(where: { $0.kind.isScalar && Int($0.end) == place && $0.start < $0.end }),
      key + 1 < chunk.nodes.count
    else { return false }
    return chunk.nodes[(key + 1)...].first { $0.kind.isContent }.map { $0.kind != .emptyScalar } ?? false
  }

  var missingValue: Advice {
    let pair = chunk.nodes.lastIndex { $0.kind == .pair && Int($0.start) < place && Int($0.end) >= place }
    let key = pair.flatMap { index in
      chunk.nodes[(index + 1)...].first { $0.kind.isContent }
    }
    let name = key.map { text(Int($0.start)..<Int($0.end)).trimmingQuotes } ?? ""
    return Advice(
      message: name.isEmpty
        ? "A value is missing here; write one, or null."
        : "The key \(Self.quoted(name)) has no value; write one, or null.",
      fixes: [Fix("Insert \"null\"", isSafe: false, [.insertion(" null", at: place)])])
  }

  var missingKey: Advice {
    Advice(message: "A key is missing here, before the value; write it in double quotes, with \":\" behind it.")
  }

  var trailingComma: Advice {
    Advice(
      message: "JSON has no comma behind the last value, so other readers refuse the file; remove it.",
      fixes: [Fix("Remove the comma", isSafe: true, [.deletion(error.range)])])
  }

  var commentInJSON: Advice {
    Advice(
      message: "JSON has no comments, so other readers refuse the file; remove it, or name the file \".jsonc\".",
      fixes: [Fix("Remove the comment", isSafe: false, [.deletion(error.range)])])
  }

  var duplicateKey: Advice {
    let first = error.origin.map { text($0).trimmingQuotes } ?? ""
    return Advice(
      message:
        "The key \(Self.quoted(words.trimmingQuotes)) is written twice here, and readers keep only the last; rename or remove one.",
      origin: "\(Self.quoted(first)) stands here first")
  }
}

extension String {
  /// The text without a quote at its start and its end.
  var trimmingQuotes: String {
    guard let quote = first, quote == "\"" || quote == "'" else { return self }
    let inner = dropFirst()
    return String(inner.last == quote ? inner.dropLast() : inner)
  }
}
