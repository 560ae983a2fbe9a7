#
print('never printed')
for i in :
    pass
