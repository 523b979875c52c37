import JSONSchema
import QuestionBank
import Syntax

/// What a place in a bank means: the question it is in, and the field as the schema calls it.
struct BankPlace {
  /// The question's value; `nil` in the bank's own fields.
  let question: Value?
  /// How many steps lead to the question.
  private let start: Int
  /// The path with the names that the schema knows, where the bank uses others.
  let canonicalPath: [InstanceStep]

  init(_ place: CursorPlace) {
    let start = Self.lengthOfPathToQuestion(place.path)
    guard let start, place.containers.count > start, place.containers[start].isMapping else {
      question = nil
      self.start = place.path.count
      canonicalPath = place.path
      return
    }
    question = place.containers[start]
    self.start = start
    canonicalPath = Self.canonical(place, from: start)
  }

  /// The steps inside the question, by the names that the schema has for its fields; empty in the bank's own fields.
  var field: ArraySlice<InstanceStep> {
    // A bank that is a list has one step more in the schema's eyes.
    canonicalPath.dropFirst(start == 1 && question != nil ? 2 : start)
  }

  /// Of which kind of mapping a key under the cursor is; `nil` for other mappings.
  var level: FieldAliases.Level? {
    guard question != nil else { return nil }
    if field.isEmpty { return .question }
    return field.count == 2 && field.first == .key("options") ? .option : nil
  }

  /// The question's domain, as it is written.
  var domain: String? { question?["domain"]?.string }

  /// `questions`, 3 or, in a bank that is a list, 3 alone.
  private static func lengthOfPathToQuestion(_ path: [InstanceStep]) -> Int? {
    if case .index = path.first { return 1 }
    if path.first == .key("questions"), path.count > 1, case .index = path[1] { return 2 }
    return nil
  }

  private static func canonical(_ place: CursorPlace, from start: Int) -> [InstanceStep] {
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
