import Testing

@testable import JSONSchema

/// Whether `pattern` is found in `text`; nil if it does not compile.
fileprivate func found(_ pattern: String, in text: String) -> Bool? {
  (try? Pattern(pattern))?.matches(text)
}

@Suite struct PatternTests {
  @Test(arguments: [
    ("^[A-Z]{2,5}-\\d{6}$", "PMLE-000042", "PMLE-00042"),
    ("^abc$", "abc", "abc\n"),
    ("a|b", "xbx", "xcx"),
    ("^(a|bc)*$", "abca", "abcb"),
    ("^(?:ab){2,3}$", "abab", "ab"),
    ("^(?:ab){2,3}$", "ababab", "abababab"),
    ("colou?r", "the color", "the colr"),
    ("^.$", "한", "한국"),
    ("^.$", "👍", "\u{2028}"),
    ("^[^a]$", "\n", "a"),
    ("[]|x", "x", "y"),
    ("^[^]$", "\n", ""),
    ("^\\u{1F44D}$", "👍", "👎"),
    ("^\\uD83D\\uDC4D$", "👍", "👎"),
    ("^[👍-👏]$", "👎", "👐"),
    ("^\\cJ\\x41\\u0042$", "\nAB", "\nAb"),
    ("\\bfox\\b", "a fox!", "foxes"),
    ("^\\p{Lu}\\p{Ll}+$", "Été", "été"),
    ("^\\p{Script=Hangul}+$", "한국어", "日本"),
    ("^\\P{L}+$", "123", "12a"),
    ("^[\\p{L}\\d_-]+$", "日本-1_", "日本 1"),
    ("^[^\\p{L}]+$", "12", "1é"),
    ("^\\p{Emoji_Presentation}$", "🙂", "a"),
    ("^\\s+$", "\u{FEFF}\u{3000}\t", "\u{200B}"),
    ("^a.{0,65535}z$", "abcz", "abc"),
    ("(x+x+)+y", "xxy", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
  ])
  func matches(_ pattern: String, _ hit: String, _ miss: String) throws {
    let compiled = try Pattern(pattern)
    #expect(compiled.isLinear)
    #expect(compiled.matches(hit), "\(pattern) in \(hit)")
    #expect(!compiled.matches(miss), "\(pattern) in \(miss)")
  }

  @Test(arguments: [
    ("^(?!.*foo).*$", "bar", "a foo"),
    ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", "abcd"),
    ("(?<=\\$)\\d+", "$42", "€42"),
    ("(?<!\\$)\\b\\d", "€4", "$4"),
    ("(?<=a+)b", "aab", "cb"),
    ("^(?<q>['\"]).*\\k<q>$", "'a'", "'a\""),
    ("^(.+)\\1$", "abab", "abac"),
    ("^(?:(a)|b)*\\1$", "ab", "c"),
    ("(?=(a+))a*b\\1", "baaabac", "bbb"),
    ("(?<=\\1(a))b", "aab", "cb"),
  ])
  func looksAround(_ pattern: String, _ hit: String, _ miss: String) throws {
    let compiled = try Pattern(pattern)
    #expect(compiled.matches(hit), "\(pattern) in \(hit)")
    #expect(!compiled.matches(miss), "\(pattern) in \(miss)")
  }

  @Test(arguments: [
    ("(a", 0, "a group is not closed"),
    ("a)", 1, "there is a \")\" without its \"(\""),
    ("[a", 0, "a class is not closed by \"]\""),
    ("[z-a]", 1, "a range's limits are out of order"),
    ("*a", 0, "there is nothing that the quantifier could repeat"),
    ("a**", 2, "a quantifier follows another"),
    ("a{3,2}", 1, "a quantifier's limits are out of order"),
    ("한\\a", 3, "ECMA-262 has no escape \"\\a\""),
    ("x\\Z", 1, "ECMA-262 has no escape \"\\Z\"; the end of the text is \"$\""),
    ("(?P<n>a)", 0, "\"(?P\" is Python's syntax; a named group is written \"(?<name>…)\""),
    ("(?i)a", 0, "ECMA-262 has no inline flags"),
    ("\\1", 0, "\"\\1\" refers to a group that is not there"),
    ("\\p{Foo}", 0, "there is no Unicode property \"Foo\""),
    ("(a{1000}){1000}", 0, "its counted repetitions are too large together"),
    ("\\", 0, "a \"\\\" ends the pattern"),
  ])
  func refuses(_ pattern: String, offset: Int, message: String) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern) }
    #expect(error?.message == message)
    #expect(error?.range.lowerBound == offset)
  }

  @Test func toleratesWhatIsCommon() throws {
    let pattern = try Pattern("^\\@[\\w-.]+}$")
    #expect(pattern.matches("@a-b.c}"))
    #expect(
      pattern.toleratedErrors.map(\.message) == [
        "\"@\" needs no \"\\\" before it", "a range goes from one character to another, not from or to a class",
        "a literal \"}\" must be written \"\\}\"",
      ])
  }

  @Test func takesLinearTime() throws {
    let text = String(repeating: "a", count: 3_000) + "!"
    for pattern in ["^(a+)+$", "^(a|aa)+$", "^(?=(a+)+$)a", "(a*)*b", "^(a?){50}a{50}$"] {
      #expect(found(pattern, in: text) == false, "\(pattern)")
    }
  }

  @Test func saysWhenItsBudgetIsSpent() throws {
    let text = Array((String(repeating: "a", count: 60) + "!").utf8)
    let pattern = try Pattern("^(a+)+\\1\\1$")
    #expect(!pattern.isLinear)
    #expect(pattern.search(text.span, steps: 10_000) == .undecided)
  }

  /// All ways of matching give the same answers.
  @Test func waysOfMatchingAgree() throws {
    let patterns = [
      "ab*c", "^(a|b)+$", "a.c|b$", "^a?b?c?$", "\\ba", "(ab|a)(bc|c)", "[^b]+c", "^(?:a{2}|b)*c", "b\\B",
    ]
    let letters = ["", "a", "b", "c", "é"]
    for source in patterns {
      var parser = PatternParser(source: Array(source.utf8))
      let program = try PatternProgram(compiling: parser.parse(), groupCount: parser.groupCount)
      let automaton = try #require(PatternAutomaton(program))
      let simulation = PatternSimulation(program: program)
      let backtracker = PatternBacktracker(program: program)
      for number in 0..<625 {
        let text = (0..<4).map { letters[number / [1, 5, 25, 125][$0] % 5] }.joined()
        let expected = ByteText.with(text) { simulation.matches($0) }
        #expect(ByteText.with(text) { automaton.matches($0) } == expected, "\(source) in \(text)")
        #expect(
          ByteText.with(text) { backtracker.search($0, steps: 100_000) } == (expected ? .match : .noMatch),
          "\(source) in \(text)")
        #expect(found(source, in: text) == expected, "\(source) in \(text)")
      }
    }
  }

  @Test func neverTrapsOnAnyBytes() {
    var random: UInt64 = 42
    let alphabet = Array("()[]{}|*+?^$.\\-,:=!<>0129abpPukdxwDs_é\u{80}".utf8) + [0xFF, 0xC0, 0]
    for _ in 0..<3_000 {
      var source: [UInt8] = []
      for _ in 0..<Int(random % 12 + 1) {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source.append(alphabet[Int(random >> 33) % alphabet.count])
      }
      guard let pattern = try? Pattern(source) else { continue }
      _ = pattern.search(source.span, steps: 1_000)
    }
  }
}
