import re, sys, gc
for text, args in (('aabx', ()), ('aabx', (1, 3)), ('bab', ())):
    for step in ('search', 'match'):
        s = re.compile('a*|b').scanner(text, *args)
        print(text, args, step, [m and m.span() for m in (getattr(s, step)() for _ in range(6))])
print(type(s), s.pattern, sys.getsizeof(s), gc.is_tracked(s), sys.getrefcount(s))
for make in (lambda: s.pattern.scanner(), lambda: s.pattern.scanner(b'a'), lambda: type(s)(), lambda: setattr(s, 'pattern', 1)):
    try: make()
    except Exception as e: print(type(e).__name__, e)
