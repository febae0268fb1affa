// What the chat desk may do alone.

=== web_limits ===
# desk: policy :: What this desk may do
# source: Penrose and Dale chat handbook, sections 2 and 5
# as-at: 2026-11-01
Alone: a new parcel from our own stock, or the price back, up to £100. Order by 20:00 and it is there by 12:00 the next day.
Alone: take back a form, take off a flag, switch the assistant off for a case. It closes a case after three minutes without a message.
Alone: a delivery note on the label, and a picture of the label. The carrier’s app has a field for it too; we fill in ours.
Not this desk: what a driver does on the road. Promise the label, not the van.
Goodwill: none for a parcel that is put right.
How we write: one matter in a message, about 30 words. Ask nothing that is on the screen. No set phrases once a person has taken over.
-> DONE
