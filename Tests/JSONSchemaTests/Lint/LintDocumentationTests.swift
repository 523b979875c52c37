import TestSupport
import Testing

@testable import JSONSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct LintDocumentationTests {
  /// The root of the package, from the place of this file.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Sources/JSONSchema/Lint")

  private static func pages() throws -> [RuleDocumentationGenerator.Page] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/")
    }
    return try files.sorted().flatMap { file in
      RuleDocumentationGenerator.pages(in: try String(contentsOf: folder.appending(path: file), encoding: .utf8))
    }
  }

  @Test func theTableIsThatOfTheDocComments() throws {
    let file = Self.folder.appending(path: "Generated/RuleDocumentation.swift")
    let made = RuleDocumentationGenerator.file(try Self.pages(), test: "LintDocumentationTests")
    if ProcessInfo.processInfo.environment["QBANK_REGENERATE"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == made
    #expect(isCurrent, "Run QBANK_REGENERATE=1 swift test --filter LintDocumentationTests")
  }

  @Test func everyPageHasTheFixedHeadings() throws {
    let headings = [
      "## What it flags", "## Why it matters", "## Example", "## What to write instead", "## Fix", "## Source",
    ]
    for rule in SchemaLinter.rules {
      let found = rule.documentation.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
      #expect(found == headings, "\(rule.id)")
      #expect(!rule.summary.isEmpty, "\(rule.id)")
    }
  }
}
