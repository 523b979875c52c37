" qbank in YouCompleteMe: source this file before the plugin is loaded.

let g:qbank_command = get(g:, 'qbank_command', ['qbank', 'lsp'])
let g:ycm_language_server = get(g:, 'ycm_language_server', []) + [{
\   'name': 'qbank',
\   'cmdline': g:qbank_command,
\   'filetypes': ['yaml', 'json', 'jsonc'],
\   'project_root_files': ['.qbank.yaml', '.qbank.yml', '.qbank.json', '.git'],
\ }]
