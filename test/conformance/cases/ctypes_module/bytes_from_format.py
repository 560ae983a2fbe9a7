# PyBytes_FromFormat knows few of printf's directives, and prints as text what is none.
import ctypes
from ctypes import c_char_p, c_int, c_long, c_size_t, c_uint, c_ulong

make = ctypes.pythonapi.PyBytes_FromFormat
make.argtypes = (c_char_p,)
make.restype = ctypes.py_object

for format, *args in ((b'format',), (b'Hello %s !', b'world'), (b'c=%c', c_int(0)), (b'c=%c', c_int(255)), (b'c=%c', c_int(-1)),
                      (b'c=%c', c_int(256)), (b'd=%d ld=%ld zd=%zd', c_int(-1), c_long(-2), c_size_t(-3)),
                      (b'u=%u lu=%lu zu=%zu', c_uint(123), c_ulong(456), c_size_t(789)), (b'%u', c_int(-1)),
                      (b'i=%i', c_int(-123)), (b'x=%x', c_int(0xabc)), (b'x=%x', c_int(-1)), (b'ptr=%p', c_char_p(0xabcdef)),
                      (b'%p', c_char_p(c_size_t(-1).value)), (b'%5s|', b'a'), (b'%.3s', b'abcdef'), (b'%.0s|', b'abcdef'), (b'%5d|', c_int(7)),
                      (b'%05d|', c_int(7)), (b'%%',), (b'[%%]',), (b'%%%c', c_int(95)), (b'%%s',), (b'%',), (b'x=%i y=%', c_int(2), c_int(3)),
                      (b'%d %q %d', c_int(2), c_int(3)), (b'%li', c_long(5)), (b'',), (b'%s', b''), (b'%X', c_int(255)), (b'%5%|',)):
    try:
        print(format, make(format, *args))
    except Exception as error:
        print(format, type(error).__name__, error)
