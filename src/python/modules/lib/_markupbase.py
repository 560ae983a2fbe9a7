# What readers of SGML and HTML share: where they stand, comments and marked sections. Behaves as Lib/_markupbase.py of CPython 3.10 to 3.13
# in what html.parser uses of it. Leaves out declarations with an internal subset.

import re

_comment_end = re.compile(r'--\s*>')
_section_name = re.compile(r'[A-Za-z][-_.A-Za-z0-9]*\s*')
_section_ends = {}
for _names, _end in (('temp cdata ignore include rcdata', r'\]\s*\]\s*>'), ('if else endif', r'\]\s*>')):
    _section_ends.update(dict.fromkeys(_names.split(), re.compile(_end)))


class ParserBase:
    """Where a reader stands in the text it has been given."""

    def __init__(self):
        if type(self) is ParserBase:
            raise RuntimeError('_markupbase.ParserBase must be subclassed')

    def reset(self):
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        return self.lineno, self.offset

    def updatepos(self, i, j):
        if i < j:
            passed = self.rawdata[i:j]
            lines = passed.count('\n')
            self.lineno += lines
            self.offset = len(passed) - passed.rindex('\n') - 1 if lines else self.offset + len(passed)
        return j

    def parse_comment(self, i, report=1):
        match = _comment_end.search(self.rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_marked_section(self, i, report=1):
        text = self.rawdata
        if i + 3 == len(text):
            return -1
        match = _section_name.match(text, i + 3)
        if not match:
            self.updatepos(i, i + 3)
            raise AssertionError('expected name token at %r' % text[i:i + 20])
        if match.end() == len(text):
            return -1
        name = match.group().strip().lower()
        if name not in _section_ends:
            raise AssertionError('unknown status keyword %r in marked section' % text[i + 3:match.end()])
        match = _section_ends[name].search(text, i + 3)
        if not match:
            return -1
        if report:
            self.unknown_decl(text[i + 3:match.start()])
        return match.end()

    def unknown_decl(self, data):
        pass
