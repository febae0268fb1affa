=== policy_shop_limits ===
# desk: policy :: What you may decide
# source: Northbeck service counter, authority table
# as-at: 2026-11-01
You: a repair or a new machine for a fault. A refund for a fault in the first 30 days. For no fault, the two options on the returns card. £10 for fuel, to the customer’s card, where we caused a drive. Where the law gives the customer a repair or a new machine it is owed, even when it ends with a refund from the supervisor (the faulty card says why). Otherwise it is goodwill.
Supervisor only: any other refund, anything above £10. She may say yes or no, so do not promise either. Nobody in the shop can drop the 15 per cent.
Call her when the customer has heard what is owed and still asks for something that only she can decide. Do not call her for what you may decide yourself. Whoever asks for her hears first what you may decide, and may then still have her.
When she comes, tell her the test result, what you have said and what is wanted. The customer should not have to begin again.
-> DONE
