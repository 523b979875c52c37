import Editing
import SourceText
import Syntax
import TestSupport
import Testing
import Workspace

/// The outline as indented lines, with the text that is selected.
fileprivate func outline(_ text: String, _ kind: DocumentKind) -> String {
  let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
  func lines(_ items: [OutlineItem], _ indent: String) -> [String] {
    items.flatMap { item in
      let detail = item.detail.map { " (\($0))" } ?? ""
      let selected = tree.text.string(item.selection)
      return ["\(indent)\(item.kind) \(item.name)\(detail) <\(selected)>"] + lines(item.children, indent + "  ")
    }
  }
  return lines(EditingContext(tree: tree, kind: kind).outline, "").joined(separator: "\n")
}

@Test func questionsShowTheirFirstWordsAndOptions() {
  let text = """
    exam: a
    questions:
      - id: q-1
        domain: "3.2"
        question: |
          A retailer trains demand models on data that arrives every night.
          What should you do?
        options:
          - text: Schedule a pipeline.
            correct: true
          - Do it by hand.
      - question: 한국어 질문입니다
        options: {A: yes, B: no}
        answer: B
      - id: q-3
    """
  #expect(
    outline(text, .bank) == """
      question q-1: A retailer trains demand models on data that arrives every… (3.2) <q-1>
        option A: Schedule a pipeline. (key) <Schedule a pipeline.>
        option B: Do it by hand. <Do it by hand.>
      question 2: 한국어 질문입니다 <한국어 질문입니다>
        option A: yes <yes>
        option B: no (key) <no>
      question q-3 <q-3>
      """
  )
}

@Test func keysWithIndicesAreCountedAsTheBankCounts() {
  let text = """
    - question: a
      options: [x, y]
      answer: 0
    - question: b
      options: [x, y]
      answer: 1
    """
  #expect(
    outline(text, .bank) == """
      question 1: a <a>
        option A: x (key) <x>
        option B: y <y>
      question 2: b <b>
        option A: x <x>
        option B: y (key) <y>
      """
  )
}

@Test func otherDocumentsShowTheirKeys() {
  let text = """
    exam: google-pmle
    rules:
      missing-key: off
    schemas:
      - {a: 1}
      - plain
    """
  #expect(
    outline(text, .configuration) == """
      field exam (google-pmle) <exam>
      section rules <rules>
        field missing-key (off) <missing-key>
      section schemas <schemas>
        item 0 <{a: 1}>
          field a (1) <a>
      """
  )
}

@Test func nestingHasAnEnd() {
  let text = String(repeating: "[{a: ", count: 100) + String(repeating: "}]", count: 100)
  let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
  #expect(EditingContext(tree: tree, kind: .configuration).outline.count <= 1)
}
