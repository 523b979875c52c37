import Catalog
import QuestionBank

/// The exam and the guide that hold for a bank.
struct GuideChoice: Sendable {
  var exam: ExamGuide?
  var guide: GuideVersion?
  /// The id of the exam, known or not.
  var examID: String?

  /// The bank's own header comes first; who names no guide gets the one of the command line, then of the configuration.
  init(_ header: BankHeader, _ overrides: Overrides, _ configuration: Configuration, _ registry: GuideRegistry) {
    let own = Named(exam: Self.text(header.exam), guide: Self.text(header.guide))
    let sources = [
      own, Named(exam: overrides.exam, guide: overrides.guide),
      Named(exam: configuration.exam, guide: configuration.guide),
    ]
    examID = sources.lazy.compactMap(\.examID).first
    exam = examID.flatMap(registry.exam)
    // A version belongs to the exam that it was named with.
    let fitting = sources.first { $0.guide != nil && ($0.examID == nil || $0.examID == examID) }
    if let fitting, own.guide == nil || own == fitting {
      guide = registry.version(exam: examID, guide: fitting.guide)
    }
  }

  private static func text(_ field: Field?) -> String? {
    guard let field, !field.isBlank, field.isText else { return nil }
    return field.text.trimmed
  }

  /// An exam and a guide as one source names them.
  private struct Named: Equatable {
    var exam: String?
    var guide: String?

    /// The exam, or the part of `exam@version` before the sign.
    var examID: String? {
      if let exam { return exam }
      guard let guide, let sign = guide.firstIndex(of: "@") else { return nil }
      return String(guide[..<sign])
    }
  }
}
