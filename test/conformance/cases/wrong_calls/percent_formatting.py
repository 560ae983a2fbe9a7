args = [5, -5, 5.5, 'a', 'ab', b'a', None, (1,), (), (1, 2), {'a': 1}, [1], True, 10**25, 1e300, float('nan'), 1j, 'é', 300, -1, 0x110000]
fmts = ['%d', '%i', '%u', '%x', '%X', '%#x', '%o', '%#o', '%c', '%s', '%r', '%a', '%f', '%.2f', '%e', '%g', '%%', '%', '%5', '%5d', '%-5d|', '%05d', '%+d', '% d', '%5.2f', '%*d', '%.*f', '%(a)s', '%(b)s', '%(a', '%z', '%l', '%ld', '%d %d', '', 'x', '%5%', '%.3s', '%.0f', '%#.0f', '%10.3r|', '%-10s|', '%c%c', '%()s', '%(a)d%(a)s', '%.3d', '%+.3e', '%G', '%y', '%é', '%-+5d|', '% +d', '%.']
for f in fmts:
    for a in args:
        try: print(repr(f), repr(a), repr(f % a))
        except Exception as e: print(repr(f), repr(a), type(e).__name__, e)
for f in (b'%d', b'%s', b'%b', b'%a', b'%c', b'%x', b'%.2f', b'%r', b'%(a)s', b'%(a)d', b'%i', b'%', b'%z', b'%5s', b'%-5d|'):
    for a in args + [{b'a': 2}, bytearray(b'q'), memoryview(b'm')]:
        if isinstance(a, memoryview): continue
        try: print(repr(f), repr(a), repr(f % a))
        except Exception as e: print(repr(f), repr(a), type(e).__name__, e)
