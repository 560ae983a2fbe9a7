import asyncio

class Room:
    def __init__(self):
        self.members = {}

    def join(self, name):
        self.members[name] = asyncio.Queue()
        self.broadcast("*", f"{name} joined")
        return self.members[name]

    def leave(self, name):
        del self.members[name]
        self.broadcast("*", f"{name} left")

    def broadcast(self, sender, text):
        for name, inbox in self.members.items():
            if name != sender:
                inbox.put_nowait((sender, text))

async def client(room, name, messages, transcript):
    inbox = room.join(name)
    async def reader():
        while True:
            sender, text = await inbox.get()
            transcript.append(f"{name} <- {sender}: {text}")
    task = asyncio.create_task(reader())
    for m in messages:
        await asyncio.sleep(0)
        room.broadcast(name, m)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    room.leave(name)

async def main():
    room, transcript = Room(), []
    await asyncio.gather(
        client(room, "ann", ["hi", "anyone here?"], transcript),
        client(room, "bob", ["hello ann"], transcript),
    )
    for line in transcript:
        print(line)

asyncio.run(main())
