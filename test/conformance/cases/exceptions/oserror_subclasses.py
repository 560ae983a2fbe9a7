import errno
for n in (errno.ENOENT, errno.EACCES, errno.EEXIST, errno.EISDIR, errno.EPIPE, errno.ETIMEDOUT, 9999):
    e = OSError(n, 'text')
    print(type(e).__name__, e.errno, e.strerror, e.filename)
