#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the program as a screen reader does, through AT-SPI: by roles, names and actions alone.

atspi.py PROGRAM

To be started in a D-Bus session of its own, on a display. Home, a topic, its studies, a study, a chart and the
offer check: what is pressed must lead where its name says, and what changes must be announced. Exits 1 with a
sentence if it does not.
"""

import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds, on a busy machine
announced = []


def fail(sentence):
    print(sentence, file=sys.stderr)
    sys.exit(1)


def turn():
    """Lets the events in that have come."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    time.sleep(0.05)


def wait_for(what, look):
    """The first true thing that `look` gives; fails with `what` if there is none."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:  # a node went while it was looked at
            found = None
        if found:
            return found
        turn()
    fail(f"not there after {PATIENCE} seconds: {what}")


def program_node():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        node = desktop.get_child_at_index(index)
        if node and node.get_name() == "plainheart":
            return node
    return None


def shown(node):
    """The nodes below one that a screen reader takes for shown, in the order of the tree."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
        yield from shown(child)


def look_for(program, role, name):
    for node in shown(program):
        if node.get_role_name() == role and node.get_name().startswith(name):
            return node
    return None


def find(program, role, name):
    return wait_for(f'{role} "{name}"', lambda: look_for(program, role, name))


def press(program, role, name):
    node = find(program, role, name)
    action = node.get_action_iface()
    names = [action.get_action_name(index) for index in range(action.get_n_actions())]
    for wanted in ("Press", "Toggle"):
        if wanted in names:
            announced.clear()
            action.do_action(names.index(wanted))
            return
    fail(f'{role} "{name}" has no action: {names}')


def hear(words):
    wait_for(f'an announcement with "{words}"; heard: {announced}', lambda: any(words in said for said in announced))


def on_showing(event):
    try:
        if event.detail1 and event.source and event.source.get_role() == Atspi.Role.NOTIFICATION:
            announced.append(event.source.get_name())
    except GLib.Error:  # it went with its page before it could be asked
        pass


def walk(program):
    find(program, "label", "Stem cells for heart failure")
    press(program, "push button", "Stop 2: Scar tissue")

    # A topic: its picture says what it shows, a step opens, the caveat leads to the studies.
    find(program, "push button", "Next: What happens")
    picture = find(program, "image", "Close-up of the heart wall")
    if "Now:" not in picture.get_description():
        fail(f"the picture does not say what it shows: {picture.get_description()}")
    press(program, "push button", "Step 2: What happens")
    hear("Step 2: What happens")
    plain = find(program, "radio button", "Plain words")
    if not plain.get_state_set().contains(Atspi.StateType.CHECKED):
        fail("the level that is chosen is not checked")
    press(program, "radio button", "More detail")
    hear("More detail")
    for node in shown(program):
        if node.get_role_name() == "label" and "What about signals that limit scar?" in node.get_name():
            fail("a text that is scrolled away is told")

    # Its studies, and one of them.
    press(program, "push button", "See the studies")
    press(program, "list item", "ALLSTAR")
    hear("ALLSTAR")
    find(program, "heading", "ALLSTAR")

    # A chart, in words and as a table.
    press(program, "push button", "See them in charts")
    chart = wait_for("a chart in the list", lambda: look_for(program, "push button", "Scars shrank"))
    press(program, "push button", chart.get_name())
    press(program, "radio button", "Table")
    find(program, "table", "")
    find(program, "label", "Take care:")

    # The offer check: the reply is announced.
    press(program, "push button", "Home")
    press(program, "push button", "Someone offered me stem cells")
    press(program, "radio button", "Yes")
    hear("A warning sign")


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_showing)
    listener.register("object:state-changed:showing")
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QUICK_BACKEND": "software",
                   "QT_QPA_PLATFORM": "xcb"}
    folder = tempfile.TemporaryDirectory()  # as at a first start: nothing is remembered
    program = subprocess.Popen([sys.argv[1], "--data-folder", folder.name], env=environment)
    try:
        walk(wait_for("the program", program_node))
    finally:
        program.terminate()
        program.wait(PATIENCE)


if __name__ == "__main__":
    main()
