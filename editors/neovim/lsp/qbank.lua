-- Neovim 0.11 or later: put this folder on 'runtimepath', then vim.lsp.enable('qbank').
return {
  cmd = { 'qbank', 'lsp' },
  filetypes = { 'yaml', 'json', 'jsonc' },
  root_markers = { '.qbank.yaml', '.qbank.yml', '.qbank.json', '.git' },
  settings = { qbank = vim.empty_dict() },
  commands = {
    -- The lens of a question (:lua vim.lsp.codelens.run()): those that are nearly the same go into the quickfix list.
    ['qbank.nearDuplicates'] = function(command, context)
      local client = vim.lsp.get_client_by_id(context.client_id)
      if not client then return end
      local params = { command = command.command, arguments = command.arguments }
      client:request('workspace/executeCommand', params, function(_, places)
        if not places or vim.tbl_isempty(places) then return end
        local items = vim.lsp.util.locations_to_items(places, client.offset_encoding)
        vim.fn.setqflist({}, ' ', { title = command.title, items = items })
        vim.cmd.copen()
      end, context.bufnr)
    end,
  },
}
