# Source text as tokens, comments and blank lines among them, and tokens as source text again.
# From 3.12 on the tokens come from the parser's own tokenizer (_tokenize.TokenizerIter); before, from the patterns below, which take
# anything: what is no token is an ERRORTOKEN. Behaves as Lib/tokenize.py of CPython 3.10 to 3.13.

import collections
import functools
import itertools as _itertools
import re
import sys
import token
from builtins import open as _builtin_open
from codecs import BOM_UTF8, lookup
from io import TextIOWrapper
from token import *
from token import EXACT_TOKEN_TYPES

_version = sys.version_info[:2]

__all__ = token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo']
if _version >= (3, 12):
    __all__ += ['open', 'TokenError']
del token

cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)

tabsize = 8


class TokenError(Exception):
    pass


if _version < (3, 12):
    class StopTokenizing(Exception):
        pass


class TokenInfo(collections.namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        kind = f'{self.type} ({tok_name[self.type]})'
        return (f'TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, '
                f'line={self.line!r})')

    @property
    def exact_type(self):
        if self.type != OP:
            return self.type
        return EXACT_TOKEN_TYPES.get(self.string, OP)


# ---- from tokens to text

class Untokenizer:
    """Puts tokens where they were; those without places one after another, with blanks where they are needed."""

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.prev_type = None
        self.encoding = None

    def add_whitespace(self, start):
        row, col = start
        if (row, col) < (self.prev_row, self.prev_col):
            raise ValueError(f'start ({row},{col}) precedes previous end ({self.prev_row},{self.prev_col})')
        if row > self.prev_row:
            self.tokens.append('\\\n' * (row - self.prev_row))
            self.prev_col = 0
        if col > self.prev_col:
            self.tokens.append(' ' * (col - self.prev_col))

    def escape_brackets(self, token):
        """The text of an f-string with its braces doubled, but for those of named characters."""
        if _version < (3, 13):
            return token.replace('{', '{{').replace('}', '}}')
        parts = []
        in_name = False
        for character in token:
            if character == '}':
                if in_name:
                    in_name = False
                else:
                    parts.append(character)
            elif character == '{':
                before = ''.join(parts[:-1])
                backslashes = len(before) - len(before.rstrip('\\'))
                if backslashes % 2 and parts[-1] == 'N':
                    in_name = True
                else:
                    parts.append(character)
            parts.append(character)
        return ''.join(parts)

    def untokenize(self, iterable):
        rest = iter(iterable)
        indents = []
        at_line_start = False
        for item in rest:
            if len(item) == 2:
                self.compat(item, rest)
                break
            kind, text, start, end, line = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                at_line_start = True
            elif at_line_start and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                at_line_start = False
            elif _version >= (3, 12):
                text, end = self._f_string_part(kind, text, end)
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
            self.prev_type = kind
        return ''.join(self.tokens)

    def _f_string_part(self, kind, text, end):
        if kind == FSTRING_MIDDLE:
            if '{' in text or '}' in text:
                text = self.escape_brackets(text)
                last = text.splitlines()[-1] if _version >= (3, 13) else text
                end = end[0], end[1] + last.count('{{') + last.count('}}')
        else:
            self._separate(kind)
        return text, end

    def _separate(self, kind):
        """A blank between two literals (3.13)."""
        if _version >= (3, 13) and kind in (STRING, FSTRING_START) and self.prev_type in (STRING, FSTRING_END):
            self.tokens.append(' ')

    def compat(self, token, iterable):
        indents = []
        at_line_start = token[0] in (NEWLINE, NL)
        after_string = False
        depth = 0
        has_parts = _version >= (3, 12)
        for item in _itertools.chain([token], iterable):
            kind, text = item[:2]
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += ' '
            is_string = kind == STRING
            if is_string and after_string:
                text = ' ' + text
            after_string = is_string
            if has_parts:
                depth += (kind == FSTRING_START) - (kind == FSTRING_END)
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                at_line_start = True
            elif at_line_start and indents:
                self.tokens.append(indents[-1])
                at_line_start = False
            elif has_parts and kind == FSTRING_MIDDLE:
                text = self.escape_brackets(text)
            if _version >= (3, 13):
                if text in {'{', '}'} and self.tokens and self.tokens[-1] == text and depth:
                    text = ' ' + text
                self._separate(kind)
            self.tokens.append(text)
            self.prev_type = kind


def untokenize(iterable):
    """Source text of these tokens: bytes if the first of them says in which encoding."""
    worker = Untokenizer()
    text = worker.untokenize(iterable)
    return text if worker.encoding is None else text.encode(worker.encoding)


# ---- encodings

def _get_normal_name(orig_enc):
    """One name for the encodings that the parser treats alike."""
    name = orig_enc[:12].lower().replace('_', '-')
    for normal, others in (('utf-8', ('utf-8',)), ('iso-8859-1', ('latin-1', 'iso-8859-1', 'iso-latin-1'))):
        if name in others or name.startswith(tuple(other + '-' for other in others)):
            return normal
    return orig_enc


def detect_encoding(readline):
    """The encoding of a source and the lines, at most two, that were read to know it."""
    filename = getattr(getattr(readline, '__self__', None), 'name', None)

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b''

    first = next_line()
    has_mark = first.startswith(BOM_UTF8)
    if has_mark:
        first = first[len(BOM_UTF8):]
    default = 'utf-8-sig' if has_mark else 'utf-8'
    if not first:
        return default, []
    found = _declared_encoding(first, filename, has_mark)
    if found:
        return found, [first]
    if not blank_re.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return _declared_encoding(second, filename, has_mark) or default, [first, second]


def _declared_encoding(line, filename, has_mark):
    try:
        text = line.decode('utf-8')
    except UnicodeDecodeError:
        message = 'invalid or missing encoding declaration'
        raise SyntaxError(message if filename is None else f'{message} for {filename!r}')
    match = cookie_re.match(text)
    if not match:
        return None
    encoding = _get_normal_name(match.group(1))
    try:
        codec = lookup(encoding)
    except LookupError:
        if filename is None:
            raise SyntaxError('unknown encoding: ' + encoding)
        raise SyntaxError(f'unknown encoding for {filename!r}: {encoding}')
    if not has_mark:
        return encoding
    if encoding != 'utf-8':
        where = '' if filename is None else f' for {filename!r}'
        raise SyntaxError(f'encoding problem{where}: utf-8')
    return encoding + '-sig'


def open(filename):
    """A source file opened for reading in its own encoding."""
    binary = _builtin_open(filename, 'rb')
    try:
        encoding, lines = detect_encoding(binary.readline)
        binary.seek(0)
        text = TextIOWrapper(binary, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        binary.close()
        raise


# ---- from text to tokens

def tokenize(readline):
    """The tokens of the lines that `readline` gives as bytes; the first says in which encoding they are."""
    encoding, consumed = detect_encoding(readline)
    lines = _itertools.chain(consumed, iter(readline, b''))
    if _version >= (3, 12):
        if encoding is not None:
            encoding = 'utf-8' if encoding == 'utf-8-sig' else encoding
            yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
        yield from _generate_tokens_from_c_tokenizer(lines.__next__, encoding, extra_tokens=True)
    else:
        yield from _tokenize(lines.__next__, encoding)


if _version >= (3, 12):
    import _tokenize

    def generate_tokens(readline):
        """The tokens of the lines that `readline` gives as str."""
        return _generate_tokens_from_c_tokenizer(readline, extra_tokens=True)

    def _generate_tokens_from_c_tokenizer(source, encoding=None, extra_tokens=False):
        options = {} if encoding is None else {'encoding': encoding}
        try:
            for parts in _tokenize.TokenizerIter(source, extra_tokens=extra_tokens, **options):
                yield TokenInfo._make(parts)
        except SyntaxError as error:
            if type(error) != SyntaxError:
                raise error from None
            is_open = 'unterminated triple-quoted string literal' in error.msg
            raise TokenError('EOF in multi-line string' if is_open else error.msg, (error.lineno, error.offset)) from None
else:
    def generate_tokens(readline):
        """The tokens of the lines that `readline` gives as str."""
        return _tokenize(readline, None)

    # -- patterns. What one of them matches at a place is the token, whatever comes next.

    _DIGITS = r'[0-9](?:_?[0-9])*'
    _EXPONENT = rf'[eE][-+]?{_DIGITS}'
    _FLOAT = rf'(?:(?:{_DIGITS}\.(?:{_DIGITS})?|\.{_DIGITS})(?:{_EXPONENT})?|{_DIGITS}{_EXPONENT})'
    _INT = r'(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?0)*|[1-9](?:_?[0-9])*)'
    _NUMBER = rf'(?:{_DIGITS}[jJ]|{_FLOAT}[jJ]|{_FLOAT}|{_INT})'

    _PREFIX = r'(?:[bB][rR]?|[rR][bBfF]?|[fF][rR]?|[uU])?'
    # A literal on one line, whole or up to the backslash that ends the line.
    _SHORT = '(?:' + '|'.join(
        rf'{_PREFIX}{q}[^\n{q}\\]*(?:\\.[^\n{q}\\]*)*(?:{q}|\\\r?\n)' for q in '\'"') + ')'
    _OPERATOR = '|'.join(map(re.escape, sorted(EXACT_TOKEN_TYPES, reverse=True)))

    @functools.lru_cache
    def _compile(expr):
        return re.compile(expr, re.UNICODE)

    _TOKEN = (r'[ \f\t]*(?:(?P<joined>\\\r?\n|\Z)|(?P<comment>#[^\r\n]*)|'
              rf'(?P<long>{_PREFIX}(?:\'\'\'|"""))|(?P<number>{_NUMBER})|(?P<newline>\r?\n)|(?P<operator>{_OPERATOR})|'
              rf'(?P<short>{_SHORT})|(?P<name>\w+))')

    # What is left of a literal, by its quotes.
    _REST = {
        "'": r"[^'\\]*(?:\\.[^'\\]*)*'",
        '"': r'[^"\\]*(?:\\.[^"\\]*)*"',
        "'''": r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''",
        '"""': r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""',
    }

    class _OpenString:
        """A literal that goes on in the next line."""

        def __init__(self, text, start, quotes, line):
            self.text = text
            self.start = start
            self.line = line
            self.rest = _compile(_REST[quotes])
            self.is_short = len(quotes) == 1

    def _indentation(line):
        """Where the text of a line begins, and the column it is in."""
        column = 0
        for position, c in enumerate(line):
            if c == ' ':
                column += 1
            elif c == '\t':
                column = (column // tabsize + 1) * tabsize
            elif c == '\f':
                column = 0
            else:
                return position, column
        return len(line), column

    def _tokenize(readline, encoding):
        if encoding is not None:
            encoding = 'utf-8' if encoding == 'utf-8-sig' else encoding
            yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
        row = depth = 0
        is_joined = False
        pending = None
        indents = [0]
        last = line = ''
        while True:
            last = line
            try:
                line = readline()
            except StopIteration:
                line = b'' if encoding is not None else ''
            if encoding is not None:
                line = line.decode(encoding)
            row += 1
            position = 0
            if pending is not None:
                if not line:
                    raise TokenError('EOF in multi-line string', pending.start)
                end = pending.rest.match(line)
                if end is None:
                    if pending.is_short and not line.endswith(('\\\n', '\\\r\n')):
                        yield TokenInfo(ERRORTOKEN, pending.text + line, pending.start, (row, len(line)), pending.line)
                        pending = None
                    else:
                        pending.text += line
                        pending.line += line
                    continue
                position = end.end()
                yield TokenInfo(STRING, pending.text + line[:position], pending.start, (row, position), pending.line + line)
                pending = None
            elif depth == 0 and not is_joined:
                position, column = _indentation(line)
                if position == len(line):
                    break
                if line[position] in '#\r\n':
                    if line[position] == '#':
                        comment = line[position:].rstrip('\r\n')
                        end = position + len(comment)
                        yield TokenInfo(COMMENT, comment, (row, position), (row, end), line)
                        position = end
                    yield TokenInfo(NL, line[position:], (row, position), (row, len(line)), line)
                    continue
                if column > indents[-1]:
                    indents.append(column)
                    yield TokenInfo(INDENT, line[:position], (row, 0), (row, position), line)
                while column < indents[-1]:
                    if column not in indents:
                        raise IndentationError('unindent does not match any outer indentation level',
                                               ('<tokenize>', row, position, line))
                    indents.pop()
                    yield TokenInfo(DEDENT, '', (row, position), (row, position), line)
            else:
                if not line:
                    raise TokenError('EOF in multi-line statement', (row, 0))
                is_joined = False

            while position < len(line):
                match = _compile(_TOKEN).match(line, position)
                if match is None:
                    yield TokenInfo(ERRORTOKEN, line[position], (row, position), (row, position + 1), line)
                    position += 1
                    continue
                what = match.lastgroup
                start, end = match.span(what)
                text = match[what]
                position = end
                if what == 'joined':
                    is_joined = is_joined or start < end
                    continue
                if what == 'operator':
                    kind = OP
                    if text in '([{':
                        depth += 1
                    elif text in ')]}':
                        depth -= 1
                elif what == 'name':
                    # A word of digits beyond ASCII is none.
                    kind = NAME if text[0].isidentifier() else OP
                elif what == 'number':
                    kind = NUMBER
                elif what == 'newline':
                    kind = NL if depth > 0 else NEWLINE
                elif what == 'comment':
                    kind = COMMENT
                else:
                    kind = STRING
                    quotes = text[-3:] if what == 'long' else text.lstrip('bBrRuUfF')[0]
                    if what == 'long':
                        closing = _compile(_REST[quotes]).match(line, end)
                        if closing is not None:
                            position = end = closing.end()
                            text = line[start:end]
                    if what == 'long' and closing is None or what == 'short' and text[-1] == '\n':
                        pending = _OpenString(line[start:], (row, start), quotes, line)
                        break
                yield TokenInfo(kind, text, (row, start), (row, end), line)

        if last and last[-1] not in '\r\n' and not last.strip().startswith('#'):
            yield TokenInfo(NEWLINE, '', (row - 1, len(last)), (row - 1, len(last) + 1), '')
        for _ in indents[1:]:
            yield TokenInfo(DEDENT, '', (row, 0), (row, 0), '')
        yield TokenInfo(ENDMARKER, '', (row, 0), (row, 0), '')
