"""assertLogs and assertNoLogs: while their block runs, a logger tells all it has to a handler that keeps it."""

import logging
from collections import namedtuple

from .case import _BaseTestCaseContext

__unittest = True

_LoggingWatcher = namedtuple("_LoggingWatcher", "records output")


class _CapturingHandler(logging.Handler):
    """Keeps records and their text."""

    def __init__(self):
        super().__init__()
        self.watcher = _LoggingWatcher(records=[], output=[])

    def emit(self, record):
        kept = self.watcher
        kept.records.append(record)
        kept.output.append(self.format(record))

    def flush(self):
        """There is nothing to flush."""


class _AssertLogsContext(_BaseTestCaseContext):
    """What `with self.assertLogs(...)` and `with self.assertNoLogs(...)` enter."""

    LOGGING_FORMAT = ":".join(f"%({field})s" for field in ("levelname", "name", "message"))

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name, self.no_logs, self.msg = logger_name, no_logs, None
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO

    def __enter__(self):
        named = self.logger_name
        self.logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
        keeper = _CapturingHandler()
        keeper.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        keeper.setLevel(self.level)
        self.watcher = keeper.watcher
        self._before = self.logger.handlers[:], self.logger.propagate, self.logger.level
        self._arrange([keeper], False, self.level)
        return None if self.no_logs else self.watcher

    def _arrange(self, handlers, propagate, level):
        self.logger.handlers, self.logger.propagate = handlers, propagate
        self.logger.setLevel(level)

    def __exit__(self, exc_type, exc_value, tb):
        self._arrange(*self._before)
        if exc_type is not None:
            return False
        seen = bool(self.watcher.records)
        if self.no_logs and seen:
            self._raiseFailure("Unexpected logs found: {!r}".format(self.watcher.output))
        if not self.no_logs and not seen:
            wanted = logging.getLevelName(self.level)
            self._raiseFailure("no logs of level {} or higher triggered on {}".format(wanted, self.logger.name))
        return None
