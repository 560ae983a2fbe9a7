print(eval('1 + 2'), eval('x * 2', {'x': 5}), eval('[i for i in range(3)]'))
ns = {}; exec('a = 5\ndef f(): return a', ns); print(ns['f'](), sorted(k for k in ns if k[0] != '_'))
c = compile('1 + 1', '<s>', 'eval'); print(eval(c), c.co_filename)
exec(compile('print("single"); 5', '<s>', 'single'))
for f in (lambda: eval('x ='), lambda: exec('1 +'), lambda: eval(5), lambda: compile('1', 's', 'bad')):
    try: f()
    except Exception as e: print(type(e).__name__, str(e)[:60])
