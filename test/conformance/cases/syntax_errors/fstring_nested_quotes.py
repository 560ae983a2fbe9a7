#
print('never printed')
print(f'{'a'}')
