import _json
text = '\x7f\x80\xff\u0100\ud800\U0001f600"\\/\b\f\n\r\t\x00\x1f'
print(ascii(_json.encode_basestring(text))); print(_json.encode_basestring_ascii(text))
for f in (_json.encode_basestring, _json.encode_basestring_ascii):
    for args in ((), (1,), (None,), ('a', 'b')):
        try: print(f(*args))
        except TypeError as e: print(e)
