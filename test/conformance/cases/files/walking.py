import os

for path in ("src/app/main.py", "src/app/util.py", "src/tests/test_main.py", "docs/index.md", "README.md"):
    if os.path.dirname(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(f"# {path}\n" * len(path))


def tree(folder, indent=0):
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            print(" " * indent + name + "/")
            tree(path, indent + 2)
        elif name != os.path.basename(__file__):
            print(" " * indent + name, os.path.getsize(path))


tree(".")
for folder, folders, files in os.walk("src"):
    folders.sort()
    print(folder, folders, sorted(files))
for folder, folders, files in sorted(os.walk("src", topdown=False)):
    print(folder, sorted(folders), sorted(files))
total = 0
with os.scandir("src/app") as entries:
    for entry in sorted(entries, key=lambda e: e.name):
        print(entry.name, entry.path, entry.is_file(), entry.is_dir(), entry.stat().st_size, os.fspath(entry))
        total += entry.stat().st_size
print(total, os.path.splitext("src/app/main.py"), os.path.split("src/app/main.py"), os.path.relpath("src/app", "docs"))
