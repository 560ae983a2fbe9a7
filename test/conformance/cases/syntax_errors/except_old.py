#
print('never printed')
try:
    pass
except ValueError, e:
    pass
