-- Starts qbank in YAML and JSON files. Neovim 0.11 and later use lsp/qbank.lua; older ones the autocommand below.
if vim.lsp.enable then
  vim.lsp.enable('qbank')
  return
end

local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, name in ipairs({ '.qbank.yaml', '.qbank.yml', '.qbank.json' }) do
    local found = vim.fn.findfile(name, vim.fn.fnameescape(folder) .. ';')
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p:h')
    end
  end
  local git = vim.fn.finddir('.git', vim.fn.fnameescape(folder) .. ';')
  return git ~= '' and vim.fn.fnamemodify(git, ':p:h:h') or folder
end

local client_ids = {}

local function attach(event)
  local root = root_of(event.file)
  local config = { name = 'qbank', cmd = { 'qbank', 'lsp' }, root_dir = root }
  if vim.lsp.start then
    vim.lsp.start(config)
    return
  end
  if not client_ids[root] then
    config.on_exit = function() client_ids[root] = nil end
    client_ids[root] = vim.lsp.start_client(config)
  end
  if client_ids[root] then
    vim.lsp.buf_attach_client(event.buf, client_ids[root])
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'yaml', 'json', 'jsonc' },
  callback = function(event) attach({ file = vim.api.nvim_buf_get_name(event.buf), buf = event.buf }) end,
})
