import Catalog
import SourceText
import Testing
import Workspace

@testable import Editing

fileprivate func found(_ query: String) -> [String] {
  let first = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - id: ml-1
        domain: "3.2"
        question: Where do 한국어 tables stand?
        options: [Bigquery, b]
        tags: [Storage]
      - id: ml-10
        question: Train a Model at night.
        options: [a, b]

    """
  let second = #"{"questions": [{"question": "About 日本 models 😀", "options": ["a", "b"], "domain": "3.2"}]}"#
  var workspace = Workspace(MemoryFileSystem([:]), Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.open("/w/b.yaml", SourceText(first))
  workspace.open("/w/c.json", SourceText(second))
  return SymbolSearch(query).symbols(in: workspace.snapshot).map(\.name)
}

@Test(arguments: [
  ("ML-1", ["ml-1: Where do 한국어 tables stand?", "ml-10: Train a Model at night."]),
  ("model", ["ml-1: Where do 한국어 tables stand?", "ml-10: Train a Model at night.", "About 日本 models 😀"]),
  ("night train", ["ml-10: Train a Model at night."]),
  ("한국어", ["ml-1: Where do 한국어 tables stand?"]),
  ("日本", ["About 日本 models 😀"]),
  ("storage", ["ml-1: Where do 한국어 tables stand?"]),
  ("3.2", ["ml-1: Where do 한국어 tables stand?", "About 日本 models 😀"]),
  ("bigquery", ["ml-1: Where do 한국어 tables stand?"]),
  ("nothing", []),
])
func questionsAreFoundByWhatTheyAreAbout(query: String, expected: [String]) {
  #expect(found(query) == expected)
}

@Test func whoAsksForNothingGetsWhatComesFirst() {
  #expect(found(" ").count == 3)
}
