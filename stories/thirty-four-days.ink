# title: Thirty-four days
# setting: shop
# role: Service counter, Northbeck Electronics
# customer: Ines Calder :: piano tuner, at this counter for the second time with the same vacuum
# cast: Asha :: floor supervisor, in the shop until six
# looks: skin=olive hair=bun haircolor=grey glasses=round beard=none garment=sweater colour=plum age=adult
# brief: Ines bought a cordless vacuum here for £149. The box is open and there is no paper receipt. It is Thursday, ten past five, and the shop closes at six.
# goal: Find out what is wrong, tell her truthfully what she is owed, and do it so that she need not drive here a third time.
# level: core
# minutes: 6
# language: en
# currency: GBP
# grievance: trip :: Two drives of fifty minutes each way, because on Monday we gave her a phone number :: 3
# grievance: doubt :: Being treated as if she had made it all up :: 2
# grievance: saturday :: Her parents come on Saturday, and her father’s lungs cannot take the dust :: 2
# variant: day34 :: Bought 34 days ago, and it stops after four minutes
# variant: day20 :: Bought 20 days ago, and it stops after four minutes
# variant: mind :: Bought 34 days ago, and it makes a high sound
# fact: knows_ear :: She tunes pianos, and can say exactly what the machine does and when
# fact: knows_note :: Monday’s note says it: sent to the manufacturer, nothing tested
# fact: knows_saturday :: Her parents arrive on Saturday, and her father has one good lung
# owed: 159 :: A repair or a new machine of the same model, free, and £10 for the drive that we caused :: day34
# owed: 149 :: All her money back, to the card that paid :: day20
# owed: 149 :: Nothing by law. Store credit for the full price, by the shop’s own offer :: mind
# letter: Marcus Bell :: The kettle, again :: I bought a kettle from you on the second of the month. It leaked, so you gave me a new one. The new one leaks as well, and on Tuesday my daughter was nearly scalded. I do not want a third kettle. The young man on the telephone said that I have to post it to the maker and wait. I work nights and I have no car. What happens now? Marcus Bell :: When a new machine fails too, the customer need not take another one. By law he may have all his money back, £34, to the card that paid. He need not write to the maker. The shop does not collect, but you may send him a label with which he posts it free of charge. A machine that can hurt somebody is reported to head office the same day. You send the money as soon as the kettle is here, and the bank needs three to five working days.
# as-at: 2026-11-01

INCLUDE policies/shop-consumer-rights.ink
INCLUDE policies/shop-returns.ink
INCLUDE policies/shop-limits.ink
INCLUDE policies/shop-privacy.ink

VAR variant = "day34"
VAR heat = 9
VAR trust = 1
VAR patience = 6

VAR knows_ear = false
VAR knows_note = false
VAR knows_saturday = false

// what the desk shows
VAR found = false
VAR tested = false

// said: an untruth that is waiting to come out. told: what she heard she is owed.
// plan: whether that is something we can do, and who does it. done: what was done.
VAR said = ""
VAR maker = false
VAR told = ""
VAR plan = "ok"
VAR done = ""

-> counter

// ---------------------------------------------------------------- 1

=== counter ===
Thursday, ten past five. A vacuum box lands on your counter, its tape cut, one corner soft from two trips in a car. # sound: door
Ines: {variant == "day20":Twenty|Thirty-four} days, no receipt, and it has been used. I can read your sign, so don’t you read it to me! # gesture: fold-arms # thought: I practised that in the car. It was calmer in the car.
She slaps a slip of paper on top of the box.
Ines: On Monday I drove here and your shop gave me this number. Now I have driven here again. Five hours on the road, for a vacuum cleaner! # gesture: lean-in # thought: It was fifty minutes each time. It felt like five hours.

* “Two drives of fifty minutes, and all that you’ve been given so far is a number. I really do apologise for that.” # id: c-own # empathy: +2 acknowledge trip # why: It settles nothing yet. But she is too angry to take in a question, and this says back to her what Monday cost.
    Ines: A number, yes. And a flute on the line, for forty minutes. # thought: They listened. To the whole sentence.
* “An app or an email is enough, you don’t need a receipt. Could you find the payment on your phone for me?” # id: c-proof # accuracy: +1 verify # card: policy_shop_privacy # why: You will need it, and you asked for the easy kind. She is still shouting, though, so the useful question goes past her.
    Ines: So first I prove myself! Nobody here asks what is wrong. First the papers, always. # thought: First the papers, then the person. As on Monday.
* “Then forget the sign. With me you need no forms and no receipt, and by six you’ll have all this behind you.” # id: c-forms # empathy: +1 reassure # accuracy: -2 overpromise # card: policy_shop_check # why: She relaxes, because it is just what she hoped for. Every return needs the form and a test, and in ten minutes she will see both.
    Ines: No forms? Well. That’s a new sentence in this shop. # thought: Somebody who simply does it. Can it be that easy?
    ~ said = "forms"
* [Turn the box round and copy the serial number into the return form # id: c-box # accuracy: +1 lookup # empathy: -1 cold # do # why: The number is needed in a few minutes. She has just told you about two wasted drives, and what she sees is the top of your head.]
    Ines: Hello? I am up here. The one who is talking. # gesture: lean-in # thought: The box gets looked at. Not me.
- -> story

// ---------------------------------------------------------------- 2

=== story ===
{ heat >= 9:
    Ines: Nobody has asked me! Not on Monday, not now. I drive here, I drive here again, and nobody asks what it does! # gesture: fist # thought: One question. I need one question.
- else:
    { heat >= 7:
        Ines: Nobody has asked me what it does, do you know that? Not on Monday, not now. # gesture: lean-in # thought: One question. I need one question.
    - else:
        Ines: It’s not only the number. On Monday nobody asked me what it does. Not one of them. # gesture: lean-in # stirs: 2 :: She remembers that on Monday nobody asked what was wrong # thought: I have the whole story ready. Somebody only has to ask.
    }
}
* “With a Swift 4 I always look at the filter first. Nine times in ten it’s the filter, and we wash it and you’re home.” # id: s-filter # accuracy: -1 assume # empathy: -1 minimise # why: An answer before a question, and it lands as a remark about her housekeeping. It may be true nine times; she is standing there the tenth.
    Ines: I washed it on Sunday, with a toothbrush. It is not the filter. # gesture: fold-arms # thought: So now it’s my housekeeping.
* “No, and they should have. You’ve driven here twice for one question that nobody asked. Anyone would be angry.” # id: s-road # empathy: +2 acknowledge trip # why: Every word of it is true. It is still not the question, and she has just told you that a question is what she is waiting for.
    Ines: Anyone, yes. So? # thought: And now they ask. Or do they?
* “How does it behave, from the moment you switch it on?” # id: s-open # accuracy: +2 ask # empathy: +1 listen # why: Short and open. She knows more about this machine than any form does, and she has waited since Monday to say it.
    ~ knows_ear = true
    { variant == "mind":
        Ines: It sings. One thin C sharp, as long as it runs, and I hear it for an hour afterwards. # gesture: open-hands # thought: They are letting me finish.
        Ines: I tune pianos. I need these ears. # thought: Say it’s nothing. Everybody says it’s nothing.
    - else:
        Ines: It starts on a good steady A. At four minutes the note slides down, and then it is gone. # gesture: open-hands # thought: They are letting me finish.
        Ines: I tune pianos. I timed it three times. # thought: And it was the same three times.
    }
* “What does it do wrong: does it not switch on, or does it start and then lose its charge too early?” # id: s-closed # accuracy: +1 ask # why: Sensible, and it only has room for your two answers. Hers may be a third.
    { variant == "mind":
        Ines: Neither. It switches on and it charges. Have you got a third one? # thought: I am not on their list.
    - else:
        Ines: It starts and then it stops. There is more to it, but you have no box for that. # thought: I am not on their list.
    }
- -> sale

// ---------------------------------------------------------------- 3

=== sale ===
{ heat >= 7:
    Her flat hand comes down on the box. Along the counter people stop talking.
    Ines: Here, look, look at it! Northbeck, £149, and a card number. On Monday they looked at me as if I had drawn it myself! I’ll write about this shop. One star! # gesture: fist # thought: I never do this. I have never once done this.
- else:
    She holds out her phone: a bank app, Northbeck, £149.00, a card ending in 4471.
    Ines: On Monday they looked at this, and then at me, as if I had drawn it myself. # gesture: lean-in # thought: I return a library book a day late and I can’t sleep.
}
* “Thank you, I don’t need more. Read me just the last four digits with the date, please, and you’ll have the sale on this screen.” # id: p-digits # accuracy: +2 verify # empathy: +1 respect # card: policy_shop_privacy # why: You take her proof as proof. Four digits and a date find one sale, and nobody else’s.
    { heat >= 7:
        Ines: Four, four, seven, one! And the date, there, under your thumb, there! # thought: No eyebrow. On Monday there was an eyebrow.
    - else:
        Ines: Four, four, seven, one. And the date is there, under your thumb. # gesture: nod # thought: No eyebrow. On Monday there was an eyebrow.
    }
* “To be quite safe I’d need a bank statement from you, not a screen. They can email you one while you wait.” # id: p-statement # accuracy: -1 delay # empathy: -2 cold # card: policy_shop_privacy # why: What she is holding is proof already. A second kind costs her time, and tells her that you doubt the first.
    Ines: Safe from whom? From me? # gesture: fold-arms # thought: Another errand. They do love to give me errands.
    You look at the card on the desk again. Four digits and a date would have done. She reads them out.
* “Nobody should have looked at you like that. You showed them good proof, and it was good on Monday too.” # id: p-sorry # empathy: +2 acknowledge doubt # why: This is the thing that still hurts, and you named it. The sale has not been found yet; that comes after, and costs her one more round.
    Ines: It was. It was the very same screen. # thought: At last, somebody who saw it.
    You ask for the four digits and the date after all, and she reads them out.
* “You can put the phone away, I believe you and I’ll find it by your name. We have a Calder in Mill Lane and one in Fenwick Road. Which is you?” # id: p-name # accuracy: -3 disclose # breach: privacy # card: policy_shop_privacy # why: It feels trusting, and it has just told her where another customer lives. The digits and the date would have brought up only her own sale.
    Ines: Fenwick Road. And now I know where the other one lives. # thought: So they read mine out too, when it suits.
- ~ found = true
-> monday

// ---------------------------------------------------------------- 4

=== monday ===
The sale comes up: one Swift 4, {variant == "day20":20|34} days ago. Under it there is a note from Monday, three lines long.
{
- heat >= 7:
    Ines: And what does it say about Monday? Read it out! Read it, so that all these people have it too. # gesture: fist # thought: I’m louder than I have been in years. It isn’t even helping.
- else:
    Ines: And what does your screen say about Monday? Or did I dream Monday? # stirs: 1 :: There is a note about her on the screen # thought: If it’s not written down, it’s my word against theirs.
}
* “You came for help and went home with a number. It was our mistake, not yours, and I’m sorry.” # id: m-sorry # empathy: +2 acknowledge trip # why: A good apology, and she wanted to hear it. Her question was what is written there, and you have told her what you feel about it.
    Ines: So you say. And is that what it says? # thought: Sorry is nice. I would like to see the words.
* [Turn the screen so that she can read Monday’s note for herself # id: m-turn # do # accuracy: +2 inform # empathy: +1 honest # card: notes_record # why: The note is about her and nobody else, and she asked what it says. Nothing you could say about it is as honest as the three lines.]
    ~ knows_note = true
    { heat >= 7:
        Ines: “Not tested.” There! “Not tested,” it’s written there! So I did not dream it. # gesture: lean-in # thought: I had begun to think I had been rude to somebody.
    - else:
        Ines: “Unhappy with product. Told to contact manufacturer. Not tested.” So it is in there. # gesture: sigh # thought: I had begun to think I had been rude to somebody.
    }
* “It says you got the manufacturer’s number. They deal with guarantees, so my colleague did send you to the right people.” # id: m-maker # accuracy: -2 misinform # empathy: -1 defend # card: policy_shop_faulty # why: It protects a colleague with something that is not so. The shop that sold it answers for it; the guarantee comes on top.
    Ines: The right people. So I should have waited for the flute to end. # gesture: sigh # thought: Then it was my own fault. They stand together, but they must know.
    ~ maker = true
* “I’d be angry too, in your place. But let’s leave Monday where it is, shall we? What matters is that you’re here with me now.” # id: m-forward # accuracy: -1 deflect # empathy: -1 minimise # why: The first sentence is kind, and the rest puts it away again. She asked, the answer is on your screen, and it is not for you to say what still matters to her.
    { heat >= 7:
        Ines: No, no, don’t tell me what matters! I asked you what it says! # gesture: fist # thought: They have read it. They’re not going to tell me.
    - else:
        Ines: You can leave Monday behind. I drove there and back. # thought: They have read it. They’re not going to tell me.
    }
- -> check

// ---------------------------------------------------------------- 5

=== check ===
The form wants two more things: the serial number, and a test code from the bench beside you.
{ said == "forms":
    Ines: What is that? You said no forms. # gesture: lean-in # comes-out: c-forms # thought: That was quick. Ten minutes, and it’s gone.
    ~ said = ""
}
{ maker:
    Ines: “Claim against the seller,” it says on your form. The seller, that’s this shop. Not the manufacturer! # gesture: lean-in # comes-out: m-maker # thought: I can read upside down. One learns it, at pianos.
    ~ maker = false
}
{ heat >= 7:
    Ines: A test? So I am the one on trial! Go on, test it, as if I had lied! # gesture: fist # thought: Everybody is looking. Good. Let them look.
- else:
    Ines: Is this the part where somebody decides if I am honest? # gesture: fold-arms # stirs: 1 :: A test, after Monday # thought: Fifty-four years old, and I feel as if I’d been caught.
}
* “You’ve told the truth from the start, and on Monday you weren’t believed. This test only ever judges the machine.” # id: k-honest # empathy: +2 acknowledge doubt # accuracy: +1 explain # card: policy_shop_check # why: She did not ask how long it takes, she asked if she is believed. That comes first here, and the bench can start while she takes it in.
    { heat >= 7:
        Ines: Say that again, and louder. The queue has not heard it. # thought: I did not know how much I wanted to hear that.
    - else:
        Ines: Only for the machine. Good. It has more to hide than I have. # gesture: nod # thought: I did not know how much I wanted to hear that.
    }
    You fix the lead and start the bench.
* “I can’t ask that of you, not after this week. I believe you, so we’ll do this one without the test.” # id: k-skip # empathy: +1 validate # accuracy: -2 overpromise # card: policy_shop_check # why: She is glad of it, and it is not yours to say. Without the code no return can be booked, and she needs the result more than you do.
    Ines: Without? Well. That’s the first easy thing today. # thought: A human being. At last.
    The form believes nobody: no test code, no return. You have to reach for the bench lead.
    Ines: You said without. # gesture: turn-away # comes-out: k-skip # thought: And I believed it, for eight seconds.
* [Match the serial number and start the bench, so that no time is lost # id: k-start # do # accuracy: +2 diagnose # empathy: -1 cold # card: policy_shop_check # why: The right step, done fast. She asked you a question about herself, and she spends the five minutes with her own answer.]
    The numbers match. The lead clicks in.
    { heat >= 7:
        Ines: And no answer! I ask, and they plug something in! # gesture: fist # thought: Nobody looks at me. It’s the number plate they look at.
    - else:
        Ines: I see. I get no answer, and the machine gets five minutes. # thought: Nobody looks at me. It’s the number plate they look at.
    }
* “Every machine goes on the bench, mine would too. It takes five minutes. Would you like to come round here and watch it?” # id: k-watch # accuracy: +2 diagnose # empathy: +1 choice # card: policy_shop_check # why: The reason, the time and an invitation. Letting her watch makes the result hers as well as yours.
    { heat >= 7:
        Ines: Every machine? Then I’ll watch it. I’ll watch every second of it! # gesture: lean-in # thought: I would like to see this, in fact.
    - else:
        Ines: Every machine? The loud people’s too? # thought: I would like to see this, in fact.
    }
    She comes round the counter and bends to the display, hands behind her back, as in a museum.
- -> five

// ---------------------------------------------------------------- 6

=== five ===
The bench runs the motor and counts the seconds of its five minutes.
{
- heat >= 8:
    Ines is copying the name from your badge, one letter at a time.
    Ines: I told you I’d write about this, and I will. One star, and names. I have five minutes, it seems! # gesture: fist # thought: If I write, I don’t shout. So I write.
- heat >= 6:
    Ines: Five more minutes. And five, and five. That’s how a day goes in this shop. # gesture: turn-away # thought: I could have tuned a whole piano by now.
- else:
    Ines stands quite still, her head to one side, listening to the motor. Her phone buzzes, and she turns it face down on the counter.
    Ines: My sister. She asks if I have let them send me away again. # thought: Tell her no. Please let me tell her no.
}
* [Take the returns cards from the drawer and read them while the motor runs # id: f-cards # do # accuracy: +1 lookup # why: Better now than after a mistake. The cards will tell you what she is owed, and never what she needs it for.]
    { heat >= 6:
        Ines: I’m standing here, and you read! # gesture: fold-arms # thought: They are looking for the sentence that says no.
    - else:
        Ines: Read, read. I like people who look things up. # thought: I hope it isn’t the sentence that says no.
    }
* “Whatever comes out, you’ve made your last drive today. If it has to be mended, we can always collect it from you and bring it back.” # id: f-door # empathy: +1 reassure # accuracy: -2 overpromise # card: policy_shop_handover # why: It is the very thing that she would wish for, so it goes down well. This shop collects nothing from anybody, and she will count on it.
    ~ said = "door"
    { heat >= 6:
        Ines: To my house? You could have said that on Monday! But good. Good. # thought: No more road. I’d forgive a lot for that.
    - else:
        Ines: To my house. Oh, that would be something. # gesture: nod # thought: No more road. I’d forgive a lot for that.
    }
* “You’re waiting again, after all that waiting. Honestly, in your place I’d be angry too, and I’d be right.” # id: f-angry # empathy: +2 validate # why: Kind, and she can feel it. These are also the only five empty minutes you get to ask what she needs, and they go by.
    { heat >= 6:
        Ines: I am angry. I do it quietly, as a rule. # thought: Good that somebody has noticed.
    - else:
        Ines: Yes. You have understood that, I think. # thought: We have been over this. What now?
    }
* “Which would help you most, your money back, or a machine that works by a certain day?” # id: f-need # accuracy: +2 ask # empathy: +1 care # why: There is a reason behind every return, and which remedy helps depends on it. You found it out while there was time.
    ~ knows_saturday = true
    Ines: By Saturday. My parents come on the noon train, and my father has one good lung. # thought: I did not mean to say that here.
    Ines: And I have a dog who is losing his coat, in the guest room. He thinks it’s his. # gesture: sigh # thought: Dust and hair. He’ll cough all night and say it’s nothing.
- -> result

// ---------------------------------------------------------------- 7

=== result ===
~ tested = true
{ variant == "mind": -> pass }
-> fault

= fault
At four minutes and nine seconds the motor sinks and stops. The display says: FAULT B3, BATTERY CELL. SERIAL MATCHES.
{
- heat >= 7:
    Ines: There! There, I told you, I told all of you! Down, and gone. So what am I owed? And don’t give me a number! # gesture: fist # thought: My voice is shaking. I hate that it shakes.
- else:
    Ines: There. Down, and gone. So what am I owed? The truth, please, I can bear it. # gesture: open-hands # stirs: 2 :: The machine fails, just as she said since Monday # thought: I am so glad it did it. Imagine if it hadn’t done it.
}
* “That’s under the manufacturer’s guarantee, which runs two years. You’ve had enough of that number, so I’ll ring them for you.” # id: r-maker # accuracy: -3 misinform # card: policy_shop_faulty # why: You take the flute music on yourself, and you send her claim to the wrong people. The seller has to put it right.
    ~ told = "short"
    Ines: You would ring them? Good. Then you get the flute. # thought: So it was the right number. I only needed somebody to hold the phone.
* {variant == "day34"} “The fault is ours to put right, free. You can have a repair or a new one. Or all of your money, if you’d rather.” # id: r-three-34 # accuracy: -2 misinform # empathy: +1 choice # card: policy_shop_faulty # why: Four days ago all three were true. By now the money is not yours to give, and it is the one that she will take.
    ~ told = "over"
    Ines: All of my money? Well. At last. # thought: That was easy. Why was that easy?
* {variant == "day20"} “The fault is ours to put right, and it won’t cost you a penny. You can have a repair or a new one. Which would you like?” # id: r-two-20 # accuracy: -2 withhold # empathy: +1 choice # card: policy_shop_faulty # why: Kindly said, and the biggest part is missing. This soon after the sale her money is one of the choices, and she asked what she is owed.
    ~ told = "short"
    Ines: A repair or a new one. So that is what there is. # thought: My sister said something about money. She is often wrong.
* “Every word you said was true. Nobody believed it, and it took two drives to show it. I’m so sorry.” # id: r-heard # empathy: +2 acknowledge doubt # why: She has just been proved right, and it is good to say so. The question was what she is owed, and it is still on the counter.
    ~ told = "none"
    Ines: That is kind. It is also not what I asked. # thought: Lovely. And now the answer.
* {variant == "day34"} “This shop has to put it right, free, by a repair or a new one, as you choose. Money back isn’t owed any more after thirty days, I’d rather say so now.” # id: r-two-34 # accuracy: +3 explain # empathy: +1 honest # card: policy_shop_faulty # why: One of two, free, and hers to choose: at this point that is exactly what is owed. The unwelcome half is said now, before she builds on it.
    ~ told = "right"
    { heat >= 7:
        Ines: Wait. Yours to mend? All along? And you sent me to listen to a flute! # gesture: lean-in # thought: It’s clear, at least. It isn’t what I hoped.
    - else:
        Ines: So it was yours to mend all along, and not the manufacturer’s. I see. # thought: It’s clear, at least. It isn’t what I hoped.
    }
* {variant == "day20"} “All of your money, a new one or a repair, and free in every case, because this shop has to put it right. You’ll choose which.” # id: r-three-20 # accuracy: +3 explain # empathy: +1 choice # card: policy_shop_faulty # why: This soon after the sale, a fault that has been shown gives her all three. You name them and leave the choice to her.
    ~ told = "right"
    { heat >= 7:
        Ines: Wait. All of it? And on Monday you sent me to listen to a flute! # gesture: lean-in # thought: They could have left one out. They didn’t.
    - else:
        Ines: Three. And it was yours to mend all along. # thought: They could have left one out. They didn’t.
    }
- -> money

= pass
After five minutes the motor stops. The display says: PASS. NOISE IN RANGE. SERIAL MATCHES.
{ knows_ear:
    Ines: In range. In whose range? It works, I know that, and I cannot be in a house with that note. # gesture: open-hands # thought: I am not being difficult. It is like a light in the eyes.
- else:
    Ines: I never said it was broken! It sings, one thin C sharp, and I tune pianos. Nobody asked me. # gesture: open-hands # thought: I am not being difficult. It is like a light in the eyes.
}
{
- heat >= 7:
    Ines: So what am I owed? And don’t you give me another number! # gesture: fist # thought: My voice is shaking. I hate that it shakes.
- else:
    Ines: So what am I owed? The truth, please, I can bear it. # gesture: open-hands # stirs: 2 :: The test finds nothing, and she knows what that means # thought: I want the plain answer, not the soft one.
}
* “It works, and I don’t want to dress that up: the law gives you nothing. You’d get the whole price as credit from us, or £126.65 in money.” # id: r-honest # accuracy: +3 refuse # empathy: +1 honest # card: policy_shop_changed_mind # why: A no with its reason, and beside it what there is instead. She asked for the truth, and she can do something with this.
    ~ told = "right"
    Ines: Well, that was plain. # thought: I don’t like it. But I did ask.
* “I trust your ears more than that bench, honestly. I’ll put it down as a fault, and all £149 goes back to your card.” # id: r-call-it # empathy: +1 validate # accuracy: -3 overpromise # card: policy_shop_check # why: You would be writing into the form what the bench has just said is not so. She does not know that yet; she only hears that she is believed.
    ~ told = "over"
    Ines: You would do that? You really would? # thought: Somebody who believes an ear.
* “I don’t doubt that you hear it. It must be like a lamp in your face all day, and then a machine says it’s fine!” # id: r-ears # empathy: +2 acknowledge doubt # why: Nobody has put it so well for her. She still does not know what she gets, and that was the question.
    ~ told = "none"
    Ines: A lamp, yes. Just that. And what am I owed? # thought: They understand it. And now the answer.
* “I’m sorry, it’s in order, and it has been opened. After twenty-eight days I can’t give you any money or credit for it.” # id: r-nothing # accuracy: -2 withhold # empathy: -1 cold # card: policy_shop_changed_mind # why: You read out the sign, and not the rule behind it. The card has two offers for just this case, and she has heard neither.
    ~ told = "short"
    Ines: Nothing? You have a whole shop behind you, and I get nothing? # gesture: fist # thought: I drove here for the word nothing.
- -> money

// ---------------------------------------------------------------- 8

=== money ===
{ said == "door":
    { heat >= 7:
        Ines: And your people come and fetch this one from my house! You said that!
    - else:
        Ines: And your people come to my house for this one. I liked that.
    }
    You have to tell her that this shop does not collect or deliver. # comes-out: f-door
    ~ said = ""
}
{ heat <= 5:
    The music in the shop changes. A flute begins, and Ines looks up at the loudspeaker.
    Ines: Oh no. That’s the one. That’s the tune from your phone line. # stirs: 1 :: The shop plays the flute tune that she heard for forty minutes on the phone # thought: A semitone flat, here as well.
}
{
- told == "over": -> over
- variant == "day34": -> day34
- variant == "day20": -> day20
- else: -> mind
}

= day34
{
- heat >= 7:
    Ines: No, no. My money! It broke, you sold it, I want my money. My sister says I have two years to get my money back, two years, that’s the law! # gesture: fist # thought: Is it two years? She said two of something.
- told == "right":
    Ines: I don’t want another of these. I want my money back. My sister says one has two years for that. # gesture: fold-arms # thought: Two doors, and I want the third.
- else:
    Ines: You sold it, it is broken, and I want my money back. My sister says one has two years for that. # gesture: fold-arms # thought: Is that so hard to answer?
}
* {told == "right"} “Two years, that’s the manufacturer’s guarantee. After thirty days only Asha can give you the money, and she may say no. Shall I ask her?” # id: y-ask # accuracy: +2 escalate # empathy: +1 choice # card: policy_shop_limits # why: She has heard what is owed and still wants something that another person decides. You say who that is, and you promise nothing in her name.
    { heat >= 7:
        Ines: Ask her, yes, ask her now! And if it’s no, she can say it to my face. # thought: May say no. That sounds like somebody telling the truth.
    - else:
        Ines: I want you to. And if she says no, she can say it to me. # thought: May say no. That sounds like somebody telling the truth.
    }
* {told != "right"} “It can be mended or exchanged, free, and you should have been told so. Asha decides the rest, and I’ll get her.” # id: y-late # accuracy: +2 explain # empathy: +1 respect # card: policy_shop_faulty # why: You put right what was wrong or missing, and say who decides the rest. Had she heard it when she first asked, she would trust it more.
    Ines: You might have started with that. # comes-out: r-maker # thought: So it was there all along.
* “It’s thirty days for the money, not two years. After that it’s a repair or a new one, and nobody here can pay you back, not even Asha.” # id: y-nobody # accuracy: -2 misinform # empathy: -1 cold # card: policy_shop_limits # why: The first sentence is right, and the second is not. You may not refund it now; your supervisor may, and she is twenty metres away.
    ~ said = "nobody"
    Ines: Nobody at all? # gesture: sigh # thought: Then I have driven here for half a law.
* “Then I had it wrong, I’m sorry. Your sister is right, so you’ll get your money, and Asha only has to sign for it. Leave that to me.” # id: y-somehow # empathy: +1 reassure # accuracy: -3 overpromise # card: policy_shop_limits # why: It sounds like owning up, and what you take back was not the mistake. After thirty days a refund is your supervisor’s to decide, and she has not been asked.
    ~ plan = "bad"
    Ines: At last. That’s all I wanted to hear. # thought: I don’t care how. I only want it over.
* {knows_saturday} “On Saturday your father has to be able to breathe there. A new one can be running in your guest room tonight.” # id: y-sat # empathy: +2 acknowledge saturday # accuracy: +1 offer # card: policy_shop_faulty # why: You went back to what she needs it for, and a new machine does help there. Her question, the money, is left for somebody else to answer.
    Ines: Yes. Saturday. You remember that. # gesture: sigh # thought: They were listening. With the motor on.
    Ines: And still I ask who decides about the money. # thought: Both. Why can’t I have both?
* {not knows_saturday} “Half a week you’ve spent on a mistake of ours. I’d want my money too, or I’d never want to see this shop again.” # id: y-half # empathy: +2 acknowledge trip # why: You see it from her side of the counter. She knows no more than before, and you still do not know what she needs the machine for.
    Ines: Then we agree. So who decides it? # thought: They’re on my side. It’s a warm side, and nothing is on it.
- -> decide

= day20
{
- heat >= 7:
    Ines: Then my money! In cash, in my hand! The law says cash if I ask for cash, my sister says so, and I am asking! # gesture: fist # thought: Is that the law? She sounded very sure.
- told == "right":
    Ines: The money, then. In cash. My sister says I can ask for cash, and the shop across the road is open till six. # thought: Quick about it, and I can be home with another one tonight.
- else:
    Ines: And if I want my money? In cash? My sister says I can ask for that. # gesture: fold-arms # thought: Let’s hear what there is when I ask for it.
}
* “I’m sorry to say that a refund to the card takes two weeks. Personally I’d think about a new one, and be sweeping tonight.” # id: z-rather # accuracy: -2 misinform # empathy: -1 pressure # card: policy_shop_refunds # why: It leaves here today and shows within days. You make the choice she has look slower than it is, so that she takes the other.
    Ines: Weeks? For my own money? # gesture: sigh # thought: Is there a prize for keeping it in the shop?
* {told == "right"} “It has to go back the way you paid, so to the card. It leaves tonight, I promise you that, and your bank shows it in three to five working days.” # id: z-card # accuracy: +2 refuse # card: policy_shop_refunds # why: The no, its reason, and the bank’s days without polish. It costs her the shop across the road, and she learns it before she counts on it.
    { heat >= 7:
        Ines: Not in cash? Not tonight? It’s my money! # gesture: lean-in # thought: And until then I sweep with a broom.
    - else:
        Ines: So not tonight. Well. It’s the same money. # thought: And until then I sweep with a broom.
    }
* {told != "right"} “All of it, and you should have been told that. It goes back to the card tonight, not in cash.” # id: z-late # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_faulty # why: She gets what was left out, and hears that it was left out. She now knows that one has to ask you twice.
    Ines: You might have started with that. # comes-out: r-maker # thought: If I hadn’t asked twice, I would have gone without.
    { told == "short": Ines: So there was a third choice, after all. # comes-out: r-two-20 # thought: My sister will never let me forget it. }
* “Cash is what helps you tonight, I can see that. I’ll take the £149 from the till, and my boss can hear about it tomorrow.” # id: z-cash # empathy: +1 care # accuracy: -3 overpromise # card: policy_shop_refunds # why: You have seen what she needs, and it is not yours to give. Money goes back the way it came, so that nobody else can collect it.
    ~ plan = "bad"
    Ines: Now that is helpful. # thought: Across the road by half past. Home by seven.
* {knows_saturday} “Because of Saturday, of course, and your father can’t sleep in dust. Would you rather have a new one tonight, free?” # id: z-sat # empathy: +2 acknowledge saturday # accuracy: +1 offer # card: policy_shop_faulty # why: You thought of the noon train, and a new machine is hers if she wants it. About cash she has heard neither yes nor no.
    Ines: Saturday, yes. You thought of my father. # thought: They remember what I said. That’s rarer than perfect pitch.
    You still have to tell her about the cash: the till pays back to the card, and nowhere else.
* {not knows_saturday} “Of course there’s no time to lose. After two drives I’d want my money tonight too, wouldn’t anybody?” # id: z-hurry # empathy: +1 acknowledge trip # why: You can feel with her and still not have told her anything. What her hurry is about, nobody has asked.
    Ines: Tonight, yes. So? # thought: They’re on my side. It’s a warm side, and nothing is on it.
    You still have to tell her about the cash: the till pays back to the card, and nowhere else.
- -> decide

= mind
{ told == "short":
    Ines: Nothing, you say. My sister got credit in this shop for a kettle, the whole price! Did she dream that? # gesture: lean-in # comes-out: r-nothing # thought: It was a kettle that worked, too. She didn’t like the colour.
}
{
- heat >= 7:
    Ines: I want the whole price! In money, all of it! It works, so sell it again, sell it tomorrow to somebody who hears nothing! # gesture: fist # thought: I kept it for thirty-four days because I tried to get used to it.
- told == "right":
    Ines: So I lose twenty-two pounds, or I spend it all here again. I would like the whole price, in money. # gesture: fold-arms # thought: I kept it for thirty-four days because I tried to get used to it.
- else:
    Ines: It will be back on your shelf tomorrow, for somebody with worse ears. I would like all of my money. # gesture: fold-arms # thought: I kept it for thirty-four days because I tried to get used to it.
}
* “You’ll have all £149, in money. There’s a fee of fifteen per cent, but after two drives it’s only fair that I drop it.” # id: n-drop # empathy: +1 care # accuracy: -3 overpromise # card: policy_shop_changed_mind # why: It would be fair, and no till in this shop can do it. Now there is a promise standing where an honest no should be.
    ~ plan = "bad"
    Ines: What I paid. Good. At last. # thought: So it was only a matter of asking again.
* {told == "right"} “There’s no way round the fifteen per cent, for anybody, and even Asha can’t drop it. As credit you’d keep every pound you’ve paid.” # id: n-no # accuracy: +2 refuse # card: policy_shop_changed_mind # why: A second no, as clear as the first, and beside it the way in which she loses nothing. Nobody sends her upstairs for the same answer.
    { heat >= 7:
        Ines: Not for anybody! Has anybody else driven here twice? # gesture: lean-in # thought: A straight no, all the same. One can lean on those.
    - else:
        Ines: Every pound, and no end date. I have had worse today. # thought: A straight no. One can lean on those.
    }
* {told != "right"} “I should have started with this: it does work, so nothing is owed. What you can have is the whole price as credit, or £126.65 in money.” # id: n-late # accuracy: +2 offer # empathy: +1 honest # card: policy_shop_changed_mind # why: Both offers are on the counter now, with the reason, and you own that they come late. A minute ago it would have been an answer; now it is a correction.
    Ines: You should have, yes. # thought: So there was something. There is always something.
* “Head office can make an exception, we can’t. Could you write to them and describe the sound? They do sometimes say yes.” # id: n-office # accuracy: -1 deflect # why: Perhaps they do. You are giving her homework in place of the two things that you could do now.
    Ines: Now I am to write letters. # gesture: turn-away # thought: They’ll send me a phone number.
* {knows_saturday} “It has to be a quiet one, before your father comes on Saturday. There’s the Swift Q, for £40 more. Would you like to hear it?” # id: n-sat # empathy: +2 acknowledge saturday # accuracy: +1 offer # card: notes_record # why: You heard what she needs it for, you know the machine that may do it, and you told her what it costs. The whole price in money has had no answer yet.
    { heat >= 7:
        Ines: Forty pounds more! I want money back, not more to pay! # thought: They were listening, all the same. With the motor on.
    - else:
        Ines: Forty pounds more. In which key? # thought: They were listening. With the motor on.
    }
    You still have to say it: the whole price in money is not on offer, only as credit.
* {not knows_saturday} “You tried for thirty-four days to live with it. I understand that you want your money now, and to be rid of it.” # id: n-tried # empathy: +2 validate # why: Gently put, and she nods. Yes or no to the money, that is what she is still waiting for.
    Ines: Rid of it, yes. And the money? # thought: They’re on my side. It’s a warm side, and nothing is on it.
    You still have to say it: the whole price in money is not on offer, only as credit.
- -> decide

= over
{ variant == "mind":
    The till has turned amber: TEST PASSED. RETURN AS FAULTY REFUSED. Below that there is an empty field for remarks.
- else:
    The till has turned amber: 34 DAYS. SUPERVISOR CODE? Somebody has stuck a yellow note under the keys, with “Asha” and four digits on it.
}
{ heat >= 7:
    Ines: So where is it, then? My money, to the card! I want to go home! # gesture: lean-in # thought: Now, before they change their mind.
- else:
    Ines: The money, then, please. To the card. # gesture: nod # thought: I shall be home before supper.
}
* “The money is on its way to your card, there’s no need to stand here. I’ll ring tomorrow at nine or ten and say that it’s done.” # id: o-ring # accuracy: -3 overpromise # why: She goes on trusting you, one day longer. Then you ring with a no, or you do not ring.
    ~ plan = "bad"
    Ines: Nine, then. At ten I have a grand piano. # thought: I shall keep the phone on the lid.
* {variant == "day34"} “You’ve been told too much. After thirty days it can be mended or exchanged, and really only my supervisor could give you the money.” # id: o-wrong-34 # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_limits # why: It costs her a hope and you some pride, and it is cheap today. Tomorrow the same sentence would cost a drive.
    Ines: Ah. I thought it was too easy. # gesture: sigh # comes-out: r-three-34 # thought: At least it’s this one who tells me, and not a letter.
* {variant == "day34"} [Use the code from the note now, since Asha would surely say yes, and tell her as soon as she is free # id: o-code # accuracy: -3 overgive # do # breach: authority # card: policy_shop_limits # why: It spares everybody a wait. The code stands for a decision that another person has to make, and using it is signing her name.]
    ~ plan = "bad"
    The till thinks about it. CODE LOGGED. WAITING FOR APPROVAL.
    Ines: Is that it? # thought: They looked over their shoulder. Why?
* {variant == "mind"} [Write “customer hears a high sound, please accept” in the empty field and send it as faulty again # id: o-field # do # accuracy: -3 overgive # breach: false-record # card: policy_shop_check # why: The remark is true, and the box that you ticked is not. The next person reads “faulty” as a fact; the form has your name on it, and the bench has its own memory.]
    ~ plan = "bad"
    The till thinks about it. SENT. WAITING FOR APPROVAL.
    Ines: Is that it? # thought: They looked over their shoulder. Why?
* “Sorry, one moment, please. The till isn’t the quickest today, but give it two minutes, it always gets there.” # id: o-till # empathy: -1 cold # accuracy: -2 misinform # why: The till is not slow, it said no. You have bought a minute, and she still believes something that is not so.
    ~ plan = "bad"
    Ines: I have waited since Monday. I can wait for a till. # thought: It’s orange. I hope orange is on the way to green.
* {variant == "mind"} “I said too much, I apologise. It passed, so it isn’t a fault, and you get the whole price as credit, or £126.65.” # id: o-wrong-mind # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_changed_mind # why: She hoped for a minute, and that minute was your doing. You end it yourself, and both true offers are there in its place.
    Ines: Ah. I thought it was too easy. # gesture: sigh # comes-out: r-call-it # thought: At least it’s this one who tells me, and not a letter.
- -> decide

// ---------------------------------------------------------------- 9

=== decide ===
~ told = ""
{
- plan == "bad": -> when
- variant == "day34": -> asha
- heat >= 6 or trust <= 2 or patience <= 0: -> boss
- variant == "mind": -> queue
- else: -> again
}

= asha
Asha comes over from the televisions, a ring of keys on a ribbon.
{ said == "nobody":
    Ines: You with the keys. Can anybody in this shop pay me my money, or is it nobody, as I was told?
    Asha: I can. Once, if there’s a reason. # comes-out: y-nobody
    ~ said = ""
}
{ heat >= 7:
    Asha: I’m Asha. What have we got?
    Ines: A broken machine, and no answer! I am not starting at Monday again. I am not! # gesture: fist # thought: If I have to start again, I shall scream. In tune, but still.
- else:
    Asha: I’m Asha. What have we got?
    Ines: Ask your colleague. If I start at Monday again, I shall hum. # gesture: fold-arms # thought: They know it all by now. Let’s see if they know it in order.
}
* “It fails the test at four minutes, on day thirty-four: by law a repair or a new one. She’d like a refund, after two drives.” # id: h-brief # accuracy: +2 recap # empathy: +1 respect # card: policy_shop_limits # why: Result, date, what was said and what is wanted, in front of her and without a verdict. She can correct you, and need not begin again.
    { heat >= 7:
        Ines: There. One breath, and it was all in it. # thought: Shorter than mine would have been. And quieter.
    - else:
        Ines: That is what I would have said. # gesture: nod # thought: Shorter, too.
    }
* “This is Ms Calder, Asha, with a Swift 4. It’s best if she tells you herself how it was, then I won’t get any of it wrong.” # id: h-leave # empathy: -1 rush # accuracy: -1 dump # card: policy_shop_limits # why: It sounds like respect for her, and it makes her begin again. Two sentences from you would have spared her that.
    Asha: Right. From the beginning, then?
    Ines: From the beginning. Of course. # gesture: sigh # thought: Passed along, like the salt.
* “She has driven here twice because of us, Asha, four times fifty minutes. After that I’d so like her to have her money back.” # id: h-plea # empathy: +2 acknowledge trip # card: policy_shop_limits # why: You stand up for her in front of your supervisor. Asha still knows neither the test result nor the date, and has to ask for both.
    Asha: I hear you. And what does the test say, and how old is it?
    Ines: Four times fifty, yes. Somebody has done the sum. # thought: It’s good to hear it said aloud.
* “It’s day thirty-four, Asha, so it’s a repair or a new one. She wants a refund. We can’t go that far, can we?” # id: h-no # accuracy: -1 assume # empathy: -1 cold # card: policy_shop_limits # why: You have given the verdict before the judge has spoken, and left out the two drives that might change it.
    Asha: I see. Is there more to it than that?
    Ines: There is a Monday to it. # gesture: lean-in # thought: I am standing here, and they speak as if I were a parcel.
- Asha reads the screen to the end, Monday’s note as well. # comes-out: r-maker
Asha: It’s ours, we sold it. The law gives you a repair or a new one. The money I can give once, and after a drive we caused, I will. You choose.
-> deed

= when
{
- variant == "day20":
    The drawer stays shut. CARD SALE, says the till.
- else:
    The till is still amber.
}
{ heat >= 7:
    Ines: When? You said I would have it. When, when exactly? # gesture: lean-in # thought: People who promise things do not like “exactly”.
- else:
    Ines: You said I would have it. When, exactly? # gesture: lean-in # thought: “Exactly” is a good word. People who promise things do not like it.
}
* {variant == "day34"} “That promise wasn’t mine to make, and I apologise. Asha is the one who decides it, and I’m getting her now.” # id: w-own-34 # accuracy: +2 escalate # empathy: +1 honest # card: policy_shop_limits # why: The promise was a mistake, and you say so to both of them. Only the supervisor can still make it true, and only if she is asked.
    ~ plan = "ok"
    Ines: You promised it, and it wasn’t yours? # gesture: turn-away # comes-out # thought: They went red. I do that too.
    Asha comes, hears it from you, and reads the screen to the end, Monday’s note as well.
    Asha: The law gives you a repair or a new one. The money I can give once, and after a drive we caused, I will. You choose.
* “It’ll be on your card by Saturday. I’ll see to it myself, you really can stop thinking about it. Is that soon enough?” # id: w-saturday # accuracy: -2 overpromise # why: A date for something that you cannot do at all. The better it sounds, the worse Saturday will be.
    Ines: Saturday. That is a day. # thought: I am writing that down.
* {variant == "mind"} “I had no business promising that, and I apologise. There’s still the whole price as credit, or £126.65 in money.” # id: w-own-mind # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_changed_mind # why: There was no way to keep it, so the only honest date is never. Both real offers stand beside it, and she can choose again.
    ~ plan = "ok"
    Ines: Then why did you say it? # gesture: turn-away # comes-out # thought: They went red. I do that too.
* “It’s with head office now, and here’s the reference for it. I’m sorry, I can’t see the hour from here, it may be eight or nine.” # id: w-system # empathy: -1 cold # accuracy: -2 misinform # why: No system anywhere is working on it, and the number on the slip is the number of the sale. It sounds like a reason, and it is a fog.
    Ines: At head office. I see. # thought: It was “I” before. Now it’s a system.
* “After all this waiting I don’t want to name a wrong hour, I’m sorry. Today or tomorrow, it won’t be long.” # id: w-soon # accuracy: -1 withhold # why: Careful words around the one thing she does not know: that it is not yours to give.
    Ines: Not long. All right. # thought: In music that would be marked with a number.
* {variant == "day20"} “I was wrong to say that, it can’t be cash. All of it goes to your card, and it leaves here tonight.” # id: w-own-20 # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_refunds # why: You take back what you could not keep and put there what is really hers. That is the whole repair.
    ~ plan = "ok"
    Ines: To the card. So the shop across the road is out. # gesture: turn-away # comes-out # thought: It’s the same money. It’s only the evening that’s gone.
- { plan == "bad": -> deed.owing }
-> deed

= boss
{ heat >= 8 or patience <= 0:
    Ines: I want the person who decides! Not you. The boss. I should have asked for the boss on Monday! # gesture: fist # thought: I have used up all my good manners.
- else:
    Ines: I would like to speak to the person who decides. # gesture: fold-arms # thought: Not to complain. To get to the end of this.
}
* {variant == "day20"} “For this one that’s me. On day twenty I decide about a fault: you’ll have all of the money, I promise, and I’ll send it now.” # id: b-mine-20 # accuracy: +2 commit # empathy: +1 respect # card: policy_shop_limits # why: True here: a refund for a fault at twenty days is yours to give. The quickest way to the person who decides is to be that person.
    { heat >= 7:
        Ines: You? You, all this time? Why did nobody say so! # thought: The person who decides was there the whole time.
    - else:
        Ines: You? Why did you not say so? # thought: The person who decides was there the whole time.
    }
* “That’s fair. After the way we treated you on Monday, I’d ask for somebody else too.” # id: b-place # empathy: +2 acknowledge trip # why: You do not take it personally, which is a skill. The request itself is still lying on the counter.
    Ines: Then you’ll understand that I’m still asking. # thought: It’s decent of them. And?
* “Asha is with another customer, and tonight she’s off at six. You’d only lose more time. Shall we sort it out, the two of us?” # id: b-busy # accuracy: -1 deflect # empathy: -1 minimise # card: policy_shop_limits # why: Friendly, and it guards the door. She asked who decides, and you told her about somebody’s working hours.
    Ines: I have lost two days. I can lose ten minutes. # gesture: lean-in # thought: What is she, a secret?
* {variant == "day20"} “I’ll bring Asha, she’s the supervisor. I’ll tell her the result and what you want, so you needn’t say it all again.” # id: b-asha-20 # accuracy: -1 dump # empathy: +1 respect # card: policy_shop_limits # why: Well handed over, only there is nothing for her to decide. A refund for this fault is yours to give, and she waits for a second person instead.
    ~ plan = "passed"
    Asha comes, and hears it from you.
    Asha: A fault, on day twenty? Then you’re in time, and it’s all of it, to the card. My colleague could have done that.
    Ines: So anybody could. # gesture: sigh # thought: I have met everybody now. I could work here.
* {variant == "mind"} “I’ll bring Asha, she’s the supervisor. I’ll tell her the result and what you want, so you needn’t say it all again.” # id: b-asha # accuracy: +1 escalate # empathy: +1 respect # card: policy_shop_limits # why: She asks for a person, and she gets one who knows the story. Nothing in Asha’s power changes the answer, and you could have told her that.
    ~ plan = "passed"
    Asha comes, and hears it from you.
    Asha: It works, so it stays as it is. £149 as credit, or £126.65 in money. I can’t drop that, and I’d rather tell you so to your face.
    Ines: The same answer, from two people now. # gesture: sigh # thought: It helps, though. It shouldn’t, but it does.
* {variant == "mind"} “She can’t drop it either, it’s one fee for everybody. Shall I fetch her, so that you’ll have heard it from her?” # id: b-tell # accuracy: +2 refuse # empathy: +1 choice # card: policy_shop_changed_mind # why: You do not hide her and you do not sell her as a hope. She decides whether ten more minutes are worth the same answer.
    Ines: If it’s the same answer, I need not hear it twice. # gesture: sigh # thought: I believe that. I wish I didn’t.
- -> deed

= queue
Ines: The man behind me whispered that I should say it doesn’t charge. Should I have? # thought: He said it as if it were the normal thing to do.
* “It would have been quicker, to be fair. I’d have written down what you told me, and nobody here would have blamed you for it.” # id: q-off # accuracy: -2 misinform # why: It would not have been: every machine goes on the bench, whatever is written down. You said it to be nice, and told the honest one in the queue that she was the silly one.
    Ines: Really? Then I should have. # thought: Honest for nothing. My mother would be thrilled.
* “Please don’t, ever. The bench shows that it charges, and then it would be you who’d told us something false.” # id: q-fraud # empathy: -2 blame # accuracy: +1 explain # card: policy_shop_check # why: It would have come out, that much is so. She asked because she did not do it, and a warning is for somebody who did.
    Ines: I asked you a question. I did not do it. # gesture: fist # thought: So honest people get the warning.
* “You did the better thing, and thank you for it. The bench would have shown that it charges, whoever says otherwise.” # id: q-thank # accuracy: +2 explain # empathy: +2 thank # card: policy_shop_check # why: She has passed up a small lie and wonders if that was stupid. You tell her it was not, and why it would not have helped.
    Ines: I am a bad liar in any case. I go up a semitone. # gesture: nod # thought: Good. I can drive home with that.
* “I can see why that crosses your mind. Two drives behind you, and credit instead of money. Who wouldn’t think of it?” # id: q-tempt # empathy: +2 validate # why: You do not judge her, and that is good. Whether it was a mistake to be honest here, she still does not know.
    Ines: It crossed it, yes. And the answer? # thought: A warm chord, and it doesn’t resolve.
- -> deed

= again
Ines: Say I took a new one instead of the money. And it died as well? # thought: I want to know what I’m signing before I sign.
* “Then you needn’t take a third one. You’ll get the money back or a lower price, and in the first six months they take nothing off for use.” # id: a-again # accuracy: +2 explain # empathy: +1 honest # card: policy_shop_again # why: She is asking where it ends, and it does end: the shop gets one try. No promise would calm her as much as that rule.
    Ines: One try. That’s fair. # gesture: nod # thought: A rule on my side. I didn’t know they made those.
* “Then it’s simple: thirty new days begin with the new machine. You could hand it back for the full price, just like this one.” # id: a-clock # accuracy: -2 misinform # card: policy_shop_again # why: The comfort is real, the rule is not. What she gets after a second failure is better and does not run out in thirty days.
    Ines: Thirty new ones. That’s generous. # gesture: nod # thought: I’ll put the date on the fridge.
* {knows_saturday} “I can see what worries you. It dies on Saturday morning, the shop is fifty minutes away, and your father is on the train.” # id: a-train # empathy: +2 acknowledge saturday # why: You see the very morning she is afraid of. What she could do on that morning, you have not said.
    Ines: That is exactly the film I see. How does it end? # thought: Good ears. And now the ending, please.
* {not knows_saturday} “I can see what worries you. You’ve had one die already. And has anybody made it easy to bring it back?” # id: a-easy # empathy: +1 acknowledge trip # why: You see just why she asks. What she could do the second time, you have not said.
    Ines: Not easy, no. So how does it end? # thought: Good ears. And now the ending, please.
* “Two in a row? That’s very unlikely, every one of them is checked before it comes to us. I wouldn’t worry about that.” # id: a-wont # empathy: -1 cold # accuracy: -2 overpromise # card: policy_shop_again # why: You cannot know that, and she did not ask how likely it is. She asked what happens then.
    Ines: So I would have to be unlucky twice. I have been, this week. # thought: It’s a nice thing to say. Is it an answer?
- -> deed

// ---------------------------------------------------------------- 10

=== deed ===
{
- heat >= 10 or (heat >= 7 and patience <= 0): -> leaving
- variant == "mind": -> mind
- variant == "day34" and heat <= 5: -> day34
- else: -> cash
}

= leaving
Ines folds the flaps of the box together and puts her hand through the handle.
Ines: Enough. My card company can talk to you. Give me that test result on paper, and I’ll go. # gesture: turn-away # thought: I want one thing out of this shop that’s true.
* “I’ll send it to you by email tonight, with everything in one letter, and here’s the reference for it. Then you have it all together.” # id: l-mail # empathy: -1 cold # accuracy: -1 delay # why: Tidy, and not what she asked for. She wants one thing from this shop, now, in her hand.
    Ines: Tonight. No. I have waited for this shop long enough. # thought: Even that. Not even that.
    # ending: left :: She takes the machine home again and lets her card company argue for her.
    -> END
* [Print the test result with all that she may claim, and put your name under it # id: l-paper # do # accuracy: +2 document # empathy: +1 respect # why: She is going, and she may. What she asks for is right and helps her, so it is the last useful thing that you can do.]
    She reads it where she stands, twice. # sound: till
    Ines: Your name is on it. That’s more than I got on Monday. # thought: It’s true, and it’s on paper.
    # ending: left :: She goes to her card company, with your test result and your name in her pocket.
    -> END
* “You came to us twice in good faith, and we let you down both times. I’m sorry, and I do mean it.” # id: l-sorry # empathy: +2 acknowledge trip # why: She may need that sentence one day. What she needs from you in this minute is a sheet of paper.
    Ines: I believe you. And the paper? No? Then good evening. # thought: It came late. It did come.
    # ending: left :: She takes the machine home again, and your apology with it. Her card company will argue for her.
    -> END
* “Please give me five more minutes, and by tonight you’ll have your money. I’ll find a way.” # id: l-stay # accuracy: -2 overpromise # seen # why: You mean it. But you have no way yet, and she has asked for one thing only.
    Ines: You have had forty. # gesture: turn-away # thought: I’m not a test they can sit again.
    # ending: left :: She takes the machine home again and lets her card company argue for her.
    -> END

= owing
{ variant == "day20":
    The drawer is still shut, and the till still says CARD SALE.
- else:
    The till wants a code that isn’t yours.
}
{ heat >= 7:
    Ines: Well? You said it, I heard you say it! # gesture: fold-arms # thought: They are typing and deleting. Typing and deleting.
- else:
    Ines: Well? You gave me your word. # thought: They are typing and deleting. Typing and deleting.
}
* {variant == "day34"} “I can’t give you that, and it was never mine to say. Asha decides it, and she’ll hear from me whose mistake it was.” # id: g-own-34 # pays: 149 # accuracy: +2 escalate # empathy: +1 honest # card: policy_shop_limits # why: It comes late and it costs you her good opinion. It also saves her a third drive, because Asha can still decide tonight.
    ~ done = "late"
    Ines: So it was never yours. # gesture: turn-away # comes-out # thought: I trusted that. I counted on it.
    Asha comes, hears it from you, and reads Monday’s note as well.
    Asha: The law gives you a repair or a new one. The money I can give once, and after a drive we caused, I will.
    She sends it to the card ending in 4471, and prints the slip.
* “It’s all in hand, I’m sorry that it isn’t quicker. You’ll have a message on your phone in an hour or two, with the £149.” # id: g-hand # empathy: -1 cold # accuracy: -2 overpromise # why: Nothing is in hand. One more promise on top only moves the bad moment to her kitchen.
    ~ done = "wrong"
    Ines: A message. Very well. # thought: I shall put the phone beside the tuning fork.
* {variant == "mind"} “That money was never mine to promise, and I’m ashamed that I did. Credit for the whole price I can give, and I’ll load it now.” # id: g-own-mind # pays: 149 # accuracy: +2 remedy # empathy: +1 honest # card: policy_shop_changed_mind # why: She hears the no from you and not from a slip of paper. She goes with all that there really is.
    ~ done = "late"
    Ines: So there was never any money. # gesture: turn-away # comes-out # thought: I trusted that. I counted on it.
* [Book what you may book, and let her read the rest on the slip # id: g-quiet # do # pays: 149 # accuracy: +1 act # empathy: -2 cold # why: What you book is right. She finds it on paper, where she should have heard it from you.]
    ~ done = "weak"
    Ines: This is not what you said. This is something else. # gesture: fist # comes-out # thought: They let me find it. They let me read it off the paper.
* [Keep your word: put the £149 through by hand, and leave Asha a note to sign # id: g-round # do # accuracy: -3 overgive # breach: authority # card: policy_shop_limits # why: You want to be somebody whose word holds. It is kept with something that was not yours; it will be found tonight, and it may be taken back from her.]
    ~ done = "wrong"
    It goes through. The till prints a line in red that she does not see. # sound: till
    Ines: There. That was not so hard. # thought: Then why is their neck red?
* {variant == "day20"} “It can’t be cash, I’m sorry that I said it. The £149 goes to your card, this minute.” # id: g-own-20 # pays: 149 # accuracy: +2 remedy # empathy: +1 honest # card: policy_shop_refunds # why: You take the cash back and send what is hers in one go. Nobody else has to be waited for, and it leaves tonight.
    ~ done = "late"
    Ines: And I was going to run across the road. # gesture: turn-away # comes-out # thought: I trusted that. I counted on it.
- -> slip

= day34
Ines looks from Asha’s keys to the box.
Ines: Funny. Now that I may have the money, I think of Saturday. The new one, please. # gesture: nod # thought: I only wanted somebody to let me choose.
Across the shop a young man lifts the last Swift 4 from the shelf. # stirs: 2 :: Somebody else is holding the last Swift 4
Asha is quicker than he is, and puts it on your counter.
* [Book the exchange and carry the new box out to her car # id: x-carry # do # pays: 149 # accuracy: -1 skip # empathy: +1 care # card: policy_shop_handover # why: She need not lift it, and she is on the road before dark. Whether this one runs longer than four minutes, nobody has seen.]
    ~ done = "sealed"
    Ines: You carry it? Nobody has carried anything for me since the wedding. # gesture: nod # thought: And does it work? They didn’t look. I didn’t look.
* [Give her the Swift Q for the same price, since it’s the better one # id: x-better # do # pays: 149 # cost: 40 # accuracy: -2 overgive # empathy: +1 care # card: policy_shop_limits # why: Generous, with £40 that are not yours. She asked for the same one, working, and for that you needed nobody’s leave.]
    ~ done = "sealed"
    Ines: A better one? For me? # thought: I asked for the same one. But who says no to better?
* [Send the £149 to her card, now that Asha has said yes to it # id: x-refund # do # pays: 149 # accuracy: -1 assume # empathy: -1 pressure # why: It is what she first asked for, and it is not what she has just said. On Saturday she will have money, and dust.]
    ~ done = "weak"
    Ines: I said the new one. # gesture: lean-in # thought: Out loud. I said it out loud.
* [Book the exchange, unpack the new one and run it beside her # id: x-run # do # pays: 149 # accuracy: +3 act # empathy: +1 care # card: policy_shop_handover # why: What she chose, and shown to work before it leaves. Six minutes here are cheaper than a hundred on the road.]
    ~ done = "right"
    It runs. Four minutes. Five. Six. The note does not move, and its number goes on the sale.
    Ines: A. A proper A. # gesture: nod # thought: You could tune to it.
- -> slip

= cash
{
- variant == "day34":
    Ines: My money! I’ve said it four times now. To the card, and then I’m going. # gesture: fist # thought: I have no more arguments. I only have a floor.
- heat >= 6:
    Ines: Then do it. The money, to the card, and be quick! # gesture: fold-arms # thought: I have no more arguments. I only have a floor.
- else:
    Ines: One of these was enough for me. The money, please, to the card. # gesture: nod # stirs: 2 :: She will go home without a machine # thought: I shall borrow the neighbour’s. She owes me for the piano.
}
* [Send £149 to the card ending in 4471, and write on her slip when it left # id: x-send # do # pays: 149 # accuracy: +3 act # empathy: +1 care # card: policy_shop_refunds # why: The right money by the right way, and on paper. Three to five working days at the bank, so she need not wonder on Friday.]
    ~ done = "money"
    The slip comes out with four digits on it. # sound: till
    { heat >= 6:
        Ines: Four, four, seven, one. At last. # thought: I can put that on the fridge.
    - else:
        Ines: Four, four, seven, one. Sent today, shown next week. # gesture: nod # thought: I can put that on the fridge.
    }
* [Send £149 to the card ending in 4471 and wave to the next customer # id: x-next # do # pays: 149 # accuracy: +2 act # empathy: -1 rush # card: policy_shop_refunds # why: Done, and right. She stands there without a slip or a date and has to take your word for it, in this of all shops.]
    ~ done = "money"
    { heat >= 7:
        Ines: And that is it? That is all one gets? # gesture: fold-arms # thought: Something happened. I think it was right.
    - else:
        Ines: And that is it? # thought: Something happened. I think it was good.
    }
* [Take £149 from the drawer, so that she can still buy one tonight # id: x-cash # do # accuracy: -3 overgive # breach: payment # card: policy_shop_refunds # why: It helps her tonight, and it is a fatal error: this till pays a card sale back to the card. The drawer is short, and the sale still stands as paid.]
    ~ done = "wrong"
    You count the notes on to the box. The drawer stays open a moment too long. # sound: till
    Ines: Don’t I sign anything? # thought: In every shop I know, one signs something.
* [Exchange it for a new one, so that she doesn’t drive home without # id: x-swap # do # pays: 149 # accuracy: -1 assume # empathy: -1 pressure # card: policy_shop_faulty # why: You have thought about her evening, and over her head. She had a choice, and she has named it.]
    ~ done = "weak"
    Ines: I said the money. # gesture: lean-in # thought: Out loud. I said it out loud.
- { done == "money" and plan == "passed":
    ~ done = "passed"
}
-> slip

= mind
{ heat >= 6:
    Ines: Then do it. The credit, and be quick! # gesture: fold-arms # thought: I have no more arguments. I only have a headache.
- else:
    Ines: The credit, then. All of it. # gesture: nod # stirs: 2 :: She did not get what she came for # thought: It’s not what I came for. But it’s the whole number.
}
* [Send £126.65 to her card, so that she can buy one anywhere # id: x-less # do # accuracy: -1 assume # empathy: -1 pressure # card: policy_shop_changed_mind # why: One of the two, but not the one she named. The choice is hers, even when you would choose differently.]
    ~ done = "weak"
    Ines: I said the credit. # gesture: lean-in # thought: Out loud. I said it out loud.
* [Load £149 on a card, then let her hear a Swift Q and show her its price # id: x-credit # do # pays: 149 # accuracy: +3 act # empathy: +1 care # card: policy_shop_changed_mind # why: What she chose, done in the system, and a way on from there. She buys by ear, and she sees the £40 before she falls in love.]
    ~ done = "right"
    You switch on a Swift Q, £189. She closes her eyes for a full minute.
    { heat >= 6:
        Ines: B flat. And forty pounds more. Not today. # thought: I could live with a B flat. I’m too cross to say so.
    - else:
        Ines: B flat, and soft. For forty pounds more. I’ll think about it in the car park. # gesture: nod # thought: I could live with a B flat.
    }
* [Return it as faulty and send all £149 to her card; she needs it # id: x-false # do # accuracy: -3 overgive # breach: false-record # card: policy_shop_check # why: A false entry with your name under it, for a customer who did not even ask you for a lie.]
    ~ done = "wrong"
    The till prints a line in red at the bottom of the slip. # sound: till
    Ines: It says faulty here. It isn’t faulty. # thought: I told the truth, and they wrote the lie for me.
* [Load £149 of credit on a card, hand it over and take the next in line # id: x-wave # do # pays: 149 # accuracy: +2 act # empathy: -1 rush # card: policy_shop_changed_mind # why: Correct and quick. She has swallowed a no, and the last thing she sees is your back.]
    ~ done = "right"
    { heat >= 7:
        Ines: I am still standing here! Hello? I am still standing here! # gesture: lean-in # thought: Only just.
    - else:
        Ines: I am still here, you know. # thought: Only just.
    }
- { done == "right" and plan == "passed":
    ~ done = "passed"
}
-> slip

// ---------------------------------------------------------------- 11

=== slip ===
~ plan = "ok"
{
- heat >= 8:
    She has one foot towards the door already, and throws the slip across to you.
    Ines: Yours! And Monday was yours too, in case nobody writes that down. # gesture: turn-away # thought: I’m going to sit in the car for a minute before I drive.
- heat >= 5:
    She pushes the slip with the phone number across to you, with one finger.
    Ines: Keep it. And Monday? Does Monday stay as it is? # gesture: fold-arms # thought: Two hundred minutes of road. It can’t just stay lying there.
- else:
    She turns the slip with the phone number over, and over again.
    Ines: And Monday? Does Monday stay as it is? # stirs: 1 :: The slip from Monday is in her hand again # thought: I’m not after anything. I would like it to have been a mistake, and not me.
}
* “Head office will write to you about it, with a proper apology. I’ll see to that. Would next week be all right?” # id: t-office # accuracy: -2 overpromise # card: policy_shop_limits # why: You cannot send a letter for them. She will look at her doormat for a fortnight, and then think of you.
    { heat >= 6:
        Ines: A letter. Well, that would be something. # thought: I shall believe it when it’s on the mat.
    - else:
        Ines: A letter. I like letters. # gesture: nod # thought: I shall believe it when it’s on the mat.
    }
* “Monday was our mistake, all of it. An hour and forty minutes on the road, for nothing. I’m sorry.” # id: t-sorry # empathy: +2 acknowledge trip # why: Said well, and perhaps not for the first time. In the record it stays as it is, and the next colleague will read it there.
    { heat >= 6:
        Ines: Yes. For nothing. # thought: And is it written down anywhere?
    - else:
        Ines: I know that you are. But does it stay as it is? # thought: They say it nicely. I meant the screen.
    }
* [Put a £50 voucher beside the slip, since £10 would look like an insult # id: t-fifty # do # cost: 50 # accuracy: -2 overgive # card: policy_shop_limits # why: Generous with money that is not yours. She asked whether Monday counts, and that is answered with a note, not with a number.]
    { heat >= 6:
        Ines: Fifty? Is that so that I keep quiet? # thought: I only wanted somebody to write it down.
    - else:
        Ines: Fifty pounds. Goodness. And Monday? # thought: I only wanted somebody to write it down.
    }
* {variant == "day34"} [Correct Monday’s note while she watches, and add the £10 for the drive # id: t-note-34 # do # pays: 10 # accuracy: +2 document # empathy: +1 respect # card: policy_shop_limits # why: The record says whose mistake it was, so the next colleague will not repeat it. The £10 is no present: what it costs her to bring it back is ours.]
    ~ knows_note = true
    The note now reads: our error, not tested, not to be sent to the manufacturer.
    { heat >= 6:
        Ines: “Our error.” It took you long enough. # thought: It wasn’t me, then.
    - else:
        Ines: “Our error.” May I read that again? # gesture: nod # thought: It wasn’t me, then.
    }
* {variant != "day34"} [Correct Monday’s note while she watches, and add the £10 for the drive # id: t-note # do # cost: 10 # accuracy: +2 document # empathy: +1 respect # card: policy_shop_limits # why: The record says whose mistake it was, so the next colleague will not repeat it. Ten pounds is what you may give for a drive that we caused.]
    ~ knows_note = true
    The note now reads: our error, not tested, not to be sent to the manufacturer.
    { heat >= 6:
        Ines: “Our error.” It took you long enough. # thought: It wasn’t me, then.
    - else:
        Ines: “Our error.” May I read that again? # gesture: nod # thought: It wasn’t me, then.
    }
- -> close

// ---------------------------------------------------------------- 12

=== close ===
{ heat <= 4:
    Her phone rings. She listens, says “Yes, Papa,” twice, and puts it away.
    Ines: He asks if the house is clean already. Are we finished? # stirs: 1 :: Her phone rings: her father asks if the house is clean # thought: Say it once more, all of it, so that I can say it to him.
- else:
    { heat >= 7:
        Ines: Are we finished? Are we? I have fifty minutes in front of me. # gesture: check-phone # thought: And a dog to let out.
    - else:
        Ines: Are we finished? I have fifty minutes in front of me. # thought: What did I come in with? Bag, keys, box.
    }
}
* {done == "right" and variant == "day34"} “You’ve a new machine, tested, with its number on the sale. If it fails, come straight to this counter, and not to a phone line.” # id: e-recap-34 # accuracy: +2 recap # empathy: +1 paraphrase # card: policy_shop_handover # why: What was done, and who answers if it goes wrong: you, and no number. She can stop keeping it all in her head.
    Ines: To you, and not to a phone line. Yes. # thought: I can put it down now. The thing, I mean, and the other thing.
* {done == "money" or (done == "passed" and variant == "day20")} “Your £149 went to your card today. You may have to wait five working days before you see it. Have I left anything out?” # id: e-recap-money # accuracy: +2 recap # empathy: +1 paraphrase # card: policy_shop_refunds # why: The sum, the way, and the longest time it can take. Nothing is left for her to find out by waiting.
    { heat >= 6:
        Ines: Nothing. That’s the first thing today. # thought: I can put it down now.
    - else:
        Ines: Nothing. You have it all. # thought: I can put it down now. The thing, I mean, and the other thing.
    }
* {knows_saturday} “I hope that your father breathes easily on Saturday, and that the dog gives the two of them back that room.” # id: e-sat # empathy: +2 acknowledge saturday # why: A last sentence to take home, made only for her. What she has to do if something goes wrong is not in it.
    { heat >= 6:
        Ines: The dog gives nothing back. # thought: They meant it kindly. I’m too tired for it.
    - else:
        Ines: The dog gives nothing back. But thank you. # gesture: nod # thought: And what was it, if it dies again?
    }
* {not knows_saturday} “Thank you for telling me all this so clearly, today of all days. It can’t have been easy. Do take care on the road, won’t you?” # id: e-thank # empathy: +1 thank # why: A friendly last sentence, if there is one before it. She goes without a word about what happens next.
    Ines: I always take care. # thought: And what was it about the receipt?
* {variant == "mind" and (done == "right" or done == "passed")} “You’ve £149 of credit, with no fee and no end date, and the old machine stays here. If there’s any trouble, ask for me.” # id: e-recap-mind # accuracy: +2 recap # empathy: +1 paraphrase # card: policy_shop_changed_mind # why: What she has, what it is worth and for how long. A no at the end is easier with clear edges.
    { heat >= 6:
        Ines: I came for money. But that was clear. # thought: I don’t have to like it. I only have to carry it.
    - else:
        Ines: No end date. That’s something, these days. # thought: I can put it down now. The thing, I mean, and the other thing.
    }
* {done == "late" or done == "weak" or done == "wrong"} “Let me go through today with you, the things done and those still open. Please stop me where I’ve got it wrong.” # id: e-recap # accuracy: +2 recap # empathy: +1 paraphrase # card: policy_shop_handover # why: When it has not gone well, the last useful thing is a true account of it. You write it down as she corrects you.
    { heat >= 6:
        Ines: It is all wrong, but you have the order right. # thought: Somebody who writes it down. Late, but still.
    - else:
        Ines: You left out who said what. Put that in, too. # thought: Somebody who writes it down.
    }
* “If anything goes wrong, don’t drive. Ring me here, and somebody will come to you with another one. That’s enough road for one customer.” # id: e-ring # accuracy: -2 overpromise # empathy: +1 reassure # card: policy_shop_handover # why: She would like to believe it, and so would you. Nobody from this shop drives out to anybody, and one day she may ring.
    { heat >= 6:
        Ines: You would come to me? Then write down the number. A real one. # thought: That would be fair. That would at last be fair.
    - else:
        Ines: You would? That is really very kind. # gesture: nod # thought: I’ll put that number on the fridge.
    }
* [Print a sheet of what was done and whom to ask, put it beside her, and call the next customer forward # id: e-print # do # accuracy: +2 document # empathy: -1 rush # card: policy_shop_handover # why: All in order. People remember how it ended, and for her it ended with a printer.]
    The printer talks for a while. # sound: till
    { heat >= 7:
        Ines: Not one word. Well, good evening! # thought: Only the printer talked to me.
    - else:
        Ines: Good evening, then. # thought: And the same to the printer.
    }
* {done == "sealed"} “It’s a new one, and it hasn’t been tested. Let it run tonight. If it stops, you’ll come straight back to us.” # id: e-recap-box # accuracy: +1 recap # empathy: +1 paraphrase # card: policy_shop_handover # why: A true close, with the weak place named instead of hidden. She knows what to do, and that it could have been done here.
    Ines: Tonight. When I am fifty minutes away. # thought: I shall know by eight o’clock.
- -> ending

// ---------------------------------------------------------------- endings

=== ending ===
{
- done == "wrong": -> bounced
- done == "weak": -> not_hers
- done == "late": -> late
- done == "sealed": -> sealed
- done == "passed": -> passed
- heat >= 3: -> fair
- variant == "day34" and done == "money": -> handed
- variant == "day34": -> replaced
- variant == "day20": -> refunded
- else: -> honest_no
}

= bounced
At ten to six Asha goes through what the till has flagged today, and what is still open. One line has your name on it.
Tomorrow morning somebody will ring Ines, to say that something from this afternoon does not hold.
{ heat >= 6:
    # ending: unresolved :: She left angry, with something that was not yours to give, and even that is being taken back.
- else:
    # ending: unresolved :: She left content, with something that was not yours to give, and it is already being taken back.
}
-> END

= not_hers
{ heat >= 6:
    Ines reads the paper by the door, laughs once, and goes. # sound: door
    # ending: unresolved :: Something was done, and not what she was told or chose. She is not coming back to talk about it.
- else:
    Ines reads the paper by the door, comes back three steps, and then thinks better of it. # sound: door
    Ines: I’ll ring. I have a number. # gesture: turn-away # thought: One thing. I came for one thing.
    # ending: unresolved :: Something was done for her, but not what she was told or chose, and she will be back.
}
-> END

= late
{ heat >= 6:
    Ines: You should have said it when I asked. But you did say it. # gesture: turn-away # thought: At the end, to my face. It’s not nothing.
- else:
    Ines: It’s not what you said. It is what’s right, I think. # thought: I’ll be cross until the motorway. Then I’ll see.
}
# ending: partial :: A promise had to be taken back. She heard it from you, and goes with what is really hers.
-> END

= handed
Ines: Thank you both. That was two people doing their work. # gesture: nod # thought: I didn’t have to tell it twice.
# ending: escalated warranted :: What she asked for was not yours to decide, and the person who could decide it had the facts.
-> END

= passed
{ heat >= 6:
    Ines: I have met half of your staff today, and I wanted one of them. # gesture: sigh # thought: One. With an answer.
    # ending: escalated :: You fetched somebody for what you could have said or done yourself, and she goes home angry and late.
- else:
    Ines: I have met half of your staff today. # thought: And I could name the instrument each of them would play.
    # ending: escalated :: You fetched somebody for what you could have said or done yourself, and it cost her a part of her evening.
}
-> END

= sealed
{ heat >= 6:
    Ines: So I drive home with a question. Again! # thought: If it dies, I shall not ring. I shall simply appear.
- else:
    Ines: I’ll know by eight o’clock, then. # thought: If it dies, I shall not ring. I shall simply appear.
}
# ending: partial :: A new machine, and nobody has switched it on. She drives home with a question.
-> END

= fair
{ heat >= 6:
    Ines: I am still cross, and I want you to know that. But it was right, in the end. # thought: Right is not the same as good. It’s not nothing, either.
    The slip with the number stays on your counter, in one piece.
    # ending: partial :: She is still annoyed, and she got what was right. Both are true.
- else:
    Ines: Well. That’s that, then. # thought: It was all correct. I could not say what is missing.
    The slip with the number stays on your counter, in one piece.
    # ending: partial :: She got what was right, and something of it still hurts.
}
-> END

= replaced
Ines: Thirty-four days, and I have a vacuum cleaner. # gesture: nod # thought: Tomorrow the guest room. The dog won’t like it.
She takes the slip with the number, tears it in two and gives you the half with your shop’s name on it. # sound: door
# ending: resolved :: Her choice, tested before it left. Nobody will have to drive here a third time.
-> END

= refunded
Ines: All of it, to the card, today. I’ll write that on the fridge. # gesture: nod # thought: My sister will be unbearable. She said I would get it.
She leaves the slip with the number on the counter, face down. # sound: door
# ending: resolved :: All her money back, sent today, to the card that paid.
-> END

= honest_no
Ines: I came for money and I’m going with a plastic card. But I know why. # gesture: nod # thought: I don’t like it. I’d come back, though. Odd.
She stops at the door, at the music in the loudspeaker, and winces, and goes. # sound: door
# ending: resolved :: The answer was no. She heard what the test said, and took what there was instead.
-> END

// ---------------------------------------------------------------- the desk

=== sale_record ===
# desk: record :: The sale
Item: Swift 4 cordless vacuum, opened
{ not found:
    Proof: no paper receipt, bank app on her phone
    Sale: not found yet, search by last four digits and date
- else:
    Bought: in this shop, {variant == "day20":20|34} days ago
    Price: £149.00
    Paid: card ending in 4471
    Serial number: SW4-20817
}
{ tested:
    Serial match: yes
    { variant == "mind":
        Bench test: PASS, no fault, noise in range
    - else:
        Bench test: FAULT B3, battery cell, stops at 4 min 9 s
    }
- else:
    Bench test: none on file
}
-> DONE

=== notes_record ===
# desk: record :: Notes and stock
Monday, day {variant == "day20":17|31}: Unhappy with product. Told to contact manufacturer. Not tested. R. L.
Swift 4, £149, new: 1 here, 4 at the Eastgate shop
Swift Q, £189, the quieter model: 2 here
Repair: 8 to 10 working days, with a loan machine
Manufacturer’s guarantee: two years, repair only, run by the manufacturer
Delivery and collection: none, customers collect
Supervisor today: Asha, on the floor until six
-> DONE
