=== policy_shop_changed_mind ===
# desk: policy :: No fault: our own returns offer
# source: Northbeck returns policy, part B
# as-at: 2026-11-01
The sign on the wall is the short form of this card. It is about changed minds. Neither the sign nor the 15 per cent ever applies to a fault.
Unused, with receipt, 28 days: full refund.
Opened and working, 60 days, any proof of purchase: store credit for the full price, with no end date, or the money back less 15 per cent (on £149 that is £126.65). The customer chooses.
-> DONE

=== policy_shop_check ===
# desk: policy :: The five-minute check
# source: Northbeck returns policy, part A
# as-at: 2026-11-01
Before any return, with a fault or without: match the serial number with the sale and run the bench test. No test code, no return.
It is the same for everybody, and it tests the machine, not the person. Say so. The customer may stand beside you and watch.
What the bench says is what goes into the form. Noise within the range is not a fault.
-> DONE

=== policy_shop_handover ===
# desk: policy :: Before it leaves the counter
# source: Northbeck service manual, section 7
# as-at: 2026-11-01
A new machine is unpacked and run in front of the customer, and its serial number goes on the sale.
The shop does not deliver, collect or visit. Letters from head office are theirs to send, so promise none.
A note that turns out wrong is corrected the same day, so that the next colleague does not repeat it.
Close by saying what was done and what happens if it goes wrong again.
-> DONE
