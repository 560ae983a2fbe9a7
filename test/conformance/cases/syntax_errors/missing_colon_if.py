#
print('never printed')
if x == 1
    print(x)
