import Testing

@testable import LanguageServer

fileprivate let start = ContinuousClock.now

fileprivate func after(_ milliseconds: Int) -> ContinuousClock.Instant {
  start + .milliseconds(milliseconds)
}

@Test func anOpenedDocumentIsDueAtOnce() {
  var schedule = DiagnosticsSchedule()
  #expect(schedule.nextDue == nil)
  schedule.judgeSoon("a", at: start)
  #expect(schedule.nextDue == start)
  let answer1 = schedule.takeDue(at: start)
  #expect(answer1.map(\.uri) == ["a"])
  #expect(schedule.nextDue == nil)
  let answer2 = schedule.takeDue(at: after(1000))
  #expect(answer2.isEmpty)
}

@Test func thePauseGrowsWithTheCost() {
  var schedule = DiagnosticsSchedule()
  for (cost, pause) in [(0, 20), (5, 20), (50, 100), (1000, 300)] {
    schedule.judgeSoon("a", at: start)
    let token = schedule.takeDue(at: start)[0].token
    let answer3 = schedule.finished("a", token, cost: .milliseconds(cost))
    #expect(answer3)
    schedule.changed("a", at: start)
    #expect(schedule.nextDue == after(pause))
  }
}

@Test func eachChangeBeginsThePauseAnewButNotForEver() {
  var schedule = DiagnosticsSchedule()
  schedule.changed("a", at: start)
  schedule.changed("a", at: after(15))
  #expect(schedule.nextDue == after(35))
  for time in stride(from: 30, through: 990, by: 10) { schedule.changed("a", at: after(time)) }
  #expect(schedule.nextDue == after(1000))
  schedule.changed("a", at: after(1200))
  #expect(schedule.nextDue == after(1200))
}

@Test func aChangeCancelsWhatIsUnderWay() {
  var schedule = DiagnosticsSchedule()
  schedule.judgeSoon("a", at: start)
  let first = schedule.takeDue(at: start)[0].token
  schedule.changed("a", at: after(5))
  #expect(first.isCancelled)
  let second = schedule.takeDue(at: after(25))[0].token
  let answer4 = schedule.finished("a", first, cost: .zero)
  #expect(!answer4)
  let answer5 = schedule.finished("a", second, cost: .zero)
  #expect(answer5)
  let answer6 = schedule.finished("a", second, cost: .zero)
  #expect(!answer6)
}

@Test func aClosedDocumentIsForgotten() {
  var schedule = DiagnosticsSchedule()
  schedule.judgeSoon("a", at: start)
  let token = schedule.takeDue(at: start)[0].token
  schedule.closed("a")
  #expect(token.isCancelled)
  let answer7 = schedule.finished("a", token, cost: .zero)
  #expect(!answer7)
  #expect(schedule.nextDue == nil)
}

@Test func anOverviewWaitsForTheOneBeforeAndForAPause() {
  var schedule = DiagnosticsSchedule.ofOverviews
  schedule.judgeSoon("a", at: start)
  let first = schedule.takeDue(at: start)[0].token
  schedule.suspend("a")
  #expect(first.isCancelled)
  schedule.changed("a", at: after(100))
  #expect(schedule.nextDue == nil)
  let early = schedule.takeDue(at: after(1000))
  #expect(early.isEmpty)
  let isWanted = schedule.finished("a", first, cost: .milliseconds(500))
  #expect(!isWanted)
  #expect(schedule.nextDue == after(400))
  let second = schedule.takeDue(at: after(1000))
  #expect(second.map(\.uri) == ["a"])
  // The pause has grown with the cost, and what was begun is no reason any more to hurry.
  let isSecondWanted = schedule.finished("a", second[0].token, cost: .milliseconds(500))
  #expect(isSecondWanted)
  for time in stride(from: 9000, to: 20_000, by: 500) { schedule.changed("a", at: after(time)) }
  #expect(schedule.nextDue == after(19_500))
}
