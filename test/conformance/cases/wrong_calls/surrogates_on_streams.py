import sys
print(sys.stdout.encoding, sys.stdout.errors, sys.stderr.errors, sys.stdin.errors)
for s in ('\ud800','ab\udc80','\ud83d\ude00', 'x\udfffy\n', 'a\ud800\ud801b'):
    try: print(s)
    except UnicodeEncodeError as e: print(ascii(s), e, e.args[2:])
try: print('ok', '\ud800', 'z')
except UnicodeEncodeError as e: print(e)
try: print('a\ud800', end='')
except UnicodeEncodeError as e: print(e)
print('\ud800 to stderr', 'é', file=sys.stderr)
try: sys.stdout.write('q\ud8ff')
except UnicodeEncodeError as e: print(e)
print('end')
raise ValueError('bad \ud800 é')
