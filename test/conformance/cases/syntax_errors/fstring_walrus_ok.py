#
print('never printed')
print(f'{(y:=5)}')
