x = 1
def f():
    y = 2
    return sorted(locals()), 'x' in globals(), 'y' in globals()
print(f(), globals()['x']); globals()['z'] = 9; print(z)
class A: a = 1; names = sorted(n for n in locals() if not n.startswith('__'))
print(A.names)
