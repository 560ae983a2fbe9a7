#
print('never printed')
raise a b
