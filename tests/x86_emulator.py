"""x86_emulator.py - runs the printed kernels of asm/ in Python, from their text: the few instructions
they use, on machines that lack them. Whatever it does not know is an error."""
import re

MASK32, MASK64 = 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF
LEGACY = ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")
OPERANDS = re.compile(r",\s*(?![^()]*\))")
ADDRESS = re.compile(r"(-?\w*)\((%\w+)\)(\{1to(\d+)\})?$")


# Instructions of SSE2, whose result replaces the last operand: what they are in AVX.
SSE = {m: "v" + m for m in ("paddd", "pxor", "pand", "pcmpeqd", "psrld", "pslld", "movdqa", "movmskps",
                            "pshufd", "movd")}


class EmulatorError(Exception):
    pass


def _general_registers():
    """Name as written: (name of the 64-bit register, bits)."""
    names = {}
    for r in LEGACY:
        names.update({f"%r{r}": (r, 64), f"%e{r}": (r, 32), f"%{r}": (r, 16)})
    for n in range(8, 16):
        r = f"r{n}"
        names.update({f"%{r}": (r, 64), f"%{r}d": (r, 32), f"%{r}w": (r, 16)})
    return names


GENERAL = _general_registers()


class Memory:
    """Regions of bytes; reading or writing outside them is an error."""

    def __init__(self):
        self.regions = []  # (address, bytearray, writable)
        self._next = 0x10000

    def place(self, data, writable=True, align=64):
        """Puts `data` somewhere, with a gap before what was placed earlier. Returns its address."""
        self._next = (self._next + 0x1000) // align * align
        address = self._next
        self.regions.append((address, bytearray(data), writable))
        self._next += len(data)
        return address

    def _find(self, address, size, writing):
        for start, data, writable in self.regions:
            if start <= address and address + size <= start + len(data):
                if writing and not writable:
                    raise EmulatorError(f"write to read-only {address:#x}")
                return data, address - start
        raise EmulatorError(f"access to {address:#x}, {size} bytes, outside every region")

    def read(self, address, size):
        data, at = self._find(address, size, False)
        return bytes(data[at:at + size])

    def write(self, address, content):
        data, at = self._find(address, len(content), True)
        data[at:at + len(content)] = content


def _words(content):
    return [int.from_bytes(content[i:i + 4], "little") for i in range(0, len(content), 4)]


def _bytes(words):
    return b"".join(w.to_bytes(4, "little") for w in words)


class Emulator:
    """One assembly file. counts: mnemonic -> times executed, vector instructions only."""

    def __init__(self, text):
        self.memory = Memory()
        self.code, self.labels, self.data = [], {}, {}
        self._parse(text)
        self.general = {r: 0 for r in list(LEGACY) + [f"r{n}" for n in range(8, 16)]}
        self.vector = {}
        self.mask = {}
        self.zero = False
        self.counts = {}

    def _parse(self, text):
        """Instructions with their labels, and the .long words of labelled read-only data."""
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        section, label = ".text", None
        for raw in text.splitlines():
            line = raw.split("#")[0].strip()
            if not line:
                continue
            if line.startswith((".section", ".text")):
                section = line.split()[-1].split(",")[0] if line == ".text" else line.split()[1].rstrip(",")
                continue
            if section == ".note.gnu.property":
                continue
            found = re.match(r"([.\w]+):(.*)", line)
            if found:
                label = found[1]
                if section == ".text":
                    self.labels[label] = len(self.code)
                else:
                    self.data[label] = b""
                line = found[2].strip()
                if not line:
                    continue
            if section == ".rodata" and line.startswith(".long"):
                self.data[label] += _bytes(int(w, 0) for w in line[5:].split(","))
            elif not line.startswith("."):
                mnemonic, _, rest = line.partition(" ")
                operands = [o.strip() for o in OPERANDS.split(rest)] if rest else []
                self.code.append((mnemonic, operands, line))
        for name, content in list(self.data.items()):
            self.data[name] = self.memory.place(content, writable=False)

    # ---- operands ----

    def _address(self, operand):
        found = ADDRESS.match(operand)
        if not found:
            raise EmulatorError(f"no address: {operand}")
        offset = int(found[1], 0) if found[1] else 0
        return (self.general[GENERAL[found[2]][0]] + offset) & MASK64, found[4]

    @staticmethod
    def _lanes(register):
        return {"%z": 16, "%y": 8, "%x": 4}[register[:2]]

    def _vector(self, operand, lanes):
        """The words of a vector register, a vector in memory, or a broadcast word."""
        if operand.startswith("%"):
            words = self.vector[int(operand[4:])]
            return words[:lanes]
        address, broadcast = self._address(operand)
        if broadcast:
            if int(broadcast) != lanes:
                raise EmulatorError(f"broadcast to {broadcast} of {lanes} lanes")
            return _words(self.memory.read(address, 4)) * lanes
        return _words(self.memory.read(address, 4 * lanes))

    def _value(self, operand, bits):
        if operand.startswith("$"):
            return int(operand[1:], 0)
        if operand in GENERAL:
            return self.general[GENERAL[operand][0]] & ((1 << GENERAL[operand][1]) - 1)
        return int.from_bytes(self.memory.read(self._address(operand)[0], bits // 8), "little")

    def _set(self, register, value):
        name, bits = GENERAL[register]
        if bits == 16:
            raise EmulatorError("16-bit results are not known")
        self.general[name] = value & ((1 << bits) - 1)

    # ---- instructions ----

    def _execute(self, mnemonic, operands):
        """Returns the index of the label jumped to, or None."""
        if mnemonic.startswith(("v", "k")) or mnemonic in SSE:
            self.counts[mnemonic] = self.counts.get(mnemonic, 0) + 1
            self._execute_vector(mnemonic, operands)
        elif mnemonic in ("mov", "add", "or", "xor", "dec"):
            self._execute_general(mnemonic, operands)
        elif mnemonic == "lea":
            label = operands[0].replace("(%rip)", "")
            self._set(operands[1], self.data[label] if label in self.data
                      else self._address(operands[0])[0])
        elif mnemonic == "push":
            self.general["sp"] -= 8
            self.memory.write(self.general["sp"], self._value(operands[0], 64).to_bytes(8, "little"))
        elif mnemonic == "pop":
            self._set(operands[0], int.from_bytes(self.memory.read(self.general["sp"], 8), "little"))
            self.general["sp"] += 8
        elif mnemonic == "jmp" or (mnemonic == "jnz" and not self.zero):
            return self.labels[operands[0]]
        elif mnemonic not in ("endbr64", "jnz"):
            raise EmulatorError("unknown instruction")
        return None

    def _execute_general(self, mnemonic, operands):
        target = operands[-1]
        bits = next((GENERAL[o][1] for o in operands if o in GENERAL), 0)
        if mnemonic == "mov" and target not in GENERAL:
            self.memory.write(self._address(target)[0],
                              self._value(operands[0], bits).to_bytes(bits // 8, "little"))
            return
        source = self._value(operands[0], bits)
        if mnemonic == "mov":
            self._set(target, source)
            return
        old = self._value(target, bits)
        new = {"add": old + source, "or": old | source, "xor": old ^ source, "dec": old - 1}[mnemonic]
        self._set(target, new)
        self.zero = new & ((1 << bits) - 1) == 0

    def _execute_vector(self, mnemonic, operands):
        legacy = mnemonic in SSE
        if legacy:
            mnemonic = SSE[mnemonic]
            if mnemonic in ("vpaddd", "vpxor", "vpand", "vpcmpeqd", "vpsrld", "vpslld"):
                operands = [*operands, operands[-1]]
                if operands[0].endswith(")"):
                    self._aligned(self._address(operands[0])[0], 16)
        if mnemonic == "vzeroupper":
            self.vector = {n: words[:4] for n, words in self.vector.items()}
            return
        if mnemonic == "kmovw":
            self._set(operands[1], self.mask[operands[0]])
            return
        target = operands[-1]
        if mnemonic in ("vmovdqa64", "vmovdqa") and not target.startswith("%"):
            address = self._address(target)[0]
            size = 4 * self._lanes(operands[0])
            self._aligned(address, size)
            self.memory.write(address, _bytes(self._vector(operands[0], size // 4)))
            return
        if mnemonic == "vmovmskps":
            words = self._vector(operands[0], self._lanes(operands[0]))
            self._set(target, sum((w >> 31) << lane for lane, w in enumerate(words)))
            return
        if mnemonic == "vptestnmd":
            lanes = self._lanes(operands[1])
            pairs = zip(self._vector(operands[0], lanes), self._vector(operands[1], lanes))
            self.mask[target] = sum((a & b == 0) << lane for lane, (a, b) in enumerate(pairs))
            return
        lanes = self._lanes(target)
        number = int(target[4:])
        if mnemonic in ("vmovdqa64", "vmovdqa"):
            if not operands[0].startswith("%"):
                self._aligned(self._address(operands[0])[0], 4 * lanes)
            result = self._vector(operands[0], lanes)
        elif mnemonic in ("vpbroadcastd", "vbroadcastss"):
            result = _words(self.memory.read(self._address(operands[0])[0], 4)) * lanes
        elif mnemonic == "vmovd":
            result = _words(self.memory.read(self._address(operands[0])[0], 4)) + [0] * 3
        elif mnemonic == "vpshufd":
            order, words = int(operands[0][1:], 0), self._vector(operands[1], lanes)
            result = [words[order >> 2 * lane & 3] for lane in range(lanes)]
        elif mnemonic == "vpternlogd":
            table = int(operands[0][1:], 0)
            c, b = self._vector(operands[1], lanes), self._vector(operands[2], lanes)
            result = [self._ternary(table, x, y, z) for x, y, z in zip(self.vector[number], b, c)]
        elif mnemonic in ("vprord", "vpsrld", "vpslld"):
            n = int(operands[0][1:], 0)
            shift = {"vprord": lambda x: (x >> n | x << (32 - n)) & MASK32, "vpsrld": lambda x: x >> n,
                     "vpslld": lambda x: x << n & MASK32}[mnemonic]
            result = [shift(x) for x in self._vector(operands[1], lanes)]
        elif mnemonic in ("vpaddd", "vpxor", "vpand", "vpcmpeqd"):
            combine = {"vpaddd": lambda b, a: (a + b) & MASK32, "vpxor": lambda b, a: a ^ b,
                       "vpand": lambda b, a: a & b,
                       "vpcmpeqd": lambda b, a: MASK32 if a == b else 0}[mnemonic]
            result = [combine(b, a) for b, a in zip(self._vector(operands[0], lanes),
                                                    self._vector(operands[1], lanes))]
        else:
            raise EmulatorError("unknown instruction")
        self.vector[number] = result + self.vector[number][4:] if legacy else result

    @staticmethod
    def _aligned(address, size):
        if address % size:
            raise EmulatorError(f"{address:#x} is not aligned to {size}")

    @staticmethod
    def _ternary(table, a, b, c):
        result = 0
        for index in range(8):
            if table >> index & 1:
                result |= ((a if index & 4 else ~a) & (b if index & 2 else ~b)
                           & (c if index & 1 else ~c))
        return result & MASK32

    def call(self, function, *arguments):
        """Calls the function with integer arguments. Returns eax. Checks what the ABI wants kept."""
        kept = {"bx": 0xB0, "bp": 0xB1, "r12": 0xB2, "r13": 0xB3, "r14": 0xB4, "r15": 0xB5}
        stack = self.memory.place(bytes(256))
        self.general.update(kept, sp=stack + 256)
        self.general.update(zip(("di", "si", "dx", "cx", "r8", "r9"), arguments))
        before = {n: [0xDEAD0000 + n] * 16 for n in range(32)}
        self.vector = dict(before)
        at = self.labels[function]
        while True:
            mnemonic, operands, line = self.code[at]
            if mnemonic == "ret":
                break
            try:
                target = self._execute(mnemonic, operands)
            except (EmulatorError, KeyError, ValueError, IndexError) as error:
                raise EmulatorError(f"{function}: {line}: {error!r}") from error
            at = at + 1 if target is None else target
        if {r: self.general[r] for r in kept} != kept or self.general["sp"] != stack + 256:
            raise EmulatorError(f"{function}: does not keep the caller's registers")
        if any(len(words) > 4 and words[4:] != before[n][4:] for n, words in self.vector.items()):
            raise EmulatorError(f"{function}: leaves upper halves of vectors in use")
        return self.general["ax"] & MASK32
