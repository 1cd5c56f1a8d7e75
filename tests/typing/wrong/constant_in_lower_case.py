"""Names of C have upper and lower case."""

from libcsock import *

address = sockaddr_in(af_inet)  # E: Name "af_inet" is not defined
