# xml.parsers.expat: handlers, namespaces, positions; xml.sax.saxutils.
import xml.parsers.expat as expat
from xml.sax.saxutils import escape, quoteattr, unescape

def parse(text, *separator, **settings):
    parser = expat.ParserCreate(None, *separator)
    for name, value in settings.items():
        setattr(parser, name, value)
    for name in ('StartElementHandler', 'EndElementHandler', 'CharacterDataHandler', 'CommentHandler', 'ProcessingInstructionHandler',
                 'StartCdataSectionHandler', 'EndCdataSectionHandler', 'XmlDeclHandler', 'StartNamespaceDeclHandler',
                 'EndNamespaceDeclHandler', 'StartDoctypeDeclHandler', 'EndDoctypeDeclHandler'):
        setattr(parser, name, lambda *args, name=name: print(' ', name.removesuffix('Handler'), args))
    try:
        print(parser.Parse(text, True))
    except expat.ExpatError as error:
        print(error, error.code, error.lineno, error.offset, expat.ErrorString(error.code))

parse('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE a><a x="1" y="two &amp; three"><b/>one\ntwo<![CDATA[<c>]]><!-- d --><?e f g?></a>')
parse('<p:a xmlns:p="u:1" xmlns="u:2" p:x="1" y="2"><b/></p:a>', ' ')
parse('<p:a xmlns:p="u:1"/>')
parse('<a b="1" c="2">x&lt;y\nz</a>', buffer_text=True, ordered_attributes=True)
parse('<a><b></a>')
parser = expat.ParserCreate()
starts = []
parser.StartElementHandler = lambda name, attributes: starts.append((name, parser.CurrentLineNumber, parser.CurrentColumnNumber))
for part in ('<a>\n', ' <b', ' x="1">', '</b>\n\n  <c/>', '</a>'):
    parser.Parse(part, False)
parser.Parse('', True)
print(starts)
try:
    parser.Parse('<more/>', True)
except expat.ExpatError as error:
    print(error)
print(escape('a < b & c > "d"'), escape('x', {'x': 'y'}), unescape('&lt;&amp;&gt;'), quoteattr('a"b'), quoteattr('plain\n'), quoteattr('"\''))
