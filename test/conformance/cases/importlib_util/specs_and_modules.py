import importlib.util as u, importlib.machinery as m, sys, os, types
import os
open('mymod.py','w').write('X = 1\ndef f(): return __name__, __file__[-8:]\nprint("running", __name__)\n')
s = u.spec_from_file_location('mymod', 'mymod.py')
print(type(s).__name__, s.name, s.origin[-8:], s.has_location, s.parent, s.submodule_search_locations, s.cached and s.cached[-40:].split('/')[-2:])
mod = u.module_from_spec(s); print(mod.__name__, mod.__spec__ is s, mod.__loader__ is s.loader, mod.__package__ == '', os.path.basename(mod.__file__), 'X' in vars(mod), 'mymod' in sys.modules)
s.loader.exec_module(mod); print(mod.X, mod.f())
print(u.find_spec('no_such_module_x'), u.find_spec('mymod').name, u.find_spec('json').name, u.find_spec('json.decoder').parent, u.find_spec('json').submodule_search_locations is not None, type(u.find_spec('json').loader).__name__)
for n in ('no_such.x', ''):
    try: print(u.find_spec(n))
    except Exception as e: print(type(e).__name__, e)
try: u.find_spec('.x')
except Exception as e: print(type(e).__name__, e)
print(u.find_spec('.decoder', 'json').name, u.resolve_name('.a', 'b.c'), u.resolve_name('a', None))
for a in (('..a', 'b'), ('.a', '')):
    try: print(u.resolve_name(*a))
    except ImportError as e: print(e)
print(u.find_spec('sys').origin, u.find_spec('builtins').loader)
sp = m.ModuleSpec('n', None, origin='o', is_package=True); print(sp, sp == m.ModuleSpec('n', None, origin='o', is_package=True), sp.parent, m.ModuleSpec('a.b', None).parent, sp.loader_state)
print(u.spec_from_file_location('d', 'x.txt'))
s2 = u.spec_from_file_location('gone', 'gone.py'); m2 = u.module_from_spec(s2)
try: s2.loader.exec_module(m2)
except FileNotFoundError as e: print(e.errno, e.strerror)
print(m.SOURCE_SUFFIXES, m.BYTECODE_SUFFIXES, s.loader.name, s.loader.is_package('mymod'), s.loader.get_source('mymod')[:5], os.path.basename(s.loader.get_filename('mymod')))
class L:
    def create_module(self, spec): return None
    def exec_module(self, module): module.made = 5
ls = u.spec_from_loader('virtual', L()); lm = u.module_from_spec(ls); ls.loader.exec_module(lm); print(lm.made, ls, repr(lm)[:17])
try: u.module_from_spec(m.ModuleSpec('z', object()))
except Exception as e: print(type(e).__name__, e)
