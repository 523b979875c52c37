import Findings
import Testing

@testable import Rules

@Suite struct ItemIDTests {
  private static func question(_ id: String) -> String {
    #"{\#(id)"question": "?", "options": ["a1", "b1", "c1"], "answer": "A"}"#
  }

  @Test func repeatedIDs() {
    assertFindings(
      "duplicate-item-id",
      "[\(Self.question(#""id": "pmle-0009", "#)), \(Self.question(#""id": 1️⃣"pmle-0009"2️⃣, "#))]",
      [
        "The id \"pmle-0009\" is that of an earlier question, so results and links of the two are mixed up: give this one its own."
      ])
    assertFix(
      "duplicate-item-id",
      "[\(Self.question(#""id": "pmle-0009", "#)), \(Self.question(#""id": "pmle-0009", "#))]",
      "[\(Self.question(#""id": "pmle-0009", "#)), \(Self.question(#""id": "pmle-0010", "#))]",
      title: "Replace by \"pmle-0010\"")
  }

  @Test func repeatedInAnotherFile() {
    assertFindings(
      "duplicate-item-id", "[\(Self.question(#""id": 1️⃣"x"2️⃣, "#))]",
      [
        "The id \"x\" is that of a question in \"other.yaml\" as well, so results and links of the two are mixed up: give one of "
          + "them its own."
      ],
      idsElsewhere: ["x": [RelatedPlace(0..<1, "Here.", document: "other.yaml")]])
  }

  @Test func missingWhereMostHaveOne() {
    let questions = (1...4).map { Self.question(#""id": "q\#($0)", "#) }.joined(separator: ", ")
    assertFindings(
      "missing-item-id", "[\(questions), \(Self.question("").replacing("\"question\"", with: "1️⃣\"question\"2️⃣"))]",
      ["The question has no id, so that results and reviews cannot name it; 4 of 5 questions have one: add \"id\"."])
    assertFindings("missing-item-id", "[\(Self.question("")), \(Self.question(""))]")
  }
}

@Suite struct MissingPartTests {
  private static func question(_ id: Int, _ parts: String) -> String {
    #"{"id": "q\#(id)", "question": "?", "options": ["a1", "b1", "c1"], "answer": "A"\#(parts)}"#
  }

  private static func bank(_ parts: String, last: String = "") -> String {
    let rest = (1...4).map { question($0, parts) }.joined(separator: ", ")
    return "[\(rest), \(question(5, last).replacing("\"q5\"", with: "1️⃣\"q5\"2️⃣"))]"
  }

  @Test func explanation() {
    assertFindings(
      "missing-rationale", Self.bank(#", "explanation": "x""#),
      [
        "The question has no explanation, by which candidates learn and reviewers check the key; 4 of 5 questions have one: "
          + "add \"explanation\"."
      ])
    assertFindings("missing-rationale", Self.bank(""))
  }

  @Test func references() {
    assertFindings(
      "missing-reference", Self.bank(#", "references": ["https://example.com"]"#, last: #", "references": []"#),
      [
        "The question has no reference, by which reviewers see whether its key still holds; 4 of 5 questions have one: add "
          + "\"references\"."
      ])
    assertFindings("missing-reference", Self.bank(""))
  }
}
