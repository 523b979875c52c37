-- Neovim 0.11 or later: put this folder on 'runtimepath', then vim.lsp.enable('qbank').
return {
  cmd = { 'qbank', 'lsp' },
  filetypes = { 'yaml', 'json', 'jsonc' },
  root_markers = { '.qbank.yaml', '.qbank.yml', '.qbank.json', '.git' },
  settings = { qbank = vim.empty_dict() },
}
