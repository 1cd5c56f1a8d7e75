"""Text in a field that is a number."""

from libcsock import *

address = sockaddr_in()
address.sin_port = "http"  # E: expression has type "str", variable has type "int"
