=== policy_shop_faulty ===
# desk: policy :: Faulty: what the law gives
# source: Consumer Rights Act 2015 (UK), sections 9 to 24
# as-at: 2026-11-01
The shop that sold it has to put it right, not the manufacturer. A manufacturer’s guarantee comes on top of that.
First 30 days: if a fault is shown, the customer may hand it back for all the money. They may take a repair or a new one instead. It is their choice, so name all three.
After 30 days: a repair or a new one, free. The customer chooses, unless that choice is impossible or costs far more than the other. A refund is not owed at this point.
What it costs to bring it back for a repair or a new one is the shop’s to bear. That is no gift.
In the first six months a fault counts as there from the start, unless the shop can show that it was not.
No fault: the law gives no right to bring back something bought in a shop. The 14 days people have heard of are for online orders.
-> DONE

=== policy_shop_again ===
# desk: policy :: If it fails again
# source: Consumer Rights Act 2015 (UK), section 24
# as-at: 2026-11-01
The shop gets one try. If the repaired or new machine fails too, the customer need not accept another.
They may have the money back, or keep the machine for a lower price. In the first six months nothing is taken off for use.
-> DONE

=== policy_shop_refunds ===
# desk: policy :: Paying money back
# source: Consumer Rights Act 2015 (UK), section 20, and Northbeck till manual, part 4
# as-at: 2026-11-01
The law: the same way in which the customer paid, unless they agree to another. The full price for a fault, with no fee.
Our till rule: a card sale goes back to that card. Not in cash, not to another card, even if the customer asks.
By law within 14 days of agreeing. We send it the same day. The bank needs about three to five working days to show it, so say when it leaves us, not when it arrives.
-> DONE
