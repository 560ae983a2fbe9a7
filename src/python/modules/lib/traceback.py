# Tracebacks as text: stacks, exceptions with their causes, groups and notes, and the marks under the failing expression.
# Behaves as Lib/traceback.py of CPython 3.10 to 3.13. 3.11 added positions (carets) and groups, 3.12 suggestions, 3.13 shows
# expressions of several lines; what each prints is what its interpreter prints for an uncaught exception.

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


def print_list(extracted_list, file=None):
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    return StackSummary._extract_from_extended_frame_gen(_walk_tb_with_full_positions(tb), limit=limit)


_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return None, None
    return value, tb


def _print_exception(exc, value, tb, limit, file, chain):
    if file is None:
        file = sys.stderr
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    for line in te.format(chain=chain):
        print(line, file=file, end="")


def _format_exception(exc, value, tb, limit, chain):
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return list(te.format(chain=chain))


def _format_exception_only(exc, value, show_group=False):
    if value is _sentinel:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te._only(show_group))


if _v313:
    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
        _print_exception(exc, value, tb, limit, file, chain)

    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
        return _format_exception(exc, value, tb, limit, chain)

    def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
        return _format_exception_only(exc, value, show_group)
else:
    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
        _print_exception(exc, value, tb, limit, file, chain)

    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
        return _format_exception(exc, value, tb, limit, chain)

    def format_exception_only(exc, /, value=_sentinel):
        return _format_exception_only(exc, value)


def _format_final_exc_line(etype, value, *, insert_final_newline=True, colorize=False):
    valuestr = _safe_string(value, 'exception')
    end = "\n" if insert_final_newline else ""
    if value is None or not valuestr:
        return f"{etype}{end}"
    return f"{etype}: {valuestr}{end}"


if _v311:
    def _safe_string(value, what, func=str):
        try:
            return func(value)
        except:
            return f'<{what} {func.__name__}() failed>'
else:
    def _safe_string(value, what, func=str):
        try:
            return func(value)
        except:
            return '<unprintable %s object>' % type(value).__name__


def print_exc(limit=None, file=None, chain=True):
    if _v312:
        print_exception(sys.exception(), limit=limit, file=file, chain=chain)
    else:
        print_exception(*sys.exc_info(), limit, file, chain)


def format_exc(limit=None, chain=True):
    if _v312:
        return "".join(format_exception(sys.exception(), limit=limit, chain=chain))
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    if _v312 and hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
        return
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


if _v313:
    def _print_exception_bltin(exc, /):
        # How the interpreter itself prints an uncaught exception.
        file = sys.stderr if sys.stderr is not None else sys.__stderr__
        return print_exception(exc, limit=BUILTIN_EXCEPTION_LIMIT, file=file)

    BUILTIN_EXCEPTION_LIMIT = object()


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # Still running.
            pass
        tb = tb.tb_next


class FrameSummary:
    if _v313:
        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_lines_dedented',
                     'locals', '_code')
    elif _v311:
        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals')
    else:
        __slots__ = ('filename', 'lineno', 'name', '_line', 'locals')

    if _v313:
        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                     colno=None, end_colno=None, **kwargs):
            self.filename = filename
            self.lineno = lineno
            self.end_lineno = lineno if end_lineno is None else end_lineno
            self.colno = colno
            self.end_colno = end_colno
            self.name = name
            self._code = kwargs.get("_code")
            self._lines = line
            self._lines_dedented = None
            if lookup_line:
                self.line
            self.locals = {k: _safe_string(v, 'local', func=repr) for k, v in locals.items()} if locals else None

        def _set_lines(self):
            if self._lines is None and self.lineno is not None and self.end_lineno is not None:
                lines = []
                for lineno in range(self.lineno, self.end_lineno + 1):
                    lines.append(linecache.getline(self.filename, lineno).rstrip())
                self._lines = "\n".join(lines) + "\n"

        @property
        def _original_lines(self):
            self._set_lines()
            return self._lines

        @property
        def _dedented_lines(self):
            self._set_lines()
            if self._lines_dedented is None and self._lines is not None:
                self._lines_dedented = textwrap.dedent(self._lines)
            return self._lines_dedented

        @property
        def line(self):
            self._set_lines()
            if self._lines is None:
                return None
            return self._lines.partition("\n")[0].strip()
    elif _v311:
        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                     colno=None, end_colno=None):
            self.filename = filename
            self.lineno = lineno
            self.name = name
            self._line = line
            if lookup_line:
                self.line
            self.locals = {k: _safe_string(v, 'local', func=repr) for k, v in locals.items()} if locals else None
            self.end_lineno = end_lineno
            self.colno = colno
            self.end_colno = end_colno

        @property
        def _original_line(self):
            self.line
            return self._line

        @property
        def line(self):
            if self._line is None:
                if self.lineno is None:
                    return None
                self._line = linecache.getline(self.filename, self.lineno)
            return self._line.strip()
    else:
        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
            self.filename = filename
            self.lineno = lineno
            self.name = name
            self._line = line
            if lookup_line:
                self.line
            self.locals = {k: repr(v) for k, v in locals.items()} if locals else None

        @property
        def line(self):
            if self._line is None:
                if self.lineno is None:
                    return None
                self._line = linecache.getline(self.filename, self.lineno)
            return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return "<FrameSummary file {filename}, line {lineno} in {name}>".format(
            filename=self.filename, lineno=self.lineno, name=self.name)

    def __len__(self):
        return 4


def walk_stack(f):
    if f is None:
        # Past the generators of this module, to whoever asked for the stack.
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_tb_with_full_positions(tb):
    if not _v311:
        while tb is not None:
            yield tb.tb_frame, (tb.tb_lineno, None, None, None)
            tb = tb.tb_next
        return
    while tb is not None:
        positions = _get_code_position(tb.tb_frame.f_code, tb.tb_lasti)
        if positions[0] is None:
            # An instruction without a line of its own.
            yield tb.tb_frame, (tb.tb_lineno,) + positions[1:]
        else:
            yield tb.tb_frame, positions
        tb = tb.tb_next


if _v311:
    def _get_code_position(code, instruction_index):
        if instruction_index < 0:
            return (None, None, None, None)
        return next(itertools.islice(code.co_positions(), instruction_index // 2, None))
else:
    def _get_code_position(code, instruction_index):
        return (None, None, None, None)

_RECURSIVE_CUTOFF = 3


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        def extended_frame_gen():
            for f, lineno in frame_gen:
                yield f, (lineno, None, None, None)
        return klass._extract_from_extended_frame_gen(
            extended_frame_gen(), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        builtin_limit = _v313 and limit is BUILTIN_EXCEPTION_LIMIT
        if limit is None or builtin_limit:
            limit = getattr(sys, 'tracebacklimit', None)
            if builtin_limit and isinstance(limit, int):
                # Counted from the other end there.
                limit = -limit
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                frame_gen = itertools.islice(frame_gen, limit)
            else:
                frame_gen = collections.deque(frame_gen, maxlen=-limit)

        result = klass()
        fnames = set()
        for f, (lineno, end_lineno, colno, end_colno) in frame_gen:
            co = f.f_code
            filename = co.co_filename
            name = co.co_name
            fnames.add(filename)
            linecache.lazycache(filename, f.f_globals)
            f_locals = f.f_locals if capture_locals else None
            # Lines are looked up after the cache was checked, once per file.
            if _v313:
                result.append(FrameSummary(filename, lineno, name, lookup_line=False, locals=f_locals,
                                           end_lineno=end_lineno, colno=colno, end_colno=end_colno, _code=co))
            elif _v311:
                result.append(FrameSummary(filename, lineno, name, lookup_line=False, locals=f_locals,
                                           end_lineno=end_lineno, colno=colno, end_colno=end_colno))
            else:
                result.append(FrameSummary(filename, lineno, name, lookup_line=False, locals=f_locals))
        for filename in fnames:
            linecache.checkcache(filename)
        if lookup_lines:
            for f in result:
                f.line
        return result

    @classmethod
    def from_list(klass, a_list):
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        filename = frame_summary.filename
        if _v313 and frame_summary.filename.startswith("<stdin>-"):
            filename = "<stdin>"
        row = ['  File "{}", line {}, in {}\n'.format(filename, frame_summary.lineno, frame_summary.name)]
        if _v313:
            self._source_lines(frame_summary, row)
        elif frame_summary.line:
            row.append('    {}\n'.format(frame_summary.line.strip()))
            if _v311:
                self._mark_line(frame_summary, row)
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append('    {name} = {value}\n'.format(name=name, value=value))
        return ''.join(row)

    def _mark_line(self, frame_summary, row):
        # 3.11 and 3.12: one line of marks under one line of source.
        if frame_summary.colno is None or frame_summary.end_colno is None:
            return
        line = frame_summary._original_line
        stripped_line = frame_summary.line.strip()
        # Counts what was stripped at both ends, the line's end included, and one column back for it.
        stripped_characters = len(line) - len(frame_summary.line) - 1
        start_offset = _byte_offset_to_character_offset(line, frame_summary.colno)
        end_offset = _byte_offset_to_character_offset(line, frame_summary.end_colno)
        code_segment = line[start_offset:end_offset]
        anchors = None
        if frame_summary.lineno == frame_summary.end_lineno:
            with suppress(Exception):
                anchors = _extract_caret_anchors_from_line_segment(code_segment)
        else:
            end_offset = len(line.rstrip())
        if not (end_offset - start_offset < len(stripped_line)
                or anchors and anchors.right_start_offset - anchors.left_end_offset > 0):
            return
        # Wide characters take two columns.
        dp_start_offset = _display_width(line, start_offset)
        dp_end_offset = _display_width(line, end_offset)
        row.append('    ')
        row.append(' ' * (dp_start_offset - stripped_characters))
        if anchors:
            dp_left = _display_width(code_segment, anchors.left_end_offset)
            dp_right = _display_width(code_segment, anchors.right_start_offset)
            row.append(anchors.primary_char * dp_left)
            row.append(anchors.secondary_char * (dp_right - dp_left))
            row.append(anchors.primary_char * (dp_end_offset - dp_start_offset - dp_right))
        else:
            row.append('^' * (dp_end_offset - dp_start_offset))
        row.append('\n')

    def _source_lines(self, frame_summary, row):
        # 3.13: all lines of the expression that matter, each with its marks.
        dedented = frame_summary._dedented_lines
        if not dedented or not dedented.strip():
            return
        if frame_summary.colno is None or frame_summary.end_colno is None:
            row.append(textwrap.indent(frame_summary.line, '    ') + "\n")
            return
        originals = frame_summary._original_lines.splitlines()
        first_line = originals[0]
        span = frame_summary.end_lineno - frame_summary.lineno
        last_line = originals[span]
        start_offset = _byte_offset_to_character_offset(first_line, frame_summary.colno)
        end_offset = _byte_offset_to_character_offset(last_line, frame_summary.end_colno)
        all_lines = dedented.splitlines()[:span + 1]
        removed = len(first_line) - len(all_lines[0])
        start_offset = max(0, start_offset - removed)
        end_offset = max(0, end_offset - removed)
        dp_start_offset = _display_width(all_lines[0], offset=start_offset)
        dp_end_offset = _display_width(all_lines[-1], offset=end_offset)

        segment = "\n".join(all_lines)
        segment = segment[start_offset:len(segment) - (len(all_lines[-1]) - end_offset)]
        anchors = None
        with suppress(Exception):
            anchors = _extract_caret_anchors_from_line_segment(segment)
        show_carets = self._should_show_carets(start_offset, end_offset, all_lines, anchors)

        last = len(all_lines) - 1
        significant = {0, last}
        left = right = (0, 0)
        primary = secondary = "^"
        if anchors:
            left = self._place(anchors.left_end_lineno, anchors.left_end_offset, start_offset, all_lines)
            right = self._place(anchors.right_start_lineno, anchors.right_start_offset, start_offset, all_lines)
            primary, secondary = anchors.primary_char, anchors.secondary_char
            for line in (left[0], right[0]):
                significant.update(range(line - 1, line + 2))
        significant.discard(-1)
        significant.discard(len(all_lines))

        result = []

        def output_line(lineno):
            text = all_lines[lineno]
            result.append(text + "\n")
            if not show_carets:
                return
            margin = len(text) - len(text.lstrip())
            width = dp_end_offset if lineno == last else _display_width(text)
            marks = []
            for col in range(width):
                if col < margin or lineno == 0 and col < dp_start_offset:
                    marks.append(' ')
                elif anchors and left <= (lineno, col) < right:
                    marks.append(secondary)
                else:
                    marks.append(primary)
            result.append("".join(marks) + "\n")

        previous = None
        for lineno in sorted(significant):
            if previous is not None:
                if lineno - previous == 2:
                    output_line(lineno - 1)
                elif lineno - previous > 2:
                    result.append(f"...<{lineno - previous - 1} lines>...\n")
            output_line(lineno)
            previous = lineno
        row.append(textwrap.indent(textwrap.dedent("".join(result)), '    ', lambda line: True))

    def _place(self, lineno, offset, start_offset, all_lines):
        if lineno == 0:
            offset += start_offset
        return lineno, _display_width(all_lines[lineno], offset=offset)

    def _should_show_carets(self, start_offset, end_offset, all_lines, anchors):
        with suppress(SyntaxError, ImportError):
            import ast
            tree = ast.parse('\n'.join(all_lines))
            if not tree.body:
                return False
            statement = tree.body[0]
            value = None
            match statement:
                case ast.Return(value=ast.Call()):
                    if isinstance(statement.value.func, ast.Name):
                        value = statement.value
                case ast.Call():
                    value = statement
                case ast.Assign(value=ast.Call()):
                    value = statement.value
            if (value is not None and value.lineno == 1 and value.end_lineno == len(all_lines)
                    and value.col_offset == start_offset and value.end_col_offset == end_offset):
                # The whole line is one call: marks would tell nothing.
                return False
        if anchors:
            return True
        return bool(all_lines[0][:start_offset].lstrip() or all_lines[-1][end_offset:].rstrip())

    def format(self, **kwargs):
        result = []
        last_file = None
        last_line = None
        last_name = None
        count = 0
        for frame_summary in self:
            formatted_frame = self.format_frame_summary(frame_summary)
            if formatted_frame is None:
                continue
            if (last_file is None or last_file != frame_summary.filename
                    or last_line is None or last_line != frame_summary.lineno
                    or last_name is None or last_name != frame_summary.name):
                if count > _RECURSIVE_CUTOFF:
                    count -= _RECURSIVE_CUTOFF
                    result.append(f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n')
                last_file = frame_summary.filename
                last_line = frame_summary.lineno
                last_name = frame_summary.name
                count = 0
            count += 1
            if count > _RECURSIVE_CUTOFF:
                continue
            result.append(formatted_frame)
        if count > _RECURSIVE_CUTOFF:
            count -= _RECURSIVE_CUTOFF
            result.append(f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n')
        return result


def _byte_offset_to_character_offset(str, offset):
    as_utf8 = str.encode('utf-8')
    return len(as_utf8[:offset].decode("utf-8", errors="replace"))


if _v313:
    _Anchors = collections.namedtuple("_Anchors", [
        "left_end_lineno", "left_end_offset", "right_start_lineno", "right_start_offset", "primary_char",
        "secondary_char"], defaults=["~", "^"])
elif _v311:
    _Anchors = collections.namedtuple("_Anchors", [
        "left_end_offset", "right_start_offset", "primary_char", "secondary_char"], defaults=["~", "^"])


def _extract_caret_anchors_from_line_segment(segment):
    # Where the operator of the expression is, or the brackets of what is indexed or called. CPython parses the text with ast;
    # the interpreter's own tracebacks need the same answer, so that it is asked here.
    from _sources import anchors_of
    found = anchors_of(segment)
    if found is None:
        return None
    return _Anchors(*found) if _v313 else _Anchors(found[1], found[3])


def _display_width(line, offset=None):
    if offset is None:
        offset = len(line)
    if line.isascii():
        return offset
    from _sources import width_of
    return width_of(line[:offset])


class _ExceptionPrintContext:
    def __init__(self):
        self.seen = set()
        self.exception_group_depth = 0
        self.need_close = False

    def indent(self):
        return ' ' * (2 * self.exception_group_depth)

    def emit(self, text_gen, margin_char=None):
        if margin_char is None:
            margin_char = '|'
        indent_str = self.indent()
        if self.exception_group_depth:
            indent_str += margin_char + ' '
        if isinstance(text_gen, str):
            yield textwrap.indent(text_gen, indent_str, lambda line: True)
        else:
            for text in text_gen:
                yield textwrap.indent(text, indent_str, lambda line: True)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        is_recursive_call = _seen is not None
        if _seen is None:
            _seen = set()
        _seen.add(id(exc_value))

        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_tb_with_full_positions(exc_traceback), limit=limit, lookup_lines=lookup_lines,
            capture_locals=capture_locals)
        if _v313:
            self._exc_type = exc_type if save_exc_type else None
        else:
            self.exc_type = exc_type
        # Text now, so that the exception itself need not be kept.
        self._str = _safe_string(exc_value, 'exception')
        self.__notes__ = None
        if _v311:
            try:
                self.__notes__ = getattr(exc_value, '__notes__', None)
            except Exception as e:
                if _v313:
                    self.__notes__ = [f'Ignored error getting __notes__: {_safe_string(e, "__notes__", repr)}']

        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        else:
            self.exc_type_qualname = None
            self.exc_type_module = None

        if exc_type and issubclass(exc_type, SyntaxError):
            self.filename = exc_value.filename
            lno = exc_value.lineno
            self.lineno = str(lno) if lno is not None else None
            end_lno = exc_value.end_lineno
            self.end_lineno = str(end_lno) if end_lno is not None else None
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            self._is_syntax_error = True
        elif _v312 and exc_type and issubclass(exc_type, ImportError) and getattr(exc_value, "name_from", None) is not None:
            wrong_name = getattr(exc_value, "name_from", None)
            suggestion = _compute_suggestion_error(exc_value, exc_traceback, wrong_name)
            if suggestion:
                self._str += f". Did you mean: '{suggestion}'?"
        elif (_v312 and exc_type and issubclass(exc_type, (NameError, AttributeError))
                and getattr(exc_value, "name", None) is not None):
            wrong_name = getattr(exc_value, "name", None)
            suggestion = _compute_suggestion_error(exc_value, exc_traceback, wrong_name)
            if suggestion:
                self._str += f". Did you mean: '{suggestion}'?"
            if issubclass(exc_type, NameError):
                wrong_name = getattr(exc_value, "name", None)
                if wrong_name is not None and wrong_name in sys.stdlib_module_names:
                    mark = "?" if _v313 else ""
                    if suggestion:
                        self._str += f" Or did you forget to import '{wrong_name}'{mark}"
                    else:
                        self._str += f". Did you forget to import '{wrong_name}'{mark}"
        if lookup_lines:
            self._load_lines()
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False

        self.exceptions = None
        self.__cause__ = None
        self.__context__ = None
        if is_recursive_call:
            return
        # The rest of the chain by a work list: it may be longer than the stack is deep.
        queue = [(self, exc_value)]
        kinds = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        if _v311:
            kinds.update(max_group_width=max_group_width, max_group_depth=max_group_depth)

        def related(e):
            return TracebackException(type(e), e, e.__traceback__, _seen=_seen, **kinds)

        while queue:
            te, e = queue.pop()
            cause = None
            if e is not None and e.__cause__ is not None and id(e.__cause__) not in _seen:
                cause = related(e.__cause__)
            if compact:
                need_context = cause is None and e is not None and not e.__suppress_context__
            else:
                need_context = True
            context = None
            if e is not None and e.__context__ is not None and need_context and id(e.__context__) not in _seen:
                context = related(e.__context__)
            exceptions = None
            if _v311 and e is not None and isinstance(e, BaseExceptionGroup):
                exceptions = [related(member) for member in e.exceptions]
            te.__cause__ = cause
            te.__context__ = context
            te.exceptions = exceptions
            if cause:
                queue.append((te.__cause__, e.__cause__))
            if context:
                queue.append((te.__context__, e.__context__))
            if exceptions:
                queue.extend(zip(te.exceptions, e.exceptions))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    if _v313:
        @property
        def exc_type(self):
            import warnings
            warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
            return self._exc_type

        @property
        def exc_type_str(self):
            if not self._have_exc_type:
                return None
            if self.exc_type_module not in ("__main__", "builtins"):
                return self.exc_type_module + '.' + self.exc_type_qualname
            return self.exc_type_qualname

    def _load_lines(self):
        for frame in self.stack:
            frame.line

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    if _v313:
        def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
            return self._only(show_group, _depth)
    else:
        def format_exception_only(self):
            return self._only()

    def _only(self, show_group=False, depth=0):
        indent = 3 * depth * ' '
        if not self._have_exc_type:
            yield indent + _format_final_exc_line(None, self._str)
            return
        stype = self.exc_type_qualname
        smod = self.exc_type_module
        if not isinstance(smod, str):
            smod = "<unknown>"
        if smod not in ("__main__", "builtins"):
            stype = smod + '.' + stype
        if not self._is_syntax_error:
            if depth > 0:
                # Nested in a group: every line moves in.
                for line in _format_final_exc_line(stype, self._str, insert_final_newline=False).split("\n"):
                    yield f"{indent}{line}\n"
            else:
                yield _format_final_exc_line(stype, self._str)
        else:
            for line in self._format_syntax_error(stype):
                yield indent + line

        notes = self.__notes__
        if _v312 and isinstance(notes, collections.abc.Sequence) and not isinstance(notes, (str, bytes)) or (
                _v311 and not _v312 and isinstance(notes, collections.abc.Sequence)):
            for note in notes:
                note = _safe_string(note, 'note')
                for line in note.split('\n'):
                    yield indent + line + '\n'
        elif notes is not None:
            yield indent + _safe_string(notes, '__notes__', func=repr) + ('\n' if _v312 else '')
        if self.exceptions and show_group:
            for ex in self.exceptions:
                yield from ex._only(show_group, depth + 1)

    def _format_syntax_error(self, stype, **kwargs):
        filename_suffix = ''
        if self.lineno is not None:
            yield '  File "{}", line {}\n'.format(self.filename or "<string>", self.lineno)
        elif self.filename is not None:
            filename_suffix = ' ({})'.format(self.filename)
        text = self.text
        if text is not None:
            # The text may hold the whole line; the offset counts from its start.
            rtext = text.rstrip('\n')
            ltext = rtext.lstrip(' \n\f')
            spaces = len(rtext) - len(ltext)
            if self.offset is None:
                yield '    {}\n'.format(ltext)
            else:
                offset = self.offset
                if not _v313 or self.lineno == self.end_lineno:
                    end_offset = self.end_offset if self.end_offset not in {None, 0} else offset
                else:
                    end_offset = len(rtext) + 1
                if self.text and offset > len(self.text):
                    offset = len(self.text) + 1
                    if end_offset < offset:
                        end_offset = offset
                if offset >= end_offset or end_offset < 0:
                    end_offset = offset + 1
                colno = offset - 1 - spaces
                end_colno = end_offset - 1 - spaces
                yield '    {}\n'.format(ltext)
                if colno >= 0:
                    # Whatever is whitespace stays, so that tabs line up.
                    caretspace = ''.join((c if c.isspace() else ' ') for c in ltext[:colno])
                    marks = '^' * (end_colno - colno)
                    yield '    {}{}\n'.format(caretspace, marks)
        msg = self.msg or "<no detail available>"
        yield "{}: {}{}\n".format(stype, msg, filename_suffix)

    if _v311:
        def format(self, *, chain=True, _ctx=None, **kwargs):
            if _ctx is None:
                _ctx = _ExceptionPrintContext()
            output = []
            exc = self
            if chain:
                while exc:
                    if exc.__cause__ is not None:
                        chained_msg = _cause_message
                        chained_exc = exc.__cause__
                    elif exc.__context__ is not None and not exc.__suppress_context__:
                        chained_msg = _context_message
                        chained_exc = exc.__context__
                    else:
                        chained_msg = None
                        chained_exc = None
                    output.append((chained_msg, exc))
                    exc = chained_exc
            else:
                output.append((None, exc))

            for msg, exc in reversed(output):
                if msg is not None:
                    yield from _ctx.emit(msg)
                if exc.exceptions is None:
                    if exc.stack:
                        yield from _ctx.emit('Traceback (most recent call last):\n')
                        yield from _ctx.emit(exc.stack.format())
                    yield from _ctx.emit(exc._only())
                elif _ctx.exception_group_depth > self.max_group_depth:
                    yield from _ctx.emit(f"... (max_group_depth is {self.max_group_depth})\n")
                else:
                    yield from self._format_group(exc, _ctx)

        def _format_group(self, exc, _ctx):
            is_toplevel = _ctx.exception_group_depth == 0
            if is_toplevel:
                _ctx.exception_group_depth += 1
            if exc.stack:
                yield from _ctx.emit('Exception Group Traceback (most recent call last):\n',
                                     margin_char='+' if is_toplevel else None)
                yield from _ctx.emit(exc.stack.format())
            yield from _ctx.emit(exc._only())
            num_excs = len(exc.exceptions)
            if num_excs <= self.max_group_width:
                n = num_excs
            else:
                n = self.max_group_width + 1
            _ctx.need_close = False
            for i in range(n):
                last_exc = i == n - 1
                if last_exc:
                    # The closing line is drawn by whoever is innermost.
                    _ctx.need_close = True
                if self.max_group_width is not None:
                    truncated = i >= self.max_group_width
                else:
                    truncated = False
                title = f'{i + 1}' if not truncated else '...'
                yield (_ctx.indent() + ('+-' if i == 0 else '  ') + f'+---------------- {title} ----------------\n')
                _ctx.exception_group_depth += 1
                if not truncated:
                    yield from exc.exceptions[i].format(chain=True, _ctx=_ctx)
                else:
                    remaining = num_excs - self.max_group_width
                    plural = 's' if remaining > 1 else ''
                    yield from _ctx.emit(f"and {remaining} more exception{plural}\n")
                if last_exc and _ctx.need_close:
                    yield _ctx.indent() + "+------------------------------------\n"
                    _ctx.need_close = False
                _ctx.exception_group_depth -= 1
            if is_toplevel:
                assert _ctx.exception_group_depth == 1
                _ctx.exception_group_depth = 0

        def print(self, *, file=None, chain=True, **kwargs):
            if file is None:
                file = sys.stderr
            for line in self.format(chain=chain):
                print(line, file=file, end="")
    else:
        def format(self, *, chain=True):
            output = []
            exc = self
            while exc:
                msg = following = None
                if chain:
                    if exc.__cause__ is not None:
                        msg, following = _cause_message, exc.__cause__
                    elif exc.__context__ is not None and not exc.__suppress_context__:
                        msg, following = _context_message, exc.__context__
                output.append((msg, exc))
                exc = following
            for msg, exc in reversed(output):
                if msg is not None:
                    yield msg
                if exc.stack:
                    yield 'Traceback (most recent call last):\n'
                    yield from exc.stack.format()
                yield from exc._only()


# Suggestions for misspelt names, by edit distance.

_MAX_CANDIDATE_ITEMS = 750
_MAX_STRING_SIZE = 40
_MOVE_COST = 2
_CASE_COST = 1


def _substitution_cost(ch_a, ch_b):
    if ch_a == ch_b:
        return 0
    if ch_a.lower() == ch_b.lower():
        return _CASE_COST
    return _MOVE_COST


def _suggestion_candidates(exc_value, tb, wrong_name):
    if isinstance(exc_value, AttributeError):
        obj = exc_value.obj
        try:
            try:
                d = dir(obj)
            except TypeError:
                # Attributes whose names are no strings.
                d = list(obj.__class__.__dict__.keys()) + list(obj.__dict__.keys())
            hide_underscored = _v313 and wrong_name[:1] != '_'
            if hide_underscored and tb is not None:
                while tb.tb_next is not None:
                    tb = tb.tb_next
                frame = tb.tb_frame
                if 'self' in frame.f_locals and frame.f_locals['self'] is obj:
                    hide_underscored = False
            if hide_underscored:
                d = [x for x in d if x[:1] != '_']
            return d
        except Exception:
            return None
    if isinstance(exc_value, ImportError):
        try:
            mod = __import__(exc_value.name)
            d = dir(mod)
            if _v313 and wrong_name[:1] != '_':
                d = [x for x in d if x[:1] != '_']
            return d
        except Exception:
            return None
    assert isinstance(exc_value, NameError)
    if tb is None:
        return None
    while tb.tb_next is not None:
        tb = tb.tb_next
    frame = tb.tb_frame
    d = list(frame.f_locals) + list(frame.f_globals) + list(frame.f_builtins)
    d = [x for x in d if isinstance(x, str)]
    if 'self' in frame.f_locals:
        # Inside a method, perhaps an attribute was meant.
        self = frame.f_locals['self']
        try:
            has_wrong_name = hasattr(self, wrong_name)
        except Exception:
            has_wrong_name = False
        if has_wrong_name:
            return f"self.{wrong_name}"
    return d


def _compute_suggestion_error(exc_value, tb, wrong_name):
    if wrong_name is None or not isinstance(wrong_name, str):
        return None
    d = _suggestion_candidates(exc_value, tb, wrong_name)
    if d is None or isinstance(d, str):
        return d
    if len(d) > _MAX_CANDIDATE_ITEMS:
        return None
    wrong_name_len = len(wrong_name)
    if wrong_name_len > _MAX_STRING_SIZE:
        return None
    best_distance = wrong_name_len
    suggestion = None
    for possible_name in d:
        if possible_name == wrong_name:
            # Not misspelt, then: a missing attribute for another reason.
            continue
        max_distance = (len(possible_name) + wrong_name_len + 3) * _MOVE_COST // 6
        max_distance = min(max_distance, best_distance - 1)
        current_distance = _levenshtein_distance(wrong_name, possible_name, max_distance)
        if current_distance > max_distance:
            continue
        if not suggestion or current_distance < best_distance:
            suggestion = possible_name
            best_distance = current_distance
    return suggestion


def _levenshtein_distance(a, b, max_cost):
    if a == b:
        return 0
    # What both share at either end does not matter.
    pre = 0
    while a[pre:] and b[pre:] and a[pre] == b[pre]:
        pre += 1
    a = a[pre:]
    b = b[pre:]
    post = 0
    while a[:post or None] and b[:post or None] and a[post - 1] == b[post - 1]:
        post -= 1
    a = a[:post or None]
    b = b[:post or None]
    if not a or not b:
        return _MOVE_COST * (len(a) + len(b))
    if len(a) > _MAX_STRING_SIZE or len(b) > _MAX_STRING_SIZE:
        return max_cost + 1
    if len(b) < len(a):
        a, b = b, a
    if (len(b) - len(a)) * _MOVE_COST > max_cost:
        return max_cost + 1

    row = list(range(_MOVE_COST, _MOVE_COST * (len(a) + 1), _MOVE_COST))
    result = 0
    for bindex in range(len(b)):
        bchar = b[bindex]
        distance = result = bindex * _MOVE_COST
        minimum = sys.maxsize
        for index in range(len(a)):
            substitute = distance + _substitution_cost(bchar, a[index])
            distance = row[index]
            insert_delete = min(result, distance) + _MOVE_COST
            result = min(insert_delete, substitute)
            row[index] = result
            if result < minimum:
                minimum = result
        if minimum > max_cost:
            return max_cost + 1
    return result
