import Findings

/// The URIs that the schemas of a workspace give themselves, and the files that have them.
struct SchemaIndex: Sendable {
  private struct Place: Sendable {
    let path: String
    let identity: SchemaIdentity
  }

  private var places: [String: [Place]] = [:]

  mutating func add(_ identities: [SchemaIdentity], of path: String) {
    for identity in identities { places[identity.uri, default: []].append(Place(path: path, identity: identity)) }
  }

  var uris: Set<String> { Set(places.keys) }

  /// The file that has a schema with that URI; the first by its path, where several have.
  func path(of uri: String) -> String? { places[uri]?.map(\.path).min() }

  /// Where the URIs of the schemas in a file stand in other files too. A copy of the same text is no other schema.
  func elsewhere(_ path: String) -> [String: [RelatedPlace]] {
    places.compactMapValues { all in
      guard let own = all.first(where: { $0.path == path }) else { return nil }
      let others = all.filter { $0.path != path && $0.identity.fingerprint != own.identity.fingerprint }
        .sorted { $0.path < $1.path }
      return others.isEmpty
        ? nil : others.map { RelatedPlace($0.identity.range, "This one has the same identifier.", document: $0.path) }
    }
  }
}
