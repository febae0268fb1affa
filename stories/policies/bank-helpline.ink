// What the helpline does when somebody has died, and may do alone.

=== helpline_death ===
# desk: policy :: When somebody has died: this helpline
# source: Aldermere helpline manual, sections 7 and 8
# as-at: 2026-11-01
Whoever hears it notes it, once. The key “customer has died” ends the question for consent, and the codes and letters to the customer.
Do not ask for what is in the notes. A certificate that a branch has scanned is not asked for again. What we do need: a number and a time to ring.
Keep the call. The bereavement desk works from your note, Monday to Friday from 9 to 5, and rings at the hour that the caller chooses. After 5 its line is a recording.
A code on the telephone of somebody who has died is not read out and not used, by anybody.
Letters are printed two days ahead. What is printed still goes out; say so.
Charges made after we were told: put them back at once. Any other goodwill is for Complaints.
Sell nothing in this call: no loan, no Estate Care, no appointment.
A relative may speak or listen when the caller says so. Saying it is enough; no form, no letter.
What other firms do, and whom they ask, is not ours to promise.
-> DONE
