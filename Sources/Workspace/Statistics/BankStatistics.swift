import Catalog
import QuestionBank
import Rules

/// What banks hold: how many questions, of which sections, with which keys, how far they have come.
package struct BankStatistics: Sendable {
  package private(set) var banks = 0
  package private(set) var questions = 0
  /// By guide, in the order in which the banks come.
  package private(set) var coverage: [SectionCoverage] = []
  /// The questions of banks whose guide is not known.
  package private(set) var withoutGuide = 0
  package private(set) var keys = KeyTally()
  /// In the order of the schema, then by their number.
  package private(set) var difficulties: [Tally] = []
  package private(set) var statuses: [Tally] = []
  package private(set) var languages: [Tally] = []

  /// How many questions say something.
  package struct Tally: Sendable, Hashable {
    /// nil for the questions that say nothing.
    package var value: String?
    package var questions: Int
  }

  /// How often each place among the options is right.
  package struct KeyTally: Sendable, Hashable {
    /// By the option's place, from 0.
    package fileprivate(set) var positions: [Int] = []
    /// The questions with more than one right option.
    package fileprivate(set) var several = 0
    /// The questions of choice whose key is not known.
    package fileprivate(set) var unknown = 0

    package var total: Int { positions.reduce(0, +) }

    fileprivate mutating func add(_ options: [Int]) {
      if options.isEmpty { unknown += 1 }
      if options.count > 1 { several += 1 }
      for index in options {
        while positions.count <= index { positions.append(0) }
        positions[index] += 1
      }
    }
  }

  /// One bank as it is counted.
  struct BankRead {
    var facts: [QuestionFacts]
    var guide: GuideVersion?
    var language: String?
  }

  init(_ reads: [BankRead]) {
    banks = reads.count
    var guides: [String: (guide: GuideVersion, facts: [QuestionFacts])] = [:]
    var order: [String] = []
    var counts: [KeyPath<QuestionLabels, String?>: [String?: Int]] = [:]
    var languages: [String?: Int] = [:]
    for read in reads {
      questions += read.facts.count
      if let guide = read.guide {
        if guides[guide.id] == nil { order.append(guide.id) }
        guides[guide.id, default: (guide, [])].facts += read.facts
      } else {
        withoutGuide += read.facts.count
      }
      let base = read.facts.reduce(IndexBaseEvidence()) { $0 + $1.indexEvidence }.base
      for question in read.facts {
        if question.isChoice { keys.add(question.key.options(base)) }
        counts[\.difficulty, default: [:]][question.labels.difficulty, default: 0] += 1
        counts[\.status, default: [:]][question.labels.status, default: 0] += 1
        languages[question.labels.language ?? read.language ?? "en", default: 0] += 1
      }
    }
    coverage = order.compactMap { guides[$0] }.map { SectionCoverage($0.facts, of: $0.guide) }
    difficulties = Self.tallies(counts[\.difficulty] ?? [:], ["easy", "medium", "hard", "expert"])
    statuses = Self.tallies(counts[\.status] ?? [:], ["draft", "review", "approved", "retired"])
    self.languages = Self.tallies(languages, [])
  }

  private static func tallies(_ counts: [String?: Int], _ order: [String]) -> [Tally] {
    func rank(_ tally: Tally) -> Int { tally.value.map { order.firstIndex(of: $0) ?? order.count } ?? order.count + 1 }
    return counts.map { Tally(value: $0.key, questions: $0.value) }.sorted {
      (rank($0), -$0.questions, $0.value ?? "") < (rank($1), -$1.questions, $1.value ?? "")
    }
  }
}

extension WorkspaceSnapshot {
  /// What the banks among `paths` hold, taken together; any other document counts for nothing.
  package func statistics(of paths: [String]) -> BankStatistics {
    BankStatistics(
      paths.compactMap { path in
        guard let context = context(of: path), context.kind == .bank else { return nil }
        let header = context.document.tree.root.map { Bank($0).header }
        let language = header?.language.flatMap { $0.isText && !$0.isBlank ? $0.text.trimmed : nil }
        return BankStatistics.BankRead(facts: facts(of: context), guide: context.guide, language: language)
      })
  }

  /// How a bank's questions spread over the sections of its guide; nil where no guide is known.
  package func coverage(of path: String) -> SectionCoverage? {
    guard let context = context(of: path), context.kind == .bank, let guide = context.guide else { return nil }
    return SectionCoverage(facts(of: context), of: guide)
  }

  /// What bank rules know of the questions of a bank.
  func facts(of context: DocumentContext) -> [QuestionFacts] {
    BankJudge(context, banks[context.document.path] ?? BankCache()).facts()
  }
}
