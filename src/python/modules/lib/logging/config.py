# Sets up logging from a dictionary or from a file in the format of configparser.
# Behaves as Lib/logging/config.py of CPython 3.10 to 3.13 without the listener, which takes configurations from a socket.
#
# A dictionary is read through Converting containers: text with a scheme (ext:// for an object by its dotted name, cfg://
# for another place of the dictionary) becomes what it names when it is first looked at.

import contextlib
import functools
import logging
import logging.handlers
import os
import queue
import re
import sys

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

DEFAULT_LOGGING_CONFIG_PORT = 9030


# ---- from a file ----

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Sets logging up as a file says, a ConfigParser that has read it, or a stream."""
    import configparser
    if _v311 and isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f'{fname} is an empty file')
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        parser = configparser.ConfigParser(defaults)
        try:
            if hasattr(fname, 'readline'):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=encoding)
        except configparser.ParsingError as e:
            if not _v311:
                raise
            raise RuntimeError(f'{fname} is invalid: {e}')
    formatters = {name: _formatter_of(parser, f'formatter_{name}') for name in _names(parser['formatters']['keys'])}
    with logging._lock:
        _clearExistingHandlers()
        handlers = _handlers_of(parser, formatters)
        _loggers_of(parser, handlers, disable_existing_loggers)


def _names(text):
    return [name.strip() for name in text.split(',')] if text else []


def _resolve(name):
    """The object with that dotted name; modules on the way are imported."""
    first, *rest = name.split('.')
    path = first
    found = __import__(first)
    for step in rest:
        path = f'{path}.{step}'
        if not hasattr(found, step):
            __import__(path)
        found = getattr(found, step)
    return found


def _formatter_of(parser, section):
    get = functools.partial(parser.get, section, raw=True)
    kind = parser[section].get('class')
    kind = _resolve(kind) if kind else logging.Formatter
    args = get('format', fallback=None), get('datefmt', fallback=None), get('style', fallback='%')
    defaults = get('defaults', fallback=None) if _v312 else None
    if defaults is None:
        return kind(*args)
    return kind(*args, defaults=eval(defaults, vars(logging)))


def _handlers_of(parser, formatters):
    handlers = {}
    targets = []
    for name in _names(parser['handlers']['keys']):
        section = parser[f'handler_{name}']
        try:
            kind = eval(section['class'], vars(logging))
        except (AttributeError, NameError):
            kind = _resolve(section['class'])
        args = eval(section.get('args', '()'), vars(logging))
        handler = kind(*args, **eval(section.get('kwargs', '{}'), vars(logging)))
        handler.name = name
        if 'level' in section:
            handler.setLevel(section['level'])
        if section.get('formatter', ''):
            handler.setFormatter(formatters[section['formatter']])
        if issubclass(kind, logging.handlers.MemoryHandler) and section.get('target', ''):
            targets.append((handler, section['target']))
        handlers[name] = handler
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _loggers_of(parser, handlers, disable_existing):
    names = _names(parser['loggers']['keys'])
    names.remove('root')
    section = parser['logger_root']
    if 'level' in section:
        logging.root.setLevel(section['level'])
    _replace_handlers(logging.root, [handlers[name] for name in _names(section['handlers'])])
    existing = _Existing()
    for name in names:
        section = parser[f'logger_{name}']
        logger = logging.getLogger(section['qualname'])
        existing.configured(section['qualname'])
        if 'level' in section:
            logger.setLevel(section['level'])
        logger.propagate = section.getint('propagate', fallback=1)
        logger.disabled = 0
        _replace_handlers(logger, [handlers[each] for each in _names(section['handlers'])])
    existing.settle(disable_existing)


def _replace_handlers(logger, handlers):
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for handler in handlers:
        logger.addHandler(handler)


class _Existing:
    """The loggers there were before: those below one that is configured are made as new, the others may be disabled."""

    def __init__(self):
        self.names = set(logging.root.manager.loggerDict)
        self.below = set()

    def configured(self, name):
        if name in self.names:
            self.below.update(each for each in self.names if each.startswith(name + '.'))
            self.names.discard(name)

    def settle(self, disable):
        for name in sorted(self.names):
            logger = logging.root.manager.loggerDict[name]
            if name not in self.below:
                logger.disabled = disable
            elif not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


# ---- from a dictionary ----

IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)


def valid_ident(s):
    if not IDENTIFIER.match(s):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


class ConvertingMixin(object):
    """Converts what is taken out of a container, and keeps what came of it."""

    def convert_with_key(self, key, value, replace=True):
        result = self.convert(value)
        if result is not value:
            if replace:
                self[key] = result
            if isinstance(result, ConvertingMixin):
                result.key = key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if result is not value and isinstance(result, ConvertingMixin):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator(object):
    """Resolves the names in a dictionary."""

    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*' if _v313 else r'^\[\s*(\w+)\s*\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        first, *steps = s.split('.')
        path = first
        try:
            found = self.importer(first)
            for step in steps:
                path += '.' + step
                try:
                    found = getattr(found, step)
                except AttributeError:
                    self.importer(path)
                    found = getattr(found, step)
            return found
        except ImportError as e:
            raise ValueError(f'Cannot resolve {s!r}: {e}') from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        """What is at a place such as handlers.file.args[0]."""
        match = self.WORD_PATTERN.match(value)
        if match is None:
            raise ValueError(f'Unable to convert {value!r}')
        found = self.config[match[1]]
        rest = value[match.end():]
        while rest:
            match = self.DOT_PATTERN.match(rest)
            if match:
                found = found[match[1]]
            elif match := self.INDEX_PATTERN.match(rest):
                found = self._item(found, match[1])
            else:
                raise ValueError(f'Unable to convert {value!r} at {rest!r}')
            rest = rest[match.end():]
        return found

    def _item(self, container, index):
        if self.DIGIT_PATTERN.match(index):
            with contextlib.suppress(TypeError):
                return container[int(index)]
        return container[index]

    def convert(self, value):
        if isinstance(value, str):
            match = self.CONVERT_PATTERN.match(value)
            converter = match and self.value_converters.get(match['prefix'])
            return getattr(self, converter)(match['suffix']) if converter else value
        if isinstance(value, ConvertingMixin) or isinstance(value, tuple) and hasattr(value, '_fields'):
            return value
        for plain, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, plain):
                value = converting(value)
                value.configurator = self
                break
        return value

    def configure_custom(self, config):
        """The result of the factory under "()", with the other keys as arguments and those under "." as attributes."""
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        return self._make(factory, config)

    def _make(self, factory, config):
        result = factory(**self._arguments(config))
        return self._with_attributes(result, config)

    def _arguments(self, config):
        return {key: config[key] for key in config if key != '.' and valid_ident(key)}

    def _with_attributes(self, result, config):
        for name, value in (config.pop('.', None) or {}).items():
            setattr(result, name, value)
        return result

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class _NotYet(TypeError):
    """A handler that another one needs was not made so far."""


@contextlib.contextmanager
def _unable_to(what, passing=()):
    """Says which part of the dictionary an exception is about."""
    try:
        yield
    except passing:
        raise
    except Exception as e:
        raise ValueError(f'Unable to {what}') from e


class DictConfigurator(BaseConfigurator):
    """Sets logging up as a dictionary says."""

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        with logging._lock:
            if config.pop('incremental', False):
                self._adjust(config)
            else:
                self._set_up(config)

    def _adjust(self, config):
        handlers = config.get('handlers', {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError(f'No handler found with name {name!r}')
            with _unable_to(f'configure handler {name!r}'):
                level = handlers[name].get('level', None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
        self._loggers(config, None, True)

    def _set_up(self, config):
        disable = config.pop('disable_existing_loggers', True)
        _clearExistingHandlers()
        for kind, make in (('formatter', self.configure_formatter), ('filter', self.configure_filter)):
            parts = config.get(kind + 's', {})
            for name in parts:
                with _unable_to(f'configure {kind} {name!r}'):
                    parts[name] = make(parts[name])
        handlers = config.get('handlers', {})
        waiting = []
        for name in sorted(handlers):
            try:
                self._handler(handlers, name)
            except ValueError as e:
                if not isinstance(e.__cause__ and e.__cause__.__cause__, _NotYet):
                    raise
                waiting.append(name)
        for name in waiting:
            self._handler(handlers, name)
        existing = _Existing()
        self._loggers(config, existing, False)
        existing.settle(disable)

    def _handler(self, handlers, name):
        with _unable_to(f'configure handler {name!r}'):
            handler = self.configure_handler(handlers[name])
            handler.name = name
            handlers[name] = handler

    def _loggers(self, config, existing, incremental):
        loggers = config.get('loggers', {})
        for name in loggers:
            if existing:
                existing.configured(name)
            with _unable_to(f'configure logger {name!r}'):
                self.configure_logger(name, loggers[name], incremental)
        root = config.get('root', None)
        if root:
            with _unable_to('configure root logger'):
                self.configure_root(root, incremental)

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # Formatter itself calls the format fmt.
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        kind = config.get('class', None)
        kind = _resolve(kind) if kind else logging.Formatter
        args = [config.get('format', None), config.get('datefmt', None), config.get('style', '%')]
        if 'validate' in config:
            args.append(config['validate'])
        defaults = config.get('defaults', None) if _v312 else None
        return kind(*args) if defaults is None else kind(*args, defaults=defaults)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for each in filters:
            with _unable_to(f'add filter {each!r}'):
                ready = _v311 and (callable(each) or callable(getattr(each, 'filter', None)))
                filterer.addFilter(each if ready else self.config['filters'][each])

    def configure_handler(self, config):
        before = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            with _unable_to(f'set formatter {formatter!r}'):
                formatter = self.config['formatters'][formatter]
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            factory = config.pop('()')
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            factory = config.pop('class')
            if not (_v312 and callable(factory)):
                factory = self.resolve(factory)
            factory = self._handler_factory(factory, config, before)
        kwargs = self._arguments(config)
        try:
            result = factory(**kwargs)
        except TypeError as e:
            if "'stream'" not in str(e):
                raise
            # The name it had once.
            kwargs['strm'] = kwargs.pop('stream')
            result = factory(**kwargs)
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(result, filters)
        return self._with_attributes(result, config)

    def _handler_factory(self, kind, config, before):
        if issubclass(kind, logging.handlers.MemoryHandler):
            if _v313 and 'flushLevel' in config:
                config['flushLevel'] = logging._checkLevel(config['flushLevel'])
            if 'target' in config:
                name = config['target']
                with _unable_to(f'set target handler {name!r}'):
                    config['target'] = self._made_handler(name, config, before, 'target not configured yet')
        elif _v312 and issubclass(kind, logging.handlers.QueueHandler):
            self._prepare_queue(config, before)
            return functools.partial(self._configure_queue_handler, kind)
        return kind

    def _made_handler(self, name, config, before, refusal):
        handler = self.config['handlers'][name]
        if not isinstance(handler, logging.Handler):
            config.update(before)  # it will be tried again
            raise _NotYet(refusal)
        return handler

    def _prepare_queue(self, config, before):
        if not _v313 and 'handlers' not in config:
            raise ValueError('No handlers specified for a QueueHandler')
        if 'queue' in config:
            config['queue'] = self._queue(config['queue'])
        if 'listener' in config:
            config['listener'] = self._listener(config['listener'])
        if 'handlers' in config:
            handlers = []
            for name in config['handlers']:
                with _unable_to(f'set required handler {name!r}'):
                    handlers.append(self._made_handler(name, config, before,
                                                       f'Required handler {name!r} is not configured yet'))
            config['handlers'] = handlers

    def _queue(self, spec):
        if isinstance(spec, str):
            factory = self.resolve(spec)
            if callable(factory):
                return factory()
        elif isinstance(spec, dict):
            if '()' in spec:
                return self.configure_custom(dict(spec))
        elif isinstance(spec, queue.Queue) or _v313 and _is_queue_like_object(spec):
            return spec
        raise TypeError(f'Invalid queue specifier {spec!r}')

    def _listener(self, spec):
        listener = spec
        if isinstance(spec, str):
            listener = self.resolve(spec)
        elif isinstance(spec, dict) and '()' in spec:
            listener = self.configure_custom(dict(spec))
        if isinstance(listener, type):
            fits = issubclass(listener, logging.handlers.QueueListener)
        else:
            fits = callable(listener)
        if not fits:
            raise TypeError(f'Invalid listener specifier {spec!r}')
        return listener

    def _configure_queue_handler(self, klass, **kwargs):
        records = kwargs.pop('queue') if 'queue' in kwargs else queue.Queue()
        levels = kwargs.pop('respect_handler_level', False)
        listener = kwargs.pop('listener', logging.handlers.QueueListener)
        handlers = kwargs.pop('handlers', ())
        handler = klass(records, **kwargs) if _v313 else klass(records)
        handler.listener = listener(records, *handlers, respect_handler_level=levels)
        return handler

    def add_handlers(self, logger, handlers):
        for name in handlers:
            with _unable_to(f'add handler {name!r}'):
                logger.addHandler(self.config['handlers'][name])

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        _replace_handlers(logger, ())
        self.add_handlers(logger, config.get('handlers', None) or ())
        self.add_filters(logger, config.get('filters', None) or ())

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


def _is_queue_like_object(obj):
    return all(callable(getattr(obj, name, None)) for name in (
        'empty', 'full', 'get', 'get_nowait', 'put', 'put_nowait', 'join', 'qsize', 'task_done'))


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Sets logging up as a dictionary says; its key "version" is 1."""
    dictConfigClass(config).configure()
