import sys, gc
s = 'x = "\xe9\u20ac"'
print(sys.getsizeof(s)); exec(s); print(sys.getsizeof(s) - 76 - 2 * len(s) > 0)
for text in ('abc', '\xe9', '\u20ac', ''): print(type(iter(text)).__name__, sys.getsizeof(iter(text)))
for call in (lambda: gc.get_objects(-1) and 0, lambda: gc.get_objects(-2), lambda: gc.get_objects(3), lambda: gc.get_objects('a'), lambda: gc.set_threshold(), lambda: gc.set_threshold(1, 2, 3, 4)):
    try: print(call())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
if sys.version_info >= (3, 11):
    for g in (ExceptionGroup('a', [ValueError()]), BaseExceptionGroup('a', [KeyboardInterrupt()])): print(type(g).__name__, sys.getsizeof(g))
x = 'a'; y = 'g'
print('%c' % x is chr(97), '%c' % y is chr(103), sys.intern(''.join(['se', 'lf'])) is 'self'.strip(), x is chr(97), y is chr(103))
