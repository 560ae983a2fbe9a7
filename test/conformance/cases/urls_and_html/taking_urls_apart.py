from urllib.parse import urldefrag, urljoin, urlparse, urlsplit, urlunsplit

URLS = [
    "http://user:pa:ss@Example.COM:8042/over/there;p=1?name=ferret&x=1#nose",
    "//host/path", "mailto:someone@example.org", "path/only", "?q=1", "#top", "https://[2001:db8::1]:443/x",
    "file:///etc/hosts", "FTP://ftp.example.org/a/../b", "http://host:/", "data:text/plain,hi", "1http://x", " http://a/ ",
    "http://a/b\nc", "svn+ssh://h/p", "http://h?a#b?c", "tel:+1-816;ext=5",
]
for url in URLS:
    parts = urlsplit(url)
    print(repr(url), parts)
    print("   ", parts.username, parts.password, parts.hostname, parts.port, parts.geturl())
    print("   ", urlparse(url).params, urldefrag(url))
print(urlparse(b"http://host:80/a;b?c#d"))
print(urlparse(b"http://host:80/a;b?c#d").decode().encode())
print(urlunsplit(("http", "host", "path", "q", "f")), urlunsplit(("", "", "x", "", "")))
base = "http://a/b/c/d;p?q"
for reference in ["g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g",
                  "../../../g", "/./g", "g.", "..g", "./../g", "g;x=1/../y", "http:g", "https://z/y"]:
    print(repr(reference), urljoin(base, reference))
