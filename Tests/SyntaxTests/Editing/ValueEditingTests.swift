import SourceText
import Testing

@testable import Syntax

@Suite struct ValueEditingTests {
  private func edited(
    _ text: String, _ format: SyntaxFormat = .yaml, _ edit: (ValueEditing, Value) -> ValueEditing.Change
  ) -> String {
    let tree = SyntaxTree.parse(SourceText(text), as: format)
    guard let root = tree.root else { return "" }
    let result = tree.text.applying(edit(ValueEditing(tree), root).edits)
    return result.string(0..<result.count)
  }

  private func removed(_ keys: [String], _ text: String, _ format: SyntaxFormat = .yaml) -> String {
    edited(text, format) { editing, root in
      editing.remove(root.entries.filter { keys.contains($0.key.string ?? "") }, from: root)
    }
  }

  /// Aliases within aliases would be a value of 10^12 texts.
  @Test func aValueWithoutEndIsCutOff() throws {
    var text = "a0: &a0 \(String(repeating: "x", count: 100_000))\n"
    for level in 1...12 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let root = try #require(SyntaxTree.parse(SourceText(text), as: .yaml).root)
    let last = try #require(root["a12"])
    let json = NewValue(reading: last).json
    #expect(json.utf8.count > 16_000_000)
    #expect(json.utf8.count < 20_000_000)
    let small = try #require(root["a1"])
    #expect(NewValue(reading: small).json.utf8.count == 10 * 100_002 + 9 * 2 + 2)
  }

  @Test func entriesLeaveWithTheirCommasAndLines() {
    #expect(removed(["a"], #"{"a": 1, "b": 2, "c": 3}"#, .json) == #"{"b": 2, "c": 3}"#)
    #expect(removed(["b"], #"{"a": 1, "b": 2, "c": 3}"#, .json) == #"{"a": 1, "c": 3}"#)
    #expect(removed(["b", "c"], #"{"a": 1, "b": 2, "c": 3}"#, .json) == #"{"a": 1}"#)
    #expect(removed(["a", "c"], #"{"a": 1, "b": 2, "c": 3}"#, .json) == #"{"b": 2}"#)
    #expect(removed(["a"], #"{"a": 1}"#, .json) == "{}")
    #expect(removed(["b"], "a: 1\nb: 2\nc: 3\n") == "a: 1\nc: 3\n")
    #expect(removed(["b"], "a: 1\nb: 2") == "a: 1")
    #expect(removed(["b"], "a: 1\r\nb: 2\r\nc: 3\r\n") == "a: 1\r\nc: 3\r\n")
    #expect(removed(["b"], "a: 1\nb: |\n  text\n\n  more\nc: 3\n") == "a: 1\nc: 3\n")
    #expect(removed(["a", "b"], "a: 1\nb: 2\n") == "{}\n")
    #expect(removed(["b"], "{a: 1, b: 2}\n") == "{a: 1}\n")
  }

  @Test func itemsLeaveWithTheirDashes() {
    func removed(_ indices: Set<Int>, _ text: String) -> String {
      edited(text) { editing, root in root["a"].map { editing.removeItems(at: indices, from: $0) } ?? .none }
    }
    #expect(removed([1], "a:\n  - x\n  - y\n  - z\n") == "a:\n  - x\n  - z\n")
    #expect(removed([0, 2], "a:\n- x: 1\n  y: 2\n- k\n- z\n") == "a:\n- k\n")
    #expect(removed([2], "a: [x, y, z]\n") == "a: [x, y]\n")
    #expect(removed([0], "a:\n  - - x\n") == "a:\n  []\n")
  }

  @Test func entriesAreInsertedLikeTheOthers() {
    func inserted(_ text: String, _ format: SyntaxFormat = .yaml, _ place: ValueEditing.Place = .last) -> String {
      edited(text, format) { $0.insert("k", .string("a: b"), into: $1, at: place) }
    }
    #expect(inserted("{\n  \"a\": 1\n}", .json) == "{\n  \"a\": 1,\n  \"k\": \"a: b\"\n}")
    #expect(inserted("{}", .json) == #"{"k": "a: b"}"#)
    #expect(inserted(#"{"a": 1}"#, .json, .first) == #"{"k": "a: b", "a": 1}"#)
    #expect(inserted("a: 1 # one\n") == "a: 1 # one\nk: 'a: b'\n")
    #expect(inserted("a: |\n  text\n") == "a: |\n  text\nk: 'a: b'\n")
    #expect(inserted("# top\na: 1\n", .yaml, .first) == "# top\nk: 'a: b'\na: 1\n")
  }

  @Test func whatABlockScalarWouldSwallowGoesBeforeIt() {
    func inserted(_ text: String) -> String {
      edited(text) { $0.insert("k", .sequence([.string("B"), .string("a: b")]), into: $1) }
    }
    #expect(inserted("a: |+\n  text\n\n") == "k: [B, 'a: b']\na: |+\n  text\n\n")
    #expect(inserted("a: >\n  text") == "k: [B, 'a: b']\na: >\n  text")
    #expect(inserted("a: |-\n  text") == "a: |-\n  text\nk: [B, 'a: b']")
  }

  @Test func commentsOfEntriesThatLeaveStay() {
    func removed(_ text: String) -> String? {
      let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
      guard let root = tree.root, let entry = root.entry("b"),
        let change = ValueEditing(tree).removeKeepingComments([entry], from: root)
      else { return nil }
      let result = tree.text.applying(change.edits)
      return result.string(0..<result.count)
    }
    #expect(removed("a: 1\n# one\nb: # two\n  - x # three\nc: 3\n") == "a: 1\n# one\n# two\n# three\nc: 3\n")
    #expect(removed("b: 1 # one\r\na: 2\r\n") == "# one\r\na: 2\r\n")
    #expect(removed("a: 2\nb: 1 # one") == "a: 2\n# one")
    #expect(removed("{a: 1, b: 2}") == "{a: 1}")
    #expect(removed("{a: 1, # one\n b: 2}") == nil)
    #expect(removed("b: 2\n") == nil)
  }

  @Test func keysKeepTheirQuotes() {
    func renamed(_ text: String, _ format: SyntaxFormat = .yaml) -> String {
      edited(text, format) { editing, root in root.entry("a").map { editing.rename($0.key, to: "it's #1") } ?? .none }
    }
    #expect(renamed(#"{"a": 1}"#, .json) == #"{"it's #1": 1}"#)
    #expect(renamed("'a': 1\n") == "'it''s #1': 1\n")
    #expect(renamed("a: 1\n") == "\"it's #1\": 1\n")
  }

  @Test func lostCommentsAreTold() {
    func keeps(_ text: String) -> Bool {
      let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
      guard let root = tree.root, let entry = root.entry("b") else { return false }
      return ValueEditing(tree).remove([entry], from: root).keepsComments
    }
    #expect(keeps("a: 1 # one\nb: 2\n# three\nc: 3\n"))
    #expect(!keeps("a: 1\nb: 2 # two\nc: 3\n"))
    #expect(!keeps("a: 1\n# two\nb: 2\nc: 3\n"))
  }

  @Test func scalarsReadBackAsTheyWere() {
    for text in [
      "a", "", " a", "true", "3", "a: b", "a #b", "#a", "it's", "\"q\"", "한국어", "a\nb", "- a", "*a", "[x", "a,b", "~",
      "$ref",
    ] {
      for format in [SyntaxFormat.json, .yaml] {
        let written = edited(#"{"k": 1}"#, format) { editing, root in
          root["k"].map { editing.replace($0, with: .string(text)) } ?? .none
        }
        #expect(SyntaxTree.parse(SourceText(written), as: format).root?["k"]?.string == text, "\(written)")
      }
    }
  }
}
