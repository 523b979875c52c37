import Editing
import LanguageServerProtocol

/// Proposals as completion items.
struct CompletionConverter {
  let uri: String
  let positions: PositionConverter
  let cursor: Int
  let capabilities: ClientCapabilities.TextDocument.Completion.Item?

  func list(_ proposals: [CompletionProposal], isIncomplete: Bool) -> CompletionList {
    let digits = String(proposals.count).count
    let items = proposals.enumerated().map { index, proposal in
      var item = item(proposal)
      // Clients sort by this text; the order given is the order meant.
      let number = String(index)
      item.sortText = String(repeating: "0", count: max(0, digits - number.count)) + number
      return item
    }
    return CompletionList(isIncomplete: isIncomplete, items: items)
  }

  private func item(_ proposal: CompletionProposal) -> CompletionItem {
    var item = CompletionItem(label: proposal.label)
    item.kind = kind(proposal.kind)
    if capabilities?.labelDetailsSupport == true {
      item.labelDetails = proposal.detail.map { CompletionItemLabelDetails(description: $0) }
    } else {
      item.detail = proposal.detail
    }
    // Without it, some clients (Neovim 0.11) show every item whose edit replaces the typed word.
    item.filterText = proposal.filter ?? proposal.label
    if !proposal.explanation.isEmpty {
      if isDocumentationAskedFor {
        item.data = data(proposal)
      } else {
        item.documentation = Self.documentation(proposal.explanation, capabilities)
      }
    }
    if proposal.isDeprecated {
      if capabilities?.tagSupport != nil {
        item.tags = [.deprecated]
      } else if capabilities?.deprecatedSupport == true {
        item.deprecated = true
      }
    }
    item.textEdit = edit(proposal)
    layOut(&item, proposal)
    return item
  }

  /// Does the client ask for the documentation of an item when it shows it?
  private var isDocumentationAskedFor: Bool {
    capabilities?.resolveSupport?.properties?.contains("documentation") == true
  }

  /// What finds the proposal again.
  private func data(_ proposal: CompletionProposal) -> LSPAny {
    var data: [String: LSPAny] = ["uri": .string(uri), "offset": .int(cursor)]
    if let detail = proposal.detail { data["detail"] = .string(detail) }
    return .object(data)
  }

  /// Says what the client is to do with several lines: of a snippet, to indent them; of all else, to leave them.
  private func layOut(_ item: inout CompletionItem, _ proposal: CompletionProposal) {
    guard proposal.edit.replacement.utf8.contains(UInt8(ascii: "\n")) else { return }
    let isSnippet = proposal.template != nil && capabilities?.snippetSupport == true
    if isSnippet { item.insertTextFormat = .snippet }
    let mode: InsertTextMode = isSnippet ? .adjustIndentation : .asIs
    if capabilities?.insertTextModeSupport?.valueSet?.contains(mode.rawValue) == true { item.insertTextMode = mode }
  }

  /// The text that is put in, with the blanks of a template in the protocol's syntax where the client knows it.
  private func text(_ proposal: CompletionProposal) -> String {
    guard let template = proposal.template, capabilities?.snippetSupport == true else {
      return proposal.edit.replacement
    }
    var number = 0
    return template.parts.map { part in
      switch part {
      case .text(let text): return Self.escaped(text, "$\\")
      case .blank(let text):
        number += 1
        return "${\(number):\(Self.escaped(text, "$}\\"))}"
      }
    }.joined() + "$0"
  }

  private static func escaped(_ text: String, _ signs: String) -> String {
    text.reduce(into: "") { result, character in
      if signs.contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  static func documentation(
    _ explanation: Explanation, _ capabilities: ClientCapabilities.TextDocument.Completion.Item?
  ) -> CompletionDocumentation {
    guard let formats = capabilities?.documentationFormat, !formats.isEmpty else { return .text(explanation.plain) }
    return .markup(MarkupConverter(formats: formats).content(explanation))
  }

  /// Where the client can choose, what stands behind the cursor is kept when inserting.
  private func edit(_ proposal: CompletionProposal) -> CompletionEdit {
    let range = proposal.edit.range
    let text = text(proposal)
    guard capabilities?.insertReplaceSupport == true, range.contains(cursor), range.lowerBound < cursor else {
      return .replace(LSPTextEdit(range: positions.range(range), newText: text))
    }
    let insert = positions.range(range.lowerBound..<cursor)
    return .insertReplace(InsertReplaceEdit(newText: text, insert: insert, replace: positions.range(range)))
  }

  private func kind(_ kind: CompletionProposal.Kind) -> CompletionItemKind {
    switch kind {
    case .key: .property
    case .value: .value
    case .enumMember: .enumMember
    case .domain: .module
    case .product, .former: .constant
    case .reference: .reference
    case .template: .snippet
    }
  }
}
