import QuestionBank
import SourceText
import Syntax

/// All that a bank says, to be compared with what is left of it, or added to it, when questions move between files.
struct BankContent: Equatable {
  private struct Item: Equatable {
    /// Every field, in JSON.
    var value: String
    /// What its key means beside the others; nil for what is no question.
    var reading: QuestionReading?
  }

  /// What stands around the list, in JSON.
  private var rest: [String]
  private var items: [Item]

  /// Whether it can be read: the text is whole and one document.
  static func isReadable(_ tree: SyntaxTree) -> Bool { !tree.hasErrors && tree.documents.count == 1 }

  /// nil for what is not readable, and for what has no list of questions.
  init?(_ tree: SyntaxTree) {
    var tree = tree
    // The break that a last line lacks is none of its text's, and comes and goes with what is behind it.
    if tree.text.count > 0, tree.text[tree.text.count - 1] != UInt8(ascii: "\n") {
      tree = SyntaxTree.parse(tree.text.applying([.insertion("\n", at: tree.text.count)]), as: tree.format)
    }
    guard Self.isReadable(tree), let root = tree.root else { return nil }
    let bank = Bank(root)
    guard let list = bank.list, list.isSequence else { return nil }
    let base = bank.items.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence(Question($1)) }.base
    items = list.items.map { item in
      let reading = item.isMapping ? QuestionReading(Question(item), base: base) : nil
      return Item(value: NewValue(reading: item).json, reading: reading)
    }
    rest = root.entries.filter { !$0.value.isSame(as: list) }.map {
      NewValue(reading: $0.key).json + ": " + NewValue(reading: $0.value).json
    }
  }

  init?(_ text: SourceText, _ format: SyntaxFormat) {
    self.init(SyntaxTree.parse(text, as: format))
  }

  /// The same with only those items of its list, counted from 0, of which `isKept` holds.
  func keeping(_ isKept: (Int) -> Bool) -> BankContent {
    var result = self
    result.items = items.indices.filter(isKept).map { items[$0] }
    return result
  }

  /// The same with an item of another bank at the end of its list.
  func appending(_ index: Int, of other: BankContent) -> BankContent {
    guard other.items.indices.contains(index) else { return self }
    var result = self
    result.items.append(other.items[index])
    return result
  }
}

extension SourceText {
  /// Whether a comment that begins or ends the silence of a rule stands in it: it holds for all questions behind it.
  func hasSilencedRegions(in range: Range<Int>? = nil) -> Bool {
    let range = range ?? 0..<count
    guard ByteSearch("qbank:").mayBe(in: slice(range)) else { return false }
    return string(range).split(separator: "qbank:", omittingEmptySubsequences: false).dropFirst().contains {
      !$0.hasPrefix("disable-next-line")
    }
  }
}

extension SyntaxTree {
  /// Whether such a comment stands among the questions; one above them holds wherever they stand.
  var hasSilencedRegionsInList: Bool {
    text.hasSilencedRegions(in: (root?.entry("questions")?.key.range.upperBound ?? 0)..<text.count)
  }
}
