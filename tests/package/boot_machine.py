"""The virtual machine of tests/package/boot: its power, screen, keys, fingers, and a root shell inside it."""
import atexit
import base64
import json
import os
import socket
import subprocess
import time

from PIL import Image, ImageChops

WIDE = (1920, 1080)


class Failed(Exception):
    """What a check found wrong, in a sentence."""


def unlike(one, other):
    """The share (0 to 1) of two pictures that differs: fields of 12x12 pixels whose colours are clearly not the same."""
    size = (one.width // 12, one.height // 12)
    small = [picture.convert("RGB").resize(size, Image.Resampling.BOX) for picture in (one, other)]
    bands = ImageChops.difference(*small).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(most.histogram()[32:]) / (size[0] * size[1])


class Machine:
    """A machine with one disk. Nothing of it outlives this process; the disk stays in its folder."""

    def __init__(self, folder):
        self.folder = folder
        self.process = None
        self.links = []
        atexit.register(self.power_off)

    def power_on(self, size=WIDE, card="virtio-vga", root="rw"):
        """Starts it with a screen of this size; the log of its console goes to console.log."""
        sockets = [os.path.join(self.folder, name) for name in ("qmp", "shell")]
        for name in sockets:
            if os.path.exists(name):
                os.remove(name)
        self.process = subprocess.Popen([
            "qemu-system-x86_64", "-machine", "q35", "-accel", "tcg,tb-size=512", "-cpu", "max,avx=off,avx2=off",
            "-icount", "shift=0,sleep=off", "-rtc", "clock=vm", "-smp", "1", "-m", "1536",
            "-nodefaults", "-nic", "none", "-display", "none",
            "-device", f"{card},edid=on,xres={size[0]},yres={size[1]}",
            "-device", "qemu-xhci,id=usb", "-device", "usb-tablet,id=finger", "-device", "usb-kbd",
            "-drive", f"file={self.folder}/disk,format=raw,if=virtio,discard=unmap",
            "-kernel", f"{self.folder}/vmlinuz", "-initrd", f"{self.folder}/initrd",
            "-append", f"root=/dev/vda {root} quiet console=ttyS0 console=tty0",
            "-chardev", f"file,id=console,path={self.folder}/console.log,append=on",
            "-device", "isa-serial,chardev=console",
            "-chardev", f"socket,id=shell,path={sockets[1]},server=on,wait=off",
            "-device", "isa-serial,chardev=shell",
            "-qmp", f"unix:{sockets[0]},server=on,wait=off",
        ])
        self.links = []
        for name in sockets:
            for _ in range(100):
                link = socket.socket(socket.AF_UNIX)
                try:
                    link.connect(name)
                    break
                except OSError:
                    link.close()
                    time.sleep(0.1)
            else:
                raise Failed("the virtual machine did not start")
            self.links.append(link)
        self.qmp_file = self.links[0].makefile("rw")
        self.qmp_file.readline()
        self.qmp("qmp_capabilities")
        self.heard = b""

    def power_off(self):
        """Pulls the plug."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None
        for link in self.links:
            link.close()

    def qmp(self, command, **arguments):
        self.qmp_file.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.qmp_file.flush()
        while True:
            answer = json.loads(self.qmp_file.readline())
            if "error" in answer:
                raise Failed(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def line(self, until):
        """The next line of the shell's port, or None at the moment `until`."""
        while b"\n" not in self.heard:
            left = until - time.monotonic()
            if left <= 0:
                return None
            self.links[1].settimeout(left)
            try:
                self.heard += self.links[1].recv(65536)
            except TimeoutError:
                return None
        line, self.heard = self.heard.split(b"\n", 1)
        return line.strip().decode(errors="replace")

    def wait_for_shell(self, seconds=90):
        """After a start: until the shell inside greets."""
        until = time.monotonic() + seconds
        while (line := self.line(until)) is not None:
            if line.endswith("@shell"):
                return
        raise Failed(f"no shell after {seconds} s")

    def ask(self, command, seconds=20):
        """What the command says, as root inside, and whether it succeeded."""
        self.links[1].settimeout(10)
        self.links[1].sendall(base64.b64encode(command.encode()) + b"\n")
        until = time.monotonic() + seconds
        while (line := self.line(until)) is not None:
            if line.startswith("@") and ":" in line:
                text, code = line[1:].split(":")
                return base64.b64decode(text).decode(errors="replace").strip(), code == "0"
        raise Failed(f"no answer in {seconds} s: {command}")

    def run(self, command, seconds=20):
        """The same, where nothing but success will do."""
        text, well = self.ask(command, seconds)
        if not well:
            raise Failed(f"{command}: {text[-600:]}")
        return text

    def fetch(self, path):
        """A picture of a file inside."""
        data = base64.b64decode(self.run(f"base64 -w 0 {path}", 60))
        name = os.path.join(self.folder, "fetched.png")
        with open(name, "wb") as file:
            file.write(data)
        return Image.open(name).convert("RGB")

    def screen(self, keep=None):
        """What is on the screen now; also as keep.png in the folder."""
        name = os.path.join(self.folder, "screen.ppm")
        self.qmp("screendump", filename=name)
        picture = Image.open(name).convert("RGB")
        if keep:
            picture.save(os.path.join(self.folder, keep + ".png"))
        return picture

    def keys(self, chord):
        """As "ctrl-alt-f2"."""
        self.qmp("send-key", keys=[{"type": "qcode", "data": key} for key in chord.split("-")], **{"hold-time": 60})
        time.sleep(0.15)

    def point(self, x, y):
        """A press at this place, 0 to 1 from the top left, by the USB tablet."""
        where = [{"type": "abs", "data": {"axis": axis, "value": int(value * 32767)}} for axis, value in (("x", x), ("y", y))]
        self.qmp("input-send-event", events=where)
        for down in (True, False):
            time.sleep(0.08)
            self.qmp("input-send-event", events=[{"type": "btn", "data": {"button": "left", "down": down}}])
