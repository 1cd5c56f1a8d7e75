"""A buffer where there must be requests; ifc_buf takes it."""

from libcsock import *

interfaces = ifconf()
interfaces.ifc_req = create_string_buffer(640)  # E: Incompatible types in assignment
