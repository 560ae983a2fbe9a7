import time

for seconds in (2**63 - 1, 2**63, 2**62, -(2**63), -(2**63) - 1, 1e19, 9.2e18, 2.0**63, -(2.0**63), 1e18):
    try:
        print(seconds, time.gmtime(seconds))
    except (OverflowError, OSError) as error:
        print(seconds, type(error).__name__, error)
