fs = []
def make():
    for i in range(3):
        fs.append(lambda: i)
make()
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0])
