import Catalog
import Testing

@Suite struct CalendarDateTests {
  @Test func datesAreAsExactAsTheyAreWritten() throws {
    let month = try #require(CalendarDate("2024-02"))
    #expect(month.earliest == Day("2024-02-01"))
    #expect(month.latest == Day("2024-02-29"))
    #expect(CalendarDate("2023-02")?.latest == Day("2023-02-28"))
    #expect(CalendarDate("2026")?.earliest == Day("2026-01-01"))
    #expect(CalendarDate("2026")?.latest == Day("2026-12-31"))
    #expect(month.description == "2024-02")
    #expect(month.inWords == "February 2024")
    #expect(CalendarDate("2026-04-22")?.inWords == "22 April 2026")
  }

  @Test(arguments: [
    "", "26", "2026-4", "2026-00", "2026-13", "2026-02-29", "2026-04-31", "2026-04-22T", "+026", "2026-", "٢٠٢٦",
  ])
  func whatIsNoDateIsNil(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func aSpanIsBeforeAnotherWhenItIsCertain() throws {
    let year = DateSpan(try #require(CalendarDate("2023")))
    let day = DateSpan(try #require(Day("2023-12-31")))
    let next = DateSpan(try #require(Day("2024-01-01")))
    #expect(!year.isSurelyBefore(day))
    #expect(year.isSurelyBefore(next))
  }

  @Test func anOpenGuideLastsUntilToday() throws {
    let guide = try #require(GuideRegistry().version(exam: "google-pmle", guide: "2026-06"))
    let today = try #require(Day("2026-11-21"))
    #expect(JudgingSpan(guide, today: today).to == DateSpan(today))
    // Before the guide begins, it is judged by its first day.
    #expect(JudgingSpan(guide, today: try #require(Day("2026-01-01"))).to.latest == Day("2026-06-01"))
  }
}
