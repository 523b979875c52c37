import Catalog
import QuestionBank
import Syntax
import Workspace

/// Finds the questions of all banks that fit what is asked for: by id, words of the stem, tag, domain or product.
package struct SymbolSearch {
  private let query: String
  /// In small letters, all of which a question has to have.
  private let words: [String]
  private let searches: [ByteSearch]

  package init(_ query: String) {
    self.query = query.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = self.query.split(separator: " ").map(String.init)
    searches = words.map { ByteSearch($0) }
  }

  /// At most `limit`, the best first; of what fits equally well, in order of path and place. `isCancelled` ends the search.
  package func symbols(
    in workspace: WorkspaceSnapshot, limit: Int = 200, isCancelled: () -> Bool = { false }
  ) -> [WorkspaceSymbol] {
    var found: [(rank: Int, symbol: WorkspaceSymbol)] = []
    var others: [ByteSearch]?
    for path in workspace.bankPaths {
      if isCancelled() { break }
      // Who asks for nothing in particular gets what comes first.
      if words.isEmpty, found.count >= limit { break }
      if workspace.document(path) == nil, !isWorthReading(path, workspace, others) { continue }
      guard let context = workspace.reading(path).context(of: path).flatMap({ EditingContext($0) }) else { continue }
      if others == nil { others = otherSearches(context) }
      found += symbols(in: context, path)
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .prefix(limit).map(\.element.symbol)
  }

  /// Can a file that nobody has open fit, as far as its bytes tell? Most are not worth to be parsed.
  private func isWorthReading(_ path: String, _ workspace: WorkspaceSnapshot, _ others: [ByteSearch]?) -> Bool {
    guard let others, let bytes = workspace.text(path)?.bytes else { return others == nil }
    return searches.allSatisfy { $0.mayBe(in: bytes) } || others.contains { $0.mayBe(in: bytes) }
  }

  /// What a question may have in the place of the words: another name of the product, the number of the domain. The guide
  /// and catalogue of one bank speak for all.
  private func otherSearches(_ context: EditingContext) -> [ByteSearch] {
    let product = context.products?.catalog.products.first { $0.hasName(query) }
    return (product?.allNames ?? []).map { ByteSearch($0) } + domains(of: context.guide).map { ByteSearch($0) }
  }

  private func symbols(in context: EditingContext, _ path: String) -> [(rank: Int, symbol: WorkspaceSymbol)] {
    guard let bank = context.bank else { return [] }
    let domains = self.domains(of: context.guide)
    let product = context.products?.catalog.products.first { $0.hasName(query) }
    return bank.items.compactMap { item in
      let isNear = !domains.isEmpty || product != nil || searches.allSatisfy { $0.mayBe(in: item) }
      guard isNear else { return nil }
      let question = Question(structureOf: item)
      guard let rank = rank(question, domains, product, context) else { return nil }
      let place = (question.id ?? question.stem)?.range ?? question.range
      return (rank, WorkspaceSymbol(name: BankOutline.name(of: question, number: nil), path: path, range: place))
    }
  }

  /// How well a question fits, 0 the best; nil where it does not.
  private func rank(
    _ question: Question, _ domains: Set<String>, _ product: Product?, _ context: EditingContext
  ) -> Int? {
    if words.isEmpty { return 5 }
    let id = question.id?.text.trimmed.lowercased() ?? ""
    if id == query { return 0 }
    if id.hasPrefix(query) { return 1 }
    if id.contains(query) { return 2 }
    if question.tags?.strings.contains(where: { $0.lowercased() == query }) == true { return 3 }
    if let domain = question.domain?.string {
      if domain.lowercased() == query { return 3 }
      if let number = context.guide?.domain(matching: domain)?.number, domains.contains(number) { return 4 }
    }
    let text = [question.stem, question.scenario].compactMap { $0?.string.lowercased() }.joined(separator: "\n")
    if words.allSatisfy({ text.contains($0) }) { return 4 }
    return product.map { mentions($0, question, context) } == true ? 5 : nil
  }

  private func mentions(_ product: Product, _ question: Question, _ context: EditingContext) -> Bool {
    guard let catalog = context.products?.catalog else { return false }
    return question.prose.contains { field in
      catalog.mentions(in: field.text.bytes).contains { catalog.products(of: $0).first?.name == product.name }
    }
  }

  /// The numbers of the domains whose number is asked for, or whose title has all the words.
  private func domains(of guide: GuideVersion?) -> Set<String> {
    guard let guide, !words.isEmpty else { return [] }
    let fitting = guide.domains.filter { domain in
      let title = domain.title.lowercased()
      return domain.number == query || words.allSatisfy { title.contains($0) }
    }
    return Set(fitting.map(\.number))
  }
}

extension Product {
  /// Whether it is or was called so; `name` in small letters.
  fileprivate func hasName(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    return self.name.lowercased() == name || abbreviations.contains { $0.name.lowercased() == name }
      || aliases.contains { $0.name.lowercased() == name } || formerNames.contains { $0.name.lowercased() == name }
  }
}
