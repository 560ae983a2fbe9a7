import hashlib
import io

FILES = {
    "notes.txt": b"one\ntwo\nthree\n",
    "copy of notes.txt": b"one\ntwo\nthree\n",
    "photo.raw": bytes(range(256)) * 40,
    "empty": b"",
}

def fingerprint(stream, block=64):
    running = hashlib.sha1()
    while chunk := stream.read(block):
        running.update(chunk)
    return running.hexdigest()

def duplicates(files):
    found = {}
    for name, content in files.items():
        found.setdefault(fingerprint(io.BytesIO(content)), []).append(name)
    return {code: names for code, names in found.items() if len(names) > 1}

for name, content in FILES.items():
    print(f"{name:20}{fingerprint(io.BytesIO(content))}")
print(duplicates(FILES))

class Block:
    def __init__(self, index, text, previous):
        self.index, self.text, self.previous = index, text, previous
        self.code = hashlib.sha256(f"{index}|{text}|{previous}".encode()).hexdigest()

chain = [Block(0, "genesis", "0")]
for text in ("alice pays bob 5", "bob pays carol 2"):
    chain.append(Block(len(chain), text, chain[-1].code))
for block in chain:
    print(block.index, block.code[:12], block.previous[:12])

def is_sound(blocks):
    return all(later.previous == earlier.code for earlier, later in zip(blocks, blocks[1:]))

print(is_sound(chain))
chain[1] = Block(1, "alice pays bob 500", chain[0].code)
print(is_sound(chain))
