import binascii
import hashlib
import hmac

class Store:
    def __init__(self, rounds=50):
        self.rounds = rounds
        self.entries = {}

    def _derive(self, password, salt):
        return hashlib.pbkdf2_hmac("sha512", password.encode("utf-8"), salt, self.rounds, 16)

    def register(self, user, password):
        salt = hashlib.md5(user.encode()).digest()
        self.entries[user] = (salt, self._derive(password, salt))

    def check(self, user, password):
        if user not in self.entries:
            return False
        salt, expected = self.entries[user]
        return hmac.compare_digest(expected, self._derive(password, salt))

store = Store()
store.register("ann", "péché")
store.register("bob", "hunter2")
for user, password in [("ann", "péché"), ("ann", "peche"), ("bob", "hunter2"), ("eve", "")]:
    print(user, store.check(user, password))
for user, (salt, code) in store.entries.items():
    print(user, binascii.hexlify(salt), code.hex())
