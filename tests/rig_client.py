"""rig_client.py - a client of the cgminer-style API, written from its contract alone: what fleet tools do."""
import json
import socket

PATIENCE_S = 60


def exchange(port, segments, half_close=False, host="127.0.0.1"):
    """All bytes that come back for these segments, each sent by itself; b"" when closed without."""
    with socket.create_connection((host, port), PATIENCE_S) as peer:
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            for segment in segments:
                peer.sendall(segment)
            if half_close:
                peer.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it may have been refused before all was sent
        received = b""
        try:
            while more := peer.recv(65536):
                received += more
        except ConnectionResetError:
            pass
        return received


def body(received):
    """Less the one NUL that ends a reply."""
    if received.count(b"\0") != 1 or not received.endswith(b"\0"):
        raise ValueError(f"not one NUL at the end: {received!r}")
    return received[:-1].decode("utf-8")


def ask(port, command, parameter=None):
    """The reply as Python values."""
    request = {"command": command}
    if parameter is not None:
        request["parameter"] = parameter
    return json.loads(body(exchange(port, [json.dumps(request).encode()])))


def split_unescaped(text, separator):
    parts, escaped = [""], False
    for character in text:
        if escaped or character != separator:
            parts[-1] += character
        else:
            parts.append("")
        escaped = character == "\\" and not escaped
    return parts


def ask_text(port, request):
    """The reply as a list of records, each a dict of strings."""
    records = []
    for record in split_unescaped(body(exchange(port, [request.encode() + b"\n"])), "|"):
        if record:
            fields = [split_unescaped(field, "=") for field in split_unescaped(record, ",")]
            records.append({f[0]: f[1] if len(f) > 1 else None for f in fields})
    return records


def status(reply):
    """(letter, code) of a reply with one section."""
    return reply["STATUS"][0]["STATUS"], reply["STATUS"][0]["Code"]
