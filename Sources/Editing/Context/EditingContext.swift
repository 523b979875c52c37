import Catalog
import JSONSchema
import QuestionBank
import Rules
import Syntax
import Workspace

/// A document with all that is known for it: what every feature works on.
package struct EditingContext: Sendable {
  package let tree: SyntaxTree
  package let kind: DocumentKind
  /// Where the document is, absolute; `nil` where that does not matter.
  package let path: String?
  /// The schema that holds; `nil` where none does.
  package let schema: Schema?
  package let guides: GuideRegistry
  /// The exam that a bank is for; `nil` where that is not known.
  package let exam: ExamGuide?
  /// The version of the guide that a bank follows; `nil` where that is not known.
  package let guide: GuideVersion?
  /// Who judges product names; `nil` where no catalogue holds.
  package let products: ProductJudge?
  /// The tags and criteria that the configuration allows.
  package let vocabulary: RuleSettings.Vocabulary
  /// The workspace that the document is in; `nil` where it stands alone.
  package let workspace: WorkspaceSnapshot?

  package init(
    tree: SyntaxTree, kind: DocumentKind, schema: Schema? = nil, guides: GuideRegistry = GuideRegistry(),
    exam: ExamGuide? = nil, guide: GuideVersion? = nil, products: ProductJudge? = nil, path: String? = nil,
    vocabulary: RuleSettings.Vocabulary = RuleSettings.Vocabulary(), workspace: WorkspaceSnapshot? = nil
  ) {
    self.tree = tree
    self.kind = kind
    self.schema = schema
    self.guides = guides
    self.exam = exam
    self.guide = guide
    self.products = products
    self.path = path
    self.vocabulary = vocabulary
    self.workspace = workspace
  }

  /// `nil` for a document that is none of ours.
  package init?(_ context: DocumentContext, in workspace: WorkspaceSnapshot? = nil) {
    guard context.kind != .other else { return nil }
    self.init(
      tree: context.document.tree, kind: context.kind, schema: context.schema?.schema ?? Self.metaschema(context),
      guides: context.guides, exam: context.exam, guide: context.guide, products: context.products,
      path: context.document.path,
      vocabulary: .init(tags: context.configuration.tags, criteria: context.configuration.criteria),
      workspace: workspace)
  }

  /// The folder from which the paths in the document count.
  var folder: String? { path.map { FilePath.parent($0) ?? "/" } }

  /// What schemas themselves are written by.
  private static func metaschema(_ context: DocumentContext) -> Schema? {
    switch context.choice.source {
    case .metaschema(let uri): .metaschema(of: Dialect(uri: uri) ?? .draft2020)
    case .none where context.kind == .schema: .metaschema(of: .draft2020)
    default: nil
    }
  }
}
