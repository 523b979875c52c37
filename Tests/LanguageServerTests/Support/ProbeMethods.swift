import LanguageServerProtocol

@testable import LanguageServer

/// `test/text`: the text of the document as the snapshot has it.
enum TextProbe: SnapshotRequestHandler {
  enum Request: LSPRequest {
    static let method = "test/text"
    typealias Params = DocumentSymbolParams
    typealias Result = String
  }

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> String {
    snapshot.text.string(0..<snapshot.text.count)
  }
}

/// `test/wait`: does not come back until it is cancelled.
enum WaitProbe: SnapshotRequestHandler {
  enum Request: LSPRequest {
    static let method = "test/wait"
    typealias Params = DocumentSymbolParams
    typealias Result = String
  }

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> String {
    while !snapshot.cancellation.isCancelled { ContinuousClock().pause() }
    return "late"
  }
}

/// `test/edits`: answers once the document it was asked about is called for, for that version alone.
enum EditsProbe: SnapshotRequestHandler {
  enum Request: LSPRequest {
    static let method = "test/edits"
    typealias Params = DocumentSymbolParams
    typealias Result = String
  }

  static let needsSameVersion = true

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> String {
    for _ in 0..<50 { ContinuousClock().pause() }
    return "edits"
  }
}

/// `test/fail`: throws.
enum FailProbe: SnapshotRequestHandler {
  struct Failure: Error, CustomStringConvertible {
    var description: String { "The probe failed." }
  }

  enum Request: LSPRequest {
    static let method = "test/fail"
    typealias Params = DocumentSymbolParams
    typealias Result = String
  }

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) throws -> String {
    throw Failure()
  }
}

/// `test/day`: the day that banks are judged by.
enum DayProbe: SnapshotRequestHandler {
  enum Request: LSPRequest {
    static let method = "test/day"
    typealias Params = DocumentSymbolParams
    typealias Result = String
  }

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> String {
    "\(snapshot.workspace.overrides.today)"
  }
}

/// `test/number`: answers what JSON has no word for.
enum NumberProbe: SnapshotRequestHandler {
  enum Request: LSPRequest {
    static let method = "test/number"
    typealias Params = DocumentSymbolParams
    typealias Result = Double
  }

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> Double { .nan }
}

extension ServerMethod {
  static let probes: [ServerMethod] = [
    .snapshot(DayProbe.self), .snapshot(EditsProbe.self), .snapshot(FailProbe.self), .snapshot(NumberProbe.self),
    .snapshot(TextProbe.self), .snapshot(WaitProbe.self),
  ]
}

extension ContinuousClock {
  /// Gives other threads a millisecond.
  fileprivate func pause() {
    let end = now + .milliseconds(1)
    while now < end {}
  }
}
