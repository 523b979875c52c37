import Catalog

/// How the questions of a bank, or of several, spread over the sections of an exam's guide.
package struct SectionCoverage: Sendable {
  package let guide: GuideVersion
  /// The guide's sections, in its order.
  package private(set) var sections: [Section]
  /// The questions whose domain the guide has.
  package private(set) var placed = 0
  /// The questions whose domain the guide does not have.
  package private(set) var unplaced = 0
  /// The questions that name no domain.
  package private(set) var withoutDomain = 0
  /// The questions that are out of use and count for none of the above.
  package private(set) var retired = 0
  /// The questions by the number of the very domain they name: a section only where no subsection is named.
  private var byDomain: [String: Int] = [:]

  /// A section with its questions.
  package struct Section: Sendable {
    package let section: GuideSection
    /// The published share of the exam, normalised: 0 to 1; nil where none was published.
    package let weight: Double?
    package fileprivate(set) var questions = 0

    /// `3 Scaling prototypes into ML models`.
    package var label: String { "\(section.number) \(section.title)" }
  }

  /// The number of questions of the exam that shares are told of: of one sitting, or 60 where that is not known.
  package var examLength: Int { guide.examLength ?? 60 }

  package init(_ questions: some Sequence<QuestionFacts>, of guide: GuideVersion) {
    self.guide = guide
    let weights = guide.normalizedWeights
    var counts: [String: Int] = [:]
    // Texts of domains repeat; finding what one means takes longer than looking it up.
    var known: [String: GuideDomain?] = [:]
    for question in questions {
      if question.labels.isRetired {
        retired += 1
      } else if let text = question.labels.domain {
        let domain = known[text] ?? guide.domain(matching: text)
        known[text] = .some(domain)
        if let domain {
          placed += 1
          counts[domain.section.number, default: 0] += 1
          byDomain[domain.number, default: 0] += 1
        } else {
          unplaced += 1
        }
      } else {
        withoutDomain += 1
      }
    }
    sections = guide.sections.map { section in
      Section(
        section: section, weight: weights[section.number].map { $0 / 100 }, questions: counts[section.number] ?? 0)
    }
  }

  /// The section's share of the questions whose domain is known: 0 to 1.
  package func share(of section: Section) -> Double {
    placed == 0 ? 0 : Double(section.questions) / Double(placed)
  }

  /// The questions in a domain; those of a section are all of its subsections' too.
  package func questions(in domain: GuideDomain) -> Int {
    guard domain.isSection else { return byDomain[domain.number] ?? 0 }
    return sections.first { $0.section.number == domain.number }?.questions ?? 0
  }

  /// How many questions of an exam of `examLength` fall to each section, by largest remainder, so that they sum up to it;
  /// nil for one whose weight was not published.
  package var examQuestions: [Int?] {
    let length = examLength
    let exact = sections.map { $0.weight.map { $0 * Double(length) } }
    var result = exact.map { $0.map { Int($0) } }
    guard !exact.contains(where: { $0 == nil }) else { return exact.map { $0.map { Int($0.rounded()) } } }
    let missing = length - result.reduce(0) { $0 + ($1 ?? 0) }
    let byRemainder = exact.indices.sorted { left, right in
      let a = exact[left].map { $0 - $0.rounded(.down) } ?? 0
      let b = exact[right].map { $0 - $0.rounded(.down) } ?? 0
      return (b, left) < (a, right)
    }
    for index in byRemainder.prefix(max(0, missing)) { result[index] = result[index].map { $0 + 1 } }
    return result
  }

  /// Whether all questions are of one section: a bank that is kept in files by section is no lopsided one.
  var isOfOneSection: Bool { sections.count { $0.questions > 0 } < 2 }
}

extension BankFacts {
  /// How the questions spread over the guide's sections.
  func coverage(of guide: GuideVersion) -> SectionCoverage { SectionCoverage(questions, of: guide) }
}
