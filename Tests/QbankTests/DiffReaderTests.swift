import Testing

@testable import qbank

@Suite struct DiffReaderTests {
  @Test func readsTheNewLinesOfEachFile() {
    let difference = """
      diff --git a/a.yaml b/a.yaml
      --- a/a.yaml
      +++ b/a.yaml
      @@ -3 +3,2 @@ questions:
      -old
      +++ b/looks-like-a-file
      +new
      \\ No newline at end of file
      @@ -10,2 +11,0 @@
      --- a/looks-like-one-too
      -gone
      diff --git a/gone.yaml b/gone.yaml
      --- a/gone.yaml
      +++ /dev/null
      @@ -1 +0,0 @@
      -all of it
      --- "a/\\353\\254\\270 \\"x\\"\\t.yaml"
      +++ "b/\\353\\254\\270 \\"x\\"\\t.yaml"
      @@ -0,0 +1 @@
      +x
      +++ b/with spaces.yaml\t
      @@ -1,0 +2,3 @@
      """
    #expect(
      DiffReader.changes(difference) == [
        "a.yaml": .some([3...4, 11...11]), "문 \"x\"\t.yaml": .some([1...1]), "with spaces.yaml": .some([2...4]),
      ])
  }

  @Test func nothingMakesItFail() {
    for text in ["", "+++ ", "@@", "@@ -1 +1 @@", "+++ b/a\n@@ -x +y @@", "+++ b/a\n@@ -1,99999999999999999999 +1 @@"] {
      _ = DiffReader.changes(text)
    }
  }
}
