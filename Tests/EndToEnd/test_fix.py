"""`--fix` and `--diff` on files of all kinds."""

import os
import shutil
import stat
import subprocess

import pytest

from conftest import FIXTURES

LABELLED = """\
# A comment that stays.
questions:
- id: q-1
  question: Which fruit is "yellow", 한국 😀?
  options: [A. A banana, B. A cherry, C. An apple]   # and this one
  answer: A
"""
MENDED = LABELLED.replace("A. A", "A").replace("B. ", "").replace("C. ", "")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_bytes(LABELLED.encode())
    return tmp_path


def test_fix_writes_and_reports_what_is_left(folder, qbank):
    result = qbank("check", "--fix", "a.yaml")
    assert result.stdout == "Nothing found in 1 question bank (1 question). 1 finding fixed.\n"
    assert (folder / "a.yaml").read_bytes() == MENDED.encode()
    assert [path.name for path in folder.iterdir()] == ["a.yaml"]


@pytest.mark.parametrize("change", [
    lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text, lambda text: text.rstrip("\n"),
])
def test_fix_keeps_the_form_of_the_file(folder, qbank, change):
    (folder / "a.yaml").write_bytes(change(LABELLED).encode())
    (folder / "a.yaml").chmod(0o640)
    qbank("check", "--fix", "a.yaml")
    assert (folder / "a.yaml").read_bytes() == change(MENDED).encode()
    assert stat.S_IMODE((folder / "a.yaml").stat().st_mode) == 0o640


def test_fix_follows_links(folder, qbank):
    (folder / "real").mkdir()
    shutil.move(folder / "a.yaml", folder / "real" / "a.yaml")
    (folder / "a.yaml").symlink_to("real/a.yaml")
    qbank("check", "--fix", "a.yaml")
    assert (folder / "a.yaml").is_symlink()
    assert (folder / "real" / "a.yaml").read_text() == MENDED


def test_diff_is_what_git_applies(folder, qbank):
    for name in ["pmle-2026-06-broken.yaml", "pmle-2026-06.json"]:
        shutil.copyfile(FIXTURES / name, folder / name)
    for scope in ["--fix", "--fix=suggested"]:
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        result = qbank("check", scope, "--diff", "--as-of", "2026-09-26", ".")
        assert result.returncode == 1
        assert before == {path.name: path.read_bytes() for path in folder.iterdir()}, "--diff writes nothing"
        (folder / "patched").mkdir()
        for name, content in before.items():
            (folder / "patched" / name).write_bytes(content)
        subprocess.run(["git", "apply", "--unsafe-paths", "-"], input=result.stdout, cwd=folder / "patched", text=True,
                       check=True)
        patched = {path.name: path.read_bytes() for path in (folder / "patched").iterdir()}
        shutil.rmtree(folder / "patched")
        qbank("check", scope, "--as-of", "2026-09-26", ".")
        assert patched == {path.name: path.read_bytes() for path in folder.iterdir()}
        again = qbank("check", scope, "--diff", "--as-of", "2026-09-26", ".")
        assert (again.returncode, again.stdout) == (0, ""), "a second run changes nothing"


def test_diff_alone_is_that_of_the_safe_fixes(folder, qbank):
    result = qbank("check", "--diff", "a.yaml")
    assert result.stdout == qbank("check", "--fix", "--diff", "a.yaml").stdout
    assert "-  options: [A. A banana, B. A cherry, C. An apple]   # and this one\n" in result.stdout
    piped = qbank("check", "--diff", "-", "--stdin-path", "a.yaml", stdin=LABELLED)
    assert piped.stdout == result.stdout


def test_fix_of_a_schema(folder, qbank):
    path = folder / "s.schema.json"
    path.write_text('{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {}, "title": " a "}\n')
    qbank("schema", "lint", "--fix", "s.schema.json")
    assert path.read_text() == '{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "a"}\n'


def test_what_cannot_be_written_is_one_sentence(folder, qbank):
    result = qbank("check", "--fix", "-", "--stdin-path", "a.yaml", stdin=LABELLED)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        'qbank: "--fix" writes files, and standard input is none; "--diff" shows what it would change.\n')
    if os.geteuid() == 0:
        pytest.skip("root may write everything")
    (folder / "a.yaml").chmod(0o400)
    result = qbank("check", "--fix", "a.yaml")
    assert (result.returncode, result.stderr) == (2, 'qbank: "a.yaml" cannot be written: permission denied.\n')
    assert (folder / "a.yaml").read_text() == LABELLED
