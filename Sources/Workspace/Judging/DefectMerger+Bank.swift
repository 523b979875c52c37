import Findings

/// What is one defect although several rules, or the same rule in each question, see it.
extension DefectMerger {
  /// The findings of a bank with `questions` questions, in order of place, each defect once.
  static func merged(bank findings: [Finding], questions: Int) -> Merged {
    withSharedHabits(withoutEchoes(findings), questions: questions)
  }

  /// Findings of a bank, each defect once.
  struct Merged {
    /// In order of place.
    var findings: [Finding]
    /// Those among them that stand for many.
    var told: [Finding] = []
    /// What the many say.
    var sharedMessages: Set<String> = []
  }

  // MARK: Two rules, one word

  /// Rules that give way to another one at the same place; their fixes go along.
  private static let echoes: [RuleID: RuleID] = ["negative-not-emphasised": "negative-stem"]

  static func withoutEchoes(_ findings: [Finding]) -> [Finding] {
    guard findings.contains(where: { echoes[$0.rule] != nil }) else { return findings }
    struct Place: Hashable {
      var rule: RuleID
      var range: Range<Int>
    }
    var echoed: [Place: [Fix]] = [:]
    for finding in findings {
      if let winner = echoes[finding.rule] {
        echoed[Place(rule: winner, range: finding.range), default: []] += finding.fixes
      }
    }
    let present = Set(findings.map { Place(rule: $0.rule, range: $0.range) })
    return findings.compactMap { finding in
      if let winner = echoes[finding.rule], present.contains(Place(rule: winner, range: finding.range)) { return nil }
      var finding = finding
      finding.fixes += echoed[Place(rule: finding.rule, range: finding.range)] ?? []
      return finding
    }
  }

  // MARK: One habit, in many questions

  private static let unknownKey: RuleID = "schema-additional-properties"
  private static let optionCount: RuleID = "option-count-out-of-range"

  /// Whether the finding is of a kind that is told once where many questions have it.
  static func mayBeShared(_ finding: Finding) -> Bool {
    finding.rule == unknownKey
      || finding.rule == optionCount && finding.message.hasPrefix("The question has one option")
  }

  /// What is one habit of the bank's writer is told once: a key that is not known, where it stands a second time, and
  /// single options in more than half of the questions, of which there are ten at least.
  private static func withSharedHabits(_ findings: [Finding], questions: Int) -> Merged {
    var byMessage: [String: [Int]] = [:]
    for (index, finding) in findings.enumerated() where mayBeShared(finding) {
      byMessage[finding.message, default: []].append(index)
    }
    let shared = byMessage.values.filter { indices in
      findings[indices[0]].rule == unknownKey
        ? indices.count >= 2 : questions >= 10 && indices.count * 2 > questions
    }
    guard !shared.isEmpty else { return Merged(findings: findings) }
    var merged = Merged(findings: findings)
    var dropped = Set<Int>()
    for indices in shared {
      let one = told(indices.map { findings[$0] }, questions)
      merged.findings[indices[0]] = one
      merged.told.append(one)
      merged.sharedMessages.insert(findings[indices[0]].message)
      dropped.formUnion(indices.dropFirst())
    }
    merged.findings = merged.findings.indices.filter { !dropped.contains($0) }.map { merged.findings[$0] }
    return merged
  }

  /// The first of findings that say the same, with how often it holds, some of the other places, and one fix for all.
  private static func told(_ findings: [Finding], _ questions: Int) -> Finding {
    var result = findings[0]
    let isKey = result.rule == unknownKey
    let ends = result.message.hasSuffix(".") || result.message.hasSuffix("?")
    result.message += ends ? " " : ". "
    result.message += isKey ? keyCount(findings.count, questions) : optionCount(findings.count, questions)
    result.related = findings.dropFirst().prefix(5).map {
      RelatedPlace($0.range, isKey ? "The key stands here too." : "Another question with one option.")
    }
    let fixes = findings.map(\.fixes.first)
    if let fix = fixes[0], fixes.allSatisfy({ $0?.title == fix.title && $0?.isSafe == fix.isSafe }) {
      result.fixes = [
        Fix("\(fix.title) in all \(findings.count) places", isSafe: fix.isSafe, fixes.flatMap { $0?.edits ?? [] })
      ]
    }
    return result
  }

  private static func keyCount(_ count: Int, _ questions: Int) -> String {
    "The key stands here \(count) times, in a bank of \(questions) question\(questions == 1 ? "" : "s")."
  }

  private static func optionCount(_ count: Int, _ questions: Int) -> String {
    "It is so in \(count) of \(questions) questions."
  }
}
