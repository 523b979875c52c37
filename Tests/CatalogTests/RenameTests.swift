import Catalog
import Testing

/// Every rename of the built-in catalogue, before and after its date, in three languages.
@Suite struct RenameTests {
  /// A former name with its product and what is expected of it after its date.
  private struct Rename {
    let product: Product
    let name: FormerName
  }

  private static let renames = googleCloud.products.flatMap { product in
    product.formerNames.map { Rename(product: product, name: $0) }
  }

  private static let sentences: [@Sendable (String) -> String] = [
    { name in "The team runs its daily jobs on \(name) and wants lower cost." },
    { name in "이 팀은 매일 \(name)를 사용하여 작업을 실행합니다." },
    { name in "このチームは毎日\(name)を使ってジョブを実行します。" },
  ]

  @Test func afterItsDateAFormerNameIsReportedByItsConfidence() {
    for rename in Self.renames {
      let day = rename.name.until.latest.next
      let judge = ProductJudge(googleCloud, JudgingSpan(day: day))
      for sentence in Self.sentences {
        let text = sentence(rename.name.name)
        let findings = judge.findings(in: Array(text.utf8)).filter { $0.kind.isOfTime }
        let words = findings.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        if rename.name.confidence == .low {
          #expect(findings.isEmpty, "\(rename.name.name) is not sure: \(words)")
        } else {
          #expect(words == [rename.name.name], "\(text) on \(day.date)")
          let isShared = Self.renames.contains {
            $0.name.name == rename.name.name && $0.product.name != rename.product.name
          }
          #expect(findings.first?.kind == (isShared ? .ambiguous : .former), "\(text)")
          if !isShared {
            #expect(findings.first?.confidence == rename.name.confidence, "\(text)")
            #expect(findings.first?.product == rename.product.name, "\(text)")
            #expect(findings.first?.replacements.isEmpty == false, "\(text)")
          }
        }
      }
    }
    #expect(Self.renames.count >= 361)
  }

  @Test func beforeItsDateAFormerNameIsRight() {
    for rename in Self.renames {
      let judge = ProductJudge(googleCloud, JudgingSpan(day: rename.name.until.earliest))
      for sentence in Self.sentences {
        let text = sentence(rename.name.name)
        let findings = judge.findings(in: Array(text.utf8)).filter { $0.kind != .shutDown && $0.kind != .deprecated }
        #expect(findings.isEmpty, "\(text) on \(rename.name.until.earliest.date): \(lines(judge, text))")
      }
    }
  }

  @Test func withinAnUncertainDateNothingIsSaid() {
    for rename in Self.renames where rename.name.until.day == nil {
      let judge = ProductJudge(googleCloud, JudgingSpan(day: rename.name.until.latest))
      let text = Self.sentences[0](rename.name.name)
      #expect(judge.findings(in: Array(text.utf8)).filter(\.kind.isOfTime).isEmpty, "\(text)")
    }
  }

  @Test func whatReplacesAFormerNameIsRightAtTheTime() {
    for guide in ["2020", "2022", "2023", "2024-10", "2026-06"] {
      guard let judge = try? judge(guide) else { continue }
      for rename in Self.renames {
        let text = Self.sentences[0](rename.name.name)
        for finding in judge.findings(in: Array(text.utf8)) where finding.kind == .former || finding.kind == .future {
          for replacement in finding.replacements {
            let mended = Self.sentences[0](replacement)
            let left = judge.findings(in: Array(mended.utf8)).filter(\.kind.isOfTime)
            #expect(left.isEmpty, "\(guide): \(rename.name.name) -> \(replacement): \(lines(judge, mended))")
          }
        }
      }
    }
  }

  @Test func todaysNamesAreRightToday() throws {
    let judge = try judge("2026-06")
    for product in googleCloud.products {
      let names = [product.name] + product.aliases.map(\.name) + product.abbreviations.map(\.name)
      for name in names {
        for sentence in Self.sentences {
          let text = sentence(name)
          let findings = judge.findings(in: Array(text.utf8)).filter { $0.kind != .shutDown && $0.kind != .deprecated }
          #expect(findings.isEmpty, "\(lines(judge, text))")
        }
      }
    }
  }
}

extension ProductFinding.Kind {
  /// Whether it is about the time of a name.
  fileprivate var isOfTime: Bool { self == .former || self == .future || self == .ambiguous }
}

extension Day {
  fileprivate var next: Day {
    let date = date
    let month = date.month ?? 1
    let day = date.day ?? 1
    return [
      Day("\(CalendarDate(year: date.year, month: month, day: day + 1))"),
      Day("\(CalendarDate(year: date.year, month: month + 1, day: 1))"),
      Day("\(CalendarDate(year: date.year + 1, month: 1, day: 1))"),
    ].compactMap(\.self).first ?? self
  }
}
