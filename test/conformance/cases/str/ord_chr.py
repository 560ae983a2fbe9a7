s = 'Hello, World'
print(ord('a'), ord('€'), chr(97), chr(0x1f600))
try:
    ord('ab')
except Exception as error:
    print(type(error).__name__, error)
try:
    ord('')
except Exception as error:
    print(type(error).__name__, error)
try:
    chr(-1)
except Exception as error:
    print(type(error).__name__, error)
try:
    chr(0x110000)
except Exception as error:
    print(type(error).__name__, error)
try:
    ord(5)
except Exception as error:
    print(type(error).__name__, error)
print(chr(0))
print(ord(b'a'))
