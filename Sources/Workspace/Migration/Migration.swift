import Catalog
import Findings
import SourceText

/// A bank moved to another version of its exam's guide: what changes in its text, and what is left to a person.
package struct Migration: Sendable {
  package let target: GuideVersion
  /// In order of place; none overlaps another. Empty where the bank is there already.
  package let edits: [TextEdit]
  /// What the edits do, in order of place.
  package let changes: [Change]
  /// The text with the edits made.
  package let text: SourceText
  /// What needs judgement in that text: what is found about domains and product names, and what was not found before.
  package let findings: [Finding]

  /// One change of meaning, which may take several edits.
  package struct Change: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case guide
      case domain
      case name
      /// A domain that went to several or none is marked with the guide that it is of.
      case undecidedDomain
    }

    package var kind: Kind
    /// The words in the text before.
    package var range: Range<Int>
    package var old: String
    package var new: String
    /// The id of the question; nil for the bank's own fields and questions without one.
    package var question: String?
  }

  package func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
}

/// Why a document cannot be migrated.
package enum MigrationProblem: Error, Sendable, Hashable {
  case noBank
  /// The bank is for another exam than the guide.
  case otherExam(String)
  /// The bank's own guide is not known, so that nobody can say where its domains went.
  case noGuide
  /// The bank is a list, and there is no place for its guide.
  case noHeader
  case brokenSyntax

  /// The rest of a sentence that begins with the bank's name: "names no guide, …".
  package var predicate: String {
    switch self {
    case .noBank: "is no question bank"
    case .otherExam(let exam): "is for the exam \(exam)"
    case .noGuide:
      "names no guide that is known, so that nobody can say where its domains went; write it into \"guide\", or pass --guide"
    case .noHeader:
      "is a list and has no place to name its guide; put the list under \"questions:\", with \"guide:\" before it"
    case .brokenSyntax: "has errors of syntax; mend them first (\"qbank check\" shows them)"
    }
  }
}
