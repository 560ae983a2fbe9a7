#
print('never printed')
x.append(1
