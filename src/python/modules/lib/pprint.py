"""Prints nested data over several lines where one line is too narrow for it."""

# A layout prints one kind of object over several lines. It is found by the object's __repr__ itself (PrettyPrinter._dispatch), so a
# subclass that says how it wants to be shown is shown so. `allowance` is the room that closing brackets of the outer objects need,
# `context` holds the ids of the objects that are being printed.

import collections as _collections
import sys as _sys
import types as _types
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Prints an object to a stream, sys.stdout where none is given."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint() that leaves dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """What pprint() would print, without the last newline."""
    options = {"compact": compact, "sort_dicts": sort_dicts, "underscore_numbers": underscore_numbers}
    return PrettyPrinter(indent, width, depth, **options).pformat(object)


def saferepr(object):
    """repr() that ends for objects which contain themselves."""
    text, _, _ = PrettyPrinter()._safe_repr(object, {}, None, 0)
    return text


def isreadable(object):
    """Whether eval() would take what saferepr() gives."""
    _, readable, _ = PrettyPrinter()._safe_repr(object, {}, None, 0)
    return readable


def isrecursive(object):
    """Whether the object contains itself."""
    _, _, recursive = PrettyPrinter()._safe_repr(object, {}, None, 0)
    return recursive


class _safe_key:
    # Sorts what has no order by the names of types, then by address.
    __slots__ = ['obj']

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        mine, theirs = self.obj, other.obj
        try:
            return mine < theirs
        except TypeError:
            pass
        return (str(type(mine)), id(mine)) < (str(type(theirs)), id(theirs))


def _safe_tuple(entry):
    key, value = entry
    return _safe_key(key), _safe_key(value)


def _is_plain_dataclass(object):
    # Its repr was made by @dataclass, which compiles a text. dataclasses itself is not imported for those who have none.
    cls = type(object)
    if not hasattr(cls, '__dataclass_fields__') or isinstance(object, type) or not cls.__dataclass_params__.repr:
        return False
    made = getattr(cls.__repr__, '__wrapped__', None)
    return made is not None and made.__code__.co_filename == '<string>'


def _recursion(object):
    name = type(object).__name__
    return f"<Recursion on {name} with id={id(object)}>"


def _joined(parts, room, room_of_last):
    # Reprs of neighbouring parts put together, each as long as fits.
    held = parts[0][:0]
    last = len(parts) - 1
    for number, part in enumerate(parts):
        if number == last:
            room = room_of_last
        longer = held + part
        if len(repr(longer)) <= room:
            held = longer
            continue
        if held:
            yield repr(held)
        held = part
    if held:
        yield repr(held)


# By __repr__: the class it belongs to, and what stands around the elements.
_containers = {dict.__repr__: (dict, '{', '}'), list.__repr__: (list, '[', ']'), tuple.__repr__: (tuple, '(', ')')}
_builtin_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


class PrettyPrinter:
    """Holds the options of a way to print, and prints."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        step, columns = int(indent), int(width)
        for refused, message in ((step < 0, 'indent must be >= 0'), (depth is not None and depth <= 0, 'depth must be > 0'),
                                 (not columns, 'width must be != 0')):
            if refused:
                raise ValueError(message)
        self._depth = depth
        self._indent_per_level = step
        self._width = columns
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Prints an object and a newline."""
        stream = self._stream
        if stream is None and _sys.version_info >= (3, 11):
            return
        self._format(object, stream, 0, 0, {}, 0)
        stream.write("\n")

    def pformat(self, object):
        """The text that pprint() prints."""
        buffer = _StringIO()
        self._format(object, buffer, 0, 0, {}, 0)
        return buffer.getvalue()

    def isrecursive(self, object):
        """Whether the object contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Whether eval() would take the text."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """For subclasses: (text, whether eval() takes it, whether the object contains itself)."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        me = id(object)
        if me in context:
            self._recursive, self._readable = True, False
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        layout = None
        if len(text) > self._width - indent - allowance:
            layout = self._dispatch.get(type(object).__repr__)
            if layout is None and _is_plain_dataclass(object):
                layout = PrettyPrinter._pprint_dataclass
        if layout is None:
            stream.write(text)
        else:
            context[me] = 1
            layout(self, object, stream, indent, allowance, context, level + 1)
            del context[me]

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _builtin_scalars:
            return repr(object), True, False
        method = getattr(kind, '__repr__', None)
        if method is int.__repr__ and issubclass(kind, int):
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        cls, opening, closing = _containers.get(method, (None, '', ''))
        if cls is None or not issubclass(kind, cls):
            text = repr(object)
            return text, (text and not text.startswith('<')), False
        if cls is tuple and len(object) == 1:
            closing = ',)'
        elif not object:
            return opening + closing, True, False
        me = id(object)
        if maxlevels and level >= maxlevels:
            return f'{opening}...{closing}', False, me in context
        if me in context:
            return _recursion(object), False, True
        context[me] = 1
        readable, recursive, texts = True, False, []
        if cls is dict:
            for key, value in self._entries(object):
                left, left_readable, left_recursive = self.format(key, context, maxlevels, level + 1)
                right, right_readable, right_recursive = self.format(value, context, maxlevels, level + 1)
                texts.append(f'{left}: {right}')
                readable = readable and left_readable and right_readable
                recursive = recursive or bool(left_recursive or right_recursive)
        else:
            for element in object:
                text, element_readable, element_recursive = self.format(element, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and bool(element_readable)
                recursive = recursive or bool(element_recursive)
        del context[me]
        return opening + ', '.join(texts) + closing, readable, recursive

    def _entries(self, mapping):
        if self._sort_dicts:
            return sorted(mapping.items(), key=_safe_tuple)
        return mapping.items()

    # What stands between brackets: items, entries with colons, fields with equals signs.

    def _pad(self, stream):
        # The first element stands under the following ones.
        if self._indent_per_level > 1:
            stream.write(' ' * (self._indent_per_level - 1))

    def _format_items(self, items, stream, indent, allowance, context, level):
        self._pad(stream)
        indent += self._indent_per_level
        walk = iter(items)
        for upcoming in walk:
            break
        else:
            return
        newline = ',\n' + ' ' * indent
        before = ''
        line = self._width - indent + 1
        room = line
        after = 1
        is_last = False
        while not is_last:
            entry = upcoming
            for upcoming in walk:
                break
            else:
                is_last = True
                after = allowance
                line -= allowance
                room -= allowance
            text = None
            if self._compact:
                text = self._repr(entry, context, level)
                size = len(text) + 2
                if room < size:
                    # Starts a line, where it may still be too wide.
                    room = line
                    before = before and newline
                if room < size:
                    text = None
            stream.write(before)
            if text is None:
                before = newline
                self._format(entry, stream, indent, after, context, level)
            else:
                room -= size
                before = ', '
                stream.write(text)

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        write = stream.write
        left = len(items)
        for key, value in items:
            left -= 1
            text = self._repr(key, context, level)
            write(text)
            write(': ')
            self._format(value, stream, indent + len(text) + 2, 1 if left else allowance, context, level)
            if left:
                write(',\n' + ' ' * indent)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        left = len(items)
        for name, value in items:
            left -= 1
            write(name)
            write('=')
            if id(value) in context:
                # As the reprs of namespaces and dataclasses show themselves.
                write('...')
            else:
                self._format(value, stream, indent + len(name) + 1, 1 if left else allowance, context, level)
            if left:
                write(',\n' + ' ' * indent)

    # The layouts.

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        self._pad(stream)
        if len(object):
            self._format_dict_items(self._entries(object), stream, indent, allowance + 1, context, level)
        stream.write('}')

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write('(')
        closing = ')' if len(object) != 1 else ',)'
        self._format_items(object, stream, indent, allowance + len(closing), context, level)
        stream.write(closing)

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        opening, closing = ('{', '}') if cls is set else (cls.__name__ + '({', '})')
        stream.write(opening)
        indent += len(opening) - 1
        self._format_items(sorted(object, key=_safe_key), stream, indent, allowance + len(closing), context, level)
        stream.write(closing)

    def _write_pieces(self, pieces, stream, indent):
        between = ''
        for piece in pieces:
            stream.write(between + piece)
            between = '\n' + ' ' * indent

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        # At the top nothing makes one string of the pieces, so they get parentheses of their own.
        own = 1 if level == 1 else 0
        room = self._width - indent - own
        room_of_last = room - allowance - own
        pieces = []
        lines = object.splitlines(True)
        last = len(lines) - 1
        for number, line in enumerate(lines):
            fitting = room_of_last if number == last else room
            if len(repr(line)) <= fitting:
                pieces.append(repr(line))
            else:
                import re
                words = re.findall(r'\S+\s*|\s+', line)
                pieces.extend(_joined(words, room, fitting))
        if len(pieces) == 1:
            stream.write(repr(lines[0]))
            return
        if own:
            stream.write('(')
        self._write_pieces(pieces, stream, indent + own)
        if own:
            stream.write(')')

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        size = len(object)
        if size <= 4:
            stream.write(repr(object))
            return
        own = 1 if level == 1 else 0
        room = self._width - indent - own
        # Room for what follows is kept only when the last piece is shorter than four.
        kept = allowance + own if size % 4 else 0
        if own:
            stream.write('(')
        fours = [object[start:start + 4] for start in range(0, size, 4)]
        self._write_pieces(_joined(fours, room, room - kept), stream, indent + own)
        if own:
            stream.write(')')

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        opening = 'bytearray('
        stream.write(opening)
        self._pprint_bytes(bytes(object), stream, indent + len(opening), allowance + 1, context, level + 1)
        stream.write(')')

    def _called(self, object, stream, indent):
        # The start of what looks like a call of the class; where its arguments stand.
        opening = object.__class__.__name__ + '('
        stream.write(opening)
        return indent + len(opening)

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields
        shown = [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr]
        self._format_namespace_items(shown, stream, self._called(object, stream, indent), allowance, context, level)
        stream.write(')')

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        if type(object) is _types.SimpleNamespace:
            # Its repr does not say the name of its class.
            stream.write('namespace(')
            indent += len('namespace(')
        else:
            indent = self._called(object, stream, indent)
        self._format_namespace_items(object.__dict__.items(), stream, indent, allowance, context, level)
        stream.write(')')

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        opening = 'mappingproxy('
        stream.write(opening)
        self._format(object.copy(), stream, indent + len(opening), allowance + 1, context, level)
        stream.write(')')

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if len(object):
            inside = self._called(object, stream, indent)
            self._format(list(object.items()), stream, inside, allowance + 1, context, level)
            stream.write(')')
        else:
            stream.write(repr(object))

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if len(object):
            factory = self._repr(object.default_factory, context, level)
            inside = self._called(object, stream, indent)
            stream.write(f"{factory},\n{' ' * inside}")
            self._pprint_dict(object, stream, inside, allowance + 1, context, level)
            stream.write(')')
        else:
            stream.write(repr(object))

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if len(object):
            inside = self._called(object, stream, indent)
            stream.write('{')
            self._pad(stream)
            self._format_dict_items(object.most_common(), stream, inside, allowance + 2, context, level)
            stream.write('})')
        else:
            stream.write(repr(object))

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        left = len(object.maps)
        if not left:
            stream.write(repr(object))
            return
        inside = self._called(object, stream, indent)
        for mapping in object.maps:
            left -= 1
            self._format(mapping, stream, inside, 1 if left else allowance + 1, context, level)
            stream.write(',\n' + ' ' * inside if left else ')')

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        inside = self._called(object, stream, indent)
        bounded = object.maxlen is not None
        stream.write('[')
        self._format_items(object, stream, inside, 2 if bounded else allowance + 2, context, level)
        if bounded:
            limit = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{' ' * inside}maxlen={limit})")
        else:
            stream.write('])')

    def _pprint_user_data(self, object, stream, indent, allowance, context, level):
        # A wrapper of collections is shown as what it wraps.
        self._format(object.data, stream, indent, allowance, context, level - 1)

    _dispatch = {cls.__repr__: layout for cls, layout in (
        (dict, _pprint_dict), (_collections.OrderedDict, _pprint_ordered_dict), (list, _pprint_list), (tuple, _pprint_tuple),
        (set, _pprint_set), (frozenset, _pprint_set), (str, _pprint_str), (bytes, _pprint_bytes),
        (bytearray, _pprint_bytearray), (_types.MappingProxyType, _pprint_mappingproxy),
        (_types.SimpleNamespace, _pprint_simplenamespace), (_collections.defaultdict, _pprint_default_dict),
        (_collections.Counter, _pprint_counter), (_collections.ChainMap, _pprint_chain_map),
        (_collections.deque, _pprint_deque), (_collections.UserDict, _pprint_user_data),
        (_collections.UserList, _pprint_user_data), (_collections.UserString, _pprint_user_data))}
