import SourceText
import Testing

@testable import qbank

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, _ edits: TextEdit...) -> String {
    UnifiedDiff("a.yaml", SourceText(text), edits).text()
  }

  private static let lines = (1...12).map { "line \($0)\n" }.joined()

  @Test func showsALineWithWhatIsAroundIt() {
    #expect(
      diff(Self.lines, TextEdit(35..<39, "Line"))
        == """
        --- a/a.yaml
        +++ b/a.yaml
        @@ -3,7 +3,7 @@
         line 3
         line 4
         line 5
        -line 6
        +Line 6
         line 7
         line 8
         line 9

        """)
  }

  @Test func joinsWhatIsNear() {
    let near = diff(Self.lines, TextEdit(0..<4, "Line"), .deletion(28..<35))
    #expect(near.split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
    #expect(near.contains("@@ -1,8 +1,7 @@\n-line 1\n+Line 1\n line 2\n line 3\n line 4\n-line 5\n line 6\n"))
    let far = diff(Self.lines, .insertion("new\n", at: 0), .insertion("end", at: Self.lines.utf8.count))
    #expect(far.contains("@@ -1,3 +1,4 @@\n+new\n line 1\n"))
    #expect(far.hasSuffix("@@ -10,3 +11,4 @@\n line 10\n line 11\n line 12\n+end\n\\ No newline at end of file\n"))
  }

  @Test func knowsTheEndsOfATextWithoutABreak() {
    let expected =
      "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    #expect(diff("a", TextEdit(0..<1, "b")) == expected)
    #expect(diff("", .insertion("a\n", at: 0)) == "--- a/a.yaml\n+++ b/a.yaml\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(diff("a\n", .deletion(0..<2)) == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +0,0 @@\n-a\n")
    #expect(diff("a\r\nb\r\n", TextEdit(3..<4, "c")).hasSuffix("@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"))
    #expect(diff("a\n") == "")
    #expect(diff("a\n", TextEdit(0..<1, "a")) == "")
  }
}
