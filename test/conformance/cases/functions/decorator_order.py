def d(n):
    print('make', n)
    def deco(f):
        print('apply', n)
        return f
    return deco
@d(1)
@d(2)
def f(): print('call')
f()
