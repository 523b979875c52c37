import Catalog
import Rules

/// The guides, product names and rules that are built in: what every bank is judged by.
package enum BuiltInKnowledge {
  /// Reads them, where that was not done yet, so that the first bank to be judged need not wait for it.
  package static func load() {
    let guides = GuideRegistry()
    let catalogs = CatalogRegistry()
    for exam in guides.exams { _ = catalogs.catalog(forExam: exam) }
    RuleRegistry.load()
  }
}
