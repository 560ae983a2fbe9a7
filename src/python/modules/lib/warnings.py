# Warnings: which are shown, how they look, and how a program changes either for a while.
# Behaves as Lib/warnings.py of CPython 3.10 to 3.13, with what _warnings does in C where that can be seen: filters as they are at the
# start, the place of a warning that has no caller, file names that are skipped.
# A filter is (action, message, category, module, line). Message and module are None, a text that must be equal, or a pattern; line 0
# is any line. The first filter that fits decides. Whoever changes the list calls _filters_mutated, after which every registry of
# warnings already seen is out of date.

import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings"]
if sys.version_info >= (3, 13):
    __all__.append("deprecated")

_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)


class WarningMessage(object):
    # All that is known of one warning that is to be shown; catch_warnings(record=True) collects these.

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        details = message, category, filename, lineno, file, line, source
        for name, detail in zip(self._WARNING_DETAILS, details):
            setattr(self, name, detail)
        self._category_name = category.__name__ if category else None

    def __str__(self):
        told = self.message, self._category_name, self.filename, self.lineno, self.line
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % told


# Showing. A program may put functions of its own in place of showwarning and formatwarning; they are then called instead.


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, or to standard error."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning: where it is, what it is, and the line of source."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, line=line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    # The names may be gone while the interpreter is torn down.
    custom = globals().get('showwarning', _showwarning_orig)
    if custom is _showwarning_orig:
        _showwarnmsg_impl(msg)
    elif callable(custom):
        custom(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        raise TypeError("warnings.showwarning() must be set to a function or method")


def _formatwarnmsg(msg):
    custom = globals().get('formatwarning', _formatwarning_orig)
    if custom is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return custom(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def _showwarnmsg_impl(msg):
    out = sys.stderr if msg.file is None else msg.file
    if out is None:
        # There is nobody to tell.
        return
    text = _formatwarnmsg(msg)
    try:
        out.write(text)
    except OSError:
        pass


def _formatwarnmsg_impl(msg):
    kind = msg.category.__name__
    parts = [f"{msg.filename}:{msg.lineno}: {kind}: {msg.message}\n"]
    source_line = msg.line
    if source_line is None:
        try:
            from linecache import getline
            source_line = getline(msg.filename, msg.lineno)
        except Exception:
            pass
    if source_line:
        parts.append(f"  {source_line.strip()}\n")
    if msg.source is not None:
        parts += _origin(msg.source, kind)
    return "".join(parts)


def _origin(source, kind):
    # Where the object that the warning is about was made, if that was traced.
    try:
        import tracemalloc
    except Exception:
        return
    traced = tracemalloc.is_tracing()
    try:
        calls = tracemalloc.get_object_traceback(source)
    except Exception:
        calls = None
    if calls is None:
        if not traced:
            yield f'{kind}: Enable tracemalloc to get the object allocation traceback\n'
        return
    yield 'Object allocated at (most recent call last):\n'
    for call in calls:
        yield f'  File "{call.filename}", lineno {call.lineno}\n'
        shown = _traced_line(call)
        if shown:
            yield f'    {shown}\n'


def _traced_line(call):
    try:
        from linecache import getline
        return getline(call.filename, call.lineno).strip()
    except Exception:
        return None


# Filters.

_actions = "error", "ignore", "always", "default", "module", "once"


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter whose message and module are patterns."""
    if _v313:
        if action not in _actions:
            raise ValueError(f"invalid action: {action!r}")
        if not isinstance(message, str):
            raise TypeError("message must be a string")
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError("category must be a Warning subclass")
        if not isinstance(module, str):
            raise TypeError("module must be a string")
        if not isinstance(lineno, int):
            raise TypeError("lineno must be an int")
        if lineno < 0:
            raise ValueError("lineno must be an int >= 0")
    else:
        assert action in _actions, f"invalid action: {action!r}"
        assert isinstance(message, str), "message must be a string"
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
        assert isinstance(module, str), "module must be a string"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"

    about, where = message or None, module or None
    if about or where:
        import re
        about = about and re.compile(about, re.I)
        where = where and re.compile(where)
    _add_filter(action, about, category, where, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for any message from any module."""
    if _v313:
        if action not in _actions:
            raise ValueError(f"invalid action: {action!r}")
        if not isinstance(lineno, int):
            raise TypeError("lineno must be an int")
        if lineno < 0:
            raise ValueError("lineno must be an int >= 0")
    else:
        assert action in _actions, f"invalid action: {action!r}"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    present = item in filters
    if append:
        if not present:
            filters.append(item)
    else:
        if present:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Take all filters away."""
    del filters[:]
    _filters_mutated()


# The -W option: action:message:category:module:line, where what is left out at the end fits everything.


class _OptionError(Exception):
    pass


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as refusal:
            print("Invalid -W option ignored:", refusal, file=sys.stderr)


def _setoption(arg):
    given = arg.split(':')
    if len(given) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    action, message, category, module, line = (field.strip() for field in given + [''] * (5 - len(given)))
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        from re import escape
        # Plain texts: a message begins so, a module is exactly that.
        message = message and escape(message)
        module = module and escape(module) + r'\Z'
    number = 0
    if line:
        try:
            number = int(line)
        except (ValueError, OverflowError):
            number = -1
        if number < 0:
            raise _OptionError(f"invalid lineno {line!r}") from None
    filterwarnings(action, message, category, module, number)


def _getaction(action):
    if action == "all":
        return "always"
    # The beginning of a word will do, and nothing at all is the first of them.
    for word in "default", "always", "ignore", "module", "once", "error":
        if word.startswith(action):
            return word
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    path, _, name = category.rpartition('.')
    try:
        home = __import__(path or 'builtins', None, None, [name])
    except ImportError:
        raise _OptionError(f"invalid module name: {path!r}") from None
    found = getattr(home, name, None)
    if found is None:
        raise _OptionError(f"unknown warning category: {category!r}")
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found


# Issuing: find who is to blame, ask the filters, show.


def _is_internal_filename(filename):
    return 'importlib' in filename and '_bootstrap' in filename


def _is_internal_frame(frame):
    return _is_internal_filename(frame.f_code.co_filename)


def _is_filename_to_skip(filename, skip_file_prefixes):
    # A prefix is shorter than what it is a prefix of.
    return filename[:-1].startswith(skip_file_prefixes)


def _next_external_frame(frame, skip_file_prefixes=()):
    while (frame := frame.f_back) is not None:
        filename = frame.f_code.co_filename
        if not (_is_internal_filename(filename) or _is_filename_to_skip(filename, skip_file_prefixes)):
            return frame


def _blamed(frame, stacklevel, skip_file_prefixes):
    # From the frame of warn, so many levels up. The machinery of imports is not counted, unless it issues the warning itself.
    frame = frame.f_back
    count_all = stacklevel <= 1 or frame is None or _is_internal_frame(frame)
    for _ in range(stacklevel - 1):
        if frame is None:
            break
        frame = frame.f_back if count_all else _next_external_frame(frame, skip_file_prefixes)
    return frame


def _warn(message, category, stacklevel, source, skip_file_prefixes, frame):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if skip_file_prefixes and stacklevel < 2:
        stacklevel = 2
    blamed = _blamed(frame, stacklevel, skip_file_prefixes)
    if blamed is not None:
        filename, lineno, names = blamed.f_code.co_filename, blamed.f_lineno, blamed.f_globals
    else:
        filename, lineno, names = ("<sys>", 0, sys.__dict__) if _v313 else ("sys", 1, sys.__dict__)
    seen = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, names.get('__name__', "<string>"), seen, names, source)


if _v312:
    def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
        """Issue a warning about the code so many levels up the stack."""
        if not isinstance(skip_file_prefixes, tuple):
            raise TypeError('skip_file_prefixes must be a tuple of strs.')
        _warn(message, category, stacklevel, source, skip_file_prefixes, sys._getframe(0))
else:
    def warn(message, category=None, stacklevel=1, source=None):
        """Issue a warning about the code so many levels up the stack."""
        _warn(message, category, stacklevel, source, (), sys._getframe(0))


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning about a given place, unless the registry says that it was seen there."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module.endswith(".py"):
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get('version') != _filters_version:
        registry.clear()
        registry['version'] = _filters_version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    here = text, category, lineno
    if registry.get(here):
        return

    action, deciding = _decide(text, category, module, lineno)
    if action == "ignore":
        return
    # The text of a module without a file is known only to its loader, and only now.
    import linecache
    linecache.getlines(filename, module_globals)
    if action == "error":
        raise message
    if action not in _actions:
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {deciding}")
    if action != "always":
        registry[here] = 1
        if action == "once" and _noted(onceregistry, (text, category)):
            return
        if action == "module" and _noted(registry, (text, category, 0)):
            return
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _decide(text, category, module, lineno):
    for item in filters:
        action, about, kind, where, line = item
        if (line in (0, lineno) and issubclass(category, kind) and _fits(about, text) and _fits(where, module)):
            return action, item
    return defaultaction, None


def _fits(wanted, text):
    if wanted is None:
        return True
    return wanted == text if type(wanted) is str else wanted.match(text)


def _noted(registry, key):
    if registry.get(key):
        return True
    registry[key] = 1
    return False


class catch_warnings(object):
    """A context in which filters and the showing of warnings can be changed; its end puts all back."""

    if sys.version_info >= (3, 11):
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._module = module if module is not None else sys.modules['warnings']
            self._entered = False
            self._filter = (action, category, lineno, append) if action is not None else None
    else:
        def __init__(self, *, record=False, module=None):
            self._record = record
            self._module = module if module is not None else sys.modules['warnings']
            self._entered = False

        _filter = None

    def __repr__(self):
        shown = ["record=True"] if self._record else []
        if self._module is not sys.modules['warnings']:
            shown.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        target = self._module
        self._filters, self._showwarning = target.filters, target.showwarning
        self._showwarnmsg_impl = target._showwarnmsg_impl
        target.filters = self._filters[:]
        target._filters_mutated()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        caught = []
        target._showwarnmsg_impl = caught.append
        # Else a function that the program put there would be called, and nothing be caught.
        target.showwarning = target._showwarning_orig
        return caught

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        target = self._module
        target.filters = self._filters
        target._filters_mutated()
        target.showwarning, target._showwarnmsg_impl = self._showwarning, self._showwarnmsg_impl


# Things that are to go away.

if _v313:
    class deprecated:
        """A decorator that makes the use of a class or function a warning; type checkers know it too."""

        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            if not isinstance(message, str):
                raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
            self.message, self.category, self.stacklevel = message, category, stacklevel

        def __call__(self, arg, /):
            if self.category is None:
                arg.__deprecated__ = self.message
            elif isinstance(arg, type):
                self._on_class(arg)
            elif callable(arg):
                return self._on_function(arg)
            else:
                raise TypeError("@deprecated decorator with non-None category must be applied to "
                                f"a class or callable, not {arg!r}")
            return arg

        def _on_function(self, function):
            from functools import wraps
            from inspect import iscoroutinefunction, markcoroutinefunction
            # What the decorator says now is what each call says.
            msg, category, level = self.message, self.category, self.stacklevel + 1

            @wraps(function)
            def wrapper(*args, **kwargs):
                warn(msg, category=category, stacklevel=level)
                return function(*args, **kwargs)

            if iscoroutinefunction(function):
                wrapper = markcoroutinefunction(wrapper)
            function.__deprecated__ = wrapper.__deprecated__ = msg
            return wrapper

        def _on_class(self, owner):
            # Making an instance is a use, and so is making a subclass, but not an instance of a subclass.
            from functools import wraps
            from types import MethodType
            msg, category, level = self.message, self.category, self.stacklevel + 1
            make, join = owner.__new__, owner.__init_subclass__
            inherited = isinstance(join, MethodType)
            if inherited:
                join = join.__func__

            @wraps(make)
            def __new__(cls, /, *args, **kwargs):
                if cls is owner:
                    warn(msg, category=category, stacklevel=level)
                if make is not object.__new__:
                    return make(cls, *args, **kwargs)
                if (args or kwargs) and cls.__init__ is object.__init__:
                    raise TypeError(f"{cls.__name__}() takes no arguments")
                return make(cls)

            @wraps(join)
            def __init_subclass__(*args, **kwargs):
                warn(msg, category=category, stacklevel=level)
                return join(*args, **kwargs)

            owner.__new__ = staticmethod(__new__)
            owner.__init_subclass__ = classmethod(__init_subclass__) if inherited else __init_subclass__
            for marked in owner, __new__, __init_subclass__:
                marked.__deprecated__ = msg


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"

if sys.version_info >= (3, 11):
    def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
        # For the library itself: a warning until the release that should be without the thing, and an error from there on.
        release = "{}.{}".format(*remove)
        current = _version[:2]
        if current > remove or current == remove and _version[3] != "alpha":
            raise RuntimeError(f"{name!r} was slated for removal after Python {release} alpha")
        warn(message.format(name=name, remove=release), DeprecationWarning, stacklevel=3)


def _warn_unawaited_coroutine(coro):
    # The machine calls this when a coroutine dies that nobody waited for.
    text = f"coroutine '{coro.__qualname__}' was never awaited"
    if coro.cr_origin is not None:
        import linecache
        import traceback
        calls = [(filename, lineno, function, linecache.getline(filename, lineno))
                 for filename, lineno, function in reversed(coro.cr_origin)]
        shown = "".join(traceback.format_list(calls))
        text = f"{text}\nCoroutine created at (most recent call last)\n{shown}".rstrip("\n")
    warn(text, category=RuntimeWarning, stacklevel=2, source=coro)


try:
    from _warnings import _defaultaction, _filters_mutated, _onceregistry, filters, warn, warn_explicit
    defaultaction, onceregistry = _defaultaction, _onceregistry
    _warnings_defaults = False
except ImportError:
    defaultaction = "default"
    onceregistry = {}
    _filters_version = 0
    _warnings_defaults = True
    # Deprecations are the business of who wrote the program, so they show in it only.
    filters = [("default", None, DeprecationWarning, "__main__", 0)]
    filters += [("ignore", None, hidden, None, 0)
                for hidden in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]

    def _filters_mutated():
        global _filters_version
        _filters_version += 1

_processoptions(sys.warnoptions)
