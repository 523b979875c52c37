import Syntax

/// The fields of one kind of mapping.
protocol FieldName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Finds a field by its canonical key.
  static var keys: KeyTable<Self> { get }
  /// Finds a field by its other names.
  static var aliases: AliasTable<Self> { get }
}

/// What a question holds, by canonical key.
enum QuestionField: String, FieldName {
  case id, domain, scenario, question, options, answer, select, explanation, references, criteria, difficulty, tags
  case status, reviewed, language, type, ignore

  static let keys = KeyTable<Self>()
  static let aliases = AliasTable<Self>(
    exact: ["_question": .field(.question), "answers": .optionsOrAnswer, "_answers": .optionsOrAnswer],
    folded: FieldAliases.question)
}

/// What an option holds, by canonical key; of its label the keys that no alias stands for.
enum OptionField: String, FieldName {
  case text, correct, explanation, id, letter, label, key

  static let keys = KeyTable<Self>()
  static let aliases = AliasTable<Self>(folded: FieldAliases.option)
}

/// Walks the entries of a mapping in document order and tells which field each is. What has no text as its key is left out.
struct NamedEntries<Name: FieldName> {
  /// The field that the entry is which `next` returned; nil where neither its key nor an alias names one.
  private(set) var field: Name?
  /// The field that the key of that entry is an alias of, be it taken as one here or not.
  private(set) var alias: Name?
  private let mapping: Value
  private var entries: Value.Entries
  /// Made when the first key is met that may be an alias: most mappings have none.
  private var aliases: MappingAliases<Name>?

  init(_ mapping: Value) {
    self.mapping = mapping
    entries = mapping.entries
  }

  mutating func next() -> Value.Entry? {
    while let entry = entries.next() {
      field = Name.keys[entry.key]
      alias = nil
      if field != nil { return entry }
      guard entry.key.isScalar else { continue }
      if let target = Name.aliases[entry.key] {
        if aliases == nil { aliases = MappingAliases(mapping) }
        field = aliases?.field(of: entry.key)
        alias = target.field
      }
      return entry
    }
    return nil
  }
}
