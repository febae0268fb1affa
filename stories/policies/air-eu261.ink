// Cancelled flights that leave an EU airport. Shown in the EU variants only.

=== air_eu_choice ===
# desk: policy :: Cancelled flight from the EU: choice and care
# source: Regulation (EC) No 261/2004, Articles 3, 5, 8, 9 and 14; Commission guidelines C/2024/5687
# as-at: 2026-11-01
{ variant != "controllable":
Who: everybody on a flight that leaves an EU airport, whatever the airline.
The passenger chooses: all the money back within 7 days, or the earliest seats to the destination, or a later date. The choice is theirs until they make it.
Care, whatever the cause, a storm included: meals, two calls or e-mails and, when the new flight leaves tomorrow, a hotel and the ride there and back.
A refund ends seats and care: after it we owe no seats, no meals and no hotel. It does not end the right to compensation: that claim stays.
In writing: hand over the notice of passenger rights, every time, on paper if they wish.
}
-> DONE

=== air_eu_cash ===
# desk: policy :: Cancelled flight from the EU: compensation
# source: Regulation (EC) No 261/2004, Articles 5 and 7; Court of Justice, cases C-549/07 and C-257/14
# as-at: 2026-11-01
{ variant != "controllable":
Amount: EUR 400 a passenger for flights inside the EU over 1,500 km. Madrid to Copenhagen is about 2,070 km.
Halved to EUR 200: when the new flight lands no more than 3 hours late.
Nothing: when the new flight leaves at most 1 hour early and lands less than 2 hours late.
Nothing: when the cause is extraordinary and could not be avoided, such as a storm that closes the airport. A technical fault found in normal service usually does not count as extraordinary.
Who decides: Claims, in writing. The desk may read out this card, says which cause is logged, and hands over the form, every time. It promises no sum, no yes and no final no.
This card follows the 2004 text. A reform was being negotiated in 2026: ask Claims if this card is past its date.
}
-> DONE
