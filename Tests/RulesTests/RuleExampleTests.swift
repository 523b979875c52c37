import Findings
import TestSupport
import Testing

@testable import Rules

/// The examples on the pages of rules: the rule finds its bad one and not its good one.
@Suite struct RuleExampleTests {
  /// Rules whose example is a part of what they judge: a bank of many questions, or the rule's settings.
  private static let partial: Set<RuleID> = [
    "absolute-in-distractor-rate", "blueprint-coverage", "blueprint-empty-section", "difficulty-distribution",
    "key-pattern-cycle", "key-position-imbalance", "key-run", "longest-is-key-rate", "multi-select-share",
    "negative-stem-share", "option-count-inconsistent", "option-too-long", "shortest-is-key-rate", "stem-too-long",
  ]

  /// Rules that judge a question by what most others of its bank have.
  private static let usual: Set<RuleID> = [
    "missing-domain", "missing-item-id", "missing-rationale", "missing-reference",
  ]

  private static let settings: RuleSettings = {
    var settings = everything
    settings.vocabulary = .init(tags: ["pipelines", "monitoring"], criteria: ["cost", "latency"])
    return settings
  }()

  private static let examples = RuleRegistry.rules.map { type(of: $0).header.id }.filter { !partial.contains($0) }

  @Test(arguments: examples)
  func theExampleIsFound(rule: RuleID) throws {
    let page = try #require(RuleRegistry.description(of: rule)).documentation
    let example = try #require(Self.code(under: "## Example", of: page))
    let bad = ExampleBank(example, of: rule)
    let background = Self.usual.contains(rule) ? ExampleBank.usual : ""
    #expect(Self.count(rule, bad.text + background) > 0, "not found in\n\(bad.text)")
    if let better = Self.code(under: "## What to write instead", of: page) {
      let good = bad.replacing(with: better)
      #expect(Self.count(rule, good.text + background) == 0, "found in\n\(good.text)")
    }
  }

  @Test func thoseLeftOutHaveNoWholeExample() throws {
    for rule in Self.partial {
      let page = try #require(RuleRegistry.description(of: rule)).documentation
      let bank = ExampleBank(Self.code(under: "## Example", of: page) ?? "", of: rule)
      #expect(Self.count(rule, bank.text) == 0, "\(rule) need not be left out")
    }
  }

  private static func count(_ rule: RuleID, _ bank: String) -> Int {
    RuleProbe(bank, as: .yaml, settings: settings).findings.count { $0.rule == rule }
  }

  /// The first code block under a heading of a page.
  private static func code(under heading: String, of page: String) -> String? {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != heading }.dropFirst()
    lines = lines.prefix { !$0.hasPrefix("## ") }
    let code = lines.drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    return code.isEmpty ? nil : code.joined(separator: "\n")
  }
}

/// A bank made of an example, which shows no more than matters: some fields of a question, a list of questions, or fields of
/// the bank besides.
fileprivate struct ExampleBank {
  private struct Fields {
    var all: [(name: String, lines: [String])] = []

    /// The fields of lines that stand at the margin, with the lines under them.
    init(_ lines: [String]) {
      for line in lines where !line.hasPrefix("#") && !line.isEmpty {
        if !line.hasPrefix(" "), !line.hasPrefix("-"), let colon = line.firstIndex(of: ":") {
          all.append((String(line[..<colon]), [line]))
        } else if !all.isEmpty {
          all[all.count - 1].lines.append(line)
        }
      }
    }

    func has(_ name: String) -> Bool { all.contains { $0.name == name } }

    mutating func add(_ other: Fields) {
      for field in other.all {
        if let index = all.firstIndex(where: { $0.name == field.name }) {
          all[index] = field
        } else {
          all.append(field)
        }
      }
    }

    var lines: [String] { all.flatMap(\.lines) }
  }

  private static let ofBanks: Set<String> = ["exam", "guide", "language", "shuffle"]

  private let rule: RuleID
  private var header: Fields
  private var questions: [Fields]

  init(_ example: String, of rule: RuleID) {
    self.rule = rule
    var lines = example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The good one of a question in a list.
    if lines.first?.hasPrefix("  ") == true { lines = lines.map { String($0.dropFirst(2)) } }
    if lines.first?.hasPrefix("- ") == true {
      header = Fields([])
      questions = Self.items(lines)
      return
    }
    let fields = Fields(lines)
    header = Fields(fields.all.filter { Self.ofBanks.contains($0.name) }.flatMap(\.lines))
    let list = fields.all.first { $0.name == "questions" }?.lines.dropFirst().map { String($0.dropFirst(2)) }
    let rest = fields.all.filter { !Self.ofBanks.contains($0.name) && $0.name != "questions" }.flatMap(\.lines)
    questions = list.map(Self.items) ?? [Fields(rest)]
  }

  /// The questions of a list that stands at the margin.
  private static func items(_ lines: [String]) -> [Fields] {
    var items: [[String]] = []
    for line in lines {
      if line.hasPrefix("- ") { items.append([]) }
      if !items.isEmpty { items[items.count - 1].append(String(line.dropFirst(2))) }
    }
    return items.map { Fields($0) }
  }

  /// The bank with the fields that `better` has in place of its own.
  func replacing(with better: String) -> ExampleBank {
    let other = ExampleBank(better, of: rule)
    var result = self
    result.header.add(other.header)
    for (index, fields) in other.questions.enumerated() where index < result.questions.count {
      result.questions[index].add(fields)
    }
    return result
  }

  var text: String {
    var header = Fields(["exam: google-pmle", "guide: \"2026-06\""])
    header.add(self.header)
    let list = questions.flatMap { fields -> [String] in
      var lines = fields.lines
      if !fields.has("question") { lines.append("question: Which of these should the team use for its tables?") }
      if !fields.has("options") { lines.append("options: [Cloud Storage, Bigtable, Spanner]") }
      if rule != "missing-key", !lines.contains(where: { $0.contains("correct:") || $0.hasPrefix("answer:") }) {
        lines.append("answer: A")
      }
      return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }
    return (header.lines + ["questions:"] + list).joined(separator: "\n") + "\n"
  }

  /// Questions that have all that questions have.
  static let usual = (1...20).map { index in
    """
    - id: pmle-1\(index)
      domain: "3.2"
      question: Which of the services number \(index) keeps the files of team \(index) for a year at least?
      options: [Cloud Storage, Bigtable, Spanner]
      answer: A
      explanation: It keeps files.
      references: ["https://docs.cloud.google.com/storage/docs"]

    """
  }.joined()
}
