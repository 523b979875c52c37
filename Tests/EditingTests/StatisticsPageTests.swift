import Catalog
import SourceText
import Testing
import Workspace

@testable import Editing

@Test func sectionsAndKeysAreCounted() {
  let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - {question: a, options: [b, c], answer: B, domain: "3.2"}
      - {question: 한국어, options: [b, c], answer: A}

    """
  var workspace = Workspace(MemoryFileSystem([:]), Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.open("/w/b.yaml", SourceText(bank))
  let page = StatisticsPage.markdown(workspace.snapshot.statistics(of: ["/w/b.yaml"]))
  #expect(page.hasPrefix("# 2 questions in 1 bank\n\n## google-pmle@2026-06\n\n| section |"))
  #expect(page.contains("| 1 | 100 % |"))
  #expect(page.hasSuffix("\n1 without a domain.\n\nKeys: A 1, B 1\n"))
}
