#
print('never printed')
class A:
    return 1
