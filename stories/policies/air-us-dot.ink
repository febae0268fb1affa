// Canceled flights inside the United States, in American spelling. Shown in the US variant only.

=== air_us_refund ===
# desk: policy :: Canceled US flight: money
# source: 49 USC 42305; 14 CFR Part 260
# as-at: 2026-11-01
{ variant == "controllable":
Cash for the trouble: no US law makes an airline pay it for a canceled flight. Do not hint at it.
Refund: when we cancel and the passenger does not take the new seats, all the money goes back, within 7 business days to a card and 20 calendar days otherwise. It is owed, it is not a favor.
}
-> DONE

=== air_us_plan ===
# desk: policy :: Larkway USA customer service plan
# source: Larkway USA customer service plan, sections 2 to 4, kept under 14 CFR 259.5
# as-at: 2026-11-01
{ variant == "controllable":
When the cause is ours (crew, maintenance, our systems), we have promised in writing and it is owed:
Seats: on our next flight or a partner’s, whichever lands first, at no charge. The desk books either one itself.
Care: a meal voucher each after 3 hours, and a hotel with the ride there and back when the new flight leaves tomorrow.
When the cause is weather or air traffic control: seats or refund, no hotel.
A refund ends the plan: after it no seats, no meals, no hotel.
In writing: hand over the plan summary, on paper if they wish.
}
-> DONE
