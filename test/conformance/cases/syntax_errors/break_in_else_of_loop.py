#
print('never printed')
for i in x:
    pass
else:
    break
