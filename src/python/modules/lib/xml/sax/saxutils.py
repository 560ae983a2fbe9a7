# Texts as they are written in XML. Behaves as Lib/xml/sax/saxutils.py of CPython 3.10 to 3.13.
# Leaves out the generators and filters of SAX events.


def escape(data, entities={}):
    """Write &, < and >, and what `entities` says, as entities."""
    return _replaced(data, {"&": "&amp;", ">": "&gt;", "<": "&lt;"} | entities)


def unescape(data, entities={}):
    """The other way round."""
    return _replaced(data, {"&lt;": "<", "&gt;": ">"} | entities | {"&amp;": "&"})


def quoteattr(data, entities={}):
    """The value of an attribute, in the quotes that it needs."""
    text = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in text:
        return f'"{text}"'
    return "'%s'" % text if "'" not in text else '"%s"' % text.replace('"', "&quot;")


def _replaced(text, table):
    for old, new in table.items():
        text = text.replace(old, new)
    return text
