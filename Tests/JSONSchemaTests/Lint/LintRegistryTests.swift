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
}
