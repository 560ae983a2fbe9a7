def f(a, b=2):
    'doc'
    x = 5
    y = 'hello'
    if a: return 5
    return x + 7
print(f.__code__.co_consts)
def g(): pass
print(g.__code__.co_consts)
def h():
    x = 1
print(h.__code__.co_consts)
def k(): return None
print(k.__code__.co_consts)
def m(): return 1
print(m.__code__.co_consts)
print((lambda: 5).__code__.co_consts, (lambda: None).__code__.co_consts)
def n(): 'only doc'
print(n.__code__.co_consts)
def o():
    x = 1
    return x
    y = 99
print(o.__code__.co_consts)
def p():
    if 0: return 77
    while 0: x = 78
    return 1
print(p.__code__.co_consts)
def q():
    1; 'str'; 2.5
    return 3
print(q.__code__.co_consts)
