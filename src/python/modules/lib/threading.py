# Threads, and the things they wait for each other with, over the locks of _thread.
# Behaves as Lib/threading.py of CPython 3.10 to 3.13: names, reprs, errors, the order in which waiters wake up.
# Everything that waits is a Condition, which hands a lock of its own to each waiter: releasing that lock wakes exactly this one.
# From 3.13 on a thread is joined by a handle that the machine gives; before, by a lock that the end of the thread opens.

import sys as _sys
import _thread

from collections import deque as _deque
from itertools import count as _count
from time import monotonic as _time
from _thread import _local as local
from _weakrefset import WeakSet

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
           'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'getprofile', 'gettrace', 'get_native_id']

_joins_by_handle = hasattr(_thread, 'start_joinable_thread')
_v311 = _sys.version_info >= (3, 11)
_v313 = _sys.version_info >= (3, 13)

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
TIMEOUT_MAX = _thread.TIMEOUT_MAX
ThreadError = _thread.error
_allocate_lock = _thread.allocate_lock
_CRLock = _thread.RLock
Lock = _thread.lock if _joins_by_handle else _allocate_lock

if _joins_by_handle:
    from _thread import (_get_main_thread_ident, _make_thread_handle, _shutdown as _thread_shutdown, _ThreadHandle,
                         start_joinable_thread as _start_joinable_thread)
else:
    from _thread import _set_sentinel, start_new_thread as _start_new_thread
if hasattr(_thread, 'daemon_threads_allowed'):
    _daemon_threads_allowed = _thread.daemon_threads_allowed

_profile_hook = _trace_hook = None


def _deprecated(message):
    """Warns the caller of the caller."""
    import warnings
    warnings.warn(message, DeprecationWarning, 3)


def setprofile(func):
    """Give every thread that starts from now on this profile function."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Give every thread that starts from now on this trace function."""
    global _trace_hook
    _trace_hook = func


if _sys.version_info >= (3, 12):
    __all__ += ['setprofile_all_threads', 'settrace_all_threads']

    def setprofile_all_threads(func):
        """setprofile for the threads that run already, too."""
        setprofile(func)
        _sys._setprofileallthreads(func)

    def settrace_all_threads(func):
        """settrace for the threads that run already, too."""
        settrace(func)
        _sys._settraceallthreads(func)


def getprofile():
    """What setprofile was given."""
    return _profile_hook


def gettrace():
    """What settrace was given."""
    return _trace_hook


def RLock(*args, **kwargs):
    """A new lock that its owner can take again; it opens when it was released as often as it was taken."""
    if _v313 and (args or kwargs):
        _deprecated('Passing arguments to RLock is deprecated and will be removed in 3.15')
    make = _CRLock if _CRLock is not None else _PyRLock
    return make(*args, **kwargs)


class _RLock:
    # The same lock without the help of _thread.

    def __init__(self):
        self._block, self._owner, self._count = _allocate_lock(), None, 0

    def __repr__(self):
        holder = self._owner
        if holder in _active:
            holder = _active[holder].name
        cls = self.__class__
        state = 'locked' if self._block.locked() else 'unlocked'
        return f'<{state} {cls.__module__}.{cls.__qualname__} object owner={holder!r} count={self._count} at {id(self):#x}>'

    def acquire(self, blocking=True, timeout=-1):
        caller = get_ident()
        if self._owner == caller:
            self._count += 1
            return 1
        if not self._block.acquire(blocking, timeout):
            return False
        self._owner, self._count = caller, 1
        return True

    __enter__ = acquire

    def release(self):
        if get_ident() != self._owner:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, t, v, tb):
        self.release()

    # What Condition asks for: give up all at once, and take as much back.

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        held = self._count, self._owner
        self._count, self._owner = 0, None
        self._block.release()
        return held

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _is_owned(self):
        return get_ident() == self._owner

    if _v311:
        def _recursion_count(self):
            return self._count if self._is_owned() else 0


_PyRLock = _RLock


class Condition:
    """Lets threads wait until another one tells them that something is so."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release
        # A lock that can be held several times over has these, and they hide the plain ones below.
        for method in '_release_save', '_acquire_restore', '_is_owned':
            if hasattr(lock, method):
                setattr(self, method, getattr(lock, method))
        self._waiters = _deque()

    def _acquire_restore(self, x):
        self._lock.acquire()

    def _release_save(self):
        self._lock.release()

    def _is_owned(self):
        # A plain lock does not know its owner; that it is taken must do.
        free = self._lock.acquire(False)
        if free:
            self._lock.release()
        return not free

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def wait(self, timeout=None):
        """Give up the lock, wait to be woken, take the lock again; False says that the time was over first."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        bell = _allocate_lock()
        bell.acquire()
        self._waiters.append(bell)
        held = self._release_save()
        woken = False
        try:
            if timeout is None:
                woken = bell.acquire()
            else:
                woken = bell.acquire(True, timeout) if timeout > 0 else bell.acquire(False)
            return woken
        finally:
            self._acquire_restore(held)
            if not woken:
                try:
                    self._waiters.remove(bell)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Wait until the predicate is true, or the time is over; the result is what the predicate said last."""
        deadline = None
        while not (answer := predicate()):
            if timeout is not None:
                now = _time()
                if deadline is None:
                    deadline = now + timeout
                elif (timeout := deadline - now) <= 0:
                    break
            self.wait(timeout)
        return answer

    def notify(self, n=1):
        """Wake at most n of those that wait, the longest waiting first."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        queue = self._waiters
        while n > 0 and queue:
            bell = queue[0]
            try:
                bell.release()
                n -= 1
            except RuntimeError:
                # Rung already: its thread was interrupted and has not come to take it out. It does not count.
                pass
            try:
                queue.remove(bell)
            except ValueError:
                pass

    def notify_all(self):
        """Wake all that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """The old name of notify_all."""
        _deprecated('notifyAll() is deprecated, use notify_all() instead')
        self.notify_all()


def _told(thing, state):
    cls = thing.__class__
    return f"<{cls.__module__}.{cls.__qualname__} at {id(thing):#x}: {state}>"


class Semaphore:
    """A counter that release raises and acquire lowers; at zero acquire waits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond, self._value = Condition(Lock()), value

    def acquire(self, blocking=True, timeout=None):
        """Take one; False says that there was none in time."""
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = None
        with self._cond:
            while not self._value:
                if not blocking:
                    return False
                if timeout is not None:
                    now = _time()
                    if deadline is None:
                        deadline = now + timeout
                    elif (timeout := deadline - now) <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Give n back and wake as many of those that wait."""
        if n < 1:
            raise ValueError('n must be one or more')
        changed = self._cond
        with changed:
            self._value += n
            changed.notify(n)

    def __exit__(self, t, v, tb):
        self.release()

    if _v311:
        def __repr__(self):
            return _told(self, f"value={self._value}")


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to go above its first value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        """Give n back, unless that were more than were taken."""
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            raised = self._value + n
            if raised > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value = raised
            self._cond.notify(n)

    if _v311:
        def __repr__(self):
            return _told(self, f"value={self._value}/{self._initial_value}")


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond, self._flag = Condition(Lock()), False

    def is_set(self):
        """Whether the flag is up."""
        return self._flag

    def isSet(self):
        """The old name of is_set."""
        _deprecated('isSet() is deprecated, use is_set() instead')
        return self.is_set()

    def set(self):
        """Put the flag up and wake all that wait for it."""
        changed = self._cond
        with changed:
            self._flag = True
            changed.notify_all()

    def clear(self):
        """Take the flag down."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is up; False says that the time was over first."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)

    if _v311:
        def __repr__(self):
            return _told(self, 'set' if self._flag else 'unset')


class BrokenBarrierError(RuntimeError):
    """The barrier was given up while somebody was at it."""


_FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2


class Barrier:
    """Lets a fixed number of threads wait for each other, again and again."""

    # A round fills until all have come, and then drains; only when the last has gone can the next round begin.

    def __init__(self, parties, action=None, timeout=None):
        if _v313 and parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition(Lock())
        self._action, self._timeout, self._parties = action, timeout, parties
        self._state = _FILLING
        self._count = 0

    def wait(self, timeout=None):
        """Wait for the others; the result is the place in which this thread came."""
        patience = self._timeout if timeout is None else timeout
        with self._cond:
            self._enter()
            place, self._count = self._count, self._count + 1
            try:
                if self._count != self._parties:
                    self._wait(patience)
                else:
                    self._release()
                return place
            finally:
                self._count -= 1
                self._exit()

    def _enter(self):
        while self._state in (_RESETTING, _DRAINING):
            self._cond.wait()
        if self._state == _BROKEN:
            raise BrokenBarrierError

    def _release(self):
        # The last to come runs the action, and if that fails nobody gets through.
        try:
            if self._action:
                self._action()
            self._state = _DRAINING
            self._cond.notify_all()
        except:
            # Nobody will ever come through.
            self._break()
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state, timeout):
            self._break()
        if self._state != _DRAINING:
            raise BrokenBarrierError

    def _exit(self):
        if not self._count and self._state in (_RESETTING, _DRAINING):
            self._state = _FILLING
            self._cond.notify_all()

    def _break(self):
        self._state = _BROKEN
        self._cond.notify_all()

    def reset(self):
        """Begin anew; those that wait now get BrokenBarrierError."""
        with self._cond:
            if not self._count:
                self._state = _FILLING
            elif self._state in (_FILLING, _BROKEN):
                # The last that leaves makes it usable again.
                self._state = _RESETTING
            self._cond.notify_all()

    def abort(self):
        """Break it: those that wait, and those that come, get BrokenBarrierError."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many threads make a round."""
        return self._parties

    @property
    def n_waiting(self):
        """How many threads wait at the moment."""
        return 0 if self._state else self._count

    @property
    def broken(self):
        """Whether it is of no use until it is reset."""
        return self._state == _BROKEN

    if _v311:
        def __repr__(self):
            return _told(self, "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}")


_counter = _count(1).__next__


def _newname(name_template):
    return name_template % _counter()


# Threads by their ident once they run; those that are about to run are in _limbo. The lock is held to change either.
_active_limbo_lock = RLock()
_active = {}
_limbo = {}
_dangling = WeakSet()

if not _joins_by_handle:
    # The locks that the end of the program waits for, one of each running thread that is no daemon.
    _shutdown_locks = set()
    _shutdown_locks_lock = _allocate_lock()

    def _maintain_shutdown_locks():
        for over in [lock for lock in _shutdown_locks if not lock.locked()]:
            _shutdown_locks.discard(over)


class Thread:
    """A thread that calls a target, or whatever run() of a subclass does."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            if target is not None:
                try:
                    name = f"{name} ({target.__name__})"
                except AttributeError:
                    pass
        self._target, self._name, self._args = target, name, args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = self._native_id = None
        if _joins_by_handle:
            self._handle, self._started = _ThreadHandle(), Event()
        else:
            self._tstate_lock, self._started, self._is_stopped = None, Event(), False
        self._initialized, self._stderr = True, _sys.stderr
        self._invoke_excepthook = _make_invoke_excepthook()
        _dangling.add(self)

    # What it is.

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        if _joins_by_handle:
            over = self._handle.is_done()
        else:
            # Asking notices the end.
            self.is_alive()
            over = self._is_stopped
        words = ["stopped" if over else "started" if self._started.is_set() else "initial"]
        if self._daemonic:
            words.append("daemon")
        if self._ident is not None:
            words.append(str(self._ident))
        return f"<{self.__class__.__name__}({self._name}, {' '.join(words)})>"

    @property
    def name(self):
        """A word for people; several threads may have the same."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """The number that get_ident() gives in it, or None before it runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The number that the operating system has for it, or None before it runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    @property
    def daemon(self):
        """Whether the program may end without it."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    # Running.

    def start(self):
        """Let it run; this can be done once."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            if not _joins_by_handle:
                _start_new_thread(self._bootstrap, ())
            else:
                _start_joinable_thread(self._bootstrap, handle=self._handle, daemon=self.daemon)
        except Exception:
            with _active_limbo_lock:
                _limbo.pop(self)
            raise
        self._started.wait()

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # The thread object may live long; what it worked on need not.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            self._bootstrap_inner()
        except:
            # A daemon can wake up when this module has been torn down. Nobody is left to hear of it.
            if _sys is not None or not self._daemonic:
                raise

    def _bootstrap_inner(self):
        try:
            self._set_ident()
            if not _joins_by_handle:
                self._set_tstate_lock()
            self._set_native_id()
            self._started.set()
            with _active_limbo_lock:
                _active[self._ident] = _limbo.pop(self)
            _trace_hook and _sys.settrace(_trace_hook)
            _profile_hook and _sys.setprofile(_profile_hook)
            try:
                self.run()
            except:
                self._invoke_excepthook(self)
        finally:
            self._delete()

    def _set_ident(self):
        self._ident = get_ident()

    def _set_native_id(self):
        self._native_id = get_native_id()

    def _delete(self):
        with _active_limbo_lock:
            del _active[get_ident()]

    # Its end.

    def join(self, timeout=None):
        """Wait until it is over, or the time is."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        patience = None if timeout is None else max(timeout, 0)
        if _joins_by_handle:
            self._handle.join(patience)
        else:
            self._wait_for_tstate_lock(timeout=-1 if patience is None else patience)

    def is_alive(self):
        """Whether it has begun and not ended."""
        assert self._initialized, "Thread.__init__() not called"
        if _joins_by_handle:
            return self._started.is_set() and not self._handle.is_done()
        if self._started.is_set() and not self._is_stopped:
            self._wait_for_tstate_lock(False)
            return not self._is_stopped
        return False

    if not _joins_by_handle:
        def _set_tstate_lock(self):
            # The machine opens this lock when the thread is over.
            self._tstate_lock = sentinel = _set_sentinel()
            sentinel.acquire()
            if not self.daemon:
                with _shutdown_locks_lock:
                    _maintain_shutdown_locks()
                    _shutdown_locks.add(sentinel)

        def _wait_for_tstate_lock(self, block=True, timeout=-1):
            sentinel = self._tstate_lock
            if sentinel is not None and sentinel.acquire(block, timeout):
                sentinel.release()
                self._stop()

        def _stop(self):
            sentinel = self._tstate_lock
            assert sentinel is None or not sentinel.locked()
            self._is_stopped = True
            self._tstate_lock = None
            if self.daemon:
                return
            with _shutdown_locks_lock:
                _maintain_shutdown_locks()

    # Old names.

    def isDaemon(self):
        """The old way to ask for daemon."""
        _deprecated('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        """The old way to set daemon."""
        _deprecated('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        """The old way to ask for name."""
        _deprecated('getName() is deprecated, get the name attribute instead')
        return self.name

    def setName(self, name):
        """The old way to set name."""
        _deprecated('setName() is deprecated, set the name attribute instead')
        self.name = name


# What is called when run() raises; a program may put its own function here.
__excepthook__ = excepthook = _thread._excepthook
ExceptHookArgs = _thread._ExceptHookArgs


def _make_invoke_excepthook():
    # A thread may end after the globals of this module and of sys were cleared: it brings what it needs along.
    if excepthook is None:
        raise RuntimeError("threading.excepthook is None")
    if _sys.excepthook is None:
        raise RuntimeError("sys.excepthook is None")
    spare_hook, spare_sys_hook = excepthook, _sys.excepthook
    system, raised, say = _sys, _sys.exc_info, print

    def invoke_excepthook(thread):
        try:
            hook = spare_hook if excepthook is None else excepthook
            report = ExceptHookArgs([*raised(), thread])
            hook(report)
        except Exception as failure:
            failure.__suppress_context__ = True
            del failure
            stderr = getattr(system, 'stderr', None)
            say("Exception in threading.excepthook:", file=thread._stderr if stderr is None else stderr, flush=True)
            last_resort = getattr(system, 'excepthook', None) or spare_sys_hook
            last_resort(*raised())
        finally:
            # It holds the exception, whose traceback holds this frame.
            report = None

    return invoke_excepthook


class Timer(Thread):
    """A thread that waits a while and then makes a call, if it was not cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Make no call."""
        self.finished.set()

    def run(self):
        over = self.finished
        over.wait(self.interval)
        if not over.is_set():
            self.function(*self.args, **self.kwargs)
        over.set()


class _MainThread(Thread):
    # The thread in which the program began.

    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started.set()
        if not _joins_by_handle:
            self._set_tstate_lock()
            self._set_ident()
        else:
            self._ident = _get_main_thread_ident()
            self._handle = _make_thread_handle(self._ident)
        self._set_native_id()
        with _active_limbo_lock:
            _active[self._ident] = self


if _v313:
    _thread_local_info = local()

    class _DeleteDummyThreadOnDel:
        # Kept only by what is local to the thread, so that it dies with the thread and takes the dummy out of _active.

        def __init__(self, dummy_thread):
            self._dummy_thread = dummy_thread
            self._tident = dummy_thread.ident
            _thread_local_info._track_dummy_thread_ref = self

        def __del__(self):
            ident = self._tident
            with _active_limbo_lock:
                if _active.get(ident) is self._dummy_thread:
                    del _active[ident]


class _DummyThread(Thread):
    # What current_thread() says in a thread that this module did not start.

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._started.set()
        self._set_ident()
        if _joins_by_handle:
            self._handle = _make_thread_handle(self._ident)
        self._set_native_id()
        with _active_limbo_lock:
            _active[self._ident] = self
        if _v313:
            _DeleteDummyThreadOnDel(self)

    def is_alive(self):
        over = self._handle.is_done() if _joins_by_handle else self._is_stopped
        if over or not self._started.is_set():
            raise RuntimeError("thread is not alive")
        return True

    def join(self, timeout=None):
        if _v313:
            raise RuntimeError("cannot join a dummy thread")
        assert False, "cannot join a dummy thread"

    if not _joins_by_handle:
        def _stop(self):
            pass


def current_thread():
    """The Thread in which this is asked."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    """The old name of current_thread."""
    _deprecated('currentThread() is deprecated, use current_thread() instead')
    return current_thread()


def main_thread():
    """The Thread in which the program began."""
    return _main_thread


def _enumerate():
    # For those who hold the lock.
    return [*_active.values(), *_limbo.values()]


def enumerate():
    """All threads that live or are about to."""
    with _active_limbo_lock:
        return [*_active.values(), *_limbo.values()]


def active_count():
    """How many threads live or are about to."""
    with _active_limbo_lock:
        return len(_limbo) + len(_active)


def activeCount():
    """The old name of active_count."""
    _deprecated('activeCount() is deprecated, use active_count() instead')
    return active_count()


_threading_atexits = []
_SHUTTING_DOWN = False


def _register_atexit(func, *arg, **kwargs):
    # Calls made before the end waits for the threads, the last registered first: pools of workers stop theirs so.
    if _SHUTTING_DOWN:
        raise RuntimeError("can't register atexit after shutdown")
    _threading_atexits.append(lambda: func(*arg, **kwargs))


_main_thread = _MainThread()


def _shutdown():
    # The machine calls this at the end of the program: threads that are no daemons finish first.
    global _SHUTTING_DOWN
    begun_before = _main_thread._is_stopped if not _joins_by_handle else _v313 and _main_thread._handle.is_done()
    if begun_before:
        return
    _SHUTTING_DOWN = True
    for call in reversed(_threading_atexits):
        call()
    in_main_thread = get_ident() == _main_thread.ident
    if _joins_by_handle:
        if in_main_thread:
            _main_thread._handle._set_done()
        _thread_shutdown()
        return
    if in_main_thread and (sentinel := _main_thread._tstate_lock) is not None:
        # Nobody else will say that the main thread is over.
        sentinel.release()
        _main_thread._stop()
    # A thread may start others while it is waited for.
    while True:
        with _shutdown_locks_lock:
            running = [*_shutdown_locks]
            _shutdown_locks.clear()
        if not running:
            return
        for sentinel in running:
            sentinel.acquire()
            sentinel.release()
