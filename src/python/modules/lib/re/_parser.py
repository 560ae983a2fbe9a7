# Patterns to trees.
# Follows the grammar and the error messages, with positions, of the pattern parser of CPython 3.10 to 3.13.
# A node is a tuple: ('lit', char), ('set', negated, items), ('any',), ('seq', nodes), ('alt', nodes),
# ('rep', min, max, kind, node) with kind greedy, lazy or possessive, ('group', number or None, node, add, drop),
# ('ref', number), ('at', where), ('look', ahead, negated, node), ('atomic', node), ('cond', number, yes, no).

import sys

_v311 = sys.version_info >= (3, 11)
_v313 = sys.version_info >= (3, 13)

I, L, M, S, U, X, A = 2, 4, 8, 16, 32, 64, 256
_FLAG_LETTERS = {'i': I, 'L': L, 'm': M, 's': S, 'x': X, 'a': A, 'u': U}
_TYPE_FLAGS = A | L | U
MAXREPEAT = 4294967295
_DIGITS = frozenset('0123456789')
_OCTAL = frozenset('01234567')
_HEX = frozenset('0123456789abcdefABCDEF')
_LETTERS = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
_SIMPLE = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}
_SPECIAL_TYPES = ('function', 'builtin_function_or_method')


class error(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


if _v313:
    error.__name__ = error.__qualname__ = 'PatternError'


class Parser:
    def __init__(self, source, flags):
        self.source = source
        self.is_text = isinstance(source, str)
        self.text = source if self.is_text else str(source, 'latin1')
        self.pos = 0
        self.flags = flags
        self.groups = 1
        self.names = {}
        self.open_groups = set()
        self.widths = {}
        self.conditions = {}
        self.lookbehind = 0

    def error(self, msg, pos):
        return error(msg, self.source, pos)

    # Characters.

    def peek(self):
        return self.text[self.pos:self.pos + 1]

    def take(self, expected):
        if self.text.startswith(expected, self.pos):
            self.pos += len(expected)
            return True
        return False

    def until(self, terminator, name):
        end = self.text.find(terminator, self.pos)
        start = self.pos
        if end < 0:
            rest = self.text[start:]
            if not rest:
                raise self.error("missing " + name, start)
            raise self.error("missing %s, unterminated name" % terminator, start)
        if end == start:
            raise self.error("missing " + name, start)
        self.pos = end + 1
        return self.text[start:end]

    # Grammar.

    def parse(self):
        flags = self.flags
        if self.is_text:
            if flags & L:
                raise ValueError("cannot use LOCALE flag with a str pattern")
            if flags & A and flags & U:
                raise ValueError("ASCII and UNICODE flags are incompatible")
        else:
            if flags & U:
                raise ValueError("cannot use UNICODE flag with a bytes pattern")
            if flags & L and flags & A:
                raise ValueError("ASCII and LOCALE flags are incompatible")
        try:
            node = self.alternatives(flags & X, True)
        except _Verbose:
            # (?x) in front holds for the whole pattern: begin anew.
            again = Parser(self.source, self.flags | X)
            node = again.parse()
            self.__dict__.update(again.__dict__)
            return node
        if self.pos < len(self.text):
            assert self.peek() == ')'
            raise self.error("unbalanced parenthesis", self.pos)
        for number, pos in self.conditions.items():
            if number >= self.groups:
                raise self.error("invalid group reference %d" % number, pos)
        if self.is_text and not self.flags & A:
            self.flags |= U
        return node

    def alternatives(self, verbose, first=False):
        branches = []
        while True:
            branches.append(self.sequence(verbose, first and not branches))
            if not self.take('|'):
                break
        return branches[0] if len(branches) == 1 else ('alt', branches)

    def sequence(self, verbose, first):
        items = []
        text = self.text
        while self.pos < len(text):
            ch = text[self.pos]
            if ch in '|)':
                break
            start = self.pos
            self.pos += 1
            if verbose:
                if ch.isspace() and ch in ' \t\n\r\v\f':
                    continue
                if ch == '#':
                    end = text.find('\n', self.pos)
                    self.pos = len(text) if end < 0 else end + 1
                    continue
            if ch == '\\':
                items.append(self.escape(start))
            elif ch == '[':
                items.append(self.char_class(start))
            elif ch in '*+?' or ch == '{':
                self.repeat(ch, start, items)
            elif ch == '.':
                items.append(('any',))
            elif ch == '(':
                node = self.group(start, verbose, first and not items)
                if node is None:
                    continue
                if node[0] == 'verbose':
                    verbose = True
                    continue
                items.append(node)
            elif ch == '^':
                items.append(('at', 'begin'))
            elif ch == '$':
                items.append(('at', 'end'))
            else:
                items.append(('lit', ch))
        return items[0] if len(items) == 1 else ('seq', items)

    def repeat(self, ch, start, items):
        text = self.text
        if ch == '?':
            low, high = 0, 1
        elif ch == '*':
            low, high = 0, MAXREPEAT
        elif ch == '+':
            low, high = 1, MAXREPEAT
        else:
            if self.peek() == '}':
                items.append(('lit', '{'))
                return
            low, high = 0, MAXREPEAT
            mark = self.pos
            lo = hi = ''
            while self.peek() in _DIGITS and self.peek():
                lo += self.peek()
                self.pos += 1
            if self.take(','):
                while self.peek() in _DIGITS and self.peek():
                    hi += self.peek()
                    self.pos += 1
            else:
                hi = lo
            if not self.take('}'):
                # Not a repeat after all.
                items.append(('lit', '{'))
                self.pos = mark
                return
            if lo:
                low = int(lo)
                if low >= MAXREPEAT:
                    raise OverflowError("the repetition number is too large")
            if hi:
                high = int(hi)
                if high >= MAXREPEAT:
                    raise OverflowError("the repetition number is too large")
                if high < low:
                    raise self.error("min repeat greater than max repeat", start)
        item = items[-1] if items else None
        if item is None or item[0] == 'at':
            raise self.error("nothing to repeat", start)
        if item[0] == 'rep':
            raise self.error("multiple repeat", start)
        if self.take('?'):
            kind = 'lazy'
        elif _v311 and self.take('+'):
            kind = 'possessive'
        else:
            kind = 'greedy'
        items[-1] = ('rep', low, high, kind, item)

    def hex_digits(self, count):
        digits = ''
        while len(digits) < count and self.peek() and self.peek() in _HEX:
            digits += self.peek()
            self.pos += 1
        return digits

    def char_escape(self, ch, start):
        # The escapes that mean one character, in a class and outside; None for the others.
        if ch == 'x':
            digits = self.hex_digits(2)
            if len(digits) != 2:
                raise self.error("incomplete escape \\x" + digits, start)
            return chr(int(digits, 16))
        if ch == 'u' and self.is_text or ch == 'U' and self.is_text:
            size = 4 if ch == 'u' else 8
            digits = self.hex_digits(size)
            if len(digits) != size:
                raise self.error("incomplete escape \\%s%s" % (ch, digits), start)
            code = int(digits, 16)
            if code > 0x10ffff:
                raise self.error("bad escape \\%s%s" % (ch, digits), start)
            return chr(code)
        if ch == 'N' and self.is_text:
            import unicodedata
            if not self.take('{'):
                raise self.error("missing {", self.pos)
            name = self.until('}', 'character name')
            try:
                return unicodedata.lookup(name)
            except (KeyError, TypeError):
                raise self.error("undefined character name %r" % name, start) from None
        return None

    def escape(self, start):
        if self.pos >= len(self.text):
            raise self.error("bad escape (end of pattern)", start)
        ch = self.text[self.pos]
        self.pos += 1
        if ch in 'dDsSwW':
            return ('set', False, [('type', ch)])
        if ch == 'A':
            return ('at', 'string begin')
        if ch == 'Z':
            return ('at', 'string end')
        if ch == 'b':
            return ('at', 'boundary')
        if ch == 'B':
            return ('at', 'no boundary')
        char = self.char_escape(ch, start)
        if char is not None:
            return ('lit', char)
        if ch == '0':
            digits = ''
            while len(digits) < 2 and self.peek() and self.peek() in _OCTAL:
                digits += self.peek()
                self.pos += 1
            return ('lit', chr(int('0' + digits, 8)))
        if ch in _DIGITS:
            digits = ch
            if self.peek() and self.peek() in _DIGITS:
                digits += self.peek()
                self.pos += 1
                if ch in _OCTAL and digits[1] in _OCTAL and self.peek() and self.peek() in _OCTAL:
                    digits += self.peek()
                    self.pos += 1
                    code = int(digits, 8)
                    if code > 0o377:
                        raise self.error('octal escape value \\%s outside of range 0-0o377' % digits, start)
                    return ('lit', chr(code))
            number = int(digits)
            if number < self.groups:
                return self.reference(number, start)
            raise self.error("invalid group reference %d" % number, start + 1)
        if ch in _SIMPLE:
            return ('lit', _SIMPLE[ch])
        if ch in _LETTERS:
            raise self.error("bad escape \\" + ch, start)
        return ('lit', ch)

    def reference(self, number, pos):
        if number in self.open_groups:
            raise self.error("cannot refer to an open group", pos)
        if self.lookbehind and self.widths.get(number) is None:
            raise self.error("cannot refer to group defined in the same lookbehind subpattern", pos)
        return ('ref', number)

    def class_escape(self, start):
        if self.pos >= len(self.text):
            raise self.error("bad escape (end of pattern)", start)
        ch = self.text[self.pos]
        self.pos += 1
        if ch in 'dDsSwW':
            return ('type', ch)
        char = self.char_escape(ch, start)
        if char is not None:
            return ('lit', char)
        if ch in _OCTAL:
            digits = ch
            while len(digits) < 3 and self.peek() and self.peek() in _OCTAL:
                digits += self.peek()
                self.pos += 1
            code = int(digits, 8)
            if code > 0o377:
                raise self.error('octal escape value \\%s outside of range 0-0o377' % digits, start)
            return ('lit', chr(code))
        if ch in _DIGITS:
            raise self.error("bad escape \\" + ch, start)
        if ch in _SIMPLE:
            return ('lit', _SIMPLE[ch])
        if ch in _LETTERS:
            raise self.error("bad escape \\" + ch, start)
        return ('lit', ch)

    def char_class(self, start):
        items = []
        negated = self.take('^')
        begin = self.pos
        while True:
            if self.pos >= len(self.text):
                raise self.error("unterminated character set", start)
            here = self.pos
            ch = self.text[here]
            self.pos += 1
            if ch == ']' and here != begin:
                break
            first = self.class_escape(here) if ch == '\\' else ('lit', ch)
            if not self.take('-'):
                items.append(first)
                continue
            if self.pos >= len(self.text):
                raise self.error("unterminated character set", start)
            that_pos = self.pos
            that = self.text[that_pos]
            self.pos += 1
            if that == ']':
                items.append(first)
                items.append(('lit', '-'))
                break
            second = self.class_escape(that_pos) if that == '\\' else ('lit', that)
            if first[0] != 'lit' or second[0] != 'lit':
                raise self.error("bad character range %s" % self.text[here:self.pos], here)
            if second[1] < first[1]:
                raise self.error("bad character range %s" % self.text[here:self.pos], here)
            items.append(('range', first[1], second[1]))
        return ('set', negated, items)

    # Groups.

    def group_name(self, name, pos):
        if not name.isidentifier():
            raise self.error("bad character in group name %r" % name, pos)
        if not self.is_text and not name.isascii():
            raise self.error("bad character in group name %r" % name, pos)

    def group(self, start, verbose, first):
        name = None
        capture = True
        add = drop = 0
        if self.take('?'):
            if self.pos >= len(self.text):
                raise self.error("unexpected end of pattern", self.pos)
            ch = self.text[self.pos]
            self.pos += 1
            if ch == 'P':
                if self.take('<'):
                    here = self.pos
                    name = self.until('>', 'group name')
                    self.group_name(name, here)
                elif self.take('='):
                    here = self.pos
                    ref = self.until(')', 'group name')
                    self.group_name(ref, here)
                    if ref not in self.names:
                        raise self.error("unknown group name %r" % ref, here)
                    return self.reference(self.names[ref], here)
                elif self.pos >= len(self.text):
                    raise self.error("unexpected end of pattern", self.pos)
                else:
                    raise self.error("unknown extension ?P" + self.text[self.pos], self.pos - 2)
            elif ch == ':':
                capture = False
            elif ch == '#':
                end = self.text.find(')', self.pos)
                if end < 0:
                    raise self.error("missing ), unterminated comment", start)
                self.pos = end + 1
                return None
            elif ch in '=!<':
                ahead = True
                if ch == '<':
                    if self.pos >= len(self.text):
                        raise self.error("unexpected end of pattern", self.pos)
                    ch = self.text[self.pos]
                    self.pos += 1
                    if ch not in '=!':
                        raise self.error("unknown extension ?<" + ch, self.pos - 3)
                    ahead = False
                    self.lookbehind += 1
                node = self.alternatives(verbose)
                if not ahead:
                    self.lookbehind -= 1
                if not self.take(')'):
                    raise self.error("missing ), unterminated subpattern", start)
                if not ahead:
                    low, high = self.width(node)
                    if low != high:
                        raise error("look-behind requires fixed-width pattern")
                    return ('look', False, ch == '!', node, low)
                return ('look', True, ch == '!', node, 0)
            elif ch == '(':
                return self.conditional(start, verbose)
            elif ch == '>' and _v311:
                node = self.alternatives(verbose)
                if not self.take(')'):
                    raise self.error("missing ), unterminated subpattern", start)
                return ('atomic', node)
            elif ch in _FLAG_LETTERS or ch == '-':
                result = self.flag_group(ch, start, first)
                if result is None:
                    if self.flags & X and not verbose:
                        if not first:
                            return ('verbose',)
                        raise _Verbose
                    return None
                add, drop = result
                capture = False
                verbose = (verbose or add & X) and not drop & X
            else:
                raise self.error("unknown extension ?" + ch, self.pos - 2)

        number = None
        if capture:
            number = self.groups
            self.groups += 1
            if name is not None:
                if name in self.names:
                    raise self.error("redefinition of group name %r as group %d; was group %d"
                                     % (name, number, self.names[name]), start + 4)
                self.names[name] = number
            self.open_groups.add(number)
        node = self.alternatives(verbose)
        if not self.take(')'):
            raise self.error("missing ), unterminated subpattern", start)
        if number is not None:
            self.open_groups.discard(number)
            self.widths[number] = self.width(node)
        return ('group', number, node, add, drop)

    def conditional(self, start, verbose):
        here = self.pos
        name = self.until(')', 'group name')
        if name.isidentifier():
            if name not in self.names:
                raise self.error("unknown group name %r" % name, here)
            number = self.names[name]
        else:
            if not name.isdecimal() or not name.isascii():
                raise self.error("bad character in group name %r" % name, here)
            number = int(name)
            if not number:
                raise self.error("bad group number", here)
            if number not in self.conditions:
                self.conditions[number] = here
        yes = self.sequence(verbose, False)
        no = ('seq', [])
        if self.take('|'):
            no = self.sequence(verbose, False)
            if self.peek() == '|':
                raise self.error("conditional backref with more than two branches", self.pos)
        if not self.take(')'):
            raise self.error("missing ), unterminated subpattern", start)
        return ('cond', number, yes, no)

    def flag_group(self, ch, start, first):
        add = drop = 0
        if ch != '-':
            while True:
                flag = _FLAG_LETTERS[ch]
                if self.is_text and ch == 'L':
                    raise self.error("bad inline flags: cannot use 'L' flag with a str pattern", self.pos)
                if not self.is_text and ch == 'u':
                    raise self.error("bad inline flags: cannot use 'u' flag with a bytes pattern", self.pos)
                add |= flag
                if flag & _TYPE_FLAGS and add & _TYPE_FLAGS != flag:
                    raise self.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", self.pos)
                ch = self.peek()
                if not ch:
                    raise self.error("missing -, : or )", self.pos)
                self.pos += 1
                if ch in ')-:':
                    break
                if ch not in _FLAG_LETTERS:
                    raise self.error("unknown flag" if ch.isalpha() else "missing -, : or )", self.pos - 1)
        if ch == ')':
            if _v311 and not (first and start == 0):
                raise self.error("global flags not at the start of the expression", start)
            if not first or start != 0:
                import warnings
                shown = self.source if len(self.source) <= 20 else self.source[:20]
                warnings.warn('Flags not at the start of the expression %r%s%s' % (
                    shown, ' (truncated)' if len(self.source) > 20 else '',
                    '' if self.lookbehind is None else ''), DeprecationWarning, stacklevel=8)
            self.flags |= add
            return None
        if add & 0:
            raise self.error("bad inline flags: cannot turn on global flag", self.pos)
        if ch == '-':
            ch = self.peek()
            if not ch:
                raise self.error("missing flag", self.pos)
            self.pos += 1
            if ch not in _FLAG_LETTERS:
                raise self.error("unknown flag" if ch.isalpha() else "missing flag", self.pos - 1)
            while True:
                flag = _FLAG_LETTERS[ch]
                if flag & _TYPE_FLAGS:
                    raise self.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self.pos)
                drop |= flag
                ch = self.peek()
                if not ch:
                    raise self.error("missing :", self.pos)
                self.pos += 1
                if ch == ':':
                    break
                if ch not in _FLAG_LETTERS:
                    raise self.error("unknown flag" if ch.isalpha() else "missing :", self.pos - 1)
        if add & drop:
            raise self.error("bad inline flags: flag turned on and off", self.pos)
        return add, drop

    def width(self, node):
        # (least, most) characters a node can match.
        kind = node[0]
        if kind in ('lit', 'set', 'any'):
            return 1, 1
        if kind in ('at', 'look'):
            return 0, 0
        if kind == 'seq':
            low = high = 0
            for item in node[1]:
                a, b = self.width(item)
                low += a
                high += b
            return low, min(high, MAXREPEAT)
        if kind == 'alt':
            widths = [self.width(item) for item in node[1]]
            return min(a for a, b in widths), max(b for a, b in widths)
        if kind == 'rep':
            a, b = self.width(node[4])
            return min(a * node[1], MAXREPEAT), min(b * node[2], MAXREPEAT)
        if kind == 'group':
            return self.width(node[2])
        if kind == 'atomic':
            return self.width(node[1])
        if kind == 'ref':
            return self.widths.get(node[1]) or (0, MAXREPEAT)
        a, b = self.width(node[2])
        c, d = self.width(node[3])
        return min(a, c), max(b, d)


class _Verbose(Exception):
    pass


def parse_template(source, pattern):
    # The replacement text of sub(): a list of literals and group numbers.
    is_text = isinstance(source, str)
    text = source if is_text else str(source, 'latin1')
    parts = []
    literal = ''
    i, n = 0, len(text)

    def group(number, pos):
        nonlocal literal
        if number > pattern.groups:
            raise error("invalid group reference %d" % number, source, pos)
        if literal:
            parts.append(literal if is_text else literal.encode('latin1'))
            literal = ''
        parts.append(number)

    while i < n:
        ch = text[i]
        if ch != '\\':
            literal += ch
            i += 1
            continue
        start = i
        i += 1
        if i >= n:
            raise error("bad escape (end of pattern)", source, start)
        ch = text[i]
        i += 1
        if ch == 'g':
            if text[i:i + 1] != '<':
                raise error("missing <", source, i)
            i += 1
            end = text.find('>', i)
            if end < 0:
                raise error("missing group name" if i >= n else "missing >, unterminated name", source, i)
            name = text[i:end]
            if not name:
                raise error("missing group name", source, i)
            here = i
            i = end + 1
            if name.isdecimal() and name.isascii():
                group(int(name), here)
            elif name.isidentifier() and (is_text or name.isascii()):
                if name not in pattern.groupindex:
                    raise IndexError("unknown group name %r" % name)
                group(pattern.groupindex[name], here)
            else:
                raise error("bad character in group name %r" % name, source, here)
        elif ch == '0':
            digits = ''
            while len(digits) < 2 and i < n and text[i] in _OCTAL:
                digits += text[i]
                i += 1
            literal += chr(int('0' + digits, 8) & 0xff)
        elif ch in _DIGITS:
            digits = ch
            if i < n and text[i] in _DIGITS:
                digits += text[i]
                i += 1
                if ch in _OCTAL and digits[1] in _OCTAL and i < n and text[i] in _OCTAL:
                    digits += text[i]
                    i += 1
                    code = int(digits, 8)
                    if code > 0o377:
                        raise error('octal escape value \\%s outside of range 0-0o377' % digits, source, start)
                    literal += chr(code)
                    continue
            group(int(digits), start + 1)
        elif ch in _SIMPLE:
            literal += _SIMPLE[ch]
        elif ch in _LETTERS:
            raise error("bad escape \\" + ch, source, start)
        else:
            literal += '\\' + ch
    if literal:
        parts.append(literal if is_text else literal.encode('latin1'))
    return parts
