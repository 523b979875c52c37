import Editing
import LanguageServerProtocol

/// Proposals as completion items.
struct CompletionConverter {
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
    item.detail = proposal.detail
    // Without it, some clients (Neovim 0.11) show every item whose edit replaces the typed word.
    item.filterText = proposal.filter ?? proposal.label
    if !proposal.explanation.isEmpty {
      item.documentation = documentation(proposal.explanation)
    }
    if proposal.isDeprecated {
      if capabilities?.tagSupport != nil {
        item.tags = [.deprecated]
      } else if capabilities?.deprecatedSupport == true {
        item.deprecated = true
      }
    }
    item.textEdit = edit(proposal)
    return item
  }

  private func documentation(_ explanation: Explanation) -> CompletionDocumentation {
    guard let formats = capabilities?.documentationFormat, !formats.isEmpty else { return .text(explanation.plain) }
    return .markup(MarkupConverter(formats: formats).content(explanation))
  }

  /// Where the client can choose, what stands behind the cursor is kept when inserting.
  private func edit(_ proposal: CompletionProposal) -> CompletionEdit {
    let range = proposal.edit.range
    let text = proposal.edit.replacement
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
    }
  }
}
