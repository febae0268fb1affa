// Harbour & Vale: bookings without a guarantee.
=== policy_release ===
# desk: policy :: Bookings without a guarantee
# source: Harbour & Vale front desk manual, section 3
# as-at: 2026-11-01
Our house rule, printed on the confirmation: no payment and no card on file, then we hold the room until 18:00 on the day. If no message has reached the hotel by then, the booking ends and the room may be sold.
A message to a booking site reaches us only if the site passes it on. What the site promised, the site must answer for: write to it the same night, with the guest’s proof, and give the guest a copy.
Under this rule the desk has no other hotel and no taxi to give. Say so plainly, with the reason. It is a rule of this house: never tell a guest what the law says about her case. Whoever disagrees may write to the manager, who answers in five days.
What the desk may do: sell any free room at its own price; ask the Quayside for our partner rate (125 instead of 165, the guest pays, and pays the taxi, about 12 each way); everything in “What you may give”.
Never say that there was no booking. There was one, and it ended.
-> DONE
