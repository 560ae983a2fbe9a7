s = 'Hello, World'
print('é€'.encode())
print('é'.encode('latin-1'))
print('a€b'.encode('ascii', 'replace'))
print('a€b'.encode('ascii', 'ignore'))
print('a€b'.encode('ascii', 'xmlcharrefreplace'))
print('a€b'.encode('ascii', 'backslashreplace'))
print('a€b'.encode('ascii', 'namereplace'))
print('ab'.encode('utf-16'))
print('ab'.encode('utf-16-le'))
print('a'.encode('utf-32'))
try:
    '€'.encode('ascii')
except Exception as error:
    print(type(error).__name__, error)
try:
    '€€x'.encode('latin-1')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.encode('nope')
except Exception as error:
    print(type(error).__name__, error)
