/// The reading of the workspace's folders, and looks at single files again: one at a time, so that what was read later
/// holds.
struct Indexing {
  /// The work under way.
  private var token: CancellationToken?
  /// URIs of the files that it looks at; none where it reads the folders.
  private var looked: [String] = []
  /// URIs of files that changed meanwhile: they are looked at again behind it.
  private var changed: [String] = []

  /// Begins to read the folders; what was under way is not wanted any more.
  mutating func begin() -> CancellationToken {
    token?.cancel()
    // A look that is dropped is taken behind the reading, which may have come too early to see what it was for.
    changed = looked + changed
    return start([])
  }

  /// Begins to look at files that changed. nil where work is under way, which has to end first.
  mutating func look(at uris: [String]) -> CancellationToken? {
    guard token == nil else {
      changed += uris
      return nil
    }
    return start(uris)
  }

  private mutating func start(_ uris: [String]) -> CancellationToken {
    let token = CancellationToken()
    (self.token, looked) = (token, uris)
    return token
  }

  /// The work that got `token` is done. Returns the files that changed meanwhile; nil where it is not wanted any more.
  mutating func end(_ token: CancellationToken) -> [String]? {
    guard self.token === token else { return nil }
    self.token = nil
    looked = []
    defer { changed = [] }
    return changed
  }
}
