# Lines of source files by number, kept once read.
# Behaves as Lib/linecache.py of CPython 3.10 to 3.13. An entry is (size, mtime, lines, full name), or a one-element tuple with
# the function that will deliver the text. Text of the running snippet and of library modules comes from _sources, which
# stands for the files of a real installation; everything else is read from the file system.

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ''


def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        if len(entry) != 1:
            return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def _delivered(filename):
    # The text of a file that exists only inside the interpreter, or None.
    try:
        from _sources import source_of
    except ImportError:
        return None
    return source_of(filename)


def checkcache(filename=None):
    names = list(cache) if filename is None else [filename]
    for name in names:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, mtime, lines, fullname = entry
        if mtime is None:
            # Delivered by a loader: never out of date.
            continue
        try:
            import os
            stat = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            cache.pop(name, None)


def _split(text):
    lines = text.splitlines(True) if '\x0c' not in text and '\x1c' not in text else _split_at_newlines(text)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    return lines


def _split_at_newlines(text):
    # As a text file would give them: form feeds and separators do not end a line.
    parts = text.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    lines = [part + '\n' for part in parts[:-1]]
    if parts[-1]:
        lines.append(parts[-1])
    return lines


def updatecache(filename, module_globals=None):
    if filename in cache and len(cache[filename]) != 1:
        cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>') and not filename.startswith('<doctest '):
        return []

    text = _delivered(filename)
    if text is not None:
        lines = _split(text)
        cache[filename] = (len(text), None, lines, filename)
        return lines

    import os
    fullname = filename
    try:
        stat = os.stat(fullname)
    except (OSError, ValueError):
        if lazycache(filename, module_globals):
            try:
                data = cache[filename][0]()
            except (ImportError, OSError):
                pass
            else:
                if data is None:
                    return []
                entry = (len(data), None, [line + '\n' for line in data.splitlines()], fullname)
                cache[filename] = entry
                return entry[2]
        return []
    try:
        with open(fullname, encoding='utf-8') as fp:
            lines = fp.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = (stat.st_size, stat.st_mtime, lines, fullname)
    return lines


def lazycache(filename, module_globals):
    # Notes how to get the text later, while the module's globals are at hand.
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return False
    if module_globals and '__name__' in module_globals:
        spec = module_globals.get('__spec__')
        name = getattr(spec, 'name', None) or module_globals['__name__']
        loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
        get_source = getattr(loader, 'get_source', None)
        if name and get_source:
            def get_lines(name=name, *args, **kwargs):
                return get_source(name, *args, **kwargs)
            cache[filename] = (get_lines,)
            return True
    return False


def _register_code(code, string, name):
    entry = (len(string), None, [line + '\n' for line in string.splitlines()], name)
    cache[name] = entry
