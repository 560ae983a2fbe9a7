# Reader, writer and dialects of comma-separated values, for an interpreter without _csv.
# Follows the states of CPython's Modules/_csv.c: start of record, start of field, in field, in quotes, after a quote in quotes,
# after an escape. A line without quotes and escapes is split at once; the states give the same fields for it.

import sys

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, _QUOTE_STRINGS, _QUOTE_NOTNULL = range(6)
_QUOTE_MAX = 5 if _v312 else 3


class Error(Exception):
    pass


Error.__module__ = '_csv'
_dialects = {}
_limit = 131072


def field_size_limit(*args):
    global _limit
    if len(args) > 1:
        raise TypeError(f'field_size_limit() takes at most 1 argument ({len(args)} given)' if _v311
                        else f'field_size_limit expected at most 1 argument, got {len(args)}')
    old = _limit
    if args:
        if not isinstance(args[0], int):
            raise TypeError('limit must be an integer')
        _limit = args[0]
    return old


def _one_argument_of(args, most=None):
    # The complaints of positional parsing without a function's name.
    if not args:
        raise TypeError(' expected at least 1 argument, got 0')
    if most and len(args) > most:
        raise TypeError(f' expected at most {most} arguments, got {len(args)}')


# How each setting of a dialect is read. A setting that was given neither way has its default.
def _flag(name, value):
    return bool(value)


def _number(name, value):
    if type(value) is not int:
        raise TypeError(f'"{name}" must be an integer')
    return value


def _text(name, value):
    if value is not None and not isinstance(value, str):
        raise TypeError(f'"{name}" must be a string')
    return value


def _character(name, value, kind='string'):
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
    if len(value) > 1 or not value and _v311:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value or None


def _character_or_none(name, value):
    return None if value is None else _character(name, value, 'string or None')


_settings = {
    'delimiter': (_character, ','), 'doublequote': (_flag, True), 'escapechar': (_character_or_none, None),
    'lineterminator': (_text, '\r\n'), 'quotechar': (_character_or_none, '"'), 'quoting': (_number, QUOTE_MINIMAL),
    'skipinitialspace': (_flag, False), 'strict': (_flag, False),
}


class Dialect:
    __module__ = '_csv'
    __slots__ = tuple('_' + name for name in _settings)

    def __new__(cls, dialect=None, **options):
        for name in options:
            if name not in _settings:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'" if _v313
                                else f"'{name}' is an invalid keyword argument for this function")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if isinstance(dialect, Dialect) and not options:
            return dialect
        self = super().__new__(cls)
        for name in _settings:
            if dialect is not None and name not in options:
                try:
                    options[name] = getattr(dialect, name)
                except AttributeError:
                    pass
        for name, (read, default) in _settings.items():
            value = read(name, options[name]) if name in options else default
            object.__setattr__(self, '_' + name, value)
        self._check(options)
        return self

    def _check(self, options):
        if not 0 <= self._quoting <= _QUOTE_MAX:
            raise TypeError('bad "quoting" value')
        if self._delimiter is None:
            raise TypeError('"delimiter" must be a 1-character string')
        if options.get('quotechar', '') is None and 'quoting' not in options:
            object.__setattr__(self, '_quoting', QUOTE_NONE)
        if self._quoting != QUOTE_NONE and self._quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if self._lineterminator is None:
            raise TypeError('lineterminator must be set')
        if _v313:
            self._check_clashes()

    def _check_clashes(self):
        special = {name: getattr(self, '_' + name) for name in ('delimiter', 'escapechar', 'quotechar')}
        for name, char in special.items():
            if char is None:
                continue
            if char in '\r\n' or char == ' ' and name != 'delimiter' and self._skipinitialspace:
                raise ValueError(f'bad {name} value')
            if char in self._lineterminator:
                raise ValueError(f'bad {name} or lineterminator value')
        for one, other in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
            if special[one] == special[other] is not None:
                raise ValueError(f'bad {one} or {other} value')

    def __setattr__(self, name, value):
        if name in _settings:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _settings:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        object.__delattr__(self, name)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


for _name in _settings:
    setattr(Dialect, _name, property(Dialect.__dict__['_' + _name].__get__))
del _name


def register_dialect(*args, **options):
    _one_argument_of(args, 2)
    name, *given = args
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(*given, **options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    try:
        return _dialects[name]
    except KeyError:
        raise Error('unknown dialect') from None


def list_dialects():
    return list(_dialects)


(_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _QUOTED, _ESCAPE_IN_QUOTED, _QUOTE_IN_QUOTED, _EAT_NEWLINE,
 _AFTER_ESCAPED_NEWLINE) = range(9)

_NEWLINE_IN_FIELD = ("new-line character seen in unquoted field - do you need to open the file "
                     + ("with newline=''?" if _v313 else 'in universal-newline mode?'))


def _closed(name, read_only):
    # What refuses to make, to change and to pickle an object of a type of C's.
    def __new__(cls, *args):
        if _v311:
            raise TypeError(f"cannot create '{name}' instances")
        return object.__new__(cls)

    def __setattr__(self, attribute, value):
        if attribute in read_only:
            raise AttributeError('readonly attribute')
        if attribute not in type(self).__slots__:
            raise AttributeError(f"'{name}' object has no attribute '{attribute}'"
                                 + (' and no __dict__ for setting new attributes' if _v313 else ''))
        object.__setattr__(self, attribute, value)

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{name}' object")

    return __new__, __setattr__, __reduce_ex__


class _Reader:
    # As many words as the struct has; the last two hold nothing here.
    __slots__ = ('_lines', '_dialect', '_line_num', '_fields', '_field', '_unquoted', '_begun', '_state', '_field_size')

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)
    __new__, __setattr__, __reduce_ex__ = _closed('_csv.reader', ('dialect', 'line_num'))

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self._dialect
        state = _START_RECORD
        self._fields, self._field, self._unquoted, self._begun = [], [], True, False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not self._field and state != _QUOTED:
                    raise
                if dialect._strict:
                    raise Error('unexpected end of data') from None
                self._save()
                return self._fields
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self._line_num += 1
            if state == _START_RECORD and self._split(line):
                return self._fields
            for char in line:
                if char == '\0' and not _v311:
                    raise Error('line contains NUL')
                state = self._next_state(state, char)
            state = self._next_state(state, '')
            if state == _START_RECORD:
                return self._fields

    def _split(self, line):
        # Whether the line was one record that needs no states.
        dialect = self._dialect
        if line[-2:] == '\r\n':
            line = line[:-2]
        elif line[-1:] in ('\n', '\r'):
            line = line[:-1]
        quote, escape = dialect._quotechar, dialect._escapechar
        if (dialect._quoting not in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE) or dialect._skipinitialspace or not line
                or '\n' in line or '\r' in line or '\0' in line or dialect._delimiter in '\r\n' or len(line) > _limit
                or quote is not None and quote in line or escape is not None and escape in line):
            return False
        self._fields = line.split(dialect._delimiter)
        return True

    def _add(self, char):
        if len(self._field) >= _limit:
            raise Error(f'field larger than field limit ({_limit})')
        self._field.append(char)

    def _save(self):
        text = ''.join(self._field)
        quoting = self._dialect._quoting
        value = text
        if _v313:
            if self._unquoted:
                if not text:
                    value = None if quoting in (_QUOTE_STRINGS, _QUOTE_NOTNULL) else text
                elif quoting in (QUOTE_NONNUMERIC, _QUOTE_STRINGS):
                    value = float(text)
        elif self._begun and quoting == QUOTE_NONNUMERIC:
            value = float(text)
        self._fields.append(value)
        self._field, self._unquoted, self._begun = [], True, False

    def _end_field(self, char):
        # The state after a field that ended with the line (no character), a newline or a delimiter.
        self._save()
        return _START_RECORD if not char else _EAT_NEWLINE if char in '\r\n' else _START_FIELD

    def _next_state(self, state, char):
        """The state after a character; the end of a line is no character."""
        dialect = self._dialect
        is_end = not char or char in '\r\n'
        is_quote = char == dialect._quotechar and dialect._quoting != QUOTE_NONE
        if state == _START_RECORD and is_end:
            return _EAT_NEWLINE if char else state
        if state <= _START_FIELD:
            if is_end:
                return self._end_field(char)
            if is_quote:
                self._unquoted = False
                return _QUOTED
            if char == dialect._escapechar:
                return _ESCAPED
            if char == ' ' and dialect._skipinitialspace:
                return _START_FIELD
            if char == dialect._delimiter:
                return self._end_field(char)
            self._begun = True
            self._add(char)
            return _IN_FIELD
        if state == _ESCAPED:
            self._add(char or '\n')
            return _AFTER_ESCAPED_NEWLINE if char and is_end else _IN_FIELD
        if state == _AFTER_ESCAPED_NEWLINE and not char:
            return state
        if state == _IN_FIELD or state == _AFTER_ESCAPED_NEWLINE:
            if is_end:
                return self._end_field(char)
            if char == dialect._escapechar:
                return _ESCAPED
            if char == dialect._delimiter:
                return self._end_field(char)
            self._add(char)
            return _IN_FIELD
        if state == _QUOTED:
            if char:
                if char == dialect._escapechar:
                    return _ESCAPE_IN_QUOTED
                if is_quote:
                    return _QUOTE_IN_QUOTED if dialect._doublequote else _IN_FIELD
                self._add(char)
            return state
        if state == _ESCAPE_IN_QUOTED:
            self._add(char or '\n')
            return _QUOTED
        if state == _QUOTE_IN_QUOTED:
            # The end of the quotes, or one half of a doubled quote.
            if is_quote:
                self._add(char)
                return _QUOTED
            if is_end or char == dialect._delimiter:
                return self._end_field(char)
            if dialect._strict:
                raise Error(f"'{dialect._delimiter}' expected after '{dialect._quotechar}'")
            self._add(char)
            return _IN_FIELD
        if not is_end:
            raise Error(_NEWLINE_IN_FIELD)
        return state if char else _START_RECORD


def _is_number(value):
    kind = type(value)
    return isinstance(value, complex) or any(hasattr(kind, name) for name in ('__index__', '__int__', '__float__'))


class _Writer:
    # As many words as the struct has; only the first two hold something here.
    __slots__ = ('_write', '_dialect', '_rec', '_rec_size', '_rec_len', '_num_fields', '_error_obj')

    dialect = property(lambda self: self._dialect)
    __new__, __setattr__, __reduce_ex__ = _closed('_csv.writer', ('dialect',))

    def writerow(self, row, /):
        try:
            values = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        dialect = self._dialect
        quoting = dialect._quoting
        parts = []
        value = ''
        for value in values:
            quoted = (quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not _is_number(value)
                      or quoting == _QUOTE_STRINGS and isinstance(value, str)
                      or quoting == _QUOTE_NOTNULL and value is not None)
            parts.append(self._field('' if value is None else str(value), quoted, value is None))
        if parts == ['']:
            if quoting == QUOTE_NONE or _v313 and value is None and quoting in (_QUOTE_STRINGS, _QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            parts = [self._field('', True, False)]
        return self._write(dialect._delimiter.join(parts) + dialect._lineterminator)

    def _field(self, text, quoted, is_null):
        dialect = self._dialect
        quoting, quote, escape = dialect._quoting, dialect._quotechar, dialect._escapechar
        special = {dialect._delimiter, escape, quote, *dialect._lineterminator, *('\r\n' if _v313 else '')}
        if _v313 and not text and dialect._delimiter == ' ' and dialect._skipinitialspace:
            if quoting == QUOTE_NONE or is_null and quoting in (_QUOTE_STRINGS, _QUOTE_NOTNULL):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        out = []
        for char in text if not special.isdisjoint(text) else ():
            if char in special:
                escapes = quoting == QUOTE_NONE
                if not escapes:
                    if char == quote:
                        if dialect._doublequote:
                            out.append(quote)
                        else:
                            escapes = True
                    elif char == escape:
                        escapes = True
                    if not escapes:
                        quoted = True
                if escapes:
                    if escape is None:
                        raise Error('need to escape, but no escapechar set')
                    out.append(escape)
            out.append(char)
        written = ''.join(out) or text
        return quote + written + quote if quoted else written

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


for _kind, _name in ((_Reader, 'reader'), (_Writer, 'writer')):
    _kind.__name__ = _kind.__qualname__ = _name
    _kind.__module__ = '_csv'
del _kind, _name


def reader(*args, **options):
    _one_argument_of(args, 2)
    lines, *dialect = args
    self = object.__new__(_Reader)
    self._lines = iter(lines)
    self._dialect = Dialect(*dialect, **options)
    self._line_num = 0
    return self


def writer(*args, **options):
    _one_argument_of(args, 2)
    file, *dialect = args
    self = object.__new__(_Writer)
    self._dialect = Dialect(*dialect, **options)
    write = getattr(file, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    self._write = write
    return self
