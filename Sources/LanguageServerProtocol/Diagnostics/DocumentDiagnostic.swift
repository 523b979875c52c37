package enum DocumentDiagnosticRequest: LSPRequest {
  package static let method = "textDocument/diagnostic"
  package typealias Params = DocumentDiagnosticParams
  package typealias Result = DocumentDiagnosticReport
}

package struct DocumentDiagnosticParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  @Tolerant package var previousResultId: String?
}

/// The findings of a document, or that they are those of an earlier report.
package struct DocumentDiagnosticReport: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case full, unchanged
  }

  package var kind: Kind
  package var resultId: String
  /// nil where nothing has changed.
  package var items: [Diagnostic]?

  package init(_ items: [Diagnostic], resultId: String) {
    kind = .full
    self.items = items
    self.resultId = resultId
  }

  package init(unchanged resultId: String) {
    kind = .unchanged
    self.resultId = resultId
  }
}

extension DocumentDiagnosticReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    writeFields(to: &json)
    json.endObject()
  }

  fileprivate func writeFields(to json: inout JSONWriter) {
    json.key("kind")
    json.string(kind.rawValue)
    json.key("resultId")
    json.string(resultId)
    if let items {
      json.key("items")
      items.write(to: &json)
    }
  }
}

/// Asks the client to ask again for all findings.
package enum DiagnosticRefreshRequest: LSPRequest {
  package static let method = "workspace/diagnostic/refresh"
  package typealias Params = NoParams
  package typealias Result = NullResult
}

package enum WorkspaceDiagnosticRequest: LSPRequest {
  package static let method = "workspace/diagnostic"
  package typealias Params = WorkspaceDiagnosticParams
  package typealias Result = WorkspaceDiagnosticReport
}

package struct WorkspaceDiagnosticParams: Codable, Hashable, Sendable {
  @Tolerant package var previousResultIds: [PreviousResult]?
  @Tolerant package var partialResultToken: ProgressToken?

  package struct PreviousResult: Codable, Hashable, Sendable {
    package var uri: String
    package var value: String
  }
}

package struct WorkspaceDiagnosticReport: Codable, Hashable, Sendable {
  package var items: [WorkspaceDocumentDiagnosticReport]

  package init(items: [WorkspaceDocumentDiagnosticReport]) {
    self.items = items
  }
}

/// The report of one of the documents; `version` is `null` for a file that is not open.
package struct WorkspaceDocumentDiagnosticReport: Codable, Hashable, Sendable, JSONWritable {
  package var uri: String
  package var version: Int?
  package var report: DocumentDiagnosticReport

  package init(uri: String, version: Int?, report: DocumentDiagnosticReport) {
    self.uri = uri
    self.version = version
    self.report = report
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    uri = try container.decode(String.self, forKey: .uri)
    version = try container.decodeIfPresent(Int.self, forKey: .version)
    report = try DocumentDiagnosticReport(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
    try report.encode(to: encoder)
  }

  private enum CodingKeys: CodingKey {
    case uri, version
  }

  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("uri")
    json.string(uri)
    json.key("version")
    if let version { json.integer(version) } else { json.null() }
    report.writeFields(to: &json)
    json.endObject()
  }
}

extension WorkspaceDiagnosticReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("items")
    items.write(to: &json)
    json.endObject()
  }
}

/// A part of the report on the workspace, ahead of the reply.
package enum WorkspaceDiagnosticProgress: LSPNotification {
  package static let method = "$/progress"
  package typealias Params = PartialWorkspaceDiagnosticReport
}

package struct PartialWorkspaceDiagnosticReport: Codable, Hashable, Sendable, JSONWritable {
  package var token: ProgressToken
  package var value: WorkspaceDiagnosticReport

  package init(token: ProgressToken, value: WorkspaceDiagnosticReport) {
    self.token = token
    self.value = value
  }

  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("token")
    token.write(to: &json)
    json.key("value")
    value.write(to: &json)
    json.endObject()
  }
}
