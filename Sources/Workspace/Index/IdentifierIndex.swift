import Findings
import QuestionBank

/// The ids of the questions of all banks, with their places.
struct IdentifierIndex: Sendable {
  /// The questions with an id, by bank, in order.
  private var banks: [String: [QuestionIdentity]] = [:]
  /// The banks that have an id.
  private var paths: [String: Set<String>] = [:]
  /// The ids of a bank that other banks have too, as far as they were asked for.
  private var shared: [String: [String]] = [:]

  /// Takes the questions of a bank, in place of what it had before.
  mutating func put(_ questions: [QuestionIdentity], of path: String) {
    // Most edits move ids and leave them what they are.
    let isSame = banks[path].map { $0.elementsEqual(questions) { $0.id == $1.id } } ?? questions.isEmpty
    if !isSame {
      remove(path)
      for question in questions { paths[question.id, default: []].insert(path) }
      shared = [:]
    }
    banks[path] = questions
  }

  /// Takes a bank out.
  mutating func remove(_ path: String) {
    guard let questions = banks.removeValue(forKey: path) else { return }
    for question in questions {
      paths[question.id]?.remove(path)
      if paths[question.id]?.isEmpty == true { paths[question.id] = nil }
    }
    shared = [:]
  }

  /// The banks that have a question with that id, in order.
  func banks(with id: String) -> [String] { (paths[id] ?? []).sorted() }

  /// The ids of a bank that other banks have too, with their places there, in order of path and place.
  mutating func elsewhere(_ path: String) -> [String: [RelatedPlace]] {
    let ids = shared[path] ?? sharedIDs(of: path)
    shared[path] = ids
    guard !ids.isEmpty else { return [:] }
    let wanted = Set(ids)
    let others = ids.reduce(into: Set<String>()) { $0.formUnion(paths[$1] ?? []) }
    var result: [String: [RelatedPlace]] = [:]
    for other in others.sorted() where other != path {
      for question in banks[other] ?? [] where wanted.contains(question.id) {
        let place = RelatedPlace(question.anchor, "This question has the same id.", document: other)
        result[question.id, default: []].append(place)
      }
    }
    return result
  }

  private func sharedIDs(of path: String) -> [String] {
    Set((banks[path] ?? []).map(\.id)).filter { id in paths[id].map { $0.count > 1 } ?? false }
  }
}
