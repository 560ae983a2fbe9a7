data = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: (-p[1], p[0])), sorted(data, key=lambda p: p[1], reverse=True))
words = 'Banana apple Cherry'.split(); print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len))
