import Testing

@testable import LanguageServer

@Test func oneLookAtFilesIsUnderWayAtATime() throws {
  var indexing = Indexing()
  let started = indexing.look(at: ["a"])
  let first = try #require(started)
  #expect(indexing.look(at: ["b"]) == nil)
  #expect(indexing.look(at: ["c"]) == nil)
  #expect(indexing.end(first) == ["b", "c"])
  // A reading of the folders drops the look that is under way, and has it taken again behind itself.
  let startedAgain = indexing.look(at: ["d"])
  let second = try #require(startedAgain)
  let reading = indexing.begin()
  #expect(second.isCancelled)
  #expect(indexing.look(at: ["e"]) == nil)
  #expect(indexing.end(second) == nil)
  #expect(indexing.end(reading) == ["d", "e"])
  #expect(indexing.look(at: ["f"]) != nil)
}
