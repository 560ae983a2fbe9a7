# The parser of XML (expat).
__all__ = ["expat"]
