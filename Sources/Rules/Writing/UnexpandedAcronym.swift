import Findings
import QuestionBank

/// An acronym that is not explained.
///
/// ## What it flags
/// The first use of two to six capitals in an English question, where neither its full form nor the acronym in parentheses
/// stands there. Acronyms that everybody in the field knows are left alone; option `allow` lists more.
///
/// ## Why it matters
/// The question then tests the acronym.
///
/// ## Example
/// ```yaml
/// question: How is MTTR measured?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: How is mean time to recovery (MTTR) measured?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 8.
struct UnexpandedAcronym: ItemRule {
  static let header = RuleHeader("unexpanded-acronym", nil, .writing)
  static let options = ["allow": RuleOption.list]

  private static let known: Set<String> = [
    "AI", "ML", "API", "APIS", "CPU", "CPUS", "GPU", "GPUS", "TPU", "TPUS", "SQL", "HTTP", "HTTPS", "URL", "URI",
    "JSON", "YAML",
    "XML", "CSV", "HTML", "CSS", "PDF", "IP", "TCP", "UDP", "DNS", "SSH", "TLS", "SSL", "VM", "VMS", "OS", "IT", "USA",
    "US", "EU", "UK",
    "ID", "IDS", "RAM", "GB", "MB", "TB", "KB", "PB", "SDK", "CLI", "UI", "IAM", "VPC", "LLM", "AND", "OR", "NOT",
    "NULL", "EXCEPT",
    "LEAST", "MOST", "ALL", "NO", "TWO", "THREE", "BEST", "ONE", "TRUE", "FALSE", "AM", "PM", "OK", "ETL", "CI", "CD",
    "AWS", "GCP",
    "IOT", "SLA", "FAQ", "CEO", "II", "III", "IV", "VI", "REST", "SELECT", "FROM", "WHERE", "GROUP", "BY", "CREATE",
    "MODEL",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem else { return [] }
    let allowed = Set(context.settings.list("allow", of: Self.header.id).map { $0.uppercased() })
    let bytes = stem.text.bytes
    for (index, word) in stem.words.enumerated() {
      guard word.kind == .word, (2...6).contains(word.range.count),
        bytes[word.range].allSatisfy({ (0x41...0x5A).contains($0) })
      else { continue }
      let written = stem.string(word.range)
      guard !Self.known.contains(written), !allowed.contains(written) else { continue }
      let before: Word = index > 0 ? stem.words[index - 1].text : ""
      let after: Word = index + 1 < stem.words.count ? stem.words[index + 1].text : ""
      guard before != "(", after != "(" else { continue }
      return [finding(Self.unexplained(written), at: stem.text.sourceRange(word.range))]
    }
    return []
  }

  fileprivate static func unexplained(_ word: String) -> String {
    "\"\(word)\" is not explained, so that the question tests the acronym: write it out at its first use, or allow it in the "
      + "configuration."
  }
}
