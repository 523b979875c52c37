package enum SemanticTokensRequest: LSPRequest {
  package static let method = "textDocument/semanticTokens/full"
  package typealias Params = SemanticTokensParams
  package typealias Result = SemanticTokens
}

package enum SemanticTokensDeltaRequest: LSPRequest {
  package static let method = "textDocument/semanticTokens/full/delta"
  package typealias Params = SemanticTokensDeltaParams
  package typealias Result = SemanticTokensOrDelta
}

package enum SemanticTokensRangeRequest: LSPRequest {
  package static let method = "textDocument/semanticTokens/range"
  package typealias Params = SemanticTokensRangeParams
  package typealias Result = SemanticTokens
}

package struct SemanticTokensParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
}

package struct SemanticTokensDeltaParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var previousResultId: String
}

package struct SemanticTokensRangeParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var range: LSPRange
}

/// Five numbers a token: lines and characters from the one before, length, type, modifiers.
package struct SemanticTokens: Codable, Hashable, Sendable {
  package var resultId: String?
  package var data: [Int]

  package init(resultId: String?, data: [Int]) {
    self.resultId = resultId
    self.data = data
  }
}

/// What has changed since an earlier answer.
package struct SemanticTokensDelta: Codable, Hashable, Sendable {
  package var resultId: String?
  package var edits: [SemanticTokensEdit]

  package init(resultId: String?, edits: [SemanticTokensEdit]) {
    self.resultId = resultId
    self.edits = edits
  }
}

package struct SemanticTokensEdit: Codable, Hashable, Sendable {
  package var start: Int
  package var deleteCount: Int
  package var data: [Int]

  package init(start: Int, deleteCount: Int, data: [Int]) {
    self.start = start
    self.deleteCount = deleteCount
    self.data = data
  }
}

/// All tokens where the earlier answer is not known any more.
package enum SemanticTokensOrDelta: Codable, Hashable, Sendable {
  case tokens(SemanticTokens)
  case delta(SemanticTokensDelta)

  package init(from decoder: any Decoder) throws {
    if let delta = try? SemanticTokensDelta(from: decoder) {
      self = .delta(delta)
    } else {
      self = .tokens(try SemanticTokens(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .tokens(let tokens): try tokens.encode(to: encoder)
    case .delta(let delta): try delta.encode(to: encoder)
    }
  }
}

package struct SemanticTokensLegend: Codable, Hashable, Sendable {
  package var tokenTypes: [String]
  package var tokenModifiers: [String]

  package init(tokenTypes: [String], tokenModifiers: [String]) {
    self.tokenTypes = tokenTypes
    self.tokenModifiers = tokenModifiers
  }
}

package struct SemanticTokensOptions: Codable, Hashable, Sendable {
  package struct Full: Codable, Hashable, Sendable {
    package var delta: Bool
  }

  package var legend: SemanticTokensLegend
  package var range: Bool
  package var full: Full

  package init(legend: SemanticTokensLegend, range: Bool, delta: Bool) {
    self.legend = legend
    self.range = range
    full = Full(delta: delta)
  }
}

extension SemanticTokens: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    if let resultId {
      json.key("resultId")
      json.string(resultId)
    }
    json.key("data")
    json.integers(data)
    json.endObject()
  }
}

extension SemanticTokensOrDelta: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .tokens(let tokens): tokens.write(to: &json)
    case .delta(let delta):
      json.beginObject()
      if let resultId = delta.resultId {
        json.key("resultId")
        json.string(resultId)
      }
      json.key("edits")
      json.beginArray()
      for edit in delta.edits {
        json.beginObject()
        json.key("start")
        json.integer(edit.start)
        json.key("deleteCount")
        json.integer(edit.deleteCount)
        json.key("data")
        json.integers(edit.data)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
  }
}
