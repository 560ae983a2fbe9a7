# Looking at live objects: what they are, their members, documentation, source, signatures, frames.
# Behaves as Lib/inspect.py of CPython 3.10 to 3.13. Modules that only some functions need (ast, dis, tokenize, linecache, os)
# are imported by those functions, because dataclasses and others import this module for signatures alone.

import builtins
import collections.abc
import enum
import functools
import itertools
import keyword
import sys
import types
from collections import namedtuple, OrderedDict
from keyword import iskeyword
from operator import attrgetter

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))

__all__ = [
    "ArgInfo", "Arguments", "Attribute", "BlockFinder", "BoundArguments", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING",
    "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED",
    "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClassFoundException", "ClosureVars",
    "EndOfBlock", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter",
    "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource",
    "formatannotation", "formatannotationrelativeto", "formatargvalues", "get_annotations", "getabsfile", "getargs",
    "getargvalues", "getattr_static", "getblock", "getcallargs", "getclasstree", "getclosurevars", "getcomments",
    "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals",
    "getgeneratorstate", "getinnerframes", "getlineno", "getmembers", "getmodule", "getmodulename", "getmro",
    "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen",
    "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor",
    "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismodule", "isroutine", "istraceback", "signature", "stack",
    "trace", "unwrap", "walktree",
]
if not _v311:
    # All that has no underscore.
    del __all__
else:
    __all__ += ["getmembers_static", "ismethodwrapper"]
if _v312:
    __all__ += ["AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "BufferFlags", "getasyncgenlocals",
                "getasyncgenstate", "markcoroutinefunction"]
    __all__.sort()

# Bits of co_flags, and the one of a class's __flags__ that abstract ones have.
(CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE,
 CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR) = (1 << bit for bit in range(10))
TPFLAGS_IS_ABSTRACT = 1 << 20


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    own_globals = own_locals = None
    if isinstance(obj, type):
        held = getattr(obj, '__dict__', None)
        ann = held.get('__annotations__') if held and hasattr(held, 'get') else None
        if isinstance(ann, types.GetSetDescriptorType):
            ann = None
        home = sys.modules.get(getattr(obj, '__module__', None) or None)
        if home:
            own_globals = getattr(home, '__dict__', None)
        own_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        ann = getattr(obj, '__annotations__', None)
        own_globals = obj.__dict__
    elif callable(obj):
        ann = getattr(obj, '__annotations__', None)
        own_globals = getattr(obj, '__globals__', None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")

    if not (ann is None or isinstance(ann, dict)):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not ann:
        return {}
    if not eval_str:
        return dict(ann)

    if not isinstance(obj, types.ModuleType):
        # The text was written where the innermost function stands.
        innermost = obj
        while True:
            if hasattr(innermost, '__wrapped__'):
                innermost = innermost.__wrapped__
            elif isinstance(innermost, functools.partial):
                innermost = innermost.func
            else:
                break
        own_globals = getattr(innermost, '__globals__', own_globals)
    scope = own_globals if globals is None else globals
    names = locals if locals is not None else own_locals or {}
    if _v313 and getattr(obj, '__type_params__', ()):
        names = {param.__name__: param for param in obj.__type_params__} | names
    return {key: eval(value, scope, names) if isinstance(value, str) else value for key, value in ann.items()}


# Predicates.

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


# These have predicates of their own and are no descriptors to the two below.
_PLAIN = type, types.MethodType, types.FunctionType


def ismethoddescriptor(object):
    kind = type(object)
    if _v313 and isinstance(object, functools.partial):
        # One only in the making.
        return False
    return (not isinstance(object, _PLAIN) and hasattr(kind, '__get__') and not hasattr(kind, '__set__')
            and not (_v313 and hasattr(kind, '__delete__')))


def isdatadescriptor(object):
    kind = type(object)
    return not isinstance(object, _PLAIN) and (hasattr(kind, '__set__') or hasattr(kind, '__delete__'))


def isroutine(object):
    return (isinstance(object, (types.BuiltinFunctionType, types.FunctionType, types.MethodType))
            or ismethoddescriptor(object) or _v311 and ismethodwrapper(object))


def isawaitable(object):
    if isinstance(object, types.GeneratorType) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    return isinstance(object, (types.CoroutineType, collections.abc.Awaitable))


def _bare(f):
    # The function below bound methods and partials.
    while isinstance(f, types.MethodType):
        f = f.__func__
    return functools._unwrap_partial(f)


def _has_code_flag(f, flag):
    if _v313:
        f = functools._unwrap_partialmethod(f)
    f = _bare(f)
    return (isfunction(f) or _signature_is_functionlike(f)) and f.__code__.co_flags & flag != 0


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE) or _v312 and _has_coroutine_mark(obj)


if _v312:
    _is_coroutine_mark = object()

    def _has_coroutine_mark(f):
        if _v313:
            f = functools._unwrap_partialmethod(f)
        return getattr(_bare(f), "_is_coroutine_marker", None) is _is_coroutine_mark

    def markcoroutinefunction(func):
        target = getattr(func, '__func__', func)
        target._is_coroutine_marker = _is_coroutine_mark
        return target


def _is_abstract_member(value):
    return getattr(value, "__isabstractmethod__", False)


def isabstract(object):
    from abc import ABCMeta
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    if hasattr(object, '__abstractmethods__') or not issubclass(type(object), ABCMeta):
        return False
    # Still being made: __init_subclass__ asks before the set is there.
    if any(_is_abstract_member(value) for value in object.__dict__.values()):
        return True
    return any(_is_abstract_member(getattr(object, name, None))
               for base in object.__bases__ for name in getattr(base, "__abstractmethods__", ()))


# Members.

def _members(object, predicate, getter):
    names = dir(object)
    lineage = ()
    if isclass(object):
        lineage = object, *getmro(object)
        try:
            # What a metaclass answers for is not listed.
            names += [name for base in object.__bases__ for name, value in base.__dict__.items()
                      if isinstance(value, types.DynamicClassAttribute)]
        except AttributeError:
            pass
    found = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            is_there = name not in seen
        except AttributeError:
            is_there = False
        if not is_there:
            # Listed twice, or listed only: what the class itself or a base holds.
            holder = next((base for base in lineage if name in base.__dict__), None)
            if holder is None:
                continue
            value = holder.__dict__[name]
        if not predicate or predicate(value):
            found.append((name, value))
        seen.add(name)
    return sorted(found, key=lambda member: member[0])


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = namedtuple('Attribute', 'name kind defining_class object')

_KINDS = {
    "static method": (staticmethod, types.BuiltinMethodType),
    "class method": (classmethod, types.ClassMethodDescriptorType),
    "property": property,
}


def _home_of(cls, name, value, lineage, metaclasses):
    # The class that what cls gives under this name comes from.
    home = getattr(value, "__objclass__", None)
    if home in lineage:
        return home
    home = None
    for candidate in lineage:
        if getattr(candidate, name, None) is value:
            home = candidate
    for candidate in metaclasses:
        try:
            given = candidate.__getattr__(cls, name)
        except AttributeError:
            continue
        if given is value:
            home = candidate
    return home


def classify_class_attrs(cls):
    mro = getmro(cls)
    lineage = cls, *mro
    metaclasses = tuple(base for base in getmro(type(cls)) if base not in (type, object))
    names = dir(cls)
    names += [name for base in mro for name, value in base.__dict__.items()
              if isinstance(value, types.DynamicClassAttribute) and value.fget is not None]
    attributes = []
    seen = set()
    for name in names:
        home = given = held = None
        # __dict__ would give a proxy.
        if name != '__dict__' and name not in seen:
            try:
                given = getattr(cls, name)
            except Exception:
                pass
            else:
                home = _home_of(cls, name, given, lineage, metaclasses)
        holder = next((base for base in (*lineage, *metaclasses) if name in base.__dict__), None)
        if holder is not None:
            held = holder.__dict__[name]
            if home not in metaclasses:
                home = holder
        if home is None:
            continue
        kind = next((kind for kind, types_of_it in _KINDS.items() if isinstance(held, types_of_it)), None)
        shown = held if kind or given is None else given
        attributes.append(Attribute(name, kind or ("method" if isroutine(shown) else "data"), home, shown))
        seen.add(name)
    return attributes


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    outermost = func
    # The objects themselves are kept, so that no id is used twice.
    passed = {id(func): func}
    limit = sys.getrecursionlimit()
    while not (_v313 and isinstance(func, type)) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            return func
        func = func.__wrapped__
        if id(func) in passed or len(passed) >= limit:
            raise ValueError(f'wrapper loop when unwrapping {outermost!r}')
        passed[id(func)] = func
    return func


# Documentation.

def _findclass(func):
    found = sys.modules.get(func.__module__)
    if found is not None:
        for name in func.__qualname__.split('.')[:-1]:
            found = getattr(found, name)
    return found if isclass(found) else None


def _owner(obj):
    # (class, name) under which a method-like object is found; no class where there is none.
    if ismethod(obj):
        name, bound = obj.__func__.__name__, obj.__self__
        is_of_class = isclass(bound) and getattr(getattr(bound, name, None), '__func__') is obj.__func__
        return bound if is_of_class else bound.__class__, name
    if isbuiltin(obj):
        name, bound = obj.__name__, obj.__self__
        is_of_class = isclass(bound) and f'{bound.__qualname__}.{name}' == obj.__qualname__
        return bound if is_of_class else bound.__class__, name
    if isfunction(obj) or isinstance(obj, property):
        function = obj.fget if isinstance(obj, property) else obj
        # From 3.13 on a property has a name of its own.
        cls, name = _findclass(function), (obj if _v313 else function).__name__
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        cls, name = obj.__objclass__, obj.__name__
    else:
        return None, None
    return cls if cls is not None and getattr(cls, name) is obj else None, name


def _finddoc(obj):
    # Documentation inherited from the same method further up.
    if isclass(obj):
        sources = (base for base in obj.__mro__ if base is not object)
    else:
        cls, name = _owner(obj)
        if cls is None:
            return None
        if ismemberdescriptor(obj):
            # __slots__ may be a dict of texts.
            slots = getattr(cls, '__slots__', None)
            if isinstance(slots, dict) and name in slots:
                return slots[name]
        sources = (getattr(base, name, None) for base in cls.__mro__ if hasattr(base, name))
    texts = (source.__doc__ for source in sources if hasattr(source, '__doc__'))
    return next((text for text in texts if text is not None), None)


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    blank = ' ' if _v313 else None
    try:
        first, *rest = doc.expandtabs().split('\n')
    except UnicodeError:
        return None
    # The first line stands behind the quotes; the others share a margin.
    margin = min((len(line) - len(line.lstrip(blank)) for line in rest if line.lstrip(blank)), default=0)
    lines = [first.lstrip(blank), *(line[margin:] for line in rest)]
    filled = [place for place, line in enumerate(lines) if line]
    return '\n'.join(lines[filled[0]:filled[-1] + 1]) if filled else ''


# Files and source code.

class ClassFoundException(Exception):
    pass


class EndOfBlock(Exception):
    pass


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


# What leads to a code object, in the order in which it is followed.
_TOWARDS_CODE = (
    (types.MethodType, attrgetter('__func__')),
    (types.FunctionType, attrgetter('__code__')),
    (types.TracebackType, attrgetter('tb_frame')),
    (types.FrameType, attrgetter('f_code')),
)


def _code_of(object):
    for kind, step in _TOWARDS_CODE:
        if isinstance(object, kind):
            object = step(object)
    return object


def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            home = sys.modules.get(object.__module__)
            if getattr(home, '__file__', None):
                return home.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    code = _code_of(object)
    if iscode(code):
        return code.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, '
                    f'got {type(code).__name__}')


def getmodulename(path):
    stem, dot, suffix = path.rpartition('/')[2].rpartition('.')
    return stem if dot and suffix in ('py', 'pyc') else None


def getsourcefile(object):
    filename = getfile(object)
    return None if filename.endswith('.pyc') else filename


def getabsfile(object, _filename=None):
    from os.path import abspath, normcase
    return normcase(abspath(_filename if _filename is not None else getsourcefile(object) or getfile(object)))


modulesbyfile = {}


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == file:
            return module
    main = sys.modules.get('__main__')
    if main is not None and hasattr(object, '__name__'):
        for module in (main, sys.modules['builtins']):
            if hasattr(module, object.__name__) and getattr(module, object.__name__) is object:
                return module
    return None


def _class_line(lines, object):
    # By the tree: the definition of this qualified name, the last one if there are several at the same place.
    import ast
    tree = ast.parse(''.join(lines))
    wanted = object.__qualname__
    found = []

    def walk(nodes, path):
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                name = '.'.join(path + [node.name])
                if name == wanted:
                    line = node.decorator_list[0].lineno if node.decorator_list else node.lineno
                    found.append(line - 1)
                walk(node.body, path + [node.name])
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                walk(node.body, path + [node.name, '<locals>'])
            else:
                for field in ('body', 'orelse', 'finalbody', 'handlers', 'cases'):
                    walk(getattr(node, field, ()), path)
    walk(tree.body, [])
    if not found:
        raise OSError('could not find class definition')
    return found[-1]


def findsource(object):
    import linecache
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if file[:1] + file[-1:] != '<>':
            raise OSError('source code not available')
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        if not _v313:
            return lines, _class_line(lines, object)
        try:
            first = vars(object)['__firstlineno__']
        except (TypeError, KeyError):
            raise OSError('source code not available')
    else:
        code = _code_of(object)
        if not iscode(code):
            raise OSError('could not find code object')
        first = code.co_firstlineno
    if first > len(lines):
        raise OSError('lineno is out of bounds')
    return lines, first - 1


def _is_comment(line):
    return line.lstrip().startswith('#')


def getcomments(object):
    try:
        lines, start = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        # Those at the top, below the line that names an interpreter and lines that are empty but for a sign.
        start = 1 if lines[:1] and lines[0].startswith('#!') else 0
        below = itertools.dropwhile(lambda line: line.strip() in ('', '#'), lines[start:])
        comments = [line.expandtabs() for line in itertools.takewhile(lambda line: line.startswith('#'), below)]
        return ''.join(comments) or None
    # Those right above, as deep as the object.
    depth = indentsize(lines[start])
    first = start
    while first > 0 and _is_comment(lines[first - 1]) and indentsize(lines[first - 1]) == depth:
        first -= 1
    if first == start:
        return None
    comments = [line.expandtabs().lstrip() for line in lines[first:start]]
    filled = [place for place, line in enumerate(comments) if line.strip() != '#']
    return ''.join(comments[filled[0]:filled[-1] + 1]) if filled else ''


class BlockFinder:
    # Told every token of some lines, it knows (last) where the block that starts with them ends.

    def __init__(self):
        self.indent = 0
        self.islambda = self.started = self.passline = self.indecorator = False
        self.last = 1
        self.body_col0 = None

    def tokeneater(self, type, token, srowcol, erowcol, line):
        from tokenize import COMMENT, DEDENT, INDENT, NEWLINE, NL
        if type == NEWLINE and (self.started or self.indecorator):
            self._end_line(srowcol[0])
        elif not (self.started or self.indecorator):
            # The keyword, or the decorators before it.
            self.started = token in ("def", "class", "lambda")
            self.islambda = token == "lambda"
            self.indecorator = token == "@"
            self.passline = True
        elif self.passline:
            # What else is on this line does not matter.
            return
        elif type == INDENT:
            if self.started and self.body_col0 is None:
                self.body_col0 = erowcol[1]
            self.indent += 1
            self.passline = True
        elif type == DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                # At the depth of the body it belongs to it.
                self.last = srowcol[0]
        elif self.indent == 0 and type != NL:
            # Another statement at the outer level.
            raise EndOfBlock

    def _end_line(self, row):
        self.passline = False
        if self.indecorator:
            self.indecorator = False
            return
        self.last = row
        if self.islambda:
            raise EndOfBlock


def getblock(lines):
    import tokenize
    finder = BlockFinder()
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*token)
    except (EndOfBlock, SyntaxError, StopIteration, tokenize.TokenError):
        # Whatever is wrong further down, the block is what was seen.
        pass
    return lines[:finder.last]


def getsourcelines(object):
    object = unwrap(object)
    lines, start = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    is_whole = ismodule(object) or isframe(object) and object.f_code.co_name == "<module>"
    return (lines, 0) if is_whole else (getblock(lines[start:]), start + 1)


def getsource(object):
    return ''.join(getsourcelines(object)[0])


# Class trees.

def walktree(classes, children, parent):
    tree = []
    classes.sort(key=attrgetter('__module__', '__name__'))
    for cls in classes:
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


def getclasstree(classes, unique=False):
    children, roots = {}, []
    for cls in classes:
        for parent in cls.__bases__:
            siblings = children.setdefault(parent, [])
            if cls not in siblings:
                siblings.append(cls)
            if unique and parent in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


# Arguments, as older functions tell them.

Arguments = namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    named = co.co_argcount + co.co_kwonlyargcount
    collectors = iter(co.co_varnames[named:])
    varargs = next(collectors) if co.co_flags & CO_VARARGS else None
    varkw = next(collectors) if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(list(co.co_varnames[:named]), varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def getfullargspec(func):
    try:
        sig = _signature_from_callable(func, follow_wrapper_chains=False, skip_bound_arg=False, sigcls=Signature,
                                       eval_str=False)
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    names = {kind: [] for kind in _ParameterKind}
    defaults, kwdefaults = [], {}
    annotations = {} if sig.return_annotation is sig.empty else {'return': sig.return_annotation}
    for name, param in sig.parameters.items():
        names[param.kind].append(name)
        if param.annotation is not param.empty:
            annotations[name] = param.annotation
        if param.default is not param.empty:
            if param.kind is _KEYWORD_ONLY:
                kwdefaults[name] = param.default
            else:
                defaults.append(param.default)
    varargs, varkw = (next(iter(names[kind]), None) for kind in (_VAR_POSITIONAL, _VAR_KEYWORD))
    return FullArgSpec(names[_POSITIONAL_ONLY] + names[_POSITIONAL_OR_KEYWORD], varargs, varkw, tuple(defaults) or None,
                       names[_KEYWORD_ONLY], kwdefaults or None, annotations)


if not _v311:
    ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')

    def getargspec(func):
        import warnings
        warnings.warn("inspect.getargspec() is deprecated since Python 3.0, "
                      "use inspect.signature() or inspect.getfullargspec()", DeprecationWarning, stacklevel=2)
        spec = getfullargspec(func)
        if spec.kwonlyargs or spec.annotations:
            raise ValueError("Function has keyword-only parameters or annotations, "
                             "use inspect.signature() API which can support them")
        return ArgSpec(*spec[:4])


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        import re
        return re.sub(r'(?<![\w.])typing\.', '', repr(annotation))
    if not isinstance(annotation, type) or isinstance(annotation, types.GenericAlias):
        return repr(annotation)
    is_near = annotation.__module__ in ('builtins', base_module)
    return annotation.__qualname__ if is_near else f'{annotation.__module__}.{annotation.__qualname__}'


def formatannotationrelativeto(object):
    home = getattr(object, '__module__', None)

    def _formatannotation(annotation):
        return formatannotation(annotation, home)
    return _formatannotation


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    shown = [(formatarg, name) for name in args]
    shown += [(show, name) for show, name in ((formatvarargs, varargs), (formatvarkw, varkw)) if name]
    return '(' + ', '.join([show(name) + formatvalue(locals[name]) for show, name in shown]) + ')'


def _plural(count, noun):
    return noun if count == 1 else noun + 's'


def _missing_arguments(f_name, argnames, pos, values):
    *first, last = missing = [repr(name) for name in argnames if name not in values]
    if first:
        last = f"{', '.join(first)} and {last}"
    kind = "positional" if pos else "keyword-only"
    raise TypeError(f"{f_name}() missing {len(missing)} required {kind} {_plural(len(missing), 'argument')}: {last}")


def _too_many(f_name, args, kwonly, varargs, defcount, given, values):
    by_keyword = sum(name in values for name in kwonly)
    least, most = len(args) - defcount, len(args)
    if varargs:
        takes = f"at least {least} positional {_plural(least, 'argument')}"
    elif defcount:
        takes = f"from {least} to {most} positional arguments"
    else:
        takes = f"{most} positional {_plural(most, 'argument')}"
    got = str(given)
    if by_keyword:
        got += (f" positional {_plural(given, 'argument')} "
                f"(and {by_keyword} keyword-only {_plural(by_keyword, 'argument')})")
    raise TypeError(f"{f_name}() takes {takes} but {got} {'was' if given == 1 and not by_keyword else 'were'} given")


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = func.__self__, *positional
    expected, defaults = spec.args, spec.defaults or ()
    values = dict(zip(expected, positional))
    surplus = positional[len(expected):]
    if spec.varargs:
        values[spec.varargs] = surplus
    if spec.varkw:
        values[spec.varkw] = {}
    for keyword, value in named.items():
        if keyword in expected or keyword in spec.kwonlyargs:
            if keyword in values:
                raise TypeError(f"{name}() got multiple values for argument {keyword!r}")
            values[keyword] = value
        elif spec.varkw:
            values[spec.varkw][keyword] = value
        else:
            raise TypeError(f"{name}() got an unexpected keyword argument {keyword!r}")
    if surplus and not spec.varargs:
        _too_many(name, expected, spec.kwonlyargs, spec.varargs, len(defaults), len(positional), values)
    required = expected[:len(expected) - len(defaults)]
    if any(arg not in values for arg in required):
        _missing_arguments(name, required, True, values)
    for arg, default in zip(expected[len(required):], defaults):
        values.setdefault(arg, default)
    for arg, default in (spec.kwonlydefaults or {}).items():
        values.setdefault(arg, default)
    if any(arg not in values for arg in spec.kwonlyargs):
        _missing_arguments(name, spec.kwonlyargs, False, values)
    return values


def getclosurevars(func):
    func = func.__func__ if ismethod(func) else func
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    scope = func.__globals__
    base = scope.get("__builtins__", builtins.__dict__)
    if ismodule(base):
        base = base.__dict__
    found = {'globals': {}, 'builtins': {}, 'unbound': set()}
    for name in func.__code__.co_names:
        if name in scope:
            found['globals'][name] = scope[name]
        elif name in base:
            found['builtins'][name] = base[name]
        else:
            found['unbound'].add(name)
    cells = zip(func.__code__.co_freevars, func.__closure__ or ())
    return ClosureVars({name: cell.cell_contents for name, cell in cells}, **found)


# Frames.

if _v311:
    _Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')
    _FrameInfo = namedtuple('_FrameInfo', ('frame', *_Traceback._fields))

    class Traceback(_Traceback):
        def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
            made = super().__new__(cls, filename, lineno, function, code_context, index)
            made.positions = positions
            return made

        def __repr__(self):
            return _with_positions('Traceback', self)

    class FrameInfo(_FrameInfo):
        def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
            made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
            made.positions = positions
            return made

        def __repr__(self):
            return _with_positions('FrameInfo', self)

    def _with_positions(name, record):
        fields = [f'{field}={value!r}' for field, value in zip(record._fields, record)]
        return f"{name}({', '.join(fields)}, positions={record.positions!r})"

    # The class is dis's own where there is one.
    try:
        from dis import Positions
    except ImportError:
        Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4, module='dis')

    def _positions(frame, lasti, lineno):
        if lasti < 0:
            return Positions(lineno, None, None, None)
        place = Positions(*next(itertools.islice(frame.f_code.co_positions(), lasti // 2, None)))
        return place if place.lineno is not None else place._replace(lineno=lineno)
else:
    Traceback = namedtuple('Traceback', 'filename lineno function code_context index')
    FrameInfo = namedtuple('FrameInfo', ('frame', *Traceback._fields))


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno, lasti, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        lineno, lasti = frame.f_lineno, frame.f_lasti
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        try:
            whole, _ = findsource(frame)
        except OSError:
            pass
        else:
            # The line is in the middle, but for the ends of the file.
            first = max(0, min(lineno - 1 - context // 2, len(whole) - context))
            lines, index = whole[first:first + context], lineno - 1 - first
    more = {'positions': _positions(frame, lasti, lineno)} if _v311 else {}
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, **more)


def getlineno(frame):
    return frame.f_lineno


def _frame_info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions) if _v311 else FrameInfo(frame, *info)


def getouterframes(frame, context=1):
    infos = []
    while frame:
        infos.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return infos


def getinnerframes(tb, context=1):
    infos = []
    while tb:
        infos.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return infos


def currentframe():
    return sys._getframe(1) if hasattr(sys, "_getframe") else None


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    return getinnerframes(sys.exc_info()[2], context)


# Attributes without running code of the object's class.

_sentinel = object()


def _static_getmro(klass):
    return type.__dict__['__mro__'].__get__(klass)


def _shadowed_dict(klass):
    # What a class of the lineage has put in the place of the ordinary __dict__.
    own_dict = type.__dict__["__dict__"].__get__
    for entry in _static_getmro(klass):
        held = own_dict(entry).get('__dict__', _sentinel)
        if held is _sentinel:
            continue
        if type(held) is not types.GetSetDescriptorType or held.__name__ != "__dict__" or held.__objclass__ is not entry:
            return held
    return _sentinel


def _check_class(klass, attr):
    for entry in _static_getmro(klass):
        if _shadowed_dict(type(entry)) is _sentinel and attr in entry.__dict__:
            return entry.__dict__[attr]
    return _sentinel


def _check_instance(obj, attr):
    try:
        held = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _sentinel
    return dict.get(held, attr, _sentinel)


def getattr_static(obj, attr, default=_sentinel):
    try:
        _static_getmro(obj)
        klass = obj
    except TypeError:
        klass = type(obj)
    of_instance = _sentinel
    if klass is not obj:
        shadow = _shadowed_dict(klass)
        if shadow is _sentinel or type(shadow) is types.MemberDescriptorType:
            of_instance = _check_instance(obj, attr)
    of_class = _check_class(klass, attr)
    if of_instance is not _sentinel:
        if of_class is _sentinel:
            return of_instance
        # A data descriptor of the class hides what the instance holds.
        has_get, has_set, has_delete = (_check_class(type(of_class), name) is not _sentinel
                                        for name in ("__get__", "__set__", "__delete__"))
        return of_class if has_get and (has_set or has_delete) else of_instance
    if of_class is _sentinel and obj is klass:
        of_class = _check_class(type(klass), attr)
    if of_class is not _sentinel:
        return of_class
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


# States of generators and coroutines.

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'


def _state(target, letters, family):
    # The attributes that tell it are the same but for their first letters.
    if getattr(target, letters + '_running'):
        return family + '_RUNNING'
    frame = getattr(target, letters + '_frame')
    if _v311:
        if getattr(target, letters + '_suspended'):
            return family + '_SUSPENDED'
        return family + ('_CLOSED' if frame is None else '_CREATED')
    if frame is None:
        return family + '_CLOSED'
    return family + ('_CREATED' if frame.f_lasti == -1 else '_SUSPENDED')


def _locals_of(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorstate(generator):
    return _state(generator, 'gi', 'GEN')


def getcoroutinestate(coroutine):
    return _state(coroutine, 'cr', 'CORO')


def getgeneratorlocals(generator):
    if isgenerator(generator):
        return _locals_of(generator.gi_frame)
    raise TypeError(f"{generator!r} is not a Python generator")


def getcoroutinelocals(coroutine):
    return _locals_of(getattr(coroutine, "cr_frame", None))


if _v312:
    AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'

    def getasyncgenstate(agen):
        return _state(agen, 'ag', 'AGEN')

    def getasyncgenlocals(agen):
        if isasyncgen(agen):
            return _locals_of(agen.ag_frame)
        raise TypeError(f"{agen!r} is not a Python async generator")


# Signatures.

class _void:
    # Stands for what replace() is not given.
    pass


class _empty:
    # Stands for no default, or no annotation.
    pass


class _ParameterKind(enum.IntEnum):
    if _v311:
        POSITIONAL_ONLY = 'positional-only'
        POSITIONAL_OR_KEYWORD = 'positional or keyword'
        VAR_POSITIONAL = 'variadic positional'
        KEYWORD_ONLY = 'keyword-only'
        VAR_KEYWORD = 'variadic keyword'

        def __new__(cls, description):
            place = len(cls.__members__)
            member = int.__new__(cls, place)
            member.description = description
            member._value_ = place
            return member

        def __str__(self):
            return self.name
    else:
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)

        @property
        def description(self):
            return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')[self]

        def __str__(self):
            return self._name_


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind
_COLLECTORS = _VAR_POSITIONAL, _VAR_KEYWORD
_NOT_BY_PLACE = _KEYWORD_ONLY, _VAR_KEYWORD


class Parameter:
    __slots__ = '_name', '_kind', '_default', '_annotation'

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if default is not _empty and kind in _COLLECTORS:
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():
            # The argument of a comprehension's function.
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, '
                                 f'not {kind.description}')
            name, kind = 'implicit' + name[1:], _POSITIONAL_ONLY
        if not name.isidentifier() or _v311 and kind is not _POSITIONAL_ONLY and iskeyword(name):
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._kind = name, kind
        self._default, self._annotation = default, annotation

    name = property(attrgetter('_name'))
    kind = property(attrgetter('_kind'))
    default = property(attrgetter('_default'))
    annotation = property(attrgetter('_annotation'))

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    if _v313:
        __replace__ = replace

    def __str__(self):
        text = ('*' if self._kind is _VAR_POSITIONAL else '**' if self._kind is _VAR_KEYWORD else '') + self._name
        equals = '='
        if self._annotation is not _empty:
            text = f'{text}: {formatannotation(self._annotation)}'
            equals = ' = '
        return text if self._default is _empty else f'{text}{equals}{self._default!r}'

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _key(self):
        return self._name, self._kind, self._annotation, self._default

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self is other or self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state['_default'], state['_annotation']


class BoundArguments:
    __slots__ = 'arguments', '_signature', '__weakref__'

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(attrgetter('_signature'))

    def _split(self):
        # What goes by place, and what by keyword: all that follows the first parameter that was given nothing.
        by_place, by_keyword = [], {}
        is_placing = True
        for name, param in self._signature.parameters.items():
            is_given = name in self.arguments
            if is_placing:
                if param.kind in _NOT_BY_PLACE:
                    is_placing = False
                elif not is_given:
                    is_placing = _v313 and param.kind is _VAR_POSITIONAL
            if not is_given:
                continue
            value = self.arguments[name]
            if is_placing:
                by_place += value if param.kind is _VAR_POSITIONAL else (value,)
            elif param.kind is _VAR_KEYWORD:
                by_keyword.update(value)
            else:
                by_keyword[name] = value
        return by_place, by_keyword

    @property
    def args(self):
        return tuple(self._split()[0])

    @property
    def kwargs(self):
        return self._split()[1]

    def apply_defaults(self):
        filled = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif param.default is not _empty:
                filled[name] = param.default
            elif param.kind in _COLLECTORS:
                filled[name] = () if param.kind is _VAR_POSITIONAL else {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self is other or (self.signature, self.arguments) == (other.signature, other.arguments)

    def __repr__(self):
        shown = [f'{name}={value!r}' for name, value in self.arguments.items()]
        return f'<{type(self).__name__} ({", ".join(shown)})>'

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __setstate__(self, state):
        self._signature, self.arguments = state['_signature'], state['arguments']


class Signature:
    __slots__ = '_return_annotation', '_parameters'

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if __validate_parameters__ and parameters is not None:
            parameters = _in_order(parameters)
        params = OrderedDict((param.name, param) for param in parameters or ())
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    parameters = property(attrgetter('_parameters'))
    return_annotation = property(attrgetter('_return_annotation'))

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_from_callable(obj, sigcls=cls, follow_wrapper_chains=follow_wrapped, globals=globals,
                                        locals=locals, eval_str=eval_str)

    if not _v311:
        @classmethod
        def from_function(cls, func):
            _warn_of_old_maker('from_function')
            return _signature_from_function(cls, func)

        @classmethod
        def from_builtin(cls, func):
            _warn_of_old_maker('from_builtin')
            return _signature_from_builtin(cls, func)

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    if _v313:
        __replace__ = replace

    def _key(self):
        # Keyword-only parameters have no order.
        by_place, by_keyword = [], []
        for param in self._parameters.values():
            (by_keyword if param.kind is _KEYWORD_ONLY else by_place).append(param)
        return tuple(by_place), frozenset(by_keyword), self._return_annotation

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        if self is other:
            return True
        return self._comparable() == other._comparable()

    def _comparable(self):
        # As _key, but for parameters that cannot be hashed, as those with a list for a default.
        named = {param.name: param for param in self._parameters.values() if param.kind is _KEYWORD_ONLY}
        placed = [param for param in self._parameters.values() if param.kind is not _KEYWORD_ONLY]
        return placed, named, self._return_annotation

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        params = tuple(self._parameters.values())
        place = 0
        # Positional-only ones that were passed by keyword: the error comes later in 3.13.
        misplaced = []

        for count, value in enumerate(args):
            param = params[place] if place < len(params) else None
            if param is None or param.kind in _NOT_BY_PLACE:
                raise TypeError('too many positional arguments') from None
            place += 1
            if param.kind is _VAR_POSITIONAL:
                arguments[param.name] = tuple(args[count:])
                break
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                raise TypeError(f'multiple values for argument {param.name!r}') from None
            arguments[param.name] = value
        else:
            # The next parameters have to do without one.
            for param in params[place:]:
                kind = param.kind
                if kind is _VAR_POSITIONAL:
                    break
                if param.name in kwargs:
                    if kind is not _POSITIONAL_ONLY:
                        break
                    if not _v313:
                        raise TypeError(f'{param.name!r} parameter is positional only, '
                                        'but was passed as a keyword') from None
                    misplaced.append(param)
                    place += 1
                    continue
                if partial or kind is _VAR_KEYWORD or param.default is not _empty:
                    break
                which = ' keyword-only' if _v312 and kind is _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{which} argument: {param.name!r}') from None

        collector = None
        for param in params[place:]:
            name, kind = param.name, param.kind
            if kind is _VAR_KEYWORD:
                collector = name
            elif kind is _VAR_POSITIONAL:
                continue
            elif kind is _POSITIONAL_ONLY and _v313:
                if name in kwargs:
                    misplaced.append(param)
                elif param.default is _empty and not (partial or misplaced):
                    raise TypeError(f'missing a required positional-only argument: {name!r}')
            elif name in kwargs:
                if kind is _POSITIONAL_ONLY:
                    raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
                arguments[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                raise TypeError(f'missing a required argument: {name!r}') from None

        if kwargs:
            if collector is not None:
                arguments[collector] = kwargs
            elif misplaced:
                names = ', '.join(param.name for param in misplaced)
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __str__(self):
        return self.format() if _v313 else _signature_text(self, None)

    if _v313:
        def format(self, *, max_width=None):
            return _signature_text(self, max_width)


def _warn_of_old_maker(name):
    import warnings
    warnings.warn(f"inspect.Signature.{name}() is deprecated since Python 3.5, use Signature.from_callable()",
                  DeprecationWarning, stacklevel=3)


def _in_order(parameters):
    # The parameters, if a function could have them in this order.
    passed = {}
    last_kind = _POSITIONAL_ONLY
    has_default = False
    for param in parameters:
        name, kind = param.name, param.kind
        if kind < last_kind:
            raise ValueError(f'wrong parameter order: {last_kind.description} parameter before {kind.description} parameter')
        if kind > last_kind:
            last_kind = kind
            has_default = has_default and _v311
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if param.default is not _empty:
                has_default = True
            elif has_default:
                raise ValueError('non-default argument follows default argument')
        if name in passed:
            raise ValueError(f'duplicate parameter name: {name!r}')
        passed[name] = param
    return passed.values()


def _signature_text(sig, max_width):
    parts = []
    # The signs stand where the kind changes.
    slash_due, star_due = False, True
    for param in sig.parameters.values():
        kind = param.kind
        if slash_due and kind is not _POSITIONAL_ONLY:
            parts.append('/')
        slash_due = kind is _POSITIONAL_ONLY
        if kind is _VAR_POSITIONAL:
            star_due = False
        elif kind is _KEYWORD_ONLY and star_due:
            parts.append('*')
            star_due = False
        parts.append(str(param))
    if slash_due:
        parts.append('/')
    text = f"({', '.join(parts)})"
    if max_width is not None and len(text) > max_width:
        text = '(\n    ' + ',\n    '.join(parts) + '\n)'
    note = sig.return_annotation
    return text if note is _empty else f'{text} -> {formatannotation(note)}'


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


# Where a signature comes from. One of several sources answers; which, _signature_from_callable decides.

_NonUserDefinedCallables = (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
                            types.BuiltinFunctionType)


def _signature_is_builtin(obj):
    if isinstance(obj, _NonUserDefinedCallables) or ismethoddescriptor(obj):
        return True
    # Up to 3.12 the object's own __eq__ is asked.
    return obj is type or obj is object if _v313 else obj in (type, object)


def _signature_is_functionlike(obj):
    # Compiled functions look like this, and may be asked as if they were Python's own.
    if isclass(obj) or not callable(obj):
        return False
    expected = (('__name__', str, None), ('__code__', types.CodeType, None), ('__defaults__', (tuple, type(None)), _void),
                ('__kwdefaults__', (dict, type(None)), _void), ('__annotations__', (dict, type(None)), None))
    return all(isinstance(getattr(obj, name, absent), kinds) for name, kinds, absent in expected)


def _signature_get_user_defined_method(cls, method_name):
    found = getattr(cls, method_name, None)
    return None if isinstance(found, _NonUserDefinedCallables) else found


def _signature_bound_method(sig):
    first, *rest = sig.parameters.values() or [None]
    if first is None or first.kind in _NOT_BY_PLACE:
        raise ValueError('invalid method signature')
    # *args takes what it is bound to as well.
    return sig.replace(parameters=(first, *rest) if first.kind is _VAR_POSITIONAL else rest)


def _signature_get_partial(wrapped_sig, partial, extra_args=()):
    by_keyword = partial.keywords or {}
    try:
        given = wrapped_sig.bind_partial(*extra_args, *(partial.args or ()), **by_keyword).arguments
    except TypeError as ex:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from ex
    left = []
    # Behind one that was given by keyword, all can be given by keyword only.
    only_keywords = False
    for name, param in wrapped_sig.parameters.items():
        kind = param.kind
        if name in given and kind not in _COLLECTORS:
            if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD and name not in by_keyword:
                # Nobody can give it again.
                continue
            param = param.replace(default=given[name])
            only_keywords = only_keywords or kind is _POSITIONAL_OR_KEYWORD
        if only_keywords:
            if kind is _VAR_POSITIONAL:
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
        left.append(param)
    return wrapped_sig.replace(parameters=left)


def _signature_fromstr(cls, obj, s, skip_bound_arg=True):
    # From the text a built-in function carries: "($self, x, /, y=0)". A function with these parameters is made; names in
    # its defaults are those of the module, or modules.
    text = s.strip()
    pieces = [piece.strip() for piece in _split_commas(text[1:text.rindex(')')])]
    has_self = any(piece.startswith('$') for piece in pieces)
    module_name = getattr(obj, '__module__', None) or getattr(getattr(obj, '__objclass__', None), '__module__', None)
    module = sys.modules.get(module_name) if module_name else None
    made = sys.modules.copy()
    try:
        exec(f"def foo({', '.join(piece.removeprefix('$') for piece in pieces)}): pass",
             dict(module.__dict__) if module else {}, made)
    except Exception:
        raise ValueError(f"{obj!r} builtin has invalid signature")
    parameters = list(signature(made['foo']).parameters.values())
    if has_self:
        bound_to = getattr(obj, '__self__', None)
        if bound_to is not None and (skip_bound_arg or ismodule(bound_to)):
            del parameters[0]
        else:
            parameters[0] = parameters[0].replace(kind=Parameter.POSITIONAL_ONLY)
    return cls(parameters, return_annotation=cls.empty)


def _split_commas(text):
    depth = 0
    start = 0
    quote = ''
    for i, ch in enumerate(text):
        if quote:
            if ch == quote and text[i - 1] != '\\':
                quote = ''
        elif ch in '"\'':
            quote = ch
        elif ch in '([{':
            depth += 1
        elif ch in ')]}':
            depth -= 1
        elif ch == ',' and depth == 0:
            yield text[start:i]
            start = i + 1
    if text[start:].strip():
        yield text[start:]


def _signature_from_builtin(cls, func, skip_bound_arg=True):
    text = getattr(func, "__text_signature__", None)
    if text:
        return _signature_fromstr(cls, func, text, skip_bound_arg)
    raise ValueError(f"no signature found for builtin {func!r}")


def _signature_from_function(cls, func, skip_bound_arg=True, globals=None, locals=None, eval_str=False):
    is_genuine = isfunction(func)
    if not is_genuine and not _signature_is_functionlike(func):
        raise TypeError(f'{func!r} is not a Python function')
    text = getattr(func, "__text_signature__", None)
    if text:
        return _signature_fromstr(cls, func, text, skip_bound_arg)

    code = func.__code__
    placed, named = code.co_argcount, code.co_argcount + code.co_kwonlyargcount
    names = code.co_varnames
    collectors = iter(names[named:])
    defaults, kwdefaults = func.__defaults__ or (), func.__kwdefaults__ or {}
    notes = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    # In the order of a definition: by place, *args, by keyword, **kwargs.
    kinds = itertools.chain(itertools.repeat(_POSITIONAL_ONLY, code.co_posonlyargcount), itertools.repeat(_POSITIONAL_OR_KEYWORD))
    plan = list(zip(names[:placed], kinds, (_empty,) * (placed - len(defaults)) + defaults))
    if code.co_flags & CO_VARARGS:
        plan.append((next(collectors), _VAR_POSITIONAL, _empty))
    plan += [(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty)) for name in names[placed:named]]
    if code.co_flags & CO_VARKEYWORDS:
        plan.append((next(collectors), _VAR_KEYWORD, _empty))
    make = cls._parameter_cls
    parameters = [make(name, kind, default=default, annotation=notes.get(name, _empty)) for name, kind, default in plan]
    # What the compiler has let through needs no check.
    return cls(parameters, return_annotation=notes.get('return', _empty), __validate_parameters__=not is_genuine)


def _signature_from_attribute(obj, given, sigcls):
    # __signature__; in 3.12 it may be text, or what makes it: an enum's is a class method.
    found = given
    if _v312 and not isinstance(found, Signature):
        if callable(found):
            found = found()
        if isinstance(found, str):
            return _signature_fromstr(sigcls, obj, found)
    if isinstance(found, Signature):
        return found
    raise TypeError(f'unexpected object {given!r} in __signature__ attribute')


def _signature_of_partialmethod(method, sig_of):
    # The first parameter is left for what it will be bound to.
    whole = sig_of(method.func)
    rest = _signature_get_partial(whole, method, (None,))
    first = next(iter(whole.parameters.values()))
    if first.kind is _VAR_POSITIONAL:
        return rest
    return rest.replace(parameters=(first, *rest.parameters.values()))


def _signature_of_class(cls, sig_of, sigcls):
    # The metaclass's __call__, or __new__ and __init__, whichever is defined nearer to the class; then texts of built-in bases.
    call = _signature_get_user_defined_method(type(cls), '__call__')
    if call is not None and call is not type.__call__:
        return _signature_bound_method(sig_of(call))
    makers = [(name, _signature_get_user_defined_method(cls, name)) for name in ('__new__', '__init__')]
    for base in cls.__mro__:
        for name, maker in makers:
            if maker is not None and name in base.__dict__:
                return _signature_bound_method(sig_of(maker))
    for base in cls.__mro__[:-1]:
        text = getattr(base, '__text_signature__', None)
        if text:
            return _signature_fromstr(sigcls, base, text)
    if type in cls.__mro__:
        return None
    if (cls.__init__, cls.__new__) == (object.__init__, object.__new__):
        return sigcls.from_callable(object)
    raise ValueError(f'no signature found for builtin type {cls!r}')


def _signature_of_instance(obj, sig_of, sigcls, skip_bound_arg):
    # By its class's __call__.
    if not _v313:
        call = None
        if not isinstance(obj, _NonUserDefinedCallables):
            call = _signature_get_user_defined_method(type(obj), '__call__')
        if call is None:
            return None
        try:
            sig = sig_of(call)
        except ValueError as ex:
            raise ValueError(f'no signature found for {obj!r}') from ex
        return _signature_bound_method(sig) if skip_bound_arg else sig
    call = getattr_static(type(obj), '__call__', None)
    if call is None:
        return None
    text = getattr(obj, '__text_signature__', None)
    if text:
        return _signature_fromstr(sigcls, obj, text)
    if not isclass(call) and hasattr(type(call), '__get__'):
        call = type(call).__get__(call, obj, type(obj))
    return sig_of(call)


def _signature_from_callable(obj, *, follow_wrapper_chains=True, skip_bound_arg=True, globals=None, locals=None,
                             eval_str=False, sigcls):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    sig_of = functools.partial(
        _signature_from_callable, follow_wrapper_chains=follow_wrapper_chains, skip_bound_arg=skip_bound_arg,
        globals=globals, locals=locals, eval_str=eval_str, sigcls=sigcls)
    if follow_wrapper_chains and not ismethod(obj):
        obj = unwrap(obj, stop=lambda f: ismethod(f) or hasattr(f, "__signature__"))
        if ismethod(obj):
            return sig_of(obj)
    if ismethod(obj):
        sig = sig_of(obj.__func__)
        return _signature_bound_method(sig) if skip_bound_arg else sig
    given = getattr(obj, '__signature__', None)
    if given is not None:
        return _signature_from_attribute(obj, given, sigcls)
    method = getattr(obj, '__partialmethod__' if _v313 else '_partialmethod', None)
    if isinstance(method, functools.partialmethod):
        return _signature_of_partialmethod(method, sig_of)
    if isfunction(obj) or _signature_is_functionlike(obj):
        return _signature_from_function(sigcls, obj, skip_bound_arg=skip_bound_arg, globals=globals, locals=locals,
                                        eval_str=eval_str)
    # Before what is built in: from 3.13 on a partial is a method descriptor too.
    if isinstance(obj, functools.partial):
        return _signature_get_partial(sig_of(obj.func), obj)
    if _signature_is_builtin(obj):
        return _signature_from_builtin(sigcls, obj, skip_bound_arg=skip_bound_arg)
    if isclass(obj):
        sig = _signature_of_class(obj, sig_of, sigcls)
    else:
        sig = _signature_of_instance(obj, sig_of, sigcls, skip_bound_arg)
    if sig is not None:
        return sig
    if isbuiltin(obj):
        raise ValueError(f'no signature found for builtin function {obj!r}')
    raise ValueError(f'callable {obj!r} is not supported by signature')


if _v312:
    class BufferFlags(enum.IntFlag):
        SIMPLE = 0
        WRITABLE = 1
        FORMAT = 4
        ND = 8
        STRIDES = ND | 0x10
        C_CONTIGUOUS, F_CONTIGUOUS, ANY_CONTIGUOUS, INDIRECT = (0x10 | 0x8 | bit for bit in (0x20, 0x40, 0x80, 0x100))
        CONTIG, CONTIG_RO = ND | WRITABLE, ND
        STRIDED, STRIDED_RO = STRIDES | WRITABLE, STRIDES
        RECORDS, RECORDS_RO = STRIDES | WRITABLE | FORMAT, STRIDES | FORMAT
        FULL, FULL_RO = INDIRECT | WRITABLE | FORMAT, INDIRECT | FORMAT
        READ, WRITE = 0x100, 0x200
