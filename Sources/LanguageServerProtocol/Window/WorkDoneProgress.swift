package enum WorkDoneProgressCreateRequest: LSPRequest {
  package static let method = "window/workDoneProgress/create"
  package typealias Params = WorkDoneProgressCreateParams
  package typealias Result = NullResult
}

package struct WorkDoneProgressCreateParams: Codable, Hashable, Sendable {
  package var token: ProgressToken

  package init(token: ProgressToken) {
    self.token = token
  }
}

package enum ProgressNotification: LSPNotification {
  package static let method = "$/progress"
  package typealias Params = ProgressParams
}

package struct ProgressParams: Codable, Hashable, Sendable {
  package var token: ProgressToken
  package var value: WorkDoneProgress

  package init(token: ProgressToken, value: WorkDoneProgress) {
    self.token = token
    self.value = value
  }
}

/// One step of a piece of work: its begin, a report (percentage 0 to 100) or its end.
package struct WorkDoneProgress: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case begin, report, end
  }

  package var kind: Kind
  package var title: String?
  package var message: String?
  package var percentage: Int?

  package init(kind: Kind, title: String? = nil, message: String? = nil, percentage: Int? = nil) {
    self.kind = kind
    self.title = title
    self.message = message
    self.percentage = percentage
  }
}
