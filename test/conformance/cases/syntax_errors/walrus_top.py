#
print('never printed')
x := 5
