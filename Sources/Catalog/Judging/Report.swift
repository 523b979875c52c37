/// Makes the finding for one mention.
struct Report {
  let mention: Mention
  let written: String
  let judge: ProductJudge

  /// A wrong spelling of `right`, with what is right in the time of judging as replacement.
  func spelling(_ entry: NameEntry, _ right: String) -> ProductFinding {
    let product = entry.product.map { judge.catalog.products[$0] }
    var replacements = [right]
    if let product, case .former(let date, let confidence) = NameVerdict(entry.periods, in: judge.span) {
      // A misspelt former name is mended to today's, not to one that is out of date.
      replacements = [judge.rightName(of: product) ?? product.name]
      if entry.role == .spacing { return make(.former, product, replacements, confidence, date: date) }
    }
    if let product, right == product.name, let name = judge.rightName(of: product) { replacements = [name] }
    return make(
      entry.role == .spacing ? .casing : .spelling, product, replacements, .high, date: nil)
  }

  /// The right case of a name whose time is right; nil where its case is right.
  func casing(_ entry: NameEntry) -> ProductFinding? {
    let confidence: Confidence
    switch mention.form {
    case .exact, .styled: return nil
    case .miscased: confidence = entry.casing == .coined ? .high : .medium
    case .lowercase: confidence = .medium
    }
    let right = String(decoding: entry.text, as: UTF8.self)
    return make(.casing, entry.product.map { judge.catalog.products[$0] }, [right], confidence, date: nil)
  }

  /// A name of several products, none of which has it in the time of judging.
  func ambiguous(_ verdicts: [NameVerdict], _ candidates: [Int]) -> ProductFinding? {
    let confidence = verdicts.compactMap(\.confidence).min() ?? .low
    guard confidence != .low else { return nil }
    let products = candidates.map { judge.catalog.products[$0] }
    let names = products.compactMap { judge.rightName(of: $0) }
    let note = judge.catalog.ambiguousNames.first { $0.name == written }?.note
    return make(.ambiguous, nil, names, confidence, date: verdicts.compactMap(\.date).first, note: note)
  }

  /// A name from before or behind the time of judging.
  func outOfTime(_ verdict: NameVerdict, _ entry: NameEntry, _ product: Product) -> ProductFinding? {
    switch verdict {
    case .right: return nil
    case .former(let date, let confidence):
      var note: String?
      if case .former(let index) = entry.role { note = product.formerNames[index].note }
      return make(.former, product, replacements(entry, product), confidence, date: date, note: note)
    case .future(let date, let confidence):
      return make(.future, product, replacements(entry, product), confidence, date: date)
    }
  }

  /// A product that is gone, or going, in the time of judging; nil for one that is not.
  ///
  /// A guide that still holds is judged by today, one that ended by its first day: what was shut down while it held could
  /// be asked for. Another form of the name that is made of ordinary words ("managed notebooks") is no sure mention.
  func retired(_ entry: NameEntry) -> ProductFinding? {
    guard entry.role == .current || entry.casing == .coined,
      let product = entry.product.map({ judge.catalog.products[$0] }), product.status != .active
    else { return nil }
    guard let reference = judge.span.isOpen ? judge.span.to : judge.span.from else { return nil }
    let replacement = product.replacement.map { [$0] } ?? []
    if let ends = product.ends, DateSpan(ends).isSurelyBefore(reference) {
      return make(.shutDown, product, replacement, .high, date: ends, note: product.note)
    }
    if product.status == .shutdown {
      guard product.ends == nil, judge.span.isOpen else { return nil }
      return make(.shutDown, product, replacement, .medium, date: nil, note: product.note)
    }
    if let deprecated = product.deprecated {
      guard DateSpan(deprecated).isSurelyBefore(reference) else { return nil }
      return make(.deprecated, product, replacement, .high, date: product.ends ?? deprecated, note: product.note)
    }
    guard judge.span.isOpen else { return nil }
    return make(
      .deprecated, product, replacement, product.ends == nil ? .medium : .high, date: product.ends, note: product.note)
  }

  /// What is right in the time of judging: the form that follows a former one, the product's name, its short form.
  private func replacements(_ entry: NameEntry, _ product: Product) -> [String] {
    guard let name = judge.rightName(of: product) else { return [] }
    guard name == product.name else { return [name] }
    var names = [name]
    if case .former(let index) = entry.role, let now = product.formerNames[index].now { names = [now] }
    // "Agent Platform" is as good as the long form; an abbreviation is not.
    names += product.abbreviations.map(\.name).filter { $0.contains(" ") && !names.contains($0) }
    return names
  }

  private func make(
    _ kind: ProductFinding.Kind, _ product: Product?, _ replacements: [String], _ confidence: Confidence,
    date: CalendarDate?, note: String? = nil
  ) -> ProductFinding {
    ProductFinding(
      kind: kind, range: mention.range, written: written, product: product?.name, replacements: replacements,
      confidence: confidence, date: date, note: note)
  }
}

extension NameVerdict {
  fileprivate var confidence: Confidence? {
    switch self {
    case .right: nil
    case .former(_, let confidence), .future(_, let confidence): confidence
    }
  }

  fileprivate var date: CalendarDate? {
    switch self {
    case .right: nil
    case .former(let date, _), .future(let date, _): date
    }
  }
}
