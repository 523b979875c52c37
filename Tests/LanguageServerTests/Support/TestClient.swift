import Catalog
@preconcurrency import Dispatch
import LanguageServerProtocol
import Synchronization
import Workspace

@testable import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Plays a client against a server in this process, through pipes.
final class TestClient: Sendable {
  struct TimeOut: Error {}

  private let toServer: FileDescriptor
  private let received = Mutex<[LSPAny]>([])
  private let arrived = DispatchSemaphore(value: 0)
  private let end = End()
  private let isOpen = Mutex(true)

  /// `files` are the files of the workspace, by path.
  convenience init(methods: [ServerMethod] = MethodTable.methods, files: [String: String] = [:]) {
    self.init(methods: methods, on: MemoryFileSystem(files))
  }

  init(
    methods: [ServerMethod] = MethodTable.methods, on files: any FileSystem,
    today: @escaping @Sendable () -> Day = { Day(year: 2026, month: 9, day: 26) }
  ) {
    let (serverInput, toServer) = Self.pipe()
    let (fromServer, serverOutput) = Self.pipe()
    self.toServer = toServer
    var server = Server(version: "1.2.3", files: files) { Overrides(today: today()) }
    server.methods = MethodTable(methods)
    _ = SystemThread.start { [server, end] in
      let code = server.run(input: serverInput.number, output: serverOutput.number)
      // The input stays open: the server's reader may still block on it, and its number would be given away.
      close(serverOutput.number)
      end.exitCode.withLock { $0 = code }
      end.reached.signal()
    }
    _ = MessageReader.start(fromServer) { [weak self] event in
      if case .message(let body) = event, let value = try? JSONDecoder().decode(LSPAny.self, from: Data(body)) {
        self?.received.withLock { $0.append(value) }
      }
      if case .endOfInput = event { close(fromServer.number) }
      self?.arrived.signal()
    }
  }

  private static func pipe() -> (read: FileDescriptor, write: FileDescriptor) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      _ = Glibc.pipe(&ends)
    #elseif canImport(Musl)
      _ = Musl.pipe(&ends)
    #else
      _ = Darwin.pipe(&ends)
    #endif
    return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
  }

  // MARK: Sending

  func send(bytes: some Sequence<UInt8>) {
    _ = toServer.write(Array(bytes))
  }

  /// Sends a message, given as JSON.
  func send(_ json: String) {
    send(bytes: Array("Content-Length: \(json.utf8.count)\r\n\r\n\(json)".utf8))
  }

  func notify(_ method: String, _ params: String = "{}") {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  /// Sends a request and waits for its response.
  func request(_ id: Int, _ method: String, _ params: String = "{}") throws -> LSPAny {
    send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    return try response(.int(id))
  }

  @discardableResult
  func initialize(_ capabilities: String = "{}", folders: [String] = [], id: Int = 0) throws -> LSPAny {
    let list = folders.map { #"{"uri":"\#(DocumentPath.uri(of: $0))","name":"w"}"# }.joined(separator: ",")
    let response = try request(
      id, "initialize", #"{"processId":null,"capabilities":\#(capabilities),"workspaceFolders":[\#(list)]}"#)
    notify("initialized")
    return response
  }

  func open(_ uri: String, _ text: String, language: String = "yaml", version: Int = 1) throws {
    let item = LSPAny.object([
      "uri": .string(uri), "languageId": .string(language), "version": .int(version), "text": .string(text),
    ])
    notify("textDocument/didOpen", String(decoding: try MessageCoder.encode(["textDocument": item]), as: UTF8.self))
  }

  // MARK: Receiving

  /// Everything that has arrived so far.
  var messages: [LSPAny] { received.withLock { $0 } }

  /// The response with that id, waited for.
  func response(_ id: LSPAny) throws -> LSPAny {
    try first { $0["id"] == id && $0["method"] == nil }
  }

  /// The first message of which `isWanted` holds, waited for. `reset` is called before all messages are looked at again.
  func first(where isWanted: (LSPAny) -> Bool, reset: () -> Void = {}) throws -> LSPAny {
    let limit = DispatchTime.now() + .seconds(30)
    while true {
      reset()
      if let found = messages.first(where: isWanted) { return found }
      guard arrived.wait(timeout: limit) == .success else { throw TimeOut() }
    }
  }

  // MARK: End

  /// Closes the server's input.
  func closeInput() {
    let wasOpen = isOpen.withLock { isOpen in
      defer { isOpen = false }
      return isOpen
    }
    if wasOpen { close(toServer.number) }
  }

  /// Waits for the server to end and gives its exit code.
  func waitForExit() throws -> Int32 {
    guard end.reached.wait(timeout: .now() + .seconds(30)) == .success,
      let code = end.exitCode.withLock({ $0 })
    else { throw TimeOut() }
    closeInput()
    return code
  }

  /// Ends the session as a client should.
  func shutDown() throws -> Int32 {
    _ = try request(999_999, "shutdown")
    notify("exit")
    return try waitForExit()
  }

  deinit {
    closeInput()
  }

  private final class End: Sendable {
    let exitCode = Mutex<Int32?>(nil)
    let reached = DispatchSemaphore(value: 0)
  }
}
