import QuestionBank
import Rules
import Workspace

/// The numbers of banks as tables with bars.
struct StatisticsTable {
  private let statistics: BankStatistics
  /// The cells of a bar that is full.
  private static let barWidth = 20
  private static let longestLabel = 60

  init(_ statistics: BankStatistics) {
    self.statistics = statistics
  }

  var text: String {
    guard statistics.banks > 0 else { return "No question banks found.\n" }
    var blocks = [summary]
    blocks += statistics.coverage.map(coverage)
    blocks.append(keys)
    blocks.append(table("difficulty", statistics.difficulties))
    blocks.append(table("status", statistics.statuses))
    blocks.append(table("language", statistics.languages))
    return blocks.joined(separator: "\n")
  }

  private var summary: String {
    let banks = "\(statistics.banks) question bank\(statistics.banks == 1 ? "" : "s")"
    var text = "\(statistics.questions) question\(statistics.questions == 1 ? "" : "s") in \(banks).\n"
    if statistics.withoutGuide > 0 {
      let follow = statistics.withoutGuide == 1 ? "follows" : "follow"
      text += "\(statistics.withoutGuide) of them \(follow) no guide that is known.\n"
    }
    return text
  }

  // MARK: Sections

  private func coverage(_ coverage: SectionCoverage) -> String {
    let exam = coverage.examQuestions
    let hasWeights = coverage.guide.hasWeights
    let most = coverage.sections.map { max(coverage.share(of: $0), $0.weight ?? 0) }.max() ?? 0
    let header = ["questions", "share"] + (hasWeights ? ["weight", "of \(coverage.examLength)"] : [])
    let rows = zip(coverage.sections, exam).map { section, questions in
      let share = coverage.share(of: section)
      let weights = hasWeights ? [section.weight.map(Self.percent) ?? "–", questions.map(String.init) ?? "–"] : []
      return Row(
        label: section.label, bar: Self.bar(share, of: section.weight, most),
        cells: ["\(section.questions)", Self.percent(share)] + weights)
    }
    var text = "\(coverage.guide.id): \(coverage.guide.examName.printable)\n" + Self.lines(header, rows)
    let rest = [
      (coverage.unplaced, "of no domain of the guide"), (coverage.withoutDomain, "without a domain"),
      (coverage.retired, "retired"),
    ].filter { $0.0 > 0 }
    if !rest.isEmpty { text += "  not counted: " + rest.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "\n" }
    return text
  }

  /// Full cells for the share, light ones from there up to the weight.
  private static func bar(_ share: Double, of weight: Double?, _ most: Double) -> String {
    guard most > 0 else { return "" }
    let full = Int((share / most * Double(barWidth)).rounded())
    let wanted = weight.map { Int(($0 / most * Double(barWidth)).rounded()) } ?? 0
    return String(repeating: "█", count: full) + String(repeating: "░", count: max(0, wanted - full))
  }

  // MARK: Counts

  private var keys: String {
    let tally = statistics.keys
    let most = tally.positions.max() ?? 0
    let rows = tally.positions.enumerated().map { index, count in
      Row(
        label: Option.letter(at: index), bar: Self.bar(Double(count), of: nil, Double(most)),
        cells: ["\(count)", Self.percent(Double(count) / Double(max(1, tally.total)))])
    }
    var text = "right options\n" + Self.lines(["options", "share"], rows)
    var rest: [String] = []
    if tally.several > 0 { rest.append("\(tally.several) question\(tally.several == 1 ? "" : "s") with several") }
    if tally.unknown > 0 { rest.append("\(tally.unknown) without a key that is known") }
    if !rest.isEmpty { text += "  " + rest.joined(separator: ", ") + "\n" }
    return text
  }

  private func table(_ title: String, _ tallies: [BankStatistics.Tally]) -> String {
    let most = tallies.map(\.questions).max() ?? 0
    let rows = tallies.map { tally in
      Row(
        label: tally.value?.printable ?? "(none)", bar: Self.bar(Double(tally.questions), of: nil, Double(most)),
        cells: ["\(tally.questions)", Self.percent(Double(tally.questions) / Double(max(1, statistics.questions)))])
    }
    return "\(title)\n" + Self.lines(["questions", "share"], rows)
  }

  // MARK: Layout

  private struct Row {
    var label: String
    var bar: String
    var cells: [String]
  }

  private static func lines(_ header: [String], _ rows: [Row]) -> String {
    let labels = rows.map { cut($0.label) }
    let column = labels.map(DisplayWidth.of).max() ?? 0
    let widths = header.indices.map { index in
      max(header[index].count, rows.map { $0.cells[index].count }.max() ?? 0)
    }
    func cells(_ texts: [String]) -> String {
      zip(texts, widths).map { text, width in String(repeating: " ", count: width - text.count) + text }
        .joined(separator: "  ")
    }
    let head = "  " + String(repeating: " ", count: column + barWidth + 4) + cells(header) + "\n"
    return head
      + zip(labels, rows).map { label, row in
        let padding = String(repeating: " ", count: column - DisplayWidth.of(label))
        let bar = row.bar + String(repeating: " ", count: max(0, barWidth - row.bar.count))
        return "  \(label)\(padding)  \(bar)  \(cells(row.cells))\n"
      }.joined()
  }

  private static func cut(_ label: String) -> String {
    label.count > longestLabel ? label.prefix(longestLabel - 1) + "…" : label
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
