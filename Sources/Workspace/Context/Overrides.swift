import Catalog

/// What was said when the work began, outside of any file: by the command line, or by the editor.
package struct Overrides: Sendable, Hashable {
  /// The day that banks are judged by.
  package var today: Day
  /// The exam of banks that name none; with `guide`.
  package var exam: String?
  /// The guide of banks that name none, as `version` or `exam@version`.
  package var guide: String?
  /// The path of the one schema that files are judged by, and by nothing else.
  package var schema: String?
  /// The files that were named: they are of `namedKind`, whatever they look like.
  package var named: Set<String>
  /// A bank, or a schema where schemas are linted.
  package var namedKind: DocumentKind

  package init(
    today: Day, exam: String? = nil, guide: String? = nil, schema: String? = nil, named: Set<String> = [],
    namedKind: DocumentKind = .bank
  ) {
    self.today = today
    self.exam = exam
    self.guide = guide
    self.schema = schema
    self.named = named
    self.namedKind = namedKind
  }
}
