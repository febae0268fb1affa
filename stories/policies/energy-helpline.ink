// What this helpline may do alone, and what it does about abuse.

=== helpline_limits ===
# desk: policy :: Abuse on the line: this helpline
# source: Bellwether helpline manual, section 4; see also What we owe to those who answer
# as-at: 2026-11-01
Loud, swearing, rude about the firm: no abuse. Work on.
One insult: you may let it pass and work on. A slur, or an insult again: say it once. What was said, what it does, and the choice.
After that, new abuse ends the call. Say that you end it, and what stays booked. No second warning, and no warning for a threat.
Never end a call without a warning before; never in anger.
A threat: end the call and report it to the floor lead at once.
What is owed stays owed. A visit is no reward and no punishment.
Afterwards: a note, and ten minutes off the line. They are yours.
-> DONE

=== helpline_visits ===
# desk: policy :: Visits
# source: Bellwether helpline manual, section 9
# as-at: 2026-11-01
Next round: tomorrow, 8:00 to 12:00. No night visits except for danger to life.
The engineer rings half an hour before, at the number in the file. No answer: the round drives on.
One first stop a round may be given, where somebody’s work hangs on it.
Goodwill up to £20; more is for Complaints.
-> DONE
