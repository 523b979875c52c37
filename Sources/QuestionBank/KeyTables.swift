import Syntax

/// A field, and the bit that stands for it in a set of fields.
struct NamedBit<Name: FieldName>: Sendable {
  let name: Name
  let bit: UInt32

  static var all: [NamedBit] { Name.allCases.enumerated().map { NamedBit(name: $1, bit: 1 << UInt32($0)) } }

  static func named(_ name: String) -> NamedBit? { all.first { $0.name.rawValue == name } }
}

/// Finds a field by its canonical key, without a string.
struct KeyTable<Name: FieldName>: Sendable {
  private let names = WordTable(NamedBit<Name>.all.map { (Word($0.name.rawValue), $0) })

  subscript(_ key: Value) -> NamedBit<Name>? { key.exactWord.flatMap { names[$0] } }
}

/// Finds the field that a key is an alias of.
struct AliasTable<Name: FieldName>: Sendable {
  /// What an alias stands for: the first of these fields that is free, which mostly is one.
  struct Target: Sendable {
    let first: NamedBit<Name>
    var second: NamedBit<Name>?

    /// The first that is not among those of `taken`.
    func free(_ taken: UInt32) -> NamedBit<Name>? {
      if taken & first.bit == 0 { return first }
      return second.flatMap { taken & $0.bit == 0 ? $0 : nil }
    }
  }

  private let exact: WordTable<Target>
  private let folded: WordTable<Target>

  /// Of the aliases in `exact` each stands for the first of some fields that is free, and is spelt exactly so.
  init(exact: [String: [String]] = [:], folded: [String: String]) {
    func table(_ aliases: [(String, [String])]) -> WordTable<Target> {
      WordTable(
        aliases.compactMap { alias, names in
          let fields = names.compactMap(NamedBit<Name>.named)
          return fields.first.map { (Word(alias), Target(first: $0, second: fields.dropFirst().first)) }
        })
    }
    self.exact = table(exact.map { ($0, $1) })
    self.folded = table(folded.map { ($0, [$1]) })
  }

  subscript(_ key: Value) -> Target? {
    if let word = key.exactWord, let target = exact[word] { return target }
    return folded[FieldAliases.foldedWord(key)]
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
