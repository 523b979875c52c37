// swift-format-ignore-file
// Made from the doc comments of the rules by RuleDocumentationGenerator; a test fails when the two differ.
// QBANK_REGENERATE=1 swift test --filter LintDocumentationTests

/// The pages of all rules, by id.
enum RuleDocumentation {
  static let pages: [String: RulePage] = [
    "allof-false-simplify": RulePage(
      summary: "An `allOf` with a branch that allows nothing.",
      body: """
        ## What it flags
        `false` among the schemas of `allOf`.

        ## Why it matters
        No value is valid by all of them, so the schema allows nothing, whatever else it says.

        ## Example
        ```json
        {"allOf": [{"type": "string"}, false]}
        ```

        ## What to write instead
        `false` in the place of the schema, if that is meant; else the branch that belongs there.

        ## Fix
        A suggestion: replaces the schema by `false`.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `allof_false_simplify`.
        """),
    "anyof-false-simplify": RulePage(
      summary: "An `anyOf` whose only branch allows nothing.",
      body: """
        ## What it flags
        `anyOf: [false]`.

        ## Why it matters
        The schema allows nothing, whatever else it says.

        ## Example
        ```json
        {"type": "string", "anyOf": [false]}
        ```

        ## What to write instead
        `false` in the place of the schema, if that is meant; else the branches that belong there.

        ## Fix
        A suggestion: replaces the schema by `false`.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_false_simplify`.
        """),
    "anyof-remove-false-schemas": RulePage(
      summary: "A branch of `anyOf` that no value meets.",
      body: """
        ## What it flags
        `false` among other schemas of `anyOf`.

        ## Why it matters
        It never decides anything.

        ## Example
        ```json
        {"anyOf": [{"type": "string"}, false]}
        ```

        ## What to write instead
        The other branches alone.

        ## Fix
        Safe: removes the branch.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_remove_false_schemas`.
        """),
    "anyof-true-simplify": RulePage(
      summary: "An `anyOf` with a branch that allows everything.",
      body: """
        ## What it flags
        `true` or `{}` among the schemas of `anyOf`, unless an `unevaluated…` keyword in the document makes use of the
        other branches.

        ## Why it matters
        Every value is valid by that branch, so `anyOf` asks for nothing.

        ## Example
        ```json
        {"anyOf": [{"type": "string"}, true]}
        ```

        ## What to write instead
        The branches that are meant, or no `anyOf`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `anyof_true_simplify`.
        """),
    "closed-object-composition": RulePage(
      summary: "`additionalProperties: false` that shuts out the properties of a composed schema.",
      body: """
        ## What it flags
        `additionalProperties: false` beside `allOf`, `anyOf`, `oneOf`, `if` or `$ref`, or in a branch of `allOf`, where
        another part of the composition describes properties that are not in `properties` and `patternProperties` of the
        same schema.

        ## Why it matters
        The keyword sees only its own schema: the properties that the other part describes, and may require, are
        forbidden.

        ## Example
        ```json
        {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"b": true}, "additionalProperties": false, "$defs": {"base": {"properties": {"a": true}}}}
        ```

        ## What to write instead
        `"unevaluatedProperties": false` at the outer schema; up to draft 7, all names in `properties` (`"a": true`).

        ## Fix
        A suggestion from 2019-09 on, for the outer schema: renames the keyword to `unevaluatedProperties`.

        ## Source
        JSON Schema 2020-12 Core, sections 10.3.2.3 and 11.3.
        """),
    "comment-trim": RulePage(
      summary: "Space at an end of a `$comment`.",
      body: """
        ## What it flags
        White space at the beginning or the end of the text.

        ## Why it matters
        It says nothing, and shows up where the text is compared or shown.

        ## Example
        ```json
        {"$comment": " See the guide."}
        ```

        ## What to write instead
        The text alone.

        ## Fix
        Safe: removes the space.

        ## Source
        sourcemeta `comment_trim`.
        """),
    "conflicting-readonly-writeonly": RulePage(
      summary: "A value that may neither be read nor written.",
      body: """
        ## What it flags
        `readOnly: true` beside `writeOnly: true`.

        ## Why it matters
        The two exclude each other; tools that generate forms or clients leave the property out, or stop.

        ## Example
        ```json
        {"readOnly": true, "writeOnly": true}
        ```

        ## What to write instead
        One of the two.

        ## Fix
        None: only its author knows which one is meant.

        ## Source
        JSON Schema 2020-12 Validation, section 9.4; sourcemeta `conflicting_readonly_writeonly`.
        """),
    "const-in-enum": RulePage(
      summary: "An `enum` beside a `const` that it lists.",
      body: """
        ## What it flags
        `enum` that lists the value of `const` beside it.

        ## Why it matters
        `const` allows that one value alone, so the list decides nothing.

        ## Example
        ```json
        {"const": "low", "enum": ["low", "high"]}
        ```

        ## What to write instead
        `const` alone, or `enum` alone.

        ## Fix
        Safe where the list has no other value; else a suggestion. Removes `enum`.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3; sourcemeta `const_in_enum`.
        """),
    "const-not-in-enum": RulePage(
      summary: "A `const` that is not in `enum`.",
      body: """
        ## What it flags
        `const` beside an `enum` that does not list its value.

        ## Why it matters
        No value satisfies both, so the schema allows nothing.

        ## Example
        ```json
        {"const": "medium", "enum": ["low", "high"]}
        ```

        ## What to write instead
        One of the two keywords, or a list with the value.

        ## Fix
        None: only its author knows which of the two is right.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3; sourcemeta `const_not_in_enum`.
        """),
    "const-with-type": RulePage(
      summary: "A `type` beside `const`.",
      body: """
        ## What it flags
        `type` that allows the type of the value in `const`.

        ## Why it matters
        The constant has a type of its own. Tools that make code may want both, so the rule is off.

        ## Example
        ```json
        {"type": "string", "const": "low"}
        ```

        ## What to write instead
        `const` alone.

        ## Fix
        Safe: removes `type`.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `const_with_type`.
        """),
    "constant-condition": RulePage(
      summary: "An `if` that is always met, or never.",
      body: """
        ## What it flags
        `if` with the value `true`, `false` or `{}`, beside `then` or `else`.

        ## Why it matters
        One of the branches always holds and the other never does.

        ## Example
        ```json
        {"if": true, "then": {"required": ["a"]}, "else": {"required": ["b"]}}
        ```

        ## What to write instead
        The condition that is meant, or the branch alone.

        ## Fix
        None: only its author knows the condition.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.
        """),
    "content-media-type-without-encoding": RulePage(
      summary: "`contentMediaType` without `contentEncoding`.",
      body: """
        ## What it flags
        `contentMediaType` in a schema that has no `contentEncoding`.

        ## Why it matters
        Without an encoding the text itself is the content, which the standard allows; for media types that are not text
        an encoding is missing. The rule is off, as it cannot tell the two apart.

        ## Example
        ```json
        {"contentMediaType": "image/png"}
        ```

        ## What to write instead
        Add `contentEncoding: base64` where the text encodes bytes.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 8.3; sourcemeta `content_media_type_without_encoding`.
        """),
    "content-schema-default": RulePage(
      summary: "A `contentSchema` that allows everything.",
      body: """
        ## What it flags
        `contentSchema` with the value `true` or `{}`.

        ## Why it matters
        It says nothing about the content, and a reader looks for what it says.

        ## Example
        ```json
        {"contentMediaType": "application/json", "contentSchema": true}
        ```

        ## What to write instead
        Describe the content, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 8.5; sourcemeta `content_schema_default`.
        """),
    "content-schema-without-media-type": RulePage(
      summary: "`contentSchema` without `contentMediaType`.",
      body: """
        ## What it flags
        `contentSchema` in a schema that has no `contentMediaType`.

        ## Why it matters
        Validators ignore it, as they do not know how to read the content.

        ## Example
        ```json
        {"contentSchema": {"type": "object"}}
        ```

        ## What to write instead
        Add `contentMediaType: application/json`.

        ## Fix
        A suggestion: adds `contentMediaType` with `application/json`.

        ## Source
        JSON Schema 2020-12 Validation, section 8.5; sourcemeta `content_schema_without_media_type`.
        """),
    "crossed-bounds": RulePage(
      summary: "A lower bound above the upper bound.",
      body: """
        ## What it flags
        `minimum`, `minLength`, `minItems`, `minProperties` above the maximum beside it; bounds that touch where one is
        exclusive; more names in `required` than `maxProperties`.

        ## Why it matters
        No value of the type is valid.

        ## Example
        ```json
        {"type": "string", "minLength": 10, "maxLength": 5}
        ```

        ## What to write instead
        Bounds in the right order.

        ## Fix
        None: only its author knows which bound is right.

        ## Source
        JSON Schema 2020-12 Validation, section 6.
        """),
    "definitions-to-defs": RulePage(
      summary: "`definitions`, which is now `$defs`.",
      body: """
        ## What it flags
        `definitions` in a schema of 2019-09 or newer.

        ## Why it matters
        The keyword was renamed; the old name works by courtesy, and tools that follow the standard do not look there.

        ## Example
        ```json
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "definitions": {"id": {"type": "string"}}}
        ```

        ## What to write instead
        `$defs`, and `#/$defs/…` in references.

        ## Fix
        A suggestion, as other documents may refer there: renames the keyword and mends the references of the document.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.4; sourcemeta `definitions_to_defs`.
        """),
    "dependencies-default": RulePage(
      summary: "`dependencies` without an entry.",
      body: """
        ## What it flags
        `dependencies` with the value `{}`.

        ## Why it matters
        It asks for nothing; often the entry that belongs there was forgotten.

        ## Example
        ```json
        {"dependencies": {}}
        ```

        ## What to write instead
        Name the dependencies, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema draft 7 Validation, section 6.5.7; sourcemeta `dependencies_default`.
        """),
    "dependencies-property-tautology": RulePage(
      summary: "A dependency on a property that is required anyway.",
      body: """
        ## What it flags
        A list in `dependencies` whose property is in `required`, so that its names are always required.

        ## Why it matters
        A reader thinks that the names are needed only sometimes.

        ## Example
        ```json
        {"required": ["a"], "dependencies": {"a": ["b"]}}
        ```

        ## What to write instead
        `{"required": ["a", "b"]}`

        ## Fix
        Safe: moves the names to `required`.

        ## Source
        JSON Schema draft 7 Validation, section 6.5.7; sourcemeta `dependencies_property_tautology`.
        """),
    "dependent-required-default": RulePage(
      summary: "`dependentRequired` without an entry.",
      body: """
        ## What it flags
        `dependentRequired` with the value `{}`.

        ## Why it matters
        It asks for nothing; often the entry that belongs there was forgotten.

        ## Example
        ```json
        {"dependentRequired": {}}
        ```

        ## What to write instead
        Name the dependencies, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.5.4; sourcemeta `dependent_required_default`.
        """),
    "dependent-required-tautology": RulePage(
      summary: "A dependency on a property that is required anyway.",
      body: """
        ## What it flags
        A list in `dependentRequired` whose property is in `required`, so that its names are always required.

        ## Why it matters
        A reader thinks that the names are needed only sometimes.

        ## Example
        ```json
        {"required": ["a"], "dependentRequired": {"a": ["b"]}}
        ```

        ## What to write instead
        `{"required": ["a", "b"]}`

        ## Fix
        Safe: moves the names to `required`.

        ## Source
        JSON Schema 2020-12 Validation, section 6.5.4; sourcemeta `dependent_required_tautology`.
        """),
    "description-trailing-period": RulePage(
      summary: "A period at the end of a `description`.",
      body: """
        ## What it flags
        A description that ends with a period.

        ## Why it matters
        Programs that show the text may want to go on behind it. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"description": "The name of the exam."}
        ```

        ## What to write instead
        `The name of the exam`

        ## Fix
        Safe: removes the period.

        ## Source
        sourcemeta `description_trailing_period`.
        """),
    "description-trim": RulePage(
      summary: "Space at an end of a `description`.",
      body: """
        ## What it flags
        White space at the beginning or the end of the text; not the line break that ends a block of YAML.

        ## Why it matters
        It shows up where the text is shown or compared.

        ## Example
        ```json
        {"description": "The name "}
        ```

        ## What to write instead
        The text alone.

        ## Fix
        Safe: removes the space.

        ## Source
        sourcemeta `description_trim`.
        """),
    "disallow-default": RulePage(
      summary: "`disallow` without a type.",
      body: """
        ## What it flags
        `disallow` with the value `[]`.

        ## Why it matters
        It forbids nothing; often the type that belongs there was forgotten.

        ## Example
        ```json
        {"disallow": []}
        ```

        ## What to write instead
        Name the types, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema draft 3, section 5.25; sourcemeta `disallow_default`.
        """),
    "disallow-narrows-type": RulePage(
      summary: "A type that `type` allows and `disallow` takes back.",
      body: """
        ## What it flags
        Draft 3: a type's name in both lists, where another type remains.

        ## Why it matters
        The two keywords say together what `type` can say alone.

        ## Example
        ```json
        {"type": ["string", "number"], "disallow": ["number"]}
        ```

        ## What to write instead
        `{"type": ["string"]}`

        ## Fix
        Safe: removes the name from both.

        ## Source
        JSON Schema draft 3, sections 5.1 and 5.25; sourcemeta `disallow_narrows_type`.
        """),
    "divisible-by-default": RulePage(
      summary: "`divisibleBy: 1` where only integers are allowed.",
      body: """
        ## What it flags
        `divisibleBy` with the value 1 beside `type: integer`. Beside `type: number` it asks for integers and is left
        alone.

        ## Why it matters
        Every integer is a multiple of 1, so the keyword asks for nothing.

        ## Example
        ```json
        {"type": "integer", "divisibleBy": 1}
        ```

        ## What to write instead
        Leave the keyword out, or name the step that is meant.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema draft 3, section 5.24; sourcemeta `divisible_by_default`.
        """),
    "double-negation-elimination": RulePage(
      summary: "A negation of a negation.",
      body: """
        ## What it flags
        A `not` whose schema consists of another `not`, unless an `unevaluated…` keyword in the document makes use of what
        the inner one evaluates.

        ## Why it matters
        It says the same as the inner schema, in a way that takes longer to read.

        ## Example
        ```json
        {"not": {"not": {"type": "string"}}}
        ```

        ## What to write instead
        `{"type": "string"}`

        ## Fix
        Safe: takes the inner schema out, where the keywords around it allow that.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `double_negation_elimination`.
        """),
    "draft-official-dialect-with-https": RulePage(
      summary: "The URI of an old draft with `https`.",
      body: """
        ## What it flags
        `$schema` with the URI of draft 7 or older that begins with `https://`.

        ## Why it matters
        The URI is a name, not an address: validators that compare it do not know the draft then, and may take another.

        ## Example
        ```json
        {"$schema": "https://json-schema.org/draft-07/schema#"}
        ```

        ## What to write instead
        `http://json-schema.org/draft-07/schema#`

        ## Fix
        Safe: writes the URI as the draft spells it.

        ## Source
        JSON Schema draft 7 Core, section 7; sourcemeta `draft_official_dialect_with_https`.
        """),
    "draft-official-dialect-without-empty-fragment": RulePage(
      summary: "The URI of an old draft without the `#` at its end.",
      body: """
        ## What it flags
        `$schema` with the URI of draft 7 or older that lacks the empty fragment.

        ## Why it matters
        The drafts name themselves with it, and some validators compare the URI by its letters.

        ## Example
        ```json
        {"$schema": "http://json-schema.org/draft-07/schema"}
        ```

        ## What to write instead
        `http://json-schema.org/draft-07/schema#`

        ## Fix
        Safe: adds `#`.

        ## Source
        JSON Schema draft 7 Core, section 7; sourcemeta `draft_official_dialect_without_empty_fragment`.
        """),
    "draft-ref-siblings": RulePage(
      summary: "Keywords beside `$ref` in an old draft.",
      body: """
        ## What it flags
        Up to draft 7: assertions, applicators and identifiers beside `$ref`. Texts for readers (`title`, `description`,
        `default`, `examples`, `$comment`) and definitions are left alone.

        ## Why it matters
        Validators of these drafts ignore all that stands beside `$ref`, so it is never checked.

        ## Example
        ```json
        {"$ref": "#/definitions/name", "minLength": 3}
        ```

        ## What to write instead
        `{"allOf": [{"$ref": "#/definitions/name"}], "minLength": 3}`

        ## Fix
        A suggestion, as what was ignored is checked then: puts the reference in `allOf` (in draft 3, `extends`).

        ## Source
        JSON Schema draft 7 Core, section 8.3; sourcemeta `draft_ref_siblings`.
        """),
    "drop-allof-empty-schemas": RulePage(
      summary: "A branch of `allOf` that asks for nothing.",
      body: """
        ## What it flags
        `true` or `{}` among the schemas of `allOf`.

        ## Why it matters
        Every value is valid by it, so it has no effect.

        ## Example
        ```json
        {"allOf": [{"type": "string"}, {}]}
        ```

        ## What to write instead
        The other branches alone.

        ## Fix
        Safe: removes the branch, and the keyword with the last one.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `drop_allof_empty_schemas`.
        """),
    "drop-extends-empty-schemas": RulePage(
      summary: "A schema in `extends` that asks for nothing.",
      body: """
        ## What it flags
        Draft 3: `{}` in `extends`.

        ## Why it matters
        Every value is valid by it, so it has no effect.

        ## Example
        ```json
        {"extends": [{"type": "string"}, {}]}
        ```

        ## What to write instead
        The other schemas alone.

        ## Fix
        Safe: removes the schema, and the keyword with the last one.

        ## Source
        JSON Schema draft 3, section 5.26; sourcemeta `drop_extends_empty_schemas`.
        """),
    "duplicate-allof-branches": RulePage(
      summary: "A branch of `allOf` that stands twice.",
      body: """
        ## What it flags
        A schema in `allOf` that is equal to one before it.

        ## Why it matters
        It is checked twice and changes nothing; often a change was forgotten after copying.

        ## Example
        ```json
        {"allOf": [{"type": "string"}, {"type": "string"}]}
        ```

        ## What to write instead
        Each branch once.

        ## Fix
        Safe: removes the later one.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `duplicate_allof_branches`.
        """),
    "duplicate-anyof-branches": RulePage(
      summary: "A branch of `anyOf` that stands twice.",
      body: """
        ## What it flags
        A schema in `anyOf` that is equal to one before it.

        ## Why it matters
        It is checked twice and changes nothing; often a change was forgotten after copying.

        ## Example
        ```json
        {"anyOf": [{"type": "string"}, {"type": "string"}]}
        ```

        ## What to write instead
        Each branch once.

        ## Fix
        Safe: removes the later one.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `duplicate_anyof_branches`.
        """),
    "duplicate-enum-values": RulePage(
      summary: "A value of `enum` that stands twice.",
      body: """
        ## What it flags
        A value in `enum` that is equal to one before it; numbers are equal by value.

        ## Why it matters
        It changes nothing, and the standard asks for different values; often a change was forgotten after copying.

        ## Example
        ```json
        {"enum": ["low", "high", "low"]}
        ```

        ## What to write instead
        Each value once.

        ## Fix
        Safe: removes the later one.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `duplicate_enum_values`.
        """),
    "duplicate-examples": RulePage(
      summary: "An example that stands twice.",
      body: """
        ## What it flags
        A value in `examples` that is equal to one before it.

        ## Why it matters
        The second shows nothing new; often a change was forgotten after copying.

        ## Example
        ```json
        {"examples": ["low", "high", "low"]}
        ```

        ## What to write instead
        Each example once.

        ## Fix
        Safe: removes the later ones.

        ## Source
        JSON Schema 2020-12 Validation, section 9.5; sourcemeta `duplicate_examples`.
        """),
    "duplicate-identifier": RulePage(
      summary: "An identifier or anchor that stands twice.",
      body: """
        ## What it flags
        Two `$id` with the same URI or two anchors of one name in a document; an `$id` that another schema of the
        workspace has (on the command line: one in the same folder). A copy with the same text is let pass.

        ## Why it matters
        A reference to it may lead to either, depending on the validator.

        ## Example
        ```json
        {"$defs": {"a": {"$anchor": "item"}, "b": {"$anchor": "item"}}}
        ```

        ## What to write instead
        A name of its own for each.

        ## Fix
        None: references to it must change too.

        ## Source
        JSON Schema 2020-12 Core, sections 8.2.1 and 8.2.2.
        """),
    "duplicate-oneof-branches": RulePage(
      summary: "A branch of `oneOf` that stands twice.",
      body: """
        ## What it flags
        A schema in `oneOf` that is equal to one before it.

        ## Why it matters
        A value that is valid by it is valid by two branches, and so by `oneOf` never.

        ## Example
        ```json
        {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "string"}]}
        ```

        ## What to write instead
        Each branch once.

        ## Fix
        A suggestion, as values are allowed then that were not: removes the later one.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.3.
        """),
    "duplicate-required-values": RulePage(
      summary: "A name of `required` that stands twice.",
      body: """
        ## What it flags
        A name in `required` that is equal to one before it.

        ## Why it matters
        The standard asks for different names, and some validators refuse the schema; often another name is meant.

        ## Example
        ```json
        {"required": ["id", "name", "id"]}
        ```

        ## What to write instead
        Each name once.

        ## Fix
        Safe: removes the later one.

        ## Source
        JSON Schema 2020-12 Validation, section 6.5.3; sourcemeta `duplicate_required_values`.
        """),
    "dynamic-ref-to-static-ref": RulePage(
      summary: "A dynamic reference that never moves.",
      body: """
        ## What it flags
        `$dynamicRef` to something that is no `$dynamicAnchor`; `$recursiveRef` in a resource without `$recursiveAnchor:
        true`.

        ## Why it matters
        It acts like `$ref`, and a reader looks in vain for the schema that takes over.

        ## Example
        ```json
        {"$dynamicRef": "#/$defs/node", "$defs": {"node": {"type": "string"}}}
        ```

        ## What to write instead
        `$ref`, or a `$dynamicAnchor` at the target.

        ## Fix
        Safe: renames the keyword to `$ref`.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.3.2; sourcemeta `dynamic_ref_to_static_ref`.
        """),
    "else-empty": RulePage(
      summary: "An `else` that allows everything.",
      body: """
        ## What it flags
        `else` with the value `true` or `{}`, beside `if`.

        ## Why it matters
        A value that does not meet `if` is not checked any further with or without it.

        ## Example
        ```json
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {}}
        ```

        ## What to write instead
        Write down what must hold in the other case, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.3; sourcemeta `else_empty`.
        """),
    "else-without-if": RulePage(
      summary: "`else` without `if`.",
      body: """
        ## What it flags
        `else` in a schema that has no `if`.

        ## Why it matters
        Validators ignore it, so what it asks for is never checked.

        ## Example
        ```json
        {"then": {"required": ["a"]}, "else": {"required": ["b"]}}
        ```

        ## What to write instead
        Add the condition as `if`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.3; sourcemeta `else_without_if`.
        """),
    "empty-object-as-true": RulePage(
      summary: "The empty schema `{}` where `true` says the same.",
      body: """
        ## What it flags
        `{}` as a subschema; in draft 4 only in `additionalProperties` and `additionalItems`, where it knows booleans.

        ## Why it matters
        `true` says on purpose that everything is allowed, while `{}` may be unfinished. This is a matter of taste, so the
        rule is off.

        ## Example
        ```json
        {"properties": {"name": {}}}
        ```

        ## What to write instead
        `true`.

        ## Fix
        Safe: replaces `{}` by `true`.

        ## Source
        JSON Schema 2020-12 Core, section 4.3.2; sourcemeta `empty_object_as_true`.
        """),
    "endless-recursion": RulePage(
      summary: "A schema that no finite value can satisfy.",
      body: """
        ## What it flags
        An object with a required property, or a list with an item at least, whose schema leads back to the object itself
        without a way out.

        ## Why it matters
        Each value would have to hold another one, without end, so nothing is valid.

        ## Example
        ```json
        {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#"}}}
        ```

        ## What to write instead
        An optional property, or `anyOf` with `null`.

        ## Fix
        None: only its author knows where the recursion ends.

        ## Source
        JSON Schema 2020-12 Core, section 9.4.1.
        """),
    "enum-to-const": RulePage(
      summary: "An `enum` of one value.",
      body: """
        ## What it flags
        `enum` with a single value, without `const` beside it.

        ## Why it matters
        `const` says the same. Lists that are to grow are rightly lists, so the rule is off.

        ## Example
        ```json
        {"enum": ["low"]}
        ```

        ## What to write instead
        `{"const": "low"}`

        ## Fix
        Safe: writes `const`.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `enum_to_const`.
        """),
    "enum-with-type": RulePage(
      summary: "A `type` beside `enum`.",
      body: """
        ## What it flags
        `type` that allows the types of all values in `enum`.

        ## Why it matters
        The values have types of their own. Tools that make code may want both, so the rule is off.

        ## Example
        ```json
        {"type": "string", "enum": ["low", "high"]}
        ```

        ## What to write instead
        `enum` alone.

        ## Fix
        Safe: removes `type`.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `enum_with_type`.
        """),
    "equal-numeric-bounds-to-const": RulePage(
      summary: "Two bounds that leave one number.",
      body: """
        ## What it flags
        `minimum` equal to `maximum`, beside `type: number` or `integer`.

        ## Why it matters
        `const` says the same at a glance.

        ## Example
        ```json
        {"type": "integer", "minimum": 3, "maximum": 3}
        ```

        ## What to write instead
        `{"type": "integer", "const": 3}`

        ## Fix
        Safe: writes `const`.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.3; sourcemeta `equal_numeric_bounds_to_const`.
        """),
    "equal-numeric-bounds-to-enum": RulePage(
      summary: "Two bounds that leave one number.",
      body: """
        ## What it flags
        Up to draft 4: `minimum` equal to `maximum`, beside `type: number` or `integer`.

        ## Why it matters
        An `enum` of one value says the same at a glance.

        ## Example
        ```json
        {"type": "integer", "minimum": 3, "maximum": 3}
        ```

        ## What to write instead
        `{"type": "integer", "enum": [3]}`

        ## Fix
        Safe: writes `enum`.

        ## Source
        JSON Schema draft 4 Validation, section 5.5.1; sourcemeta `equal_numeric_bounds_to_enum`.
        """),
    "excluded-enum-value": RulePage(
      summary: "A value of `enum` or `const` that the keywords beside it forbid.",
      body: """
        ## What it flags
        A value that `type`, `pattern`, `minLength`, `maxLength`, `minimum` or `maximum` in the same schema excludes.

        ## Why it matters
        It can never be used, though the list offers it.

        ## Example
        ```json
        {"type": "string", "enum": ["low", "high", 3]}
        ```

        ## What to write instead
        A list of values that are allowed, or wider keywords.

        ## Fix
        A suggestion for `enum`: removes the value from the list.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3.
        """),
    "exclusive-bounds-false-drop": RulePage(
      summary: "`exclusiveMinimum` or `exclusiveMaximum` set to `false`.",
      body: """
        ## What it flags
        Up to draft 4: one of the two keywords with the value `false`, which is the default.

        ## Why it matters
        It changes nothing, and a quick reader takes it for an exclusive bound.

        ## Example
        ```json
        {"minimum": 0, "exclusiveMinimum": false}
        ```

        ## What to write instead
        Leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema draft 4 Validation, section 5.1.2; sourcemeta `exclusive_bounds_false_drop`.
        """),
    "exclusive-maximum-number-and-maximum": RulePage(
      summary: "Two upper bounds, of which one decides.",
      body: """
        ## What it flags
        `exclusiveMaximum` and `maximum` in one schema.

        ## Why it matters
        The lower one decides alone; a reader takes the other for the bound.

        ## Example
        ```json
        {"maximum": 10, "exclusiveMaximum": 8}
        ```

        ## What to write instead
        The lower bound alone.

        ## Fix
        Safe: removes the bound that decides nothing.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.2.2 and 6.2.3; sourcemeta `exclusive_maximum_number_and_maximum`.
        """),
    "exclusive-minimum-number-and-minimum": RulePage(
      summary: "Two lower bounds, of which one decides.",
      body: """
        ## What it flags
        `exclusiveMinimum` and `minimum` in one schema.

        ## Why it matters
        The higher one decides alone; a reader takes the other for the bound.

        ## Example
        ```json
        {"minimum": 0, "exclusiveMinimum": 2}
        ```

        ## What to write instead
        The higher bound alone.

        ## Fix
        Safe: removes the bound that decides nothing.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.2.4 and 6.2.5; sourcemeta `exclusive_minimum_number_and_minimum`.
        """),
    "flatten-nested-allof": RulePage(
      summary: "An `allOf` directly in an `allOf`.",
      body: """
        ## What it flags
        A branch of `allOf` that consists of another `allOf`.

        ## Why it matters
        The branches of both must hold, so one list says the same.

        ## Example
        ```json
        {"allOf": [{"allOf": [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}
        ```

        ## What to write instead
        `{"allOf": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}`

        ## Fix
        Safe: takes the inner branches out.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `flatten_nested_allof`.
        """),
    "flatten-nested-anyof": RulePage(
      summary: "An `anyOf` directly in an `anyOf`.",
      body: """
        ## What it flags
        A branch of `anyOf` that consists of another `anyOf`.

        ## Why it matters
        One of the branches of both must hold, so one list says the same.

        ## Example
        ```json
        {"anyOf": [{"anyOf": [{"const": 1}, {"const": 2}]}, {"const": 3}]}
        ```

        ## What to write instead
        `{"anyOf": [{"const": 1}, {"const": 2}, {"const": 3}]}`

        ## Fix
        Safe: takes the inner branches out.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.2; sourcemeta `flatten_nested_anyof`.
        """),
    "flatten-nested-extends": RulePage(
      summary: "An `extends` directly in an `extends`.",
      body: """
        ## What it flags
        Draft 3: a schema in a list of `extends` that consists of another list in `extends`.

        ## Why it matters
        The schemas of both must hold, so one list says the same.

        ## Example
        ```json
        {"extends": [{"extends": [{"minLength": 1}, {"maxLength": 5}]}, {"pattern": "^a"}]}
        ```

        ## What to write instead
        `{"extends": [{"minLength": 1}, {"maxLength": 5}, {"pattern": "^a"}]}`

        ## Fix
        Safe: takes the inner schemas out.

        ## Source
        JSON Schema draft 3, section 5.26; sourcemeta `flatten_nested_extends`.
        """),
    "forbid-empty-enum": RulePage(
      summary: "An `enum` without a value.",
      body: """
        ## What it flags
        `enum` with the value `[]`.

        ## Why it matters
        No value is in the list, so the schema allows nothing.

        ## Example
        ```json
        {"enum": []}
        ```

        ## What to write instead
        The values that are meant, or `false` in the place of the schema.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.2; sourcemeta `forbid_empty_enum`.
        """),
    "half-anchored-alternation": RulePage(
      summary: "Anchors that hold for one alternative each.",
      body: """
        ## What it flags
        A pattern like `^a|b$`, whose first alternative begins with `^` and whose last ends with `$`, and no other way
        round.

        ## Why it matters
        `|` binds less than the anchors: the pattern means "begins with a, or ends with b".

        ## Example
        ```json
        {"pattern": "^low|high$"}
        ```

        ## What to write instead
        `^(?:low|high)$`

        ## Fix
        A suggestion: puts the alternatives in a group between the anchors.

        ## Source
        ECMA-262, section 22.2.1.
        """),
    "identifier-file-mismatch": RulePage(
      summary: "An `$id` that ends with another file's name.",
      body: """
        ## What it flags
        The identifier of the root, where it ends with the name of a JSON or YAML file that is not this file's.

        ## Why it matters
        References by path and references by identifier lead to different places; often the schema was copied.

        ## Example
        ```json
        {"$id": "https://example.com/exam-guide.schema.json"}
        ```

        ## What to write instead
        The name of the file, or an identifier without a file's name.

        ## Fix
        None: references to it must change too.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.1.
        """),
    "if-without-then-else": RulePage(
      summary: "`if` without `then` and `else`.",
      body: """
        ## What it flags
        `if` in a schema that has neither, unless an `unevaluated…` keyword in the document makes use of what it
        evaluates.

        ## Why it matters
        Whether the condition holds or not, nothing follows from it.

        ## Example
        ```json
        {"if": {"required": ["a"]}}
        ```

        ## What to write instead
        Add what must hold as `then`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.1; sourcemeta `if_without_then_else`.
        """),
    "ignored-metaschema": RulePage(
      summary: "A `$schema` where validators do not look for one.",
      body: """
        ## What it flags
        `$schema` in a schema that is neither the root nor has an identifier of its own, or that has a `$ref` beside it in
        draft 7 or older.

        ## Why it matters
        It is ignored, and the schema is read by the dialect of what is around it.

        ## Example
        ```json
        {"properties": {"a": {"$schema": "http://json-schema.org/draft-07/schema#", "type": "string"}}}
        ```

        ## What to write instead
        `$schema` at the root alone, or an `$id` beside it.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `ignored_metaschema`.
        """),
    "incoherent-min-max-contains": RulePage(
      summary: "`minContains` above `maxContains`.",
      body: """
        ## What it flags
        `minContains` greater than `maxContains` beside it, with `contains`.

        ## Why it matters
        No list can have so many and so few, so the schema allows no list.

        ## Example
        ```json
        {"contains": {"type": "string"}, "minContains": 3, "maxContains": 2}
        ```

        ## What to write instead
        Bounds in the right order.

        ## Fix
        None: only its author knows which bound is right.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.4.4 and 6.4.5; sourcemeta `incoherent_min_max_contains`.
        """),
    "invalid-external-ref": RulePage(
      summary: "A reference to a document that cannot be found.",
      body: """
        ## What it flags
        A reference to another document that is no file at its path, no `$id` of a schema in the workspace (on the command
        line: of one in the same folder), and no metaschema. Nothing is fetched.

        ## Why it matters
        A validator stops there, or leaves the part unchecked.

        ## Example
        ```json
        {"$ref": "https://example.com/missing.json"}
        ```

        ## What to write instead
        The URI or path of a schema that is there.

        ## Fix
        A suggestion where a known one is near: writes its URI.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `invalid_external_ref`.
        """),
    "items-array-default": RulePage(
      summary: "`items` with an empty list.",
      body: """
        ## What it flags
        Up to 2019-09: `items: []` without `additionalItems`, to which it would give a meaning.

        ## Why it matters
        It describes no item, so it asks for nothing.

        ## Example
        ```json
        {"type": "array", "items": []}
        ```

        ## What to write instead
        Describe the items, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2019-09 Core, section 9.3.1.1; sourcemeta `items_array_default`.
        """),
    "items-schema-default": RulePage(
      summary: "`items` that allows everything.",
      body: """
        ## What it flags
        `items: true` or `items: {}`, unless `unevaluatedItems` in the document gives it a meaning.

        ## Why it matters
        It says nothing of the items, and a reader looks for what it says.

        ## Example
        ```json
        {"type": "array", "items": {}}
        ```

        ## What to write instead
        Describe the items, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.3.1.2; sourcemeta `items_schema_default`.
        """),
    "max-contains-without-contains": RulePage(
      summary: "`maxContains` without `contains`.",
      body: """
        ## What it flags
        `maxContains` in a schema that has no `contains`.

        ## Why it matters
        Validators ignore it; often `maxItems` is meant.

        ## Example
        ```json
        {"type": "array", "maxContains": 3}
        ```

        ## What to write instead
        Add `contains`, or write `maxItems`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.4.4; sourcemeta `max_contains_without_contains`.
        """),
    "maximum-real-for-integer": RulePage(
      summary: "An upper bound with a fraction for integers.",
      body: """
        ## What it flags
        `maximum` with a fraction beside `type: integer`.

        ## Why it matters
        The next integer below is the bound that holds.

        ## Example
        ```json
        {"type": "integer", "maximum": 4.5}
        ```

        ## What to write instead
        `{"type": "integer", "maximum": 4}`

        ## Fix
        Safe: rounds down.

        ## Source
        JSON Schema 2020-12 Validation, section 6.2.2; sourcemeta `maximum_real_for_integer`.
        """),
    "min-contains-without-contains": RulePage(
      summary: "`minContains` without `contains`.",
      body: """
        ## What it flags
        `minContains` in a schema that has no `contains`.

        ## Why it matters
        Validators ignore it; often `minItems` is meant.

        ## Example
        ```json
        {"type": "array", "minContains": 2}
        ```

        ## What to write instead
        Add `contains`, or write `minItems`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.4.5; sourcemeta `min_contains_without_contains`.
        """),
    "minimum-real-for-integer": RulePage(
      summary: "A lower bound with a fraction for integers.",
      body: """
        ## What it flags
        `minimum` with a fraction beside `type: integer`.

        ## Why it matters
        The next integer above is the bound that holds.

        ## Example
        ```json
        {"type": "integer", "minimum": 0.5}
        ```

        ## What to write instead
        `{"type": "integer", "minimum": 1}`

        ## Fix
        Safe: rounds up.

        ## Source
        JSON Schema 2020-12 Validation, section 6.2.4; sourcemeta `minimum_real_for_integer`.
        """),
    "missing-dialect": RulePage(
      summary: "A schema that does not say its dialect.",
      body: """
        ## What it flags
        A root without `$schema`.

        ## Why it matters
        Keywords mean different things in different drafts, and each validator takes another draft where none is named.
        Here the one that the configuration assumes is taken, 2020-12 if it names none.

        ## Example
        ```json
        {"type": "object"}
        ```

        ## What to write instead
        `"$schema": "https://json-schema.org/draft/2020-12/schema"`

        ## Fix
        A suggestion: adds `$schema` with the assumed dialect, or with draft 7 where keywords of it are used.

        ## Source
        JSON Schema 2020-12 Core, section 8.1.1.
        """),
    "missing-property-description": RulePage(
      summary: "A property without a description.",
      body: """
        ## What it flags
        A schema in `properties` that has neither `description` nor `$ref`.

        ## Why it matters
        Editors have nothing to show for the property. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"properties": {"id": {"type": "string"}}}
        ```

        ## What to write instead
        `{"properties": {"id": {"description": "Names the item in reports", "type": "string"}}}`

        ## Fix
        None: only its author knows the text.

        ## Source
        JSON Schema 2020-12 Validation, section 9.1.
        """),
    "misspelt-required-property": RulePage(
      summary: "A required property that is probably misspelt.",
      body: """
        ## What it flags
        A name in `required` that `properties` does not describe, but that is near to one that it does describe and that
        is not required.

        ## Why it matters
        Data must have a property that nothing describes, and the one that is meant stays optional.

        ## Example
        ```json
        {"properties": {"answer": {"type": "string"}}, "required": ["anwser"]}
        ```

        ## What to write instead
        `"required": ["answer"]`

        ## Fix
        A suggestion: writes the name of the property.

        ## Source
        JSON Schema 2020-12 Validation, section 6.5.3.
        """),
    "modern-official-dialect-with-empty-fragment": RulePage(
      summary: "The URI of a new draft with a `#` at its end.",
      body: """
        ## What it flags
        `$schema` with the URI of 2019-09 or newer that ends with `#`.

        ## Why it matters
        The standard wants it without a fragment, and some validators compare the URI by its letters.

        ## Example
        ```json
        {"$schema": "https://json-schema.org/draft/2020-12/schema#"}
        ```

        ## What to write instead
        `https://json-schema.org/draft/2020-12/schema`

        ## Fix
        Safe: removes `#`.

        ## Source
        JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `modern_official_dialect_with_empty_fragment`.
        """),
    "modern-official-dialect-with-http": RulePage(
      summary: "The URI of a new draft with `http`.",
      body: """
        ## What it flags
        `$schema` with the URI of 2019-09 or newer that begins with `http://`.

        ## Why it matters
        The URI is a name, not an address: validators that compare it do not know the draft then, and may take another.

        ## Example
        ```json
        {"$schema": "http://json-schema.org/draft/2020-12/schema"}
        ```

        ## What to write instead
        `https://json-schema.org/draft/2020-12/schema`

        ## Fix
        Safe: writes the URI as the draft spells it.

        ## Source
        JSON Schema 2020-12 Core, section 8.1.1; sourcemeta `modern_official_dialect_with_http`.
        """),
    "multiple-of-default": RulePage(
      summary: "`multipleOf: 1` where only integers are allowed.",
      body: """
        ## What it flags
        `multipleOf` with the value 1 beside `type: integer`. Beside `type: number` it asks for integers and is left
        alone.

        ## Why it matters
        Every integer is a multiple of 1, so the keyword asks for nothing.

        ## Example
        ```json
        {"type": "integer", "multipleOf": 1}
        ```

        ## What to write instead
        Leave the keyword out, or name the step that is meant.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.2.1; sourcemeta `multiple_of_default`.
        """),
    "non-applicable-additional-items": RulePage(
      summary: "`additionalItems` where `items` is no list.",
      body: """
        ## What it flags
        Up to 2019-09: `additionalItems` in a schema without `items`, or whose `items` is one schema for all.

        ## Why it matters
        Validators ignore it: it speaks of the items behind those that a list in `items` describes one by one.

        ## Example
        ```json
        {"items": {"type": "string"}, "additionalItems": false}
        ```

        ## What to write instead
        A list in `items`, or no `additionalItems`.

        ## Fix
        Safe where the value is `true`, `false` or `{}` beside a single schema; else a suggestion. Removes the keyword.

        ## Source
        JSON Schema 2019-09 Core, section 9.3.1.2; sourcemeta `non_applicable_additional_items`.
        """),
    "non-applicable-disallow-types": RulePage(
      summary: "A type in `disallow` that `type` does not allow anyway.",
      body: """
        ## What it flags
        Draft 3: a type's name in `disallow` that has no value in common with `type` beside it.

        ## Why it matters
        It forbids what is not allowed in the first place.

        ## Example
        ```json
        {"type": "string", "disallow": ["integer", "null"]}
        ```

        ## What to write instead
        `type` alone.

        ## Fix
        Safe: removes the name, and the keyword with the last one.

        ## Source
        JSON Schema draft 3, section 5.25; sourcemeta `non_applicable_disallow_types`.
        """),
    "non-applicable-enum-validation-keywords": RulePage(
      summary: "A keyword that speaks of no value in `enum`.",
      body: """
        ## What it flags
        An assertion beside `enum` that speaks of types of which no value of the list is.

        ## Why it matters
        It is never checked: the list decides alone.

        ## Example
        ```json
        {"enum": ["low", "high"], "minimum": 1}
        ```

        ## What to write instead
        `enum` alone.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.1; sourcemeta `non_applicable_enum_validation_keywords`.
        """),
    "non-applicable-type-specific-keywords": RulePage(
      summary: "A keyword that does not apply to the type.",
      body: """
        ## What it flags
        A keyword beside `type` that speaks of other types alone: `minLength` beside `integer`, `properties` beside
        `array`.

        ## Why it matters
        Validators ignore it, so what it asks for is never checked; often the type or the keyword is a slip.

        ## Example
        ```json
        {"type": "integer", "minLength": 3}
        ```

        ## What to write instead
        The keyword for this type (`minimum`), or another type.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 7.6.1; sourcemeta `non_applicable_type_specific_keywords`.
        """),
    "not-false": RulePage(
      summary: "`not: false`, which forbids nothing.",
      body: """
        ## What it flags
        `not` with the value `false`.

        ## Why it matters
        No value is valid by `false`, so every value is valid by its opposite: the keyword asks for nothing.

        ## Example
        ```json
        {"type": "string", "not": false}
        ```

        ## What to write instead
        Leave the keyword out; `not: true` forbids everything, if that was meant.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `not_false`.
        """),
    "oneof-false-simplify": RulePage(
      summary: "A `oneOf` whose only branch allows nothing.",
      body: """
        ## What it flags
        `oneOf: [false]`.

        ## Why it matters
        The schema allows nothing, whatever else it says.

        ## Example
        ```json
        {"type": "string", "oneOf": [false]}
        ```

        ## What to write instead
        `false` in the place of the schema, if that is meant; else the branches that belong there.

        ## Fix
        A suggestion: replaces the schema by `false`.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.3; sourcemeta `oneof_false_simplify`.
        """),
    "oneof-to-anyof-disjoint-types": RulePage(
      summary: "A `oneOf` whose branches exclude one another by type.",
      body: """
        ## What it flags
        `oneOf` with two branches or more, each with a type that no other has.

        ## Why it matters
        `anyOf` says the same and is checked faster. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"oneOf": [{"type": "string"}, {"type": "integer"}]}
        ```

        ## What to write instead
        `{"anyOf": [{"type": "string"}, {"type": "integer"}]}`

        ## Fix
        Safe: renames the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.3; sourcemeta `oneof_to_anyof_disjoint_types`.
        """),
    "orphan-definitions": RulePage(
      summary: "A definition that nothing refers to.",
      body: """
        ## What it flags
        An entry of `$defs` or `definitions` to which no reference leads from outside of it, unless it has an identifier
        or anchor, or the schema consists of definitions alone.

        ## Why it matters
        It is dead, or the reference to it has a slip.

        ## Example
        ```json
        {"type": "string", "$defs": {"unused": {"type": "integer"}}}
        ```

        ## What to write instead
        Refer to it, or remove it.

        ## Fix
        A suggestion: removes the definition.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.4; sourcemeta `orphan_definitions`.
        """),
    "pattern-non-ecma-regex": RulePage(
      summary: "A `pattern` that is no regular expression of ECMA-262.",
      body: """
        ## What it flags
        A pattern that ECMA-262 with the flag `u` does not allow: syntax of other engines (`(?i)`, `\\A`, possessive
        quantifiers), needless escapes, unclosed groups.

        ## Why it matters
        Validators in another language refuse the schema, or match something else.

        ## Example
        ```json
        {"type": "string", "pattern": "\\\\A[a-z]+\\\\z"}
        ```

        ## What to write instead
        `^[a-z]+$`

        ## Fix
        None.

        ## Source
        JSON Schema 2020-12 Core, section 6.4; ECMA-262, section 22.2; sourcemeta `pattern_non_ecma_regex`.
        """),
    "pattern-properties-default": RulePage(
      summary: "`patternProperties` without a pattern.",
      body: """
        ## What it flags
        `patternProperties` with the value `{}`.

        ## Why it matters
        It describes no property; often the pattern that belongs there was forgotten.

        ## Example
        ```json
        {"type": "object", "patternProperties": {}}
        ```

        ## What to write instead
        Describe properties by patterns, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.3.2.2; sourcemeta `pattern_properties_default`.
        """),
    "pattern-properties-non-ecma-regex": RulePage(
      summary: "A key of `patternProperties` that is no regular expression of ECMA-262.",
      body: """
        ## What it flags
        A pattern that ECMA-262 with the flag `u` does not allow: syntax of other engines (`(?i)`, `\\A`, possessive
        quantifiers), needless escapes, unclosed groups.

        ## Why it matters
        Validators in another language refuse the schema, or match something else.

        ## Example
        ```json
        {"patternProperties": {"\\\\Ax-": {"type": "string"}}}
        ```

        ## What to write instead
        `^x-`

        ## Fix
        None.

        ## Source
        JSON Schema 2020-12 Core, section 6.4; ECMA-262, section 22.2; sourcemeta `pattern_properties_non_ecma_regex`.
        """),
    "portable-anchor-names": RulePage(
      summary: "An anchor with characters that not every draft allows.",
      body: """
        ## What it flags
        An anchor (`$anchor`, `$dynamicAnchor`, or `#name` in the identifier up to draft 7) that is not a letter followed
        by letters, digits, `_`, `.` and `-`.

        ## Why it matters
        The drafts allow different characters; tools of one refuse the anchors of another.

        ## Example
        ```json
        {"$defs": {"a": {"$anchor": "_private"}}}
        ```

        ## What to write instead
        A name of letters, digits, `_`, `.` and `-` that begins with a letter.

        ## Fix
        None: other documents may refer to the anchor.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.2; 2019-09 Core, section 8.2.3; sourcemeta `portable_anchor_names`.
        """),
    "properties-default": RulePage(
      summary: "`properties` without a property.",
      body: """
        ## What it flags
        `properties` with the value `{}`.

        ## Why it matters
        It describes no property; often what belongs there was forgotten.

        ## Example
        ```json
        {"type": "object", "properties": {}}
        ```

        ## What to write instead
        Describe the properties, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.3.2.1; sourcemeta `properties_default`.
        """),
    "property-names-default": RulePage(
      summary: "`propertyNames` that allows every name.",
      body: """
        ## What it flags
        `propertyNames` with the value `true` or `{}`.

        ## Why it matters
        It asks nothing of the names.

        ## Example
        ```json
        {"type": "object", "propertyNames": {}}
        ```

        ## What to write instead
        Say what names look like, or leave the keyword out.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.3.2.4; sourcemeta `property_names_default`.
        """),
    "property-names-type-default": RulePage(
      summary: "`type: string` in `propertyNames`.",
      body: """
        ## What it flags
        `type` that allows strings, directly in `propertyNames`.

        ## Why it matters
        Names of properties are always strings, so it asks for nothing.

        ## Example
        ```json
        {"propertyNames": {"type": "string", "pattern": "^[a-z]+$"}}
        ```

        ## What to write instead
        The other keywords alone.

        ## Fix
        Safe: removes `type`.

        ## Source
        JSON Schema 2020-12 Core, section 10.3.2.4; sourcemeta `property_names_type_default`.
        """),
    "reference-cycle": RulePage(
      summary: "References that lead in a circle.",
      body: """
        ## What it flags
        A `$ref` that leads back to itself without going into a part of the value: through `$ref`, `allOf`, `anyOf`,
        `oneOf`, `not`, `if`, `then` and `else` alone.

        ## Why it matters
        A validator never comes to an end, or stops with an error.

        ## Example
        ```json
        {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}
        ```

        ## What to write instead
        A schema with an end: the definition itself in one of the places.

        ## Fix
        None: only its author knows what was meant.

        ## Source
        JSON Schema 2020-12 Core, section 9.4.1.
        """),
    "required-properties-in-properties": RulePage(
      summary: "A required property that `properties` does not describe.",
      body: """
        ## What it flags
        A name in `required` that is not in `properties` of the same schema.

        ## Why it matters
        It may be misspelt, or described elsewhere. The latter is common, so the rule is off; `misspelt-required-property`
        finds the slips.

        ## Example
        ```json
        {"properties": {"id": {"type": "string"}}, "required": ["id", "name"]}
        ```

        ## What to write instead
        A description of `name` in `properties`.

        ## Fix
        Safe: adds the property with the schema `true`.

        ## Source
        sourcemeta `required_properties_in_properties`.
        """),
    "simple-properties-identifiers": RulePage(
      summary: "A property whose name is no identifier.",
      body: """
        ## What it flags
        A name in `properties` that is not made of letters, digits and `_`, or begins with a digit.

        ## Why it matters
        Programs that make code from the schema must rename it. Names are often given from outside, so the rule is off.

        ## Example
        ```json
        {"properties": {"first-name": {"type": "string"}}}
        ```

        ## What to write instead
        `first_name`

        ## Fix
        None: the data has that name.

        ## Source
        sourcemeta `simple_properties_identifiers`.
        """),
    "single-type-array": RulePage(
      summary: "A list of one type.",
      body: """
        ## What it flags
        `type` with a list that has one name.

        ## Why it matters
        The name alone says the same.

        ## Example
        ```json
        {"type": ["string"]}
        ```

        ## What to write instead
        `{"type": "string"}`

        ## Fix
        Safe: writes the name alone.

        ## Source
        JSON Schema 2020-12 Validation, section 6.1.1; sourcemeta `single_type_array`.
        """),
    "super-linear-pattern": RulePage(
      summary: "A pattern that takes other validators very long.",
      body: """
        ## What it flags
        A repetition without limit around something that is such a repetition itself, as in `(a+)+`, and backreferences.

        ## Why it matters
        Most engines try every way of splitting the text, so that a text of thirty characters can take hours. `qbank`
        itself matches in linear time.

        ## Example
        ```json
        {"pattern": "^(a+)+$"}
        ```

        ## What to write instead
        `^a+$`

        ## Fix
        None: only its author knows what is to match.

        ## Source
        OWASP, Regular expression denial of service.
        """),
    "then-empty": RulePage(
      summary: "A `then` that allows everything.",
      body: """
        ## What it flags
        `then` with the value `true` or `{}`, beside `if`.

        ## Why it matters
        A value that meets `if` is not checked any further with or without it.

        ## Example
        ```json
        {"if": {"required": ["a"]}, "then": {}, "else": {"required": ["b"]}}
        ```

        ## What to write instead
        Write down what must hold in that case, or leave the keyword out; `not` around the condition may be simpler.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.2; sourcemeta `then_empty`.
        """),
    "then-without-if": RulePage(
      summary: "`then` without `if`.",
      body: """
        ## What it flags
        `then` in a schema that has no `if`.

        ## Why it matters
        Validators ignore it, so what it asks for is never checked.

        ## Example
        ```json
        {"then": {"required": ["a"]}}
        ```

        ## What to write instead
        Add the condition as `if`.

        ## Fix
        A suggestion: removes the keyword.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.2.2; sourcemeta `then_without_if`.
        """),
    "title-description-equal": RulePage(
      summary: "A `description` that repeats the `title`.",
      body: """
        ## What it flags
        A description with the same text as the title beside it, but for space and case.

        ## Why it matters
        A reader learns nothing from it.

        ## Example
        ```json
        {"title": "Exam name", "description": "Exam name"}
        ```

        ## What to write instead
        What the value is for, or the title alone.

        ## Fix
        Safe: removes the description.

        ## Source
        sourcemeta `title_description_equal`.
        """),
    "title-trailing-period": RulePage(
      summary: "A period at the end of a `title`.",
      body: """
        ## What it flags
        A title that ends with a period.

        ## Why it matters
        Titles are shown as labels. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"title": "Exam name."}
        ```

        ## What to write instead
        `Exam name`

        ## Fix
        Safe: removes the period.

        ## Source
        sourcemeta `title_trailing_period`.
        """),
    "title-trim": RulePage(
      summary: "Space at an end of a `title`.",
      body: """
        ## What it flags
        White space at the beginning or the end of the text.

        ## Why it matters
        It shows up where the text is shown or compared.

        ## Example
        ```json
        {"title": " Exam"}
        ```

        ## What to write instead
        The text alone.

        ## Fix
        Safe: removes the space.

        ## Source
        sourcemeta `title_trim`.
        """),
    "top-level-description": RulePage(
      summary: "A schema without a description.",
      body: """
        ## What it flags
        A root without `description`, or with an empty one.

        ## Why it matters
        Who finds the schema does not learn what it is for. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"title": "Exam"}
        ```

        ## What to write instead
        `"description": "An exam as its provider publishes it"`

        ## Fix
        None: only its author knows the text.

        ## Source
        sourcemeta `top_level_description`.
        """),
    "top-level-examples": RulePage(
      summary: "A schema without examples.",
      body: """
        ## What it flags
        A root without `examples`, or with an empty list.

        ## Why it matters
        An example shows at once what is meant. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"title": "Exam"}
        ```

        ## What to write instead
        `"examples": [{"name": "PMLE"}]`

        ## Fix
        None: only its author knows good examples.

        ## Source
        sourcemeta `top_level_examples`.
        """),
    "top-level-title": RulePage(
      summary: "A schema without a title.",
      body: """
        ## What it flags
        A root without `title`, or with an empty one.

        ## Why it matters
        Lists of schemas and editors have no name to show. A matter of taste, so the rule is off.

        ## Example
        ```json
        {"type": "object"}
        ```

        ## What to write instead
        `"title": "Exam"`

        ## Fix
        None: only its author knows the text.

        ## Source
        sourcemeta `top_level_title`.
        """),
    "unanchored-pattern": RulePage(
      summary: "A pattern that was probably meant for the whole text.",
      body: """
        ## What it flags
        A pattern without `^`, `$` and lookaround that consists of repeated character classes, as in `[0-9]{5}`. One that
        repeats nearly every character (`.+`, `\\S+`) is left alone.

        ## Why it matters
        A pattern is searched for anywhere: `[0-9]{5}` allows `x123456`.

        ## Example
        ```json
        {"pattern": "[0-9]{5}"}
        ```

        ## What to write instead
        `^[0-9]{5}$`

        ## Fix
        A suggestion: adds `^` and `$`.

        ## Source
        JSON Schema 2020-12 Core, section 6.4.
        """),
    "unevaluated-items-default": RulePage(
      summary: "`unevaluatedItems` that allows everything.",
      body: """
        ## What it flags
        `unevaluatedItems` with the value `true` or `{}`.

        ## Why it matters
        Items that nothing else describes are allowed anyway.

        ## Example
        ```json
        {"prefixItems": [{"type": "string"}], "unevaluatedItems": true}
        ```

        ## What to write instead
        `false`, if no further items are meant; else leave the keyword out.

        ## Fix
        Safe: removes the keyword; a suggestion where another `unevaluatedItems` in the document may count on it.

        ## Source
        JSON Schema 2020-12 Core, section 11.2; sourcemeta `unevaluated_items_default`.
        """),
    "unevaluated-properties-default": RulePage(
      summary: "`unevaluatedProperties` that allows everything.",
      body: """
        ## What it flags
        `unevaluatedProperties` with the value `true` or `{}`.

        ## Why it matters
        Properties that nothing else describes are allowed anyway.

        ## Example
        ```json
        {"properties": {"id": {"type": "string"}}, "unevaluatedProperties": true}
        ```

        ## What to write instead
        `false`, if no further properties are meant; else leave the keyword out.

        ## Fix
        Safe: removes the keyword; a suggestion where another `unevaluatedProperties` in the document may count on it.

        ## Source
        JSON Schema 2020-12 Core, section 11.3; sourcemeta `unevaluated_properties_default`.
        """),
    "unknown-dialect": RulePage(
      summary: "A `$schema` of json-schema.org that names no draft.",
      body: """
        ## What it flags
        `$schema` with a URI of json-schema.org that is none of the drafts 3 to 2020-12.

        ## Why it matters
        Validators refuse the schema or read it by another draft.

        ## Example
        ```json
        {"$schema": "https://json-schema.org/draft/2020-11/schema"}
        ```

        ## What to write instead
        The URI of a draft: `https://json-schema.org/draft/2020-12/schema`.

        ## Fix
        A suggestion: writes the nearest URI of a draft.

        ## Source
        JSON Schema 2020-12 Core, section 8.1.1.
        """),
    "unknown-format-prefix": RulePage(
      summary: "A `format` that the standard does not define.",
      body: """
        ## What it flags
        A name in `format` that the draft does not have.

        ## Why it matters
        No validator checks it without an agreement, so a misspelt format allows everything.

        ## Example
        ```json
        {"type": "string", "format": "date-tme"}
        ```

        ## What to write instead
        A format of the draft (`date-time`), or a `pattern`.

        ## Fix
        A suggestion where a known format is near: writes its name.

        ## Source
        JSON Schema 2020-12 Validation, section 7.3; sourcemeta `unknown_format_prefix`.
        """),
    "unknown-keywords-prefix": RulePage(
      summary: "A keyword that the dialect does not have.",
      body: """
        ## What it flags
        A key of a schema that is no keyword of its draft and does not begin with `x-`. Schemas with a metaschema of their
        own are left alone.

        ## Why it matters
        Validators ignore it, so a misspelt keyword allows everything; and future versions of the standard refuse it.

        ## Example
        ```json
        {"type": "object", "requird": ["name"]}
        ```

        ## What to write instead
        The keyword that is meant (`required`), or a name that begins with `x-` for what is the author's own.

        ## Fix
        A suggestion: the keyword that is near; for one that is near to none, the prefix `x-`.

        ## Source
        JSON Schema 2020-12 Core, section 4.3.1; sourcemeta `unknown_keywords_prefix`.
        """),
    "unknown-lint-exclusion": RulePage(
      summary: "An `x-lint-exclude` that names no rule.",
      body: """
        ## What it flags
        A name in `x-lint-exclude` that is no rule of the schema linter.

        ## Why it matters
        Nothing is silenced by it.

        ## Example
        ```json
        {"x-lint-exclude": "top_level_titel"}
        ```

        ## What to write instead
        The name of a rule, as `qbank explain` lists them; underscores are read as hyphens.

        ## Fix
        A suggestion where a rule is near: writes its name.

        ## Source
        sourcemeta, `x-lint-exclude`.
        """),
    "unknown-local-ref": RulePage(
      summary: "A reference to nothing.",
      body: """
        ## What it flags
        A reference within the document whose pointer or anchor leads nowhere.

        ## Why it matters
        A validator stops there, or leaves the part unchecked.

        ## Example
        ```json
        {"$ref": "#/$defs/adress", "$defs": {"address": {"type": "string"}}}
        ```

        ## What to write instead
        The name of a definition that is there.

        ## Fix
        A suggestion where a definition or anchor is near: writes its name.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `unknown_local_ref`.
        """),
    "unnecessary-allof-ref-wrapper-draft": RulePage(
      summary: "An `allOf` around a lone `$ref`, without keywords beside it.",
      body: """
        ## What it flags
        Drafts 4 to 7: a schema that consists of an `allOf` with one branch, which consists of `$ref`.

        ## Why it matters
        The wrapper serves to have keywords beside the reference; without any it is noise.

        ## Example
        ```json
        {"properties": {"a": {"allOf": [{"$ref": "#/definitions/a"}]}}}
        ```

        ## What to write instead
        `{"$ref": "#/definitions/a"}`

        ## Fix
        Safe: takes the reference out of the wrapper.

        ## Source
        JSON Schema draft 7 Core, section 8.3; sourcemeta `unnecessary_allof_ref_wrapper_draft`.
        """),
    "unnecessary-allof-ref-wrapper-modern": RulePage(
      summary: "An `allOf` around a lone `$ref`.",
      body: """
        ## What it flags
        2019-09 and newer: an `allOf` with one branch, which consists of `$ref`, in a schema without a `$ref` of its own.

        ## Why it matters
        The wrapper was needed up to draft 7, where nothing could stand beside `$ref`.

        ## Example
        ```json
        {"description": "Where to send it.", "allOf": [{"$ref": "#/$defs/address"}]}
        ```

        ## What to write instead
        `{"description": "Where to send it.", "$ref": "#/$defs/address"}`

        ## Fix
        Safe: takes the reference out of the wrapper.

        ## Source
        JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `unnecessary_allof_ref_wrapper_modern`.
        """),
    "unnecessary-allof-wrapper": RulePage(
      summary: "An `allOf` with one branch that could stand without it.",
      body: """
        ## What it flags
        An `allOf` with one branch whose keywords do not touch those around it. A lone `$ref` has its own rules.

        ## Why it matters
        The wrapper changes nothing and takes longer to read.

        ## Example
        ```json
        {"type": "string", "allOf": [{"minLength": 3}]}
        ```

        ## What to write instead
        `{"type": "string", "minLength": 3}`

        ## Fix
        Safe: takes the keywords out.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.1; sourcemeta `unnecessary_allof_wrapper`.
        """),
    "unnecessary-extends-ref-wrapper": RulePage(
      summary: "An `extends` around a lone `$ref`, without keywords beside it.",
      body: """
        ## What it flags
        Draft 3: a schema that consists of an `extends` with one schema, which consists of `$ref`.

        ## Why it matters
        The wrapper serves to have keywords beside the reference; without any it is noise.

        ## Example
        ```json
        {"properties": {"a": {"extends": {"$ref": "#/definitions/a"}}}}
        ```

        ## What to write instead
        `{"$ref": "#/definitions/a"}`

        ## Fix
        Safe: takes the reference out of the wrapper.

        ## Source
        JSON Schema draft 3, section 5.26; sourcemeta `unnecessary_extends_ref_wrapper`.
        """),
    "unnecessary-extends-wrapper": RulePage(
      summary: "An `extends` with one schema that could stand without it.",
      body: """
        ## What it flags
        Draft 3: an `extends` with one schema whose keywords do not touch those around it. A lone `$ref` has its own rule.

        ## Why it matters
        The wrapper changes nothing and takes longer to read.

        ## Example
        ```json
        {"type": "string", "extends": {"minLength": 3}}
        ```

        ## What to write instead
        `{"type": "string", "minLength": 3}`

        ## Fix
        Safe: takes the keywords out.

        ## Source
        JSON Schema draft 3, section 5.26; sourcemeta `unnecessary_extends_wrapper`.
        """),
    "unsatisfiable-drop-validation": RulePage(
      summary: "Keywords beside a negation that allows nothing.",
      body: """
        ## What it flags
        Assertions and applicators beside `not: true`, `not: {}` or, in draft 3, `disallow: any`.

        ## Why it matters
        The negation forbids every value, so the other keywords decide nothing.

        ## Example
        ```json
        {"not": {}, "minLength": 3}
        ```

        ## What to write instead
        The negation alone, if nothing is to be allowed; else no such negation.

        ## Fix
        A suggestion: removes the other keywords.

        ## Source
        JSON Schema 2020-12 Core, section 10.2.1.4; sourcemeta `unsatisfiable_drop_validation`.
        """),
    "unsatisfiable-in-place-applicator-type": RulePage(
      summary: "A branch whose type the schema around it forbids.",
      body: """
        ## What it flags
        A branch of `allOf`, `anyOf`, `oneOf`, `then`, `else` or `extends` whose `type` has no value in common with the
        `type` beside the keyword.

        ## Why it matters
        No value meets both: a branch of `anyOf` or `oneOf` is dead, and in `allOf` nothing is allowed at all.

        ## Example
        ```json
        {"type": "object", "anyOf": [{"type": "string"}, {"required": ["id"]}]}
        ```

        ## What to write instead
        A branch of a type that is allowed, or a wider `type`.

        ## Fix
        A suggestion for `anyOf` and `oneOf`: removes the branch. For the others none.

        ## Source
        JSON Schema 2020-12 Core, section 10.2; sourcemeta `unsatisfiable_in_place_applicator_type`.
        """),
    "unsatisfiable-max-contains": RulePage(
      summary: "`maxContains` that `maxItems` makes idle.",
      body: """
        ## What it flags
        `maxContains` equal to `maxItems` beside it, or greater.

        ## Why it matters
        A list cannot contain more than it has items, so the bound never decides anything.

        ## Example
        ```json
        {"contains": {"type": "string"}, "maxContains": 5, "maxItems": 3}
        ```

        ## What to write instead
        A lower bound, or `maxItems` alone.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, section 6.4.4; sourcemeta `unsatisfiable_max_contains`.
        """),
    "unsatisfiable-min-properties": RulePage(
      summary: "`minProperties` that `required` makes idle.",
      body: """
        ## What it flags
        `minProperties` that is not above the number of properties in `required`.

        ## Why it matters
        An object with all required properties has as many anyway, so the bound never decides anything.

        ## Example
        ```json
        {"required": ["id", "name"], "minProperties": 1}
        ```

        ## What to write instead
        A higher bound, or `required` alone.

        ## Fix
        Safe: removes the keyword.

        ## Source
        JSON Schema 2020-12 Validation, sections 6.5.2 and 6.5.3; sourcemeta `unsatisfiable_min_properties`.
        """),
    "valid-default": RulePage(
      summary: "A `default` that the schema itself forbids.",
      body: """
        ## What it flags
        A default value that is not valid by the schema it stands in.

        ## Why it matters
        Programs that fill it in make data that is wrong.

        ## Example
        ```json
        {"type": "integer", "default": "3"}
        ```

        ## What to write instead
        A default that is valid, or a schema that allows it.

        ## Fix
        None: only its author knows which of the two is right.

        ## Source
        JSON Schema 2020-12 Validation, section 9.2; sourcemeta `valid_default`.
        """),
    "valid-examples": RulePage(
      summary: "An example that the schema itself forbids.",
      body: """
        ## What it flags
        A value in `examples` that is not valid by the schema they stand in.

        ## Why it matters
        Readers copy examples.

        ## Example
        ```json
        {"type": "integer", "examples": [1, "two"]}
        ```

        ## What to write instead
        An example that is valid, or a schema that allows it.

        ## Fix
        None: only its author knows which of the two is right.

        ## Source
        JSON Schema 2020-12 Validation, section 9.5; sourcemeta `valid_examples`.
        """),
  ]
}
