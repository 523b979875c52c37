"""The release binary as a language server, played by pytest-lsp; every message is recorded and checked afterwards."""

import os
import pathlib
import shutil
import subprocess
import sys

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = REPOSITORY / "Tests" / "Fixtures"
SHARED = REPOSITORY.parent / "shared"


def binary() -> str:
    """The qbank to test: the one that QBANK names, else the release build."""
    found = os.environ.get("QBANK") or shutil.which("qbank", path=str(REPOSITORY / ".build" / "release"))
    if not found:
        raise RuntimeError("no qbank binary: set QBANK or run swift build -c release")
    return str(pathlib.Path(found).resolve())


def traffic_log() -> pathlib.Path:
    return REPOSITORY / ".build" / "end-to-end-traffic.jsonl"


def server_command() -> list[str]:
    """The server, behind the recorder where the shared clients are there."""
    tee = SHARED / "clients" / "lsptee.py"
    command = [binary(), "lsp", "--stdio"]
    return [sys.executable, str(tee), str(traffic_log()), "--", *command] if tee.exists() else command


@pytest.fixture
def bank(tmp_path):
    """Writes a bank into a workspace of its own and returns its path."""

    def write(text: str, name: str = "bank.yaml") -> pathlib.Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def qbank():
    """Runs the command; returns the finished process with text output."""

    def run(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [binary(), *arguments], input=stdin, capture_output=True, text=True, timeout=60, encoding="utf-8"
        )

    return run


def pytest_sessionstart(session):
    traffic_log().unlink(missing_ok=True)


def pytest_sessionfinish(session, exitstatus):
    """All recorded messages must be what the LSP metaModel says."""
    validator = SHARED / "clients" / "lsp_validate.py"
    if not validator.exists() or not traffic_log().exists():
        print("\nmessages not checked against the metaModel: ../shared is not there")
        return
    model = SHARED / "suites" / "lsp" / "metaModel-3.18.json"
    result = subprocess.run(
        [sys.executable, str(validator), str(model), str(traffic_log())], capture_output=True, text=True
    )
    print("\n" + result.stdout.strip())
    if result.returncode != 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
