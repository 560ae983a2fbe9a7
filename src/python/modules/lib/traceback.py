# Tracebacks as text: calls with their lines, exceptions with their causes, notes and groups, and marks under what failed.
# Behaves as Lib/traceback.py of CPython 3.10 to 3.13: what it gives is what that interpreter prints for an uncaught exception. Marks and
# groups came with 3.11, suggestions (the interpreter's own before) with 3.12, expressions of several lines with 3.13.
# A FrameSummary is one call, a StackSummary a list of them, a TracebackException an exception with all that is to be said about it; these
# three hold texts only, so that they keep no frame alive.

import collections.abc
import itertools
import linecache
import sys
import textwrap
from contextlib import suppress

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)


def _write(pieces, file):
    if file is None:
        file = sys.stderr
    for piece in pieces:
        print(piece, file=file, end="")


# Calls: of a traceback, and of the running stack.


def format_list(extracted_list):
    """The lines that show these calls; each is a FrameSummary or (file name, line, function, text)."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Write what format_list gives."""
    _write(format_list(extracted_list), file)


def extract_tb(tb, limit=None):
    """The calls of a traceback; limit counts from the first, or if negative from the last."""
    return StackSummary._extract_from_extended_frame_gen(_walk_tb_with_full_positions(tb), limit=limit)


def format_tb(tb, limit=None):
    """The lines that show a traceback."""
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    """Write what format_tb gives."""
    print_list(extract_tb(tb, limit=limit), file=file)


def extract_stack(f=None, limit=None):
    """The calls that led to frame f, or here; the innermost comes last."""
    if f is None:
        f = sys._getframe().f_back
    calls = StackSummary.extract(walk_stack(f), limit=limit)
    calls.reverse()
    return calls


def format_stack(f=None, limit=None):
    """The lines that show what extract_stack gives."""
    return format_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit))


def print_stack(f=None, limit=None, file=None):
    """Write what format_stack gives."""
    print_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit), file=file)


def walk_stack(f):
    """Frame f and those that called it, each with its line; without f, those of whoever extracts them."""
    if f is None:
        # This generator runs below three functions of StackSummary.
        f = sys._getframe(4)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """The frames of a traceback, each with its line."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    """Let all local variables of a traceback's frames go."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # It runs.
            pass
        tb = tb.tb_next


def _walk_tb_with_full_positions(tb):
    # As walk_tb, with (line, last line, column, last column).
    while tb is not None:
        line, *rest = _get_code_position(tb.tb_frame.f_code, tb.tb_lasti)
        # Some instructions stand for no line.
        yield tb.tb_frame, (tb.tb_lineno if line is None else line, *rest)
        tb = tb.tb_next


def _get_code_position(code, instruction_index):
    if instruction_index < 0 or not _v311:
        return None, None, None, None
    return next(itertools.islice(code.co_positions(), instruction_index // 2, None))


# Exceptions.

_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


# What is given for value and tb when an exception alone is meant.
_sentinel = _Sentinel()


def _parse_value_tb(exc, value, tb):
    missing = value is _sentinel, tb is _sentinel
    if missing == (False, False):
        return value, tb
    if missing != (True, True):
        raise ValueError("Both or neither of value and tb must be given")
    if exc is None:
        return None, None
    if _v311 and not isinstance(exc, BaseException):
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return exc, exc.__traceback__


def _told(exc, value, tb, limit, chain):
    value, tb = _parse_value_tb(exc, value, tb)
    return TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain)


def _told_only(exc, value, show_group=False):
    if value is _sentinel:
        value = exc
    return [*TracebackException(type(value), value, None, compact=True)._only(show_group)]


if _v313:
    BUILTIN_EXCEPTION_LIMIT = object()

    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
        """Write an exception and its traceback."""
        _write(_told(exc, value, tb, limit, chain), file)

    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
        """The pieces of text that show an exception and its traceback."""
        return [*_told(exc, value, tb, limit, chain)]

    def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
        """The pieces of text that show an exception without its traceback."""
        return _told_only(exc, value, show_group)

    def _print_exception_bltin(exc, /):
        # The interpreter calls this for an uncaught exception.
        out = sys.__stderr__ if sys.stderr is None else sys.stderr
        return print_exception(exc, limit=BUILTIN_EXCEPTION_LIMIT, file=out)
else:
    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
        """Write an exception and its traceback."""
        _write(_told(exc, value, tb, limit, chain), file)

    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
        """The pieces of text that show an exception and its traceback."""
        return [*_told(exc, value, tb, limit, chain)]

    def format_exception_only(exc, /, value=_sentinel):
        """The pieces of text that show an exception without its traceback."""
        return _told_only(exc, value)


def print_exc(limit=None, file=None, chain=True):
    """Write the exception that is being handled."""
    handled = (sys.exception(),) if _v312 else sys.exc_info()
    print_exception(*handled, limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    handled = (sys.exception(),) if _v312 else sys.exc_info()
    return "".join(format_exception(*handled, limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Write the exception that the interactive interpreter showed last."""
    if _v312 and hasattr(sys, "last_exc"):
        last = sys.last_exc,
    elif hasattr(sys, "last_type"):
        last = sys.last_type, sys.last_value, sys.last_traceback
    else:
        raise ValueError("no last exception")
    print_exception(*last, limit=limit, file=file, chain=chain)


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        # Whatever goes wrong, there must be something to show.
        return f'<{what} {func.__name__}() failed>' if _v311 else f'<unprintable {type(value).__name__} object>'


def _format_final_exc_line(etype, value, *, insert_final_newline=True, colorize=False):
    end = "\n" if insert_final_newline else ""
    said = _safe_string(value, 'exception')
    return f"{etype}{end}" if value is None or not said else f"{etype}: {said}{end}"


def _shown_locals(variables):
    if not variables:
        return None
    if _v311:
        return {name: _safe_string(value, 'local', func=repr) for name, value in variables.items()}
    return {name: repr(value) for name, value in variables.items()}


class FrameSummary:
    """One call: where it is, and the text there, which is looked up when it is first asked for."""

    # Before 3.13 one line of text is kept, afterwards all lines of the expression.
    if _v313:
        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_lines_dedented',
                     'locals', '_code')

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                     colno=None, end_colno=None, **kwargs):
            self.filename, self.name = filename, name
            self.lineno, self.colno = lineno, colno
            self.end_lineno, self.end_colno = lineno if end_lineno is None else end_lineno, end_colno
            self._lines, self._lines_dedented = line, None
            self._code = kwargs.get("_code")
            if lookup_line:
                self.line
            self.locals = _shown_locals(locals)

        @property
        def _original_lines(self):
            if self._lines is None and None not in (self.lineno, self.end_lineno):
                numbers = range(self.lineno, self.end_lineno + 1)
                self._lines = "".join(linecache.getline(self.filename, number).rstrip() + "\n" for number in numbers) or "\n"
            return self._lines

        @property
        def _dedented_lines(self):
            text = self._original_lines
            if self._lines_dedented is None and text is not None:
                self._lines_dedented = textwrap.dedent(text)
            return self._lines_dedented

        @property
        def line(self):
            text = self._original_lines
            return None if text is None else text.split("\n", 1)[0].strip()
    else:
        if _v311:
            __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals')

            def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                         colno=None, end_colno=None):
                self._fill(filename, lineno, name, lookup_line, locals, line)
                self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
        else:
            __slots__ = ('filename', 'lineno', 'name', '_line', 'locals')

            def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
                self._fill(filename, lineno, name, lookup_line, locals, line)

        def _fill(self, filename, lineno, name, lookup_line, variables, line):
            self.filename, self.lineno, self.name = filename, lineno, name
            self._line = line
            if lookup_line:
                self.line
            self.locals = _shown_locals(variables)

        @property
        def _original_line(self):
            if self._line is None and self.lineno is not None:
                self._line = linecache.getline(self.filename, self.lineno)
            return self._line

        @property
        def line(self):
            text = self._original_line
            return None if text is None else text.strip()

    # It can be used as the tuple that it once was.

    def _as_tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, tuple):
            return self._as_tuple() == other
        if isinstance(other, FrameSummary):
            return ((self.filename, self.lineno, self.name, self.locals)
                    == (other.filename, other.lineno, other.name, other.locals))
        return NotImplemented

    def __len__(self):
        return 4

    def __getitem__(self, pos):
        return self._as_tuple()[pos]

    def __iter__(self):
        return iter(self._as_tuple())

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


# How often a call is shown that calls itself from the same line; the rest is counted.
_RECURSIVE_CUTOFF = 3


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


class StackSummary(list):
    """Calls, the outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The calls of an iterable of (frame, line)."""
        def extended_frame_gen():
            for frame, line in frame_gen:
                yield frame, (line, None, None, None)

        return klass._extract_from_extended_frame_gen(
            extended_frame_gen(), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        limit = _frames_wanted(limit)
        if limit is not None:
            frame_gen = collections.deque(frame_gen, maxlen=-limit) if limit < 0 else itertools.islice(frame_gen, limit)

        calls = klass()
        files = set()
        for frame, (line, end_line, column, end_column) in frame_gen:
            code = frame.f_code
            details = {'locals': frame.f_locals if capture_locals else None}
            if _v311:
                details.update(end_lineno=end_line, colno=column, end_colno=end_column)
            if _v313:
                details['_code'] = code
            files.add(code.co_filename)
            linecache.lazycache(code.co_filename, frame.f_globals)
            calls.append(FrameSummary(code.co_filename, line, code.co_name, lookup_line=False, **details))
        # Texts are looked up only now, so that each file is checked once.
        for filename in files:
            linecache.checkcache(filename)
        if lookup_lines:
            for call in calls:
                call.line
        return calls

    @classmethod
    def from_list(klass, a_list):
        """The calls of a list of FrameSummary objects or of tuples (file name, line, function, text)."""
        calls = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            calls.append(entry)
        return calls

    def format(self, **kwargs):
        """The text of each call; of a call repeated many times only the first ones, and how many more there were."""
        shown = []
        place, times = (None,), 0
        for call in self:
            text = self.format_frame_summary(call)
            if text is None:
                continue
            if None in place or place != (call.filename, call.lineno, call.name):
                if times > _RECURSIVE_CUTOFF:
                    shown.append(_repeated(times - _RECURSIVE_CUTOFF))
                place, times = (call.filename, call.lineno, call.name), 0
            times += 1
            if times <= _RECURSIVE_CUTOFF:
                shown.append(text)
        if times > _RECURSIVE_CUTOFF:
            shown.append(_repeated(times - _RECURSIVE_CUTOFF))
        return shown

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one call; a subclass may give None to leave it out."""
        filename = frame_summary.filename
        if _v313 and filename.startswith("<stdin>-"):
            filename = "<stdin>"
        pieces = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        if _v313:
            pieces += self._excerpt(frame_summary)
        elif frame_summary.line:
            pieces.append(f'    {frame_summary.line.strip()}\n')
            if _v311:
                pieces += _marks_below(frame_summary)
        for name, value in sorted((frame_summary.locals or {}).items()):
            pieces.append(f'    {name} = {value}\n')
        return ''.join(pieces)

    def _excerpt(self, call):
        # 3.13: the lines of the expression that tell something, with marks below each.
        text = call._dedented_lines
        if not text or text.isspace():
            return
        if call.colno is None or call.end_colno is None:
            yield textwrap.indent(call.line, '    ') + "\n"
            return
        span = call.end_lineno - call.lineno
        original = call._original_lines.splitlines()
        lines = text.splitlines()[:span + 1]
        removed = len(original[0]) - len(lines[0])
        start = max(0, _byte_offset_to_character_offset(original[0], call.colno) - removed)
        end = max(0, _byte_offset_to_character_offset(original[span], call.end_colno) - removed)

        whole = "\n".join(lines)
        anchors = None
        with suppress(Exception):
            anchors = _extract_caret_anchors_from_line_segment(whole[start:len(whole) - len(lines[-1]) + end])
        inner = _Inner.of(anchors, lines, start)
        marked = self._should_show_carets(start, end, lines, anchors)
        first_column, last_column = _display_width(lines[0], offset=start), _display_width(lines[-1], offset=end)

        out = []
        previous = None
        for number in inner.telling_lines(len(lines)):
            hidden = 0 if previous is None else number - previous - 1
            if hidden > 1:
                out.append(f"...<{hidden} lines>...\n")
            for shown in range(number - (hidden == 1), number + 1):
                out.append(lines[shown] + "\n")
                if marked:
                    out.append(inner.marks(shown, lines[shown],
                                           first_column if shown == 0 else 0,
                                           last_column if shown == len(lines) - 1 else _display_width(lines[shown])))
            previous = number
        yield textwrap.indent(textwrap.dedent("".join(out)), '    ', lambda line: True)

    def _should_show_carets(self, start_offset, end_offset, all_lines, anchors):
        # Not where the statement is nothing but one call, or returns or assigns that: the marks would be under all of it.
        with suppress(SyntaxError, ImportError):
            import ast
            body = ast.parse('\n'.join(all_lines)).body
            if not body:
                return False
            call = None
            if isinstance(body[0], (ast.Return, ast.Assign)):
                call = body[0].value
                if isinstance(body[0], ast.Return) and not isinstance(getattr(call, 'func', None), ast.Name):
                    call = None
            if isinstance(call, ast.Call):
                place = call.lineno, call.end_lineno, call.col_offset, call.end_col_offset
                if place == (1, len(all_lines), start_offset, end_offset):
                    return False
        if anchors:
            return True
        around = all_lines[0][:start_offset].lstrip(), all_lines[-1][end_offset:].rstrip()
        return around != ("", "")


class _Inner:
    # The part of an expression that is marked differently: its operator, or the brackets of what is called or indexed. It runs from
    # (line, column) to (line, column), or is empty.

    def __init__(self, begin=(0, 0), end=(0, 0), around="^", within="^"):
        self.begin, self.end, self.around, self.within = begin, end, around, within

    @classmethod
    def of(cls, anchors, lines, start):
        if not anchors:
            return cls()

        def column(line, offset):
            return line, _display_width(lines[line], offset=offset if line else offset + start)

        return cls(column(anchors.left_end_lineno, anchors.left_end_offset),
                   column(anchors.right_start_lineno, anchors.right_start_offset),
                   anchors.primary_char, anchors.secondary_char)

    def telling_lines(self, count):
        # The first, the last, and those near where the part begins and ends.
        telling = {0, count - 1}
        if self.end > (0, 0):
            for line in self.begin[0], self.end[0]:
                telling.update((line - 1, line, line + 1))
        return sorted(telling & {*range(count)})

    def marks(self, number, line, first, last):
        margin = max(first, len(line) - len(line.lstrip()))
        return "".join([' ' if column < margin else
                        self.within if self.begin <= (number, column) < self.end else self.around
                        for column in range(last)]) + "\n"


def _frames_wanted(limit):
    interpreters_own = _v313 and limit is BUILTIN_EXCEPTION_LIMIT
    if limit is not None and not interpreters_own:
        return limit
    limit = getattr(sys, 'tracebacklimit', None)
    if interpreters_own and isinstance(limit, int):
        # The interpreter keeps the last calls, this module the first.
        limit = -limit
    return 0 if limit is not None and limit < 0 else limit


def _marks_below(call):
    # 3.11 and 3.12: one line of marks below one line of source, unless they would be under all of it.
    if call.colno is None or call.end_colno is None:
        return
    line, shown = call._original_line, call.line
    # What was stripped, except for the end of the line.
    stripped = len(line) - len(shown) - 1
    begin = _byte_offset_to_character_offset(line, call.colno)
    anchors = None
    if call.lineno == call.end_lineno:
        end = _byte_offset_to_character_offset(line, call.end_colno)
        with suppress(Exception):
            anchors = _extract_caret_anchors_from_line_segment(line[begin:end])
    else:
        end = len(line.rstrip())
    has_inner = bool(anchors) and anchors.right_start_offset > anchors.left_end_offset
    if not has_inner and end - begin >= len(shown.strip()):
        return
    # Wide characters take two columns.
    first, last = _display_width(line, begin), _display_width(line, end)
    width = last - first
    marks = '^' * width
    if anchors:
        expression = line[begin:end]
        left, right = (_display_width(expression, at) for at in (anchors.left_end_offset, anchors.right_start_offset))
        marks = (anchors.primary_char * left + anchors.secondary_char * (right - left)
                 + anchors.primary_char * (width - right))
    yield f"    {' ' * (first - stripped)}{marks}\n"


def _byte_offset_to_character_offset(str, offset):
    return len(str.encode()[:offset].decode(errors="replace"))


if _v311:
    _Anchors = collections.namedtuple(
        "_Anchors", (["left_end_lineno", "left_end_offset", "right_start_lineno", "right_start_offset"] if _v313 else
                     ["left_end_offset", "right_start_offset"]) + ["primary_char", "secondary_char"], defaults=["~", "^"])


def _extract_caret_anchors_from_line_segment(segment):
    # The interpreter needs to know the same for its own tracebacks, and knows how to parse.
    from _sources import anchors_of
    places = anchors_of(segment)
    if places is None:
        return None
    return _Anchors(*places) if _v313 else _Anchors(places[1], places[3])


def _display_width(line, offset=None):
    before = line if offset is None else line[:offset]
    if line.isascii():
        return len(line) if offset is None else offset
    from _sources import width_of
    return width_of(before)


class _ExceptionPrintContext:
    # How deep in groups the text is, which moves it to the right behind a line of bars.

    def __init__(self):
        self.seen = set()
        self.exception_group_depth = 0
        self.need_close = False

    def indent(self):
        return '  ' * self.exception_group_depth

    def emit(self, text_gen, margin_char=None):
        margin = self.indent()
        if self.exception_group_depth:
            margin += f"{margin_char or '|'} "
        for text in [text_gen] if isinstance(text_gen, str) else text_gen:
            yield textwrap.indent(text, margin, lambda line: True)


class TracebackException:
    """An exception with its traceback, its causes and, if it is a group, its members, as far as they are shown."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        # With _seen somebody else goes along the chain.
        alone = _seen is None
        seen = set() if alone else _seen
        seen.add(id(exc_value))

        if _v311:
            self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_tb_with_full_positions(exc_traceback), limit=limit, lookup_lines=lookup_lines,
            capture_locals=capture_locals)
        if not _v313:
            self.exc_type = exc_type
        else:
            self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, 'exception')
        if _v311:
            self.__notes__ = _notes_of(exc_value)
        is_syntax_error = exc_type is not None and issubclass(exc_type, SyntaxError)
        if _v313:
            self._is_syntax_error, self._have_exc_type = is_syntax_error, exc_type is not None
            self.exc_type_qualname, self.exc_type_module = _names_of(exc_type)
        if is_syntax_error:
            for name in 'filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg':
                value = getattr(exc_value, name)
                setattr(self, name, str(value) if name.endswith('lineno') and value is not None else value)
        elif _v312 and exc_type:
            self._str += _hint(exc_type, exc_value, exc_traceback)
        if lookup_lines:
            self._load_lines()

        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        if _v311:
            self.exceptions = None
        self.__cause__ = self.__context__ = None
        if alone:
            options = {'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals}
            if _v311:
                options |= {'max_group_width': max_group_width, 'max_group_depth': max_group_depth}
            self._take_related(exc_value, compact, seen, options)

    def _take_related(self, exc_value, compact, seen, options):
        # By a list of what is still to do: a chain can be longer than calls may be deep.
        def told(other):
            return TracebackException(type(other), other, other.__traceback__, _seen=seen, **options)

        def fresh(other):
            return other is not None and id(other) not in seen

        pending = [(self, exc_value)]
        while pending:
            teller, exc = pending.pop()
            if exc is None:
                continue
            if fresh(exc.__cause__):
                teller.__cause__ = told(exc.__cause__)
            # In the compact form only what will be printed.
            hidden = compact and (teller.__cause__ is not None or exc.__suppress_context__)
            if not hidden and fresh(exc.__context__):
                teller.__context__ = told(exc.__context__)
            if _v311 and isinstance(exc, BaseExceptionGroup):
                teller.exceptions = [told(member) for member in exc.exceptions]
            if teller.__cause__:
                pending.append((teller.__cause__, exc.__cause__))
            if teller.__context__:
                pending.append((teller.__context__, exc.__context__))
            if _v311 and teller.exceptions:
                pending += zip(teller.exceptions, exc.exceptions)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The same for an exception that has its traceback with it."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    if _v313:
        @property
        def exc_type(self):
            """The class, if it was kept."""
            import warnings
            warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
            return self._exc_type

        @property
        def exc_type_str(self):
            """The name of the class, with its module unless that goes without saying."""
            if self._have_exc_type:
                module, name = self.exc_type_module, self.exc_type_qualname
                return name if module in ("__main__", "builtins") else f'{module}.{name}'

    def _load_lines(self):
        for call in self.stack:
            call.line

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    # The exception without its traceback.

    if _v313:
        def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
            """Pieces of text: the class and what the exception says, its notes, and if asked for its members."""
            return self._only(show_group, _depth)
    else:
        def format_exception_only(self):
            """Pieces of text: the class and what the exception says, and its notes."""
            return self._only()

    def _only(self, show_group=False, depth=0):
        margin = '   ' * depth
        if _v313:
            known, is_syntax_error = self._have_exc_type, self._is_syntax_error
            name, module = self.exc_type_qualname, self.exc_type_module
        else:
            known = self.exc_type is not None
            is_syntax_error = known and issubclass(self.exc_type, SyntaxError)
            name, module = _names_of(self.exc_type)
        if not known:
            yield margin + _format_final_exc_line(None, self._str)
            return
        if not isinstance(module, str):
            module = "<unknown>"
        if module != "__main__" and module != "builtins":
            name = f'{module}.{name}'
        if is_syntax_error:
            for line in self._format_syntax_error(name):
                yield margin + line
        elif depth:
            for line in _format_final_exc_line(name, self._str, insert_final_newline=False).split("\n"):
                yield f"{margin}{line}\n"
        else:
            yield _format_final_exc_line(name, self._str)

        notes = self.__notes__ if _v311 else None
        if isinstance(notes, collections.abc.Sequence) and not (_v312 and isinstance(notes, (str, bytes))):
            for note in notes:
                yield from (f"{margin}{line}\n" for line in _safe_string(note, 'note').split('\n'))
        elif notes is not None:
            yield margin + _safe_string(notes, '__notes__', func=repr) + ('\n' if _v312 else '')
        if show_group and self.exceptions:
            for member in self.exceptions:
                yield from member._only(show_group, depth + 1)

    def _format_syntax_error(self, stype, **kwargs):
        place = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            place = f' ({self.filename})'
        if self.text is not None:
            code = self.text.rstrip('\n')
            shown = code.lstrip(' \n\f')
            yield f'    {shown}\n'
            if self.offset is not None:
                yield from self._syntax_error_marks(code, shown)
        yield f"{stype}: {self.msg or '<no detail available>'}{place}\n"

    def _syntax_error_marks(self, code, shown):
        # Offsets count from 1, in the line as it is in the file.
        begin = self.offset
        if _v313 and self.lineno != self.end_lineno:
            end = len(code) + 1
        else:
            end = self.end_offset or begin
        if _v313:
            begin, end = (len(code) + 1 if self.text and place > len(self.text) else place for place in (begin, end))
        if end == -1 or end == begin or _v313 and end < max(begin, 0):
            end = begin + 1
        column = begin - 1 - (len(code) - len(shown))
        if column >= 0:
            # Tabs stay tabs, so that the marks come to be below what they mark.
            blank = ''.join([char if char.isspace() else ' ' for char in shown[:column]])
            yield f"    {blank}{'^' * (end - begin)}\n"

    # The exception with its traceback, after those that led to it.

    def _chain(self, chain):
        # From this one back; each with what is said between it and the one before.
        links = []
        current = self
        while current:
            between = before = None
            if chain:
                if current.__cause__ is not None:
                    between, before = _cause_message, current.__cause__
                elif current.__context__ is not None and not current.__suppress_context__:
                    between, before = _context_message, current.__context__
            links.append((between, current))
            current = before
        return reversed(links)

    if _v311:
        def format(self, *, chain=True, _ctx=None, **kwargs):
            """Pieces of text that end with a line end each, though they may have more inside."""
            context = _ExceptionPrintContext() if _ctx is None else _ctx
            for between, told in self._chain(chain):
                if between is not None:
                    yield from context.emit(between)
                if told.exceptions is not None:
                    if context.exception_group_depth > self.max_group_depth:
                        yield from context.emit(f"... (max_group_depth is {self.max_group_depth})\n")
                    else:
                        yield from self._format_group(told, context)
                    continue
                if told.stack:
                    yield from context.emit('Traceback (most recent call last):\n')
                    yield from context.emit(told.stack.format())
                yield from context.emit(told._only())

        def _format_group(self, group, context):
            outermost = not context.exception_group_depth
            context.exception_group_depth += outermost
            if group.stack:
                yield from context.emit('Exception Group Traceback (most recent call last):\n', '+' if outermost else None)
                yield from context.emit(group.stack.format())
            yield from context.emit(group._only())

            # Beyond the width there is one more box, that counts the others.
            members = group.exceptions
            boxes = min(len(members), self.max_group_width + 1)
            context.need_close = False
            for number in range(1, boxes + 1):
                # The last box of all is closed by the innermost group that has one.
                is_last = number == boxes
                context.need_close = context.need_close or is_last
                fits = number <= self.max_group_width
                yield (f"{context.indent()}{'+-' if number == 1 else '  '}"
                       f"+---------------- {number if fits else '...'} ----------------\n")
                context.exception_group_depth += 1
                if fits:
                    yield from members[number - 1].format(chain=True, _ctx=context)
                else:
                    more = len(members) - self.max_group_width
                    yield from context.emit(f"and {more} more exception{'s' if more > 1 else ''}\n")
                if is_last and context.need_close:
                    yield f"{context.indent()}+------------------------------------\n"
                    context.need_close = False
                context.exception_group_depth -= 1
            if outermost:
                context.exception_group_depth = 0

        def print(self, *, file=None, chain=True, **kwargs):
            """Write what format gives."""
            _write(self.format(chain=chain), file)
    else:
        def format(self, *, chain=True):
            """Pieces of text that end with a line end each, though they may have more inside."""
            for between, told in self._chain(chain):
                if between is not None:
                    yield between
                if told.stack:
                    yield 'Traceback (most recent call last):\n'
                    yield from told.stack.format()
                yield from told._only()


def _names_of(cls):
    return (None, None) if cls is None else (cls.__qualname__, cls.__module__)


def _notes_of(exc):
    try:
        return getattr(exc, '__notes__', None)
    except Exception as failure:
        if _v313:
            return [f'Ignored error getting __notes__: {_safe_string(failure, "__notes__", repr)}']


# What may have been meant: the name that is nearest to a wrong one.


def _hint(exc_type, exc, tb):
    attribute = "name_from" if issubclass(exc_type, ImportError) else "name"
    if not issubclass(exc_type, (ImportError, NameError, AttributeError)):
        return ""
    wrong_name = getattr(exc, attribute, None)
    if wrong_name is None:
        return ""
    meant = _compute_suggestion_error(exc, tb, wrong_name)
    hint = f". Did you mean: '{meant}'?" if meant else ""
    if issubclass(exc_type, NameError) and wrong_name in sys.stdlib_module_names:
        begin = " Or did" if meant else ". Did"
        hint += f"{begin} you forget to import '{wrong_name}'{'?' if _v313 else ''}"
    return hint


_MAX_CANDIDATE_ITEMS = 750
_MAX_STRING_SIZE = 40
_MOVE_COST = 2
_CASE_COST = 1


def _innermost_frame(tb):
    while tb.tb_next is not None:
        tb = tb.tb_next
    return tb.tb_frame


def _public(names, wrong_name):
    # Who writes no underscore means no private name.
    return names if wrong_name[:1] == '_' else [name for name in names if name[:1] != '_']


def _attribute_candidates(exc, tb, wrong_name):
    owner = exc.obj
    try:
        names = dir(owner)
    except TypeError:
        # Some name of an attribute is no string.
        names = [*owner.__class__.__dict__, *owner.__dict__]
    if not _v313:
        return names
    if tb is not None and wrong_name[:1] != '_':
        variables = _innermost_frame(tb).f_locals
        if 'self' in variables and variables['self'] is owner:
            # Within its own methods private names are as near as others.
            return names
    return _public(names, wrong_name)


def _variable_candidates(tb, wrong_name):
    # Names, or one text that is the answer.
    frame = _innermost_frame(tb)
    variables = frame.f_locals
    if 'self' in variables:
        with suppress(Exception):
            if hasattr(variables['self'], wrong_name):
                return f"self.{wrong_name}"
    return [name for name in (*variables, *frame.f_globals, *frame.f_builtins) if isinstance(name, str)]


def _compute_suggestion_error(exc_value, tb, wrong_name):
    if not isinstance(wrong_name, str):
        return None
    if isinstance(exc_value, (AttributeError, ImportError)):
        try:
            if isinstance(exc_value, AttributeError):
                names = _attribute_candidates(exc_value, tb, wrong_name)
            else:
                names = dir(__import__(exc_value.name))
                if _v313:
                    names = _public(names, wrong_name)
        except Exception:
            return None
    else:
        assert isinstance(exc_value, NameError)
        if tb is None:
            return None
        names = _variable_candidates(tb, wrong_name)
        if isinstance(names, str):
            return names
    # From 3.13 on the search is that of the interpreter, in C, which has bounds of its own.
    if _v313:
        if len(names) >= _MAX_CANDIDATE_ITEMS:
            return None
    elif len(names) > _MAX_CANDIDATE_ITEMS or len(wrong_name) > _MAX_STRING_SIZE:
        return None

    nearest, distance = None, sys.maxsize if _v313 else len(wrong_name)
    for name in names:
        # The wrong name itself is among them when its attribute is missing for another reason.
        if name == wrong_name:
            continue
        # A third of the letters may differ; and each must be nearer than the one before.
        far = min((len(name) + len(wrong_name) + 3) * _MOVE_COST // 6, distance - 1)
        cost = _levenshtein_distance(wrong_name, name, far)
        if cost <= far:
            nearest, distance = name, cost
    return nearest


def _substitution_cost(ch_a, ch_b):
    if ch_a == ch_b:
        return 0
    return _CASE_COST if ch_a.lower() == ch_b.lower() else _MOVE_COST


def _common(a, b):
    # How many letters both begin with.
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b)))


def _levenshtein_distance(a, b, max_cost):
    # What it costs to make b of a, or something above max_cost.
    if a == b:
        return 0
    same = _common(a, b)
    a, b = a[same:], b[same:]
    same = _common(reversed(a), reversed(b))
    a, b = a[:len(a) - same], b[:len(b) - same]
    shorter, longer = sorted((a, b), key=len)
    if not shorter:
        return len(longer) * _MOVE_COST
    too_far = max_cost + 1
    if len(longer) > _MAX_STRING_SIZE or (len(longer) - len(shorter)) * _MOVE_COST > max_cost:
        return too_far

    # One row of the table at a time: what it costs to come from each beginning of one to the beginning of the other so far.
    row = [_MOVE_COST * count for count in range(1, len(shorter) + 1)]
    for done, char in enumerate(longer):
        diagonal = left = done * _MOVE_COST
        for at, other in enumerate(shorter):
            substituted = diagonal + _substitution_cost(char, other)
            diagonal = row[at]
            left = row[at] = min(min(left, diagonal) + _MOVE_COST, substituted)
        if min(row) > max_cost:
            return too_far
    return left
