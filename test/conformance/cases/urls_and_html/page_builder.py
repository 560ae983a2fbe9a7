import html

class Element:
    VOID = {"br", "img"}

    def __init__(self, tag, *children, **attributes):
        self.tag, self.children, self.attributes = tag, children, attributes

    def render(self, depth=0):
        pad = "  " * depth
        shown = "".join(f' {name.rstrip("_")}="{html.escape(str(value))}"' for name, value in self.attributes.items())
        if self.tag in self.VOID:
            return f"{pad}<{self.tag}{shown}>"
        if all(isinstance(child, str) for child in self.children):
            inner = "".join(html.escape(child, quote=False) for child in self.children)
            return f"{pad}<{self.tag}{shown}>{inner}</{self.tag}>"
        lines = [child.render(depth + 1) if isinstance(child, Element) else "  " * (depth + 1) + html.escape(child) for child in self.children]
        return "\n".join([f"{pad}<{self.tag}{shown}>", *lines, f"{pad}</{self.tag}>"])

page = Element(
    "ul",
    Element("li", "1 < 2 & 3 > 2", class_="math \"x\""),
    Element("li", Element("img", src="a.png", alt="it's"), "caption & more"),
    Element("li"),
    id="list",
)
text = page.render()
print(text)
print(html.unescape(text).count("&"), len(text), len(html.unescape(text)))
