# The attributes of dates and decimals are those of a struct in C: shown as such, and read-only.
import datetime
import decimal

for cls in (datetime.date, datetime.datetime, datetime.timedelta, datetime.time, datetime.timezone, datetime.tzinfo, decimal.Decimal):
    for name in sorted(vars(cls)):
        if not name.startswith('_'):
            print(cls.__name__, name, type(vars(cls)[name]).__name__)
print(datetime.date.year, datetime.timedelta.days, datetime.datetime.tzinfo, decimal.Decimal.real)
day, span, number = datetime.date(2024, 2, 29), datetime.timedelta(1), decimal.Decimal('1.5')
for target, name in ((day, 'year'), (span, 'days'), (number, 'real')):
    try:
        setattr(target, name, 5)
    except AttributeError as error:
        print(error)
    try:
        delattr(target, name)
    except AttributeError as error:
        print(error)
try:
    datetime.date.year.__get__(5)
except TypeError as error:
    print(error)
print(datetime.date.year.__get__(day), datetime.date.year.__name__, datetime.date.year.__qualname__, datetime.date.year.__objclass__)


class Birthday(datetime.date):
    @property
    def year(self):
        return super().year + 1000


print(Birthday(1999, 1, 2).year, Birthday(1999, 1, 2).isoformat(), Birthday(1999, 1, 2).replace(month=3))
