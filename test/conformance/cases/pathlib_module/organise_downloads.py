"""Sorts files into folders by their suffix, as a beginners' course does."""
from collections import defaultdict
from pathlib import Path

FOLDERS = {".txt": "texts", ".md": "texts", ".png": "images", ".jpg": "images", ".csv": "data"}

inbox = Path("inbox")
inbox.mkdir()
for name in ("notes.txt", "photo.PNG", "sales.2024.csv", "readme.md", "script", "cat.jpg", ".hidden"):
    (inbox / name).write_text(name * 3)

moved = defaultdict(list)
for path in sorted(inbox.iterdir()):
    folder = FOLDERS.get(path.suffix.lower(), "other")
    target = inbox / folder / path.name
    target.parent.mkdir(exist_ok=True)
    moved[folder].append(path.rename(target))

for folder, paths in sorted(moved.items()):
    print(folder, [path.name for path in paths], sum(path.stat().st_size for path in paths))
print(sorted(str(path) for path in inbox.rglob("*") if path.is_file()))
print(sorted(path.as_posix() for path in inbox.glob("*/*.*")))
backup = inbox.with_name("backup")
backup.mkdir()
for path in sorted(inbox.rglob("*.txt")):
    copy = backup / path.with_suffix(".bak").name
    copy.write_bytes(path.read_bytes())
    print(path, "->", copy, copy.read_text())
for path in sorted(backup.iterdir(), reverse=True):
    path.unlink()
backup.rmdir()
print(backup.exists(), inbox.exists(), [p.stem for p in sorted(inbox.glob("data/*"))], inbox.resolve() == Path.cwd() / "inbox")
try:
    inbox.rmdir()
except OSError as error:
    print(type(error).__name__, error)
