import Findings
import SourceText
import Testing

@testable import qbank

@Suite struct ReportFormatTests {
  @Test func aThresholdIsASeverityAndANumberOfWarnings() {
    func fails(_ summary: FindingSummary, _ severity: Severity = .warning, warnings: Int? = nil) -> Bool {
      Threshold(severity: severity, warnings: warnings).isReached(by: summary)
    }
    #expect(!fails(FindingSummary()))
    #expect(!fails(FindingSummary(informations: 1, hints: 1)))
    #expect(fails(FindingSummary(warnings: 1)))
    #expect(!fails(FindingSummary(warnings: 1), .error))
    #expect(fails(FindingSummary(hints: 1), .hint))
    #expect(!fails(FindingSummary(hints: 1), .information))
    #expect(!fails(FindingSummary(warnings: 2), warnings: 2))
    #expect(fails(FindingSummary(warnings: 3), warnings: 2))
    #expect(fails(FindingSummary(errors: 1), warnings: 2))
    #expect(fails(FindingSummary(warnings: 3), .error, warnings: 2))
  }

  @Test func xmlHoldsAnyText() {
    #expect(#"a < b & "c" > d"#.xml == "a &lt; b &amp; &quot;c&quot; &gt; d")
    #expect("1\n2\t3\u{1}4 한국 😀".xml == "1&#10;2&#9;3\\u{1}4 한국 😀")
  }

  @Test func aRequestIsAFormatWithOrWithoutAFile() {
    #expect(ReportRequest(argument: "sarif") == ReportRequest(.sarif))
    #expect(ReportRequest(argument: "sarif=a=b") == ReportRequest(.sarif, path: "a=b"))
    #expect(ReportRequest(argument: "sarif=") == nil)
    #expect(ReportRequest(argument: "xml") == nil)
  }

  @Test func regionsCountCodePointsFromOne() {
    let text = SourceText("a: 😀 한국\r\nb: c\n")
    let region = TextRegion(8..<14, in: text)
    #expect((region.start.line, region.start.column, region.end.line, region.end.column) == (1, 6, 1, 8))
    #expect(region.bytes == 8..<14)
    #expect(TextRegion(0..<999, in: text).bytes == 0..<text.count)
  }

  @Test func fingerprintsTellFindingsApartAndForgetPlaces() {
    func prints(_ text: String, _ ranges: [Range<Int>], _ message: String = "\"x\" is wrong.") -> [String] {
      var fingerprints = FindingFingerprints()
      return ranges.map { fingerprints.next(Finding("missing-key", .error, message, at: $0), in: SourceText(text)) }
    }
    let first = prints("a b a", [0..<1, 2..<3, 4..<5])
    #expect(Set(first).count == 3)
    #expect(prints("\n\na b a", [2..<3, 4..<5, 6..<7]) == first)
    #expect(prints("a", [0..<1], "\"x\" is another sentence.") == [first[0]])
    #expect(prints("a", [0..<1], "\"y\" is wrong.") != [first[0]])
    #expect(first.allSatisfy { $0.utf8.count == 16 })
  }

  @Test func pathsAreURIs() {
    #expect(ReportPath.uri("a folder/문제#1.yaml") == "a%20folder/%EB%AC%B8%EC%A0%9C%231.yaml")
    #expect(ReportPath.uri("/a/b c") == "file:///a/b%20c")
  }
}
