# Differences between sequences: matching blocks, opcodes, and deltas of lines as text and as HTML.
# Behaves as Lib/difflib.py of CPython 3.10 to 3.13: the matcher of Ratcliff and Obershelp, which looks for the longest common run
# without junk and goes on to both sides of it; and Differ, which pairs similar lines before it marks what changed inside them.

import re
from collections import deque as _deque, namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from itertools import zip_longest as _zip_longest
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'HtmlDiff', 'Match']

Match = _namedtuple('Match', 'a b size')

# By: is there something of a left over, is there something of b left over.
_TAGS = {(True, True): 'replace', (True, False): 'delete', (False, True): 'insert'}


def _calculate_ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements; what is known of the second one is kept between comparisons."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self.__chain_b()

    def __chain_b(self):
        # b2j tells where in b an element stands. Junk is not in it, nor what is so frequent in a long b that it says little.
        self.b2j = places = {}
        for position, element in enumerate(self.b):
            places.setdefault(element, []).append(position)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk.update([element for element in places if self.isjunk(element)])
            for element in self.bjunk:
                del places[element]
        self.bpopular = set()
        size = len(self.b)
        if size >= 200 and self.autojunk:
            allowed = size // 100 + 1
            self.bpopular.update([element for element, where in places.items() if len(where) > allowed])
            for element in self.bpopular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = alo, blo, 0
        # lengths: of the common runs that end at this element of a, by where they end in b.
        lengths = {}
        for here in range(alo, ahi):
            before, lengths = lengths, {}
            for there in places.get(a[here], ()):
                if there >= bhi:
                    break
                if there >= blo:
                    lengths[there] = run = before.get(there - 1, 0) + 1
                    if run > size:
                        i, j, size = here + 1 - run, there + 1 - run, run
        # Grown to both sides: by popular elements, which were not looked for, then by junk that touches what was found.
        for wanted in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) is wanted and a[i - 1] == b[j - 1]:
                i -= 1
                j -= 1
                size += 1
            while (i + size < ahi and j + size < bhi and (b[j + size] in junk) is wanted
                    and a[i + size] == b[j + size]):
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        if self.matching_blocks is None:
            end = len(self.a), len(self.b)
            found = []
            waiting = [(0, end[0], 0, end[1])]
            while waiting:
                alo, ahi, blo, bhi = area = waiting.pop()
                match = self.find_longest_match(*area)
                i, j, size = match
                if not size:
                    continue
                found.append(match)
                if i > alo and j > blo:
                    waiting.append((alo, i, blo, j))
                i, j = i + size, j + size
                if i < ahi and j < bhi:
                    waiting.append((i, ahi, j, bhi))
            # Blocks that touch on both sides are one.
            blocks = []
            i = j = size = 0
            for match in sorted(found):
                if (i + size, j + size) == match[:2]:
                    size += match[2]
                    continue
                if size:
                    blocks.append(Match(i, j, size))
                i, j, size = match
            if size:
                blocks.append(Match(i, j, size))
            blocks.append(Match(*end, 0))
            self.matching_blocks = blocks
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for a_begin, b_begin, size in self.get_matching_blocks():
                if i < a_begin or j < b_begin:
                    codes.append((_TAGS[i < a_begin, j < b_begin], i, a_begin, j, b_begin))
                i, j = a_begin + size, b_begin + size
                if size:
                    codes.append(('equal', a_begin, i, b_begin, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        # The equal runs at both ends are cut in the list itself, which the matcher keeps.
        tag, i1, i2, j1, j2 = codes[0]
        if tag == 'equal':
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == 'equal':
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for code in codes:
            tag, i1, i2, j1, j2 = code
            if tag == 'equal' and i2 - i1 > 2 * n:
                yield [*group, (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))]
                group = []
                code = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            group.append(code)
        if len(group) > 1 or group and group[0][0] != 'equal':
            yield group

    def ratio(self):
        matches = sum([block.size for block in self.get_matching_blocks()])
        return _calculate_ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        # Elements counted in whatever order: never below ratio().
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        counts, rest, matches = self.fullbcount, {}, 0
        for element in self.a:
            left = rest.get(element)
            if left is None:
                left = counts.get(element, 0)
            rest[element] = left - 1
            matches += left > 0
        return _calculate_ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        sizes = len(self.a), len(self.b)
        return _calculate_ratio(min(sizes), sum(sizes))

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        # The cheap upper bounds first.
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and (score := matcher.ratio()) >= cutoff):
            scored.append((score, candidate))
    return [candidate for _, candidate in _nlargest(n, scored)]


def _keep_original_ws(s, tag_s):
    return ''.join([char if mark == ' ' and char.isspace() else mark for char, mark in zip(s, tag_s)])


class Differ:
    """Deltas of lines for people to read; lines with `? ` point at what changed inside a line."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump('-' if tag == 'delete' else ' ', a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for number in range(lo, hi):
            yield f'{tag} {x[number]}'

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        assert alo < ahi and blo < bhi
        blocks = [self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)]
        # The shorter one is easier to keep in mind: it comes first.
        if ahi - alo > bhi - blo:
            blocks.reverse()
        for block in blocks:
            yield from block

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # The most similar pair of lines that are not equal is what the rest is arranged around; if none is similar enough, the
        # first equal pair (equal lines that are no match are junk).
        best, pair, equal = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            line = b[j]
            matcher.set_seq2(line)
            for i in range(alo, ahi):
                if a[i] == line:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                        and (ratio := matcher.ratio()) > best):
                    best, pair = ratio, (i, j)
        similar = best >= 0.75
        if not similar:
            pair = equal
            if pair is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
        i, j = pair
        yield from self._fancy_helper(a, alo, i, b, blo, j)
        if similar:
            yield from self._qformat(a[i], b[j], *_line_marks(matcher, a[i], b[j]))
        else:
            yield '  ' + a[i]
        yield from self._fancy_helper(a, i + 1, ahi, b, j + 1, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, marks in (('-', aline, atags), ('+', bline, btags)):
            # A tab stays a tab, so that the marks stand below what they mark.
            marks = _keep_original_ws(line, marks).rstrip()
            yield f'{sign} {line}'
            if marks:
                yield f'? {marks}\n'


def _line_marks(matcher, old, new):
    # One sign for each character of the old line, and of the new one.
    matcher.set_seqs(old, new)
    signs = {'replace': ('^', '^'), 'delete': ('-', ''), 'insert': ('', '+'), 'equal': (' ', ' ')}
    old_marks, new_marks = '', ''
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        for_old, for_new = signs[tag]
        old_marks += for_old * (i2 - i1)
        new_marks += for_new * (j2 - j1)
    return old_marks, new_marks


def IS_LINE_JUNK(line, pat=re.compile(r"\s*(?:#\s*)?$").match):
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def _format_range_unified(start, stop):
    # The first line's number and how many there are; an empty range is named by the line before it.
    size = stop - start
    if size == 1:
        return f'{start + 1}'
    return f'{start + 1 if size else start},{size}'


def _format_range_context(start, stop):
    # The first line's number and the last one's.
    size = stop - start
    if size > 1:
        return f'{start + 1},{start + size}'
    return f'{start + 1 if size else start}'


def _file_lines(marks, names, dates, lineterm):
    for mark, name, date in zip(marks, names, dates):
        yield f'{mark} {name}\t{date}{lineterm}' if date else f'{mark} {name}{lineterm}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield from _file_lines(('---', '+++'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        (_, a_first, _, b_first, _), (_, _, a_last, _, b_last) = group[0], group[-1]
        yield (f'@@ -{_format_range_unified(a_first, a_last)} +{_format_range_unified(b_first, b_last)} @@'
               f'{lineterm}')
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                yield from [' ' + line for line in a[i1:i2]]
            else:
                yield from ['-' + line for line in a[i1:i2]]
                yield from ['+' + line for line in b[j1:j2]]


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {'equal': '  ', 'replace': '! ', 'delete': '- ', 'insert': '+ '}
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield from _file_lines(('***', '---'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        yield '*' * 15 + lineterm
        # Each file has a half, and a half in which nothing changed is not shown.
        for lines, first, mark, foreign in ((a, 1, '*', 'insert'), (b, 3, '-', 'delete')):
            shown = _format_range_context(group[0][first], group[-1][first + 1])
            yield f'{mark * 3} {shown} {mark * 4}{lineterm}'
            if {code[0] for code in group} <= {'equal', foreign}:
                continue
            for code in group:
                if code[0] != foreign:
                    for line in lines[code[first]:code[first + 1]]:
                        yield signs[code[0]] + line


def _check_types(a, b, *args):
    # Bytes would be formatted as their repr: diff_bytes() is for them.
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def _from_bytes(data):
    try:
        return data.decode('ascii', 'surrogateescape')
    except AttributeError as problem:
        raise TypeError(f'all arguments must be bytes, not {type(data).__name__} ({data!r})') from problem


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    old, new = [_from_bytes(line) for line in a], [_from_bytes(line) for line in b]
    labels = [_from_bytes(label) for label in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(old, new, *labels, n, _from_bytes(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


# What the next lines of an ndiff mean, told from the first characters of four of them (X: there are no more).
_next_step = re.compile(r'''
    (?P<end> X )
  | (?P<both> -\?\+\? )                      # a line changed, with marks on both sides,
  | (?P<right> -\+\? ) | (?P<left> -\?\+ )   # or on one
  | (?P<last_deleted> --\?\+ | --\+(?!\+) | -[ ] )
  | (?P<deleted> - )
  | (?P<last_added> \+[ ] | \+-(?!-) )
  | (?P<added> \+ )
  | (?P<same> [ ] )
''', re.VERBOSE).match
_marked_runs = re.compile(r'\++|-+|\^+').finditer


def _mdiff(fromlines, tolines, context=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    # Pairs ((number, text), (number, text), is there a difference), or three None where lines are left out.
    # In a text \0 and a sign open what was added, deleted or changed, and \1 closes it.
    pairs = _side_by_side(ndiff(fromlines, tolines, linejunk, charjunk))
    if context is None:
        yield from pairs
        return
    before = _deque(maxlen=context + 1)
    skipped, after = -context, 0
    for pair in pairs:
        if pair[2]:
            before.append(pair)
            if skipped > 0:
                yield None, None, None
            yield from before
            before.clear()
            skipped, after = -context, context
        elif after:
            yield pair
            after -= 1
        else:
            before.append(pair)
            skipped += 1


def _side_by_side(delta):
    numbers = [0, 0]
    ahead = []
    sides = _deque(), _deque()
    # How many lines the right side is ahead of the left (below zero: behind).
    lead = 0

    def put(side, sign=None, changed=True):
        numbers[side] += 1
        text = ahead.pop(0)
        if sign == '?':
            for run in reversed([*_marked_runs(ahead.pop(0))]):
                begin, end = run.span()
                text = f'{text[:begin]}\0{run.group()[0]}{text[begin:end]}\1{text[end:]}'
            text = text[2:]
        else:
            text = text[2:]
            if sign:
                # An empty line gets a blank, so that there is something to highlight.
                text = f'\0{sign}{text or " "}\1'
        return (numbers[side], text), changed

    def pad(count):
        # Empty lines for the side that is behind.
        sides[count < 0].extend([(('', '\n'), True)] * abs(count))

    step = None
    while step != 'end':
        while len(ahead) < 4:
            ahead.append(next(delta, 'X'))
        step = _next_step(''.join([line[0] for line in ahead])).lastgroup
        if step == 'end':
            pad(lead)
        elif step == 'same':
            ahead.insert(0, ahead[0])
            for side in (0, 1):
                sides[side].append(put(side, None, False))
        elif step in ('both', 'left', 'right'):
            sides[0].append(put(0, '?' if step != 'right' else None))
            sides[1].append(put(1, '?' if step != 'left' else None))
        else:
            side = 'added' in step
            lead += 1 if side else -1
            line = put(side, '+' if side else '-')
            if step.startswith('last_'):
                pad(lead)
                lead = 0
            sides[side].append(line)
        while sides[0] and sides[1]:
            (old, is_old), (new, is_new) = sides[0].popleft(), sides[1].popleft()
            yield old, new, is_old or is_new


_file_template = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_styles = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""

_table_template = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_legend = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

_HTML = {'\0+': '<span class="diff_add">', '\0-': '<span class="diff_sub">', '\0^': '<span class="diff_chg">',
         '\1': '</span>', '\t': '&nbsp;'}


class HtmlDiff(object):
    """Two texts side by side in a table of HTML, with what changed highlighted."""

    _file_template = _file_template
    _styles = _styles
    _table_template = _table_template
    _legend = _legend
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % {'styles': self._styles, 'legend': self._legend, 'table': table, 'charset': charset}
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def _tab_newline_replace(self, fromlines, tolines):
        # What a tab stands for becomes tabs and not blanks, so that a tab and blanks differ; blanks hide as \0 meanwhile.
        hide, swap = str.maketrans(' ', '\0'), str.maketrans(' \0', '\t ')
        return tuple([[line.translate(hide).expandtabs(self._tabsize).translate(swap).rstrip('\n') for line in lines]
                      for lines in (fromlines, tolines)])

    def _split_line(self, data_list, line_num, text):
        limit = self._wrapcolumn
        if not line_num or len(text) - 3 * text.count('\0') <= limit:
            data_list.append((line_num, text))
            return
        # Marks take no room. One that is open where the line is cut is closed there and opened again in the next line.
        end = shown = 0
        open_mark = ''
        while shown < limit and end < len(text):
            char = text[end]
            if char == '\0':
                open_mark = text[end + 1]
                end += 2
                continue
            end += 1
            if char == '\1':
                open_mark = ''
            else:
                shown += 1
        head, rest = text[:end], text[end:]
        if open_mark:
            head, rest = f'{head}\1', f'\0{open_mark}{rest}'
        data_list.append((line_num, head))
        self._split_line(data_list, '>', rest)

    def _line_wrapper(self, diffs):
        for old, new, flag in diffs:
            if flag is None:
                yield old, new, flag
                continue
            halves = [], []
            for half, (number, text) in zip(halves, (old, new)):
                self._split_line(half, number, text)
            for old, new in _zip_longest(*halves, fillvalue=('', ' ')):
                yield old, new, flag

    def _collect_lines(self, diffs):
        cells, flags = ([], []), []
        for *pair, flag in diffs:
            flags.append(flag)
            for side, line in enumerate(pair):
                cells[side].append(None if line is None else self._format_line(side, flag, *line))
        return *cells, flags

    def _format_line(self, side, flag, linenum, text):
        try:
            linenum = '%d' % linenum
            anchor = f' id="{self._prefix[side]}{linenum}"'
        except TypeError:
            # No number: a wrapped line, or none.
            anchor = ''
        for char, entity in (('&', '&amp;'), ('>', '&gt;'), ('<', '&lt;'), (' ', '&nbsp;')):
            text = text.replace(char, entity)
        return f'<td class="diff_header"{anchor}>{linenum}</td><td nowrap="nowrap">{text.rstrip()}</td>'

    def _make_prefix(self):
        # Several tables of one page must not share anchors.
        self._prefix = [f'{side}{HtmlDiff._default_prefix:d}_' for side in ('from', 'to')]
        HtmlDiff._default_prefix += 1

    def _convert_flags(self, fromlist, tolist, flaglist, context, numlines):
        # Each change has an anchor some lines above it and, at its first line, a link to the next one.
        anchor = f'difflib_chg_{self._prefix[1]}'
        if not flaglist:
            fromlist = tolist = ['<td></td><td>&nbsp;Empty File&nbsp;</td>']
            if context:
                fromlist = tolist = ['<td></td><td>&nbsp;No Differences Found&nbsp;</td>']
            flaglist = [False]
        ids, links = [''] * len(flaglist), [''] * len(flaglist)
        begins = [row for row, flag in enumerate(flaglist) if flag and not (row and flaglist[row - 1])]
        for number, row in enumerate(begins):
            ids[max(0, row - numlines)] = f' id="{anchor}_{number}"'
            links[row] = f'<a href="#{anchor}_{number + 1}">n</a>'
        if not flaglist[0]:
            links[0] = f'<a href="#{anchor}_0">f</a>'
        links[begins[-1] if begins else 0] = f'<a href="#{anchor}_top">t</a>'
        return fromlist, tolist, flaglist, links, ids

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        self._make_prefix()
        fromlines, tolines = self._tab_newline_replace(fromlines, tolines)
        diffs = _mdiff(fromlines, tolines, numlines if context else None, linejunk=self._linejunk, charjunk=self._charjunk)
        if self._wrapcolumn:
            diffs = self._line_wrapper(diffs)
        columns = self._convert_flags(*self._collect_lines(diffs), context, numlines)

        rows = []
        for number, (old, new, flag, link, anchor) in enumerate(zip(*columns)):
            if flag is not None:
                rows.append(f'            <tr><td class="diff_next"{anchor}>{link}</td>{old}'
                            f'<td class="diff_next">{link}</td>{new}</tr>\n')
            elif number:
                # Lines are left out: the next ones are a body of their own.
                rows.append('        </tbody>        \n        <tbody>\n')
        head = ''
        if fromdesc or todesc:
            titles = [f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{title}</th>'
                      for title in (fromdesc, todesc)]
            head = f'<thead><tr>{"".join(titles)}</tr></thead>'
        table = self._table_template % {'data_rows': ''.join(rows), 'header_row': head, 'prefix': self._prefix[1]}
        for mark, markup in _HTML.items():
            table = table.replace(mark, markup)
        return table


del re


def restore(delta, which):
    signs = {1: "- ", 2: "+ "}
    try:
        wanted = {"  ", signs[int(which)]}
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in wanted:
            yield line[2:]


def _test():
    import difflib, doctest
    return doctest.testmod(difflib)


if __name__ == "__main__":
    _test()
