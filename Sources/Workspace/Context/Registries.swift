import Catalog
import SourceText
import Synchronization
import Syntax

/// The guides and catalogues that hold where a configuration does: the built-in ones and those that it names.
final class Registries: Sendable {
  let guides: GuideRegistry
  let catalogs: CatalogRegistry
  private let judges = Mutex<[JudgeKey: ProductJudge?]>([:])

  private struct JudgeKey: Hashable {
    var exam: String?
    var guide: String?
    var today: Day
  }

  init(_ configuration: Configuration, _ files: any FileSystem) {
    func trees(_ paths: [String]) -> [SyntaxTree] {
      paths.compactMap { path in
        guard let bytes = try? files.read(path) else { return nil }
        let text = SourceText(bytes)
        return SyntaxTree.parse(text, as: DocumentFormat.of(path, text))
      }
    }
    guides = GuideRegistry(userGuides: trees(configuration.guides).compactMap { ExamGuide.load($0).guide })
    catalogs = CatalogRegistry(userFiles: trees(configuration.catalogs).compactMap { CatalogFile.load($0).file })
  }

  /// Who judges product names for an exam and a guide; nil where no catalogue holds.
  func judge(exam: String?, guide: GuideVersion?, today: Day) -> ProductJudge? {
    judges.withLock { judges in
      let key = JudgeKey(exam: exam, guide: guide?.id, today: today)
      if let known = judges[key] { return known }
      let made = catalogs.catalog(forExam: exam).map { catalog in
        ProductJudge(catalog, guide.map { JudgingSpan($0, today: today) } ?? JudgingSpan(day: today))
      }
      judges[key] = .some(made)
      return made
    }
  }
}
