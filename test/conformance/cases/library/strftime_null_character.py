# strftime() takes no format with a null character, neither time's nor datetime's; the time is looked at first.
import datetime
import time


def attempt(what, *args):
    try:
        print(repr(args[0]), repr(what(*args)))
    except Exception as error:
        print(repr(args[0]), type(error).__name__, error)


when = time.gmtime(0)
for form in ('%S\0', '\0', 'a\0b', '%\0', '%Y\0%m', '', 'year %Y'):
    attempt(time.strftime, form, when)
attempt(time.strftime, '\0', (1, 2))
attempt(time.strftime, '\0', (2000, 13, 1, 0, 0, 0, 0, 0, 0))
for value in (datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3), datetime.time(3)):
    for form in ('%Y\0', '\0%z', '%H'):
        attempt(value.strftime, form)
        attempt(value.__format__, form)
