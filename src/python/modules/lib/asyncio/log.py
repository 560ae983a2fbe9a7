# The logger to which the event loop tells what it does and what nobody handled.

import logging

logger = logging.getLogger(__package__)
