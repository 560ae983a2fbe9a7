import re, sys, json
p = re.compile('a')
for e in (sys.maxsize, sys.maxsize - 1, -sys.maxsize, -sys.maxsize - 1, 2**63, -2**63-1):
    for f in (lambda: p.match('aa', 0, e), lambda: p.match('aa', e), lambda: json.decoder.scanstring('"a"', e), lambda: json.scanner.c_make_scanner(json.JSONDecoder())('1', e)):
        try: print(f())
        except BaseException as x: print(type(x).__name__, x)
