# Lines of source files by number; a file is read once and kept until it changes.
# Behaves as Lib/linecache.py of CPython 3.10 to 3.13. The text of the running snippet and of library modules comes from _sources, which
# stands for the files of a real installation; everything else is read from the file system.
# An entry of the cache is (size, time of change, lines, path); the time is None where the text cannot change. Or it is a tuple of one
# function, which will deliver the text when somebody asks.

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getline(filename, lineno, module_globals=None):
    """The line of that number, with its end; nothing if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 0 < lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file; none if it cannot be read."""
    entry = cache.get(filename, ())
    if len(entry) > 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def clearcache():
    """Forget everything."""
    cache.clear()


def checkcache(filename=None):
    """Forget what has changed since it was read, of all files or of one."""
    for name in [*cache] if filename is None else [filename]:
        entry = cache.get(name, ())
        if len(entry) < 2 or entry[1] is None:
            continue
        size, changed, _, path = entry
        now = _stat(path)
        if now is None or (now.st_size, now.st_mtime) != (size, changed):
            cache.pop(name, None)


def _stat(path):
    import os
    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None


def _names_no_file(filename):
    return not filename or filename.startswith('<') and filename.endswith('>')


def updatecache(filename, module_globals=None):
    """Read a file anew and keep its lines; they are also the result."""
    if len(cache.get(filename, ())) > 1:
        del cache[filename]
    # The examples of doctest have such names, and its loader.
    if _names_no_file(filename) and not filename.startswith('<doctest '):
        return []
    try:
        from _sources import source_of
        text = source_of(filename)
    except ImportError:
        text = None
    if text is not None:
        return _keep(filename, len(text), None, _lines_of(text))
    path, status = filename, _stat(filename)
    if status is None:
        lines = _delivered(filename, module_globals)
        if lines is not None:
            return lines
        path, status = _on_path(filename)
        if status is None:
            return []
    try:
        with open(path, encoding='utf-8') as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if lines and lines[-1][-1:] != '\n':
        lines[-1] += '\n'
    elif not lines and sys.version_info >= (3, 13):
        # There an empty file has one line.
        lines.append('\n')
    return _keep(filename, status.st_size, status.st_mtime, lines, path)


def _keep(filename, size, changed, lines, path=None):
    cache[filename] = size, changed, lines, path or filename
    return lines


def _delivered(filename, module_globals):
    # From the module's loader, whose text is nowhere in the file system.
    if lazycache(filename, module_globals):
        try:
            text = cache[filename][0]()
        except (ImportError, OSError):
            return None
        if text is None:
            return []
        return _keep(filename, len(text), None, [line + '\n' for line in text.splitlines()])


def _on_path(filename):
    # A module may be known by a name that is relative to a folder of the path.
    import os
    if not os.path.isabs(filename):
        for folder in sys.path:
            if isinstance(folder, str) and (status := _stat(path := os.path.join(folder, filename))) is not None:
                return path, status
    return filename, None


def _lines_of(text):
    # As from a text file: only line feeds and carriage returns end a line, and the last line ends as the others do.
    parts = text.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    if not parts[-1]:
        parts.pop()
    return [part + '\n' for part in parts]


def lazycache(filename, module_globals):
    """Note how to get the lines later, while the module's globals are at hand; says whether that could be done."""
    entry = cache.get(filename)
    if entry is not None:
        return len(entry) == 1
    if _names_no_file(filename) or not module_globals or '__name__' not in module_globals:
        return False
    spec = module_globals.get('__spec__')
    module = getattr(spec, 'name', None) or module_globals['__name__']
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    deliver = getattr(loader, 'get_source', None)
    if not module or not deliver:
        return False

    def get_lines(name=module, *args, **kwargs):
        return deliver(name, *args, **kwargs)

    cache[filename] = get_lines,
    return True


def _register_code(code, string, name):
    # The interactive interpreter of 3.13 keeps what was typed.
    _keep(name, len(string), None, [line + '\n' for line in string.splitlines()])
