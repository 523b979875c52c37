import Findings

/// What the rules on the configuration file itself say of themselves.
package enum ConfigurationRules {
  package static let unknownKey: RuleID = "configuration-unknown-key"
  package static let unknownRule: RuleID = "configuration-unknown-rule"
  package static let unknownGuide: RuleID = "configuration-unknown-guide"
  package static let invalidValue: RuleID = "configuration-invalid-value"
  package static let missingFile: RuleID = "configuration-missing-file"
  package static let circularExtends: RuleID = "configuration-circular-extends"

  package static let all: [RuleDescription] = [
    describe(
      circularExtends, "Configurations that extend each other.",
      """
      `extends` leads back to a file that is being read already. Which setting holds cannot be said, so none of the \
      circle is taken. Break the circle: one of the files must extend nothing, or something else.
      """),
    describe(
      invalidValue, "A setting with a value that it cannot have.",
      """
      The value is of another kind than the setting takes, or not one of its words. It is not taken. \
      `rules` takes `off`, `hint`, `information`, `warning` or `error` for a rule, or a mapping with `severity` and the \
      rule's options.
      """),
    describe(
      missingFile, "A file that the configuration names and that is not there.",
      """
      `extends`, `guides`, `catalogs` and `schemas` name files by their path from the configuration's folder. What cannot \
      be read does not hold, and banks would be judged by something else than the writer thinks.
      """),
    describe(
      unknownGuide, "An exam or guide that is not known.",
      """
      `exam` and `guide` name one of the built-in guides, or one that `guides` brings. Without the guide, domains and \
      product names are not checked.
      """),
    describe(
      unknownKey, "A key that is no setting.",
      """
      What is misspelt does nothing, silently; so every key that is not known is an error. Keys that begin with `x-` are \
      free.
      """),
    describe(
      unknownRule, "A setting for a rule that does not exist.",
      """
      The severity would hold for nothing. `qbank explain` lists the ids of all rules.
      """),
  ]

  private static func describe(_ id: RuleID, _ summary: String, _ body: String) -> RuleDescription {
    RuleDescription(id, .error, .configuration, summary: summary, documentation: body)
  }
}
