# An import takes as many blocks as CPython's module does, whatever it is made of here: none for what start-up has imported.
import sys

blocks = sys.getallocatedblocks
before = blocks()
before = blocks()


def near(expected, tolerance):
    return abs(blocks() - before - expected) <= tolerance


import os, time

print(near(0, 5))
before = blocks()
import gc

print(near(48, 8))
gc.disable()
before = blocks()
import cmath

print(near(100, 60))
before = blocks()
import gc, os, time, cmath

print(blocks() - before)
