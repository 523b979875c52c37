/// A property of Unicode scalars, as `\p{…}` names it.
enum UnicodeProperty: Hashable, Sendable {
  case any
  case ascii
  case assigned
  /// A bit per general category, by the order of `GeneralCategoryBits`.
  case categories(UInt32)
  case binary(UnicodeBinaryProperty)
  case script(UnicodeScript)

  func contains(_ value: UInt32) -> Bool {
    switch self {
    case .any: return true
    case .ascii: return value < 0x80
    case .script(let script): return script.contains(value)
    case .assigned, .categories, .binary: break
    }
    guard let scalar = Unicode.Scalar(value) else {
      // A surrogate: its category is Cs, and it has no binary property.
      if case .categories(let bits) = self { return bits & GeneralCategoryBits.bit(of: .surrogate) != 0 }
      return self == .assigned
    }
    switch self {
    case .assigned: return scalar.properties.generalCategory != .unassigned
    case .categories(let bits): return bits & GeneralCategoryBits.bit(of: scalar.properties.generalCategory) != 0
    case .binary(let property): return property.contains(scalar)
    case .any, .ascii, .script: return true
    }
  }

  /// The property that `name` (`L`, `Letter`, `General_Category=Lu`, `Script=Greek`, `Alphabetic`) stands for.
  ///
  /// Names are as in ECMA-262. One that is known in Unicode under looser matching only is found too, and `isTolerated`.
  static func named(_ name: String) -> (property: UnicodeProperty, isTolerated: Bool)? {
    if let equals = name.firstIndex(of: "=") {
      let key = String(name[..<equals])
      let value = String(name[name.index(after: equals)...])
      switch key {
      case "General_Category", "gc": return GeneralCategoryBits.named(value).map { (.categories($0), false) }
      case "Script", "sc": return UnicodeScript.named(value, withExtensions: false).map { (.script($0), false) }
      case "Script_Extensions", "scx":
        return UnicodeScript.named(value, withExtensions: true).map { (.script($0), false) }
      default: return nil
      }
    }
    switch name {
    case "Any": return (.any, false)
    case "ASCII": return (.ascii, false)
    case "Assigned": return (.assigned, false)
    default: break
    }
    if let bits = GeneralCategoryBits.named(name) { return (.categories(bits), false) }
    if let binary = UnicodeBinaryProperty.named(name) { return (.binary(binary), false) }
    if let script = UnicodeScript.named(name, withExtensions: false) { return (.script(script), true) }
    return nil
  }
}
