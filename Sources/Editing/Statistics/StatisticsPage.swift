import QuestionBank
import Rules
import Workspace

/// What banks hold, as a text for an editor to show.
package enum StatisticsPage {
  /// The sections beside the exam's weights, and how often each option is right.
  package static func markdown(_ statistics: BankStatistics) -> String {
    let banks = statistics.banks == 1 ? "1 bank" : "\(statistics.banks) banks"
    var lines = ["# \(statistics.questions) questions in \(banks)"]
    for coverage in statistics.coverage {
      lines += ["", "## \(coverage.guide.id)", "", "| section | questions | share | exam |", "|---|---|---|---|"]
      for section in coverage.sections {
        let weight = section.weight.map { "\(percent($0)) %" } ?? ""
        lines.append(
          "| \(section.label) | \(section.questions) | \(percent(coverage.share(of: section))) % | \(weight) |")
      }
      if coverage.withoutDomain > 0 { lines += ["", "\(coverage.withoutDomain) without a domain."] }
      if coverage.unplaced > 0 { lines += ["", "\(coverage.unplaced) with a domain that the guide does not have."] }
    }
    let keys = statistics.keys.positions.enumerated().map { "\(Option.letter(at: $0.offset)) \($0.element)" }
    if !keys.isEmpty { lines += ["", "Keys: " + keys.joined(separator: ", ")] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
