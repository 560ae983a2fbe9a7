// Bounds of the service, each with the arithmetic behind it. Bounds of one operation are the core's `Limits`.

/** A class of 200 with fifty tries each; a fresh session costs no memory until it is used. */
export const SESSIONS_MAX = 10_000;

/** A person at a keyboard makes one operation a second: almost three hours of them. Replay of cheap operations takes under a second. */
export const OPERATIONS_MAX = 10_000;

/** Idle time after which a session is forgotten, unless its creator asks for another. */
export const TTL_SECONDS_DEFAULT = 3600;
/** A term's project week. */
export const TTL_SECONDS_MAX = 7 * 24 * 3600;

/** Requests one worker may have waiting: at 1 ms each a second of work, and more than a browser page can have in flight. */
export const QUEUE_MAX = 1000;

/** Interpreters kept ready in one worker: at 200 KB each when idle, 100 MB. Others are rebuilt from their log when asked. */
export const RESIDENTS_MAX = 500;
/** Simulated bytes of all ready interpreters in one worker; the host needs about four times as many. */
export const RESIDENT_HEAP_BYTES_MAX = 256 * 1024 * 1024;

/** How long after its wall-time limit an operation may take to notice, before its worker is stopped. */
export const GRACE_MILLISECONDS = 2000;

/** Megabytes of thread stack in a worker. Python's recursion limit of at most 10,000 frames may nest host calls through
 * `__repr__`, `__eq__` or sort keys; at about 1.5 KB per host frame and ten host frames per Python frame that is 150 MB. */
export const WORKER_STACK_MB = 256;

/** Levels of nesting accepted in a JSON body; the reader recurses. CPython's own `json` gives up below 1,000. */
export const JSON_DEPTH_MAX = 200;
/** Digits accepted in a JSON integer: CPython's own limit of int/str conversion. */
export const JSON_DIGITS_MAX = 4300;
