// What is owed for a parcel that is marked as delivered, who owes it, and what a desk may say of other people.
//
// As at 2026-11-01. Read again for it: section 29, PCI DSS 4.2.2, and Schedule 20. The other numbers are cited as law and guidance have
// them, and were not read again.
// Risk: Consumer Rights Act 2015, sections 28, 29 and 31; its Explanatory Notes, paragraphs 152 to 159; Directive
//   2011/83/EU, Articles 18 and 20, from which both came. A place that the customer named: Citizens Advice and Which?
//   say the same; no section does.
// Seller: Consumer Rights Act 2015, section 2(2); Consumer Contracts Regulations 2013 (SI 2013/3134), Schedule 2 (who
//   the trader is must be told); CMA207 on unfair commercial practices, on platforms. In the EU: Directive 2011/83/EU,
//   Article 6a, and Regulation (EU) 2022/2065, Articles 30 to 32.
// Data: UK GDPR, Articles 4(1), 5(1)(d), 16; Data Protection Act 2018; the ICO’s guidance on accuracy and on the right
//   to rectification.
// Cards: PCI DSS 4.0.1, requirement 4.2.2; PCI SSC FAQ 1085 and 1157; UK GDPR, Articles 5(1)(c) and (f).
// Reviews: DMCC Act 2024, Schedule 20, paragraph 13, in force since 6 April 2025; CMA208; Directive (EU) 2019/2161 for
//   the EU’s like rule.

=== web_risk ===
# desk: policy :: Marked as delivered, and not there
# source: Consumer Rights Act 2015 (UK), sections 28, 29 and 31 and Explanatory Notes; Directive 2011/83/EU, Articles 18 and 20
# as-at: 2026-11-01
The parcel is the seller’s risk until the customer has it in hand. A photo, a pin or the word “delivered” does not change that.
It cannot be signed away, in our terms or on a form.
The carrier is ours, not hers: the seller asks the carrier, and she waits for no search.
Given at the wrong address: not delivered. We send a new one or pay back, whichever she wants.
A place that she named herself (porch, shed): counts as delivered there. So look there first, before a second one or money goes out. If it is not there, it is ours to put right all the same.
-> DONE

=== web_seller ===
# desk: policy :: When somebody else sold it
# source: Consumer Rights Act 2015 (UK), section 2; Consumer Contracts Regulations 2013, Schedule 2; CMA207; Penrose and Dale Market Guarantee
# as-at: 2026-11-01
See “Sold by” in the order. If it is not us, the law binds that seller. Say so; many customers do not know it.
We do not have the goods of other sellers and cannot send them.
Our guarantee: if photo or pin shows another house, this desk pays the price back at once, to the card or as credit. In other cases the seller has 48 hours first.
Credit is there the same minute; a card takes three to five working days.
-> DONE

=== web_data ===
# desk: policy :: Flags, and other people
# source: UK GDPR, Articles 4(1), 5(1)(d) and 16; Data Protection Act 2018; guidance of the ICO on accuracy
# as-at: 2026-11-01
A flag is a question, and no finding. Nobody is told that they are suspected, and nobody gets less because of it.
Form R2 goes out only after a person has looked. If nobody has, take it back.
Wrong entries are taken off at once, and the customer is told that they were wrong. This desk can do it.
Whose they are is not for the customer. Names and towns of other people are never given out, neighbours included, nor a door that is not in the customer’s own photo.
-> DONE

=== web_cards ===
# desk: policy :: Card numbers
# source: PCI DSS 4.0.1, requirement 4.2.2; PCI SSC FAQ 1085 and 1157; UK GDPR, Article 5(1)(c)
# as-at: 2026-11-01
Never in the chat, not in part, not “just this once”. If one comes, black it out and tell the customer to stop.
Money goes back to the card that paid; we have what we need for that.
Who is logged in has proved who they are. Ask for nothing more.
-> DONE

=== web_reviews ===
# desk: policy :: Reviews
# source: Digital Markets, Competition and Consumers Act 2024 (UK), Schedule 20, paragraph 13; CMA208; Directive (EU) 2019/2161
# as-at: 2026-11-01
They belong to whoever wrote them. Ask nobody to change one, and give nothing for it.
What a review says about our work is passed on, with the case.
-> DONE
