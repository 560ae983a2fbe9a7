from urllib.parse import parse_qsl, quote, quote_from_bytes, unquote, urlencode, urljoin, urlsplit

calls = [
    lambda: urlsplit("http://[::1/"),
    lambda: urlsplit("http://h:x/").port,
    lambda: urlsplit("http://h:70000/").port,
    lambda: urlsplit("http://\u2100.com/"),
    lambda: urlsplit("a", b"b"),
    lambda: urljoin("a", b"b"),
    lambda: urlsplit(5),
    lambda: quote(b"a", encoding="x"),
    lambda: quote_from_bytes("a"),
    lambda: quote("\ud800"),
    lambda: unquote(1),
    lambda: urlencode("abc"),
    lambda: urlencode(3),
    lambda: urlencode([(1,)]),
    lambda: parse_qsl("a", strict_parsing=True),
    lambda: parse_qsl("a&b&c", max_num_fields=2),
    lambda: parse_qsl("a=1", separator=""),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
