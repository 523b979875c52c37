"""The files for CI servers and for pre-commit, by their schemas and for real."""

import os
import pathlib
import subprocess
import sys

import pytest

from conftest import REPOSITORY, binary

SHIPPED = [
    ("vendor.github-actions", ".github/actions/check/action.yml"),
    ("vendor.github-workflows", ".github/workflows/release.yml"),
    ("vendor.gitlab-ci", ".gitlab/qbank.gitlab-ci.yml"),
]


def check_schema(schema, path):
    result = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)],
                            capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("schema, path", SHIPPED)
def test_shipped_files_are_what_their_schemas_say(schema, path):
    check_schema(schema, REPOSITORY / path)


def test_what_init_writes_is_what_its_schemas_say(tmp_path, qbank):
    result = qbank("init", str(tmp_path), "--ci", "github", "--ci", "gitlab")
    assert result.returncode == 0, result.stderr
    check_schema("vendor.github-workflows", tmp_path / ".github" / "workflows" / "qbank.yml")
    check_schema("vendor.gitlab-ci", tmp_path / ".gitlab-ci.yml")


def test_pre_commit_runs_the_hook(tmp_path, monkeypatch):
    """From a clone of this repository, with the binary under test on the PATH."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", f"{pathlib.Path(binary()).parent}{os.pathsep}{os.environ['PATH']}")
    for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"]:
        monkeypatch.setenv(name, "a@b")
    hooks = tmp_path / "hooks"
    work = tmp_path / "work"
    hooks.mkdir()
    work.mkdir()

    def run(*command, cwd):
        return subprocess.run(command, cwd=cwd, capture_output=True, text=True)

    # The hooks alone: that is all that pre-commit reads for a hook that builds nothing.
    (hooks / ".pre-commit-hooks.yaml").write_bytes((REPOSITORY / ".pre-commit-hooks.yaml").read_bytes())
    validated = run(sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml", cwd=hooks)
    assert validated.returncode == 0, validated.stdout
    for command in [["init", "-b", "main"], ["add", "."], ["commit", "-m", "one"], ["tag", "v1"]]:
        assert run("git", *command, cwd=hooks).returncode == 0
    (work / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: v1\n  hooks:\n  - id: qbank-check-system\n")
    (work / "bank.yaml").write_text("questions:\n- {id: a, question: Which one is it?, options: [a, b, c]}\n")
    (work / "other.yaml").write_text("questions: none\nservice: {image: x}\n")
    for command in [["init", "-b", "main"], ["add", "."]]:
        assert run("git", *command, cwd=work).returncode == 0
    failed = run(sys.executable, "-m", "pre_commit", "run", "--all-files", cwd=work)
    assert failed.returncode == 1
    assert "bank.yaml:2:" in failed.stdout and "[missing-key]" in failed.stdout, failed.stdout + failed.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_written(qbank, shell):
    result = qbank("completions", shell)
    assert result.returncode == 0
    assert "schema" in result.stdout and "fix" in result.stdout
    assert qbank("completions", "tcsh").returncode == 2


def test_bash_takes_its_completions(qbank, tmp_path):
    script = tmp_path / "qbank.bash"
    script.write_text(qbank("completions", "bash").stdout)
    lines = f'source {script}; COMP_WORDS=(qbank che); COMP_CWORD=1; COMP_LINE="qbank che"; COMP_POINT=9; COMP_TYPE=9; '
    lines += '_qbank qbank che qbank; printf "%s\\n" "${COMPREPLY[@]}"'
    result = subprocess.run(["bash", "-c", lines], capture_output=True, text=True)
    assert "check" in result.stdout.split(), result.stdout + result.stderr
