# Further handlers of logging: files that are replaced when they are full or old, buffers, queues.
# Behaves as Lib/logging/handlers.py of CPython 3.10 to 3.13 without what speaks to a network or another process.

import copy
import logging
import os
import queue
import re
import sys
import threading
import time

_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT = 9020, 9021
DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = 9022, 9023
SYSLOG_TCP_PORT = SYSLOG_UDP_PORT = 514

_MIDNIGHT = 24 * 60 * 60  # seconds of a day


class BaseRotatingHandler(logging.FileHandler):
    """A file that makes room for a new one; subclasses say when and how the old ones are named."""

    rotator = namer = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        move = self.rotator
        if not callable(move):
            if not os.path.exists(source):
                return
            move = os.rename
        move(source, dest)

    def _close_stream(self):
        out = self.stream
        if out:
            out.close()
            self.stream = None

    def _is_special(self):
        # A device, say, cannot be replaced.
        return os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename)


class RotatingFileHandler(BaseRotatingHandler):
    """A file of at most maxBytes; backupCount older ones are kept, as name.1 (the youngest), name.2 and so on."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            numbered = [self.rotation_filename(f'{self.baseFilename}.{number}') for number in range(1, self.backupCount + 1)]
            for older, younger in zip(reversed(numbered[1:]), reversed(numbered[:-1])):
                if os.path.exists(younger):
                    if os.path.exists(older):
                        os.remove(older)
                    os.rename(younger, older)
            if os.path.exists(numbered[0]):
                os.remove(numbered[0])
            self.rotate(self.baseFilename, numbered[0])
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        if not _v313 and self._is_special():
            return False
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        if not _v313:
            text = self.format(record) + '\n'
            self.stream.seek(0, 2)
            return self.stream.tell() + len(text) >= self.maxBytes
        written = self.stream.tell()
        # An empty file would be replaced by an empty file.
        return (written > 0 and written + len(self.format(record) + '\n') >= self.maxBytes
                and not self._is_special())


# Seconds of an interval, the stamp of a file that is over, and the pattern of that stamp.
_INTERVALS = {
    'S': (1, '%Y-%m-%d_%H-%M-%S', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}'),
    'M': (60, '%Y-%m-%d_%H-%M', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}'),
    'H': (60 * 60, '%Y-%m-%d_%H', r'\d{4}-\d{2}-\d{2}_\d{2}'),
    'D': (_MIDNIGHT, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
    'MIDNIGHT': (_MIDNIGHT, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
    'W': (7 * _MIDNIGHT, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file for each interval; those that are over get the time of their beginning behind the name."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None,
                 errors=None):
        super().__init__(filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        weekly = self.when.startswith('W')
        if weekly:
            if len(self.when) != 2:
                raise ValueError(f'You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}')
            if not '0' <= self.when[1] <= '6':
                raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
            self.dayOfWeek = int(self.when[1])
        kind = 'W' if weekly else self.when
        if kind not in _INTERVALS:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        seconds, self.suffix, pattern = _INTERVALS[kind]
        self.extMatch = re.compile(rf'(?<!\d){pattern}(?!\d)', re.ASCII)
        self.interval = seconds * interval
        exists = os.path.exists(self.baseFilename)
        self.rolloverAt = self.computeRollover(int(os.stat(self.baseFilename).st_mtime if exists else time.time()))

    def _clock(self, moment):
        return time.gmtime(moment) if self.utc else time.localtime(moment)

    def computeRollover(self, currentTime):
        """The moment at which the interval that currentTime is in ends."""
        weekly = self.when.startswith('W')
        if self.when != 'MIDNIGHT' and not weekly:
            return currentTime + self.interval
        now = self._clock(currentTime)
        day = now.tm_wday
        at = _MIDNIGHT if self.atTime is None else \
            (self.atTime.hour * 60 + self.atTime.minute) * 60 + self.atTime.second
        wait = at - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        if wait <= 0:
            wait += _MIDNIGHT
            day = (day + 1) % 7
        if weekly:
            wait += (self.dayOfWeek - day) % 7 * _MIDNIGHT
        end = currentTime + wait + self.interval - (7 * _MIDNIGHT if weekly else _MIDNIGHT)
        if not self.utc and time.localtime(end).tm_isdst != now.tm_isdst:
            # The clock is set between now and then.
            if now.tm_isdst:
                end += 3600
            elif time.localtime(end - 3600).tm_isdst:
                end -= 3600
        return end

    def shouldRollover(self, record):
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if self._is_special():
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """The oldest of the files that are over, as many as there are too many."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        for name in os.listdir(folder):
            if self.namer is None:
                fits = name.startswith(base + '.') and self.extMatch.fullmatch(name[len(base) + 1:])
            else:
                fits = any(os.path.basename(self.namer(f'{self.baseFilename}.{match[0]}')) == name
                           for match in self.extMatch.finditer(name))
            if fits:
                found.append(os.path.join(folder, name))
        return sorted(found)[:max(0, len(found) - self.backupCount)]

    def doRollover(self):
        now = int(time.time())
        begin = self.rolloverAt - self.interval
        stamp = self._clock(begin)
        if not self.utc:
            shift = time.localtime(now).tm_isdst - stamp.tm_isdst
            if shift:
                stamp = time.localtime(begin + 3600 * shift)
        over = self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, stamp)}')
        if os.path.exists(over):
            if _v313:
                return
            os.remove(over)
        self._close_stream()
        self.rotate(self.baseFilename, over)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """A file that another program may move away: before each record it is looked whether the name still stands for it."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)
        self.dev = self.ino = -1
        self._statstream()

    def _statstream(self):
        """Remembers which file it is."""
        if self.stream is not None:
            status = os.fstat(self.stream.fileno())
            self.dev, self.ino = status.st_dev, status.st_ino

    def reopenIfNeeded(self):
        out = self.stream
        if out is None:
            return
        try:
            status = os.stat(self.baseFilename)
        except FileNotFoundError:
            pass
        else:
            if (status.st_dev, status.st_ino) == (self.dev, self.ino):
                return
        out.flush()
        out.close()
        self.stream = None  # opening may fail
        self.stream = self._open()
        self._statstream()

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(logging.Handler):
    """Keeps records until there are as many as its capacity; then they are forgotten, unless a subclass uses them."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.acquire()
        try:
            self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records and hands them to another handler when it is full or one of them is grave enough."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def flush(self):
        self.acquire()
        try:
            # Without a target they are kept.
            if self.target:
                for each in self.buffer:
                    self.target.handle(each)
                self.buffer.clear()
        finally:
            self.release()

    def setTarget(self, target):
        self.acquire()
        try:
            self.target = target
        finally:
            self.release()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.acquire()
            try:
                self.target = None
                BufferingHandler.close(self)
            finally:
                self.release()


class QueueHandler(logging.Handler):
    """Puts records into a queue, ready to be sent elsewhere: with their message made and without what cannot be pickled."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        if _v312:
            self.listener = None

    def emit(self, record):
        try:
            ready = self.prepare(record)
            self.enqueue(ready)
        except Exception:
            self.handleError(record)

    def prepare(self, record):
        message = self.format(record)
        ready = copy.copy(record)
        ready.message = ready.msg = message
        ready.args = ready.exc_info = ready.exc_text = None
        if sys.version_info >= (3, 11):
            ready.stack_info = None
        return ready

    def enqueue(self, record):
        self.queue.put_nowait(record)


class QueueListener(object):
    """A thread that takes records out of a queue and gives them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers = queue, handlers
        self._thread, self.respect_handler_level = None, respect_handler_level

    def start(self):
        worker = threading.Thread(target=self._monitor)
        worker.daemon = True
        self._thread = worker
        worker.start()

    def _monitor(self):
        done = getattr(self.queue, 'task_done', lambda: None)
        try:
            while (record := self.dequeue(True)) is not self._sentinel:
                self.handle(record)
                done()
            done()
        except queue.Empty:
            pass

    def dequeue(self, block):
        return self.queue.get(block)

    def prepare(self, record):
        return record

    def handle(self, record):
        ready = self.prepare(record)
        for each in self.handlers:
            if not self.respect_handler_level or ready.levelno >= each.level:
                each.handle(ready)

    def stop(self):
        if not _v313 or self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)
