import unicodedata
from collections import Counter

TEXT = "Gödel, Escher, Bach: an Eternal Golden Braid — 1979 (20 €); σίγμα; 東京タワー"

def script_of(character):
    name = unicodedata.name(character, "")
    return name.split(" ")[0] if unicodedata.category(character).startswith("L") else "OTHER"

def width(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)

categories = Counter(unicodedata.category(character) for character in TEXT)
for category, count in sorted(categories.items()):
    print(category, count)
print(Counter(script_of(character) for character in TEXT).most_common())
print(len(TEXT), width(TEXT))
for word in TEXT.split():
    print(f"{word}{' ' * (12 - width(word))}|")
print(sum(unicodedata.digit(character, 0) for character in TEXT))
print(unicodedata.numeric("⅓") + unicodedata.numeric("Ⅻ"), unicodedata.numeric("万"))
