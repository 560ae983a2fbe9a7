import asyncio
from dataclasses import dataclass, field

@dataclass
class Account:
    owner: str
    balance: int
    lock: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

class InsufficientFunds(Exception):
    pass

async def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda a: a.owner)
    async with first.lock, second.lock:
        if source.balance < amount:
            raise InsufficientFunds(f"{source.owner} has {source.balance}, needs {amount}")
        before = source.balance
        await asyncio.sleep(0.001)
        source.balance = before - amount
        target.balance += amount

async def main():
    ann, bob = Account("ann", 100), Account("bob", 50)
    jobs = [transfer(ann, bob, 30), transfer(bob, ann, 60), transfer(ann, bob, 200), transfer(ann, bob, 10)]
    results = await asyncio.gather(*jobs, return_exceptions=True)
    for r in results:
        print(type(r).__name__, r)
    print(ann, bob, ann.balance + bob.balance)

asyncio.run(main())
