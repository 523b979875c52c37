import Catalog
import QuestionBank
import Syntax

/// Where a bank names a thing: the fields and words that stand for it.
struct BankNames {
  let context: EditingContext

  /// A place with the scalar that has to be rewritten where the thing gets another name.
  struct Name {
    var occurrence: Occurrence
    var scalar: Value
  }

  /// In order of place. Products are named in prose, all else by whole scalars.
  func names(of referent: Referent) -> [Name] {
    guard context.kind == .bank, let root = context.tree.root else { return [] }
    let bank = Bank(root)
    switch referent {
    case .question(let id): return questions(id, in: bank)
    case .tag(let tag): return tags(tag, in: bank)
    case .domain(let guide, let number): return domains(guide, number, in: bank)
    case .product(let name): return products(name, in: bank)
    case .anchor, .schema, .file: return []
    }
  }

  private func questions(_ id: String, in bank: Bank) -> [Name] {
    var result: [Name] = []
    let search = ByteSearch(id)
    for item in bank.items where search.mayBe(in: item) {
      QuestionIDs.forEachName(in: item) { scalar, isDefinition in
        guard search.mayBe(in: scalar.contentBytes), scalar.decoded.trimmed == id else { return }
        result.append(Name(occurrence: Occurrence(scalar.contentRange, isDefinition: isDefinition), scalar: scalar))
      }
    }
    return result
  }

  private func tags(_ tag: String, in bank: Bank) -> [Name] {
    var result: [Name] = []
    let search = ByteSearch(tag)
    for item in bank.items where search.mayBe(in: item) {
      guard let entry = item.entry("tags"), entry.value.aliasRange == nil else { continue }
      for field in FieldList(entry).items where field.text.trimmed == tag {
        guard let scalar = field.value, scalar.aliasRange == nil else { continue }
        result.append(Name(occurrence: Occurrence(scalar.contentRange), scalar: scalar))
      }
    }
    return result
  }

  private func domains(_ guide: String, _ number: String, in bank: Bank) -> [Name] {
    guard let own = context.guide, own.id == guide else { return [] }
    var known: [String: Bool] = [:]
    var result: [Name] = []
    for item in bank.items {
      guard let scalar = item["domain"], scalar.aliasRange == nil, let text = scalar.string else { continue }
      let isMeant = known[text] ?? (own.domain(matching: text)?.number == number)
      known[text] = isMeant
      if isMeant { result.append(Name(occurrence: Occurrence(scalar.contentRange), scalar: scalar)) }
    }
    return result
  }

  private func products(_ name: String, in bank: Bank) -> [Name] {
    guard let catalog = context.products?.catalog, let product = catalog.product(named: name) else { return [] }
    let searches = product.allNames.map { ByteSearch($0) }
    var result: [Name] = []
    for item in bank.items where searches.contains(where: { $0.mayBe(in: item) }) {
      for field in Question(structureOf: item).prose {
        for mention in catalog.mentions(in: field.text.bytes) {
          guard let scalar = field.value, catalog.products(of: mention).first?.name == name else { continue }
          result.append(Name(occurrence: Occurrence(field.text.sourceRange(mention.range)), scalar: scalar))
        }
      }
    }
    return result
  }
}

extension Product {
  /// Today's name and all others.
  var allNames: [String] {
    [name] + abbreviations.map(\.name) + aliases.map(\.name) + formerNames.map(\.name) + misspellings
  }
}

/// Looks for a text in bytes, small and capital ASCII letters alike; it decides what is worth a closer look.
struct ByteSearch {
  private let first: (UInt8, UInt8)
  private let rest: [UInt8]

  init(_ text: String) {
    // A name may be broken by a line's end: its first word is what is looked for.
    let word = text.utf8.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.map(Self.folded)
    first = word.first.map { ($0, Self.isLetter($0) ? $0 & 0xDF : $0) } ?? (0, 0)
    rest = Array(word.dropFirst())
  }

  /// Can the text be in an item of a bank? Where escapes may hide it, it can.
  func mayBe(in item: Value) -> Bool {
    guard item.isInItem else { return true }
    return mayBe(in: item.chunk.text)
  }

  func mayBe(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard first.0 != 0 else { return true }
      for index in bytes.indices {
        let byte = bytes[index]
        // A backslash may hide a letter.
        if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "u") {
          return true
        }
        guard byte == first.0 || byte == first.1, index + rest.count < bytes.count else { continue }
        var place = 0
        while place < rest.count, Self.folded(bytes[index + 1 + place]) == rest[place] { place += 1 }
        if place == rest.count { return true }
      }
      return false
    }
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
