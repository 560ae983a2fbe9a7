# Texts longer than the pieces that replacing a character and slicing by a step work on, with lone surrogates and a byte order mark in them.
for s in ["ab\ud800c\udc00d\ufeffe", "\ufeffabc" * 2000, "h\u20acllo\x00" * 3000, "\udc00" * 5000, "a\U00010000b" * 10]:
    for st in (2, -1, -3, 7): print(hash(s[::st]), len(s[::st]), s[::st].encode("utf-16-le", "surrogatepass")[:20])
    print(hash(s.replace("a", "\ufeff")), hash(s.replace("a", "\ud800")), hash(s.replace("\ud800", "x")), hash(s.replace("\ufeff", "\udc00")))
for s in ["a.b$c", "x*y\\z", "a/b-c^d", "[k]{l}(m)|n?", "\n\r\u2028t", "$&$1$$", "aaaa"]:
    for o in s:
        for r in ["$&", "$$", "$1", "\\", "", "ab", "\u20ac", "$`$'"]:
            print(ascii(s.replace(o, r)), ascii(s.replace(o + o, r)), s.encode('utf-8','replace').replace(o.encode('utf-8'), r.encode('utf-8')))
