import Findings
import SourceText

/// What an editor is shown keystroke by keystroke: each costs what the questions cost that have changed, and what is sent.
extension BankJudge {
  /// The worst findings, with what takes all questions to tell as far as it was known before.
  func shown(limit: Int, adding problems: [Finding]) -> ShownFindings {
    if let unreadable { return ShownFindings((unreadable + problems).inOrder(), limit: limit) }
    let glance = glance(withFixes: false)
    let others = (glance.around + problems).inOrder()
    guard !glance.isPlain else { return ShownFindings(glance.state, others, limit: limit, heard: nil) }
    return ShownFindings(glance.state, others, limit: limit) { glance.heard($0, at: $1) }
  }

  /// The findings at the edge of which or in which `range` is, as `shown(limit:adding:)` knows them, with all fixes.
  func touching(_ range: Range<Int>, adding problems: [Finding]) -> [Finding] {
    if let unreadable { return (unreadable + problems).filter { $0.touches(range) }.inOrder() }
    let glance = glance(withFixes: true)
    var found = (glance.around + problems).filter { $0.touches(range) }
    glance.state.forEach(in: range) { record, offset in
      found += glance.heard(record, at: offset).map { $0.shifted(by: offset) }.filter { $0.touches(range) }
    }
    return found.inOrder()
  }

  /// The fixes of what takes all questions to tell are only had where they are wanted.
  private func glance(withFixes: Bool) -> Glance {
    let outside = schemaOutsideItems()
    let state = state(outside.itemSchemas, .findings)
    let comments = comments(state)
    let suppressions = suppressions(comments, state)
    let overview = cache.lastOverview
    let fresh = others(outside.findings, state).filter { !suppressions.silences($0) }
    return Glance(
      state: state, around: fresh + (overview?.findings(in: document.tree, withFixes: withFixes) ?? []),
      suppressions: comments.isEmpty ? nil : suppressions, told: overview?.sharedMessages ?? [])
  }
}

/// A bank as it is, and as far as it is known without looking at all of it.
fileprivate struct Glance {
  let state: BankState
  /// What is found outside of the questions, and what took all of them to tell.
  let around: [Finding]
  /// nil where no comment asks to be silent.
  let suppressions: Suppressions?
  /// The messages that are told once for the whole bank.
  let told: Set<String>

  /// Whether questions alone tell what is shown of their findings.
  var isPlain: Bool { suppressions == nil && told.isEmpty }

  /// What is shown of the findings in a question, whose chunk begins at `offset`; their places count from there.
  func heard(_ record: ItemRecord, at offset: Int) -> [Finding] {
    guard let findings = record.findings else { return [] }
    var heard = findings.shown
    if let suppressions, findings.all.contains(where: { suppressions.silences($0, shiftedBy: offset) }) {
      // Where a rule is silenced, those that give way to it speak.
      let all = findings.all.filter { !suppressions.silences($0, shiftedBy: offset) }
      heard = DefectMerger.withoutEchoes(all).inOrder()
    }
    if !told.isEmpty { heard.removeAll { DefectMerger.mayBeShared($0) && told.contains($0.message) } }
    return heard
  }
}

extension Finding {
  /// Whether `range` is in it or at one of its ends.
  func touches(_ range: Range<Int>) -> Bool {
    self.range.lowerBound <= range.upperBound && range.lowerBound <= self.range.upperBound
  }
}
