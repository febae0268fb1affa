// Harbour & Vale: what happens when a booked, guaranteed room is missing.
=== policy_overbooking ===
# desk: policy :: When a guaranteed room is missing
# source: Harbour & Vale front desk manual, section 4
# as-at: 2026-11-01
Applies to: bookings that are paid or guaranteed. The room is owed all night, however late the guest comes.
1. Look first: read the room list and every arrival still due. Guests booked twice, rooms that could be opened, people who will not come.
2. If her own kind of room exists after all, she gets that. Nothing else is offered.
3. If it does not, the guest chooses. Either another free room here: price difference back, booked room next day by 15:00. Or a hotel as good or better within 15 minutes, and we pay: tonight’s room, taxi there and back on our account, and the night not slept here is refunded.
4. Ring the other hotel before the guest leaves. Never send a guest to find a taxi and claim it later.
5. Ring the duty manager the same night, before the guest goes up or goes out. She must approve every move to another hotel: until then it is an offer “if my manager agrees”.
Our partner: the Quayside, four stars, 9 minutes. Our rate 125, taxi about 12 each way.
-> DONE

=== policy_double ===
# desk: policy :: One guest booked twice
# source: Harbour & Vale front desk manual, section 4.2
# as-at: 2026-11-01
Same name, same e-mail, same payment card, and the guest is already in the house: the second booking is a copy.
The same name alone is not enough. That may be two guests, and each has a room.
The desk may close a copy without asking anyone, and use the room. Keys made for the copy stop working. Write one line in the log.
-> DONE
