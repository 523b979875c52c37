import Synchronization

/// The index of a catalogue's names, laid out when it is first asked for and kept.
package final class LazyNameIndex: Sendable {
  private let catalog: ProductCatalog
  private let state = Mutex<NameIndex?>(nil)

  init(_ catalog: ProductCatalog) {
    self.catalog = catalog
  }

  package var index: NameIndex {
    state.withLock { state in
      if let known = state { return known }
      let made = NameIndex(catalog)
      state = made
      return made
    }
  }
}
