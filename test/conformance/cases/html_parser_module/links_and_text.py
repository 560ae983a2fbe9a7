from html.parser import HTMLParser

class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.text = []
        self.depth = 0
    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == "a":
            self.links.append(dict(attrs).get("href"))
    def handle_endtag(self, tag):
        self.depth -= 1
    def handle_data(self, data):
        if data.strip():
            self.text.append((self.depth, data.strip()))

p = Links()
p.feed("<h1>Title</h1><p>See <a href='/a'>A</a> and <a class=x href=b.html>B &gt; C</a>.")
p.feed("<ul><li>1<li>2</ul>")
p.close()
print(p.links)
print(p.text)
print(p.getpos(), p.get_starttag_text(), p.convert_charrefs)
