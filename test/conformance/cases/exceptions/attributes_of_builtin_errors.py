try: [].nope
except AttributeError as e: print(e.name, e.obj)
try: undefined
except NameError as e: print(e.name)
try: import no_mod
except ImportError as e: print(e.name, e.path, e.msg)
try: {}['k']
except KeyError as e: print(e.args)
def g(): return 5; yield
try: next(g())
except StopIteration as e: print(e.value)
