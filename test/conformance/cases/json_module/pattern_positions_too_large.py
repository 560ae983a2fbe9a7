import re
p = re.compile('a')
for args in [(b'', 2 ** 63), ('', -2 ** 63 - 1), ('', 0, 2 ** 64), ('', 'x'), (b'',)]:
    for f in (p.match, p.search, p.fullmatch, p.findall):
        try: print(f(*args))
        except Exception as e: print(type(e).__name__, e)
