# What the compiler knows of names, block by block. Behaves as Lib/symtable.py of CPython 3.10 to 3.13.

import sys
import weakref

import _symtable
from _symtable import (CELL, DEF_ANNOT, DEF_BOUND, DEF_GLOBAL, DEF_IMPORT, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, FREE, GLOBAL_EXPLICIT,
                       GLOBAL_IMPLICIT, LOCAL, SCOPE_MASK, SCOPE_OFF, USE)

_new_names = sys.version_info >= (3, 13)

__all__ = ["symtable", *(["SymbolTableType"] if _new_names else []), "SymbolTable", "Class", "Function", "Symbol"]


def symtable(code, filename, compile_type):
    """The table of a text, for a file of this name and a mode as of compile()."""
    return _newSymbolTable(_symtable.symtable(code, filename, compile_type), filename)


# One object for a block of one file, as long as somebody has it.

class SymbolTableFactory:
    def __init__(self):
        self.__known = weakref.WeakValueDictionary()

    def new(self, table, filename):
        special = {_symtable.TYPE_FUNCTION: Function, _symtable.TYPE_CLASS: Class}
        return special.get(table.type, SymbolTable)(table, filename)

    def __call__(self, table, filename):
        made = self.__known.get((table, filename))
        if made is None:
            made = self.__known[table, filename] = self.new(table, filename)
        return made


_newSymbolTable = SymbolTableFactory()

# What kinds of blocks are called.

_KINDS = {"MODULE": "module", "FUNCTION": "function", "CLASS": "class"}
if _new_names:
    _KINDS |= {"ANNOTATION": "annotation", "TYPE_ALIAS": "type alias", "TYPE_PARAMETERS": "type parameters",
               "TYPE_VARIABLE": "type variable"}
    from enum import StrEnum

    SymbolTableType = StrEnum("SymbolTableType", list(_KINDS.items()), module=__name__)
elif sys.version_info >= (3, 12):
    _KINDS |= {"ANNOTATION": "annotation", "TYPE_ALIAS": "type alias", "TYPE_PARAM": "type parameter",
               "TYPE_VAR_BOUND": "TypeVar bound"}
_kind_of = {getattr(_symtable, "TYPE_" + _name): (SymbolTableType[_name] if _new_names else _shown)
            for _name, _shown in _KINDS.items()}


def _scope_of(flags):
    return flags >> SCOPE_OFF & SCOPE_MASK


class SymbolTable:
    """A block: a module, class, function, or what type parameters and aliases open."""

    def __init__(self, raw_table, filename):
        self._table, self._filename, self._symbols = raw_table, filename, {}

    def __repr__(self):
        cls = type(self)
        kind = "" if cls is SymbolTable else cls.__name__ + " "
        name = self._table.name
        what = f"module {self._filename}" if name == "top" else f"{name} in {self._filename}"
        return f"<{kind}SymbolTable for {what}>"

    def get_type(self):
        """What kind of block it is."""
        kind = _kind_of.get(self._table.type)
        assert kind is not None, f"unexpected type: {self._table.type}"
        return kind

    def get_id(self):
        """A number of its own."""
        return self._table.id

    def get_name(self):
        """The name of the class or function; that of a module is top."""
        return self._table.name

    def get_lineno(self):
        """The line it begins at."""
        return self._table.lineno

    def is_optimized(self):
        """Does it keep its names in fast locals?"""
        return self._table.type == _symtable.TYPE_FUNCTION

    def is_nested(self):
        """Is it inside of a function?"""
        return self._table.nested != 0

    def has_children(self):
        """Are there blocks in it?"""
        return len(self._table.children) > 0

    def get_identifiers(self):
        """The names it knows."""
        return self._table.symbols.keys()

    def lookup(self, name):
        """What it knows of a name."""
        known = self._symbols.get(name)
        if known is None:
            named = [child for child in self.get_children() if child.get_name() == name]
            known = Symbol(name, self._table.symbols[name], named, module_scope=self._table.name == "top")
            self._symbols[name] = known
        return known

    def get_symbols(self):
        """What it knows of all its names."""
        return list(map(self.lookup, self.get_identifiers()))

    def get_children(self):
        """The blocks in it."""
        return [_newSymbolTable(child, self._filename) for child in self._table.children]


def _chosen(test):
    # The names whose flags pass a test, found once.
    def get(self):
        found = self._found.get(test)
        if found is None:
            found = self._found[test] = tuple(name for name, flags in self._table.symbols.items() if test(flags))
        return found
    return get


class Function(SymbolTable):
    """The block of a function, lambda or comprehension."""

    def __init__(self, raw_table, filename):
        super().__init__(raw_table, filename)
        self._found = {}

    get_parameters = _chosen(lambda flags: flags & DEF_PARAM)
    get_locals = _chosen(lambda flags: _scope_of(flags) in (LOCAL, CELL))
    get_globals = _chosen(lambda flags: _scope_of(flags) in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT))
    get_nonlocals = _chosen(lambda flags: flags & DEF_NONLOCAL)
    get_frees = _chosen(lambda flags: _scope_of(flags) == FREE)


class Class(SymbolTable):
    """The block of a class."""

    __methods = None

    def get_methods(self):
        """The names of its methods."""
        if self.__methods is None:
            names = map(self.__method_name if _new_names else lambda child: child.name, self._table.children)
            self.__methods = tuple(dict.fromkeys(name for name in names if name is not None))
        return self.__methods

    def __method_name(self, child):
        # A function, perhaps one with type parameters, that is bound here; comprehensions are functions too.
        if _scope_of(self._table.symbols.get(child.name, 0)) != LOCAL:
            return None
        if child.type == _symtable.TYPE_FUNCTION:
            return None if child.name == "genexpr" and ".0" in child.varnames else child.name
        if child.type == _symtable.TYPE_TYPE_PARAMETERS:
            for inner in child.children:
                if (inner.name, inner.type) == (child.name, _symtable.TYPE_FUNCTION):
                    return child.name
        return None


class Symbol:
    """What a block knows of a name."""

    def __init__(self, name, flags, namespaces=None, *, module_scope=False):
        self.__name, self.__flags, self.__scope = name, flags, _scope_of(flags)
        self.__namespaces = namespaces or ()
        self.__module_scope = module_scope

    def __repr__(self):
        if not _new_names:
            return f"<symbol {self.__name!r}>"
        return f"<symbol {self.__name!r}: {self._scope_str()}, {'|'.join(self._flags_str())}>"

    def _scope_str(self):
        return _scopes_value_to_name.get(self.__scope) or str(self.__scope)

    def _flags_str(self):
        return (name for name, value in _flags if self.__flags & value == value)

    def __bound_in_module(self):
        return self.__module_scope and self.__flags & DEF_BOUND

    def get_name(self):
        """The name."""
        return self.__name

    def is_referenced(self):
        """Is it read?"""
        return self.__flags & USE != 0

    def is_parameter(self):
        """Is it a parameter?"""
        return self.__flags & DEF_PARAM != 0

    def is_global(self):
        """Is it found in the module?"""
        return bool(self.__scope in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT) or self.__bound_in_module())

    def is_nonlocal(self):
        """Is there a nonlocal statement for it?"""
        return self.__flags & DEF_NONLOCAL != 0

    def is_declared_global(self):
        """Is there a global statement for it?"""
        return self.__scope == GLOBAL_EXPLICIT

    def is_local(self):
        """Is it one of the block's own?"""
        return bool(self.__scope in (LOCAL, CELL) or self.__bound_in_module())

    def is_annotated(self):
        """Is it annotated?"""
        return self.__flags & DEF_ANNOT != 0

    def is_free(self):
        """Does it belong to a function around?"""
        return self.__scope == FREE

    def is_imported(self):
        """Does an import bind it?"""
        return self.__flags & DEF_IMPORT != 0

    def is_assigned(self):
        """Is it assigned to?"""
        return self.__flags & DEF_LOCAL != 0

    def is_namespace(self):
        """Is it the name of a block?"""
        return len(self.__namespaces) > 0

    def get_namespaces(self):
        """The blocks of this name."""
        return self.__namespaces

    def get_namespace(self):
        """The one block of this name."""
        count = len(self.__namespaces)
        if count != 1:
            several = count > 1 or sys.version_info < (3, 11)
            raise ValueError("name is bound to multiple namespaces" if several else "name is not bound to any namespaces")
        return self.__namespaces[0]


_flags = [(_name, getattr(_symtable, _name))
          for _name in "USE DEF_GLOBAL DEF_NONLOCAL DEF_LOCAL DEF_PARAM DEF_FREE DEF_FREE_CLASS DEF_IMPORT DEF_BOUND DEF_ANNOT".split()]
_scopes_value_to_name = {getattr(_symtable, _name): _name for _name in "FREE LOCAL GLOBAL_IMPLICIT GLOBAL_EXPLICIT CELL".split()}
