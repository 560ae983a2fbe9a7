import hashlib
import io

if hasattr(hashlib, "file_digest"):
    print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest())
    print(hashlib.file_digest(io.BytesIO(b"abc"), hashlib.md5).hexdigest())
    try:
        hashlib.file_digest(io.StringIO("abc"), "md5")
    except ValueError as error:
        print(str(error)[-50:])
else:
    print("absent")
