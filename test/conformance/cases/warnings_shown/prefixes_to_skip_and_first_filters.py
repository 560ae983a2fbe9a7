import sys
import warnings

print(warnings.filters)


def inner(level):
    if sys.version_info >= (3, 12):
        name = inner.__code__.co_filename
        for prefix in name, name[:-1]:
            warnings.warn(f"{level} {len(name) - len(prefix)}", stacklevel=level, skip_file_prefixes=(prefix,))
    warnings.warn(f"{level} plain", stacklevel=level)


for level in 1, 2, 3, 4:
    inner(level)
