import Testing

@testable import QuestionBank

@Suite struct QuestionKindTests {
  @Test(arguments: [
    ("schoice", QuestionKind.singleChoice), ("single-choice", .singleChoice),
    ("mchoice", .multipleChoice), ("multiple_response", .multipleChoice),
    // Used for one right option as for several.
    ("multiple_choice", .choice), ("multiple", .choice), ("mcq", .choice),
    ("essay", .other),
  ])
  func types(type: String, kind: QuestionKind) {
    #expect(QuestionKind(type: type) == kind)
  }
}
