import Syntax

/// The fields of one kind of mapping.
protocol FieldName: RawRepresentable<String>, CaseIterable, Sendable {
  /// Where aliases of the fields are looked for.
  static var level: FieldAliases.Level { get }
  /// Finds a field by its canonical key.
  static var keys: KeyTable<Self> { get }
}

/// What a question holds, by canonical key.
enum QuestionField: String, FieldName {
  case id, domain, scenario, question, options, answer, select, explanation, references, criteria, difficulty, tags
  case status, reviewed, language, type, ignore

  static let level = FieldAliases.Level.question
  static let keys = KeyTable<Self>()
}

/// What an option holds, by canonical key; of its label the keys that no alias stands for.
enum OptionField: String, FieldName {
  case text, correct, explanation, id, letter, label, key

  static let level = FieldAliases.Level.option
  static let keys = KeyTable<Self>()
}

/// The entries of a mapping, each with the field that it is.
struct NamedEntries<Name: FieldName> {
  /// In document order; the field is nil where neither the key nor an alias names one. What has no text as its key is left
  /// out.
  private(set) var entries: [(field: Name?, entry: Value.Entry)] = []

  init(_ mapping: Value) {
    entries.reserveCapacity(12)
    var hasAliases = false
    for entry in mapping.entries where entry.key.isScalar {
      let field = Name.keys[entry.key]
      if field == nil, !hasAliases { hasAliases = FieldAliases.mayBeAlias(entry.key, at: Name.level) }
      entries.append((field, entry))
    }
    guard hasAliases, let aliases = FieldAliases.canonicalKeys(entries.compactMap(\.entry.key.string), at: Name.level)
    else { return }
    for index in entries.indices where entries[index].field == nil {
      entries[index].field = entries[index].entry.key.string.flatMap { aliases[$0] }.flatMap { Name(rawValue: $0) }
    }
  }
}

/// Values by a few keys of up to fifteen bytes, so that asking for one makes no string.
struct KeyTable<Name: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let names: [(key: UInt128, name: Name)]

  init() {
    names = Name.allCases.map { (Self.bits($0.rawValue.utf8), $0) }
  }

  subscript(_ key: Value) -> Name? {
    if key.node.flags.contains(.needsDecoding) { return key.string.flatMap { Name(rawValue: $0) } }
    let bits = key.withContentBytes { $0.count <= 15 ? Self.bits($0) : 0 }
    return names.first { $0.key == bits }?.name
  }

  /// The bytes and their number in one number.
  private static func bits(_ bytes: some Collection<UInt8>) -> UInt128 {
    var bits: UInt128 = 0
    for byte in bytes { bits = bits << 8 | UInt128(byte) }
    return bits | UInt128(bytes.count) << 120
  }
}
