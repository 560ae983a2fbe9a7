# What modules, functions and classes were called in Python 2, for pickles of protocols 0 to 2.
# Holds the tables of Lib/_compat_pickle.py, CPython 3.10 to 3.13.

import sys


def _pairs(text):
    return [tuple(pair.split('=')) for pair in text.split()]


def _named(text):
    return [(tuple(old.rsplit('.', 1)), tuple(new.rsplit('.', 1))) for old, new in _pairs(text)]


# old=new. First what holds both ways, then what is read only, then what is written only.

_MODULES = """
    __builtin__=builtins copy_reg=copyreg Queue=queue SocketServer=socketserver ConfigParser=configparser repr=reprlib
    tkFileDialog=tkinter.filedialog tkSimpleDialog=tkinter.simpledialog tkColorChooser=tkinter.colorchooser
    tkCommonDialog=tkinter.commondialog Dialog=tkinter.dialog Tkdnd=tkinter.dnd tkFont=tkinter.font
    tkMessageBox=tkinter.messagebox ScrolledText=tkinter.scrolledtext Tkconstants=tkinter.constants ttk=tkinter.ttk
    Tkinter=tkinter markupbase=_markupbase _winreg=winreg thread=_thread dummy_thread=_dummy_thread dbhash=dbm.bsd
    dumbdbm=dbm.dumb dbm=dbm.ndbm gdbm=dbm.gnu xmlrpclib=xmlrpc.client SimpleXMLRPCServer=xmlrpc.server
    httplib=http.client htmlentitydefs=html.entities HTMLParser=html.parser Cookie=http.cookies
    cookielib=http.cookiejar BaseHTTPServer=http.server test.test_support=test.support commands=subprocess
    urlparse=urllib.parse robotparser=urllib.robotparser urllib2=urllib.request anydbm=dbm _abcoll=collections.abc
"""
_MODULES_READ = """
    cPickle=pickle _elementtree=xml.etree.ElementTree FileDialog=tkinter.filedialog SimpleDialog=tkinter.simpledialog
    DocXMLRPCServer=xmlrpc.server SimpleHTTPServer=http.server CGIHTTPServer=http.server UserDict=collections
    UserList=collections UserString=collections whichdb=dbm StringIO=io cStringIO=io
"""
_MODULES_WRITTEN = """
    bz2=_bz2 dbm=_dbm functools=_functools gdbm=_gdbm pickle=_pickle
"""
if sys.version_info < (3, 13):
    _MODULES += " Tix=tkinter.tix"
IMPORT_MAPPING = dict(_pairs(_MODULES + _MODULES_READ))
REVERSE_IMPORT_MAPPING = {new: old for old, new in _pairs(_MODULES + _MODULES_WRITTEN)}

_NAMES = """
    __builtin__.xrange=builtins.range __builtin__.reduce=functools.reduce __builtin__.intern=sys.intern
    __builtin__.unichr=builtins.chr __builtin__.unicode=builtins.str __builtin__.long=builtins.int
    itertools.izip=builtins.zip itertools.imap=builtins.map itertools.ifilter=builtins.filter
    itertools.ifilterfalse=itertools.filterfalse itertools.izip_longest=itertools.zip_longest
    UserDict.IterableUserDict=collections.UserDict UserList.UserList=collections.UserList
    UserString.UserString=collections.UserString whichdb.whichdb=dbm.whichdb _socket.fromfd=socket.fromfd
    _multiprocessing.Connection=multiprocessing.connection.Connection
    multiprocessing.process.Process=multiprocessing.context.Process
    multiprocessing.forking.Popen=multiprocessing.popen_fork.Popen
    urllib.ContentTooShortError=urllib.error.ContentTooShortError urllib.getproxies=urllib.request.getproxies
    urllib.pathname2url=urllib.request.pathname2url urllib.quote_plus=urllib.parse.quote_plus
    urllib.quote=urllib.parse.quote urllib.unquote_plus=urllib.parse.unquote_plus urllib.unquote=urllib.parse.unquote
    urllib.url2pathname=urllib.request.url2pathname urllib.urlcleanup=urllib.request.urlcleanup
    urllib.urlencode=urllib.parse.urlencode urllib.urlopen=urllib.request.urlopen
    urllib.urlretrieve=urllib.request.urlretrieve urllib2.HTTPError=urllib.error.HTTPError
    urllib2.URLError=urllib.error.URLError
"""
_NAMES_READ = """
    __builtin__.basestring=builtins.str exceptions.StandardError=builtins.Exception
    UserDict.UserDict=collections.UserDict socket._socketobject=socket.SocketType
"""
_NAMES_WRITTEN = """
    __builtin__.reduce=_functools.reduce FileDialog.FileDialog=tkinter.filedialog.FileDialog
    FileDialog.LoadFileDialog=tkinter.filedialog.LoadFileDialog
    FileDialog.SaveFileDialog=tkinter.filedialog.SaveFileDialog
    SimpleDialog.SimpleDialog=tkinter.simpledialog.SimpleDialog
    DocXMLRPCServer.ServerHTMLDoc=xmlrpc.server.ServerHTMLDoc
    DocXMLRPCServer.XMLRPCDocGenerator=xmlrpc.server.XMLRPCDocGenerator
    DocXMLRPCServer.DocXMLRPCRequestHandler=xmlrpc.server.DocXMLRPCRequestHandler
    DocXMLRPCServer.DocXMLRPCServer=xmlrpc.server.DocXMLRPCServer
    DocXMLRPCServer.DocCGIXMLRPCRequestHandler=xmlrpc.server.DocCGIXMLRPCRequestHandler
    SimpleHTTPServer.SimpleHTTPRequestHandler=http.server.SimpleHTTPRequestHandler
    CGIHTTPServer.CGIHTTPRequestHandler=http.server.CGIHTTPRequestHandler socket._socketobject=_socket.socket
"""
NAME_MAPPING = dict(_named(_NAMES + _NAMES_READ))
REVERSE_NAME_MAPPING = {new: old for old, new in _named(_NAMES + _NAMES_WRITTEN)}

# Exceptions: those of the language lay in a module of their own; those that came later are written as what they are kinds of.

PYTHON2_EXCEPTIONS = tuple("""
    ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError
    EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
    IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError
    OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration
    SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError
""".split())
PYTHON3_OSERROR_EXCEPTIONS = tuple("""
    BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError
    PermissionError ProcessLookupError TimeoutError
""".split())
PYTHON3_IMPORTERROR_EXCEPTIONS = ('ModuleNotFoundError',)
MULTIPROCESSING_EXCEPTIONS = tuple("AuthenticationError BufferTooShort ProcessError TimeoutError".split())

for _old_module, _module, _names in (
    ("exceptions", "builtins", PYTHON2_EXCEPTIONS),
    ("multiprocessing", "multiprocessing.context", MULTIPROCESSING_EXCEPTIONS),
):
    for _name in _names:
        NAME_MAPPING[_old_module, _name] = _module, _name
        REVERSE_NAME_MAPPING.setdefault((_module, _name), (_old_module, _name))
for _ancestor, _names in ("OSError", PYTHON3_OSERROR_EXCEPTIONS), ("ImportError", PYTHON3_IMPORTERROR_EXCEPTIONS):
    for _name in _names:
        REVERSE_NAME_MAPPING["builtins", _name] = "exceptions", _ancestor

del sys, _pairs, _named, _old_module, _module, _names, _name, _ancestor
