import Findings
import Rules

/// The ids of the questions of all banks, with their places.
struct IdentifierIndex: Sendable {
  private var places: [String: [RelatedPlace]] = [:]
  private var ids: [String: [String]] = [:]

  /// Adds the questions of a bank, in place of what it had before.
  mutating func add(_ questions: [QuestionFacts], of path: String) {
    remove(path)
    var own: [String] = []
    for question in questions {
      guard let id = question.id else { continue }
      let place = RelatedPlace(question.anchor, "This question has the same id.", document: path)
      places[id, default: []].append(place)
      own.append(id)
    }
    ids[path] = own
  }

  /// Takes a bank out.
  mutating func remove(_ path: String) {
    for id in ids.removeValue(forKey: path) ?? [] {
      places[id]?.removeAll { $0.document == path }
      if places[id]?.isEmpty == true { places[id] = nil }
    }
  }

  /// The ids of a bank that other banks have too, with their places there.
  func elsewhere(_ path: String) -> [String: [RelatedPlace]] {
    var result: [String: [RelatedPlace]] = [:]
    for id in ids[path] ?? [] where result[id] == nil {
      let others = (places[id] ?? []).filter { $0.document != path }
      if !others.isEmpty { result[id] = others }
    }
    return result
  }
}
