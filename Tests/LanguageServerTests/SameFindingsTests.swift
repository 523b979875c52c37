import LanguageServerProtocol
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

/// The command line and the editor find the same in the same bytes under the same configuration.
@Suite struct SameFindingsTests {
  /// What both must say of a finding; lines and columns from 0, columns in code points.
  private struct Told: Hashable, CustomStringConvertible {
    var rule: String?
    var severity: Int?
    var message: String?
    var places: [[Int]]
    var related: [String]

    var description: String { "\(rule ?? "?") at \(places): \(message ?? "?") \(related)" }
  }

  @Test func inTheFixtures() throws {
    let folder = TemporaryFolder()
    for name in [
      "pmle-2026-06-broken.yaml", "pmle-2026-06.yaml", "pmle-2026-06.json", "broken-syntax.yaml",
      "broken-syntax.json",
    ] {
      folder.write(Self.fixture(name), to: name)
    }
    #expect(try Self.compare(in: folder) > 100)
  }

  @Test func inAFolderOfManyFiles() throws {
    let folder = TemporaryFolder()
    folder.write(
      "rules: {missing-rationale: error}\nfiles: {exclude: [\"old/**\"], include: [\"*/odd.yaml\"]}\n",
      to: ".qbank.yaml")
    folder.write("rules: {unknown-domain: warning}\nexam: google-pmle\n", to: "strict/.qbank.yaml")
    folder.write(Self.bank("q-1", "질문 😀 — Bigquery?"), to: "a.yaml")
    folder.write(Self.bank("q-1", "Which fruit is yellow?"), to: "deep/b.yaml")
    folder.write(Self.bank("q-1", "Which fruit is yellow?"), to: "old/c.yaml")
    folder.write(Self.bank("q-1", "Which fruit is red?"), to: "node_modules/d.yaml")
    folder.write(Self.bank("q-2", "Which is TODO?"), to: "strict/e.yaml")
    folder.write(
      #"{"questions": [{"id": "q-2", "question": "Which?", "options": ["a", "b"], "answer": "C"}]}"#, to: "f.json")
    folder.write("questions: [{id: q-2, text: one}]\n", to: "deep/odd.yaml")
    folder.write("questions: [{id: q-2, text: one}]\n", to: "other.yaml")
    folder.write("services: {a: [", to: "compose.yaml")
    folder.write(
      "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"strin\"}", to: "g.schema.json")
    folder.write("", to: "empty.yaml")
    #expect(try Self.compare(in: folder, except: ["g.schema.json"]) > 5)
  }

  /// Compares all files below `folder`; returns how many findings there are. Files in `except` are for the editor alone.
  private static func compare(in folder: TemporaryFolder, except: Set<String> = []) throws -> Int {
    let result = BuiltCommand.run("check", "--format", "json", "--as-of", "2026-09-26", in: folder)
    let report = try MessageCoder.decode(Array(#"{"params":\#(result.output)}"#.utf8)).params(as: LSPAny.self)
    var expected: [String: [Told]] = [:]
    for finding in report["findings"]?.list ?? [] {
      expected[finding["path"]?.stringValue ?? "?", default: []].append(told(checked: finding))
    }

    let client = TestClient(on: DiskFileSystem())
    try client.initialize(
      #"""
      {"general":{"positionEncodings":["utf-32"]},"textDocument":{"publishDiagnostics":{"relatedInformation":true}},
      "window":{"workDoneProgress":true}}
      """#, folders: [folder.path])
    let asked = try client.first { $0["method"] == .string("window/workDoneProgress/create") }
    client.send(#"{"jsonrpc":"2.0","id":"\#(asked["id"]?.stringValue ?? "")","result":null}"#)
    var walk = FileWalk(DiskFileSystem())
    try walk.collect(below: folder.path)
    for path in walk.found {
      let name = FilePath.relative(path, to: folder.path) ?? path
      try client.open(DocumentPath.uri(of: path), folder.read(name), language: path.hasSuffix("json") ? "json" : "yaml")
    }
    for path in walk.found {
      let name = FilePath.relative(path, to: folder.path) ?? path
      guard !except.contains(name) else { continue }
      let wanted = expected[name] ?? []
      let uri = DocumentPath.uri(of: path)
      func shown() -> [Told]? {
        let last = client.messages.last {
          $0["method"] == .string("textDocument/publishDiagnostics") && $0["params"]?["uri"] == .string(uri)
        }
        return last?["params"]?["diagnostics"]?.list.map { told(shown: $0, in: folder.path) }
      }
      if !wanted.isEmpty { _ = try? client.first { _ in shown() == wanted } }
      #expect(shown() ?? [] == wanted, "\(name)")
    }
    #expect(try client.shutDown() == 0)
    return expected.values.reduce(0) { $0 + $1.count }
  }

  private static func told(checked finding: LSPAny) -> Told {
    func place(_ range: LSPAny?) -> [Int] {
      ["start", "end"].flatMap { end in
        ["line", "column"].map { (range?[end]?[$0]?.intValue ?? -1) - 1 }
      }
    }
    let severities = ["error", "warning", "information", "hint"]
    return Told(
      rule: finding["rule"]?.stringValue,
      severity: severities.firstIndex(of: finding["severity"]?.stringValue ?? "").map { $0 + 1 },
      message: finding["message"]?.stringValue, places: [place(finding["range"])],
      related: (finding["related"]?.list ?? []).map { related in
        "\(related["path"]?.stringValue ?? "?") \(place(related["range"])) \(related["message"]?.stringValue ?? "?")"
      })
  }

  private static func told(shown diagnostic: LSPAny, in folder: String) -> Told {
    func place(_ range: LSPAny?) -> [Int] {
      ["start", "end"].flatMap { end in ["line", "character"].map { range?[end]?[$0]?.intValue ?? -1 } }
    }
    return Told(
      rule: diagnostic["code"]?.stringValue, severity: diagnostic["severity"]?.intValue,
      message: diagnostic["message"]?.stringValue, places: [place(diagnostic["range"])],
      related: (diagnostic["relatedInformation"]?.list ?? []).map { related in
        let path = DocumentPath.path(of: related["location"]?["uri"]?.stringValue ?? "") ?? "?"
        let name = FilePath.relative(path, to: folder) ?? path
        return "\(name) \(place(related["location"]?["range"])) \(related["message"]?.stringValue ?? "?")"
      })
  }

  private static func bank(_ id: String, _ stem: String) -> String {
    "questions:\n  - id: \(id)\n    domain: \"9.9\"\n    question: \(stem)\n    options: [a, b, c, d]\n    answer: E\n"
  }

  private static func fixture(_ name: String) -> String {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let bytes = try? DiskFileSystem().read("/\(here)/Fixtures/\(name)")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}

extension LSPAny {
  fileprivate var list: [LSPAny] {
    if case .array(let items) = self { items } else { [] }
  }
}
