s = 'Hello, World'
print(repr("it's"))
print(repr('"'))
print(repr('\'"'))
print(repr('\n\t\\'))
print(repr('é\x7f\x80\xad\u2028\ud800'))
print(repr('日本\U0001f600\U000e0001'))
print(ascii('é日\U0001f600'))
