import Syntax

extension KeywordReader {
  func readApplicators(into result: inout CompiledKeywords) {
    readReferences(into: &result)
    if let schemas = children(.allOf) { result.applicators.append(.all(schemas)) }
    if let extends = value(.extends) {
      result.applicators.append(.all(children(.extends) ?? [number(extends)].compactMap { $0 }))
    }
    if let schemas = children(.anyOf), !schemas.isEmpty { result.applicators.append(.any(schemas)) }
    if let schemas = children(.oneOf), !schemas.isEmpty { result.applicators.append(.one(schemas)) }
    if let schema = child(.not) { result.applicators.append(.not(schema)) }
    if let disallow = value(.disallow) {
      let (types, schemas) = readTypes(disallow)
      result.applicators.append(.typeOrSchemas(types ?? [], schemas, isDisallowed: true))
    }
    if let condition = child(.if) {
      result.applicators.append(.condition(condition, then: child(.then), otherwise: child(.else)))
    }
  }

  private func readReferences(into result: inout CompiledKeywords) {
    for keyword in [KeywordName.ref, .dynamicRef, .recursiveRef] {
      guard let place = value(keyword), place.scalarType == .string, let reference = place.string else { continue }
      if keyword == .dynamicRef, settings.dialect >= .v1, let anchor = DynamicReference.anchor(reference) {
        // The anchor need not be in the schema that names it.
        compiler.noteDynamicName(anchor)
        result.applicators.append(.dynamicReference(nil, anchor: anchor))
        continue
      }
      guard let target = compiler.number(ofReference: reference, at: place, keyword: keyword, within: resource) else {
        continue
      }
      if keyword != .ref, let anchor = compiler.dynamicAnchor(ofReference: reference, within: resource) {
        compiler.noteDynamicName(anchor)
        result.applicators.append(.dynamicReference(target, anchor: anchor))
      } else {
        result.applicators.append(.reference(target))
      }
    }
  }
}

/// `$dynamicRef` since v1, where it names an anchor; with `#` it is written as it was before.
enum DynamicReference {
  /// The anchor that is named; nil for what is a reference to a place.
  static func anchor(_ reference: String) -> String? {
    let name = reference.hasPrefix("#") ? reference.dropFirst() : reference[...]
    return name.isEmpty || name.contains(where: { "/:#?".contains($0) }) ? nil : String(name)
  }
}
