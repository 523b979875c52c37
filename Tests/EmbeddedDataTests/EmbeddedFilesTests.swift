import EmbeddedData
import Foundation
import Testing

@Suite struct EmbeddedFilesTests {
  private static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schemas")

  @Test func everyDataFileIsEmbedded() {
    let found = FileManager.default.enumerator(atPath: Self.schemas.path)?.compactMap { $0 as? String } ?? []
    let onDisk = found.filter { $0.hasSuffix(".json") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(!onDisk.isEmpty)
    #expect(EmbeddedFiles.paths == onDisk)
  }

  @Test(arguments: EmbeddedFiles.paths)
  func embeddedBytesAreThoseOfTheDisk(path: String) throws {
    let onDisk = try Data(contentsOf: Self.schemas.appending(path: path))
    #expect(EmbeddedFiles.bytes(at: path).map { Data($0) == onDisk } == true, "\(path) changed; build again")
  }

  @Test func anUnknownPathHasNoBytes() {
    #expect(EmbeddedFiles.bytes(at: "guides/no-such-guide.json") == nil)
  }
}
