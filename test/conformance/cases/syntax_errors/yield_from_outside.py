#
print('never printed')
yield from x
