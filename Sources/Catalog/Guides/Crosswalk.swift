/// Where the domains of one version of a guide went in another.
package struct Crosswalk: Sendable, Hashable {
  package var from: String
  package var to: String
  /// For each number of the version that is left, the numbers in the other one, the closest first.
  package var domains: [String: [String]]
}

extension ExamGuide {
  /// The version, and the domain in it, that `text` names where it is none of version `name`: the one that it says
  /// (`google-pmle@2022 2.2`), else the newest that has such a domain.
  package func home(of text: String, outside name: String) -> (version: GuideVersion, domain: GuideDomain)? {
    let qualified = GuideVersion.qualified(text)
    for version in versions.reversed() where version.version != name {
      if let qualified, qualified.guide != version.id { continue }
      if let domain = version.domain(matching: qualified?.domain ?? text) { return (version, domain) }
    }
    return nil
  }

  /// The numbers in version `to` that hold what `number` held in version `from`: one moves; several, or none, need a
  /// person. Nil where no chain of crosswalks leads from one version to the other, or the domain is not in it.
  ///
  /// A section's targets are those sections that its subsections went to.
  package func targets(of number: String, from: String, to: String) -> [String]? {
    guard from != to else { return [number] }
    guard let source = version(from), let target = version(to), let steps = chain(from: from, to: to) else {
      return nil
    }
    if let section = source.sections.first(where: { $0.number == number }) {
      guard !section.subsections.isEmpty else { return walk([number], steps) }
      var result: [String] = []
      for subsection in section.subsections {
        for found in walk([subsection.number], steps) ?? [] {
          guard let home = target.domains.first(where: { $0.number == found })?.section.number else { continue }
          if !result.contains(home) { result.append(home) }
        }
      }
      return result
    }
    return walk([number], steps)
  }

  /// Follows `numbers` through the steps; nil where a step does not know the first of them.
  private func walk(_ numbers: [String], _ steps: [Crosswalk]) -> [String]? {
    var current = numbers
    for (index, step) in steps.enumerated() {
      if index == 0, numbers.contains(where: { step.domains[$0] == nil }) { return nil }
      var next: [String] = []
      for number in current {
        for target in step.domains[number] ?? [] where !next.contains(target) { next.append(target) }
      }
      current = next
    }
    return current
  }

  /// The shortest chain of crosswalks between two versions.
  private func chain(from: String, to: String) -> [Crosswalk]? {
    var paths: [[Crosswalk]] = [[]]
    var seen: Set<String> = [from]
    while !paths.isEmpty {
      var longer: [[Crosswalk]] = []
      for path in paths {
        let end = path.last?.to ?? from
        for step in crosswalks where step.from == end {
          if step.to == to { return path + [step] }
          if seen.insert(step.to).inserted { longer.append(path + [step]) }
        }
      }
      paths = longer
    }
    return nil
  }
}
