import Findings

extension WorkspaceSnapshot {
  /// With more questions than this, what takes all of them to tell is looked for when the writer pauses.
  private static let mostAtOnce = 300

  /// The worst `limit` findings of a document, for an editor that waits for them at every keystroke.
  ///
  /// In a small workspace these are those of `judgement(of:)`. In a large one, what takes all questions to tell is that
  /// of the last `judgement(of:)`, moved along with the text.
  package func shownFindings(of path: String, limit: Int) -> ShownFindings {
    guard let (judge, problems) = judgeOfLarge(path) else {
      return ShownFindings(judgement(of: path).findings, limit: limit)
    }
    return judge.shown(limit: limit, adding: problems)
  }

  /// The findings of a document that hold or touch `range`, in order of place: of those of `shownFindings` without a
  /// limit.
  package func findings(of path: String, touching range: Range<Int>) -> [Finding] {
    guard let (judge, problems) = judgeOfLarge(path) else {
      return findings(of: path).filter { $0.touches(range) }
    }
    return judge.touching(range, adding: problems)
  }

  /// What `nearDuplicates(of:)` gives, for an editor that waits for it; nil where in a large workspace it has to be looked
  /// for first, as `judgement(of:)` does.
  package func shownNearDuplicates(of path: String) -> [Int: [QuestionPlace]]? {
    guard questionCount > Self.mostAtOnce else { return nearDuplicates(of: path) }
    if hasOtherFiles(than: path) { return identifiers.knownNearDuplicates(of: path) }
    return banks[path]?.knowsTwins == true ? nearDuplicates(of: path) : nil
  }

  /// nil for what is no bank, and where all is looked for at once.
  private func judgeOfLarge(_ path: String) -> (judge: BankJudge, problems: [Finding])? {
    guard questionCount > Self.mostAtOnce, overrides.schema == nil, let context = context(of: path),
      context.kind == .bank
    else { return nil }
    let judge = BankJudge(context, banks[path] ?? BankCache(), workers)
    return (judge, context.severities(schemaProblems(context)))
  }

  /// About how many questions there are in the folders and in open documents.
  private var questionCount: Int {
    documents.values.reduce(folderIndex.questionCount) { $0 + $1.tree.items.count }
  }
}
