-- Mixed requests for wrk: 60 % a whole file, 15 % the list, 10 % a search, 15 % saving (two notes to one fact). What to
-- ask for was written by measure.py: first the cookie and the token of forms, then files, then names.
local cookie, token, files, names = nil, nil, {}, {}
local get, post = {}, {}

function init(args)
  for line in io.lines(args[1]) do
    local kind, text = line:match("^(%w+)\t(.*)$")
    if kind == "cookie" then cookie = text
    elseif kind == "token" then token = text
    elseif kind == "file" then files[#files + 1] = text
    elseif kind == "name" then names[#names + 1] = text end
  end
  math.randomseed(1)
  get = { ["Cookie"] = cookie }
  post = { ["Cookie"] = cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }
end

local function form(path, fields)
  return wrk.format("POST", path, post, "csrf=" .. token .. "&" .. fields)
end

function request()
  local file = "/clients/" .. files[math.random(#files)]
  local of = math.random(100)
  if of <= 60 then return wrk.format("GET", file, get) end
  if of <= 75 then return wrk.format("GET", "/clients?of=mine", get) end
  if of <= 85 then return form("/clients/search", "name=" .. names[math.random(#names)]) end
  if of <= 95 then return form(file .. "/notes", "kind=call&circle=path&body=") end
  return form(file .. "/facts/phone", "phone=03+000+" .. math.random(10, 99) .. "+" .. math.random(10, 99))
end
