// Harbour & Vale: refunds on agency bookings.
=== policy_refunds ===
# desk: policy :: Refunds when an agency took the money
# source: Harbour & Vale front desk manual, section 9
# as-at: 2026-11-01
Who took the money gives it back. For a stay paid to an agency we release the amount to the agency the same night; the agency returns it to the guest’s card.
The guest need not ask for it. Say the sum, start it, and give her the reference.
Banks usually need 3 to 10 days after that. Never name a day.
-> DONE
