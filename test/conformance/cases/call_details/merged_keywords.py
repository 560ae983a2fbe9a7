# f(**mapping): the mapping's keys are merged one by one into the keywords; KeyError and AttributeError on the way are worded anew.
def f(*args, **keywords):
    print(args, keywords)


class Mapping:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, key):
        return key.upper()


class Twice(Mapping):
    def keys(self):
        return ['x', 'x']


class Gone(Mapping):
    def __getitem__(self, key):
        raise KeyError(key)


class GoneTwo(Mapping):
    def __getitem__(self, key):
        raise KeyError(key, 2)


class GoneInside(Mapping):
    def __getitem__(self, key):
        return {}[key]


class GoneHandled(Mapping):
    def __getitem__(self, key):
        try:
            return {}[key]
        finally:
            print('looked for', key)


class NoAttribute(Mapping):
    def __getitem__(self, key):
        return self.missing


class NoIterable(Mapping):
    def keys(self):
        return 3


class Numbers(Mapping):
    def keys(self):
        return [1]

    def __getitem__(self, key):
        return key


class Sub(dict):
    def __iter__(self):
        return iter(['zz'])

    def keys(self):
        return ['k1', 'k2']

    def __getitem__(self, key):
        return key.upper()


for cls in Mapping, Twice, Gone, GoneTwo, GoneInside, GoneHandled, NoAttribute, NoIterable, Numbers, Sub:
    print(cls.__name__)
    for call in (
        lambda: f(**cls()),
        lambda: f(z=1, **cls()),
        lambda: f(a=1, **cls()),
        lambda: f(k1=1, **cls()),
        lambda: f(**{'q': 1}, **cls()),
    ):
        try:
            call()
        except Exception as raised:
            print(' ', repr(raised), repr(raised.__context__))
for given in 3, None, [1]:
    for call in (lambda: f(**given), lambda: f(a=1, **given)):
        try:
            call()
        except TypeError as raised:
            print(raised)
