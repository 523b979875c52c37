import QuestionBank
import Syntax

/// The ids of questions in a bank, and the fields that name other questions by theirs.
///
/// A bank has no field for references to questions, so that people use fields of their own: `x-related`, `see`,
/// `variant_of`. There a text that is exactly an id means the question, if the field's name says so or the id is no plain
/// word or number that could mean something else.
enum QuestionIDs {
  /// The scalar is the id of its question, or stands where a question can be named; `item` is the question.
  static func mayName(_ scalar: Value, in item: Value) -> Bool {
    var found = false
    forEachName(in: item) { name, _ in
      if name.isSame(as: scalar), name.writtenRange == scalar.writtenRange { found = true }
    }
    return found
  }

  /// Calls `body` with the id of a question and with each text that names a question.
  static func forEachName(in item: Value, _ body: (Value, _ isDefinition: Bool) -> Void) {
    var aliases: [String: String]??
    for entry in item.entries {
      guard let key = entry.key.string else { continue }
      if key == "id" {
        if entry.value.isScalar, entry.value.aliasRange == nil { body(entry.value, true) }
        continue
      }
      guard !FieldAliases.questionKeys.contains(key) else { continue }
      let known = aliases ?? FieldAliases.canonicalKeys(of: item, at: .question)
      aliases = .some(known)
      guard known?[key] == nil, !FieldAliases.statesKey(key) else { continue }
      let isNamed = saysReference(key)
      forEachScalar(in: entry.value) { scalar in
        if isNamed || isDistinctive(scalar) { body(scalar, false) }
      }
    }
  }

  /// Texts of a field: itself, the items of its list, the values of its mapping.
  private static func forEachScalar(in value: Value, _ body: (Value) -> Void) {
    guard value.aliasRange == nil else { return }
    switch value.kind {
    case .scalar: body(value)
    case .sequence: for item in value.items where item.isScalar && item.aliasRange == nil { body(item) }
    case .mapping:
      for entry in value.entries where entry.value.aliasRange == nil {
        if entry.value.isScalar { body(entry.value) }
        for item in entry.value.items where item.isScalar && item.aliasRange == nil { body(item) }
      }
    }
  }

  private static let words = [
    "relat", "see", "question", "variant", "duplicate", "parent", "depend", "follow", "prereq", "previous", "supersed",
    "replace", "sibling", "similar", "based", "enem",
  ]

  /// Whether the name of a field says that it names questions.
  static func saysReference(_ key: String) -> Bool {
    let folded = FieldAliases.folded(key)
    return words.contains { folded.contains($0) }
  }

  /// A letter and a digit together, as in `pmle-0042`, are no plain word and no number.
  private static func isDistinctive(_ scalar: Value) -> Bool {
    var (hasLetter, hasDigit) = (false, false)
    for byte in scalar.contentBytes.prefix(200) {
      if byte == 0x20 || byte == 0x0A { return false }
      hasLetter = hasLetter || byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
      hasDigit = hasDigit || (0x30...0x39).contains(byte)
    }
    return hasLetter && hasDigit
  }
}
