# dict.update() is given one tuple and one dict of its arguments, which their free lists keep; so are the classes that pass them on.
import gc
import sys

used = sys.getallocatedblocks


class Sub(dict):
    pass


a = b = 0
x, pairs, empty = {1: 1}, [(1, 2)], {}
x.update(x)
x.update(k=1)
gc.collect(); a = used(); x.update(x); b = used(); print('same', b - a)
gc.collect(); a = used(); x.update(empty); b = used(); print('empty', b - a)
gc.collect(); a = used(); x.update(k=1); b = used(); print('keyword', b - a)
gc.collect(); a = used(); x.update(empty, k=1); b = used(); print('both', b - a)
gc.collect(); a = used(); x.update(pairs); b = used(); print('pairs', b - a)
gc.collect(); a = used(); x.update(*[empty], **{'k': 2}); b = used(); print('unpacked', b - a)
gc.collect(); a = used(); x.update({i: i for i in range(4)}); b = used(); print('made', b - a)
gc.collect(); a = used(); s = Sub(x, k=1); b = used(); print('subclass', b - a)
gc.collect(); a = used(); s = Sub(a=1, b=2, c=3, d=4, e=5, f=6); b = used(); print('subclass', b - a)
gc.collect(); a = used(); s.__init__(k=1); b = used(); print('init', b - a)
gc.collect(); a = used(); d = dict(k=1); b = used(); print('dict', b - a)
