import Findings
import LanguageServerProtocol
import Workspace

/// Gives the page of the rule that its argument names, in Markdown.
enum ExplainRuleCommand: ServerCommand {
  static let name = "qbank.explainRule"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny {
    guard let name = arguments.first?.stringValue else {
      throw ResponseError(.invalidParams, "\"\(Self.name)\" needs the id of a rule as its argument.")
    }
    guard let rule = RuleDirectory.description(of: RuleID(name)) else {
      throw ResponseError(.invalidParams, "There is no rule \"\(name)\".")
    }
    return .string("# \(rule.id.name)\n\n\(rule.summary)\n\n\(rule.documentation)")
  }
}
