"""What a writer sees in an editor, under the capabilities of real clients."""

import json
import pathlib
import re
import textwrap

import pytest
import pytest_lsp
from conftest import FIXTURES, server_command
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

CONFIG = ClientServerConfig(server_command=server_command())
CURSOR = "█"


@pytest_lsp.fixture(params=["visual_studio_code", "neovim", "emacs"], config=CONFIG)
async def client(request, lsp_client: LanguageClient, tmp_path):
    capabilities = client_capabilities(request.param)
    # The tests wait for pushed diagnostics; a client that offers to pull would be sent none.
    if capabilities.text_document:
        capabilities.text_document.diagnostic = None
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda _: None)
    folder = types.WorkspaceFolder(uri=tmp_path.as_uri(), name="bank")
    result = await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=tmp_path.as_uri(), workspace_folders=[folder])
    )
    lsp_client.encoding = result.capabilities.position_encoding or types.PositionEncodingKind.Utf16
    yield
    await lsp_client.shutdown_session()


UNITS = {
    types.PositionEncodingKind.Utf8: ("utf-8", 1),
    types.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


def words(client: LanguageClient, text: str, span: types.Range) -> str:
    """What a range of one line underlines, its columns read in the negotiated encoding."""
    codec, width = UNITS[client.encoding]
    units = text.split("\n")[span.start.line].encode(codec)
    return units[span.start.character * width : span.end.character * width].decode(codec)


def bank_text(question: str) -> str:
    """A bank with one question, given from its `id` on; a cursor mark in it is kept."""
    head = 'exam: google-pmle\nguide: "2026-06"\nlanguage: en\nquestions:\n'
    lines = textwrap.dedent(question).strip("\n").split("\n")
    return head + "".join(("  - " if i == 0 else "    ") + line + "\n" for i, line in enumerate(lines))


GOOD = """
id: q-1
domain: "3.2"
question: |
  A retailer trains demand models on BigQuery data every night. What should you do?
options:
  - text: Schedule a training pipeline.
    correct: true
    explanation: A pipeline repeats the same steps.
  - text: Train on a laptop by hand.
    explanation: Nobody can repeat it.
  - text: Export the rows to a spreadsheet.
    explanation: It does not scale.
  - text: Keep the first model for ever.
    explanation: Demand changes.
explanation: A scheduled pipeline keeps the model fresh.
references: [https://cloud.google.com/bigquery/docs/bqml-introduction]
"""


async def opened(client: LanguageClient, path: pathlib.Path, text: str, language: str = "yaml"):
    """Opens the text without its cursor mark; returns the document and the cursor's position."""
    cursor = types.Position(0, 0)
    if CURSOR in text:
        before, after = text.split(CURSOR)
        line = before.count("\n")
        codec, width = UNITS[client.encoding]
        column = len(before.rsplit("\n", 1)[-1].encode(codec)) // width
        cursor, text = types.Position(line, column), before + after
    path.write_text(text, encoding="utf-8")
    uri = path.as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, language, 1, text))
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return types.TextDocumentIdentifier(uri), cursor


def labels(result) -> list[str]:
    items = result.items if isinstance(result, types.CompletionList) else (result or [])
    return [item.label for item in items]


async def test_a_clean_bank_has_no_findings(client, tmp_path):
    text = (FIXTURES / "pmle-2026-06.yaml").read_text(encoding="utf-8")
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    worst = [d for d in client.diagnostics[document.uri] if d.severity <= types.DiagnosticSeverity.Warning]
    assert worst == []


async def test_a_misspelt_key_is_underlined_and_mended(client, tmp_path):
    text = bank_text(GOOD.replace("references:", "refrences:"))
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    found = [d for d in client.diagnostics[document.uri] if d.code == "schema-additional-properties"]
    assert len(found) == 1
    diagnostic = found[0]
    assert words(client, text, diagnostic.range) == "refrences"
    assert '"references"' in diagnostic.message
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, diagnostic.range, types.CodeActionContext([diagnostic]))
    )
    fixes = [a for a in actions if isinstance(a, types.CodeAction) and a.kind == types.CodeActionKind.QuickFix]
    assert fixes, "no quick fix"
    edit = (await chosen(client, fixes[0])).edit
    changes = (edit.changes or {}).get(document.uri) or edit.document_changes[0].edits
    assert [change.new_text for change in changes] == ["references"]


async def chosen(client: LanguageClient, action: types.CodeAction) -> types.CodeAction:
    """The action with its edit, which comes when it is chosen where the client can resolve it."""
    return action if action.edit else await client.code_action_resolve_async(action)


def applied(client: LanguageClient, text: str, edits: list[types.TextEdit]) -> str:
    """The text after edits that were made for it, applied from the last to the first as clients do."""
    codec, width = UNITS[client.encoding]
    lines = text.split("\n")

    def offset(position: types.Position) -> int:
        column = lines[position.line].encode(codec)[: position.character * width].decode(codec)
        return sum(len(line) + 1 for line in lines[: position.line]) + len(column)

    spans = [(offset(edit.range.start), offset(edit.range.end), edit.new_text) for edit in edits]
    order = sorted(range(len(spans)), key=lambda i: (spans[i][0], spans[i][1], i), reverse=True)
    for start, end, new in (spans[i] for i in order):
        text = text[:start] + new + text[end:]
    return text


async def test_a_question_becomes_native_by_a_code_action(client, tmp_path):
    before = """
    id: q-1
    stem: 어느 것이 🎯 맞습니까?
    choices:
      - 한국어 🎉 하나
      - |
        둘째
    correct_answer: B  # 이유
    difficulty: easy
    """
    after = """
    id: q-1
    question: 어느 것이 🎯 맞습니까?
    options:
      - text: 한국어 🎉 하나
      - text: |
          둘째
        correct: true
    # 이유
    difficulty: easy
    """
    text = bank_text(before)
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    line = types.Position(text.split("\n").index("    choices:"), 6)
    asked = types.CodeActionContext([], only=[types.CodeActionKind.Refactor])
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, types.Range(line, line), asked)
    )
    found = [a for a in actions if a.title == "Convert this question to the native form"]
    assert len(found) == 1, [a.title for a in actions]
    assert found[0].kind == types.CodeActionKind.RefactorRewrite
    edit = (await chosen(client, found[0])).edit
    edits = (edit.changes or {}).get(document.uri) or edit.document_changes[0].edits
    assert applied(client, text, edits) == bank_text(after)


async def test_a_bank_is_written_in_the_other_format(client, tmp_path):
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    start = types.Range(types.Position(0, 0), types.Position(0, 0))
    asked = types.CodeActionContext([], only=[types.CodeActionKind.RefactorRewrite])
    actions = await client.text_document_code_action_async(types.CodeActionParams(document, start, asked))
    found = [a for a in actions if a.title == "Write this bank as JSON in a new file"]
    workspace = client.capabilities.workspace if hasattr(client, "capabilities") else None
    operations = workspace and workspace.workspace_edit and workspace.workspace_edit.resource_operations
    if workspace and not operations:
        assert found == []
    for action in found:
        create, edit = (await chosen(client, action)).edit.document_changes
        assert create.kind == "create" and create.uri == (tmp_path / "bank.json").as_uri()
        assert edit.text_document.uri == create.uri
        assert json.loads(edit.edits[0].new_text)["questions"][0]["id"] == "q-1"


async def test_findings_follow_an_edit(client, tmp_path):
    text = bank_text(GOOD)
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    before = len(client.diagnostics[document.uri])
    line = next(i for i, l in enumerate(text.split("\n")) if "domain:" in l)
    change = types.TextDocumentContentChangePartial(
        range=types.Range(types.Position(line, 4), types.Position(line, 18)), text='domain: "9.9"'
    )
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(2, document.uri), [change])
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    found = client.diagnostics[document.uri]
    assert len(found) == before + 1
    assert "unknown-domain" in [d.code for d in found]


async def test_products_complete_in_prose_and_replace_the_typed_phrase(client, tmp_path):
    text = bank_text(GOOD.replace("data every night.", f"data with BigQ{CURSOR} every night."))
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    assert any(label.startswith("BigQuery") for label in labels(result))


async def test_domains_complete_with_their_titles(client, tmp_path):
    text = bank_text(GOOD.replace('"3.2"', f'"3.{CURSOR}"'))
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    found = labels(result)
    assert any(label.startswith("3.1") for label in found)
    assert any(label.startswith("3.2") for label in found)


async def test_keys_that_are_missing_complete(client, tmp_path):
    text = bank_text(GOOD + f"diff{CURSOR}\n")
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    found = labels(result)
    items = result.items if isinstance(result, types.CompletionList) else result
    assert [item.filter_text for item in items] == found, "a client could not filter by the word typed"
    assert "difficulty" in found
    assert "options" not in found


async def test_values_of_an_enumeration_complete(client, tmp_path):
    text = bank_text(GOOD + f"difficulty: {CURSOR}\n")
    document, cursor = await opened(client, tmp_path / "bank.yaml", text)
    result = await client.text_document_completion_async(types.CompletionParams(document, cursor))
    assert labels(result)[:4] == ["easy", "medium", "hard", "expert"]


async def test_a_hover_tells_of_product_domain_and_key(client, tmp_path):
    for mark, expected in [("on Big█Query", "BigQuery"), ('"3█.2"', "3.2"), ("refer█ences:", "references")]:
        text = bank_text(GOOD.replace(mark.replace(CURSOR, ""), mark))
        document, cursor = await opened(client, tmp_path / "bank.yaml", text)
        hover = await client.text_document_hover_async(types.HoverParams(document, cursor))
        assert hover is not None, mark
        contents = hover.contents.value if isinstance(hover.contents, types.MarkupContent) else str(hover.contents)
        assert expected.lower() in contents.lower()
        client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)


async def test_symbols_are_questions(client, tmp_path):
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    assert [s.name for s in symbols][:1] == ["q-1"] or symbols[0].name.startswith("q-1")


async def test_columns_are_right_behind_korean_and_emoji(client, tmp_path):
    text = bank_text(
        GOOD.replace("A retailer trains", "한국어 😀 Tensorflow trains").replace("id: q-1", "id: q-1\nlanguage: ko")
    )
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    found = [d for d in client.diagnostics[document.uri] if d.code == "product-name-casing"]
    assert len(found) == 1
    assert words(client, text, found[0].range) == "Tensorflow"


async def test_schema_and_configuration_files_are_checked_too(client, tmp_path):
    schema = '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "strin"}\n'
    document, _ = await opened(client, tmp_path / "my.schema.json", schema, "json")
    assert any('"strin"' in d.message for d in client.diagnostics[document.uri])
    document, _ = await opened(client, tmp_path / ".qbank.yaml", "rules:\n  mising-key: off\n")
    assert any('"mising-key"' in d.message for d in client.diagnostics[document.uri])


async def test_other_files_are_left_alone(client, tmp_path):
    path = tmp_path / "compose.yaml"
    text = "services:\n  web:\n    image: nginx\n"
    path.write_text(text)
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(path.as_uri(), "yaml", 1, text))
    )
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(path.as_uri()), types.Position(1, 3))
    )
    assert hover is None
    assert not client.diagnostics.get(path.as_uri())


def test_the_command_and_the_editor_agree(qbank):
    """The text output has the form that the README shows."""
    result = qbank("check", "--as-of", "2026-09-26", str(FIXTURES / "pmle-2026-06-broken.yaml"))
    assert result.returncode == 1
    pattern = re.compile(r"^.+:\d+:\d+: (error|warning|information|hint): .+ \[[a-z0-9-]+\]$")
    lines = result.stdout.rstrip("\n").split("\n")
    assert all(pattern.match(line) for line in lines[:-1])


async def test_a_bank_is_laid_out(client, tmp_path):
    rough = "questions:\n- id:   a\n  question: |\n      어느 것?\n  options: [x, y]\n"
    uri = (tmp_path / "rough.yaml").as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri=uri, language_id="yaml", version=1, text=rough))
    )
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(
            text_document=types.TextDocumentIdentifier(uri=uri),
            options=types.FormattingOptions(tab_size=4, insert_spaces=True),
        )
    )
    lines = rough.split("\n")
    for edit in sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True):
        start, end = edit.range.start, edit.range.end
        assert start.line == end.line, "white space within a line"
        line = lines[start.line]
        lines[start.line] = line[: start.character] + edit.new_text + line[end.character :]
    assert "\n".join(lines) == "questions:\n  - id: a\n    question: |\n      어느 것?\n    options: [x, y]\n"
