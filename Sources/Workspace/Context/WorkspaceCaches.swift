import Synchronization

/// What was read of configurations, guides, catalogues and schemas. It holds until one of those files changes.
final class WorkspaceCaches: Sendable {
  private let byFolder = Mutex<[String: String?]>([:])
  private let configurations = Mutex<[String: LoadedConfiguration]>([:])
  private let registries = Mutex<[[String]: Registries]>([:])
  private let schemas = Mutex<[String: LoadedSchema]>([:])
  private let schemaIndexes = Mutex<SchemaIndex?>(nil)

  /// The configuration that holds in a folder.
  func configuration(in folder: String, _ loader: ConfigurationLoader) -> LoadedConfiguration {
    let known = byFolder.withLock { $0[folder] }
    let path = known ?? loader.nearest(to: folder)
    if known == nil { byFolder.withLock { $0[folder] = .some(path) } }
    guard let path else { return LoadedConfiguration() }
    return configurations.withLock { cache in
      if let known = cache[path] { return known }
      let made = loader.load(path)
      cache[path] = made
      return made
    }
  }

  func registries(for configuration: Configuration, _ files: any FileSystem) -> Registries {
    registries.withLock { cache in
      let key = configuration.guides + ["|"] + configuration.catalogs
      if let known = cache[key] { return known }
      let made = Registries(configuration, files)
      cache[key] = made
      return made
    }
  }

  func schemaIndex(make: () -> SchemaIndex) -> SchemaIndex {
    schemaIndexes.withLock { cache in
      let index = cache ?? make()
      cache = index
      return index
    }
  }

  /// Whether a file was read as a schema.
  func hasSchema(_ path: String) -> Bool { schemas.withLock { $0[path] != nil } }

  func schema(_ key: String, make: () -> LoadedSchema) -> LoadedSchema {
    schemas.withLock { cache in
      if let known = cache[key] { return known }
      let made = make()
      cache[key] = made
      return made
    }
  }
}
