import TestSupport
import Testing

/// Whatever a file holds, `check` ends with a finding or one sentence, and the right exit code.
@Suite struct BadInputTests {
  private static let bank = "questions:\n- id: q-1\n  question: Which one?\n  options: [a, b, c]\n  answer: A\n"

  private func check(_ name: String, _ bytes: [UInt8]) -> ChildProcess.Result {
    let folder = TemporaryFolder()
    folder.write(bytes, to: name)
    return BuiltCommand.run("check", name, in: folder)
  }

  private func check(_ name: String, _ text: String) -> ChildProcess.Result { check(name, Array(text.utf8)) }

  /// The rules of the findings, one a line.
  private func rules(_ result: ChildProcess.Result) -> [String] {
    result.output.split(separator: "\n").compactMap { line in
      line.hasSuffix("]") ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
    }
  }

  @Test(arguments: [
    ("empty.yaml", "", ["syntax-empty-file"]), ("empty.json", "", ["syntax-empty-file"]),
    ("binary.yaml", "questions:\n- question: a\n\u{0}\u{1}", ["syntax-invalid-character"]),
    ("stream.yaml", bank + "---\nquestions: []\n", ["several-documents"]),
    ("bom.yaml", "\u{FEFF}" + bank, []), ("crlf.yaml", bank.replacing("\n", with: "\r\n"), []),
    ("cr.yaml", bank.replacing("\n", with: "\r"), []),
    (
      "deep.json", String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
      ["syntax-nesting-too-deep"]
    ),
    ("deep.yaml", String(repeating: "- ", count: 100_000), ["syntax-nesting-too-deep"]),
  ])
  func hasItsFinding(name: String, text: String, expected: [String]) {
    let result = check(name, text)
    #expect(result.exitCode == (expected.isEmpty ? 0 : 1), "\(result)")
    #expect(rules(result) == expected, "\(result)")
    #expect(result.errors == "")
  }

  @Test func bytesThatAreNotUTF8AreAFinding() {
    let result = check("latin.yaml", Array(Self.bank.utf8) + Array("  x-note: caf".utf8) + [0xE9, 0x0A])
    #expect(result.exitCode == 1)
    #expect(rules(result) == ["syntax-invalid-utf8"])
    #expect(result.output.hasPrefix("latin.yaml:6:14: error: "), "\(result.output)")
    let wide = check("wide.yaml", [0xFF, 0xFE, 0x61, 0x00])
    #expect(wide.exitCode == 1)
    #expect(rules(wide) == ["syntax-invalid-utf8"])
  }

  @Test func unclosedNestingEndsWithFindings() {
    for name in ["open.json", "open.yaml"] {
      let result = check(name, String(repeating: "[", count: 100_000))
      #expect(result.exitCode == 1, "\(name)")
      #expect(rules(result).contains("syntax-nesting-too-deep"), "\(name)")
    }
  }

  @Test func whatIsNoFileIsRefusedInOneSentence() {
    let folder = TemporaryFolder()
    folder.makePipe("pipe.yaml")
    folder.makeFolder("folder")
    folder.link("loop", to: "loop")
    let sentences: [(String, String)] = [
      ("pipe.yaml", "\"pipe.yaml\" is a pipe, not a file; pass its content on standard input, as \"-\"."),
      ("nope.yaml", "\"nope.yaml\" does not exist; check the path."),
      ("loop", "\"loop\" does not exist; check the path."),
      ("/dev/null", "\"/dev/null\" is a device, not a file."),
    ]
    for (path, sentence) in sentences {
      let result = BuiltCommand.run("check", path, in: folder)
      #expect(result == .init(exitCode: 2, output: "", errors: "qbank: \(sentence)\n"))
    }
    #expect(
      BuiltCommand.run("check", "folder", in: folder)
        == .init(exitCode: 0, output: "No question banks found.\n", errors: ""))
    let debug = BuiltCommand.run("debug", "tree", "folder", in: folder)
    #expect(debug == .init(exitCode: 2, output: "", errors: "qbank: \"folder\" is a folder; name a file in it.\n"))
  }

  @Test func foldersWithLinksInACircleEnd() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "a/b/bank.yaml")
    folder.link("a/b/up", to: "../..")
    folder.link("again.yaml", to: "a/b/bank.yaml")
    folder.makePipe("a/pipe.yaml")
    let result = BuiltCommand.run("check", in: folder)
    #expect(result == .init(exitCode: 0, output: "Nothing found in 1 question bank (1 question).\n", errors: ""))
  }

  @Test func aSchemaThatCannotBeUsedIsOneSentence() {
    let folder = TemporaryFolder()
    folder.write("title: x\n", to: "a.yaml")
    folder.write("{\"type\": ", to: "broken.json")
    folder.write("[]", to: "list.json")
    folder.write("{\"$ref\": \"#/nope\"}", to: "reference.json")
    folder.write("{\"required\": [\"name\"]}", to: "good.json")
    folder.write(Self.bank, to: "bank.yaml")
    for name in ["nope.json", "broken.json", "list.json", "reference.json", "bank.yaml", "."] {
      let result = BuiltCommand.run("check", "--schema", name, "a.yaml", in: folder)
      #expect(result.exitCode == 2, "\(name)")
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("qbank: \"\(name)\" "), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    let good = BuiltCommand.run("check", "--schema", "good.json", "a.yaml", in: folder)
    #expect(good.exitCode == 1)
    #expect(rules(good) == ["schema-required"])
  }

  @Test func aConfigurationThatIsWrongIsOneSentenceWithItsPlace() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "a.yaml")
    folder.write("rules:\n  mising-key: off\n", to: ".qbank.yaml")
    let result = BuiltCommand.run("check", in: folder)
    #expect(
      result
        == .init(
          exitCode: 2, output: "",
          errors: "qbank: .qbank.yaml:2:3: There is no rule \"mising-key\"; did you mean \"missing-key\"?\n"))
    folder.write("extends: .qbank.yaml\n", to: ".qbank.yaml")
    #expect(BuiltCommand.run("check", in: folder).exitCode == 2)
    // Named, it is shown as any other file.
    let named = BuiltCommand.run("check", ".qbank.yaml", in: folder)
    #expect(named.exitCode == 1)
    #expect(rules(named) == ["configuration-circular-extends"])
  }
}
