-- What a sub-editor does in Neovim: look at the findings, ask about one, and correct it.
local function say(text) io.stdout:write(text .. '\n') end
local function settle(count)
  vim.wait(30000, function() return #vim.diagnostic.get(0) == count end, 50)
end
local function show()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    say(('%d:%d: %s [%s] %s'):format(one.lnum + 1, one.col + 1, vim.diagnostic.severity[one.severity], one.user_data.lsp.code, one.message))
  end
end
settle(5)
show()
say('-- vim.lsp.buf.hover() on 22.4%')
vim.fn.search('22\\.4%')
local answer = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
for _, one in pairs(answer) do say(one.result.contents.value) end
say('-- vim.lsp.buf.code_action() on 22.4%')
vim.ui.select = function(items, options, choose)
  for i, item in ipairs(items) do say(i .. ': ' .. options.format_item(item)) end
  choose(items[1])
end
vim.lsp.buf.code_action()
settle(4)
say(vim.fn.getline('.'))
show()
