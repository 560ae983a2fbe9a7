from collections import defaultdict
from urllib.parse import parse_qs, quote, urlencode, urlsplit, urlunsplit

class Link:
    def __init__(self, text):
        self.parts = urlsplit(text)
        self.query = {name: values[-1] for name, values in parse_qs(self.parts.query).items()}

    def with_query(self, **changes):
        merged = {**self.query, **changes}
        kept = {name: value for name, value in merged.items() if value is not None}
        return Link(urlunsplit(self.parts._replace(query=urlencode(sorted(kept.items())))))

    def __str__(self):
        return self.parts.geturl()

    def __repr__(self):
        return f"<Link {self}>"

start = Link("https://shop.example/search?q=red+shoes&page=1&utm_source=mail#list")
print(start.query)
print(start.with_query(page=2, utm_source=None))
print([start.with_query(page=page, q="blå sko") for page in (1, 2)])

visits = [
    "https://shop.example/item/7?ref=a", "https://shop.example:8443/item/7", "http://blog.example/post/1#c2",
    "https://shop.example/search?q=x", "/relative", "https://SHOP.example/cart",
]
by_host = defaultdict(list)
for visit in visits:
    parts = urlsplit(visit)
    by_host[parts.hostname].append((parts.path, parts.port))
for host, pages in by_host.items():
    print(host, pages)
print("/files/" + quote("summer photos/beach & sun.jpg"))
scheme, netloc, *rest = urlsplit(visits[0])
print(scheme, netloc, rest, isinstance(urlsplit(visits[0]), tuple), urlsplit(visits[0])._fields)
