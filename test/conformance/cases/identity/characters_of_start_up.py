# A character that start-up interned takes the place of a copy; which these are differs from version to version.
import sys

found, kept, other = [], [], []
for code in range(256):
    text = chr((code + 1) % 256)
    copy = text.replace(text, chr(code))
    interned = sys.intern(copy)
    if interned is chr(code):
        found.append(chr(code))
    elif interned is copy:
        kept.append(chr(code))
    else:
        other.append(chr(code))
print('shared', len(found), ascii(found))
print('the copy', len(kept))
print('another', other)
print([c for c in kept if sys.intern(chr(ord(c))) is chr(ord(c))] == kept)
