"""`--baseline` and `--since`."""

import json
import subprocess

import pytest

BROKEN = """\
questions:
- id: q-1
  question: Which fruit is yellow?
  options: [banana, cherry, lime]
  marks: 5
- id: q-2
  question: Which fruit is red?
  options: [banana, cherry, lime]
  answer: F
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "banks").mkdir()
    (tmp_path / "banks" / "문제 a.yaml").write_text(BROKEN)
    return tmp_path


def git(*arguments):
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], check=True, capture_output=True)


def rules(result):
    return [line.rsplit("[", 1)[1][:-1] for line in result.stdout.splitlines() if line.endswith("]")]


def test_what_a_baseline_knows_is_quiet_though_lines_move(folder, qbank):
    (folder / "ci").mkdir()
    written = qbank("check", "--write-baseline", "ci/known.json")
    assert written.returncode == 0
    assert len(rules(written)) == len(json.loads((folder / "ci" / "known.json").read_text())["findings"]) == 3
    bank = folder / "banks" / "문제 a.yaml"
    bank.write_text("# moved\n\n" + BROKEN.replace("marks: 5", "points: 5"))
    result = qbank("check", "--baseline", "ci/known.json")
    assert rules(result) == ["schema-additional-properties"]
    assert "points" in result.stdout
    assert result.stdout.endswith("1 warning in 1 question bank (2 questions). 2 findings of the baseline left out.\n")
    # From another folder the paths are the same.
    (folder / "elsewhere").mkdir()
    again = subprocess.run([*result.args[:2], "--baseline", "../ci/known.json", "../banks"], capture_output=True,
                           text=True, cwd=folder / "elsewhere")
    assert rules(again) == ["schema-additional-properties"]
    # The same defect once more is new, but for a key that is told once.
    bank.write_text(BROKEN + BROKEN.split("questions:\n")[1].replace("q-", "r-"))
    assert rules(qbank("check", "--baseline", "ci/known.json")) == ["missing-key", "key-out-of-range"]


@pytest.mark.parametrize("text, sentence", [
    ('{"version": 2, "findings": []}',
     '"b.json" is a baseline of version 2, and this program reads version 1: write it again with "--write-baseline".'),
    ('{"questions": []}', '"b.json" is no baseline; "--write-baseline" writes one.'),
    ('{"version": 1,\n "findings": [{"path": 1}]}',
     'b.json:2:15: A finding of a baseline has "path" and "fingerprint"; write it again with "--write-baseline".'),
    ('{"version": 1,\n',
     'b.json:1:15: This is no baseline, as it is no JSON object; "--write-baseline" writes one.'),
    (None, '"b.json" does not exist; check the path.'),
])
def test_a_baseline_that_cannot_be_read_is_one_sentence(folder, qbank, text, sentence):
    if text is not None:
        (folder / "b.json").write_text(text)
    result = qbank("check", "--baseline", "b.json")
    assert (result.returncode, result.stdout, result.stderr) == (2, "", f"qbank: {sentence}\n")


def test_a_baseline_that_cannot_be_written_is_one_sentence(folder, qbank):
    result = qbank("check", "--write-baseline", "no/b.json")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == 'qbank: "no/b.json" cannot be written: its folder does not exist.\n'


def test_since_shows_what_changed(folder, qbank):
    git("init", "-b", "main")
    git("add", ".")
    git("commit", "-m", "one")
    assert qbank("check", "--since", "HEAD").stdout == "No question banks found.\n"
    git("checkout", "-b", "branch")
    bank = folder / "banks" / "문제 a.yaml"
    # A line taken away is seen at another line of its question; the other question is left alone.
    bank.write_text(BROKEN.replace("  marks: 5\n", ""))
    assert rules(qbank("check", "--since", "main")) == ["missing-key"]
    git("commit", "-am", "two")
    assert rules(qbank("check", "--since", "main")) == ["missing-key"]
    # What main did since is not this branch's.
    git("checkout", "main")
    bank.write_text(BROKEN.replace("answer: F", "answer: G"))
    git("commit", "-am", "three")
    git("checkout", "branch")
    assert rules(qbank("check", "--since", "main")) == ["missing-key"]
    # New files are all new, by git's own rules.
    (folder / "new.yaml").write_text(BROKEN.replace("q-", "n-"))
    (folder / "ignored.yaml").write_text(BROKEN.replace("q-", "i-"))
    (folder / ".gitignore").write_text("ignored.yaml\n")
    assert len(rules(qbank("check", "--since", "main"))) == 4
    # From a folder below as well.
    below = subprocess.run([qbank("--version").args[0], "check", "--since", "main"], capture_output=True, text=True,
                           cwd=folder / "banks")
    assert rules(below) == ["missing-key"]


def test_since_reads_what_git_prints(folder, qbank):
    """Lines of a bank that look like those of a difference, and names that git quotes."""
    git("init", "-b", "main")
    name = 'a "b" \\ tab\tx.yaml'
    (folder / name).write_text("questions:\n" + "".join(
        f"- {{id: q-{number}, question: Which is it?, options: [a, b, c], answer: A}}\n" for number in range(50)))
    git("add", ".")
    git("commit", "-m", "one")
    text = (folder / name).read_text()
    (folder / name).write_text(text.replace("q-40, question: Which is it?", "q-40, question: \"\\n++ b/x\"")
                               .replace("answer: A}\n- {id: q-45,", "answer: Z}\n+++ b/other.yaml\n- {id: q-45,"))
    found = json.loads(qbank("check", "--since", "HEAD", "--format", "json").stdout)["findings"]
    assert {finding["path"] for finding in found} == {name}


def test_git_that_cannot_tell_is_one_sentence(folder, qbank, monkeypatch):
    for arguments in [["--since", "HEAD"], ["--since", "--output=x"], ["--since", "-x"]]:
        result = qbank("check", *arguments)
        assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1), result.stderr
    git("init", "-b", "main")
    for revision in ["HEAD", "nope", "--output=x"]:
        result = qbank("check", f"--since={revision}")
        assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1), result.stderr
    assert sorted(path.name for path in folder.iterdir()) == [".git", "banks"]
    monkeypatch.setenv("PATH", "/nowhere")
    result = qbank("check", "--since", "HEAD")
    assert result.stderr == 'qbank: "--since" asks git, and "git" cannot be run; install it, or check all files.\n'
