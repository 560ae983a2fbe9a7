#
print('never printed')
class A(B:
    pass
