// Made by scripts/record-imports.mjs: per module what its import counts for the youngest generation, and the modules that it brings.

export const IMPORT_COUNTS: { readonly [version: string]: string } = {
  '3.10': `
gc 20
__future__ 57
_abc 0
_aix_support 56 subprocess sysconfig
_ast 729
_asyncio 0 asyncio
_bisect 14
_blake2 34
_bootsubprocess 28
_bz2 28
_codecs 0
_codecs_cn 11
_codecs_hk 11
_codecs_iso2022 11
_codecs_jp 11
_codecs_kr 11
_codecs_tw 11
_collections 90
_collections_abc 0
_compat_pickle 231
_compression 79
_contextvars 11
_crypt 11
_csv 53
_ctypes 217
_curses 185
_curses_panel 42 _curses
_datetime 207
_decimal 326 collections.abc numbers
_distutils_hack.override 0 distutils
_elementtree 40 copy pyexpat xml.etree.ElementPath
_frozen_importlib 0
_frozen_importlib_external 0
_functools 51
_hashlib 72
_heapq 18
_imp 0
_io 0
_json 39
_locale 20
_lsprof 45
_lzma 37
_markupbase 138 re
_md5 22
_multibytecodec 70
_multiprocessing 30
_opcode 11
_operator 80
_osx_support 114 re
_pickle 99 _compat_pickle copyreg functools
_posixshmem 12
_posixsubprocess 11
_py_abc 57 _weakrefset
_pydecimal 1045 contextvars locale math numbers
_pyio 792 errno
_queue 27
_random 20
_sha1 22
_sha256 34
_sha3 104
_sha512 34
_signal 0
_sitebuiltins 0
_socket 50
_sqlite3 173
_sre 65
_ssl 1848 _socket
_stat 0
_statistics 11
_string 4
_strptime 172 calendar
_struct 50
_symtable 3
_sysconfigdata__linux_x86_64-linux-gnu 11
_thread 0
_threading_local 64 contextlib threading weakref
_tkinter 80
_tracemalloc 12
_uuid 11
_warnings 0
_weakref 0
_weakrefset 123 types
_zoneinfo 0 zoneinfo
abc 0
aifc 283 chunk collections struct warnings
argparse 692 gettext
array 87 collections.abc
ast 703 _ast contextlib enum
asynchat 90 asyncore
asyncio 3441 _asyncio
asyncio.base_events 0 asyncio
asyncio.base_futures 0 asyncio
asyncio.base_subprocess 0 asyncio
asyncio.base_tasks 0 asyncio
asyncio.constants 0 asyncio
asyncio.coroutines 0 asyncio
asyncio.events 0 asyncio
asyncio.exceptions 0 asyncio
asyncio.format_helpers 0 asyncio
asyncio.futures 0 asyncio
asyncio.locks 0 asyncio
asyncio.log 0 asyncio
asyncio.mixins 0 asyncio
asyncio.protocols 0 asyncio
asyncio.queues 0 asyncio
asyncio.runners 0 asyncio
asyncio.selector_events 0 asyncio
asyncio.sslproto 0 asyncio
asyncio.staggered 0 asyncio
asyncio.streams 0 asyncio
asyncio.subprocess 0 asyncio
asyncio.tasks 0 asyncio
asyncio.threads 0 asyncio
asyncio.transports 0 asyncio
asyncio.trsock 0 asyncio
asyncio.unix_events 0 asyncio
asyncore 259 linecache socket warnings
atexit 7
audioop 42
base64 107 binascii re struct
bdb 262 fnmatch inspect
binascii 36
binhex 224 binascii contextlib linecache struct warnings
bisect 28 _bisect
builtins 0
bz2 112 _bz2 _compression
cProfile 79 _lsprof profile
calendar 311 datetime locale
cgi 155 email.message email.parser html tempfile
cgitb 106 pydoc tempfile
chunk 43
cmath 33
cmd 96 string
code 45 codeop traceback
codecs 0
codeop 66 __future__ warnings
collections 705 _collections keyword operator reprlib
collections.abc 17 collections
colorsys 23
compileall 42 filecmp pathlib py_compile struct
concurrent 9
concurrent.futures 342 concurrent.futures._base
concurrent.futures._base 0 concurrent.futures
configparser 540 collections.abc re warnings
contextlib 293 functools
contextvars 16 _contextvars
copy 68 copyreg weakref
copyreg 46
crypt 35 _crypt errno random string
csv 136 _csv re
ctypes 507 ctypes._endian
ctypes._endian 0 ctypes
curses 27 _curses
dataclasses 324 copy inspect
datetime 688 _datetime math operator
dbm 50 struct
decimal 23 _decimal
difflib 253 heapq re
dis 197 collections opcode types
distutils 16639 setuptools
distutils.archive_util 0 distutils
distutils.cmd 0 distutils
distutils.command 0 distutils
distutils.command.bdist 0 distutils
distutils.config 0 distutils
distutils.core 0 distutils
distutils.debug 0 distutils
distutils.dep_util 0 distutils
distutils.dir_util 0 distutils
distutils.dist 0 distutils
distutils.errors 0 distutils
distutils.extension 0 distutils
distutils.fancy_getopt 0 distutils
distutils.file_util 0 distutils
distutils.filelist 0 distutils
distutils.log 0 distutils
distutils.spawn 0 distutils
distutils.util 0 distutils
doctest 623 pdb unittest
email 24
email._encoded_words 31 base64 email.errors string
email._header_value_parser 961 email._encoded_words email.utils
email._parseaddr 130 calendar email
email._policybase 142 email.header email.utils
email.base64mime 51 base64 email
email.charset 0 email.base64mime email.encoders email.errors email.quoprimime
email.encoders 25 base64 email quopri
email.errors 192 email
email.feedparser 116 email._policybase
email.generator 97 copy email.utils
email.header 143 email.charset
email.headerregistry 378 email._header_value_parser
email.iterators 36 email
email.message 291 email._encoded_words email._policybase email.iterators uu
email.parser 83 email.feedparser
email.quoprimime 56 email string
email.utils 133 email._parseaddr email.charset random socket urllib.parse
encodings 0
enum 363 types
errno 3
faulthandler 16
fcntl 14
filecmp 92 itertools types
fileinput 113 types
fnmatch 52 re
fractions 270 decimal math re
ftplib 294 ssl
functools 324 _functools collections types
genericpath 0
getopt 61 gettext
getpass 16 contextlib termios warnings
gettext 317 re
glob 57 contextlib fnmatch
graphlib 62
grp 24
gzip 182 _compression struct zlib
hashlib 57 _blake2 _hashlib
heapq 62 _heapq
hmac 70 hashlib warnings
html 111 html.entities
html.entities 0 html
http 217 enum
imaplib 607 calendar random ssl subprocess
imghdr 40
imp 117 importlib.machinery importlib.util linecache
importlib 37 importlib._bootstrap
importlib._abc 41 importlib
importlib._adapters 88 importlib.abc
importlib._bootstrap 0 importlib
importlib._bootstrap_external 0 importlib
importlib._common 134 importlib._adapters pathlib tempfile
importlib.abc 281 importlib._abc importlib.machinery typing
importlib.machinery 21 importlib
importlib.metadata 1688 importlib.metadata._meta
importlib.metadata._adapters 0 importlib.metadata
importlib.metadata._collections 0 importlib.metadata
importlib.metadata._functools 0 importlib.metadata
importlib.metadata._itertools 0 importlib.metadata
importlib.metadata._meta 0 importlib.metadata
importlib.metadata._text 0 importlib.metadata
importlib.resources 110 importlib._common
importlib.util 110 contextlib importlib._abc
inspect 1020 ast collections.abc dis importlib.machinery linecache
io 0
ipaddress 863 functools
itertools 206
json 268 json.decoder
json.decoder 0 json
json.encoder 0 json
json.scanner 0 json
keyword 13
linecache 47 tokenize
locale 200 re
logging 744 atexit collections.abc string threading traceback warnings weakref
lzma 92 _compression _lzma
mailbox 800 contextlib email.generator email.message fcntl
mailcap 114 re warnings
marshal 0
math 63
mimetypes 114 urllib.parse
mmap 39
modulefinder 98 dis importlib.machinery
multiprocessing 703 multiprocessing.context
multiprocessing.context 0 multiprocessing
multiprocessing.process 0 multiprocessing
multiprocessing.reduction 0 multiprocessing
netrc 55 shlex
nis 20
nntplib 399 datetime email.header ssl
ntpath 91
nturl2path 11
numbers 269
opcode 30 _opcode
operator 159 _operator
optparse 247 errno gettext locale textwrap
os 0
ossaudiodev 62
pathlib 605 errno fnmatch ntpath urllib.parse
pdb 295 bdb cmd code glob pprint signal
pickle 412 _pickle re struct
pickletools 422 pickle
pipes 54 shlex tempfile
pkg_resources 15836 pkg_resources.extern
pkg_resources._vendor 0 pkg_resources
pkg_resources._vendor.appdirs 0 pkg_resources
pkg_resources._vendor.jaraco 0 pkg_resources
pkg_resources._vendor.more_itertools 0 pkg_resources
pkg_resources._vendor.more_itertools.more 0 pkg_resources
pkg_resources._vendor.more_itertools.recipes 0 pkg_resources
pkg_resources._vendor.packaging 0 pkg_resources
pkg_resources._vendor.packaging.__about__ 0 pkg_resources
pkg_resources._vendor.packaging._manylinux 0 pkg_resources
pkg_resources._vendor.packaging._musllinux 0 pkg_resources
pkg_resources._vendor.pyparsing 0 pkg_resources
pkg_resources._vendor.pyparsing.actions 0 pkg_resources
pkg_resources._vendor.pyparsing.common 0 pkg_resources
pkg_resources._vendor.pyparsing.core 0 pkg_resources
pkg_resources._vendor.pyparsing.exceptions 0 pkg_resources
pkg_resources._vendor.pyparsing.helpers 0 pkg_resources
pkg_resources._vendor.pyparsing.results 0 pkg_resources
pkg_resources._vendor.pyparsing.testing 0 pkg_resources
pkg_resources._vendor.pyparsing.unicode 0 pkg_resources
pkg_resources._vendor.pyparsing.util 0 pkg_resources
pkg_resources.extern 0 pkg_resources
pkg_resources.extern.appdirs 0 pkg_resources
pkg_resources.extern.jaraco 0 pkg_resources
pkg_resources.extern.jaraco.context 0 pkg_resources
pkg_resources.extern.jaraco.functools 0 pkg_resources
pkg_resources.extern.jaraco.text 0 pkg_resources
pkg_resources.extern.more_itertools 0 pkg_resources
pkg_resources.extern.packaging 0 pkg_resources
pkg_resources.extern.packaging._structures 0 pkg_resources
pkg_resources.extern.packaging.markers 0 pkg_resources
pkg_resources.extern.packaging.requirements 0 pkg_resources
pkg_resources.extern.packaging.specifiers 0 pkg_resources
pkg_resources.extern.packaging.tags 0 pkg_resources
pkg_resources.extern.packaging.utils 0 pkg_resources
pkg_resources.extern.packaging.version 0 pkg_resources
pkg_resources.extern.pyparsing 0 pkg_resources
pkgutil 133 importlib.machinery importlib.util weakref
platform 450 re subprocess
plistlib 270 binascii datetime re struct xml.parsers.expat
poplib 167 ssl
posix 0
posixpath 0
pprint 199 dataclasses
profile 150
pstats 448 dataclasses typing
pty 47 select tty
pwd 0
py_compile 68 importlib.machinery importlib.util traceback
pyclbr 63 ast importlib.util
pydoc 716 _sysconfigdata__linux_x86_64-linux-gnu inspect pkgutil platform sysconfig traceback urllib.parse
pydoc_data 9
pyexpat 78 pyexpat.model
pyexpat.errors 0 pyexpat
pyexpat.model 0 pyexpat
queue 82 _queue heapq threading
quopri 51 binascii
random 166 _random _sha512 bisect itertools math operator warnings
re 166 _locale copyreg enum functools sre_compile
readline 38
reprlib 84 itertools
resource 39
rlcompleter 54 atexit inspect readline
runpy 81 importlib.machinery importlib.util
sched 64 heapq threading
secrets 0 base64 hmac random
select 36
selectors 221 collections.abc math select
setuptools 0 distutils
setuptools._deprecation_warning 0 distutils
setuptools._distutils 0 distutils
setuptools._entry_points 0 distutils
setuptools._imp 0 distutils
setuptools._importlib 0 distutils
setuptools._itertools 0 distutils
setuptools._path 0 distutils
setuptools._reqs 0 distutils
setuptools._vendor 0 distutils
setuptools._vendor.jaraco 0 distutils
setuptools._vendor.more_itertools 0 distutils
setuptools._vendor.more_itertools.more 0 distutils
setuptools._vendor.more_itertools.recipes 0 distutils
setuptools._vendor.ordered_set 0 distutils
setuptools._vendor.packaging 0 distutils
setuptools._vendor.packaging.__about__ 0 distutils
setuptools._vendor.packaging._manylinux 0 distutils
setuptools._vendor.packaging._musllinux 0 distutils
setuptools._vendor.pyparsing 0 distutils
setuptools._vendor.pyparsing.actions 0 distutils
setuptools._vendor.pyparsing.common 0 distutils
setuptools._vendor.pyparsing.core 0 distutils
setuptools._vendor.pyparsing.exceptions 0 distutils
setuptools._vendor.pyparsing.helpers 0 distutils
setuptools._vendor.pyparsing.results 0 distutils
setuptools._vendor.pyparsing.testing 0 distutils
setuptools._vendor.pyparsing.unicode 0 distutils
setuptools._vendor.pyparsing.util 0 distutils
setuptools.command 0 distutils
setuptools.config 0 distutils
setuptools.config._apply_pyprojecttoml 0 distutils
setuptools.config.expand 0 distutils
setuptools.config.pyprojecttoml 0 distutils
setuptools.config.setupcfg 0 distutils
setuptools.depends 0 distutils
setuptools.discovery 0 distutils
setuptools.dist 0 distutils
setuptools.errors 0 distutils
setuptools.extension 0 distutils
setuptools.extern 0 distutils
setuptools.extern.jaraco 0 distutils
setuptools.extern.jaraco.context 0 distutils
setuptools.extern.jaraco.functools 0 distutils
setuptools.extern.jaraco.text 0 distutils
setuptools.extern.more_itertools 0 distutils
setuptools.extern.ordered_set 0 distutils
setuptools.extern.packaging 0 distutils
setuptools.extern.packaging._structures 0 distutils
setuptools.extern.packaging.markers 0 distutils
setuptools.extern.packaging.requirements 0 distutils
setuptools.extern.packaging.specifiers 0 distutils
setuptools.extern.packaging.tags 0 distutils
setuptools.extern.packaging.utils 0 distutils
setuptools.extern.packaging.version 0 distutils
setuptools.extern.pyparsing 0 distutils
setuptools.logging 0 distutils
setuptools.monkey 0 distutils
setuptools.msvc 0 distutils
setuptools.py34compat 0 distutils
setuptools.version 0 distutils
setuptools.windows_support 0 distutils
shelve 114 collections.abc pickle
shlex 117 re
shutil 283 bz2 errno fnmatch lzma zlib
signal 226 enum
site 0
smtpd 15 asynchat email._header_value_parser getopt
smtplib 336 email.generator email.message hmac ssl
sndhdr 114 collections
socket 350 _socket array enum errno selectors
socketserver 305 socket threading
spwd 30
sqlite3 10 sqlite3.dbapi2
sqlite3.dbapi2 0 sqlite3
sre_compile 181 sre_parse
sre_constants 212 _sre
sre_parse 197 sre_constants
ssl 897 _ssl base64 socket warnings
stat 0
statistics 301 _statistics fractions random
string 169 _string re
stringprep 81 unicodedata
struct 20 _struct
subprocess 223 _posixsubprocess contextlib errno fcntl selectors signal threading warnings
sunau 209 collections
symtable 204 _symtable weakref
sys 0
sysconfig 138
syslog 16
tabnanny 86 tokenize
tarfile 670 copy grp shutil struct warnings
telnetlib 124 socket
tempfile 245 random shutil weakref
termios 22
textwrap 263 re
threading 431 _weakrefset functools
time 0
timeit 84 itertools
token 18
tokenize 183 re token
trace 217 inspect pickle sysconfig threading
traceback 215 linecache
tracemalloc 300 _tracemalloc collections.abc fnmatch linecache pickle
tty 22 termios
types 111
typing 1358 typing.io
typing.io 0 typing
typing.re 0 typing
unicodedata 43
unittest 1216 unittest.case
unittest.case 0 unittest
unittest.loader 0 unittest
unittest.main 0 unittest
unittest.result 0 unittest
unittest.runner 0 unittest
unittest.signals 0 unittest
unittest.suite 0 unittest
unittest.util 0 unittest
urllib 9
urllib.parse 469 re urllib warnings
uu 35 binascii
uuid 216 _uuid platform
venv 8 logging shutil subprocess sysconfig
warnings 130
wave 195 audioop chunk collections struct
weakref 311 _weakrefset itertools
webbrowser 224 shlex shutil subprocess
wsgiref 10
xdrlib 148 functools struct
xml 10
xml.etree 18 xml
xml.etree.ElementPath 217 re xml.etree
xml.parsers 19 xml
xml.parsers.expat 23 xml.parsers.expat.model
xml.parsers.expat.errors 0 xml.parsers.expat
xml.parsers.expat.model 0 xml.parsers.expat
xmlrpc 9
zipapp 29 zipfile
zipfile 673 binascii importlib.util pathlib shutil struct threading
zipimport 0
zlib 44
zoneinfo 97 _zoneinfo
zoneinfo._common 0 zoneinfo
zoneinfo._tzpath 0 zoneinfo
`,
  '3.11': `
gc 20
__future__ 45
_abc 0
_aix_support 50 subprocess sysconfig
_ast 2
_asyncio 0 asyncio
_bisect 0
_blake2 28
_bootsubprocess 24
_bz2 0
_codecs 0
_codecs_cn 7
_codecs_hk 7
_codecs_iso2022 7
_codecs_jp 7
_codecs_kr 7
_codecs_tw 7
_collections 0
_collections_abc 0
_compat_pickle 226
_compression 0
_contextvars 7
_crypt 7
_csv 45
_ctypes 208
_curses 178
_curses_panel 34 _curses
_datetime 199
_decimal 350 numbers
_distutils_hack.override 0 distutils
_elementtree 72 copy pyexpat xml.etree.ElementPath
_frozen_importlib 0
_frozen_importlib_external 0
_functools 0
_hashlib 64
_heapq 14
_imp 0
_io 0
_json 33
_locale 17
_lsprof 39
_lzma 0
_markupbase 107
_md5 17
_multibytecodec 62
_multiprocessing 24
_opcode 8
_operator 0
_osx_support 85
_pickle 76 _compat_pickle
_posixshmem 8
_posixsubprocess 7
_py_abc 43
_pydecimal 1048 contextvars locale numbers
_pyio 820
_queue 20
_random 0
_sha1 17
_sha256 28
_sha3 96
_sha512 0
_signal 0
_sitebuiltins 0
_socket 42
_sqlite3 173
_sre 0
_ssl 1842 _socket
_stat 0
_statistics 7
_string 4
_strptime 146 calendar
_struct 0
_symtable 3
_sysconfigdata__linux_x86_64-linux-gnu 6
_thread 0
_threading_local 62
_tkinter 71
_tokenize 8
_tracemalloc 12
_typing 0
_uuid 7
_warnings 0
_weakref 0
_weakrefset 0
_zoneinfo 0 zoneinfo
abc 0
aifc 274 chunk
argparse 734 gettext
array 68
ast 745 _ast
asynchat 87 asyncore
asyncio 3589 _asyncio
asyncio.base_events 0 asyncio
asyncio.base_futures 0 asyncio
asyncio.base_subprocess 0 asyncio
asyncio.base_tasks 0 asyncio
asyncio.constants 0 asyncio
asyncio.coroutines 0 asyncio
asyncio.events 0 asyncio
asyncio.exceptions 0 asyncio
asyncio.format_helpers 0 asyncio
asyncio.futures 0 asyncio
asyncio.locks 0 asyncio
asyncio.log 0 asyncio
asyncio.mixins 0 asyncio
asyncio.protocols 0 asyncio
asyncio.queues 0 asyncio
asyncio.runners 0 asyncio
asyncio.selector_events 0 asyncio
asyncio.sslproto 0 asyncio
asyncio.staggered 0 asyncio
asyncio.streams 0 asyncio
asyncio.subprocess 0 asyncio
asyncio.taskgroups 0 asyncio
asyncio.tasks 0 asyncio
asyncio.threads 0 asyncio
asyncio.timeouts 0 asyncio
asyncio.transports 0 asyncio
asyncio.trsock 0 asyncio
asyncio.unix_events 0 asyncio
asyncore 153 linecache socket
atexit 0
audioop 40 linecache
base64 109
bdb 267 inspect
binascii 0
bisect 0
builtins 0
bz2 0
cProfile 70 _lsprof profile
calendar 321 datetime locale
cgi 122 email.message email.parser html linecache
cgitb 14 html pydoc
chunk 51 linecache
cmath 29
cmd 81 string
code 65 codeop traceback
codecs 0
codeop 53 __future__
collections 0
colorsys 21
compileall 59 filecmp py_compile
concurrent 6
concurrent.futures 319 concurrent.futures._base
concurrent.futures._base 0 concurrent.futures
configparser 566
contextlib 0
contextvars 6 _contextvars
copy 51
copyreg 0
crypt 34 _crypt linecache string
csv 131 _csv
ctypes 525 ctypes._endian
ctypes._endian 0 ctypes
curses 21 _curses
dataclasses 356 copy inspect
datetime 710 _datetime
dbm 42
decimal 14 _decimal
difflib 282 heapq
dis 330 opcode
distutils 15311 setuptools
distutils.archive_util 0 distutils
distutils.cmd 0 distutils
distutils.command 0 distutils
distutils.command.bdist 0 distutils
distutils.config 0 distutils
distutils.core 0 distutils
distutils.debug 0 distutils
distutils.dep_util 0 distutils
distutils.dir_util 0 distutils
distutils.dist 0 distutils
distutils.errors 0 distutils
distutils.extension 0 distutils
distutils.fancy_getopt 0 distutils
distutils.file_util 0 distutils
distutils.filelist 0 distutils
distutils.log 0 distutils
distutils.spawn 0 distutils
distutils.util 0 distutils
doctest 685 pdb unittest
email 22
email._encoded_words 75 base64 email.errors string
email._header_value_parser 928 email._encoded_words email.utils
email._parseaddr 118 calendar email
email._policybase 154 email.header email.utils
email.base64mime 33 base64 email
email.charset 30 email.base64mime email.encoders email.errors email.quoprimime
email.encoders 41 base64 email quopri
email.errors 184 email
email.feedparser 113 email._policybase
email.generator 141 copy email.utils
email.header 135 email.charset
email.headerregistry 378 email._header_value_parser
email.iterators 31 email
email.message 259 email._encoded_words email._policybase email.iterators
email.parser 82 email.feedparser
email.quoprimime 68 email string
email.utils 0 email._parseaddr email.charset socket
encodings 0
enum 0
errno 0
faulthandler 16
fcntl 10
filecmp 69
fileinput 93
fnmatch 0
fractions 308 decimal
ftplib 266 ssl
functools 0
genericpath 0
getopt 48 gettext
getpass 37 termios
gettext 232
glob 84
graphlib 67
grp 19
gzip 198
hashlib 56 _blake2 _hashlib
heapq 51 _heapq
hmac 67 hashlib
html 102 html.entities
html.entities 0 html
http 332
imaplib 470 calendar ssl subprocess
imghdr 57 linecache
imp 108 importlib.machinery linecache
importlib 0
importlib.abc 189 importlib.machinery
importlib.machinery 4
importlib.metadata 970 importlib.metadata._meta
importlib.metadata._adapters 0 importlib.metadata
importlib.metadata._collections 0 importlib.metadata
importlib.metadata._functools 0 importlib.metadata
importlib.metadata._itertools 0 importlib.metadata
importlib.metadata._meta 0 importlib.metadata
importlib.metadata._text 0 importlib.metadata
inspect 959 ast dis importlib.machinery linecache
io 0
ipaddress 0
itertools 0
json 230 json.decoder
json.decoder 0 json
json.encoder 0 json
json.scanner 0 json
keyword 0
linecache 33 tokenize
locale 184 _locale
logging 648 string traceback
lzma 0
mailbox 752 email.generator email.message fcntl
mailcap 73 linecache
marshal 0
math 0
mimetypes 88
mmap 34
modulefinder 150 dis importlib.machinery
multiprocessing 574 multiprocessing.context
multiprocessing.context 0 multiprocessing
multiprocessing.process 0 multiprocessing
multiprocessing.reduction 0 multiprocessing
netrc 64 shlex
nis 18 linecache
nntplib 269 datetime email.header linecache ssl
ntpath 0
nturl2path 8
numbers 266
opcode 67 _opcode
operator 0
optparse 344 gettext locale textwrap
os 0
ossaudiodev 54 linecache
pathlib 0
pdb 313 bdb cmd code glob pprint signal
pickle 475 _pickle
pickletools 392 pickle
pipes 51 linecache shlex
pkg_resources 16996 pkg_resources.extern
pkg_resources._vendor 0 pkg_resources
pkg_resources._vendor.appdirs 0 pkg_resources
pkg_resources._vendor.jaraco 0 pkg_resources
pkg_resources._vendor.more_itertools 0 pkg_resources
pkg_resources._vendor.more_itertools.more 0 pkg_resources
pkg_resources._vendor.more_itertools.recipes 0 pkg_resources
pkg_resources._vendor.packaging 0 pkg_resources
pkg_resources._vendor.packaging.__about__ 0 pkg_resources
pkg_resources._vendor.packaging._manylinux 0 pkg_resources
pkg_resources._vendor.packaging._musllinux 0 pkg_resources
pkg_resources._vendor.pyparsing 0 pkg_resources
pkg_resources._vendor.pyparsing.actions 0 pkg_resources
pkg_resources._vendor.pyparsing.common 0 pkg_resources
pkg_resources._vendor.pyparsing.core 0 pkg_resources
pkg_resources._vendor.pyparsing.exceptions 0 pkg_resources
pkg_resources._vendor.pyparsing.helpers 0 pkg_resources
pkg_resources._vendor.pyparsing.results 0 pkg_resources
pkg_resources._vendor.pyparsing.testing 0 pkg_resources
pkg_resources._vendor.pyparsing.unicode 0 pkg_resources
pkg_resources._vendor.pyparsing.util 0 pkg_resources
pkg_resources.extern 0 pkg_resources
pkg_resources.extern.appdirs 0 pkg_resources
pkg_resources.extern.jaraco 0 pkg_resources
pkg_resources.extern.jaraco.context 0 pkg_resources
pkg_resources.extern.jaraco.functools 0 pkg_resources
pkg_resources.extern.jaraco.text 0 pkg_resources
pkg_resources.extern.more_itertools 0 pkg_resources
pkg_resources.extern.packaging 0 pkg_resources
pkg_resources.extern.packaging._structures 0 pkg_resources
pkg_resources.extern.packaging.markers 0 pkg_resources
pkg_resources.extern.packaging.requirements 0 pkg_resources
pkg_resources.extern.packaging.specifiers 0 pkg_resources
pkg_resources.extern.packaging.tags 0 pkg_resources
pkg_resources.extern.packaging.utils 0 pkg_resources
pkg_resources.extern.packaging.version 0 pkg_resources
pkg_resources.extern.pyparsing 0 pkg_resources
pkgutil 194 importlib.machinery
platform 414
plistlib 308 datetime xml.parsers.expat
poplib 117 ssl
posix 0
posixpath 0
pprint 193 dataclasses
profile 147
pstats 384 dataclasses
pty 37 select tty
pwd 0
py_compile 62 importlib.machinery traceback
pyclbr 106 ast
pydoc 750 __future__ _sysconfigdata__linux_x86_64-linux-gnu inspect pkgutil platform sysconfig traceback
pydoc_data 6
pyexpat 70 pyexpat.model
pyexpat.errors 0 pyexpat
pyexpat.model 0 pyexpat
queue 111 _queue heapq
quopri 37
random 0
re 0
readline 34
reprlib 0
resource 33
rlcompleter 45 inspect readline
runpy 32 importlib.machinery
sched 81 heapq
secrets 37 base64 hmac
select 30
selectors 250 select
setuptools 0 distutils
setuptools._deprecation_warning 0 distutils
setuptools._distutils 0 distutils
setuptools._entry_points 0 distutils
setuptools._imp 0 distutils
setuptools._importlib 0 distutils
setuptools._itertools 0 distutils
setuptools._path 0 distutils
setuptools._reqs 0 distutils
setuptools._vendor 0 distutils
setuptools._vendor.jaraco 0 distutils
setuptools._vendor.more_itertools 0 distutils
setuptools._vendor.more_itertools.more 0 distutils
setuptools._vendor.more_itertools.recipes 0 distutils
setuptools._vendor.ordered_set 0 distutils
setuptools._vendor.packaging 0 distutils
setuptools._vendor.packaging.__about__ 0 distutils
setuptools._vendor.packaging._manylinux 0 distutils
setuptools._vendor.packaging._musllinux 0 distutils
setuptools._vendor.pyparsing 0 distutils
setuptools._vendor.pyparsing.actions 0 distutils
setuptools._vendor.pyparsing.common 0 distutils
setuptools._vendor.pyparsing.core 0 distutils
setuptools._vendor.pyparsing.exceptions 0 distutils
setuptools._vendor.pyparsing.helpers 0 distutils
setuptools._vendor.pyparsing.results 0 distutils
setuptools._vendor.pyparsing.testing 0 distutils
setuptools._vendor.pyparsing.unicode 0 distutils
setuptools._vendor.pyparsing.util 0 distutils
setuptools.command 0 distutils
setuptools.config 0 distutils
setuptools.config._apply_pyprojecttoml 0 distutils
setuptools.config.expand 0 distutils
setuptools.config.pyprojecttoml 0 distutils
setuptools.config.setupcfg 0 distutils
setuptools.depends 0 distutils
setuptools.discovery 0 distutils
setuptools.dist 0 distutils
setuptools.errors 0 distutils
setuptools.extension 0 distutils
setuptools.extern 0 distutils
setuptools.extern.jaraco 0 distutils
setuptools.extern.jaraco.context 0 distutils
setuptools.extern.jaraco.functools 0 distutils
setuptools.extern.jaraco.text 0 distutils
setuptools.extern.more_itertools 0 distutils
setuptools.extern.ordered_set 0 distutils
setuptools.extern.packaging 0 distutils
setuptools.extern.packaging._structures 0 distutils
setuptools.extern.packaging.markers 0 distutils
setuptools.extern.packaging.requirements 0 distutils
setuptools.extern.packaging.specifiers 0 distutils
setuptools.extern.packaging.tags 0 distutils
setuptools.extern.packaging.utils 0 distutils
setuptools.extern.packaging.version 0 distutils
setuptools.extern.pyparsing 0 distutils
setuptools.logging 0 distutils
setuptools.monkey 0 distutils
setuptools.msvc 0 distutils
setuptools.py34compat 0 distutils
setuptools.version 0 distutils
setuptools.windows_support 0 distutils
shelve 110 pickle
shlex 92
shutil 0
signal 277
site 0
smtpd 96 asynchat email._header_value_parser getopt
smtplib 333 email.generator email.message hmac ssl
sndhdr 108 linecache
socket 524 _socket array selectors
socketserver 291 socket
spwd 31 linecache
sqlite3 62 sqlite3.dbapi2
sqlite3.dbapi2 0 sqlite3
sre_compile 18 linecache
sre_constants 18 linecache
sre_parse 18 linecache
ssl 1114 _ssl base64 socket
stat 0
statistics 287 _statistics fractions
string 152 _string
stringprep 71 unicodedata
struct 0
subprocess 220 _posixsubprocess fcntl locale selectors signal
sunau 202 linecache
symtable 185 _symtable
sys 0
sysconfig 122
syslog 12
tabnanny 69 tokenize
tarfile 750 copy grp
telnetlib 56 linecache socket
tempfile 0
termios 17
textwrap 217
threading 0
time 0
timeit 66
token 13
tokenize 224 token
tomllib 517 tomllib._re
tomllib._parser 0 tomllib
tomllib._re 0 tomllib
tomllib._types 0 tomllib
trace 169 inspect pickle sysconfig
traceback 282 linecache textwrap
tracemalloc 279 _tracemalloc linecache pickle
tty 13 termios
types 0
typing 0
unicodedata 38
unittest 1123 unittest.case
unittest.case 0 unittest
unittest.loader 0 unittest
unittest.main 0 unittest
unittest.result 0 unittest
unittest.runner 0 unittest
unittest.signals 0 unittest
unittest.suite 0 unittest
unittest.util 0 unittest
urllib 0
uu 34 linecache
uuid 215 _uuid platform
venv 0 logging subprocess sysconfig
warnings 0
wave 240
weakref 0
webbrowser 199 shlex subprocess
wsgiref 7
xdrlib 162 linecache
xml 7
xml.etree 12 xml
xml.etree.ElementPath 183 xml.etree
xml.parsers 13 xml
xml.parsers.expat 17 xml.parsers.expat.model
xml.parsers.expat.errors 0 xml.parsers.expat
xml.parsers.expat.model 0 xml.parsers.expat
xmlrpc 6
zipapp 45
zipfile 0
zipimport 0
zlib 0
zoneinfo 171 _zoneinfo
zoneinfo._common 0 zoneinfo
zoneinfo._tzpath 0 zoneinfo
`,
  '3.12': `
gc 20
__future__ 45
_abc 0
_aix_support 44 sysconfig
_ast 757
_asyncio 0 asyncio
_bisect 10
_blake2 28
_bz2 20
_codecs 0
_codecs_cn 7
_codecs_hk 7
_codecs_iso2022 7
_codecs_jp 7
_codecs_kr 7
_codecs_tw 7
_collections 86
_collections_abc 0
_compat_pickle 228
_compression 78
_contextvars 7
_crypt 7
_csv 43
_ctypes 210
_curses 175
_curses_panel 31 _curses
_datetime 190
_decimal 327 collections.abc numbers
_elementtree 47 copy pyexpat xml.etree.ElementPath
_frozen_importlib 0
_frozen_importlib_external 0
_functools 45
_hashlib 58
_heapq 14
_imp 0
_io 0
_json 33
_locale 17
_lsprof 40
_lzma 27
_markupbase 129 re
_md5 17
_multibytecodec 60
_multiprocessing 28
_opcode 8
_operator 78
_osx_support 106 re
_pickle 93 _compat_pickle copyreg functools
_posixshmem 8
_posixsubprocess 7
_py_abc 53 _weakrefset
_pydatetime 755 math operator
_pydecimal 1065 contextvars locale math numbers
_pyio 806 errno
_pylong 99 decimal re
_queue 20
_random 16
_sha1 17
_sha2 51
_sha3 93
_signal 0
_sitebuiltins 0
_socket 80
_sqlite3 191 functools
_sre 64
_ssl 1838 _socket
_stat 0
_statistics 7
_string 4
_strptime 139 calendar
_struct 39
_symtable 3
_sysconfigdata__linux_x86_64-linux-gnu 6
_thread 0
_threading_local 44 contextlib threading weakref
_tkinter 68
_tokenize 8
_tracemalloc 12
_typing 3
_uuid 7
_warnings 0
_weakref 0
_weakrefset 116 types
_zoneinfo 0 zoneinfo
abc 0
aifc 274 chunk struct
argparse 709 gettext warnings
array 81 collections.abc
ast 889 _ast contextlib re
asyncio 3339 _asyncio
asyncio.base_events 0 asyncio
asyncio.base_futures 0 asyncio
asyncio.base_subprocess 0 asyncio
asyncio.base_tasks 0 asyncio
asyncio.constants 0 asyncio
asyncio.coroutines 0 asyncio
asyncio.events 0 asyncio
asyncio.exceptions 0 asyncio
asyncio.format_helpers 0 asyncio
asyncio.futures 0 asyncio
asyncio.locks 0 asyncio
asyncio.log 0 asyncio
asyncio.mixins 0 asyncio
asyncio.protocols 0 asyncio
asyncio.queues 0 asyncio
asyncio.runners 0 asyncio
asyncio.selector_events 0 asyncio
asyncio.sslproto 0 asyncio
asyncio.staggered 0 asyncio
asyncio.streams 0 asyncio
asyncio.subprocess 0 asyncio
asyncio.taskgroups 0 asyncio
asyncio.tasks 0 asyncio
asyncio.threads 0 asyncio
asyncio.timeouts 0 asyncio
asyncio.transports 0 asyncio
asyncio.trsock 0 asyncio
asyncio.unix_events 0 asyncio
atexit 7
audioop 37
base64 120 binascii re struct
bdb 257 fnmatch inspect
binascii 24
bisect 15 _bisect
builtins 0
bz2 108 _bz2 _compression
cProfile 61 _lsprof profile
calendar 398 datetime locale warnings
cgi 14 email.message email.parser html linecache tempfile
cgitb 0 html pydoc tempfile
chunk 58 linecache warnings
cmath 29
cmd 85 string
code 17 codeop traceback
codecs 0
codeop 61 __future__ warnings
collections 730 _collections keyword operator reprlib
collections.abc 13 collections
colorsys 26
compileall 0 filecmp pathlib py_compile struct
concurrent 6
concurrent.futures 321 concurrent.futures._base
concurrent.futures._base 0 concurrent.futures
configparser 562 collections.abc re warnings
contextlib 295 functools
contextvars 6 _contextvars
copy 50 copyreg weakref
copyreg 41
crypt 6 _crypt errno linecache random string
csv 153 _csv re
ctypes 543 ctypes._endian
ctypes._endian 0 ctypes
curses 19 _curses
dataclasses 299 copy inspect
datetime 12 _datetime
dbm 47 struct
decimal 17 _decimal
difflib 298 heapq re
dis 296 collections opcode types
doctest 687 pdb unittest
email 21
email._encoded_words 58 base64 email.errors string
email._parseaddr 128 calendar email
email._policybase 153 email.header email.utils
email.base64mime 47 base64 email
email.charset 0 email.base64mime email.encoders email.errors email.quoprimime
email.encoders 38 base64 email quopri
email.errors 187 email
email.feedparser 114 email._policybase
email.generator 97 copy email.utils
email.header 129 email.charset
email.iterators 33 email
email.message 274 email._encoded_words email._policybase email.iterators
email.parser 84 email.feedparser
email.quoprimime 70 email string
email.utils 10 email._parseaddr email.charset random socket urllib.parse
encodings 0
enum 581 functools
errno 2
faulthandler 16
fcntl 10
filecmp 104 itertools types
fileinput 102 types
fnmatch 45 re
fractions 434 decimal math re
ftplib 292 ssl
functools 309 _functools collections types
genericpath 0
getopt 55 gettext
getpass 0 contextlib termios warnings
gettext 285 re
glob 123 contextlib fnmatch
graphlib 68 types
grp 18
gzip 235 _compression struct zlib
hashlib 52 _blake2 _hashlib
heapq 53 _heapq
hmac 80 hashlib warnings
html 124 html.entities
html.entities 0 html
http 353 enum
imaplib 542 calendar random ssl subprocess
imghdr 63 linecache warnings
importlib 25 importlib._bootstrap
importlib._abc 36 importlib
importlib._bootstrap 0 importlib
importlib._bootstrap_external 0 importlib
importlib.machinery 10 importlib
importlib.util 36 importlib._abc types
inspect 997 ast collections.abc dis importlib.machinery linecache
io 0
ipaddress 793 functools
itertools 223
json 275 json.decoder
json.decoder 0 json
json.encoder 0 json
json.scanner 0 json
keyword 12
linecache 37 tokenize
locale 219 _locale re
logging 628 atexit string threading traceback warnings weakref
lzma 93 _compression _lzma
mailbox 797 contextlib email.generator email.message fcntl
mailcap 75 linecache warnings
marshal 0
math 62
mimetypes 113 urllib.parse
mmap 36
modulefinder 88 dis importlib.machinery
multiprocessing 728 multiprocessing.context
multiprocessing.context 0 multiprocessing
multiprocessing.process 0 multiprocessing
multiprocessing.reduction 0 multiprocessing
netrc 63
nis 15
nntplib 326 datetime email.header linecache ssl
ntpath 28
nturl2path 13
numbers 260
opcode 103 _opcode
operator 150 _operator
optparse 248 errno gettext locale textwrap
os 0
ossaudiodev 52
pathlib 600 errno fnmatch ntpath urllib.parse
pdb 142 bdb cmd code glob pprint signal typing
pickle 480 _pickle re struct
pickletools 419 pickle
pipes 6 linecache shlex tempfile
pkgutil 103 importlib.machinery importlib.util typing weakref
platform 338 re
plistlib 387 binascii datetime re struct xml.parsers.expat
poplib 139 ssl
posix 0
posixpath 0
pprint 188 dataclasses
profile 162 importlib.machinery
pstats 289 dataclasses typing
pty 42 select tty
pwd 0
py_compile 58 importlib.machinery importlib.util traceback
pyclbr 57 ast importlib.util
pydoc 589 __future__ _sysconfigdata__linux_x86_64-linux-gnu inspect pkgutil platform sysconfig traceback urllib.parse
pydoc_data 6
pyexpat 67 pyexpat.model
pyexpat.errors 0 pyexpat
pyexpat.model 0 pyexpat
queue 107 _queue heapq threading
quopri 48 binascii
random 208 _random _sha2 bisect itertools math operator warnings
re 640 re._parser
re._casefix 0 re
re._compiler 0 re
re._constants 0 re
re._parser 0 re
readline 33
reprlib 85 itertools
resource 33
rlcompleter 49 atexit inspect readline
runpy 34 importlib.machinery importlib.util
sched 72 heapq threading
secrets 27 base64 hmac random
select 30
selectors 233 collections.abc math select
shelve 116 collections.abc pickle
shlex 106 re
shutil 377 bz2 errno fnmatch lzma warnings zlib
signal 228 enum
site 0
smtplib 290 email.generator email.message hmac ssl
sndhdr 117 linecache warnings
socket 451 _socket array enum errno selectors
socketserver 269 socket threading
spwd 27
sqlite3 12 sqlite3.dbapi2
sqlite3.dbapi2 0 sqlite3
sre_compile 18 linecache warnings
sre_constants 18 linecache warnings
sre_parse 18 linecache warnings
ssl 1141 _ssl base64 socket warnings
stat 0
statistics 311 _statistics fractions random
string 186 _string re
stringprep 71 unicodedata
struct 12 _struct
subprocess 319 _posixsubprocess contextlib errno fcntl locale selectors signal threading warnings
sunau 210 linecache warnings
symtable 199 _symtable weakref
sys 0
sysconfig 151 threading
syslog 12
tabnanny 85 tokenize
tarfile 721 copy grp shutil struct
telnetlib 109 linecache socket warnings
tempfile 262 random shutil weakref
termios 17
textwrap 268 re
threading 422 _weakrefset functools
time 0
timeit 80 itertools
token 12
tokenize 246 _tokenize re token
tomllib 1199 tomllib._re
tomllib._parser 0 tomllib
tomllib._re 0 tomllib
tomllib._types 0 tomllib
trace 130 inspect pickle sysconfig
traceback 288 collections.abc contextlib linecache textwrap
tracemalloc 248 _tracemalloc collections.abc fnmatch linecache pickle
tty 22 termios
types 113
typing 1544 typing.io
typing.io 0 typing
typing.re 0 typing
unicodedata 38
unittest 990 unittest.case
unittest.case 0 unittest
unittest.loader 0 unittest
unittest.main 0 unittest
unittest.result 0 unittest
unittest.runner 0 unittest
unittest.signals 0 unittest
unittest.suite 0 unittest
unittest.util 0 unittest
urllib 6
urllib.parse 590 ipaddress math re urllib warnings
uu 45 binascii linecache warnings
uuid 234 _uuid platform
venv 0 logging shutil subprocess sysconfig
warnings 149
wave 249 collections struct
weakref 316 _weakrefset itertools
webbrowser 122 shlex shutil subprocess
wsgiref 7
xdrlib 163 linecache struct warnings
xml 7
xml.etree 14 xml
xml.etree.ElementPath 226 re xml.etree
xml.parsers 15 xml
xml.parsers.expat 17 xml.parsers.expat.model
xml.parsers.expat.errors 0 xml.parsers.expat
xml.parsers.expat.model 0 xml.parsers.expat
xmlrpc 6
zipapp 7 zipfile
zipfile 779 zipfile._path
zipfile._path 0 zipfile
zipfile._path.glob 0 zipfile
zipimport 0
zlib 43
zoneinfo 108 _zoneinfo
zoneinfo._common 0 zoneinfo
zoneinfo._tzpath 0 zoneinfo
`,
  '3.13': `
gc 20
__future__ 45
_abc 0
_aix_support 44 sysconfig
_android_support 97 threading
_ast 1092
_asyncio 0 asyncio
_bisect 10
_blake2 28
_bz2 20
_codecs 0
_codecs_cn 11
_codecs_hk 10
_codecs_iso2022 7
_codecs_jp 18
_codecs_kr 10
_codecs_tw 9
_collections 86
_collections_abc 0
_colorize 19
_compat_pickle 227
_compression 74
_contextvars 7
_csv 43
_ctypes 214
_curses 176
_curses_panel 31 _curses
_datetime 192
_decimal 329 collections.abc numbers
_elementtree 62 copy pyexpat xml.etree.ElementPath
_frozen_importlib 0
_frozen_importlib_external 0
_functools 47
_hashlib 59
_heapq 14
_imp 0
_interpchannels 77
_interpqueues 24
_interpreters 28
_io 0
_json 33
_locale 17
_lsprof 43
_lzma 27
_markupbase 101 re
_md5 17
_multibytecodec 60
_multiprocessing 28
_opcode 20
_opcode_metadata 19
_operator 82
_osx_support 106 re
_pickle 94 _compat_pickle copyreg functools
_posixshmem 8
_posixsubprocess 7
_py_abc 51 _weakrefset
_pydatetime 739 math operator
_pydecimal 1019 contextvars locale math numbers
_pyio 797 errno
_pylong 37 decimal re
_pyrepl 6
_pyrepl.pager 87 __future__ _pyrepl re
_queue 20
_random 16
_sha1 17
_sha2 51
_sha3 93
_signal 0
_sitebuiltins 0
_socket 82
_sqlite3 192 functools
_sre 64
_ssl 1839 _socket
_stat 0
_statistics 7
_string 4
_strptime 66 calendar
_struct 40
_suggestions 3
_symtable 3
_sysconfig 3
_sysconfigdata__linux_x86_64-linux-gnu 6
_thread 0
_threading_local 0 contextlib threading weakref
_tkinter 69
_tokenize 8
_tracemalloc 12
_typing 3
_uuid 7
_warnings 0
_weakref 0
_weakrefset 117 types
_zoneinfo 0 zoneinfo
abc 0
argparse 732 gettext
array 82 collections.abc
ast 828 _ast contextlib re
asyncio 3794 _asyncio
asyncio.base_events 0 asyncio
asyncio.base_futures 0 asyncio
asyncio.base_subprocess 0 asyncio
asyncio.base_tasks 0 asyncio
asyncio.constants 0 asyncio
asyncio.coroutines 0 asyncio
asyncio.events 0 asyncio
asyncio.exceptions 0 asyncio
asyncio.format_helpers 0 asyncio
asyncio.futures 0 asyncio
asyncio.locks 0 asyncio
asyncio.log 0 asyncio
asyncio.mixins 0 asyncio
asyncio.protocols 0 asyncio
asyncio.queues 0 asyncio
asyncio.runners 0 asyncio
asyncio.selector_events 0 asyncio
asyncio.sslproto 0 asyncio
asyncio.staggered 0 asyncio
asyncio.streams 0 asyncio
asyncio.subprocess 0 asyncio
asyncio.taskgroups 0 asyncio
asyncio.tasks 0 asyncio
asyncio.threads 0 asyncio
asyncio.timeouts 0 asyncio
asyncio.transports 0 asyncio
asyncio.trsock 0 asyncio
asyncio.unix_events 0 asyncio
atexit 7
base64 116 binascii re struct
bdb 273 fnmatch inspect
binascii 25
bisect 13 _bisect
builtins 0
bz2 117 _bz2 _compression
cProfile 65 _lsprof profile
calendar 422 datetime locale
cmath 29
cmd 90 inspect string
code 87 codeop traceback
codecs 0
codeop 62 __future__ warnings
collections 735 _collections keyword operator reprlib
collections.abc 9 collections
colorsys 21
compileall 0 filecmp pathlib py_compile struct
concurrent 6
concurrent.futures 329 concurrent.futures._base
concurrent.futures._base 0 concurrent.futures
configparser 644 collections.abc contextlib re
contextlib 263 functools types
contextvars 5 _contextvars
copy 54 copyreg weakref
copyreg 39
csv 143 _csv re
ctypes 535 ctypes._endian
ctypes._endian 0 ctypes
curses 18 _curses
dataclasses 361 copy inspect
datetime 12 _datetime
dbm 46 struct
decimal 16 _decimal
difflib 223 heapq re
dis 415 collections opcode types
doctest 780 pdb unittest
email 20
email._encoded_words 40 base64 email.errors string
email._parseaddr 95 email
email._policybase 157 email.header email.utils
email.base64mime 48 base64 email
email.charset 23 email.base64mime email.encoders email.errors email.quoprimime
email.encoders 36 base64 email quopri
email.errors 192 email
email.generator 123 copy email.errors email.utils random
email.header 122 email.charset
email.iterators 31 email
email.message 319 email._encoded_words email._policybase email.iterators
email.quoprimime 55 email string
email.utils 163 datetime email._parseaddr urllib.parse
encodings 0
enum 628 types
errno 2
faulthandler 16
fcntl 10
filecmp 97 itertools types
fileinput 99 types
fnmatch 52 re
fractions 367 decimal math re
ftplib 295 ssl
functools 346 _functools collections
genericpath 0
getopt 55 gettext
getpass 45 contextlib termios
gettext 206 re
glob 189 contextlib fnmatch
graphlib 64 types
grp 19
gzip 224 _compression struct zlib
hashlib 49 _blake2 _hashlib
heapq 45 _heapq
hmac 79 hashlib warnings
html 69 html.entities
html.entities 0 html
http 285 enum
imaplib 589 calendar random ssl subprocess
importlib 15 importlib._bootstrap
importlib._abc 36 importlib
importlib._bootstrap 0 importlib
importlib._bootstrap_external 0 importlib
importlib.machinery 17 importlib
importlib.util 99 importlib._abc types
inspect 1049 ast collections.abc dis importlib.machinery linecache tokenize weakref
io 0
ipaddress 820 functools
itertools 225
json 221 json.decoder
json.decoder 0 json
json.encoder 0 json
json.scanner 0 json
keyword 12
linecache 26
locale 163 _locale re
logging 631 atexit string threading traceback weakref
lzma 98 _compression _lzma
mailbox 898 calendar contextlib email.generator email.message fcntl socket
marshal 0
math 63
mimetypes 126 urllib.parse
mmap 37
modulefinder 140 dis importlib.machinery
multiprocessing 640 multiprocessing.context
multiprocessing.context 0 multiprocessing
multiprocessing.process 0 multiprocessing
multiprocessing.reduction 0 multiprocessing
netrc 59
ntpath 92
nturl2path 8
numbers 261
opcode 70 _opcode _opcode_metadata
operator 147 _operator
optparse 345 errno gettext locale textwrap
os 0
pathlib 766 pathlib._abc
pathlib._abc 0 pathlib
pathlib._local 0 pathlib
pdb 409 bdb cmd code glob pprint rlcompleter signal
pickle 404 _pickle re struct
pickletools 420 pickle
pkgutil 95 importlib.machinery importlib.util typing warnings weakref
platform 345 re
plistlib 328 binascii datetime re struct xml.parsers.expat
poplib 139 ssl
posix 0
posixpath 0
pprint 189 dataclasses
profile 151 importlib.machinery
pstats 433 dataclasses typing
pty 39 select tty
pwd 0
py_compile 51 importlib.machinery importlib.util traceback
pyclbr 91 ast importlib.util
pydoc 800 _pyrepl.pager _sysconfigdata__linux_x86_64-linux-gnu inspect pkgutil platform sysconfig traceback urllib.parse
pydoc_data 6
pyexpat 71 pyexpat.model
pyexpat.errors 0 pyexpat
pyexpat.model 0 pyexpat
queue 80 _queue collections heapq threading
quopri 40 binascii
random 216 _random bisect itertools math operator
re 693 re._parser
re._casefix 0 re
re._compiler 0 re
re._constants 0 re
re._parser 0 re
readline 33
reprlib 78 itertools
resource 33
rlcompleter 34 atexit inspect readline warnings
runpy 84 importlib.machinery importlib.util
sched 0 collections heapq threading
secrets 0 base64 hmac random
select 30
selectors 226 collections.abc math select
shelve 119 collections.abc pickle
shlex 90 re
shutil 308 bz2 errno fnmatch lzma zlib
signal 239 enum
site 0
smtplib 358 email.generator email.message hmac ssl
socket 361 _socket array enum errno selectors
socketserver 207 socket threading
sqlite3 0 sqlite3.dbapi2
sqlite3.dbapi2 0 sqlite3
sre_compile 44 linecache tokenize warnings
sre_constants 44 linecache tokenize warnings
sre_parse 44 linecache tokenize warnings
ssl 1010 _ssl base64 socket warnings
stat 0
statistics 427 _statistics fractions random
string 126 _string re
stringprep 68 unicodedata
struct 11 _struct
subprocess 218 _posixsubprocess contextlib errno fcntl locale selectors signal threading
symtable 233 _symtable enum weakref
sys 0
sysconfig 139 threading
syslog 12
tabnanny 87 tokenize
tarfile 746 copy grp shutil struct
tempfile 293 random shutil warnings weakref
termios 17
textwrap 211 re
threading 545 _collections _weakrefset itertools warnings
time 0
timeit 76 itertools
token 12
tokenize 155 _tokenize re token
tomllib 1569 tomllib._re
tomllib._parser 0 tomllib
tomllib._re 0 tomllib
tomllib._types 0 tomllib
trace 147 inspect pickle sysconfig
traceback 418 _colorize collections.abc contextlib linecache textwrap warnings
tracemalloc 319 _tracemalloc collections.abc fnmatch linecache pickle
tty 20 termios
types 111
typing 1426 _typing collections.abc copyreg functools types
unicodedata 39
unittest 1130 unittest.case
unittest.case 0 unittest
unittest.loader 0 unittest
unittest.main 0 unittest
unittest.result 0 unittest
unittest.runner 0 unittest
unittest.signals 0 unittest
unittest.suite 0 unittest
unittest.util 0 unittest
urllib 6
urllib.parse 540 ipaddress math re urllib warnings
uuid 228 _uuid enum
venv 31 logging shutil subprocess sysconfig
warnings 167
wave 249 collections struct
weakref 316 _weakrefset itertools
webbrowser 236 shlex shutil subprocess
wsgiref 7
xml 7
xml.etree 13 xml
xml.etree.ElementPath 171 re xml.etree
xml.parsers 14 xml
xml.parsers.expat 18 xml.parsers.expat.model
xml.parsers.expat.errors 0 xml.parsers.expat
xml.parsers.expat.model 0 xml.parsers.expat
xmlrpc 6
zipapp 41 zipfile
zipfile 828 zipfile._path
zipfile._path 0 zipfile
zipfile._path.glob 0 zipfile
zipimport 0
zlib 43
zoneinfo 133 _zoneinfo
zoneinfo._common 0 zoneinfo
zoneinfo._tzpath 0 zoneinfo
`,
};
