import SourceText
import Syntax
import TestSupport
import Testing

/// The merge key of YAML, as the values above the tree see it.
@Suite struct MergeKeyTests {
  private func root(_ text: String, as format: SyntaxFormat = .yaml) throws -> Value {
    try #require(SyntaxTree.parse(SourceText(text), as: format).root)
  }

  /// The entries of `q` in order, as `key: value`.
  private func entries(_ text: String) throws -> [String] {
    try #require(try root(text)["q"]).entries.map { "\($0.key.string ?? "?"): \($0.value.string ?? "…")" }
  }

  @Test func entriesStandInThePlaceOfTheKey() throws {
    #expect(try entries("b: &b\n  x: 1\n  y: 2\nq:\n  a: 0\n  <<: *b\n  z: 3\n") == ["a: 0", "x: 1", "y: 2", "z: 3"])
    #expect(try entries("q: {<<: {x: 1}, y: 2}\n") == ["x: 1", "y: 2"])
  }

  @Test func writtenKeysWinWhereverTheyStand() throws {
    #expect(try entries("b: &b {x: 1, y: 2}\nq:\n  x: 0\n  <<: *b\n  y: 9\n") == ["x: 0", "y: 9"])
    let q = try #require(try root("b: &b {x: 1}\nq:\n  x: 0\n  <<: *b\n")["q"])
    #expect(q["x"]?.string == "0")
    #expect(q["y"] == nil)
  }

  @Test func ofAListTheFirstWins() throws {
    #expect(
      try entries("a: &a {x: 1}\nb: &b {x: 2, y: 3}\nq:\n  <<: [*a, *b, {z: 4}]\n") == ["x: 1", "y: 3", "z: 4"])
  }

  @Test func whatIsMergedMayMergeToo() throws {
    let text = "a: &a {x: 1, y: 1}\nb: &b\n  <<: *a\n  y: 2\nq:\n  <<: *b\n  z: 3\n"
    #expect(try entries(text) == ["y: 2", "x: 1", "z: 3"])
    #expect(try root(text)["q"]?["x"]?.string == "1")
    #expect(try root(text)["q"]?["y"]?.string == "2")
  }

  @Test(arguments: [
    "q:\n  <<: 1\n", "q:\n  \"<<\": {x: 1}\n", "q:\n  !!str <<: {x: 1}\n", "q:\n  <<: [{x: 1}, 2]\n",
    "q:\n  <<: *nothing\n", "q: &q\n  <<: *q\n",
  ])
  func anyOtherIsAKeyLikeOthers(_ text: String) throws {
    let q = try #require(try root(text)["q"])
    #expect(q.entries.compactMap(\.key.string) == ["<<"])
    #expect(q["x"] == nil)
  }

  @Test func inJSONItIsAKey() throws {
    #expect(try root(#"{"<<": {"x": 1}}"#, as: .json).entries.compactMap(\.key.string) == ["<<"])
  }

  @Test func anEntryIsWrittenWhereTheAliasStands() throws {
    let marked = MarkedText("b: &b {x: 1}\nq:\n  3️⃣<<: 1️⃣*b2️⃣4️⃣\n  y: 2\n")
    let q = try #require(try root(marked.text)["q"])
    let entry = try #require(q.entry("x"))
    #expect(entry.isMerged)
    #expect(entry.key.writtenRange == marked.range(1))
    #expect(entry.value.writtenRange == marked.range(1))
    #expect(entry.range == marked.range(3))
    #expect(q.writtenEntries.compactMap(\.key.string) == ["<<", "y"])
    let inPlace = MarkedText("q: {<<: {1️⃣x2️⃣: 3️⃣14️⃣}}\n")
    let own = try #require(try root(inPlace.text)["q"]?.entry("x"))
    #expect(own.key.writtenRange == inPlace.range(1))
    #expect(own.value.writtenRange == inPlace.range(3))
  }

  @Test func editsLeaveWhatIsMerged() throws {
    let tree = SyntaxTree.parse(SourceText("b: &b {x: 1}\nq:\n  <<: *b\n  y: 2\n"), as: .yaml)
    let q = try #require(tree.root?["q"])
    #expect(ValueEditing(tree).remove(Array(q.entries.prefix(1)), from: q).edits == [])
  }

  @Test func manyMergesCostNoMoreThanTheirText() throws {
    // Each merges the one before it twice: 2^60 ways to the first.
    let chain = (1..<60).map { "m\($0): &m\($0)\n  <<: [*m\($0 - 1), *m\($0 - 1)]\n  k\($0): 1\n" }.joined()
    let value = try #require(try root("m0: &m0 {k0: 1}\n" + chain)["m59"])
    #expect(value.entries.reduce(0) { count, _ in count + 1 } == 60)
    let keys = (0..<20_000).map { "k\($0): 1" }.joined(separator: ", ")
    let wide = try #require(try root("a: &a {\(keys)}\nq:\n  <<: *a\n")["q"])
    #expect(wide.mergedEntries.count == 10_000)
    let long = String(repeating: "  <<: {a: 1}\n", count: 5_000)
    #expect(try root("q:\n" + long)["q"]?.entries.compactMap(\.key.string) == ["a"])
  }
}
