import QuestionBank
import Rules
import Workspace

/// The numbers of banks for programs: version 1 of the format in the documentation.
enum StatisticsJSON {
  static func bytes(_ statistics: BankStatistics) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      number("version", 1, &writer)
      number("banks", statistics.banks, &writer)
      number("questions", statistics.questions, &writer)
      writer.key("guides")
      writer.array(statistics.coverage) { guide($1, &$0) }
      number("withoutGuide", statistics.withoutGuide, &writer)
      writer.key("keys")
      keys(statistics.keys, &writer)
      tallies("difficulty", statistics.difficulties, &writer)
      tallies("status", statistics.statuses, &writer)
      tallies("languages", statistics.languages, &writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func guide(_ coverage: SectionCoverage, _ writer: inout JSONWriter) {
    writer.object { writer in
      text("guide", coverage.guide.id, &writer)
      text("exam", coverage.guide.examName, &writer)
      number("questions", coverage.placed, &writer)
      number("unknownDomain", coverage.unplaced, &writer)
      number("withoutDomain", coverage.withoutDomain, &writer)
      number("retired", coverage.retired, &writer)
      writer.key("sections")
      writer.array(zip(coverage.sections, coverage.examQuestions)) { writer, row in
        section(row.0, row.1, coverage, &writer)
      }
    }
  }

  private static func section(
    _ section: SectionCoverage.Section, _ ofExam: Int?, _ coverage: SectionCoverage, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      text("number", section.section.number, &writer)
      text("title", section.section.title, &writer)
      number("questions", section.questions, &writer)
      writer.key("share")
      writer.literal(tenths(coverage.share(of: section)))
      writer.key("weight")
      if let weight = section.weight { writer.literal(tenths(weight)) } else { writer.null() }
      writer.key("ofSixty")
      if let ofExam { writer.number(ofExam) } else { writer.null() }
      writer.key("subsections")
      let domains = coverage.guide.domains.filter { $0.section == section.section && !$0.isSection }
      writer.array(domains) { writer, domain in
        writer.object { writer in
          text("number", domain.number, &writer)
          text("title", domain.title, &writer)
          number("questions", coverage.questions(in: domain), &writer)
        }
      }
    }
  }

  private static func keys(_ keys: BankStatistics.KeyTally, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("options")
      writer.array(keys.positions.enumerated()) { writer, place in
        writer.object { writer in
          text("letter", Option.letter(at: place.offset), &writer)
          number("right", place.element, &writer)
        }
      }
      number("several", keys.several, &writer)
      number("unknown", keys.unknown, &writer)
    }
  }

  private static func tallies(_ key: String, _ tallies: [BankStatistics.Tally], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array(tallies) { writer, tally in
      writer.object { writer in
        writer.key("value")
        if let value = tally.value { writer.string(value) } else { writer.null() }
        number("questions", tally.questions, &writer)
      }
    }
  }

  private static func text(_ key: String, _ value: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.string(value)
  }

  private static func number(_ key: String, _ value: Int, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.number(value)
  }

  /// A share in percent with one decimal.
  private static func tenths(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
