"""Calls as lines of Python, drawn from the declarations: what is right, nearly right, and hostile."""

from collections.abc import Sequence
from ctypes import Structure, Union, sizeof
from random import Random
from typing import Any, TypeVar

import libcsock
from libcsock import _arguments
from libcsock._arguments import Parameter, Pointer, Scalar, Selected, Text, number_type
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._notation import constants
from tests.fuzz.dangers import ARGUMENTS, IN_A_CHILD, TYPES

T = TypeVar("T")

# Brings all declarations.
NAMES = sorted(libcsock.__all__)
STRUCTS = [
    name for name in NAMES
    if isinstance(kind := getattr(libcsock, name), type) and issubclass(kind, (Structure, Union)) and sizeof(kind)
]  # fmt: skip
CONSTANTS = [name for name in NAMES if type(getattr(libcsock, name)) is int]

DESCRIPTORS = """
    READING WRITING STREAM PEER DATAGRAM LISTENER CLIENT CONNECTED UDP EPOLL EVENT TIMER FILE DIRECTORY ZERO
    NULL_DEVICE
""".split()
BAD_DESCRIPTORS = "CLOSED -1 2**31-1 -2**31 AT_FDCWD 0 1 2 3 4 5 512 2**32+100".split()

# What makes a call go further, by the name of a parameter or of what a function begins with.
KINDS = {
    "sockfd": "STREAM PEER DATAGRAM LISTENER CLIENT CONNECTED UDP",
    "epfd": "EPOLL",
    "dirfd": "DIRECTORY",
    "timerfd": "TIMER",
    "eventfd": "EVENT",
    "accept": "LISTENER",
    "accept4": "LISTENER",
    "ftruncate": "FILE",
    "lseek": "FILE",
    "pread": "FILE ZERO",
    "pwrite": "FILE NULL_DEVICE",
}

LEVELS = [
    ("SOL_SOCKET", "SO_*"),
    ("IPPROTO_TCP", "TCP_*"),
    ("IPPROTO_IP", "IP_* MCAST_*"),
    ("IPPROTO_IPV6", "IPV6_* MCAST_*"),
    ("IPPROTO_UDP", "UDP_*"),
]

HINTS = {
    ("CMSG_NXTHDR", "mhdr"): [f"byref(it := message({each}))" for each in ("64, 20", "33, 16", "48, 2**64 - 9")],
    ("CMSG_NXTHDR", "cmsg"): [
        "byref(CMSG_FIRSTHDR(byref(it)))",
        "byref(CMSG_NXTHDR(byref(it), byref(CMSG_FIRSTHDR(byref(it)))))",
    ],
    ("CMSG_DATA", "cmsg"): [f"byref(CMSG_FIRSTHDR(byref(message({each}))))" for each in ("64, 20", "16, 2**63")],
    ("epoll_ctl", "fd"): ["READING", "STREAM", "LISTENER", "EPOLL"],
    ("timerfd_create", "clockid"): ["CLOCK_MONOTONIC", "CLOCK_REALTIME"],
    ("inet_pton", "af"): ["AF_INET", "AF_INET6"],
    ("inet_ntop", "af"): ["AF_INET", "AF_INET6"],
    ("socket", "domain"): ["AF_INET", "AF_INET6", "AF_UNIX"],
    ("socket", "protocol"): ["0"],
    ("socketpair", "domain"): ["AF_UNIX"],
    ("socketpair", "type"): ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET|SOCK_NONBLOCK"],
    ("socketpair", "protocol"): ["0"],
}

INTEGERS = """
    0 1 2 3 4 5 7 8 10 15 16 17 23 24 28 31 32 64 100 110 127 128 129 255 256 257 1000 1023 1024 1025 4095 4096
    4097 8192 65535 65536 100000 2**31-1 2**31 2**31+1 2**32-1 2**32 2**32+1 2**32+8 2**63-1 2**63 2**64-1 2**64
    2**64+1 10**30 -1 -2 -8 -16 -128 -129 -4096 -2**31 -2**31-1 -2**32 -2**63 -2**63-1 -10**30
""".split()
FEW = "0 1 2 3 4 5 7 8 10 15 16 17".split()

INDICES = """
    True False Number(5) Number(2**40) Number(-1) Changing(1,2**40) Changing(2**40,1) Huge() Raising() c_int(5)
    c_int(-1) c_ulong(2**63) c_bool(True) c_byte(-1) c_longlong(-2**63) socklen_t(16) 1.5 None 'text' b'8' [8] ...
    8j c_char(b'a') c_void_p(8) c_double(8) byref(c_int(8)) pointer(c_int(8)) object() int Meanwhile(lambda:None,8)
""".split()

TEXTS = r"""
    'file' 'dir' 'dir/inner' 'missing' 'dir/new' '' '.' '/' '/dev/null' '/nonexistent/x' 'a\0b' '\0' '\udcff'
    '\ud800' 'é' '%s%n%n' 'x'*4095 'x'*5000 'x'*100000 '127.0.0.1' '1.2.3' '255.255.255.255' '::1' '::ffff:1.2.3.4'
    'fe80::1%lo' '0x7f.1' '99999999999999999999' '-1' b'file' b'' b'\0' b'a\0b' b'\xff\xfe' sealed(b'dir')
    Octets(b'file') Letters('file') Raises('file') create_string_buffer(b'file') create_string_buffer(b'')
    at_end(c_char*4,*b'file') between(c_char*9) bytearray(b'file') memoryview(b'file') None 5 [] object()
    c_char_p(b'file') Raising()
""".split()

SIZES = [0, 1, 2, 3, 4, 5, 7, 8, 12, 15, 16, 17, 24, 28, 32, 46, 64, 100, 110, 128, 255, 256, 1000, 4096]

# For any parameter.
ANYTHING = """
    None 5 -1 2**64 1.5 'text' b'bytes' sealed(b'bytes') bytearray(8) object() [] () {} ... int raising print
    Raising() Huge() Buffer(8) Buffer(9,1) Buffer(1,9) Length(8) Octets(b'abc') Letters('abc') released(8)
    mapped(100) memoryview(b'12345678') memoryview(bytearray(16))[::2] memoryview(bytearray(16))[::-1]
    memoryview(bytearray(0)) memoryview(bytearray(16)).cast('B',(4,4)) memoryview((py_object*4)()) (py_object*4)()
    byref(py_object()) py_object([]) Stranger() byref(Stranger()) pointer(Stranger()) (Stranger*3)()
    array.array('i',range(5)) array.array('d',[1.0]) c_char_p(b'text') c_char_p() c_void_p() c_void_p(4711)
    POINTER(c_int)() POINTER(c_char)() POINTER(c_void_p)() POINTER(c_char_p)() byref(c_char_p(b'text'))
    byref(c_void_p()) pointer(c_char_p()) (c_char_p*2)(b'a',b'b') (c_void_p*2)() byref(pointer(c_int(5)))
    CFUNCTYPE(c_int)(raising) byref(CFUNCTYPE(c_int)(raising)) CFUNCTYPE(c_int)() c_int c_int() byref(c_int())
    c_char() (c_int*0)() (c_char*0)() byref((c_char*0)()) pointer((c_char*0)()) Longer() byref(Longer())
    (c_char*8)() resized((c_char*8)(),100) byref(resized((c_char*8)(),100),90) resized(sockaddr_un(),1000) libcsock
    (c_bool*3)() (c_double*3)() ((c_char*4)*4)() byref(create_string_buffer(8),-1) byref(create_string_buffer(8),9)
    byref(create_string_buffer(8),8) byref(create_string_buffer(8),2**62) byref(create_string_buffer(8),-2**62)
    create_string_buffer(8)[:] create_string_buffer(0) array.array('u','ab') range(5) {'a':1} Exception()
""".split()


class Cook:
    """Writes recipes."""

    def __init__(self, seed: object, only: Any = ()) -> None:
        self.random = Random(str(seed))
        declared = {**DECLARATIONS, **MACROS}
        self.declarations = {name: declared[name] for name in only or declared}
        # more of those where more can go wrong
        self.names = [
            name
            for name, each in sorted(self.declarations.items())
            for _ in range(1 if name in IN_A_CHILD else len(each.parameters) or 1)
        ]
        self.families: dict[str, list[str]] = {}
        # what the recipe that is being written has for the number of elements that a pointer has
        self.counts: dict[str, int] = {}
        self.object = ""
        self.hinted = False

    def choose(self, among: Sequence[T]) -> T:
        return self.random.choice(among)

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def recipe(self) -> str:
        name = self.choose(self.names)
        declaration = self.declarations[name]
        self.counts = {}
        self.object = ""
        self.hinted = self.chance(60)
        wrong = self.random.randrange(8) if self.chance(60) else -1  # which argument is, if it exists
        written: dict[str, str] = {}
        parameters = list(declaration.parameters)
        # a pointer before its length, which is then that of what it points to
        for each in sorted(parameters, key=lambda each: not isinstance(each, Pointer)):
            any_value = each.position == wrong and (name, each.name) not in ARGUMENTS
            written[each.name] = self.anything() if any_value else self.argument(name, each, written)
        arguments = [written[each.name] for each in parameters]
        if declaration.variadic and self.chance(20):
            arguments.pop()
        if self.chance(1) and not any((name, each.name) in ARGUMENTS for each in parameters):
            arguments = arguments[: self.random.randrange(len(arguments) + 1)]
            arguments += [self.anything()] * self.random.randrange(3)
        function = f"libcsock.{name}" if name == "open" else name
        show = ", show=True" if self.chance(2) else ""
        return f"attempt({function}, lambda: ({''.join(f'{each}, ' for each in arguments)}){show})"

    def anything(self) -> str:
        kind = self.random.randrange(10)
        if kind < 4:
            return self.choose(ANYTHING)
        if kind < 6:
            return self.choose(INDICES)
        if kind < 8:
            return self.choose(INTEGERS)
        if kind == 8:
            return self.choose(TEXTS)
        forms = ["{0}()", "byref({0}())", "pointer({0}())", "({0} * 2)()", "byref(at_end({0}))"]
        return self.choose(forms).format(self.choose(STRUCTS))

    def argument(self, function: str, parameter: Parameter, written: dict[str, str]) -> str:
        if replaced := ARGUMENTS.get((function, parameter.name)):
            return self.choose(replaced)
        if (hint := HINTS.get((function, parameter.name))) and self.hinted:
            return self.choose(hint)
        if isinstance(parameter, Selected):
            return self.selected(function, parameter, written)
        if isinstance(parameter, Pointer):
            return self.pointer(parameter)
        if isinstance(parameter, Text):
            return self.choose(TEXTS)
        if isinstance(parameter, Scalar):
            if parameter.name == "optname" and self.chance(80):
                written["level"], family = self.choose(LEVELS)
                return self.choose(self.members(family))
            if "fd" in parameter.name and self.chance(70):
                kinds = KINDS.get(function.partition("_")[0]) or KINDS.get(parameter.name)
                if kinds:
                    return self.choose(kinds.split())
            return self.scalar(parameter)
        if isinstance(parameter, _arguments.ByValue):
            return self.struct(parameter.ctype)
        return self.anything()

    # Numbers

    def scalar(self, parameter: Any) -> str:
        name = parameter.name
        if name in self.counts and self.chance(75):
            return self.length(self.counts[name])
        if "fd" in name and self.chance(90):
            return self.choose(DESCRIPTORS if self.chance(80) else BAD_DESCRIPTORS)
        if name == "flags" and self.chance(50):
            return "0"
        if parameter.notation and self.chance(80):
            return self.constant(parameter.notation)
        kind = self.random.randrange(10)
        if kind < 4:
            return self.choose(FEW)
        if kind < 6:
            return self.choose(CONSTANTS)
        if kind < 9:
            return self.choose(INTEGERS)
        if self.object and self.chance(50):
            return self.meanwhile(self.choose(FEW))
        return self.choose(INDICES)

    def constant(self, notation: Any) -> str:
        family = getattr(notation, "family", "")
        if not family:
            return self.choose(CONSTANTS)
        return "|".join(self.choose(self.members(family)) for _ in range(self.choose([1, 1, 1, 2, 3])))

    def members(self, family: str) -> list[str]:
        if family not in self.families:
            self.families[family] = sorted(constants(family).values()) or ["0"]
        return self.families[family]

    def length(self, count: int) -> str:
        kind = self.random.randrange(20)
        if kind < 12:
            return str(count)
        if kind < 15:
            return str(self.choose([count - 1, count + 1, count + 2, 2 * count, count // 2, count - count % 2]))
        if kind < 16:
            return self.choose([f"Number({count})", f"Changing({count},{count + 9})", f"Changing({count + 9},{count})"])
        if kind < 17 and self.object:
            return self.meanwhile(str(count))
        return self.choose(INTEGERS)

    def meanwhile(self, value: str) -> str:
        """A number that does something to another argument when it is asked for."""
        act = self.choose([
            "resize(it, 9000)", "it.release()", "it.extend(bytes(9000))", "it.clear()", "it.__init__()", "it.pop()",
            "it.contents.__init__()", "setattr(it, 'contents', c_char())", "it.frombytes(bytes(8000))",
            "it.resize(8192)", "setattr(it, 'msg_iovlen', 99)", "setattr(it, 'iov_len', 9999)",
            "setattr(it, 'iov_base', None)",
            "setattr(it, 'value', 4000)", "shut(READING)", "renew()", "raising()",
        ])  # fmt: skip
        return f"Meanwhile(lambda: {act}, {value})"

    # Memory

    def named(self, made: str) -> str:
        """The object under a name, for an argument that does something to it."""
        if self.object or not self.chance(15):
            return made
        self.object = made
        return f"(it := {made})"

    def place(self, ctype: str, inside: str = "") -> str:
        """An object of a type: guarded, or as Python has it."""
        kind = self.random.randrange(10)
        if kind < 5:
            return self.named(f"at_end({ctype}{inside and ', ' + inside})")
        if kind < 8:
            return self.named(f"between({ctype}{inside and ', ' + inside})")
        return self.named(f"({ctype})({inside})")

    def pointer(self, parameter: Any) -> str:
        if self.chance(6):
            return "None"
        counter = parameter.counter.name if parameter.needs else ""
        if parameter.name in self.counts and not parameter.any_memory:  # a socklen_t *
            number = self.length(self.counts[parameter.name])
            return f"byref({self.place(parameter.target.__name__, f'c_uint({number}).value')})"
        if parameter.any_memory:
            return self.memory(parameter, counter)
        if parameter.any_length:
            return self.address(parameter, counter)
        return self.array(parameter, counter)

    def memory(self, parameter: Any, counter: str) -> str:
        size = self.choose(SIZES)
        if counter and not isinstance(parameter.needs, _arguments.sized_by):
            self.counts[counter] = size
        kind = self.random.randrange(16)
        if kind < 5:
            made = self.place(f"c_char * {size}")
            return self.choose([made, made, f"byref({made})", f"pointer({made})"])
        if kind < 7:
            return self.named(f"create_string_buffer({size})")
        if kind == 7:
            off = self.random.randrange(size + 2)
            if counter in self.counts:
                self.counts[counter] = max(size - off, 0)
            return f"byref({self.place(f'c_char * {size}')}, {self.choose([off, off, off, -off, size + 1])})"
        if kind == 8:
            return self.named(f"bytearray({size})")
        if kind == 9:
            return self.named(f"memoryview(bytearray({size + 4}))[2:{size + 2}]")
        if kind == 10:
            return f"sealed(b'A' * {size})"
        if kind == 11:
            struct = self.choose(STRUCTS)
            if counter in self.counts:
                self.counts[counter] = sizeof(getattr(libcsock, struct))
            return self.choose(["byref({})", "{}", "pointer({})"]).format(self.place(struct))
        if kind == 12:
            return self.named(f"resized((c_char * 8)(), {size})")
        if kind == 13:
            return self.named(f"array.array('B', bytes({size}))")
        if kind == 14:
            return self.named(f"mapped({size})")
        return self.choose(ANYTHING)

    def address(self, parameter: Any, counter: str) -> str:
        kinds = [name for name in STRUCTS if issubclass(getattr(libcsock, name), parameter.accepts)]
        name = self.choose(kinds)
        if counter:
            self.counts[counter] = sizeof(getattr(libcsock, name))
        inside = {
            "sockaddr_in": ["", "AF_INET, htons(9), in_addr(htonl(INADDR_LOOPBACK))", "AF_INET", "AF_INET6"],
            "sockaddr_in6": ["", "AF_INET6", "AF_INET6, htons(9)"],
            "sockaddr_un": ["", "AF_UNIX", "AF_UNIX, tuple(b'dir/socket')", "AF_UNIX, (65,) * 108", "AF_UNIX, (0, 65)"],
        }.get(name, ["", self.choose(["AF_INET", "AF_INET6", "AF_UNIX", "AF_UNSPEC"])])
        return f"byref({self.place(name, self.choose(inside))})"

    def array(self, parameter: Any, counter: str) -> str:
        """A struct or number, or several."""
        name = self.name_of(parameter.target)
        count = parameter.fixed or self.choose([1, 1, 1, 2, 3, 8])
        if counter:
            self.counts[counter] = count
        if name in TYPES:
            return f"byref({self.choose(TYPES[name])})"
        kind = self.random.randrange(12)
        if kind == 0:
            return self.choose(["POINTER({0})()", "pointer({0}())", "{0}()", "byref({0}(), 1)", "byref({0}(), -8)",
                "byref(({0} * 3)(), 2 * sizeof({0}))", "({0} * 0)()", "byref(({0} * 0)())"]).format(name)  # fmt: skip
        if kind == 1 and issubclass(parameter.target, Structure):
            return f"byref({name}.from_buffer_copy(b'{self.choose(['', chr(92) + 'xff', 'abcdefg'])}' * 999))"
        if not parameter.fixed and not counter or kind < 4:
            return f"byref({self.inner(parameter.target)})"
        elements = [self.inner(parameter.target, guard=False) for _ in range(count)]
        plain = self.chance(50) or not issubclass(parameter.target, Structure)
        made = self.place(f"{name} * {count}", "" if plain else ", ".join(elements))
        return self.choose([made, made, f"byref({made})", f"pointer({made})"])

    def name_of(self, ctype: Any) -> str:
        return ctype.__name__ if ctype.__name__ in libcsock.__all__ else "c_int"

    def inner(self, ctype: Any, guard: bool = True) -> str:
        """An object of a type with something in it."""
        name = self.name_of(ctype)
        if name in TYPES:
            return self.choose(TYPES[name])
        if not issubclass(ctype, Structure):
            number = number_type(ctype)
            inside = f"{number.__name__}({self.choose(INTEGERS)}).value" if number and self.chance(60) else ""
        else:
            inside = self.fields(ctype)
        return self.place(name, inside) if guard else f"{name}({inside})"

    def struct(self, ctype: Any) -> str:
        return self.inner(ctype)

    def fields(self, ctype: Any) -> str:
        """Some of a struct's fields, with values."""
        written = []
        counted = {counter: (name, element) for name, (counter, element) in getattr(ctype, "_counts_", {}).items()}
        for name, kind, *bits in ctype.__dict__.get("_fields_", ()):
            if bits or name in getattr(ctype, "_counts_", ()) or name.startswith("_"):
                continue
            if name in counted:
                if self.chance(85):
                    pointer, element = counted[name]
                    count, made = self.pointed(element)
                    written += [f"{pointer}={made}", f"{name}={self.length(count)}"]
            elif issubclass(kind, Structure) and self.chance(70):
                written.append(f"{name}={self.inner(kind, guard=False)}")
            elif number_type(kind) and self.chance(50):
                notation = getattr(ctype, "_notation_", {}).get(name)
                value = self.constant(notation) if getattr(notation, "family", "") else self.choose(FEW)
                written.append(f"{name}={self.choose(DESCRIPTORS) if name == 'fd' else value}")
        return ", ".join(written)

    def pointed(self, element: Any) -> tuple[int, str]:
        """What a pointer in a struct is assigned, and how many elements it has."""
        if self.chance(8):
            return 8, self.choose(["4711", "None", "2**64-1", "addressof(c_int())", *ANYTHING])
        if element:
            count = self.choose([1, 1, 2, 3])
            elements = [self.inner(element, guard=False) for _ in range(count)]
            return count, f"({self.name_of(element)} * {count})({', '.join(elements)})"
        size = self.choose(SIZES)
        made = self.choose([f"at_end(c_char * {size})", f"between(c_char * {size})", f"bytearray({size})",
            f"create_string_buffer({size})", f"sealed(b'A' * {size})", f"memoryview(bytearray({size}))",
            f"byref(at_end(c_char * {size}))", f"pointer(between(c_char * {size}))", f"resized((c_char*8)(),{size})",
            f"byref(at_end(c_char * {size + 8}), 8)"])  # fmt: skip
        if self.chance(10):
            struct = self.choose(STRUCTS)
            size, made = sizeof(getattr(libcsock, struct)), f"byref(at_end({struct}))"
        return size, made

    # C's ...

    def selected(self, function: str, parameter: Any, written: dict[str, str]) -> str:
        types = parameter.selector.types
        chosen = written.get(parameter.selector.parameter, "")
        value = getattr(libcsock, chosen, None)
        if value not in types or self.chance(20):
            return self.choose(["0", "1", "4095", "4096", "-1", "2**63", "b'text'", "create_string_buffer(8)", "None"])
        if types[value] is None:
            return self.choose(["0", "1", "None", "byref(c_int())"])
        return self.argument(function, parameter.kind(value), written)
