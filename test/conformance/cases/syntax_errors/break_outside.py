#
print('never printed')
break
