#!/usr/bin/env python3
"""Leads a group through `vijfstappenmethode` in a pseudo-terminal, as a facilitator would.

Usage: session.py IVP, the path of the program. At 600 times the speed a phase of ten minutes
takes a second. A cue must arrive while nothing is typed, and the session must come to its end.
"""

import io
import os
import sys

import pexpect

PEOPLE = "Anna,Bram,Chris,Dewi,Emma,Finn"
FIRST_PHASE = "1 van 5"
CUE = "Vraag Anna nu om de vraag in één zin"
# A second Enter within 0.4 s of a new stop is taken for a slip of the finger.
BETWEEN_KEYS = 0.5
MOST_KEYS = 200


def fail(session, what):
    print(session.logfile_read.getvalue(), file=sys.stderr)
    sys.exit(f"session.py: {what}")


def start(ivp):
    environment = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", NO_COLOR="1")
    session = pexpect.spawn(
        ivp,
        ["run", "vijfstappenmethode", "--participants", PEOPLE]
        + ["--role", "inbrenger=Anna", "--role", "voorzitter=Bram", "--speed", "600"],
        encoding="utf-8",
        env=environment,
        dimensions=(50, 200),
        timeout=10,
    )
    session.logfile_read = io.StringIO()
    return session


def press_enter_until(session, wanted):
    """Presses Enter at a human's pace until what is wanted comes."""
    for _ in range(MOST_KEYS):
        if session.expect([wanted, pexpect.TIMEOUT], timeout=BETWEEN_KEYS) == 0:
            return
        session.sendline("")
    fail(session, f"pressed Enter {MOST_KEYS} times, and never came {wanted}")


def main():
    session = start(sys.argv[1])
    press_enter_until(session, FIRST_PHASE)
    if session.expect_exact([CUE, pexpect.EOF, pexpect.TIMEOUT], timeout=5) != 0:
        fail(session, "no cue came while nothing was typed")
    press_enter_until(session, pexpect.EOF)
    session.close()
    if session.exitstatus != 0:
        fail(session, f"ended with {session.exitstatus} (signal {session.signalstatus})")
    print("the cue came by itself, and the session came to its end")


if __name__ == "__main__":
    main()
