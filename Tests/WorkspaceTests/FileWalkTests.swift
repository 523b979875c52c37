import Testing

@testable import Workspace

@Suite struct FileWalkTests {
  private func walk(_ files: MemoryFileSystem, _ folder: String = "/w") throws -> FileWalk {
    var walk = FileWalk(files)
    try walk.collect(below: folder)
    return walk
  }

  @Test func findsWhatIsReadInOrderOfPath() throws {
    let files = MemoryFileSystem([
      "/w/b.yaml": "", "/w/a/z.json": "", "/w/a/y.yml": "", "/w/c.txt": "", "/w/.git/x.yaml": "", "/w/.qbank.yaml": "",
      "/w/node_modules/p/q.json": "",
    ])
    let walk = try walk(files)
    #expect(walk.found == ["/w/.qbank.yaml", "/w/a/y.yml", "/w/a/z.json", "/w/b.yaml"])
    #expect(walk.skipped == [.init(path: "/w/c.txt", reason: "it is neither YAML nor JSON by its name")])
  }

  @Test func linksInACircleEnd() throws {
    var files = MemoryFileSystem(["/w/a/b.yaml": ""])
    files.link("/w/a/up", to: "/w")
    files.link("/w/c.yaml", to: "/w/a/b.yaml")
    files.link("/w/self.yaml", to: "/w/self.yaml")
    let walk = try walk(files)
    #expect(walk.found == ["/w/a/b.yaml"])
    #expect(
      walk.skipped == [
        .init(path: "/w/a/up", reason: "it was checked already by another path"),
        .init(path: "/w/c.yaml", reason: "it was checked already by another path"),
        .init(path: "/w/self.yaml", reason: "nothing can be read there"),
      ])
  }

  @Test func pipesAndDevicesAreLeftAlone() throws {
    var files = MemoryFileSystem(["/w/a.yaml": ""])
    files.place(.pipe, at: "/w/p.yaml")
    files.place(.device, at: "/w/d.json")
    let walk = try walk(files)
    #expect(walk.found == ["/w/a.yaml"])
    #expect(walk.skipped.map(\.path) == ["/w/d.json", "/w/p.yaml"])
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    #expect(throws: FileError("/nope", .missing)) { try walk(MemoryFileSystem(["/w/a.yaml": ""]), "/nope") }
  }
}
