# io.open_code() takes a str; a name that io has not, and in 3.10 one that it had.
import io
for a in ((5,),(),(b'x',),('nothing',),('a','b')):
    try: print(io.open_code(*a))
    except Exception as e: print(type(e).__name__, e)
try: io.open_code(path=3)
except Exception as e: print(type(e).__name__, e)
print(io.open_code)
try: io.StringI0
except AttributeError as e: print(e, e.name)
import warnings
warnings.simplefilter('always')
try: print(io.OpenWrapper is open)
except AttributeError as e: print(e)
