# A parser of XML 1.0 that calls handlers for what it finds. Stands for Modules/pyexpat.c over expat 2.5, CPython 3.10 to 3.13: what is
# well-formed, what is not and where (messages, codes, lines, columns), and namespaces.
# Text is taken apart token by token; a token that is not whole waits for more, unless the text has ended.
# Leaves out external entities, and elements inside of internal ones: these stand for text alone.

import codecs
import re
from types import ModuleType

native_encoding = 'UTF-8'
EXPAT_VERSION = 'expat_2.5.0'
version_info = (2, 5, 0)
features = [('sizeof(XML_Char)', 1), ('sizeof(XML_LChar)', 1), ('XML_DTD', 0), ('XML_CONTEXT_BYTES', 1024), ('XML_NS', 0)]
XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = range(3)

# Number, name and text of errors.
_ERRORS = """
1 NO_MEMORY out of memory
2 SYNTAX syntax error
3 NO_ELEMENTS no element found
4 INVALID_TOKEN not well-formed (invalid token)
5 UNCLOSED_TOKEN unclosed token
6 PARTIAL_CHAR partial character
7 TAG_MISMATCH mismatched tag
8 DUPLICATE_ATTRIBUTE duplicate attribute
9 JUNK_AFTER_DOC_ELEMENT junk after document element
10 PARAM_ENTITY_REF illegal parameter entity reference
11 UNDEFINED_ENTITY undefined entity
12 RECURSIVE_ENTITY_REF recursive entity reference
13 ASYNC_ENTITY asynchronous entity
14 BAD_CHAR_REF reference to invalid character number
15 BINARY_ENTITY_REF reference to binary entity
16 ATTRIBUTE_EXTERNAL_ENTITY_REF reference to external entity in attribute
17 MISPLACED_XML_PI XML or text declaration not at start of entity
18 UNKNOWN_ENCODING unknown encoding
19 INCORRECT_ENCODING encoding specified in XML declaration is incorrect
20 UNCLOSED_CDATA_SECTION unclosed CDATA section
26 FINISHED parsing finished
27 UNBOUND_PREFIX unbound prefix
28 UNDECLARING_PREFIX must not undeclare prefix
30 XML_DECL XML declaration not well-formed
"""

errors = ModuleType('pyexpat.errors', 'Constants of errors.')
model = ModuleType('pyexpat.model', 'Constants of models of content.')
errors.codes, errors.messages = {}, {}
for _line in _ERRORS.strip().splitlines():
    _number, _name, _text = _line.split(' ', 2)
    setattr(errors, 'XML_ERROR_' + _name, _text)
    errors.codes[_text] = int(_number)
    errors.messages[int(_number)] = _text
for _number, _name in enumerate(['EMPTY', 'ANY', 'MIXED', 'NAME', 'CHOICE', 'SEQ'], 1):
    setattr(model, 'XML_CTYPE_' + _name, _number)
for _number, _name in enumerate(['NONE', 'OPT', 'REP', 'PLUS']):
    setattr(model, 'XML_CQUANT_' + _name, _number)

(_SYNTAX, _NO_ELEMENTS, _INVALID, _UNCLOSED, _MISMATCH, _DUPLICATE, _JUNK, _UNDEFINED, _BAD_CHAR, _MISPLACED, _CDATA, _FINISHED,
 _UNBOUND, _UNDECLARING) = (2, 3, 4, 5, 7, 8, 9, 11, 14, 17, 20, 26, 27, 28)


class ExpatError(Exception):
    pass


ExpatError.__module__ = 'xml.parsers.expat'
error = ExpatError


def ErrorString(code, /):
    return errors.messages.get(code)


_START = r'[A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef' \
         r'\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]'
_NAME = re.compile(_START + '(?:' + _START[:-1] + r'\-.0-9\u00b7\u0300-\u036f\u203f\u2040])*')
_NAME_CHAR = re.compile(_START[:-1] + r'\-.0-9\u00b7\u0300-\u036f\u203f\u2040]')
_BLANKS = re.compile(r'[ \t\n]*')
_FORBIDDEN = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]')
_REFERENCE = re.compile(r'&(?:#([0-9]+);|#x([0-9A-Fa-f]+);|(' + _NAME.pattern + ');)')
_DECLARED = re.compile(rb'''<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._\-]*)["']''')
_DECLARATION = re.compile(r'''\s+version\s*=\s*(["'])([\w.:\-]+)\1(?:\s+encoding\s*=\s*(["'])([\w.\-]+)\3)?'''
                          r'''(?:\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$''')
_ENTITY = re.compile(r'''<!ENTITY\s+(%\s+)?(\S+)\s+(?:"([^"]*)"|'([^']*)'|[^>]*)\s*>''')
_DOCTYPE = re.compile(r'''<!DOCTYPE\s+(\S+?)(?:\s+(?:PUBLIC\s+(["'])(.*?)\2\s*|SYSTEM\s*)(["'])(.*?)\4)?\s*(?=[\[>])''', re.S)
_PREDEFINED = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_XML = 'http://www.w3.org/XML/1998/namespace'


class _Wait(Exception):
    # The token is not whole.
    pass


_HANDLERS = """StartElementHandler EndElementHandler CharacterDataHandler ProcessingInstructionHandler CommentHandler
StartCdataSectionHandler EndCdataSectionHandler DefaultHandler DefaultHandlerExpand StartDoctypeDeclHandler EndDoctypeDeclHandler
EntityDeclHandler ElementDeclHandler AttlistDeclHandler NotationDeclHandler UnparsedEntityDeclHandler XmlDeclHandler
StartNamespaceDeclHandler EndNamespaceDeclHandler ExternalEntityRefHandler NotStandaloneHandler SkippedEntityHandler""".split()


class xmlparser:
    """Calls its handlers for what it finds in the text that it is given."""

    def __init__(self, encoding, separator, intern):
        self._encoding, self._separator = encoding, separator
        for name in _HANDLERS:
            setattr(self, name, None)
        self.buffer_text = self.ordered_attributes = self.specified_attributes = self.namespace_prefixes = False
        self.buffer_size = 8192
        self.intern = {} if intern is None else intern
        self.ErrorCode = 0
        self._text, self._pos = '', 0
        # Of the beginning of the text that is kept.
        self._line, self._column, self._bytes = 1, 0, 0
        self._decoder = None
        self._raw = b''
        self._open = []
        self._hasRoot = self._isStarted = self._isDone = self._hasDoctype = False
        self._prefixes = [{'xml': _XML}]
        self._entities = {}
        self._buffered = []
        self._event = 0

    # ---- text in

    def Parse(self, data, isfinal=False, /):
        """Take more text; isfinal says that it is the last."""
        if self._isDone:
            raise self._error(_FINISHED, len(self._text))
        self._add(data, isfinal)
        try:
            self._run(isfinal)
        finally:
            if isfinal:
                self._isDone = True
        self._flush()
        return 1

    def ParseFile(self, file, /):
        """Take all that a file has."""
        while True:
            data = file.read(2048)
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f"read() did not return a bytes object (type={type(data).__name__})")
            if not data:
                return self.Parse(b'', True)
            self.Parse(data, False)

    def _add(self, data, isfinal):
        if isinstance(data, str):
            # Whatever its declaration says, the text is given in UTF-8.
            text = data if self._decoder is None else self._decoder.decode(data.encode('utf-8', 'surrogatepass'))
            self._decoder = self._decoder or codecs.getincrementaldecoder('utf-8')()
        else:
            try:
                self._raw += bytes(memoryview(data))
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
            if self._decoder is None and (len(self._raw) >= 4 or isfinal):
                self._choose_encoding(isfinal)
            if self._decoder is None:
                return
            raw, self._raw = self._raw, b''
            try:
                text = self._decoder.decode(raw, isfinal)
            except UnicodeDecodeError as problem:
                self._text += raw[:problem.start].decode('utf-8', 'replace')
                raise self._error(_INVALID, len(self._text))
        if not self._isStarted and text:
            text = text.removeprefix('\ufeff')
        if self._text.endswith('\r'):
            self._text, text = self._text[:-1], '\r' + text
        hold = text.endswith('\r') and not isfinal
        body = text[:-1] if hold else text
        self._text += body.replace('\r\n', '\n').replace('\r', '\n') + ('\r' if hold else '')

    def _choose_encoding(self, isfinal):
        raw = self._raw
        if self._encoding is None and raw.startswith(b'<?xml') and b'?>' not in raw and not isfinal:
            return
        name = self._encoding
        if name is None:
            declared = _DECLARED.match(raw)
            if raw[:2] in (b'\xff\xfe', b'\xfe\xff'):
                name = 'utf-16'
            else:
                name = declared[1].decode() if declared else 'utf-8'
        try:
            self._decoder = codecs.getincrementaldecoder(name)()
        except LookupError:
            self._text = raw.decode('latin-1')
            raise self._error(18, raw.find(b'encoding') + 10 if b'encoding' in raw else 0) from None

    # ---- places

    def _place(self, pos):
        before = self._text[:pos]
        lines = before.count('\n')
        column = len(before) - before.rfind('\n') - 1 if lines else self._column + len(before)
        return self._line + lines, column

    def _error(self, code, pos):
        line, column = self._place(pos)
        self.ErrorCode, self._event = code, pos
        made = ExpatError(f"{errors.messages[code]}: line {line}, column {column}")
        made.code, made.lineno, made.offset = code, line, column
        return made

    CurrentLineNumber = ErrorLineNumber = property(lambda self: self._place(self._event)[0])
    CurrentColumnNumber = ErrorColumnNumber = property(lambda self: self._place(self._event)[1])
    CurrentByteIndex = ErrorByteIndex = property(
        lambda self: self._bytes + len(self._text[:self._event].encode('utf-8', 'surrogatepass')))

    def _forget(self):
        # What has been read is kept no longer.
        read = self._text[:self._pos]
        self._line, self._column = self._place(self._pos)
        self._bytes += len(read.encode('utf-8', 'surrogatepass'))
        self._text, self._pos, self._event = self._text[self._pos:], 0, 0

    # ---- handlers

    def _call(self, name, *args):
        handler = getattr(self, name)
        if name != 'CharacterDataHandler':
            self._flush()
        if handler is not None:
            handler(*args)

    def _data(self, text):
        if self.buffer_text:
            self._buffered.append(text)
            return
        # Each line, and each end of one, comes by itself.
        for part in re.findall('\n|[^\n]+', text):
            self._call('CharacterDataHandler', part)

    def _flush(self):
        if self._buffered:
            text = ''.join(self._buffered)
            self._buffered.clear()
            if self.CharacterDataHandler is not None:
                self.CharacterDataHandler(text)

    # ---- tokens

    def _run(self, isfinal):
        end = len(self._text) - (1 if self._text.endswith('\r') else 0)
        try:
            while self._pos < end:
                self._event = start = self._pos
                try:
                    self._content() if self._open else self._outside()
                except _Wait as waiting:
                    if not isfinal:
                        self._pos = start
                        return
                    code = waiting.args[0] if waiting.args else _UNCLOSED
                    raise self._error(code, start if code == _UNCLOSED else len(self._text)) from None
            if isfinal and (self._open or not self._hasRoot):
                raise self._error(_NO_ELEMENTS, len(self._text))
            self._event = self._pos
        except ExpatError:
            raise
        else:
            self._forget()

    def _outside(self):
        text, pos = self._text, self._pos
        blanks = _BLANKS.match(text, pos).end()
        if blanks > pos:
            self._isStarted = True
            self._pos = blanks
            return
        char = text[pos]
        if char != '<':
            if self._hasRoot:
                raise self._error(_JUNK, pos)
            isToken = _NAME_CHAR.match(text, pos) or char in '>[](),|"\''
            raise self._error(_SYNTAX if isToken else _INVALID, pos)
        if text.startswith('<?', pos):
            self._instruction()
        elif text.startswith('<!--', pos):
            self._comment()
        elif text.startswith('<!DOCTYPE', pos) and not self._hasRoot:
            self._doctype()
        elif _NAME.match(text, pos + 1):
            if self._hasRoot:
                raise self._error(_JUNK, pos)
            self._tag()
        elif pos + 1 == len(text) or '<!DOCTYPE'.startswith(text[pos:]) or '<!--'.startswith(text[pos:]):
            raise _Wait
        else:
            raise self._error(_INVALID, pos + 1)
        self._isStarted = True

    def _content(self):
        text, pos = self._text, self._pos
        char = text[pos]
        if char == '&':
            self._reference()
        elif char != '<':
            self._characters()
        elif text.startswith('</', pos):
            self._end_tag()
        elif text.startswith('<?', pos):
            self._instruction()
        elif text.startswith('<!--', pos):
            self._comment()
        elif text.startswith('<![CDATA[', pos):
            self._cdata()
        elif _NAME.match(text, pos + 1):
            self._tag()
        elif pos + 1 == len(text) or any(mark.startswith(text[pos:]) for mark in ('<!--', '<![CDATA[')):
            raise _Wait
        else:
            raise self._error(_INVALID, pos + 1)

    def _check(self, start, end):
        bad = _FORBIDDEN.search(self._text, start, end)
        if bad:
            raise self._error(_INVALID, bad.start())

    def _characters(self):
        text, pos = self._text, self._pos
        ends = [at for at in (text.find('<', pos), text.find('&', pos)) if at >= 0]
        end = min(ends, default=len(text) - (1 if text.endswith('\r') else 0))
        stop = text.find(']]>', pos, end)
        self._check(pos, end if stop < 0 else stop)
        if stop >= 0:
            raise self._error(_INVALID, stop + 2)
        self._pos = end
        self._data(text[pos:end])

    def _value_of(self, found, pos):
        # What a reference stands for.
        decimal, hexadecimal, name = found.groups()
        if name is None:
            number = int(decimal) if decimal else int(hexadecimal, 16)
            if number > 0x10ffff or _FORBIDDEN.match(chr(number)):
                raise self._error(_BAD_CHAR, pos)
            return chr(number)
        if name in _PREDEFINED:
            return _PREDEFINED[name]
        if name not in self._entities:
            raise self._error(_UNDEFINED, pos)
        value = self._entities[name]
        # What it holds is read when it is used; it must not hold itself.
        saved = self._entities.pop(name)
        try:
            return _REFERENCE.sub(lambda inner: self._value_of(inner, pos), value)
        finally:
            self._entities[name] = saved

    def _bad_reference(self, pos):
        # Where it stops being one; a token that is only not whole waits.
        text, at = self._text, pos + 1
        if text.startswith('#', at):
            at += 1
            digits = '0123456789'
            if text.startswith('x', at):
                at, digits = at + 1, digits + 'abcdefABCDEF'
            while at < len(text) and text[at] in digits:
                at += 1
        else:
            name = _NAME.match(text, at)
            at = name.end() if name else at
        if at >= len(text):
            raise _Wait
        return self._error(_INVALID, at)

    def _reference(self):
        pos = self._pos
        found = _REFERENCE.match(self._text, pos)
        if found is None:
            raise self._bad_reference(pos)
        if found[3] and found[3] not in _PREDEFINED and found[3] not in self._entities:
            # A declaration that was not read could say what it is.
            if self._hasDoctype and self.DefaultHandlerExpand is not None:
                self._pos = found.end()
                self._call('DefaultHandlerExpand', found[0])
                return
        value = self._value_of(found, pos)
        self._pos = found.end()
        self._data(value)

    def _cdata(self):
        start = self._pos + 9
        end = self._text.find(']]>', start)
        if end < 0:
            raise _Wait(_CDATA)
        self._check(start, end)
        self._pos = end + 3
        self._call('StartCdataSectionHandler')
        self._data(self._text[start:end])
        self._call('EndCdataSectionHandler')

    def _comment(self):
        start = self._pos + 4
        end = self._text.find('--', start)
        if end < 0 or end + 2 >= len(self._text):
            raise _Wait
        if self._text[end + 2] != '>':
            raise self._error(_INVALID, end + 2)
        self._check(start, end)
        self._pos = end + 3
        self._call('CommentHandler', self._text[start:end])

    def _instruction(self):
        text, pos = self._text, self._pos
        name = _NAME.match(text, pos + 2)
        end = text.find('?>', pos + 2)
        if end < 0:
            raise _Wait
        if name is None:
            raise self._error(_INVALID, pos + 2)
        self._pos = end + 2
        if name[0] == 'xml':
            if self._isStarted or self._open:
                raise self._error(_MISPLACED, pos)
            self._isStarted = True
            told = _DECLARATION.match(text[name.end():end])
            if told is None:
                raise self._error(30, name.end())
            standalone = {'yes': 1, 'no': 0, None: -1}[told[6]]
            self._call('XmlDeclHandler', told[2], told[4], standalone)
            return
        self._call('ProcessingInstructionHandler', name[0], text[name.end():end].lstrip(' \t\n'))

    def _doctype(self):
        text, pos = self._text, self._pos
        self._hasDoctype = True
        found = _DOCTYPE.match(text, pos)
        if found is None:
            raise _Wait(_NO_ELEMENTS)
        at, hasSubset = found.end(), text.startswith('[', found.end())
        if hasSubset:
            end = re.compile(r'\]\s*>').search(text, at)
            if end is None:
                raise _Wait(_NO_ELEMENTS)
        self._call('StartDoctypeDeclHandler', found[1], found[5], found[3], int(hasSubset))
        if hasSubset:
            for entity in _ENTITY.finditer(text, at, end.start()):
                value = entity[3] if entity[3] is not None else entity[4]
                if not entity[1] and value is not None:
                    self._entities.setdefault(entity[2], value)
                    self._call('EntityDeclHandler', entity[2], 0, value, None, None, None, None)
            at = end.end() - 1
        self._pos = at + 1
        self._call('EndDoctypeDeclHandler')

    # ---- tags

    def _name(self, at):
        found = _NAME.match(self._text, at)
        if found is None:
            if at >= len(self._text):
                raise _Wait
            raise self._error(_INVALID, at)
        if self._separator is not None and found[0].count(':') > 1:
            raise self._error(_INVALID, at + found[0].index(':', found[0].index(':') + 1))
        return found[0], found.end()

    def _tag(self):
        text, pos = self._text, self._pos
        name, at = self._name(pos + 1)
        attributes = {}
        while True:
            after = _BLANKS.match(text, at).end()
            if after >= len(text):
                raise _Wait
            if text[after] == '>':
                isEmpty, end = False, after + 1
                break
            if text[after] == '/':
                if after + 1 >= len(text):
                    raise _Wait
                if text[after + 1] != '>':
                    raise self._error(_INVALID, after + 1)
                isEmpty, end = True, after + 2
                break
            if after == at:
                raise self._error(_INVALID, at)
            key, at = self._name(after)
            value, at = self._attribute(at)
            if key in attributes:
                raise self._error(_DUPLICATE, after)
            attributes[key] = value
        self._pos = end
        self._hasRoot = True
        self._begin(name, {key: self._normal(value, pos) for key, value in attributes.items()}, pos)
        if isEmpty:
            self._finish()

    def _attribute(self, at):
        # From behind the name: the value as it is written.
        text = self._text
        for wanted in '=', '"\'':
            at = _BLANKS.match(text, at).end()
            if at >= len(text):
                raise _Wait
            if text[at] not in wanted:
                raise self._error(_INVALID, at)
            at += 1
        quote = text[at - 1]
        end = text.find(quote, at)
        stop = text.find('<', at, end if end >= 0 else len(text))
        if stop >= 0:
            raise self._error(_INVALID, stop)
        if end < 0:
            raise _Wait
        self._check(at, end)
        ampersand = text.find('&', at, end)
        while ampersand >= 0:
            if not _REFERENCE.match(text, ampersand, end):
                raise self._bad_reference(ampersand)
            ampersand = text.find('&', ampersand + 1, end)
        return text[at:end], end + 1

    def _normal(self, value, pos):
        value = value.replace('\n', ' ').replace('\t', ' ')
        return _REFERENCE.sub(lambda found: self._value_of(found, pos), value) if '&' in value else value

    def _expanded(self, name, prefixes, pos, isAttribute=False):
        prefix, colon, local = name.rpartition(':')
        if not prefix:
            uri = None if isAttribute else prefixes.get('')
            return name if not uri else f'{uri}{self._separator}{name}'
        if prefix not in prefixes:
            raise self._error(_UNBOUND, pos)
        return f'{prefixes[prefix]}{self._separator}{local}'

    def _begin(self, name, attributes, pos):
        declared, shown = [], name
        if self._separator is not None:
            prefixes = self._prefixes[-1]
            for key in [key for key in attributes if key == 'xmlns' or key.startswith('xmlns:')]:
                prefix, uri = key[6:], attributes.pop(key)
                if prefix and not uri:
                    raise self._error(_UNDECLARING, pos)
                prefixes = prefixes | {prefix: uri}
                declared.append(prefix or None)
                self._call('StartNamespaceDeclHandler', prefix or None, uri or None)
            self._prefixes.append(prefixes)
            shown = self._expanded(name, prefixes, pos)
            expanded = {}
            for key, value in attributes.items():
                key = self._expanded(key, prefixes, pos, True)
                if key in expanded:
                    raise self._error(_DUPLICATE, pos)
                expanded[key] = value
            attributes = expanded
        self._open.append((name, shown, declared))
        if self.ordered_attributes:
            attributes = [part for pair in attributes.items() for part in pair]
        self._call('StartElementHandler', shown, attributes)

    def _finish(self):
        _, shown, declared = self._open.pop()
        self._call('EndElementHandler', shown)
        if self._separator is not None:
            self._prefixes.pop()
            for prefix in reversed(declared):
                self._call('EndNamespaceDeclHandler', prefix)

    def _end_tag(self):
        text, pos = self._text, self._pos
        name, at = self._name(pos + 2)
        after = _BLANKS.match(text, at).end()
        if after >= len(text):
            raise _Wait
        if text[after] != '>':
            raise self._error(_INVALID, after)
        if name != self._open[-1][0]:
            raise self._error(_MISMATCH, pos + 2)
        self._pos = after + 1
        self._finish()

    # ---- settings

    def SetBase(self, base, /):
        self._base = base

    def GetBase(self):
        return getattr(self, '_base', None)

    def UseForeignDTD(self, flag=True, /):
        pass

    def SetParamEntityParsing(self, flag, /):
        return 1

    def GetInputContext(self):
        return self._text[self._event:].encode()


xmlparser.__module__ = 'pyexpat'
XMLParserType = xmlparser


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser; with a separator it knows namespaces."""
    if namespace_separator is not None:
        if not isinstance(namespace_separator, str):
            raise TypeError(f"ParserCreate() argument 'namespace_separator' must be str or None, not {type(namespace_separator).__name__}")
        if len(namespace_separator) > 1:
            raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return xmlparser(encoding, namespace_separator, intern)
