# The file in which FTP clients keep names and passwords. Behaves as Lib/netrc.py of CPython 3.10 to 3.13.
# Entries begin with `machine NAME` or `default`; macros run from `macdef NAME` to an empty line.

import os
import stat
import sys

__all__ = ['netrc', 'NetrcParseError']

_v311 = sys.version_info >= (3, 11)


class NetrcParseError(Exception):
    """What is wrong, in which file and line."""

    def __init__(self, msg, filename=None, lineno=None):
        self.filename, self.lineno, self.msg = filename, lineno, msg
        super().__init__(msg)

    def __str__(self):
        return '%s (%s, line %s)' % (self.msg, self.filename, self.lineno)


class _Words:
    # The text as words; a word in quotes may hold blanks, a backslash takes what follows as it is.

    def __init__(self, text):
        self._text, self._at, self._pushed = text, 0, []
        self.lineno = 1

    def _char(self):
        char = self._text[self._at:self._at + 1]
        self._at += 1
        self.lineno += char == '\n'
        return char

    def rest_of_line(self):
        # Lines that are read so are not counted.
        start = self._at
        end = self._text.find('\n', start)
        self._at = len(self._text) if end < 0 else end + 1
        return self._text[start:self._at]

    def push(self, word):
        self._pushed.append(word)

    def next(self):
        if self._pushed:
            return self._pushed.pop()
        while (char := self._char()) and char in '\n\t\r ':
            continue
        if not _v311:
            # Then quotes and backslashes were characters as any other.
            start = max(self._at - 1, 0)
            while (char := self._char()) and char not in '\n\t\r ':
                continue
            return self._text[start:self._at - 1]
        if char == '"':
            return self._until('"')
        word = self._plain(char)
        return word + self._until('\n\t\r ', word == '' and char != '') if char else ''

    @staticmethod
    def _plain(char):
        return '' if char == '\\' else char

    def _until(self, ends, isEscaped=False):
        found = ''
        while char := self._char():
            if not isEscaped and char in ends:
                break
            if not isEscaped and char == '\\':
                isEscaped = True
                continue
            found, isEscaped = found + char, False
        return found


class netrc:
    """The entries of a file: login, account and password by host."""

    def __init__(self, file=None):
        isDefault = file is None
        if isDefault:
            file = os.path.join(os.path.expanduser('~'), '.netrc')
        self.hosts, self.macros = {}, {}
        try:
            with open(file, encoding='utf-8') as stream:
                text = stream.read()
        except UnicodeDecodeError:
            with open(file, encoding='locale') as stream:
                text = stream.read()
        self._parse(file, _Words(text), isDefault)

    def _parse(self, file, words, isDefault):
        while word := words.next():
            if word.startswith('#'):
                self._skip_comment(words, word)
            elif word == 'machine':
                self._entry(file, words, words.next(), isDefault)
            elif word == 'default':
                self._entry(file, words, 'default', isDefault)
            elif word == 'macdef':
                self._macro(file, words)
            else:
                raise NetrcParseError('bad toplevel token %r' % word, file, words.lineno)

    @staticmethod
    def _skip_comment(words, word):
        # A comment ends with its line; the mark may be a word of its own or the beginning of one.
        if words._text[words._at - 1:words._at] != '\n':
            words.rest_of_line()

    def _macro(self, file, words):
        name = words.next()
        self.macros[name] = []
        while True:
            line = words.rest_of_line()
            if not line:
                if _v311:
                    raise NetrcParseError('Macro definition missing null line terminator.', file, words.lineno)
                break
            if line == '\n':
                break
            self.macros[name].append(line)

    def _entry(self, file, words, name, isDefault):
        if not name and _v311:
            raise NetrcParseError('missing %r name' % 'machine', file, words.lineno)
        login, account, password = ('', '', '') if _v311 else ('', None, None)
        self.hosts[name] = ()
        while True:
            line = words.lineno
            word = words.next()
            if word.startswith('#'):
                if words.lineno == line:
                    self._skip_comment(words, word)
                continue
            if word in ('', 'machine', 'default', 'macdef'):
                if not _v311 and not password:
                    raise NetrcParseError('malformed %s entry %s terminated by %s' % (
                        'machine' if name != 'default' else 'default', name, repr(word)), file, words.lineno)
                self.hosts[name] = login, account, password
                words.push(word)
                break
            if word in ('login', 'user'):
                login = words.next()
            elif word == 'account':
                account = words.next()
            elif word == 'password':
                password = words.next()
            else:
                raise NetrcParseError('bad follower token %r' % word, file, words.lineno)
        self._check_owner(file, isDefault, login)

    @staticmethod
    def _check_owner(file, isDefault, login):
        # One's own file must be readable for nobody else, unless it only logs in anonymously.
        if os.name != 'posix' or not isDefault or login == 'anonymous':
            return
        found = os.stat(file)
        if found.st_uid != os.getuid():
            raise NetrcParseError(f'~/.netrc file owner ({found.st_uid}) does not match current user ({os.getuid()})')
        if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise NetrcParseError('~/.netrc access too permissive: access permissions must restrict access to only the owner')

    def authenticators(self, host):
        """Login, account and password for a host, or those for any; None if there are none."""
        return self.hosts.get(host, self.hosts.get('default'))

    def __repr__(self):
        lines = []
        for host, (login, account, password) in self.hosts.items():
            lines.append(f'machine {host}\n\tlogin {login}\n')
            if account:
                lines.append(f'\taccount {account}\n')
            lines.append(f'\tpassword {password}\n')
        for name, text in self.macros.items():
            lines += [f'macdef {name}\n', *text, '\n']
        return ''.join(lines)
