# Files of keys and values, both bytes. Behaves as Lib/dbm/__init__.py of CPython 3.10 to 3.13 where dbm.dumb is the only kind there is.

__all__ = ['open', 'whichdb', 'error']

import os


class error(Exception):
    pass


_names = ['dbm.dumb']
_defaultmod = None
error = (error, OSError)


def open(file, flag='r', mode=0o666):
    """Open a database: to read (r), to write (w), made if it is not there (c), or always made anew (n)."""
    from dbm import dumb
    kind = whichdb(file) if 'n' not in flag else None
    if kind is None:
        if 'c' not in flag and 'n' not in flag:
            raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    elif kind == '':
        raise error[0]("db type could not be determined")
    return dumb.open(file, flag, mode)


def whichdb(filename):
    """'dbm.dumb'; None: there is none; '': it is something else."""
    filename = os.fsencode(filename)
    if os.path.exists(filename + b'.dir') and os.path.exists(filename + b'.dat'):
        return 'dbm.dumb'
    return '' if os.path.isfile(filename) else None
