"""The fields of bytes."""

import sys

from libcsock import *


def main() -> int:
    packet = create_string_buffer(40)
    header = iphdr.from_buffer(packet)
    header.version = 4
    header.ihl = 5
    header.protocol = IPPROTO_TCP
    header.saddr = inet_addr("10.0.0.1")
    segment = tcphdr.from_buffer(packet, 4 * header.ihl)
    segment.dest = htons(80)
    again = ip.from_buffer_copy(packet)
    same = again.ip_v == 4 and inet_ntoa(again.ip_src) == "10.0.0.1"
    return 0 if packet.raw[0] == 0x45 and same and ntohs(segment.dest) == 80 else 1


sys.exit(main())
