import Testing

@testable import Workspace

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.yaml", "a.yaml", true), ("*.yaml", "a/b.yaml", false), ("*.yaml", ".yaml", true), ("*.yaml", "a.yml", false),
    ("**/*.yaml", "a.yaml", true), ("**/*.yaml", "a/b/c.yaml", true), ("a/**/b", "a/b", true),
    ("a/**/b", "a/x/y/b", true), ("a/**/b", "ab", false), ("**", "any/thing", true), ("a/**", "a/b/c", true),
    ("a/**", "b/a/c", false), ("?.json", "x.json", true), ("?.json", "한.json", true), ("?.json", "xy.json", false),
    ("?", "/", false), ("{a,b}.yaml", "b.yaml", true), ("{a,b}.yaml", "c.yaml", false),
    ("x{,-old}.json", "x.json", true), ("x{,-old}.json", "x-old.json", true), ("{a,{b,c}d}/*", "cd/e", true),
    ("{a,{b,c}d}/*", "c/e", false), ("{a", "{a", true), ("a}", "a}", true), ("a,b", "a,b", true),
    ("\\*.yaml", "*.yaml", true), ("\\*.yaml", "a.yaml", false), ("./a.yaml", "a.yaml", true),
    ("drafts", "drafts/a/b.yaml", true), ("drafts/", "drafts/a.yaml", true), ("drafts", "drafts2/a.yaml", false),
    ("", "a", false), ("***.yaml", "a/b.yaml", true), ("\\", "\\", true),
  ])
  func matches(pattern: String, path: String, expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }

  @Test func aPatternThatWouldExplodeIsMatchedInLinearTime() {
    let pattern = String(repeating: "{a,a}", count: 200) + String(repeating: "**/*", count: 50) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 2_000)))
    #expect(!Glob(String(repeating: "{", count: 100_000)).matches("{"))
  }
}
