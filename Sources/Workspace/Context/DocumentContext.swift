import Catalog
import Findings
import JSONSchema
import QuestionBank
import Rules
import Syntax

/// All that a document is judged by, besides its own text.
package struct DocumentContext: Sendable {
  package let document: Document
  package let classification: Classification
  package let loaded: LoadedConfiguration
  package let choice: SchemaChoice
  /// The schema that holds; nil where none does.
  package let schema: LoadedSchema?
  package let guides: GuideRegistry
  /// The exam that a bank is for; nil where it is not known.
  package let exam: ExamGuide?
  /// The version of the guide that a bank follows; nil where it is not known.
  package let guide: GuideVersion?
  /// Who judges product names; nil where no catalogue holds.
  package let products: ProductJudge?
  let settings: RuleSettings
  let today: Day
  /// Whether the command line named one schema, and nothing else is asked.
  let isBySchemaAlone: Bool
  /// For what a schema refers to.
  let files: any FileSystem
  /// The schemas of the workspace by their URIs, collected when asked for.
  let schemaIndex: @Sendable () -> SchemaIndex
  /// The registries, by identity.
  let registries: Registries

  package var kind: DocumentKind { classification.kind }
  package var configuration: Configuration { loaded.configuration }

  /// What rules judge questions by.
  func rules(_ header: BankHeader, _ base: IndexBase?) -> RuleContext {
    RuleContext(
      header: header, indexBase: base, settings: settings, exam: exam, guide: guide, products: products, today: today)
  }
}

extension Configuration {
  /// The part of it that rules want.
  var ruleSettings: RuleSettings {
    var settings = RuleSettings()
    settings.vocabulary = RuleSettings.Vocabulary(tags: tags, criteria: criteria)
    for (rule, setting) in rules {
      switch setting.severity {
      case .off: settings.severities[rule] = .some(nil)
      case .severity(let severity): settings.severities[rule] = .some(severity)
      case nil: break
      }
      if !setting.options.isEmpty { settings.options[rule] = setting.options.mapValues(\.ruleOption) }
    }
    return settings
  }
}

extension SettingValue {
  fileprivate var ruleOption: RuleSettings.Option {
    switch self {
    case .string(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .boolean(let truth): .boolean(truth)
    case .list(let items): .list(items.map(\.text))
    }
  }

  private var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .boolean(let truth): String(truth)
    case .list: ""
    }
  }
}
