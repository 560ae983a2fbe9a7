# makedirs, removedirs, renames, walk and realpath over files that are in the way.
import os
import traceback


def attempt(action):
    try:
        print(action())
    except Exception:
        traceback.print_exc()


open('file', 'w').close()
os.makedirs('a/b')
attempt(lambda: os.makedirs('a/b'))
attempt(lambda: os.makedirs('a/b', exist_ok=True))
attempt(lambda: os.makedirs('file'))
attempt(lambda: os.makedirs('file', exist_ok=True))
attempt(lambda: os.makedirs('file/x/y'))
attempt(lambda: os.makedirs(1))
attempt(lambda: os.makedirs(''))
attempt(lambda: os.makedirs('new/folder', mode='x'))
attempt(lambda: os.removedirs('nosuch'))
attempt(lambda: os.removedirs('a'))
attempt(lambda: os.renames('nosuch', 'n/m'))
attempt(lambda: list(os.walk(1)))
attempt(lambda: list(os.walk('nosuch', onerror=lambda error: 1 / 0)))


def change_while_walking():
    for folder, folders, files in os.walk('a'):
        folders.append(5)


def throw_in():
    walk = os.walk('a')
    next(walk)
    walk.throw(KeyError('stop'))


attempt(change_while_walking)
attempt(throw_in)
os.symlink('loop', 'loop')
if os.path.realpath('x') != 'x':
    os.chdir('/tmp')
attempt(lambda: os.path.realpath('/nosuch/x', strict=True))
attempt(lambda: os.fdopen('x'))
attempt(lambda: os.fdopen(99))
attempt(lambda: os.popen(1))
attempt(lambda: os.execvp('no-such-program', ['x']))
attempt(lambda: os.execl('nosuch'))
attempt(lambda: os.spawnv(os.P_WAIT, 'nosuch', 5))
attempt(lambda: os.PathLike())
