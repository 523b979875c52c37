import Catalog

/// What is told of an exam and of a version of its guide.
enum ExamExplanation {
  static func of(_ exam: ExamGuide) -> Explanation {
    var blocks: [Explanation.Block] = [.title(exam.name, exam.vendor)]
    if !exam.versions.isEmpty {
      blocks.append(.facts([.init("Guides", exam.versions.map(\.version).joined(separator: ", "))]))
    }
    if let url = exam.url { blocks.append(.link("Exam", url: url)) }
    return Explanation(blocks)
  }

  static func of(_ version: GuideVersion) -> Explanation {
    var blocks: [Explanation.Block] = [.title(version.id, version.examName)]
    if let note = version.note { blocks.append(.paragraph(note)) }
    blocks.append(
      .facts(
        version.sections.map { section in
          let weight = section.weight.map { " (\(DomainExplanation.number($0)) %)" } ?? ""
          return .init(section.number, section.title + weight)
        }
      )
    )
    return Explanation(blocks)
  }
}
