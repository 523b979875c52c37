"""What a writer finds, follows and sees beside the text, under the capabilities of real clients."""

import asyncio

import pytest
from lsprotocol import types
from test_language_server import CURSOR, GOOD, bank_text, client, opened, words  # noqa: F401


async def test_questions_fold_and_selections_grow(client, tmp_path):
    text = bank_text(GOOD.replace("data every night.", "data ev█ery night."))
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    lines = text.replace(CURSOR, "").split("\n")
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(document))
    starts = [lines[fold.start_line].strip() for fold in folds]
    assert starts[:3] == ["questions:", "- id: q-1", "question: |"]
    assert "options:" in starts
    (chain,) = await client.text_document_selection_range_async(types.SelectionRangeParams(document, [cursor]))
    assert words(client, text.replace(CURSOR, ""), chain.range) == "every"
    assert words(client, text.replace(CURSOR, ""), chain.parent.range).startswith("A retailer trains")


async def test_addresses_are_links(client, tmp_path):
    text = bank_text(GOOD.replace("data every night.", "data 한국어 😀 (https://example.com/a)."))
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    links = await client.text_document_document_link_async(types.DocumentLinkParams(document))
    assert [link.target for link in links] == [
        "https://example.com/a",
        "https://cloud.google.com/bigquery/docs/bqml-introduction",
    ]
    assert [words(client, text, link.range) for link in links] == [link.target for link in links]


async def test_an_id_is_found_highlighted_and_renamed_across_files(client, tmp_path):
    other = bank_text(GOOD.replace("q-1", "q-2") + "x-related: [q-1]\n")
    await opened(client, tmp_path / "other.yaml", other)
    document, cursor = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD.replace("id: q-1", "id: q█-1")))
    found = await client.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), document, cursor)
    )
    assert [location.uri.rsplit("/", 1)[-1] for location in found] == ["bank.yaml", "other.yaml"]
    place = types.Position(found[1].range.start.line, found[1].range.start.character + 1)
    other_document = types.TextDocumentIdentifier(found[1].uri)
    (target,) = await client.text_document_definition_async(types.DefinitionParams(other_document, place))
    assert target.uri == document.uri
    marks = await client.text_document_document_highlight_async(types.DocumentHighlightParams(document, cursor))
    assert [mark.kind for mark in marks] == [types.DocumentHighlightKind.Write]
    prepared = await client.text_document_prepare_rename_async(types.PrepareRenameParams(document, cursor))
    assert prepared.placeholder == "q-1"
    edit = await client.text_document_rename_async(types.RenameParams(text_document=document, position=cursor, new_name="q-9"))
    changes = edit.changes or {change.text_document.uri: change.edits for change in edit.document_changes}
    assert {uri.rsplit("/", 1)[-1]: [e.new_text for e in edits] for uri, edits in changes.items()} == {
        "bank.yaml": ["q-9"],
        "other.yaml": ["q-9"],
    }
    with pytest.raises(Exception, match="taken"):
        await client.text_document_rename_async(types.RenameParams(text_document=document, position=cursor, new_name="q-2"))


async def test_questions_are_found_in_the_workspace(client, tmp_path):
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    for query in ["q-1", "retailer night", "3.2", "bigquery"]:
        found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query))
        assert [symbol.name.split(":")[0] for symbol in found] == ["q-1"], query
        assert found[0].location.uri == document.uri


async def test_hints_lenses_and_tokens_show_what_is_not_written(client, tmp_path):
    text = bank_text(GOOD)
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    whole = types.Range(types.Position(0, 0), types.Position(text.count("\n"), 0))
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(document, whole))
    assert [hint.label for hint in hints][1:] == ["A ✓", "B", "C", "D"]
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document))
    titles = [(await client.code_lens_resolve_async(lens)).command.title for lens in lenses]
    assert titles[0].startswith("1 question · google-pmle@2026-06 · 1: 0/")
    assert titles[1].startswith("Key A")
    tokens = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document))
    part = await client.text_document_semantic_tokens_range_async(types.SemanticTokensRangeParams(document, whole))
    assert tokens.data == part.data
    delta = await client.text_document_semantic_tokens_full_delta_async(
        types.SemanticTokensDeltaParams(document, tokens.result_id)
    )
    assert len(delta.edits) == 0


async def test_enter_continues_the_options(client, tmp_path):
    question = "question: Which?\noptions:\n  - text: a\n    correct: true\n  - text: b\n█\n"
    document, cursor = await opened(client, tmp_path / "bank.yaml", bank_text(question))
    edits = await client.text_document_on_type_formatting_async(
        types.DocumentOnTypeFormattingParams(text_document=document, position=cursor, ch="\n", options=types.FormattingOptions(tab_size=2, insert_spaces=True))
    )
    assert [edit.new_text for edit in edits] == ["      - text: "]


async def test_completion_knows_the_bank_and_resolves(client, tmp_path):
    text = bank_text(GOOD) + "  - id: █\n    question: Which?\n    options: [a, b]\n"
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    assert [item.label for item in result.items] == ["q-2"]
    text = bank_text(GOOD) + "  - █\n"
    document, cursor = await opened(client, tmp_path / "new.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    (item,) = [item for item in result.items if item.label == "New question"]
    assert "correct: true" in item.text_edit.new_text
    (key,) = [item for item in result.items if item.label == "scenario"]
    resolved = await client.completion_item_resolve_async(key)
    assert resolved.documentation


async def test_an_id_shows_its_questions_card(client, tmp_path):
    document, cursor = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD.replace("id: q-1", "id: q█-1")))
    hover = await client.text_document_hover_async(types.HoverParams(document, cursor))
    contents = hover.contents.value if isinstance(hover.contents, types.MarkupContent) else str(hover.contents)
    assert "Key: A" in contents and "Options: 4" in contents


async def test_commands_explain_and_check(client, tmp_path):
    await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    text = await client.workspace_execute_command_async(types.ExecuteCommandParams("qbank.explainRule", ["missing-key"]))
    assert "missing-key" in text
    counts = await client.workspace_execute_command_async(types.ExecuteCommandParams("qbank.checkWorkspace"))
    assert counts["files"] == 1
    table = await client.workspace_execute_command_async(types.ExecuteCommandParams("qbank.showStatistics"))
    assert "## google-pmle@2026-06" in table


async def test_a_bank_is_migrated_by_a_command(client, tmp_path):
    edits = []

    @client.feature(types.WORKSPACE_APPLY_EDIT)
    def applied(params: types.ApplyWorkspaceEditParams):
        edits.append(params.edit)
        return types.ApplyWorkspaceEditResult(applied=True)

    text = bank_text(GOOD).replace("2026-06", "2024-10")
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.workspace_execute_command_async(types.ExecuteCommandParams("qbank.migrate", [document.uri]))
    assert result["guide"] == "google-pmle@2026-06"
    assert result["changes"] > 0
    for _ in range(50):
        if edits:
            break
        await asyncio.sleep(0.1)
    assert len(edits) == 1


async def test_a_file_that_nobody_has_open_is_searched_too(client, tmp_path):
    closed = tmp_path / "closed.yaml"
    closed.write_text(bank_text(GOOD.replace("q-1", "q-7")), encoding="utf-8")
    # The folder was read before; an editor says what is new in it.
    created = types.FileEvent(closed.as_uri(), types.FileChangeType.Created)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([created]))
    text = bank_text(GOOD + "x-related: [q-█7]\n")
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    for _ in range(100):
        found = await client.text_document_definition_async(types.DefinitionParams(document, cursor))
        if found:
            break
        await asyncio.sleep(0.1)
    assert [location.uri.rsplit("/", 1)[-1] for location in found] == ["closed.yaml"]
    symbols = await client.workspace_symbol_async(types.WorkspaceSymbolParams("q-7"))
    assert [symbol.location.uri.rsplit("/", 1)[-1] for symbol in symbols] == ["closed.yaml"]
