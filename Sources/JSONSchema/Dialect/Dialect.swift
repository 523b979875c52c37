/// A version of JSON Schema.
package enum Dialect: Int, CaseIterable, Comparable, Sendable {
  case draft3
  case draft4
  case draft6
  case draft7
  case draft2019
  case draft2020
  case v1

  package static func < (left: Dialect, right: Dialect) -> Bool { left.rawValue < right.rawValue }

  /// The URI of its metaschema, as `$schema` spells it.
  package var uri: String {
    switch self {
    case .draft3: "http://json-schema.org/draft-03/schema#"
    case .draft4: "http://json-schema.org/draft-04/schema#"
    case .draft6: "http://json-schema.org/draft-06/schema#"
    case .draft7: "http://json-schema.org/draft-07/schema#"
    case .draft2019: "https://json-schema.org/draft/2019-09/schema"
    case .draft2020: "https://json-schema.org/draft/2020-12/schema"
    case .v1: "https://json-schema.org/v1"
    }
  }

  /// The name people use: "draft 7", "2020-12".
  package var name: String {
    switch self {
    case .draft3: "draft 3"
    case .draft4: "draft 4"
    case .draft6: "draft 6"
    case .draft7: "draft 7"
    case .draft2019: "2019-09"
    case .draft2020: "2020-12"
    case .v1: "v1"
    }
  }

  /// The dialect whose metaschema `uri` names, with or without an empty fragment. Since v1 each year has its release, which
  /// is compatible with those before it: `https://json-schema.org/v1/2026`.
  package init?(uri: String) {
    let bare = uri.hasSuffix("#") ? uri.dropLast() : uri[...]
    let release = bare.dropFirst(Dialect.v1.uri.count)
    if bare.hasPrefix(Dialect.v1.uri), release.count == 5, release.hasPrefix("/"), Int(release.dropFirst()) != nil {
      self = .v1
      return
    }
    guard let dialect = Self.allCases.first(where: { $0.uri == bare || $0.uri.dropLast() == bare }) else { return nil }
    self = dialect
  }

  /// The keyword that names a schema resource.
  package var idKeyword: String { self <= .draft4 ? "id" : "$id" }
}
