import sys

print(sys.flags)
print(sys.flags.utf8_mode, sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.stdout.encoding, sys.stdout.errors)
print(len(sys.flags), sys.flags[0], type(sys.flags).__name__)
for attempt in (lambda: type(sys.flags)(), lambda: setattr(sys.flags, "debug", 1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
