#
print('never printed')
foo bar
