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

  /// Folded alias to canonical key, for the keys of a question. `answers` is not in it: see `QuestionField.aliases`.
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
  package static func canonicalKeys(of mapping: Value, at level: Level) -> [String: String]? {
    level == .question ? names(mapping, QuestionField.self) : names(mapping, OptionField.self)
  }

  /// The key in lower case, without `_`, `-` and spaces.
  package static func folded(_ key: String) -> String {
    String(decoding: key.lowercased().utf8.filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }, as: UTF8.self)
  }

  /// The same of a key of a mapping, as one number.
  static func foldedWord(_ key: Value) -> Word {
    guard !key.node.flags.contains(.needsDecoding), let word = key.withContentBytes(foldedWord) else {
      return Word(folded(key.string ?? ""))
    }
    return word
  }

  /// The same of ASCII; nil for all else, as a letter beyond it may have a small one that is not.
  private static func foldedWord(_ key: UnsafeBufferPointer<UInt8>) -> Word? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count) { letters in
      var count = 0
      for byte in key where byte != 0x5F && byte != 0x2D && byte != 0x20 {
        guard byte < 0x80 else { return nil }
        letters.initializeElement(at: count, to: byte)
        count += 1
      }
      return Word(UnsafeBufferPointer(rebasing: letters[..<count]), 0..<count)
    }
  }
}
