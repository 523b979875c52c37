import SourceText
import TestSupport
import Testing

@testable import Syntax

/// The text in form, and whether forming it again changes nothing.
fileprivate func formed(_ text: String, _ options: LayoutOptions = LayoutOptions()) -> String? {
  let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
  guard let edits = Formatting.edits(of: tree, options) else { return nil }
  let result = String(decoding: Formatting.applied(edits, to: Array(text.utf8)), as: UTF8.self)
  #expect(Formatting.edits(of: .parse(SourceText(result), as: .yaml), options) == [], "\(result)")
  return result
}

struct YAMLFormattingTests {
  @Test func aBankGetsOneShape() {
    let before = """


      # The bank.
      exam:   google-pmle
      guide : "2026-06"   
      questions:
      - id:    a
        question: |
            Which one?

              Indented more.
        options:
            -   text: One   # short
                correct:   true
            -   text: "Two
                  lines"



      # The second one.
      - id: b
        question: >-
         모델은
         무엇인가? 😀
        options: [x,
           y]
        # behind
      """
    let after = """
      # The bank.
      exam: google-pmle
      guide: "2026-06"
      questions:
        - id: a
          question: |
            Which one?

              Indented more.
          options:
            - text: One  # short
              correct: true
            - text: "Two
                lines"

        # The second one.
        - id: b
          question: >-
            모델은
            무엇인가? 😀
          options: [x,
             y]
          # behind

      """
    #expect(formed(before) == after)
  }

  @Test func theLevelsAreAsWideAsAsked() {
    #expect(
      formed("a:\n  b:\n  - c: 1\n    d: 2\n", LayoutOptions(indent: 4))
        == "a:\n    b:\n        - c: 1\n          d: 2\n")
  }

  @Test(arguments: [
    // The indicator counts from the key, and spaces beyond it are text.
    ("a:\n    b: |2\n        x\n      y\n", "a:\n  b: |2\n      x\n    y\n"),
    // What is kept at the end of a text stays.
    ("a: |+\n   x\n\n\nb: 1\n", "a: |+\n  x\n\n\nb: 1\n"),
    ("a: |\n   x  \n   y\n", "a: |\n  x  \n  y\n"),
    ("a: |\n  x", "a: |\n  x"),
    ("- |\n x\n-  - 1\n   - 2\n", "- |\n  x\n- - 1\n  - 2\n"),
    ("a: &x   !!str   b\nc:  *x\n*x : d\n", "a: &x !!str b\nc: *x\n*x : d\n"),
    ("a:\n- # one\n   b: 1\n", "a:\n  -  # one\n    b: 1\n"),
    ("a:\n    plain\n     text\n", "a:\n  plain\n  text\n"),
    ("\u{FEFF}a:  1", "\u{FEFF}a: 1\n"),
    ("a:  1\r\n\r\n\r\nb: 2\r\n", "a: 1\r\n\r\nb: 2\r\n"),
    ("--- \na:  1\n...\n---\n-   b\n", "---\na: 1\n...\n---\n- b\n"),
    ("a: 1\n\n\n\n", "a: 1\n"),
    ("", ""),
  ])
  func whiteSpaceAloneMoves(before: String, after: String) {
    #expect(formed(before) == after)
  }

  @Test(arguments: ["a: [1\n", "? a\n: b\n", "a:\n\tb: 1\n"])
  func whatCannotBeLaidOutIsLeftAlone(text: String) {
    #expect(formed(text) == nil)
  }

  @Test func aPartIsLaidOutWhereItCanBe() {
    let text = "a:   1\nb:   2\n"
    let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
    let edits = Formatting.edits(of: tree, in: 7..<14) ?? []
    #expect(String(decoding: Formatting.applied(edits, to: Array(text.utf8)), as: UTF8.self) == "a:   1\nb: 2\n")
  }
}

struct FormattingPropertyTests {
  private static let bank = """
    # head
    questions:
    - id: a   # one
      question: |
          Which?

            더 깊이
      options: [x,
        "y"]
    -  id: b
       explanation: >-
         folded 😀

         text
       options:
         - text: 'one
             two'
         - &x text
         - *x
    """

  /// Whatever is typed: where there is a form, it says the same, and forming it again changes nothing.
  @Test(arguments: 0..<20) func formingIsIdempotent(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 1)
    let pieces = [
      " ", "  ", "\n", "\n\n", "- ", ": ", "#", " # c", "\"", "|", "[", "]", "{", "}", ",", "가", "x", "\t", "&", "*x",
    ]
    for _ in 0..<10 {
      var bytes = Array(Self.bank.utf8)
      for _ in 0..<3 {
        let place = Int(random.next() % UInt64(bytes.count))
        if random.next() % 2 == 0 {
          bytes.remove(at: place)
        } else {
          bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))].utf8, at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = formed(text)
    }
  }
}
