import sys
g = sys.getrefcount

exec("print(g(1258), g('two words2'), g(b'ab2'), g('zq_ident2'))")
exec(compile("print(g(1259), g('two words3'), g(b'ab3'), g('zq_ident3'))", 'f', 'exec'))
print(eval("g(1260)"), eval(compile("g(1260)", 'f', 'eval')))
def f(): return g(1261), g('two words4'), g(b'ab4'), g('zq_ident4')
print(f())
open('modu.py', 'w').write("import sys\ng = sys.getrefcount\nprint(g(1262), g('two words5'), g(b'ab5'), g('zq_ident5'))\ndef f(): return g(1263), g('two words6'), g(b'ab6'), g('zq_ident6')\nprint(f())\n")
sys.path.insert(0, '.')
import modu
