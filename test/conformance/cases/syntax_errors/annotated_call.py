#
print('never printed')
f(): int
