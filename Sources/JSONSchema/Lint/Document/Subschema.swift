import Syntax

/// One schema of a document: an object of keywords, or `true` or `false`.
package struct Subschema: Sendable {
  package let document: SchemaDocument
  let index: Int

  private var node: SchemaDocument.Node { document.nodes[index] }

  package var value: Value { node.value }
  package var dialect: Dialect { node.dialect }
  /// Whether `$schema` names a metaschema that is none of the standard's, so that any keyword may be known.
  package var hasOwnMetaschema: Bool { node.hasOwnMetaschema }
  /// The keyword of the parent that holds it; empty for the root.
  package var parentKeyword: String { node.keywordName }
  /// The parent's entry that holds it.
  package var parentEntry: Value.Entry? { node.keyword }
  /// Its name in a map (`properties`, `$defs`), its index in a list, else nil.
  package var name: String? { node.name }
  /// Its entry in a map.
  package var nameEntry: Value.Entry? { node.nameEntry }
  package var parent: Subschema? { node.parent.map { Subschema(document: document, index: $0) } }
  package var children: [Subschema] { node.children.map { Subschema(document: document, index: $0) } }
  package var isRoot: Bool { node.parent == nil }
  var resource: SchemaDocument.Resource { document.resources[node.resource] }
  /// Whether it begins a resource: the root, or one with an identifier.
  package var isResourceRoot: Bool { resource.node == index }
  package var resourceRoot: Subschema { Subschema(document: document, index: resource.node) }

  // MARK: Keywords

  package var entries: [Value.Entry] { node.entries }

  /// The entry of `keyword`; the last one, where a text has it twice.
  package func entry(_ keyword: String) -> Value.Entry? {
    let node = node
    return node.entryByName[keyword].map { node.entries[$0] }
  }

  package subscript(keyword: String) -> Value? { entry(keyword)?.value }

  package func has(_ keyword: String) -> Bool { node.entryByName[keyword] != nil }

  package func hasAny(_ keywords: some Sequence<String>) -> Bool { keywords.contains { has($0) } }

  /// The schemas that `keyword` holds.
  package func children(_ keyword: String) -> [Subschema] { children.filter { $0.parentKeyword == keyword } }

  /// The schema named `name` that `keyword` holds.
  package func child(_ keyword: String, _ name: String) -> Subschema? {
    children.first { $0.parentKeyword == keyword && $0.name == name }
  }

  // MARK: Trivial schemas

  package var isTrue: Bool { value.boolean == true }
  package var isFalse: Bool { value.boolean == false }
  /// `{}`.
  package var isEmpty: Bool { value.isMapping && entries.isEmpty }
  /// Whether it allows every value and says nothing: `true` or `{}`.
  package var allowsEverything: Bool { isTrue || isEmpty }

  /// The path from the document's root, as a JSON Pointer.
  package var pointer: String {
    var tokens: [String] = []
    var current: Subschema? = self
    while let schema = current, !schema.isRoot {
      if let name = schema.name { tokens.append(name) }
      if let group = schema.node.group { tokens.append(group) }
      tokens.append(schema.parentKeyword)
      current = schema.parent
    }
    return tokens.reversed().map { "/" + JSONPointerToken.escaped($0) }.joined()
  }
}

package enum JSONPointerToken {
  static func escaped(_ token: String) -> String {
    var result = ""
    for scalar in token.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func unescaped(_ token: some StringProtocol) -> String {
    var result = ""
    var isEscape = false
    for scalar in token.unicodeScalars {
      if isEscape {
        result += scalar == "1" ? "/" : scalar == "0" ? "~" : "~" + String(scalar)
        isEscape = false
      } else if scalar == "~" {
        isEscape = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return isEscape ? result + "~" : result
  }

  /// The token as it stands in the fragment of a URI (RFC 6901, section 6).
  package static func fragment(_ token: String) -> String {
    let free = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@".utf8
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in escaped(token).utf8 {
      if free.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The token that stands in the fragment of a URI as `fragment`.
  package static func token(ofFragment fragment: String) -> String {
    unescaped(URIReference.percentDecoded(fragment))
  }
}

extension Subschema {
  /// Whether the entry at `place` is the one that counts for its name.
  func isEffective(_ place: Int, _ name: String) -> Bool { document.nodes[index].entryByName[name] == place }
}
