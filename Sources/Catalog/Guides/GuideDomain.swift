import Findings

/// A section or subsection of a guide, as a question's `domain` names one.
package struct GuideDomain: Sendable, Hashable {
  package let number: String
  package let title: String
  /// The section that it is in, or that it is.
  package let section: GuideSection

  /// Whether it is a whole section.
  package var isSection: Bool { number == section.number }

  /// `3.2 Training models`.
  package var label: String { "\(number) \(title)" }
}

extension GuideDomain {
  /// The domain as a writer names one who wrote `text` for another: by number, by title, by both, or by a word such as
  /// "Section" and the number.
  package func spelled(like text: String) -> String {
    let text = GuideVersion.qualified(text)?.domain ?? text
    guard text.contains(where: \.isLetter) else { return number }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    if let digit = digits.last, digit.isNumber {
      let rest = text.dropFirst(digits.count)
      let separator = rest.prefix { !$0.isLetter && !$0.isNumber }
      return number + separator + title
    }
    let words = text.split(separator: " ")
    if words.count == 2, words[1].allSatisfy({ $0.isNumber || $0 == "." }) { return "\(words[0]) \(number)" }
    return title
  }
}

extension GuideVersion {
  /// A domain of this version as it is named where another version holds: `google-pmle@2022 2.2`.
  package func qualified(_ domain: String) -> String { "\(id) \(domain)" }

  /// The guide's id and the domain of a qualified name; nil for any other.
  package static func qualified(_ text: String) -> (guide: String, domain: String)? {
    guard let space = text.firstIndex(of: " "), text[..<space].contains("@") else { return nil }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }

  /// All domains in the guide's order, each section before its subsections.
  package var domains: [GuideDomain] {
    sections.flatMap { section in
      [GuideDomain(number: section.number, title: section.title, section: section)]
        + section.subsections.map { GuideDomain(number: $0.number, title: $0.title, section: section) }
    }
  }

  /// The domain that `text` names: by number, by title, or by both ("3.2 Training models"), without regard to case,
  /// spaces, and a word such as "Section" before a number. Nil where none or more than one has that title.
  package func domain(matching text: String) -> GuideDomain? {
    // Most texts are a number as the guide has it.
    if let found = domain(numbered: text) { return found }
    let domains = domains
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return nil }
    if let found = domains.first(where: { Self.folded($0.number) == wanted }) { return found }
    let titled = domains.filter { Self.folded($0.title) == wanted }
    if titled.count == 1 { return titled.first }
    // A title that a section shares with one of its own subsections means the subsection.
    if titled.count == 2, titled[0].isSection, titled[1].section == titled[0].section { return titled[1] }
    guard titled.isEmpty else { return nil }
    return domains.first { Self.isNumbered(wanted, as: $0) }
  }

  private func domain(numbered number: String) -> GuideDomain? {
    for section in sections {
      if section.number == number { return GuideDomain(number: number, title: section.title, section: section) }
      if let found = section.subsections.first(where: { $0.number == number }) {
        return GuideDomain(number: number, title: found.title, section: section)
      }
    }
    return nil
  }

  /// The domains that a writer may have meant by `text`, the likeliest first; empty where nothing is near.
  package func suggestions(for text: String, limit: Int = 3) -> [GuideDomain] {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return [] }
    let bytes = Array(wanted.utf8)
    let scored = domains.enumerated().compactMap { index, domain -> (score: Int, index: Int, domain: GuideDomain)? in
      Self.distance(bytes, wanted, to: domain).map { ($0, index, domain) }
    }
    return scored.sorted { ($0.score, $0.index) < ($1.score, $1.index) }.prefix(limit).map(\.domain)
  }

  /// How far `wanted` is from a domain, or nil where it is too far to be meant.
  private static func distance(_ bytes: [UInt8], _ wanted: String, to domain: GuideDomain) -> Int? {
    let number = folded(domain.number)
    if wanted.first?.isNumber == true, bytes.count <= 5 {
      // 3.6 was meant for a domain of section 3, 3,2 or 32 for 3.2.
      let digits = wanted.filter(\.isNumber)
      if digits == number.filter(\.isNumber) { return 0 }
      if !domain.isSection, wanted.split(separator: ".").first.map(String.init) == folded(domain.section.number) {
        return 1 + (EditDistance.between(bytes, Array(number.utf8), atMost: 3) ?? 4)
      }
      return nil
    }
    let title = folded(domain.title)
    let limit = max(2, min(bytes.count, title.utf8.count) / 4)
    if let edits = EditDistance.between(bytes, Array(title.utf8), atMost: limit) { return edits }
    if bytes.count >= 4, title.contains(wanted) || wanted.contains(title) { return limit + 1 }
    let own = words(wanted)
    let shared = own.intersection(words(title)).count
    return shared >= 2 && shared * 2 >= own.count ? 20 + own.count - shared : nil
  }

  /// Whether `wanted` is a number of the guide with its title, or with the word "section" or "domain" before it.
  private static func isNumbered(_ wanted: String, as domain: GuideDomain) -> Bool {
    let number = folded(domain.number)
    if wanted == "section \(number)" || wanted == "domain \(number)" || wanted == "objective \(number)" { return true }
    guard wanted.hasPrefix(number) else { return false }
    let rest = wanted.dropFirst(number.count).drop { " .:-–—)".contains($0) }
    return !rest.isEmpty && rest.count < wanted.count - number.count && rest == folded(domain.title)
  }

  /// Lower case, with runs of whitespace as one space and none at the ends.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 })
  }
}
