#
print('never printed')
s = '\U99999999'
