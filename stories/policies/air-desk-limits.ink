// What the transfer desk may do alone.

=== air_limits ===
# desk: policy :: What this desk may do
# source: Larkway transfer desk manual, section 3
# as-at: 2026-11-01
Alone, own flights: any seat in the same cabin.
{ variant == "controllable":
Alone, partner flights: whenever the customer service plan gives them. No approval, no call.
Alone, care: a room from the hotel list (USD 130), the ride there and back (USD 40), a meal voucher of USD 15 each for dinner and again for breakfast.
- else:
Alone, partner flights: when they land at least 4 hours before our own next flight. No approval, no call.
Alone, care here: a room from the hotel list (EUR 110), the ride there and back (EUR 40), a meal voucher of EUR 15 each for dinner and, overnight, again for breakfast.
Alone, care over there: when the new flight lands after midnight, a room in that terminal for the rest of the night (EUR 140), booked together with the seats.
}
Alone, refund: log it in full, at once, never through the website. Seats, meals and rooms end with it.
{ variant == "controllable":
Duty manager only: airlines that are not partners, a higher cabin, the lounge.
- else:
Duty manager only: airlines that are not partners above EUR 400 a ticket, a higher cabin, the lounge.
}
How to ask her: call extension 40 yourself, with the whole case, while the passenger stays with you. She says no when partner seats would do.
Ride vouchers: between this airport and the hotel. Not at the destination.
Written apologies, and who is liable: not this desk. To say sorry, and to name the logged cause, is. Every silent gate goes into the shift report.
Before they go: the new flight and the notice of rights, on paper.
-> DONE

=== air_separate ===
# desk: policy :: Tickets bought separately
# source: Larkway transfer desk manual, section 7
# as-at: 2026-11-01
A bus, train or flight on another booking is not protected, even if our page had the link to it. We do not change it, hold it or pay for it, and we do not say that Claims will.
What we can do: print a proof of cancellation with cause and time. The other company may accept it or not.
-> DONE
