x = 1000
if x is 1000:
    print("identical to a literal")
if x is not 'text': print('not text')
path = 'C:\temp\new\data\q.txt'
print(repr(path))
pattern = "\w+\.\d"
assert (x == 1000, "tuple is true")
numbers = [(1, 2) for _ in range(2)]
try:
    table = [
        [1, 2]
        [3, 4]
    ]
except TypeError as e: print(e)
try: "abc"(5)
except TypeError as e: print(e)
try: print(5 if x else 6)(3)
except TypeError as e: print(e)
b = b'\z'
print(b, 1if x else 2, 0x1for x in [1]) if False else print(b)
def f():
    '''Docs with \k escape'''
    return f'{x}\m'
print(f())
try: [1, 2, 3]['a']
except TypeError as e: print(e)
try: (1).x
except AttributeError as e: print(e)
print(r'\d' '\d' f'\d{x!r}\q')
while x is 1: pass
print(x is None, x is True, x is ...)
