"""The VS Code extension apart from its client: compiled, and unit-tested by node itself."""

import shutil
import subprocess

import pytest

from conftest import REPOSITORY

EXTENSION = REPOSITORY / "editors" / "vscode"


@pytest.mark.skipif(not (shutil.which("tsc") and shutil.which("node")), reason="node or tsc is not installed")
def test_the_extension_s_own_logic():
    compiled = subprocess.run(["tsc", "-p", "tsconfig.logic.json"], cwd=EXTENSION, capture_output=True, text=True)
    assert compiled.returncode == 0, compiled.stdout
    tests = sorted(str(path) for path in (EXTENSION / "test").glob("*.test.js"))
    tested = subprocess.run(["node", "--test", *tests], cwd=EXTENSION, capture_output=True, text=True)
    assert tested.returncode == 0, tested.stdout
