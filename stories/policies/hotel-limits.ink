// Harbour & Vale: authority limits.
=== policy_limits ===
# desk: policy :: What you may give
# source: Harbour & Vale front desk manual, section 7, limits per guest and stay
# as-at: 2026-11-01
Food and drink: desk up to EUR 30. Duty manager up to 100.
Late checkout: desk to 14:00 (Gold guests to 16:00). Duty manager to 16:00.
Better room: desk one category up, if it is free to sell. Two or more: duty manager.
A night free of charge: duty manager, one night, after a guaranteed room was missing. Never the desk. Ask her for it: no guest should have to.
Another hotel at our cost: the desk proposes, the duty manager approves.
Points: desk up to 5,000. Duty manager up to 25,000.
Prices: nobody at the desk changes a price.
Rooms marked HELD are not free, whoever asks.
Duty manager: Ms Aydin, by telephone, all night. A guest who does not get the guaranteed room, who wants to leave, or who still counts on more than you may give, is hers to hear about the same night. What you may decide yourself, decide yourself.
-> DONE
