"""Run by hand: mends real files and says what that did. `fix_banks.py QBANK FOLDER…`; exit code 1 where a bar is missed.

For every YAML and JSON file below the folders, once as a bank and once for all suggestions: a second run changes
nothing, no finding is new, and only lines change that a fix of a finding names.
"""

import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile


def check(qbank, command, path, *options):
    result = subprocess.run([qbank, *command, "--format", "json", *options, str(path)], capture_output=True, timeout=300)
    return json.loads(result.stdout or b'{"findings": []}')["findings"] if result.returncode != 2 else None


def kinds(findings):
    """How many there are of each rule: places move, words quote the text, and ids are what some fixes change."""
    return collections.Counter(finding["rule"] for finding in findings)


def changed_lines(qbank, command, scope, path):
    """The lines, from 1, of the old text that the difference takes away or stands before."""
    diff = subprocess.run([qbank, *command, scope, "--diff", str(path)], capture_output=True, timeout=300).stdout
    lines, number = set(), 0
    for line in diff.split(b"\n")[2:]:
        if line.startswith(b"@@"):
            number = int(line.split()[1].split(b",")[0][1:])
        elif line[:1] == b"-":
            lines.add(number)
            number += 1
        elif line[:1] == b" ":
            number += 1
    return lines


def main(qbank, *folders):
    counts = collections.Counter()
    missed = []
    files = [path for folder in folders for path in sorted(pathlib.Path(folder).rglob("*"))
             if path.suffix in (".yaml", ".yml", ".json") and path.is_file()]
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            is_schema = path.name.endswith(".schema.json")
            command = ["schema", "lint"] if is_schema else ["check", "--as-of", "2026-09-26"]
            copy = pathlib.Path(folder) / path.name
            shutil.copyfile(path, copy)
            before = check(qbank, command, copy)
            if before is None:
                counts["not checked"] += 1
                continue
            counts["files"] += 1
            for scope in ["--fix", "--fix=suggested"]:
                shutil.copyfile(path, copy)
                old = copy.read_bytes()
                lines = changed_lines(qbank, command, scope, copy)
                after = check(qbank, command, copy, scope)
                new = copy.read_bytes()
                again = check(qbank, command, copy, scope)
                if new == old:
                    continue
                counts[scope + " files changed"] += 1
                counts[scope + " findings less"] += len(before) - len(after)
                if copy.read_bytes() != new:
                    missed.append(f"{path} {scope}: a second run changes it")
                for kind in kinds(after) - kinds(before):
                    counts[scope + " new findings"] += 1
                    missed.append(f"{path} {scope}: new: {kind}")
                named = set()
                for finding in before:
                    for fix in finding["fixes"]:
                        for edit in fix["edits"]:
                            named |= set(range(edit["range"]["start"]["line"], edit["range"]["end"]["line"] + 1))
                if lines - named:
                    missed.append(f"{path} {scope}: lines {sorted(lines - named)[:5]} are in no fix")
                if (old.count(b"\r\n") == old.count(b"\n")) != (new.count(b"\r\n") == new.count(b"\n")):
                    missed.append(f"{path} {scope}: line breaks changed")
    for name, count in sorted(counts.items()):
        print(f"{name}: {count}")
    for sentence in missed:
        print(sentence)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
