// swift-format-ignore-file
// Made from the doc comments of the rules by RuleDocumentationGenerator; a test fails when the two differ.
// QBANK_REGENERATE=1 swift test --filter RuleDocumentationTests

/// The pages of all rules, by id.
enum RuleDocumentation {
  static let pages: [String: RulePage] = [
    "absolute-in-distractor-rate": RulePage(
      summary: "\"Always\" and \"never\" that nearly always mean wrong.",
      body: """
        ## What it flags
        A bank with 20 or more options that say "always", "never", "completely", "entirely" or "impossible", of which at least 95
        of 100 are wrong, where chance would leave that many wrong in less than one of a hundred banks.

        ## Why it matters
        The word tells that the option is wrong.

        ## Example
        ```yaml
        options:
          - {text: Caches always return fresh data}
        ```

        ## What to write instead
        Distractors without the words, or keys with them where they are true.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28a.
        """),
    "absolute-term-in-distractor-only": RulePage(
      summary: "\"Always\" or \"never\" in a distractor, and not in the key.",
      body: """
        ## What it flags
        "always", "never", "completely", "entirely", "impossible", "under no circumstances" and the like in an option that is
        not the key, where no key has any. English alone.

        ## Why it matters
        What holds always is seldom true, and candidates know it: they rule the option out by the word.

        ## Example
        ```yaml
        options:
          - {text: Caches can return stale data, correct: true}
          - {text: Caches always return fresh data}
          - {text: Caches keep data on disk}
        ```

        ## What to write instead
        The distractor without the word.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28a; NBME Item-Writing Guide.
        """),
    "all-of-the-above": RulePage(
      summary: "An option that says that the other ones are right.",
      body: """
        ## What it flags
        "All of the above", "All of these", "All of the drugs listed", "All three" or "All are correct" as an option, and "A, B and
        C" where the letters call all other options, three or more; in Korean and Japanese "위의 모두", "上記すべて" and the like. An
        option that joins some of the others, or two ("Both A and B"), is `complex-k-type`; a bare "Both", where two things are
        compared, is left alone.

        ## Why it matters
        Who knows two right options knows the answer, and who knows one wrong option knows that this is wrong; and shuffled
        options have no "above".

        ## Example
        ```yaml
        options:
          - text: Cloud SQL
          - text: Bigtable
          - text: All of the above
        ```

        ## What to write instead
        Ask for several: "(Choose two.)".

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 26; SAQUET 2024. Mueller 1975 sets "combination complex alternatives" (A
        and B; Either A or B) apart from "All of the above".
        """),
    "all-options-keyed": RulePage(
      summary: "Every option of a question is marked as correct.",
      body: """
        ## What it flags
        A question with two or more options that are all keyed, unless it asks for all that apply.

        ## Why it matters
        A question without a wrong option tests nothing; most often a `correct: true` was copied along.

        ## Example
        ```yaml
        question: Which service stores objects?
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Cloud SQL, correct: true}
        ```

        ## What to write instead
        Take `correct: true` from the options that are wrong.

        ## Fix
        None: only its author knows the key.

        ## Source
        Item guides of certification programmes.
        """),
    "alphabetical-order": RulePage(
      summary: "Short options in no alphabetical order.",
      body: """
        ## What it flags
        Three or more options of one or two words each that do not follow the alphabet. Off unless configured, and silent where
        the bank shuffles its options.

        ## Why it matters
        An order that means nothing leaves no room for a habit of where to put the key.

        ## Example
        ```yaml
        options:
          - {text: Spanner}
          - {text: Bigtable, correct: true}
          - {text: Firestore}
        ```

        ## What to write instead
        ```yaml
        options:
          - {text: Bigtable, correct: true}
          - {text: Firestore}
          - {text: Spanner}
        ```

        ## Fix
        Safe where the key is in flags and no text calls an option by its letter; else a suggestion that moves the key and the
        letters along.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 21.
        """),
    "ambiguous-key-index": RulePage(
      summary: "A key that can mean two different options.",
      body: """
        ## What it flags
        In a bank whose keys are numbers: that nothing tells whether they count from 0 or from 1. A 0 anywhere tells that they
        count from 0; a number equal to the number of options tells that they count from 1. In a question: a letter or number
        that is the text of one option and the place of another.

        ## Why it matters
        Read the other way, every key of the bank is wrong; so nothing is guessed, and keys of such a bank are not judged.

        ## Example
        ```yaml
        options: [Cloud Storage, Cloud SQL, Bigtable]
        answer: 1
        ```

        ## What to write instead
        A flag on the option (`correct: true`), or its letter (`answer: A`).

        ## Fix
        None: only its author knows what is meant.

        ## Source
        Tooling: both ways of counting are common in published banks.
        """),
    "article-cue": RulePage(
      summary: "An article at the end of the question that fits some options alone.",
      body: """
        ## What it flags
        An English question that ends in "a" or "an" (before a colon, dots or a gap, or at its very end), where at least one
        option begins with a sound that the article does not go with.

        ## Why it matters
        Grammar rules options out that knowledge should rule out.

        ## Example
        ```yaml
        question: "A table that is computed when it is read is called a:"
        options: [view, index, key]
        ```

        ## What to write instead
        ```yaml
        question: "A table that is computed when it is read is called a(n):"
        ```

        ## Fix
        Safe: writes "a(n)".

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28c; NBME Item-Writing Guide.
        """),
    "blueprint-coverage": RulePage(
      summary: "A section of the exam with a far larger or smaller share of the bank than of the exam.",
      body: """
        ## What it flags
        A section whose share of the bank's questions is more than five points off its weight in the guide (weights normalised
        to 100), where chance explains the difference in less than one bank of twenty (exact binomial test). Questions that
        are retired, or whose domain is not known, do not count. Nothing is said of fewer than 30 questions, nor of a file
        whose questions are all of one section, as it is part of a bank. The option `points` sets another distance.

        ## Why it matters
        A bank is a pool, not a form: but who practises with it practises what it has most of.

        ## Example
        ```yaml
        guide: "2026-06"   # section 3 is 21 % of the exam
        questions: []      # 100 questions, four of them of section 3
        ```

        ## What to write instead
        More questions of the section that has too few.

        ## Fix
        None.

        ## Source
        Practice of certification programmes; the exam's guide (`schemas/guides`).
        """),
    "blueprint-empty-section": RulePage(
      summary: "A section of the exam of which the bank has no question.",
      body: """
        ## What it flags
        A section of the guide without a question, in a bank of 50 or more whose domains are known. A file whose questions are
        all of one section is part of a bank and left alone.

        ## Why it matters
        Candidates meet a part of the exam that they never practised.

        ## Example
        ```yaml
        guide: "2026-06"
        questions: []      # 60 questions, none with domain 6.1 or 6.2
        ```

        ## What to write instead
        Questions of that section.

        ## Fix
        None.

        ## Source
        Practice of certification programmes; the exam's guide (`schemas/guides`).
        """),
    "choose-count-format": RulePage(
      summary: "A number of options to choose that is not said in the usual form.",
      body: """
        ## What it flags
        An English question that tells to choose two or more options in another form than "(Choose two.)" or "(Select two.)" at
        its end, such as "Select 2". "Which two …?" is fine by itself, and so is what stands before the parentheses, as in "The
        services are: (Choose two.)".

        ## Why it matters
        Candidates look for the number where every other question has it.

        ## Example
        ```yaml
        question: Which services store objects? Select 2
        ```

        ## What to write instead
        ```yaml
        question: Which services store objects? (Choose two.)
        ```

        ## Fix
        A suggestion: "(Choose two.)" in place of the last sentence, where that says nothing else.

        ## Source
        House style of certification programmes.
        """),
    "choose-count-mismatch": RulePage(
      summary: "A question that asks for another number of options than its key has.",
      body: """
        ## What it flags
        "Choose two" (in words or in `select`) beside three right options, and a `select` that says another number than the
        words of the question. English, Korean and Japanese are read.

        ## Why it matters
        Exam software scores by the key: whoever does as the question says cannot be right.

        ## Example
        ```yaml
        question: Which services store objects? (Choose two.)
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Filestore, correct: true}
          - {text: Persistent Disk, correct: true}
          - {text: Cloud DNS}
        ```

        ## What to write instead
        Ask for as many as are right, `(Choose three.)`, or unmark the one that is wrong.

        ## Fix
        A suggestion: the number of the key in the words or the field that differ.

        ## Source
        Item guides of certification programmes.
        """),
    "choose-count-missing": RulePage(
      summary: "A question with several right options that does not say how many to choose.",
      body: """
        ## What it flags
        A question with two or more keys, or with `select: 2` or more, whose words hold no "Choose two", "Which two" or "Select all that apply" (Korean and
        Japanese likewise), nor "Which of the following two" with the number of keys. A bank's type for several answers, such as `multiple_response`, says it as well.

        ## Why it matters
        Whoever is used to one right answer stops at the first; certification exams always say the number.

        ## Example
        ```yaml
        question: Which services store objects?
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Filestore, correct: true}
          - {text: Cloud DNS}
        ```

        ## What to write instead
        ```yaml
        question: Which services store objects? (Choose two.)
        ```

        ## Fix
        A suggestion: "(Choose two.)" at the end of the question, in its language.

        ## Source
        Item guides of certification programmes.
        """),
    "clang-word-repeat": RulePage(
      summary: "A word of the question that the key alone repeats.",
      body: """
        ## What it flags
        A word of six letters or more that stands in the question's last sentence and in the one key, where no other option
        repeats any such word of that sentence, or has a word made of it ("researcher"). Names, acronyms, code, words in quotation
        marks and the words of every question ("which", "following", "company") do not count, nor does a word that the question
        is about ("What is a partition?"). A key that begins with "no" is left alone, and so is one that says that all or none are
        right. English alone.

        ## Why it matters
        Who knows nothing chooses the option that sounds like the question.

        ## Example
        ```yaml
        question: Which service schedules containers on a cluster?
        options:
          - {text: A scheduler for containers, correct: true}
          - {text: A message bus}
          - {text: A table store}
        ```

        ## What to write instead
        Another word in the key, or the word in a distractor as well.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28b; NBME Item-Writing Guide.
        """),
    "command-syntax": RulePage(
      summary: "A command that its program does not have.",
      body: """
        ## What it flags
        `gcloud`, `kubectl`, `bq` or `gsutil` with a first word that is none of its groups or commands, in an option.

        ## Why it matters
        Who works with the program sees that the option cannot be right; and where it is the key, it is wrong.

        ## Example
        ```yaml
        options:
          - text: gcloud kubernetes clusters create prod
        ```

        ## What to write instead
        ```yaml
        options:
          - text: gcloud container clusters create prod
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes; the groups are those of the programs' reference pages.
        """),
    "complex-k-type": RulePage(
      summary: "Options that combine numbered or lettered parts.",
      body: """
        ## What it flags
        Two or more options such as "I and II", "I only", "1, 2 and 3", "Statements 1 and 3", and "A and C" where the letters call
        parts that the question lists; Korean and Japanese lists ("ㄱ, ㄷ", "ア、ウ") among them. One option that joins some of the
        others: "Both A and B", "a and c only", "Options 1 and 2"; an option that joins all others, three or more, is
        `all-of-the-above`. A bare "Both", where two things are compared, is neither.

        ## Why it matters
        Such a question tests how well somebody combines rather than what is known, takes longer to read, and gives itself
        away: one known part rules out half of the options.

        ## Example
        ```yaml
        options:
          - text: I and II
          - text: I and III
          - text: I, II and III
        ```

        ## What to write instead
        The parts as options, with "(Choose two.)".

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 9; SAQUET 2024. Mueller 1975 sets "combination complex alternatives (A and
        B; Either A or B)" apart from "All of the above", and ExamEval calls an item K-type where some or all options combine
        others: so one such option is enough.
        """),
    "conflicting-key-forms": RulePage(
      summary: "Two statements of the key that name different options.",
      body: """
        ## What it flags
        A question that states its key twice, as by `correct: true` on an option and by `answer`, where the two differ. Two
        that agree are fine.

        ## Why it matters
        Each program reads another one of the two, and one of them scores by the wrong key.

        ## Example
        ```yaml
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Cloud SQL}
        answer: B
        ```

        ## What to write instead
        Keep the flag alone: it moves with its option when options are reordered.

        ## Fix
        None: only its author knows which one is right.

        ## Source
        Tooling: found in published banks.
        """),
    "cross-item-cue": RulePage(
      summary: "A question whose text gives another question's key away.",
      body: """
        ## What it flags
        A question text in which the key of another question stands word by word, where that key has five words or more and is no name.

        ## Why it matters
        Who reads both questions need not know the answer to the other one.

        ## Example
        ```yaml
        - question: Which service fits?
          options: [{text: A data store over the bucket with access control, correct: true}, {text: A table}, {text: A topic}]
        - question: A team created a data store over the bucket with access control. What comes next?
        ```

        ## What to write instead
        Other words in one of the two, or the two in different exams.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 4.
        """),
    "difficulty-distribution": RulePage(
      summary: "Levels of difficulty in other shares than wanted.",
      body: """
        ## What it flags
        A bank with 20 or more questions that declare `difficulty`, in which a level's share is more than ten points from the one
        that the configuration wants (`easy`, `medium`, `hard`, `expert`, in percent). Off unless configured.

        ## Why it matters
        A bank of easy questions alone tells nobody whether they would pass.

        ## Example
        ```yaml
        rules:
          difficulty-distribution: {severity: information, easy: 20, medium: 50, hard: 30}
        ```

        ## What to write instead
        More questions of the levels that are short.

        ## Fix
        None.

        ## Source
        House style of certification programmes.
        """),
    "domain-of-other-guide": RulePage(
      summary: "A domain of another version of the guide.",
      body: """
        ## What it flags
        A `domain` that the bank's guide does not have, but another version of the same exam's guide has.

        ## Why it matters
        The question was written for another version: it counts for no part of this one, and its content may have moved.

        ## Example
        ```yaml
        guide: "2026-06"
        questions:
          - domain: "1.3"
        ```

        ## What to write instead
        The domain of this guide that took over the content.

        ## Fix
        A suggestion for each domain that took it over.

        ## Source
        The exam's guide and the crosswalks between its versions (`schemas/guides`).
        """),
    "double-negative": RulePage(
      summary: "A negative option under a negative question.",
      body: """
        ## What it flags
        "not", "never", "no", "cannot" and the like in an option, where the question itself is negative (see `negative-stem`).
        English alone.

        ## Why it matters
        The reader has to turn the meaning around twice, and errs.

        ## Example
        ```yaml
        question: Which statement on views is NOT true?
        options:
          - {text: A view does not store rows}
        ```

        ## What to write instead
        The question without "not".

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guidelines 17 and 27.
        """),
    "doubled-word": RulePage(
      summary: "A small word that stands there twice.",
      body: """
        ## What it flags
        "the the", "of of", "is is" and the like in English prose, across a line break too. Words that can follow themselves
        ("that that", "had had") and code are left alone.

        ## Why it matters
        The reader stumbles, and doubts the rest.

        ## Example
        ```yaml
        question: Which of the the services scales to zero?
        ```

        ## What to write instead
        ```yaml
        question: Which of the services scales to zero?
        ```

        ## Fix
        Safe: takes the second away.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 12.
        """),
    "duplicate-item": RulePage(
      summary: "A question that stands in the bank twice.",
      body: """
        ## What it flags
        A question with the same text and the same options as an earlier one, in the bank or in another one of the workspace, whatever their order, but for white space, case,
        punctuation, an article before an option, and "(Choose two.)" behind the text. Where the two have different keys, `shared-stem-different-key` says so instead.

        ## Why it matters
        A candidate gets the same question twice, and a correction is made to one of them.

        ## Example
        ```yaml
        - question: Which service stores objects in buckets?
          options: [Cloud Storage, Cloud SQL, Bigtable]
          answer: A
        - question: Which service stores objects in buckets?
          options: [Bigtable, Cloud Storage, Cloud SQL]
          answer: B
        ```

        ## What to write instead
        One of the two.

        ## Fix
        None: what else the two hold may differ.

        ## Source
        Tooling: found in published banks.
        """),
    "duplicate-item-id": RulePage(
      summary: "Two questions with one id.",
      body: """
        ## What it flags
        An id that an earlier question of the bank has, or a question of another bank in the workspace.

        ## Why it matters
        Results, reviews and links go by the id, and then belong to two questions.

        ## Example
        ```yaml
        - id: pmle-0042
          question: …
        - id: pmle-0042
          question: …
        ```

        ## What to write instead
        An id that no other question has, for the newer of the two.

        ## Fix
        A suggestion: the next free number, where ids end in one.

        ## Source
        Tooling.
        """),
    "duplicate-option": RulePage(
      summary: "Two options that read the same.",
      body: """
        ## What it flags
        Options whose texts are that of an earlier one, but for white space, the case of prose, the shape of quotation marks,
        wide letters, and the sign at the end.

        ## Why it matters
        Two options that are the same are both wrong, so that one is given away; where one is the key, a right choice can be
        scored as wrong.

        ## Example
        ```yaml
        options:
          - text: Store the files in Cloud Storage.
          - text: Store the files in Cloud storage
        ```

        ## What to write instead
        Another distractor, or one option less.

        ## Fix
        None: only its author knows which one was meant to differ.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 22.
        """),
    "empty-option": RulePage(
      summary: "An option without words.",
      body: """
        ## What it flags
        An option whose text is there but holds nothing, null, or white space alone.

        ## Why it matters
        A reader sees an empty line to choose, and knows that it is wrong.

        ## Example
        ```yaml
        options:
          - text: Cloud Storage
          - text: ""
        ```

        ## What to write instead
        The option's text, or no option: three good ones are enough.

        ## Fix
        None.

        ## Source
        Tooling: a common slip when questions are made from a template.
        """),
    "empty-stem": RulePage(
      summary: "A question without words.",
      body: """
        ## What it flags
        A question text that is there but holds nothing, null, or white space alone. A question text that is not there at all
        is what the schema tells (`schema-required`).

        ## Why it matters
        Options without a question cannot be answered.

        ## Example
        ```yaml
        question: ""
        ```

        ## What to write instead
        The question, or no entry at all until it is written.

        ## Fix
        None.

        ## Source
        Tooling: a common slip when questions are made from a template.
        """),
    "fill-in-blank-stem": RulePage(
      summary: "A question with a gap to fill.",
      body: """
        ## What it flags
        Two or more underscores on their own, four or more anywhere, five or more full stops or two ellipses in a row, three full
        stops inside of a statement ("vaccines ... most diseases"), four hyphens or more, empty parentheses or "[blank]" in the
        question's text. Code such as `__init__` is left alone, and so is a line of underscores or hyphens that parts paragraphs,
        and an ellipsis at the end, in a question or in quotation marks.

        ## Why it matters
        A reader has to hold the broken sentence in mind, and put each option into it; a question is read once.

        ## Example
        ```yaml
        question: You should enable ____ for the step.
        ```

        ## What to write instead
        ```yaml
        question: What should you enable for the step?
        ```

        ## Fix
        None.

        ## Source
        SAQUET 2024; BenchMarker 2026.
        """),
    "former-product-name": RulePage(
      summary: "A product by a name that it no longer has.",
      body: """
        ## What it flags
        A name that was given up before the bank's guide began. What is named only in the guide's own time, or within the
        uncertainty of a date, is left alone.

        ## Why it matters
        The exam uses the names of its guide's time, and candidates look for the product under its present name.

        ## Example
        ```yaml
        guide: "2026-06"
        questions:
          - question: Which feature of Vertex AI should you use?
        ```

        ## What to write instead
        ```yaml
          - question: Which feature of Agent Platform should you use?
        ```

        ## Fix
        A suggestion: the name that is right for the guide. A sentence on the past may keep the former one.

        ## Source
        The product catalogue (`schemas/catalogs`), which cites the announcements.
        """),
    "future-product-name": RulePage(
      summary: "A product by a name that it got only after the guide.",
      body: """
        ## What it flags
        A name that came into use after the last day of the bank's guide; for a guide that still holds, after the day of the
        check (`--as-of`).

        ## Why it matters
        A candidate for that guide cannot know the name.

        ## Example
        ```yaml
        guide: "2024-10"
        questions:
          - question: Which feature of Gemini Notebook should you use?
        ```

        ## What to write instead
        ```yaml
          - question: Which feature of NotebookLM should you use?
        ```

        ## Fix
        A suggestion: the name of the guide's time.

        ## Source
        The product catalogue (`schemas/catalogs`), which cites the announcements.
        """),
    "humour-option": RulePage(
      summary: "An option that is a joke.",
      body: """
        ## What it flags
        "!!", "lol", "haha", "cross your fingers", "hope for the best", "ask your mother" and the like in an English option.

        ## Why it matters
        Nobody chooses it, so that the question has an option less; and in an exam, nobody laughs.

        ## Example
        ```yaml
        options:
          - {text: Hope for the best!!}
        ```

        ## What to write instead
        A distractor that somebody could take for right.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 31.
        """),
    "key-is-longest": RulePage(
      summary: "A key that stands out by its length.",
      body: """
        ## What it flags
        A question with one key of four words or more that has at least 1.1 times the characters of the longest distractor. A
        key that is no more than a name ("Amazon Elastic Compute Cloud (Amazon EC2)") is left alone.

        ## Why it matters
        Authors qualify what is right with care and dash off the rest; candidates know it, and choose the longest.

        ## Example
        ```yaml
        options:
          - {text: Use Bigtable.}
          - {text: Use Cloud SQL.}
          - {text: "Use BigQuery, since it scans columns and scales to petabytes.", correct: true}
        ```

        ## What to write instead
        Options of one length; the reason belongs into the explanation.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 24; SAQUET 2024.
        """),
    "key-only-parenthetical": RulePage(
      summary: "A remark in parentheses that the key alone has.",
      body: """
        ## What it flags
        Words in parentheses in the one key, where no other option has any. Calls such as `f(x)`, what stands in code, and
        abbreviations inside of a name, as in "Total Cost of Ownership (TCO) Calculator", are left alone.

        ## Why it matters
        Authors explain what is right; candidates know it, and choose the option that is explained.

        ## Example
        ```yaml
        options:
          - {text: Cloud KMS with customer-managed keys (CMEK), correct: true}
          - {text: Cloud Armor with a security policy}
          - {text: Cloud NAT with a static address}
        ```

        ## What to write instead
        The remark in the explanation, or one in each option.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28d; found in published banks.
        """),
    "key-out-of-range": RulePage(
      summary: "A key that names an option which the question does not have.",
      body: """
        ## What it flags
        A letter, number or text in `answer` (or a field like it) that is none of the question's options. A text must be that
        of an option, word by word; the number is counted as the bank counts, from 0 or from 1.

        ## Why it matters
        The question cannot be scored, or another option is taken for the right one.

        ## Example
        ```yaml
        options: [Cloud Storage, Cloud SQL, Bigtable]
        answer: D
        ```

        ## What to write instead
        ```yaml
        answer: C
        ```

        ## Fix
        A suggestion where one option reads nearly the same; else none.

        ## Source
        Tooling: found in published banks.
        """),
    "key-pattern-cycle": RulePage(
      summary: "Keys that follow a pattern.",
      body: """
        ## What it flags
        A series of two to six different key positions that is repeated three times or more without a break, where chance would
        bring that about in less than one of five hundred banks of this size. Banks that shuffle their options are left alone.

        ## Why it matters
        Who sees the pattern needs no knowledge.

        ## Example
        ```yaml
        # the keys of twelve questions: A B C D A B C D A B C D
        answer: A
        ```

        ## What to write instead
        Options in an order that does not depend on their neighbours.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 20.
        """),
    "key-position-imbalance": RulePage(
      summary: "Keys that stand at some positions far more often than at others.",
      body: """
        ## What it flags
        A bank that does not shuffle its options and has 40 or more questions with one key and the same number of options, whose
        keys are spread over the positions in a way that chance brings about in less than one of a hundred banks (χ² test, for
        each number of options by itself).

        ## Why it matters
        Who guesses B and C all the way passes.

        ## Example
        ```yaml
        # 31 of 40 keys
        answer: B
        ```

        ## What to write instead
        Keys at all positions about equally often, or `shuffle: true` where options are shown in random order.

        ## Fix
        A suggestion: reorders options so that the keys are spread evenly, the same way on every run; letters in explanations
        move along.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 20; found in published banks.
        """),
    "key-run": RulePage(
      summary: "The same letter as the key of many questions in a row.",
      body: """
        ## What it flags
        Five questions or more in file order with one key at the same position, where chance would bring such a run about in
        less than one of a hundred banks of this size. Banks that shuffle their options are left alone.

        ## Why it matters
        Candidates who see the run doubt what they know, or stop thinking.

        ## Example
        ```yaml
        # eight questions in a row
        answer: C
        ```

        ## What to write instead
        The options of some of them in another order.

        ## Fix
        None; `key-position-imbalance` has one for the whole bank.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 20.
        """),
    "longest-is-key-rate": RulePage(
      summary: "Keys that are the longest option far too often.",
      body: """
        ## What it flags
        A bank of 40 or more questions with one key and three or more options, in which the key is longer than every other
        option so often that chance would bring it about in less than one of a hundred banks (binomial test).

        ## Why it matters
        Authors qualify what is right with care and dash off the rest; who always chooses the longest option passes.

        ## Example
        ```yaml
        options:
          - {text: Use Bigtable.}
          - {text: Use Cloud SQL.}
          - {text: "Use BigQuery, since it scans columns and scales to petabytes.", correct: true}
        ```

        ## What to write instead
        Distractors with as much detail as the key; `key-is-longest` shows where.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 24; found in published banks.
        """),
    "missing-domain": RulePage(
      summary: "A question without a domain in a bank whose questions have domains.",
      body: """
        ## What it flags
        A question without `domain`, where the bank's guide is known and at least three in four questions of the bank have one.

        ## Why it matters
        The question counts for no part of the exam, and coverage is measured wrongly.

        ## Example
        ```yaml
        - id: pmle-0042
          question: …
        ```

        ## What to write instead
        ```yaml
        - id: pmle-0042
          domain: "3.2"
          question: …
        ```

        ## Fix
        None.

        ## Source
        The exam's guide (`schemas/guides`).
        """),
    "missing-item-id": RulePage(
      summary: "A question without an id in a bank whose questions have ids.",
      body: """
        ## What it flags
        A question without `id`, where at least three in four questions of the bank have one.

        ## Why it matters
        Results, reviews and links go by the id.

        ## Example
        ```yaml
        - question: Which service stores objects?
        ```

        ## What to write instead
        ```yaml
        - id: pmle-0043
          question: Which service stores objects?
        ```

        ## Fix
        None.

        ## Source
        Tooling.
        """),
    "missing-key": RulePage(
      summary: "A question of which no option is marked as correct.",
      body: """
        ## What it flags
        A question with options where neither an option says `correct: true` nor a field such as `answer` names one.

        ## Why it matters
        The question cannot be scored, and whoever takes the exam cannot pass it.

        ## Example
        ```yaml
        question: Which service stores objects?
        options:
          - text: Cloud Storage
          - text: Cloud SQL
        ```

        ## What to write instead
        ```yaml
        options:
          - text: Cloud Storage
            correct: true
          - text: Cloud SQL
        ```

        ## Fix
        None: only its author knows the key.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 19.
        """),
    "missing-rationale": RulePage(
      summary: "A question without an explanation in a bank whose questions have explanations.",
      body: """
        ## What it flags
        A question that neither explains its key nor any of its options, where at least three in four questions of the bank
        do.

        ## Why it matters
        Candidates learn from the explanation, and reviewers check the key by it.

        ## Example
        ```yaml
        - question: Which service stores objects?
          options:
            - {text: Cloud Storage, correct: true}
            - {text: Cloud SQL}
        ```

        ## What to write instead
        ```yaml
          explanation: Cloud Storage holds objects; Cloud SQL holds tables.
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "missing-reference": RulePage(
      summary: "A question without a reference in a bank whose questions have references.",
      body: """
        ## What it flags
        A question without `references`, where at least three in four questions of the bank have some.

        ## Why it matters
        Services change; the page that proves the key is how a reviewer finds out whether it still holds.

        ## Example
        ```yaml
        - question: Which service stores objects?
          explanation: Cloud Storage holds objects.
        ```

        ## What to write instead
        ```yaml
          references: [https://docs.cloud.google.com/storage/docs]
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "mixed-units-or-precision": RulePage(
      summary: "Numbers as options that are spelt in two ways.",
      body: """
        ## What it flags
        Options that are a number each, of which some have decimal units and some binary ones (GB beside GiB), or some have
        noughts behind the point and some have no point (2 beside 3.00).

        ## Why it matters
        The reader compares spellings rather than numbers, and the odd one out draws the eye.

        ## Example
        ```yaml
        options: [2 GB, 4 GiB, 8 GB]
        ```

        ## What to write instead
        ```yaml
        options: [2 GB, 4 GB, 8 GB]
        ```

        ## Fix
        None.

        ## Source
        NBME Item-Writing Guide.
        """),
    "multi-select-share": RulePage(
      summary: "Too many or too few questions with several keys.",
      body: """
        ## What it flags
        A bank of 20 or more questions whose share of questions with several keys is below `minimum` or above `maximum` percent.
        Off unless configured, since exams differ.

        ## Why it matters
        Candidates prepare for the mix that the exam has.

        ## Example
        ```yaml
        rules:
          multi-select-share: {severity: information, minimum: 10, maximum: 25}
        ```

        ## What to write instead
        More or fewer questions with "(Choose two.)".

        ## Fix
        None.

        ## Source
        House style of certification programmes.
        """),
    "multiple-keys-in-single-select": RulePage(
      summary: "Several right options where the question asks for one.",
      body: """
        ## What it flags
        A question that says to choose one (`select: 1`, "Choose one.", a type such as `single_choice`) and has more than one
        option marked as correct.

        ## Why it matters
        Whoever chooses the other right option loses the point.

        ## Example
        ```yaml
        question: Which service stores objects? (Choose one.)
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Filestore, correct: true}
          - {text: Cloud SQL}
        ```

        ## What to write instead
        Keep the key that is right, or ask for two: `(Choose two.)`.

        ## Fix
        None: only its author knows which key is wrong.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 19; item guides of certification programmes.
        """),
    "multiple-questions-in-stem": RulePage(
      summary: "Several questions in one.",
      body: """
        ## What it flags
        An English question with two or more sentences that end with a question mark, quotations and code left out. A later
        one counts where it has a question word or an auxiliary verb, and does not hang on the first ("If so, why?").

        ## Why it matters
        One key cannot answer two questions; who knows one of them is marked wrong.

        ## Example
        ```yaml
        question: Which service fits? How should it be billed?
        ```

        ## What to write instead
        Two questions, or one that asks for both: "Which service with which billing fits?"

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 1.
        """),
    "near-duplicate-item": RulePage(
      summary: "A question that reads nearly as an earlier one.",
      body: """
        ## What it flags
        A question that shares at least half of its runs of three words, in its text and its options, with an earlier one, in the
        bank or in another one of the workspace. A shared scenario alone makes no duplicate, and neither do questions of one
        family, with the same options and another key. Questions of true or false share nine in ten. Very short questions are
        left alone.

        ## Why it matters
        A candidate gets the same question twice, and a correction is made to one of the two.

        ## Example
        ```yaml
        - question: Which service stores large objects in buckets at low cost for years?
          options: [A store of objects in classes, A store of rows by key, A file server in one zone]
        - question: Which service stores large objects in buckets at a low cost for many years?
          options: [A store of objects in classes, A store of rows by key, A file server in one zone]
        ```

        ## What to write instead
        One of the two, or questions that ask for different things.

        ## Fix
        None: what else the two hold may differ.

        ## Source
        Tooling: calibrated on a published bank, where one of 582,660 pairs was as near, a true duplicate.
        """),
    "near-duplicate-option": RulePage(
      summary: "Two options that differ by nothing that matters.",
      body: """
        ## What it flags
        Two options with the same words in the same order, but for articles ("a", "an", "the"), forms of "be", a plural ending, and
        punctuation. English only.

        ## Why it matters
        Whoever sees that two options mean the same knows that both are wrong.

        ## Example
        ```yaml
        options:
          - text: Store the file in a bucket.
          - text: Store the files in the bucket.
        ```

        ## What to write instead
        Another distractor, or one option less.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 22.
        """),
    "negative-not-emphasised": RulePage(
      summary: "A negative question whose negative word does not stand out.",
      body: """
        ## What it flags
        "not", "except", "never" or "least" in a question (see `negative-stem`) in small letters and without emphasis. English
        alone.

        ## Why it matters
        Readers overlook the word and choose what is right.

        ## Example
        ```yaml
        question: Which of these services is not serverless?
        ```

        ## What to write instead
        ```yaml
        question: Which of these services is NOT serverless?
        ```

        ## Fix
        Safe: writes the word in capitals.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 17.
        """),
    "negative-stem": RulePage(
      summary: "A question that asks for what is wrong.",
      body: """
        ## What it flags
        "not", "except", "never", "least likely" or "false" in the question itself; in the scenario, and in clauses with "if" or
        "that", it is left alone, and so are questions with fewer than three options. Korean and Japanese likewise ("않은 것은", "誤っているもの").

        ## Why it matters
        Readers overlook the word and choose what is right; and knowing three right things is not what the exam is about.

        ## Example
        ```yaml
        question: Which of these services is not serverless?
        ```

        ## What to write instead
        ```yaml
        question: Which of these services runs on machines that you manage?
        ```

        ## Fix
        None: the question has to be asked anew.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 17; SAQUET 2024.
        """),
    "negative-stem-share": RulePage(
      summary: "Many questions that ask for what is wrong.",
      body: """
        ## What it flags
        A bank of 40 or more questions, of which more than 5 % are negative (see `negative-stem`); option `maximum` sets another
        share in percent.

        ## Why it matters
        One such question can be the right one to ask; many are a habit, and test reading rather than knowledge.

        ## Example
        ```yaml
        question: Which of these services is NOT serverless?
        ```

        ## What to write instead
        Questions that ask for what is right.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 17.
        """),
    "none-of-the-above": RulePage(
      summary: "An option that says that no other one is right.",
      body: """
        ## What it flags
        "None of the above", "None of these", "Neither", "Neither A nor B", "There is no right answer" and the like as an option; in
        Korean and Japanese "정답 없음", "上記のいずれでもない" and the like. A bare "None" counts as the last option, but not in
        code, among "One" and "Two", or where a number is asked for. Where the question itself offers it
        ("check \\"None of these programs\\" if none fits"; "Select all that apply, if any"), it is left alone.

        ## Why it matters
        Who chooses it shows that the others are wrong, not that the right thing is known; where it is the key, the question
        has no right answer to learn.

        ## Example
        ```yaml
        options:
          - text: Cloud SQL
          - text: Bigtable
          - text: None of the above
        ```

        ## What to write instead
        Another distractor, or one option less.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 25; SAQUET 2024.
        """),
    "nonparallel-options": RulePage(
      summary: "One option that is built in another way than the rest.",
      body: """
        ## What it flags
        English options of three words or more, of which exactly one begins in another form than all others: with "to", with a
        word in "-ing", with "because", or with a number.

        ## Why it matters
        The odd one out draws the eye; often it is the one that was written first: the key.

        ## Example
        ```yaml
        options:
          - {text: To store objects at low cost}
          - {text: To run containers on demand}
          - {text: Scanning tables with SQL}
        ```

        ## What to write instead
        Options in one form.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 23.
        """),
    "number-agreement-cue": RulePage(
      summary: "A verb that agrees with the key alone.",
      body: """
        ## What it flags
        An English question that ends in "is" or "are", where the key is the only option in the number that the verb asks for. Options of up to three words count, by the ending of their last word.

        ## Why it matters
        Grammar gives the key away.

        ## Example
        ```yaml
        question: The units that a cluster is made of are
        options: [nodes, a region, a bucket]
        answer: A
        ```

        ## What to write instead
        Options in one number.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 28c.
        """),
    "numeric-options-unordered": RulePage(
      summary: "Numbers as options in no order.",
      body: """
        ## What it flags
        Three or more options that are a number each, with the same words or the same kind of unit around it, neither rising
        nor falling. Dates, times of day, ranges, fractions, powers of ten and numbers in words count too; a last option
        such as "None of the above" or "It cannot be determined" does not. Banks that shuffle their options are left alone.

        ## Why it matters
        A reader who knows the number has to search for it, and looks for a meaning in the order.

        ## Example
        ```yaml
        options:
          - {text: 128 GB}
          - {text: 32 GB, correct: true}
          - {text: 64 GB}
        ```

        ## What to write instead
        ```yaml
        options:
          - {text: 32 GB, correct: true}
          - {text: 64 GB}
          - {text: 128 GB}
        ```

        ## Fix
        Sorts the options, each with all that belongs to it. Safe where the key is in flags and no text calls an option by its
        letter; else a suggestion that moves the key, and the letters in explanations, along.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 21; SAQUET 2024.
        """),
    "opinion-stem": RulePage(
      summary: "A question that asks for an opinion.",
      body: """
        ## What it flags
        "do you think", "in your opinion", "do you prefer", "do you believe" and the like in an English question.

        ## Why it matters
        An opinion cannot be wrong, so the key can be disputed.

        ## Example
        ```yaml
        question: Which service do you think fits best?
        ```

        ## What to write instead
        ```yaml
        question: Which service fits best?
        ```

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 6.
        """),
    "option-capitalisation": RulePage(
      summary: "Options of which some begin with a small letter.",
      body: """
        ## What it flags
        Options of three words or more that begin with a small letter, where more of the question's options begin with a capital.
        Names that are written small (`kubectl`, `gRPC`), and code, are left alone.

        ## Why it matters
        Readers look for a meaning in what is chance.

        ## Example
        ```yaml
        options:
          - {text: Use a table with partitions}
          - {text: use a view over tables}
          - {text: Use a bucket with folders}
        ```

        ## What to write instead
        All options with a capital at the start.

        ## Fix
        Safe, unless the key repeats an option's text: writes the capital.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 12.
        """),
    "option-count-inconsistent": RulePage(
      summary: "A question with another number of options than the rest.",
      body: """
        ## What it flags
        A question whose number of options is not that of at least nine in ten questions of the bank, of twenty or more.
        Questions with one key and those with several are compared among themselves; those whose options are placeholders do
        not count.

        ## Why it matters
        The chance of guessing differs from question to question, and exam software may expect one number.

        ## Example
        ```yaml
        # all others have four
        options: [Cloud Storage, Cloud SQL, Bigtable]
        ```

        ## What to write instead
        As many options as the others have.

        ## Fix
        None.

        ## Source
        House style of certification programmes.
        """),
    "option-count-out-of-range": RulePage(
      summary: "A question with too few options, or too many.",
      body: """
        ## What it flags
        Fewer than three options or more than five in a question with one key; in a question with several, no more than one
        distractor. The options `minimum` and `maximum` of the rule change the numbers for one key. Single options in most of
        ten questions or more are told once.

        ## Why it matters
        With two options every second guess is right; beyond five the added ones are rarely plausible and cost reading time.

        ## Example
        ```yaml
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Cloud SQL}
        ```

        ## What to write instead
        Three to five options that each stand for a mistake that candidates make.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 18; item guides of certification programmes.
        """),
    "option-label-in-text": RulePage(
      summary: "Options that carry their letters in their texts.",
      body: """
        ## What it flags
        Option texts that begin with "A.", "b)" or "(C)", where all options of the question do so in the order of the alphabet.

        ## Why it matters
        Exam software adds letters of its own, so that a reader sees two; and once options are shuffled, the letters are wrong.

        ## Example
        ```yaml
        options:
          - text: A. Cloud Storage
          - text: B. Cloud SQL
          - text: C. Bigtable
        ```

        ## What to write instead
        ```yaml
        options:
          - text: Cloud Storage
        ```

        ## Fix
        Safe: takes the letters away. Letters in an `answer` field mean the same as before, as they count the options.

        ## Source
        Tooling: found in published banks.
        """),
    "option-length-outlier": RulePage(
      summary: "An option whose length stands out.",
      body: """
        ## What it flags
        One option that has at least 1.6 times the characters of the next longest, and 20 more; or at most half those of the
        next shortest, and 20 fewer. Names and short phrases, code, and options about the others are left alone. Where it is the key and the longest, `key-is-longest` says so instead.

        ## Why it matters
        Candidates take the option that stands out for the key, or rule it out, without knowing anything.

        ## Example
        ```yaml
        options:
          - {text: "Export the table to Cloud Storage, and load it each night."}
          - {text: "Create a view over the table, and share it with the team."}
          - {text: Do nothing.}
        ```

        ## What to write instead
        Options of about one length.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 24; BenchMarker 2026.
        """),
    "option-shared-prefix": RulePage(
      summary: "Words that all options begin with.",
      body: """
        ## What it flags
        Three words or more that stand at the start of every option, with more behind them in each.

        ## Why it matters
        Readers read the same words four times before they come to the difference.

        ## Example
        ```yaml
        question: How should the team store the files?
        options:
          - {text: In a bucket of the Standard class}
          - {text: In a bucket of the Nearline class}
          - {text: In a bucket of the Archive class}
        ```

        ## What to write instead
        ```yaml
        question: In a bucket of which class should the team store the files?
        options:
          - {text: Standard}
          - {text: Nearline}
          - {text: Archive}
        ```

        ## Fix
        A suggestion, unless the key repeats an option's text: moves the words to the end of the question.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 13.
        """),
    "option-terminal-punctuation": RulePage(
      summary: "Options of which some end with a full stop.",
      body: """
        ## What it flags
        Options of four words or more of which some end with "." and some with a word. Options that end with code, an
        abbreviation or another sign are left alone.

        ## Why it matters
        Readers look for a meaning in what is chance, and the key is often the one that was written with more care.

        ## Example
        ```yaml
        options:
          - {text: Use a table with partitions.}
          - {text: Use a view over tables}
          - {text: Use a bucket with folders.}
        ```

        ## What to write instead
        A full stop behind all options, or behind none.

        ## Fix
        Safe, unless the key repeats an option's text: as most of them end; with a stop where one of them has two sentences, or
        as many end with one as without.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 12.
        """),
    "option-too-long": RulePage(
      summary: "An option with more words than candidates can compare.",
      body: """
        ## What it flags
        An option of more than 40 words; option `words` in the configuration sets another number.

        ## Why it matters
        Four options of that length are a page; candidates compare their first lines.

        ## Example
        ```yaml
        rules:
          option-too-long: {severity: information, words: 30}
        ```

        ## What to write instead
        What differs between the options; what they share belongs into the question.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 13.
        """),
    "overlapping-ranges": RulePage(
      summary: "Options whose ranges of numbers overlap.",
      body: """
        ## What it flags
        Options that are ranges such as "1–5", "5 to 10", "between 3 and 7", with the same words around them, where a number
        lies in two of them.

        ## Why it matters
        For that number two options are right.

        ## Example
        ```yaml
        options: [1–5 GB, 5–10 GB, 10–20 GB]
        ```

        ## What to write instead
        ```yaml
        options: [1–4 GB, 5–9 GB, 10–20 GB]
        ```

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 22.
        """),
    "people-name-or-gender": RulePage(
      summary: "A person by sex or title, where any person is meant.",
      body: """
        ## What it flags
        "he", "she", "his", "her", "him", "he/she", "manpower", "chairman" and the like, and "Mr." or "Mrs." before a name, in an
        English question. Off unless configured, since questions on people of history are full of them.

        ## Why it matters
        Some readers see that they are not meant; and names of people take attention from the facts.

        ## Example
        ```yaml
        question: An analyst shares his notebook. Which role does he need?
        ```

        ## What to write instead
        ```yaml
        question: An analyst shares a notebook. Which role does the analyst need?
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "placeholder-text": RulePage(
      summary: "Text that stands in for text to come.",
      body: """
        ## What it flags
        "TODO", "TBD" or "FIXME" in capitals, "lorem ipsum", a text of question marks alone, and options that read "Option 1"
        to "Option 4", in a question, its options or its explanation. What stands in code is left alone, and
        so is a question with `status: draft`.

        ## Why it matters
        The question is not finished, and candidates get to see it.

        ## Example
        ```yaml
        explanation: TODO
        ```

        ## What to write instead
        The text; until then `status: draft`.

        ## Fix
        None.

        ## Source
        Tooling: half of the questions of a published bank were stubs of a template.
        """),
    "product-name-ambiguous": RulePage(
      summary: "A former name that can mean several products of today.",
      body: """
        ## What it flags
        A name that several products had, where none of them has it in the time of the bank's guide.

        ## Why it matters
        Readers take it for another product than the one that is meant, and only the author can tell.

        ## Example
        ```yaml
        question: Which feature of Anthos should you use?
        ```

        ## What to write instead
        The present name of the product that is meant.

        ## Fix
        A suggestion for each product that it can be.

        ## Source
        The product catalogue (`schemas/catalogs`).
        """),
    "product-name-casing": RulePage(
      summary: "A product name in the wrong case.",
      body: """
        ## What it flags
        A product name with other capitals or spaces than its own: "Tensorflow", "Bigquery", "Big Query". Code, addresses and
        file names are left alone.

        ## Why it matters
        The exam spells names as their vendor does; a slip looks like a distractor.

        ## Example
        ```yaml
        question: Which Bigquery feature should you use?
        ```

        ## What to write instead
        ```yaml
        question: Which BigQuery feature should you use?
        ```

        ## Fix
        A suggestion: the name as its vendor writes it.

        ## Source
        The product catalogue (`schemas/catalogs`).
        """),
    "product-name-spelling": RulePage(
      summary: "A misspelt product name.",
      body: """
        ## What it flags
        Words that are a product's name but for a slip: "BigQurey", "Dataflw".

        ## Why it matters
        Candidates take a name that does not exist for a trap.

        ## Example
        ```yaml
        question: Which BigQurey feature should you use?
        ```

        ## What to write instead
        ```yaml
        question: Which BigQuery feature should you use?
        ```

        ## Fix
        A suggestion: the nearest name.

        ## Source
        The product catalogue (`schemas/catalogs`).
        """),
    "product-names-mixed": RulePage(
      summary: "One product by two names in one question.",
      body: """
        ## What it flags
        Two names from different times for one product in the texts of a question, where both are right for the bank's guide.

        ## Why it matters
        Readers take two names for two products.

        ## Example
        ```yaml
        question: You keep notes in Gemini Notebook. Which feature of NotebookLM should you use?
        ```

        ## What to write instead
        One name throughout the question.

        ## Fix
        A suggestion: the name that stands first in the question.

        ## Source
        The product catalogue (`schemas/catalogs`).
        """),
    "pronoun-you-mixed": RulePage(
      summary: "A question that speaks of \"you\" and of \"we\".",
      body: """
        ## What it flags
        "we", "our" or "us" in an English question that also says "you" or "your", quotations and code left out.

        ## Why it matters
        The reader does not know whose system is meant, and all others of the bank speak of one.

        ## Example
        ```yaml
        question: You work for a bank. Our logs grow daily. What should you do?
        ```

        ## What to write instead
        ```yaml
        question: You work for a bank. Its logs grow daily. What should you do?
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "question-not-last": RulePage(
      summary: "A question with text behind it.",
      body: """
        ## What it flags
        Five words or more of prose behind the last question mark of an English question; how many to choose, code, lists and
        notes in parentheses do not count.

        ## Why it matters
        The reader has to go back to the question before the options.

        ## Example
        ```yaml
        question: What should the team do? The budget for this year is spent already.
        ```

        ## What to write instead
        ```yaml
        question: The budget for this year is spent already. What should the team do?
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "rationale-key-conflict": RulePage(
      summary: "An explanation that calls another option right than the key.",
      body: """
        ## What it flags
        "B is correct", "The correct answer is B", "정답: B" or "正解はB" in the explanation of a question whose key is not B.

        ## Why it matters
        One of the two is wrong: the candidate is scored by the key, and learns from the explanation.

        ## Example
        ```yaml
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Cloud SQL}
        explanation: B is correct, because Cloud Storage holds objects.
        ```

        ## What to write instead
        The option by its name: "Cloud Storage holds objects."

        ## Fix
        None: only its author knows which one is right.

        ## Source
        Tooling: found in published banks after options had been reordered.
        """),
    "rationale-letter-reference": RulePage(
      summary: "An explanation that calls options by letters in a bank whose options are shuffled.",
      body: """
        ## What it flags
        "Option B", "answers A and C" or "B is correct" in an explanation, where the bank says `shuffle: true`.

        ## Why it matters
        Each candidate sees other letters, so the explanation speaks of the wrong option to most of them.

        ## Example
        ```yaml
        shuffle: true
        questions:
          - explanation: Option B costs more.
        ```

        ## What to write instead
        ```yaml
          - explanation: Cloud SQL costs more.
        ```

        ## Fix
        None: the words to call an option by are the author's.

        ## Source
        Tooling.
        """),
    "rationale-missing-for-distractor": RulePage(
      summary: "An option without an explanation beside options that have one.",
      body: """
        ## What it flags
        The options without an explanation of a question in which at least half of the options have one.

        ## Why it matters
        Who chose that option learns nothing from having been wrong.

        ## Example
        ```yaml
        options:
          - {text: Cloud Storage, correct: true, explanation: It holds objects.}
          - {text: Cloud SQL, explanation: It holds tables.}
          - {text: Bigtable}
        ```

        ## What to write instead
        Why the option is wrong, in a sentence.

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "retired-product": RulePage(
      summary: "A right option that names a product which is gone, or going.",
      body: """
        ## What it flags
        A keyed option with a product that was shut down, or whose end was announced, before the bank's guide. In the question
        and in distractors it is left alone: scenarios migrate from old products, and an old product is a fair distractor.

        ## Why it matters
        The answer cannot be right any more.

        ## Example
        ```yaml
        options:
          - text: Push the image to Container Registry.
            correct: true
        ```

        ## What to write instead
        ```yaml
        options:
          - text: Push the image to Artifact Registry.
            correct: true
        ```

        ## Fix
        A suggestion: the product that took its place, where there is one.

        ## Source
        The product catalogue (`schemas/catalogs`), which cites the announcements.
        """),
    "schema-additional-items": RulePage(
      summary: "An item beyond those that the schema knows.",
      body: """
        ## What it flags
        A list with more items than the schema describes one by one.

        ## What to write instead
        A shorter list.
        """),
    "schema-additional-properties": RulePage(
      summary: "A key that the schema does not know.",
      body: """
        ## What it flags
        A key that is none of the mapping's; most often a slip, and what it holds is ignored. In banks, keys that begin
        with `x-` are free, and a key that is no misspelling of a known one is a warning, unless the bank names qbank's
        schema itself (`$schema`, a modeline). A key that stands in a bank more than once is told once.

        ## Example
        ```yaml
        explanaton: BigQuery ML needs SQL alone.
        ```

        ## What to write instead
        ```yaml
        explanation: BigQuery ML needs SQL alone.
        ```
        """),
    "schema-all-of": RulePage(
      summary: "A value that does not fit all of the schema's parts.",
      body: """
        ## What it flags
        A value to which one of several schemas does not apply.

        ## What to write instead
        What the message asks for.
        """),
    "schema-any-of": RulePage(
      summary: "A value that fits none of the schema's alternatives.",
      body: """
        ## What it flags
        A value to which none of several schemas applies. The message is that of the one that came closest.

        ## What to write instead
        A value of one of the kinds that the message names.
        """),
    "schema-const": RulePage(
      summary: "A value other than the only one allowed.",
      body: """
        ## What it flags
        A value that differs from the schema's constant.

        ## Example
        ```yaml
        version: 2
        ```

        ## What to write instead
        ```yaml
        version: 1
        ```
        """),
    "schema-contains": RulePage(
      summary: "A list without the item that must be in it.",
      body: """
        ## What it flags
        No item, or fewer than asked for, of the kind that the schema wants in the list.

        ## What to write instead
        An item of the kind that the message names.
        """),
    "schema-dependencies": RulePage(
      summary: "A mapping that does not hold what one of its keys asks for.",
      body: """
        ## What it flags
        As `dependent-required` and `dependent-schemas`, in schemas of older drafts.

        ## What to write instead
        What the message asks for, or leave the key out.
        """),
    "schema-dependent-required": RulePage(
      summary: "A key that another one asks for is missing.",
      body: """
        ## What it flags
        A mapping with a key that the schema allows only together with another one.

        ## What to write instead
        Both keys, or neither.
        """),
    "schema-dependent-schemas": RulePage(
      summary: "A mapping that does not hold what one of its keys asks for.",
      body: """
        ## What it flags
        A mapping with a key for which the schema has conditions on the whole mapping.

        ## What to write instead
        What the message asks for, or leave the key out.
        """),
    "schema-disallow": RulePage(
      summary: "A value of a type that is ruled out.",
      body: """
        ## What it flags
        As `not`, in schemas of draft 3.

        ## What to write instead
        A value of another type.
        """),
    "schema-divisible-by": RulePage(
      summary: "A number that is no multiple.",
      body: """
        ## What it flags
        As `multiple-of`, in schemas of draft 3.

        ## What to write instead
        A multiple of the number that the message gives.
        """),
    "schema-else": RulePage(
      summary: "A value that misses what holds in its case.",
      body: """
        ## What it flags
        A value that does not meet the condition of the schema and misses what it then asks for.

        ## What to write instead
        What the message asks for.
        """),
    "schema-enum": RulePage(
      summary: "A value that is none of those allowed.",
      body: """
        ## What it flags
        A value that is not in the schema's list.

        ## Example
        ```yaml
        difficulty: moderate
        ```

        ## What to write instead
        ```yaml
        difficulty: medium
        ```
        """),
    "schema-exclusive-maximum": RulePage(
      summary: "A number that is not below its limit.",
      body: """
        ## What it flags
        A number at the schema's limit or above.

        ## What to write instead
        A number below the limit that the message gives.
        """),
    "schema-exclusive-minimum": RulePage(
      summary: "A number that is not above its limit.",
      body: """
        ## What it flags
        A number at the schema's limit or below.

        ## What to write instead
        A number above the limit that the message gives.
        """),
    "schema-extends": RulePage(
      summary: "A value that does not fit the schema extended.",
      body: """
        ## What it flags
        As `all-of`, in schemas of draft 3.

        ## What to write instead
        What the message asks for.
        """),
    "schema-format": RulePage(
      summary: "A text that is not of the named format.",
      body: """
        ## What it flags
        A text that is no date, address or the like as the schema asks for.

        ## Example
        ```yaml
        reviewed: 2026-02-30
        ```

        ## What to write instead
        ```yaml
        reviewed: 2026-02-28
        ```
        """),
    "schema-items": RulePage(
      summary: "An item where none may be.",
      body: """
        ## What it flags
        A list whose schema allows no items here.

        ## What to write instead
        A shorter list.
        """),
    "schema-max-contains": RulePage(
      summary: "A list with too many items of one kind.",
      body: """
        ## What it flags
        More items of the kind that the schema counts than it allows.

        ## What to write instead
        Fewer items of that kind.
        """),
    "schema-max-items": RulePage(
      summary: "A list that is too long.",
      body: """
        ## What it flags
        More items than the schema allows.

        ## What to write instead
        A shorter list.
        """),
    "schema-max-length": RulePage(
      summary: "A text that is too long.",
      body: """
        ## What it flags
        A text with more characters than the schema allows.

        ## What to write instead
        A shorter text.
        """),
    "schema-max-properties": RulePage(
      summary: "A mapping with too many keys.",
      body: """
        ## What it flags
        More keys than the schema allows.

        ## What to write instead
        Fewer keys.
        """),
    "schema-maximum": RulePage(
      summary: "A number that is too large.",
      body: """
        ## What it flags
        A number above the schema's limit.

        ## What to write instead
        A number up to the limit that the message gives.
        """),
    "schema-min-contains": RulePage(
      summary: "A list with too few items of one kind.",
      body: """
        ## What it flags
        Fewer items of the kind that the schema counts than it asks for.

        ## What to write instead
        More items of that kind.
        """),
    "schema-min-items": RulePage(
      summary: "A list that is too short.",
      body: """
        ## What it flags
        Fewer items than the schema asks for.

        ## What to write instead
        A longer list.
        """),
    "schema-min-length": RulePage(
      summary: "A text that is too short.",
      body: """
        ## What it flags
        A text with fewer characters than the schema asks for.

        ## Example
        ```yaml
        exam: ""
        ```

        ## What to write instead
        ```yaml
        exam: google-pmle
        ```
        """),
    "schema-min-properties": RulePage(
      summary: "A mapping with too few keys.",
      body: """
        ## What it flags
        Fewer keys than the schema asks for.

        ## What to write instead
        More keys.
        """),
    "schema-minimum": RulePage(
      summary: "A number that is too small.",
      body: """
        ## What it flags
        A number below the schema's limit.

        ## Example
        ```yaml
        select: 0
        ```

        ## What to write instead
        ```yaml
        select: 1
        ```
        """),
    "schema-multiple-of": RulePage(
      summary: "A number that is no multiple.",
      body: """
        ## What it flags
        A number that the schema's step does not divide.

        ## What to write instead
        A multiple of the number that the message gives.
        """),
    "schema-not": RulePage(
      summary: "A value that the schema rules out.",
      body: """
        ## What it flags
        A value to which a schema applies that must not.

        ## What to write instead
        A value of another kind.
        """),
    "schema-one-of": RulePage(
      summary: "A value that does not fit exactly one alternative.",
      body: """
        ## What it flags
        A value to which none, or more than one, of several schemas applies.

        ## What to write instead
        A value of one of the kinds that the message names.
        """),
    "schema-pattern": RulePage(
      summary: "A text of another form than the schema's.",
      body: """
        ## What it flags
        A text that the schema's regular expression does not match.

        ## Example
        ```yaml
        language: english
        ```

        ## What to write instead
        ```yaml
        language: en
        ```
        """),
    "schema-pattern-properties": RulePage(
      summary: "A key whose form may not be here.",
      body: """
        ## What it flags
        A key that matches a pattern for which the schema allows no value.

        ## What to write instead
        Leave the key out.
        """),
    "schema-prefix-items": RulePage(
      summary: "An item that may not stand at its place.",
      body: """
        ## What it flags
        A list whose schema allows nothing at this place.

        ## What to write instead
        What the message asks for.
        """),
    "schema-properties": RulePage(
      summary: "A key that may not be here.",
      body: """
        ## What it flags
        A key whose schema allows no value.

        ## What to write instead
        Leave the key out.
        """),
    "schema-property-names": RulePage(
      summary: "A key that is misspelt by the schema's rule for keys.",
      body: """
        ## What it flags
        A key that the schema for names does not accept.

        ## What to write instead
        A key of the form that the message gives.
        """),
    "schema-ref": RulePage(
      summary: "A value that the schema refers to nothing for.",
      body: """
        ## What it flags
        A value that a schema allows nowhere, reached through `$ref`.

        ## What to write instead
        What the message asks for.
        """),
    "schema-required": RulePage(
      summary: "A key that is missing.",
      body: """
        ## What it flags
        A mapping without a key that the schema requires. The finding stands at the key of the mapping.

        ## Example
        ```yaml
        - id: pmle-0042
          question: Which service stores objects?
        ```

        ## What to write instead
        ```yaml
        - id: pmle-0042
          question: Which service stores objects?
          options:
            - {text: Cloud Storage, correct: true}
            - {text: Cloud SQL}
            - {text: Bigtable}
        ```
        """),
    "schema-then": RulePage(
      summary: "A value that misses what holds in its case.",
      body: """
        ## What it flags
        A value that meets the condition of the schema and misses what it then asks for.

        ## What to write instead
        What the message asks for.
        """),
    "schema-type": RulePage(
      summary: "A value of the wrong type.",
      body: """
        ## What it flags
        A list where the schema asks for a text, and so on.

        ## Example
        ```yaml
        tags: gpu
        ```

        ## What to write instead
        ```yaml
        tags: [gpu]
        ```
        """),
    "schema-unevaluated-items": RulePage(
      summary: "An item that no part of the schema knows.",
      body: """
        ## What it flags
        An item that none of the schemas that hold for the list knows.

        ## What to write instead
        A shorter list.
        """),
    "schema-unevaluated-properties": RulePage(
      summary: "A key that no part of the schema knows.",
      body: """
        ## What it flags
        A key that none of the schemas that hold for the mapping knows.

        ## What to write instead
        The known key that is nearest, as the message gives it.
        """),
    "schema-unique-items": RulePage(
      summary: "A list with the same item twice.",
      body: """
        ## What it flags
        Two equal items in a list whose items must differ.

        ## Example
        ```yaml
        tags: [gpu, gpu]
        ```

        ## What to write instead
        ```yaml
        tags: [gpu]
        ```
        """),
    "shared-stem-different-key": RulePage(
      summary: "Two questions with one text and different keys.",
      body: """
        ## What it flags
        A question with the text (and scenario) of an earlier one, of five words or more, whose key contradicts that one's: with
        the same options others are right, or what is right in one stands among the wrong options of the other. In the bank,
        or in another one of the workspace. Other options with another key make another question, and are left alone.

        ## Why it matters
        The same question has two answers, and one of them is most likely wrong.

        ## Example
        ```yaml
        - question: Which service stores objects in buckets?
          options: [{text: Cloud Storage, correct: true}, {text: Cloud SQL}]
        - question: Which service stores objects in buckets?
          options: [{text: Cloud SQL, correct: true}, {text: Bigtable}]
        ```

        ## What to write instead
        One question with one key.

        ## Fix
        None: only their author knows which key is right.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 4; found in published banks.
        """),
    "shortest-is-key-rate": RulePage(
      summary: "Keys that are the shortest option far too often.",
      body: """
        ## What it flags
        A bank of 40 or more questions with one key and three or more options, in which the key is shorter than every other
        option so often that chance would bring it about in less than one of a hundred banks (binomial test).

        ## Why it matters
        Who always chooses the shortest option passes.

        ## Example
        ```yaml
        options:
          - {text: BigQuery, correct: true}
          - {text: A cluster of machines with a database that is installed by hand}
          - {text: A folder of files that is searched by a script each night}
        ```

        ## What to write instead
        Distractors as short as the key.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 24.
        """),
    "single-key-in-multi-select": RulePage(
      summary: "One right option where the question asks for several.",
      body: """
        ## What it flags
        A question that says to choose two or more (`select: 2`, "Choose two.") and has one option marked as correct. A
        question that asks for all that apply may have one.

        ## Why it matters
        Nobody can choose two right options where there is one.

        ## Example
        ```yaml
        question: Which services store objects? (Choose two.)
        options:
          - {text: Cloud Storage, correct: true}
          - {text: Filestore}
          - {text: Cloud SQL}
        ```

        ## What to write instead
        Mark the other right option, or take "(Choose two.)" away.

        ## Fix
        None: only its author knows which key is missing.

        ## Source
        Item guides of certification programmes.
        """),
    "smart-quote-in-code": RulePage(
      summary: "A curly quotation mark in code.",
      body: """
        ## What it flags
        “ ” ‘ ’ between backticks or in a code block.

        ## Why it matters
        Who copies the command gets an error; a word processor put them there.

        ## Example
        ```yaml
        explanation: Run `bq query “SELECT 1”`.
        ```

        ## What to write instead
        ```yaml
        explanation: Run `bq query "SELECT 1"`.
        ```

        ## Fix
        Safe: writes straight marks, as the file spells them there.

        ## Source
        Tooling: found in published banks.
        """),
    "spelling": RulePage(
      summary: "A word that is often misspelt, and is so here.",
      body: """
        ## What it flags
        About 150 English misspellings that are no other word ("recieve", "seperate", "occured"), in prose. Code is left alone.
        Words that are not in the list are never flagged; names of products have rules of their own.

        ## Why it matters
        The reader doubts the rest.

        ## Example
        ```yaml
        question: Which topic recieves the messages?
        ```

        ## What to write instead
        ```yaml
        question: Which topic receives the messages?
        ```

        ## Fix
        Safe: writes the word as it should be.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 12; the list is of slips that are common in technical writing.
        """),
    "stale-item": RulePage(
      summary: "A question that nobody has looked at for long.",
      body: """
        ## What it flags
        A question whose `reviewed` date is more than 24 months before the day of the check (`--as-of`, else today); option
        `months` sets another time.

        ## Why it matters
        Services and their names change; a key that was right two years ago may be wrong.

        ## Example
        ```yaml
        reviewed: 2021-03-01
        ```

        ## What to write instead
        The date of a new review.

        ## Fix
        None: a date without a review would be worse.

        ## Source
        Item guides of certification programmes.
        """),
    "statement-stem": RulePage(
      summary: "A question that names no topic.",
      body: """
        ## What it flags
        An English question that is nothing but "Which of the following is true?", "Which statement is correct?" and the like.

        ## Why it matters
        The options share no topic, so that four questions of true or false hide in one, and none can be answered from the
        question alone.

        ## Example
        ```yaml
        question: Which of the following is true?
        ```

        ## What to write instead
        ```yaml
        question: How does a clustered table lower the cost of a query?
        ```

        ## Fix
        None.

        ## Source
        NBME Item-Writing Guide.
        """),
    "stem-contains-options": RulePage(
      summary: "A question whose text holds the options as well.",
      body: """
        ## What it flags
        A question text with "A)", "B)" and "C)" (or "A.", "B.", "C.") in this order, each at the start of a line or behind
        the end of a sentence; or one such label with a few words behind the question mark that the text should end with.

        ## Why it matters
        The reader sees the options twice, and in shuffled order the letters in the text are wrong.

        ## Example
        ```yaml
        question: |
          Which service stores objects?
          A) Cloud Storage
          B) Cloud SQL
          C) Bigtable
        ```

        ## What to write instead
        The question alone; the options belong into `options`.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 10; found in banks converted from PDF.
        """),
    "stem-not-a-question": RulePage(
      summary: "A question text that asks nothing.",
      body: """
        ## What it flags
        A text of one or two sentences without a question mark, without a question word, without a gap, and without a verb that tells what to do, such as "Choose" or "Calculate". English alone. A statement beside options of true or false, and text that stands in for
        text to come, are left alone; a longer text without a question is told by `stem-without-decision`.

        ## Why it matters
        The reader has to guess from the options what is asked, and each option is then read as the end of a sentence.

        ## Example
        ```yaml
        question: Cloud Storage classes
        ```

        ## What to write instead
        ```yaml
        question: Which storage class costs least for data that is read once a year?
        ```

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 15; BenchMarker 2026.
        """),
    "stem-too-long": RulePage(
      summary: "A question with more words than candidates can hold in mind.",
      body: """
        ## What it flags
        A question that has, with its scenario, more than 130 words; option `words` in the configuration sets another number.

        ## Why it matters
        Reading takes the time that thinking should have, most of all for those who read a second language.

        ## Example
        ```yaml
        rules:
          stem-too-long: {severity: information, words: 100}
        ```

        ## What to write instead
        The facts that decide between the options; the rest only fills the page.

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 13.
        """),
    "stem-without-decision": RulePage(
      summary: "A scenario that ends without a question.",
      body: """
        ## What it flags
        An English question of three sentences or more, none of which asks or tells what to do.

        ## Why it matters
        The reader does not know which decision the facts are for.

        ## Example
        ```yaml
        question: A bank stores logs. They grow daily. Costs rise.
        ```

        ## What to write instead
        ```yaml
        question: A bank stores logs. They grow daily. Costs rise. What should the bank do?
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "superlative-unqualified": RulePage(
      summary: "\"Best\" without saying by what.",
      body: """
        ## What it flags
        "best", "most appropriate", "most suitable" and the like in an English question where neither the question nor its
        scenario names a criterion (cost, latency, effort, risk, …) and `criteria` is missing.

        ## Why it matters
        Which option is best depends on what counts, so that the key can be disputed.

        ## Example
        ```yaml
        question: What is the best way to store the files?
        ```

        ## What to write instead
        ```yaml
        question: Which way of storing the files costs least?
        ```

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
    "syntax-ambiguous-scalar": RulePage(
      summary: "A word that YAML 1.1 and 1.2 read differently.",
      body: """
        ## What it flags
        A word without quotes such as `yes`, `off`, `012` or `12:30`, which older programs take for a truth value or a
        number.

        ## Example
        ```yaml
        text: no
        ```

        ## What to write instead
        ```yaml
        text: "no"
        ```
        """),
    "syntax-comment-in-json": RulePage(
      summary: "A comment in JSON.",
      body: """
        ## What it flags
        `//` or `/* */` in a `.json` file, which other programs do not read. In `.jsonc` they are fine.

        ## Example
        ```json
        {"id": "pmle-0042"} // new
        ```

        ## What to write instead
        A key that begins with `x-`, or a `.jsonc` or YAML file.
        """),
    "syntax-duplicate-key": RulePage(
      summary: "A key that stands twice in one mapping.",
      body: """
        ## What it flags
        The second of two equal keys. Programs take the last one, and the first one's value is lost.

        ## Example
        ```yaml
        id: pmle-0042
        id: pmle-0043
        ```

        ## What to write instead
        ```yaml
        id: pmle-0042
        ```
        """),
    "syntax-empty-file": RulePage(
      summary: "A file without a value.",
      body: """
        ## What it flags
        A file that is empty, or holds white space and comments alone.

        ## What to write instead
        The value that the file is for: a bank has at least `questions`.
        """),
    "syntax-invalid-block-header": RulePage(
      summary: "A block text with a broken first line.",
      body: """
        ## What it flags
        Behind `|` or `>` stands something else than one digit, `+`, `-`, or a comment.

        ## Example
        ```yaml
        question: | What now?
        ```

        ## What to write instead
        ```yaml
        question: |
          What now?
        ```
        """),
    "syntax-invalid-character": RulePage(
      summary: "A character that must not stand here.",
      body: """
        ## What it flags
        A control character in the text, or one that the grammar reserves where a value begins (`@`, a backtick).

        ## Example
        ```yaml
        text: @reserved
        ```

        ## What to write instead
        ```yaml
        text: "@reserved"
        ```
        """),
    "syntax-invalid-directive": RulePage(
      summary: "A broken line with `%`.",
      body: """
        ## What it flags
        A `%YAML` or `%TAG` line that is not complete, or stands twice.

        ## Example
        ```yaml
        %YAML
        ---
        ```

        ## What to write instead
        ```yaml
        %YAML 1.2
        ---
        ```
        """),
    "syntax-invalid-escape": RulePage(
      summary: "A backslash that stands for nothing.",
      body: """
        ## What it flags
        A `\\` in a text in double quotes with a letter behind it that makes no escape. A backslash itself is written `\\\\`.

        ## Example
        ```yaml
        text: "C:\\data"
        ```

        ## What to write instead
        ```yaml
        text: "C:\\\\data"
        ```
        """),
    "syntax-invalid-literal": RulePage(
      summary: "A word that is no value.",
      body: """
        ## What it flags
        A word without quotes in JSON other than `true`, `false` and `null`.

        ## Example
        ```json
        {"correct": True}
        ```

        ## What to write instead
        ```json
        {"correct": true}
        ```
        """),
    "syntax-invalid-number": RulePage(
      summary: "A number that JSON does not read.",
      body: """
        ## What it flags
        Leading zeros, a leading `+`, a dot without digits, hexadecimal digits.

        ## Example
        ```json
        {"select": 02}
        ```

        ## What to write instead
        ```json
        {"select": 2}
        ```
        """),
    "syntax-invalid-property": RulePage(
      summary: "An anchor or tag that belongs to nothing.",
      body: """
        ## What it flags
        Two anchors or two tags at one value, or one at an alias.

        ## Example
        ```yaml
        scenario: &a &b A shop
        ```

        ## What to write instead
        ```yaml
        scenario: &a A shop
        ```
        """),
    "syntax-invalid-utf8": RulePage(
      summary: "Bytes that are not UTF-8.",
      body: """
        ## What it flags
        A byte sequence that no character has in UTF-8, as in files saved in Latin-1 or EUC-KR. Programs show other
        characters, or stop.

        ## What to write instead
        Save the file as UTF-8.
        """),
    "syntax-key-too-long": RulePage(
      summary: "A key of more than one line or 1,024 characters.",
      body: """
        ## What it flags
        A key without `?` that YAML does not read as one, most often a text with a colon in it.

        ## Example
        ```yaml
        a very long text: …
        ```

        ## What to write instead
        ```yaml
        text: "a very long text: …"
        ```
        """),
    "syntax-missing-bracket": RulePage(
      summary: "A closing bracket that is not there.",
      body: """
        ## What it flags
        A `[` or `{` that is closed nowhere before something else ends.

        ## Example
        ```json
        {"tags": ["gpu", "tpu"}
        ```

        ## What to write instead
        ```json
        {"tags": ["gpu", "tpu"]}
        ```
        """),
    "syntax-missing-colon": RulePage(
      summary: "No colon behind a key.",
      body: """
        ## What it flags
        A key in a mapping without `:`, so that it has no value.

        ## Example
        ```json
        {"id" "pmle-0042"}
        ```

        ## What to write instead
        ```json
        {"id": "pmle-0042"}
        ```
        """),
    "syntax-missing-comma": RulePage(
      summary: "No comma between two values.",
      body: """
        ## What it flags
        Two values side by side in brackets.

        ## Example
        ```json
        ["gpu" "tpu"]
        ```

        ## What to write instead
        ```json
        ["gpu", "tpu"]
        ```
        """),
    "syntax-missing-key": RulePage(
      summary: "A value without a key.",
      body: """
        ## What it flags
        A value in a mapping that no key stands before.

        ## Example
        ```json
        {: "pmle-0042"}
        ```

        ## What to write instead
        ```json
        {"id": "pmle-0042"}
        ```
        """),
    "syntax-missing-space": RulePage(
      summary: "No space where YAML asks for one.",
      body: """
        ## What it flags
        A `:`, `-`, `,` or `#` that is glued to what follows and so is taken for a part of the text.

        ## Example
        ```yaml
        id:pmle-0042
        ```

        ## What to write instead
        ```yaml
        id: pmle-0042
        ```
        """),
    "syntax-missing-value": RulePage(
      summary: "No value where one must be.",
      body: """
        ## What it flags
        Nothing between a colon or comma and what follows, where JSON asks for a value.

        ## Example
        ```json
        {"id": , "domain": "3.2"}
        ```

        ## What to write instead
        ```json
        {"id": "pmle-0042", "domain": "3.2"}
        ```
        """),
    "syntax-nesting-too-deep": RulePage(
      summary: "Values nested too deep.",
      body: """
        ## What it flags
        Mappings and lists inside of each other beyond the depth that is read. What is deeper is not judged.

        ## What to write instead
        Flatter values: a bank needs no more than six levels.
        """),
    "syntax-tab-indentation": RulePage(
      summary: "A tab in the indentation.",
      body: """
        ## What it flags
        A tab at the start of a line of YAML, which indents by spaces alone.

        ## What to write instead
        Spaces. Most editors convert tabs on request.
        """),
    "syntax-trailing-comma": RulePage(
      summary: "A comma with nothing behind it.",
      body: """
        ## What it flags
        A comma before a closing bracket, which JSON does not allow.

        ## Example
        ```json
        ["gpu", "tpu",]
        ```

        ## What to write instead
        ```json
        ["gpu", "tpu"]
        ```
        """),
    "syntax-unclosed-bracket": RulePage(
      summary: "A bracket that is never closed.",
      body: """
        ## What it flags
        A `[` or `{` without its closing bracket.

        ## Example
        ```yaml
        tags: [gpu, tpu
        ```

        ## What to write instead
        ```yaml
        tags: [gpu, tpu]
        ```
        """),
    "syntax-unclosed-quote": RulePage(
      summary: "A quotation mark that is never closed.",
      body: """
        ## What it flags
        A quoted text without its closing quotation mark; what follows is taken for text.

        ## Example
        ```yaml
        text: "Cloud Storage
        ```

        ## What to write instead
        ```yaml
        text: "Cloud Storage"
        ```
        """),
    "syntax-undefined-anchor": RulePage(
      summary: "An alias of nothing.",
      body: """
        ## What it flags
        An alias `*name` without an anchor `&name` before it.

        ## Example
        ```yaml
        scenario: *shop
        ```

        ## What to write instead
        ```yaml
        scenario: &shop A shop sells shoes.
        ```
        """),
    "syntax-undefined-tag-handle": RulePage(
      summary: "A tag whose handle nobody defined.",
      body: """
        ## What it flags
        A tag such as `!e!point` without the `%TAG` line for `!e!`.

        ## Example
        ```yaml
        point: !e!point 1
        ```

        ## What to write instead
        ```yaml
        point: 1
        ```
        """),
    "syntax-unexpected-bracket": RulePage(
      summary: "A closing bracket without an opening one.",
      body: """
        ## What it flags
        A `]` or `}` that closes nothing, or closes another kind of bracket.

        ## Example
        ```yaml
        tags: [gpu, tpu}
        ```

        ## What to write instead
        ```yaml
        tags: [gpu, tpu]
        ```
        """),
    "syntax-unexpected-text": RulePage(
      summary: "Text where nothing can stand.",
      body: """
        ## What it flags
        Text behind a finished value, or between values, that belongs to nothing.

        ## Example
        ```yaml
        text: "Cloud" Storage
        ```

        ## What to write instead
        ```yaml
        text: "Cloud Storage"
        ```
        """),
    "syntax-unquoted-colon": RulePage(
      summary: "A colon in a text without quotes.",
      body: """
        ## What it flags
        A text without quotes that holds `: `, so that YAML takes its beginning for a key.

        ## Example
        ```yaml
        question: Note: which service fits?
        ```

        ## What to write instead
        ```yaml
        question: "Note: which service fits?"
        ```
        """),
    "syntax-wrong-indentation": RulePage(
      summary: "A line that fits no level.",
      body: """
        ## What it flags
        A line whose indentation is that of no mapping or list around it, so that it belongs to nothing.

        ## Example
        ```yaml
        options:
            - text: A
          - text: B
        ```

        ## What to write instead
        ```yaml
        options:
          - text: A
          - text: B
        ```
        """),
    "true-false-options": RulePage(
      summary: "A question of true or false.",
      body: """
        ## What it flags
        Options that are all "True", "False", "Yes", "No" or their like, Korean and Japanese among them; those behind them may
        leave it open ("Cannot be determined", "Neither true nor false"; behind "Yes" and "No" any of few words). Options that
        all begin with "True" or "False", "Yes" or "No", and go on, as "True, False" on two statements and "No, because …" do.

        ## Why it matters
        Half of the guesses are right, and statements that are wholly true or false are rare.

        ## Example
        ```yaml
        options:
          - {text: "True", correct: true}
          - {text: "False"}
        ```

        ## What to write instead
        A question with three to five options.

        ## Fix
        None.

        ## Source
        NBME Item-Writing Guide; SAQUET 2024.
        """),
    "unbalanced-markup": RulePage(
      summary: "Markup or brackets that open and do not close.",
      body: """
        ## What it flags
        In a question, its options and its explanation: a code fence without an end, a code span without its second backtick,
        and a round or square bracket that opens and does not close. Code and formulas are left alone, and so are half-open
        intervals such as `[0, 1)`.

        ## Why it matters
        What follows is shown as code, or a part of the sentence is missing.

        ## Example
        ```yaml
        question: Which flag of `gcloud run deploy sets the region?
        ```

        ## What to write instead
        ```yaml
        question: Which flag of `gcloud run deploy` sets the region?
        ```

        ## Fix
        None: where it should close is for the author to say.

        ## Source
        CommonMark 0.31, sections 4.5 and 6.1.
        """),
    "unexpanded-acronym": RulePage(
      summary: "An acronym that is not explained.",
      body: """
        ## What it flags
        The first use of two to six capitals in an English question, where neither its full form nor the acronym in parentheses
        stands there. Acronyms that everybody in the field knows are left alone; option `allow` lists more.

        ## Why it matters
        The question then tests the acronym.

        ## Example
        ```yaml
        question: How is MTTR measured?
        ```

        ## What to write instead
        ```yaml
        question: How is mean time to recovery (MTTR) measured?
        ```

        ## Fix
        None.

        ## Source
        Haladyna, Downing and Rodriguez 2002, guideline 8.
        """),
    "unknown-criterion": RulePage(
      summary: "A criterion that the configured vocabulary does not have.",
      body: """
        ## What it flags
        A word in `criteria` that is not among `vocabulary.criteria` of the configuration. Without such a list any criterion is
        right.

        ## Why it matters
        Criteria say what a question makes candidates weigh; they can be counted only if one thing has one word.

        ## Example
        ```yaml
        # .qbank.yaml: vocabulary: { criteria: [cost, latency] }
        criteria: [price]
        ```

        ## What to write instead
        ```yaml
        criteria: [cost]
        ```

        ## Fix
        A suggestion: the word of the vocabulary that is nearest.

        ## Source
        Tooling.
        """),
    "unknown-domain": RulePage(
      summary: "A domain that the exam has never had.",
      body: """
        ## What it flags
        A `domain` that is no section or subsection of the bank's guide, by number or by title, nor of another version of it.

        ## Why it matters
        The question counts for no part of the exam, and coverage is measured wrongly.

        ## Example
        ```yaml
        domain: "7.3"
        ```

        ## What to write instead
        ```yaml
        domain: "6.3"
        ```

        ## Fix
        A suggestion: the domains whose number or title is nearest.

        ## Source
        The exam's guide (`schemas/guides`).
        """),
    "unknown-guide": RulePage(
      summary: "A bank that names an exam or a guide which is not known.",
      body: """
        ## What it flags
        A `guide` that is no version of the exam's guide, and an `exam` that is nearly the id of a known one. An exam that
        nobody knows is left alone: a bank may be for any exam.

        ## Why it matters
        Without the guide, neither domains nor product names are judged by it, and nobody notices.

        ## Example
        ```yaml
        exam: google-pmle
        guide: "2026-60"
        ```

        ## What to write instead
        ```yaml
        exam: google-pmle
        guide: "2026-06"
        ```

        ## Fix
        A suggestion: the nearest one that is known.

        ## Source
        The exam guides (`schemas/guides`).
        """),
    "unknown-tag": RulePage(
      summary: "A tag that the configured vocabulary does not have.",
      body: """
        ## What it flags
        A word in `tags` that is not among `vocabulary.tags` of the configuration. Without such a list any tag is right.

        ## Why it matters
        Questions are found and grouped by their tags; one that is spelt in two ways splits its group.

        ## Example
        ```yaml
        # .qbank.yaml: vocabulary: { tags: [pipelines, monitoring] }
        tags: [pipeline]
        ```

        ## What to write instead
        ```yaml
        tags: [pipelines]
        ```

        ## Fix
        A suggestion: the word of the vocabulary that is nearest.

        ## Source
        Tooling.
        """),
    "vague-frequency-term": RulePage(
      summary: "\"Often\" or \"usually\" in an option.",
      body: """
        ## What it flags
        "often", "usually", "rarely", "sometimes", "frequently", "generally", "may be" and the like in an option. English alone.

        ## Why it matters
        People mean quite different shares by these words; whether the option is right depends on the reader.

        ## Example
        ```yaml
        options:
          - {text: Retries often succeed}
        ```

        ## What to write instead
        A number, or the condition under which it holds.

        ## Fix
        None.

        ## Source
        NBME Item-Writing Guide; SAQUET 2024.
        """),
    "volatile-fact": RulePage(
      summary: "A fact that will not hold for long.",
      body: """
        ## What it flags
        "is currently", "at present", "the latest version", "as of" with a year, "newly released" and prices per unit ("$0.02 per")
        in an English question or option.

        ## Why it matters
        The key is right on the day it is written, and nobody notices the day on which it stops.

        ## Example
        ```yaml
        question: In how many regions is the service currently available?
        ```

        ## What to write instead
        What stays: how regions are chosen, not how many there are.

        ## Fix
        None.

        ## Source
        Item guides of certification programmes.
        """),
  ]
}
