import TestSupport
import Testing

@testable import Workspace

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct RuleReferenceTests {
  @Test func thePageIsThatOfTheDocComments() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/qbank/Documentation.docc/Rules.md")
    let made = RuleReference.page(RuleDirectory.all)
    if ProcessInfo.processInfo.environment["QBANK_REGENERATE"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == made
    #expect(isCurrent, "Run QBANK_REGENERATE=1 swift test --filter RuleReferenceTests")
  }
}
