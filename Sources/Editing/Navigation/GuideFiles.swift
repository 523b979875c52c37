import Syntax
import Workspace

/// The guides and catalogues that the configuration of a bank names: files of the workspace, which can be opened.
struct GuideFiles {
  let workspace: WorkspaceSnapshot
  private let guides: [String]
  private let catalogs: [String]

  init(_ workspace: WorkspaceSnapshot, bank path: String) {
    self.workspace = workspace
    let configuration = workspace.configuration(for: path).configuration
    guides = configuration.guides
    catalogs = configuration.catalogs
  }

  /// Where the domain of that number stands in the guide with `id`, `exam@version`.
  func places(ofDomain number: String, of id: String) -> [Navigator.Place] {
    guides.compactMap { path in
      guard let root = root(path), let exam = root["exam"]?.string, let versions = root["guides"] else { return nil }
      let version = versions.items.first { "\(exam)@\($0["version"]?.string ?? "")" == id }
      guard let place = version?["sections"].flatMap({ Self.place(of: number, in: $0) }) else { return nil }
      return Navigator.Place(path, place)
    }
  }

  private static func place(of number: String, in sections: Value) -> Range<Int>? {
    for section in sections.items {
      if let own = section["number"], own.reads(number) { return own.contentRange }
      for part in section["subsections"].map({ Array($0.items) }) ?? [] {
        if let own = part["number"], own.reads(number) { return own.contentRange }
      }
    }
    return nil
  }

  /// Where the product of that name stands in the catalogues.
  func places(ofProduct name: String) -> [Navigator.Place] {
    catalogs.compactMap { path in
      let products = root(path)?["products"].map { Array($0.items) } ?? []
      return products.lazy.compactMap { $0["name"] }.first { $0.reads(name) }.map {
        Navigator.Place(path, $0.contentRange)
      }
    }
  }

  private func root(_ path: String) -> Value? { workspace.reading(path).document(path)?.tree.root }
}
