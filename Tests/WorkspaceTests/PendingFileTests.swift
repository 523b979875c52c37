import TestSupport
import Testing

@testable import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PendingFileTests {
  private let folder = TemporaryFolder()
  private let files = DiskFileSystem()

  private func path(_ name: String) -> String { folder.path + "/" + name }
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  private var names: [String] { (try? files.names(in: folder.path)) ?? [] }

  @Test func replacesAFileAndKeepsItsMode() throws {
    folder.write("old", to: "a.yaml")
    chmod(path("a.yaml"), 0o640)
    try files.replace(path("a.yaml"), bytes("old"), with: bytes("\u{FEFF}new\r\n"))
    #expect(folder.read("a.yaml") == "\u{FEFF}new\r\n")
    #expect(names == ["a.yaml"])
    var entry = stat()
    stat(path("a.yaml"), &entry)
    #expect(entry.st_mode & 0o7777 == 0o640)
  }

  @Test func leavesAFileThatHasChangedMeanwhile() {
    folder.write("another", to: "a.yaml")
    #expect(throws: FileError(path("a.yaml"), .changed)) {
      try files.replace(path("a.yaml"), bytes("old"), with: bytes("new"))
    }
    #expect(folder.read("a.yaml") == "another")
    #expect(names == ["a.yaml"])
  }

  @Test func bringsNoDeletedFileBack() {
    #expect(throws: FileError(path("gone.yaml"), .changed)) {
      try files.replace(path("gone.yaml"), bytes("old"), with: bytes("new"))
    }
    #expect(names == [])
  }

  @Test func followsLinks() throws {
    folder.write("old", to: "banks/a.yaml")
    folder.link("link.yaml", to: "banks/a.yaml")
    try files.replace(path("link.yaml"), bytes("old"), with: bytes("new"))
    #expect(folder.read("banks/a.yaml") == "new")
    var entry = stat()
    lstat(path("link.yaml"), &entry)
    #expect(entry.st_mode & S_IFMT == S_IFLNK)
    folder.link("nowhere.yaml", to: "nothing.yaml")
    #expect(throws: FileError(path("nowhere.yaml"), .notWritten("it is a link to a file that is not there"))) {
      try files.write(bytes("new"), to: path("nowhere.yaml"))
    }
  }

  @Test func writesAFileThatIsNotThere() throws {
    try files.write(bytes("new"), to: path("a.yaml"))
    #expect(folder.read("a.yaml") == "new")
    #expect(throws: FileError(path("no/a.yaml"), .notWritten("its folder does not exist"))) {
      try files.write(bytes("new"), to: path("no/a.yaml"))
    }
    #expect(throws: FileError(folder.path, .folder)) { try files.write(bytes("new"), to: folder.path) }
    #expect(names == ["a.yaml"])
  }

  @Test func leavesNothingWithoutCommit() throws {
    folder.write("old", to: "a.yaml")
    do {
      let file = try PendingFile(path("a.yaml"))
      try file.write(bytes("half"))
      #expect(names == [".a.yaml.qbank-new", "a.yaml"])
      // One at a time.
      #expect(throws: FileError(path("a.yaml"), .busy)) { try PendingFile(path("a.yaml")) }
    }
    #expect(names == ["a.yaml"])
    #expect(folder.read("a.yaml") == "old")
  }

  @Test func takesAwayWhatAKilledProcessLeft() throws {
    folder.write("old", to: "a.yaml")
    folder.write("half", to: ".a.yaml.qbank-new")
    try files.replace(path("a.yaml"), bytes("old"), with: bytes("new"))
    #expect(folder.read("a.yaml") == "new")
    #expect(names == ["a.yaml"])
  }

  @Test func tellsOfADiskThatIsFull() throws {
    guard files.status("/dev/full") != nil else { return }
    #expect(throws: FileError("/dev/full", .notWritten("no space left on device"))) {
      try files.write(bytes("new"), to: "/dev/full")
    }
  }

  @Test func readersSeeOldOrNew() throws {
    let long = String(repeating: "x", count: 1_000_000)
    folder.write(long, to: "a.yaml")
    let file = try PendingFile(path("a.yaml"))
    try file.write(bytes(String(repeating: "y", count: 500_000)))
    #expect(folder.read("a.yaml") == long)
    try file.commit(replacing: bytes(long))
    #expect(folder.read("a.yaml").count == 500_000)
  }
}
