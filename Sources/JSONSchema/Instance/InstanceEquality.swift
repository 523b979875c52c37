import Syntax

/// Equality and hashing of JSON values: numbers by value, objects without order.
struct InstanceEquality {
  /// A bound on the work for values that aliases make large.
  private var steps = 2_000_000

  static func areEqual(_ left: Instance, _ right: Instance) -> Bool {
    var equality = InstanceEquality()
    return equality.areEqual(left, right)
  }

  static func hash(_ instance: Instance) -> UInt64 {
    var equality = InstanceEquality()
    return equality.hash(instance)
  }

  private mutating func areEqual(_ left: Instance, _ right: Instance) -> Bool {
    steps -= 1
    guard steps > 0 else { return false }
    let type = left.type(floatsAreIntegers: true)
    guard type == right.type(floatsAreIntegers: true) else { return false }
    switch type {
    case .null: return true
    case .boolean: return left.value.boolean == right.value.boolean
    case .integer, .number: return numbersAreEqual(left, right)
    case .string: return left.withText { text in right.withText { text.equals($0) } }
    case .array:
      var lefts = Instance.Items(left)
      var rights = Instance.Items(right)
      while let item = lefts.next() {
        guard let other = rights.next(), areEqual(item, other) else { return false }
      }
      return rights.next() == nil
    default: return objectsAreEqual(left, right)
    }
  }

  private func numbersAreEqual(_ left: Instance, _ right: Instance) -> Bool {
    guard let number = left.number, let other = right.number else {
      return left.withText { text in right.withText { text.equals($0) } }
    }
    return number == other
  }

  private mutating func objectsAreEqual(_ left: Instance, _ right: Instance) -> Bool {
    var pairs = Instance.Pairs(left)
    var lefts: [String: Instance] = [:]
    while let (key, value) = pairs.nextMember() { lefts[key.string] = value }
    pairs = Instance.Pairs(right)
    var rights: [String: Instance] = [:]
    while let (key, value) = pairs.nextMember() { rights[key.string] = value }
    guard lefts.count == rights.count else { return false }
    for (key, value) in lefts {
      guard let other = rights[key], areEqual(value, other) else { return false }
    }
    return true
  }

  private mutating func hash(_ instance: Instance) -> UInt64 {
    steps -= 1
    guard steps > 0 else { return 0 }
    let type = instance.type(floatsAreIntegers: true)
    let seed = UInt64(type.rawValue) &* 0x9E37_79B9_7F4A_7C15
    switch type {
    case .null: return seed
    case .boolean: return seed &+ (instance.value.boolean == true ? 1 : 0)
    case .integer, .number: return seed &+ UInt64(bitPattern: Int64(instance.number?.hashValue ?? 0))
    case .string: return seed &+ instance.withText { $0.hash }
    case .array:
      var result = seed
      var items = Instance.Items(instance)
      while let item = items.next() { result = result &* 31 &+ hash(item) }
      return result
    default:
      var result = seed
      var pairs = Instance.Pairs(instance)
      while let (key, value) = pairs.nextMember() {
        let keyHash = key.withText { $0.hash }
        result = result &+ (keyHash ^ (hash(value) &* 0xC2B2_AE3D_27D4_EB4F))
      }
      return result
    }
  }
}
