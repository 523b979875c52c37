/// One keyword that a value does not satisfy: a fact; the sentence is made elsewhere.
struct Failure: Sendable {
  enum Detail: Sendable {
    case none
    /// A property that is missing, by its number in the names of the schema.
    case missing(Int)
    /// A property that another one asks for.
    case missingDependency(name: Int, of: Int)
    /// A key of the value, and the value of it.
    case member(key: Instance, value: Instance)
    /// An item at an index, from 0.
    case item(Int, Instance)
    /// A count that is not in the limits.
    case count(Int)
    /// Two items that are equal.
    case duplicates(Int, Instance, Int, Instance)
    /// What each branch of an `anyOf` or `oneOf` misses.
    case branches([[Failure]])
    /// The branches of a `oneOf` that hold, by their place.
    case matching([Int])
  }

  let keyword: KeywordName
  let schema: CompiledSubschema
  let instance: Instance
  var detail = Detail.none
  /// The innermost `if` by whose `then` or `else` this has to hold.
  var condition: Condition?

  struct Condition: Sendable {
    /// The number of the schema that is the condition.
    let schema: Int
    /// The value that it was asked of.
    let instance: Instance
  }
}
