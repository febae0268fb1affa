=== policy_shop_privacy ===
# desk: policy :: No receipt: finding the sale
# source: Northbeck privacy guide, page 3
# as-at: 2026-11-01
Any proof of purchase will do: a bank app, a statement, an email. Nobody needs the paper receipt.
Ask for the last four digits of the card and the date, and find that one sale.
Never search by name in front of a customer, and never read out or show anybody else’s name, street or purchase.
-> DONE
