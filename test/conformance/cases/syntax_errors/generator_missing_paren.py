#
print('never printed')
sum(x for x in range(3)
