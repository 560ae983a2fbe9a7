text = """the quick brown fox jumps over the lazy dog and the dog sleeps while
the fox runs away into the dark forest where no dog has ever been before"""
counts = {}
for _ in range(2000):
    for word in text.split():
        word = word.strip(".,;").lower()
        counts[word] = counts.get(word, 0) + 1
ranking = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
print(ranking[:3], len(ranking))
