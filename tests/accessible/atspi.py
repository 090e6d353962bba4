#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the program as a screen reader does, through AT-SPI: by roles, names and actions alone.

atspi.py CMAKE BUILD_FOLDER

Installs what was built to a folder of its own, and starts that. To be started in a D-Bus session of its own, on a
display. Home, a topic, its studies, a study, a chart, the glossary and the offer check: what is pressed must lead
where its name says, what changes must be announced, what opens must say so, and on each page everything that can have the focus has a name
and a role, there is a heading, and what stands higher is told first. Then a visit in guided mode, from its console.
Exits 1 with a sentence if it does not.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds, on a busy machine
announced = []
opened = []  # the names of what has said that it is expanded now


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


def told(node, on_picture=False):
    """Of each shown node: itself, whether it stands on a picture, and whether nothing shown is in it."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        inside = list(told(child, on_picture or child.get_role() == Atspi.Role.IMAGE))
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child, on_picture, not inside
        yield from inside


def complaints(program):
    """What is wrong on the page that is open, as sentences."""
    wrong = []
    headings = 0
    before = None
    silent = (Atspi.Role.UNKNOWN, Atspi.Role.INVALID, Atspi.Role.FILLER)
    for node, on_picture, leaf in told(program):
        name, role, states = node.get_name(), node.get_role(), node.get_state_set()
        what = f'{node.get_role_name()} "{name[:60]}"'
        headings += role == Atspi.Role.HEADING
        if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.ENABLED) \
                and role not in (Atspi.Role.FRAME, Atspi.Role.APPLICATION):
            if not name.strip():
                wrong.append(f"it can have the focus, and has no name: {what}")
            if role in silent:
                wrong.append(f"it can have the focus, and has no role: {what}")
        # The stops round the heart have the order of their numbers.
        on_picture = on_picture or re.match(r"Stop \d", name)
        if not leaf or not name or on_picture or role in (Atspi.Role.IMAGE, Atspi.Role.NOTIFICATION):
            continue
        box = node.get_extents(Atspi.CoordType.SCREEN)
        if before:
            last, last_what = before
            same_column = box.x < last.x + last.width and last.x < box.x + box.width
            if same_column and box.y + box.height <= last.y + 2:
                wrong.append(f"it stands above, and is told after: {what} after {last_what}")
        before = box, what
    if not headings:
        wrong.append("the page has no heading")
    return wrong


def judge(program, page):
    """The page that has just opened; what still comes in has a moment to come."""
    wrong = []

    def is_right():
        wrong[:] = complaints(program)
        return not wrong

    end = time.monotonic() + 10
    while time.monotonic() < end:
        turn()
        try:
            if is_right():
                return
        except GLib.Error:  # a node went while it was looked at
            continue
    fail(f"{page}:\n" + "\n".join(wrong))


def on_showing(event):
    try:
        if event.detail1 and event.source and event.source.get_role() == Atspi.Role.NOTIFICATION:
            announced.append(event.source.get_name())
    except GLib.Error:  # it went with its page before it could be asked
        pass


def on_expanded(event):
    if event.detail1 and event.source:
        opened.append(event.source.get_name())


def walk(program):
    find(program, "label", "Stem cells for heart failure")
    judge(program, "Home")
    press(program, "push button", "Stop 2: Scar tissue")

    # A topic: its picture says what it shows, a step opens and says so, the caveat leads to the studies.
    find(program, "push button", "Next: What happens")
    picture = find(program, "image", "Close-up of the heart wall")
    if "Now:" not in picture.get_description():
        fail(f"the picture does not say what it shows: {picture.get_description()}")
    judge(program, "a topic")
    step = find(program, "push button", "Step 2: What happens")
    if not step.get_state_set().contains(Atspi.StateType.EXPANDABLE):
        fail("a step does not say that it opens")
    press(program, "push button", "Step 2: What happens")
    hear("Step 2: What happens")
    wait_for("a step that says that it has opened", lambda: step.get_name() in opened)
    if not step.get_state_set().contains(Atspi.StateType.EXPANDED):
        fail("a step that is open does not say so")
    plain = find(program, "radio button", "Plain words")
    if not plain.get_state_set().contains(Atspi.StateType.CHECKED):
        fail("the level that is chosen is not checked")
    press(program, "radio button", "More detail")
    hear("More detail")
    judge(program, "a topic in detail")
    for node in shown(program):
        if node.get_role_name() == "label" and "What about signals that limit scar?" in node.get_name():
            fail("a text that is scrolled away is told")

    # Its studies, and one of them.
    press(program, "push button", "See the studies")
    find(program, "list item", "ALLSTAR")
    judge(program, "the studies of a topic")
    press(program, "list item", "ALLSTAR")
    hear("ALLSTAR")
    find(program, "heading", "ALLSTAR")
    judge(program, "a study")

    # A chart, in words and as a table.
    press(program, "push button", "See them in charts")
    chart = wait_for("a chart in the list", lambda: look_for(program, "push button", "Scars shrank"))
    judge(program, "the charts")
    press(program, "push button", chart.get_name())
    find(program, "radio button", "Table")
    judge(program, "a chart")
    press(program, "radio button", "Table")
    find(program, "table", "")
    find(program, "label", "Take care:")
    judge(program, "a chart as a table")

    # The offer check: the reply is announced.
    press(program, "push button", "Home")
    press(program, "push button", "Someone offered me stem cells")
    find(program, "radio button", "Yes")
    judge(program, "the offer check")
    press(program, "radio button", "Yes")
    hear("Chosen: Yes. A warning sign")
    hear("One or more warning signs")


def guide(program):
    """A visit: the console leads, and the patient's window follows."""
    def frames():
        return [program.get_child_at_index(i).get_name() for i in range(program.get_child_count())]

    def patient_shows(title):
        wait_for(f'a patient\'s window with "{title}"; there are: {frames()}',
                 lambda: any(title in name for name in frames()))

    wait_for("the console", lambda: any("Console" in name for name in frames()))
    press(program, "push button", "2 min. One question, one answer")
    patient_shows("Where things stand")
    press(program, "push button", "Next: Pumping")
    patient_shows("Stop 3 of 6: Pumping")
    # On one screen the console has a strip: notes and record take turns.
    press(program, "radio button", "Teach-back and record")
    find(program, "heading", "Teach-back")
    press(program, "radio button", "Notes")
    press(program, "push button", "Next: What is heart failure?")
    patient_shows("What is heart failure?")
    press(program, "radio button", "Teach-back and record")
    press(program, "push button", "Copy for record")
    press(program, "push button", "End visit")
    press(program, "radio button", "Notes")
    find(program, "push button", "2 min. One question, one answer")
    patient_shows("Home")


def run(program_file, options, environment, walk_it):
    program = subprocess.Popen([program_file, *options], env=environment)
    try:
        walk_it(wait_for("the program", program_node))
    finally:
        program.terminate()
        program.wait(PATIENCE)
    wait_for("the end of the program", lambda: not program_node())


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_showing)
    listener.register("object:state-changed:showing")
    opening = Atspi.EventListener.new(on_expanded)
    opening.register("object:state-changed:expanded")
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QUICK_BACKEND": "software",
                   "QT_QPA_PLATFORM": "xcb"}
    cmake, build = sys.argv[1:]
    prefix = tempfile.TemporaryDirectory()
    subprocess.run([cmake, "--install", build, "--prefix", prefix.name], check=True, stdout=subprocess.DEVNULL)
    folder = tempfile.TemporaryDirectory()  # as at a first start: nothing is remembered
    environment["XDG_CONFIG_HOME"] = folder.name
    program_file = os.path.join(prefix.name, "bin", "plainheart")
    run(program_file, ["--data-folder", folder.name], environment, walk)
    run(program_file, ["--mode", "guided"], environment, guide)


if __name__ == "__main__":
    main()
