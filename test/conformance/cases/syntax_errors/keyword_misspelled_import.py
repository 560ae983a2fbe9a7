#
print('never printed')
imprt math
