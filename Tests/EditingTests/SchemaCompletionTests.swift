import TestSupport
import Testing

@testable import Editing

@Test func keysThatAreNotThereComeInTheSchemasOrder() {
  let labels = Sample(yamlBank("    1️⃣")).labels
  #expect(labels.prefix(4) == ["domain", "scenario", "select", "answer"] || labels.contains("difficulty"))
  #expect(!labels.contains("question"))
  #expect(!labels.contains("options"))
  #expect(!labels.contains("id"))
}

@Test(arguments: [
  ("    diff1️⃣", "difficulty", "    difficulty: "),
  ("    diff1️⃣: x", "difficulty", "    difficulty: x"),
  ("    ta1️⃣", "tags", "    tags:\n      - "),
  ("    \"ta1️⃣\": x", "tags", "    \"tags\": x"),
])
func keysAreWrittenAsTheyBelongThere(before: String, label: String, after: String) {
  #expect(Sample(yamlBank(before)).taking(label) == yamlBank(after))
}

@Test func aliasesTakeTheirFieldsPlace() {
  let text = "questions:\n  - stem: a\n    choices: [b, c]\n    1️⃣\n"
  let labels = Sample(text).labels
  #expect(labels.contains("difficulty"))
  #expect(!labels.contains("question"))
  #expect(!labels.contains("options"))
}

@Test func keysOfOptionsAreNotThoseOfQuestions() {
  let text = "questions:\n  - question: a\n    options:\n      - text: b\n        1️⃣\n"
  let labels = Sample(text).labels
  #expect(labels.contains("correct"))
  #expect(!labels.contains("difficulty"))
}

@Test(arguments: [
  ("    difficulty: 1️⃣", ["easy", "medium", "hard", "expert"]),
  ("    difficulty: m1️⃣", ["easy", "medium", "hard", "expert"]),
  ("    difficulty: \"1️⃣\"", ["easy", "medium", "hard", "expert"]),
  ("    status: 1️⃣", ["draft", "review", "approved", "retired"]),
])
func valuesOfEnumerations(field: String, expected: [String]) {
  #expect(Sample(yamlBank(field)).labels == expected)
}

@Test func directlyBehindAColonTheSpaceIsWrittenToo() {
  #expect(Sample(yamlBank("    difficulty:1️⃣")).taking("hard") == yamlBank("    difficulty: hard"))
  #expect(Sample(yamlBank("    reviewed: 10:1️⃣")).labels.isEmpty)
  #expect(Sample(yamlBank("    references: https:1️⃣")).labels.isEmpty)
}

@Test func truthValues() {
  let text = "shuffle: 1️⃣\nquestions:\n  - question: a\n    options: [b, c]\n"
  #expect(Sample(text).labels == ["true", "false"])
  #expect(Sample(text).taking("true") == "shuffle: true\nquestions:\n  - question: a\n    options: [b, c]\n")
}

@Test(arguments: [
  (
    #"{"questions": [{"question": "a", "options": ["b"], "di1️⃣"}]}"#, "difficulty",
    #"{"questions": [{"question": "a", "options": ["b"], "difficulty": }]}"#
  ),
  (
    #"{"questions": [{"question": "a", "options": ["b"], "difficulty": 1️⃣}]}"#, "hard",
    #"{"questions": [{"question": "a", "options": ["b"], "difficulty": "hard"}]}"#
  ),
  (
    #"{"questions": [{"question": "a", "options": ["b"], "difficulty": "1️⃣"}]}"#, "hard",
    #"{"questions": [{"question": "a", "options": ["b"], "difficulty": "hard"}]}"#
  ),
  (
    #"[{"question": "a", "options": ["b"], "difficulty": "1️⃣"}]"#, "hard",
    #"[{"question": "a", "options": ["b"], "difficulty": "hard"}]"#
  ),
])
func schemasHoldForJSON(before: String, label: String, after: String) {
  #expect(Sample(before, path: "/w/bank.json").taking(label) == after)
}

@Test func examsAndTheirGuides() {
  let exam = "exam: goo1️⃣\nquestions:\n  - question: a\n    options: [b, c]\n"
  #expect(Sample(exam).labels.contains("google-pmle"))
  let guide = "exam: google-pmle\nguide: 1️⃣\nquestions:\n  - question: a\n    options: [b, c]\n"
  #expect(Sample(guide).labels.first == "2026-06")
  #expect(Sample(guide).taking("2026-06")?.contains("guide: \"2026-06\"\n") == true)
}

@Test func domainsInYAMLAreQuoted() {
  let sample = Sample(yamlBank("    domain: 3.1️⃣"))
  let label = sample.labels.first { $0.hasPrefix("3.2 ") } ?? ""
  #expect(sample.taking(label) == yamlBank("    domain: \"3.2\""))
}

@Test(arguments: [
  ("    scenario: Use BigQ1️⃣", "    scenario: Use BigQuery"),
  ("    scenario: 'Use BigQ1️⃣'", "    scenario: 'Use BigQuery'"),
  ("    scenario: |\n      A team uses\n      BigQ1️⃣ now.", "    scenario: |\n      A team uses\n      BigQuery now."),
  ("    scenario: >-\n      한국어 BigQ1️⃣", "    scenario: >-\n      한국어 BigQuery"),
])
func productsCompleteInEveryKindOfScalar(before: String, after: String) {
  #expect(Sample(yamlBank(before)).taking("BigQuery") == yamlBank(after))
}

@Test func theConfigurationHasItsSchemaToo() {
  let sample = Sample("exam: google-pmle\nrules:\n  missing-key: 1️⃣\n", path: "/w/.qbank.yaml")
  #expect(sample.labels.contains("off"))
  let rules = Sample("rules:\n  1️⃣\n", path: "/w/.qbank.yaml")
  #expect(rules.labels.contains("missing-key"))
  #expect(rules.taking("missing-key") == "rules:\n  missing-key: \n")
  let keys = Sample("exam: a\n1️⃣\n", path: "/w/.qbank.yaml")
  #expect(keys.labels.contains("rules"))
  #expect(!keys.labels.contains("exam"))
}

@Test func schemaFilesHaveTheirMetaschema() {
  let text = #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "1️⃣"}"#
  let sample = Sample(text, path: "/w/a.schema.json")
  #expect(sample.labels.contains("object"))
  let keys = Sample(#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "1️⃣"}"#, path: "/w/a.json")
  #expect(keys.labels.contains("properties"))
  #expect(!keys.labels.contains("$schema"))
}

@Test func anotherSchemaHoldsWhereItIsNamed() {
  let schema = #"{"properties": {"colour": {"enum": ["red", "green"]}}}"#
  let text = "# yaml-language-server: $schema=quiz.json\nquestions:\n  - {question: a, options: [b, c]}\ncolour: 1️⃣\n"
  #expect(Sample(text, files: ["/w/quiz.json": schema]).labels == ["red", "green"])
}

@Test func otherFilesAreLeftAlone() {
  #expect(Sample("name: 1️⃣\nimage: x\n", path: "/w/compose.yaml").context == nil)
}
