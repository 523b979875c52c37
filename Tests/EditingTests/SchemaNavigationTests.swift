import TestSupport
import Testing

fileprivate func schema(_ reference: String = "#/$defs/on1️⃣e", _ key: String = "one") -> String {
  """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "properties": {
      "a": {"$ref": "\(reference)"},
      "b": {"$ref": "#/$defs/one/properties/한국어"},
      "c": {"$ref": "#anchored"}
    },
    "$defs": {
      "\(key)": {"properties": {"한국어": {"type": "string"}}},
      "two": {"$anchor": "anchored"}
    }
  }
  """
}

@Test func aReferenceLeadsToItsDefinition() {
  let sample = NavigationSample(schema(), path: "/w/a.schema.json")
  #expect(sample.definitions.map { $0.prefix(27) } == ["a.schema.json <one> in: \"on"])
  #expect(sample.references(includingDefinition: false).count == 1)
  #expect(sample.highlights == ["one*", "#/$defs/one"])
}

@Test(arguments: [schema(), schema("#/$defs/one", "on1️⃣e")])
func renamingADefinitionReachesEveryPointerThroughIt(text: String) {
  let sample = NavigationSample(text, path: "/w/a.schema.json")
  #expect(sample.renamable == "one <one>")
  let renamed = schema("#/$defs/%E5%90%8D~1x", "名/x")
    .replacing("#/$defs/one/properties", with: "#/$defs/%E5%90%8D~1x/properties")
  #expect(sample.renaming(to: "名/x") == ["a.schema.json": renamed])
  #expect(sample.renaming(to: "two").keys.contains("refused"))
}

@Test func anchorsAreRenamedWithTheirReferences() {
  let sample = NavigationSample(
    schema("#").replacing("#anchored", with: "#anch1️⃣ored"), path: "/w/a.schema.json")
  #expect(sample.renamable == "anchored <anchored>")
  #expect(sample.renaming(to: "x") == ["a.schema.json": schema("#").replacing("anchored", with: "x")])
  #expect(sample.renaming(to: "1x").keys.contains("refused"))
}

@Test func aReferenceToAnotherFileLeadsThere() {
  let sample = NavigationSample(
    schema("b.json#/$defs/x1️⃣"), path: "/w/a.schema.json", others: ["/w/b.json": #"{"$defs": {"x": {}}}"#])
  #expect(sample.definitions == [#"b.json <x> in: {"$defs": {"x": {}}}"#])
}

@Test func filesOfAConfigurationAreOpened() {
  let sample = NavigationSample(
    "extends: ba1️⃣se.yaml\n", path: "/w/.qbank.yaml", others: ["/w/base.yaml": "exam: a\n"])
  #expect(sample.definitions == ["base.yaml <> in: exam: a"])
}

fileprivate let shared = ##"{"$id": "https://x.example/b", "$defs": {"one": {"$anchor": "first", "items": {}}}}"##
fileprivate let others = [
  "/w/b.schema.json": shared,
  "/w/c.schema.json":
    ##"{"allOf": [{"$ref": "https://x.example/b#/$defs/one/items"}, {"$ref": "b.schema.json#first"}]}"##,
  "/w/d.json": ##"{"$ref": "b.schema.json#/$defs/one"}"##,
]

@Test func namesOfSchemasAreFollowedFromFileToFile() {
  for reference in ["b.schema.json#/$defs/on1️⃣e", "https://x.example/b#fir1️⃣st"] {
    let sample = NavigationSample(#"{"items": {"$ref": "\#(reference)"}}"#, path: "/w/a.schema.json", others: others)
    #expect(sample.definitions == ["b.schema.json <one> in: \(shared)", "b.schema.json <first> in: \(shared)"])
    #expect(
      sample.references(includingDefinition: false).map { $0.prefix(35) } == [
        "a.schema.json <\(reference.replacing("1️⃣", with: ""))> in".prefix(35), "c.schema.json <b.schema.json#first>",
      ])
  }
}

@Test func renamingADefinitionReachesOtherFiles() {
  let sample = NavigationSample(
    ##"{"items": {"$ref": "b.schema.json#/$defs/on1️⃣e"}}"##, path: "/w/a.schema.json", others: others)
  #expect(sample.renamable == "one <one>")
  #expect(
    sample.renaming(to: "two") == [
      "a.schema.json": ##"{"items": {"$ref": "b.schema.json#/$defs/two"}}"##,
      "b.schema.json": shared.replacing("one", with: "two"),
      "c.schema.json":
        ##"{"allOf": [{"$ref": "https://x.example/b#/$defs/two/items"}, {"$ref": "b.schema.json#first"}]}"##,
    ])
}

@Test func renamingAnAnchorReachesOtherFiles() {
  var files = others
  files["/w/b.schema.json"] = nil
  let sample = NavigationSample(
    shared.replacing("first", with: "fi1️⃣rst"), path: "/w/b.schema.json", others: files)
  #expect(
    sample.renaming(to: "last") == [
      "b.schema.json": shared.replacing("first", with: "last"),
      "c.schema.json":
        ##"{"allOf": [{"$ref": "https://x.example/b#/$defs/one/items"}, {"$ref": "b.schema.json#last"}]}"##,
    ])
}
