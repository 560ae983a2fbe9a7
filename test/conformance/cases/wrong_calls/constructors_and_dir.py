def t(*texts):
    for text in texts:
        try:
            print(text, '->', ascii(eval(text)))
        except BaseException as e:
            print(text, '!!', type(e).__name__, ascii(str(e)))


class IX:
    def __index__(self):
        return 1


class S:
    def __getitem__(self, i):
        raise IndexError


import builtins
import types

for name, cls in sorted(vars(builtins).items()):
    if isinstance(cls, type) and issubclass(cls, BaseException):
        print(name, '__new__' in vars(cls), '__init__' in vars(cls))
        t(f'{name}.__new__(1)', f'{name}.__new__(int)', f'{name}.__new__()')
print('name_from' in dir(ImportError()), dir((lambda e: e.__traceback__)(ValueError())) == dir(None))
try:
    1 / 0
except ZeroDivisionError as e:
    print(dir(e.__traceback__))
alias = list[int]
print(sorted(set(dir(alias)) - set(dir(list))), sorted(set(dir(list)) - set(dir(alias))))
t('alias.__class__', 'alias.__bases__', 'alias.__len__', 'alias.__unpacked__', 'alias.__origin__', 'alias.__add__([1])', 'alias.append(1)')
t('alias.__typing_unpacked_tuple_args__', 'iter(int)', 'alias.nope', 'alias.__mro_entries__()', 'isinstance(alias, type)')
for cls in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
    print([name for name in dir(cls) if 'suspended' in name or 'class' in name])
