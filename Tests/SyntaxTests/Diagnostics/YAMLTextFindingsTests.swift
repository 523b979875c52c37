import SourceText
import Syntax
import Testing

/// What is said of broken texts in YAML: one finding for a defect, its sentence, its words, and the text after the likely mend.
@Suite struct YAMLTextFindingsTests {
  @Test func quotes() {
    expectFinding(
      "q: 1️⃣\"What 한2️⃣\nx: 1\n", as: .yaml, "syntax-unclosed-quote",
      "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixed: "q: \"What 한\"\nx: 1\n")
    expectFinding(
      "q: 1️⃣'What2️⃣\nx: 1\n", as: .yaml, "syntax-unclosed-quote",
      "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixed: "q: 'What'\nx: 1\n")
    expectFinding(
      "a: 1️⃣\"b\n\n  c2️⃣\n", as: .yaml, "syntax-unclosed-quote",
      "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixed: "a: \"b\n\n  c\"\n")
    expectFinding(
      "questions:\n  - id: 1️⃣\"a\n      - b\n      c: d2️⃣\n  - id: e\n", as: .yaml, "syntax-unclosed-quote",
      "The quote that opens here is not closed before the next line that is indented less; add its end.",
      fixed: "questions:\n  - id: \"a\"\n      - b\n      c: d\n  - id: e\n")
    expectFinding(
      "q: \"a\" 1️⃣b2️⃣\n", as: .yaml, "syntax-unexpected-text",
      "\"b\" cannot stand here; remove it, or put the text in quotes.",
      fixed: "q: \"a\" \n")
    expectFinding(
      "a: \"he said \"1️⃣no\"\"2️⃣\n", as: .yaml, "syntax-unexpected-text",
      "The text ended at the quote before this; write quotes inside of a text as \"\\\"\".",
      fixed: "a: \"he said \\\"no\\\"\"\n")
    expectFinding(
      "a: 'it'1️⃣s'2️⃣\n", as: .yaml, "syntax-unexpected-text",
      "The text ended at the quote before this; write \"''\" for a quote inside of it.",
      fixed: "a: 'it''s'\n")
    expectFinding(
      "a: 'x\n  y\n1️⃣'2️⃣\n", as: .yaml, "syntax-wrong-indentation",
      "\"'\" stands no deeper than what it belongs to, so strict readers refuse it; indent it more.",
      fixed: "a: 'x\n  y\n  '\n")
  }

  @Test func escapes() {
    expectFinding(
      "q: \"a 1️⃣\\q2️⃣ b\"\n", as: .yaml, "syntax-invalid-escape",
      "\"\\q\" is no escape of YAML; write \"\\\\\" for a backslash.",
      fixed: "q: \"a \\\\q b\"\n")
    expectFinding(
      "q: \"a 1️⃣\\한2️⃣ b\"\n", as: .yaml, "syntax-invalid-escape",
      "\"\\한\" is no escape of YAML; write \"\\\\\" for a backslash.",
      fixed: "q: \"a \\\\한 b\"\n")
    expectFinding(
      "q: \"1️⃣\\u122️⃣ b\"\n", as: .yaml, "syntax-invalid-escape",
      "\"\\u12\" is no escape of YAML; write \"\\\\\" for a backslash.",
      fixed: "q: \"\\\\u12 b\"\n")
    expectFinding(
      "q: \"1️⃣\\uD8002️⃣\"\n", as: .yaml, "syntax-invalid-escape",
      "\"\\uD800\" is half of a surrogate pair and no character by itself; write both halves or the character.")
  }

  @Test func blockTexts() {
    expectFinding(
      "q: | 1️⃣text2️⃣\n    a\n", as: .yaml, "syntax-invalid-block-header",
      "\"text\" cannot stand behind \"|\" or \">\"; put the text on the next line, indented.",
      fixed: "q: |\n    text\n    a\n")
    expectFinding(
      "- q: >-1️⃣x2️⃣\n", as: .yaml, "syntax-invalid-block-header",
      "\"x\" cannot stand behind \"|\" or \">\"; put the text on the next line, indented.",
      fixed: "- q: >-\n    x\n")
    expectFinding(
      "q: |11️⃣02️⃣\n  a\n", as: .yaml, "syntax-invalid-block-header",
      "Behind \"|\" or \">\" stands at most one digit from 1 to 9 and one of \"+\" and \"-\"; remove \"0\".",
      fixed: "q: |1\n  a\n")
    expectFinding(
      "q: |\n1️⃣     2️⃣\n  a\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 5, too deep for the lines it belongs to; indent it by 2.",
      fixed: "q: |\n  \n  a\n")
    expectFinding(
      "a: |\n  x\n1️⃣ 2️⃣y\nb: 1\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 1, not deep enough for the lines it belongs to; indent it by 2.",
      fixed: "a: |\n  x\n  y\nb: 1\n")
    expectFinding(
      "a: |\n  x\n1️⃣\t2️⃣\n  y\n", as: .yaml, "syntax-tab-indentation",
      "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixed: "a: |\n  x\n  \n  y\n")
    expectFinding(
      "a: |\n1️⃣\t2️⃣x\nb: 1\n", as: .yaml, "syntax-tab-indentation",
      "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixed: "a: |\n  x\nb: 1\n")
  }

  @Test func firstCharacters() {
    expectFinding(
      "a: 1️⃣@2️⃣b\n", as: .yaml, "syntax-unexpected-text",
      "No text may begin with \"@\" in YAML; put it in quotes.",
      fixed: "a: '@b'\n")
    expectFinding(
      "a: 1️⃣`2️⃣b`\n", as: .yaml, "syntax-unexpected-text",
      "No text may begin with \"`\" in YAML; put it in quotes.",
      fixed: "a: '`b`'\n")
    expectFinding(
      "a: 1️⃣%2️⃣b\n", as: .yaml, "syntax-unexpected-text",
      "No text may begin with \"%\" in YAML; put it in quotes.",
      fixed: "a: '%b'\n")
    expectFinding(
      "a: 1️⃣*2️⃣*bold** text\n", as: .yaml, "syntax-unexpected-text",
      "A text that begins with \"*\" looks like an alias in YAML; put it in quotes.",
      fixed: "a: '**bold** text'\n")
    expectFinding(
      "a: 1️⃣\u{7}2️⃣b\n", as: .yaml, "syntax-invalid-character",
      "The control character U+0007 cannot stand here in a YAML file, where nobody sees it; remove it.",
      fixed: "a: b\n")
    expectFinding(
      "a: 1️⃣\u{FEFF}2️⃣b\n", as: .yaml, "syntax-invalid-character",
      "A byte order mark cannot stand here in a YAML file, where nobody sees it; remove it.",
      fixed: "a: b\n")
  }
}
