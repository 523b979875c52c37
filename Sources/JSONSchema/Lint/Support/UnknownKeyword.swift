import Findings
import Syntax

/// A key that is no keyword of its dialect: what it means, and what to write.
struct UnknownKeyword {
  let message: String
  /// The name to write instead, if one is likely.
  let replacement: String?

  /// What became of keywords whose name or shape changed.
  private static let successors: [String: [String]] = [
    "id": ["$id"], "$id": ["id"], "$defs": ["definitions"], "divisibleBy": ["multipleOf"], "extends": ["allOf"],
    "disallow": ["not"], "$recursiveRef": ["$dynamicRef"], "$recursiveAnchor": ["$dynamicAnchor"],
    "dependencies": ["dependentRequired", "dependentSchemas"], "dependentRequired": ["dependencies"],
    "dependentSchemas": ["dependencies"], "additionalItems": ["items"], "prefixItems": ["items"], "const": ["enum"],
  ]

  /// Keywords that have another name and nothing else.
  private static let renamed: Set<String> = ["id", "$id", "$defs", "divisibleBy"]

  static func isUnknown(_ name: String, in dialect: Dialect) -> Bool {
    if name == "dependencies" { return dialect >= .draft2019 }
    return KeywordName.named(name, in: dialect) == nil
  }

  init(_ name: String, in schema: Subschema) {
    let dialect = schema.dialect
    let isFree = { (name: String) in !schema.has(name) }
    if let keyword = KeywordName(rawValue: name) {
      let instead = (Self.successors[name] ?? []).filter { !Self.isUnknown($0, in: dialect) }
      replacement = Self.renamed.contains(name) ? instead.first(where: isFree) : nil
      let drafts = Self.span(keyword, name)
      message =
        "\(dialect.name.capitalizedSentence) does not have the keyword \"\(name)\", which belongs to \(drafts), so it is ignored: "
        + (instead.isEmpty ? "remove it, or name another dialect." : "write \(listed(instead, joinedBy: "or")).")
      return
    }
    let known = KeywordName.allCases.filter { $0.dialects.contains(dialect) }.map(\.rawValue)
    let near = NearestWord.of(name, among: known).flatMap { isFree($0) ? $0 : nil }
    replacement = near ?? "x-" + name
    message =
      "\"\(name)\" is no keyword of \(dialect.name), so it is ignored: "
      + (near.map { "write \"\($0)\"." } ?? "begin its name with \"x-\" if it is your own.")
  }

  private static func span(_ keyword: KeywordName, _ name: String) -> String {
    let first = keyword.dialects.lowerBound
    let last = name == "dependencies" ? Dialect.draft7 : keyword.dialects.upperBound
    if first == last { return first.name }
    if last == .v1 { return "\(first.name) and later" }
    return "\(first.name) to \(last.name)"
  }
}
