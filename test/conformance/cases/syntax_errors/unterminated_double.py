#
print('never printed')
s = "hello
