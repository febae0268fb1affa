// Harbour & Vale: bookings without a guarantee.
=== policy_release ===
# desk: policy :: Bookings without a guarantee
# source: Harbour & Vale front desk manual, section 3
# as-at: 2026-11-01
No payment and no card on file: we hold the room until 18:00 on the day. If no message has reached the hotel by then, the booking ends and the room may be sold.
A message to a booking site counts only if the site passes it on to us.
After that nothing is owed: no room, no other hotel, no taxi. Say so plainly, and give the reason.
What the desk may still do: sell any free room at its own price; ask the Quayside for our partner rate (125 instead of 165, the guest pays, and pays the taxi); everything in “What you may give”.
Never say that there was no booking. There was one, and it ended.
-> DONE
