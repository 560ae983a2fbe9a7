import collections
import os
import string

texts = {
    "one.txt": "The quick brown fox.\nThe lazy dog!\n\nThe end\n",
    "two.txt": "A dog, a fox; a DOG?\n" * 3,
    "empty.txt": "",
}
for name, text in texts.items():
    with open(name, "w", encoding="utf-8") as f:
        f.write(text)


def words(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            for word in line.split():
                word = word.strip(string.punctuation).lower()
                if word:
                    yield word


totals = collections.Counter()
for name in sorted(texts):
    with open(name) as f:
        content = f.read()
    counted = collections.Counter(words(name))
    totals.update(counted)
    print(f"{content.count(chr(10)):3} {len(content.split()):3} {os.path.getsize(name):3} {name}", counted.most_common(2))
print(totals.most_common(4))

with open("one.txt") as source, open("copy.txt", "w") as target:
    for line in source:
        if line.strip():
            target.write(line.upper())
print(open("copy.txt").read())
with open("copy.txt", "r+") as f:
    first = f.readline()
    f.seek(0)
    f.write(first.swapcase())
    f.seek(0, os.SEEK_END)
    f.write("APPENDED\n")
print(open("copy.txt").readlines())
os.remove("empty.txt")
print(sorted(name for name in os.listdir() if name.endswith(".txt")))
