import hmac
print(hmac.new(b'k', b'm', 'sha256').hexdigest(), hmac.compare_digest(b'a', b'a'))
