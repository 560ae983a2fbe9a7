import unicodedata

samples = ["é", "e\u0301", "ﬁ", "①", "Å", "\u212b", "한글", "a\u0328\u0301", "a\u0301\u0328", "ｶﾞ", "x²", "\ud800e\u0301", ""]
for sample in samples:
    row = []
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        row.append(ascii(unicodedata.normalize(form, sample)))
        row.append(unicodedata.is_normalized(form, sample))
    print(ascii(sample), *row)
plain = "ascii only"
print(unicodedata.normalize("NFC", plain) is plain)

def fold(text):
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))

print([fold(word) for word in ("Crème Brûlée", "Ångström", "ŁÓDŹ", "Straße", "Ǆungla")])
