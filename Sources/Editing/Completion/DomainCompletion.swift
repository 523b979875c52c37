import Catalog

/// The domains of the bank's guide, in its order, with their titles.
enum DomainCompletion {
  static func proposals(at place: CursorPlace, guide: GuideVersion) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return guide.domains.map { domain in
      CompletionProposal(
        domain.label,
        .domain,
        detail: domain.isSection ? "section" : domain.section.title,
        explanation: DomainExplanation.of(domain, in: guide),
        edit: writer.edit(string: domain.number),
        filter: domain.label
      )
    }
  }
}
