#
print('never printed')
raise from x
