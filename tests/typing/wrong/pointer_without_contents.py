"""What a pointer points to is its contents."""

from libcsock import *

address = sockaddr_storage()
client = cast(byref(address), POINTER(sockaddr_in))
print(client.sin_port)  # E: "Pointer[sockaddr_in]" has no attribute "sin_port"
