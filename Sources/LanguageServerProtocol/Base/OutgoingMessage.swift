/// A request or, without an id, a notification on its way out.
package struct OutgoingMessage<Params: Encodable>: Encodable {
  package var id: RequestID?
  package var method: String
  package var params: Params

  package init(id: RequestID? = nil, method: String, params: Params) {
    self.id = id
    self.method = method
    self.params = params
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MessageKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(method, forKey: .method)
    if !(params is NoParams) { try container.encode(params, forKey: .params) }
  }
}

/// The answer to a request. An error that belongs to no known request has the id `null`.
package struct OutgoingResponse<Value: Encodable>: Encodable {
  package var id: RequestID?
  package var outcome: Result<Value, ResponseError>

  package init(id: RequestID?, outcome: Result<Value, ResponseError>) {
    self.id = id
    self.outcome = outcome
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MessageKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    switch outcome {
    case .success(let value): try container.encode(value, forKey: .result)
    case .failure(let error): try container.encode(error, forKey: .error)
    }
  }
}

fileprivate enum MessageKey: String, CodingKey {
  case jsonrpc, id, method, params, result, error
}
