package enum CompletionRequest: LSPRequest {
  package static let method = "textDocument/completion"
  package typealias Params = CompletionParams
  package typealias Result = CompletionList
}

package enum CompletionResolveRequest: LSPRequest {
  package static let method = "completionItem/resolve"
  package typealias Params = CompletionItem
  package typealias Result = CompletionItem
}

package struct CompletionParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var position: LSPPosition
  @Tolerant package var context: CompletionContext?

  package init(textDocument: TextDocumentIdentifier, position: LSPPosition, context: CompletionContext? = nil) {
    self.textDocument = textDocument
    self.position = position
    self.context = context
  }
}

package struct CompletionContext: Codable, Hashable, Sendable {
  @Tolerant package var triggerKind: Int?
  @Tolerant package var triggerCharacter: String?
}

package struct CompletionList: Codable, Hashable, Sendable {
  package var isIncomplete: Bool
  package var items: [CompletionItem]

  package init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }
}

package struct CompletionItem: Codable, Hashable, Sendable {
  package var label: String
  @Tolerant package var labelDetails: CompletionItemLabelDetails?
  @Tolerant package var kind: CompletionItemKind?
  @Tolerant package var tags: [CompletionItemTag]?
  @Tolerant package var detail: String?
  @Tolerant package var documentation: CompletionDocumentation?
  @Tolerant package var deprecated: Bool?
  @Tolerant package var preselect: Bool?
  @Tolerant package var sortText: String?
  @Tolerant package var filterText: String?
  @Tolerant package var insertTextFormat: InsertTextFormat?
  @Tolerant package var insertTextMode: InsertTextMode?
  @Tolerant package var textEdit: CompletionEdit?
  @Tolerant package var additionalTextEdits: [LSPTextEdit]?
  @Tolerant package var data: LSPAny?

  package init(label: String) {
    self.label = label
  }
}

/// What an item puts into the text: one range, or one to insert and one to replace where the client has both.
package enum CompletionEdit: Codable, Hashable, Sendable {
  case replace(LSPTextEdit)
  case insertReplace(InsertReplaceEdit)

  package init(from decoder: any Decoder) throws {
    if let edit = try? LSPTextEdit(from: decoder) {
      self = .replace(edit)
    } else {
      self = .insertReplace(try InsertReplaceEdit(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .replace(let edit): try edit.encode(to: encoder)
    case .insertReplace(let edit): try edit.encode(to: encoder)
    }
  }
}

package struct InsertReplaceEdit: Codable, Hashable, Sendable {
  package var newText: String
  package var insert: LSPRange
  package var replace: LSPRange

  package init(newText: String, insert: LSPRange, replace: LSPRange) {
    self.newText = newText
    self.insert = insert
    self.replace = replace
  }
}

/// Plain text for clients that know no formats.
package enum CompletionDocumentation: Codable, Hashable, Sendable {
  case text(String)
  case markup(MarkupContent)

  package init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
    } else {
      self = .markup(try MarkupContent(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .markup(let content): try content.encode(to: encoder)
    }
  }
}

package struct CompletionItemLabelDetails: Codable, Hashable, Sendable {
  package var detail: String?
  package var description: String?

  package init(detail: String? = nil, description: String? = nil) {
    self.detail = detail
    self.description = description
  }
}

package enum CompletionItemKind: Int, Codable, Hashable, Sendable {
  case text = 1
  case field = 5
  case `class` = 7
  case module = 9
  case property = 10
  case value = 12
  case `enum` = 13
  case keyword = 14
  case snippet = 15
  case file = 17
  case reference = 18
  case enumMember = 20
  case constant = 21
}

package enum CompletionItemTag: Int, Codable, Hashable, Sendable {
  case deprecated = 1
}

package enum InsertTextMode: Int, Codable, Hashable, Sendable {
  /// Lines are put in as they are.
  case asIs = 1
  /// Lines behind the first get the indentation of the line that the text is put into.
  case adjustIndentation = 2
}

package enum InsertTextFormat: Int, Codable, Hashable, Sendable {
  case plainText = 1
  case snippet = 2
}
