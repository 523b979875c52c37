import Findings
import SourceText
import TestSupport
import Testing

@testable import Workspace

@Suite struct SuppressionTests {
  private func read(_ comment: String) -> SuppressionComment.Reading? {
    SuppressionComment.read(Array(comment.utf8)[...], at: 100)
  }

  @Test func readsRulesAndLeavesTheReasonOut() throws {
    guard case .comment(let comment) = read("# qbank:disable-next-line missing-key, unknown-domain -- it is so") else {
      Issue.record("no comment")
      return
    }
    #expect(comment.action == .nextLine)
    #expect(comment.rules.map(\.text) == ["missing-key", "unknown-domain"])
    #expect(comment.rules.map(\.range) == [126..<137, 139..<153])
  }

  @Test(arguments: [
    ("#qbank:disable-file", SuppressionComment.Action.file), ("# qbank:disable", .disable),
    ("//qbank: enable", .enable),
    ("/* qbank:disable */", .disable),
  ])
  func readsAllActions(text: String, action: SuppressionComment.Action) {
    guard case .comment(let comment) = read(text) else {
      Issue.record("no comment")
      return
    }
    #expect(comment.action == action)
    #expect(comment.rules.isEmpty)
  }

  @Test func tellsWhatIsNotKnown() {
    #expect(read("# qbank:disable-nextline x") == .unknown(.init(word: "disable-nextline", range: 108..<124)))
    #expect(read("# qbank:") == .unknown(.init(word: "", range: 100..<108)))
    #expect(read("# about qbank:disable") == nil)
    #expect(read("#") == nil)
    #expect(read("") == nil)
  }

  /// Which of the markers in `marked` a finding of `rule` is silenced at.
  private func silenced(_ marked: String, _ rule: RuleID) -> [Int] {
    let text = MarkedText(marked)
    let source = SourceText(text.text)
    var comments: [SuppressionComment] = []
    for line in 0..<source.lineCount {
      let range = source.lineRange(line)
      let bytes = source.slice(range)
      guard let start = bytes.firstIndex(of: UInt8(ascii: "#")) else { continue }
      let offset = range.lowerBound + start - bytes.startIndex
      if case .comment(let comment) = SuppressionComment.read(bytes[start...], at: offset) { comments.append(comment) }
    }
    var suppressions = Suppressions()
    suppressions.add(comments, in: source)
    return text.offsets.keys.sorted().filter {
      suppressions.silences(Finding(rule, .error, "", at: text[$0]..<text[$0]))
    }
  }

  @Test func theNextLineIsTheNextThatIsNoComment() {
    #expect(
      silenced(
        """
        1️⃣a: 1 # qbank:disable-next-line x
        # another comment

        2️⃣b: 3️⃣2
        4️⃣c: 3
        """, "x") == [2, 3])
    #expect(silenced("# qbank:disable-next-line x\n1️⃣a", "y") == [])
    #expect(silenced("# qbank:disable-next-line\n1️⃣a", "y") == [1])
    #expect(silenced("1️⃣a # qbank:disable-next-line", "y") == [])
  }

  @Test func blocksEndWhereTheyAreEnabled() {
    let text = """
      1️⃣a
      # qbank:disable x, y
      2️⃣a
      # qbank:enable x
      3️⃣a
      # qbank:enable
      4️⃣a
      # qbank:disable
      5️⃣a
      """
    #expect(silenced(text, "x") == [2, 5])
    #expect(silenced(text, "y") == [2, 3, 5])
    #expect(silenced(text, "z") == [5])
  }

  @Test func aFileIsSilentWhereverItSaysSo() {
    #expect(silenced("1️⃣a\n# qbank:disable-file x\n2️⃣b", "x") == [1, 2])
  }

  @Test func rangesThatOverlapAllCount() {
    var suppressions = Suppressions()
    suppressions.ignore([.init(rule: "x", range: 0..<1)], in: 50..<60)
    suppressions.ignore([.init(rule: "x", range: 0..<1)], in: 0..<100)
    suppressions.ignore([.init(rule: "x", range: 0..<1)], in: 10..<20)
    func silences(_ offset: Int) -> Bool { suppressions.silences(Finding("x", .error, "", at: offset..<offset)) }
    #expect([0, 15, 30, 55, 99, 100].allSatisfy(silences))
    #expect(!silences(101))
  }
}
