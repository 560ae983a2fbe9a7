import importlib, sys
m = importlib.import_module('math')
print(m.pi, importlib.import_module('os.path') is sys.modules['os.path'])
for name, package in (('.x', None), ('', None), ('...a', 'b'), ('nothing_here', None)):
    try: importlib.import_module(name, package)
    except Exception as error: print(type(error).__name__, error)
with open('mine.py', 'w') as file: file.write('count = globals().get("count", 0) + 1\n')
sys.path.insert(0, '.')
importlib.invalidate_caches()
import mine
old = mine
print(mine.count, importlib.reload(mine) is old, mine.count)
for what in (5, type(sys)('ghost')):
    try: importlib.reload(what)
    except Exception as error: print(type(error).__name__, error)
print(importlib.import_module('json.decoder').__name__, importlib.__import__ is __import__)
