import Findings
import QuestionBank

/// "Best" without saying by what.
///
/// ## What it flags
/// "best", "most appropriate", "most suitable" and the like in an English question where neither the question nor its
/// scenario names a criterion (cost, latency, effort, risk, …) and `criteria` is missing.
///
/// ## Why it matters
/// Which option is best depends on what counts, so that the key can be disputed.
///
/// ## Example
/// ```yaml
/// question: What is the best way to store the files?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which way of storing the files costs least?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct SuperlativeUnqualified: TriggeredRule {
  static let header = RuleHeader("superlative-unqualified", nil, .writing)
  static let trigger = RuleTrigger(in: .stem, phrases.trigger)

  private static let phrases = Phrases([
    ["best"], ["most", "appropriate"], ["most", "suitable"], ["most", "effective"], ["ideal"], ["optimal"],
  ])
  private static let criteria: WordSet = [
    "cost", "costs", "cheap", "cheapest", "cheaper", "price", "budget", "expensive", "latency", "fast", "faster",
    "fastest",
    "quick", "quickly", "speed", "performance", "throughput", "effort", "simple", "simplest", "easy", "easiest",
    "minimal",
    "minimum", "minimize", "minimise", "least", "fewest", "reduce", "secure", "security", "risk", "available",
    "availability", "reliable", "reliability", "scalable", "scale", "accuracy", "accurate", "precision", "recall",
    "maintain",
    "maintenance", "operational", "overhead", "managed", "compliance", "privacy", "time", "time-consuming",
    "efficient",
    "describes", "describe", "defines", "explains", "represents", "practice", "practices",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.question.criteria?.items.isEmpty != false, let stem = item.stem,
      let range = Self.phrases.first(in: stem.words)
    else { return [] }
    let scenario = item.question.scenario.map { Prose($0.text).words } ?? []
    guard !(stem.words + scenario).contains(where: { Self.criteria.contains($0.text) }) else { return [] }
    return [finding(Self.byWhat(stem.string(range)), at: stem.text.sourceRange(range))]
  }

  fileprivate static func byWhat(_ words: String) -> String {
    "\"\(words)\" does not say by what, so that the key can be disputed: name what counts, as cost, latency or effort."
  }
}
