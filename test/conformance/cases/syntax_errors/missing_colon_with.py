#
print('never printed')
with open('a') as f
    pass
