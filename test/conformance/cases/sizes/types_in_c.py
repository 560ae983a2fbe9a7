# How types that are written in C are laid out: size and tracking of an instance, and what the type says of its instances.
import array, collections, contextvars, datetime, decimal, functools, gc, hashlib, io, itertools, operator, os, queue, random, re, struct
import sys, threading, time, types, weakref, zlib

dt, D = datetime, decimal.Decimal
NT = collections.namedtuple('NT', 'x y')


def show(name, made):
    kind = type(made)
    print(name, sys.getsizeof(made), gc.is_tracked(made), sys.getsizeof(kind), gc.is_tracked(kind), kind.__basicsize__, kind.__itemsize__,
          kind.__dictoffset__, kind.__weakrefoffset__, bool(kind.__flags__ & 1 << 9), bool(kind.__flags__ & 1 << 14))


def fails():
    try:
        raise ValueError
    except ValueError as e:
        return e.__traceback__


things = dict(
    date=dt.date(2020, 1, 2), time=dt.time(1, 2), datetime=dt.datetime(2020, 1, 2), zoned=dt.datetime(2020, 1, 2, tzinfo=dt.timezone.utc),
    delta=dt.timedelta(1), zone=dt.timezone(dt.timedelta(hours=1)), utc=dt.timezone.utc, decimal=D('1.5'), decimal76=D('1' * 76),
    decimal77=D('1' * 77), decimal200=D('1' * 200), context=decimal.Context(), getcontext=decimal.getcontext(), local=decimal.localcontext(),
    struct=struct.Struct('ihb'), unpack=struct.iter_unpack('b', b'abc'), match=re.match('a(b)', 'ab'), array=array.array('i', [1, 2, 3]),
    deque=collections.deque(), deque65=collections.deque(range(65)), defaultdict=collections.defaultdict(int, a=1),
    odict=collections.OrderedDict(a=1), counter=collections.Counter('abca'), namedtuple=NT(1, 2), getter=NT.x,
    count=itertools.count(), product=itertools.product([1], [2, 3]), permutations=itertools.permutations([1, 2, 3]), tee=itertools.tee([1])[0],
    partial=functools.partial(int), lru=functools.lru_cache(fails), key=functools.cmp_to_key(lambda a, b: 0)(1),
    item=operator.itemgetter(1), items=operator.itemgetter(1, 2), attr=operator.attrgetter('a'), caller=operator.methodcaller('a'),
    text=io.StringIO(), bytes=io.BytesIO(), raw=io.FileIO(os.devnull), buffered=io.BufferedReader(io.BytesIO()),
    wrapper=io.TextIOWrapper(io.BytesIO()), newlines=io.IncrementalNewlineDecoder(None, True), var=contextvars.ContextVar('x'),
    var_default=contextvars.ContextVar('x', default=[]), copied=contextvars.copy_context(), random=random.Random(1), md5=hashlib.md5(),
    blake=hashlib.blake2b(), lock=threading.Lock(), rlock=threading.RLock(), compress=zlib.compressobj(), decompress=zlib.decompressobj(),
    proxy=types.MappingProxyType({}), namespace=types.SimpleNamespace(a=1), alias=list[int], union=int | str, cell=types.CellType(),
    module=types.ModuleType('m'), ref=weakref.ref(fails), weakset=weakref.WeakSet(), stat=os.stat('/'), gmtime=time.gmtime(0),
    version=sys.version_info, flags=sys.flags, float_info=sys.float_info, times=os.times(), entry=next(os.scandir('/')), traceback=fails(),
    frame=sys._getframe(), queue=queue.SimpleQueue())
for name, thing in things.items():
    show(name, thing)
if sys.version_info >= (3, 11):
    show('group', ExceptionGroup('a', [ValueError()]))
things['raw'].close()
weakref.ref(things['struct'])
