#
print('never printed')
print(type(dict[int, str]))
