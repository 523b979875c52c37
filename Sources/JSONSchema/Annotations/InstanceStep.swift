/// One step from a value to a value in it.
package enum InstanceStep: Hashable, Sendable {
  case key(String)
  /// From 0.
  case index(Int)
}
