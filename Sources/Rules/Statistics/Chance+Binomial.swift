/// Tests by the binomial distribution.
extension Chance {
  /// The probability of `count` or more successes in `trials`.
  static func ofAtLeast(_ count: Int, in trials: Int, each probability: Double) -> Double {
    guard count > 0 else { return 1 }
    guard count <= trials, probability > 0 else { return 0 }
    guard probability < 1 else { return 1 }
    return Binomial(trials, probability).share { successes, _ in successes >= count }
  }

  /// The probability of a number of successes that is at most as likely as `count`: the exact two-sided test by the method
  /// of small p-values. 1 where there is nothing to test.
  static func twoSided(_ count: Int, of trials: Int, chance probability: Double) -> Double {
    guard trials > 0, (0...trials).contains(count), probability > 0, probability < 1 else { return 1 }
    let distribution = Binomial(trials, probability)
    let limit = distribution.weight(of: count) * (1 + 1e-9)
    return distribution.share { _, weight in weight <= limit }
  }
}

/// The binomial distribution, by weights relative to the likeliest number of successes: 1 there, and less on both sides,
/// so that none is lost for many trials.
fileprivate struct Binomial {
  private let trials: Int
  private let odds: Double
  private let mode: Int

  /// `probability` lies between 0 and 1, neither included.
  init(_ trials: Int, _ probability: Double) {
    self.trials = trials
    odds = probability / (1 - probability)
    mode = min(trials, Int(Double(trials + 1) * probability))
  }

  /// The weight of one more success, from that of `successes`.
  private func above(_ weight: Double, _ successes: Int) -> Double {
    weight * Double(trials - successes) / Double(successes + 1) * odds
  }

  /// The weight of one success less.
  private func below(_ weight: Double, _ successes: Int) -> Double {
    weight * Double(successes) / Double(trials - successes + 1) / odds
  }

  func weight(of successes: Int) -> Double {
    if successes < mode { return stride(from: mode, to: successes, by: -1).reduce(1, below) }
    return stride(from: mode, to: successes, by: 1).reduce(1, above)
  }

  /// The probability of those numbers of successes for which `holds`, which is given their weight too.
  func share(where holds: (_ successes: Int, _ weight: Double) -> Bool) -> Double {
    var (all, held) = (0.0, 0.0)
    func add(_ successes: Int, _ weight: Double) {
      all += weight
      if holds(successes, weight) { held += weight }
    }
    add(mode, 1)
    // Far from the likeliest number, weights vanish.
    var (weight, successes) = (1.0, mode)
    while successes < trials, weight > 1e-18 {
      weight = above(weight, successes)
      successes += 1
      add(successes, weight)
    }
    (weight, successes) = (1, mode)
    while successes > 0, weight > 1e-18 {
      weight = below(weight, successes)
      successes -= 1
      add(successes, weight)
    }
    return min(1, held / all)
  }
}
