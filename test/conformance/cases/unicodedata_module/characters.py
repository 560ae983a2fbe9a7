import unicodedata as u

print(u.unidata_version)
for character in "aÀ5½²५Ⅷ€∑ \n\u0301ßǅ中가ع\u200d😀\u0378\ue000":
    print(
        ascii(character), u.name(character, "-"), u.category(character), u.bidirectional(character),
        u.combining(character), u.east_asian_width(character), u.mirrored(character), repr(u.decomposition(character)),
        u.decimal(character, None), u.digit(character, None), u.numeric(character, None),
    )
for name in ("LATIN SMALL LETTER A", "snowman", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E2D", "LATIN SMALL LETTER R WITH TILDE", "LF"):
    print(name, ascii(u.lookup(name)))
