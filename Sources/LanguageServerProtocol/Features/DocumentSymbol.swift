package enum DocumentSymbolRequest: LSPRequest {
  package static let method = "textDocument/documentSymbol"
  package typealias Params = DocumentSymbolParams
  package typealias Result = DocumentSymbols
}

package struct DocumentSymbolParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier

  package init(textDocument: TextDocumentIdentifier) {
    self.textDocument = textDocument
  }
}

package struct DocumentSymbol: Codable, Hashable, Sendable {
  package var name: String
  package var detail: String?
  package var kind: SymbolKind
  package var range: LSPRange
  package var selectionRange: LSPRange
  package var children: [DocumentSymbol]?

  package init(
    name: String,
    detail: String?,
    kind: SymbolKind,
    range: LSPRange,
    selectionRange: LSPRange,
    children: [DocumentSymbol]?
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }
}

package struct SymbolInformation: Codable, Hashable, Sendable {
  package var name: String
  package var kind: SymbolKind
  package var location: Location
  package var containerName: String?

  package init(name: String, kind: SymbolKind, location: Location, containerName: String?) {
    self.name = name
    self.kind = kind
    self.location = location
    self.containerName = containerName
  }
}

/// A tree, or a flat list for clients that know no tree.
package enum DocumentSymbols: Codable, Hashable, Sendable {
  case tree([DocumentSymbol])
  case flat([SymbolInformation])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flat = try? container.decode([SymbolInformation].self) {
      self = .flat(flat)
    } else {
      self = .tree(try container.decode([DocumentSymbol].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .tree(let symbols): try container.encode(symbols)
    case .flat(let symbols): try container.encode(symbols)
    }
  }
}

package enum SymbolKind: Int, Codable, Hashable, Sendable {
  case file = 1
  case module = 2
  case namespace = 3
  case `class` = 5
  case property = 7
  case field = 8
  case `enum` = 10
  case string = 15
  case number = 16
  case boolean = 17
  case array = 18
  case object = 19
  case key = 20
  case null = 21
  case enumMember = 22
  case `struct` = 23
}

extension DocumentSymbols: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .tree(let symbols): symbols.write(to: &json)
    case .flat(let symbols): symbols.write(to: &json)
    }
  }
}

extension DocumentSymbol: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.string(name)
    if let detail {
      json.key("detail")
      json.string(detail)
    }
    json.key("kind")
    json.integer(kind.rawValue)
    json.key("range")
    range.write(to: &json)
    json.key("selectionRange")
    selectionRange.write(to: &json)
    if let children {
      json.key("children")
      children.write(to: &json)
    }
    json.endObject()
  }
}

extension SymbolInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.string(name)
    json.key("kind")
    json.integer(kind.rawValue)
    json.key("location")
    location.write(to: &json)
    if let containerName {
      json.key("containerName")
      json.string(containerName)
    }
    json.endObject()
  }
}
