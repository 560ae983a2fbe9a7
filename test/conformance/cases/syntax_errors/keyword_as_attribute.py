#
print('never printed')
a.if = 1
