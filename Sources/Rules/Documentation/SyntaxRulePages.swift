import Findings

/// The pages of what parsers report; the parsers are in a module below, where rules are not known.
enum SyntaxRulePages {
  static let all: [RuleHeader] = [
    emptyFile, invalidUTF8, invalidCharacter, nestingTooDeep, unexpectedText, unclosedQuote, unclosedBracket,
    unexpectedBracket, missingBracket, keyTooLong, missingSpace, unquotedColon, missingComma, missingColon,
    missingValue, missingKey, invalidEscape, invalidNumber,
    invalidLiteral, trailingComma, commentInJSON, duplicateKey, tabIndentation, wrongIndentation,
    invalidBlockHeader, invalidDirective, undefinedTagHandle, undefinedAnchor, invalidProperty, ambiguousScalar,
  ]

  /// A file without a value.
  ///
  /// ## What it flags
  /// A file that is empty, or holds white space and comments alone.
  ///
  /// ## What to write instead
  /// The value that the file is for: a bank has at least `questions`.
  static let emptyFile = RuleHeader("syntax-empty-file", .warning, .syntax)

  /// Bytes that are not UTF-8.
  ///
  /// ## What it flags
  /// A byte sequence that no character has in UTF-8, as in files saved in Latin-1 or EUC-KR. Programs show other
  /// characters, or stop.
  ///
  /// ## What to write instead
  /// Save the file as UTF-8.
  static let invalidUTF8 = RuleHeader("syntax-invalid-utf8", .error, .syntax)

  /// A character that must not stand here.
  ///
  /// ## What it flags
  /// A control character in the text, or one that the grammar reserves where a value begins (`@`, a backtick).
  ///
  /// ## Example
  /// ```yaml
  /// text: @reserved
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "@reserved"
  /// ```
  static let invalidCharacter = RuleHeader("syntax-invalid-character", .error, .syntax)

  /// Values nested too deep.
  ///
  /// ## What it flags
  /// Mappings and lists inside of each other beyond the depth that is read. What is deeper is not judged.
  ///
  /// ## What to write instead
  /// Flatter values: a bank needs no more than six levels.
  static let nestingTooDeep = RuleHeader("syntax-nesting-too-deep", .error, .syntax)

  /// Text where nothing can stand.
  ///
  /// ## What it flags
  /// Text behind a finished value, or between values, that belongs to nothing.
  ///
  /// ## Example
  /// ```yaml
  /// text: "Cloud" Storage
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "Cloud Storage"
  /// ```
  static let unexpectedText = RuleHeader("syntax-unexpected-text", .error, .syntax)

  /// A quotation mark that is never closed.
  ///
  /// ## What it flags
  /// A quoted text without its closing quotation mark; what follows is taken for text.
  ///
  /// ## Example
  /// ```yaml
  /// text: "Cloud Storage
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "Cloud Storage"
  /// ```
  static let unclosedQuote = RuleHeader("syntax-unclosed-quote", .error, .syntax)

  /// A bracket that is never closed.
  ///
  /// ## What it flags
  /// A `[` or `{` without its closing bracket.
  ///
  /// ## Example
  /// ```yaml
  /// tags: [gpu, tpu
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// tags: [gpu, tpu]
  /// ```
  static let unclosedBracket = RuleHeader("syntax-unclosed-bracket", .error, .syntax)

  /// A closing bracket without an opening one.
  ///
  /// ## What it flags
  /// A `]` or `}` that closes nothing, or closes another kind of bracket.
  ///
  /// ## Example
  /// ```yaml
  /// tags: [gpu, tpu}
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// tags: [gpu, tpu]
  /// ```
  static let unexpectedBracket = RuleHeader("syntax-unexpected-bracket", .error, .syntax)

  /// A closing bracket that is not there.
  ///
  /// ## What it flags
  /// A `[` or `{` that is closed nowhere before something else ends.
  ///
  /// ## Example
  /// ```json
  /// {"tags": ["gpu", "tpu"}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"tags": ["gpu", "tpu"]}
  /// ```
  static let missingBracket = RuleHeader("syntax-missing-bracket", .error, .syntax)

  /// A key of more than one line or 1,024 characters.
  ///
  /// ## What it flags
  /// A key without `?` that YAML does not read as one, most often a text with a colon in it.
  ///
  /// ## Example
  /// ```yaml
  /// a very long text: …
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "a very long text: …"
  /// ```
  static let keyTooLong = RuleHeader("syntax-key-too-long", .error, .syntax)

  /// No space where YAML asks for one.
  ///
  /// ## What it flags
  /// A `:`, `-`, `,` or `#` that is glued to what follows and so is taken for a part of the text.
  ///
  /// ## Example
  /// ```yaml
  /// id:pmle-0042
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// id: pmle-0042
  /// ```
  static let missingSpace = RuleHeader("syntax-missing-space", .error, .syntax)

  /// A colon in a text without quotes.
  ///
  /// ## What it flags
  /// A text without quotes that holds `: `, so that YAML takes its beginning for a key.
  ///
  /// ## Example
  /// ```yaml
  /// question: Note: which service fits?
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// question: "Note: which service fits?"
  /// ```
  static let unquotedColon = RuleHeader("syntax-unquoted-colon", .error, .syntax)

  /// No comma between two values.
  ///
  /// ## What it flags
  /// Two values side by side in brackets.
  ///
  /// ## Example
  /// ```json
  /// ["gpu" "tpu"]
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// ["gpu", "tpu"]
  /// ```
  static let missingComma = RuleHeader("syntax-missing-comma", .error, .syntax)

  /// No colon behind a key.
  ///
  /// ## What it flags
  /// A key in a mapping without `:`, so that it has no value.
  ///
  /// ## Example
  /// ```json
  /// {"id" "pmle-0042"}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"id": "pmle-0042"}
  /// ```
  static let missingColon = RuleHeader("syntax-missing-colon", .error, .syntax)

  /// No value where one must be.
  ///
  /// ## What it flags
  /// Nothing between a colon or comma and what follows, where JSON asks for a value.
  ///
  /// ## Example
  /// ```json
  /// {"id": , "domain": "3.2"}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"id": "pmle-0042", "domain": "3.2"}
  /// ```
  static let missingValue = RuleHeader("syntax-missing-value", .error, .syntax)

  /// A value without a key.
  ///
  /// ## What it flags
  /// A value in a mapping that no key stands before.
  ///
  /// ## Example
  /// ```json
  /// {: "pmle-0042"}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"id": "pmle-0042"}
  /// ```
  static let missingKey = RuleHeader("syntax-missing-key", .error, .syntax)

  /// A backslash that stands for nothing.
  ///
  /// ## What it flags
  /// A `\` in a text in double quotes with a letter behind it that makes no escape. A backslash itself is written `\\`.
  ///
  /// ## Example
  /// ```yaml
  /// text: "C:\data"
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "C:\\data"
  /// ```
  static let invalidEscape = RuleHeader("syntax-invalid-escape", .error, .syntax)

  /// A number that JSON does not read.
  ///
  /// ## What it flags
  /// Leading zeros, a leading `+`, a dot without digits, hexadecimal digits.
  ///
  /// ## Example
  /// ```json
  /// {"select": 02}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"select": 2}
  /// ```
  static let invalidNumber = RuleHeader("syntax-invalid-number", .error, .syntax)

  /// A word that is no value.
  ///
  /// ## What it flags
  /// A word without quotes in JSON other than `true`, `false` and `null`.
  ///
  /// ## Example
  /// ```json
  /// {"correct": True}
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// {"correct": true}
  /// ```
  static let invalidLiteral = RuleHeader("syntax-invalid-literal", .error, .syntax)

  /// A comma with nothing behind it.
  ///
  /// ## What it flags
  /// A comma before a closing bracket, which JSON does not allow.
  ///
  /// ## Example
  /// ```json
  /// ["gpu", "tpu",]
  /// ```
  ///
  /// ## What to write instead
  /// ```json
  /// ["gpu", "tpu"]
  /// ```
  static let trailingComma = RuleHeader("syntax-trailing-comma", .error, .syntax)

  /// A comment in JSON.
  ///
  /// ## What it flags
  /// `//` or `/* */` in a `.json` file, which other programs do not read. In `.jsonc` they are fine.
  ///
  /// ## Example
  /// ```json
  /// {"id": "pmle-0042"} // new
  /// ```
  ///
  /// ## What to write instead
  /// A key that begins with `x-`, or a `.jsonc` or YAML file.
  static let commentInJSON = RuleHeader("syntax-comment-in-json", .error, .syntax)

  /// A key that stands twice in one mapping.
  ///
  /// ## What it flags
  /// The second of two equal keys. Programs take the last one, and the first one's value is lost.
  ///
  /// ## Example
  /// ```yaml
  /// id: pmle-0042
  /// id: pmle-0043
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// id: pmle-0042
  /// ```
  static let duplicateKey = RuleHeader("syntax-duplicate-key", .error, .syntax)

  /// A tab in the indentation.
  ///
  /// ## What it flags
  /// A tab at the start of a line of YAML, which indents by spaces alone.
  ///
  /// ## What to write instead
  /// Spaces. Most editors convert tabs on request.
  static let tabIndentation = RuleHeader("syntax-tab-indentation", .error, .syntax)

  /// A line that fits no level.
  ///
  /// ## What it flags
  /// A line whose indentation is that of no mapping or list around it, so that it belongs to nothing.
  ///
  /// ## Example
  /// ```yaml
  /// options:
  ///     - text: A
  ///   - text: B
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// options:
  ///   - text: A
  ///   - text: B
  /// ```
  static let wrongIndentation = RuleHeader("syntax-wrong-indentation", .error, .syntax)

  /// A block text with a broken first line.
  ///
  /// ## What it flags
  /// Behind `|` or `>` stands something else than one digit, `+`, `-`, or a comment.
  ///
  /// ## Example
  /// ```yaml
  /// question: | What now?
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// question: |
  ///   What now?
  /// ```
  static let invalidBlockHeader = RuleHeader("syntax-invalid-block-header", .error, .syntax)

  /// A broken line with `%`.
  ///
  /// ## What it flags
  /// A `%YAML` or `%TAG` line that is not complete, or stands twice.
  ///
  /// ## Example
  /// ```yaml
  /// %YAML
  /// ---
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// %YAML 1.2
  /// ---
  /// ```
  static let invalidDirective = RuleHeader("syntax-invalid-directive", .error, .syntax)

  /// A tag whose handle nobody defined.
  ///
  /// ## What it flags
  /// A tag such as `!e!point` without the `%TAG` line for `!e!`.
  ///
  /// ## Example
  /// ```yaml
  /// point: !e!point 1
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// point: 1
  /// ```
  static let undefinedTagHandle = RuleHeader("syntax-undefined-tag-handle", .error, .syntax)

  /// An alias of nothing.
  ///
  /// ## What it flags
  /// An alias `*name` without an anchor `&name` before it.
  ///
  /// ## Example
  /// ```yaml
  /// scenario: *shop
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// scenario: &shop A shop sells shoes.
  /// ```
  static let undefinedAnchor = RuleHeader("syntax-undefined-anchor", .error, .syntax)

  /// An anchor or tag that belongs to nothing.
  ///
  /// ## What it flags
  /// Two anchors or two tags at one value, or one at an alias.
  ///
  /// ## Example
  /// ```yaml
  /// scenario: &a &b A shop
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// scenario: &a A shop
  /// ```
  static let invalidProperty = RuleHeader("syntax-invalid-property", .error, .syntax)

  /// A word that YAML 1.1 and 1.2 read differently.
  ///
  /// ## What it flags
  /// A word without quotes such as `yes`, `off`, `012` or `12:30`, which older programs take for a truth value or a
  /// number.
  ///
  /// ## Example
  /// ```yaml
  /// text: no
  /// ```
  ///
  /// ## What to write instead
  /// ```yaml
  /// text: "no"
  /// ```
  static let ambiguousScalar = RuleHeader("syntax-ambiguous-scalar", .warning, .syntax)
}
