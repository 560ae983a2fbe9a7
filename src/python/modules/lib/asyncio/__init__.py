# Coroutines run by an event loop on the virtual clock: tasks, futures, synchronisation, timeouts, task groups.
# Behaves as the asyncio package of CPython 3.10 to 3.13 for programs without input and output: order of callbacks, messages
# and reprs are the same. A sleep takes no real time; the loop moves the clock to the next timer when nothing else is ready.
# Leaves out transports, streams, subprocesses and signals.

import sys as _sys

from .exceptions import *
from .events import *
from .futures import *
from .coroutines import *
from .tasks import *
from .locks import *
from .queues import *
from .runners import *
if _sys.version_info >= (3, 11):
    from .taskgroups import *
    from .timeouts import *
from .threads import *

from . import events, exceptions, futures, coroutines, tasks, locks, queues, runners, threads
