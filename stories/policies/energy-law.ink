// What an energy supplier in Great Britain owes for a missed visit, what it owes to those who answer its telephone,
// and who may read what is written about a caller.
//
// Checked 2026-11-01, three sources each:
// Missed visits: Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015, SI 2015/1544, as amended; British Gas Business
//   and SmartestEnergy on the standards for micro businesses. The sum was £30 and is £40 in what suppliers publish now.
// Staff: Health and Safety at Work etc Act 1974, section 2; HSE, “Managing telephone verbal abuse”; Equality Act 2010, section 40, with
//   section 21 of the Employment Rights Act 2025 (customers who harass staff). Government and firms of lawyers (DLA Piper, 19 March 2026;
//   Mulberry, 5 June 2026) name October 2026 for it; we have not seen the order itself, and the card says so.
// Notes about a caller: UK GDPR, articles 12, 15 and 16; Data Protection Act 2018, part 2; ICO on the right of access.

=== energy_missed ===
# desk: policy :: A visit that did not happen
# source: Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015, as amended; British Gas Business, Standards of Performance; SmartestEnergy, Guaranteed Standards
# as-at: 2026-11-01
Homes and the smallest firms: £40 for each visit that we miss, or move with less than a working day’s notice. Nobody has to ask for it.
It goes to the account within 10 working days; after that £40 more.
It is owed whatever was said in a call.
Lost earnings are not part of it. They go to Complaints, who decide within 8 weeks; after that the Energy Ombudsman, free of charge.
-> DONE

=== energy_staff ===
# desk: policy :: What we owe to those who answer
# source: Health and Safety at Work etc Act 1974, section 2; HSE, Managing telephone verbal abuse; Employment Rights Act 2025, section 21
# as-at: 2026-11-01
Abuse and threats on the telephone are violence at work. The firm has to keep the risk as low as it reasonably can.
Words about where somebody comes from are harassment, also from customers. Announced by the government for October 2026: the firm answers for that unless it took all reasonable steps. We work by it now.
-> DONE

=== energy_notes ===
# desk: policy :: What we write about a caller
# source: UK GDPR, articles 12, 15 and 16; Data Protection Act 2018; Information Commissioner’s Office, Right of access
# as-at: 2026-11-01
It is the caller’s to know. A note about him may be read to him in the call; a copy of everything comes within a month.
What is wrong is corrected, with a line that says so. Nothing is deleted to please anybody.
Write what was said and done, with the time. No labels.
-> DONE
