# Bytecode as text. Behaves as Lib/dis.py of CPython 3.10 to 3.13, each release with its own layout.
# What is shown are the instructions that run here, which are those of 3.13 in every version (see opcode.py): under 3.13 this prints what
# CPython prints. Leaves out specialised instructions: `adaptive` changes nothing.

import io as _io
import sys as _sys
import types as _types
from collections import namedtuple as _namedtuple

import opcode as _opcode
from opcode import *
from opcode import __all__ as _opcode_names

__all__ = ['code_info', 'dis', 'disassemble', 'distb', 'disco', 'findlinestarts', 'findlabels', 'show_code', 'get_instructions',
           'Instruction', 'Bytecode'] + _opcode_names

_LABELS = _sys.version_info >= (3, 13)
_POSITIONS = _sys.version_info >= (3, 11)
_NULL_AFTER = _sys.version_info >= (3, 13)

COMPILER_FLAG_NAMES = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
                       128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}

_NAME_WIDTH = 20
_ARGUMENT_WIDTH = 5
_NO_LINE = '  --'

_PAIRS = frozenset(opmap[name] for name in ('LOAD_FAST_LOAD_FAST', 'STORE_FAST_LOAD_FAST', 'STORE_FAST_STORE_FAST'))
_BACKWARD = frozenset(opmap[name] for name in ('JUMP_BACKWARD', 'JUMP_BACKWARD_NO_INTERRUPT'))
_CACHE_UNITS = {opmap[name]: units for name, units in _opcode._inline_cache_entries.items()}
_SCOPED = frozenset(haslocal + hasfree)
_CONVERSIONS = (None, str, repr, ascii)
_FUNCTION_PARTS = ('defaults', 'kwdefaults', 'annotations', 'closure')


# ---- what can be shown

def _code_of(x):
    """The code object of a function, method, generator, text or code object."""
    x = getattr(x, '__func__', x)
    for place in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, place):
            x = getattr(x, place)
            break
    if isinstance(x, str):
        x = _compiled(x, '<disassembly>')
    if hasattr(x, 'co_code'):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _compiled(source, name):
    for mode in ('eval', 'exec'):
        try:
            return compile(source, name, mode)
        except SyntaxError:
            if mode == 'exec':
                raise


def dis(x=None, *, file=None, depth=None, **layout):
    _check_layout('dis', layout)
    if x is None:
        distb(file=file, **layout)
        return
    x = getattr(x, '__func__', x)
    for place in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, place):
            x = getattr(x, place)
            break
    if hasattr(x, '__dict__'):
        shown = (_types.MethodType, _types.FunctionType, _types.CodeType, classmethod, staticmethod, type)
        for name, member in sorted(x.__dict__.items()):
            if not isinstance(member, shown):
                continue
            print(f'Disassembly of {name}:', file=file)
            try:
                dis(member, file=file, depth=depth, **layout)
            except TypeError as error:
                print('Sorry:', error, file=file)
            print(file=file)
    elif hasattr(x, 'co_code'):
        _show_with_inner(x, file, depth, layout)
    elif isinstance(x, (bytes, bytearray)):
        _show_all(_decode(bytes(x)), _Names(None), [], file, layout)
    elif isinstance(x, str):
        _show_with_inner(_compiled(x, '<dis>'), file, depth, layout)
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def distb(tb=None, *, file=None, **layout):
    _check_layout('distb', layout)
    if tb is None:
        try:
            tb = _sys.last_exc.__traceback__ if hasattr(_sys, 'last_exc') else _sys.last_traceback
        except AttributeError:
            raise RuntimeError('no last traceback to disassemble') from None
        while tb.tb_next:
            tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, **layout)


def disassemble(co, lasti=-1, *, file=None, **layout):
    _check_layout('disassemble', layout)
    _show_code_object(co, file, layout, lasti=lasti)


disco = disassemble


def _check_layout(function, layout):
    known = ('show_caches', 'adaptive', 'show_offsets')[:3 if _LABELS else 2 if _POSITIONS else 0]
    for name in layout:
        if name not in known:
            raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")


def _show_with_inner(co, file, depth, layout):
    _show_code_object(co, file, layout)
    if depth is not None:
        if depth <= 0:
            return
        depth -= 1
    for constant in co.co_consts:
        if hasattr(constant, 'co_code'):
            print(file=file)
            print(f'Disassembly of {constant!r}:', file=file)
            _show_with_inner(constant, file, depth, layout)


# ---- reading code

class _Names:
    """What the arguments of instructions mean in a code object; without one they are only numbers."""

    def __init__(self, co):
        self.consts = None if co is None else co.co_consts
        self.names = None if co is None else co.co_names
        self.variables = None if co is None else _variables(co)

    def constant(self, i):
        return (None, '') if self.consts is None else (self.consts[i], repr(self.consts[i]))

    def name(self, i):
        return (i, '') if self.names is None else (self.names[i], self.names[i])

    def variable(self, i):
        return (i, '') if self.variables is None else (self.variables[i], self.variables[i])


def _variables(co):
    cells = [name for name in co.co_cellvars if name not in co.co_varnames]
    return [*co.co_varnames, *cells, *co.co_freevars]


def _decode(code):
    """(where its EXTENDED_ARGs begin, where it stands, opcode, argument or None) of each instruction."""
    extended = 0
    start = at = 0
    while at < len(code):
        number = code[at]
        argument = code[at + 1] | extended if number in _ARGUMENTS else None
        yield start, at, number, argument
        if number == EXTENDED_ARG:
            extended = argument << 8
        else:
            extended = 0
            start = at + 2 + 2 * _CACHE_UNITS.get(number, 0)
        at += 2 + 2 * _CACHE_UNITS.get(number, 0)


_ARGUMENTS = frozenset(hasarg)


def _target(at, number, argument):
    units = -argument if number in _BACKWARD else argument
    return at + 2 * (1 + _CACHE_UNITS.get(number, 0) + units)


def findlabels(code):
    found = []
    for _, at, number, argument in _decode(code):
        if number in _JUMPS and (target := _target(at, number, argument)) not in found:
            found.append(target)
    return found


_JUMPS = frozenset(hasjump)


def findlinestarts(code):
    last = False
    for start, _, line in code.co_lines():
        if (line is None and not _LABELS) or line == last and last is not False:
            continue
        last = line
        yield start, line


class _ExceptionEntry(_namedtuple('_ExceptionEntry', 'start end target depth lasti')):
    __slots__ = ()


def _parse_exception_table(co):
    table = iter(getattr(co, 'co_exceptiontable', b''))

    def number(first):
        value = first & 63
        while first & 64:
            first = next(table)
            value = value << 6 | first & 63
        return value

    found = []
    for first in table:
        start = number(first) * 2
        length, target = number(next(table)) * 2, number(next(table)) * 2
        rest = number(next(table))
        found.append(_ExceptionEntry(start, start + length, target, rest >> 1, bool(rest & 1)))
    return found


def _meaning(names, number, argument, at, labels):
    """The value and the text of an argument."""
    name = opname[number]
    if number in hasconst:
        return names.constant(argument)
    if number in hasname:
        shift = {'LOAD_GLOBAL': 1, 'LOAD_ATTR': 1, 'LOAD_SUPER_ATTR': 2}.get(name, 0)
        value, text = names.name(argument >> shift)
        if shift and argument & 1 and text:
            extra = 'NULL' if name == 'LOAD_GLOBAL' else 'NULL|self'
            text = f'{text} + {extra}' if _NULL_AFTER else f'{extra} + {text}'
        return value, text
    if number in _JUMPS:
        target = _target(at, number, argument)
        return target, f'to L{labels[target]}' if _LABELS else f'to {target}'
    if number in _PAIRS:
        (first, first_text), (second, second_text) = names.variable(argument >> 4), names.variable(argument & 15)
        return (first, second), f'{first_text}, {second_text}'
    if number in _SCOPED:
        return names.variable(argument)
    if number in hascompare:
        sign = cmp_op[argument >> 5]
        return sign, f'bool({sign})' if argument & 16 else sign
    if name == 'BINARY_OP':
        return argument, _opcode._nb_ops[argument][1]
    if name == 'CONVERT_VALUE':
        convert = _CONVERSIONS[argument]
        return convert, '' if convert is None else convert.__name__
    if name == 'SET_FUNCTION_ATTRIBUTE':
        return argument, ', '.join(part for bit, part in enumerate(_FUNCTION_PARTS) if argument & 1 << bit)
    if name in ('CALL_INTRINSIC_1', 'CALL_INTRINSIC_2'):
        return argument, getattr(_opcode, f'_intrinsic_{name[-1]}_descs')[argument]
    return argument, ''


# ---- instructions

Positions = _namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)

if _LABELS:
    _FIELDS = ('opname opcode arg argval argrepr offset start_offset starts_line line_number label positions cache_info')
    _Instruction = _namedtuple('_Instruction', _FIELDS, defaults=(None, None, None))
else:
    _FIELDS = 'opname opcode arg argval argrepr offset starts_line is_jump_target'
    if _POSITIONS:
        _Instruction = _namedtuple('_Instruction', _FIELDS + ' positions', defaults=(None,))
    else:
        _Instruction = _namedtuple('_Instruction', _FIELDS)


if _LABELS:
    class Instruction(_Instruction):
        """One instruction: its name, argument, place in the code and in the source."""

        @property
        def oparg(self):
            return self.arg

        @property
        def baseopcode(self):
            return self.opcode

        @property
        def baseopname(self):
            return self.opname

        @property
        def cache_offset(self):
            return self.offset + 2

        @property
        def end_offset(self):
            return self.cache_offset + 2 * _CACHE_UNITS.get(self.opcode, 0)

        @property
        def jump_target(self):
            return _target(self.offset, self.opcode, self.arg) if self.opcode in _JUMPS else None

        @property
        def is_jump_target(self):
            return self.label is not None

        def __str__(self):
            return _Layout(None, [], []).line(self) + '\n'
else:
    class Instruction(_Instruction):
        """One instruction: its name, argument, place in the code and in the source."""


def _labels_of(code, exceptions):
    places = set(findlabels(code))
    for entry in exceptions:
        places.update((entry.start, entry.end, entry.target))
    return {place: i for i, place in enumerate(sorted(places), 1)}


def _instructions(decoded, names, line_starts, labels, targets, positions, line_offset=0):
    line = None
    for start, at, number, argument in decoded:
        starts_line = at in line_starts or start in line_starts and start == at
        if starts_line:
            line = line_starts[at]
            if line is not None:
                line += line_offset
        value, text = argument, ''
        if argument is not None:
            value, text = _meaning(names, number, argument, at, labels)
        place = positions(at)
        if not _LABELS:
            fields = [opname[number], number, argument, value, text, at, line if starts_line else None, at in targets]
            if _POSITIONS:
                fields.append(place)
            yield Instruction(*fields)
            continue
        cache = None
        if number in _CACHE_UNITS:
            cache = [(part, units, bytes(2 * units)) for part, units in _opcode._cache_format[opname[number]].items()]
        yield Instruction(opname[number], number, argument, value, text, at, start, starts_line, line, labels.get(at), place, cache)


def _of_code_object(co, line_offset=0):
    """The instructions of a code object, and its table of exceptions."""
    exceptions = _parse_exception_table(co)
    code = co.co_code
    places = [Positions(*place) for place in co.co_positions()] if hasattr(co, 'co_positions') else None
    targets = {*findlabels(code), *(entry.target for entry in exceptions)}
    made = _instructions(_decode(code), _Names(co), dict(findlinestarts(co)), _labels_of(code, exceptions), targets,
                         lambda at: None if places is None else places[at // 2], line_offset)
    return made, exceptions


def _line_offset(co, first_line):
    return 0 if first_line is None else first_line - co.co_firstlineno


def get_instructions(x, *, first_line=None, **layout):
    _check_layout('get_instructions', {name: layout[name] for name in layout if name != 'show_offsets' or not _LABELS})
    co = _code_of(x)
    return _of_code_object(co, _line_offset(co, first_line))[0]


# ---- layout

def _starts_line(instruction):
    # Line 0 is one, although it equals False.
    return instruction.starts_line is not None and instruction.starts_line is not False


class _Layout:
    """The columns of a listing."""

    def __init__(self, lines, labels, offsets, current=-1):
        self.current = current
        self.line_width = 0
        if lines:
            known = [line for line in lines if line is not None]
            if known:
                self.line_width = max(3, len(str(max(known))))
                if _LABELS and len(known) < len(lines):
                    self.line_width = max(self.line_width, len(_NO_LINE))
        self.label_width = 0 if lines is None else 4 + len(str(max(labels, default=0)))
        self.offset_width = max(4, len(str(max(offsets)))) if offsets else 0

    def line(self, instruction):
        fields = []
        if self.line_width:
            text = ''
            if _starts_line(instruction):
                number = instruction.line_number if _LABELS else instruction.starts_line
                text = _NO_LINE if number is None else str(number)
            fields.append(text.rjust(self.line_width) if text != _NO_LINE else text.ljust(self.line_width))
        if _LABELS:
            label = instruction.label
            fields.append(('' if label is None or not self.label_width else f'L{label}:').rjust(self.label_width))
            if self.offset_width:
                fields.append(str(instruction.offset).rjust(self.offset_width) + '  ')
        is_current = instruction.offset <= self.current <= instruction.offset + 2 * _CACHE_UNITS.get(instruction.opcode, 0)
        fields.append('-->' if is_current and self.current >= 0 else '   ')
        if not _LABELS:
            fields.append('>>' if instruction.is_jump_target else '  ')
            fields.append(str(instruction.offset).rjust(self.offset_width))
        return self._with_argument(fields, instruction)

    def _with_argument(self, fields, instruction):
        name = instruction.opname
        fields.append(name.ljust(_NAME_WIDTH))
        if instruction.arg is not None:
            excess = max(0, len(name) - _NAME_WIDTH) if _LABELS else 0
            fields.append(str(instruction.arg).rjust(_ARGUMENT_WIDTH - excess))
            if instruction.argrepr:
                fields.append(f'({instruction.argrepr})')
        return ' '.join(fields).rstrip()

    def caches(self, instruction):
        for part, units, data in instruction.cache_info or ():
            for unit in range(units):
                offset = instruction.offset + 2 + 2 * unit
                text = f'{part}: {int.from_bytes(data, _sys.byteorder)}' if unit == 0 else ''
                yield self.line(Instruction('CACHE', 0, 0, None, text, offset, offset, False, None, None, None, None))


def _show_code_object(co, file, layout, lasti=-1, line_offset=0):
    made, exceptions = _of_code_object(co, line_offset)
    made = list(made)
    _show_lines(made, exceptions, file, layout, lasti, [instruction.line_number if _LABELS else instruction.starts_line
                                                        for instruction in made if _starts_line(instruction)])


def _show_all(decoded, names, exceptions, file, layout):
    decoded = list(decoded)
    targets = {_target(at, number, argument) for _, at, number, argument in decoded if number in _JUMPS}
    labels = {place: i for i, place in enumerate(sorted(targets), 1)}
    made = list(_instructions(decoded, names, {}, labels, targets, lambda at: None))
    _show_lines(made, exceptions, file, layout, -1, [])


def _show_lines(made, exceptions, file, layout, lasti, lines):
    with_offsets = not _LABELS or layout.get('show_offsets', False)
    labels = {}
    if _LABELS:
        places = {instruction.jump_target for instruction in made if instruction.opcode in _JUMPS}
        for entry in exceptions:
            places.update((entry.start, entry.end, entry.target))
        labels = {place: i for i, place in enumerate(sorted(places), 1)}
    page = _Layout(lines, labels.values(), [instruction.offset for instruction in made] if with_offsets else [], lasti)
    for instruction in made:
        if lines and _starts_line(instruction) and instruction.offset > 0:
            print(file=file)
        print(page.line(instruction), file=file)
        if _LABELS and layout.get('show_caches', False):
            for text in page.caches(instruction):
                print(text, file=file)
    if exceptions:
        print('ExceptionTable:', file=file)
        for entry in exceptions:
            lasti_text = ' lasti' if entry.lasti else ''
            if _LABELS:
                start, end, target = (f'L{labels[place]}' for place in (entry.start, entry.end, entry.target))
            else:
                start, end, target = entry.start, entry.end - 2, entry.target
            print(f'  {start} to {end} -> {target} [{entry.depth}]{lasti_text}', file=file)


# ---- about code objects

def pretty_flags(flags):
    names = []
    for i in range(32):
        flag = 1 << i
        if flags & flag:
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ', '.join(names) if names else hex(flags)


def _format_code_info(co):
    facts = (('Name:', co.co_name), ('Filename:', co.co_filename), ('Argument count:', co.co_argcount),
             ('Positional-only arguments:', co.co_posonlyargcount), ('Kw-only arguments:', co.co_kwonlyargcount),
             ('Number of locals:', co.co_nlocals), ('Stack size:', co.co_stacksize), ('Flags:', pretty_flags(co.co_flags)))
    lines = [f'{title:<18} {value}' for title, value in facts]
    lists = (('Constants:', [repr(constant) for constant in co.co_consts]), ('Names:', co.co_names),
             ('Variable names:', co.co_varnames), ('Free variables:', co.co_freevars), ('Cell variables:', co.co_cellvars))
    for title, items in lists:
        if items:
            lines.append(title)
            lines.extend(f'{i:4}: {item}' for i, item in enumerate(items))
    return '\n'.join(lines)


def code_info(x):
    return _format_code_info(_code_of(x))


def show_code(co, *, file=None):
    print(code_info(co), file=file)


class Bytecode:
    """The instructions of something that has code; iterate for them, or ask for the text."""

    def __init__(self, x, *, first_line=None, current_offset=None, **layout):
        _check_layout('Bytecode', layout)
        self.codeobj = co = _code_of(x)
        self.first_line = co.co_firstlineno if first_line is None else first_line
        self._line_offset = _line_offset(co, first_line)
        self._original_object = x
        self.current_offset = current_offset
        self._layout = layout
        self.exception_entries = _parse_exception_table(co)

    def __iter__(self):
        return _of_code_object(self.codeobj, self._line_offset)[0]

    def __repr__(self):
        return f'{self.__class__.__name__}({self._original_object!r})'

    @classmethod
    def from_traceback(cls, tb, **layout):
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti, **layout)

    def info(self):
        return _format_code_info(self.codeobj)

    def dis(self):
        with _io.StringIO() as output:
            current = -1 if self.current_offset is None else self.current_offset
            _show_code_object(self.codeobj, output, self._layout, current, self._line_offset)
            return output.getvalue()
