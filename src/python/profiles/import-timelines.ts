// Made by scripts/record-imports.mjs: per module what its import counts for the youngest generation, in order: numbers are moves
// of the count, `=` before those that are made at one go, names are imports that it makes in between, `*` goes before so many
// objects that it makes and `!` before those of them that become garbage.

export const IMPORT_TIMELINES: { readonly [version: string]: string } = {
  '3.10': `
__future__ 26 =25 16
_ast 25 =736 -6
_asyncio 29 asyncio.exceptions asyncio.base_tasks 95
_bisect 28
_blake2 17 =22 -6
_bz2 11 =15 -7
_collections 10 =82 -5
_compat_pickle 14 =95 107
_compression 14 =30 38
_contextvars 22
_csv 17 =26 -7
_ctypes 14 =199 -2
_datetime 20 =186 -6
_dbm 12
_decimal 239 numbers 17 collections 32 collections.abc 67
_elementtree 78 copy pyexpat -4
_functools 11 =42 -7
_hashlib 28 =20 2 =41 -6
_heapq 29 =9 -5
_json 28 =22 -7
_locale 8 =13 -4
_lsprof 31 =32 -4
_lzma 27 =22 -7
_markupbase 13 =28 33
_opcode 25
_operator 23 =54 =27 -6
_pickle 13 =68 -5
_posixsubprocess 8
_queue 10 =13 -7
_random 11
_sha512 12 =18 -7
_socket 17 =42 -6
_sre 28 =58 -6
_ssl 23 =9 1 =1827 -6
_statistics 4
_string 20
_struct 29 =28 -7
_symtable 19
_sysconfigdata__linux_x86_64-linux-gnu 13
_tracemalloc 8 =11 -7
_uuid 5
_weakrefset 33 =63 3 types 34
_winapi 3
_zoneinfo 11 datetime 16 weakref -2
argparse 22 =393 re gettext 258
array 76 collections.abc -1
ast 22 =389 _ast contextlib enum 279
asyncio 21 asyncio.base_events asyncio.runners asyncio.queues asyncio.streams asyncio.subprocess asyncio.threads 1 asyncio.unix_events -9 *105 !105
asyncio.base_events 33 =297 3 collections collections.abc concurrent.futures heapq socket subprocess ssl 1 asyncio.constants asyncio.coroutines asyncio.events asyncio.futures asyncio.protocols asyncio.sslproto asyncio.staggered asyncio.trsock 100
asyncio.base_futures 31 asyncio.format_helpers -5
asyncio.base_subprocess 33 =75 47
asyncio.base_tasks 20
asyncio.constants 23
asyncio.coroutines 7 =22 -1 inspect 1 asyncio.base_futures -1 asyncio.log 20
asyncio.events 8 =145 contextvars 168 _asyncio -16
asyncio.exceptions 25 =15 43
asyncio.format_helpers 31 =13 1
asyncio.futures 7 =57 28
asyncio.locks 10 =33 11 asyncio.mixins asyncio.tasks 46
asyncio.log 5
asyncio.mixins 37
asyncio.protocols 14 =29 24
asyncio.queues 12 =27 45
asyncio.runners 11
asyncio.selector_events 17 =189 100
asyncio.sslproto 19 =116 7 asyncio.transports 49
asyncio.staggered 18 typing 2 asyncio.locks 30
asyncio.streams 17 =105 71
asyncio.subprocess 17 =46 30
asyncio.tasks 11 =126 65
asyncio.threads 12
asyncio.transports 33 =61 74
asyncio.trsock 12 =71 42
asyncio.unix_events 15 =235 9 asyncio.base_subprocess asyncio.selector_events 157
atexit 7
base64 22 =65 re struct binascii 16
bdb 13 =119 -1 fnmatch 61
binascii 18 =17 2
bisect 28 _bisect -12
bz2 14 =28 -1 _compression _bz2 15
cProfile 22 =25 -1 _lsprof profile 8
calendar 22 =173 datetime locale 115
cmath 18 =24 -6
cmd 22 =33 string 11
code 22 =24 traceback codeop 8
codeop 30 __future__ warnings 7
collections 22 *1 !1 *1 !1 =322 itertools keyword operator reprlib _collections 37 *5 !5 3 *3 !3 2 *2 !2 3 *3 !3 2 *3 !3 3 *2 !2 3 *2 !2 3 *3 !3 2 *1 !1 3 *4 !4 2 *2 !2 3 *3 !3 2 *1 3 *5 6 !6 91 =24 64 =12 74 =46 -32
collections.abc 8 collections 1
colorsys 25
concurrent 12
concurrent.futures 8 concurrent 7 concurrent.futures._base -6 *105 !105
concurrent.futures._base 30 =97 3 collections logging 139
concurrent.futures.thread 8 concurrent.futures 6 =12 -2 queue 17
configparser 22 =228 collections.abc functools re warnings 284 =27 34
contextlib 22 =101 collections functools 157
contextvars 20 _contextvars -8
copy 22 =12 types weakref copyreg 4 org.python.core -5
copyreg 22 =10 8
csv 22 =55 re _csv 35
ctypes 22 =105 types _ctypes struct 324 ctypes._endian -18
ctypes._endian 48
ctypes.util 8 ctypes 5 =11 -2 shutil subprocess tempfile -3
dataclasses 22 =169 re copy inspect 135
datetime 22 *1 !1 *1 !1 *1 !1 *1 !1 *1 !1 *1 !1 *3 !3 *1 !1 *1 !1 *3 !3 *1 !1 =364 math operator 54 *55 !40 2 *2 !2 3 *3 !3 4 *2 2 *2 3 *3 2 *2 3 *3 2 *2 3 *3 2 *2 3 *3 2 *2 3 *3 2 *3 3 *11 14 *1 2 *2 3 *6 5 *17 15 *1 2 *2 3 *3 4 *4 2 *2 3 *3 2 *2 3 *3 2 *2 3 *4 5 *3 2 *2 3 *2 2 *2 3 *16 19 *2 !2 2 *2 !2 3 *3 !3 2 *2 !2 3 *3 !3 2 *2 !2 3 *4 !4 5 *3 !3 2 *1 !1 3 *2 !2 4 *3 2 *3 3 *1 2 *2 3 *3 5 *3 2 *2 3 *2 2 *2 3 *3 2 *2 3 *3 2 *1 3 *3 4 *4 2 *2 3 *3 2 *2 3 *18 22 *2 3 *4 4 *3 2 *2 3 *3 2 *1 3 *2 2 *3 3 *12 24 _datetime -56 !227
dbm 25 struct 4 dbm.ndbm -20
dbm.dumb 8 dbm 5 =25 ast collections.abc 43
dbm.ndbm 25 _dbm -3
decimal 21 _decimal -8
difflib 22 =161 heapq collections types 74 re 39
dis 22 =74 types collections opcode 66
doctest 22 =285 __future__ difflib inspect pdb unittest 225
email 12 =9 -4
email._encoded_words 14 =33 34
email._parseaddr 12 =11 -2 calendar 18
email._policybase 13 =57 6 email.header -1 email.utils 23
email.base64mime 12
email.charset 14 =25 -1 email.encoders 23
email.encoders 16 =11 -1 quopri -3
email.errors 34 =37 138
email.feedparser 31 =49 8 email.errors -1 email._policybase 27
email.header 33 =69 3 email.quoprimime email.base64mime 1 email.charset 40
email.iterators 15 =9 -4
email.message 12 =145 -1 uu email._encoded_words 54 email.iterators 17
email.parser 36 =31 4 email.feedparser 12
email.quoprimime 34 =38 3 string 1
email.utils 13 =41 -1 random socket datetime email._parseaddr 25
enum 22 =155 types 154
errno 2
fcntl 11
filecmp 22 =25 itertools types 13
fileinput 22 =48 types 22
fnmatch 26 re 3
fractions 22 =65 decimal math re 218 =17 -13
functools 22 *1 !1 =179 collections types 19 _functools 8 *22 !22 97 *1 !1
getopt 22 =16 -1 gettext 1
getpass 22 =10 -1 contextlib warnings 9 termios -11
gettext 22 =104 re 153
glob 22 =32 contextlib re fnmatch 60
graphlib 22 =13 22
gzip 22 =83 struct zlib _compression 49 =13 3
hashlib 22 =20 6 _hashlib 8 _blake2 -10
heapq 22 =29 15 _heapq -18
hmac 22 =25 warnings _hashlib hashlib 6
html 24 re html.entities 66
html.entities 6
html.parser 8 html 5 =13 -2 _markupbase 184
http 22 =55 enum 115
http.client 7 http 8 =161 -1 email.parser email.message 69 =14 29 ssl 50
importlib 28 warnings -6
importlib._abc 22 =11 7 =9 -2
importlib._bootstrap 19 importlib -7
importlib.machinery 8 importlib 4
importlib.util 8 importlib 10 =48 1 importlib._abc contextlib 17
inspect 22 =412 ast dis collections.abc importlib.machinery linecache 504
ipaddress 22 =259 functools 535
itertools 10 =195 -6
json 22 =9 -2 json.decoder json.encoder *105 !105
json.decoder 33 =20 3 re 1 json.scanner 18
json.encoder 8 =17 20
json.scanner 7 _json 76
json.tool 8 json 9 argparse pathlib -7
keyword 16
linecache 28 functools tokenize -2
locale 22 =77 re 63
logging 22 =356 re traceback warnings weakref collections.abc string threading 416 atexit -28
logging.config 8 logging 8 =76 -1 errno logging.handlers socketserver 90
logging.handlers 8 logging 8 =112 -1 socket pickle queue copy 96
lzma 13 =38 -1 _lzma 14
math 18 =54 -6
mimetypes 22 =52 urllib.parse _winapi -3 winreg 7
msvcrt 4
nt 3
ntpath 12 =31 _winapi 7 nt 2 nt -3 nt -1 nt -14
numbers 22 =63 60 =21 98
opcode 25 _opcode -5
operator 22 *1 !1 *1 !1 =92 35 *3 !3 4 *7 9 *4 2 *6 7 *1 2 *2 3 *8 28 _operator -64 !28
optparse 22 =280 textwrap 1 gettext 78 locale -1 errno 73
org 16
org.python 19 org -6
org.python.core 9 org.python -7
pathlib 22 =302 fnmatch ntpath warnings errno urllib.parse 113 =10 132
pdb 18 =223 cmd bdb code glob pprint signal 86
pickle 22 =266 types copyreg itertools functools struct re _compat_pickle _pickle 19 org.python.core 167 *11 !11
pickletools 22 =77 pickle 283
pkgutil 18 =57 72 weakref 33
platform 22 =129 collections re subprocess 269
pprint 22 =90 collections dataclasses 37
profile 22 =75 49
pstats 22 =149 re dataclasses typing 221
pydoc 22 =557 importlib._bootstrap importlib.machinery importlib.util inspect pkgutil platform sysconfig urllib.parse traceback 78 _sysconfigdata__linux_x86_64-linux-gnu 126
pyexpat 22 =56 -5
queue 22 =42 threading heapq _queue 30
quopri 20 =28 1
random 22 =108 warnings math operator itertools bisect _random _sha512 54
re 22 =42 enum sre_compile functools _locale 62 copyreg -7
readline 15 =28 -6
reprlib 22 =28 itertools 15
rlcompleter 22 =10 -1 atexit inspect 10 readline -6
sched 29 heapq collections threading 43
secrets 26 base64 hmac random -1
select 15 =21 -7
selectors 19 =71 2 collections.abc math 143
shelve 22 =21 pickle collections.abc 37
shlex 22 =31 re 37
shutil 22 =158 fnmatch errno zlib bz2 lzma 152
signal 22 =22 enum 163
socket 12 =59 -1 _socket selectors errno 271 array 7
socketserver 14 =102 169
sre_compile 13 =83 _sre sre_parse 59
sre_constants 33 =21 173
sre_parse 22 =102 2 sre_constants 76
ssl 16 =183 _ssl 404 base64 236
statistics 22 =147 math numbers random fractions 54 _statistics 19
string 22 =27 _string 1 re 89
struct 20 _struct -8
subprocess 22 =174 errno signal threading warnings contextlib fcntl msvcrt -1 _posixsubprocess select selectors 50
symtable 22 =90 _symtable weakref 54
sysconfig 12 =43 25
tempfile 22 =131 functools warnings shutil random weakref 84
termios 22
textwrap 22 =26 re 189
threading 22 =223 functools _weakrefset 197
timeit 22 =36 itertools 7
token 18
tokenize 22 =60 collections functools re token 160
traceback 22 =102 collections linecache 47
tracemalloc 22 =135 collections.abc functools fnmatch linecache pickle _tracemalloc 110
types 22 =43 7 *7 !1 7 !6 27
typing 22 =452 -1 collections collections.abc contextlib re 899
unicodedata 18 =14 1 =18 -7
unittest 24 unittest.result unittest.case unittest.suite unittest.loader unittest.main -7 *105 !105
unittest._log 8 unittest 6 logging 23
unittest.async_case 8 unittest 5 =9 -1 asyncio 9
unittest.case 7 =248 difflib pprint 203
unittest.loader 10 =72 2 fnmatch 53
unittest.main 8 =32 argparse 1 unittest.runner 11
unittest.mock 8 unittest 5 =401 -1 asyncio 363
unittest.result 36 =49 3 traceback 1 unittest.util 29
unittest.runner 15 =24 unittest.signals 21
unittest.signals 22 =9 2 signal 12
unittest.suite 8 =25 47
unittest.util 8 =10 50
urllib 12
urllib.error 13 =10 1 urllib.response 12
urllib.parse 8 urllib 8 =174 re warnings 276
urllib.request 12 =429 base64 bisect email hashlib http.client tempfile contextlib urllib.error 353
urllib.response 31 =17 38
uu 17 =10
uuid 22 =98 enum platform 67 _uuid -1
warnings 22 =69 35
weakref 22 =122 _weakrefset itertools 49 =30 52
winreg 3
xml 12
xml.etree 8 xml -1
xml.etree.ElementPath 8 xml.etree 13 =46 re 113
xml.etree.ElementTree 8 xml.etree 13 =308 re warnings collections.abc contextlib 1 xml.etree.ElementPath 91 *1 !1 3 *3 !3 4 *4 2 *7 8 *3 2 *2 3 *3 2 *2 3 *7 57 _elementtree -28 *5 !33
xml.parsers 8 xml -1
xml.parsers.expat 8 xml.parsers 11 pyexpat -8
xml.sax 8 xml 9 =9 xml.sax.xmlreader -1
xml.sax._exceptions 15 =26 28
xml.sax.handler 33 =44 52
xml.sax.saxutils 8 xml.sax 6 =81 urllib.parse urllib.request 37
xml.sax.xmlreader 39 =87 10 xml.sax.handler -1 xml.sax._exceptions 74
zipfile 22 =324 binascii importlib.util shutil struct threading pathlib 116 =14 93
zlib 26 =23 -7
zoneinfo 28 zoneinfo._tzpath -1 zoneinfo._common _zoneinfo -6
zoneinfo._common 12 =10 -1 struct 9
zoneinfo._tzpath 40 =14 3 sysconfig 16 _sysconfigdata__linux_x86_64-linux-gnu -3
`,
  '3.11': `
__future__ 23 =21 7
_ast 6
_asyncio 25 asyncio.base_futures asyncio.exceptions asyncio.base_tasks 93
_blake2 16 =24 -10
_compat_pickle 23 =106 108
_contextvars 5
_csv 25 =32 -10
_ctypes 17 =201 -8
_datetime 15 =196 -8
_dbm 7
_decimal 224 numbers 114
_elementtree 86 copy pyexpat -9
_hashlib 16 =20 =38 -10
_heapq 17 =9 -11
_json 25 =26 -10
_locale 18 =14 -4
_lsprof 17 =32 -9
_markupbase 21 =32 29
_opcode 13
_pickle 14 =69 -10
_posixsubprocess 4
_queue 14 =14 -11
_socket 16 =43 -11
_ssl 17 =10 =1819 -10
_statistics 6
_string 8
_symtable 7
_sysconfigdata__linux_x86_64-linux-gnu 11
_tracemalloc 13 =12 -12
_uuid 6
_winapi 7
_zoneinfo 17 datetime 9
argparse 21 =388 3 gettext 288
array 67
ast 21 =373 3 _ast 116 *2 !2 3 *3 !3 3 *3 !3 2 *2 3 *3 3 *3 3 *2 3 *6 78 !16 119
asyncio 23 asyncio.base_events asyncio.runners asyncio.queues asyncio.streams asyncio.subprocess asyncio.taskgroups asyncio.timeouts asyncio.threads 1 asyncio.unix_events -15 *126 !126
asyncio.base_events 22 =291 3 concurrent.futures heapq socket subprocess ssl 3 asyncio.constants asyncio.coroutines asyncio.events asyncio.futures asyncio.protocols asyncio.sslproto asyncio.staggered asyncio.trsock 111
asyncio.base_futures 26 =11 2
asyncio.base_subprocess 26 =75 42
asyncio.base_tasks 19 =9 -2
asyncio.constants 20
asyncio.coroutines 16 inspect -5
asyncio.events 12 =137 3 contextvars 3 asyncio.format_helpers 178 _asyncio -13
asyncio.exceptions 13 =13 39
asyncio.format_helpers 19 =16 -5
asyncio.futures 12 =52 31
asyncio.locks 19 =92 10 asyncio.mixins asyncio.tasks 86
asyncio.log 6
asyncio.mixins 29
asyncio.protocols 17 =31 27
asyncio.queues 12 =30 49
asyncio.runners 13 =12 29
asyncio.selector_events 18 =206 103
asyncio.sslproto 20 =137 9 asyncio.transports -3 asyncio.log 90
asyncio.staggered 26 asyncio.locks 14
asyncio.streams 17 =123 75
asyncio.subprocess 19 =45 29
asyncio.taskgroups 13 =20 12
asyncio.tasks 13 =144 63
asyncio.threads 6
asyncio.timeouts 15 =27 69
asyncio.transports 27 =63 71
asyncio.trsock 17 =19 14
asyncio.unix_events 17 =231 8 asyncio.base_subprocess asyncio.selector_events 162
base64 21 =66 15
bdb 17 =119 71
cProfile 21 =24 2 _lsprof profile 3
calendar 21 =176 3 datetime locale 129
cmath 18 =24 -12
cmd 21 =31 3 string 6
code 21 =24 3 traceback codeop 4
codeop 21 =13 2 __future__ 4
colorsys 19
concurrent 7
concurrent.futures 10 concurrent 11 concurrent.futures._base -12
concurrent.futures._base 22 =96 3 logging 137
concurrent.futures.thread 10 concurrent.futures 15 queue 20
configparser 21 =224 233 =27 49
contextvars 22 _contextvars -14
copy 21 =14 6 org.python.core -12
csv 21 =48 3 _csv 46
ctypes 21 =109 3 _ctypes 313 ctypes._endian -4
ctypes._endian 24 =14 31
ctypes.util 10 ctypes 7 =10 subprocess -9
dataclasses 21 =169 3 copy inspect 119
datetime 21 *1 !1 *1 !1 *1 !1 *2 !2 *1 !1 *1 !1 *3 !3 *1 !1 *3 !3 *1 !1 =366 20 *2 !2 4 *4 !4 3 *3 4 *4 4 *4 4 *4 3 *3 4 *4 4 *4 4 *12 15 *2 !2 3 *5 !5 4 *6 !6 4 *3 !3 4 *4 !4 3 *3 4 *4 3 *3 4 *4 3 *3 4 *4 4 *5 4 *11 15 *3 3 *6 4 *17 18 *2 4 *4 3 *3 4 *4 4 *4 4 *4 3 *3 4 *3 4 *4 4 *3 3 *17 19 *1 3 *3 4 *4 3 *3 4 *4 4 *3 4 *3 3 *3 4 *3 4 *3 4 *3 3 *3 4 *2 4 *4 4 *3 3 *3 4 *5 3 *1 4 *4 3 *3 4 *4 4 *4 4 *17 22 *3 4 *3 4 *4 3 *3 4 *2 3 *3 4 *14 25 _datetime -51 !270
dbm 33 dbm.ndbm -32
dbm.dumb 10 dbm 7 =32 2 ast 33
dbm.ndbm 29 _dbm -5
decimal 25 _decimal -14
difflib 21 =156 3 heapq 83
dis 21 =105 3 opcode 183
doctest 21 =286 3 __future__ difflib inspect pdb unittest 236
email 19 =12 -8
email._encoded_words 26 =33 32
email._parseaddr 17 =11 calendar 16
email._policybase 19 =58 6 email.header -3 email.utils 26
email.base64mime 17 =9 -10
email.charset 19 =21 2 email.encoders 19
email.encoders 32 quopri -9
email.errors 29 =35 135
email.feedparser 28 =57 9 email.errors -3 email._policybase 25
email.header 26 =68 3 email.quoprimime email.base64mime 3 email.charset 38
email.iterators 22
email.message 17 =134 3 email._encoded_words 56 email.iterators 20
email.parser 31 =37 3 email.feedparser 12
email.quoprimime 29 =37 3 string -4
email.utils 17 =38 2 socket datetime email._parseaddr 17
fcntl 7
filecmp 21 =24 16
fileinput 21 =42 21
fractions 21 =68 3 decimal 201
getopt 21 =18 2 gettext -3
getpass 21 =11 11 termios -15
gettext 21 =77 127
glob 21 =31 25
graphlib 21 =19 18
gzip 21 =84 54 =24 3
hashlib 21 =21 9 _hashlib 9 _blake2 -17
heapq 21 =28 18 _heapq -24
hmac 21 =21 3 _hashlib hashlib 4
html 26 html.entities 52
html.entities 15
html.parser 10 html 7 =12 1 _markupbase 173
http 21 *14 !14 *2 !2 *3 !3 *2 !2 *3 !3 *2 !2 *3 !3 *2 !2 *3 !3 *2 !2 *3 !3 *2 !2 *5 !5 *2 !2 *3 !3 *2 !2 *3 !3 *2 !2 *3 !3 *1 !1 *1 !1 *2 !2 *3 !3 *2 !2 *1 !1 =66 2 *7 !1 202 *7 !7 29 !6
http.client 10 http 13 =212 2 email.parser email.message 71 =14 30 ssl 56
importlib.machinery 4
inspect 21 =408 3 ast dis importlib.machinery linecache 500
json 26 json.decoder json.encoder -5
json.decoder 21 =22 7 json.scanner 13
json.encoder 12 =17 19
json.scanner 26 _json 54
json.tool 10 json 14 argparse -13
linecache 21 =9 1 tokenize -8
locale 21 =79 5 _locale 65
logging 21 =356 3 traceback string 287
logging.config 10 logging 10 =74 2 logging.handlers socketserver 78
logging.handlers 10 logging 10 =119 2 socket pickle queue copy 116
mimetypes 21 =45 3 _winapi -4 winreg 2
msvcrt 4
numbers 21 =62 55 =21 95
opcode 21 =41 2 _opcode -10
optparse 21 =272 3 textwrap 1 gettext 69 locale 84
org 7
org.python 12 org -8
org.python.core 13 org.python -10
pdb 17 =251 3 cmd bdb code glob pprint signal 117
pickle 21 =261 3 _compat_pickle _pickle 18 org.python.core 137 *11 !11
pickletools 21 =76 3 pickle 265
pkgutil 17 =53 109
platform 21 =129 253
pprint 21 =92 3 dataclasses 38
profile 21 =75 41
pstats 21 *4 !4 =145 3 dataclasses 40 *6 !6 132 *1 !1
pydoc 21 =544 3 __future__ importlib.machinery inspect pkgutil platform sysconfig traceback 43 _sysconfigdata__linux_x86_64-linux-gnu 117
pyexpat 20 =51 -10
queue 21 =41 3 heapq _queue 34
quopri 26 =26 -3
readline 14 =29 -12
rlcompleter 28 inspect 10 readline -11
sched 28 heapq 38
secrets 28 base64 hmac -7
select 16 =21 -11
selectors 19 =79 2 select 130
shelve 21 =24 3 pickle 36
shlex 21 =30 34
signal 21 =19 72 *6 !1 120 *6 !6 20 *6 !6 13 !5
socket 17 =60 2 _socket selectors 342 array 11
socketserver 20 =103 173
ssl 17 =175 2 _ssl 593 base64 272
statistics 21 =143 3 numbers fractions 73 _statistics 16
string 21 =27 3 _string 89
subprocess 21 =179 2 locale signal fcntl msvcrt -4 _posixsubprocess select selectors 66
symtable 21 =91 3 _symtable 54
sysconfig 17 =61 18
termios 17 =9 -7
textwrap 21 =23 169
timeit 21 =30 8
token 14
tokenize 21 =66 3 token 119
tomllib 22 tomllib._parser -14 *311 !311
tomllib._parser 17 =120 3 __future__ string tomllib._re 68
tomllib._re 17 =14 1 datetime tomllib._types 247
tomllib._types 8
traceback 21 =150 3 linecache textwrap 116
tracemalloc 21 =127 3 linecache pickle _tracemalloc 124
unicodedata 18 =14 -1 =18 -11
unittest 29 unittest.result unittest.case unittest.suite unittest.loader unittest.main -13 *42 !42
unittest._log 10 unittest 8 logging 31
unittest.async_case 10 unittest 14 asyncio 5
unittest.case 12 =226 2 difflib pprint 225
unittest.loader 12 =64 58
unittest.main 13 =37 3 argparse 3 unittest.runner 4
unittest.mock 10 unittest 7 =386 2 asyncio pkgutil 365
unittest.result 24 =47 3 traceback 3 unittest.util 21
unittest.runner 15 =33 3 unittest.signals 26
unittest.signals 27 signal 5
unittest.suite 12 =20 49
unittest.util 13 =12 50
urllib.error 24 urllib.response 7
urllib.request 23 =458 3 base64 email hashlib http.client urllib.error 302
urllib.response 23 =25 33
uuid 21 =99 3 platform 13 *6 !6 61 _uuid -5
winreg 4
xml 7
xml.etree 10 xml -4
xml.etree.ElementPath 10 xml.etree 12 =49 108
xml.etree.ElementTree 10 xml.etree 12 =299 8 xml.etree.ElementPath 15 *5 !1 95 *2 !2 4 *4 !4 3 *3 4 *6 7 *4 !4 4 *4 !4 4 *4 !4 3 *5 42 _elementtree -21 !18
xml.parsers 10 xml -4
xml.parsers.expat 10 xml.parsers 14 pyexpat -14
xml.sax 10 xml 19 xml.sax.xmlreader -7
xml.sax._exceptions 19 =28 23
xml.sax.handler 24 =44 49
xml.sax.saxutils 10 xml.sax 7 =81 3 urllib.request 39
xml.sax.xmlreader 31 =88 8 xml.sax.handler -3 xml.sax._exceptions 78
zoneinfo 28 zoneinfo._tzpath -3 zoneinfo._common _zoneinfo -12
zoneinfo._common 17 =13 6
zoneinfo._tzpath 26 =13 3 sysconfig 14 _sysconfigdata__linux_x86_64-linux-gnu -17
`,
  '3.12': `
__future__ 22 =18 6
_ast 13 =767 -9
_asyncio 22 =14 100 asyncio.base_futures asyncio.exceptions asyncio.base_tasks -6
_bisect 13
_blake2 18 =23 -10
_bz2 16 =13 -11
_collections 15 =91 -9
_compat_pickle 17 =100 107
_compression 21 =31 38
_contextvars 7
_csv 21 =33 -10
_ctypes 16 =206 -8
_datetime 19 =191 -8
_dbm 10
_decimal 227 numbers 13 collections 40 collections.abc 60
_elementtree 90 copy pyexpat -9
_functools 18 =42 -11
_hashlib 18 =20 =35 -10
_heapq 22 =9 -11
_json 25 =25 -10
_locale 13 =13 -6
_lsprof 21 =35 -9
_lzma 24 =22 -11
_markupbase 22 =35 28
_opcode 13
_operator 21 =55 -1 =30 -10
_pickle 19 =58 -10
_posixsubprocess 5
_queue 14 =14 -11
_random 14 =9 -11
_sha2 18 =36 -11
_socket 16 =29 =50 -11
_sre 18 =9 -1 =62 -11
_ssl 17 =9 =1819 -10
_statistics 6
_string 10
_struct 21 =9 =32 -10
_symtable 8
_sysconfigdata__linux_x86_64-linux-gnu 9
_tokenize 10
_tracemalloc 13 =12 -12
_typing 8
_uuid 6
_weakrefset 27 =61 3 types 27
_winapi 4
_wmi 4
_zoneinfo 15 datetime 18 weakref -7
argparse 20 =383 3 re warnings gettext 289
array 75 collections.abc -6
ast 20 =410 3 re _ast contextlib 126 *2 !2 3 *3 !3 2 *2 !2 3 *3 !3 2 *2 !2 3 *3 !3 2 *2 3 *7 75 !9 124
asyncio 22 asyncio.base_events asyncio.runners asyncio.queues asyncio.streams asyncio.subprocess asyncio.taskgroups asyncio.threads 1 asyncio.unix_events -15 *245 !245
asyncio.base_events 26 =304 3 collections collections.abc concurrent.futures heapq socket subprocess ssl 3 asyncio.constants asyncio.coroutines asyncio.events asyncio.futures asyncio.protocols 1 asyncio.sslproto asyncio.staggered asyncio.trsock 112
asyncio.base_futures 36
asyncio.base_subprocess 30 =75 42
asyncio.base_tasks 28
asyncio.constants 23
asyncio.coroutines 15 inspect -4
asyncio.events 12 =136 3 contextvars 3 asyncio.format_helpers 175 _asyncio -12
asyncio.exceptions 14 =13 38
asyncio.format_helpers 19 =15 -3
asyncio.futures 12 =46 27
asyncio.locks 12 =24 9 asyncio.mixins 93
asyncio.log 6
asyncio.mixins 27
asyncio.protocols 18 =31 26
asyncio.queues 12 =31 44
asyncio.runners 13 =13 28
asyncio.selector_events 18 =215 110
asyncio.sslproto 20 =135 10 asyncio.transports -2 asyncio.log 90
asyncio.staggered 23 typing 3 asyncio.locks asyncio.tasks 10
asyncio.streams 17 =120 75
asyncio.subprocess 18 =45 29
asyncio.taskgroups 13 =18 13
asyncio.tasks 12 =121 9 asyncio.timeouts 43
asyncio.threads 8
asyncio.timeouts 18 =25 74
asyncio.transports 29 =66 70
asyncio.trsock 17 =20 15
asyncio.unix_events 20 =238 10 asyncio.base_subprocess asyncio.selector_events 167
atexit 7
base64 20 =57 3 re struct binascii 10
bdb 17 =119 2 fnmatch 67
binascii 17 =13 -6
bisect 26 _bisect -18
bz2 21 =51 3 _compression _bz2 24 =10 -14
cProfile 20 =29 2 _lsprof importlib.machinery profile 3
calendar 20 =186 3 datetime enum locale warnings 193
cmath 17 =24 -12
cmd 20 =32 3 string 6
code 20 =29 3 traceback codeop 3
codeop 20 =15 2 __future__ warnings 2
collections 21 *2 !2 =329 3 itertools keyword operator reprlib _collections 36 *16 !16 13 *4 3 *4 5 *2 2 *5 6 *10 10 !25 91 =24 63 =12 73 =46 -27
collections.abc 10 collections -3
colorsys 21
concurrent 7
concurrent.futures 10 concurrent 13 concurrent.futures._base -12 *119 !119
concurrent.futures._base 23 =106 3 collections logging 137
concurrent.futures.thread 10 concurrent.futures 7 =10 1 queue 20
configparser 20 =229 3 collections.abc functools re warnings 225 =26 36
contextlib 20 =115 3 collections functools 170
contextvars 20 _contextvars -14
copy 20 =12 2 types weakref copyreg 2
copyreg 20 =13
csv 20 =52 3 re _csv 49
ctypes 21 =115 3 types _ctypes struct 304 ctypes._endian -4
ctypes._endian 25 =12 31
ctypes.util 10 ctypes 7 =13 shutil subprocess tempfile -9
dataclasses 20 =172 3 re copy inspect 117
datetime 20 _datetime -14
dbm 28 struct 6 dbm.ndbm -32
dbm.dumb 10 dbm 7 =36 1 ast collections.abc 27 =19 -16
dbm.ndbm 28 _dbm -5
decimal 23 _decimal -14
difflib 20 =166 3 heapq collections types 76 re 27
dis 20 =115 3 types collections opcode 160
doctest 20 =295 3 __future__ difflib inspect pdb unittest 241
email 17
email._encoded_words 26 =29 31
email._parseaddr 17 =28 2 calendar 16
email._policybase 20 =55 5 email.header -3 email.utils 26
email.base64mime 17 =9 -9
email.charset 19 =21 2 email.encoders 19
email.encoders 23 =9 2 quopri -9
email.errors 34 =34 134
email.feedparser 32 =56 7 email.errors -3 email._policybase 24
email.header 31 =66 2 email.quoprimime email.base64mime 3 email.charset 38
email.iterators 23 =9 -8
email.message 17 =135 2 email._encoded_words 56 email.iterators 19
email.parser 35 =37 3 email.feedparser 12
email.quoprimime 31 =34 3 string -4
email.utils 17 =39 2 random socket datetime email._parseaddr 15
enum 20 =259 3 types operator functools 168 =9 74 *6 !1 9 !5
errno 2
fcntl 10
filecmp 20 =33 3 itertools types 10
fileinput 20 =47 3 types 15
fnmatch 29 re -4
fractions 20 =90 3 decimal functools math re 284
functools 20 *1 !1 =177 3 collections types 17 _functools 13 *22 !22 87 *1 !1
getopt 20 =19 1 gettext -3
getpass 20 =13 2 contextlib warnings 8 termios -15
gettext 20 =87 3 operator re 148
glob 20 =36 3 contextlib re fnmatch 22
graphlib 20 =17 2 types 11
gzip 20 =106 3 struct zlib _compression 60 =14 4
hashlib 20 =18 8 _hashlib 6 _blake2 -15
heapq 20 =27 18 _heapq -24
hmac 20 =27 3 warnings _hashlib hashlib 5
html 26 re html.entities 67
html.entities 15
html.parser 10 html 7 =18 1 _markupbase 175
http 21 *71 !71 =73 3 enum 3 *5 !5 5 *2 !1 197 *7 !7 29 !1
http.client 10 http 13 =217 2 email.parser email.message 72 =14 33 ssl 55
importlib 21 =9 1 warnings -12
importlib._abc 36
importlib._bootstrap 12 importlib -10
importlib.machinery 10 importlib -6
importlib.util 10 importlib 6 importlib._abc types 29
inspect 20 =432 3 ast dis collections.abc importlib.machinery linecache 564
ipaddress 20 =273 3 functools 469
itertools 14 =211 -10
json 21 =9 json.decoder json.encoder -5 *119 !119
json.decoder 24 =30 3 re 3 json.scanner 12
json.encoder 12 =15 17
json.scanner 20 _json 71
json.tool 10 json 14 argparse pathlib -13
keyword 12
linecache 29 functools tokenize -8
locale 20 =95 3 re 2 _locale 71
logging 21 =395 3 re traceback warnings weakref string threading 371 atexit -14
logging.config 10 logging 10 =66 2 errno logging.handlers socketserver 80
logging.handlers 10 logging 10 =111 2 socket pickle queue copy 126
lzma 19 =39 2 _lzma 15
math 17 =57 -12
mimetypes 20 =54 3 urllib.parse _winapi -4 winreg 6
msvcrt 5
nt 4
ntpath 18 _winapi 7 nt -1 nt -2 nt -4 nt -2 nt -4 nt -16
numbers 20 =63 52 =21 95
opcode 20 =38 3 _opcode 29
operator 20 *2 !2 =93 36 *10 !1 13 *10 !1 9 *11 !1 29 _operator -68 !28
optparse 20 =274 3 textwrap 1 gettext 69 locale -3 errno 88
pathlib 20 =304 3 fnmatch ntpath warnings errno urllib.parse 87 =9 155
pdb 17 =249 3 cmd bdb code glob pprint signal typing 115
pickle 20 =274 3 types copyreg itertools functools struct re _compat_pickle _pickle 3 *2 177 *9 !11
pickletools 20 =87 3 pickle 282
pkgutil 17 =21 60 weakref 18 typing -11
platform 20 =181 3 collections re 4 _wmi 102
pprint 20 =101 3 collections dataclasses 37
profile 20 =79 3 importlib.machinery 31
pstats 20 *4 !4 =160 3 re dataclasses typing 7 *7 !1 24 !6 131
pydoc 20 =556 3 __future__ importlib._bootstrap importlib.machinery importlib.util inspect pkgutil platform sysconfig urllib.parse traceback 46 _sysconfigdata__linux_x86_64-linux-gnu 114
pyexpat 19 =51 -11
queue 20 =44 3 threading heapq _queue 35
quopri 26 =25 -3
random 20 =121 3 warnings math operator itertools bisect _random _sha2 56
re 21 =36 3 enum 3 *5 !5 re._compiler 43 *1 !1 26 copyreg -11
re._casefix 21 =47 -13
re._compiler 24 =24 2 _sre 3 re._parser -3 re._casefix 8
re._constants 28 =14 165
re._parser 27 =62 3 re._constants 67
readline 14 =28 -12
reprlib 20 =32 2 itertools 9
rlcompleter 20 =11 1 atexit inspect 10 readline -11
sched 20 =11 2 heapq collections threading 49
secrets 29 base64 hmac random -7
select 17 =22 -11
selectors 22 =60 3 collections.abc math 140
shelve 20 =32 3 pickle collections.abc 40
shlex 20 =32 3 re 27
shutil 20 =168 3 fnmatch errno warnings zlib bz2 lzma 161
signal 20 =17 3 enum 3 *5 !5 10 *1 !1 118 *6 !6 21 *6 !6 15
socket 17 =59 2 _socket selectors errno 311 array 12
socketserver 20 =103 183
ssl 17 =169 2 _ssl 607 base64 260
statistics 20 =160 3 math numbers random fractions 82 _statistics 16
string 20 =35 3 _string 1 re 98
struct 21 _struct -14
subprocess 20 =195 2 errno locale signal threading warnings contextlib fcntl msvcrt -4 _posixsubprocess select selectors 67
symtable 20 =95 3 _symtable weakref 54
sysconfig 18 =59 3 threading 22
tempfile 20 =158 3 functools warnings shutil random weakref 99 =13
termios 14 =10 -6
textwrap 20 =30 3 re 189
threading 20 =251 3 functools _weakrefset 171
timeit 20 =31 3 itertools 2
token 11
tokenize 20 =70 3 collections functools re token _tokenize 130
tomllib 22 tomllib._parser -16 *119 !119
tomllib._parser 19 =138 3 __future__ collections.abc string typing tomllib._re 40 =683 46
tomllib._re 20 datetime tomllib._types 269
tomllib._types 10
traceback 20 =167 3 collections.abc linecache textwrap contextlib 134
tracemalloc 20 =138 3 collections.abc functools fnmatch linecache pickle _tracemalloc 128
types 20 =51 7 *7 !1 10 !6 17
typing 20 =562 2 collections collections.abc copyreg contextlib re warnings _typing 903 =9 -9
unicodedata 17 =14 -1 =18 -11
unittest 27 unittest.result unittest.case unittest.suite unittest.loader unittest.main -14 *161 !161
unittest._log 10 unittest 10 logging 32
unittest.async_case 10 unittest 15 asyncio 6
unittest.case 12 =205 2 difflib pprint 193
unittest.loader 13 =62 3 fnmatch 45
unittest.main 13 =30 3 argparse 3 unittest.runner 4
unittest.mock 10 unittest 7 =373 2 asyncio pkgutil 263 *6 !6 27 *1 !1 *8 =17 14 !8 50
unittest.result 26 =55 3 traceback 3 unittest.util 22
unittest.runner 16 =31 3 unittest.signals 27
unittest.signals 28 signal 5
unittest.suite 12 =25 48
unittest.util 13 =10 49
urllib 7
urllib.error 28 urllib.response 7
urllib.parse 10 urllib 10 =200 3 collections functools math re warnings ipaddress 293
urllib.request 18 =428 3 base64 bisect email hashlib http.client tempfile contextlib urllib.error 353
urllib.response 25 =16 35
uuid 20 =114 3 enum platform 15 *5 !5 61 _uuid -4 *1 !1
warnings 20 =90 31
weakref 20 =123 3 _weakrefset itertools 49 =31 55
winreg 4
xml 7
xml.etree 10 xml -2
xml.etree.ElementPath 10 xml.etree 12 =52 3 re 122
xml.etree.ElementTree 10 xml.etree 12 =313 3 re warnings collections.abc contextlib 3 xml.etree.ElementPath 15 *5 !1 97 *15 !1 19 *17 !1 51 _elementtree -21 !34
xml.parsers 10 xml -2
xml.parsers.expat 10 xml.parsers 13 pyexpat -14
xml.sax 10 xml 19 xml.sax.xmlreader -7
xml.sax._exceptions 23 =26 24
xml.sax.handler 26 =45 48
xml.sax.saxutils 10 xml.sax 7 =86 3 urllib.parse urllib.request 39
xml.sax.xmlreader 33 =94 9 xml.sax.handler -3 xml.sax._exceptions 79
zipfile 21 =279 3 binascii importlib.util shutil struct threading 120 =22 57 zipfile._path -20
zipfile._path 31 =75 6 contextlib pathlib zipfile._path.glob 60
zipfile._path.glob 10
zlib 23 =29 -11
zoneinfo 27 zoneinfo._tzpath -3 zoneinfo._common _zoneinfo -12
zoneinfo._common 25 struct 3
zoneinfo._tzpath 30 =18 3 sysconfig 15 _sysconfigdata__linux_x86_64-linux-gnu -20
`,
  '3.13': `
__future__ 20 =22 7
_ast 13 =1013 -9
_asyncio 21 =14 100 asyncio.base_futures asyncio.exceptions 1 asyncio.base_tasks -6
_bisect 11
_blake2 17 =24 -10
_bz2 15 =14 -11
_collections 15 =87 -9
_colorize 18
_compat_pickle 17 =99 107
_compression 19 =33 18 =10 12
_contextvars 6
_csv 21 =30 -11
_ctypes 16 =20 -1 =187 -8
_datetime 19 =188 -8
_dbm 10
_decimal 232 numbers 13 collections 38 collections.abc 58
_elementtree 90 copy pyexpat -8
_functools 18 =44 -11
_hashlib 17 =20 -1 =34 -10
_heapq 22 =9 -12
_json 22 =24 -11
_locale 13 =13 -7
_lsprof 19 =38 -9
_lzma 22 =23 -11
_markupbase 18 =35 25
_opcode 20 =16 -12
_opcode_metadata 19 =9 3
_operator 20 =55 -1 =34 -10
_pickle 19 =59 -10
_posixsubprocess 5
_pyrepl 3
_pyrepl.pager 10 _pyrepl 10 =19 -3
_queue 14 =15 -11
_random 14 =9 -11
_socket 16 =29 -1 =54 -11
_sre 20 =9 -1 =64 -10
_ssl 16 =9 -1 =1825 -10
_statistics 5
_string 6
_struct 17 =9 -1 =31 -11
_symtable 7
_sysconfigdata__linux_x86_64-linux-gnu 10
_tokenize 10
_tracemalloc 13 =12 -12
_typing 10
_uuid 7
_weakrefset 19 =56 3 types 28
_winapi 4
_wmi 4
_zoneinfo 15 datetime 18 weakref -7
argparse 20 =385 3 re gettext 282
array 76 collections.abc -6
ast 20 =388 3 re _ast contextlib 133 *2 !2 2 *2 3 *3 3 *3 3 *3 2 *2 3 *3 3 *6 57 !22 121
asyncio 21 asyncio.base_events asyncio.runners asyncio.streams asyncio.subprocess asyncio.taskgroups asyncio.threads 1 asyncio.unix_events -15 *252 !252
asyncio.base_events 26 =288 3 collections collections.abc concurrent.futures errno heapq socket subprocess ssl 3 asyncio.constants asyncio.coroutines asyncio.events asyncio.futures asyncio.protocols 1 asyncio.sslproto asyncio.staggered asyncio.trsock 115
asyncio.base_futures 21 =11 4
asyncio.base_subprocess 26 =81 43
asyncio.base_tasks 18 =9 2
asyncio.constants 24
asyncio.coroutines 17 inspect -4
asyncio.events 12 =135 3 contextvars 3 asyncio.format_helpers 180 _asyncio -12
asyncio.exceptions 14 =16 40
asyncio.format_helpers 18 =14 -1
asyncio.futures 12 =50 30
asyncio.locks 16 =100 11 asyncio.mixins 97
asyncio.log 5
asyncio.mixins 28
asyncio.protocols 17 =28 27
asyncio.queues 14 =56 60
asyncio.runners 49
asyncio.selector_events 19 =215 110
asyncio.sslproto 18 =137 10 asyncio.transports -2 asyncio.log 89
asyncio.staggered 25 asyncio.locks asyncio.tasks -16
asyncio.streams 17 =82 71
asyncio.subprocess 18 =41 29
asyncio.taskgroups 12 =14 14
asyncio.tasks 12 =146 9 asyncio.queues asyncio.timeouts 53
asyncio.threads 7
asyncio.timeouts 13 =25 3 typing 34
asyncio.transports 23 =65 71
asyncio.trsock 18 =17 12
asyncio.unix_events 18 =239 11 asyncio.base_subprocess asyncio.selector_events 170
atexit 7
base64 20 =46 3 re struct binascii 11
bdb 17 =131 2 fnmatch 73
binascii 17 =13 -6
bisect 25 _bisect -18
bz2 17 =28 1 _compression _bz2 17
cProfile 20 =27 2 _lsprof importlib.machinery profile 3
calendar 20 =169 3 datetime enum locale 180
cmath 17 =24 -12
cmd 20 =24 3 inspect string 6
code 20 =42 3 traceback codeop 16
codeop 20 =11 2 __future__ warnings 1
collections 20 *3 !3 =323 3 itertools keyword operator reprlib _collections 42 *16 !16 13 *4 3 *4 5 *3 2 *5 6 *10 13 !26 88 =24 63 =12 73 =46 -28
collections.abc 10 collections -7
colorsys 16
concurrent 6
concurrent.futures 10 concurrent 12 concurrent.futures._base -12 *126 !126
concurrent.futures._base 23 =97 3 collections logging 141
concurrent.futures.thread 10 concurrent.futures 7 =12 2 queue 24
configparser 20 =252 3 collections.abc contextlib re 275 =32 37
contextlib 20 =106 3 collections functools types 206
contextvars 20 _contextvars -14
copy 20 =10 1 types weakref copyreg 4
copyreg 20 =10
csv 20 =42 3 re _csv 41
ctypes 20 =106 3 types _ctypes struct 302 ctypes._endian -6
ctypes._endian 25 =12 30
ctypes.util 10 ctypes 7 =15 1 shutil subprocess tempfile -10
dataclasses 20 =151 3 re copy inspect 129
datetime 20 _datetime -14
dbm 24 struct 6 dbm.ndbm -32
dbm.dumb 10 dbm 7 =27 2 ast collections.abc 27 =22 -16
dbm.ndbm 27 _dbm -5
decimal 21 _decimal -14
difflib 20 =149 3 heapq collections types 76 re 19
dis 20 =163 3 types collections opcode 207
doctest 20 =296 3 __future__ difflib inspect pdb unittest 266
email 17 =9 -8
email._encoded_words 24 =36 31
email._parseaddr 17 =53 27
email._policybase 20 =57 6 email.header -3 email.utils 29
email.base64mime 15
email.charset 17 =19 2 email.encoders 21
email.encoders 20 =11 2 quopri -9
email.errors 30 =39 141
email.feedparser 28 =62 8 email.errors -3 email._policybase 36
email.header 28 =78 3 email.quoprimime email.base64mime 3 email.charset 38
email.iterators 20 =12 -8
email.message 17 =167 3 email._encoded_words 56 email.iterators 21
email.parser 35 =38 3 email.feedparser 13
email.quoprimime 29 =34 3 string -4
email.utils 17 =54 2 datetime email._parseaddr 48
enum 20 =260 3 types 217 =10 81 *6 !1 7 !5
errno 2
fcntl 9
filecmp 20 =25 3 itertools types 11
fileinput 20 =42 3 types 15
fnmatch 28 re -2
fractions 20 =86 3 decimal functools math re 302
functools 20 *2 !2 =165 3 collections 16 _functools 5 *25 !1 14 !24 80
getopt 20 =13 1 gettext -2
getpass 30 contextlib 8 termios -14
gettext 20 =80 3 operator re 92
glob 20 =89 3 contextlib re fnmatch 73
graphlib 20 =10 2 types 11
grp 17 =10 -11
gzip 20 =86 3 struct zlib _compression 61 =14 4
hashlib 20 =17 8 _hashlib 5 _blake2 -15
heapq 20 =22 18 _heapq -24
hmac 20 =17 3 warnings _hashlib hashlib 5
html 24 re html.entities 20
html.entities 9
html.parser 10 html 7 =10 _markupbase 173
http 20 *71 !71 =70 3 enum 9 *5 !5 4 *2 !1 135 *7 !7 20 !1
http.client 10 http 13 =223 2 email.parser email.message errno socket 105 ssl 60
importlib 16
importlib._abc 57 =11 -15
importlib._bootstrap 12 importlib -10
importlib.machinery 10 importlib 2
importlib.util 10 importlib 4 =31 4 importlib._abc types 29
inspect 20 =401 3 ast dis collections.abc importlib.machinery linecache tokenize weakref 572
ipaddress 20 =268 3 functools 486
itertools 14 =210 -10
json 25 json.decoder json.encoder -5 *126 !126
json.decoder 24 =23 3 re 3 json.scanner 12
json.encoder 12 =16 16
json.scanner 14 _json 28
json.tool 10 json 14 argparse -13
keyword 11
linecache 21
locale 20 =73 3 re 2 _locale 24
logging 20 =384 3 re traceback weakref string threading 373 atexit -14
logging.config 10 logging 10 =80 2 errno logging.handlers socketserver 80
logging.handlers 10 logging 10 =121 2 copy pickle queue socket 112
lzma 17 =43 2 _lzma 16
math 17 =58 -12
mimetypes 20 =55 3 urllib.parse _winapi -4 winreg 11
msvcrt 5
nt 4
ntpath 21 =94 4 _winapi nt 1 nt 3 nt -2 nt -4 nt -2 nt -4 nt -22
numbers 20 =61 7 =9 36 =21 95
opcode 23 _opcode _opcode_metadata 8 =22 1
operator 20 *4 !4 =88 39 *10 !1 9 *10 !1 11 *11 !1 28 _operator -68 !28
optparse 20 =258 3 textwrap 1 gettext 62 locale -3 errno 85
pathlib 21 pathlib._abc pathlib._local -14 *126 !126
pathlib._abc 27 =169 3 functools glob errno 135
pathlib._local 17 =185 3 ntpath warnings grp 7 =9 =12 125
pdb 17 =312 3 cmd bdb code glob pprint signal rlcompleter 173
pickle 20 =271 3 types copyreg itertools functools struct re _compat_pickle _pickle 3 *9 !2 4 *2 179 !9
pickletools 20 =80 3 pickle 281
pkgutil 17 =16 1 warnings 82 typing -11
platform 20 =174 3 collections re _wmi 179
pprint 20 =87 3 collections dataclasses 38
profile 20 =73 3 importlib.machinery 33
pstats 20 *4 !4 =141 3 re dataclasses typing 9 *7 !1 17 !6 147
pydoc 20 =512 3 __future__ importlib._bootstrap importlib.machinery importlib.util inspect pkgutil platform sysconfig urllib.parse traceback _pyrepl.pager 51 _sysconfigdata__linux_x86_64-linux-gnu 111
pyexpat 19 =54 -10
queue 20 =44 3 threading collections heapq _queue 40
quopri 23 =27 -3
random 20 =114 3 math operator itertools bisect _random 60
re 20 =30 3 enum 3 re._compiler -2 functools 8 *6 !1 17 !5 31 copyreg -10
re._casefix 21 =48 -13
re._compiler 25 =49 3 _sre 4 re._parser -3 re._casefix 8
re._constants 27 =16 172
re._parser 25 =88 4 re._constants 74
readline 14 =29 -12
reprlib 20 =23 2 itertools 10
rlcompleter 29 atexit inspect warnings 10 readline -11
sched 27 heapq collections threading 55
secrets 27 base64 hmac random -7
select 18 =24 -11
selectors 19 =73 3 collections.abc math 145
shelve 20 =23 3 pickle collections.abc 43
shlex 20 =26 3 re 11
shutil 20 =153 3 fnmatch errno zlib bz2 lzma 162
signal 20 =17 3 enum 9 *5 !5 57 *1 !1 82 *6 !6 20 *6 !6 12
socket 18 =106 3 _socket selectors errno 254 array 15
socketserver 18 =78 163
ssl 17 =172 2 _ssl 481 base64 267
statistics 20 =215 3 math numbers random fractions 85 _statistics 41
string 20 =29 3 _string 1 re 40
struct 21 _struct -14
subprocess 20 =183 3 errno locale signal threading contextlib fcntl msvcrt -4 _posixsubprocess 4 select selectors 67
symtable 20 =108 3 _symtable weakref enum 91
sysconfig 17 =64 3 threading 22
tempfile 20 =141 3 functools warnings shutil random weakref 102 =13
termios 15 =9 -6
textwrap 20 =18 3 re 134
threading 20 =244 3 warnings _weakrefset itertools _collections 206
timeit 20 =28 3 itertools 3
token 11
tokenize 20 =62 3 collections functools re token _tokenize 128
tomllib 20 tomllib._parser -16 *126 !126
tomllib._parser 19 =125 3 __future__ collections.abc string typing tomllib._re 39 =981 45
tomllib._re 20 datetime tomllib._types 274
tomllib._types 11
traceback 20 =208 3 collections.abc linecache textwrap warnings contextlib _colorize 154
tracemalloc 20 =127 3 collections.abc functools fnmatch linecache pickle _tracemalloc 131
types 20 =47 6 *7 !1 9 !6 20
typing 20 =563 2 collections collections.abc copyreg functools types _typing 454 =9 423 =11 -4
unicodedata 17 =14 -1 =19 -11
unittest 24 unittest.result unittest.case unittest.suite unittest.loader unittest.main -14 *168 !168
unittest._log 10 unittest 13 logging 34
unittest.async_case 10 unittest 7 =12 1 asyncio 4
unittest.case 12 =237 3 difflib pprint 199
unittest.loader 14 =55 3 fnmatch 41
unittest.main 12 =22 2 argparse 3 unittest.runner 3
unittest.mock 10 unittest 7 =402 2 asyncio pkgutil 266 *6 !6 25 *1 *8 =16 18 !9 67
unittest.result 25 =47 3 traceback 3 unittest.util 22
unittest.runner 13 =36 4 unittest.signals 27
unittest.signals 15 =11 2 signal 5
unittest.suite 12 =35 51
unittest.util 13 =11 52
urllib 6
urllib.error 18 =11 2 urllib.response 9
urllib.parse 10 urllib 10 =186 3 collections functools math re warnings ipaddress 298
urllib.request 17 =438 3 base64 bisect email hashlib http.client tempfile contextlib urllib.error 357
urllib.response 23 =24 36
uuid 20 =98 3 enum 11 *6 !6 66 _uuid -6
warnings 20 =93 44
weakref 20 =117 3 _weakrefset itertools 50 =33 54
winreg 4
xml 6
xml.etree 10 xml -2
xml.etree.ElementPath 10 xml.etree 12 =43 3 re 66
xml.etree.ElementTree 10 xml.etree 12 *2 !2 =303 3 re warnings collections.abc contextlib weakref 3 xml.etree.ElementPath 16 *5 !1 101 *15 !1 15 *18 !1 53 _elementtree -23 !35
xml.parsers 10 xml -2
xml.parsers.expat 10 xml.parsers 12 pyexpat -14
xml.sax 10 xml 17 xml.sax.xmlreader -7
xml.sax._exceptions 22 =28 26
xml.sax.handler 23 =43 46
xml.sax.saxutils 10 xml.sax 8 =79 3 urllib.parse urllib.request 40
xml.sax.xmlreader 33 =88 9 xml.sax.handler -3 xml.sax._exceptions 79
zipfile 20 =279 3 binascii importlib.util shutil struct threading 145 =24 61 zipfile._path -20
zipfile._path 32 =79 7 contextlib pathlib zipfile._path.glob 66
zipfile._path.glob 21 =9 4
zlib 23 =29 -11
zoneinfo 26 zoneinfo._tzpath -3 zoneinfo._common _zoneinfo -12
zoneinfo._common 22 struct 4
zoneinfo._tzpath 30 =16 3 sysconfig 16 _sysconfigdata__linux_x86_64-linux-gnu -20
`,
};
