import JSONSchema
import QuestionBank
import Syntax

extension EditingContext {
  /// What the schema says of the mapping that a key is in, or of a value.
  func schemaPlace(of place: CursorPlace) -> SchemaPlace? {
    guard let schema else { return nil }
    let root = place.containers.first
    guard kind == .bank else { return schema.place(at: place.path, in: root) }
    let path = BankPlace(place).canonicalPath
    // The schema sees a bank that is a list as the questions of a mapping, which is not there to look into.
    return schema.place(at: path, in: path.count == place.path.count ? root : nil)
  }

  /// What the schema says of the value of the key under the cursor.
  func schemaPlace(ofKey place: CursorPlace) -> SchemaPlace? {
    guard let name = place.scalar?.string else { return nil }
    var value = place
    value.kind = .value
    value.path.append(.key(name))
    return schemaPlace(of: value)
  }

  /// The other keys of the mapping, by the names that the schema has for them.
  func takenKeys(at place: CursorPlace) -> Set<String> {
    guard kind == .bank, let mapping = place.containers.last, mapping.isMapping else { return Set(place.otherKeys) }
    let names = BankPlace(place).level.flatMap { FieldAliases.canonicalKeys(of: mapping, at: $0) }
    return Set(place.otherKeys.map { names?[$0] ?? $0 })
  }
}
