# Finds lines whose indentation means something else with other widths of tabs. Behaves as Lib/tabnanny.py of CPython 3.10 to 3.13.

import os
import sys
import tokenize

__all__ = ['check', 'NannyNag', 'process_tokens']

_v312 = sys.version_info >= (3, 12)

verbose = 0
filename_only = 0


def errprint(*args):
    """Writes to sys.stderr, and from 3.12 on that is the end."""
    sys.stderr.write(' '.join(map(str, args)) + '\n')
    if _v312:
        sys.exit(1)


def main():
    """The command."""
    import getopt
    global verbose, filename_only
    try:
        options, names = getopt.getopt(sys.argv[1:], 'qv')
    except getopt.error as problem:
        errprint(problem)
        return
    for option, _ in options:
        if option == '-q':
            filename_only += 1
        else:
            verbose += 1
    if not names:
        errprint('Usage:', sys.argv[0], '[-v] file_or_directory ...')
        return
    for name in names:
        check(name)


class NannyNag(Exception):
    """A line that is ambiguous: its number, a message, and the line."""

    def __init__(self, lineno, msg, line):
        self.lineno, self.msg, self.line = lineno, msg, line

    def get_lineno(self):
        return self.lineno

    def get_msg(self):
        return self.msg

    def get_line(self):
        return self.line


def check(file):
    """Checks a file, or all programs of a folder."""
    if os.path.isdir(file) and not os.path.islink(file):
        if verbose:
            print(f'{file!r}: listing directory')
        for name in os.listdir(file):
            path = os.path.join(file, name)
            if (os.path.isdir(path) and not os.path.islink(path)) or os.path.normcase(name[-3:]) == '.py':
                check(path)
        return
    try:
        stream = tokenize.open(file)
    except OSError as problem:
        errprint(f'{file!r}: I/O Error: {problem}')
        return
    if verbose > 1:
        print(f'checking {file!r} ...')
    with stream:
        _report(file, stream)


def _report(file, stream):
    try:
        _process_file(stream)
    except tokenize.TokenError as problem:
        errprint(f'{file!r}: Token Error: {problem}')
    except IndentationError as problem:
        kind = 'Token' if sys.version_info[:2] == (3, 12) else 'Indentation'
        errprint(f'{file!r}: {kind} Error: {problem}')
    except NannyNag as nag:
        if verbose:
            print(f'{file!r}: *** Line {nag.get_lineno()}: trouble in tab city! ***')
            print(f'offending line: {nag.get_line()!r}')
            print(nag.get_msg())
        else:
            if ' ' in file:
                file = f'"{file}"'
            print(file) if filename_only else print(file, nag.get_lineno(), repr(nag.get_line()))
    else:
        if verbose:
            print(f'{file!r}: Clean bill of health.')


def _process_file(stream):
    try:
        process_tokens(tokenize.generate_tokens(stream.readline))
    except TabError as problem:
        # From 3.12 on it is the tokenizer that finds them.
        raise NannyNag(problem.lineno, problem.msg, problem.text) from None


class Whitespace:
    """The blanks at the beginning of a line.

    `norm` is (counts, trailing): counts[i] is how many tabs have i spaces before them, trailing how many spaces are behind the last tab.
    """

    def __init__(self, ws):
        self.raw = ws
        runs = []
        length = len(ws) - len(ws.lstrip(' \t'))
        self.n = length
        self.nt = ws[:length].count('\t')
        spaces = 0
        for char in ws[:length]:
            if char == '\t':
                runs += [0] * (spaces + 1 - len(runs))
                runs[spaces] += 1
                spaces = 0
            else:
                spaces += 1
        self.norm = tuple(runs), spaces
        self.is_simple = len(runs) <= 1

    def longest_run_of_spaces(self):
        counts, trailing = self.norm
        return max(len(counts) - 1, trailing)

    def indent_level(self, tabsize):
        """The column that it reaches with a width of tabs."""
        counts, trailing = self.norm
        full = sum(spaces // tabsize * count for spaces, count in enumerate(counts))
        return trailing + tabsize * (full + self.nt)

    def equal(self, other):
        """Is it the same at any width?"""
        return self.norm == other.norm

    def _sizes(self, other):
        return range(1, max(self.longest_run_of_spaces(), other.longest_run_of_spaces()) + 2)

    def not_equal_witness(self, other):
        """Widths at which they differ, with both columns."""
        levels = [(size, self.indent_level(size), other.indent_level(size)) for size in self._sizes(other)]
        return [each for each in levels if each[1] != each[2]]

    def less(self, other):
        """Is it less at every width?"""
        if self.n >= other.n:
            return False
        if self.is_simple and other.is_simple:
            return self.nt <= other.nt
        return not self.not_less_witness(other)

    def not_less_witness(self, other):
        """Widths at which it is not less, with both columns."""
        levels = [(size, self.indent_level(size), other.indent_level(size)) for size in self._sizes(other)]
        return [each for each in levels if each[1] >= each[2]]


def format_witnesses(w):
    """The widths as words."""
    sizes = [str(each[0]) for each in w]
    return ('at tab sizes ' if len(w) > 1 else 'at tab size ') + ', '.join(sizes)


def process_tokens(tokens):
    """Raises NannyNag at the first line that is ambiguous."""
    levels = [Whitespace('')]
    isLineStart = False
    quiet = tokenize.COMMENT, tokenize.NL
    for kind, _, start, _, line in tokens:
        if kind == tokenize.NEWLINE:
            isLineStart = True
        elif kind == tokenize.INDENT:
            isLineStart = False
            deeper = Whitespace(line[:len(line) - len(line.lstrip(' \t'))])
            if not levels[-1].less(deeper):
                raise NannyNag(start[0], 'indent not greater e.g. ' + format_witnesses(levels[-1].not_less_witness(deeper)), line)
            levels.append(deeper)
        elif kind == tokenize.DEDENT:
            isLineStart = True
            del levels[-1]
        elif isLineStart and kind not in quiet:
            isLineStart = False
            here = Whitespace(line)
            if not levels[-1].equal(here):
                raise NannyNag(start[0], 'indent not equal e.g. ' + format_witnesses(levels[-1].not_equal_witness(here)), line)


if __name__ == '__main__':
    main()
