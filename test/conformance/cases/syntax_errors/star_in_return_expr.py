#
print('never printed')
print(*)
