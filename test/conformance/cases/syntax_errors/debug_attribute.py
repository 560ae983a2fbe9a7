#
print('never printed')
x.__debug__ = 1
