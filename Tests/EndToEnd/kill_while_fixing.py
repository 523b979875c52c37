"""Run by hand: kills `check --fix` at a random moment and looks at what is left. `kill_while_fixing.py QBANK [TIMES]`.

100 files, 1,000 times: each file must be the old or the new one, and none may be missing; exit code 1 else.
"""

import collections
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

FILES = 100


def bank(number):
    questions = "".join(
        f"- id: q-{number}-{index}\n  question: Which letter comes first in list {number}, {index}?\n"
        f"  options: [A. one {index}, B. two {index}, C. three {index}]\n  answer: A\n"
        for index in range(20))
    return ("questions:\n" + questions).encode()


def main(qbank, times="1000"):
    random.seed(1)
    old = {f"bank-{number}.yaml": bank(number) for number in range(FILES)}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)

        def restore():
            for file, content in old.items():
                (folder / file).write_bytes(content)

        command = [qbank, "check", "--fix", str(folder)]
        restore()
        start = time.monotonic()
        subprocess.run(command, capture_output=True, check=False)
        whole = time.monotonic() - start
        new = {file: (folder / file).read_bytes() for file in old}
        assert all(new[file] != old[file] for file in old), "nothing was mended"

        counts = collections.Counter()
        for _ in range(int(times)):
            restore()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(random.uniform(0, whole))
            process.send_signal(signal.SIGKILL)
            process.wait()
            counts["killed" if process.returncode == -signal.SIGKILL else "ended before"] += 1
            states = collections.Counter()
            for file in old:
                path = folder / file
                content = path.read_bytes() if path.exists() else None
                states["old" if content == old[file] else "new" if content == new[file] else "lost"] += 1
            counts["files old"] += states["old"]
            counts["files new"] += states["new"]
            counts["files lost"] += states["lost"]
            counts["runs killed between two files"] += states["old"] > 0 and states["new"] > 0
            counts["unfinished files left beside, at most"] = max(
                counts["unfinished files left beside, at most"], sum(1 for _ in folder.glob(".*.qbank-new")))
        print(f"one run takes {whole:.2f} s")
        for name, count in counts.items():
            print(f"{name}: {count}")
    return 1 if counts["files lost"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
