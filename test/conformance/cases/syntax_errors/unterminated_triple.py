#
print('never printed')
s = """hello
world
