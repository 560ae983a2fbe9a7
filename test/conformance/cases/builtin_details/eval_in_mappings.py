# eval() with mappings of one's own as locals: what dir() and the lookup ask of them; what functions may be made of.
import sys
import types


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Sheet:
    cells = {'a1': '5', 'a2': 'a1 * 6', 'a3': 'a2 * 7'}

    def __getitem__(self, key):
        return eval(self.cells[key], {}, self)

    def keys(self):
        return list(self.cells)


class Shouting(dict):
    def __missing__(self, key):
        return key.upper()

    def keys(self):
        return ['z', 'y']


class Broken(Sheet):
    def keys(self):
        return 1


sheet = Sheet()
for text in ('a3', 'b1', 'dir()', '[a1 for a1 in (2, 3)]'):
    show(lambda: eval(text, {}, sheet))
for text in ('word', 'dir()', 'locals() == {}'):
    show(lambda: eval(text, {}, Shouting()))
show(lambda: eval('dir()', {}, Broken()))
show(lambda: eval('a', sheet))
show(lambda: eval('a', 3))
show(lambda: eval('a', {}, 3))


def area(width, /, height, *, unit):
    return f'{width * height} {unit}'


for given in (('f', 1), ('f', None, 3), ('f', None, None, 3), (3,), ('f', (2, 3), None, {'unit': 'cm'})):
    if len(given) < 4 or sys.version_info >= (3, 13):
        show(lambda: types.FunctionType(area.__code__, {}, *given)())
if sys.version_info >= (3, 13):
    show(lambda: types.FunctionType(area.__code__, {}, 'f', None, None, 3))
