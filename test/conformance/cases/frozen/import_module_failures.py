# importlib.import_module() shows the frames of the import system; an import statement does not.
import importlib
import importlib.util
import os
import runpy
import sys
import traceback

sys.path.insert(0, os.getcwd())
texts = {
    'fails.py': 'x = 1\n1 / 0\n',
    'needs.py': 'import no_such_module\n',
    'fine.py': 'def f():\n    raise ValueError("f")\n',
    'box/__init__.py': '__all__ = ["a", "b"]\n',
    'box/a.py': 'print("a runs")\n',
    'box/b.py': 'import no_such_module\n',
    'box/c.py': '1 / 0\n',
    'box/d.py': 'from ... import x\n',
}
os.makedirs('box')
for name, text in texts.items():
    with open(name, 'w') as file:
        file.write(text)


def attempt(action):
    try:
        print(action())
    except BaseException:
        traceback.print_exc()


for name in ('no_such_module', 'no_such_module.x', 'fine.x', 'fails', 'needs', 'box.c', 'box.d', 'box.zz', '', '.x', 5, None):
    attempt(lambda: importlib.import_module(name))
attempt(lambda: importlib.import_module('.c', 'box'))
attempt(lambda: importlib.import_module('..c', 'box'))
for statement in ('import no_such_module', 'import fails', 'import needs', 'from box import b', 'from box import zz',
                  'from box import *', 'from box import c', 'import box.d', 'from box import a'):
    attempt(lambda: exec(statement, {}))
import fine
attempt(lambda: importlib.import_module('fine').f())
with open('fine.py', 'w') as file:
    file.write('1 / 0\n')
attempt(lambda: importlib.reload(fine))
attempt(lambda: importlib.reload('fine'))
attempt(lambda: runpy.run_path('fails.py'))
attempt(lambda: runpy.run_module('fails'))
attempt(lambda: runpy.run_module('no_such_module'))
spec = importlib.util.spec_from_file_location('loaded', 'fails.py')
module = importlib.util.module_from_spec(spec)
attempt(lambda: spec.loader.exec_module(module))
attempt(lambda: importlib.util.resolve_name('..x', 'a'))
