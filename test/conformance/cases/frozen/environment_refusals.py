# Every way in which os.environ refuses: the frames are those of os and of the mapping's mixins.
import os
import traceback


def attempt(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


env = os.environ
for action in (
    lambda: env['NO_SUCH_VARIABLE'],
    lambda: env[1],
    lambda: env.get(None),
    lambda: env.pop('NO_SUCH_VARIABLE'),
    lambda: env.update({'a': 1}),
    lambda: env.update([1]),
    lambda: env.setdefault('NEW', 5),
    lambda: 1 in env,
    lambda: os.getenv(1),
    lambda: os.getenvb('X'),
    lambda: os.environb[b'NO_SUCH_VARIABLE'],
):
    attempt(action)


def put(name, value):
    env[name] = value


def delete(name):
    del env[name]


for name, value in (('a', 1), (1, 'a'), ('a=b', 'c'), ('', 'c'), ('a\0', 'b')):
    attempt(lambda: put(name, value))
attempt(lambda: delete('NO_SUCH_VARIABLE'))
attempt(lambda: delete(1))
attempt(lambda: os.putenv('a', 1))
attempt(lambda: os.unsetenv(1))
os.putenv('SEEN_BY_CHILDREN', 'only')
print('SEEN_BY_CHILDREN' in env, os.putenv, os.execv, os.wait)
env['NEW'] = 'value'
print(env['NEW'], os.environb[b'NEW'], type(env).__name__, 'NEW' in env | {}, env == dict(env))
