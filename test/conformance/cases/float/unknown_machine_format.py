# Where a machine format is said to be unknown, struct takes numbers apart by arithmetic (3.10 alone has __setformat__).
import struct


def attempt(what, *args):
    try:
        print(what.__name__, args, what(*args))
    except Exception as error:
        print(what.__name__, args, type(error).__name__, error)


def round_trips():
    for code in ('>d', '<d', 'd', '=f', 'f', '<e'):
        for number in (1.5, -0.0, float('inf'), float('-inf'), 5e-324):
            attempt(struct.pack, code, number)
    for code, special in (('>d', b'\x7f\xf0' + bytes(6)), ('>d', b'\x7f\xf8' + bytes(6)), ('<f', b'\0\0\x80\x7f'),
                          ('d', bytes(6) + b'\xf0\x7f'), ('>d', b'\x3f\xf8' + bytes(6)), ('<e', b'\0\x7c')):
        attempt(struct.unpack, code, special)


round_trips()
if hasattr(float, '__setformat__'):
    for kind in ('double', 'float'):
        float.__setformat__(kind, 'unknown')
        print(kind, float.__getformat__(kind))
    round_trips()
    float.__setformat__('float', float.__getformat__('float'))
    attempt(float.__setformat__, 'double', 'IEEE, big-endian')
