# title: Not on my shift
# channel: phone
# setting: contact-centre
# role: Helpline, Bellwether Energy
# customer: Marlon Reyes :: mends violins and cellos, alone, in a rented workshop
# cast: Lila :: his daughter, eight
# cast: Dorin :: your colleague, two desks away
# brief: Twenty to eight, a Thursday in November. A workshop has had no power since Friday, when an old meter was switched off as unsafe. The new one was due on Monday. This is the third call this week. Dorin took the first one.
# goal: Find out what went wrong, and put right what is ours. Say where the line is when it is crossed, once, and keep to it.
# level: advanced
# minutes: 7
# language: en
# currency: GBP
# variant: sorry :: He is told where the line is, and stops
# variant: on :: He is told where the line is, and goes on
# variant: threat :: He is told where the line is, and later says that he will come round
# grievance: callback :: The call-back on Tuesday never came :: 3
# grievance: days :: Four working days without power, and without earning :: 3
# grievance: cut :: On Wednesday his call was ended without a warning :: 2
# fact: knows_saturday :: A pupil plays her examination on Saturday, on the cello that he has open on the bench
# owed: 40 :: The visit on Monday that did not happen
# letter: June Aldous :: What my husband said to your Mr Dorin :: On Tuesday my husband rang you about our bill. I was in the next room. I heard what he said to the young man, and how the young man stayed polite. He is not himself since the second stroke, the doctors say that it takes the brakes off. That is a reason, and I know that it is no excuse. You ended the call and you were right. But the bill is still double what it was, he cannot ring you any more, and I have never done these things. Would you please tell the young man that I am ashamed. And who do I speak to now? June Aldous :: The call was ended after a warning, and the note says what was said, without a label. She is not on the account; he can name her by a signed line or in one call, which she may start. The bill is double because two readings were estimated; a reading by her, with a photograph, puts it right within five working days. There is a register for households who need more care, free, and she can join by the same letter. Dorin may be told what she writes. You may not discuss his health, nor what he owes, before he has named her.
# as-at: 2026-11-01

INCLUDE policies/energy-helpline.ink
INCLUDE policies/energy-law.ink

VAR variant = "sorry"
VAR heat = 8
VAR trust = 2
VAR patience = 6
VAR knows_saturday = false
// He was told where the line is: what he said, what it does, and the choice.
VAR warned = false
// The number in the file is his. Without it tomorrow’s engineer rings a stranger and drives on.
VAR number = false
// He was told that somebody comes tonight; taken back in the next scene.
VAR tonight = false
// He was told that he is paid for all four days; taken back in the next scene.
VAR backed = false
// The player ended the call.
VAR ended = false

-> third_call

// ---------------------------------------------------------------- 1

=== third_call ===
The timer of the call still says zero. You have not said your name yet.
Marlon: No. Don’t. Don’t you “good evening” me, I know your good evening by heart. # tone: sharp # background: quiet # thought: Third voice. Third time from the beginning.
Marlon: Reyes, Unit 6, Tannery Yard. Dark since Friday. And on Tuesday you were going to ring me back. You were going to! # thought: I sat beside that telephone like a dog.

* “Let me take the account number first, and the postcode, so that I’ve got the right place open. Then you can tell me everything.” # id: a-account # accuracy: -1 repeat # card: shift_calls # why: It is how every call begins. He has given you the name and the unit in one breath, and with them the file opens; he hears that he starts from the beginning again.
    Marlon: Unit 6! I’ve just — are you listening? # thought: They don’t listen. They wait until you’re done.
* “We said Tuesday and left you waiting. I’ve got Unit 6 open, and I’m finding out what happened.” # id: a-tuesday # empathy: +2 acknowledge callback # why: It says what was promised and that it was not kept, before he has to prove it. What happened you do not know yet, and you do not guess.
    Marlon: Waiting. Yes. With the thing in my hand. # thought: This one said “we”.
* “I do apologise for any inconvenience. You’re through to me now, so you can relax: this is where it gets better.” # id: a-relax # empathy: -1 cheer # why: You mean to take the weight off him, and it is what you were taught. He has been told twice this week that it gets better now.
    Marlon: Relax. In the dark. I’ll try that. # tone: laughing # thought: They read it off a card.
* [Say that you’re reading what was written since Monday, and read it # id: a-read # do # hold: 1 # accuracy: +1 lookup # card: shift_calls # why: You do not ask for what is there. He hears that something is done, and nothing about his Tuesday.]
    Marlon: Reading. Another one who reads. # thought: Then read. It’s a thin book.
- -> shambles

// ---------------------------------------------------------------- 2

=== shambles ===
He is so loud that you push the headset off one ear.
{ heat >= 7:
    Marlon: It’s a shambles! From the bloody top to the bloody bottom, the whole bloody — you couldn’t sell candles! # tone: sharp # thought: If I stop shouting I’ll hear how quiet it is here.
- else:
    Marlon: It’s a bloody shambles, your firm. You couldn’t — honestly, you couldn’t sell candles. # tone: sharp # thought: If I stop I’ll hear how quiet it is here.
}
* “I do want to help you, but not in that tone. If you can’t speak to me calmly, I’ll have to end this call.” # id: b-tone # accuracy: -1 dump # empathy: -2 command # card: helpline_limits # why: Nobody should have to listen to shouting, that is true. But he swears at a firm that left him in the dark, and at nobody who works there. A limit that comes too early is worth less when it is needed.
    Marlon: Then end it! That’s what you do there, isn’t it? # tone: sharp # thought: Wednesday. It’s Wednesday again.
* “It’s a shambles, you’re right. Planning never tells us a thing, we hear it all from customers first. I’d be shouting as well.” # id: b-planning # accuracy: -1 deflect # empathy: +1 validate # why: It is honest, and he is not alone for a moment. He learns that the left hand does not know the right, and that you are one of the hands.
    Marlon: So you don’t know anything either. # tone: sharp # thought: Lovely. Now we’re both in the dark.
* “What’s standing still at your place, with the power off?” # id: b-still # accuracy: +2 ask # empathy: +1 listen # why: A question about his bench in place of his language. Tomorrow’s round has one first stop to give, and you have to know whether it is his.
    ~ knows_saturday = true
    Marlon: A cello. Open, on the bench. A girl plays her examination on it, Saturday, and without heat I can’t — glue doesn’t set at six degrees. # tone: flat # thought: Nobody’s asked me that. Not one of them.
* “Four days you could’ve been working. And every one of them has cost you, because of us.” # id: b-days # empathy: +2 acknowledge days # why: You let the swearing go by and hear what it is about. What exactly is at stake for him you have not asked.
    Marlon: A hundred and eighty. Each. You can count it up. # tone: flat # thought: At least there’s somebody who can count to four.
- -> thick

// ---------------------------------------------------------------- 3

=== thick ===
You type. He hears it.
{ heat >= 7:
    Marlon: And now it’s typing. Are you slow? No, I’m asking. Are they all as thick as you there, or do they draw lots for who gets me? # tone: sharp # abuse: insult # thought: Say something. Go on. Somebody say something.
- else:
    Marlon: And now it’s typing. With one finger, is it? Are they all as thick as you there, or do I get the thick ones in turn? # tone: laughing # abuse: insult # thought: That was cheap. Well. So is their music.
}
* “There’s no need for that. I’ve done nothing to you, I only came on at four, and I’m doing my best here.” # id: c-four # empathy: -1 defend # why: All of it is so, and it hurts to be called thick. He hears when your shift began; nothing has moved on his side.
    Marlon: Your best. At four. Poor you. # tone: laughing # thought: Got one.
* “Could I just ask: could you have missed the ring on Tuesday, with the sound down, or without a signal?” # id: c-phone # accuracy: -1 assume # empathy: -1 blame # card: shift_calls # why: It does happen, and it would explain a lot. It is in your own file what happened; he is asked whether he can use a telephone.
    Marlon: I sat beside it! I took it to the toilet! # tone: sharp # thought: So it was me. Of course.
* [Let it pass, tell him that there are three notes since Monday, and go through them line by line # id: c-notes # do # hold: 1 # accuracy: +2 lookup # card: helpline_limits # why: One insult, and the card leaves it to you. You keep it in mind and do what he rang for; he hears no sting, and no kind word either.]
    Marlon: Well? Anything in there? # tone: sharp # thought: No answer. Hm.
* “Shout at me as much as you need to, I don’t mind at all. I know that it’s not me you’re angry with.” # id: c-shout # empathy: +1 listen # card: helpline_limits # why: It sounds generous. It tells him that names cost nothing here; warmth in answer to them is not felt as warmth.
    Marlon: Don’t you tell me who I’m angry with. # tone: sharp # thought: A cushion. You can hit it as long as you like.
- -> did_you_ring

// ---------------------------------------------------------------- 4

=== did_you_ring ===
On your screen stand two numbers. His ends in 471. On Tuesday at 10:12 Planning rang 417.
{ heat >= 7:
    Marlon: Did you ring me, yes or no? One word! You’ll manage one word! # tone: sharp # thought: They’ll say that they tried. They always tried.
- else:
    Marlon: So did anybody ring? Yes or no. One word. # tone: flat # thought: They’ll say that they tried.
}
* “Yes, we did try you, I’ve got it here, at twelve past ten. You couldn’t be reached, so the visit was put back.” # id: d-tried # accuracy: -2 misinform # seen # empathy: -1 blame # card: shift_calls # why: It is what the note says, nearly word for word. Read the number beside it: whoever could not be reached was not him.
    Marlon: I was here! I was here, I was here, I was here! # tone: sharp # thought: They tried. I knew that it would be that.
* “All Tuesday beside the phone, and the job had been closed since the morning. That’s three more days gone, after Monday.” # id: d-lost # empathy: +2 acknowledge days # why: That is what it did to him, and it is said without a “but”. Why it did not ring is still not said, and he asked.
    Marlon: Closed? Because of what? # tone: sharp # thought: Closed. Like a file. Like a shop.
* “Well, somebody did, only it wasn’t you. Planning dialled 417, and you’re 471. It’s our mistake.” # id: d-digits # accuracy: +2 inform # empathy: +1 honest # card: shift_calls # why: Not one word but two numbers, and with them he can check it. It costs you something, since now it is written that we were wrong; and from here you can both see the way out.
    Marlon: Four one — that’s not me. You rang somebody else? # tone: flat # thought: So I’m not mad. Two digits. Two.
* “Yes, there was a call. Then something’s gone wrong in the system, I can’t see what. The main thing is, we’re talking now.” # id: d-system # accuracy: -1 deflect # card: shift_calls # why: It saves you a confession, and nobody is blamed. It stands on your screen what went wrong, and while nobody says it, it will happen again.
    Marlon: The system. There it is again, the system. # tone: sharp # thought: It must be a big animal, by now.
- -> the_word

// ---------------------------------------------------------------- 5

=== the_word ===
{ heat >= 7:
    Marlon: I know who that was! I had him on Monday, I had to ask him three times what he — # tone: sharp # thought: That one. It was that one.
- else:
    Marlon: I know who that was. I had him on Monday. I had to ask him twice what he — # tone: laughing # stirs: 2 :: He remembers Monday’s call # thought: That one. It must have been that one.
}
He puts on Dorin’s accent, and puts it on badly. At the end of it stands a word for people who speak like that. You will not repeat it.
Marlon: Who lets one of those near a telephone? # tone: laughing # abuse: slur # thought: Somebody has to be the idiot. I’m not going to be.

* “He wrote your number down right, I’ve got his note here. It got mixed up a day later, in Planning.” # id: e-right # accuracy: +1 inform # card: shift_calls # why: True, and fair to him: the man he mocks is the one who did it properly. But the word is left standing, as if it would only have been wrong because of the digits.
    Marlon: Says who? Him? # tone: laughing # thought: They stick together. And nobody says a thing.
* “Not that word. It’s about a colleague, and it hurts people here. Without it I’ll get this fixed. With it, I hang up.” # id: e-limit # empathy: +2 limit # card: helpline_limits # why: What he said, what it does, and two doors, of which he can choose one. It says nothing about what kind of man he is. There is no sorry in it, and no anger.
    ~ warned = true
    The line hums.
* “That’s racist, and I don’t have to talk to somebody like you. I’m hanging up now, and you can think about why.” # id: e-racist # accuracy: -1 dump # empathy: -2 blame # card: helpline_limits # why: You stand up for Dorin, and your anger is in the right place. It judges the man in place of the word, leaves him no choice, and the matter is undone. The card allows no end without a warning.
    The floor lead is in your ear before you find the key: “Not like that. Tell him first.”
    Marlon: There you go. Wednesday. Just like Wednesday. # tone: sharp # thought: I knew it. I’ve only got to wait.
* “I know how it is, some of us aren’t easy to follow on the phone. I’m sorry you had that on top of everything else.” # id: e-follow # accuracy: -1 skip # empathy: +1 apologise # card: energy_staff # why: You only want to get past it, with something friendly. You have just said sorry for how your colleague speaks, and he can hear that.
    Marlon: You see? You see, you say it yourself! # tone: laughing # thought: So I was right.
- -> after_the_word

// ---------------------------------------------------------------- 6

=== after_the_word ===
{ warned:
    { variant:
    - "sorry":
        Marlon: (silence) # tone: silent # background: child :: A child turns the pages of a book # thought: Lila’s here. Lila’s sitting here.
        Marlon: No. That was — no. I don’t talk like that. Tell him that I’m sorry. # tone: flat # thought: Whose voice was that? That was my uncle’s.
    - "on":
        { heat >= 7:
            Marlon: Or what? You hang up? You lot did that on Wednesday, you can’t do anything else! # tone: sharp # background: child :: A child turns the pages of a book # thought: They don’t dare.
        - else:
            Marlon: Or what? You hang up? You lot did that on Wednesday. I’ve got all evening. # tone: laughing # background: child :: A child turns the pages of a book # stirs: 2 :: He takes the limit for a dare # thought: They don’t dare.
        }
    - else:
        Marlon: (silence) # tone: silent # background: child :: A child turns the pages of a book # thought: Careful. They’ll cut me off.
        { heat >= 7:
            Marlon: I’ve said nothing! Nothing! Carry on! # tone: sharp # thought: I’ll remember that one.
        - else:
            Marlon: Fine. I’ve said nothing. Carry on. # tone: flat # stirs: 2 :: He swallows it, and keeps it # thought: I’ll remember that one.
        }
    }
- else:
    Somewhere behind him a child turns the pages of a book. # background: child :: A child turns the pages of a book
    Marlon: Not a word from you. So you think so too. # tone: laughing # thought: They all think so. They just don’t say it.
}
* {warned} “I’d like us to hold on to that. People here come from all over, every one of them earns respect, and you’d want the same.” # id: f-respect # empathy: -1 command # why: You could sign every word. He has had the limit; what comes now is a lesson, and he is an adult with a cold workshop.
    Marlon: Is that on your wall, there? # tone: sharp # thought: In a frame, I bet.
* “Tomorrow there’s a round from eight to twelve, and it has room. Shall I put you down for it?” # id: f-round # accuracy: +1 offer # card: helpline_visits # why: A useful step at any time: there is a round, and it has room. What was said about Dorin is left where it is.
    Marlon: Tomorrow. Put me down. # tone: flat # thought: I’ve been put down before.
* {warned && variant == "sorry"} “Thank you, I’ll tell him. He had your number right, by the way: we copied it wrong the day after.” # id: f-tell # accuracy: +1 inform # empathy: +1 honest # card: shift_calls # why: Taken, and that is enough. The fact about Dorin comes now, when it can be heard, and the fault stays with us.
    Marlon: He had it — oh God. # tone: flat # thought: Him of all people.
* {not warned} “I’m not allowed an opinion about that, I’m afraid. But I could take it down as feedback on Monday’s call.” # id: f-feedback # accuracy: -1 assume # card: energy_staff # why: Neutral, you hope. A slur becomes a comment on the service, and goes into a file with Dorin’s name on it.
    Marlon: Yes, do that. Take that down. # tone: laughing # thought: They’ve even got a box for it.
* {warned && variant != "sorry"} “Please, I really don’t want it to come to that. I’m on your side here, and I’d hate for us two to fall out.” # id: f-please # accuracy: -1 delay # card: helpline_limits # why: It is friendly, and it asks him to be so kind as to keep your limit for you. It was said; it needs nothing more.
    { variant == "on":
        Marlon: You’d hate it. I see. # tone: laughing # thought: As I thought. They don’t dare.
    - else:
        Marlon: Fall out. We’re not friends. # tone: flat # thought: When do they come. That’s all.
    }
* {warned && variant != "sorry"} “It stays as I said. And he had your number right: we copied it wrong the day after. Now let’s get you a visit.” # id: f-stays # accuracy: +1 inform # empathy: +1 honest # card: shift_calls # why: You do not pull at the rope that he holds out. The limit stands in four words, Dorin gets what is his, and then it is about the power.
    { variant == "on":
        Marlon: Him? Got it right? # tone: flat # thought: That doesn’t help. That makes it worse.
    - else:
        Marlon: Then somebody else can’t write. # tone: flat # thought: Visit. Say when.
    }
* {warned && variant == "sorry"} “Oh, don’t you worry about that! We’ve all had a week like yours, and believe me, we get called far worse.” # id: f-worry # accuracy: -1 skip # empathy: -1 cheer # card: energy_staff # why: You want to let him off, since he has said it himself. It was not you he said it about, and “far worse” makes the word a small one.
    Marlon: I’m not — it wasn’t nothing. # tone: flat # thought: I don’t want to be one of those whom they get.
* {not warned} “One thing I didn’t say: what you called my colleague hurts people here. Leave it out and I’ll fix this. Say it again and I hang up.” # id: f-late # empathy: +1 limit # card: helpline_limits # why: It comes a minute late, and it comes: the word, what it does, and the choice. From here he knows where the line is.
    ~ warned = true
    Marlon: So you can talk. All right, all right. Carry on. # tone: flat # thought: Took some time, that.
- -> tomorrow

// ---------------------------------------------------------------- 7

=== tomorrow ===
{ heat >= 7:
    Marlon: Why should anybody come? You said Monday! I moved a customer for your Monday! # tone: sharp # thought: Eight till twelve. I know every crack in that ceiling.
- else:
    Marlon: And why should anybody come? On Monday I stood at the door from eight. # tone: flat # thought: I know every crack in that ceiling.
}
* {knows_saturday} “The round begins with you at eight, so the cello gets its heat. They ring half an hour before and drive on if nobody answers, so I’ve put 471 in the file.” # id: g-first # accuracy: +3 act # empathy: +1 paraphrase # card: helpline_visits # why: The first stop, since you asked what stands still; and the number, without which they would have driven past his door again.
    ~ number = true
    Marlon: The cello. You wrote that down? # tone: flat # thought: By ten there’s heat. By noon there’s glue.
    You read him the whole number. It is right.
* “I’ll mark it urgent, with a child in the house. Then somebody has to come tonight, and you’ll both have light by bedtime.” # id: g-tonight # accuracy: -2 overpromise # empathy: +1 reassure # card: helpline_visits # why: You hear the child and want to do something at once. There is no night round for this; in a minute the screen will tell you so, and you will have to tell him.
    ~ tonight = true
    Marlon: Tonight? Now that’s — all right. Tonight. # tone: flat # thought: Hear that, Lila? Tonight.
* “It’s booked for you, eight to twelve. And I’ve put a note on it in capitals: be on time, has been let down twice already.” # id: g-capitals # accuracy: +1 act # card: helpline_visits # why: He is on the round, and somebody will see that it matters. They still ring 417 half an hour ahead, and drive on when nobody answers.
    Marlon: In capitals. Well. Let’s hope that they can read. # tone: laughing # thought: They had me in small letters, then.
* {not knows_saturday} “You’re on the round, eight to twelve. They ring half an hour before and drive on if nobody answers, so I’ve put 471 in the file.” # id: g-number # accuracy: +3 act # card: helpline_visits # why: He asked why it should work this time, and this is why. With the old number in the file they would have driven past his door again.
    ~ number = true
    Marlon: Read it to me. The whole number. # tone: flat # thought: Four, seven, one. Yes.
    You read it to him. It is right.
* “You don’t believe a word any more, and I wouldn’t either. Monday was a promise, and Tuesday was another.” # id: g-believe # empathy: +1 validate # why: It is how it looks from his side, and you say it well. He asked what is different tomorrow, and so far nothing is.
    Marlon: So? What’s different? # tone: sharp # thought: Nothing. Nothing’s different.
    You put him on the round from eight to twelve.
- -> who_pays

// ---------------------------------------------------------------- 8

=== who_pays ===
{ tonight:
    ~ tonight = false
    A line comes up on your screen: NO NIGHT ROUND. You have to take it back; he is on tomorrow’s, from eight. # comes-out: g-tonight
}
{ heat < 7:
    Something buzzes on wood. # background: quiet # stirs: 2 :: A message: where is my cello?
- else:
    Something buzzes on wood, and is pushed away. # background: quiet
}
{ heat >= 7:
    Marlon: And who pays me? Four days! A hundred and eighty a day, that’s seven hundred and — Lila, what’s four times one eighty? # tone: sharp # thought: The rent’s due on the first.
- else:
    Marlon: That’s the cello, asking where it is. Four days, a hundred and eighty. Lila, what’s four times one eighty? # tone: flat # thought: The rent’s due on the first.
}
Lila: Seven hundred and twenty.

* “Lost earnings aren’t covered, that’s in our terms, I’m afraid. There isn’t anything that I could pay out for it.” # id: h-terms # accuracy: -2 misinform # empathy: -1 robotic # card: energy_missed # why: The first half is so. The second is not: forty pounds have been his since Monday, whatever was said since.
    Marlon: Terms. You’ve got terms. I’ve got a bench. # tone: sharp # thought: In the small print there’s always a way out for them.
* “It was our mistake, so you won’t be out of pocket. Send me the four days in writing, and all of it’s yours.” # id: h-back # accuracy: -2 overpromise # card: energy_missed # why: It is fair, and you would pay it if it were yours. It is not yours to say: Complaints decide, and have said no more often than yes.
    ~ backed = true
    Marlon: All of it. That’s a word. # tone: flat # thought: Then it’s the rent.
* “I’ve got a hundred and fifty for you, on your account right now. You’ve been through enough with us this week.” # id: h-gift # accuracy: -2 overgive # pays: 40 # cost: 110 # card: helpline_visits # why: It makes the call easier, for both of you. The card ends at twenty; and after that word it looks as if there were a price list for it.
    Marlon: A hundred and fifty. Just like that? # tone: flat # thought: So you only have to get loud.
* “Seven hundred and twenty. And it’s you who has to ring the people whose instruments aren’t ready.” # id: h-ring # empathy: +2 acknowledge days # why: Behind the sum there are people whom he has let down because of us, and you see them. He asked who pays.
    Marlon: Four of them. I’ve rung four. # tone: flat # thought: I’ve told them Friday. I’ve told them Monday.
* “Four days, and not one of them your doing. The law gives you forty for Monday, it’s on your account now. The rest is up to Complaints: I’ve opened that.” # id: h-forty # accuracy: +2 remedy # pays: 40 # empathy: +1 acknowledge days # card: energy_missed # why: The loss is named, and whose it is; what is his he has, without asking. For the rest there is a way, and no hope that you cannot stand for.
    { heat >= 7:
        Marlon: Forty! Forty’s a joke. # tone: sharp # thought: It’s a joke. But it’s there.
    - else:
        Marlon: Forty. It’s not much, is it? # tone: flat # thought: It’s there, at least. And no stories.
    }
- -> wednesday

// ---------------------------------------------------------------- 9

=== wednesday ===
{ backed:
    ~ backed = false
    A line comes up on your screen: LOST EARNINGS, COMPLAINTS ONLY. You have to take it back. # comes-out: h-back
}
{ heat >= 7:
    Marlon: And Wednesday? I’m in the middle of a sentence, and it goes click! What have you got written about that? Read it out! # tone: sharp # thought: I stood there and said “hello” to nobody.
- else:
    Marlon: And Wednesday. I’m in the middle of a sentence, and it goes click. What’s written there? I want to hear it. # tone: flat # thought: I stood there and said “hello” to nobody.
}
* “Our notes are internal. You can ask for a copy in writing, and then you’d have it in about a month.” # id: i-copy # accuracy: -1 deflect # card: energy_notes # why: The way in writing is real, and it feels safer. The card lets you read it to him now, and it is about him.
    Marlon: A month! To find out what I’m called! # tone: sharp # thought: So it’s bad.
* “There’s one word, ‘aggressive’, and that the call was ended. No warning. I’m sorry: you should’ve had one, before anyone hung up.” # id: i-aggressive # accuracy: +2 inform # empathy: +2 acknowledge cut # card: energy_notes # why: It is his to know, and so you read it to him, with what is missing in it. It does not say that he was polite; it says what he was owed.
    Marlon: Aggressive. # tone: flat # thought: Well. I was. But that somebody says the other half.
* [Take the word “aggressive” out of Wednesday’s note, and tell him that the page is clean # id: i-clean # do # accuracy: -2 skip # empathy: +1 care # card: energy_notes # why: You spare him a label, and it was a poor note. But it is what somebody wrote, and now nobody can see any more that we ended a call without a warning.]
    Marlon: Clean. What was it before? # tone: flat # thought: What was it before?
* “Nothing bad, honestly. It only says that the line dropped, so I’d think it was just one of those things.” # id: i-dropped # accuracy: -2 misinform # card: energy_notes # why: You want to keep the peace, now that you are nearly through. He only needs to ask for his notes, and then it is you who lied.
    { heat >= 7:
        Marlon: Dropped. If you say so. # tone: sharp # thought: It went click. Lines don’t go click.
    - else:
        Marlon: Dropped. Oh. All right. # tone: flat # thought: Then it wasn’t on purpose.
    }
- -> in_the_dark

// ---------------------------------------------------------------- 10

=== in_the_dark ===
A book is shut.
{ heat < 7:
    Lila: Daddy, I can’t see any more. And my fingers are cold. # tone: whispering # stirs: 3 :: His daughter says that her fingers are cold
- else:
    Lila: Daddy, I can’t see any more. And my fingers are cold. # tone: whispering
}
{ variant:
- "sorry":
    { heat >= 7:
        Marlon: You hear that? You hear that! “Booked”, I’ve heard that three times! And if nobody’s here at twelve? # tone: sharp # thought: I said a cold room would be an adventure.
    - else:
        Marlon: You hear that. And “booked” I’ve heard three times. What if nobody’s here at twelve? # tone: shaking # thought: I said a cold room would be an adventure.
    }
- "on":
    { heat >= 7:
        Marlon: And tomorrow I get that one again! On my phone! The one who — # tone: sharp # thought: They laugh about me there. In that accent.
    - else:
        Marlon: And tomorrow I suppose I get that one again, who — # tone: laughing # stirs: 3 :: He winds himself up about Dorin # thought: They laugh about me there. In that accent.
    }
    He does the accent again, and says the word again, slowly, so that you do not miss it.
    Marlon: Go and tell him that. # tone: sharp # abuse: slur # thought: Now hang up. Go on. I want to see it.
- else:
    { heat >= 7:
        Marlon: I know where you sit! Harbour Street, the glass box! Nobody’s here at twelve, I come round, and then I’ll find that one! # tone: sharp # abuse: threat # thought: Then they’ll see how it is, to wait for somebody.
    - else:
        Marlon: I know where you sit. Harbour Street, the glass box. Nobody’s here at twelve, I come round. And then I’ll find that one. # tone: flat # abuse: threat # stirs: 3 :: He talks himself into coming round # thought: Then they’ll see how it is, to wait for somebody.
    }
}
* {variant == "threat"} “Come round, then, I’d like to see that. By the time you’re here there’ll be two policemen at the door.” # id: j-police # accuracy: -1 delay # empathy: -2 sarcasm # card: helpline_limits # why: You are frightened, and you do not want to show it. Now there are two who threaten, and the call goes on.
    Marlon: Is that so? Is that so! # tone: sharp # thought: Then it’s on.
* {variant == "sorry"} “It’ll work out this time, I’m really sure of it. They’re a good crew, and tomorrow there’s not much on.” # id: j-sure # accuracy: -1 guess # empathy: +1 reassure # card: helpline_visits # why: You want him to sleep. You have seen neither the crew nor the round; he asked what happens when it goes wrong.
    { heat >= 7:
        Marlon: You’re sure. Good for you. # tone: sharp # thought: Somebody is. Maybe it’s true.
    - else:
        Marlon: If you say so. All right. # tone: flat # thought: Maybe it’s true.
    }
* {variant == "sorry"} “Three times you’ve heard ‘booked’. So that word’s worth nothing to you now, and I can see why.” # id: j-word # empathy: +1 paraphrase # why: You say back what he said, and that it makes sense. He asked you “what if”, and it is still a question.
    Marlon: Nothing. So what if? # tone: shaking # thought: Nice. And at twelve?
* {variant != "sorry"} “You don’t mean that, I can hear that it’s been a terrible week. Take a moment. I’m not going anywhere.” # id: j-moment # accuracy: -1 skip # empathy: +1 validate # card: helpline_limits # why: A good heart, and an hour ago it might have helped. Said now, it tells him that the line you drew was chalk.
    { variant == "on":
        Marlon: Oh, I mean it. # tone: laughing # thought: Chalk. You can wipe it off.
    - else:
        Marlon: Don’t tell me what I mean. # tone: flat # thought: They think that I’m only talking.
    }
* {variant == "on"} “Your daughter can hear every word. Is that really what you’d like her to learn from you tonight?” # id: j-daughter # accuracy: -1 delay # empathy: -2 blame # why: You think of her, and somebody should. But you use her to win, and he has to hit back in front of her.
    Marlon: You leave her out of this! # tone: sharp # thought: How dare they. How dare — she’s looking at me.
* {variant == "on" && warned} “That was the last time, and I mean it. Once more, before we’re done here, and I’m really going to end the call.” # id: j-once # accuracy: -1 delay # card: helpline_limits # why: You are nearly through and would like to spare him the click. He has learnt now that the last time is followed by another one.
    Marlon: “Really going to end the call.” # tone: laughing # thought: Knew it.
* {variant == "sorry"} “Then I’d want to know before you do. There’s a check on it for twelve: if nobody’s been, we ring you, on 471, and my name’s on it.” # id: j-twelve # accuracy: +2 commit # empathy: +1 honest # card: helpline_visits # why: You cannot drive the van, and you do not say so as an excuse. What you can do has an hour, a name and the right number.
    Marlon: At twelve. On 471. # tone: flat # thought: We’ll see. But this one knows which number.
* {variant == "on" && not warned} “I should’ve told you the moment you said it: that word hurts people here. Without it we go on, with it I stop.” # id: j-first # empathy: +1 limit # card: helpline_limits # why: Late, and he has got used to it. But it is said in full, and it leaves him the choice that the card asks for.
    ~ warned = true
    Marlon: Now you tell me. # tone: sharp # thought: First nothing, and then this.
* {variant == "on" && warned} “I told you what I’d do, and I’m doing it now. The visit stays, and so does everything else. Goodbye.” # id: j-end # accuracy: +2 close # empathy: +1 limit # card: helpline_limits # why: You do what you said, no more and no less. The visit is no reward, so it is not taken away. It was a kind of promise, and to Dorin as well.
    ~ ended = true
    You press the key. It is very quiet.
* {variant == "threat"} “Oh, come on, you’d never do that. I’m sure we can both laugh about it on Monday.” # id: j-laugh # accuracy: -2 skip # empathy: -1 minimise # card: helpline_limits # why: Humour has saved many a call. He has named a street, a building and a man; and nobody has told Dorin, who leaves by that door at nine.
    Marlon: I’m not laughing. # tone: flat # thought: Not even that do they believe.
* {variant == "on" && not warned} “Right, that’s enough now. I’m not having that about a friend of mine, so this call is over.” # id: j-enough # accuracy: -1 dump # empathy: -1 command # card: helpline_limits # why: It is enough, and has been for a while. But nobody told him, so to him it is Wednesday once more: a click in the middle.
    ~ ended = true
    You press the key. It is very quiet.
* {variant == "sorry"} “I think you should get her somewhere warm, and we’ve got everything. I’ll let you go now.” # id: j-warm # empathy: -1 rush # why: It is true about the cold, and kindly meant. He is sent off in the middle of his question, with his daughter for a reason.
    Marlon: I’m asking you something! # tone: sharp # thought: Out. They want me out of the line.
* {variant == "threat"} “That’s a threat to a colleague. I’m ending the call and reporting it. Your visit stays, and so does everything else.” # id: j-report # accuracy: +2 safety # empathy: +1 limit # card: helpline_limits # why: You take him at his word, without asking whether he means it. What is owed to him stays, and he hears that as well, so that nobody needs to come round for it.
    ~ ended = true
    You press the key, and call the floor lead over. At the door they are told before you have sat down again.
- -> what_stays

// ---------------------------------------------------------------- 11

=== what_stays ===
{ ended:
    The file is still open. A text from here goes to the number that stands in it: {number:471|417}.
- else:
    { heat >= 7:
        Marlon: So what have I got now? In plain words, before it goes click again. # tone: sharp # thought: It’ll go click in a moment.
    - else:
        Marlon: Where’s the — now the torch has gone. So what have I got? Plainly. # tone: flat # stirs: 3 :: The torch goes out # thought: I want something I can hold.
    }
}
* {ended && number} [Text him: tomorrow, eight to twelve, they ring 471 on the way; £40 is his for Monday; where Complaints are # id: k-text # do # accuracy: +2 recap # empathy: +1 respect # card: helpline_limits # why: The call is over and the matter is not. What is his he gets in writing, without a word about the rest: that has been said.]
    It is delivered. # sound: bell
* {ended} [Text him that you’re sorry that it had to end like that, and wish them both a warm evening # id: k-evening # do # accuracy: -1 skip # card: helpline_limits # why: You do not want to part like this. Nothing is in it that he can use tomorrow; and “warm”, tonight, reads like a joke.]
    It is sent. # sound: bell
* {ended} [Close the file: he’s heard it all in the call, and anything more would only stir it up # id: k-close # do # accuracy: -1 skip # card: helpline_limits # why: It would be understandable to be done with him. What he heard last was a click; what he has in his hand is nothing.]
    The file closes.
* {not ended} “I’ve given you my word, and there’s a whole team that’s behind you tomorrow. We really will do everything that we can.” # id: k-team # accuracy: -1 deflect # empathy: +1 reassure # why: You would like to end on something warm. He asked for plain words, and a team is none: no hour, no number, no sum.
    { heat >= 7:
        Marlon: A team! I don’t want a team, I want to know when! # tone: sharp # thought: Nothing I can hold.
    - else:
        Marlon: A team. I’d have taken one with a meter. # tone: flat # thought: Nothing I can hold.
    }
* {not ended} “I’d just ask one thing of you: next time you ring, please be a bit kinder to whoever picks up.” # id: k-kinder # empathy: -2 blame # why: He could do with hearing it, you think. It was said when it had to be; as a parting word it is your last move in a quarrel, and his question is open.
    Marlon: Next time. There you have it, there’s a next time. # tone: sharp # thought: So they don’t believe in tomorrow either.
* {ended} [Text him that the call was ended because of his words, and that the visit needs him to keep to our rules # id: k-rules # do # accuracy: -2 misinform # empathy: -1 pressure # card: helpline_limits # why: You want him to know why, and to be sure for the engineer. The visit hangs on no such thing; it was owed to him on Monday.]
    It is sent. # sound: bell
* {not ended && number} “Tomorrow, eight to twelve, they ring 471 on the way. Forty’s yours for Monday, and Complaints look at the rest. It’s in a text to you now.” # id: k-plain # accuracy: +2 recap # empathy: +1 respect # card: helpline_visits # why: In plain words, as he asked, and in his hand before it goes quiet. No adjective in it, and nothing that is not so.
    Marlon: It’s here. It’s arrived. # tone: flat # thought: On this telephone. On mine.
* {ended && not number} [Put 471 into the file, then text him: tomorrow, eight to twelve, they ring him on the way, £40 is his for Monday # id: k-late # do # accuracy: +2 act # empathy: +1 respect # card: helpline_visits # why: Late, and it saves the whole of tomorrow. Without it the text would have gone to a stranger, and the engineer’s call too.]
    ~ number = true
    It is delivered. # sound: bell
* {not ended} “Well, I think that’s all I need before you go. Is there anything else at all that I can help you with tonight?” # id: k-else # accuracy: -1 skip # empathy: -1 robotic # why: It is how a call is closed, by the book. He asked what he has, and hears the sentence with which they get rid of people.
    Marlon: Anything else. No. Thank you. # tone: laughing # thought: It’s on their card. Last line.
* {not ended && not number} “One thing I’ve missed: the file still has 417. It’s 471 from this minute. They’ll try you tomorrow, on the way.” # id: k-mend # accuracy: +2 act # empathy: +1 honest # card: helpline_visits # why: Late, and you say that it is late. Without it they would have rung a stranger in the morning and driven on.
    ~ number = true
    { heat >= 7:
        Marlon: It still had the wrong one! After all that! # tone: sharp # thought: That would have been Tuesday all over again.
    - else:
        Marlon: It still had the wrong — good that somebody looks. # tone: flat # thought: That would have been Tuesday all over again.
    }
- -> the_note

// ---------------------------------------------------------------- 12

=== the_note ===
{ not ended:
    { heat >= 7:
        Marlon: Eight o’clock. I’m standing at that door. # tone: sharp # thought: And if not, I’ll ring. I’ll ring and ring.
    - else:
        Marlon: Eight o’clock, then. Come on, Lila, shoes. # tone: flat # thought: Shoes. Home. Soup.
    }
    He puts it down.
}
The field for the note is empty. Whoever gets him next will read it first; he may read it too. Dorin calls across: “Was that my Monday one?”

* [Write our two wrong digits, then what was said, what you said, and when. Then tell Dorin, and take your ten minutes # id: l-facts # do # accuracy: +2 document # card: energy_notes # why: Whoever reads it can pick up where you stopped, with our half in it and his. And you do for Dorin, and for yourself, what the card gives both of you.]
    Dorin listens to the end. “I read the number back to him twice,” he says. Then you go and fetch two teas.
* [Write down the visit, the number and the money, and leave out the rest: he’s had a bad week, and so has Dorin # id: l-rest # do # accuracy: -1 skip # card: energy_notes # why: You want to spare them both. The next one who is called names will be told that it never happened before; and Dorin will hear of it all the same.]
    “Just a meter,” you say across. Dorin has heard your half of it. The next call comes in.
* [Take your ten minutes first, and write it tomorrow, when you’re calmer # id: l-later # do # accuracy: -1 delay # card: helpline_limits # why: The ten minutes are yours, and a note in anger is no good note. Tomorrow at eight somebody else sits here, and there is nothing for them to read.]
    You drink your tea. The field stays empty, and then the next call comes in.
* [Write “abusive, be careful” in red, so that nobody here walks into that without warning, and take the next call # id: l-red # do # accuracy: -2 assume # empathy: -1 blame # card: energy_notes # why: You want to protect the next one. A label does not say what happened, and it makes the next one hear an attacker before he has said a word.]
    It stands there in red. You say to Dorin: “Yes.” The next call comes in.
- -> evening

// ---------------------------------------------------------------- the end

=== evening ===
{ ended: -> line_dead | -> he_rang_off }

=== line_dead ===
{ not number:
    { heat >= 7:
        In the morning a telephone rings that ends in 417, and the round drives on. At five past twelve he is on the line again. # ending: unresolved :: The call was ended; the wrong number is still in the file, and he is furious.
        -> END
    - else:
        In the morning a telephone rings that ends in 417. Nobody answers, and the round drives on. # ending: unresolved :: The call was ended, and the wrong number is still in the file.
        -> END
    }
}
{ warned:
    { heat >= 7:
        In the morning a telephone rings that ends in 471. He shouts into it, and opens the door. # ending: ended warranted :: The call was ended after a warning. He is furious, and has what was owed to him.
        -> END
    - else:
        In the morning a telephone rings that ends in 471. He picks it up at once, and says his name. # ending: ended warranted :: The call was ended after a warning, and what was owed to him stayed his.
        -> END
    }
}
{ heat >= 7:
    In the morning a telephone rings that ends in 471. He shouts into it, and opens the door. # ending: ended :: The visit comes. He was cut off a second time without a warning, and is furious.
    -> END
- else:
    In the morning a telephone rings that ends in 471. He says his name, and nothing else. # ending: ended :: The visit comes; he was cut off a second time without a warning.
    -> END
}

=== he_rang_off ===
{ not number:
    { heat >= 7:
        In the morning a telephone rings that ends in 417, and the round drives on. At five past twelve he is on the line again. # ending: unresolved :: The wrong number is still in the file, and he is furious.
        -> END
    - else:
        In the morning a telephone rings that ends in 417. Nobody answers, and the round drives on. # ending: unresolved :: The wrong number is still in the file, and the visit passes him by.
        -> END
    }
}
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    By noon there is light in Unit 6, and by one a letter on its way to your head office. # ending: escalated :: He has power again, and has complained about all the rest.
    -> END
}
{ not warned:
    By noon there is light in Unit 6. # ending: partial :: He has power again; what he said about Dorin was left standing.
    -> END
}
{ variant != "sorry":
    By noon there is light in Unit 6. # ending: partial :: He has power again, and went over the line as often as he liked.
    -> END
}
By noon there is light in Unit 6, and heat, and glue that sets. # ending: resolved :: He has power again, and knows where the line is.
-> END

// ---------------------------------------------------------------- the desk

=== shift_calls ===
# desk: record :: Unit 6, Tannery Yard: calls
Customer: Marlon Reyes, sole trader. Telephone ends in 471
Friday: old meter switched off as unsafe. New one: Monday, 8:00 to 12:00
Monday: nobody came; van broke down, no notice given. £40 not paid yet
Monday 13:20, Dorin: “Number read back twice, ends 471. Call-back promised for Tuesday before noon.”
Tuesday 10:12, Planning: rang 417, no answer. “Customer not reached. Job closed.”
Wednesday 16:05, initials K. B.: “Aggressive. Ended call.” Warning: none noted
Number for visits, copied by Planning: {number:ends 471, changed today|ends 417}
-> DONE
