import os
import subprocess
import sys

print(os.getenv("PYTHONHASHSEED"), os.getenvb(b"LC_CTYPE"), os.environb[b"PYTHONHASHSEED"])
print("LC_CTYPE" in os.environ, os.environ.get("HOME", "no home"), os.environ["LC_CTYPE"])

for name in [name for name in os.environ if name.startswith("HEAPLAB")]:
    del os.environ[name]
print(os.environ, len(os.environ))
child = "import os; print(dict(os.environ))"


def environment_of_child(**kwargs):
    return subprocess.run([sys.executable, "-s", "-c", child], capture_output=True, text=True, **kwargs).stdout.strip()


os.environ["COURSE"] = "memory"
print(environment_of_child())
print(environment_of_child(env={"A": "b"}))
print(environment_of_child(env={"LC_ALL": "C.UTF-8"}))
print(environment_of_child(env={"LANG": "C.UTF-8", "X": ""}))
del os.environ["COURSE"]
os.environ.update(ONE="1", TWO="2")
print({name: value for name, value in os.environ.items() if name.isupper() and value.isdigit()})
print(os.environ.pop("ONE"), os.environ.setdefault("TWO", "3"), os.environ.copy() == dict(os.environ))
print(os.path.expandvars("$TWO-${LC_CTYPE}-$NONE"), os.environ | {"THREE": "3"})
