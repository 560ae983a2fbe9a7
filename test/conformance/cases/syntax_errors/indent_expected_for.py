#
print('never printed')
for i in x:
print(i)
