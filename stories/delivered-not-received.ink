# title: Delivered, not received
# channel: chat
# setting: agent-screen
# role: Chat desk, Penrose & Dale, an online shop
# customer: Sam Adeyemi :: a student nurse who has a night shift to get to
# cast: Pip :: the shop’s chatbot
# brief: It is 18:40 on a Tuesday. A parcel is marked as delivered since Monday, and the customer says that it never came. The chatbot has closed the case twice. The account has a red flag: “Two refunds this year. Check before paying.”
# goal: Look at what the proof really shows. Say what she gets, from whom and by when, in few words, and let nobody be called a liar.
# level: core
# minutes: 7
# language: en
# currency: GBP
# variant: blue :: The parcel went to another house
# variant: porch :: The parcel lies at a door of her own house that she never uses
# variant: seller :: The parcel went to another house, and another firm sold it
# grievance: bot :: A chatbot said that all was well and closed the case, twice :: 3
# grievance: neighbours :: She was told to go and ask the neighbours :: 2
# grievance: doubted :: She was sent a form about false claims :: 3
# fact: knows_exam :: On Thursday at 8:30 she has an exam, and without the uniform she is sent home
# fact: cleared :: The two refunds are older than her account, so they are not hers
# owed: 46 :: A new set, or the price back :: blue
# owed: 46 :: The price back, by our guarantee :: seller
# letter: Gordon Pell :: My mother’s blanket :: I ordered an electric blanket for my mother, who is 88. It came on Friday and does not get warm on one side. Your chat told me to pack it up and take it to a parcel shop, at my own cost, and that a new one leaves when the old one is back. The parcel shop is four miles away, I do not drive, and the nights are at three degrees. She has slept in her coat. I do not want to be told once more how sorry somebody is. When will she be warm? Gordon Pell :: The blanket is faulty within 30 days, so he may have his money back, a new one or a repair; all of them cost him nothing. A new one is in stock and can be there tomorrow by 12:00 if it is ordered by 20:00. The driver can take the old one with him in the same visit. What the chat told him was wrong. Nobody should use the faulty one any more. You cannot say why it failed, and you cannot promise the hour of the driver.
# as-at: 2026-11-01

INCLUDE policies/web-law.ink
INCLUDE policies/web-desk.ink

VAR variant = "blue"
VAR heat = 9
VAR trust = 2
VAR patience = 6
VAR knows_exam = false
VAR cleared = false
// What became of the parcel: none, right, or wrong (a second one that may not go out).
VAR settled = "none"
// She heard that the number is not hers. Read when the form is told of.
VAR told = false
// A driver was promised for tonight. Read when the carrier answers.
VAR tonight = false
// The form was called routine. Read when she thinks of her housemate.
VAR routine = false
// A picture of the label was promised. Read when it is sent.
VAR label = false

-> hello

// ---------------------------------------------------------------- 1

=== hello ===
The chat opens on your screen. The case was closed at 11:20, and again at 18:31.
Pip: Good news! Your parcel was delivered on Monday at 12:47. I am closing this case now. Was this helpful?
Sam: NO
Sam: hello??
Sam: is there a PERSON
Sam: it has closed me twice. TWICE. i typed for ten minutes and it said good news # thought: Fifty minutes until the shift. And I am arguing with a cartoon.
* “Hello Sam, thank you for getting in touch. To help you in the best way, could you give me your order number, and the address it was going to?” # id: a-number # accuracy: -1 repeat # empathy: -1 robotic # card: web_limits # why: The usual beginning, and it sounds polite. Both are on your screen; to her it is the machine again, with better spelling.
    Sam: its ALL THERE. you can see it. i can see that you can see it # thought: It has a name now, and it is still the machine.
* “A person, yes. Twice it said that all was well, and then it stopped listening. I’m here.” # id: a-person # empathy: +2 acknowledge bot # why: You say what the machine did and how often, and that it is over. The parcel is no nearer for it yet; she can stop shouting now.
    Sam: ok
    Sam: ok. good # thought: Full sentences. With a person in them.
* “Yes, a person. I’ve got Saturday’s order and everything you’ve written in front of me, so you don’t need to type any of it again.” # id: a-order # accuracy: +1 lookup # card: web_order # why: You spare her the ten minutes, and that is real work. That it was done to her twice you pass over.
    Sam: then you can see that it CLOSED me # thought: So it is all there. Then why did nobody read it?
* “Hi Sam, one quick thing before we start: have you tried your neighbours, door by door? Most of them turn up there, so it’s worth two minutes of yours.” # id: a-next-door # accuracy: -1 deflect # empathy: -1 minimise # card: web_risk # why: It is often so, and you want to save her time. It is also what the machine said to her, nearly word for word, and looking for it is the seller’s work.
    Sam: thats what the BOT said. are you the bot # thought: Same words. It is the same thing with another name.
- -> photo

// ---------------------------------------------------------------- 2

=== photo ===
{ variant == "porch":
    Sam: this is your photo # attachment: picture :: A blue door with two small panes of glass. Dry leaves lie in front of it. In the corner of the step there is a grey bag with a white label, too far off to read. On the bricks beside the door: 14.
- else:
    Sam: this is your photo # attachment: picture :: A blue door with a brass letter box. On the step there is a grey bag with a white label, too far off to read. On the bricks beside the door, cut off by the edge of the picture: 26.
}
Sam: my door is RED
{ heat >= 7:
    Sam: and it said ask your NEIGHBOURS. i work nights. i sleep in the day. ive never SEEN my neighbours # thought: I went to three doors in my pyjamas. One man asked if I was selling something.
- else:
    Sam: and it said ask your neighbours. i work nights. ive never seen them. i went to three doors in my pyjamas # thought: One man asked if I was selling something.
}
* “I know this kind of photo. The driver can get it back from there and bring it round tonight, they’re good about that.” # id: b-tonight # accuracy: -2 overpromise # empathy: +1 reassure # card: web_limits # why: You want her to have it before the night. You have asked no driver, and what a van does tonight is not yours to promise.
    ~ tonight = true
    Sam: tonight?? omg ok # thought: Tonight. Then I can sleep tomorrow.
* [Open the photo full size, with the driver’s map and the address next to it # id: b-look # do # accuracy: +1 lookup # card: web_proof # why: The proof is one press away, and you look before you judge. On her side there is nothing to see but a chat that has gone quiet.]
    Sam: hello?
    Sam: are you still there # thought: It has gone. They always go.
* “You come off nights and we send you round the doors with a photo. Finding it was our job.” # id: b-nights # empathy: +2 acknowledge neighbours # card: web_risk # why: You saw what the advice cost somebody who sleeps in the day, and whose work it was. Not one step has been taken yet to find it.
    Sam: YES. thank you. yes # thought: Somebody said it. I thought I was being difficult.
* “Could one of the others have taken it in for you at the door? It’s so easily forgotten, after a night shift especially.” # id: b-others # accuracy: -1 assume # empathy: -1 blame # card: web_risk # why: A fair thought, and kindly meant. She reads that she has lost it herself because she is tired.
    Sam: i asked them. OBVIOUSLY i asked them # thought: Tired is not the same as stupid.
- -> inside

// ---------------------------------------------------------------- 3

=== inside ===
{ tonight:
    ~ tonight = false
    The carrier answers in the next window: no driver is out tonight, and nothing is fetched back without a search. You have to tell her. # comes-out: b-tonight
    Sam: so NOT tonight
}
{ variant:
- "porch":
    Sam: do you even know what it is # attachment: receipt :: Saturday, 02:14. Tunic, white, size 12. Trousers, navy, size 12. Paid: £46.00. Sold by: Penrose & Dale. If nobody answers: porch.
- "seller":
    Sam: do you even know what it is # attachment: receipt :: Saturday, 02:14. Tunic, white, size 12. Trousers, navy, size 12. Paid: £46.00. Sold by: Whitcombe Workwear, through Penrose & Dale. If nobody answers: take it back.
- else:
    Sam: do you even know what it is # attachment: receipt :: Saturday, 02:14. Tunic, white, size 12. Trousers, navy, size 12. Paid: £46.00. Sold by: Penrose & Dale. If nobody answers: take it back.
}
{ heat >= 7:
    Sam: no. to you its a GREY BAG # thought: I bought it at two in the morning, on a break, with the last of the month.
- else:
    Sam: to you its a grey bag # thought: I bought it at two in the morning, on a break, with the last of the month.
}
* “A tunic and trousers for £46, I can see it. With a sum like that we’re never difficult, so please don’t worry.” # id: c-sum # accuracy: -1 assume # empathy: -1 minimise # card: web_order # why: It is true that the sum is small for the shop. She did not ask what it costs, and for her it is not small.
    Sam: its a weeks FOOD # thought: A sum like that. I would like to have sums like that.
* “It needn’t be anything special. You paid for it, it’s yours and it isn’t there. I’d be angry about a pair of socks.” # id: c-socks # empathy: +2 validate # why: She need not earn her anger, and you say so. What it is and what hangs on it you still do not know.
    Sam: its not SOCKS # thought: Nice of them. But ask me. Ask.
* “It’s the same for us with any parcel, whatever is inside. Let’s go through it point by point, it’s quicker like that.” # id: c-any # accuracy: -1 delay # empathy: -1 cold # card: web_limits # why: Fair to everybody, you would say. What is inside decides by when it has to be there, and now you do not know that.
    Sam: its not ANY parcel # thought: Point by point. Fine. The clock goes point by point too.
* “Your order says a white tunic and navy trousers, both in size 12. What are they for, when do you need to have them?” # id: c-for # accuracy: +2 ask # empathy: +1 listen # why: You read what the order says and ask for what it does not say. The day that she names is the one that everything has to fit.
    ~ knows_exam = true
    Sam: my exam
    Sam: thursday 8.30. practical. no uniform no exam, they send you HOME # thought: Now they know. Now it is a Thursday and not a bag.
- -> proof

// ---------------------------------------------------------------- 4

=== proof ===
{ variant == "porch":
    Sam: and this. your little map # attachment: map :: Tanner’s Row, with a lane that runs round behind the houses. House 14 is marked “delivery address”. The pin “delivered 12:47” stands on house 14, on the side of the street.
- else:
    Sam: and this. your little map # attachment: map :: Tanner’s Row, with a lane that runs round behind the houses. House 14 is marked “delivery address”. The pin “delivered 12:47” stands six houses further on, about 40 metres away.
}
{ heat >= 7:
    Sam: so what does YOUR screen say. and dont say delivered # thought: If they write “delivered” I close the laptop.
- else:
    Sam: so what does your screen say. pls dont say delivered # thought: Say it straight. I can take it straight.
}
* “Red, and I believe you. You come home to that door every morning, you’d know it in your sleep.” # id: d-red # empathy: +1 respect # why: Whatever the photo means, her door is red, and she needed to hear it from somebody. She also asked what your screen says.
    Sam: thank you
    Sam: and what does the screen SAY # thought: Believed. And now?
* {variant != "porch"} “The wall says 26, and our map has it forty metres away. That isn’t your house.” # id: d-26 # accuracy: +3 diagnose # card: web_proof # why: Two things that can be checked, and what follows from them, in two lines. It has no feeling in it, and she asked for none.
    ~ told = true
    Sam: 26
    Sam: i looked at it FIFTY times. i never saw the number # thought: So I am not mad. It is written on the wall.
* {variant == "porch"} “The wall says 14, and our map has it at your house. Could there be a street door that you don’t use?” # id: d-14 # accuracy: +3 diagnose # card: web_proof # why: Two things that can be checked, and a question that only she can answer. It does not say that she is wrong: her door is red, and the house may have two.
    Sam: we go in by the lane. at the back. everybody does
    Sam: theres a front one i think? its never open # thought: What colour is it? I have never once looked.
* {variant != "porch"} “It’s your street, and the time fits as well. I’d say it was at your door, and then somebody walked off with it.” # id: d-taken # accuracy: -2 guess # card: web_proof # why: It happens, and it would explain everything. The number in the picture is not hers; you did not look to the edge.
    Sam: so someone STOLE it?? from my door? # thought: Who? Who was at my door while I slept?
* {variant == "porch"} “Blue isn’t red, so they must have had the wrong house. I can see it from the photo, I don’t even need the map.” # id: d-lost # accuracy: -2 guess # empathy: +1 validate # card: web_proof # why: You take her side, and the colour speaks for it. The number beside the door is hers; you did not look to the edge.
    Sam: EXACTLY. finally. wrong house # thought: At last somebody with eyes.
* “You’d have to ask Corvane, that’s the carrier, what their pin means. All I’ve got from them is the word.” # id: d-corvane # accuracy: -1 deflect # card: web_risk # why: It is their map, and you do not want to read too much into it. You have the same photo and the same pin, and asking the carrier is the seller’s work.
    Sam: i didnt BUY it from them # thought: First next door, now the van. Everybody but you.
- -> form

// ---------------------------------------------------------------- 5

=== form ===
{ variant != "porch" and not told:
    Sam: i zoomed in on your photo. it says 26. im FOURTEEN # comes-out: d-taken
}
~ told = false
{ heat >= 7:
    Sam: and then THIS. at lunch. it woke me up # attachment: picture :: A form, R2. “Reason: two claims in 12 months. I confirm that I have not received the goods. I know that false claims may be reported.” Below it, a line for a name.
    Sam: what IS that # thought: I read it four times. In the dark, on my back.
- else:
    Sam: then this came at lunch. it woke me up # attachment: picture :: A form, R2. “Reason: two claims in 12 months. I confirm that I have not received the goods. I know that false claims may be reported.” Below it, a line for a name.
    Sam: what is that. honestly # thought: I read it four times. In the dark, on my back.
}
* “It’s because there are two refunds this year on your account. The system wants to make sure, it’s nothing to do with you as a person.” # id: e-refunds # accuracy: -1 assume # empathy: -2 blame # card: web_account # why: You only read out what stands there. Nobody has looked whether it is hers, and the one word that she hears is “you”.
    Sam: WHAT REFUNDS
    Sam: so you do think i lie # thought: There it is. I knew it.
* “You won’t have to sign it. I’m taking it back, it’s gone. And I’m looking at why it was sent at all.” # id: e-back # accuracy: +1 act # card: web_data # why: The form is off her table, and you may do that. What it is to be sent such a thing you leave unsaid.
    Sam: ok gone
    Sam: but you SENT it # thought: Gone. As if it had been a leaflet.
* “You report one parcel and you get a form about lying. That’s a bad thing to wake up to when what you said was true.” # id: e-lying # empathy: +3 acknowledge doubted # card: web_data # why: You call it by the name that she did not dare to use. What the two claims are is still open, and now she can ask it.
    Sam: i felt sick. i actually felt sick # thought: They said it. I did not have to.
    You take the form back. It is gone from her page.
* “I know how it reads, but everybody gets that form, it’s pure routine. One tick, and it’s out of the way.” # id: e-routine # accuracy: -2 misinform # empathy: +1 reassure # card: web_data # why: You want to take the sting out of it. It goes to flagged accounts only, and she has just been asked to sign for something nobody has looked at.
    ~ routine = true
    Sam: oh. everybody? # thought: Everybody. Then it was not about me.
- -> claims

// ---------------------------------------------------------------- 6

=== claims ===
{ routine:
    ~ routine = false
    Sam: wait. my housemate lost a parcel in june. from YOU # comes-out: e-routine
    Sam: she got no form
}
{ heat >= 7:
    Sam: TWO CLAIMS. what claims. ive ordered from you ONCE. saturday. this # thought: Somebody has written something about me, somewhere, and I cannot see it.
- else:
    Sam: it says two claims. what claims? ive ordered from you once. saturday. this # thought: Somebody has written something about me, somewhere, and I cannot see it.
}
* “They’re from March and May, your account’s from September: you never had those two, so I’m deleting them here, together with the flag.” # id: f-off # accuracy: +3 act # empathy: +1 honest # card: web_account # why: Two dates settle it, and you say them. She learns that it was wrong and that it is gone, and not a word about anybody else.
    ~ cleared = true
    Sam: september. YES. i joined when term started
    Sam: so someone elses. on MY name # thought: Dates. They just looked at the dates.
* “Found it, there’s an S. Adeyemi in Leeds who had those two. Somebody’s mixed you two up! I’ll pull it apart.” # id: f-leeds # accuracy: -2 disclose # empathy: +1 honest # breach: privacy :: another customer’s name and town # card: web_data # why: It explains everything, and she is relieved. It also tells her name and town of somebody who has two claims on their name, and who never hears of it.
    ~ cleared = true
    Sam: leeds?? ive never been to leeds
    Sam: ok so its that one # thought: S. Adeyemi, Leeds. I could look that up.
* “I’m sorry. You write to us about one parcel, and find out that somebody has you down for three.” # id: f-three # empathy: +2 apologise # why: It is exactly what happened to her, and it does her good. The two stand there as before, and will send her a form again next time.
    Sam: thats what it feels like
    Sam: so are they STILL there # thought: Yes. Down for three. That is it.
* “Today we don’t count those two, I’m leaving them out. What counts is what you’ve ordered, and that you get it.” # id: f-today # accuracy: -1 skip # seen # card: web_data # why: Generous, and it gets on with things. They are not hers, they stay there, and the next desk counts them again.
    Sam: you dont COUNT them. how kind # thought: So they are there, and they look away. Today.
- -> prove

// ---------------------------------------------------------------- 7

=== prove ===
{ heat >= 7:
    Sam: fine. so i have to PROVE im me
    Sam: i can send my bank card. front and back. 5355 22 # thought: Whatever they want. Just so that it ends.
- else:
    Sam: do i have to prove im me then
    Sam: i can send my bank card. front and back. 5355 22 # thought: Whatever they want. I only want it to be clean.
}
* “To be safe I’d only need your date of birth, the postcode and the last four digits, then we’ve got that behind us.” # id: g-four # accuracy: -1 repeat # empathy: -1 robotic # card: web_cards # why: That is how many firms do it. She is logged in and you have it all; and after that form it is one more test.
    Sam: you HAVE my postcode # thought: More questions. Each one says “maybe not”.
* “You don’t have to prove a thing to me. After a form like that I can see why it feels as if you did.” # id: g-feel # empathy: +1 validate # why: You saw where it comes from. What she has begun to type is still in the chat, and the rest is on its way.
    Sam: 5355 2281 40. in case
    You black it out before the rest comes. # thought: They did not say stop.
* “Please stop, I’m blacking that out. You’re logged in, and that’s really all I need.” # id: g-stop # accuracy: +2 safety # empathy: +1 reassure # card: web_cards # why: A number in a chat stays in a chat, so you stop her before it is whole. The reason is a kind one as well: nobody asks her for proof.
    Sam: oh ok. sorry
    Sam: didnt think # thought: They could have let me. They stopped me.
* “Thank you, that would speed it up. The long number’s enough, and I’ll delete it as soon as it matches.” # id: g-send # accuracy: -3 disclose # breach: card-number :: a card number in the chat # card: web_cards # why: Quick, and you mean to delete it. It is stored with the chat, and for the money you do not need it.
    Sam: 5355 2281 4007
    Sam: there # thought: Sent. It feels wrong to have sent that.
- -> settle

// ---------------------------------------------------------------- 8

=== settle ===
{ not knows_exam:
    Sam: exam uniform btw. thursday 8.30
    Sam: no uniform no exam
}
~ knows_exam = true
{ heat >= 7:
    Sam: so what do i GET
    Sam: i have to leave at 7 # thought: Now comes the sentence with “unfortunately”.
- else:
    Sam: ok. so what happens now. i have to leave at 7
    Sam: new one? money? anything? # thought: Now comes the sentence with “unfortunately”.
}
* {variant == "blue"} “It’s ours to put right: a new set by noon tomorrow, or the £46 back to your card. You choose.” # id: h-choose # pays: 46 # accuracy: +3 remedy # empathy: +1 choice # card: web_risk # why: Given at the wrong house is not given to her, so both are hers to have. She needs it on Thursday, and that is her decision and not yours.
    ~ settled = "right"
    Sam: new one. the NEW ONE
    Sam: by noon. housemates in # thought: Wednesday noon. That is before Thursday. I can breathe.
* {variant == "seller"} “It’s ours to put right: a new set by noon tomorrow, or the £46 back to your card. You choose.” # id: h-choose-seller # accuracy: -3 overpromise # empathy: +1 choice # card: web_seller # why: It is what you would say on most days. Another firm sold it, what they sell is not in your stock, and half of what you have just offered does not exist.
    ~ settled = "wrong"
    Sam: new one. the NEW ONE
    Sam: by noon. housemates in # thought: Wednesday noon. That is before Thursday. I can breathe.
* {variant == "porch"} “It’s ours to put right: a new set by noon tomorrow, or the £46 back to your card. You choose.” # id: h-choose-porch # cost: 46 # accuracy: -2 overgive # empathy: +1 choice # card: web_risk # why: It ends the evening, and it looks generous. Number and pin are hers, and she named the porch herself; nobody has looked there yet.
    ~ settled = "wrong"
    Sam: new one. the NEW ONE
    Sam: by noon. housemates in # thought: Wednesday noon. That is before Thursday. I can breathe.
* {variant == "seller"} “Whitcombe sold it, so another of theirs isn’t mine to send. I can give you the £46 now, as credit if you like: a set of ours is £39, and with you by noon.” # id: h-credit # pays: 46 # accuracy: +3 remedy # empathy: +1 honest # card: web_seller # why: Who sold it, what you cannot do and what you can, in that order. With the credit she has a uniform tomorrow, and need not wait for another firm.
    ~ settled = "right"
    Sam: so you ARENT the shop
    Sam: credit. white 12 navy 12 # thought: Nobody told me that there are two shops in the shop.
* {variant == "porch"} “I’d like somebody to look at the street side first, where it’s blue. If it’s gone, we put it right, and tonight.” # id: h-look # accuracy: +3 refuse # empathy: +1 honest # card: web_risk # why: Not a second one before somebody has looked where she wanted it left; a no with a reason, and with a border. If it is gone, she does not carry it.
    ~ settled = "right"
    Sam: the street door
    Sam: NOBODY uses that
    Sam: theres a bike
    Sam: ok wait. going down # thought: They do not say no. They say look, and then we see.
* {variant == "blue"} “I’d like somebody to look at the street side first, where it’s blue. If it’s gone, we put it right, and tonight.” # id: h-look-blue # accuracy: -2 assume # card: web_proof # why: It would be a good thought if the number were hers. It says 26, and she is sent to a door again that is not hers.
    Sam: what blue one. its TWENTY SIX. thats not my house # thought: Another door. I am to go to another door.
* “Corvane have to search for it first, that’s five working days. If it hasn’t turned up by then, I send you a new one.” # id: h-search # accuracy: -2 delay # empathy: -1 cold # card: web_risk # why: The carrier does search, that is so. The shop searches, and she need not wait for it; five working days are next week.
    Sam: five DAYS. its on THURSDAY # thought: Unfortunately. They did not even need the word.
* “Thursday’s nearly here, and you still don’t know what you’ll be wearing. That’s awful to have in your head.” # id: h-week # empathy: +1 validate # why: You see what she sees. She asked what she gets, and it is not in there.
    Sam: and what DO i get # thought: Lovely. And?
- -> closed_again

// ---------------------------------------------------------------- 9

=== closed_again ===
Three minutes pass. Nobody writes. Then something does.
{ heat < 7:
    Pip: It is quiet here! I am closing this case now. How did we do? Five stars? # stirs: 3 :: The chatbot closes her case a third time
- else:
    Pip: It is quiet here! I am closing this case now. How did we do? Five stars?
}
{ heat >= 7:
    Sam: NO
    Sam: NO NO NO. i was on the STAIRS # thought: Five stars. I will give it five stars.
- else:
    Sam: its done it AGAIN
    Sam: i was on the STAIRS # thought: It waits until I put the phone down.
}
* “It does that when it’s read nothing from you for three minutes. If you send it a dot from time to time, you stay open.” # id: i-dot # accuracy: -1 dump # empathy: -1 blame # card: web_limits # why: A useful trick, and true. Now she has to keep your machine awake with one hand.
    Sam: so i have to feed it # thought: Now I look after their robot as well.
* “Not again. Honestly, it does that to everybody, we can’t stand it in here either.” # id: i-nooo # accuracy: -1 deflect # empathy: +1 validate # why: For a second you are two against a machine. It is your machine, and it is still on.
    Sam: then why have you GOT it # thought: Funny. And it can do it again in three minutes.
* “That was our machine, in the middle of your evening. It’s switched off for your case, so now it’s just me.” # id: i-off # accuracy: +2 act # empathy: +2 apologise # card: web_limits # why: You take it upon the shop, and then take it away. It cannot come a fourth time.
    Sam: you can switch it OFF
    { heat >= 7:
        Sam: and nobody did? since LUNCH? # thought: There was a switch. All the time there was a switch.
    - else:
        Sam: ok. thats the best thing today # thought: There was a switch. All the time there was a switch.
    }
* “A third time. I’d have shouted at the screen by now, and I only work here.” # id: i-wall # empathy: +1 validate # why: It says aloud what she would like to do. It is a matter of three minutes until it does it again.
    Sam: oh i DID # thought: Well, they are on my side. And it is still on.
- { variant == "porch": -> found | -> forty_six }

// ---------------------------------------------------------------- 10

=== forty_six ===
{ heat >= 7:
    Sam: who lives at 26. give me the name
    Sam: im going there NOW. before my shift # thought: I will ring until they open.
- else:
    Sam: who lives at 26? if you give me the name i can go round before my shift # thought: It is thirty steps away. It is MINE and it is thirty steps away.
}
* “I can’t give you a name, just as I wouldn’t give out yours. Getting it back is our job, so get ready for the night.” # id: j-job # accuracy: +2 refuse # empathy: +1 care # card: web_data # why: A no with a reason that protects her too, and the work stays where it belongs.
    Sam: you wouldnt give mine. ok
    Sam: fair # thought: No. Good. I would not like them to.
* “Somebody called Whitlock took it in, I can see. If you ring there and say what’s yours, they’ll surely give it to you.” # id: j-whitlock # accuracy: -2 disclose # empathy: +1 care # breach: privacy :: a neighbour’s name # card: web_data # why: It would be the shortest way to her uniform. Whoever took in a parcel has their name in a stranger’s chat now, and she is out ringing at doors again.
    Sam: whitlock. ok # thought: Whitlock. Now I know who has my things.
* “It’s just six doors down, so it’s worth a try. If they’ve still got it, you have it in your hand tonight, and that’s that.” # id: j-try # accuracy: -1 dump # card: web_risk # why: Practical, and it might even work. Fetching it is the seller’s work, and she has twenty minutes until her bus.
    Sam: so its my job then # thought: Door number four. I might keep the pyjamas on.
* “Please don’t go there. You don’t know who they are, it’s dark, and it could look bad if you turn up angry at somebody’s house.” # id: j-dont # empathy: -1 command # why: You worry about her, and you may be right. She had asked for a name and gets told how she would look.
    Sam: im a NURSE. i turn up at peoples beds every night # thought: As if I were the danger.
- -> again

=== found ===
{ settled != "right":
    Sam: housemate went down just now
}
Sam: its there # comes-out: d-lost
Sam: street side. behind a BIKE
Sam: the door is BLUE
{ heat >= 7:
    Sam: so go on. say it. im the liar # thought: They have it in writing now. In capitals. By me.
- else:
    Sam: so now i AM the one who made a false claim # thought: They have it in writing. In capitals. By me.
}
* “I’m so glad that it’s turned up. Don’t you worry, it happens to the best of us: all’s well that ends well.” # id: j-glad # empathy: -1 cheer # why: You are happy for her, and want her to feel that it is nothing. Between the lines it says: yes, it was you, and we forgive you.
    Sam: “the best of us” # thought: So they think it too. Nicely.
* “No. Your door’s red, and red’s what you wrote: the parcel was on the other side, so not a single word in this chat was false.” # id: j-true # accuracy: +2 explain # empathy: +2 respect # card: web_proof # why: She was afraid of one word, and you take it away with what she really wrote. She told the truth about the door that she knows.
    Sam: ok
    { heat >= 7:
        Sam: ok. THAT you can put in your file # thought: Not a word. I will read that again on the bus.
    - else:
        Sam: ok thank you. i needed that more than the trousers # thought: Not a word. I will read that again on the bus.
    }
* “Your order says ‘porch’ if nobody answers, so the driver went to the street side. From there you can’t see the lane, or the red one.” # id: j-porch # accuracy: +1 explain # card: web_order # why: It shows how it came about, step by step, and it blames nobody. Her question was another one.
    Sam: porch. i ticked porch
    Sam: at 2 in the morning # thought: So it was me. At two in the morning, with one click.
* “That’s good news! Next time have a look round both doors first, then you save yourself an evening like this.” # id: j-doors # accuracy: -1 dump # empathy: -2 blame # why: It would have saved an evening, yes. It makes her the one who did not look, at the very moment when she is afraid to be.
    Sam: there it is # thought: I knew that it would come. It always comes.
- -> again

// ---------------------------------------------------------------- 11

=== again ===
{ heat < 6:
    Sam: sorry the ward. theyre two short. can i come EARLY # stirs: 2 :: The ward wants her to come early
- else:
    Sam: great. the WARD now. can i come early
}
{ variant == "seller" and settled == "wrong":
    The order form comes back: “Not our stock. Whitcombe Workwear. Cannot be sent.” You have to tell her. # comes-out: h-choose-seller
}
{ variant == "porch":
    { heat >= 7:
        Sam: and next time? blue door AGAIN? i order my shoes from you. ordered # thought: One more of these and I sew my own.
    - else:
        Sam: and how do i make you use the RED door. i need shoes as well # thought: I would rather not hunt for shoes.
    }
- else:
    { heat >= 7:
        Sam: and how do i know its not the blue door AGAIN # thought: Thursday has no second try.
    - else:
        Sam: how do i know it wont be the blue door again though # thought: Thursday has no second try.
    }
}
* {settled == "right" or (variant == "porch" and settled == "none")} “I don’t drive the van. What I can do is write ‘red, lane side, hand over’ and send you a picture of the label.” # id: k-label # accuracy: +2 commit # empathy: +1 honest # promise: label :: a picture of the label with the red door # card: web_limits # why: What is not yours to promise comes first, then what is, and she can check it with her own eyes.
    ~ label = true
    Sam: red. lane side. YES # thought: They cannot drive the van. That I believe.
* {variant == "blue" and settled != "right"} “You still haven’t had the right answer from me. A new set’s owed to you, it leaves tonight and is due by noon, with ‘red, lane side’ on the label.” # id: k-new # pays: 46 # accuracy: +2 remedy # empathy: +1 honest # card: web_risk # why: Late, and said straight: what was wrong and what she gets. It is in time for Thursday.
    ~ settled = "right"
    Sam: so it IS from you
    Sam: ok. by noon # thought: Better late than five days.
* {variant == "seller" and settled != "right"} “You still haven’t had the right answer from me. It’s Whitcombe’s, so not mine to send. The £46 is yours as credit, and that gets you a set of ours by noon.” # id: k-credit # pays: 46 # accuracy: +2 remedy # empathy: +1 honest # card: web_seller # why: Late, and said straight: what was wrong and what she gets. It is in time for Thursday.
    ~ settled = "right"
    Sam: you said
    Sam: ok. credit. ok. by noon # thought: At least they said it themselves.
* {variant == "porch" and settled == "wrong"} “I got that wrong. You’ve got your set, so I’ve stopped the second one. For your shoes the label says ‘red, lane’.” # id: k-stop # accuracy: +2 act # empathy: +1 honest # card: web_risk # why: Late, and said straight: one order, one set. It would have been easier to let it go out.
    ~ settled = "right"
    Sam: i only wanted ONE anyway # thought: Fair. I would have had to send it back.
* “It won’t, you’ve got my word: Corvane have had a very clear message from us, and that’s the end of blue doors.” # id: k-word # accuracy: -2 overpromise # empathy: +1 reassure # card: web_limits # why: She wants to hear it, and you want it to be so. Your word ends where the van begins.
    Sam: ok. your word # thought: A word. Good. I will hold on to it.
* “There’s a field for that in the carrier’s app: you can put in which door it should be. That’s the safest way for everybody.” # id: k-app # accuracy: -1 dump # card: web_limits # why: There is such a field. There is one on your screen too, and she has an app too many this week already.
    Sam: another APP # thought: Me again. Everything is me again.
* “After that photo I wouldn’t trust a van either! I’d want to see every step of it with my own eyes.” # id: k-eyes # empathy: +1 validate # why: You can put yourself in her place. She asked how she can know, and she still cannot.
    Sam: right. and CAN i # thought: They would not trust it either. Comforting.
- -> review

// ---------------------------------------------------------------- 12

=== review ===
{ label:
    ~ label = false
    You send the picture of the label. It says “read”, and for eight seconds nothing comes. # kept: label
}
{ heat >= 7:
    Sam: btw theres a review. from lunch. ONE star
    Sam: it says you call people liars. it stays up # thought: Let us see how nice they are now.
- else:
    Sam: i should tell you. i wrote a review at lunch. one star
    Sam: it says you call people liars # thought: I had better say it before they find it.
}
* “Then it ought to be read here. I’m passing it on together with the form, so that whoever sends those has to look at both.” # id: l-pass # accuracy: +1 document # card: web_reviews # why: What she wrote at lunch gets to where it can do something. To her, who was a little afraid of saying it, you say nothing.
    Sam: oh. ok. didnt expect that # thought: They take it as work. Not as an insult.
* “Fair enough, it’s been a bad day. If you like I put £10 on your account for it, and then you take yours down again.” # id: l-ten # cost: 10 # accuracy: -2 overgive # card: web_reviews # why: She has had the trouble, that is true. Money for a kinder review is the one thing that you may never offer.
    Sam: ten quid. ok. i mean # thought: Is that what a star costs?
* “Leave it or change it as you like, it was true when you wrote it, so you’ll get the same from me either way.” # id: l-true # accuracy: +1 inform # empathy: +2 respect # card: web_reviews # why: It belongs to her, and you say so without being asked. She had told you as one confesses something.
    Sam: huh
    Sam: ok. might add the label # thought: I was ready for a fight. There is none.
* “Could you read yours through again, now that you’ve got so far with us? For us in the chat every star does count.” # id: l-stars # accuracy: -2 skip # empathy: -1 pressure # card: web_reviews # why: You helped, and your stars are counted: it is human. She hears what the help was for.
    Sam: so thats what its about # thought: Ah. Here comes the bill.
- -> short

// ---------------------------------------------------------------- 13

=== short ===
{ heat >= 7:
    Sam: on the bus. one bar. say it again. SHORT. what do i do # thought: Four stops. Then the phone goes in the locker.
- else:
    Sam: ok on the bus
    Sam: say it again. SHORT. what do i do now # thought: Four stops. Then the phone goes in the locker.
}
* “Nothing more tonight, you’ve been through enough for one grey bag. Get through your shift. And then my very best wishes for the exam, I’ll be thinking of you.” # id: m-wishes # empathy: +2 care # why: She will be glad of it at four in the morning. What happens tomorrow, and what if it does not, she has to look up further above.
    Sam: thanks. and whats the PLAN # thought: Kind. I will have to scroll up.
* “Great, so that’s all sorted out. It was nice to chat with you. Is there anything else that I can do for you today?” # id: m-else # accuracy: -1 skip # empathy: -1 robotic # card: web_limits # why: So ends every chat in the handbook of another house. She had asked one question, and this is another.
    Sam: i ASKED you something # thought: And the machine is back.
* “To sum up: you ordered on Saturday at 02:14, and on Monday at 12:47 your order was marked as delivered. You wrote to us twice, and the assistant closed the case. I’ve checked photo, map and account, and noted the result. Whatever was agreed above goes on, and you’ll get it all by e-mail as well.” # id: m-sum # empathy: -1 cold # card: web_limits # why: It is all true, and it would be a good note for the file. On a bus with one bar it is a wall, and what she has to do is not in it.
    Sam: omg
    Sam: i said SHORT # thought: I cannot even see the end of it.
* {settled == "right" and variant == "blue"} “You can rest. Red door, noon. If it’s late just write, I’ll keep this open. Good luck on Thursday!” # id: m-blue # accuracy: +2 recap # empathy: +2 care # card: web_limits # why: What, where, when, and what if not, in the length of a text. The last words are for her.
    { heat >= 7:
        Sam: red door noon. we will SEE # thought: I can remember that with my eyes shut.
    - else:
        Sam: perfect. red door noon # thought: I can remember that with my eyes shut.
    }
* {settled == "right" and variant == "seller"} “You can rest. A set of ours, red door, noon. If it’s late just write, I’ll keep this open. Good luck on Thursday!” # id: m-seller # accuracy: +2 recap # empathy: +2 care # card: web_limits # why: What, where, when, and what if not, in the length of a text. The last words are for her.
    { heat >= 7:
        Sam: red door noon. we will SEE # thought: I can remember that with my eyes shut.
    - else:
        Sam: perfect. red door noon # thought: I can remember that with my eyes shut.
    }
* {settled != "wrong" and variant == "porch"} “Wear it. From today the red door’s in your address. If there’s a piece missing just write, I’ll keep this open. Good luck on Thursday!” # id: m-porch # accuracy: +2 recap # empathy: +2 care # card: web_limits # why: What, where, and what if not, in the length of a text. The last words are for her.
    { heat >= 7:
        Sam: its in my bag. no thanks to you # thought: It is in my bag. I keep touching it.
    - else:
        Sam: perfect. its in my bag # thought: It is in my bag. I keep touching it.
    }
* {settled == "wrong" or (settled == "none" and variant != "porch")} “I owe you an answer that holds, and it comes before eight tonight, from a person. I’ll keep this open. Good luck on Thursday!” # id: m-open # accuracy: +2 recap # empathy: +2 care # card: web_limits # why: It says plainly that it is not settled, and that it is yours. More than that would not be true.
    Sam: before eight. from a person # thought: Open. Everything is open.
- -> gone

// ---------------------------------------------------------------- the end

=== gone ===
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    Sam: going now. ill write to whoever is above you. from the ward if i have to # thought: I keep the screenshots.
    { settled == "right":
        She has left the chat. # ending: escalated :: The parcel is put right, and the whole chat goes to somebody above you.
        -> END
    - else:
        She has left the chat. # ending: unresolved :: Nothing is settled, and the whole chat goes to somebody above you.
        -> END
    }
}
{ settled == "wrong":
    Sam: phone off now. hope its right this time # thought: Something about it still feels loose.
    She has left the chat. # ending: unresolved :: What she was told does not hold, and Thursday comes.
    -> END
}
{ settled == "none":
    { variant == "porch":
        Sam: phone off now. well. i found it # thought: I found it. Not they.
        She has left the chat. # ending: partial :: She has it, because somebody in the house went down for the post.
        -> END
    - else:
        Sam: phone off now. i still dont have a uniform # thought: They were nice. I still have no uniform.
        She has left the chat. # ending: unresolved :: No uniform, no date, and Thursday comes.
        -> END
    }
}
{ not cleared:
    Sam: phone off now. ok. thanks for that part # thought: The two are still there. I could feel them looking away.
    She has left the chat. # ending: partial :: The parcel is put right, and two refunds that are not hers are still on her name.
    -> END
}
{ heat >= 5:
    Sam: phone off now. it worked. it shouldnt need this much shouting # thought: It came right. I should not have had to use capitals.
- else:
    Sam: phone off now. thank you. you typed like a person # thought: I will tell them on the break. With the door.
}
She has left the chat. # ending: resolved :: A uniform for Thursday, a clean name, and nobody called a liar.
-> END

// ---------------------------------------------------------------- the desk

=== web_order ===
# desk: record :: Order PD-88214
Customer: Sam Adeyemi, 14 Tanner’s Row
Ordered: Saturday 02:14, tunic white 12, trousers navy 12, £46.00, paid by card
{ variant:
- "porch":
Sold by: Penrose & Dale. In stock
If nobody answers: porch (ticked by the customer)
- "seller":
Sold by: Whitcombe Workwear, through our market. Not our stock
If nobody answers: take it back
Our own range: tunic and trousers, same colours, size 12, £39, in stock
- else:
Sold by: Penrose & Dale. In stock
If nobody answers: take it back
}
Case: closed by Pip 11:20 and 18:31. Advice given: “ask your neighbours”
-> DONE

=== web_proof ===
# desk: record :: Proof of delivery (Corvane)
Marked: delivered, Monday 12:47
{ variant == "porch":
Photo: blue door, bag on the step, house number 14 on the wall
Pin: 3 metres from 14 Tanner’s Row, on the side of the street
Handed to: nobody, left on the step
- else:
Photo: blue door, bag on the step, house number 26 on the wall
Pin: 40 metres from 14 Tanner’s Row
Left on the step. Name given there: Whitlock
}
-> DONE

=== web_account ===
# desk: record :: Account
Opened: 14 September this year. Orders: 1
Flag: two refunds in 12 months, 9 March and 22 May. “Check before paying”
Joined: 3 October, with an account of the same initial and surname, in Leeds. By program; looked at by: nobody
Form R2: sent by Pip today, 12:05
-> DONE
