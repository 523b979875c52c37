import Testing

@testable import Workspace

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/a/./b//c/", "/a/b/c"), ("/a/../..", "/"), ("a/../b", "b"), ("../a/..", ".."), (".", "."), ("", "."), ("/", "/"),
    ("C:/a/../b", "C:/b"), ("a/b/../../../c", "../c"),
  ])
  func normalizes(path: String, expected: String) {
    #expect(FilePath.normalized(path) == expected)
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a", "/"), ("/", nil), ("a", "."), (".", nil), ("C:/a", "C:/"), ("C:/", nil),
  ])
  func findsParents(path: String, expected: String?) {
    #expect(FilePath.parent(path) == expected)
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/ab", "/a", nil), ("/a", "/a", nil), ("/a/b", "/", "a/b"), ("a", ".", "a"),
    ("../a", ".", nil),
  ])
  func findsWhatIsBelow(path: String, folder: String, expected: String?) {
    #expect(FilePath.relative(path, to: folder) == expected)
  }

  @Test func everyPathHasAnEndOfParents() {
    for path in ["/a/b/c", "a/b", "C:/x/y", "../../a"] {
      var steps = 0
      var next: String? = path
      while let current = next, steps < 20 {
        next = FilePath.parent(current)
        steps += 1
      }
      #expect(steps < 10, "\(path)")
    }
  }
}
