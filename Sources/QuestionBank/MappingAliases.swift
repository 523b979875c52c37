import Syntax

/// The keys of one mapping that are aliases there.
///
/// The first alias of a field wins; one whose field is there under its own name is no alias.
struct MappingAliases<Name: FieldName> {
  private var aliases: [(key: Value, field: Name)] = []

  init(_ mapping: Value) {
    var taken: [Name] = []
    var candidates: [(key: Value, target: AliasTable<Name>.Target)] = []
    for entry in mapping.entries where entry.key.isScalar {
      if let field = Name.keys[entry.key] {
        taken.append(field)
      } else if let target = Name.aliases[entry.key] {
        candidates.append((entry.key, target))
      }
    }
    func add(_ key: Value, _ field: Name) {
      guard !taken.contains(field) else { return }
      taken.append(field)
      aliases.append((key, field))
    }
    for candidate in candidates {
      if let field = candidate.target.field { add(candidate.key, field) }
    }
    // `answers` holds the options where nothing else does, so all else comes first.
    for candidate in candidates where candidate.target.field == nil {
      guard let options = Name(rawValue: "options"), let answer = Name(rawValue: "answer") else { continue }
      add(candidate.key, taken.contains(options) ? answer : options)
    }
  }

  /// The field that a key stands for, at whichever of equal keys it is asked; nil where it is no alias.
  func field(of key: Value) -> Name? {
    aliases.first { $0.key.isSame(as: key) || $0.key.string == key.string }?.field
  }

  /// The field's canonical key by alias; nil where there are no aliases.
  var names: [String: String]? {
    guard !aliases.isEmpty else { return nil }
    var names: [String: String] = [:]
    for (key, field) in aliases { names[key.string ?? ""] = field.rawValue }
    return names
  }
}

extension AliasTable.Target {
  /// nil where it depends on the other keys.
  var field: Name? {
    if case .field(let field) = self { return field }
    return nil
  }
}
