#
print('never printed')
{'a': 1} = x
