import Catalog

/// The exams whose guides are known, and the versions of one.
enum ExamCompletion {
  static func exams(at place: CursorPlace, guides: GuideRegistry) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return guides.exams.map { id in
      let exam = guides.exam(id)
      return CompletionProposal(
        id,
        .value,
        detail: exam?.name,
        explanation: exam.map(ExamExplanation.of) ?? Explanation(),
        edit: writer.edit(string: id)
      )
    }
  }

  /// The versions of the exam's guide, the latest first.
  static func versions(at place: CursorPlace, exam: ExamGuide) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return exam.versions.reversed().map { version in
      CompletionProposal(
        version.version,
        .value,
        detail: version.label ?? exam.name,
        explanation: ExamExplanation.of(version),
        edit: writer.edit(string: version.version)
      )
    }
  }
}
