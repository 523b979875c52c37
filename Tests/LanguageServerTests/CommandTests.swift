import Catalog
import Editing
import LanguageServerProtocol
import SourceText
import Testing
import Workspace

@testable import LanguageServer

/// A view whose request was cancelled or not, of a workspace with one bank.
fileprivate func view(isCancelled: Bool) -> WorkspaceView {
  let files = MemoryFileSystem(["/w/a.yaml": "questions: []\n"])
  var workspace = Workspace(files, Overrides(today: Day(year: 2026, month: 9, day: 26)))
  workspace.open("/w/a.yaml", SourceText("questions:\n  - {question: Which?, options: [a, b]}\n"))
  let token = CancellationToken()
  if isCancelled { token.cancel() }
  // Nobody reads what is sent.
  let client = Client(output: MessageOutput(FileDescriptor(number: -1)))
  return WorkspaceView(
    workspace: workspace.snapshot, documents: OpenDocuments(), features: ClientFeatures(), memory: SessionMemory(),
    report: ReportFile(), epoch: 0, client: client, cancellation: token)
}

@Suite struct CommandTests {
  /// A client that is asked for something waits with its answer.
  @Test(arguments: [false, true]) func aCancelledCommandSendsNoEdit(isCancelled: Bool) throws {
    let view = view(isCancelled: isCancelled)
    ApplyEditCommand.send(WorkspaceEdit(changes: [:]), label: nil, in: view)
    let answer = try MessageCoder.decode(Array(#"{"id":"qbank-1","result":{"applied":true}}"#.utf8))
    #expect(view.client.receive(answer) == !isCancelled)
  }

  @Test func aCancelledCheckCountsNothing() {
    #expect(CheckWorkspaceCommand.run([], in: view(isCancelled: false))["files"] == .int(1))
    #expect(CheckWorkspaceCommand.run([], in: view(isCancelled: true)) == .null)
  }

  @Test func aPlaceThatCannotBeReadIsLeftOutAlone() {
    let places = view(isCancelled: false).places
    let found = places.found([Navigator.Place("/w/gone.yaml", 0..<1), Navigator.Place("/w/a.yaml", 0..<1)])
    #expect(found.map { $0?.uri } == [nil, "file:///w/a.yaml"])
  }
}
