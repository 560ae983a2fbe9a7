s = 'Hello, World'
print('ell' in s)
print('' in '')
print('x' not in s)
try:
    1 in s
except Exception as error:
    print(type(error).__name__, error)
try:
    None in s
except Exception as error:
    print(type(error).__name__, error)
