import SourceText
import Testing

@testable import Findings

@Suite struct MarkdownReportTests {
  private static let text = SourceText("한: |🎯\nb_c\n")

  private func page(_ report: MarkdownReport) -> String {
    var report = report
    let findings = [
      Finding("b-rule", .warning, "Write \"b_c\" | or [x].", at: 11..<14, question: "q*1"),
      Finding("a-rule", .error, "Two\nlines.", at: 6..<7), Finding("b-rule", .warning, "Again.", at: 0..<3),
    ]
    report.add(findings, in: Self.text, of: "/w/a|b.yaml", named: "a|b.yaml")
    var summary = FindingSummary()
    summary.add(findings, questions: 2)
    return report.page(summary, "question bank")
  }

  private func expected(_ places: [String]) -> String {
    #"""
    ### qbank

    1 error, 2 warnings in 1 question bank (2 questions).

    | rule | severity | findings |
    |---|---|---:|
    | `a-rule` | error | 1 |
    | `b-rule` | warning | 2 |

    <details><summary>All findings</summary>

    | place | question | severity | finding | rule |
    |---|---|---|---|---|
    | \#(places[0]) | q\*1 | warning | Write "b\_c" \| or \[x\]. | `b-rule` |
    | \#(places[1]) |  | error | Two\\nlines. | `a-rule` |
    | \#(places[2]) |  | warning | Again. | `b-rule` |

    </details>

    """#
  }

  @Test func placesAreTextAlone() {
    let places = [#"`a\|b.yaml:2:1`"#, #"`a\|b.yaml:1:5`"#, #"`a\|b.yaml:1:1`"#]
    #expect(page(MarkdownReport()) == expected(places))
  }

  @Test func placesAreLinksWhereThereAreAddresses() {
    let report = MarkdownReport { path, line in "file://\(path.replacing("|", with: "%7C"))#L\(line)" }
    let places = [
      #"[`a\|b.yaml:2:1`](<file:///w/a%7Cb.yaml#L2>)"#, #"[`a\|b.yaml:1:5`](<file:///w/a%7Cb.yaml#L1>)"#,
      #"[`a\|b.yaml:1:1`](<file:///w/a%7Cb.yaml#L1>)"#,
    ]
    #expect(page(report) == expected(places))
  }

  @Test func ofManyFindingsTheFirstAreListed() {
    var report = MarkdownReport()
    let many = Array(repeating: Finding("a-rule", .hint, "x", at: 0..<1), count: 501)
    report.add(many, in: Self.text, of: "/w/a.yaml", named: "a.yaml")
    var summary = FindingSummary()
    summary.add(many, questions: 0)
    let page = report.page(summary, "file")
    #expect(page.split(separator: "\n").count { $0.hasPrefix("| `a.yaml") } == 500)
    #expect(page.hasSuffix("</details>\n\n1 more finding is not listed.\n"))
  }
}
