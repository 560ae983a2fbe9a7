import sys, fileinput
n = int(input('How many? '))
grid = [list(map(int, input().split())) for _ in range(n)]
print(grid, *map(sum, zip(*grid)))
first = sys.stdin.readline(); print(repr(first), repr(sys.stdin.readline(3)), repr(sys.stdin.readline()))
a, b = map(float, input('two: ').split(','))
print(f'{a / b:.3f}')
name, *scores = input().split()
print(name.title(), sum(map(int, scores)) / len(scores))
for i, line in enumerate(sys.stdin):
    print(i, line.rstrip('\n'))
    if line.startswith('stop'): break
print(sys.stdin.isatty(), sys.stdin.readable(), sys.stdin.writable(), sys.stdin.name, sys.stdin.fileno(), sys.stdin.mode, sys.stdin.errors)
for bad in (lambda: input(1, 2), lambda: int(input('x')), lambda: sys.stdin.write('a'), lambda: sys.stdin.seek(0, 5), lambda: input(prompt='x')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
rest = sys.stdin.read(); print(len(rest.split()), repr(rest[-10:]))
print(repr(sys.stdin.read()), sys.stdin.readlines())
try: input('more? ')
except EOFError as e: print(repr(e))
x, y = input().split()
