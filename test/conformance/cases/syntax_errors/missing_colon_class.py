#
print('never printed')
class A
    pass
