import Catalog
import QuestionBank
import SourceText

/// The names of products that begin with what is typed in prose, as they are right in the time of the bank's guide.
enum ProductCompletion {
  /// A single letter begins too many names.
  private static let shortest = 2
  private static let most = 50

  static func proposals(at offset: Int, in field: Field, place: CursorPlace, products: ProductJudge)
    -> [CompletionProposal]
  {
    let text = field.text
    guard let scalar = place.scalar else { return [] }
    let cursor = text.decodedOffset(ofSource: offset)
    let phrases = ProsePhrase.phrases(in: text.bytes, endingAt: cursor).filter { $0.folded.count >= shortest }
    guard !phrases.isEmpty else { return [] }
    // The rest of a word that the cursor stands in goes as well.
    let rest = text.bytes[cursor...].prefix(while: ProsePhrase.isNamePart).count
    let candidates = candidates(products)
    var seen: Set<String> = []
    var result: [CompletionProposal] = []
    for phrase in phrases {
      let matches = candidates.compactMap { $0.match(phrase.folded) }.sorted()
      for match in matches where seen.insert(match.candidate.name).inserted {
        let source = text.sourceRange(phrase.range.lowerBound..<cursor + rest)
        let edit = TextEdit(source, ScalarWriter.escaped(match.candidate.name, in: scalar))
        result.append(proposal(match, edit: edit))
      }
    }
    return Array(result.prefix(most))
  }

  private static func proposal(_ match: Match, edit: TextEdit) -> CompletionProposal {
    let product = match.candidate.product
    var proposal = CompletionProposal(
      match.candidate.name,
      match.matched == match.candidate.name ? .product : .former,
      detail: match.candidate.detail(of: match.matched),
      explanation: ProductExplanation.of(product),
      edit: edit,
      filter: match.matched == match.candidate.name ? nil : "\(match.matched) \(match.candidate.name)"
    )
    proposal.isDeprecated = product.status != .active
    return proposal
  }

  // MARK: Matching

  /// A product under the name to write, with the names that it may be looked for by.
  private struct Candidate {
    let product: Product
    let name: String
    let names: [String]

    func match(_ phrase: [UInt8]) -> Match? {
      for known in names {
        let folded = ProsePhrase.fold(known)
        guard folded.starts(with: phrase) else { continue }
        return Match(candidate: self, matched: known, rank: folded.count == phrase.count ? 0 : known == name ? 1 : 3)
      }
      // Behind "Cloud" or "Vertex AI" the name goes on with the word that is remembered.
      guard phrase.count > 2, let tail = tail(of: name, beginningWith: phrase) else { return nil }
      return Match(candidate: self, matched: tail, rank: 2)
    }

    private func tail(of name: String, beginningWith phrase: [UInt8]) -> String? {
      var rest = name[...]
      while let space = rest.firstIndex(of: " ") {
        rest = rest[rest.index(after: space)...]
        if ProsePhrase.fold(String(rest)).starts(with: phrase) { return String(rest) }
      }
      return nil
    }

    func detail(of matched: String) -> String? {
      if names.contains(matched), matched != name { return "now for \(matched)" }
      return product.category
    }
  }

  private struct Match: Comparable {
    let candidate: Candidate
    let matched: String
    let rank: Int

    private var key: (Int, Int, Int, String) {
      (rank, candidate.product.status == .active ? 0 : 1, candidate.name.utf8.count, candidate.name)
    }

    static func < (left: Match, right: Match) -> Bool { left.key < right.key }

    static func == (left: Match, right: Match) -> Bool { left.key == right.key }
  }

  private static func candidates(_ products: ProductJudge) -> [Candidate] {
    products.catalog.products.compactMap { product in
      guard let name = products.rightName(of: product) else { return nil }
      let others = product.formerNames.map(\.name) + product.abbreviations.map(\.name) + product.aliases.map(\.name)
      return Candidate(product: product, name: name, names: [name] + others.filter { $0 != name })
    }
  }
}
