" qbank in vim-lsp: source this file.

let g:qbank_command = get(g:, 'qbank_command', ['qbank', 'lsp'])

augroup qbank
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
  \   'name': 'qbank',
  \   'cmd': {_ -> g:qbank_command},
  \   'allowlist': ['yaml', 'json', 'jsonc'],
  \   'root_uri': {_ -> lsp#utils#path_to_uri(lsp#utils#find_nearest_parent_file_directory(
  \     lsp#utils#get_buffer_path(), ['.qbank.yaml', '.qbank.yml', '.qbank.json', '.git/']))},
  \ })
augroup END
