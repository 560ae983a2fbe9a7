# Trees of syntax: what is built on the node classes of _ast. Reading them (literal_eval, dump, get_docstring, get_source_segment),
# walking and rewriting them (NodeVisitor, NodeTransformer), giving them places, and writing them as source again (unparse).
# unparse works with strings: an expression is a text for the level that its place asks for, a statement adds lines.
# Behaves as Lib/ast.py of CPython 3.10 to 3.13; the older classes of constants (Num, Str, ...) are there as they are in those.

import sys
from _ast import *

_version = sys.version_info[:2]


def _parse(source, filename, mode, type_comments, feature_version, flags, optimize):
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if _version >= (3, 12):
            if major != 3:
                raise ValueError(f'Unsupported major version: {major}')
        else:
            assert major == 3
        feature_version = minor
    elif feature_version is None:
        feature_version = -1
    return compile(source, filename, mode, flags | PyCF_ONLY_AST, optimize=optimize, _feature_version=feature_version)


if _version >= (3, 13):
    def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
        """The tree of a text, optimized if `optimize` is above 0."""
        flags = PyCF_OPTIMIZED_AST if optimize > 0 else 0
        return _parse(source, filename, mode, type_comments, feature_version, flags, optimize)
else:
    def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None):
        """The tree of a text."""
        return _parse(source, filename, mode, type_comments, feature_version, 0, -1)


# ---- values of literals

def literal_eval(node_or_string):
    """The value of an expression made of literals only: given as a text or as its tree."""
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \t'), mode='eval')
    if isinstance(node, Expression):
        node = node.body
    return _literal(node)


def _refuse(node):
    line = getattr(node, 'lineno', None)
    where = f' on line {line}' if line else ''
    raise ValueError(f'malformed node or string{where}: {node!r}')


def _unsigned(node):
    if isinstance(node, Constant) and type(node.value) in (int, float, complex):
        return node.value
    _refuse(node)


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _unsigned(node.operand)
        return -number if isinstance(node.op, USub) else +number
    return _unsigned(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    for display, make in ((Tuple, tuple), (List, list), (Set, set)):
        if isinstance(node, display):
            return make(map(_literal, node.elts))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set'
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _refuse(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        # The one sum among literals: a complex number.
        real, imaginary = _signed(node.left), _unsigned(node.right)
        if isinstance(real, (int, float)) and isinstance(imaginary, complex):
            return real + imaginary if isinstance(node.op, Add) else real - imaginary
    return _signed(node)


# ---- the tree as text

class _Dump:
    """How one call of dump() shows nodes. Each text comes with whether it is so plain that it may stay on the line of others."""

    def __init__(self, with_names, with_places, indent, hides_empty):
        self.with_names = with_names
        self.with_places = with_places
        self.indent = indent
        self.hides_empty = hides_empty

    def show(self, value, level):
        if isinstance(value, AST):
            return self.show_node(value, level + 1)
        if isinstance(value, list):
            if not value:
                return '[]', True
            items = [self.show(item, level + 1)[0] for item in value]
            return f'[{self.lay_out(items, level + 1)}]', False
        return repr(value), True

    def lay_out(self, parts, level):
        if self.indent is None:
            return ', '.join(parts)
        start = '\n' + self.indent * level
        return start + (',' + start).join(parts)

    def show_node(self, node, level):
        parts, are_plain = self.fields(node, level)
        if self.with_places:
            for name in node._attributes:
                value = getattr(node, name, self)
                if value is self or (value is None and getattr(type(node), name, ...) is None):
                    continue
                text, is_plain = self.show(value, level)
                are_plain = are_plain and is_plain
                parts.append(f'{name}={text}')
        kind = node.__class__.__name__
        if are_plain and len(parts) <= 3:
            return f'{kind}({", ".join(parts)})', not parts
        return f'{kind}({self.lay_out(parts, level)})', False

    def fields(self, node, level):
        parts = []
        # Empty values that are hidden, as long as all fields so far go without names: one that follows needs them for its place.
        held_back = []
        are_plain = True
        named = self.with_names
        hides = self.hides_empty and not isinstance(node, (Constant, MatchSingleton))
        for name in node._fields:
            value = getattr(node, name, self)
            if value is self or (value is None and getattr(type(node), name, ...) is None):
                named = True
                continue
            if hides and (value is None or value == []):
                held_back.append(repr(value))
                continue
            if self.hides_empty and not named:
                parts += held_back
                held_back = []
            text, is_plain = self.show(value, level)
            are_plain = are_plain and is_plain
            parts.append(f'{name}={text}' if named else text)
        return parts, are_plain


def _dump(node, annotate_fields, include_attributes, indent, hides_empty):
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _Dump(annotate_fields, include_attributes, indent, hides_empty).show(node, 0)[0]


if _version >= (3, 13):
    def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
        """The tree as a text, over several lines if there is an `indent`; empty lists and None are left out."""
        return _dump(node, annotate_fields, include_attributes, indent, not show_empty)
else:
    def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
        """The tree as a text, over several lines if there is an `indent`."""
        return _dump(node, annotate_fields, include_attributes, indent, False)


# ---- places

_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')


def copy_location(new_node, old_node):
    """Puts `new_node` where `old_node` is, as far as both have places. Returns it."""
    for name in _PLACE:
        if name not in old_node._attributes or name not in new_node._attributes:
            continue
        value = getattr(old_node, name, None)
        # Only an end may be unknown, and then it is copied as such.
        if value is not None or (name.startswith('end_') and hasattr(old_node, name)):
            setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives every node without a place that of the node around it. Returns `node`."""
    _fix_places(node, {'lineno': 1, 'end_lineno': 1, 'col_offset': 0, 'end_col_offset': 0})
    return node


def _fix_places(node, around):
    own = dict(around)
    for name in around:
        if name not in node._attributes:
            continue
        is_missing = getattr(node, name, None) is None if name.startswith('end_') else not hasattr(node, name)
        if is_missing:
            setattr(node, name, around[name])
        else:
            own[name] = getattr(node, name)
    for child in iter_child_nodes(node):
        _fix_places(child, own)


def increment_lineno(node, n=1):
    """Moves a tree `n` lines down. Returns it."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if isinstance(child, TypeIgnore) or 'end_lineno' not in child._attributes:
            continue
        end = getattr(child, 'end_lineno', 0)
        if end is not None:
            child.end_lineno = end + n
    return node


# ---- what is in a tree

def iter_fields(node):
    """Pairs of name and value for the fields that the node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below, those in lists too."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, level by level."""
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The documentation string of a module, class or function, without its indentation unless `clean` is false; or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if not clean:
        return value.value
    import inspect
    return inspect.cleandoc(value.value)


def _splitlines_no_ff(source, maxlines=None):
    """The lines as the parser counts them: a form feed ends none. At most `maxlines`."""
    lines = []
    start = 0
    while start < len(source) and (maxlines is None or len(lines) < maxlines):
        line_feed = source.find('\n', start)
        end = len(source) if line_feed < 0 else line_feed + 1
        carriage_return = source.find('\r', start, end)
        if carriage_return >= 0 and carriage_return + 1 != end - 1:
            end = carriage_return + 1
        lines.append(source[start:end])
        start = end
    return lines


def _pad_whitespace(source):
    """As wide as the text, and blank."""
    return ''.join(c if c in '\f\t' else ' ' for c in source)


def get_source_segment(source, node, *, padded=False):
    """The part of the source that the node stands for, or None if its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    # Columns are bytes.
    lines = _splitlines_no_ff(source, maxlines=last + 1)
    if first == last:
        return lines[first].encode()[start:end].decode()
    begin = lines[first].encode()
    padding = _pad_whitespace(begin[:start].decode()) if padded else ''
    return ''.join([
        padding + begin[start:].decode(),
        *lines[first + 1:last],
        lines[last].encode()[:end].decode(),
    ])


# ---- visitors

class NodeVisitor(object):
    """Calls the method `visit_<class>` for each node that has one; for others, generic_visit goes on with what is below."""

    def visit(self, node):
        """Visits a node."""
        name = 'visit_' + node.__class__.__name__
        return getattr(self, name, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visits what is below a node."""
        for _, value in iter_fields(node):
            if isinstance(value, AST):
                self.visit(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)

    def visit_Constant(self, node):
        # Visitors of the time before Constant have a method for each type of it.
        value = node.value
        older = _older_names.get(type(value))
        if older is None:
            older = next((name for cls, name in _older_names.items() if isinstance(value, cls)), None)
        if older is not None:
            name = 'visit_' + older
            try:
                visitor = getattr(self, name)
            except AttributeError:
                pass
            else:
                import warnings
                warnings.warn(f'{name} is deprecated; add visit_Constant', DeprecationWarning, 2)
                return visitor(node)
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what takes the node's place: a node, None to remove it, or for one in a list several."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, AST):
                replacement = self.visit(value)
                if replacement is None:
                    delattr(node, name)
                else:
                    setattr(node, name, replacement)
            elif isinstance(value, list):
                value[:] = self._visited_items(value)
        return node

    def _visited_items(self, items):
        kept = []
        for item in items:
            if isinstance(item, AST):
                item = self.visit(item)
                if item is None:
                    continue
                if not isinstance(item, AST):
                    kept.extend(item)
                    continue
            kept.append(item)
        return kept


# ---- classes of older releases

_older_names = {
    bool: 'NameConstant',
    type(None): 'NameConstant',
    int: 'Num',
    float: 'Num',
    complex: 'Num',
    str: 'Str',
    bytes: 'Bytes',
    type(...): 'Ellipsis',
}

if _version >= (3, 12):
    _VALUE_MESSAGE = '{name} is deprecated and will be removed in Python {remove}; use value instead'
    _CLASS_MESSAGE = '{name} is deprecated and will be removed in Python {remove}; use ast.Constant instead'

else:
    _VALUE_MESSAGE = _CLASS_MESSAGE = None


def _older_attribute(name):
    if _version >= (3, 12):
        def get_value(self):
            import warnings
            warnings._deprecated(f'Attribute {name}', message=_VALUE_MESSAGE, remove=(3, 14))
            return self.value

        def set_value(self, value):
            import warnings
            warnings._deprecated(f'Attribute {name}', message=_VALUE_MESSAGE, remove=(3, 14))
            self.value = value
    else:
        def get_value(self):
            return self.value

        def set_value(self, value):
            self.value = value
    get_value.__doc__ = 'Deprecated. Use value instead.'
    return property(get_value, set_value)


if not hasattr(Constant, 'n'):
    Constant.n = _older_attribute('n')
    Constant.s = _older_attribute('s')


class _ABC(type):
    """The class of the older classes: their instances are the constants with a value of their type."""

    def __init__(cls, *args):
        cls.__doc__ = 'Deprecated AST node class. Use ast.Constant instead'

    def __instancecheck__(cls, inst):
        types = _value_types.get(cls)
        if types is None:
            return isinstance(inst, Constant) and type.__instancecheck__(cls, inst)
        if _version >= (3, 12):
            import warnings
            warnings._deprecated(f'ast.{cls.__qualname__}', message=_CLASS_MESSAGE, remove=(3, 14))
        if not isinstance(inst, Constant):
            return False
        try:
            value = inst.value
        except AttributeError:
            return False
        return isinstance(value, types) and not (cls is _classes['Num'] and isinstance(value, bool))


def _new(cls, *args, **kwargs):
    for name in kwargs:
        if name in cls._fields and cls._fields.index(name) < len(args):
            raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
    if cls not in _value_types:
        return Constant.__new__(cls, *args, **kwargs)
    if _version >= (3, 12):
        import warnings
        warnings._deprecated(f'ast.{cls.__qualname__}', message=_CLASS_MESSAGE, remove=(3, 14))
    return Constant(*args, **kwargs)


class Num(Constant, metaclass=_ABC):
    _fields = ('n',)
    __new__ = _new


class Str(Constant, metaclass=_ABC):
    _fields = ('s',)
    __new__ = _new


class Bytes(Constant, metaclass=_ABC):
    _fields = ('s',)
    __new__ = _new


class NameConstant(Constant, metaclass=_ABC):
    __new__ = _new


class Ellipsis(Constant, metaclass=_ABC):
    _fields = ()

    def __new__(cls, *args, **kwargs):
        if cls is not _classes['Ellipsis']:
            return Constant.__new__(cls, *args, **kwargs)
        if _version >= (3, 12):
            import warnings
            warnings._deprecated('ast.Ellipsis', message=_CLASS_MESSAGE, remove=(3, 14))
        return Constant(..., *args, **kwargs)


_classes = {cls.__name__: cls for cls in (Num, Str, Bytes, NameConstant, Ellipsis)}
_value_types = {
    Num: (int, float, complex),
    Str: (str,),
    Bytes: (bytes,),
    NameConstant: (type(None), bool),
    Ellipsis: (type(...),),
}


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


if not hasattr(Tuple, 'dims'):
    def _get_elts(self):
        """Deprecated. Use elts instead."""
        return self.elts

    def _set_elts(self, value):
        self.elts = value

    Tuple.dims = property(_get_elts, _set_elts)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


# ---- back to source

# Literals too large for a float are infinite in the tree.
_INFINITE = '1e' + repr(sys.float_info.max_10_exp + 1)

# From what binds least to what binds most. A bracket is needed where the place asks for more than the expression has.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR,
 _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {
    'Add': ('+', _SUM), 'Sub': ('-', _SUM),
    'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM), 'Mod': ('%', _TERM), 'FloorDiv': ('//', _TERM),
    'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT),
    'BitOr': ('|', _BIT_OR), 'BitXor': ('^', _BIT_XOR), 'BitAnd': ('&', _BIT_AND),
    'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARISONS = {
    'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=',
    'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in',
}
_BOOLEAN = {'And': (' and ', _AND), 'Or': (' or ', _OR)}

_LONG_QUOTES = ('"""', "'''")
_QUOTES = ("'", '"', *_LONG_QUOTES)


def _kind(node):
    return node.__class__.__name__


def _escaped(text, escapes_breaks):
    parts = []
    for c in text:
        if (escapes_breaks or c not in '\n\t') and (c == '\\' or not c.isprintable()):
            c = c.encode('unicode_escape').decode('ascii')
        parts.append(c)
    return ''.join(parts)


def _quotable(text, quotes=_QUOTES, escapes_breaks=False):
    """The inside of a literal for the text, and the quotes that may go around it, the best first."""
    inside = _escaped(text, escapes_breaks)
    possible = [q for q in quotes if (q in _LONG_QUOTES or '\n' not in inside) and q not in inside]
    if not possible:
        # None goes without a backslash: as repr() has it, in quotes of the wanted kind if there are such.
        literal = repr(text)
        return literal[1:-1], [next((q for q in quotes if literal[0] in q), literal[0])]
    if inside:
        last = inside[-1]
        possible.sort(key=lambda q: q[0] == last)
        if possible[0][0] == last:
            inside = inside[:-1] + '\\' + last
    return inside, possible


def _quoted(text, quotes=_QUOTES):
    inside, possible = _quotable(text, quotes)
    return possible[0] + inside + possible[0]


def _forced(text):
    """The inside of a literal in single quotes, whatever is in the text."""
    return repr('"' + text)[2:-1]


class _Unparser:
    """Writes one tree. `avoids_backslashes`: inside a replacement field of an f-string, where 3.10 and 3.11 take none."""

    def __init__(self, avoids_backslashes=False):
        self.lines = []
        self.depth = 0
        self.type_ignores = {}
        self.in_try_star = False
        self.avoids_backslashes = avoids_backslashes

    # -- lines

    def line(self, text=''):
        self.lines.append('    ' * self.depth + text)

    def add(self, text):
        if self.lines:
            self.lines[-1] += text
        else:
            self.lines.append(text)

    def blank(self):
        if self.lines:
            self.lines.append('')

    def block(self, body, comment=None):
        self.add(':' + (comment or ''))
        self.indented(body)

    def indented(self, body):
        self.depth += 1
        for statement in body:
            self.write(statement)
        self.depth -= 1

    def clause(self, head, body):
        self.line(head)
        self.block(body)

    def text(self):
        return '\n'.join(self.lines)

    def write(self, node):
        """Adds a node of any kind."""
        if isinstance(node, list):
            for item in node:
                self.write(item)
            return
        method = getattr(self, 'write_' + _kind(node), None)
        if method is not None:
            method(node)
        elif hasattr(self, 'show_' + _kind(node)):
            self.add(self.show(node))
        else:
            # Nothing is known of it. Each part begins anew, so that of several the last is left.
            for child in iter_child_nodes(node):
                self.lines = []
                self.write(child)

    def documented(self, node):
        """The body of a definition: its documentation goes in long quotes."""
        body = node.body
        first = body[0].value if body and isinstance(body[0], Expr) else None
        if isinstance(first, Constant) and isinstance(first.value, str):
            prefix = 'u' if first.kind == 'u' else ''
            self.line(prefix + _quoted(first.value, _LONG_QUOTES))
            body = body[1:]
        for statement in body:
            self.write(statement)

    def type_comment(self, node):
        comment = self.type_ignores.get(node.lineno) or node.type_comment
        return None if comment is None else f' # type: {comment}'

    # -- statements

    def write_Module(self, node):
        self.type_ignores = {ignore.lineno: f'ignore{ignore.tag}' for ignore in node.type_ignores}
        self.documented(node)
        self.type_ignores.clear()

    def write_FunctionType(self, node):
        self.add(f'({self.all(node.argtypes)}) -> {self.show(node.returns)}')

    def write_Expr(self, node):
        self.line(self.show(node.value, _YIELD))

    def write_Import(self, node):
        self.line('import ' + self.all(node.names))

    def write_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.all(node.names)}')

    def write_Assign(self, node):
        level = _TUPLE if _version >= (3, 11) else _TEST
        targets = ''.join(self.show(target, level) + ' = ' for target in node.targets)
        self.line(targets + self.show(node.value))
        self.add(self.type_comment(node) or '')

    def write_AugAssign(self, node):
        self.line(f'{self.show(node.target)} {_BINARY[_kind(node.op)][0]}= {self.show(node.value)}')

    def write_AnnAssign(self, node):
        target = self.show(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        self.line(f'{target}: {self.show(node.annotation)}')
        if node.value:
            self.add(' = ' + self.show(node.value))

    def write_Return(self, node):
        self.line('return' + (' ' + self.show(node.value) if node.value else ''))

    def write_Pass(self, node):
        self.line('pass')

    def write_Break(self, node):
        self.line('break')

    def write_Continue(self, node):
        self.line('continue')

    def write_Delete(self, node):
        self.line('del ' + self.all(node.targets))

    def write_Assert(self, node):
        self.line('assert ' + self.show(node.test) + (', ' + self.show(node.msg) if node.msg else ''))

    def write_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def write_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def write_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            self.line('raise')
            return
        self.line('raise ' + self.show(node.exc) + (' from ' + self.show(node.cause) if node.cause else ''))

    def write_Try(self, node, is_star=False):
        before = self.in_try_star
        self.in_try_star = is_star
        try:
            self.clause('try', node.body)
            for handler in node.handlers:
                self.write(handler)
            if node.orelse:
                self.clause('else', node.orelse)
            if node.finalbody:
                self.clause('finally', node.finalbody)
        finally:
            self.in_try_star = before

    def write_TryStar(self, node):
        self.write_Try(node, is_star=True)

    def write_ExceptHandler(self, node):
        head = 'except*' if self.in_try_star else 'except'
        if node.type:
            head += ' ' + self.show(node.type)
        if node.name:
            head += ' as ' + node.name
        self.clause(head, node.body)

    def decorators(self, node):
        self.blank()
        for decorator in node.decorator_list:
            self.line('@' + self.show(decorator))

    def definition_body(self, node, comment=None):
        self.add(':' + (comment or ''))
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def write_ClassDef(self, node):
        self.decorators(node)
        bases = self.all([*node.bases, *node.keywords])
        has_bases = node.bases or node.keywords
        self.line(f'class {node.name}{self.type_parameters(node)}' + (f'({bases})' if has_bases else ''))
        self.definition_body(node)

    def write_FunctionDef(self, node, keyword='def'):
        self.decorators(node)
        self.line(f'{keyword} {node.name}{self.type_parameters(node)}({self.show(node.args)})')
        if node.returns:
            self.add(' -> ' + self.show(node.returns))
        self.definition_body(node, self.type_comment(node))

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, 'async def')

    def type_parameters(self, node):
        parameters = getattr(node, 'type_params', None) if _version >= (3, 12) else None
        return f'[{self.all(parameters)}]' if parameters else ''

    def write_TypeAlias(self, node):
        self.line(f'type {self.show(node.name)}{self.type_parameters(node)} = {self.show(node.value)}')

    def write_For(self, node, keyword='for'):
        level = _TUPLE if _version >= (3, 11) else _TEST
        self.line(f'{keyword} {self.show(node.target, level)} in {self.show(node.iter)}')
        self.block(node.body, self.type_comment(node))
        if node.orelse:
            self.clause('else', node.orelse)

    def write_AsyncFor(self, node):
        self.write_For(node, 'async for')

    def write_If(self, node):
        self.clause('if ' + self.show(node.test), node.body)
        while len(node.orelse or ()) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.clause('elif ' + self.show(node.test), node.body)
        if node.orelse:
            self.clause('else', node.orelse)

    def write_While(self, node):
        self.clause('while ' + self.show(node.test), node.body)
        if node.orelse:
            self.clause('else', node.orelse)

    def write_With(self, node, keyword='with'):
        self.line(f'{keyword} {self.all(node.items)}')
        self.block(node.body, self.type_comment(node))

    def write_AsyncWith(self, node):
        self.write_With(node, 'async with')

    def write_Match(self, node):
        self.clause('match ' + self.show(node.subject), node.cases)

    def write_match_case(self, node):
        head = 'case ' + self.show(node.pattern)
        if node.guard:
            head += ' if ' + self.show(node.guard)
        self.clause(head, node.body)

    # -- expressions

    def show(self, node, level=_TEST):
        """The text of what is no statement, in a place of this level."""
        method = getattr(self, 'show_' + _kind(node), None)
        if method is not None:
            return method(node, level)
        # Not a node of the grammar: what it has below.
        inner = _Unparser(self.avoids_backslashes)
        return ''.join(inner.show(child) for child in iter_child_nodes(node))

    def all(self, nodes):
        return ', '.join([self.show(node) for node in nodes])

    def several(self, nodes):
        """Like a tuple: a comma after a single one."""
        return self.all(nodes) + (',' if len(nodes) == 1 else '')

    @staticmethod
    def bracket(text, own, level):
        return f'({text})' if level > own else text

    def show_NamedExpr(self, node, level):
        own = _NAMED if _version >= (3, 11) else _TUPLE
        return self.bracket(f'{self.show(node.target, _ATOM)} := {self.show(node.value, _ATOM)}', own, level)

    def show_Await(self, node, level):
        value = ' ' + self.show(node.value, _ATOM) if node.value else ''
        return self.bracket('await' + value, _AWAIT, level)

    def show_Yield(self, node, level):
        value = ' ' + self.show(node.value, _ATOM) if node.value else ''
        return self.bracket('yield' + value, _YIELD, level)

    def show_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return self.bracket('yield from ' + self.show(node.value, _ATOM), _YIELD, level)

    def show_Name(self, node, level):
        return node.id

    def show_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            items = [self.constant(item) for item in value]
            return f'({", ".join(items)}{"," if len(items) == 1 else ""})'
        if value is ...:
            return '...'
        return ('u' if node.kind == 'u' else '') + self.constant(value)

    def constant(self, value):
        if isinstance(value, (float, complex)):
            return repr(value).replace('inf', _INFINITE).replace('nan', f'({_INFINITE}-{_INFINITE})')
        if self.avoids_backslashes and isinstance(value, str):
            return _quoted(value)
        return repr(value)

    def show_List(self, node, level):
        return f'[{self.all(node.elts)}]'

    def show_Set(self, node, level):
        # There is no literal for the empty set, and its name may mean something else.
        return f'{{{self.all(node.elts)}}}' if node.elts else '{*()}'

    def show_Tuple(self, node, level):
        text = self.several(node.elts)
        if _version < (3, 11):
            return f'({text})'
        return f'({text})' if not node.elts or level > _TUPLE else text

    def show_Dict(self, node, level):
        items = []
        for key, value in zip(node.keys, node.values):
            if key is None:
                items.append('**' + self.show(value, _BIT_OR))
            else:
                items.append(f'{self.show(key)}: {self.show(value)}')
        return f'{{{", ".join(items)}}}'

    def generators(self, node):
        return ''.join([self.show(generator) for generator in node.generators])

    def show_ListComp(self, node, level):
        return f'[{self.show(node.elt)}{self.generators(node)}]'

    def show_SetComp(self, node, level):
        return f'{{{self.show(node.elt)}{self.generators(node)}}}'

    def show_GeneratorExp(self, node, level):
        return f'({self.show(node.elt)}{self.generators(node)})'

    def show_DictComp(self, node, level):
        return f'{{{self.show(node.key)}: {self.show(node.value)}{self.generators(node)}}}'

    def show_comprehension(self, node, level):
        parts = [' async for ' if node.is_async else ' for ', self.show(node.target, _TUPLE)]
        parts += [' in ', self.show(node.iter, _TEST + 1)]
        for test in node.ifs:
            parts += [' if ', self.show(test, _TEST + 1)]
        return ''.join(parts)

    def show_IfExp(self, node, level):
        chosen, test = self.show(node.body, _TEST + 1), self.show(node.test, _TEST + 1)
        return self.bracket(f'{chosen} if {test} else {self.show(node.orelse, _TEST)}', _TEST, level)

    def show_UnaryOp(self, node, level):
        operator, own = _UNARY[_kind(node.op)]
        return self.bracket(operator + self.show(node.operand, own), own, level)

    def show_BinOp(self, node, level):
        operator, own = _BINARY[_kind(node.op)]
        left, right = (own + 1, own) if operator == '**' else (own, own + 1)
        return self.bracket(f'{self.show(node.left, left)} {operator} {self.show(node.right, right)}', own, level)

    def show_Compare(self, node, level):
        parts = [self.show(node.left, _COMPARE + 1)]
        for operator, value in zip(node.ops, node.comparators):
            parts.append(f' {_COMPARISONS[_kind(operator)]} {self.show(value, _COMPARE + 1)}')
        return self.bracket(''.join(parts), _COMPARE, level)

    def show_BoolOp(self, node, level):
        operator, own = _BOOLEAN[_kind(node.op)]
        # Each value asks for a level more than the one before it; so does the place of the whole for the last of them.
        parts = []
        reached = own
        for value in node.values:
            reached = min(reached + 1, _ATOM)
            parts.append(self.show(value, reached))
        return self.bracket(operator.join(parts), own, level)

    def show_Attribute(self, node, level):
        is_int = isinstance(node.value, Constant) and isinstance(node.value.value, int)
        return f'{self.show(node.value, _ATOM)}{" " if is_int else ""}.{node.attr}'

    def show_Call(self, node, level):
        return f'{self.show(node.func, _ATOM)}({self.all([*node.args, *node.keywords])})'

    def show_Subscript(self, node, level):
        index = node.slice
        is_open = isinstance(index, Tuple) and index.elts
        if is_open and _version < (3, 11):
            is_open = not any(isinstance(item, Starred) for item in index.elts)
        return f'{self.show(node.value, _ATOM)}[{self.several(index.elts) if is_open else self.show(index)}]'

    def show_Starred(self, node, level):
        return '*' + self.show(node.value, _BIT_OR)

    def show_Ellipsis(self, node, level):
        return '...'

    def show_Slice(self, node, level):
        lower = self.show(node.lower) if node.lower else ''
        upper = self.show(node.upper) if node.upper else ''
        return f'{lower}:{upper}' + (f':{self.show(node.step)}' if node.step else '')

    def show_Lambda(self, node, level):
        parameters = self.show(node.args)
        if parameters or _version < (3, 11):
            parameters = ' ' + parameters
        return self.bracket(f'lambda{parameters}: {self.show(node.body, _TEST)}', _TEST, level)

    # -- parts of statements and expressions

    def show_arg(self, node, level):
        return node.arg + (': ' + self.show(node.annotation) if node.annotation else '')

    def show_arguments(self, node, level):
        def given(parameter, default):
            return self.show(parameter) + ('=' + self.show(default) if default else '')

        positional = node.posonlyargs + node.args
        without = len(positional) - len(node.defaults)
        parts = []
        for i, parameter in enumerate(positional):
            parts.append(given(parameter, node.defaults[i - without] if i >= without else None))
            if i + 1 == len(node.posonlyargs):
                parts.append('/')
        if node.vararg or node.kwonlyargs:
            parts.append('*' + (self.show_arg(node.vararg, level) if node.vararg else ''))
        parts += [given(*pair) for pair in zip(node.kwonlyargs, node.kw_defaults)]
        if node.kwarg:
            parts.append('**' + self.show_arg(node.kwarg, level))
        return ', '.join(parts)

    def show_keyword(self, node, level):
        return ('**' if node.arg is None else node.arg + '=') + self.show(node.value)

    def show_alias(self, node, level):
        return node.name + (' as ' + node.asname if node.asname else '')

    def show_withitem(self, node, level):
        return self.show(node.context_expr) + (' as ' + self.show(node.optional_vars) if node.optional_vars else '')

    def defaulted(self, text, node):
        if _version >= (3, 13) and node.default_value:
            return f'{text} = {self.show(node.default_value)}'
        return text

    def show_TypeVar(self, node, level):
        return self.defaulted(node.name + (': ' + self.show(node.bound) if node.bound else ''), node)

    def show_TypeVarTuple(self, node, level):
        return self.defaulted('*' + node.name, node)

    def show_ParamSpec(self, node, level):
        return self.defaulted('**' + node.name, node)

    # -- patterns

    def show_MatchValue(self, node, level):
        return self.show(node.value)

    def show_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def show_MatchSequence(self, node, level):
        return f'[{self.all(node.patterns)}]'

    def show_MatchStar(self, node, level):
        return '*' + ('_' if node.name is None else node.name)

    def show_MatchMapping(self, node, level):
        parts = [f'{self.show(key)}: {self.show(value)}' for key, value in zip(node.keys, node.patterns, strict=True)]
        if node.rest is not None:
            parts.append('**' + node.rest)
        return f'{{{", ".join(parts)}}}'

    def show_MatchClass(self, node, level):
        cls = self.show(node.cls, _ATOM)
        parts = [self.show(pattern) for pattern in node.patterns]
        if node.kwd_attrs:
            parts += [f'{name}={self.show(value)}' for name, value in zip(node.kwd_attrs, node.kwd_patterns, strict=True)]
        return f'{cls}({", ".join(parts)})'

    def show_MatchAs(self, node, level):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        return self.bracket(f'{self.show(node.pattern, _BIT_OR)} as {node.name}', _TEST, level)

    def show_MatchOr(self, node, level):
        text = ' | '.join([self.show(pattern, _BIT_OR + 1) for pattern in node.patterns])
        return self.bracket(text, _BIT_OR, level)

    # -- f-strings

    def show_FormattedValue(self, node, level):
        if _version < (3, 11):
            return 'f' + _quoted(self.field(node))
        return self.field(node)

    def show_JoinedStr(self, node, level):
        if self.avoids_backslashes:
            return 'f' + _quoted(''.join([self.f_part(value) for value in node.values]))
        parts = [(self.f_part(value), isinstance(value, Constant)) for value in node.values]
        found = _f_body_open if _version >= (3, 12) else _f_body
        body, quotes = found(parts)
        return f'f{quotes}{body}{quotes}'

    def f_part(self, node, in_format=False):
        """What a part of an f-string is inside the quotes, but for the escapes."""
        if isinstance(node, JoinedStr):
            return ''.join([self.f_part(value, in_format) for value in node.values])
        if isinstance(node, FormattedValue):
            return self.field(node)
        if isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            if in_format and _version >= (3, 13):
                text = text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"')
            return text.replace('\n', '\\n') if in_format and _version >= (3, 12) else text
        if _version >= (3, 11):
            raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')
        if isinstance(node, Constant):
            raise ValueError('Constants inside JoinedStr should be a string.')
        raise AttributeError(f"'_Unparser' object has no attribute '_fstring_{_kind(node)}'")

    def field(self, node):
        inner = _Unparser(avoids_backslashes=_version < (3, 12))
        text = inner.show(node.value, _TEST + 1)
        if '\\' in text and _version < (3, 12):
            raise ValueError('Unable to avoid backslash in f-string expression part')
        # Two braces would mean one.
        if text.startswith('{'):
            text = ' ' + text
        if node.conversion != -1:
            conversion = chr(node.conversion)
            if _version < (3, 11) and conversion not in 'sra':
                raise ValueError('Unknown f-string conversion.')
            text += '!' + conversion
        if node.format_spec:
            text += ':' + self.f_part(node.format_spec, in_format=True)
        return f'{{{text}}}'


def _f_body(parts):
    """Up to 3.11 the quotes must be in no part, the replacement fields neither."""
    bodies = []
    quotes = list(_QUOTES)
    for text, is_constant in parts:
        text, possible = _quotable(text, quotes, is_constant)
        bodies.append(text)
        if _version >= (3, 11) and set(possible).isdisjoint(quotes):
            return ''.join([_forced(text) for text, _ in parts]), "'''"
        quotes = possible
    return ''.join(bodies), quotes[0]


def _f_body_open(parts):
    """From 3.12 a replacement field may hold any quotes."""
    bodies = []
    quotes = list(_QUOTES)
    for text, is_constant in parts:
        if is_constant:
            text, possible = _quotable(text, quotes, True)
            if set(possible).isdisjoint(quotes):
                return ''.join([_forced(text) if plain else text for text, plain in parts]), "'''"
            quotes = possible
        elif '\n' in text:
            quotes = [q for q in quotes if q in _LONG_QUOTES]
            assert quotes
        bodies.append(text)
    return ''.join(bodies), quotes[0]


def unparse(ast_obj):
    """Source text whose tree is this one."""
    unparser = _Unparser()
    unparser.write(ast_obj)
    return unparser.text()


if _version >= (3, 12):
    for _name in _classes:
        del globals()[_name]
    del _name

    def __getattr__(name):
        cls = _classes.get(name)
        if cls is None:
            raise AttributeError(f"module 'ast' has no attribute '{name}'")
        globals()[name] = cls
        import warnings
        warnings._deprecated(f'ast.{name}', message=_CLASS_MESSAGE, remove=(3, 14))
        return cls
