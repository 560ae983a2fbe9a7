# A read-eval-print loop over a fixed script, as a prompt would run it.
from codeop import CommandCompiler


def session(script):
    compiler = CommandCompiler()
    space = {'__name__': '__console__'}
    pending = []
    for line in script.split('\n'):
        print('...' if pending else '>>>', line)
        pending.append(line)
        source = '\n'.join(pending)
        try:
            code = compiler(source)
        except SyntaxError as e:
            print(f'{type(e).__name__}: {e.msg} (line {e.lineno}, column {e.offset})')
            pending.clear()
            continue
        if code is None:
            continue
        pending.clear()
        try:
            exec(code, space)
        except Exception as e:
            print(f'{type(e).__name__}: {e}')


session('''x = 20
x + 22
def double(n):
    return n * 2

double(x)
for i in range(3):
    double(i)

1 / 0
x = = 3
total = (1 +
2 +
3)
total
"""two
lines"""
if x:
  y = 1
 z = 2

print('done')''')
