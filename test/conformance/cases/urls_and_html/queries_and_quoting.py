from urllib.parse import (parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus,
                          unquote_to_bytes, urlencode)

for text in ["abc def", "a/b?c=d&e", "naïve ☕", "~-._", "100%", "", "\x00\x7f"]:
    print(repr(text), quote(text), quote_plus(text), quote(text, safe=""), unquote(quote(text)) == text)
print(quote_from_bytes(b"\xff\x00a"), quote("é", encoding="latin-1"), unquote("%E9", encoding="latin-1"))
print(unquote("%zz%4"), unquote("a+b%20c"), unquote_plus("a+b%20c"), unquote_to_bytes("%e2%98%95é"), ascii(unquote("%ff")))
query = {"name": "Ann Lee", "tags": ["x", "y z"], "n": 5, "empty": ""}
print(urlencode(query))
print(urlencode(query, doseq=True))
print(urlencode([("a", 1), ("a", b"\xff"), ("b", None)]))
print(parse_qs("a=1&a=2&b=&c&d=%20x+y"))
print(parse_qsl("a=1&a=2&b=&c&d=%20x+y", keep_blank_values=True))
print(parse_qs("a=1;b=2", separator=";"), parse_qsl(b"k=v&x=%ff"), parse_qsl(""))
