"""What a header module is made with is not exported."""

from libcsock.include.sys.socket import c_ushort  # E: does not explicitly export attribute "c_ushort"
