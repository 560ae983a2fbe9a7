#
print('never printed')
class A:
x = 1
