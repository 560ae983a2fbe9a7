# Logging: loggers in a tree by dotted names, records of what happened, handlers that put them somewhere, formatters.
# Behaves as Lib/logging/__init__.py of CPython 3.10 to 3.13. 3.11 counts stack levels without frames of this module, 3.12
# lets filters replace the record and knows the names of tasks, 3.13 counts time in nanoseconds and merges extras.
# Invariant: whether a logger is enabled for a level is remembered, and forgotten whenever a level changes anywhere.

import atexit
import collections.abc
import io
import os
import re
import sys
import threading
import time
import traceback
import warnings
import weakref
from string import Formatter as StrFormatter, Template
from types import GenericAlias

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter',
           'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN',
           'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception',
           'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass',
           'shutdown', 'warn', 'warning', 'getLogRecordFactory', 'setLogRecordFactory', 'lastResort', 'raiseExceptions']
if _v311:
    __all__.append('getLevelNamesMapping')
if _v312:
    __all__ += ['getHandlerByName', 'getHandlerNames']

__author__ = 'Vinay Sajip <vinay_sajip@red-dove.com>'
__status__ = 'production'
__version__ = '0.5.1.2'
__date__ = '07 February 2010'

_startTime = time.time_ns() if _v313 else time.time()

raiseExceptions = logThreads = logMultiprocessing = logProcesses = True
if _v312:
    logAsyncioTasks = True

# ---- levels ----

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_nameToLevel = dict(CRITICAL=50, FATAL=50, ERROR=40, WARN=30, WARNING=30, INFO=20, DEBUG=10, NOTSET=0)
_levelToName = {level: name for name, level in _nameToLevel.items() if name not in ('FATAL', 'WARN')}

if _v311:
    def getLevelNamesMapping():
        return _nameToLevel.copy()


def getLevelName(level):
    """The name of a level, or the level of a name."""
    for table in (_levelToName, _nameToLevel):
        found = table.get(level)
        if found is not None:
            return found
    return f'Level {level}'


def addLevelName(level, levelName):
    """Names a level, old or new."""
    with _lock:
        _levelToName.update({level: levelName})
        _nameToLevel.update({levelName: level})


def _checkLevel(level):
    """The number of a level that is given as number or by its name."""
    if not isinstance(level, int):
        if str(level) != level:
            raise TypeError(f'Level not an integer or a valid string: {level!r}')
        if level not in _nameToLevel:
            raise ValueError(f'Unknown level: {level!r}')
        level = _nameToLevel[level]
    return level


# The file of this module: frames of it are not callers. None: callers are not looked for.
_srcfile = os.path.normcase(getLevelName.__code__.co_filename)

if _v311:
    currentframe = lambda: sys._getframe(1)

    def _is_internal_frame(frame):
        """Whether a frame belongs to logging or to the import of a module."""
        path = os.path.normcase(frame.f_code.co_filename)
        return path == _srcfile or '_bootstrap' in path and 'importlib' in path
else:
    # Seen from findCaller() as _log() calls it: the frame that called info() and the like.
    currentframe = lambda: sys._getframe(3)

# ---- locks ----

_lock = threading.RLock()  # for what belongs to the module as a whole

if _v313:
    def _prepareFork():
        _lock.acquire()

    def _afterFork():
        _lock.release()
else:
    def _acquireLock():
        _lock.acquire()

    def _releaseLock():
        _lock.release()

    _prepareFork, _afterFork = _acquireLock, _releaseLock

# The handlers whose locks a forked child must make free. They are remembered where there is no fork, too: that is one more weak
# reference to each handler, which can be counted.
_at_fork_reinit_lock_weakset = weakref.WeakSet()


def _register_at_fork_reinit_lock(instance):
    with _lock:
        _at_fork_reinit_lock_weakset.add(instance)


def _after_at_fork_child_reinit_locks():
    for each in _at_fork_reinit_lock_weakset:
        each._at_fork_reinit()
    # The parent took it before it forked.
    _lock._at_fork_reinit()


if hasattr(os, 'register_at_fork'):
    os.register_at_fork(before=_prepareFork, after_in_parent=_afterFork, after_in_child=_after_at_fork_child_reinit_locks)
if not _v313:
    del _prepareFork, _afterFork


# ---- records ----

class LogRecord(object):
    """One event that was logged; its attributes are what formats can name."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns() if _v313 else time.time()
        self.name, self.msg, self.args = name, msg, args
        # A single mapping stands for itself, for formats that name its keys.
        if args and len(args) == 1 and isinstance(args[0], collections.abc.Mapping) and args[0]:
            self.args = args[0]
        self.levelname, self.levelno, self.pathname = getLevelName(level), level, pathname
        try:
            self.filename = os.path.basename(pathname)
            self.module, _ = os.path.splitext(self.filename)
        except (AttributeError, TypeError, ValueError):
            self.filename, self.module = pathname, 'Unknown module'
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        if _v313:
            seconds, rest = divmod(now, 1_000_000_000)
            self.created, self.msecs = now / 1e9, float(rest // 1_000_000)
            if self.msecs == 999.0 and int(self.created) > seconds:
                # The float went up to the next second.
                self.msecs = 0.0
            self.relativeCreated = (now - _startTime) / 1e6
        else:
            self.created, self.msecs = now, float(int((now - int(now)) * 1000))
            self.relativeCreated = (now - _startTime) * 1000
        self.thread = threading.get_ident() if logThreads else None
        self.threadName = threading.current_thread().name if logThreads else None
        self.processName = None
        if logMultiprocessing:
            self.processName = 'MainProcess'
            if (processes := sys.modules.get('multiprocessing')) is not None:
                try:
                    self.processName = processes.current_process().name
                except Exception:
                    pass
        self.process = os.getpid() if logProcesses and hasattr(os, 'getpid') else None
        if _v312:
            self.taskName = None
            if logAsyncioTasks and (asyncio := sys.modules.get('asyncio')):
                try:
                    self.taskName = asyncio.current_task().get_name()
                except Exception:
                    # Not in a task.
                    pass

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments put in."""
        text = str(self.msg)
        return text % self.args if self.args else text


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    return _logRecordFactory


def makeLogRecord(dict):
    """A record with these attributes, as one that came from elsewhere."""
    record = _logRecordFactory(None, None, '', 0, '', (), None, None)
    vars(record).update(dict)
    return record


# ---- formats ----

_str_formatter = StrFormatter()


class PercentStyle(object):
    """A format with %(name)s fields."""

    validation_pattern = re.compile(r'%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]', re.I)
    asctime_search = '%(asctime)'
    asctime_format = asctime_search + 's'
    default_format = '%(message)s'

    def __init__(self, fmt, *, defaults=None):
        self._fmt, self._defaults = fmt or self.default_format, defaults

    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        if self.validation_pattern.search(self._fmt) is None:
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _format(self, record):
        return self._fmt % ({**self._defaults, **record.__dict__} if self._defaults else record.__dict__)

    def format(self, record):
        try:
            text = self._format(record)
        except KeyError as missing:
            raise ValueError(f'Formatting field not found in record: {missing}')
        return text


class StrFormatStyle(PercentStyle):
    """A format with {name} fields."""

    field_spec = re.compile(r'^(\d+|\w+)(\.\w+|\[[^]]+\])*$')
    fmt_spec = re.compile(r'^(.?[<>=^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$', re.I)
    asctime_search = '{asctime'
    asctime_format = asctime_search + '}'
    default_format = '{message}'

    def _format(self, record):
        return self._fmt.format(**({**self._defaults, **record.__dict__} if self._defaults else record.__dict__))

    def validate(self):
        names = set()
        try:
            for _text, name, spec, conversion in _str_formatter.parse(self._fmt):
                if name:
                    if not self.field_spec.match(name):
                        raise ValueError(f'invalid field name/expression: {name!r}')
                    names.add(name)
                if conversion and conversion not in 'rsa':
                    raise ValueError(f'invalid conversion: {conversion!r}')
                if spec and self.fmt_spec.match(spec) is None:
                    raise ValueError(f'bad specifier: {spec!r}')
        except ValueError as wrong:
            raise ValueError(f'invalid format: {wrong}')
        if not names:
            raise ValueError('invalid format: no fields')


class StringTemplateStyle(PercentStyle):
    """A format with ${name} fields."""

    asctime_search = asctime_format = '${asctime}'
    default_format = '${message}'

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._tpl = Template(self._fmt)

    def usesTime(self):
        return any(self._fmt.find(field) >= 0 for field in ('$asctime', self.asctime_search))

    def validate(self):
        found = set()
        for match in Template.pattern.finditer(self._fmt):
            if match[0] == '$':
                raise ValueError("invalid format: bare '$' not allowed")
            found.add(match['named'] or match['braced'])
        if not any(found):
            raise ValueError('invalid format: no fields')

    def _format(self, record):
        return self._tpl.substitute(**({**self._defaults, **record.__dict__} if self._defaults else record.__dict__))


BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_STYLES = {  # the class, and what basicConfig() takes for a format
    '%': (PercentStyle, BASIC_FORMAT),
    '{': (StrFormatStyle, BASIC_FORMAT.replace('%(', '{').replace(')s', '}')),
    '$': (StringTemplateStyle, BASIC_FORMAT.replace('%(', '${').replace(')s', '}')),
}


class Formatter(object):
    """Makes text of records: the format, then the traceback and the stack if the record has them."""

    converter = time.localtime
    default_time_format, default_msec_format = '%Y-%m-%d %H:%M:%S', '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        kind, _ = _STYLES[style]
        self._style = kind(fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        text = time.strftime(datefmt or self.default_time_format, moment)
        if datefmt or not self.default_msec_format:
            return text
        return self.default_msec_format % (text, record.msecs)

    def formatException(self, ei):
        out = io.StringIO()
        kind, value, tb = ei
        traceback.print_exception(kind, value, tb, None, out)
        return out.getvalue().removesuffix('\n')

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        # The text of the exception stays in the record: it is made once for all handlers.
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += ('' if text.endswith('\n') else '\n') + record.exc_text
        if record.stack_info:
            text += ('' if text.endswith('\n') else '\n') + self.formatStack(record.stack_info)
        return text


_defaultFormatter = Formatter()


class BufferingFormatter(object):
    """Makes text of many records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''

    def format(self, records):
        if not records:
            return ''
        lines = [self.linefmt.format(record) for record in records]
        return ''.join([self.formatHeader(records), *lines, self.formatFooter(records)])


# ---- filters ----

class Filter(object):
    """Lets pass what was logged under a name or below it."""

    def __init__(self, name=''):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        if not self.nlen or record.name == self.name:
            return True
        return record.name.startswith(self.name) and record.name[self.nlen] == '.'


class Filterer(object):
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        known = self.filters
        if filter not in known:
            known.append(filter)

    def removeFilter(self, filter):
        known = self.filters
        if filter in known:
            known.remove(filter)

    def filter(self, record):
        """False if one of the filters refuses the record; else true, from 3.12 the record, which a filter may replace."""
        for each in self.filters:
            verdict = each.filter(record) if hasattr(each, 'filter') else each(record)
            if not verdict:
                return False
            if _v312 and isinstance(verdict, LogRecord):
                record = verdict
        return record if _v312 else True


# ---- handlers ----

_handlerList = []  # weak references, in the order in which they were made; closed in the opposite one
_handlers = weakref.WeakValueDictionary()  # by name


def _removeHandlerRef(wr):
    # At the end of the process these may be gone.
    if _lock and _handlerList:
        with _lock:
            if wr in _handlerList:
                _handlerList.remove(wr)


def _addHandlerRef(handler):
    with _lock:
        wr = weakref.ref(handler, _removeHandlerRef)
        _handlerList.append(wr)


if _v312:
    def getHandlerNames():
        return frozenset(_handlers)

    def getHandlerByName(name):
        return _handlers.get(name)


class Handler(Filterer):
    """Does something with records; emit() says what."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name, self.level, self.formatter = None, _checkLevel(level), None
        self._closed = False
        _addHandlerRef(self)
        self.createLock()

    def set_name(self, name):
        with _lock:
            if self._name in _handlers:
                _handlers.pop(self._name)
            self._name = name
            if name:
                _handlers[name] = self

    def get_name(self):
        return self._name

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()
        _register_at_fork_reinit_lock(self)

    def _at_fork_reinit(self):
        self.lock._at_fork_reinit()

    def acquire(self):
        lock = self.lock
        if lock:
            lock.acquire()

    def release(self):
        lock = self.lock
        if lock:
            lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            wanted = passed if isinstance(passed, LogRecord) else record
            self.acquire()
            try:
                self.emit(wanted)
            finally:
                self.release()
        return passed

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def flush(self):
        pass

    def close(self):
        with _lock:
            self._closed = True
            if self._name in _handlers:
                _handlers.pop(self._name)

    def handleError(self, record):
        """Reports the exception that emit() ran into on standard error."""
        if not (raiseExceptions and sys.stderr):
            return
        kind, value, tb = sys.exc_info()
        say = sys.stderr.write
        try:
            say('--- Logging error ---\n')
            traceback.print_exception(kind, value, tb, None, sys.stderr)
            say('Call stack:\n')
            caller = tb.tb_frame
            while caller and os.path.dirname(caller.f_code.co_filename) == __path__[0]:
                caller = caller.f_back
            if caller:
                traceback.print_stack(caller, file=sys.stderr)
            else:
                say(f'Logged from file {record.filename}, line {record.lineno}\n')
            try:
                say(f'Message: {record.msg!r}\nArguments: {record.args}\n')
            except RecursionError:
                raise
            except Exception:
                say('Unable to print the message and arguments - possible formatting error.\n'
                    'Use the traceback above to help find the error.\n')
        except OSError:
            pass
        finally:
            del kind, value, tb

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'


class StreamHandler(Handler):
    """Writes to a stream, standard error unless another is given."""

    terminator = '\n'

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def emit(self, record):
        try:
            line = self.format(record) + self.terminator
            self.stream.write(line)
            self.flush()
        except Exception as e:
            if isinstance(e, RecursionError):
                raise
            self.handleError(record)

    def flush(self):
        self.acquire()
        try:
            out = self.stream
            if out and hasattr(out, 'flush'):
                out.flush()
        finally:
            self.release()

    def setStream(self, stream):
        """Changes the stream; answers which it was, None if it is the same."""
        before = None
        if self.stream is not stream:
            before = self.stream
            self.acquire()
            try:
                self.flush()
                self.stream = stream
            finally:
                self.release()
        return before

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"

    if _v311:
        __class_getitem__ = classmethod(GenericAlias)


class FileHandler(StreamHandler):
    """Writes to a file, which is opened at once, or with delay at the first record."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        self.baseFilename, self.mode = os.path.abspath(os.fspath(filename)), mode
        self.encoding = encoding if 'b' in mode else io.text_encoding(encoding)
        self.errors, self.delay = errors, delay
        # Builtins are gone when a handler opens its file at the end of the process.
        self._builtin_open = open
        if not delay:
            StreamHandler.__init__(self, self._open())
        else:
            Handler.__init__(self)
            self.stream = None

    def _open(self):
        how = {'encoding': self.encoding, 'errors': self.errors}
        return self._builtin_open(self.baseFilename, self.mode, **how)

    def emit(self, record):
        if self.stream is None and (self.mode != 'w' or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def close(self):
        self.acquire()
        try:
            if self.stream:
                try:
                    self.flush()
                finally:
                    out, self.stream = self.stream, None
                    if hasattr(out, 'close'):
                        out.close()
        finally:
            # The file is let go of, even if it could not be closed.
            try:
                StreamHandler.close(self)
            finally:
                self.release()

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'


class _StderrHandler(StreamHandler):
    """Writes to whatever sys.stderr is then."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


lastResort = _defaultLastResort = _StderrHandler(WARNING)


class NullHandler(Handler):
    """Does nothing, so that a library need not care whether anything is set up."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None

    def _at_fork_reinit(self):
        pass


# ---- loggers ----

class PlaceHolder(object):
    """In the tree for a name of which only names below are loggers."""

    def __init__(self, alogger):
        self.loggerMap = dict.fromkeys([alogger])

    def append(self, alogger):
        self.loggerMap.setdefault(alogger)


def setLoggerClass(klass):
    """From here on new loggers are of this class."""
    global _loggerClass
    if klass != Logger and not issubclass(klass, Logger):
        raise TypeError(f'logger not derived from logging.Logger: {klass.__name__}')
    _loggerClass = klass


def getLoggerClass():
    return _loggerClass


class Manager(object):
    """The tree of loggers."""

    def __init__(self, rootnode):
        self.root, self.disable, self.emittedNoHandlerWarning = rootnode, NOTSET, False
        self.loggerDict = {}
        self.loggerClass = self.logRecordFactory = None

    @property
    def disable(self):
        """Nothing of this level or below is logged."""
        return self._disable

    @disable.setter
    def disable(self, value):
        number = _checkLevel(value)
        self._disable = number

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        with _lock:
            found = self.loggerDict.get(name)
            if found is not None and not isinstance(found, PlaceHolder):
                return found
            made = (self.loggerClass or _loggerClass)(name)
            made.manager = self
            self.loggerDict[name] = made
            if found is not None:
                self._fixupChildren(found, made)
            self._fixupParents(made)
            return made

    def setLoggerClass(self, klass):
        if klass != Logger and not issubclass(klass, Logger):
            raise TypeError(f'logger not derived from logging.Logger: {klass.__name__}')
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory

    def _fixupParents(self, alogger):
        # The nearest logger above; names on the way that are none remember this one.
        path = alogger.name
        while '.' in path:
            path = path.rpartition('.')[0]
            above = self.loggerDict.get(path)
            if isinstance(above, Logger):
                alogger.parent = above
                return
            if above is None:
                self.loggerDict[path] = PlaceHolder(alogger)
            else:
                assert isinstance(above, PlaceHolder)
                above.append(alogger)
        alogger.parent = self.root

    def _fixupChildren(self, ph, alogger):
        # The loggers below whose parent is above the new one.
        for child in ph.loggerMap:
            if not child.parent.name.startswith(alogger.name):
                alogger.parent = child.parent
                child.parent = alogger

    def _clear_cache(self):
        with _lock:
            for each in self.root, *self.loggerDict.values():
                if isinstance(each, Logger):
                    each._cache.clear()


class Logger(Filterer):
    """A channel of records with a level of its own; what is not below it goes to its handlers and those above."""

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name, self.level, self.parent = name, _checkLevel(level), None
        self.propagate, self.handlers, self.disabled = True, [], False
        self._cache = {}  # by level, whether it is enabled

    def setLevel(self, level):
        number = _checkLevel(level)
        self.level = number
        self.manager._clear_cache()

    def debug(self, msg, *args, **kwargs):
        """Logs msg % args for those who look for mistakes."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Logs msg % args as a thing that is as it should be."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Logs msg % args as a thing to look after."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Logs msg % args as a failure."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """error() with the exception that is being handled."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Logs msg % args as the end of all."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Logs msg % args with that level."""
        if isinstance(level, int):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
        elif raiseExceptions:
            raise TypeError('level must be an integer')

    def findCaller(self, stack_info=False, stacklevel=1):
        """File, line and function of who called, that many callers up, and the stack as text if wanted."""
        frame = currentframe()
        if _v311:
            while stacklevel > 0 and frame.f_back is not None:
                frame = frame.f_back
                stacklevel -= not _is_internal_frame(frame)
        else:
            # Frames of this module count until the one that is found.
            frame = first = frame.f_back
            while frame and stacklevel > 1:
                frame = frame.f_back
                stacklevel -= 1
            frame = frame or first
            while frame is not None and os.path.normcase(frame.f_code.co_filename) == _srcfile:
                frame = frame.f_back
            if frame is None:
                return '(unknown file)', 0, '(unknown function)', None
        text = None
        if stack_info:
            out = io.StringIO()
            out.write('Stack (most recent call last):\n')
            traceback.print_stack(frame, file=out)
            text = out.getvalue().removesuffix('\n')
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, text

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ('message', 'asctime') or key in record.__dict__:
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        filename, line, function, stack = '(unknown file)', 0, '(unknown function)', None
        if _srcfile:
            try:
                filename, line, function, stack = self.findCaller(stack_info, stacklevel)
            except ValueError:
                pass
        if exc_info:
            if isinstance(exc_info, BaseException):
                error = exc_info
                exc_info = (type(error), error, error.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        record = self.makeRecord(self.name, level, filename, line, msg, args, exc_info, function, extra, stack)
        self.handle(record)

    def handle(self, record):
        if self.disabled:
            return
        passed = self.filter(record)
        if passed:
            self.callHandlers(passed if isinstance(passed, LogRecord) else record)

    def addHandler(self, hdlr):
        with _lock:
            mine = self.handlers
            if hdlr not in mine:
                mine.append(hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            mine = self.handlers
            if hdlr in mine:
                mine.remove(hdlr)

    def hasHandlers(self):
        each = self
        while each and not each.handlers:
            each = each.propagate and each.parent
        return bool(each)

    def callHandlers(self, record):
        each, handlers_found = self, 0
        while each:
            for handler in each.handlers:
                handlers_found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            each = each.propagate and each.parent
        if handlers_found:
            return
        if lastResort:
            if lastResort.level <= record.levelno:
                lastResort.handle(record)
        elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
            self.manager.emittedNoHandlerWarning = True

    def getEffectiveLevel(self):
        each = self
        while each and not each.level:
            each = each.parent
        return each.level if each else NOTSET

    def isEnabledFor(self, level):
        if self.disabled:
            return False
        if level not in self._cache:
            with _lock:
                self._cache[level] = self.manager.disable < level and level >= self.getEffectiveLevel()
        return self._cache[level]

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self.root is self else f'{self.name}.{suffix}')

    if _v312:
        def getChildren(self):
            depth = 0 if self is self.manager.root else 1 + self.name.count('.')
            with _lock:
                return {each for each in self.manager.loggerDict.values()
                        if isinstance(each, Logger) and each.parent is self and each.name.count('.') == depth}

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

    def __reduce__(self):
        if getLogger(self.name) is not self:
            import pickle
            raise pickle.PicklingError('logger cannot be pickled')
        return getLogger, (self.name,)


class RootLogger(Logger):
    """The logger above all; it has a level always."""

    def __init__(self, level):
        Logger.__init__(self, 'root', level)

    def __reduce__(self):
        return getLogger, ()


_loggerClass = Logger


class LoggerAdapter(object):
    """A logger that adds something to each message or record."""

    if _v313:
        def __init__(self, logger, extra=None, merge_extra=False):
            self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

        def process(self, msg, kwargs):
            both = self.merge_extra and 'extra' in kwargs
            kwargs.update(extra={**self.extra, **kwargs['extra']} if both else self.extra)
            return msg, kwargs
    else:
        def __init__(self, logger, extra=None):
            self.logger, self.extra = logger, extra

        def process(self, msg, kwargs):
            kwargs.update(extra=self.extra)
            return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    if _v313:
        def _log(self, level, msg, args, **kwargs):
            return self.logger._log(level, msg, args, **kwargs)
    else:
        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False):
            return self.logger._log(level, msg, args, exc_info=exc_info, extra=extra, stack_info=stack_info)

    # What follows is the logger's own.

    @property
    def name(self):
        return self.logger.name

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    def hasHandlers(self):
        return self.logger.hasHandlers()

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def setLevel(self, level):
        self.logger.setLevel(level)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def __repr__(self):
        inner = self.logger
        return f'<{type(self).__name__} {inner.name} ({getLevelName(inner.getEffectiveLevel())})>'

    if _v311:
        __class_getitem__ = classmethod(GenericAlias)


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)


# ---- the root logger from the module ----

def basicConfig(**kwargs):
    """Gives the root logger a handler with a format, unless it has one: to a stream, a file, or handlers that are given.

    Keywords: filename, filemode, format, datefmt, style, level, stream, handlers, force, encoding, errors.
    """
    with _lock:
        take = kwargs.pop
        force, encoding, errors = take('force', False), take('encoding', None), take('errors', 'backslashreplace')
        if force:
            for old in root.handlers[:]:
                root.removeHandler(old)
                old.close()
        if root.handlers:
            return
        handlers = take('handlers', None)
        if handlers is not None and ('stream' in kwargs or 'filename' in kwargs):
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None and 'stream' in kwargs and 'filename' in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if handlers is None:
            filename, mode = take('filename', None), take('filemode', 'a')
            if filename:
                handler = FileHandler(filename, mode, encoding=encoding, errors=None if 'b' in mode else errors)
            else:
                handler = StreamHandler(take('stream', None))
            handlers = [handler]
        datefmt, style = take('datefmt', None), take('style', '%')
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        formatter = Formatter(take('format', _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if (level := take('level', None)) is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def getLogger(name=None):
    """The logger of that name, always the same one; the root without a name."""
    if name and not (isinstance(name, str) and name == root.name):
        return Logger.manager.getLogger(name)
    return root


# Each of these sets up the root logger first, if nobody did.

def debug(msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    root.handlers or basicConfig()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """From here on nothing of that level or below is logged."""
    manager = root.manager
    manager.disable = level
    manager._clear_cache()


def shutdown(handlerList=_handlerList):
    """Flushes and closes the handlers, the youngest first. Runs when the process ends."""
    for wr in handlerList[::-1]:
        try:
            handler = wr()
            if not handler:
                continue
            try:
                handler.acquire()
                if not _v312 or getattr(handler, 'flushOnClose', True):
                    handler.flush()
                handler.close()
            except (ValueError, OSError):
                # Its stream is closed already.
                pass
            finally:
                handler.release()
        except:
            if raiseExceptions:
                raise


atexit.register(shutdown)

# ---- warnings ----

_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        text = warnings.formatwarning(message, category, filename, lineno, line)
        logger = getLogger('py.warnings')
        logger.handlers or logger.addHandler(NullHandler())
        if _v311:
            logger.warning(str(text))
        else:
            logger.warning('%s', text)
    elif _warnings_showwarning is not None:
        _warnings_showwarning(message, category, filename, lineno, file, line)


def captureWarnings(capture):
    """Whether warnings are logged, as those of py.warnings, instead of shown."""
    global _warnings_showwarning
    if capture and _warnings_showwarning is None:
        _warnings_showwarning, warnings.showwarning = warnings.showwarning, _showwarning
    elif not capture and _warnings_showwarning is not None:
        warnings.showwarning, _warnings_showwarning = _warnings_showwarning, None
