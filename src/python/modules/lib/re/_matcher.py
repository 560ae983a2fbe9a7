# Matching: a tree becomes a list of instructions, run with an explicit stack of points to go back to.
# The results are those of CPython's backtracking matcher: alternatives in order, greedy and lazy repeats, captures as they
# stand when the match is found. Repeats of a single character are one instruction, so that common patterns need few steps.
# Invariant of the stack: entries (pc, pos, None) are choices; (-1, register, old) restore a register when passed over.

from types import MappingProxyType, GenericAlias
from ._parser import Parser, parse_template, MAXREPEAT, I, M, S, U, A

(LIT, SET, STR, SPLIT, JMP, SAVE, MARK, CHECK, REP, REP_LAZY, REP_POSS, REF, AT, LOOK, ATOMIC, COND, STOP, FAIL) = range(18)


def _is_word(ch):
    return ch.isalnum() or ch == '_'


def _type_test(letter, ascii_only):
    low = letter.lower()
    if low == 'd':
        test = (lambda ch: ch in '0123456789') if ascii_only else str.isdecimal
    elif low == 's':
        test = (lambda ch: ch in ' \t\n\r\f\v') if ascii_only else str.isspace
    else:
        test = (lambda ch: ch.isascii() and (ch.isalnum() or ch == '_')) if ascii_only else _is_word
    if letter.isupper():
        return lambda ch: not test(ch)
    return test


class CharSet:
    # A set of characters as a predicate whose answers are kept.
    __slots__ = ('answers', 'test')

    def __init__(self, test):
        self.answers = {}
        self.test = test

    def __contains__(self, ch):
        answer = self.answers.get(ch)
        if answer is None:
            answer = self.answers[ch] = bool(self.test(ch))
        return answer


def _cases(ch):
    # The characters that match ch without regard to case.
    found = {ch}
    lower, upper = ch.lower(), ch.upper()
    if len(lower) == 1:
        found.add(lower)
        if len(lower.upper()) == 1:
            found.add(lower.upper())
    if len(upper) == 1:
        found.add(upper)
        if len(upper.lower()) == 1:
            found.add(upper.lower())
    return found


def _set_test(items, negated, flags, is_text):
    ascii_only = not is_text or flags & A
    chars = set()
    ranges = []
    tests = []
    for item in items:
        if item[0] == 'lit':
            chars.add(item[1])
        elif item[0] == 'range':
            ranges.append(item[1:])
        else:
            tests.append(_type_test(item[1], ascii_only))

    def plain(ch):
        if ch in chars:
            return True
        for low, high in ranges:
            if low <= ch <= high:
                return True
        for test in tests:
            if test(ch):
                return True
        return False

    if flags & I:
        def folded(ch):
            if ascii_only and not ch.isascii():
                return plain(ch)
            for other in _cases(ch):
                if (not ascii_only or other.isascii()) and plain(other):
                    return True
            return False
        test = folded
    else:
        test = plain
    if negated:
        return lambda ch: not test(ch)
    return test


class Compiler:
    def __init__(self, groups, is_text):
        self.code = []
        self.registers = 2 * groups + 1
        self.is_text = is_text

    def emit(self, *instruction):
        self.code.append(instruction)
        return len(self.code) - 1

    def single(self, node, flags):
        # The set of characters a one-character node matches, or None for other nodes.
        kind = node[0]
        if kind == 'lit':
            return self.literal_set(node[1], flags)
        if kind == 'any':
            return CharSet(lambda ch: True) if flags & S else CharSet(lambda ch: ch != '\n')
        if kind == 'set':
            return CharSet(_set_test(node[2], node[1], flags, self.is_text))
        if kind == 'group' and node[1] is None:
            return self.single(node[2], (flags | node[3]) & ~node[4])
        return None

    def literal_set(self, ch, flags):
        if flags & I and (ch.lower() != ch or ch.upper() != ch):
            ascii_only = not self.is_text or flags & A
            if ascii_only and not ch.isascii():
                return frozenset(ch)
            return frozenset(c for c in _cases(ch) if not ascii_only or c.isascii())
        return frozenset(ch)

    def compile(self, node, flags):
        kind = node[0]
        if kind == 'lit':
            ch = node[1]
            if flags & I and (ch.lower() != ch or ch.upper() != ch):
                self.emit(SET, self.literal_set(ch, flags))
            else:
                self.emit(LIT, ch)
        elif kind in ('any', 'set'):
            self.emit(SET, self.single(node, flags))
        elif kind == 'seq':
            self.sequence(node[1], flags)
        elif kind == 'alt':
            self.alternatives(node[1], flags)
        elif kind == 'rep':
            self.repeat(node, flags)
        elif kind == 'group':
            flags = (flags | node[3]) & ~node[4]
            number = node[1]
            if number is None:
                self.compile(node[2], flags)
            else:
                self.emit(SAVE, 2 * number, 0)
                self.compile(node[2], flags)
                self.emit(SAVE, 2 * number + 1, number)
        elif kind == 'ref':
            self.emit(REF, node[1], bool(flags & I))
        elif kind == 'at':
            self.emit(AT, self.position(node[1], flags), not self.is_text or bool(flags & A))
        elif kind == 'look':
            at = self.emit(LOOK)
            self.compile(node[3], flags)
            self.emit(STOP)
            self.code[at] = (LOOK, node[2], node[4], len(self.code))
        elif kind == 'atomic':
            at = self.emit(ATOMIC)
            self.compile(node[1], flags)
            self.emit(STOP)
            self.code[at] = (ATOMIC, len(self.code))
        else:
            at = self.emit(COND)
            self.compile(node[2], flags)
            jump = self.emit(JMP)
            self.code[at] = (COND, node[1], len(self.code))
            self.compile(node[3], flags)
            self.code[jump] = (JMP, len(self.code))

    def position(self, where, flags):
        if where == 'begin':
            return 'line begin' if flags & M else 'string begin'
        if where == 'end':
            return 'line end' if flags & M else 'last end'
        return where

    def sequence(self, items, flags):
        run = ''
        for item in items:
            if item[0] == 'lit' and not (flags & I and (item[1].lower() != item[1] or item[1].upper() != item[1])):
                run += item[1]
                continue
            if run:
                self.emit(STR if len(run) > 1 else LIT, run)
                run = ''
            self.compile(item, flags)
        if run:
            self.emit(STR if len(run) > 1 else LIT, run)

    def alternatives(self, branches, flags):
        jumps = []
        for branch in branches[:-1]:
            split = self.emit(SPLIT)
            self.compile(branch, flags)
            jumps.append(self.emit(JMP))
            self.code[split] = (SPLIT, split + 1, len(self.code))
        self.compile(branches[-1], flags)
        for jump in jumps:
            self.code[jump] = (JMP, len(self.code))

    def repeat(self, node, flags):
        _, low, high, kind, body = node
        charset = self.single(body, flags)
        if charset is not None:
            op = REP if kind == 'greedy' else REP_LAZY if kind == 'lazy' else REP_POSS
            self.emit(op, charset, low, high)
            return
        if kind == 'possessive':
            at = self.emit(ATOMIC)
            self.repeat(('rep', low, high, 'greedy', body), flags)
            self.emit(STOP)
            self.code[at] = (ATOMIC, len(self.code))
            return
        for _ in range(low):
            self.compile(body, flags)
        if high == MAXREPEAT:
            register = self.registers
            self.registers += 1
            split = self.emit(SPLIT)
            self.emit(MARK, register)
            self.compile(body, flags)
            self.emit(CHECK, register, split)
            end = len(self.code)
            self.code[split] = (SPLIT, split + 1, end) if kind == 'greedy' else (SPLIT, end, split + 1)
            return
        splits = []
        for _ in range(high - low):
            splits.append(self.emit(SPLIT))
            self.compile(body, flags)
        end = len(self.code)
        for split in splits:
            self.code[split] = (SPLIT, split + 1, end) if kind == 'greedy' else (SPLIT, end, split + 1)


def _at(where, text, pos, end, ascii_only):
    if where == 'string begin':
        return pos == 0
    if where == 'line begin':
        return pos == 0 or text[pos - 1] == '\n'
    if where == 'string end':
        return pos == end
    if where == 'last end':
        return pos == end or pos == end - 1 and text[pos] == '\n'
    if where == 'line end':
        return pos == end or text[pos] == '\n'
    before = pos > 0 and _word_at(text[pos - 1], ascii_only)
    after = pos < end and _word_at(text[pos], ascii_only)
    if where == 'boundary':
        return before != after
    # Neither of the two matches in an empty string, before 3.14.
    return before == after and end > 0


def _word_at(ch, ascii_only):
    if ascii_only:
        return ch.isascii() and (ch.isalnum() or ch == '_')
    return ch.isalnum() or ch == '_'


def _run(code, pc, text, pos, end, regs, full):
    # Where the match ends, or -1. regs: capture positions, the last group closed, marks of loops.
    stack = []
    push = stack.append
    while True:
        ins = code[pc]
        op = ins[0]
        if op == LIT:
            if pos < end and text[pos] == ins[1]:
                pos += 1
                pc += 1
                continue
        elif op == SET:
            if pos < end and text[pos] in ins[1]:
                pos += 1
                pc += 1
                continue
        elif op == STR:
            if text.startswith(ins[1], pos, end):
                pos += len(ins[1])
                pc += 1
                continue
        elif op == REP:
            chars = ins[1]
            limit = end if ins[3] >= end - pos else pos + ins[3]
            least = pos + ins[2]
            i = pos
            while i < limit and text[i] in chars:
                i += 1
            if i >= least:
                if i > least:
                    push((pc + 1, i - 1, least))
                pos = i
                pc += 1
                continue
        elif op == SPLIT:
            push((ins[2], pos, None))
            pc = ins[1]
            continue
        elif op == JMP:
            pc = ins[1]
            continue
        elif op == SAVE:
            slot = ins[1]
            push((-1, slot, regs[slot]))
            regs[slot] = pos
            if ins[2]:
                last = len(regs) - 1
                push((-1, last, regs[last]))
                regs[last] = ins[2]
            pc += 1
            continue
        elif op == STOP:
            if not full or pos == end:
                return pos
        elif op == MARK:
            slot = ins[1]
            push((-1, slot, regs[slot]))
            regs[slot] = pos
            pc += 1
            continue
        elif op == CHECK:
            # An iteration that matched nothing ends the loop.
            pc = pc + 1 if regs[ins[1]] == pos else ins[2]
            continue
        elif op == REP_LAZY:
            chars = ins[1]
            i = pos
            least = pos + ins[2]
            while i < least and i < end and text[i] in chars:
                i += 1
            if i == least:
                limit = end if ins[3] >= end - pos else pos + ins[3]
                if i < limit:
                    push((pc + 1, i, (limit, chars)))
                pos = i
                pc += 1
                continue
        elif op == REP_POSS:
            chars = ins[1]
            limit = end if ins[3] >= end - pos else pos + ins[3]
            i = pos
            while i < limit and text[i] in chars:
                i += 1
            if i >= pos + ins[2]:
                pos = i
                pc += 1
                continue
        elif op == AT:
            if _at(ins[1], text, pos, end, ins[2]):
                pc += 1
                continue
        elif op == REF:
            a, b = regs[2 * ins[1]], regs[2 * ins[1] + 1]
            if a is not None and b is not None:
                captured = text[a:b]
                stop = pos + b - a
                if stop <= end:
                    here = text[pos:stop]
                    if here == captured or ins[2] and here.lower() == captured.lower():
                        pos = stop
                        pc += 1
                        continue
        elif op == LOOK:
            negated, width, after = ins[1], ins[2], ins[3]
            found = -1
            saved = regs[:]
            if pos >= width:
                found = _run(code, pc + 1, text, pos - width, pos if width else end, regs, False)
                if width and found != pos:
                    found = -1
            if (found < 0) == negated:
                if negated:
                    regs[:] = saved
                else:
                    for slot, old in enumerate(saved):
                        if regs[slot] != old:
                            push((-1, slot, old))
                pc = after
                continue
            regs[:] = saved
        elif op == ATOMIC:
            saved = regs[:]
            found = _run(code, pc + 1, text, pos, end, regs, False)
            if found >= 0:
                for slot, old in enumerate(saved):
                    if regs[slot] != old:
                        push((-1, slot, old))
                pos = found
                pc = ins[1]
                continue
            regs[:] = saved
        elif op == FAIL:
            # Matches of no length are sent back.
            if pos != ins[1]:
                pc += 1
                continue
        elif op == COND:
            pc = pc + 1 if regs[2 * ins[1] + 1] is not None else ins[2]
            continue

        # Nothing more here: back to the last choice.
        while stack:
            pc, pos, more = stack.pop()
            if pc < 0:
                regs[pos] = more
                continue
            if more is not None:
                if type(more) is int:
                    # A greedy run gives one character back.
                    if pos > more:
                        push((pc, pos - 1, more))
                else:
                    # A lazy run takes one more.
                    limit, chars = more
                    if text[pos] not in chars:
                        continue
                    pos += 1
                    if pos < limit:
                        push((pc, pos, more))
            break
        else:
            return -1


class Match:
    __slots__ = ('re', 'string', 'pos', 'endpos', '_regs', '_last')

    def __new__(cls, *args):
        raise TypeError("cannot create 're.Match' instances")

    @property
    def lastindex(self):
        return self._last or None

    @property
    def lastgroup(self):
        if not self._last:
            return None
        for name, number in self.re.groupindex.items():
            if number == self._last:
                return name
        return None

    @property
    def regs(self):
        return tuple(self.span(i) for i in range(self.re.groups + 1))

    def _number(self, group):
        if isinstance(group, int):
            number = int(group)
        elif isinstance(group, (str, bytes)):
            number = self.re.groupindex.get(group, -1)
        elif hasattr(group, '__index__'):
            number = group.__index__()
        else:
            number = -1
        if not 0 <= number <= self.re.groups:
            raise IndexError("no such group")
        return number

    def _get(self, number, default=None):
        a, b = self._regs[2 * number], self._regs[2 * number + 1]
        if a is None or b is None:
            return default
        return self.string[a:b]

    def group(self, *groups):
        if not groups:
            return self._get(0)
        if len(groups) == 1:
            return self._get(self._number(groups[0]))
        return tuple([self._get(self._number(group)) for group in groups])

    def __getitem__(self, group):
        return self._get(self._number(group))

    def groups(self, default=None):
        return tuple([self._get(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self.span(group)[0]

    def end(self, group=0, /):
        return self.span(group)[1]

    def span(self, group=0, /):
        number = self._number(group)
        a, b = self._regs[2 * number], self._regs[2 * number + 1]
        if a is None or b is None:
            return (-1, -1)
        return (a, b)

    def expand(self, template):
        return _expand(parse_template(template, self.re), self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return "<re.Match object; span=%r, match=%r>" % (self.span(), self.group())

    __class_getitem__ = classmethod(GenericAlias)


def _expand(parts, match):
    empty = match.string[:0] if isinstance(match.string, (str, bytes)) else b''
    return empty.join([part if not isinstance(part, int) else match._get(part, empty) for part in parts])


class Pattern:
    __slots__ = ('pattern', 'flags', 'groups', 'groupindex', '_code', '_registers', '_is_text', '_prefix', '__weakref__')

    def __new__(cls, *args):
        raise TypeError("cannot create 're.Pattern' instances")

    def _text(self, string):
        # The characters to match, bytes as their Latin-1 text.
        if isinstance(string, str):
            if not self._is_text:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return str(string) if type(string) is not str else string
        try:
            raw = bytes(memoryview(string))
        except TypeError:
            raise TypeError("expected string or bytes-like object" + (
                f", got '{type(string).__name__}'" if _names_type else "")) from None
        if self._is_text:
            raise TypeError("cannot use a string pattern on a bytes-like object")
        return str(raw, 'latin1')

    def _bounds(self, text, pos, endpos):
        size = len(text)
        pos = min(max(pos, 0), size)
        return pos, min(max(endpos, 0), size)

    def _try(self, text, string, start, begin, end, full=False):
        regs = [None] * (self._registers + 1)
        regs[-1] = 0
        stop = _run(self._code, 0, text, start, end, regs, full)
        if stop < 0:
            return None
        m = object.__new__(Match)
        m.re = self
        m.string = string
        m.pos = begin
        m.endpos = end
        regs[0], regs[1] = start, stop
        m._last = regs[-1]
        m._regs = regs
        return m

    def match(self, string, pos=0, endpos=9223372036854775807):
        text = self._text(string)
        begin, end = self._bounds(text, pos, endpos)
        if begin > end:
            return None
        return self._try(text, string, begin, begin, end)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        text = self._text(string)
        begin, end = self._bounds(text, pos, endpos)
        if begin > end:
            return None
        return self._try(text, string, begin, begin, end, True)

    def _search(self, text, string, start, begin, end):
        prefix = self._prefix
        while start <= end:
            if prefix:
                start = text.find(prefix, start, end)
                if start < 0:
                    return None
            m = self._try(text, string, start, begin, end)
            if m is not None:
                return m
            start += 1
        return None

    def search(self, string, pos=0, endpos=9223372036854775807):
        text = self._text(string)
        begin, end = self._bounds(text, pos, endpos)
        return self._search(text, string, begin, begin, end)

    def _all(self, string, pos=0, endpos=9223372036854775807):
        text = self._text(string)
        begin, end = self._bounds(text, pos, endpos)
        at = begin
        last_empty = -1
        while at <= end:
            m = self._search_after(text, string, at, begin, end, last_empty)
            if m is None:
                return
            yield m
            at = m._regs[1]
            # A match may not be empty where the last one ended.
            last_empty = at

    def _search_after(self, text, string, start, begin, end, barred):
        if start == barred:
            # Here only a match of some length counts; the pattern may have one after an empty one.
            m = self._nonempty(text, string, start, begin, end)
            if m is not None:
                return m
            start += 1
        return self._search(text, string, start, begin, end)

    def _nonempty(self, text, string, start, begin, end):
        regs = [None] * (self._registers + 1)
        regs[-1] = 0
        code = self._code[:-1] + [(FAIL, start), (STOP,)]
        stop = _run(code, 0, text, start, end, regs, False)
        if stop < 0:
            return None
        m = object.__new__(Match)
        m.re = self
        m.string = string
        m.pos = begin
        m.endpos = end
        regs[0], regs[1] = start, stop
        m._last = regs[-1]
        m._regs = regs
        return m

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        self._text(string)
        return self._all(string, pos, endpos)

    def findall(self, string, pos=0, endpos=9223372036854775807):
        result = []
        groups = self.groups
        for m in self._all(string, pos, endpos):
            empty = m.string[:0] if isinstance(string, (str, bytes)) else b''
            if not groups:
                result.append(m._get(0))
            elif groups == 1:
                result.append(m._get(1, empty))
            else:
                result.append(m.groups(empty))
        return result

    def split(self, string, maxsplit=0):
        result = []
        last = 0
        count = 0
        for m in self._all(string):
            if maxsplit and count >= maxsplit:
                break
            result.append(string[last:m._regs[0]])
            result.extend(m.groups())
            last = m._regs[1]
            count += 1
        result.append(string[last:])
        return result

    def sub(self, repl, string, count=0):
        return self._subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        return self._subn(repl, string, count)

    def _subn(self, repl, string, count):
        self._text(string)
        if callable(repl):
            parts = None
        else:
            backslash = '\\' if isinstance(repl, str) else b'\\'
            parts = [repl] if backslash not in repl else parse_template(repl, self)
        pieces = []
        last = 0
        done = 0
        for m in self._all(string):
            if count and done >= count:
                break
            pieces.append(string[last:m._regs[0]])
            if parts is None:
                item = repl(m)
                if item is not None:
                    pieces.append(item)
            else:
                pieces.append(_expand(parts, m))
            last = m._regs[1]
            done += 1
        pieces.append(string[last:])
        empty = string[:0] if isinstance(string, (str, bytes)) else b''
        return empty.join(pieces), done

    def scanner(self, string, pos=0, endpos=9223372036854775807):
        return _Scanner(self, string, pos, endpos)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.flags == other.flags and type(self.pattern) is type(other.pattern)
                and self.pattern == other.pattern)

    def __hash__(self):
        return hash((self.flags, self.pattern, self.groups))

    def __repr__(self):
        flags = self.flags & ~U if self._is_text else self.flags
        shown = repr(self.pattern)
        if len(shown) > 200:
            shown = shown[:200]
        names = []
        for name, value in (('re.TEMPLATE', 1), ('re.IGNORECASE', I), ('re.LOCALE', 4), ('re.MULTILINE', M),
                            ('re.DOTALL', S), ('re.UNICODE', U), ('re.VERBOSE', 64), ('re.DEBUG', 128), ('re.ASCII', A)):
            if flags & value:
                names.append(name)
                flags &= ~value
        if flags:
            names.append(hex(flags))
        return 're.compile(%s%s)' % (shown, ', ' + '|'.join(names) if names else '')

    __class_getitem__ = classmethod(GenericAlias)


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._pos = pos
        self._endpos = endpos

    def match(self):
        return self._step(self.pattern.match)

    def search(self):
        return self._step(self.pattern.search)

    def _step(self, method):
        m = method(self._string, self._pos, self._endpos)
        if m is not None:
            self._pos = m.end() if m.end() > m.start() else m.end() + 1
        return m


import sys as _sys
_names_type = _sys.version_info >= (3, 11)
del _sys
def compile_pattern(pattern, flags):
    parser = Parser(pattern, flags)
    tree = parser.parse()
    is_text = isinstance(pattern, str)
    compiler = Compiler(parser.groups, is_text)
    compiler.compile(tree, parser.flags)
    compiler.emit(STOP)
    p = object.__new__(Pattern)
    p.pattern = pattern
    p.flags = parser.flags
    p.groups = parser.groups - 1
    p.groupindex = MappingProxyType(parser.names)
    p._code = compiler.code
    p._registers = compiler.registers
    p._is_text = is_text
    first = compiler.code[0]
    p._prefix = first[1] if first[0] in (LIT, STR) else ''
    return p


for _cls in (Match, Pattern):
    _cls.__module__ = 're'
del _cls
