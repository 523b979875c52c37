import SourceText
import Syntax
import TestSupport

@testable import Editing

/// A bank with a cursor at `1️⃣`, and what its conversions make of it.
struct ConversionSample {
  private let text: SourceText
  private let offset: Int
  private let format: SyntaxFormat

  init(_ marked: String, _ format: SyntaxFormat = .yaml) {
    let marked = MarkedText(marked)
    text = SourceText(marked.text)
    offset = marked[1]
    self.format = format
  }

  private var context: EditingContext { EditingContext(tree: SyntaxTree.parse(text, as: format), kind: .bank) }

  var titles: [String] { context.refactorings(at: offset).map(\.title).filter(Self.isConversion) }

  /// Whether it is about the form of questions, not their place.
  static func isConversion(_ title: String) -> Bool {
    !["Move", "Sort", "Number", "Duplicate", "Extract", "Write this bank"].contains { title.hasPrefix($0) }
  }

  /// The text after the refactoring with that title; nil where it is not offered.
  func after(_ title: String) -> String? {
    guard let fix = context.refactorings(at: offset).first(where: { $0.title == title })?.made()?.fix else {
      return nil
    }
    let result = text.applying(fix.edits)
    return result.string(0..<result.count)
  }
}

enum ConversionTitle {
  static let native = "Convert this question to the native form"
  static let flags = "Mark the key on the options (\"correct: true\")"
  static let options = "Write the options as a list with \"text\""
  static let allNative = "Convert every question to the native form"
  static let list = "Put the list under \"questions\""
}
