import time

class Seconds:
    def __index__(self):
        return 86400

for function in (time.gmtime, time.localtime, time.ctime, time.get_clock_info, time.strftime):
    for argument in ('x', [], 1.5, float('nan'), float('inf'), 1e30, 10**30, 2**63, -10**20, True, 3j, -1, -0.5, 10**15, Seconds()):
        try:
            result = function(argument)
            print(function.__name__, result)
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
for function in (time.gmtime, time.localtime, time.ctime, time.asctime, time.strftime):
    for count in range(2, 5):
        try:
            function(*[()] * count)
        except TypeError as error:
            print(error)
