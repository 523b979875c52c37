import Catalog
import SourceText
import TestSupport
import Testing
import Workspace

@testable import Editing

/// The links of a document, as the words and where they lead.
fileprivate func links(_ text: String, path: String = "/w/bank.yaml", files: [String: String] = [:]) -> [String] {
  let source = SourceText(text)
  var workspace = Workspace(MemoryFileSystem(files), Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.open(path, source)
  let context = workspace.snapshot.context(of: path).flatMap { EditingContext($0) }
  return context?.links(in: workspace.snapshot).map { link in
    switch link.target {
    case .page(let address): "\(source.string(link.range)) → \(address)"
    case .file(let path): "\(source.string(link.range)) → file \(path)"
    }
  } ?? []
}

@Test func addressesInReferencesProseAndCommentsAreLinks() {
  let text = """
    # see https://example.com/a.
    questions:
      - question: 문서(https://cloud.google.com/bigquery/docs)를 보세요, https://a.example/x_(y)를 또.
        options: [ "`http://b.example`", c ]
        references: [https://cloud.google.com/vertex-ai?hl=ko#x, "https://d.example/e"]

    """
  #expect(
    links(text) == [
      "https://example.com/a → https://example.com/a",
      "https://cloud.google.com/bigquery/docs → https://cloud.google.com/bigquery/docs",
      "https://a.example/x_(y) → https://a.example/x_(y)",
      "http://b.example → http://b.example",
      "https://cloud.google.com/vertex-ai?hl=ko#x → https://cloud.google.com/vertex-ai?hl=ko#x",
      "https://d.example/e → https://d.example/e",
    ])
}

@Test func escapesAndFoldsAreSeenThrough() {
  let json = #"{"questions": [{"question": "😀 https:\/\/a.example\/b.", "options": ["x", "y"]}]}"#
  #expect(links(json, path: "/w/a.json") == [#"https:\/\/a.example\/b → https://a.example/b"#])
}

@Test func filesThatExistAreLinks() {
  let files = ["/w/my.schema.json": "{}", "/w/base.yaml": "", "/w/guides/a.json": "{}"]
  let bank = "# yaml-language-server: $schema=./my.schema.json\nquestions:\n  - {question: a, options: [b, c]}\n"
  #expect(links(bank, files: files) == ["./my.schema.json → file /w/my.schema.json"])
  let configuration =
    "extends: base.yaml\nguides: [guides/a.json, guides/none.json]\nschemas:\n  '*.json': my.schema.json\n"
  #expect(
    links(configuration, path: "/w/.qbank.yaml", files: files) == [
      "base.yaml → file /w/base.yaml", "guides/a.json → file /w/guides/a.json",
      "my.schema.json → file /w/my.schema.json",
    ])
  let schema = ##"{"$ref": "my.schema.json#/$defs/a", "properties": {"b": {"$ref": "#/x"}}}"##
  #expect(
    links(schema, path: "/w/b.schema.json", files: files) == ["my.schema.json#/$defs/a → file /w/my.schema.json"])
}

@Test(arguments: ["see http:// there", "ahttps://x.example", "https:/x", "ftp://x.example"])
func otherTextIsNoLink(stem: String) {
  #expect(links("questions:\n  - question: \(stem)\n    options: [b, c]\n").isEmpty)
}
