"""Signed tokens, as a course on the web would write them."""
import base64
import binascii
import json


def encode_segment(data):
    text = json.dumps(data, separators=(",", ":"), sort_keys=True)
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def decode_segment(segment):
    padding = "=" * (-len(segment) % 4)
    return json.loads(base64.urlsafe_b64decode(segment + padding))


def make_token(header, payload):
    body = encode_segment(header) + "." + encode_segment(payload)
    return f"{body}.{binascii.crc32(body.encode()):08x}"


def read_token(token):
    body, _, check = token.rpartition(".")
    if f"{binascii.crc32(body.encode()):08x}" != check:
        raise ValueError("the token was changed")
    header, payload = body.split(".")
    return decode_segment(header), decode_segment(payload)


token = make_token({"alg": "crc"}, {"user": "Zoë", "roles": ["admin", "~?>"], "exp": 1700000000})
print(token)
print(read_token(token))
try:
    read_token(token.replace("crc", "xyz") + "0")
except ValueError as error:
    print("refused:", error)
