# The flags that other systems keep for files, and the kinds of file that this one has not.
import stat

for name in sorted(dir(stat)):
    if name.startswith(("FILE_", "SF_", "UF_")):
        print(name, hex(getattr(stat, name)))
for mode in (0o100644, 0o040755, 0o120777, 0):
    print(oct(mode), stat.S_ISDOOR(mode), stat.S_ISPORT(mode), stat.S_ISWHT(mode), stat.filemode(mode))
