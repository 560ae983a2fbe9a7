# Cookies: headers written and read, attributes, values in quotes, and what is refused.
from http import cookies
from http.cookies import SimpleCookie, CookieError, Morsel
import pickle, copy
C = SimpleCookie()
C['fig'] = 'newton'; C['sugar'] = 'wafer'
print(C); print(C.output(header='Cookie:')); print(C.output(attrs=[], header='Cookie:'))
C = SimpleCookie(); C['rocky'] = 'road'; C['rocky']['path'] = '/cookie'; C['rocky']['max-age'] = 3600; C['rocky']['secure'] = True; C['rocky']['HttpOnly'] = True; C['rocky']['samesite'] = 'Lax'
print(C); print(repr(C), repr(C['rocky'])); print(C['rocky'].OutputString(['path'])); print(C.js_output())
C = SimpleCookie('chips=ahoy; vienna=finger'); print(C, C['chips'].value)
C = SimpleCookie('keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;";'); print(C, repr(C['keebler'].value))
C = SimpleCookie(); C['number'] = 7; C['s'] = 'a b;c,é'; C['t'] = 'sp ace'; print(C, C['number'].value, C['s'].coded_value)
for bad in ['a b', 'path', '', 'x;y', 'ünï', 'a=b']:
    try: C[bad] = 'v'; print('ok')
    except CookieError as e: print(e)
try: C['number']['color'] = 'red'
except CookieError as e: print(e)
for text in ['a=1; b', 'a=1; b=2; Path=/x; Secure', '$Version=1; a=2; $Path=/y', 'Path=/; a=1', 'a=b=c; d', 'a = 1 ; b=2', 'a=1;b="x y"; c=\x01', 'expires=x', 'a=1; expires=Wed, 01 Jan 2020 10:00:00 GMT; b=2', '', 'a', 'a=1,b=2', 'a="unclosed', 'a=[1]; b={x}', 'max-age=3;a=1', 'a=1; secure; httponly; b=2; comment="h i"']:
    C = SimpleCookie(); C.load(text); print(repr(text), C, [dict((k, v) for k, v in m.items() if v) for m in C.values()])
m = Morsel(); print(m, repr(m), m.key, len(m), sorted(m)); m.set('k', 'v', 'cv'); print(m, m == m.copy(), m == {}, m.isReservedKey('PATH'))
m.update({'Path': '/p'}); print(m.setdefault('path', 'z'), m['path'])
for f in (lambda: m.update({'bad': 1}), lambda: m.setdefault('bad'), lambda: m.set('path', 1, 2), lambda: m.set('a b', 1, 2), lambda: setattr(m, 'key', 'x'), lambda: SimpleCookie(5), lambda: SimpleCookie({'a': 1, 'b': m}), lambda: hash(m)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
C = SimpleCookie({'x': 'y'}); print(pickle.loads(pickle.dumps(C)) == C, copy.deepcopy(C), C.value_encode(5), C.value_decode('"x"'), cookies.BaseCookie('a="q"')['a'].value)
C['x']['expires'] = 0; C['x']['comment'] = 'two words'; C['x']['domain'] = 'ex.org'; print(len(str(C)))
print(cookies._quote('a"b\\c\n'), cookies._unquote('"a\\"b\\054\\\\"'), cookies.__all__, isinstance(C, dict), 'x' in C, C.get('q'))
