import Findings
import QuestionBank

/// A command that its program does not have.
///
/// ## What it flags
/// `gcloud`, `kubectl`, `bq` or `gsutil` with a first word that is none of its groups or commands, in an option.
///
/// ## Why it matters
/// Who works with the program sees that the option cannot be right; and where it is the key, it is wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - text: gcloud kubernetes clusters create prod
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - text: gcloud container clusters create prod
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes; the groups are those of the programs' reference pages.
struct CommandSyntax: TriggeredRule {
  static let header = RuleHeader("command-syntax", .hint, .writing)
  static let trigger = RuleTrigger(in: .options, ["gcloud", "kubectl", "bq", "gsutil"])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    return item.options.compactMap { prose in
      guard let prose else { return nil }
      let tokens = prose.tokens.filter { $0.text != "`" && $0.text != "$" }
      // Words of prose follow the program's name elsewhere: "gcloud is installed".
      guard tokens.count >= 3, let groups = CommandGroups.all[tokens[0].text] else { return nil }
      var index = 1
      while index < tokens.count, tokens[index].text == "alpha" || tokens[index].text == "beta" { index += 1 }
      guard index < tokens.count, tokens[index].kind == .word, !groups.contains(tokens[index].text),
        tokens[index].range.lowerBound == tokens[index - 1].range.upperBound + 1,
        Self.isCommand(tokens[index...], prose)
      else { return nil }
      let word = prose.string(tokens[index].range)
      return finding(
        Self.unknown(word, prose.string(tokens[0].range).lowercased()), at: prose.text.sourceRange(tokens[index].range))
    }
  }

  /// Small letters, and behind them an argument or an option: no sentence.
  private static let sentence: WordSet = [
    "is", "are", "to", "and", "with", "can", "does", "or", "the", "from", "in", "for", "has", "only", "command",
  ]

  private static func isCommand(_ rest: ArraySlice<TextTokens.Token>, _ prose: Prose) -> Bool {
    guard let first = rest.first, English.isCommon(first, in: prose) else { return false }
    return !rest.prefix(3).contains { sentence.contains($0.text) }
  }

  fileprivate static func unknown(_ word: String, _ program: String) -> String {
    "\"\(program)\" has no group or command \"\(word)\", so that whoever uses the program rules the option out: write a command that "
      + "exists."
  }
}

/// The first words that programs take.
enum CommandGroups {
  static let all: WordTable<WordSet> = [
    "gcloud": [
      "access-approval", "access-context-manager", "active-directory", "ai", "ai-platform", "alloydb", "anthos",
      "api-gateway",
      "apigee", "apihub", "app", "apphub", "artifacts", "asset", "assured", "audit-manager", "auth", "backup-dr",
      "batch",
      "beyondcorp", "bigtable", "billing", "bms", "bq", "builds", "bigquery", "certificate-manager", "cheat-sheet",
      "cloud-shell",
      "cloudlocationfinder", "colab", "components", "composer", "compute", "config", "container", "container-fleet",
      "data-catalog",
      "database-migration", "dataflow", "datafusion", "dataplex", "dataproc", "datastore", "datastream", "deploy",
      "deployment-manager", "design-center", "developer-connect", "dns", "docker", "domains", "edge-cache",
      "edge-cloud",
      "emulators", "endpoints", "essential-contacts", "eventarc", "feedback", "filestore", "firebase", "firestore",
      "functions",
      "gemini", "health", "healthcare", "help", "iam", "iap", "identity", "ids", "immersive-stream", "info",
      "infra-manager", "init",
      "kms", "kuberun", "logging", "looker", "lustre", "managed-kafka", "maps", "media", "memcache", "memorystore",
      "meta",
      "metastore", "migration", "ml", "ml-engine", "model-armor", "monitoring", "mps", "netapp", "network-connectivity",
      "network-management", "network-security", "network-services", "notebooks", "observability", "oracle-database",
      "org-policies", "organizations", "parametermanager", "pam", "policy-intelligence", "policy-troubleshoot",
      "privateca",
      "projects", "publicca", "pubsub", "quotas", "recaptcha", "recommender", "redis", "resource-manager", "run",
      "runtime-config",
      "scc", "scheduler", "secrets", "service-directory", "service-extensions", "services", "source", "source-manager",
      "spanner", "spectrum-access", "sql", "storage", "storage-insights", "survey", "tasks", "telco-automation",
      "topic",
      "transcoder", "transfer", "vector-search", "version", "video", "vmware", "workbench", "workflows",
      "workspace-add-ons",
      "workstations", "preview",
    ],
    "kubectl": [
      "annotate", "api-resources", "api-versions", "apply", "attach", "auth", "autoscale", "certificate",
      "cluster-info",
      "completion", "config", "cordon", "cp", "create", "debug", "delete", "describe", "diff", "drain", "edit",
      "events", "exec",
      "explain", "expose", "get", "help", "kustomize", "label", "logs", "options", "patch", "plugin", "port-forward",
      "proxy",
      "replace", "rollout", "run", "scale", "set", "taint", "top", "uncordon", "version", "wait", "rolling-update",
    ],
    "bq": [
      "add-iam-policy-binding", "cancel", "cp", "extract", "get-iam-policy", "head", "help", "info", "init", "insert",
      "load", "ls",
      "mk", "mkdef", "partition", "query", "remove-iam-policy-binding", "rm", "set-iam-policy", "shell", "show",
      "truncate",
      "update", "version", "wait",
    ],
    "gsutil": [
      "acl", "autoclass", "bucketpolicyonly", "cat", "compose", "config", "cors", "cp", "defacl", "defstorageclass",
      "du", "hash",
      "help", "hmac", "iam", "kms", "label", "lifecycle", "logging", "ls", "mb", "mv", "notification", "pap",
      "perfdiag", "rb",
      "requesterpays", "retention", "rewrite", "rm", "rpo", "rsync", "setmeta", "signurl", "stat", "test", "ubla",
      "update", "version",
      "versioning", "web",
    ],
  ]
}
