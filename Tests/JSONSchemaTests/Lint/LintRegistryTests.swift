import Testing

@testable import JSONSchema

@Suite struct LintRegistryTests {
  @Test func rulesAreSortedAndDifferent() {
    let names = SchemaLinter.rules.map(\.id.name)
    #expect(names == Set(names).sorted())
  }

  @Test func everyRuleHasACase() {
    let tested = Set(LintCases.all.map(\.rule))
    let untested = SchemaLinter.rules.map(\.id).filter { !tested.contains($0) }
    #expect(untested.map(\.name) == [])
  }

  @Test func everyRuleHasANearMiss() {
    let tested = Set(LintCases.all.filter { !$0.misses.isEmpty }.map(\.rule))
    #expect(SchemaLinter.rules.map(\.id).filter { !tested.contains($0) }.map(\.name) == [])
  }

  @Test func everyFixIsAppliedTwice() {
    let tested = Set(LintCases.all.filter { $0.fixed != nil }.map(\.rule))
    let mending = SchemaLinter.rules.filter { !$0.documentation.contains("## Fix\nNone") }
    #expect(mending.map(\.id).filter { !tested.contains($0) }.map(\.name) == [])
    // A rule that says of itself that it mends nothing does not.
    let silent = Set(SchemaLinter.rules.map(\.id)).subtracting(mending.map(\.id))
    #expect(silent.intersection(tested).map(\.name) == [])
  }
}
