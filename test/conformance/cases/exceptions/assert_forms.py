try: assert False, ('a', 1)
except AssertionError as e: print(e.args, str(e))
try: assert 1 > 2
except AssertionError as e: print(repr(e))
