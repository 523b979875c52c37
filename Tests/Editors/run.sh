#!/bin/bash
# Runs qbank in real editors, with the files of editors/ as they are shipped, and prints a table.
#
#   Tests/Editors/run.sh PATH-OF-QBANK FOLDER-OF-CLIENTS [EDITOR…]
#
# The clients' folder holds the scripts that play the editors. An editor that is not installed is skipped, and said so.
# Exit code 1 where one that ran did not pass.
set -u
here=$(cd "$(dirname "$0")" && pwd)
editors=$(cd "$here/../../editors" && pwd)
qbank=$(readlink -f "${1:?the path of qbank}")
clients=$(readlink -f "${2:?the folder of the clients}")
shift 2
wanted=${*:-neovim-0.11 neovim-0.7 eglot lsp-mode ale youcompleteme kate qtcreator jupyterlab vscode}
work=$(mktemp -d)
failed=0
# The shipped files start "qbank": it has to be this one.
mkdir "$work/bin" && ln -s "$qbank" "$work/bin/qbank"
export PATH="$work/bin:$PATH" CMD="qbank lsp" NEEDLE=meduim

has() { command -v "$1" > /dev/null; }
nvim11=${NVIM11:-nvim}
version() { "$1" --version 2> /dev/null | head -1 | grep -q "$2"; }

# Plays one editor on one file; the file is a copy, as the fix is saved.
play() {
  local editor=$1
  case $editor in
    neovim-0.11)
      version "$nvim11" 'v0\.1[1-9]' || return 77
      CMD='["qbank","lsp"]' "$nvim11" --headless --clean -n -S "$clients/nvim/check.lua" \
        && NVIM=$nvim11 "$clients/nvim/check_shipped.sh" "$editors/neovim" "$fresh" ;;
    neovim-0.7)
      local old=${NVIM07:-/usr/bin/nvim}
      version "$old" 'v0\.7' || return 77
      CMD='["qbank","lsp"]' "$old" --headless --clean -n -S "$clients/nvim/check.lua" ;;
    eglot)
      has emacs || return 77
      # The script that plays the writer opens JSON in a mode of its own.
      printf '(load "%s")\n(push (cons (quote qb-json-mode) qbank-command) eglot-server-programs)\n' \
        "$editors/emacs/qbank-eglot.el" > "$work/eglot.el"
      CONFIG=$work/eglot.el emacs --batch -l "$clients/emacs/check-eglot.el" ;;
    lsp-mode) has emacs || return 77; CONFIG=$editors/emacs/qbank-lsp-mode.el emacs --batch -l "$clients/emacs/check-lsp-mode.el" ;;
    ale) [ -d /usr/share/vim-ale ] || return 77; CONFIG=$editors/vim/ale.vim "$clients/vim/run.sh" "$clients/vim/check-ale.vim" ;;
    youcompleteme) [ -d /usr/share/vim-youcompleteme ] || return 77; OUT=$work/ycm "$clients/vim/run.sh" "$clients/ycm/check-ycm.vim" ;;
    kate) has kate || return 77; screen; SETTINGS=$editors/kate/settings.json "$clients/kate/drive.sh" "$CMD" "$FILE" "$LINE" "$COL" "$NEEDLE" "$work/kate-$kind" ;;
    qtcreator) has qtcreator || return 77; screen; "$clients/qtc/drive.sh" "$CMD" "$FILE" "$LINE" "$COL" "$NEEDLE" "$work/qtcreator-$kind" ;;
    jupyterlab) [ -n "${JL_VENV:-}" ] || return 77; "$here/jupyterlab.sh" "$clients" "$FILE" "$work/jupyterlab-$kind" ;;
    vscode)
      # The extension is compiled, and NODE_PATH names a folder with vscode-languageclient.
      [ -f "$editors/vscode/out/extension.js" ] && has node || return 77
      node -e 'require.resolve("vscode-languageclient/node")' 2> /dev/null || return 77
      node "$clients/vscode/drive.js" "$editors/vscode" "$FILE" "$kind" "$LINE" "$COL" ;;
    *) echo "no editor \"$editor\"" >&2; return 2 ;;
  esac
}

screen() { "$clients/xvfb.sh" :77 > /dev/null; export DISPLAY=:77; }

printf '| editor | YAML | JSON |\n|---|---|---|\n'
for editor in $wanted; do
  row="| $editor |"
  for place in yaml:7:17 json:9:22; do
    IFS=: read -r kind LINE COL <<< "$place"
    # A folder for each, as the server compares the banks of one.
    mkdir -p "$work/$editor-$kind-files" "$work/$editor-$kind-fresh"
    export FILE=$work/$editor-$kind-files/t.$kind LINE COL FT=$kind kind
    fresh=$work/$editor-$kind-fresh/t.$kind
    cp "$here/banks/bank.$kind" "$FILE"
    cp "$here/banks/bank.$kind" "$fresh"
    # The key on the line above: Kate shows the finding itself where there is one.
    export HOVER_LINE=$((LINE - 1)) HOVER_COL=9
    timeout 240 bash -c "cd $work/$editor-$kind-files; $(declare -f play has version screen)
      here='$here' editors='$editors' qbank='$qbank' clients='$clients' work='$work' nvim11='$nvim11' fresh='$fresh'
      play $editor" > "$work/$editor-$kind.log" 2>&1 < /dev/null
    case $? in
      0) row="$row passed |" ;;
      77) row="$row not installed |" ;;
      *) row="$row FAILED, see $work/$editor-$kind.log |"; failed=1 ;;
    esac
  done
  echo "$row"
done
exit $failed
