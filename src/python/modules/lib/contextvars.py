# Context variables: values that belong to a logical thread of control.
# Behaves as the contextvars module of CPython 3.10 to 3.13; the definitions below serve an interpreter without _contextvars.
# A context is a mapping from variables to values; running in one makes it current until the call returns.

try:
    from _contextvars import Context, ContextVar, Token, copy_context
except ImportError:
    _current = []

    def _context():
        if not _current:
            _current.append(Context())
        return _current[-1]

    class Token:
        MISSING = type('Token.MISSING', (), {'__repr__': lambda self: '<Token.MISSING>'})()

        def __init__(self, *args):
            raise RuntimeError("Tokens can only be created by ContextVars")

        @classmethod
        def _make(cls, var, old, context):
            self = object.__new__(cls)
            self.var = var
            self.old_value = old
            self._context = context
            self._used = False
            return self

        def __repr__(self):
            used = ' used' if self._used else ''
            return f'<Token{used} var={self.var!r} at {id(self):#x}>'

    _absent = object()

    class ContextVar:
        def __init__(self, name, *, default=_absent):
            if not isinstance(name, str):
                raise TypeError("context variable name must be a str")
            self.name = name
            self._default = default

        def get(self, default=_absent, /):
            values = _context()._values
            if self in values:
                return values[self]
            if default is not _absent:
                return default
            if self._default is not _absent:
                return self._default
            raise LookupError(self)

        def set(self, value, /):
            context = _context()
            token = Token._make(self, context._values.get(self, Token.MISSING), context)
            context._values = {**context._values, self: value}
            return token

        def reset(self, token, /):
            if token._used:
                raise RuntimeError(f"{token!r} has already been used once")
            if token.var is not self:
                raise ValueError(f"{token!r} was created by a different ContextVar")
            context = _context()
            if token._context is not context:
                raise ValueError(f"{token!r} was created in a different Context")
            token._used = True
            values = dict(context._values)
            if token.old_value is Token.MISSING:
                values.pop(self, None)
            else:
                values[self] = token.old_value
            context._values = values

        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def __repr__(self):
            default = '' if self._default is _absent else f' default={self._default!r}'
            return f'<ContextVar name={self.name!r}{default} at {id(self):#x}>'

    class Context:
        def __init__(self):
            self._values = {}
            self._entered = False

        def run(self, callable, /, *args, **kwargs):
            if self._entered:
                raise RuntimeError(f"cannot enter context: {self!r} is already entered")
            _context()
            self._entered = True
            _current.append(self)
            try:
                return callable(*args, **kwargs)
            finally:
                _current.pop()
                self._entered = False

        def copy(self):
            twin = Context()
            twin._values = self._values
            return twin

        def __getitem__(self, var):
            if not isinstance(var, ContextVar):
                raise TypeError(f"a ContextVar key was expected, got {var!r}")
            return self._values[var]

        def __contains__(self, var):
            if not isinstance(var, ContextVar):
                raise TypeError(f"a ContextVar key was expected, got {var!r}")
            return var in self._values

        def __iter__(self):
            return iter(self._values)

        def __len__(self):
            return len(self._values)

        def get(self, var, default=None, /):
            return self._values.get(var, default)

        def keys(self):
            return self._values.keys()

        def values(self):
            return self._values.values()

        def items(self):
            return self._values.items()

    def copy_context():
        return _context().copy()

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')
