# A date compares itself with a moment by the day up to 3.12 when its method is called, and not at all from 3.13 on; operators ask the moment first.
import operator
from datetime import date, datetime, timezone


class Day(date):
    pass


class Moment(datetime):
    pass


values = [date(2020, 1, 1), Day(2020, 1, 1), datetime(2020, 1, 1), Moment(2020, 1, 1), datetime(2020, 1, 1, 5),
          datetime(2020, 1, 1, tzinfo=timezone.utc), date(2021, 1, 1), datetime(2021, 2, 2)]
for a in values:
    for b in [*values, 5]:
        answers = []
        for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge'):
            for compare in (getattr(operator, name), lambda a, b: getattr(a, f'__{name}__')(b)):
                try:
                    answers.append(str(compare(a, b)))
                except TypeError as error:
                    answers.append(str(error))
        print(type(a).__name__, a, type(b).__name__, b, *answers, sep=' | ')
