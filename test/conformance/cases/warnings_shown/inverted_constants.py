# What folding warns of belongs to the line that compiles.
import warnings
x = 1

y = ~True
def f(): return ~False
print(f(), y)
exec('z = 5\n\nz = ~True')
import ast
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile('\n\n\n~True', 'name', 'exec')
print([(w.category.__name__, w.lineno) for w in caught])
