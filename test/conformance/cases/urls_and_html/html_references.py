import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(html.escape("<a href='x'>Tom & \"Jerry\"</a>"))
print(html.escape("<a href='x'>Tom & \"Jerry\"</a>", quote=False))
for text in ["&lt;b&gt;", "&amp;amp;", "&copy 2024", "&notit; &notin;", "&#65;&#x42;&#X43", "&#128;&#x80;", "&#0;&#xD800;&#1114112;",
             "&#1;&#xfdd0;&#13;", "&nosuch;", "&", "&;", "&#;", "&#x;", "caf&eacute", "&NotEqualTilde;", "&bogus&amp;", "plain"]:
    print(repr(text), ascii(html.unescape(text)))
print(len(html5), len(name2codepoint), len(codepoint2name), len(entitydefs))
print(html5["gt"], html5["nGt;"] == "\u226b\u20d2", name2codepoint["euro"], codepoint2name[233], ascii(entitydefs["alpha"]))
try:
    html.escape(5)
except AttributeError as error:
    print(error)
