# Splitting text as a shell does: words, quotes, escapes, comments.
# Behaves as Lib/shlex.py of CPython 3.10 to 3.13.
#
# The lexer reads character by character. Its state is: ' ' between tokens, 'a' in a word, 'c' in a run of punctuation, a quote
# or an escape character inside of what it began, None at the end.

import os
import re
import sys
from collections import deque
from io import StringIO

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    """A lexer over a stream or a string; iterating gives its tokens."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream, self.infile = (sys.stdin, None) if instream is None else (instream, infile)
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ''
        elif punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = deque()
            # What file names and options are made of, less what separates now.
            self.wordchars = ''.join(c for c in self.wordchars + '~-./*?=' if c not in punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Gives a token back; it comes next."""
        if self.debug >= 1:
            print(f'shlex: pushing token {tok!r}')
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads from another stream until it ends."""
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
        if self.debug:
            where = f'file {newfile}' if newfile is not None else f'stream {newstream}'
            print(f'shlex: pushing to {where}')

    def pop_source(self):
        """Goes back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f'shlex: popping to {self.instream}, line {self.lineno}')
        self.state = ' '

    def get_token(self):
        """The next token; eof at the end."""
        if self.pushback:
            tok = self.pushback.popleft()
            if self.debug >= 1:
                print(f'shlex: popping token {tok!r}')
            return tok
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                included = self.sourcehook(self.read_token())
                if included:
                    self.push_source(included[1], included[0])
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        if self.debug >= 1:
            print(f'shlex: token={raw!r}' if raw != self.eof else 'shlex: token=EOF')
        return raw

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        return self.instream.read(1)

    def _skip_line(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """The next token of the stream, whatever was pushed back."""
        self._quoted = False
        self._resume = ' '
        while True:
            char = self._next_char()
            if char == '\n':
                self.lineno += 1
            if self.debug >= 3:
                print(f'shlex: in state {self.state!r} I see character: {char!r}')
            if self.state is None:
                self.token = ''
                break
            if self.state == ' ':
                done = self._between(char)
            elif self.state in self.quotes:
                done = self._inside_quotes(char)
            elif self.state in self.escape:
                done = self._after_escape(char)
            else:
                done = self._in_word(char)
            if done:
                break
        result, self.token = self.token, ''
        if self.posix and not self._quoted and result == '':
            result = None
        if self.debug > 1:
            print(f'shlex: raw token={result!r}' if result else 'shlex: raw token=EOF')
        return result

    def _emits(self):
        return bool(self.token or self.posix and self._quoted)

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            if self.debug >= 2:
                print('shlex: I see whitespace in whitespace state')
            return self._emits()
        if char in self.commenters:
            self._skip_line()
        elif self.posix and char in self.escape:
            self._resume, self.state = 'a', char
        elif char in self.wordchars:
            self.token, self.state = char, 'a'
        elif char in self._punctuation_chars:
            self.token, self.state = char, 'c'
        elif char in self.quotes:
            if not self.posix:
                self.token = char
            self.state = char
        elif self.whitespace_split:
            self.token, self.state = char, 'a'
        else:
            self.token = char
            return self._emits()
        return False

    def _inside_quotes(self, char):
        self._quoted = True
        if not char:
            if self.debug >= 2:
                print('shlex: I see EOF in quotes state')
            raise ValueError('No closing quotation')
        if char == self.state:
            if self.posix:
                self.state = 'a'
                return False
            self.token += char
            self.state = ' '
            return True
        if self.posix and char in self.escape and self.state in self.escapedquotes:
            self._resume, self.state = self.state, char
        else:
            self.token += char
        return False

    def _after_escape(self, char):
        if not char:
            if self.debug >= 2:
                print('shlex: I see EOF in escape state')
            raise ValueError('No escaped character')
        # Inside of quotes only the quote and the escape itself can be escaped.
        if self._resume in self.quotes and char != self.state and char != self._resume:
            self.token += self.state
        self.token += char
        self.state = self._resume
        return False

    def _in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            if self.debug >= 2:
                print('shlex: I see whitespace in word state')
            self.state = ' '
            return self._emits()
        if char in self.commenters:
            self._skip_line()
            if self.posix:
                self.state = ' '
                return self._emits()
            return False
        if self.state == 'c':
            if char in self._punctuation_chars:
                self.token += char
                return False
            if char not in self.whitespace:
                self._pushback_chars.append(char)
            self.state = ' '
            return True
        if self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._resume, self.state = 'a', char
        elif char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self._punctuation_chars:
            self.token += char
        else:
            if self._punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.appendleft(char)
            if self.debug >= 2:
                print('shlex: I see punctuation in word state')
            self.state = ' '
            return self._emits()
        return False

    def sourcehook(self, newfile):
        """Name and stream of a file to be included."""
        if newfile[:1] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, 'r')

    def error_leader(self, infile=None, lineno=None):
        """The beginning of an error message, as compilers write it."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        if sys.version_info >= (3, 12):
            raise ValueError('s argument must not be None')
        import warnings
        warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


def join(split_command):
    """A command line of words, each quoted if it must be."""
    return ' '.join(map(quote, split_command))


_find_unsafe = re.compile(r'[^\w@%+=:,./-]', re.ASCII).search


def quote(s):
    """The word as a shell reads it."""
    if not s:
        return "''"
    if _find_unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
