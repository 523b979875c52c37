import JSONSchema
import QuestionBank
import Syntax

/// Files that were named as a schema and are none. JSON Schema allows any key, so they would judge all as valid.
enum ForeignFile {
  /// Why the file is no schema, as one sentence; nil where it is one. `name` is what the sentence calls it.
  static func problem(_ root: Value, named name: String) -> String? {
    guard root.isMapping else { return nil }
    if let dialect = root["$schema"]?.string, Classifier.isMetaschema(dialect) { return nil }
    if Bank.looksLikeBank(root) { return "\"\(name)\" is a question bank, not a JSON Schema; name the schema's file." }
    let keys = root.entries.compactMap(\.key.string)
    guard !keys.contains(where: isTelling), let key = keys.first(where: { KeywordName(rawValue: $0) == nil }) else {
      return nil
    }
    return "\"\(name)\" is no JSON Schema: \"\(key)\" is no keyword of one, and no other key says what is valid; "
      + "name the schema's file."
  }

  /// Whether only schemas have the key: a keyword, and none that files of all kinds have.
  private static func isTelling(_ key: String) -> Bool {
    KeywordName(rawValue: key).map { !common.contains($0) } ?? false
  }

  private static let common: Set<KeywordName> = [
    .schema, .id, .comment, .title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly, .format,
  ]
}
