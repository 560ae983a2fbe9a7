s = set()
for word in 'the quick brown fox jumps over the lazy dog and runs away from it'.split():
    s.add(word)
print(list(s))
