"""Orca with a voice that writes.

Runs the Orca of this machine with the settings in the folder that is named, and nothing else changed: what it would
say is written to file 3, one JSON object a line, so that it needs neither a sound card nor a voice. Orca's
own program is not run because it allows one reader for each person, and may end somebody's own.

Told on standard input, one word a line and what belongs to it:
  rest       is answered once Orca has dealt with everything it has been told of so far
  where      says once more what has the focus
  read UNTIL reads on from where the focus is, as the key for it does, as far as what begins with UNTIL, or to the end
It ends when standard input does.
"""

import json
import os
import sys

from gi.repository import GLib
from orca import liveregions, orca, orca_state, speechserver

out = os.fdopen(3, "w")


def tell(message):
    print(json.dumps(message), file=out, flush=True)


def joined(utterances, until):
    """What is said of one thing after the other: its words, then what it is."""
    place, words = None, []
    for context, _ in utterances:
        if until and context.utterance.startswith(until):
            break
        here = (context.obj, context.startOffset)
        if here != place and words:
            yield words
            words = []
        place = here
        words.append(context.utterance.strip())
    yield words


class SpeechServer(speechserver.SpeechServer):
    """Found by Orca under the name in its settings, as every voice is."""

    until = ""
    unasked = False

    @staticmethod
    def getSpeechServer(info=None):
        return VOICE

    @staticmethod
    def getSpeechServers():
        return [VOICE]

    def getInfo(self):
        return ["text", "text"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            tell({"said": text, "unasked": self.unasked})

    def speakCharacter(self, character, acss=None):
        tell({"said": character, "unasked": False})

    def sayAll(self, utterances, progress):
        for words in joined(utterances, self.until):
            tell({"said": ", ".join(words), "unasked": False})
        tell({"done": "read"})


VOICE = SpeechServer()
sys.modules["text_voice"] = sys.modules[__name__]


def marked(present):
    """What a live region says comes from here, and from nowhere else."""

    def presented(manager):
        VOICE.unasked = True
        again = present(manager)
        VOICE.unasked = False
        return again

    return presented


liveregions.LiveRegionManager.pumpMessages = marked(liveregions.LiveRegionManager.pumpMessages)


def read(until):
    VOICE.until = until
    orca_state.activeScript.sayAll(None)


def where():
    script = orca_state.activeScript
    # As if from the top of the page: what is said of a thing depends on where the reader has been.
    script.utilities.setCaretContext(script.utilities.activeDocument(), 0)
    script.locusOfFocusChanged(None, None, orca_state.locusOfFocus)
    tell({"done": "where"})


def rest():
    tell({"done": "rest"})


def obey(line):
    word, _, more = line.strip().partition(" ")
    if word == "read":
        read(more)
    if word == "where":
        where()
    if word == "rest":
        GLib.idle_add(rest, priority=GLib.PRIORITY_LOW)


def hear(source, _condition):
    line = source.readline()
    if line == "":
        os._exit(0)
    obey(line)
    return True


tell({"bus": os.environ["DBUS_SESSION_BUS_ADDRESS"]})
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, hear)
orca.getSettingsManager().activate(sys.argv[1], {})
sys.exit(orca.main())
