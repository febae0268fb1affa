# title: The parcel
# setting: shop
# role: Parcel counter, Corner Post
# customer: Mira Holm :: a baker from two doors down
# looks: hair=bun haircolor=brown skin=olive garment=shirt colour=rust age=adult
# brief: A card in her letterbox says that she was not at home. She was.
# goal: Find the parcel, and tell her when she has it.
# level: starter
# minutes: 1
# language: en
# currency: EUR
# grievance: card :: The card says that nobody was in :: 2

VAR heat = 7
VAR trust = 4
VAR patience = 6

-> counter

=== counter ===
She puts a card on the counter, face up.
Mira: It says that nobody was in. I was in. # thought: They will say that I did not hear the bell.
* "You were in, and the card says you were not. I’m sorry." # id: sorry # empathy: +2 acknowledge card # why: It says back what happened to her.
    Mira: Thank you. So where is it? # gesture: nod
* "Can you show me some proof of identity?" # id: proof # empathy: -1 cold # why: It will be needed, but not first.
    Mira: In a minute. Where is it?
- -> search

=== search ===
* [Type in the number on the card # id: type # do # accuracy: +2 lookup # card: tracking # why: The screen knows.]
    Mira: And? What does it say?
* "It will be in the van, I suppose." # id: suppose # accuracy: -2 misinform # card: tracking # why: The screen says something else.
    Mira: You suppose. # gesture: fold-arms
- -> when

=== when ===
* "It is on shelf four. You have it in one minute." # id: minute # empathy: +1 reassure # accuracy: +2 commit # card: tracking # why: It says what happens and when.
    Mira: One minute I have. # thought: Somebody looked. # gesture: nod
    # ending: resolved :: She leaves with the parcel under her arm.
    -> END
* "Could you come back tomorrow?" # id: tomorrow # empathy: -1 rush # accuracy: -1 deflect # why: It is four steps away.
    Mira: No. I could not. # gesture: turn-away
    # ending: unresolved :: She leaves with the card, and without the parcel.
    -> END

=== tracking ===
# desk: record :: Tracking
Parcel: 4 kilos, from a mill.
Now: shelf four, since half past nine.
-> DONE

=== policy_handing_out ===
# desk: policy :: Handing out parcels
# source: Corner Post counter manual, section 2
Fetch it first. A name and a signature are enough.
-> DONE
