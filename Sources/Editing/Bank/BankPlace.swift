import QuestionBank
import Syntax

/// What a place in a bank means: the question it is in, and the field as the schema calls it.
struct BankPlace {
  /// The question's value; `nil` in the bank's own fields.
  let question: Value?
  /// The path with the names that the schema knows, where the bank uses others.
  let canonicalPath: [PathStep]

  init(_ place: CursorPlace) {
    let start = Self.lengthOfPathToQuestion(place.path)
    guard let start, place.containers.count > start, place.containers[start].isMapping else {
      question = nil
      canonicalPath = place.path
      return
    }
    question = place.containers[start]
    canonicalPath = Self.canonical(place, from: start)
  }

  /// The field of the question, by the name that the schema has for it, or of one of its options.
  var field: PathStep? { canonicalPath.last }

  /// `questions`, 3 or, in a bank that is a list, 3 alone.
  private static func lengthOfPathToQuestion(_ path: [PathStep]) -> Int? {
    if case .index = path.first { return 1 }
    if path.first == .key("questions"), path.count > 1, case .index = path[1] { return 2 }
    return nil
  }

  private static func canonical(_ place: CursorPlace, from start: Int) -> [PathStep] {
    var path = place.path
    for index in path.indices.dropFirst(start) {
      guard case .key(let key) = path[index], index < place.containers.count else { continue }
      let depth = index - start
      // The keys of a question are its first step, the keys of an option the third: options, 0, text.
      guard depth == 0 || (depth == 2 && path[start] == .key("options")) else { continue }
      let level: FieldAliases.Level = depth == 0 ? .question : .option
      let names = FieldAliases.canonicalKeys(of: place.containers[index], at: level)
      path[index] = .key(names?[key] ?? key)
    }
    // In a bank that is a list, the schema sees the list as the questions of a bank.
    return start == 1 ? [.key("questions")] + path : path
  }

  /// The text that a reader of the exam reads, if the place is in it.
  func prose(at offset: Int) -> Field? {
    guard let question else { return nil }
    return Question(question).prose.first { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
  }
}
