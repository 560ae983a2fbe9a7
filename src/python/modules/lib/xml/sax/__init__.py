# What of SAX works without a reader of its own: the escaping of texts (saxutils).
