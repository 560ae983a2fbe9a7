#
print('never printed')
class A:
    yield 1
