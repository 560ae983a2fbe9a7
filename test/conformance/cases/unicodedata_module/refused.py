import unicodedata as u

calls = [
    lambda: u.name("\n"), lambda: u.name("ab"), lambda: u.name(""), lambda: u.name(1), lambda: u.name(),
    lambda: u.name("a", "b", "c"), lambda: u.name(c="a"), lambda: u.lookup("foo"), lambda: u.lookup(1),
    lambda: u.lookup("x" * 300), lambda: u.lookup(b"\xff"), lambda: u.category("ab"), lambda: u.category(1),
    lambda: u.decimal("a"), lambda: u.digit("a"), lambda: u.numeric("a"), lambda: u.decimal(b"a"),
    lambda: u.normalize("foo", "x"), lambda: u.normalize("foo", ""), lambda: u.normalize(1, "x"),
    lambda: u.normalize("NFC", 1), lambda: u.normalize("NFC"), lambda: u.is_normalized("NFX", "x"),
    lambda: u.combining(None),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(u.category, u.normalize.__text_signature__)
