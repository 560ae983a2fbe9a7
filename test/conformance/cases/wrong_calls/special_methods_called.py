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


import types

for recv in ('(5)', '[1]', '{1: 2}', 'S()', 'len', 'iter([])', 'iter(())', 'int.real', "types.MappingProxyType({})"):
    for call in ('__setattr__()', '__setattr__(1)', '__setattr__("a", 1, 2)', '__delattr__()', '__init__()', '__init__(1)', '__init__(x=1)',
                 '__init_subclass__(1)', '__init_subclass__(1, x=1)', '__subclasshook__()', '__subclasshook__(1, 2)',
                 '__subclasshook__(x=1)', '__format__(None)', '__format__(1)', '__reversed__(1)', '__new__()', '__new__(1)'):
        t(f'{recv}.{call}')
for call in ('__mul__()', '__rmul__(1, 2)', '__imul__(1, 2)', '__mul__("a")', '__imul__(2 ** 70)', '__setitem__()', '__setitem__(1)',
             '__setitem__(1, 2, 3)', '__delitem__()', '__getitem__()', '__contains__()'):
    t(f'[1].{call}', f'(1,).{call}', f"'a'.{call}", f"b'a'.{call}", f"bytearray(b'a').{call}", f'{{}}.{call}')
for call in ('__pow__()', '__pow__(1, 2, 3)', '__rpow__()', '__lshift__()', '__add__(1, 2)', '__bool__(1)', '__index__(1)'):
    t(f'(5).{call}', f'(5.5).{call}', f'(5j).{call}', f'True.{call}')
for call in ('__get__()', '__get__(1, 2, 3)', '__get__(None)', '__get__(None, None)', '__set__()', '__set__(1)', '__delete__()'):
    t(f'property().{call}', f'property(len).{call}', f'staticmethod(len).{call}', f'int.real.{call}')
t('property(len).__set__(1, 2)', 'property(len).__delete__(1)', 'property(len).__get__(1)', 'property().__get__(1)')
t('(lambda: 0).__get__()', 'classmethod(len).__get__()', 'str.join.__get__(1)', 'str.join.__get__()')
