#
print('never printed')
del a + b
