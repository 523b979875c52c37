"""What reaches from one file into others: questions that move, banks that are split, repeated questions, the report."""

import asyncio
import pathlib
import urllib.parse

from lsprotocol import types
from test_language_server import GOOD, UNITS, applied, bank_text, chosen, client, opened  # noqa: F401

OTHER = 'exam: google-pmle\nguide: "2026-06"\nquestions:\n- id: o-1\n  domain: "1.1"\n  question: 어느 것? 🎯\n  options: [a, b, c]'


def path_of(uri: str) -> pathlib.Path:
    return pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(uri).path))


def made(client, edit: types.WorkspaceEdit) -> dict[str, str]:
    """The texts of all files that an edit changes or makes, by name, as a client leaves them that takes one step after the
    other; here all texts are those on disk."""
    texts = {}
    for uri, edits in (edit.changes or {}).items():
        texts[path_of(uri).name] = applied(client, path_of(uri).read_text(encoding="utf-8"), edits)
    for change in edit.document_changes or []:
        if isinstance(change, types.CreateFile):
            assert not path_of(change.uri).exists()
            texts[path_of(change.uri).name] = ""
        else:
            path = path_of(change.text_document.uri)
            before = texts.get(path.name) if path.name in texts else path.read_text(encoding="utf-8")
            texts[path.name] = applied(client, before, change.edits)
    return texts


async def offered(client, document, line: int) -> dict[str, types.CodeAction]:
    place = types.Position(line, 4)
    asked = types.CodeActionContext([], only=[types.CodeActionKind("refactor.move")])
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, types.Range(place, place), asked)
    )
    return {action.title: action for action in actions}


def two_questions() -> str:
    second = GOOD.replace("q-1", "q-2").replace('"3.2"', '"6.1"').replace("A retailer", "# no comment 🎉\n\n  소매점")
    return bank_text(GOOD) + bank_text(second).split("questions:\n")[1]


async def test_a_question_moves_to_a_file_that_nobody_has_open(client, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(OTHER, encoding="utf-8")
    changes = [types.FileEvent(other.as_uri(), types.FileChangeType.Created)]
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes))
    text = two_questions()
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    line = text.split("\n").index("  - id: q-2")
    found = []
    for _ in range(100):  # until the file is read
        found = await offered(client, document, line)
        if any(title.startswith("Move") for title in found):
            break
        await asyncio.sleep(0.05)
    assert 'Move the question to "other.yaml"' in found, list(found)
    edit = (await chosen(client, found['Move the question to "other.yaml"'])).edit
    moved = text.split("\n", line)[line].rstrip("\n").split("\n")
    assert made(client, edit) == {
        "bank.yaml": bank_text(GOOD),
        "other.yaml": OTHER + "".join("\n" + line.removeprefix("  ") for line in moved),
    }


async def test_an_open_bank_is_changed_as_it_is_in_the_editor(client, tmp_path):
    await opened(client, tmp_path / "other.yaml", "# open\n" + OTHER)
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    found = await offered(client, document, 4)
    assert 'Move the question to "other.yaml"' in found, list(found)
    edit = (await chosen(client, found['Move the question to "other.yaml"'])).edit
    assert [change.text_document.version for change in edit.document_changes] == [1, 1]
    texts = made(client, edit)
    assert texts["bank.yaml"] == 'exam: google-pmle\nguide: "2026-06"\nlanguage: en\nquestions: []\n'
    assert texts["other.yaml"].startswith("# open\n" + OTHER + "\n- id: q-1\n")


async def test_a_bank_is_split_by_section(client, tmp_path):
    text = two_questions()
    document, _ = await opened(client, tmp_path / "bank.yaml", text)
    found = await offered(client, document, 0)
    title = "Split the file by section: 2 questions into 2 files"
    edit = client.capabilities.workspace.workspace_edit if hasattr(client, "capabilities") else None
    if edit and "create" not in (edit.resource_operations or []):
        assert title not in found
    if title not in found:
        return
    second = text.split("\n").index("  - id: q-2")
    lines = text.split("\n")
    assert made(client, (await chosen(client, found[title])).edit) == {
        "bank.yaml": "\n".join(lines[:3]) + "\nquestions: []\n",
        "bank-3-scaling-prototypes-into-ml-models.yaml": bank_text(GOOD),
        "bank-6-monitoring-ai-solutions.yaml": "\n".join(lines[:4] + lines[second:]),
    }


async def test_a_lens_lists_what_is_nearly_the_same(client, tmp_path):
    other, _ = await opened(client, tmp_path / "other.yaml", bank_text(GOOD.replace("q-1", "o-1")))
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD))
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document))
    lens = await client.code_lens_resolve_async(lenses[1])
    assert lens.command.title.endswith(" · 1 near-duplicate")
    places = await client.workspace_execute_command_async(
        types.ExecuteCommandParams(lens.command.command, lens.command.arguments)
    )
    assert [place["uri"] if isinstance(place, dict) else place.uri for place in places] == [document.uri, other.uri]


async def test_the_report_is_shown_or_answered(client, tmp_path):
    document, _ = await opened(client, tmp_path / "bank.yaml", bank_text(GOOD.replace("correct: true", "correct: false")))
    answer = await client.workspace_execute_command_async(types.ExecuteCommandParams("qbank.openReport"))
    if answer is None:
        (shown,) = client.shown_documents
        assert tmp_path not in path_of(shown.uri).parents
        answer = path_of(shown.uri).read_text(encoding="utf-8")
    assert "| `missing-key` | error | 1 |" in answer
    assert f"](<{document.uri}#L" in answer
