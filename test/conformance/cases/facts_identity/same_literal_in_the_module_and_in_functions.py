a = 257
x = 1.5
s = 'two words'
t = (1, 2)
def f(): return 257, 1.5, 'two words', (1, 2)
def g(): return 257, 1.5, 'two words', (1, 2)
class C:
    a = 257
    x = 1.5
    s = 'two words'
    t = (1, 2)
print([p is q for p, q in zip(f(), g())])
print([p is q for p, q in zip(f(), (a, x, s, t))])
print(C.a is a, C.x is x, C.s is s, C.t is t)
h = lambda: 257
print(h() is a, (lambda k=257: k)() is a)
