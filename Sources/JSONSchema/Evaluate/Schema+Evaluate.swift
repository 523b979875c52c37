import Findings
import Syntax

extension Schema {
  /// What a schema finds in a document, apart from the items of its long list.
  package struct Result: Sendable {
    package var findings: [Finding]
    /// The schemas that every item of the long list has to satisfy, for `findings(in:at:)`.
    package var itemSchemas: [SubschemaID]
  }

  /// A schema inside of a compiled one.
  package struct SubschemaID: Hashable, Sendable {
    let number: Int
    /// The resources that were entered on the way to it, as far as they matter.
    let scope: [Int]
  }

  /// Whether `value` satisfies the schema.
  package func isValid(_ value: Value) -> Bool {
    var evaluator = Evaluator(self, isCollecting: false)
    return evaluator.applyInside(root, to: Instance(value))
  }

  /// Everything in `value` that does not satisfy the schema, in order of place.
  package func findings(in value: Value) -> [Finding] {
    var evaluator = Evaluator(self, isCollecting: true)
    _ = evaluator.applyInside(root, to: Instance(value))
    return report(evaluator.failures)
  }

  /// The findings in a document but for the items of its long list (`SyntaxTree.items`), which are judged one by one.
  ///
  /// Where a schema cannot judge an item alone (it counts or compares them, or treats some apart), the items are judged
  /// here and `itemSchemas` does not name that schema.
  package func findingsOutsideItems(in value: Value) -> Result {
    var evaluator = Evaluator(self, isCollecting: true)
    evaluator.leavesOutItems = true
    _ = evaluator.applyInside(root, to: Instance(value))
    return Result(findings: report(evaluator.failures), itemSchemas: evaluator.itemSchemas)
  }

  /// The findings in `value`, an item of the long list, by one of the schemas that hold for it.
  package func findings(in value: Value, at subschema: SubschemaID) -> [Finding] {
    guard subschemas.indices.contains(subschema.number) else { return [] }
    var evaluator = Evaluator(self, isCollecting: true)
    evaluator.scope = subschema.scope
    _ = evaluator.applyInside(subschema.number, to: Instance(value))
    return report(evaluator.failures)
  }

  private func report(_ failures: [Failure]) -> [Finding] {
    guard !failures.isEmpty else { return [] }
    var reporter = FailureReporter(self)
    reporter.report(failures)
    return reporter.findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }
}
