import uuid
print(uuid.UUID('12345678123456781234567812345678'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x').version)
try:
    uuid.UUID('abc')
except Exception as error:
    print(type(error).__name__, error)
