name = input('Name: ')
print('never')
