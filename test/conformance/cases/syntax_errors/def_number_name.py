#
print('never printed')
def 1f():
    pass
