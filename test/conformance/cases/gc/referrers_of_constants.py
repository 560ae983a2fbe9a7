# While a program runs its syntax tree is alive, and the parser's list holds every constant and name of it.
import gc
import sys


def kinds(o):
    return sorted(type(v).__name__ for v in gc.get_referrers(o) if v is not globals())


price = 1.5 * 2
print(kinds(price))
text = 'two words'
print(kinds(text), kinds('text'))
pair = ((1.25, 2.75), 2.5)
print(kinds(pair), kinds(pair[0]), kinds(pair[0][0]))
made = ' '.join(['not', 'a', 'constant'])
print(kinds(made))


def small(x):
    return x in {1, 'qq', 'w w'}


print(8.5 in [8.5], kinds(8.5))
constants = small.__code__.co_consts
allowed = [v for v in constants if type(v) is frozenset][0]
print(sys.getrefcount(allowed), kinds(allowed))

space = {'kinds': kinds}
exec("x = 12.5\nprint(kinds(x))", space)
print(kinds(space['x']))
