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
    exact: ["_question": ["question"], "answers": ["options", "answer"], "_answers": ["options", "answer"]],
    folded: FieldAliases.question)
}

/// What an option holds, by canonical key; of its label the keys that no alias stands for.
enum OptionField: String, FieldName {
  case text, correct, explanation, id, letter, label, key

  static let keys = KeyTable<Self>()
  static let aliases = AliasTable<Self>(folded: FieldAliases.option)
}

/// Walks the entries of a mapping and tells which field each is. What has no text as its key is left out.
///
/// They come in document order, those behind all others whose keys may be aliases: the first alias of a field wins, and one
/// whose field is there under its own name is no alias.
struct NamedEntries<Name: FieldName> {
  /// The field that the entry is which `next` returned; nil where neither its key nor an alias names one.
  private(set) var field: Name?
  /// The field that the key of that entry is an alias of, be it taken as one here or not.
  private(set) var alias: Name?

  private var entries: Value.Entries
  /// The bits of the fields that are there.
  private var taken: UInt32 = 0
  private var candidates: [Candidate] = []
  /// The keys that are aliases: no more than there are fields, however many candidates there are.
  private var aliases: [(key: Value, field: Name)] = []
  /// How many of the candidates were returned; nil before the first.
  private var returned: Int?

  /// An entry whose key may be an alias.
  private struct Candidate {
    let entry: Value.Entry
    let target: AliasTable<Name>.Target
    var field: Name?
  }

  init(_ mapping: Value) {
    entries = mapping.entries
  }

  mutating func next() -> Value.Entry? {
    while let entry = entries.next() {
      field = nil
      if let known = Name.keys[entry.key] {
        taken |= known.bit
        field = known.name
        return entry
      }
      guard entry.key.isScalar else { continue }
      guard let target = Name.aliases[entry.key] else { return entry }
      candidates.append(Candidate(entry: entry, target: target))
    }
    return candidates.isEmpty ? nil : nextCandidate()
  }

  private mutating func nextCandidate() -> Value.Entry? {
    if returned == nil { settle() }
    let index = returned ?? 0
    guard index < candidates.count else { return nil }
    returned = index + 1
    field = candidates[index].field
    alias = candidates[index].target.first.name
    return candidates[index].entry
  }

  /// Says of each candidate what it stands for.
  private mutating func settle() {
    for index in candidates.indices where candidates[index].target.second == nil { settle(index) }
    // What can stand for two fields takes what all others have left.
    for index in candidates.indices where candidates[index].target.second != nil { settle(index) }
  }

  private mutating func settle(_ index: Int) {
    let (key, target) = (candidates[index].entry.key, candidates[index].target)
    // Equal keys stand for the same.
    if let same = aliases.first(where: { $0.key.string == key.string }) {
      candidates[index].field = same.field
    } else if let free = target.free(taken) {
      taken |= free.bit
      aliases.append((key, free.name))
      candidates[index].field = free.name
    }
  }
}

extension FieldAliases {
  /// The canonical keys of a mapping's keys that are aliases there; nil where there are none.
  static func names<Name: FieldName>(_ mapping: Value, _: Name.Type) -> [String: String]? {
    var names: [String: String]?
    var entries = NamedEntries<Name>(mapping)
    while let entry = entries.next() {
      guard entries.alias != nil, let field = entries.field, let key = entry.key.string else { continue }
      names = names ?? [:]
      names?[key] = field.rawValue
    }
    return names
  }
}
