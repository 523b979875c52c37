import QuestionBank
import Syntax

/// One text of a question.
struct ItemText: Sendable {
  let place: Place
  let text: DecodedText
  let traits: TextTraits
  /// Of a text that is kept in words: a stem, an option, the question's explanation.
  let prose: Prose?

  /// Where in a question a text stands.
  enum Place: Sendable {
    case scenario
    case stem
    case explanation
    case option(Int)
    case optionExplanation(Int)
  }

  init(_ text: DecodedText, _ place: Place, _ index: borrowing WordIndex) {
    self.place = place
    self.text = text
    switch place {
    case .stem, .option, .explanation:
      let prose = Prose(text, marking: index)
      self.prose = prose
      traits = prose.traits
    case .scenario, .optionExplanation:
      prose = nil
      traits = TextTraits(text.bytes, marking: copy index)
    }
  }

  var bytes: [UInt8] { text.bytes }

  /// The text in words, which are cut anew where they were not kept.
  var words: Prose { prose ?? Prose(text) }
}

/// The texts of a question while they are read.
struct ItemTextReading {
  private let index: WordIndex
  private var texts: [ItemText] = []
  /// Where the texts begin in the source.
  private var starts: [Int] = []
  private(set) var marks = TriggerIndex.Found()

  init(count: Int, _ index: WordIndex) {
    self.index = index
    texts.reserveCapacity(2 + count)
    starts.reserveCapacity(2 + count)
  }

  /// Reads a field where it holds a text; returns its words where they are kept.
  mutating func add(_ field: Field?, _ place: ItemText.Place) -> Prose? {
    guard let field, field.isText else { return nil }
    let text = ItemText(field.text, place, index)
    marks.add(text.traits.marks, at: place)
    texts.append(text)
    starts.append(field.range.lowerBound)
    return text.prose
  }

  /// The texts in document order.
  var inOrder: [ItemText] {
    guard zip(starts, starts.dropFirst()).contains(where: { $0 >= $1 }) else { return texts }
    return texts.indices.sorted { starts[$0] < starts[$1] }.map { texts[$0] }
  }
}
