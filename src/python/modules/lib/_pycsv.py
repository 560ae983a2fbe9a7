# Reader and writer of comma-separated values, for an interpreter without _csv.
# Follows the states of CPython's Modules/_csv.c: start of field, in field, in quotes, after a quote in quotes, after an escape.

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3
_QUOTE_STRINGS, _QUOTE_NOTNULL = 4, 5


class Error(Exception):
    pass


Error.__module__ = '_csv'
_dialects = {}
_limit = [131072]


def field_size_limit(new_limit=None):
    old = _limit[0]
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit[0] = new_limit
    return old


class _Dialect:
    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        self.delimiter = ','
        self.quotechar = '"'
        self.escapechar = None
        self.doublequote = True
        self.skipinitialspace = False
        self.lineterminator = '\r\n'
        self.quoting = QUOTE_MINIMAL
        self.strict = False
        names = list(self.__dict__)
        for name in names:
            value = getattr(dialect, name, None) if dialect is not None else None
            if value is not None or name in ('quotechar', 'escapechar') and dialect is not None and hasattr(dialect, name):
                setattr(self, name, value)
        for name, value in options.items():
            if name not in names:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            setattr(self, name, value)
        for name in ('delimiter', 'quotechar', 'escapechar'):
            value = getattr(self, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                kind = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.quoting, int) or not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            if dialect is None and 'quoting' not in options:
                self.quoting = QUOTE_NONE
            else:
                raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")


def register_dialect(name, dialect=None, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Dialect(dialect, options)


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


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        row = []
        field = []
        state = 'start record'
        quoted = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state == 'start record' and not row:
                    raise
                if d.strict and state in ('quoted', 'escape in quoted'):
                    raise Error('unexpected end of data') from None
                if field or state in ('quoted', 'escape', 'escape in quoted'):
                    self._save(row, field, quoted)
                    return row
                raise
            if not isinstance(line, str):
                raise Error("iterator should return strings, not %s (the file should be opened in text mode)"
                            % type(line).__name__)
            self.line_num += 1
            for ch in line + '\0':
                end = ch in '\n\r\0'
                if ch == '\0':
                    ch = ''
                if state == 'eat newline':
                    if not ch or end:
                        if not ch:
                            state = 'start record'
                        continue
                    raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?'
                                if True else '')
                if state in ('start record', 'start field'):
                    if state == 'start record':
                        if not ch:
                            break
                        if end:
                            state = 'eat newline'
                            continue
                    if end:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'eat newline' if ch else 'start record'
                    elif ch == d.quotechar and d.quoting != QUOTE_NONE:
                        quoted = True
                        state = 'quoted'
                    elif ch == d.escapechar and ch:
                        state = 'escape'
                    elif ch == ' ' and d.skipinitialspace:
                        state = 'start field'
                    elif ch == d.delimiter:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'start field'
                    else:
                        field.append(ch)
                        state = 'field'
                elif state == 'escape':
                    field.append(ch or '\n')
                    state = 'field'
                elif state == 'field':
                    if end:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'eat newline' if ch else 'start record'
                    elif ch == d.escapechar:
                        state = 'escape'
                    elif ch == d.delimiter:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'start field'
                    else:
                        field.append(ch)
                elif state == 'quoted':
                    if not ch:
                        continue
                    if ch == d.escapechar:
                        state = 'escape in quoted'
                    elif ch == d.quotechar and d.quoting != QUOTE_NONE:
                        state = 'quote in quoted' if d.doublequote else 'field'
                    else:
                        field.append(ch)
                elif state == 'escape in quoted':
                    field.append(ch or '\n')
                    state = 'quoted'
                else:
                    # After a quote inside quotes: the end, or one half of a doubled quote.
                    if d.quoting != QUOTE_NONE and ch == d.quotechar and ch:
                        field.append(ch)
                        state = 'quoted'
                    elif ch == d.delimiter:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'start field'
                    elif end:
                        self._save(row, field, quoted)
                        field, quoted = [], False
                        state = 'eat newline' if ch else 'start record'
                    elif not d.strict:
                        field.append(ch)
                        state = 'field'
                    else:
                        raise Error("'%s' expected after '%s'" % (d.delimiter, d.quotechar))
            if state in ('start record', 'eat newline'):
                return row

    def _save(self, row, field, quoted):
        text = ''.join(field)
        if len(text) > _limit[0]:
            raise Error('field larger than field limit (%d)' % _limit[0])
        if self.dialect.quoting == QUOTE_NONNUMERIC and not quoted:
            row.append(float(text))
        else:
            row.append(text)


class _Writer:
    def __init__(self, fileobj, dialect):
        if not hasattr(fileobj, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write
        self.dialect = dialect

    def writerow(self, row):
        try:
            fields = iter(row)
        except TypeError:
            raise Error('iterable expected, not %s' % type(row).__name__) from None
        d = self.dialect
        parts = []
        fields = list(fields)
        for value in fields:
            if value is None:
                text = ''
            elif isinstance(value, float):
                text = repr(value)
            else:
                text = str(value)
            parts.append(self._field(text, value, len(fields) == 1))
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def _field(self, text, value, alone):
        d = self.dialect
        if d.quoting == QUOTE_ALL:
            quote = True
        elif d.quoting == QUOTE_NONNUMERIC:
            quote = not isinstance(value, (int, float, complex)) and not hasattr(type(value), '__float__')
        elif d.quoting == _QUOTE_STRINGS:
            quote = isinstance(value, str)
        elif d.quoting == _QUOTE_NOTNULL:
            quote = value is not None
        else:
            quote = False
        special = {d.delimiter, '\n', '\r', d.quotechar, d.escapechar} | set(d.lineterminator)
        out = ''
        for ch in text:
            if ch in special:
                want_escape = False
                if d.quoting == QUOTE_NONE:
                    want_escape = True
                elif ch == d.quotechar:
                    if d.doublequote:
                        out += ch
                    else:
                        want_escape = True
                elif ch == d.escapechar:
                    want_escape = True
                if not want_escape:
                    quote = True
                else:
                    if d.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    out += d.escapechar
            out += ch
        if not text and alone and not quote:
            if d.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            quote = True
        return d.quotechar + out + d.quotechar if quote else out

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def reader(lines, dialect='excel', **options):
    return _Reader(lines, _Dialect(dialect, options))


def writer(fileobj, dialect='excel', **options):
    return _Writer(fileobj, _Dialect(dialect, options))
