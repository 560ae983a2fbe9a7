# strftime() is the C library's: flags and widths before the letter, letters of its own, and what is no directive is copied.
import datetime
import string
import time

MOMENTS = [
    (1987, 3, 5, 7, 8, 9, 3, 64, 0),
    (2024, 12, 31, 15, 8, 9, 1, 366, 0),
    (999, 1, 1, 0, 0, 0, 0, 1, -1),
    (-57, 1, 1, 12, 0, 0, 6, 1, 1),
]
BEFORE = ['', '-', '_', '0', '^', '#', '5', '05', '_5', '-5', '12', '012', '_12', '-12', 'E', 'O', '^#', '_-', '0_', '5E', '^5O', '0-^#12']
for moment in MOMENTS:
    for letter in string.ascii_letters + '%+:é':
        print(letter, *(time.strftime(f'%{before}{letter}|', moment) for before in BEFORE))
for text in '%', 'a%', '%5', '%_^', '%E', '100%%', '%-d.%-m.%Y', '%l:%M %P', '%I:%M%p', '%Q %d', '%\n', '':
    print(repr(time.strftime(text, MOMENTS[0])))
for zone in datetime.timezone.utc, datetime.timezone(datetime.timedelta(hours=-5, minutes=-30)), None:
    moment = datetime.datetime(20, 1, 2, 3, 4, 5, 678, tzinfo=zone)
    print([moment.strftime(text) for text in ('%Y', '%4Y', '%C', '%-d/%-m', '%z', '%-z', '%10z', '%Z', '%5f', '%-f', '%l %P', '%k')])
for is_dst in -1, 0, 1, 2:
    print(is_dst, time.mktime((2020, 7, 1, 0, 0, 0, 0, 1, is_dst)))
