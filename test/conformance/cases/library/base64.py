import base64
print(base64.b64encode(b'hello'), base64.b64decode('aGVsbG8='), base64.b32encode(b'a'), base64.b16encode(b'\xff'), base64.urlsafe_b64encode(b'\xff\xfe'))
try:
    base64.b64decode('a')
except Exception as error:
    print(type(error).__name__, error)
