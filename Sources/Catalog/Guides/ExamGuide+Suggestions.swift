import Findings

extension ExamGuide {
  /// The versions that a writer may have meant by `guide`, the likeliest first; all of them, newest first, where none is
  /// near.
  package func versionSuggestions(for guide: String, limit: Int = 3) -> [String] {
    let names = versions.map(\.version)
    let continued = names.filter { $0.hasPrefix(guide) || guide.hasPrefix($0) }
    let found = continued + NearIDs.of(guide, among: names, limit: limit).filter { !continued.contains($0) }
    return Array((found.isEmpty ? names.reversed() : found).prefix(limit))
  }
}

/// Ids that are spelt nearly alike.
enum NearIDs {
  /// The nearest of `candidates` first.
  static func of(_ text: String, among candidates: [String], limit: Int) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    let reach = max(1, bytes.count / 3)
    let scored = candidates.compactMap { id in
      EditDistance.between(bytes, Array(id.lowercased().utf8), atMost: reach).map { (distance: $0, id: id) }
    }
    return scored.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(limit).map(\.id)
  }
}
