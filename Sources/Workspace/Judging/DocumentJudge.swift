import Catalog
import Findings
import JSONSchema
import SourceText
import Syntax

/// Judges documents that are no banks: by their language, their schema, and what reads them.
struct DocumentJudge {
  let context: DocumentContext
  var workers = Workers.one

  func judgement() -> Judgement {
    let isConfiguration = context.kind == .configuration && SyntaxJudge.notText(context.document.text) == nil
    var findings =
      isConfiguration
      ? ConfigurationFile.syntaxFindings(of: context.document.tree) : SyntaxJudge.findings(in: context.document)
    let isReadable = !findings.contains { $0.severity == .error }
    let own = isReadable ? ownFindings : []
    findings += DefectMerger.merged(schema: isReadable ? schemaFindings : [], rules: own)
    findings = context.severities(findings)
    let comments = SuppressionComment.readings(in: context.document.tree.skeleton, of: context.document.tree)
    if !comments.isEmpty {
      var suppressions = Suppressions()
      suppressions.add(comments.compactMap(\.comment), in: context.document.text)
      findings += context.severities(comments.flatMap(\.findings))
      // Under one schema alone, most of what would be silenced is not looked for.
      if !context.isBySchemaAlone {
        findings += context.severities(WorkspaceRules.unused(suppressions, findings))
      }
      findings = findings.filter { !suppressions.silences($0) }
    }
    return Judgement(findings: findings.inOrder(), questions: 0)
  }

  /// What the reader of such a file says.
  private var ownFindings: [Finding] {
    // Under a schema of the command line, nothing else is asked.
    if context.isBySchemaAlone { return [] }
    return switch context.kind {
    case .schema: SchemaJudge(context: context).findings
    case .guide: ExamGuide.load(context.document.tree).findings
    case .catalog: CatalogFile.load(context.document.tree).findings
    case .bank, .configuration, .other: []
    }
  }

  private var schemaFindings: [Finding] {
    // The configuration's own reader says all that its schema does, and more to the point.
    guard context.kind != .configuration || context.isBySchemaAlone, let schema = context.schema?.schema else {
      return []
    }
    return context.document.tree.documents.flatMap { schema.findings(in: $0, with: workers) }
  }
}
