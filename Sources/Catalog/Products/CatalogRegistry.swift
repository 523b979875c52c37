import EmbeddedData
import SourceText
import Synchronization
import Syntax

/// The product catalogues that hold: those of the binary, and the user's, which add to them.
package final class CatalogRegistry: Sendable {
  private let userFiles: [CatalogFile]
  /// Catalogues that were asked for, by the indices of their files.
  private let cache = Mutex<[[Int]: ProductCatalog]>([:])

  package init(userFiles: [CatalogFile] = []) {
    self.userFiles = userFiles
  }

  /// The catalogue that judges banks of `exam`; nil where none does.
  ///
  /// A user's catalogue without `exams` holds for every bank. One with the id of a built-in catalogue extends that, so
  /// the built-in one holds wherever it does.
  package func catalog(forExam exam: String?) -> ProductCatalog? {
    let users = userFiles.indices.filter { userFiles[$0].exams.isEmpty || exam.map(userFiles[$0].holds) ?? false }
    let extended = Set(users.map { userFiles[$0].catalog })
    let builtIn = Self.embedded.indices.filter { index in
      let file = Self.embedded[index]
      return extended.contains(file.catalog) || exam.map(file.holds) ?? false
    }
    guard !(users.isEmpty && builtIn.isEmpty) else { return nil }
    if users.isEmpty, builtIn.count == Self.embedded.count { return Self.all }
    return cache.withLock { cache in
      let key = builtIn + users.map { Self.embedded.count + $0 }
      if let known = cache[key] { return known }
      let made = ProductCatalog(builtIn.map { Self.embedded[$0] } + users.map { userFiles[$0] })
      cache[key] = made
      return made
    }
  }

  /// The catalogues of the binary; read when first asked for.
  private static let embedded: [CatalogFile] = EmbeddedFiles.paths.filter { $0.hasPrefix("catalogs/") }
    .compactMap { path in
      EmbeddedFiles.bytes(at: path).flatMap { CatalogFile.load(SyntaxTree.parse(SourceText($0), as: .json)).file }
    }

  /// All built-in catalogues as one.
  private static let all = ProductCatalog(embedded)
}
