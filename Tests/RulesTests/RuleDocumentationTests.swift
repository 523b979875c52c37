import Findings
import Syntax
import TestSupport
import Testing

@testable import Rules

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct RuleDocumentationTests {
  /// The root of the package, from the place of this file.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let generated = "Sources/Rules/Generated/RuleDocumentation.swift"

  private static func pages() throws -> [RuleDocumentationGenerator.Page] {
    let folder = root.appending(path: "Sources/Rules")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/")
    }
    return try files.sorted().flatMap { file in
      RuleDocumentationGenerator.pages(in: try String(contentsOf: folder.appending(path: file), encoding: .utf8))
    }
  }

  @Test func theTableIsThatOfTheDocComments() throws {
    let file = Self.root.appending(path: Self.generated)
    let made = RuleDocumentationGenerator.file(try Self.pages())
    if ProcessInfo.processInfo.environment["QBANK_REGENERATE"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == made
    #expect(isCurrent, "Run QBANK_REGENERATE=1 swift test --filter RuleDocumentationTests")
  }

  @Test func everyRuleHasItsPage() throws {
    let pages = Dictionary(grouping: try Self.pages(), by: \.id)
    for header in RuleRegistry.headers {
      #expect(pages[header.id.name]?.count == 1, "\(header.id)")
    }
    #expect(pages.count == RuleRegistry.headers.count)
  }

  @Test func everyPageOfARuleHasTheFixedHeadings() throws {
    let pages = Dictionary(try Self.pages().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let headings = [
      "## What it flags", "## Why it matters", "## Example", "## What to write instead", "## Fix", "## Source",
    ]
    for rule in RuleRegistry.rules {
      let id = type(of: rule).header.id
      let body = pages[id.name]?.body ?? ""
      let found = body.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
      #expect(found == headings, "\(id)")
    }
  }

  @Test func rulesAreSortedAndUnique() {
    let ids = RuleRegistry.rules.map { type(of: $0).header.id }
    #expect(ids == ids.sorted())
    #expect(Set(RuleRegistry.headers.map(\.id)).count == RuleRegistry.headers.count)
  }

  @Test func everySyntaxErrorHasAPage() {
    for code in SyntaxErrorCode.allCases {
      #expect(RuleRegistry.description(of: RuleID(code.rawValue))?.summary.isEmpty == false, "\(code.rawValue)")
    }
  }
}
