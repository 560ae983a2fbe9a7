"""What objects of the library are said to be large."""
import array
import ast
import collections
import contextlib
import contextvars
import csv
import datetime
import decimal
import enum
import fractions
import functools
import hashlib
import inspect
import io
import itertools
import json
import logging
import operator
import pathlib
import queue
import random
import re
import string
import struct
import sys
import threading
import tokenize
import uuid
import weakref


def gen(): yield
async def co(): pass
async def ag(): yield


class A:
    def m(self): pass
    @property
    def p(self): return 1
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass


a = A()
kinds = dict(
    count=itertools.count(), cyc=itertools.cycle([]), rep=itertools.repeat(1), acc=itertools.accumulate([]),
    ch=itertools.chain(), comp=itertools.compress([], []), dw=itertools.dropwhile(None, []),
    ff=itertools.filterfalse(None, []), gb=itertools.groupby([]), isl=itertools.islice([], 1),
    sm=itertools.starmap(int, []), tw=itertools.takewhile(None, []), tee=itertools.tee([])[0],
    zl=itertools.zip_longest([]), prod=itertools.product([1], [2]), perm=itertools.permutations([1, 2, 3]),
    comb=itertools.combinations([1, 2, 3], 2), cwr=itertools.combinations_with_replacement([1, 2], 2),
    pw=itertools.pairwise([1]), part=functools.partial(int), lru=functools.lru_cache(gen),
    cp=functools.cached_property(gen), ctk=functools.cmp_to_key(gen)(1), pm=functools.partialmethod(gen),
    sd=functools.singledispatch(gen), ig=operator.itemgetter(1), ig2=operator.itemgetter(1, 2),
    ag=operator.attrgetter('a'), ag2=operator.attrgetter('a.b', 'c'), mc=operator.methodcaller('x', 1),
    arr=array.array('i', [1, 2, 3]), arri=iter(array.array('i')), dt=datetime.datetime(2020, 1, 1),
    dtz=datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc), d=datetime.date(2020, 1, 1),
    tm=datetime.time(1), td=datetime.timedelta(1), tz=datetime.timezone.utc, dec=decimal.Decimal('1.5'),
    decl=decimal.Decimal('1' * 100), ctx=decimal.getcontext(), fr=fractions.Fraction(1, 2),
    mt=re.match('a(b)', 'ab'), sio=io.StringIO('abc'), bio=io.BytesIO(b'abc'), rnd=random.Random(1),
    st=struct.Struct('ii'), wr=weakref.ref(a), wp=weakref.proxy(a), wm=weakref.WeakMethod(a.m),
    wkd=weakref.WeakKeyDictionary(), ws=weakref.WeakSet(), fin=weakref.finalize(a, print),
    lock=threading.Lock(), rl=threading.RLock(), cond=threading.Condition(), ev=threading.Event(),
    sem=threading.Semaphore(), loc=threading.local(), q=queue.Queue(), sq=queue.SimpleQueue(),
    en=enum.Enum('E', 'a b').a, cv=contextvars.ContextVar('x'), cx=contextvars.Context(),
    cxs=contextvars.copy_context(), es=contextlib.ExitStack(), uu=uuid.UUID(int=1),
    pp=pathlib.PurePosixPath('a/b'), an=ast.parse('x=1'), sig=inspect.signature(gen), h=hashlib.md5(),
    h2=hashlib.sha256(), cr=csv.reader([]), cw=csv.writer(io.StringIO()), lg=logging.getLogger('x'),
    tmpl=string.Template(''), je=json.JSONEncoder(), tok=tokenize.TokenInfo(1, '', (1, 1), (1, 1), ''),
    fl=sys.flags, vi=sys.version_info, hi=sys.hash_info, fi=sys.float_info, ii=sys.int_info,
    ti=sys.thread_info,
)
for name, value in kinds.items():
    print(name, type(value).__name__, sys.getsizeof(value))

for t in (type, object, A, enum.Enum, ValueError, collections.OrderedDict, collections.deque, datetime.datetime, decimal.Decimal, re.Pattern):
    print(t.__name__, sys.getsizeof(t), t.__basicsize__, t.__itemsize__, t.__dictoffset__ >= 0, t.__weakrefoffset__)
