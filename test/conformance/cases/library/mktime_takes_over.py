# mktime() takes what is out of range over into the next unit, in all years that fit in an int; the others refuse or take 0 for the first.
import time


def attempt(what, *args):
    try:
        print(what.__name__, *args, what(*args))
    except Exception as error:
        print(what.__name__, *args, type(error).__name__, error)


def at(year, month=1, day=1, hour=0, minute=0, second=0, summer=0):
    return (year, month, day, hour, minute, second, 0, 0, summer)


for fields in (at(2024, 0), at(2024, 1, 0), at(2024, 14, 31), at(2023, 2, 29), at(2024, -1, -1, -1, -1, -1), at(1970, 1, 1, 0, 0, 10 ** 9),
               at(2024, summer=1), at(2024, summer=-1)):
    attempt(time.mktime, fields)
for year in (-2 ** 31, 1899 - 2 ** 31, 1900 - 2 ** 31, -300000, -271821, -1, 0, 275760, 275761, 2 ** 31 - 1, 2 ** 31):
    for month in (0, 1, 12, 200000000, -200000000):
        attempt(time.mktime, at(year, month))
    attempt(time.asctime, at(year, 0, 0))
    attempt(time.strftime, '%4Y %d %B', at(year, 0, 0))
when = time.strptime('2024-02-29', '%Y-%m-%d')
for days in (1, 31, 366, -60):
    later = time.localtime(time.mktime((when.tm_year, when.tm_mon, when.tm_mday + days, 12, 0, 0, 0, 0, -1)))
    print(days, time.strftime('%Y-%m-%d %a %j', later))
