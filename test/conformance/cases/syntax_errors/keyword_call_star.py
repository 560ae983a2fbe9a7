#
print('never printed')
f(**a=1)
