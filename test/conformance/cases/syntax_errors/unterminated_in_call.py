#
print('never printed')
print("hi)
