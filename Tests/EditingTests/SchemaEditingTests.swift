import Testing

@testable import Editing

fileprivate func schema(_ body: String, _ draft: String = "https://json-schema.org/draft/2020-12/schema") -> Sample {
  Sample("{\"$schema\": \"\(draft)\", \(body)}", path: "/w/a.schema.json")
}

@Test(arguments: [
  ("https://json-schema.org/draft/2020-12/schema", "items · 2020-12\n\nThe schema of all items behind"),
  ("http://json-schema.org/draft-07/schema#", "items · draft 7\n\nThe schema of all items, or one each."),
  ("https://json-schema.org/v1", "items · v1\n\nThe schema of all items behind"),
  ("https://json-schema.org/v1/2026", "items · v1\n\nThe schema of all items behind"),
])
func keywordsAreExplainedByTheirDraft(draft: String, beginning: String) {
  #expect(schema("\"ite1️⃣ms\": {}", draft).hover?.explanation.plain.hasPrefix(beginning) == true)
}

@Test func keywordsOfOtherDraftsAreToldSo() {
  let hover = schema("\"divisi1️⃣bleBy\": 2").hover
  #expect(
    hover?.explanation.plain
      == "divisibleBy · 2020-12\n\nIt has no effect in 2020-12: it is a keyword of draft 3."
  )
}

@Test func namesOfPropertiesAreNoKeywords() {
  #expect(schema("\"properties\": {\"ite1️⃣ms\": {}}").hover == nil)
}

@Test func keywordsTypesFormatsAndTargetsAreProposed() {
  let keys = schema("\"properties\": {\"a\": {\"min1️⃣\"}}").proposals
  let key = keys.first { $0.label == "minLength" }
  #expect(key?.explanation.plain.contains("The fewest characters.") == true)
  #expect(!keys.contains { $0.label == "divisibleBy" })
  #expect(schema("\"type\": \"1️⃣\"").labels.contains("integer"))
  let formats = schema("\"format\": \"1️⃣\"").labels
  #expect(formats.contains("date-time"))
  #expect(!formats.contains("ip-address"))
  let targets = schema(
    "\"$ref\": \"1️⃣\", \"$defs\": {\"한\": {\"title\": \"T\"}, \"a/b\": {\"$anchor\": \"x\", \"properties\": {\"c\": {}}}}"
  )
  #expect(targets.labels == ["#/$defs/%ED%95%9C", "#/$defs/a~1b", "#x", "#"])
}

@Test func versionOneHasItsKeywords() {
  let uri = "https://json-schema.org/v1"
  let keys = schema("\"properties\": {\"a\": {\"1️⃣\"}}", uri).labels
  #expect(keys.contains("minLength"))
  #expect(keys.contains("propertyDependencies"))
  #expect(!keys.contains("$recursiveRef"))
  #expect(!keys.contains("additionalItems"))
  #expect(schema("\"items\": {\"type\": \"1️⃣\"}", uri).labels.contains("integer"))
  #expect(
    schema("\"propertyDep1️⃣endencies\": {}", uri).hover?.explanation.plain.hasPrefix("propertyDependencies · v1") == true
  )
}

@Test func yamlSchemasAreTheSame() {
  let sample = Sample(
    "$schema: https://json-schema.org/draft/2020-12/schema\n$ref: 1️⃣\n$defs:\n  a: {}\n", path: "/w/a.schema.yaml")
  #expect(sample.labels == ["#/$defs/a", "#"])
}
