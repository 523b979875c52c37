import Findings

/// The findings of a document that an editor is sent.
package struct ShownFindings: Sendable {
  /// The worst of them, in order of place.
  package var findings: [Finding]
  /// How many there are in all.
  package var total: Int
  /// Whether what takes all questions of the workspace to tell was looked for in this very text. Where not, it is told as
  /// far as it was known before.
  package var isWhole: Bool

  /// The worst `limit` of all findings, which are in order of place.
  package init(_ all: [Finding], limit: Int) {
    total = all.count
    isWhole = true
    findings = all
    guard all.count > limit else { return }
    let worst = all.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
    findings = worst.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The worst `limit` of the findings of questions and of `others`, which are in order of place. `heard` says which of a
  /// record's are shown where that is not told by the question alone; their places count from its chunk.
  init(_ state: BankState, _ others: [Finding], limit: Int, heard: ((ItemRecord, Int) -> [Finding])?) {
    isWhole = false
    let worst = heard.map { Self.heard(state, limit: limit, $0) } ?? Self.told(state, limit: limit)
    total = worst.total + others.count
    findings = []
    for severity in Severity.allCases where findings.count < limit {
      let all = (worst.findings[severity, default: []] + others.filter { $0.severity == severity }).inOrder()
      findings += all.prefix(limit - findings.count)
    }
    findings = findings.inOrder()
  }

  private typealias Worst = (findings: [Severity: [Finding]], total: Int)

  /// As far as the questions alone tell. Only questions are looked at that have findings of a severity that is shown.
  private static func told(_ state: BankState, limit: Int) -> Worst {
    var worst: Worst = ([:], 0)
    var room = limit
    for severity in Severity.allCases {
      let count = { (sum: RecordSum) in sum.count(of: severity) }
      worst.total += count(state.records.summary)
      guard room > 0 else { continue }
      state.forEach(count) { record, offset in
        for finding in record.findings?.shown ?? [] where finding.severity == severity && room > 0 {
          worst.findings[severity, default: []].append(finding.shifted(by: offset))
          room -= 1
        }
        return room > 0
      }
    }
    return worst
  }

  /// By asking for each question that has findings.
  private static func heard(_ state: BankState, limit: Int, _ heard: (ItemRecord, Int) -> [Finding]) -> Worst {
    var worst: Worst = ([:], 0)
    let count = { (sum: RecordSum) in sum.findings }
    state.forEach(count) { record, offset in
      for finding in heard(record, offset) {
        worst.total += 1
        guard worst.findings[finding.severity, default: []].count < limit else { continue }
        worst.findings[finding.severity, default: []].append(finding.shifted(by: offset))
      }
      return true
    }
    return worst
  }
}
