import Catalog
import QuestionBank
import SourceText

/// The names of products that fit what is typed in prose, as they are right in the time of the bank's guide.
enum ProductCompletion {
  private static let most = 50

  /// `isAsked`: did the writer ask, rather than type on? Then a small word will do that begins a name.
  static func proposals(
    at offset: Int, in field: Field, place: CursorPlace, context: NameContext, index: NameIndex, isAsked: Bool
  ) -> [CompletionProposal] {
    let text = field.text
    let cursor = text.decodedOffset(ofSource: offset)
    guard let scalar = place.scalar,
      let found = index.completion(in: text.bytes, at: cursor, limit: most, context: context),
      found.looksLikeName || (isAsked && found.range.count > 2), !isPartOfAddress(found.range, in: text.bytes)
    else { return [] }
    // The rest of a word that the cursor stands in goes as well.
    let rest = text.bytes[cursor...].prefix(while: isNamePart).count
    let source = text.sourceRange(found.range.lowerBound..<cursor + rest)
    let typed = String(decoding: text.bytes[found.range], as: UTF8.self)
    // What fits in the middle of a name must not swallow the word before a slash.
    let matches = typed.contains("/") ? found.matches.filter { $0.kind <= .prefix } : found.matches
    return matches.map { match in
      let product = index.catalog.products[match.productIndex]
      var proposal = CompletionProposal(
        match.name,
        match.isFormer ? .former : .product,
        detail: match.isFormer ? "now for \(match.matched)" : product.category,
        explanation: ProductExplanation.of(product),
        edit: TextEdit(source, scalar.escaped(match.name)),
        filter: filter(match, typed: typed)
      )
      proposal.isDeprecated = product.status != .active
      return proposal
    }
  }

  /// Clients filter once more, by the beginning: what fits in another way has to look as if it began so.
  private static func filter(_ match: NameMatch, typed: String) -> String? {
    guard match.kind <= .prefix else { return "\(typed) \(match.name)" }
    return match.matched == match.name ? nil : match.matched
  }

  /// Behind a sign that ends no word, as in addresses, paths and code that is not closed yet.
  private static func isPartOfAddress(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.lowerBound > 0 else { return false }
    return "/`@#$\\=:._-".utf8.contains(text[range.lowerBound - 1])
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
  }
}
