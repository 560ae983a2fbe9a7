# What a frozen module's repr, its functions' code and a trace of them say.
import _collections_abc
import abc
import codecs
import genericpath
import inspect
import io
import os
import posixpath
import runpy
import stat
import sys
import traceback

for module in (os, os.path, codecs, io, abc, stat, genericpath, runpy, sys, _collections_abc):
    text = repr(module)
    print(text if '.py' not in text else 'in a file')
if sys.version_info >= (3, 11):
    for function in (os.makedirs, posixpath.join, _collections_abc.MutableMapping.pop, codecs.IncrementalDecoder.decode):
        code = function.__code__
        print(code.co_filename, code.co_firstlineno, inspect.getsourcefile(function))
        try:
            inspect.getsource(function)
        except OSError as error:
            print(error)
    try:
        os.environ['NO_SUCH_VARIABLE']
    except KeyError as error:
        for entry in traceback.extract_tb(error.__traceback__)[1:]:
            print(entry, repr(entry.line), entry.end_lineno)

    def tracer(frame, event, arg):
        if frame.f_code.co_filename.startswith('<frozen'):
            print(event, frame.f_code.co_name, frame.f_lineno)
        return tracer

    sys.settrace(tracer)
    os.environ.get('NO_SUCH_VARIABLE')
    sys.settrace(None)
