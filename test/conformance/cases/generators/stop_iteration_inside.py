def g(): raise StopIteration('inner'); yield
try: list(g())
except RuntimeError as e: print(e, repr(e.__cause__))
