=== policy_shop_limits ===
# desk: policy :: What you may decide
# source: Northbeck service counter, authority table
# as-at: 2026-11-01
You: a repair or a new machine for a fault. A refund for a fault in the first 30 days. For no fault, the two options on the returns card. One £10 gift card where we caused a wasted trip.
Supervisor only: any other refund, dropping the 15 %, anything above £10. She may say yes or no, so do not promise either.
Call her when the customer has heard what is owed and still asks for something that only she can decide. Do not call her for what you may decide yourself.
When she comes, tell her the test result, what you have said and what is wanted. The customer should not have to begin again.
-> DONE
