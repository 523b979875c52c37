import Findings
import QuestionBank
import SourceText

/// Options of which some begin with a small letter.
///
/// ## What it flags
/// Options of three words or more that begin with a small letter, where more of the question's options begin with a capital.
/// Names that are written small (`kubectl`, `gRPC`), and code, are left alone.
///
/// ## Why it matters
/// Readers look for a meaning in what is chance.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Use a table with partitions}
///   - {text: use a view over tables}
///   - {text: Use a bucket with folders}
/// ```
///
/// ## What to write instead
/// All options with a capital at the start.
///
/// ## Fix
/// Safe, unless the key repeats an option's text: writes the capital.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 12.
struct OptionCapitalisation: ItemRule {
  static let header = RuleHeader("option-capitalisation", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3 else { return [] }
    var small: [(Prose, Range<Int>)] = []
    var capitals = 0
    for prose in item.options {
      guard let prose, let first = prose.words.first, first.range.lowerBound == prose.trimmedRange.lowerBound,
        first.kind == .word, prose.wordTokens >= 3,
        let byte = prose.text.bytes[first.range].first
      else { return [] }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard English.isCommon(first, in: prose), !Self.names.contains(first.text) else { return [] }
        small.append((prose, first.range))
      default: return []
      }
    }
    guard let first = small.first, capitals > small.count else { return [] }
    let edits = small.map { prose, range in
      let letter = range.lowerBound..<range.lowerBound + 1
      return TextEdit(prose.text.sourceRange(letter), prose.string(letter).uppercased())
    }
    let fix = Fix("Begin the options with capitals", isSafe: true, edits)
    return [
      finding(
        Self.small(first.0.string(first.1)), at: first.0.text.sourceRange(first.1),
        related: small.dropFirst().map { RelatedPlace($0.text.sourceRange($1), "Likewise.") },
        fixes: item.keyRepeatsText ? [] : [fix])
    ]
  }

  /// Programs and the like whose names are written small.
  private static let names: WordSet = [
    "gcloud", "kubectl", "bq", "gsutil", "curl", "npm", "pip", "git", "docker", "pandas", "numpy", "scikit", "dbt",
    "vim", "iptables",
    "systemctl", "ssh", "sudo", "apt", "make", "python", "node", "java",
  ]

  fileprivate static func small(_ word: String) -> String {
    "\"\(word)\" begins the option with a small letter and others begin with a capital, so that it stands out: write the capital."
  }
}
