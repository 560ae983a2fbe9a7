#
print('never printed')
for i range(3):
    pass
