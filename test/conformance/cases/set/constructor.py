s = {1, 2, 3}
print(set())
print(set('hello') == {'h', 'e', 'l', 'o'})
print(set([1, 1, 2]))
print(set({1: 2}))
print(set(range(3)))
try:
    set(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    set([[]])
except Exception as error:
    print(type(error).__name__, error)
try:
    set([1], [2])
except Exception as error:
    print(type(error).__name__, error)
try:
    {[1]}
except Exception as error:
    print(type(error).__name__, error)
print({*'a', *[1]} == {'a', 1})
