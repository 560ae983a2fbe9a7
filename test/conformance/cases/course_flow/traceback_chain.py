class ConfigError(Exception):
    pass

class Missing(ConfigError, KeyError):
    def __str__(self):
        return 'missing option ' + ', '.join(map(repr, self.args))

DEFAULTS = {'port': '80x', 'host': None}

def read(name):
    try:
        return DEFAULTS[name]
    except KeyError as e:
        raise Missing(name, e) from e

def port():
    value = read('port')
    return int(value)

def load():
    out = {}
    for step in (port, lambda: read('host').lower(), lambda: read('user')):
        try:
            out[step.__name__] = step()
        except AttributeError as e:
            print('attribute:', e)
            raise ConfigError('bad host') from None
        except ValueError:
            try:
                out['port'] = len(None)
            except TypeError as t:
                print('type:', t, '|', t.__context__)
                out['port'] = 0
    return out

try:
    load()
except ConfigError as e:
    print(repr(e), e.__cause__, repr(e.__context__), e.__suppress_context__)

def cleanup():
    try:
        read('user')
    finally:
        {}['also']

try:
    cleanup()
except Exception as first:
    try:
        raise RuntimeError('while handling', first)
    except RuntimeError as second:
        second.__cause__ = first
        raise second.with_traceback(None)
