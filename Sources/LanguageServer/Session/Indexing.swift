/// The reading of the workspace's folders: one at a time, the newest.
struct Indexing {
  /// The work under way.
  private(set) var token: CancellationToken?
  /// URIs of files that changed meanwhile: they are looked at again behind it.
  private(set) var changed: [String] = []

  /// Begins anew; what was under way is not wanted any more.
  mutating func begin() -> CancellationToken {
    token?.cancel()
    let token = CancellationToken()
    self.token = token
    return token
  }

  /// Takes note of files that changed. Returns whether a reading is under way, which has to end first.
  mutating func note(_ uris: [String]) -> Bool {
    guard token != nil else { return false }
    changed += uris
    return true
  }

  /// The reading that got `token` is done. Returns the files that changed meanwhile; nil where it is not wanted any more.
  mutating func end(_ token: CancellationToken) -> [String]? {
    guard self.token === token else { return nil }
    self.token = nil
    defer { changed = [] }
    return changed
  }
}
