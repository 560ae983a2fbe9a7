# Paragraph filling, and indenting and dedenting blocks of lines.
# Behaves as Lib/textwrap.py of CPython 3.10 to 3.13. A text is cut into chunks (words, blanks, pieces that end in a hyphen) by one of
# two patterns, then the chunks are packed into lines.

import re
import sys

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

# Only these count: at a no-break space a line must not be broken.
_whitespace = '\t\n\x0b\x0c\r '


def _chunk_pattern():
    blank = f'[{re.escape(_whitespace)}]'
    other = f'[^{re.escape(_whitespace)}]'
    letter = r'[^\d\W]'
    word_end = r'''[\w!"'&.,?]'''
    dash = r'-{2,}'
    return rf'''(
        {blank}+
      | (?<={word_end}) {dash} (?=\w)                                        # a dash between words
      | {other}+? (?:                                                       # part of a word, up to
            -(?: (?<={letter}{{2}}-) | (?<={letter}-{letter}-) ) (?= {letter} -? {letter} )     # a hyphen between letters
          | (?={blank}|\Z)                                                  # its end
          | (?<={word_end}) (?={dash}\w)                                     # a dash
        )
    )'''


class TextWrapper:
    """Fills paragraphs; how is told by its attributes, which are the parameters."""

    unicode_whitespace_trans = str.maketrans(dict.fromkeys(_whitespace, ord(' ')))
    wordsep_re = re.compile(_chunk_pattern(), re.VERBOSE)
    wordsep_simple_re = re.compile(f'([{re.escape(_whitespace)}]+)')
    sentence_end_re = re.compile(r'''[a-z][\.\!\?][\"\']?\Z''')
    if sys.version_info < (3, 11):
        uspace, x = ord(' '), _whitespace[-1]

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.tabsize, self.replace_whitespace = expand_tabs, tabsize, replace_whitespace
        self.drop_whitespace, self.fix_sentence_endings = drop_whitespace, fix_sentence_endings
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(self.unicode_whitespace_trans) if self.replace_whitespace else text

    def _split(self, text):
        cut = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
        return list(filter(None, cut.split(text)))

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        ends = self.sentence_end_re.search
        for place, chunk in enumerate(chunks[:-1]):
            if chunks[place + 1] == ' ' and ends(chunk):
                chunks[place + 1] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        if not self.break_long_words:
            # It sticks out, in a line of its own.
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        room = width - cur_len if width >= 1 else 1
        word = reversed_chunks.pop()
        if self.break_on_hyphens and len(word) > room:
            # Rather after a hyphen, if there is more than hyphens before it.
            hyphen = word.rfind('-', 0, room)
            if hyphen > 0 and word[:hyphen].strip('-'):
                room = hyphen + 1
        cur_line.append(word[:room])
        reversed_chunks.append(word[room:])

    def _fill_line(self, chunks, is_first):
        # Takes as many chunks as fit from the end of the list: (indent, what is in the line, its length, the most there may be).
        indent = self.initial_indent if is_first else self.subsequent_indent
        room = self.width - len(indent)
        if self.drop_whitespace and not is_first and not chunks[-1].strip():
            chunks.pop()
        line, length = [], 0
        while chunks and length + len(chunks[-1]) <= room:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            self._handle_long_word(chunks, line, length, room)
            length = sum(map(len, line))
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return indent, line, length, room

    def _end_with_placeholder(self, lines, indent, line, length, room):
        # Words go until the placeholder fits; if none is left it goes to the end of the line before, or stands alone.
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= room:
                lines.append(indent + ''.join(line) + self.placeholder)
                return
            length -= len(line.pop())
        before = lines[-1].rstrip() if lines else None
        if before is not None and len(before) + len(self.placeholder) <= self.width:
            lines[-1] = before + self.placeholder
        else:
            lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        limit = self.max_lines
        if limit is not None:
            last_indent = self.initial_indent if limit <= 1 else self.subsequent_indent
            if len(last_indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent, line, length, room = self._fill_line(chunks, not lines)
            if not line:
                continue
            if limit is not None and len(lines) + 1 >= limit:
                # The last line there may be: good if the text ends here.
                is_end = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
                if not is_end or length > room:
                    self._end_with_placeholder(lines, indent, line, length, room)
                    break
            lines.append(indent + ''.join(line))
        return lines

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(' '.join(text.split()))


_whitespace_only_re = re.compile(r'^[ \t]+$', re.M)
_leading_whitespace_re = re.compile(r'(^[ \t]*)(?:[^ \t\n])', re.M)


def dedent(text):
    text = _whitespace_only_re.sub('', text)
    margins = _leading_whitespace_re.findall(text)
    if margins:
        # A tab is no number of blanks: what all share is what the smallest and the largest share.
        low, high = min(margins), max(margins)
        size = 0
        while size < len(low) and low[size] == high[size]:
            size += 1
        if size:
            text = re.sub(f'(?m)^{low[:size]}', '', text)
    return text


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(keepends=True)])


if __name__ == "__main__":
    print(dedent("Hello there.\n  This is indented."))
