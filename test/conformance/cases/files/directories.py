import os


def show(label, action):
    try:
        print(label, repr(action()).replace(here, "HERE"))
    except Exception as error:
        print(label, type(error).__name__, str(error).replace(here, "HERE"))


here = os.getcwd()
open("a.txt", "w").close()
os.mkdir("d")
for label, action in {
    "mkdir again": lambda: os.mkdir("d"), "rmdir a file": lambda: os.rmdir("a.txt"), "rmdir nothing": lambda: os.rmdir("zz"),
    "remove nothing": lambda: os.remove("zz"), "remove a directory": lambda: os.remove("d"), "rename nothing": lambda: os.rename("zz", "yy"),
    "list nothing": lambda: os.listdir("zz"), "list a file": lambda: os.listdir("a.txt"), "list": lambda: sorted(os.listdir()),
    "mkdir below nothing": lambda: os.mkdir("q/r"), "chdir": lambda: os.chdir("zz"), "stat": lambda: os.stat("zz"),
    "stat of a float": lambda: os.stat(5.5), "remove an int": lambda: os.remove(5), "list a float": lambda: os.listdir(5.5),
    "access": lambda: (os.access("a.txt", os.R_OK), os.access("a.txt", os.X_OK), os.access("zz", os.F_OK)),
    "getsize": lambda: os.path.getsize("zz"), "scandir": lambda: [e for e in os.scandir(".") if e.name == "d"],
    "directory onto file": lambda: os.rename("d", "a.txt"), "file onto directory": lambda: os.rename("a.txt", "d"),
    "makedirs": lambda: os.makedirs("d/e/f"), "makedirs again": lambda: os.makedirs("d/e/f"), "exist_ok": lambda: os.makedirs("d/e", exist_ok=True),
    "not empty": lambda: os.rmdir("d"), "into itself": lambda: os.rename("d", "d/e/g"), "removedirs": lambda: os.removedirs("d/e/f"),
    "gone": lambda: os.path.exists("d"), "replace": lambda: os.replace("a.txt", "e.txt"), "fspath": lambda: os.fspath(5),
    "truncate": lambda: (os.truncate("e.txt", 3), os.path.getsize("e.txt")), "mode": lambda: oct(os.stat("e.txt").st_mode),
    "kind": lambda: type(os.stat(".")), "link": lambda: os.link("e.txt", "f.txt"),
    "links": lambda: os.stat("e.txt").st_nlink, "symlink": lambda: os.symlink("e.txt", "g"), "readlink": lambda: os.readlink("g"),
    "readlink of a file": lambda: os.readlink("e.txt"), "islink": lambda: (os.path.islink("g"), os.path.isfile("g")),
    "realpath": lambda: os.path.realpath("g"), "dangling": lambda: (os.symlink("nowhere", "h"), os.path.exists("h"), os.path.lexists("h")),
    "samefile": lambda: os.path.samefile("e.txt", "f.txt"), "bytes": lambda: sorted(os.listdir(b".")),
    "chmod": lambda: (os.chmod("e.txt", 0o600), oct(os.stat("e.txt").st_mode)), "cwd": lambda: (os.mkdir("w"), os.chdir("w"), os.getcwd()),
}.items():
    show(label, action)
