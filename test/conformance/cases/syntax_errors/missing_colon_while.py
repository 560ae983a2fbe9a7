#
print('never printed')
while True
    break
