import SourceText
import Syntax

/// The names that people give to the fields of a bank, and the names that its schema knows them by.
///
/// A key is canonical where it is spelt exactly so. An alias counts in any case and with or without `_` and `-` between
/// its words, so that `correct_answer` and `correctAnswer` are one. An alias stands for its field only where the field
/// is not there under its own name.
package enum FieldAliases {
  /// Which kind of mapping a key is in.
  package enum Level: Sendable {
    case question
    case option
  }

  /// Folded alias to canonical key, for the keys of a question. `answers` is not in it: see `canonicalKeys`.
  static let question: [String: String] = [
    "stem": "question", "prompt": "question", "questiontext": "question",
    "choices": "options",
    "correctanswer": "answer", "correctanswers": "answer", "correct": "answer", "correctoption": "answer",
    "correctoptions": "answer", "correctoptionid": "answer", "correctoptionids": "answer", "correctindex": "answer",
    "correctindices": "answer", "correctoptionindex": "answer", "correctanswerindex": "answer",
    "correctchoice": "answer", "correctchoices": "answer", "correctchoiceid": "answer", "correctchoiceids": "answer",
    "answerindex": "answer", "answerkey": "answer", "respuestacorrecta": "answer",
    "rationale": "explanation",
    "lang": "language",
    "reference": "references",
  ]

  /// Folded alias to canonical key, for the keys of an option.
  static let option: [String: String] = [
    "answer": "text", "option": "text", "choice": "text", "code": "text", "value": "text", "content": "text",
    "iscorrect": "correct", "right": "correct", "isright": "correct", "isanswer": "correct",
    "feedback": "explanation", "rationale": "explanation",
  ]

  /// The canonical keys of a question, as the native bank spells them.
  package static let questionKeys = Set(QuestionField.allCases.map(\.rawValue)).subtracting(["type"])

  /// The canonical keys of an option.
  package static let optionKeys: Set<String> = ["id", "text", "correct", "explanation"]

  /// The keys of a mapping that are aliases there, with the canonical key each stands for; nil where there are none.
  ///
  /// The first alias of a field wins; one whose field is there under its own name is no alias.
  package static func canonicalKeys(of mapping: Value, at level: Level) -> [String: String]? {
    func hasOnly<Name: FieldName>(_ keys: KeyTable<Name>) -> Bool {
      !mapping.entries.contains { $0.key.isScalar && keys[$0.key] == nil && mayBeAlias($0.key, at: level) }
    }
    guard level == .question ? !hasOnly(QuestionField.keys) : !hasOnly(OptionField.keys) else { return nil }
    return canonicalKeys(mapping.entries.compactMap(\.key.string), at: level)
  }

  /// The same for a list of keys.
  package static func canonicalKeys(_ keys: [String], at level: Level) -> [String: String]? {
    let known = level == .question ? questionKeys : optionKeys
    let table = level == .question ? question : option
    var taken = Set(keys.filter(known.contains))
    var result: [String: String] = [:]
    for key in keys where !known.contains(key) && key != "answers" && key != "_answers" {
      guard let canonical = canonical(key, in: table), taken.insert(canonical).inserted else { continue }
      result[key] = canonical
    }
    // `answers` holds the options where nothing else does, else the key.
    if level == .question {
      for key in keys where key == "answers" || key == "_answers" {
        let canonical = taken.contains("options") ? "answer" : "options"
        if taken.insert(canonical).inserted { result[key] = canonical }
      }
    }
    return result.isEmpty ? nil : result
  }

  /// Whether a key can be an alias at all; most that are no field's are none, and need no string to know it.
  static func mayBeAlias(_ key: Value, at level: Level) -> Bool {
    guard !key.node.flags.contains(.needsDecoding) else { return true }
    return key.withContentBytes { bytes in
      var hash = FNV1a()
      for byte in bytes {
        // A letter beyond ASCII may have a small one that is not.
        if byte >= 0x80 { return true }
        if byte != 0x5F, byte != 0x2D, byte != 0x20 { hash.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      }
      return (level == .question ? questionHashes : optionHashes).contains(hash.value)
    }
  }

  private static let questionHashes = hashes(Array(question.keys) + ["question", "answers"])
  private static let optionHashes = hashes(Array(option.keys))

  private static func hashes(_ folded: [String]) -> Set<UInt64> { Set(folded.map { FNV1a($0.utf8).value }) }

  private static func canonical(_ key: String, in table: [String: String]) -> String? {
    if key == "_question", table["stem"] != nil { return "question" }
    if let found = table[key] { return found }
    return table[folded(key)]
  }

  /// The key in lower case, without `_`, `-` and spaces.
  package static func folded(_ key: String) -> String {
    String(decoding: key.lowercased().utf8.filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }, as: UTF8.self)
  }
}
