import Findings

/// What is one defect although several rules, or the same rule in each question, see it.
extension DefectMerger {
  /// The findings of a bank with `questions` questions, in order of place, each defect once.
  static func merged(bank findings: [Finding], questions: Int) -> Merged {
    withSharedKeys(withoutEchoes(findings), questions: questions)
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

  // MARK: One key, in most questions

  static let unknownKey: RuleID = "schema-additional-properties"

  /// A key that more than half of the questions have is one habit of the bank's writer, and told once.
  private static func withSharedKeys(_ findings: [Finding], questions: Int) -> Merged {
    guard questions >= 3 else { return Merged(findings: findings) }
    var byMessage: [String: [Int]] = [:]
    for (index, finding) in findings.enumerated() where finding.rule == unknownKey {
      byMessage[finding.message, default: []].append(index)
    }
    let shared = byMessage.values.filter { $0.count >= 3 && $0.count * 2 > questions }
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

  /// The first of findings that say the same, with how often it holds, and one fix for all.
  private static func told(_ findings: [Finding], _ questions: Int) -> Finding {
    var result = findings[0]
    let sentence = result.message.hasSuffix(".") ? String(result.message.dropLast()) : result.message
    result.message = "\(sentence). The key stands here \(findings.count) times, in a bank of \(questions) questions."
    let fixes = findings.map(\.fixes.first)
    if let fix = fixes[0], fixes.allSatisfy({ $0?.title == fix.title && $0?.isSafe == fix.isSafe }) {
      result.fixes = [
        Fix("\(fix.title) in all \(findings.count) places", isSafe: fix.isSafe, fixes.flatMap { $0?.edits ?? [] })
      ]
    }
    return result
  }
}
