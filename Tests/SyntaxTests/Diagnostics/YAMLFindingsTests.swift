import SourceText
import Syntax
import Testing

/// What is said of broken YAML: one finding for a defect, its sentence, its words, and the text after the likely mend.
@Suite struct YAMLFindingsTests {
  @Test func brackets() {
    expectFinding(
      "q: 1️⃣3️⃣[4️⃣a, b2️⃣\nx: 1\n", as: .yaml, "syntax-unclosed-bracket",
      "\"]\" is missing here, so what follows would be read as part of what \"[\" opened; add it.",
      related: "\"[\" was opened here",
      fixed: "q: [a, b]\nx: 1\n")
    expectFinding(
      "q: 1️⃣3️⃣{4️⃣a: 12️⃣\nx: 1\n", as: .yaml, "syntax-unclosed-bracket",
      "\"}\" is missing here, so what follows would be read as part of what \"{\" opened; add it.",
      related: "\"{\" was opened here",
      fixed: "q: {a: 1}\nx: 1\n")
    expectFinding(
      "q: [a, 1️⃣3️⃣{4️⃣b: 12️⃣]\n", as: .yaml, "syntax-unclosed-bracket",
      "\"}\" is missing here, so what follows would be read as part of what \"{\" opened; add it.",
      related: "\"{\" was opened here",
      fixed: "q: [a, {b: 1}]\n")
    expectFinding(
      "q: 3️⃣[4️⃣a1️⃣}2️⃣\nx: 1\n", as: .yaml, "syntax-unexpected-bracket",
      "\"}\" does not close \"[\"; write \"]\".",
      related: "\"[\" was opened here",
      fixed: "q: [a]\nx: 1\n")
    expectFinding(
      "q: [a]1️⃣]2️⃣\n", as: .yaml, "syntax-unexpected-bracket",
      "\"]\" closes nothing, as no bracket is open here; remove it.",
      fixed: "q: [a]\n")
    expectFinding(
      "q: 1️⃣]2️⃣\nx: 1\n", as: .yaml, "syntax-unexpected-bracket",
      "\"]\" closes nothing, as no bracket is open here; remove it.",
      fixed: "q: \nx: 1\n")
    expectFinding(
      "q: [\n  a\n1️⃣]2️⃣\nx: 1\n", as: .yaml, "syntax-wrong-indentation",
      "\"]\" stands no deeper than what it belongs to, so strict readers refuse it; indent it more.",
      fixed: "q: [\n  a\n  ]\nx: 1\n")
  }

  @Test func separatorsInBrackets() {
    expectFinding(
      "q: [\"a\"1️⃣ \"b\"]\n", as: .yaml, "syntax-missing-comma",
      "\",\" is missing here, before what follows; add it.",
      fixed: "q: [\"a\", \"b\"]\n")
    expectFinding(
      "q: [a1️⃣\n  b: 1]\n", as: .yaml, "syntax-missing-comma",
      "\",\" is missing here, before what follows; add it.",
      fixed: "q: [a,\n  b: 1]\n")
    expectFinding(
      "q: {a: 11️⃣ b: 2}\n", as: .yaml, "syntax-missing-comma",
      "\",\" is missing here, before what follows; add it.",
      fixed: "q: {a: 1, b: 2}\n")
    expectFinding(
      "q: {\"a\": 11️⃣ \"b\": 2}\n", as: .yaml, "syntax-missing-comma",
      "\",\" is missing here, before what follows; add it.",
      fixed: "q: {\"a\": 1, \"b\": 2}\n")
    expectFinding(
      "q: [a,1️⃣,2️⃣ b]\n", as: .yaml, "syntax-missing-value",
      "No value stands between this comma and what is before it; remove it.",
      fixed: "q: [a, b]\n")
    expectFinding(
      "q: {a: 1,1️⃣,2️⃣ b: 2}\n", as: .yaml, "syntax-missing-value",
      "No value stands between this comma and what is before it; remove it.",
      fixed: "q: {a: 1, b: 2}\n")
    expectFinding(
      "q: {1️⃣\"a\"2️⃣ 1}\n", as: .yaml, "syntax-missing-colon",
      "\":\" is missing behind \"a\", so it is no key; add it.",
      fixed: "q: {\"a\": 1}\n")
    expectFinding(
      "q: {a: What is it1️⃣:2️⃣ this, b: 1}\n", as: .yaml, "syntax-unquoted-colon",
      "A colon with a space behind it begins a value, so this text needs quotes; put it in quotes.",
      fixed: "q: {a: 'What is it: this', b: 1}\n")
  }

  @Test func indentation() {
    expectFinding(
      "a:\n  b: 1\n1️⃣   2️⃣c: 2\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 3, too deep for the lines it belongs to; indent it by 2.",
      fixed: "a:\n  b: 1\n  c: 2\n")
    expectFinding(
      "a:\n  b: 1\n1️⃣ 2️⃣c: 2\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 1, not deep enough for the lines it belongs to; indent it by 2.",
      fixed: "a:\n  b: 1\n  c: 2\n")
    expectFinding(
      "- a: 1\n1️⃣    2️⃣b: 2\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 4, too deep for the lines it belongs to; indent it by 2.",
      fixed: "- a: 1\n  b: 2\n")
    expectFinding(
      "- a: 1\n- b: 1\n1️⃣ 2️⃣- c\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 1, too deep for the lines it belongs to; indent it by 0.",
      fixed: "- a: 1\n- b: 1\n- c\n")
    expectFinding(
      "  a: 1\n1️⃣b: 2\n", as: .yaml, "syntax-wrong-indentation",
      "This line is indented by 0, not deep enough for the lines it belongs to; indent it by 2.",
      fixed: "  a: 1\n  b: 2\n")
    expectFinding(
      "a:\n  - b\n  1️⃣c: 12️⃣\n", as: .yaml, "syntax-wrong-indentation",
      "This line does not stand at the column of anything it could belong to; align it.")
    expectFinding(
      "a:\n1️⃣\t2️⃣b: 1\n", as: .yaml, "syntax-tab-indentation",
      "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixed: "a:\n  b: 1\n")
    expectFinding(
      "a:\n  b: 1\n1️⃣\t2️⃣c: 2\n", as: .yaml, "syntax-tab-indentation",
      "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixed: "a:\n  b: 1\n  c: 2\n")
    expectFinding(
      "-1️⃣ \t2️⃣- a\n", as: .yaml, "syntax-tab-indentation",
      "A tab cannot indent in YAML, as its width is nobody's to say; write spaces.",
      fixed: "-   - a\n")
  }

  @Test func keysAndItems() {
    expectFinding(
      "1️⃣key2️⃣\nother: 1\n", as: .yaml, "syntax-missing-colon",
      "\":\" is missing behind \"key\", so it is no key; add it.",
      fixed: "key:\nother: 1\n")
    expectFinding(
      "a:\n  b: 1\n  1️⃣key2️⃣\n", as: .yaml, "syntax-missing-colon",
      "\":\" is missing behind \"key\", so it is no key; add it.",
      fixed: "a:\n  b: 1\n  key:\n")
    expectFinding(
      "a1️⃣:2️⃣1\nb: 2\n", as: .yaml, "syntax-missing-space",
      "A space is missing behind \":\", so it is read as part of the word; add it.",
      fixed: "a: 1\nb: 2\n")
    expectFinding(
      "- a\n1️⃣-2️⃣b\n", as: .yaml, "syntax-missing-space",
      "A space is missing behind \"-\", so it is read as part of the word; add it.",
      fixed: "- a\n- b\n")
    expectFinding(
      "a: \"x\"1️⃣#2️⃣c\n", as: .yaml, "syntax-missing-space",
      "A comment needs a space before \"#\"; add it.",
      fixed: "a: \"x\" #c\n")
    expectFinding(
      "q: What is it1️⃣:2️⃣ this?\n", as: .yaml, "syntax-unquoted-colon",
      "A colon with a space behind it begins a value, so this text needs quotes; put it in quotes.",
      fixed: "q: 'What is it: this?'\n")
    expectFinding(
      "q: it's1️⃣:2️⃣ this\n", as: .yaml, "syntax-unquoted-colon",
      "A colon with a space behind it begins a value, so this text needs quotes; put it in quotes.",
      fixed: "q: 'it''s: this'\n")
    expectFinding(
      "a: 1️⃣-2️⃣ b\n", as: .yaml, "syntax-unexpected-text",
      "\"-\" cannot begin a list or a key on this line; begin a new line, or use quotes.",
      fixed: "a:\n  - b\n")
    expectFinding(
      "a: 11️⃣\n- b\n", as: .yaml, "syntax-missing-key",
      "A key is missing here, so what follows belongs to nothing; write its key with \":\".")
    expectFinding(
      "3️⃣a4️⃣: 1\nb: 2\n1️⃣\"a\"2️⃣: 3\n", as: .yaml, "syntax-duplicate-key",
      "The key \"a\" is written twice here, and readers keep only the last; rename or remove one.",
      related: "\"a\" stands here first")
    expectFinding(
      "{3️⃣a4️⃣: 1, 1️⃣a2️⃣: 2}\n", as: .yaml, "syntax-duplicate-key",
      "The key \"a\" is written twice here, and readers keep only the last; rename or remove one.",
      related: "\"a\" stands here first")
  }

  @Test func anchorsAndTags() {
    expectFinding(
      "a: 1️⃣*x2️⃣\n", as: .yaml, "syntax-undefined-anchor",
      "\"*x\" refers to an anchor that is not defined before it; define it, or put the text in quotes.",
      fixed: "a: '*x'\n")
    expectFinding(
      "a: &x 1️⃣&y2️⃣ 1\n", as: .yaml, "syntax-invalid-property",
      "\"&y\" cannot stand here: a value has one anchor and one tag; remove it.",
      fixed: "a: &x 1\n")
    expectFinding(
      "a: !!str 1️⃣!!int2️⃣ 1\n", as: .yaml, "syntax-invalid-property",
      "\"!!int\" cannot stand here: a value has one anchor and one tag; remove it.",
      fixed: "a: !!str 1\n")
    expectFinding(
      "b: &x 1\na: &y 1️⃣*x2️⃣\n", as: .yaml, "syntax-invalid-property",
      "\"*x\" cannot stand here: an alias has no anchor and no tag of its own; remove those.")
    expectFinding(
      "a: 1️⃣&2️⃣\nb: 1\n", as: .yaml, "syntax-invalid-property",
      "A name is missing behind \"&\"; write one, or put the text in quotes.")
    expectFinding(
      "a: 1️⃣!<x2️⃣ 1\n", as: .yaml, "syntax-invalid-property",
      "The tag \"!<x\" has no end; add \">\".",
      fixed: "a: !<x> 1\n")
    expectFinding(
      "a: 1️⃣!e!2️⃣ 1\n", as: .yaml, "syntax-invalid-property",
      "The tag \"!e!\" has no name behind its handle; write one.")
    expectFinding(
      "a: 1️⃣!e!2️⃣x 1\n", as: .yaml, "syntax-undefined-tag-handle",
      "The tag handle \"!e!\" is not declared by a \"%TAG\" line, so it means nothing; declare it.")
  }

  @Test func directives() {
    expectFinding(
      "1️⃣%YAML 1.2 x2️⃣\n---\na\n", as: .yaml, "syntax-invalid-directive",
      "\"%YAML 1.2 x\" is no directive that can stand here; remove it.",
      fixed: "---\na\n")
    expectFinding(
      "1️⃣%TAG x2️⃣\n---\na\n", as: .yaml, "syntax-invalid-directive",
      "\"%TAG x\" is no directive that can stand here; remove it.",
      fixed: "---\na\n")
    expectFinding(
      "%YAML 1.2\n1️⃣%YAML 1.22️⃣\n---\na\n", as: .yaml, "syntax-invalid-directive",
      "\"%YAML 1.2\" is no directive that can stand here; remove it.",
      fixed: "%YAML 1.2\n---\na\n")
    expectFinding(
      "%YAML 1.2\n1️⃣a: 1\n", as: .yaml, "syntax-invalid-directive",
      "A line \"---\" is missing between the directives and the text; add it.",
      fixed: "%YAML 1.2\n---\na: 1\n")
    expectFinding(
      "a: 1\n1️⃣%YAML 1.22️⃣\n---\nb\n", as: .yaml, "syntax-unexpected-text",
      "A directive can stand only behind \"...\", which ends the text before it; add it.",
      fixed: "a: 1\n...\n%YAML 1.2\n---\nb\n")
  }

  /// The text after a mend has nothing left to say of it.
  @Test func mendsAreWhole() {
    for text in [
      "q: \"What\nx: 1\n", "q: [a, b\nx: 1\n", "q: {a: 1 b: 2}\n", "q: [a}\n", "q: [\n  a\n]\n", "q: | text\n  a\n",
      "a: |\n  x\n y\n", "a:\n  b: 1\n   c: 2\n", "a:\n\tb: 1\n", "key\nother: 1\n", "a:1\nb: 2\n", "q: b: c\n",
      "a: - b\n",
      "a: 'it's'\n", "a: @b\n", "a: *b c\n", "%YAML 1.2\na: 1\n", "a: no\n", "a: *x\n",
    ] {
      let source = SourceText(text)
      let findings = SyntaxTree.parse(source, as: .yaml).findings()
      let mended = source.applying(findings.first?.fixes.first?.edits ?? [])
      #expect(findings.count == 1, "\(text)")
      #expect(SyntaxTree.parse(mended, as: .yaml).findings() == [], "\(text)")
    }
  }
}
