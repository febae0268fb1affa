// What is owed for a damaged wheelchair. Two worlds: between countries, and inside the United States.
//
// Checked 2026-11-01, three sources each:
// Convention: its text (Articles 17(2), 22(2), 31); ICAO’s revised limits of 28 December 2024 (1,288 to 1,519 SDR);
//   Regulation (EC) No 2027/97 as amended by 889/2002.
// EU: Regulation (EC) No 1107/2006 (Articles 7, 8, 10, 12; Annex I on the temporary replacement); the Commission’s
//   guidelines C/2024/5992; its earlier ones, SWD(2012) 171.
// US: 14 CFR 382.131 (original purchase price) with 254.4; the final rule 89 FR 102398 of 17 December 2024;
//   DOT’s notice of 30 September 2025, which pauses four parts of it until 31 December 2026 at the earliest.

=== chair_convention ===
# desk: policy :: Damaged wheelchair on an international flight: money
# source: Montreal Convention 1999, Articles 17(2), 22(2) and 31, limits as revised by ICAO from 28 December 2024; Regulation (EC) No 2027/97
# as-at: 2026-11-01
{ variant != "inside":
A wheelchair in the hold counts as checked baggage. We answer for the damage whether or not anybody was at fault.
Limit: 1,519 units of account (SDR) a passenger, about EUR 1,800 at this month’s rate. Until 27 December 2024 it was 1,288.
No such limit: when the passenger declared a higher value at check-in and paid the fee. Then the limit is the sum declared.
In writing: within 7 days of getting the chair back. A report that this desk takes down counts.
More than the limit: her own insurer. We give her the report for it, today.
Who decides the sum: Claims. The desk reads out this card, and signs for no sum and no blame.
}
-> DONE

=== chair_regulation ===
# desk: policy :: Damaged wheelchair in the EU: help at the airport
# source: Regulation (EC) No 1107/2006, Articles 7, 8, 10 and 12 and Annex I; Commission guidelines C/2024/5992
# as-at: 2026-11-01
{ variant != "inside":
Help on arrival: the airport’s assistance service, and it costs her nothing.
Damaged or lost equipment: a temporary replacement, not necessarily the same kind. It is owed; no form comes first.
Whether a replacement will do is for her to say. Nobody is lifted, moved or pushed without being asked.
Talk to the passenger. Somebody travelling with her is not her spokesman.
}
-> DONE

=== chair_us ===
# desk: policy :: Damaged wheelchair on a flight inside the United States
# source: 14 CFR 382.11, 382.129, 382.131 and 254.4; DOT final rule 89 FR 102398 and its notice of 30 September 2025
# as-at: 2026-11-01
{ variant == "inside":
Money: neither the Convention nor our limit for bags (USD 4,700) holds for a wheelchair. The measure is what it cost when it was bought, all of it.
Repair or replacement: at our cost, by a shop of her choice. Until then a loan chair that meets her needs, as far as we can get one.
Still open: DOT does not enforce the “presumed at fault” part of its 2024 rule before 31 December 2026. What stands above does not depend on it.
Report: taken down by this desk, while she is here or later. She fills in nothing.
Whether a loan chair will do is for her to say. Nobody is lifted, moved or pushed without being asked. Talk to the passenger, not to whoever is with her.
Who decides the sum: Claims. The desk reads out this card, and signs for no sum and no blame.
}
-> DONE
