#
print('never printed')
def f():
    def g():
    return 1
