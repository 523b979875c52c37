import Findings
import JSONSchema
import SourceText
import Syntax

/// Judges a bank by its own schema as if it were written in the schema's words.
struct NormalizedBank {
  let schema: Schema
  let tree: SyntaxTree
  /// How bad a key is that the schema does not know, and that is no misspelling of one that it knows.
  let unknownKeys: Severity

  /// The findings in the document but for the items of its long list, and the schemas that hold for those.
  func findingsOutsideItems() -> (findings: [Finding], itemSchemas: [Schema.SubschemaID]) {
    var normalizer = Normalizer(tree, tree.skeleton, base: nil)
    let skeleton = normalizer.skeleton()
    let hole = tree.hole.map { SyntaxTree.Hole(offset: $0.offset, sequence: $0.sequence + normalizer.inserted) }
    let normalized = normalizer.hasChanged ? tree.with(skeleton: skeleton, hole: hole) : tree
    guard let root = normalized.root else { return ([], []) }
    let result = schema.findingsOutsideItems(in: root, unknownKeys: unknownKeys)
    guard normalizer.hasChanged else { return (result.findings, result.itemSchemas) }
    let places = SyntheticPlaces(length: tree.text.count, skew: tree.holeWidth, origins: normalizer.origins)
    return (result.findings.map(places.restored), result.itemSchemas)
  }

  /// The findings in an item of the long list.
  func findings(in item: Value, _ schemas: [Schema.SubschemaID]) -> [Finding] {
    guard let base = item.chunkBase else { return [] }
    var normalizer = Normalizer(tree, item.chunk, base: base)
    let chunk = normalizer.item()
    guard normalizer.hasChanged, let index = chunk.nodes.firstIndex(where: \.kind.isContent) else {
      return schemas.flatMap { schema.findings(in: item, at: $0, unknownKeys: unknownKeys) }
    }
    let value = Value.node(index, of: chunk, base: base, in: tree)
    let places = SyntheticPlaces(
      length: base + item.chunk.text.count, skew: base, origins: normalizer.origins)
    return schemas.flatMap { schema.findings(in: value, at: $0, unknownKeys: unknownKeys) }.map(places.restored)
  }
}

/// Leads findings at names that are not in the text back to what the names stand for.
fileprivate struct SyntheticPlaces {
  /// The end of what is in the text.
  let length: Int
  /// What a place in the chunk is away from its place in the text.
  let skew: Int
  let origins: [Int: Range<Int>]

  func restored(_ finding: Finding) -> Finding {
    var finding = finding
    // An edit of what is not there would be one of something else.
    finding.fixes = finding.fixes.filter { fix in fix.edits.allSatisfy { $0.range.upperBound <= length } }
    finding.related = finding.related.filter { $0.document != nil || $0.range.upperBound <= length }
    if finding.range.lowerBound > length, let origin = origins[finding.range.lowerBound - skew] {
      finding.range = origin.lowerBound + skew..<origin.upperBound + skew
    }
    return finding
  }
}
