" qbank in ALE: source this file after the plugin is loaded.

let g:qbank_command = get(g:, 'qbank_command', ['qbank', 'lsp'])

" The nearest folder with a configuration, else the one of the repository, else the file's own.
function! QbankProjectRoot(buffer) abort
  for l:name in ['.qbank.yaml', '.qbank.yml', '.qbank.json']
    let l:found = ale#path#FindNearestFile(a:buffer, l:name)
    if !empty(l:found)
      return fnamemodify(l:found, ':h')
    endif
  endfor
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  return empty(l:git) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:git, ':h:h')
endfunction

for s:filetype in ['yaml', 'json', 'jsonc']
  call ale#linter#Define(s:filetype, {
  \   'name': 'qbank',
  \   'lsp': 'stdio',
  \   'executable': g:qbank_command[0],
  \   'command': join(map(copy(g:qbank_command), 'ale#Escape(v:val)')),
  \   'language': s:filetype,
  \   'project_root': function('QbankProjectRoot'),
  \ })
endfor
