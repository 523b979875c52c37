import Findings
import Syntax

extension CatalogFile {
  /// Reads the first document of a catalogue file. What cannot be used is left out, with a finding `invalid-catalog` that
  /// says so; nil, with a finding, where nothing is left.
  package static func load(_ tree: SyntaxTree) -> (file: CatalogFile?, findings: [Finding]) {
    var reader = DataReader(rule: "invalid-catalog")
    guard let root = tree.root, root.isMapping else {
      return (nil, [Finding("invalid-catalog", .error, "This is no catalogue: a mapping is expected.", at: 0..<0)])
    }
    guard let id = reader.required("catalog", of: root, what: "The catalogue") else { return (nil, reader.findings) }
    var file = CatalogFile(catalog: id)
    file.name = reader.text(root["name"])
    file.exams = reader.texts(root["exams"])
    file.coinedWords = reader.texts(root["coinedWords"])
    file.otherVendors = reader.texts(root["otherVendors"])
    for entry in root["misspelledWords"].map({ Array($0.entries) }) ?? [] {
      if let wrong = reader.text(entry.key), let right = reader.text(entry.value) {
        file.misspelledWords[wrong] = right
      }
    }
    for value in root["ambiguousNames"].map({ Array($0.items) }) ?? [] {
      guard let name = reader.required("name", of: value, what: "The ambiguous name") else { continue }
      file.ambiguousNames.append(
        AmbiguousName(name: name, candidates: reader.texts(value["candidates"]), note: reader.text(value["note"])))
    }
    var seen: Set<String> = []
    for value in root["products"].map({ Array($0.items) }) ?? [] {
      guard let product = product(value, &reader) else { continue }
      if seen.insert(product.name).inserted {
        file.products.append(product)
      } else {
        reader.warn("The product \"\(product.name)\" stands here twice; the first one counts.", at: value)
      }
    }
    return (file, reader.findings)
  }

  private static func product(_ value: Value, _ reader: inout DataReader) -> Product? {
    var product = Product(name: "")
    // One walk over the entries: looking each key up would walk them twenty times.
    for entry in value.entries {
      let field = entry.value
      switch reader.text(entry.key) {
      case "name": product.name = reader.text(field) ?? ""
      case "kind": product.kind = reader.text(field).flatMap(ProductKind.init) ?? .product
      case "category": product.category = reader.text(field)
      case "abbreviations": product.abbreviations = names(field, &reader)
      case "aliases": product.aliases = names(field, &reader)
      case "formerNames": product.formerNames = field.items.compactMap { formerName($0, &reader) }
      case "since":
        if field.isNull {
          product.start = .unknown
        } else {
          product.start = reader.date(field).map { .date($0) } ?? .unknown
        }
      case "misspellings": product.misspellings = reader.texts(field)
      case "otherUses": product.otherUses = reader.texts(field)
      case "status": product.status = reader.text(field).flatMap(ProductStatus.init) ?? .active
      case "deprecated": product.deprecated = reader.date(field)
      case "ends": product.ends = reader.date(field)
      case "replacement": product.replacement = reader.text(field)
      case "docs": product.docs = reader.text(field)
      case "summary": product.summary = reader.text(field)
      case "service": product.service = reader.text(field)
      case "serviceTitles": product.serviceTitles = reader.texts(field)
      case "domains":
        for entry in field.entries {
          if let guide = reader.text(entry.key) { product.domains[guide] = reader.texts(entry.value) }
        }
      case "note": product.note = reader.text(field)
      default: break
      }
    }
    guard !product.name.isEmpty else {
      reader.warn("The product has no \"name\", so it is left out; give it one.", at: value)
      return nil
    }
    return product
  }

  private static func names(_ value: Value, _ reader: inout DataReader) -> [DatedName] {
    var result: [DatedName] = []
    for item in value.items {
      if item.isMapping {
        if let name = reader.required("name", of: item, what: "The name") {
          result.append(DatedName(name: name, since: reader.date(item["since"])))
        }
      } else if let name = reader.text(item) {
        result.append(DatedName(name: name))
      }
    }
    return result
  }

  private static func formerName(_ value: Value, _ reader: inout DataReader) -> FormerName? {
    guard let name = reader.required("name", of: value, what: "The former name") else { return nil }
    guard let until = reader.date(value["until"]) else {
      reader.warn("The former name \"\(name)\" has no date in \"until\", so it is left out; give it one.", at: value)
      return nil
    }
    let since = reader.date(value["since"])
    if let since, until.latest < since.earliest {
      reader.warn("The former name \"\(name)\" ends before it begins; correct one of the dates.", at: value)
    }
    return FormerName(
      name: name, since: since, until: until,
      confidence: reader.text(value["confidence"]).flatMap(Confidence.init) ?? .high, now: reader.text(value["now"]),
      note: reader.text(value["note"]))
  }
}
