# Texts and patterns chosen so that a naive search or join would take far too long.
n = 60_000
a, b = 'a' * n, 'b' * n
text = a + a + b + a + a
pattern = a + b + b + a
print(text.find(pattern), text.count(pattern), pattern in text)
text += pattern
print(text.find(pattern), text.index(pattern, 5), text.count(pattern), len(text.replace(pattern, '-')), len(text.split(pattern)))
print(text.partition(pattern)[2] == '', text.find(pattern, 0, len(text) - 1), text.startswith(a), ('ab' * n).find('ba' * n))

symbols = [chr(0x10000 + i) for i in range(40_000)]
joined = ''.join(symbols)
print(len(joined), joined[0] == symbols[0], joined[-1] == symbols[-1], len(joined.encode()), len('-'.join(symbols)))
print(joined.encode('utf-8').decode() == joined, ''.join(reversed(joined)) == joined[::-1], '\U0001F600'.join('abc'))
print(''.join(['\ud83d', '\ude00']) == '\U0001F600', len(''.join(['\ud83d', '\ude00'])), len('\U0001F600'.join(['\ud83d', '\ude00'])))
