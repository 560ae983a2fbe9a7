# The package of modules about URLs; only urllib.parse is here, since a session has no network.
