/// One step from a value to a value inside it.
package enum PathStep: Sendable, Hashable {
  /// The value of a mapping's key.
  case key(String)
  /// The item of a sequence, from 0.
  case index(Int)
}
