/// Judges the product names of a bank by the time of its guide.
///
/// A name is right if it was current at any time between the guide's first and last day. Dates known only to the month or
/// the year are spans, and within the uncertainty nothing is said.
package struct ProductJudge: Sendable {
  package let catalog: ProductCatalog
  package let span: JudgingSpan
  /// The catalogue's names for looking them up while a writer types.
  package let names: LazyNameIndex
  /// The verdict on each entry of the name table.
  private let verdicts: [NameVerdict]
  /// Whether there is nothing to say of an entry in its right case; most mentions are such.
  private let isQuiet: [Bool]

  package init(_ catalog: ProductCatalog, _ span: JudgingSpan) {
    self.catalog = catalog
    self.span = span
    names = LazyNameIndex(catalog)
    let verdicts = catalog.table.entries.map { NameVerdict($0.periods, in: span) }
    self.verdicts = verdicts
    isQuiet = zip(catalog.table.entries, verdicts).map { entry, verdict in
      guard entry.rightSpelling == nil else { return false }
      if entry.role == .otherUse { return true }
      return verdict == .right && entry.product.map { catalog.products[$0].status == .active } ?? true
    }
  }

  /// What is wrong with the product names in a decoded text, in order. Retired products are among it wherever they are
  /// named; whether that matters (in a key it does) is for the rule to say.
  package func findings(in text: [UInt8]) -> [ProductFinding] {
    findings(in: text, catalog.mentions(in: text))
  }

  /// What is wrong in the texts of one question, with the index of the text: in each by itself, and then between them.
  package func findings(inQuestion texts: [[UInt8]]) -> [(text: Int, finding: ProductFinding)] {
    let mentions = texts.map { catalog.mentions(in: $0) }
    var result: [(text: Int, finding: ProductFinding)] = []
    for index in texts.indices {
      for finding in findings(in: texts[index], mentions[index]) { result.append((index, finding)) }
    }
    return mayMixNames(mentions) ? result + mixedNames(in: texts, mentions) : result
  }

  private func findings(in text: [UInt8], _ mentions: [Mention]) -> [ProductFinding] {
    let judged = mentions.compactMap { finding(for: $0, in: text) }
    let slips = text.withUnsafeBufferPointer { SpellingScanner.slips(in: $0, catalog.table, mentions: mentions) }
    guard !slips.isEmpty else { return judged }
    let spelt = slips.map { finding(for: $0, in: text) }
    let apart = judged.filter { finding in !slips.contains { $0.range.overlaps(finding.range) } }
    return (apart + spelt).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A name that is one letter off.
  private func finding(for slip: SpellingScanner.Slip, in text: [UInt8]) -> ProductFinding {
    let entry = catalog.table.entries[slip.entry]
    let mention = Mention(range: slip.range, entry: slip.entry, form: .exact)
    return Report(mention: mention, written: written(slip.range, in: text), judge: self)
      .spelling(entry, String(decoding: entry.text, as: UTF8.self))
  }

  /// The words of a range, runs of spaces as one.
  private func written(_ range: Range<Int>, in text: [UInt8]) -> String {
    text.withUnsafeBufferPointer { String(decoding: Whitespace.normalized($0, range), as: UTF8.self) }
  }

  /// What is wrong with one mention in `text`; nil where nothing is.
  package func finding(for mention: Mention, in text: [UInt8]) -> ProductFinding? {
    if mention.form == .exact, isQuiet[mention.entry] { return nil }
    if case .former = verdicts[mention.entry], isCalledFormer(mention, in: text) { return nil }
    let siblings = catalog.table.siblings(of: mention.entry)
    let entries = siblings.map { catalog.table.entries[$0] }
    guard let first = entries.first, !entries.contains(where: { $0.role == .otherUse }) else { return nil }
    let report = Report(mention: mention, written: written(mention.range, in: text), judge: self)
    if let right = first.rightSpelling { return report.spelling(first, right) }
    let judged = zip(siblings, entries).map { (verdict: verdicts[$0], entry: $1) }
    // A name that one product has rightly is right, whatever other products were called so.
    if let right = judged.first(where: { $0.verdict == .right }) {
      return report.casing(right.entry) ?? report.retired(right.entry)
    }
    let candidates = catalog.productIndices(of: mention)
    if candidates.count > 1 { return report.ambiguous(judged.map(\.verdict), candidates) }
    guard let product = first.product.map({ catalog.products[$0] }) else { return nil }
    return report.outOfTime(judged[0].verdict, first, product)
  }

  /// Whether the text itself says that the name is a former one.
  func isCalledFormer(_ mention: Mention, in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { ProseContext.isCalledFormer($0, mention.range) }
  }

  /// What the time of judging makes of the name of a mention.
  func verdict(on mention: Mention) -> NameVerdict { verdicts[mention.entry] }

  /// The name that is right for `product` in the time of judging: that of the day of judging where the guide still holds,
  /// else the one that was in use on the guide's first day. Nil where the product had no name yet.
  package func rightName(of product: Product) -> String? {
    let day = span.isOpen ? span.to.latest : span.from?.latest ?? span.to.earliest
    let candidates = product.formerNames.filter { name in
      // Of a guide that still holds the day is today: only a name that is surely still in use is right.
      let isInUse = span.isOpen ? day < name.until.earliest : day <= name.until.latest
      return isInUse && (name.since.map { $0.earliest <= day } ?? true) && name.confidence != .low
    }
    let best = candidates.enumerated().min {
      ($0.element.until.latest, $0.offset) < ($1.element.until.latest, $1.offset)
    }
    if let best { return best.element.name }
    if !span.isOpen, let since = product.since, span.to.isSurelyBefore(DateSpan(since.date)) { return nil }
    return product.name
  }
}
