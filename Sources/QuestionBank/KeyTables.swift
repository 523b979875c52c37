import Syntax

/// Finds a field by its canonical key, without a string.
struct KeyTable<Name: FieldName>: Sendable {
  private let names: WordTable<Name>

  init() {
    names = WordTable(Name.allCases.map { (Word($0.rawValue), $0) })
  }

  subscript(_ key: Value) -> Name? { key.exactWord.flatMap { names[$0] } }
}

/// Finds the field that a key is an alias of.
struct AliasTable<Name: FieldName>: Sendable {
  /// What an alias stands for.
  enum Target: Sendable {
    case field(Name)
    /// The options where nothing else holds them, else the key.
    case optionsOrAnswer
  }

  private let exact: WordTable<Target>
  private let folded: WordTable<Name>

  init(exact: [String: Target] = [:], folded: [String: String]) {
    self.exact = WordTable(exact.map { (Word($0.key), $0.value) })
    self.folded = WordTable(folded.compactMap { alias, name in Name(rawValue: name).map { (Word(alias), $0) } })
  }

  subscript(_ key: Value) -> Target? {
    if let word = key.exactWord, let target = exact[word] { return target }
    return folded[FieldAliases.foldedWord(key)].map { .field($0) }
  }
}

extension Value {
  /// A key as it is spelt, to be looked up amongst words in small letters, of which one with a capital is none; nil for one
  /// of more than fifteen bytes.
  fileprivate var exactWord: Word? {
    if let packed = packedText { return Word(bits: packed) }
    guard isScalar, node.flags.contains(.needsDecoding), let text = string, text.utf8.count <= 15 else { return nil }
    let bytes = text.utf8.reversed().reduce(0 as UInt128) { $0 << 8 | UInt128($1) }
    return Word(bits: bytes | UInt128(text.utf8.count) << 120)
  }
}
