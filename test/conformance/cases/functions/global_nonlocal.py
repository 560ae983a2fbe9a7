x = 'global'
def outer():
    x = 'outer'
    def inner():
        nonlocal x
        x = 'inner'
    def g():
        global x
        x = 'changed'
    inner(); g()
    return x
print(outer(), x)
