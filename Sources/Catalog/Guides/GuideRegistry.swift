import EmbeddedData
import SourceText
import Syntax

/// The exam guides that hold: those of the binary, and the user's, which come before them.
package struct GuideRegistry: Sendable {
  private let userGuides: [String: ExamGuide]

  /// A user's guide of a built-in exam adds its versions, and takes the place of those of the same name.
  package init(userGuides: [ExamGuide] = []) {
    self.userGuides = userGuides.reduce(into: [:]) { guides, guide in
      guides[guide.exam] = guides[guide.exam]?.merged(with: guide) ?? guide
    }
  }

  /// The ids of all exams, sorted.
  package var exams: [String] {
    Set(Self.embedded.keys).union(userGuides.keys).sorted()
  }

  /// The exam with that id, or nil.
  package func exam(_ id: String) -> ExamGuide? {
    guard let user = userGuides[id] else { return Self.embedded[id] }
    return Self.embedded[id]?.merged(with: user) ?? user
  }

  /// The version that a bank names by `exam` and `guide`; `guide` may be the whole id, `google-pmle@2026-06`. Nil where
  /// there is none, or no guide is named.
  package func version(exam: String?, guide: String?) -> GuideVersion? {
    guard let guide else { return nil }
    if let at = guide.firstIndex(of: "@") {
      return self.exam(String(guide[..<at]))?.version(String(guide[guide.index(after: at)...]))
    }
    return exam.flatMap { self.exam($0) }?.version(guide)
  }

  /// The ids of exams that a writer may have meant by `id`, the likeliest first.
  package func examSuggestions(for id: String, limit: Int = 3) -> [String] {
    NearIDs.of(id, among: exams, limit: limit)
  }

  /// The guides of the binary, by exam; read when first asked for.
  private static let embedded: [String: ExamGuide] = {
    let paths = EmbeddedFiles.paths.filter { $0.hasPrefix("guides/") }
    let guides = paths.compactMap { path -> ExamGuide? in
      EmbeddedFiles.bytes(at: path).flatMap { ExamGuide.load(SyntaxTree.parse(SourceText($0), as: .json)).guide }
    }
    return Dictionary(guides.map { ($0.exam, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}

extension ExamGuide {
  /// This guide with what `other` says added; where both have a version or a crosswalk, the other's counts.
  func merged(with other: ExamGuide) -> ExamGuide {
    var result = other
    result.versions = versions.map { other.version($0.version) ?? $0 }
    result.versions += other.versions.filter { version($0.version) == nil }
    result.crosswalks += crosswalks.filter { own in
      !other.crosswalks.contains { $0.from == own.from && $0.to == own.to }
    }
    if other.name == other.exam { result.name = name }
    result.vendor = other.vendor ?? vendor
    result.level = other.level ?? level
    result.url = other.url ?? url
    if other.facts == ExamFacts() { result.facts = facts }
    return result
  }
}
