# sys.tracebacklimit: how many entries are shown, and the header only if there are any. Any int will do; what is none is ignored.
import sys
import traceback


def divide():
    1 / 0


def middle():
    divide()


def chained():
    try:
        middle()
    except ZeroDivisionError as error:
        raise ValueError('chained') from error


def show(call):
    try:
        call()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


sys.stderr = sys.stdout
calls = [middle, chained]
if sys.version_info >= (3, 11):
    def grouped():
        errors = []
        for call in middle, chained:
            try:
                call()
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup('group', errors)

    calls.append(grouped)

for limit in 2, 1, 0, -1, -1 << 70, 1 << 70, None, True, False:
    sys.tracebacklimit = limit
    print('== limit', limit)
    for call in calls:
        show(call)

sys.tracebacklimit = 0
try:
    middle()
except ZeroDivisionError:
    print(traceback.format_exc(), traceback.format_exc(limit=1), sep='')

sys.stderr = sys.__stderr__
sys.tracebacklimit = -5
chained()
