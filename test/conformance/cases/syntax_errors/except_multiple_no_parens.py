#
print('never printed')
try:
    pass
except ValueError, KeyError:
    pass
