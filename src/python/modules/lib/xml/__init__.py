# XML: the packages below. Behaves as Lib/xml of CPython 3.10 to 3.13; pyexpat has the parser.

__all__ = ["dom", "parsers", "sax", "etree"]
