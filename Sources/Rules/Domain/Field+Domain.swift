import Catalog
import QuestionBank
import SourceText
import Syntax

extension Field {
  /// The edits that write another domain here, in the way the author wrote: a title for a title, a number for a number.
  package func edits(to domain: GuideDomain) -> [TextEdit] { edits(toWord: domain.spelled(like: text.trimmed)) }
}
