# How what operator and functools make is called, as inspect tells.
import functools, inspect, operator
key = functools.cmp_to_key(lambda a, b: a - b)
for o in (operator.methodcaller('a'), operator.attrgetter('a'), operator.itemgetter(1), key, key(3)):
    print(type(o).__name__, getattr(o, '__text_signature__', 'none'))
    try: print(inspect.signature(o))
    except Exception as e: print(type(e).__name__, str(e).split(' is ')[0].split(' at ')[0])
try: key < key
except Exception as e: print(type(e).__name__, e)
try: key(1) < 1
except Exception as e: print(type(e).__name__, e)
