import Editing
import SourceText
import Syntax
import TestSupport
import Testing

/// What is under `1️⃣`, in one line each: kind, path, typed text, other keys of a key.
fileprivate func places(_ marked: String, _ location: SourceLocation = #_sourceLocation) -> [String] {
  let text = MarkedText(marked)
  let tree = SyntaxTree.parse(SourceText(text.text), as: .json)
  return CursorQuery(tree, at: text[1]).placesForCompletion.map(summary)
}

func summary(_ place: CursorPlace) -> String {
  let path = place.path.map { step in
    switch step {
    case .key(let key): key
    case .index(let index): "\(index)"
    }
  }
  let others = place.kind == .key ? " besides \(place.otherKeys.joined(separator: ","))" : ""
  return "\(place.kind) /\(path.joined(separator: "/")) \"\(place.typed)\"\(others)"
}

@Test(arguments: [
  (#"{"exam": "a", "gu1️⃣ide": "b"}"#, ["key / \"gu\" besides exam"]),
  (#"{"exam": "a", "gu1️⃣"}"#, ["key / \"gu\" besides exam"]),
  (#"{"exam": "a", 1️⃣}"#, ["key / \"\" besides exam"]),
  (#"{1️⃣}"#, ["key / \"\" besides "]),
  (#"{"exam": 1️⃣}"#, ["value /exam \"\""]),
  (#"{"exam": "goo1️⃣gle"}"#, ["value /exam \"goo\""]),
  (#"{"exam": "1️⃣"}"#, ["value /exam \"\""]),
  (#"{"tags": ["a", "b1️⃣"]}"#, ["value /tags/1 \"b\""]),
  (#"{"tags": ["a", 1️⃣]}"#, ["value /tags/1 \"\""]),
  (#"{"tags": [1️⃣]}"#, ["value /tags/0 \"\""]),
  (#"{"shuffle": tr1️⃣}"#, ["value /shuffle \"tr\""]),
  (#"{"questions": [{"id": "a"}, {"id": "b", "do1️⃣"}]}"#, ["key /questions/1 \"do\" besides id"]),
  (#"{"questions": [{"id": "a"}, {"id": "b", 1️⃣}]}"#, ["key /questions/1 \"\" besides id"]),
  (#"{"questions": [{"id": "a"}, {"id": "b", "domain": "3.1️⃣"}]}"#, ["value /questions/1/domain \"3.\""]),
  (#"{"questions": [{"id": "a", "options": [{"text": "한국 1️⃣"}]}]}"#, ["value /questions/0/options/0/text \"한국 \""]),
  ("1️⃣", ["value / \"\""]),
])
func findsPlacesInJSON(marked: String, expected: [String]) {
  #expect(places(marked) == expected)
}

@Test func everyOffsetOfBrokenJSONHasAnAnswer() {
  let text = #"{"a": [1, {"b": "한"#
  let tree = SyntaxTree.parse(SourceText(text), as: .json)
  for offset in -1...text.utf8.count + 1 {
    _ = CursorQuery(tree, at: offset).place
    _ = CursorQuery(tree, at: offset).placesForCompletion
  }
}
