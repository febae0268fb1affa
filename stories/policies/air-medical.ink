// Medicine, children, other people's data.

=== air_medicine ===
# desk: policy :: Medicine in a bag we have taken
# source: Larkway ground safety handbook, section 11
# as-at: 2026-11-01
Signs: a remark on the bag, a sensor or pump, a meal at a fixed time, “what she needs is in the bag”.
At the first sign call the ramp on extension 17. Before seats, before papers, before questions. With the tag number the bag is at the desk in about 10 minutes.
Until it is here: no food or drink from us unless the passenger asks for it, and no advice. The medical room is next to gate 9.
Once it is back, medicine stays with the passenger. It never goes into a hold again.
-> DONE

=== air_people ===
# desk: policy :: Children, identity, other passengers
# source: Larkway transfer desk manual, section 1
# as-at: 2026-11-01
Identity: photo ID of the adult before you change a booking. Do not ask for what the booking already shows.
Children under 12: always on the same flight as their adult, with confirmed seats. Nobody goes on standby with a child.
Other passengers: say nothing about their names, flights or claims, also when somebody asks kindly.
-> DONE
