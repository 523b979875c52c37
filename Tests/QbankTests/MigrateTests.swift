import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct MigrateTests {
  private static let bank = """
    exam: google-pmle
    guide: "2024-10"
    questions:
      - id: q-1
        domain: "5.3"
        question: You use Vertex AI. What should you do?
        options:
          - {text: Train, correct: true}
          - {text: Wait}
          - {text: Stop}
    """

  @Test func aDiffShowsWhatWouldChange() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "a.yaml")
    let result = BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "a.yaml", in: folder)
    #expect(
      result
        == .init(
          exitCode: 0,
          output: """
            --- a/a.yaml
            +++ b/a.yaml
            @@ -1,9 +1,9 @@
             exam: google-pmle
            -guide: "2024-10"
            +guide: "2026-06"
             questions:
               - id: q-1
            -    domain: "5.3"
            -    question: You use Vertex AI. What should you do?
            +    domain: "2.3"
            +    question: You use Gemini Enterprise Agent Platform. What should you do?
                 options:
                   - {text: Train, correct: true}
                   - {text: Wait}

            """, errors: "a.yaml: guide 2024-10 → 2026-06, 1 domain moved, 1 product name replaced\n"))
    #expect(folder.read("a.yaml") == Self.bank)
  }

  @Test func theDiffIsOneThatPatchTakes() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "a.yaml")
    let diff = BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "a.yaml", in: folder)
    let patched = ChildProcess("/usr/bin/env", in: folder.path).run(
      ["git", "apply", "-"], input: Array(diff.output.utf8))
    #expect(patched.exitCode == 0, "\(patched.errors)")
    let again = BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "a.yaml", in: folder)
    #expect(again == .init(exitCode: 0, output: "", errors: "a.yaml: nothing to change\n"))
  }

  /// The golden diff was read change by change; QBANK_REGENERATE=1 writes it anew, and then it has to be read again.
  @Test func theSampleBankMovesAsItWasRead() throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures")
    let folder = TemporaryFolder()
    folder.write(
      try String(contentsOf: fixtures.appending(path: "pmle-2024-10.yaml"), encoding: .utf8), to: "bank.yaml")
    let arguments = ["migrate", "--to", "google-pmle@2026-06", "--as-of", "2026-11-21"]
    let command = ChildProcess(BuiltCommand.path, in: folder.path)
    let shown = command.run(arguments + ["bank.yaml"])
    let golden = fixtures.appending(path: "pmle-2024-10-to-2026-06.diff")
    if ProcessInfo.processInfo.environment["QBANK_REGENERATE"] != nil {
      try shown.output.write(to: golden, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(shown.output == expected)
    let written = command.run(arguments + ["--write", "bank.yaml"])
    #expect(
      written.output.hasPrefix("bank.yaml: guide 2024-10 → 2026-06, 8 domains moved, 93 product names replaced\n"))
    // What is left: a long key, and names whose change is not sure.
    let rules = written.output.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").last }
    #expect(rules == ["[key-is-longest]"] + Array(repeating: "[former-product-name]", count: 4))
    #expect(written.exitCode == 0)
    #expect(command.run(arguments + ["bank.yaml"]).output == "")
  }

  @Test func writingKeepsModeAndLink() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "real.yaml")
    chmod(folder.path + "/real.yaml", 0o640)
    folder.link("a.yaml", to: "real.yaml")
    let result = BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "--write", "a.yaml", in: folder)
    #expect(
      result
        == .init(
          exitCode: 0, output: "a.yaml: guide 2024-10 → 2026-06, 1 domain moved, 1 product name replaced\n", errors: "")
    )
    #expect(
      folder.read("real.yaml")
        == Self.bank.replacing("2024-10", with: "2026-06").replacing("5.3", with: "2.3")
        .replacing("Vertex AI", with: "Gemini Enterprise Agent Platform"))
    var entry = stat()
    #expect(lstat(folder.path + "/a.yaml", &entry) == 0 && entry.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(folder.path + "/real.yaml", &entry) == 0 && entry.st_mode & 0o777 == 0o640)
    let names = ChildProcess("/bin/ls", in: folder.path).run([]).output
    #expect(names == "a.yaml\nreal.yaml\n")
  }

  @Test func whatNeedsAPersonIsTold() {
    let folder = TemporaryFolder()
    folder.write(Self.bank.replacing("2024-10", with: "2022").replacing("5.3", with: "2.1"), to: "a.yaml")
    let result = BuiltCommand.run("migrate", "--to", "google-pmle@2023", "--write", "a.yaml", in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.output.hasPrefix(
        """
        a.yaml: guide 2022 → 2023, 1 domain marked for a person to choose
        a.yaml:5:14: warning: "google-pmle@2022 2.1" is a domain of google-pmle@2022, not of google-pmle@2023, so that
        """.replacing("\n        ", with: "\n")), "\(result.output)")
  }

  @Test func whatCannotBeDoneIsOneSentence() {
    let folder = TemporaryFolder()
    folder.write(Self.bank.replacing("guide: \"2024-10\"\n", with: ""), to: "a.yaml")
    let noGuide = BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "a.yaml", in: folder)
    #expect(
      noGuide.errors
        == "qbank: \"a.yaml\" names no guide that is known, so that nobody can say where its domains went; write it into \"guide\", or pass --guide.\n"
    )
    let given = BuiltCommand.run(
      "migrate", "--to", "google-pmle@2026-06", "--guide", "google-pmle@2024-10", "a.yaml", in: folder)
    #expect(given.output.contains("+guide: '2026-06'"), "\(given)")
    let unknown = BuiltCommand.run("migrate", "--to", "google-pmle@2026-60", "a.yaml", in: folder)
    #expect(
      unknown.errors == "qbank: No guide \"google-pmle@2026-60\" is known; did you mean \"google-pmle@2026-06\"?\n")
    #expect(unknown.exitCode == 2)
    #expect(BuiltCommand.run("migrate", "--to", "google-pmle@2026-06", "--write", "-").exitCode == 2)
  }
}
