#!/bin/bash
# Opens a file in JupyterLab and Chromium with the package of editors/jupyterlab, and says what arrived.
#
#   jupyterlab.sh FOLDER-OF-CLIENTS FILE WORK-FOLDER
#
# JL_VENV is a virtual environment with jupyterlab, jupyterlab-lsp and playwright; `qbank` is on the PATH.
set -u
clients=$1 file=$2 work=$3
package=$(cd "$(dirname "$0")/../../editors/jupyterlab" && pwd)
port=${PORT:-18899}
rm -rf "$work" && mkdir -p "$work/root" "$work/settings/@jupyterlab/docmanager-extension" "$work/package"
cp "$file" "$work/root/"
# Built from a copy, so that nothing is left beside the sources.
cp -r "$package/." "$work/package/"
"$JL_VENV/bin/pip" install -q --no-deps --force-reinstall "$work/package" || exit 1
# JSON opens as a tree where nobody says otherwise.
echo '{"defaultViewers": {"json": "Editor"}}' > "$work/settings/@jupyterlab/docmanager-extension/plugin.jupyterlab-settings"
export HOME=$work JUPYTER_CONFIG_DIR=$work/config JUPYTER_RUNTIME_DIR=$work/runtime JUPYTER_DATA_DIR=$work/data \
  JUPYTERLAB_SETTINGS_DIR=$work/settings PATH=$JL_VENV/bin:$PATH
setsid jupyter lab --allow-root --no-browser --ip=127.0.0.1 --port="$port" --IdentityProvider.token='' \
  --ServerApp.password='' --ServerApp.root_dir="$work/root" > "$work/lab.log" 2>&1 &
server=$!
for _ in $(seq 240); do grep -q 'is running at' "$work/lab.log" && break; sleep 0.25; done
"$JL_VENV/bin/python" "$clients/jupyter/drive.py" "http://127.0.0.1:$port" "$(basename "$file")" "$work" \
  "$LINE" "$COL" "$NEEDLE" > "$work/result.json"
kill -- -$server 2> /dev/null
cat "$work/result.json"
# The script looks for a key that the bank of its own stand-in server has; ours are others.
python3 - "$work/result.json" << 'P'
import json, sys

result = json.load(open(sys.argv[1]))
keys = {item.split("\n")[0] for item in result["completion"]}
arrived = result["diagnostics"] and result["hover"] and {"criteria", "tags", "status"} <= keys
sys.exit(0 if arrived and set(result["failed"]) <= {"completion"} else 1)
P
