"""What a person sees on a terminal: a pty plays it."""

import os
import pathlib
import pty
import select
import shutil
import subprocess
import time

import pytest

from conftest import binary

BANK = "questions:\n- id: a\n  question: 한국 Which one is it?\n  options: [a, b, c]\n"


def on_terminal(arguments, cwd, environment=None, streams="12", columns=80):
    """What arrives on a terminal; `streams` are those of the command's that are one."""
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    variables = {**os.environ, "TERM": "xterm", **(environment or {})}
    if not environment or "NO_COLOR" not in environment:
        variables.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [binary(), *arguments], cwd=cwd, env=variables, stdin=subprocess.DEVNULL,
        stdout=slave if "1" in streams else subprocess.DEVNULL, stderr=slave if "2" in streams else subprocess.DEVNULL)
    os.close(slave)
    output, end = b"", time.monotonic() + 300
    while time.monotonic() < end:
        ready, _, _ = select.select([master], [], [], 1)
        try:
            chunk = os.read(master, 65536) if ready else None
        except OSError:
            break
        if chunk == b"" or (chunk is None and process.poll() is not None):
            break
        output += chunk or b""
    os.close(master)
    process.wait(timeout=60)
    return output.decode().replace("\r\n", "\n"), process.returncode


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yaml").write_text(BANK, encoding="utf-8")
    return tmp_path


def test_the_first_screen_of_the_readme(tmp_path):
    top = pathlib.Path(__file__).parents[2]
    shown = (top / "README.md").read_text(encoding="utf-8").split("```\n")[1]
    command, expected = shown.split("\n", 1)
    shutil.copy(top / "Tests/Fixtures/first-screen.yaml", tmp_path / "bank.yaml")
    output, code = on_terminal(command.split()[2:], tmp_path, {"NO_COLOR": "1"}, columns=200)
    assert output == expected
    assert code == 1


def test_the_source_line_and_colours(folder):
    output, code = on_terminal(["check", "a.yaml"], folder)
    assert code == 1
    lines = output.split("\n")
    assert lines[0].startswith("\x1b[1ma.yaml:4:3\x1b[0m: \x1b[1;31merror\x1b[0m: No option") or "\x1b[1;31m" in lines[0]
    assert lines[1] == "4 |   options: [a, b, c]"
    assert "^" in lines[2] and "\x1b[1;31m" in lines[2]


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colours_where_they_are_not_wanted(folder, environment):
    output, _ = on_terminal(["check", "a.yaml"], folder, environment)
    assert "\x1b" not in output
    assert "4 |   options: [a, b, c]\n" in output
    assert "^~~" in output
    # An empty variable does not count (https://no-color.org).
    assert "\x1b" in on_terminal(["check", "a.yaml"], folder, {"NO_COLOR": ""})[0]


def test_a_diff_has_colours(folder):
    (folder / "a.yaml").write_text(BANK.replace("[a, b, c]", "[A. x, B. y, C. z]") + "  answer: A\n", encoding="utf-8")
    output, code = on_terminal(["check", "--diff", "a.yaml"], folder)
    assert code == 1
    assert "\x1b[31m-  options: [A. x, B. y, C. z]\x1b[0m\n\x1b[32m+  options: [x, y, z]\x1b[0m\n" in output


def test_lines_are_as_wide_as_the_terminal(folder):
    (folder / "a.yaml").write_text(BANK.replace("[a, b, c]", f"[a, b, {'c' * 500}]"), encoding="utf-8")
    output, _ = on_terminal(["check", "a.yaml"], folder, {"NO_COLOR": "1"}, columns=50)
    assert all(len(line) <= 50 for line in output.split("\n") if " | " in line), output


def test_a_bar_shows_how_far_long_work_is(tmp_path):
    question = "- id: {0}\n  question: Which of these letters is the first one of the list number {0}?\n"
    question += "  options: [one {0}, two {0}, three {0}]\n  answer: A\n"
    for file in range(60):
        (tmp_path / f"{file}.yaml").write_text(
            "questions:\n" + "".join(question.format(f"q-{file}-{index}") for index in range(400)))
    output, _ = on_terminal(["check", "--format", "json", "."], tmp_path, streams="2")
    assert "\r[" in output and " of 60 files" in output, output[:500]
    assert output.endswith("\r\x1b[K"), "it is taken away at the end"
    quiet = subprocess.run([binary(), "check", "."], cwd=tmp_path, capture_output=True, text=True)
    assert quiet.stderr == "", "nothing where no terminal is"


def test_what_may_not_be_read_is_one_sentence(folder):
    """As a user for whom permissions count, which they do not for root."""
    user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    program = binary()
    for parent in [folder, *folder.parents]:
        if os.geteuid() == 0 and parent != parent.parent and str(parent).startswith("/tmp/"):
            parent.chmod(0o755)
    (folder / "a.yaml").chmod(0o000)
    try:
        result = subprocess.run([program, "check", "a.yaml"], cwd=folder, capture_output=True, text=True, **user)
    except PermissionError:
        pytest.skip("another user may not run the binary here")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == 'qbank: "a.yaml" cannot be read: permission denied.\n'
    # Of a folder, the rest is checked all the same.
    (folder / "b.yaml").write_text(BANK, encoding="utf-8")
    (folder / "closed").mkdir(mode=0o000)
    result = subprocess.run([program, "check", "."], cwd=folder, capture_output=True, text=True, **user)
    assert result.returncode == 2
    assert "b.yaml:4:" in result.stdout
    assert result.stderr.count("\n") == 1 and "permission denied" in result.stderr
