# XML as trees of elements: reading, finding, writing. Behaves as Lib/xml/etree/ElementTree.py of CPython 3.10 to 3.13; elements, the
# builder and the parser are in _elementtree, as they are there.

import collections
import collections.abc
import contextlib
import io
import re
import sys
import warnings

from . import ElementPath
from _elementtree import Element, SubElement, TreeBuilder, XMLParser, _set_factories

__all__ = ["Comment", "dump", "Element", "ElementTree", "canonicalize", "fromstring", "fromstringlist", "indent", "iselement",
           "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring",
           "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace",
           "C14NWriterTarget"]

VERSION = "1.3.0"


class ParseError(SyntaxError):
    """A text that is not well-formed; `code` says how, `position` where (line, column)."""


def iselement(element):
    return hasattr(element, 'tag')


def Comment(text=None):
    """A comment, as an element whose tag is this function."""
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    """An instruction, as an element whose tag is this function."""
    made = Element(ProcessingInstruction)
    made.text = f'{target} {text}' if text else target
    return made


PI = ProcessingInstruction
_set_factories(Comment, PI)


class QName:
    """A name with a namespace: '{uri}local'."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _compared(name):
        def compare(self, other):
            return getattr(self.text, name)(other.text if isinstance(other, QName) else other)
        return compare

    __eq__, __lt__, __le__, __gt__, __ge__ = map(_compared, ('__eq__', '__lt__', '__le__', '__gt__', '__ge__'))
    del _compared


class ElementTree:
    """A document: its outermost element, and how it is read and written."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        """Read a file or what a name stands for."""
        isName = not hasattr(source, "read")
        file = open(source, "rb") if isName else source
        try:
            parser = XMLParser() if parser is None else parser
            while data := file.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if isName:
                file.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _path(self, path):
        if path[:1] != "/":
            return path
        path = "." + path
        warnings.warn("This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the "
                      f"current behaviour, change it to {path!r}", FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._path(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Write the document to a file."""
        method = method or "xml"
        if method not in _serialize:
            raise ValueError("unknown method %r" % method)
        if not encoding:
            encoding = "utf-8" if method == "c14n" else "us-ascii"
        with _writer(file_or_filename, encoding) as (write, declared):
            isOther = encoding.lower() != "unicode" and declared.lower() not in ("utf-8", "us-ascii")
            if method == "xml" and (xml_declaration or xml_declaration is None and isOther):
                write(f"<?xml version='1.0' encoding='{declared}'?>\n")
            if method == "text":
                _serialize_text(write, self._root)
                return
            names, uris = _names(self._root, default_namespace)
            _serialize[method](write, self._root, names, uris, short_empty_elements=short_empty_elements)

    def write_c14n(self, file):
        return self.write(file, method="c14n")


# ---- writing

@contextlib.contextmanager
def _writer(target, encoding):
    # What writes text, and the encoding that a declaration names.
    if not hasattr(target, 'write'):
        declared = "utf-8" if encoding.lower() == "unicode" else encoding
        with open(target, "w", encoding=declared, errors="xmlcharrefreplace") as file:
            yield file.write, declared
    elif encoding.lower() == "unicode":
        yield target.write, getattr(target, "encoding", None) or "utf-8"
    else:
        # The stream stays open, and is not closed when this wrapper dies.
        binary = target if isinstance(target, (io.BufferedIOBase, io.RawIOBase)) else _Binary(target)
        file = io.TextIOWrapper(binary, encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        try:
            yield file.write, encoding
        finally:
            file.detach()


class _Binary(io.BufferedIOBase):
    # Anything that has a method `write`.

    def __init__(self, target):
        self.write = target.write

    def writable(self):
        return True


def _refuse(value):
    raise TypeError(f"cannot serialize {value!r} (type {type(value).__name__})")


_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix, uri):
    """From now on this prefix is written for the namespace."""
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, short in list(_namespace_map.items()):
        if known == uri or short == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def _names(root, default):
    # How each tag and attribute is written, and the prefixes that are needed for it.
    names, uris = {None: None}, {}
    if default:
        uris[default] = ""

    def add(name):
        try:
            if name[:1] != "{":
                if default:
                    raise ValueError("cannot use non-qualified names with default_namespace option")
                names[name] = name
                return
            uri, local = name[1:].rsplit("}", 1)
            prefix = uris.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = f"ns{len(uris)}"
                if prefix != "xml":
                    uris[uri] = prefix
            names[name] = f"{prefix}:{local}" if prefix else local
        except TypeError:
            _refuse(name)

    def text(value):
        return value.text if isinstance(value, QName) else value

    for element in root.iter():
        tag = text(element.tag)
        if isinstance(tag, str):
            if tag not in names:
                add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _refuse(tag)
        for key, value in element.items():
            for each in (text(key), value.text if isinstance(value, QName) else None):
                if each not in names:
                    add(each)
        if isinstance(element.text, QName) and element.text.text not in names:
            add(element.text.text)
    return names, uris


def _attributes_of(element, names, uris, escape):
    # As they are written, declarations of namespaces first.
    for uri, prefix in sorted(uris.items(), key=lambda pair: pair[1]) if uris else ():
        yield f' xmlns{":" + prefix if prefix else ""}="{escape(uri)}"'
    for key, value in element.items():
        key = names[key.text if isinstance(key, QName) else key]
        value = names[value.text] if isinstance(value, QName) else escape(value)
        yield f' {key}="{value}"'


def _serialize_special(write, element, escape):
    # What is no element; None: it is one.
    tag = element.tag
    if tag is Comment:
        write(f"<!--{element.text}-->")
    elif tag is PI:
        write(f"<?{element.text}?>")
    else:
        return False
    return True


def _serialize_xml(write, elem, qnames, namespaces, short_empty_elements, **kwargs):
    tag, text = elem.tag, elem.text
    if not _serialize_special(write, elem, _escape_cdata):
        shown = qnames[tag.text if isinstance(tag, QName) else tag]
        hasContent = text or len(elem) or not short_empty_elements
        if shown is not None:
            write("<" + shown + "".join(_attributes_of(elem, qnames, namespaces, _escape_attrib)))
            write(">" if hasContent else " />")
        if text:
            write(_escape_cdata(text))
        for child in elem:
            _serialize_xml(write, child, qnames, None, short_empty_elements=short_empty_elements)
        if shown is not None and hasContent:
            write(f"</{shown}>")
    if elem.tail:
        write(_escape_cdata(elem.tail))


HTML_EMPTY = set("area base basefont br col embed frame hr img input isindex link meta param source track wbr".split())


def _serialize_html(write, elem, qnames, namespaces, **kwargs):
    tag, text = elem.tag, elem.text
    if not _serialize_special(write, elem, _escape_cdata):
        shown = qnames[tag.text if isinstance(tag, QName) else tag]
        if shown is not None:
            write("<" + shown + "".join(_attributes_of(elem, qnames, namespaces, _escape_attrib_html)) + ">")
        lower = shown.lower() if shown else ''
        if text:
            write(text if lower in ("script", "style") else _escape_cdata(text))
        for child in elem:
            _serialize_html(write, child, qnames, None)
        if shown is not None and lower not in HTML_EMPTY:
            write(f"</{shown}>")
    if elem.tail:
        write(_escape_cdata(elem.tail))


def _serialize_text(write, elem):
    for part in elem.itertext():
        write(part)
    if elem.tail:
        write(elem.tail)


_serialize = {"xml": _serialize_xml, "html": _serialize_html, "text": _serialize_text}

_CDATA = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = _CDATA | str.maketrans({'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#09;"})
_HTML = str.maketrans({"&": "&amp;", ">": "&gt;", '"': "&quot;"})


def _escaping(table):
    def escape(text):
        try:
            return text.translate(table)
        except (TypeError, AttributeError):
            _refuse(text)
    return escape


_escape_cdata, _escape_attrib, _escape_attrib_html = map(_escaping, (_CDATA, _ATTRIBUTE, _HTML))


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    """An element as bytes, or with encoding="unicode" as text."""
    stream = io.StringIO() if encoding == 'unicode' else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
                               method=method, short_empty_elements=short_empty_elements)
    return stream.getvalue()


class _Parts(io.BufferedIOBase):
    # Keeps what is written in parts.

    def __init__(self, parts):
        self.parts = parts

    def writable(self):
        return True

    seekable = writable

    def write(self, part):
        self.parts.append(part)

    def tell(self):
        return len(self.parts)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
                 short_empty_elements=True):
    parts = []
    ElementTree(element).write(_Parts(parts), encoding, xml_declaration=xml_declaration,
                               default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return parts


def dump(elem):
    """Write an element to standard output."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, encoding="unicode")
    tail = tree.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Put each element on a line of its own, those inside indented."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")

    def blank(text):
        return not text or not text.strip()

    def arrange(element, margin):
        inner = margin + space
        if blank(element.text):
            element.text = inner
        for child in element:
            if len(child):
                arrange(child, inner)
            if blank(child.tail):
                child.tail = inner
        if blank(child.tail):
            child.tail = margin

    if len(tree):
        arrange(tree, "\n" + level * space)


# ---- reading

def parse(source, parser=None):
    """The document of a file or what a name stands for."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    """Pairs of an event and an element, while a file is read; `root` is the outermost element once all is read."""
    pull = XMLPullParser(events=events, _parser=parser)
    isName = not hasattr(source, "read")
    file = open(source, "rb") if isName else source

    def walk():
        try:
            while True:
                yield from pull.read_events()
                data = file.read(16 * 1024)
                if not data:
                    break
                pull.feed(data)
            root = pull._close_and_return_root()
            yield from pull.read_events()
            made.root = root
        finally:
            if isName:
                file.close()

    class IterParseIterator(collections.abc.Iterator):
        __next__ = walk().__next__

        def close(self):
            if isName:
                file.close()

    made = IterParseIterator()
    made.root = None
    return made


class XMLPullParser:
    """Is fed with text, and asked for the events of what has become whole."""

    def __init__(self, events=None, *, _parser=None):
        self._events_queue = collections.deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._setevents(self._events_queue, ("end",) if events is None else events)

    def feed(self, data):
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as problem:
                # It is raised when its turn comes.
                self._events_queue.append(problem)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        queue = self._events_queue
        while queue:
            event = queue.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        if self._parser is None:
            raise ValueError("flush() called after end of stream")
        self._parser.flush()


def XML(text, parser=None):
    """The outermost element of a text."""
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The outermost element of a text, and the elements by their id."""
    root = XML(text, parser)
    return root, {element.get("id"): element for element in root.iter() if element.get("id")}


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


# ---- one text for all that mean the same

def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """A document in the form of C14N 2.0."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    target = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(target.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return target.getvalue() if out is None else None


class C14NWriterTarget:
    """Writes what a parser finds in the form of C14N 2.0."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._with_comments, self._strip_text, self._rewrite = with_comments, strip_text, rewrite_prefixes
        self._no_attrs, self._no_tags = set(exclude_attrs or ()), set(exclude_tags or ())
        self._declared = [[]]
        self._written = [{}]
        self._tags, self._texts = [], []
        self._skipping = 0
        self._count = 0

    def start_ns(self, prefix, uri):
        self._declared[-1].append((uri, prefix))

    def data(self, data):
        if not self._skipping:
            self._texts.append(data)

    def _flush(self):
        text = ''.join(self._texts)
        self._texts.clear()
        if self._strip_text:
            text = text.strip()
        if text and self._tags:
            self._write(text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#xD;'))

    def _short(self, name, new, isAttribute=False):
        if name[:1] != '{':
            return name
        uri, local = name[1:].rsplit('}', 1)
        if uri == "http://www.w3.org/XML/1998/namespace":
            return 'xml:' + local
        known = self._written[-1]
        if uri in known and not (isAttribute and known[uri] == ''):
            prefix = known[uri]
        elif self._rewrite:
            prefix = f'n{self._count}'
            self._count += 1
        else:
            scopes = [pair for scope in reversed(self._declared) for pair in scope]
            prefix = next((short for place, short in scopes if place == uri and (short or not isAttribute)), '')
        if known.get(uri) != prefix:
            known[uri] = prefix
            new.append((f'xmlns:{prefix}' if prefix else 'xmlns', uri))
        return f'{prefix}:{local}' if prefix else local

    def start(self, tag, attrs):
        self._flush()
        if self._skipping or tag in self._no_tags:
            self._skipping += 1
            return
        self._written.append(dict(self._written[-1]))
        new = []
        shown = self._short(tag, new)
        kept = [(key, value) for key, value in sorted(attrs.items(), key=lambda pair: pair[0][1:].split('}') if pair[0][:1] == '{'
                                                      else ['', pair[0]]) if key not in self._no_attrs]
        listed = [(self._short(key, new, True), value) for key, value in kept]
        text = ''.join(f' {key}="{self._attribute(value)}"' for key, value in sorted(new) + listed)
        self._write(f'<{shown}{text}>')
        self._tags.append(shown)
        self._declared.append([])

    @staticmethod
    def _attribute(value):
        for char, entity in (('&', '&amp;'), ('<', '&lt;'), ('"', '&quot;'), ('\t', '&#x9;'), ('\n', '&#xA;'), ('\r', '&#xD;')):
            value = value.replace(char, entity)
        return value

    def end(self, tag):
        if self._skipping:
            self._skipping -= 1
            return
        self._flush()
        self._write(f'</{self._tags.pop()}>')
        self._written.pop()
        self._declared.pop()

    def comment(self, text):
        if self._with_comments and not self._skipping:
            self._flush()
            self._write(f'<!--{text}-->')

    def pi(self, target, data):
        if not self._skipping:
            self._flush()
            self._write(f'<?{target} {data}?>' if data else f'<?{target}?>')

    def close(self):
        self._flush()
