import copy
import io
import pickle
import sys


class Mine(io.TextIOWrapper):
    pass


for stream in (open("file", "w"), open("file", "rb"), open("file", "rb", 0), open("file", "r+b"), sys.stdout, Mine(io.BytesIO())):
    for protocol in (0, 2, 4):
        try:
            pickle.dumps(stream, protocol)
        except TypeError as error:
            print(protocol, error)
    for copying in (copy.copy, copy.deepcopy):
        try:
            copying(stream)
        except TypeError as error:
            print(copying.__name__, error)


class Log:
    def __init__(self):
        self.file = open("log", "w")


copy.deepcopy(Log())
