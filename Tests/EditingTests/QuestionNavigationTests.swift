import TestSupport
import Testing

fileprivate let other = """
  questions:
    - id: ml-0003
      question: Which? See ml-0001.
      options: [a, b]
      x-related: [ml-0001, "ml-0002"]
    - id: ml-0004
      question: Which?
      options: [ml-0001, b]
      variant_of: 'ml-0001'

  """

fileprivate func bank(_ id: String = "ml-0001") -> String {
  """
  questions:
    - id: \(id)
      question: 어느 것? 😀
      options: [a, b]
      tags: [한국어, b]
      see: ml-0001
      x-points: 3

  """
}

@Test func anIdIsFoundWhereverAQuestionNamesIt() {
  let sample = NavigationSample(bank("ml-00011️⃣"), others: ["/w/other.yaml": other])
  #expect(
    sample.references() == [
      "bank.yaml <ml-0001> in: - id: ml-0001",
      "bank.yaml <ml-0001> in: see: ml-0001",
      "other.yaml <ml-0001> in: x-related: [ml-0001, \"ml-0002\"]",
      "other.yaml <ml-0001> in: variant_of: 'ml-0001'",
    ])
  #expect(sample.references(includingDefinition: false).count == 3)
  #expect(sample.definitions == ["bank.yaml <ml-0001> in: - id: ml-0001"])
  #expect(sample.highlights == ["ml-0001*", "ml-0001"])
}

@Test func aReferenceLeadsToTheQuestionInAnotherFile() {
  let sample = NavigationSample(
    other.replacing("related: [ml-0001,", with: "related: [ml-1️⃣0001,"), path: "/w/a.yaml", others: ["/w/z.yaml": bank()]
  )
  #expect(sample.definitions == ["z.yaml <ml-0001> in: - id: ml-0001"])
  #expect(sample.renamable == "ml-0001 <ml-0001>")
}

@Test func renamingAnIdRewritesEveryPlaceInItsQuotes() {
  let sample = NavigationSample(bank("ml-00011️⃣"), others: ["/w/other.yaml": other])
  #expect(
    sample.renaming(to: "0042") == [
      "bank.yaml": bank().replacing("ml-0001", with: "\"0042\""),
      "other.yaml": other.replacing("[ml-0001, \"", with: "[\"0042\", \"").replacing("'ml-0001'", with: "'0042'"),
    ])
  #expect(
    sample.renaming(to: "ml-0003") == [
      "refused": "\"ml-0003\" is taken already, and both would be one: choose another name."
    ])
  #expect(sample.renaming(to: " ") == ["refused": "A name must not be empty and must stand on one line."])
}

@Test func whatMayMeanSomethingElseIsNoReference() {
  let text = """
    questions:
      - {id: 3, question: a, options: [b, c], x-points: 31️⃣}
      - {id: 4, question: a, options: [b, c], related: [3]}
    """
  #expect(NavigationSample(text).references().isEmpty)
  #expect(NavigationSample(text).renamable == nil)
  let id = text.replacing("31️⃣", with: "3").replacing("id: 3", with: "id: 1️⃣3")
  #expect(
    NavigationSample(id).references(includingDefinition: false) == [
      "bank.yaml <3> in: - {id: 4, question: a, options: [b, c], related: [3]}"
    ])
}

@Test(arguments: ["bank.yaml", "bank.json"])
func tagsAreFoundInAllBanksAndRenamed(name: String) {
  let json = #"{"questions": [{"question": "a", "options": ["b", "c"], "tags": ["한국어", "한1️⃣국어 2"]}]}"#
  let yaml = "questions:\n  - {question: a, options: [b, c], tags: [한국어, 한1️⃣국어 2]}\n"
  let text = name == "bank.json" ? json : yaml
  let sample = NavigationSample(text, path: "/w/\(name)", others: ["/w/x.yaml": yaml.replacing("1️⃣", with: "")])
  #expect(sample.references().map { $0.prefix { $0 != " " } } == [Substring(name), "x.yaml"])
  #expect(sample.highlights == ["한국어 2"])
  let renamed = sample.renaming(to: "日本: x")
  #expect(renamed["x.yaml"] == "questions:\n  - {question: a, options: [b, c], tags: [한국어, \"日本: x\"]}\n")
  let own = text.replacing("한1️⃣국어 2", with: name == "bank.json" ? "日本: x" : "\"日本: x\"")
  #expect(renamed[name] == own)
}

@Test func domainsLeadToTheGuideFileAndToTheirQuestions() {
  let guide = """
    exam: my-exam
    name: Mine
    guides:
      - version: "1"
        sections:
          - {number: "1", title: One, subsections: [{number: "1.1", title: First}, {number: "1.2", title: 둘째}]}

    """
  let bank = """
    exam: my-exam
    guide: "1"
    questions:
      - {question: a, options: [b, c], domain: "1.1️⃣2"}
      - {question: a, options: [b, c], domain: 둘째}
      - {question: a, options: [b, c], domain: "1.1"}
    """
  let files = ["/w/guide.yaml": guide, "/w/.qbank.yaml": "guides: [guide.yaml]\n"]
  let sample = NavigationSample(bank, others: files)
  #expect(sample.definitions.map { $0.prefix(16) } == ["guide.yaml <1.2>"])
  #expect(sample.highlights == ["1.2", "둘째"])
  #expect(sample.references().count == 2)
  #expect(sample.renamable == nil)
}

@Test func productsAreFoundByAnyOfTheirNames() {
  let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - question: Use Big1️⃣Query or Dataflow.
        options: [Bigquery로 한다, "Use `BigQuery`"]

    """
  let other = "exam: google-pmle\nquestions:\n  - {question: BigQuery?, options: [a, b]}\n"
  let sample = NavigationSample(bank, others: ["/w/z.yaml": other])
  #expect(sample.highlights == ["BigQuery", "Bigquery"])
  #expect(sample.references().count == 3)
}
