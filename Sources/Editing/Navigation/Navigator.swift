import Catalog
import SourceText
import Syntax
import Workspace

/// Finds where a thing is named, in one document and in the banks of the workspace.
package struct Navigator {
  /// A place in a document of the workspace.
  package struct Place: Sendable, Hashable {
    /// Absolute.
    package var path: String
    package var range: Range<Int>

    package init(_ path: String, _ range: Range<Int>) {
      self.path = path
      self.range = range
    }
  }

  let workspace: WorkspaceSnapshot
  let path: String
  package let context: EditingContext

  /// `nil` for a document that is none of ours.
  package init?(_ workspace: WorkspaceSnapshot, path: String) {
    guard let context = workspace.context(of: path).flatMap({ EditingContext($0) }) else { return nil }
    self.workspace = workspace
    self.path = path
    self.context = context
  }

  // MARK: Places

  /// Where the thing at `offset` has its name from: a question's id, an anchor, a schema, the file of a guide or catalogue
  /// in the workspace. Empty where that is not in a file that can be opened.
  package func definitions(at offset: Int) -> [Place] {
    if let (target, reference) = schemas?.target(at: offset), reference != nil {
      let occurrences = target.names.occurrences(of: SchemaNames.referent(target.schema))
      return occurrences.filter(\.isDefinition).map { Place(target.path, $0.range) }
    }
    guard let referent = context.referent(at: offset)?.referent else { return [] }
    switch referent {
    case .question(let id):
      return questions(id).map(\.place)
    case .anchor, .schema:
      return ownOccurrences(of: referent).filter(\.isDefinition).map { Place(path, $0.range) }
    case .domain(let guide, let number): return GuideFiles(workspace, bank: path).places(ofDomain: number, of: guide)
    case .product(let name): return GuideFiles(workspace, bank: path).places(ofProduct: name)
    case .file(let file): return workspace.isFile(file) ? [Place(file, 0..<0)] : []
    case .tag: return []
    }
  }

  /// Where the thing at `offset` is named, in order of path and place; ids, tags, domains and products in all banks,
  /// schemas in all schemas, all else in this document.
  package func references(at offset: Int, includingDefinition: Bool) -> [Place] {
    if let schemas, let (target, _) = schemas.target(at: offset) {
      let referent = SchemaNames.referent(target.schema)
      let own = target.names.occurrences(of: referent).filter { includingDefinition || !$0.isDefinition }
        .map { Place(target.path, $0.range) }
      let others = schemas.links(to: target).filter { SchemaNames.referent($0.target) == referent }
        .map { Place($0.path, $0.reference.entry.value.contentRange) }
      return (own + others).sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
    }
    guard let referent = context.referent(at: offset)?.referent else { return [] }
    switch referent {
    case .anchor, .schema:
      return ownOccurrences(of: referent).filter { includingDefinition || !$0.isDefinition }
        .map { Place(path, $0.range) }
    case .file: return []
    case .question(let id):
      let found = places(of: referent, ByteSearch(id))
      // What is no question's id is just a text.
      guard found.contains(where: \.occurrence.isDefinition) else { return [] }
      return found.filter { includingDefinition || !$0.occurrence.isDefinition }.map(\.place)
    case .tag(let tag): return places(of: referent, ByteSearch(tag)).map(\.place)
    case .domain, .product: return places(of: referent, nil).map(\.place)
    }
  }

  /// Where this document names the thing at `offset`.
  package func highlights(at offset: Int) -> [Occurrence] {
    guard let (referent, range) = context.referent(at: offset) else { return [] }
    let found = ownOccurrences(of: referent)
    if case .question = referent, found.count == 1, !found[0].isDefinition { return [] }
    return found.isEmpty ? [Occurrence(range)] : found
  }

  func ownOccurrences(of referent: Referent) -> [Occurrence] {
    switch referent {
    case .anchor: AnchorNames(context.tree).occurrences(of: referent)
    case .schema: SchemaNames(context)?.occurrences(of: referent) ?? []
    case .file(let file):
      FileReferences(context: context).all.filter { $0.path == file }.map { Occurrence($0.range) }
    default: BankNames(context: context).names(of: referent).map(\.occurrence)
    }
  }

  // MARK: Other banks

  struct Found {
    var place: Place
    var occurrence: Occurrence
    var scalar: Value
  }

  /// The questions with that id in all banks.
  func questions(_ id: String) -> [Found] {
    let paths = Set(workspace.banks(withQuestion: id)).union([path])
    return places(of: .question(id), in: paths, nil).filter(\.occurrence.isDefinition)
  }

  /// The names of a thing in all banks. Files that nobody has open are read where `search` says that it may be worth it.
  func places(of referent: Referent, _ search: ByteSearch?) -> [Found] {
    places(of: referent, in: Set(workspace.bankPaths).union([path]), search)
  }

  private func places(of referent: Referent, in paths: Set<String>, _ search: ByteSearch?) -> [Found] {
    paths.sorted().flatMap { other -> [Found] in
      guard let context = context(of: other, search) else { return [] }
      return BankNames(context: context).names(of: referent).map {
        Found(place: Place(other, $0.occurrence.range), occurrence: $0.occurrence, scalar: $0.scalar)
      }
    }
  }

  private func context(of other: String, _ search: ByteSearch?) -> EditingContext? {
    if other == path { return context }
    if workspace.document(other) == nil, let search {
      guard let text = workspace.text(other), search.mayBe(in: text.bytes) else { return nil }
    }
    return workspace.reading(other).context(of: other).flatMap { EditingContext($0) }
  }

  /// The names of schemas, where this document holds one.
  var schemas: SchemaNavigator? { SchemaNavigator(workspace, path, context) }
}
