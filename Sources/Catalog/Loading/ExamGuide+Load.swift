import Findings
import Syntax

extension ExamGuide {
  /// Reads the first document of a guide file. What cannot be used is left out, with a finding `invalid-guide` that says
  /// so; nil, with a finding, where nothing is left.
  package static func load(_ tree: SyntaxTree) -> (guide: ExamGuide?, findings: [Finding]) {
    var reader = DataReader(rule: "invalid-guide")
    guard let root = tree.root, root.isMapping else {
      return (nil, [Finding("invalid-guide", .error, "This is no exam guide: a mapping is expected.", at: 0..<0)])
    }
    guard let exam = reader.required("exam", of: root, what: "The guide") else { return (nil, reader.findings) }
    let name = reader.text(root["name"]) ?? exam
    var guide = ExamGuide(
      exam: exam, name: name, vendor: reader.text(root["vendor"]), level: reader.text(root["level"]),
      url: reader.text(root["url"]), facts: facts(root["facts"], reader), versions: [], crosswalks: [])
    for value in root["guides"].map({ Array($0.items) }) ?? [] {
      guard var version = version(value, exam: exam, examName: name, &reader) else { continue }
      version.examLength = guide.facts.mostQuestions.flatMap { (1...10_000).contains($0) ? $0 : nil }
      if guide.version(version.version) != nil {
        reader.warn("The version \"\(version.version)\" stands here twice; the first one counts.", at: value)
      } else {
        guide.versions.append(version)
      }
    }
    for value in root["crosswalks"].map({ Array($0.items) }) ?? [] {
      if let crosswalk = crosswalk(value, of: guide, &reader) { guide.crosswalks.append(crosswalk) }
    }
    guard !guide.versions.isEmpty else {
      reader.warn("The guide of \"\(exam)\" has no version with sections, so it is not used.", at: root)
      return (nil, reader.findings)
    }
    return (guide, reader.findings)
  }

  private static func facts(_ value: Value?, _ reader: DataReader) -> ExamFacts {
    guard let value else { return ExamFacts() }
    return ExamFacts(
      fewestQuestions: reader.integer(value["questions"]?["min"]),
      mostQuestions: reader.integer(value["questions"]?["max"]),
      durationMinutes: reader.integer(value["durationMinutes"]), priceUSD: reader.number(value["priceUSD"]),
      validityYears: reader.number(value["validityYears"]), isBeta: value["beta"]?.boolean ?? false)
  }

  private static func version(
    _ value: Value, exam: String, examName: String, _ reader: inout DataReader
  ) -> GuideVersion? {
    guard let name = reader.required("version", of: value, what: "The version of the guide") else { return nil }
    var sections: [GuideSection] = []
    var numbers: Set<String> = []
    for section in value["sections"].map({ Array($0.items) }) ?? [] {
      guard let number = reader.required("number", of: section, what: "The section"),
        let title = reader.required("title", of: section, what: "The section")
      else { continue }
      guard numbers.insert(number).inserted else {
        reader.warn("The number \"\(number)\" stands twice in version \"\(name)\"; the first one counts.", at: section)
        continue
      }
      var subsections: [GuideSubsection] = []
      for subsection in section["subsections"].map({ Array($0.items) }) ?? [] {
        guard let number = reader.required("number", of: subsection, what: "The subsection"),
          let title = reader.required("title", of: subsection, what: "The subsection")
        else { continue }
        if numbers.insert(number).inserted {
          subsections.append(GuideSubsection(number: number, title: title))
        } else {
          reader.warn(
            "The number \"\(number)\" stands twice in version \"\(name)\"; the first one counts.", at: subsection)
        }
      }
      let weight = reader.number(section["weight"]).flatMap { $0 > 0 && $0 <= 100 ? $0 : nil }
      sections.append(GuideSection(number: number, title: title, weight: weight, subsections: subsections))
    }
    guard !sections.isEmpty else {
      reader.warn("Version \"\(name)\" has no section, so it is left out; give it its sections.", at: value)
      return nil
    }
    let from = reader.span(value["from"])
    let to = reader.span(value["to"])
    if let from, let to, to.isSurelyBefore(from), let place = value["to"] {
      reader.warn("Version \"\(name)\" ends before it begins; correct one of the dates.", at: place)
    }
    return GuideVersion(
      exam: exam, examName: examName, version: name, label: reader.text(value["label"]), from: from, to: to,
      note: reader.text(value["note"]), sections: sections)
  }

  private static func crosswalk(_ value: Value, of guide: ExamGuide, _ reader: inout DataReader) -> Crosswalk? {
    guard let from = reader.required("from", of: value, what: "The crosswalk"),
      let to = reader.required("to", of: value, what: "The crosswalk")
    else { return nil }
    guard let source = guide.version(from), let target = guide.version(to) else {
      let missing = guide.version(from) == nil ? from : to
      reader.warn(
        "The crosswalk names the version \"\(missing)\", which this guide does not have, so it is left out.", at: value)
      return nil
    }
    let known = Set(source.domains.map(\.number))
    let reachable = Set(target.domains.map(\.number))
    var domains: [String: [String]] = [:]
    for entry in value["domains"].map({ Array($0.entries) }) ?? [] {
      guard let number = reader.text(entry.key) else { continue }
      if !known.contains(number) {
        reader.warn("Version \"\(from)\" has no domain \"\(number)\"; correct the number.", at: entry.key)
      }
      var targets: [String] = []
      for item in entry.value.items {
        guard let target = reader.text(item) else { continue }
        if reachable.contains(target) {
          targets.append(target)
        } else {
          reader.warn("Version \"\(to)\" has no domain \"\(target)\"; correct the number.", at: item)
        }
      }
      domains[number] = targets
    }
    return Crosswalk(from: from, to: to, domains: domains)
  }
}
