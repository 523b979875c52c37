/// The vocabularies of 2019-09 and 2020-12; older dialects are seen as having all of theirs.
package struct Vocabularies: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let core = Vocabularies(rawValue: 1)
  package static let applicator = Vocabularies(rawValue: 2)
  package static let unevaluated = Vocabularies(rawValue: 4)
  package static let validation = Vocabularies(rawValue: 8)
  package static let metaData = Vocabularies(rawValue: 16)
  package static let format = Vocabularies(rawValue: 32)
  package static let content = Vocabularies(rawValue: 64)
  /// `format` says what is valid, whether or not that was asked for.
  package static let formatAssertion = Vocabularies(rawValue: 128)

  /// What the metaschema of a dialect declares itself.
  package static let standard: Vocabularies = [
    .core, .applicator, .unevaluated, .validation, .metaData, .format, .content,
  ]

  /// The vocabulary that `uri` names; nothing for one that is not known.
  init?(uri: String) {
    let prefixes = ["https://json-schema.org/draft/2019-09/vocab/", "https://json-schema.org/draft/2020-12/vocab/"]
    guard let prefix = prefixes.first(where: uri.hasPrefix) else { return nil }
    switch uri.dropFirst(prefix.count) {
    case "core": self = .core
    // 2019-09 had the unevaluated keywords among the applicators.
    case "applicator": self = prefix == prefixes[0] ? [.applicator, .unevaluated] : .applicator
    case "unevaluated": self = .unevaluated
    case "validation": self = .validation
    case "meta-data": self = .metaData
    case "format", "format-annotation": self = .format
    case "format-assertion": self = [.format, .formatAssertion]
    case "content": self = .content
    default: return nil
    }
  }
}

/// What a schema resource is written in.
struct DialectSettings: Hashable, Sendable {
  var dialect: Dialect
  var vocabularies: Vocabularies = .standard

  func has(_ keyword: KeywordName) -> Bool {
    keyword.dialects.contains(dialect) && !vocabularies.isDisjoint(with: keyword.vocabulary)
  }
}
