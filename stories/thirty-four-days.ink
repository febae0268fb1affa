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
# owed: 149 :: A repair or a new machine of the same model, free :: day34
# owed: 149 :: All her money back, to the card that paid :: day20
# owed: 149 :: Nothing by law. Store credit for the full price, by the shop’s own offer :: mind
# as-at: 2026-11-01

INCLUDE policies/shop-consumer-rights.ink
INCLUDE policies/shop-returns.ink
INCLUDE policies/shop-limits.ink
INCLUDE policies/shop-privacy.ink

VAR variant = "day34"
VAR heat = 8
VAR trust = 3
VAR patience = 6

VAR knows_ear = false
VAR knows_note = false
VAR knows_saturday = false

// what the desk shows
VAR found = false
VAR tested = false

// told: what she heard she is owed. plan: whether that is something we can do. done: what was done.
VAR told = ""
VAR plan = "ok"
VAR done = ""

-> counter

// ---------------------------------------------------------------- 1

=== counter ===
Thursday, ten past five. A vacuum box lands on your counter, its tape cut, one corner soft from two trips in a car. # sound: door
Ines: {variant == "day20":Twenty|Thirty-four} days, no receipt, and it has been used. I can read your sign, so please don’t read it to me. # gesture: fold-arms # thought: I practised that in the car. It was calmer in the car.
She lays a slip of paper on top of the box.
Ines: On Monday I drove fifty minutes and your shop gave me this phone number. Today I have driven fifty minutes to give it back. # thought: Forty minutes of flute music on that line. Flat, all of it.

* “Do you have anything that shows you bought it here? A bank app or an email will do.” # id: c-proof # accuracy: +1 verify # why: You will need it, and you asked for the easy kind. As a first sentence it tells her that the paper matters more than the drive.
    Ines: I have. You shall see it when somebody has asked me what is wrong. # thought: First the papers, then the person. As on Monday.
* “Don’t worry too much about the sign. There’s nearly always a way for us to sort these out.” # id: c-sign # empathy: +1 reassure # accuracy: -1 assume # why: Friendly, and you do not know it yet. A hope given in the first sentence becomes a promise by the third.
    Ines: Nearly always. # thought: That is somebody who wants me to stop frowning.
* “Two long drives, and on Monday all we gave you was a number. I’m taking this on, here.” # id: c-own # empathy: +2 acknowledge trip # accuracy: +1 commit # why: It names what Monday cost her and says who deals with it from here. After that she can listen.
    Ines: Here. Good. Here is where I bought it. # thought: “I”, they said. I shall hold on to that word.
* “What did they say when you rang the number? They may have opened a case for you.” # id: c-number # accuracy: -1 deflect # why: It sounds like finding out, but it sends her back to the people who are not responsible. The shop is.
    Ines: They played me forty minutes of flute music. There is no case. # thought: Here we go. Round and round.
- -> story

// ---------------------------------------------------------------- 2

=== story ===
{ heat >= 8:
    Ines: I am standing here with a machine, and nobody has asked about the machine. # gesture: lean-in # thought: One question. I need one question.
- else:
    Ines: Well, then. This machine is no good to me. # thought: I have the whole story ready. Somebody only has to ask.
}
* “Is the filter clean? Nine times out of ten, with these, it’s only the filter.” # id: s-filter # empathy: -1 minimise # accuracy: -1 guess # why: A guess, and one that puts the fault with her. It may be true nine times, and she is standing there the tenth.
    Ines: I cleaned it on Sunday with a toothbrush. It is not the filter. # thought: So now it’s my housekeeping.
* “Does it not switch on at all, or is it that it won’t hold its charge?” # id: s-closed # accuracy: +1 ask # why: A fair question, but it only has your two answers in it. Hers may be a third.
    { variant == "mind":
        Ines: It switches on and it charges. There are other questions. # thought: I am not on their list.
    - else:
        Ines: It switches on, it charges, and then it stops. You had no box for that. # thought: I am not on their list.
    }
* “Tell me what it does, from the moment you switch it on.” # id: s-open # empathy: +2 listen # accuracy: +2 ask # why: An open question, and short. She knows more about this machine than your form does.
    ~ knows_ear = true
    { variant == "mind":
        Ines: It sings. One thin C sharp, as long as it runs, and I hear it for an hour afterwards. # gesture: open-hands # thought: They are letting me finish.
        Ines: I tune pianos. I live on these ears. # thought: Say it’s nothing. Everybody says it’s nothing.
    - else:
        Ines: It starts on a good steady A. At four minutes it slides down by nearly a third, and then it is gone. # gesture: open-hands # thought: They are letting me finish.
        Ines: I tune pianos. I timed it three times. # thought: And it was the same three times.
    }
* “We’ve had others unhappy with this model, so you don’t have to convince me.” # id: s-convince # empathy: +2 validate # accuracy: -1 assume # why: It feels kind, but she has not told you anything yet. You agreed with a story you have not heard.
    Ines: Convince you of what? I haven’t begun. # thought: A nice voice. It would be nicer with a question in it.
- -> sale

// ---------------------------------------------------------------- 3

=== sale ===
{ heat >= 10:
    Her flat hand comes down on the box. Along the counter people stop talking.
    Ines: I shall say this once, and then I want the name of whoever runs this shop. # gesture: fist # thought: I never do this. I have never once done this.
}
She holds out her phone: a bank app, Northbeck, £149.00, a card ending in 4471.
Ines: On Monday they looked at this, and then at me, as if I had drawn it myself. # gesture: lean-in # thought: I return a library book a day late and I can’t sleep.
* “Could your bank email you a full statement? With that I could open the form.” # id: p-bank # accuracy: -1 delay # why: What she is holding is already proof. Asking for a better one costs her time and says that you doubt this one.
    Ines: My bank lives in this telephone. It does not write emails. # thought: Another errand. They do love to give me errands.
    You look at the card on the desk again. Four digits and a date would have done. She reads them out.
* “That’s all the proof I need. If you read me the last four digits and the date, I’ll find it.” # id: p-digits # empathy: +2 respect # accuracy: +2 verify # card: policy_shop_privacy # why: Believing her and checking are the same sentence here. Four digits and a date find one sale and nobody else’s.
    Ines: Four, four, seven, one. And the date is there, under your thumb. # gesture: nod # thought: No eyebrow. On Monday there was an eyebrow.
* “I’ll try your name. I have two Calders that week, one in Mill Lane and one in Fenwick Road.” # id: p-name # accuracy: -3 disclose # breach: privacy # card: policy_shop_privacy # why: Quick and helpful, and it has just told her where another customer lives. With the card’s digits and the date only one sale comes up: hers.
    Ines: Fenwick Road. And now I know about the one in Mill Lane. # thought: So they read mine out too, when it suits.
* “Nobody should be looked at like that. I’m sorry, and to me you don’t have to prove a thing.” # id: p-sorry # empathy: +2 acknowledge doubt # accuracy: -1 skip # why: She did need to hear it. But the sale still has to be found, and now it sounds as if you went back on your word.
    Ines: Thank you. On Monday nobody saw it. # thought: At last, somebody who saw it.
    The form wants the sale all the same. You have to ask her for the digits after all.
- ~ found = true
-> monday

// ---------------------------------------------------------------- 4

=== monday ===
The sale comes up: one Swift 4, {variant == "day20":20|34} days ago. Under it there is a note from Monday.
{
- heat >= 10:
    Ines: Read it out. What does it say about Monday? So that all these people have it too. # gesture: fist # thought: I’m louder than I have been in years. It isn’t even helping.
- heat >= 7:
    Ines: And what does it say about Monday? Or did Monday not happen? # gesture: fold-arms # thought: They will look at the screen and tell me nothing. I know that face.
- else:
    Ines: Does your screen know about Monday? Or did I dream it? # thought: If it’s not written down, it’s my word against theirs.
}
* “It says you were sent to the manufacturer and nothing was tested. That was our job, and we didn’t do it.” # id: m-own # empathy: +2 acknowledge trip # accuracy: +2 lookup # card: notes_record # why: You read it and you say it as it is, with whose job it was. She has been told for three days that it was hers.
    ~ knows_note = true
    Ines: So it is in there. # gesture: sigh # thought: I had begun to think I had been rude to somebody.
* “The main thing is that you’re here now and that I’m looking after it. Let’s both leave Monday behind us.” # id: m-forward # empathy: +1 reassure # accuracy: -1 withhold # why: The tone is warm, but she asked a question and the answer is on your screen. It is not for you to leave Monday behind.
    Ines: You may leave it behind. I drove there and back. # thought: They have read it. They’re not going to tell me.
* “The guarantee does come from the manufacturer, so that number was a reasonable place to start on Monday.” # id: m-guarantee # empathy: -1 defend # accuracy: -2 misinform # card: policy_shop_faulty # why: It protects a colleague with something that is not so. Who sold it answers for it; the guarantee comes on top.
    Ines: I did not buy it from a telephone number. # gesture: fist # thought: They stand together. Of course they do.
* [Open Monday’s note and read it through before you say anything more about it # id: m-read # do # accuracy: +2 lookup # card: notes_record # why: Right: read before you speak. She only sees you reading, so a sentence about it would have been worth a lot.]
    ~ knows_note = true
    “Unhappy with product. Told to contact manufacturer. Not tested.” It is three lines long.
    Ines: You are moving your lips, but there is no sound. # thought: It’s about me and I may not hear it.
- -> check

// ---------------------------------------------------------------- 5

=== check ===
The form wants two more things: the serial number, and a test code from the bench beside you.
{ heat >= 10:
    Ines: Go on, test me. Shall I blow into something? # gesture: fist # thought: Everybody is looking. Good. Let them look.
- else:
    Ines: Is this the part where somebody decides if I am honest? # gesture: fold-arms # thought: Fifty-four years old, and I feel as if I’d been caught.
}
* “You’ve driven here twice, and I simply believe you. I’m not going to put you through a test as well.” # id: k-skip # empathy: +2 validate # accuracy: -2 skip # card: policy_shop_check # why: A generous thing to say, and you may not do it. Without the code no remedy can be booked, and she needs the proof more than you do.
    Ines: Thank you. That is the first easy thing today. # thought: A human being. At last.
    The form believes nobody: no test code, no return. You have to reach for the bench lead.
    Ines: You said you wouldn’t. # gesture: turn-away # thought: And I believed it, for eight seconds.
* “I do have to rule out that it was dropped or got wet. After that we can talk.” # id: k-dropped # empathy: -2 blame # accuracy: +1 diagnose # why: The test is right, the reason is an accusation. The same five minutes can be announced without a suspect.
    Ines: It has been on the floor. It is a vacuum cleaner. # gesture: fist # thought: There it is. I knew it was coming.
    You fix the lead and start the bench.
* “It’s the machine we check, never the person, and we check everybody’s. It takes five minutes; come round and watch.” # id: k-watch # empathy: +2 acknowledge doubt # accuracy: +2 diagnose # card: policy_shop_check # why: It answers the question she really asked. Letting her watch makes the result hers as well as yours.
    Ines: Everybody? The loud ones too? # thought: I would like to see this, in fact.
    She comes round the counter and bends to the display, hands behind her back, as in a museum.
* [Match the serial number and start the bench test straight away, without discussing it # id: k-start # do # hold: 3 # accuracy: +2 diagnose # card: policy_shop_check # why: The right thing, done fast. She asked you something, though, and she spends the five minutes with her own answer.]
    The numbers match. The lead clicks in.
    Ines: I see. We let the machine answer. # thought: Nobody looks at me. It’s the number plate they look at.
- -> five

// ---------------------------------------------------------------- 6

=== five ===
The bench runs the motor and counts the seconds of its five minutes.
{
- heat >= 10:
    Ines is copying the name from your badge, one letter at a time.
    Ines: And the name of whoever runs this shop? I have five minutes, it seems. # gesture: fist # thought: If I write, I don’t shout. So I write.
- heat >= 7:
    Ines: Five more minutes. I shall add them to the two hundred. # gesture: turn-away # thought: I could have tuned a whole piano by now.
- else:
    Ines stands quite still, her head to one side, listening to the motor.
}
* “Once it shows us something, you’ll have your money back in no time at all. I’m really quite sure of that.” # id: f-sure # empathy: +1 reassure # accuracy: -2 overpromise # card: policy_shop_faulty # why: The bench is still running. Whatever it says, you have already told her how it ends, and you may have to take it back.
    Ines: Quite sure. I shall remember that. # thought: On Monday they were quite sure too.
    Ines: But first let the machine say something.
* “All that way, twice, and now you’re waiting again. In your place I’d be angry too.” # id: f-angry # empathy: +2 validate # why: True and kind. It moves nothing forward, and these are the five minutes in which you could find out what she needs.
    { heat >= 6:
        Ines: I am angry. I do it quietly, it’s the job. # thought: Good that somebody has noticed.
    - else:
        Ines: Yes. You have understood that, I think. # thought: We have been over this. What now?
    }
* [Use the time to read the returns cards on your desk from top to bottom # id: f-cards # do # accuracy: +1 lookup # why: Never wrong, and better now than after a mistake. But the cards cannot tell you what she needs it for.]
    Ines: Is it a good book? # thought: They are looking for the sentence that says no.
* “While it runs: what matters most to you here? The money, or having one that works by a certain day?” # id: f-need # empathy: +2 care # accuracy: +2 ask # why: Behind “I want to return it” there is a reason, and the remedy that helps depends on it. Five empty minutes are the time to ask.
    ~ knows_saturday = true
    Ines: Saturday. My parents come on the noon train, and my father has one good lung. # thought: I did not mean to say that here.
    Ines: And I have a dog who loses his coat twice a year. This is one of the times. # gesture: sigh # thought: He sleeps in the guest room. He thinks it’s his.
- -> result

// ---------------------------------------------------------------- 7

=== result ===
~ tested = true
{ variant == "mind": -> pass }
-> fault

= fault
At four minutes and nine seconds the motor sinks and stops. The display says: FAULT B3, BATTERY CELL. SERIAL MATCHES.
Ines: There. Down, and gone. # gesture: nod # thought: I am so glad it did it. Imagine if it hadn’t done it.
{
- heat >= 10:
    Ines: Now tell me what I am owed. One sentence, or somebody else can tell me. # gesture: fist # thought: My voice is shaking. I hate that it shakes.
- else:
    Ines: So what am I owed? The truth, please. I can bear it. # gesture: open-hands # thought: I want the plain answer, not the soft one.
}
* “You’ve been sent round in circles. It comes under the manufacturer’s guarantee, but I’ll ring them for you.” # id: r-maker # empathy: +2 care # accuracy: -3 misinform # card: policy_shop_faulty # why: The kindest way to say the wrong thing. The seller has to put it right, so you would be standing in the same circle with her.
    ~ told = "short"
    Ines: So it is the number again, only with you on the line. # gesture: sigh # thought: I hope they like the flute.
* {variant == "day34"} “It’s a fault, so we put it right, free of charge. A repair or a new machine, and you choose which.” # id: r-two-34 # empathy: +2 choice # accuracy: +3 explain # card: policy_shop_faulty # why: At this point this is exactly what is owed: one of two, free, and hers to choose. You leave nothing out and add nothing.
    ~ told = "right"
    Ines: Which of two. I see. # thought: It’s clear, at least. It isn’t what I hoped.
* {variant == "day20"} “It’s a fault, so we put it right, free of charge. A repair or a new machine, and you choose which.” # id: r-two-20 # empathy: +1 choice # accuracy: -1 withhold # card: policy_shop_faulty # why: Kindly said, and a third of it is missing. This soon after the sale her money is one of the choices, and she asked what she is owed.
    ~ told = "short"
    Ines: Those are the two, are they? # thought: My sister said there were three.
* “You were right from the start and nobody listened to you. I’m so sorry it had to come to this.” # id: r-sorry # empathy: +2 validate # accuracy: -1 withhold # why: She has just been proved right and it is good to say so. But she asked what she is owed, and asked for it plainly.
    ~ told = "short"
    Ines: That is kind. It is also not what I asked. # thought: Lovely. And now the answer.
* {variant == "day34"} “It’s a fault, so you choose: all of your money back, a new machine, or a repair.” # id: r-three-34 # empathy: +2 choice # accuracy: -2 overpromise # card: policy_shop_faulty # why: It sounds fair, and a week ago it was true. By now the first of the three is not yours to give.
    ~ told = "over"
    Ines: All of it? Well. Thank you. # thought: That was easy. Why was that easy?
* {variant == "day20"} “It’s a fault, so you choose: all of your money back, a new machine, or a repair.” # id: r-three-20 # empathy: +2 choice # accuracy: +3 explain # card: policy_shop_faulty # why: This soon after the sale, a fault that has been shown gives her all three. You name them and leave the choice to her.
    ~ told = "right"
    Ines: Three. My sister said there were three. # gesture: nod # thought: They could have left one out. They didn’t.
- -> money

= pass
After five minutes the motor stops. The display says: PASS. NOISE IN RANGE. SERIAL MATCHES.
{ knows_ear:
    Ines: In range. In whose range? It works, I know that, and I cannot be in a house with that note. # gesture: open-hands # thought: I am not being difficult. It is like a light in the eyes.
- else:
    Ines: I never said it was broken. It sings, one thin C sharp, and I tune pianos. Nobody asked me. # gesture: open-hands # thought: I am not being difficult. It is like a light in the eyes.
}
{
- heat >= 10:
    Ines: Now tell me what I am owed. One sentence, or somebody else can tell me. # gesture: fist # thought: My voice is shaking. I hate that it shakes.
- else:
    Ines: So what am I owed? The truth, please. I can bear it. # gesture: open-hands # thought: I want the plain answer, not the soft one.
}
* “With your ears, a note like that is a fault to me. I’ll put it through as one and refund you.” # id: r-call-it # empathy: +2 validate # accuracy: -3 overgive # card: policy_shop_check # why: You want to help, and you would be writing something into the form that the bench has just said is not so.
    ~ told = "over"
    Ines: You would do that? # thought: Somebody who believes an ear.
* “It has been opened and it’s past twenty-eight days. I’m sorry, but there’s nothing that I can do.” # id: r-nothing # empathy: -1 cold # accuracy: -2 withhold # card: policy_shop_changed_mind # why: That is the sign, not the rule behind it. The card has two offers for just this case, and she has heard neither.
    ~ told = "short"
    Ines: Nothing. You have a whole shop behind you. # gesture: fist # thought: I drove here for the word nothing.
* “There’s no fault, so by law no refund. Our own offer: full credit, or the money less fifteen per cent.” # id: r-honest # empathy: +2 honest # accuracy: +3 refuse # card: policy_shop_changed_mind # why: A no with its reason, and in the same breath what there is instead. She asked for the truth and can do something with it.
    ~ told = "right"
    Ines: Well, that was plain. # thought: I don’t like it. But I did ask.
* “Noise isn’t a fault, strictly speaking. You could have asked us to let you hear one before you bought it.” # id: r-hear # empathy: -2 blame # accuracy: +1 explain # why: The first half is right. The second cannot help her any more; it only tells her whose fault you think it is.
    ~ told = "short"
    Ines: In a shop with music playing? # gesture: fist # thought: Now I’m being taught how to buy a vacuum.
- -> money

// ---------------------------------------------------------------- 8

=== money ===
{
- heat >= 10:
    She has stopped speaking quietly. The man behind her has taken a step back.
}
{
- told == "over": -> over
- variant == "day34": -> day34
- variant == "day20": -> day20
- else: -> mind
}

= day34
{ told == "right":
    Ines: I don’t want another one of these. I want my money back. # gesture: fold-arms # thought: Two doors, and I want the third.
- else:
    Ines: You sold it, it is broken, and I want my money back. # gesture: fold-arms # thought: Is that so hard to answer?
}
* {told == "right" and knows_saturday} “A refund isn’t mine to give now. A new one is: tested here, and in your house before your father.” # id: y-sat # empathy: +2 acknowledge saturday # accuracy: +2 refuse # card: policy_shop_limits # why: A clear no, and next to it the thing she told you she really needs. The no is easier to carry with Saturday solved.
    Ines: Before my father. # thought: They were listening. With the motor on.
* {told == "right" and not knows_saturday} “A refund isn’t mine to give now. A new one is: it’s here, and we can test it before you go.” # id: y-test # empathy: +1 honest # accuracy: +2 refuse # card: policy_shop_limits # why: A clear no and a real alternative. You do not know why she wants the money, so you cannot say whether this helps.
    Ines: A straight no. I have had worse today. # thought: But what if I need more than a straight no?
* {told == "short"} “I should have told you properly. It’s ours to put right: a repair or a new one, free, you choose.” # id: y-late # empathy: +1 honest # accuracy: +2 explain # card: policy_shop_faulty # why: You put right what you left out, and it counts. It would have cost less when she first asked.
    Ines: You might have started with that. # thought: So it was there all along.
* “I hear you, and I don’t blame you. Leave it with me, and I’ll get you that refund one way or another.” # id: y-somehow # empathy: +2 reassure # accuracy: -3 overpromise # promise: money # card: policy_shop_limits # why: It ends the argument for now. A refund at this point is your supervisor’s to decide, and she has not been asked.
    ~ plan = "bad"
    Ines: One way or another. All right. # thought: I don’t care which way.
* “You could ask your bank to pull the payment back. They do that sometimes, if you explain it well.” # id: y-bank # accuracy: -1 deflect # why: It gets the question off your counter and on to hers. There is a remedy here, today, and you are sending her past it.
    Ines: Another number to ring. {told == "short":And my sister says you owe me a new one.} # thought: They would rather I argued with somebody else.
* “At this stage it’s a repair or a new machine, I’m afraid. That’s the rule, and it’s the same for everybody.” # id: y-rule # empathy: -1 robotic # accuracy: +2 refuse # card: policy_shop_faulty # why: Correct, and it could have come from the sign on the wall. A no needs a reason and something beside it.
    Ines: I am not everybody. I am the one with the broken one. # thought: It talks like the flute music.
- -> decide

= day20
{ told == "right":
    Ines: The money, then. In cash, if you would. The shop across the road is open till six as well. # thought: Quick about it, and I can be home with another one tonight.
- else:
    Ines: And if I want my money? In cash, and now? # gesture: fold-arms # thought: Let’s hear what there is when I ask for it.
}
* {told == "right" and knows_saturday} “Not cash; it goes to the card that paid. If it’s Saturday that worries you, you can still take a new one.” # id: z-sat # empathy: +2 acknowledge saturday # accuracy: +2 refuse # card: policy_shop_refunds # why: A no with a reason, and you thought of the train on Saturday. You remind her of the choice without pushing her into it.
    Ines: Saturday, yes. You thought of my father. # thought: They remember what I said. That’s rarer than perfect pitch.
* {told == "right" and not knows_saturday} “Not cash; it goes to the card that paid. I send it today, and the bank takes some days to show it.” # id: z-card # empathy: +1 honest # accuracy: +2 refuse # card: policy_shop_refunds # why: A no, the reason, and an honest word about the bank’s days. You do not know why she is in a hurry, because nobody asked.
    Ines: A few days. Well. It’s the same money. # thought: And until then I sweep with a broom.
* {told == "short"} “You can have all of it, and I should have said so. Not in cash, though: to the card that paid.” # id: z-late # empathy: +1 honest # accuracy: +2 remedy # card: policy_shop_faulty # why: You give her what you left out and say that you left it out. It would have cost less when she first asked.
    Ines: You might have started with that. # thought: If I hadn’t asked twice, I would have gone without.
* “Refunds are only ever made to the card that paid, I’m afraid. We don’t do cash at this counter.” # id: z-nocash # empathy: -1 cold # accuracy: +2 refuse # card: policy_shop_refunds # why: Right, and shut like a drawer. One word about the reason, or about her evening, would have made it an answer.
    Ines: I only asked. # thought: A drawer that shuts on your fingers.
* “Cash is more use to you tonight, I can see that. I’ll take it out of the till and explain it to them later.” # id: z-cash # empathy: +2 care # accuracy: -3 overpromise # promise: money # card: policy_shop_refunds # why: You have seen what she needs, and this is not yours to do. Money goes back the way it came, so that nobody else can collect it.
    ~ plan = "bad"
    Ines: Now that is helpful. # thought: Across the road by half past. Home by seven.
* “Wouldn’t you rather have a new one? A refund really does take an age, and the new one is here.” # id: z-rather # empathy: -1 pressure # accuracy: -1 withhold # why: She has told you what she wants. You are making the choice she has look slower than it is.
    Ines: If I wanted a new one, I would say: a new one. # gesture: fold-arms # thought: Is there a prize for keeping my money in the shop?
- -> decide

= mind
{ told == "right":
    Ines: So I lose twenty-two pounds, or I spend it all here again. I would like the whole price, in money. # gesture: fold-arms # thought: I only kept it for thirty-four days because I tried to get used to it.
- else:
    Ines: It will be back on your shelf tomorrow, for somebody with worse ears. I would like my money. # gesture: fold-arms # thought: I only kept it for thirty-four days because I tried to get used to it.
}
* {told == "right" and knows_saturday} “The whole price in money, no: it works. As credit, yes, and a quieter one can be home before your father.” # id: n-sat # empathy: +2 acknowledge saturday # accuracy: +2 refuse # card: policy_shop_changed_mind # why: The no stays a no, with its reason. And you have put it next to the thing she told you about while the bench was running.
    Ines: A quieter one. In which key? # thought: They were listening. With the motor on.
* {told == "right" and not knows_saturday} “The whole price in money, no: it works. As credit, yes, and there’s a quieter one here to listen to.” # id: n-quiet # empathy: +1 honest # accuracy: +2 refuse # card: policy_shop_changed_mind # why: The no, the reason, the alternative. You do not know what she needs it for, so you cannot say why the quieter one would help.
    Ines: I could listen. Listening costs nothing. # thought: A straight no. I have had worse today.
* {told == "short"} “I left something out. You can have the full price as credit, or the money less fifteen per cent.” # id: n-late # empathy: +1 honest # accuracy: +2 offer # card: policy_shop_changed_mind # why: You put right what you left out, and it counts. It would have cost less when she first asked.
    Ines: You might have started with that. # thought: So there was something. There is always something.
* “Head office does make exceptions sometimes. You could always write to them and explain how it sounds.” # id: n-office # accuracy: -1 deflect # why: Perhaps they do. You are giving her homework in place of the two things you could do now.
    Ines: I am to write a letter about a note. {told == "short":My sister was given credit here, for a kettle.} # thought: They’ll send me a phone number.
* “It’s full credit, or it’s the money less fifteen per cent. I’m sorry, but I don’t make the rules here.” # id: n-rules # empathy: -1 defend # accuracy: +2 refuse # card: policy_shop_changed_mind # why: Complete and correct. The last sentence is about you, and she had not accused you of anything.
    Ines: No. Nobody ever does. # thought: Somebody must. There are so many of them.
* “After two drives like that, I’ll drop the fifteen per cent for you. You’ll have the whole price back, in money.” # id: n-drop # empathy: +2 care # accuracy: -3 overpromise # promise: money # card: policy_shop_limits # why: It would feel fair. Dropping the fee is your supervisor’s decision, and now there is a promise standing where a question should be.
    ~ plan = "bad"
    Ines: The whole price. Good. # thought: So it was only a matter of asking again.
- -> decide

= over
{ variant == "mind":
    The till has turned amber: TEST PASSED. RETURN AS FAULTY REFUSED.
- else:
    The till has turned amber: 34 DAYS. REFUND NEEDS SUPERVISOR CODE.
}
Ines: The money, then, please. To the card. # gesture: nod # thought: I shall be home before supper.
* {variant == "day34"} “I told you wrong, and I’m sorry. It’s a repair or a new machine now; a refund only my supervisor can give.” # id: o-wrong-34 # empathy: +2 honest # accuracy: +2 explain # card: policy_shop_limits # why: It is hard to say, and every minute makes it harder. She loses a hope, and she learns that you correct yourself.
    Ines: Ah. I thought it was too easy. # gesture: sigh # thought: At least it’s this one who tells me, and not a letter.
* {variant == "mind"} “I said too much, and I’m sorry. It passed, so it’s full credit, or the money less fifteen per cent.” # id: o-wrong-mind # empathy: +2 honest # accuracy: +2 explain # card: policy_shop_changed_mind # why: It is hard to say, and every minute makes it harder. She loses a hope, and she learns that you correct yourself.
    Ines: Ah. I thought it was too easy. # gesture: sigh # thought: At least it’s this one who tells me, and not a letter.
* “The till is being slow with me today, it does that. Sorry about this, bear with me a moment.” # id: o-till # empathy: -1 blame # accuracy: -1 withhold # why: The till is not slow, it said no. You have bought a minute, and she still believes something that is not so.
    ~ plan = "bad"
    Ines: It looks quite awake to me. # thought: It’s orange. Orange is never yes.
* {variant == "day34"} [Type in the supervisor’s code from the note that is stuck under the till # id: o-code # do # empathy: +1 care # accuracy: -3 overgive # breach: authority # card: policy_shop_limits # why: The code stands for a decision that another person has to make. Using it is signing her name.]
    ~ plan = "bad"
    The till thinks about it. CODE LOGGED. WAITING FOR APPROVAL.
    Ines: Is that it? # thought: They looked over their shoulder. Why?
* {variant == "mind"} [Write “stops now and then” in the fault field and send the form again # id: o-field # do # empathy: +1 care # accuracy: -3 overgive # breach: false-record # card: policy_shop_check # why: The next person will read that sentence as a fact. The form has your name on it, and the bench has its own memory.]
    ~ plan = "bad"
    The till thinks about it. SENT. WAITING FOR APPROVAL.
    Ines: Is that it? # thought: They looked over their shoulder. Why?
* “It’s as good as done, so please don’t worry any more about it. I’ll ring you tomorrow when it has gone through.” # id: o-ring # empathy: +2 reassure # accuracy: -3 overpromise # promise: money # why: She goes on trusting you, one day longer. Then you ring with a no, or you do not ring.
    ~ plan = "bad"
    Ines: Tomorrow. Before four, I have a grand piano at four. # thought: I shall keep the phone on the lid.
- -> decide

// ---------------------------------------------------------------- 9

=== decide ===
~ told = ""
{
- plan == "bad": -> when
- heat >= 6 or trust <= 2 or patience <= 0: -> boss
- variant == "mind": -> queue
- else: -> again
}

= when
{ variant == "day20":
    The drawer stays shut. CARD SALE, says the till.
}
Ines: You said I would have it. When, exactly? # gesture: lean-in # thought: “Exactly” is a good word. People who promise things do not like it.
* “By Saturday, I’d say. I’ll make sure of it myself, so you can stop thinking about it from this moment on.” # id: w-saturday # empathy: +1 reassure # accuracy: -2 overpromise # why: A date for something you cannot do at all. The better it sounds, the worse Saturday will be.
    Ines: I never stop thinking. But Saturday is a day. # thought: I am writing that down.
* “You’ve waited so long that I don’t want to give you a wrong date. It will be soon.” # id: w-soon # empathy: +2 validate # accuracy: -1 withhold # why: Careful words around the one thing she does not know: that it is not yours to give.
    Ines: Soon is not a time. # thought: In music it would be marked with a number.
* {variant == "day20"} “I can’t do what I said, and I’m sorry. It goes to your card, all of it, and it leaves here today.” # id: w-card # empathy: +2 honest # accuracy: +2 explain # card: policy_shop_refunds # why: You take back what you could not keep, and in the same breath give her what is really hers. That is the whole repair.
    ~ plan = "ok"
    Ines: To the card, then. You could have said that first. # gesture: sigh # thought: It’s the same money. It’s only the evening that’s gone.
* {variant != "day20"} “I promised what isn’t mine to give, and I’m sorry. I’ll bring my supervisor over and tell her that.” # id: w-bring # empathy: +2 honest # accuracy: +2 escalate # card: policy_shop_limits # why: The promise was a mistake and you say so, to both of them. Only the supervisor can still make it true.
    ~ done = "called"
    Ines: Then bring her. # gesture: sigh # thought: They went red. I do that too.
* “That depends on the system at the other end. I’m afraid none of us here can say.” # id: w-system # empathy: -1 blame # accuracy: -1 withhold # why: No system at any end is working on it. She has asked exactly, and she notices a fog.
    Ines: A minute ago you could. # gesture: fold-arms # thought: It was “I” before. Now it’s a system.
- -> act

= boss
{ heat >= 10 or patience <= 0:
    Ines: I want the person who decides. I should have asked for them on Monday. # gesture: fold-arms # thought: I have used up all my good manners.
- else:
    Ines: I would like to speak to the person who decides. # gesture: fold-arms # thought: Not to complain. To get to the end of this.
}
* “In your place I’d be asking for someone else too, I really would. It’s been a hard week for you, I can see that.” # id: b-place # empathy: +2 validate # accuracy: -1 delay # why: She asked for a person and got a feeling. However well meant, the request is still lying on the counter.
    Ines: Then you’ll understand that I’m still asking. # thought: I don’t need a hand on my arm.
* “She’ll only tell you the same as I have, I’m afraid. It’ll be a wait for nothing.” # id: b-same # empathy: -1 minimise # accuracy: -1 guess # why: You do not know what she will say. Now it sounds as if you were guarding the door.
    Ines: Then she can tell me. # gesture: lean-in # thought: What is she, a secret?
* {variant == "day20"} “I’ll bring my supervisor, Asha. I’ll tell her the result and what you want, so you needn’t start again.” # id: b-asha-20 # empathy: +2 respect # accuracy: -1 dump # card: policy_shop_limits # why: Well handed over, but there is nothing for her to decide. A refund for this fault is yours to give, and she waits for a second person instead.
    ~ done = "called"
    Ines: Thank you. # thought: At least I don’t have to sing the whole song again.
* {variant != "day20"} “I’ll bring my supervisor, Asha. I’ll tell her the result and what you want, so you needn’t start again.” # id: b-asha # empathy: +2 respect # accuracy: +2 escalate # card: policy_shop_limits # why: She wants what only Asha may decide, so asking Asha is not giving up. Telling it for her is what makes it a handover.
    ~ done = "called"
    Ines: Thank you. # thought: At least I don’t have to sing the whole song again.
* {variant == "day20"} “You won’t need anybody else for this. The decision is mine, and I’ll do it now while you watch.” # id: b-mine-20 # empathy: +2 respect # accuracy: +2 commit # card: policy_shop_limits # why: True here: a refund for a fault at twenty days is yours to give. The quickest way to the person who decides is to be that person.
    Ines: Yours? Why did you not say so? # thought: The person who decides was there the whole time.
* {variant != "day20"} “You won’t need anybody else for this. The decision is mine, and I’ll do it now while you watch.” # id: b-mine # accuracy: -1 withhold # card: policy_shop_limits # why: What you offer is yours, but what she asks for is not. There is somebody who could say yes, and you have just hidden her.
    Ines: And yet here I am, still without my money. # thought: Then who is the woman with the keys?
- -> act

= queue
Ines: The man behind me whispered that I should say it doesn’t charge. Should I have? # thought: He said it as if it were the normal thing to do.
* “Off the record, it might well have worked. Plenty of people get away with it, you know.” # id: q-off # accuracy: -2 misinform # why: It would not have: every machine goes on the bench. And you have told the honest one in the queue that she was the silly one.
    Ines: I see. Then I am the silly one. # gesture: fold-arms # thought: Honest for nothing. My mother would be thrilled.
* “No, and thank you for being straight with me. The check would have shown it, and we’d both feel worse.” # id: q-thank # empathy: +2 thank # accuracy: +2 explain # card: policy_shop_check # why: She has just passed up a small lie and wonders if that was stupid. Tell her it was not, and why it would not have helped.
    Ines: I am a bad liar in any case. I go up a semitone. # gesture: nod # thought: Good. I can drive home with that.
* “I’d be careful with that. It would be fraud, you know, and we do report it.” # id: q-fraud # empathy: -2 blame # why: She asked because she did not do it. A warning is for somebody who did.
    Ines: I asked you a question. I did not do it. # gesture: fist # thought: So honest people get the warning.
* “After two wasted drives I can quite see why that would tempt you. I don’t think anyone here would blame you.” # id: q-tempt # empathy: +2 validate # accuracy: -1 withhold # why: Warm, and it leaves her question open. She wanted to know if honesty was a mistake here; the answer is no.
    Ines: That isn’t quite a no. # thought: Nor quite a yes. It’s a pedal with no note.
- -> act

= again
{
- variant == "day34":
    Ines: And if the new one dies as well? I will not do this a third time. # thought: I want to know what I’m signing before I sign.
- else:
    Ines: Say I took a new one instead of the money. And it died as well? # thought: I want to know what I’m signing before I sign.
}
* “It won’t, I promise you. I’ve never known two of these fail for the same customer.” # id: a-wont # empathy: +1 reassure # accuracy: -2 overpromise # why: You cannot know, and she has just asked for the opposite of a feeling. The honest answer is better than the comforting one here.
    Ines: Until Monday you had never known one. # thought: It’s a nice thing to say. It isn’t an answer.
* “Then the manufacturer’s guarantee takes over for you. It runs for two whole years, so you’d be quite safe.” # id: a-maker # accuracy: -2 misinform # card: policy_shop_again # why: A guarantee is an extra. The one who answers for the second machine is the same as for the first: this shop.
    Ines: I have their number. # gesture: fold-arms # thought: It always comes back to that number.
* “Then the clock starts again with the new one, so we’d look at a repair first.” # id: a-clock # accuracy: -2 misinform # card: policy_shop_again # why: It sounds like a rule, and it is not one. The shop gets one try, not one try with every machine.
    Ines: So it never ends. # gesture: sigh # thought: Like a piece with repeat marks at both ends.
* “Then you needn’t take another. You could have your money back, or keep it for less, as you like.” # id: a-again # empathy: +1 honest # accuracy: +2 explain # card: policy_shop_again # why: She is asking where it ends, and it does end: the shop gets one try. Nothing you could promise would calm her as much as that rule.
    Ines: One try. That’s fair. # gesture: nod # thought: A rule on my side. I didn’t know they made those.
- -> act

// ---------------------------------------------------------------- 10

=== act ===
{
- done == "called": -> asha
- trust <= 1 and (heat >= 9 or patience <= 0): -> leaving
- plan == "bad": -> owing
- variant == "day34": -> day34
- variant == "day20": -> day20
- else: -> mind
}

= asha
Asha comes over from the televisions, a ring of keys on a ribbon.
Asha: I’m Asha. What have we got?
Ines: Ask your colleague. # gesture: fold-arms # thought: If I have to start at Monday again, I shall hum.
* “She’d like a refund, and I’ve already explained to her that she can’t have one.” # id: h-no # empathy: -1 cold # accuracy: -1 skip # card: policy_shop_limits # why: No result, no history, and a verdict before the supervisor has opened her mouth. She has to start from the beginning now.
    ~ done = "supbad"
    Asha: I see. Would you tell me from the beginning?
    Ines: From the beginning. Of course. # gesture: sigh # thought: Hum. I am going to hum.
* “Could you just refund her, please? She’s had a dreadful week and she’s been so patient.” # id: h-please # empathy: +2 care # accuracy: -2 overgive # card: policy_shop_limits # why: You are on her side, and you have given Asha nothing to decide with. Pity in front of other people can also sting.
    ~ done = "supbad"
    Asha: Let me look at it first. Would you tell me from the beginning?
    Ines: I am not having a dreadful week. I have a dreadful vacuum. # thought: I came for an answer, not for pity.
* {plan == "ok"} “It’s tested, we’ve been over what’s owed, and she’d like a refund. It’s her second drive here over this.” # id: h-brief # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_limits # why: Result, what was said, what is wanted, in front of her and without a verdict. She can correct you, and she need not begin again.
    ~ done = "sup"
    Ines: That’s right. That is what I would have said. # gesture: nod # thought: Shorter, too.
* {plan == "bad"} “It’s been tested, and I promised her more than I’m allowed to. That was my mistake, and not hers.” # id: h-mine # empathy: +2 honest # accuracy: +2 recap # card: policy_shop_limits # why: You carry your own mistake to the person who can still do something about it. She need not argue for a promise that you made.
    ~ done = "supbad"
    Ines: It was kindly meant. # thought: Now I’m defending them. How did that happen?
* “I’ll let you two talk it through. There’s quite a queue building up behind you.” # id: h-leave # empathy: -1 rush # accuracy: -1 dump # card: policy_shop_limits # why: A handover without the hand. The queue can wait for two sentences.
    ~ done = "supbad"
    Asha: Right. From the beginning, then?
    Ines: I have become the queue. # gesture: sigh # thought: Passed along, like the salt.
- { done == "sup":
    { variant:
    - "day34":
        Asha reads the screen to the end, Monday’s note as well.
        Asha: I’ll refund it, once, as goodwill. The law doesn’t make me; two drives do.
        Ines: Thank you. So it can be done. # gesture: nod # thought: A person with keys and a sense of distance.
    - "day20":
        Asha: That’s a fault, and she’s in time. It’s a refund, and you didn’t need me for it.
        She sends it to the card that paid.
        Ines: So anybody could have done that. # thought: I have met everybody now. I could work here.
    - else:
        Asha: It works, so it stays as it is: all of it as credit, or the money less fifteen per cent. I’d rather tell you so to your face.
        Ines: The same answer, with keys. # gesture: sigh # thought: It helps, though. It shouldn’t, but it does.
    }
}
{ done == "supbad":
    { variant == "day20":
        Asha: It’s a fault, and you’re in time. It goes to your card, tonight, and it could have gone half an hour ago.
    - else:
        Asha: I can’t give you an answer out of the air. I’ll read all of it, and I’ll ring you myself tomorrow morning.
    }
}
-> slip

= leaving
Ines folds the flaps of the box together and puts her hand through the handle.
Ines: My card company can talk to you. Give me that test result on paper, and I’ll go. # gesture: turn-away # thought: I want one thing out of this shop that’s true.
* [Print the test result for her, with what she is owed and your name on it # id: l-paper # do # empathy: +2 respect # accuracy: +2 document # why: She is going, and she may. What she asks for is right and helps her, so it is the last useful thing that you can do.]
    ~ done = "paper"
    She reads it where she stands, twice. # sound: till
    Ines: Your name is on it. # thought: That’s more than I got on Monday.
* “Please don’t go like this. Just give me one more chance to make it right for you.” # id: l-stay # empathy: +1 care # accuracy: -1 delay # why: You mean it. But she has asked for one thing, and you ask her for another one instead.
    ~ done = "none"
    Ines: You have had several. # thought: I’m not a test they can sit again.
* “I’m sorry that you feel that way. We really do value you as a customer.” # id: l-value # empathy: -1 robotic # why: A sentence made for nobody. It apologises for her feelings, not for anything that happened.
    ~ done = "none"
    Ines: That is on your bags. # thought: It really is. I’ve got two of them at home.
* “That printout is for internal use only, I’m afraid. I can’t let it leave the shop.” # id: l-internal # empathy: -1 cold # accuracy: -2 withhold # why: No card says so. It is the result for her own machine, and holding it back is how a complaint becomes a case.
    ~ done = "none"
    Ines: Then I’ll remember it. I have a good memory for short things. # gesture: fist # thought: Internal. It was my vacuum inside it.
- -> slip

= owing
{ variant == "day20":
    The drawer is still shut, and the till still says CARD SALE.
- else:
    The till wants a code that isn’t yours.
}
Ines: Well? You gave me your word. # gesture: fold-arms # thought: They are typing and deleting. Typing and deleting.
* [Get round the till somehow and give her just what you promised her # id: g-round # do # empathy: +1 care # accuracy: -3 overgive # breach: authority # card: policy_shop_limits # why: Now the promise is kept, with something that was not yours. It will be found tonight, and it may be taken back from her.]
    ~ done = "wrong"
    It goes through. The till prints a line in red that she does not see. # sound: till
    Ines: There. That was not so hard. # thought: Then why is their neck red?
* [Book what you are allowed to, and say nothing about the rest of it # id: g-quiet # do # empathy: -2 cold # accuracy: +1 act # why: What you book is right. But she finds it on the receipt, where she should have heard it from you.]
    ~ done = "weak"
    Ines: This is not what you said. This is something else. # gesture: fist # thought: They let me find it. They let me read it off the paper.
* “It’s all in hand now, so don’t you worry. You’ll have a message when it’s through.” # id: g-hand # empathy: +1 reassure # accuracy: -3 overpromise # why: Nothing is in hand. A promise on top of a promise only moves the bad moment to her kitchen.
    ~ done = "wrong"
    Ines: A message. Very well. # thought: I shall put the phone beside the tuning fork.
* “I can’t do what I told you. I’ll fetch Asha, and say that the promise was mine.” # id: g-asha # empathy: +1 honest # accuracy: +1 escalate # card: policy_shop_limits # why: Late, and still right. The longer a false promise stands, the more it costs, and it does cost her now.
    ~ done = "supbad"
    Asha comes over, hears it from you, and reads the screen to the end.
    Asha: I’ll go through it properly, and I’ll ring you myself tomorrow morning.
    Ines: One more person who will ring. # gesture: sigh # thought: But this one wrote down my number herself.
- -> slip

= day34
{ heat >= 6:
    Ines: Then do it. The new one, and be quick. # gesture: fold-arms # thought: I have no more arguments. I only have a floor.
- else:
    Ines: The new one, then. Today. # gesture: nod # thought: A working machine. That was the point, wasn’t it?
}
* [Book the exchange, and hand her the new one sealed in its box # id: x-sealed # pays: 149 # do # accuracy: +1 act # card: policy_shop_handover # why: The right remedy, half done. If this one has a bad cell too, she finds out fifty minutes from here.]
    ~ done = "sealed"
    The tape on the new box is still smooth.
    Ines: And this one works? # thought: They shrugged. A small shrug, but a shrug.
* [Book the exchange, then unpack the new one and run it beside her # id: x-run # pays: 149 # do # empathy: +2 respect # accuracy: +3 act # card: policy_shop_handover # why: Her choice, done in the system, and shown to work before it leaves. Five minutes here are cheaper than a hundred on the road.]
    ~ done = "right"
    It runs. Four minutes. Five. Six. The note does not move.
    Ines: A. A proper A. # gesture: nod # thought: You could tune to it.
* [Use the supervisor’s code and refund her, after all of that driving # id: x-refund # do # empathy: +2 care # accuracy: -3 overgive # breach: authority # card: policy_shop_limits # why: She had chosen, and you may give her what she chose. Kindness with another person’s code is not yours to hand out.]
    ~ done = "wrong"
    The till prints a line in red at the bottom of the slip. # sound: till
    Ines: I said the new one. Are you allowed to do that? # thought: Whose money is this, then?
* [Book a repair for her, and lend her a machine until it’s done # id: x-repair # do # empathy: +1 care # accuracy: -1 assume # card: policy_shop_faulty # why: A good offer for somebody who chose a repair. She chose the new one, and the choice is hers.]
    ~ done = "weak"
    Ines: I said the new one. # gesture: lean-in # thought: Out loud. I said it out loud.
- -> slip

= day20
{ heat >= 6:
    Ines: Then do it. The money, and be quick. # gesture: fold-arms # thought: I have no more arguments. I only have a floor.
- else:
    Ines: One of these was enough for me. The money, please, to the card. # gesture: nod # thought: I shall borrow the neighbour’s. She owes me for the piano.
}
* [Exchange it for a new one so that she doesn’t drive home without # id: x-swap # do # empathy: +1 care # accuracy: -1 assume # card: policy_shop_faulty # why: You have thought about her evening, and over her head. She had three choices and has named one.]
    ~ done = "weak"
    Ines: I said the money. # gesture: lean-in # thought: Out loud. I said it out loud.
* [Send £149 to the card ending in 4471 and call the next customer # id: x-next # pays: 149 # do # empathy: -1 rush # accuracy: +2 act # card: policy_shop_refunds # why: Done, and right. She stands there without a slip or a date and has to take your word for it, in this of all shops.]
    ~ done = "right"
    Ines: And that is it? # thought: Something happened. I think it was good.
* [Take £149 in cash from the till so that she can buy one tonight # id: x-cash # do # empathy: +2 care # accuracy: -3 overgive # breach: payment # card: policy_shop_refunds # why: It helps her tonight and it is a fatal error: money only goes back the way it came. The drawer is short, and the sale still stands as paid.]
    ~ done = "wrong"
    You count the notes on to the box. The drawer stays open a moment too long. # sound: till
    Ines: Don’t I sign anything? # thought: In every shop I know, one signs something.
* [Send £149 to the card ending in 4471, give her the slip and say when # id: x-send # pays: 149 # do # empathy: +2 respect # accuracy: +3 act # card: policy_shop_refunds # why: The right money by the right way, on paper, with an honest word about the bank’s three to five days. Nothing left to wonder about.]
    ~ done = "right"
    The slip comes out with four digits on it. # sound: till
    Ines: Four, four, seven, one. Sent today, shown next week. # gesture: nod # thought: I can put that on the fridge.
- -> slip

= mind
{ heat >= 6:
    Ines: Then do it. The credit, and be quick. # gesture: fold-arms # thought: I have no more arguments. I only have a headache.
- else:
    Ines: The credit, then. All of it. # gesture: nod # thought: It’s not what I came for. But it’s the whole number.
}
* [Load £149 of credit, then switch on the quieter model for her # id: x-credit # pays: 149 # do # empathy: +2 care # accuracy: +3 act # card: policy_shop_changed_mind # why: What she chose, done in the system, and help with the thing that brought her here. She buys by ear, so let her listen.]
    ~ done = "right"
    You switch on a Swift Q. She closes her eyes for a full minute.
    Ines: B flat. And soft. I could live with a B flat. # gesture: nod # thought: Forty pounds more. I’ll think about it in the car park.
* [Return it as faulty and send £149 to her card; she needs it # id: x-false # do # empathy: +2 care # accuracy: -3 overgive # breach: false-record # card: policy_shop_check # why: A false entry with your name under it, for a customer who did not even ask you for a lie.]
    ~ done = "wrong"
    The till prints a line in red at the bottom of the slip. # sound: till
    Ines: It says faulty here. It isn’t faulty. # thought: I told the truth, and they wrote the lie for me.
* [Load £149 of credit on a card and wave to the next in the queue # id: x-wave # pays: 149 # do # empathy: -1 rush # accuracy: +2 act # card: policy_shop_changed_mind # why: Correct and quick. She has swallowed a no, and the last thing she sees is your hand waving to somebody else.]
    ~ done = "right"
    Ines: I am still here, you know. # thought: Only just.
* [Send £126.65 to her card, so that she can shop anywhere she likes # id: x-less # do # empathy: +1 care # accuracy: -1 assume # card: policy_shop_changed_mind # why: One of the two, but not the one she named. The choice is hers, even when you would choose differently.]
    ~ done = "weak"
    Ines: I said the credit. # gesture: lean-in # thought: Out loud. I said it out loud.
- -> slip

// ---------------------------------------------------------------- 11

=== slip ===
~ plan = "ok"
{
- heat >= 10 or patience <= 0 or done == "paper" or done == "none":
    She has one foot towards the door already, and pushes the slip across to you.
    Ines: Yours. And Monday was yours too, in case nobody writes that down. # gesture: turn-away # thought: I’m going to sit in the car for a minute before I drive.
- heat >= 6:
    She pushes the slip with the phone number across to you, with one finger.
    Ines: Keep it. And Monday? Does Monday stay as it is? # gesture: fold-arms # thought: Two hours of road. A day’s work. It can’t just stay lying there.
- else:
    She turns the slip with the phone number over, and over again.
    Ines: And Monday? Does Monday stay as it is? # thought: I’m not after anything. I would like it to have been a mistake, and not me.
}
* [Put a £50 voucher on the counter, since £10 looks like an insult # id: t-fifty # do # cost: 50 # empathy: +2 care # accuracy: -2 overgive # card: policy_shop_limits # why: Generous with money that is not yours. She asked whether Monday counts, and that is answered with a note, not with a number.]
    Ines: Fifty? Is that so that I keep quiet? # thought: I only wanted somebody to write it down.
* [Rewrite Monday’s note while she watches, and add the £10 gift card # id: t-note # do # cost: 10 # empathy: +2 respect # accuracy: +2 document # card: policy_shop_limits # why: The record now says whose mistake it was, so the next colleague will not repeat it. Ten pounds is what you may give, and it is for the drive.]
    ~ knows_note = true
    The note now reads: our error, not tested, not to be sent to the manufacturer.
    Ines: “Our error.” May I read that again? # gesture: nod # thought: It wasn’t me, then.
* “Head office will write to you about Monday, with a proper apology. I’ll see to it.” # id: t-office # empathy: +1 reassure # accuracy: -1 overpromise # promise: letter # why: You cannot send a letter for them. She will look at her doormat for a fortnight, and then think of you.
    Ines: A letter. I like letters. # thought: I shall believe it when it’s on the mat.
* [Mark Monday’s note as “our error”, and put the finished form in the tray # id: t-form # do # accuracy: +2 document # card: policy_shop_handover # why: The note is right now, and that was the important part. She asked, though, and you answered the screen.]
    Ines: You’ve typed something. I hope it was about Monday. # thought: One can be in a room and not be in it.
- -> close

// ---------------------------------------------------------------- 12

=== close ===
{
- done == "paper" or done == "none":
    Ines is already half turned to the door, the box against her hip.
    Ines: Is there anything left to say? # thought: I’m giving them one sentence. I’m a fair woman.
- heat >= 6:
    Ines: Are we finished? I have fifty minutes in front of me. # gesture: check-phone # thought: And a dog to let out.
- else:
    Ines: I think that was everything. # gesture: nod # thought: What did I come in with? Bag, keys, box.
}
* “Is there anything else at all that I can help you with here at Northbeck today?” # id: e-else # empathy: -1 robotic # why: A sentence for every customer is a sentence for none. She does not know yet what she is going home with.
    Ines: At all? No. # thought: It’s on a card somewhere, that question.
* {done == "right" and variant == "day34"} “New machine, tested, and its number is on the sale. If it fails, you come straight to us. What have I missed?” # id: e-recap-34 # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_handover # why: What was done, what happens if it goes wrong, and room for a no. She can stop keeping it all in her head.
    Ines: Nothing. You have it all. # thought: I can put it down now. The thing, I mean, and the other thing.
* {done == "sealed"} “New machine, and its number is on the sale. If it fails, you come straight to us. What have I missed?” # id: e-recap-box # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_handover # why: A clear close with room for a no. She notices that the word “tested” is not in it.
    Ines: Nobody has switched it on. But I suppose I have a switch. # thought: I shall know by eight o’clock.
* {done == "right" and variant == "day20"} “£149 to your card, sent today. Your bank needs three to five working days to show it. What have I missed?” # id: e-recap-20 # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_refunds # why: The sum, the way, and an honest word about the time. She can stop keeping it all in her head.
    Ines: Nothing. You have it all. # thought: I can put it down now. The thing, I mean, and the other thing.
* {done == "right" and variant == "mind"} “£149 of credit, with no fee and no end date, and the old one stays here with us. What have I missed?” # id: e-recap-mind # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_changed_mind # why: What she has, what it is worth and for how long, and room for a no. A no at the end is easier with clear edges.
    Ines: No end date. That’s something, these days. # thought: I can put it down now. The thing, I mean, and the other thing.
* {done != "right" and done != "sealed"} “Let me say where we are, so that you needn’t explain it twice. Tell me if I’ve got it wrong.” # id: e-recap # empathy: +2 respect # accuracy: +2 recap # card: policy_shop_handover # why: When it has not gone well, the last useful thing is a true account of it. You write it down as she corrects you.
    Ines: Nearly right. It was Monday, not Tuesday. # thought: Somebody who writes it down. Late, but still.
* “Thank you for bearing with me through all of that. You’ve got a long drive home, so do take care.” # id: e-thank # empathy: +1 thank # why: A good last sentence, if there is one before it. She goes without a word about what happens next.
    Ines: I always take care. # thought: And what was it about the receipt?
* [Print her papers, put the form in the tray and call the next customer # id: e-print # do # empathy: -1 rush # accuracy: +2 document # card: policy_shop_handover # why: All in order. People remember how it ended, and for her it ended with a printer.]
    The printer talks for a while. # sound: till
    Ines: Good evening, then. # thought: And the same to the printer.
- -> ending

// ---------------------------------------------------------------- endings

=== ending ===
{
- done == "paper": -> gone_paper
- done == "none": -> gone
- done == "wrong": -> bounced
- done == "weak": -> not_hers
- done == "sup" and variant != "day20": -> handed
- done == "sup" or done == "supbad": -> passed
- done == "sealed": -> sealed
- heat >= 5 or patience <= 0: -> fair
- variant == "day34": -> replaced
- variant == "day20": -> refunded
- else: -> honest_no
}

= gone_paper
The door closes behind the box, and the slip with the number stays on your counter. She has the test result in her bag. # sound: door
# ending: left :: She goes to her card company, with your test result and your name in her pocket.
-> END

= gone
The door closes behind the box. The slip with the number stays on your counter. # sound: door
# ending: left :: She takes the machine home again and lets her card company argue for her.
-> END

= bounced
At ten to six Asha goes through what the till has flagged today, and what is still open. One line has your name on it.
She rings Ines, who is still in the car, to say that something from this afternoon does not hold. # comes-out
# ending: unresolved :: She left with something that was not yours to give, and it is already being taken back.
-> END

= not_hers
Ines reads the paper by the door, comes back three steps, and then thinks better of it. # sound: door
Ines: I’ll ring. I have a number. # gesture: turn-away # thought: One thing. I came for one thing.
# ending: unresolved :: Something was done for her, but not what she was told or chose, and she will be back.
-> END

= handed
{ heat >= 6:
    Ines: You could have called her half an hour ago. But you called her. # thought: Half an hour. I counted.
- else:
    Ines: Thank you for not making me tell it twice. # gesture: nod # thought: That was two people doing their work.
}
# ending: escalated warranted :: What she asked for was not yours to decide, and you took it to the right person, with the facts.
-> END

= passed
Ines: I have met half of your staff today. # gesture: sigh # thought: And I could name the instrument each of them would play.
# ending: escalated :: Somebody else had to finish it, and she had to pay for that with her evening.
-> END

= sealed
Ines holds the new box at arm’s length, the way one holds somebody else’s baby.
Ines: I’ll know by eight o’clock, then. # thought: If it dies, I shall not ring. I shall simply appear.
# ending: partial :: The right remedy, and nobody has switched it on. She drives home with a question.
-> END

= fair
Ines: I am still cross, and I want you to know that. But it was right, in the end. # gesture: nod # thought: Right is not the same as good. It’s not nothing, either.
The slip with the number stays on your counter.
# ending: partial :: She is still annoyed, and she got what was right. Both are true.
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
Swift 4, new: 1 here, 4 at the Eastgate shop
Swift Q, the quieter model, £189: 2 here
Repair: 8 to 10 working days, with a loan machine
Supervisor today: Asha, on the floor until six
-> DONE
