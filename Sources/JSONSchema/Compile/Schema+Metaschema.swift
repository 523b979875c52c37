import Synchronization

extension Schema {
  private static let metaschemas = Mutex<[Dialect: Schema]>([:])

  /// The schema that every schema of `dialect` has to satisfy, compiled when first asked for.
  ///
  /// Formats are asserted but for `regex`: what a pattern lacks is told when the pattern is compiled, at the place.
  package static func metaschema(of dialect: Dialect) -> Schema {
    metaschemas.withLock { known in
      if let schema = known[dialect] { return schema }
      let uri = URIReference(dialect.uri).withoutFragment.text
      let options = Options(defaultDialect: dialect, assertsFormats: true, ignoredFormats: ["regex"])
      let schema =
        Metaschemas.root(of: uri).map { Schema($0, uri: uri, options: options) }
        ?? Schema(subschemas: [], root: 0, dynamicAnchors: [], usesDynamicScope: false, problems: [])
      known[dialect] = schema
      return schema
    }
  }
}
