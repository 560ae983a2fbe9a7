# os: what it tells about the system, rarer calls on descriptors, other programs in place of this one.
import os
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: type(os.uname())); t(lambda: os.uname()._fields if hasattr(os.uname(),'_fields') else os.uname().__match_args__); t(lambda: os.times().__match_args__); t(lambda: os.sysconf('SC_BOGUS')); t(lambda: os.sysconf('SC_PAGE_SIZE')); t(lambda: os.sysconf([])); t(lambda: os.ttyname(0)); t(lambda: os.statvfs('.').__match_args__); t(lambda: os.ctermid()); t(lambda: os.get_inheritable(0)); t(lambda: os.get_blocking(1)); t(lambda: os.device_encoding(0)); t(lambda: os.major(259)); t(lambda: os.makedev(1,3)); t(lambda: os.sched_get_priority_max(os.SCHED_FIFO)); t(lambda: os.getpgid(99999999)); t(lambda: os.wait()); t(lambda: os.waitpid(-1,0)); t(lambda: os.waitpid(5,0)); t(lambda: type(os.environb)); t(lambda: os.chown('nofile',0,0)); t(lambda: os.times().user>=0); t(lambda: os.fchdir(99)); t(lambda: os.execv('nofile',['x'])); t(lambda: os.execvp('nofile',['x'])); t(lambda: os.execv('nofile',[])); t(lambda: os.spawnlp(os.P_WAIT,'nofile','x')); t(lambda: os.closerange(50,60)); t(lambda: os.getrandom(4)[:0]); t(lambda: os.sched_getaffinity(99999999)); t(lambda: os.killpg(99999999, 0)); t(lambda: os.kill(99999999,0)); t(lambda: os.lockf(99,0,0)); t(lambda: repr(os.terminal_size((1,2)))); t(lambda: os.environb[b'NOPE']); t(lambda: os.cpu_count()>0); t(lambda: os.confstr('CS_PATH')); t(lambda: os.pathconf('.','PC_NAME_MAX'))

print(os.EX_OK, os.EX_USAGE, os.P_WAIT, os.WNOHANG, os.SEEK_DATA, os.O_NONBLOCK, os.SCHED_OTHER, os.PRIO_PROCESS, os.RTLD_NOW, os.F_LOCK, os.TMP_MAX, os.NGROUPS_MAX)
print(hasattr(os, 'CLONE_FS'), hasattr(os, 'TFD_CLOEXEC'), os.getuid() == os.geteuid(), os.getgid() == os.getegid(), os.getresuid()[0] == os.getuid())
fd = os.open('file', os.O_RDWR | os.O_CREAT)
print(os.write(fd, b'0123456789'), os.pread(fd, 3, 4), os.pwrite(fd, b'XY', 2), os.lseek(fd, 0, 0), os.read(fd, 20), os.writev(fd, [b'a', b'bc']))
buffers = [bytearray(4), bytearray(20)]
os.lseek(fd, 0, 0)
print(os.readv(fd, buffers), buffers, os.fstatvfs(fd).f_namemax, os.get_inheritable(fd))
os.fchmod(fd, 0o600)
print(oct(os.stat('file').st_mode))
os.close(fd)
os.environb[b'COLOR'] = b'red'
print(os.environ['COLOR'], os.getenvb(b'COLOR'), os.supports_bytes_environ)
t(lambda: os.environb['text'])
import sys, subprocess
sys.stdout.flush()
print(os.spawnv(os.P_WAIT, sys.executable, [sys.executable, '-c', 'raise SystemExit(7)']))
pid = os.spawnl(os.P_NOWAIT, sys.executable, sys.executable, '-c', 'raise SystemExit(3)')
found, status = os.waitpid(pid, 0)
print(found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
print(subprocess.run([sys.executable, '-c', 'import os, sys; os.execv(sys.executable, [sys.executable, "-c", "print(5)"])'], capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, '-c', 'import os; os.abort()'], capture_output=True).returncode)
