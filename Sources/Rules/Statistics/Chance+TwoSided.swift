/// Tells a count that chance explains from one that it hardly does.
extension Chance {
  /// How probable it is to see a count that is at most as likely as `count` among `total` things of which each counts with
  /// probability `chance`: the exact two-sided test by the method of small p-values. 1 where there is nothing to test.
  static func twoSided(_ count: Int, of total: Int, chance: Double) -> Double {
    guard total > 0, (0...total).contains(count), chance > 0, chance < 1 else { return 1 }
    // Probabilities relative to that of the likeliest count, so that none is lost for large totals.
    let odds = chance / (1 - chance)
    let mode = min(total, Int(Double(total + 1) * chance))
    func up(_ weight: Double, from k: Int) -> Double { weight * Double(total - k) / Double(k + 1) * odds }
    func down(_ weight: Double, from k: Int) -> Double { weight * Double(k) / Double(total - k + 1) / odds }
    var seen = 1.0
    for k in stride(from: mode, to: count, by: count < mode ? -1 : 1) {
      seen = count < mode ? down(seen, from: k) : up(seen, from: k)
    }
    let limit = seen * (1 + 1e-9)
    var sum = 1.0
    var tail = 1 <= limit ? 1.0 : 0
    func add(_ weight: Double) {
      sum += weight
      if weight <= limit { tail += weight }
    }
    var weight = 1.0
    var k = mode
    while k < total, weight > 1e-18 {
      weight = up(weight, from: k)
      k += 1
      add(weight)
    }
    (weight, k) = (1, mode)
    while k > 0, weight > 1e-18 {
      weight = down(weight, from: k)
      k -= 1
      add(weight)
    }
    return min(1, tail / sum)
  }
}
