import Findings

/// One defect, one finding: where a rule says it better than the schema, the schema's finding gives way.
enum DefectMerger {
  static func merged(schema: [Finding], rules: [Finding]) -> [Finding] {
    guard !schema.isEmpty, !rules.isEmpty else { return schema + rules }
    let places = Set(rules.filter { $0.severity <= .warning }.map(\.range))
    return schema.filter { !places.contains($0.range) } + rules
  }
}
