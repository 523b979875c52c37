/// Collects the spellings of products, and those that follow from them by rule.
struct NameTableBuilder {
  private(set) var entries: [NameEntry] = []
  private var known: Set<[UInt8]> = []
  private let coinedWords: [[UInt8]: [UInt8]]
  private var titles: [(product: Int, text: [UInt8])] = []

  init(coinedWords: [[UInt8]: [UInt8]]) {
    self.coinedWords = coinedWords
  }

  mutating func add(_ product: Product, at index: Int) {
    let former = product.formerNames.map { name in
      NamePeriod(since: name.since, until: name.until, confidence: name.confidence)
    }
    let formerWords = product.formerNames.map { Array($0.name.utf8).words }
    let since = product.since
    func periods(_ text: [UInt8], _ own: NamePeriod) -> [NamePeriod] {
      // The short form of a former name ("Model Garden" of "Vertex AI Model Garden") was right as long as that one.
      let words = text.words
      var result = zip(formerWords, former).filter { $0.0.contains(run: words) && $0.1 != own }.map(\.1)
      result.append(own)
      return result
    }
    func add(_ name: String, _ role: NameRole, _ period: NamePeriod, extending: Bool = true) {
      let text = Array(name.utf8)
      guard text.count > 1 else { return }
      insert(
        NameEntry(
          product: index, role: role, text: text, rightSpelling: nil, casing: casing(of: text, role),
          periods: extending ? periods(text, period) : [period]))
    }
    add(
      product.name, .current,
      NamePeriod(since: since?.date, until: nil, confidence: since?.confidence ?? .high))
    for (position, name) in product.formerNames.enumerated() {
      add(name.name, .former(position), former[position], extending: false)
    }
    for alias in product.aliases {
      add(alias.name, .alias, NamePeriod(since: alias.since, until: nil, confidence: .high))
    }
    for short in product.abbreviations {
      add(short.name, .abbreviation, NamePeriod(since: short.since, until: nil, confidence: .high))
    }
    for phrase in product.otherUses {
      add(phrase, .otherUse, NamePeriod(since: nil, until: nil, confidence: .high), extending: false)
    }
    titles += product.serviceTitles.map { (index, Array($0.utf8)) }
    for wrong in product.misspellings { self.add(wrong: wrong, right: product.name, product: index, casing: .coined) }
  }

  mutating func add(wrong: String, right: String, product: Int?, casing: NameCasing, role: NameRole = .misspelling) {
    let text = Array(wrong.utf8)
    guard text.count > 1 else { return }
    let always = NamePeriod(since: nil, until: nil, confidence: .high)
    insert(
      NameEntry(product: product, role: role, text: text, rightSpelling: right, casing: casing, periods: [always]))
  }

  /// Adds what follows from the names by rule: titles of services, "Google" before "Cloud", one word in two or two in
  /// one, a lower-case L for a capital I. None of them takes the place of a name.
  mutating func addVariants() {
    for title in titles where title.text.count > 1 && !known.contains(title.text) {
      let always = NamePeriod(since: nil, until: nil, confidence: .high)
      insert(
        NameEntry(
          product: title.product, role: .otherUse, text: title.text, rightSpelling: nil,
          casing: casing(of: title.text, .otherUse), periods: [always]))
    }
    let google = Array("Google ".utf8)
    let cloud = Array("Cloud ".utf8)
    for entry in entries where entry.rightSpelling == nil {
      guard entry.text.starts(with: cloud) else { continue }
      addUnlessKnown(google + entry.text, as: entry)
    }
    for entry in entries where entry.rightSpelling == nil && entry.role != .otherUse {
      for wrong in NameVariants.spacings(of: entry.text, coinedWords) {
        addUnlessKnown(wrong, as: entry, role: .spacing, right: String(decoding: entry.text, as: UTF8.self))
      }
      if let wrong = NameVariants.smallLForCapitalI(entry.text) {
        addUnlessKnown(wrong, as: entry, role: .misspelling, right: String(decoding: entry.text, as: UTF8.self))
      }
    }
  }

  private mutating func addUnlessKnown(
    _ text: [UInt8], as entry: NameEntry, role: NameRole? = nil, right: String? = nil
  ) {
    guard !known.contains(text) else { return }
    insert(
      NameEntry(
        product: entry.product, role: role ?? entry.role, text: text, rightSpelling: right,
        casing: right == nil ? entry.casing : .exact, periods: entry.periods))
  }

  private mutating func insert(_ entry: NameEntry) {
    known.insert(entry.text)
    entries.append(entry)
  }

  private func casing(of text: [UInt8], _ role: NameRole) -> NameCasing {
    let words = text.words
    if words.contains(where: { coinedWords[Array($0).lowercasedASCII] != nil || $0.hasInnerCapital }) {
      return .coined
    }
    return role == .abbreviation || words.count < 2 ? .exact : .ordinary
  }
}
