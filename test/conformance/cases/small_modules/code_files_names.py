# code, filecmp, fileinput, mimetypes and rlcompleter.
import code, filecmp, fileinput, mimetypes, rlcompleter, os, sys, io
c = code.InteractiveConsole({'x': 5})
print(c.push('x + 1'), c.push('def f():'), c.push('    return 3'), c.push(''), c.push('f()'))
sys.stderr = sys.stdout
print(c.push('1/0'), c.push('a b c'), c.push('undefined'))
i = code.InteractiveInterpreter(); print(i.runsource('y = 2\n'), i.runsource('if 1:'), i.locals['y'], i.runsource('print(y)'), i.runsource('x ='), i.runsource('raise ValueError("bad")'))
lines = iter(['a = 1', 'a + 1', 'for i in range(2):', '  print(i)', '', 'foo('])
def rl(p):
    print('PROMPT', repr(p))
    try: return next(lines)
    except StopIteration: raise EOFError
code.interact('banner', rl, {}, 'bye'); code.interact('', lambda p: (_ for _ in ()).throw(EOFError), {})
try: code.InteractiveConsole().push('import sys; sys.exit(3)')
except SystemExit as e: print('exit', e.code)
print(code.compile_command('1+') if 0 else code.compile_command('def f():'))
for n, t in (('a.txt','one\ntwo\n'),('b.txt','one\ntwo\n'),('c.txt','one\nTWO\n')): open(n,'w').write(t)
print(filecmp.cmp('a.txt','b.txt'), filecmp.cmp('a.txt','c.txt',shallow=False), filecmp.cmp('a.txt','b.txt',False))
for d in ('d1','d2'): os.makedirs(d+'/sub'); open(d+'/same','w').write('s'); open(d+'/diff','w').write(d); open(d+'/only_'+d,'w').write('x'); open(d+'/sub/in','w').write(d*2)
for n in ('d1/same','d2/same'): os.utime(n,(1,1))
r = filecmp.dircmp('d1','d2'); print(r.left_list, r.right_list, r.common, r.left_only, r.right_only, r.same_files, r.diff_files, r.common_dirs, list(r.subdirs)); r.report(); r.report_full_closure()
print(filecmp.cmpfiles('d1','d2',['same','diff','nope'],False)); 
try: r.foo
except AttributeError as e: print(e)
for l in fileinput.input(['a.txt','c.txt']): print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), repr(l))
with fileinput.input('a.txt', inplace=True) as f:
    for l in f: print(l.upper(), end='')
print(open('a.txt').read(), os.path.exists('a.txt.bak'))
with fileinput.FileInput(files=('b.txt',), inplace=True, backup='.orig') as f:
    for l in f: print(f.lineno(), l, end='')
print(open('b.txt').read(), open('b.txt.orig').read())
for fn in (lambda: fileinput.filename(), lambda: fileinput.input('nofile').__next__(), lambda: fileinput.input(mode='w'), lambda: fileinput.FileInput('x', inplace=True, openhook=1)):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
M = mimetypes.MimeTypes()
for n in ('a.txt','x.tar.gz','p.html','q.unknown','img.PNG','s.jpeg','v.mp4','d.json','m.py','noext','http://h/x.pdf?q','data:text/html,hi','data:,x','a.tgz','b.svgz','c.csv','e.js','f.webp','.bashrc','z.zip','w.docx','archive.tar.bz2','r.rst','y.xml','k.md'): print(n, M.guess_type(n), end=' ')
print(); print(M.guess_extension('text/html'), M.guess_all_extensions('image/jpeg'), M.guess_extension('x/y'), M.guess_type('f.webp', strict=False), M.guess_extension('text/plain')); M.add_type('x/new','.new'); print(M.guess_type('a.new'), mimetypes.guess_type('a.html'))
class Z:
    def meth(self): pass
    attr = 1
comp = rlcompleter.Completer({'zebra': 1, 'zoo': len, 'Z': Z}); print([comp.complete('z', k) for k in range(4)], [comp.complete("Z.", k) for k in range(2)], comp.complete('tr', 0), comp.complete('Z.__do', 0))
