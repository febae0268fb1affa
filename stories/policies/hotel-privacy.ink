// Harbour & Vale: identity, keys and other people's names.
=== policy_privacy ===
# desk: policy :: Passports, keys and names
# source: Harbour & Vale front desk manual, section 1
# as-at: 2026-11-01
Before any key, and before any bill is changed or moved: a passport or identity card, every guest, every time.
Guests who checked in online get their key from the night porter at the door, whenever they come.
Room numbers are written on the key card, never said aloud.
Nothing about another guest leaves this desk: no name, no room, no arrival time, no “somebody important”. The screen is never turned round.
-> DONE
