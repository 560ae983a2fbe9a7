# Context variables: values that belong to a logical thread of control. All of it is in _contextvars.

from _contextvars import Context, ContextVar, Token, copy_context

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')
