import importlib.util
for name in ("json", "no_such_module_here", "collections.abc"):
    found = importlib.util.find_spec(name) is not None
    print(name, found)
