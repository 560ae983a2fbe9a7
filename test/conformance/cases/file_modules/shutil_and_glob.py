import glob
import os
import shutil

for path in ("project/main.py", "project/lib/a.py", "project/lib/b.txt", "project/lib/deep/c.py", "project/.git/config"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(f"# {path}\n")

print(sorted(glob.glob("project/*")), sorted(glob.glob("project/**/*.py", recursive=True)), sorted(glob.glob("project/lib/[ab].*")))
print(sorted(glob.glob("*.py", root_dir="project")), glob.glob("nothing*"), glob.escape("a[1]*?"), sorted(glob.glob("project/.*")))
print(sorted(glob.glob("**", root_dir="project", recursive=True)), sorted(glob.iglob("project/*/")))
print(shutil.copy("project/main.py", "copy.py"), shutil.copy2("project/main.py", "project/lib"), shutil.copyfile("copy.py", "again.py"))
print(shutil.copytree("project", "backup", ignore=shutil.ignore_patterns("*.txt", ".git")))
for folder, folders, files in sorted(os.walk("backup")):
    print(folder, sorted(folders), sorted(files))
print(shutil.move("again.py", "backup"), shutil.move("backup/lib", "lib2"), os.path.exists("backup/lib"))
shutil.rmtree("lib2")
print(os.path.exists("lib2"))
for action in (
    lambda: shutil.copyfile("copy.py", "copy.py"), lambda: shutil.copy("nope", "x"), lambda: shutil.rmtree("nope"),
    lambda: shutil.copytree("project", "backup"), lambda: shutil.move("copy.py", "project/lib") and shutil.move("project/lib/copy.py", "."),
    lambda: shutil.move("project", "project/lib"), lambda: shutil.rmtree("copy.py"), lambda: shutil.copyfile("copy.py", "project"),
):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error)
shutil.rmtree("nope", ignore_errors=True)
print(shutil.which("python-that-is-not-there"), shutil.get_terminal_size((70, 20)), os.terminal_size((3, 4)))
with open("copy.py") as source, open("upper.py", "w") as target:
    shutil.copyfileobj(source, target)
print(open("upper.py").read())
