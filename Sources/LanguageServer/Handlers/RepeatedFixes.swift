import Findings
import LanguageServerProtocol
import SourceText
import Workspace

/// The fixes of product names in the whole question, the whole file, and the whole workspace.
struct RepeatedFixes {
  let snapshot: DocumentSnapshot
  let converter: CodeActionConverter

  /// Each fix of `findings` once, however many of them offer it.
  func actions(_ findings: [Finding]) -> [CodeActionOrCommand] {
    let repeatable = findings.filter { WorkspaceSnapshot.isRepeatable($0.rule) && !$0.fixes.isEmpty }
    guard !repeatable.isEmpty else { return [] }
    let workspace = snapshot.workspace
    let path = snapshot.document.path
    let hasOtherBanks = workspace.hasOtherBanks(than: path)
    let all = snapshot.memory.findings(of: snapshot)
    var seen: Set<String> = []
    var actions: [CodeActionOrCommand] = []
    for finding in repeatable {
      for fix in finding.fixes where seen.insert(fix.title).inserted {
        let inQuestion = workspace.repeated(fix, of: finding, in: path, reach: .question, findings: all)
        let inFile = workspace.repeated(fix, of: finding, in: path, reach: .file, findings: all)
        if let inQuestion, inQuestion.edits != inFile?.edits {
          actions += [converter.quickFix(inQuestion, for: finding)].compactMap { $0 }
        }
        if let inFile { actions += [converter.quickFix(inFile, for: finding)].compactMap { $0 } }
        guard hasOtherBanks else { continue }
        // Other banks are read when it is chosen.
        let arguments = [snapshot.document.uri, finding.rule.name, fix.title].map { LSPAny.string($0) }
        let action = converter.command(
          "\(fix.title) in the workspace", .quickFix, ReplaceEverywhereCommand.name, arguments, for: finding)
        actions += [action].compactMap { $0 }
      }
    }
    return actions
  }
}
