import Findings
import SourceText
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

  /// The same, with the items of a long list judged side by side where each can be judged alone.
  package func findings(in value: Value, with workers: Workers) -> [Finding] {
    let tree = value.tree
    // What an alias leads to is judged once for all places that it is reached from.
    guard workers.count > 1, tree.items.count >= Self.manyItems, tree.items.summary.anchors == 0,
      !tree.skeleton.hasAnchors
    else { return findings(in: value) }
    let around = findingsOutsideItems(in: value)
    // Threads that count references to the same objects wait for each other: none walks the shared tree, and each has a
    // schema of its own.
    let items = Array(tree.items)
    let runs = (0..<workers.count).map { number in
      items.count * number / workers.count..<items.count * (number + 1) / workers.count
    }
    let found = workers.map(runs.count) { number in
      let schema = number == 0 ? self : self.copy()
      let base = tree.items.element(at: runs[number].lowerBound)?.before.bytes ?? 0
      return around.itemSchemas.flatMap { subschema in
        schema.findings(
          in: items[runs[number]], from: (tree.hole?.offset ?? 0) + base, of: tree, at: subschema)
      }
    }
    return Self.inOrder(around.findings + found.joined())
  }

  /// Fewer items are not worth a thread.
  private static var manyItems: Int { 512 }

  /// The findings in items that follow each other from the absolute offset `start` on.
  private func findings(
    in items: ArraySlice<SyntaxChunk>, from start: Int, of tree: SyntaxTree, at subschema: SubschemaID
  ) -> [Finding] {
    guard subschemas.indices.contains(subschema.number) else { return [] }
    var evaluator = Evaluator(self, isCollecting: true)
    evaluator.scope = subschema.scope
    var base = start
    for chunk in items {
      let part = InstancePart(TreePart(tree, chunk, base: base))
      if let item = Instance.item(of: part) { _ = evaluator.applyInside(subschema.number, to: item) }
      base += chunk.text.count
    }
    return report(evaluator.failures)
  }

  /// The findings in a document but for the items of its long list (`SyntaxTree.items`), which are judged one by one.
  ///
  /// Where a schema cannot judge an item alone (it counts or compares them, or treats some apart), the items are judged
  /// here and `itemSchemas` does not name that schema. `unknownKeys` is how bad a key is that is not known, and no
  /// misspelling of one that is.
  package func findingsOutsideItems(in value: Value, unknownKeys: Severity = .error) -> Result {
    var evaluator = Evaluator(self, isCollecting: true)
    evaluator.leavesOutItems = true
    _ = evaluator.applyInside(root, to: Instance(value))
    return Result(findings: report(evaluator.failures, unknownKeys), itemSchemas: evaluator.itemSchemas)
  }

  /// The findings in `value`, an item of the long list, by one of the schemas that hold for it; `unknownKeys` as above.
  package func findings(
    in value: Value, at subschema: SubschemaID, unknownKeys: Severity = .error
  ) -> [Finding] {
    findings(in: Instance(value), at: subschema, unknownKeys: unknownKeys)
  }

  /// The same; what is known of the part that the value is in is kept there for the next one.
  func findings(
    in instance: Instance, at subschema: SubschemaID, unknownKeys: Severity = .error
  ) -> [Finding] {
    guard subschemas.indices.contains(subschema.number) else { return [] }
    var evaluator = Evaluator(self, isCollecting: true)
    evaluator.scope = subschema.scope
    _ = evaluator.applyInside(subschema.number, to: instance)
    return report(evaluator.failures, unknownKeys)
  }

  private func report(_ failures: [Failure], _ unknownKeys: Severity = .error) -> [Finding] {
    guard !failures.isEmpty else { return [] }
    var reporter = FailureReporter(self, unknownKeys: unknownKeys)
    reporter.report(failures)
    return Self.inOrder(reporter.findings)
  }

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }
}
