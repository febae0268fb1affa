// What the arrivals desk may do alone.

=== chair_limits ===
# desk: policy :: What this desk may do
# source: Larkway arrivals desk manual, sections 4 and 9
# as-at: 2026-11-01
Alone: order a loan chair, a technician and a van with a ramp, and pay for them. No approval, no call.
Alone: write down what was seen, with times and your name, and give her a copy.
Not this desk: who is to blame, a sum, a signature under either. That is for Claims, and they answer in 14 days.
Not this desk: what other crews will do on another day. What we can do is put a handling note on her next flight and look at it the day before.
Goodwill: vouchers of 15 each for food. Nothing else.
Touching: not the passenger, not the chair she sits in, not the chair that is broken, unless she says so and how.
Her needs are hers. Do not read them out to others, not to our own people either, where the hall can hear.
Before she goes: the report and one name with one telephone number, on paper, into her hand.
-> DONE
