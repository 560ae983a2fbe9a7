from contextvars import ContextVar, copy_context, Context

user = ContextVar("user", default="nobody")

def change(name):
    user.set(name)
    return user.get()

ctx = copy_context()
print(ctx.run(change, "ann"), user.get(), ctx[user])
print(ctx.run(user.get))
empty = Context()
print(len(empty), user in empty, empty.run(user.get))
user.set("bob")
snapshot = copy_context()
user.set("carl")
print(snapshot[user], user.get(), user in snapshot, list(snapshot.items())[0][1])
try:
    ctx.run(ctx.run, print)
except RuntimeError as e:
    print(str(e).split(":")[0], str(e).endswith("is already entered"))
try:
    ctx.run()
except TypeError as e:
    print(e)
