import Findings
import QuestionBank
import SourceText
import Syntax

/// Puts the options of a question into another order, with all that belongs to them: the key, and the letters by which
/// texts call them.
enum OptionOrder {
  /// The fix that puts at each place the option whose index `order` has there; nil where it cannot be done without losing
  /// something.
  ///
  /// It is safe where the key is in flags and no text calls an option by its letter: then nothing but the order changes.
  /// - Parameter base: whether numbers in keys count options from 0 or from 1; nil where that is not known.
  static func fix(_ title: String, _ item: Item, _ order: [Int], base: IndexBase? = nil) -> Fix? {
    edits(item.question, order, base: base).map { Fix(title, isSafe: $0.isSafe, $0.edits) }
  }

  static func edits(
    _ question: Question, _ order: [Int], base: IndexBase?
  ) -> (edits: [TextEdit], isSafe: Bool)? {
    guard order.count == question.options.count, order != Array(order.indices), order.sorted() == Array(order.indices),
      let text = question.value?.tree.text, let key = keyEdits(question.key, order, base: base),
      let list = question.optionsField?.value, list.isSequence, question.options.allSatisfy({ $0.label == nil })
    else { return nil }
    let ranges = question.options.map(\.range)
    guard zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }),
      ranges.allSatisfy({ $0.lowerBound >= list.range.lowerBound && $0.upperBound <= list.range.upperBound })
    else { return nil }
    let letters = letterEdits(question, order)
    let sources = ranges.map { range -> String in
      // What is called by letter inside of an option moves with the option.
      let inside = letters.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
      let moved = inside.map {
        TextEdit($0.range.lowerBound - range.lowerBound..<$0.range.upperBound - range.lowerBound, $0.replacement)
      }
      let own = SourceText(Array(text.slice(range))).applying(moved)
      return own.string(0..<own.count)
    }
    // What ends with its line, as a block text does, cannot change places with what does not; an anchor has to stay before
    // what refers to it.
    guard sources.allSatisfy({ $0.last?.isNewline == false && !$0.contains("&") && !$0.contains("*") || isPlain($0) })
    else {
      return nil
    }
    let outside = letters.filter { edit in !ranges.contains { $0.overlaps(edit.range) } }
    let moves = zip(ranges, order).compactMap { range, index in
      ranges[index] == range && sources[index] == text.string(range) ? nil : TextEdit(range, sources[index])
    }
    let edits = (moves + key + outside).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let hasComments = zip(ranges, ranges.dropFirst()).contains {
      text.slice($0.upperBound..<$1.lowerBound).contains(UInt8(ascii: "#"))
    }
    return (edits, key.isEmpty && letters.isEmpty && !hasComments)
  }

  /// Whether a source in one line or several ends in no line break and holds no anchor: stars of Markdown are fine.
  private static func isPlain(_ source: String) -> Bool {
    source.last?.isNewline == false && !source.contains("&") && !source.contains(": *") && !source.hasPrefix("*")
  }

  /// Where the option at `index` is once the options are in `order`.
  private static func place(of index: Int, _ order: [Int]) -> Int { order.firstIndex(of: index) ?? index }

  // MARK: The key

  /// The key's letters and numbers as they are then; nil for a key that is not understood.
  private static func keyEdits(_ key: AnswerKey, _ order: [Int], base: IndexBase?) -> [TextEdit]? {
    var edits: [TextEdit] = []
    for statement in key.statements {
      var letters: [(range: Range<Int>, text: String, index: Int)] = []
      for part in statement.parts {
        switch (statement.form, part.target) {
        case (.flags, .option), (.text, .option): continue
        case (.letter, .option(let index)), (.letters, .option(let index)):
          letters.append((part.range, part.text, place(of: index, order)))
        case (_, .index(let number)):
          guard let base, order.indices.contains(number - base.rawValue) else { return nil }
          let moved = place(of: number - base.rawValue, order) + base.rawValue
          letters.append((part.range, "#", moved))
        default: return nil
        }
      }
      // `AC` is a key, and `CA` is none: the letters stay in the order of the alphabet.
      let moved = letters.map(\.index).sorted()
      for (letter, index) in zip(letters, moved) {
        guard let spelt = spelt(index, like: letter.text) else { return nil }
        if spelt != letter.text { edits.append(TextEdit(letter.range, spelt)) }
      }
    }
    return edits
  }

  /// The option's letter, small where `model` is; its number where `model` is a sign.
  private static func spelt(_ index: Int, like model: String) -> String? {
    if model == "#" { return "\(index)" }
    guard model.utf8.count == 1, index < 26 else { return nil }
    let letter = Option.letter(at: index)
    return model == model.lowercased() ? letter.lowercased() : letter
  }

  // MARK: Letters in texts

  /// The letters by which texts call options, as they are then.
  private static func letterEdits(_ question: Question, _ order: [Int]) -> [TextEdit] {
    let fields = [question.stem, question.explanation] + question.options.map(\.explanation)
    return fields.compactMap { $0 }.filter(\.isText).flatMap { field -> [TextEdit] in
      LetterReferences(Prose(field.text)).all.compactMap { reference in
        guard let index = Option.index(ofLetter: reference.letter), order.indices.contains(index) else { return nil }
        let letter = Option.letter(at: place(of: index, order))
        return letter == reference.letter ? nil : TextEdit(field.text.sourceRange(reference.range), letter)
      }
    }
  }

  /// Whether a text of the question calls an option by its letter.
  static func namesLetters(_ question: Question) -> Bool {
    let fields = [question.stem, question.explanation] + question.options.map(\.explanation)
    return fields.compactMap { $0 }.contains { $0.isText && !LetterReferences(Prose($0.text)).all.isEmpty }
  }
}
