# title: Her number, his funeral
# channel: phone
# setting: contact-centre
# role: Helpline, Aldermere Bank
# customer: Teresa Kowalczyk :: drives the mobile library; Daniel Marsh died nine days ago
# cast: Adam :: her grown-up son
# mood: grief
# brief: Ten to six, a wet Thursday. Payments put a call through to you: the fourth desk in forty minutes. The caller has told each of them that somebody has died. An orange box on your screen asks for that customer’s consent. The bereavement desk went home at five.
# goal: Ask for nothing twice. Find out what she rang for, tell her what the bank really does, and let it be the last time that she has to say it here.
# level: advanced
# minutes: 7
# language: en
# currency: GBP
# variant: joint :: They were married, and the account is in both names
# variant: sole :: They were married, the account is Daniel’s, and she is named in his will
# variant: partner :: They were not married, the account is Daniel’s, and there is no will
# grievance: asked :: Three desks asked to speak to Daniel, or for his consent :: 3
# grievance: letter :: A letter to Daniel came yesterday, after she had told the bank :: 3
# grievance: fee :: Twelve pounds charged for a payment that failed after his death :: 2
# fact: knows_voice :: Daniel’s voice is on his telephone, and she charges it every night
# fact: knows_tuesday :: The funeral is on Tuesday, and has to be paid for by Monday
# owed: 12 :: The charge that was made after we had been told
# letter: Owen Price :: My mother’s savings book :: My mother died in March. In April I sent you the certificate, and in May I sent it again, because somebody rang and said it was not there. Last week a letter came: Dear Mrs Price, we have not heard from you for some time and would like to be sure that we have your right address. I would like to be sure as well. I am her only child, there are about three hundred pounds in it, and I have stopped caring about them. I only want to know that nobody writes to her again, and whether I really have to send it a third time. Owen Price :: The certificate has been in the file since 11 April; the call in May was a mistake of ours. Her savings account was never marked, so the letter to her went out by itself. It is marked since this morning, and no more letters are printed. £318.40 are in it. Up to £25,000 this bank pays without probate: one form, signed by him, with the number of his own account; you put it in with a stamped envelope. When the form is here it takes five working days. You cannot say what happened at other banks, and you may send a cheque for nothing else.
# as-at: 2026-11-01

INCLUDE policies/bank-helpline.ink
INCLUDE policies/bank-bereavement.ink

VAR variant = "joint"
VAR heat = 8
VAR trust = 1
VAR patience = 6
VAR knows_voice = false
VAR knows_tuesday = false
// How the funeral is paid for: none, right or mended; frozen, through and probate are untruths, read in the next scene and not after.
VAR bill = "none"
// She was told what is in the account, or why it cannot be told.
VAR straight = false

-> fourth_desk

// ---------------------------------------------------------------- 1

=== fourth_desk ===
A click, the last bars of a waltz, and the call is yours. The box on the screen is orange: CUSTOMER’S CONSENT NEEDED.
Teresa: Teresa Kowalczyk. About Daniel Marsh. He died. # tone: flat # background: weather :: Rain on a window # thought: Fourth one. I say it like a library number by now.
Teresa: Three people have been sorry. Then it was music again.

* “I’m so sorry for your loss, Ms Kowalczyk. I’ll do everything I can for you today. How can I help?” # id: a-sorry # empathy: -1 robotic # why: You mean it, and anybody would begin like that. Three people have, in these words, and after each of them came the music. “How can I help” asks for the whole story again.
    Teresa: That’s what they say. # tone: flat # thought: Four.
* “Thank you. Just so I’ve got the right Mr Marsh, could you give me his date of birth and the first line of the address?” # id: a-birth # accuracy: -1 repeat # empathy: -1 robotic # card: helpline_calls # why: It is how every call begins, and it takes ten seconds. She gave both at the first desk at nine minutes past five. They stand in the notes, beside the box.
    Teresa: Again. # tone: sharp # thought: His birthday. They want his birthday.
    She says it, one figure at a time.
* [Say that you’re reading the others’ notes, and read them to the end # id: a-read # do # hold: 1 # accuracy: +1 lookup # card: helpline_calls # why: It saves her from telling it again, and on Monday’s line you find what nobody used. For her it is one more minute in which nobody says anything.]
    On Monday she stood at a counter with the certificate. It is scanned. Nobody pressed the key.
    Teresa: Are you there? # tone: flat # thought: At least no waltz.
* “You’ve told three of us already, and now me. You won’t have to again, and I’m not passing you on to anyone.” # id: a-told # empathy: +2 acknowledge asked # card: helpline_death # why: It says what was done to her and that it ends here. You may promise that: the call stays with you. What was already told you still have to look up.
    Teresa: No music? # tone: flat # thought: That would be something. No music.
- -> two_rings

// ---------------------------------------------------------------- 2

=== two_rings ===
You open the account. The system does what it does with every account and sends a code to the customer’s telephone. At her end another telephone buzzes, once and once more.
{ heat < 7:
    Teresa: That was his. That was you. # tone: shaking # stirs: 2 :: The bank’s code arrives on Daniel’s telephone
- else:
    Teresa: That was his. That was you! # tone: shaking
}
She reads it out.
Teresa: “Hello Daniel. Your code to go on.” # thought: Hello Daniel.

* “That was us, asking Daniel for his consent. I’ve ended that, for this call and for every other.” # id: b-ours # accuracy: +2 act # empathy: +2 honest # card: helpline_death # why: You press the key, and you say what buzzed there and who sent it. There is no sorry in it; she has had three. What she gets is that it stops, and not only for tonight.
    The orange goes out.
    Teresa: On the kitchen table. Yes. # tone: flat # thought: Somebody heard it too.
* “That shouldn’t have come, and I’m sorry. Put it in another room for now, then you won’t hear the next ones.” # id: b-room # accuracy: -1 deflect # empathy: +1 apologise # card: helpline_death # why: A real sorry, and a thought for what comes next. But what comes next is ours to stop, with one key; she is asked to hide his telephone from her bank.
    Teresa: There’ll be more? # tone: shaking # thought: I’m not putting him in another room.
* [Press “customer has died”, the key that closes the box and stops the codes # id: b-key # do # accuracy: +2 act # card: helpline_death # why: The one key that three desks left alone, and now it is done, for the whole bank. She hears a keyboard, and does not know what was typed.]
    The orange goes out. A field turns grey: no codes, no letters.
    Teresa: What are you typing? # tone: flat # thought: Another form, I expect.
* “We’re nearly there, then. If you read me the six digits I can get on and sort everything else out for you.” # id: b-code # accuracy: -2 skip # empathy: -1 cold # breach: security :: A code for Daniel used after his death # card: helpline_death # why: It works, and it is quick, and every desk before you knew the trick. It makes her answer in his name, on his telephone; and the bank has a consent on file from a man who is dead.
    Teresa: Four. One. One. Seven. Zero. Two. # tone: flat # thought: I’ve just been him.
- -> nothing_said

// ---------------------------------------------------------------- 3

=== nothing_said ===
{ heat >= 7:
    Teresa: Forty minutes! And him you find at once! # tone: sharp # thought: I’m shouting. I never shout.
}
Teresa: (silence) # tone: silent
The rain, and under it somebody’s breath that comes in and does not go out again.

* [Say nothing, take your hands off the keyboard, and leave the line open # id: c-wait # do # empathy: +2 wait # why: Nothing has to be said here, by either of you. She notices that nobody fills it, and then something comes that no question would have brought.]
    ~ knows_voice = true
    It takes half a minute. You hear her put something down.
    Teresa: His voice is on it. I charge it every night. # tone: shaking # thought: I haven’t told anybody that.
* “Ms Kowalczyk? Are you still there? I just want to make sure we haven’t been cut off.” # id: c-there # empathy: -1 rush # why: Nobody likes a quiet line, and calls do drop. You can hear her breathe. It is you who needs a word now, and she has to find one for you.
    Teresa: Yes. I’m here. # tone: flat # thought: Sorry. I’m holding you up.
* “While you take a moment I’ll fill in what we’ve got from the others, then that’s out of the way.” # id: c-fill # accuracy: +1 document # why: It is useful, and you tell her what you do. The moment that you give her has a keyboard in it.
    Teresa: Do that. # tone: flat # thought: Click, click. Like his nights with the crossword.
* “I lost my dad two years ago. You do get through these weeks, even if that’s hard to believe right now.” # id: c-father # empathy: -1 minimise # why: You offer her something of your own, and you know what you speak of. But now she has to be sorry for you, and these are not your weeks.
    Teresa: I’m sorry about your father. # tone: flat # thought: Now I’m doing it too.
- -> dear_mr_marsh

// ---------------------------------------------------------------- 4

=== dear_mr_marsh ===
Paper is unfolded.
{ heat >= 7:
    Teresa: And this. Yesterday. “Dear Mr Marsh.” You’ve charged him twelve pounds. I told you on Monday! # tone: sharp # thought: Dear Mr Marsh.
- else:
    Teresa: A letter came. Yesterday. “Dear Mr Marsh.” Twelve pounds, it says. # tone: flat # thought: Dear Mr Marsh.
}
* “They’re printed two days ahead, so that one was on its way before anyone could stop it. It’ll have crossed with you.” # id: d-crossed # accuracy: -1 assume # empathy: -1 defend # card: helpline_account # why: Letters are printed ahead, that is so. The account says that this one was printed on Tuesday, and on Monday she had told us. What she hears is why nobody is to blame for it.
    Teresa: Crossed. I see. # tone: flat # thought: It was in the letter box all the same.
* “Could you read me the reference at the top, and the date? Then I can find out which department sent it.” # id: d-reference # accuracy: -1 repeat # empathy: -1 cold # card: helpline_account # why: You want to get to the bottom of it. The letter lies in the account, you only need to open it; she now reads aloud to you what she has been trying not to look at.
    Teresa: Must I? # tone: shaking # thought: Dear Mr Marsh. Our reference. Dear Mr Marsh.
    She reads it out.
* “On Monday you gave us his certificate, and on Tuesday we asked him for money. You should never have had that letter.” # id: d-tuesday # empathy: +3 acknowledge letter # card: helpline_calls # why: Two days, and both are ours. No reason is given, since no reason helps; what becomes of the letters you have yet to say.
    Teresa: No. I shouldn’t. # tone: shaking # thought: It’s written down somewhere. So I’m not mad.
* “I’ve taken him off the mailing, so they stop. There’s one already printed that may still reach you by Saturday.” # id: d-run # accuracy: +1 act # card: helpline_account # why: It is what she will want to know, and it is exact: no more of them, save one. About the one that she has in her hand not a word.
    Teresa: Saturday. All right. # tone: flat # thought: And this one?
- -> still_to_ask

// ---------------------------------------------------------------- 5

=== still_to_ask ===
A form has opened where the orange box was. It has eleven questions.
{ heat >= 7:
    Teresa: So what else? What else do you want from me? # tone: sharp # thought: Eleven more, I expect.
- else:
    Teresa: What else do you need? # tone: flat # thought: Eleven more, I expect.
}
* “About Daniel I’ve got all of it. Two things are new: which number are you on, and what time suits you?” # id: e-new # accuracy: +2 ask # empathy: +1 respect # card: helpline_death # why: You looked what is there before you asked. What is missing is hers and not his, so that the bank has her number at last, and does not ring at his funeral.
    Teresa: This one. After ten. I don’t sleep until it gets light. # tone: flat # thought: Mine. They want mine.
* “Nothing, for good. You’ve done your part, and from here on it’s all with us.” # id: e-done # accuracy: -1 overpromise # empathy: +1 care # card: helpline_calls # why: You want to let her off, and she would love to be let off. Two lines are still empty: her own number, and when to ring. In a minute you have to ask after all, and “for good” was wrong.
    { heat >= 7:
        Teresa: For good? I’d like to see that. # tone: sharp # thought: Could that be? For good?
    - else:
        Teresa: For good. Oh. # tone: shaking # thought: Could that be? For good?
    }
    The form does not close. You ask for her number, and what time of day suits her. # comes-out: e-done
    Teresa: You said nothing. # tone: flat # thought: For good was half a minute.
* “It’s only eleven questions, mostly yes or no. I’ll read them out, you answer, and we’re done in three minutes.” # id: e-eleven # accuracy: -1 repeat # empathy: -1 rush # card: helpline_calls # why: You tell her how long it takes, and a form does have an end. Nine of the eleven have been answered since Monday, by her, once already.
    Teresa: Name of the deceased. Go on. # tone: flat # thought: The deceased. He’s got slippers by the door.
    The last two lines are the only new ones: her number, and after ten.
* “That can wait. Is anyone with you tonight?” # id: e-alone # empathy: +1 care # why: A good question, and hardly anybody has put it to her. The form has a line for her number, and without it nobody can ring her tomorrow.
    Teresa: Adam’s coming. My son. # tone: flat # thought: Do I sound like that?
    She gives you her number before you ask for it, and says not before ten.
- -> one_thing

// ---------------------------------------------------------------- 6

=== one_thing ===
{ heat >= 7:
    Teresa: I rang about one thing. One! Nobody’s asked me what. # tone: sharp # thought: I’ve got it on a slip here. One line.
- else:
    Teresa: I rang about one thing. Nobody’s asked me what. # tone: flat # thought: I’ve got it on a slip here. One line.
}
* “Four conversations and not one question. I think I’d have thrown the phone at the wall.” # id: f-wall # empathy: +1 validate # why: It is on her side, and it is so. It is also the fourth conversation in which she is not asked.
    Teresa: I thought about it. # tone: flat # thought: The wall’s just been painted. He painted it.
* “It’ll be his card, I expect: they stop working once we know. I can talk you through what to do until then.” # id: f-card # accuracy: -1 assume # why: It often is the card, and you want to spare her the explaining. She said that nobody asked; now nobody has, again.
    Teresa: No. Not the card. # tone: flat # thought: One line. I’d only have to read it out.
* “What is it?” # id: f-what # accuracy: +2 ask # empathy: +1 listen # why: Three words. Everything that you can do tonight hangs on the answer, and she has had it ready since ten past five.
    ~ knows_tuesday = true
    Teresa: The funeral’s on Tuesday. They want the money by Monday. Two thousand nine hundred and forty. # tone: flat # thought: There. I’ve read it out.
* “There’s a team just for this, and they’re very good. I’ll come on the line with you, you won’t have to explain a thing.” # id: f-desk # hold: 3 # accuracy: -2 guess # empathy: +1 care # card: helpline_death # why: You want her in the best hands and even go along. The best hands went home at five. The card says so, and who keeps this call.
    Teresa: You’re coming with me. All right. # tone: flat # thought: Not alone, then.
    The waltz. It begins three times. Then a recorded voice says the hours of the bereavement desk. # comes-out: f-desk
    Teresa: That’s five. # tone: flat # thought: It was a nice voice. She was sorry too.
- -> how_to_pay

// ---------------------------------------------------------------- 7

=== how_to_pay ===
{ knows_tuesday:
    { variant == "joint":
        Teresa: I wanted to pay it. At the machine. The PIN’s gone. Twenty years, and it’s gone. # tone: shaking # thought: I stood there. Somebody behind me coughed.
    - else:
        Teresa: It’s his account. I haven’t got that sort of money. Not by Monday. # tone: flat # thought: I have four hundred and my pay comes on the thirtieth.
    }
- else:
    ~ knows_tuesday = true
    { variant == "joint":
        Teresa: The funeral’s on Tuesday. They want the money by Monday. I wanted to pay it, and the PIN’s gone. Twenty years. # tone: shaking # thought: I stood there. Somebody behind me coughed.
    - else:
        Teresa: The funeral’s on Tuesday. They want the money by Monday. It’s his account. I haven’t got that sort of money. # tone: flat # thought: I have four hundred and my pay comes on the thirtieth.
    }
}
* “Tuesday. Let’s leave the money for a second. How are you getting through the days till then?” # id: g-days # empathy: +1 care # why: You hear Tuesday first and Monday second, and that is rare. But Monday is what keeps her awake, and it is still there.
    Teresa: I drive my round. People bring their books back. # tone: flat # thought: And on Monday I pay it with what?
* {variant == "joint"} “Send us their bill and we’ll pay it straight from the account. It’s the one payment we can make while it’s frozen.” # id: g-frozen # accuracy: -2 misinform # card: bank_principles # why: It is how it goes with an account of one person, and it sounds safe. This one has two names on it: it is not frozen, and she could have paid a moment ago.
    ~ bill = "frozen"
    { heat >= 7:
        Teresa: Frozen. Of course it is. And the gas? # tone: sharp # thought: So I can’t buy bread with it either.
    - else:
        Teresa: Frozen. And the gas? All right. I’ll send it. # tone: flat # thought: So I can’t buy bread with it either.
    }
* {variant != "joint"} “What was Daniel’s is yours now. Give me their details and I’ll let it through for you tonight.” # id: g-through # accuracy: -2 overpromise # card: bank_principles # why: You want her to sleep tonight, and she will. The account went to nobody yet. The system will not let it through, and you will have to say so.
    ~ bill = "through"
    Teresa: Tonight? Oh. Thank God. # tone: shaking # thought: Tonight. It’s over tonight.
* “They’ll wait, they’re used to it. Nothing can leave an account before probate, and I’ll put that in writing for them.” # id: g-probate # accuracy: -2 misinform # card: bank_principles # why: Half the country believes it, and you want to take the pressure off Monday. A funeral does not wait for probate, and at this bank it need not.
    ~ bill = "probate"
    { heat >= 7:
        Teresa: And if they won’t? # tone: sharp # thought: Then I’ll stand there without a coffin.
    - else:
        Teresa: In writing. Perhaps they’ll wait, then. # tone: flat # thought: I’d have to ring them. And ask.
    }
* {variant == "joint"} “You don’t need it: the account’s yours as well. Give me their details and it’s paid before we hang up.” # id: g-now # accuracy: +3 remedy # card: bank_principles # why: Two names on the account, and so nothing is frozen and nobody has to agree. It is a plain sentence; what she needed was that it can be done tonight.
    ~ bill = "right"
    Teresa: Now? Just like that? # tone: shaking # thought: Just like that. With my own name.
    She reads you the numbers. You read them back, and it is paid.
* {variant != "joint"} “Send us their bill and we’ll pay it straight from his account. In tonight, it’s with them on Monday. None of it has to come from you.” # id: g-direct # accuracy: +3 remedy # card: bank_principles # why: That is what the bank does, no less and no more, and whoever is named on the bill can ask for it. A plain sentence; what she needed was Monday.
    ~ bill = "right"
    Teresa: You can do that? # tone: shaking # thought: I’d thought of selling the piano.
    She has the bill in her telephone. It is with you before she has finished asking where to.
- -> how_much

// ---------------------------------------------------------------- 8

=== how_much ===
{ bill:
- "frozen": A line comes up on your screen: JOINT, NOT FROZEN. You have to take it back. # comes-out: g-frozen
- "probate": A line comes up on your screen: FUNERAL BILLS, NO PROBATE NEEDED. You have to take it back. # comes-out: g-probate
- "through": A line comes up on your screen: SOLE ACCOUNT, PAYMENT REFUSED. You have to take it back. # comes-out: g-through
- else: The next line of the form is already filled in. Behind her a clock strikes six.
}
{ bill != "right":
    ~ bill = "none"
}
{ variant:
- "joint":
    { heat >= 7:
        Teresa: And how much is left? I haven’t looked. Or can’t I know that either? # tone: sharp # thought: Our account. I haven’t dared.
    - else:
        Teresa: How much is in it? I haven’t looked. Not since. # tone: flat # thought: Our account. I haven’t dared.
    }
- "sole":
    { heat >= 7:
        Teresa: And how much is in it? I’m his executor. It’s in the will, you’ve got the will! # tone: sharp # thought: He did the gas, I did the rent. I don’t know.
    - else:
        Teresa: How much is in it? I’m his executor. You have the will. # tone: flat # thought: He did the gas, I did the rent. I don’t know.
    }
- else:
    { heat >= 7:
        Teresa: And how much is in it? Twenty-three years. We never married. Do I get to know? # tone: sharp # thought: Who else should know? Who else is there?
    - else:
        Teresa: How much is in it? We never married. Twenty-three years. # tone: flat # thought: Who else should know? Who else is there?
    }
}
* “You want to know where you stand. Nine days of not knowing that, on top of everything.” # id: h-stand # empathy: +1 paraphrase # why: It is what she means by the question. And she still does not know where she stands.
    Teresa: Yes. So? # tone: flat # thought: So how much, then?
* {variant == "partner"} “Four thousand one hundred and eighty, as of tonight. That’s before the funeral’s paid.” # id: h-told # accuracy: -2 disclose # breach: privacy :: The balance told to somebody who may not have it # card: bank_who # why: It costs you nothing, and who should know if not she? The card is plain: nobody speaks for this account yet. It will not be you who explains it to his brother.
    ~ straight = true
    Teresa: So much? He never said. # tone: flat # thought: Four one eight zero. So that’s the rent.
* {variant != "partner"} “{variant == "joint" && bill == "right":One thousand two hundred and forty, now that the funeral’s paid|Four thousand one hundred and eighty, as of tonight. That’s before the funeral’s paid}.” # id: h-sum # accuracy: +2 inform # card: bank_who # why: She may know it, and so you say it, with the part that she has to reckon with. A figure, and no more around it.
    ~ straight = true
    { heat >= 7:
        Teresa: There. That wasn’t so hard. # tone: sharp # thought: An hour, for four numbers.
    - else:
        Teresa: So that’s what there is. # tone: flat # thought: I’ll write it on the slip.
    }
* {variant == "partner"} “I’m not allowed to tell you. It’s no verdict on twenty-three years: nobody speaks for the account yet. The funeral’s paid out of it first.” # id: h-no # accuracy: +2 refuse # empathy: +1 honest # card: bank_who # why: A no that says whose rule it is, what it does not mean, and what stands all the same. She can be hurt by it and still rely on it.
    ~ straight = true
    { heat >= 7:
        Teresa: No verdict. It sounds like one. # tone: shaking # thought: At least it was said like a person.
    - else:
        Teresa: It feels like one. But you said it straight. # tone: shaking # thought: Nobody else would have said the twenty-three years.
    }
* “They’d rather go through that with you at a branch, with the papers there. I’d hate to get a figure wrong over the phone.” # id: h-branch # accuracy: -1 deflect # card: bank_who # why: It sounds careful. Whether she may know it stands on the card; the branch has the same one, and she has stood there on Monday.
    Teresa: At a branch. I was at a branch. # tone: flat # thought: On Monday. In the rain, like today.
* {variant != "partner"} “I’m not allowed to tell you. It’s no verdict on the two of you: nobody speaks for the account yet.” # id: h-no-one # accuracy: -2 misinform # seen # card: bank_who # why: Careful, and kindly put. It is the answer for somebody else: she has the right to it, and she knows that she has.
    { variant == "joint":
        Teresa: My name’s on the card. # tone: sharp # thought: I’m the one who is alive.
    - else:
        Teresa: I speak for it. It’s in the will. # tone: sharp # thought: He wrote my name in there. I saw him do it.
    }
- -> twelve_pounds

// ---------------------------------------------------------------- 9

=== twelve_pounds ===
{ heat >= 7:
    Teresa: And your twelve pounds? Does he still owe you those? # tone: sharp # thought: It’s so small. I can’t stop seeing it.
- else:
    Teresa: And the twelve pounds. It’s silly. # tone: flat # thought: It’s so small. I can’t stop seeing it.
}
* “I’m taking it off, and I’ll put fifty on top. After what we’ve put you through it’s the least we can do.” # id: i-fifty # accuracy: -1 overgive # cost: 50 # pays: 12 # card: helpline_death # why: You want to make something good, and money is what a bank has. Fifty pounds is a price on four desks and a letter, and it is not yours to name: Complaints do that, when she wants it.
    { heat >= 7:
        Teresa: Fifty. So that’s your price. # tone: sharp # thought: Put it on the wreath.
    - else:
        Teresa: Fifty. Well. If that’s what you do. # tone: flat # thought: So that’s what it costs.
    }
* “It isn’t silly. A bill for him, the week before his funeral: that’d stay with me too.” # id: i-silly # empathy: +1 acknowledge fee # why: It takes her at her word and finds what is in it. It leaves the twelve pounds where they are.
    { heat >= 7:
        Teresa: It’s been on my fridge since yesterday. I walk round it. # tone: sharp # thought: Somebody does see it.
    - else:
        Teresa: It’s on the fridge. I don’t know why I put it there. # tone: shaking # thought: Somebody does see it.
    }
* “It’s back on the account. From Monday on that was our mistake, and nobody owes us a penny.” # id: i-back # accuracy: +2 remedy # pays: 12 # empathy: +1 acknowledge fee # card: helpline_death # why: Done, and said why it was wrong. She need not prove it, or write about it, or think of it again.
    Teresa: Nobody owes anything. Good. # tone: flat # thought: He’d have liked that sentence.
* “You can get that back. Send us the letter with a line from you, and Complaints will answer within eight weeks.” # id: i-line # accuracy: -1 dump # empathy: -1 robotic # card: helpline_death # why: It is a way, and it is on every poster. The card lets you put it back with one key; she would write a letter about a letter.
    Teresa: I’m to write to you. About that. # tone: flat # thought: Dear Sirs. Dear Daniel.
- -> adam

// ---------------------------------------------------------------- 10

=== adam ===
A door at her end, wet shoes, a coat. The telephone changes hands. # sound: door # background: quiet
{ heat < 7:
    Adam: Hello? I’m her son. She’s been on to you for an hour, she can’t any more. Tell me what you need, I’ll do it. # thought: She’s grey. She’s standing there in the dark. # stirs: 2 :: Adam takes the telephone out of her hand
- else:
    Adam: Hello? I’m her son. She’s been on to you for an hour, she can’t any more. Tell me what you need, I’ll do it. # thought: She’s grey. She’s standing there in the dark.
}
Teresa: Adam. I was talking. # tone: whispering

* “That’s good of you, Adam. So, the bill’s the main thing, and then there’s what’s in the account.” # id: j-adam # accuracy: -1 disclose # empathy: -1 minimise # card: helpline_death # why: He wants to help, and it would go quicker with him. It is her call. She is standing beside it, and hears her money told to somebody else.
    Teresa: (silence) # tone: silent # thought: Now they talk over me as well.
    She has the telephone again when he is done.
* “I’d like to, but I can’t speak to you without your mother’s consent. It’s the rule: it’s there to protect her.” # id: j-consent # empathy: -2 robotic # card: helpline_death # why: The rule is right, and you know why it is there. But that word has been asked of this kitchen four times today, and all that it takes is that she says so.
    Teresa: Consent. They want consent again. # tone: sharp # thought: I’ll have it cut into the stone.
* “Evening, Adam. Ms Kowalczyk, what would you like? He does the talking, he listens in, or it’s just us two.” # id: j-three # accuracy: +1 verify # empathy: +2 choice # card: helpline_death # why: He is greeted, and she is asked. With one answer from her the rule is kept as well, and nobody has had to say its name.
    Teresa: He can listen. # tone: flat # thought: I’ve been asked. Me.
* “Then let your mum rest, Adam. I’ll see to everything else from here, she won’t have to do another thing.” # id: j-rest # accuracy: -1 overpromise # empathy: +1 care # card: bank_others # why: She does sound as if she could not stand much longer, and her son says so. But there are things that you cannot see to, and it was her that you spoke about, with somebody else.
    Adam: Oh, good. Thank you. Mum, they’ll do it all.
    Teresa: The other three as well? # tone: whispering # thought: All? I’d like to know which all.
    You have to say that you cannot ring the other three. # comes-out: j-rest
    She has the telephone again.
- -> three_more

// ---------------------------------------------------------------- 11

=== three_more ===
{ heat >= 7:
    Teresa: There are three more of you. The building society. The telephone. The council. Do I get this from each of them? # tone: sharp # thought: Three times four desks. Twelve waltzes.
- else:
    Teresa: There are three more. The building society. The telephone. The council. Do I say it to all of them? # tone: flat # thought: Three times four desks. Twelve waltzes.
}
* “Give me the names, Ms Kowalczyk, and I’ll pass it on tonight. By the weekend they’ll all know, and you won’t have had to say it once.” # id: k-pass # accuracy: -2 overpromise # empathy: +1 care # card: bank_others # why: It is exactly what she needs, and nobody can do it: no bank tells another, or the council. On Monday she believes that they know.
    { heat >= 7:
        Teresa: You’d do that? After all this? # tone: flat # thought: Not even once.
    - else:
        Teresa: You’d do that? Oh, that’s good. # tone: shaking # thought: Not even once.
    }
* “That’s what our Estate Care is for. They do the whole round for you, for one per cent. I could book you in for tomorrow.” # id: k-care # accuracy: -1 assume # empathy: -1 pressure # card: helpline_death # why: Your screen suggests it, and some people would be glad. It sells her for forty pounds what is free, nine days after; the card says nothing is sold in this call.
    Teresa: One per cent of what? # tone: flat # thought: Of Daniel.
* {not knows_voice} “There’s one form for the banks and one for the council and the state, I’ll put both in a letter to you. The phone company you’d have to ring.” # id: k-forms # accuracy: +2 inform # empathy: +1 choice # card: bank_others # why: Who covers what, and what is left over. She has two fewer to say it to, and does not learn it from a call centre.
    { heat >= 7:
        Teresa: Forms. Fine. Forms don’t pass you on. # tone: sharp # thought: A form doesn’t play music.
    - else:
        Teresa: Two forms. I can fill in forms. # tone: flat # thought: A form doesn’t play music.
    }
* {knows_voice} “There’s one form for the banks and one for the council and the state, I’ll put both in a letter to you. Leave the phone till last, till someone’s saved his voice from it.” # id: k-voice # accuracy: +2 inform # empathy: +2 respect # card: bank_others # why: Who covers what, and one thing that stands on no card, because she said it in a silence and you kept it.
    Teresa: His voice. I hadn’t thought of that. # tone: shaking # thought: They’d have just switched it off. I’d have asked them to.
* “Three more times. You’re counting, I can hear it, and every one of them’s one too many.” # id: k-count # empathy: +1 paraphrase # why: That is what the question is about, and you heard it. She asked whether there is another way, and there is.
    Teresa: So I do have to. # tone: flat # thought: Well. Then I do.
- -> last_time

// ---------------------------------------------------------------- 12

=== last_time ===
The other telephone buzzes again, once.
{ heat < 7:
    Teresa: “Hello Daniel. How was your call with Cards?” # tone: shaking # stirs: 3 :: A survey about the first call arrives on Daniel’s telephone
- else:
    Teresa: Now they ask him how it was! Him! # tone: sharp # thought: Hello Daniel. How was your call with Cards.
}
{ heat >= 7:
    Teresa: And you? Promise me that nobody asks for him again. I want to hear you promise it. # tone: sharp # thought: If they promise it too fast it’s worth nothing.
- else:
    Teresa: And you. Was that the last time? # tone: flat # thought: If they promise it too fast it’s worth nothing.
}
* “I’d love to say yes. But it’s a big place, and I can only speak for myself. I really do hope so.” # id: l-hope # accuracy: -1 deflect # empathy: +1 care # card: helpline_death # why: Nothing in it is untrue, and you leave her something kind. You know more than that: the key is pressed, one letter is printed. She is left with a hope.
    Teresa: You hope so. # tone: flat # thought: So do I. I hoped so on Monday.
* “Yes. I promise you that. Nobody at this bank will write to Daniel or ask for him ever again.” # id: l-ever # accuracy: -2 overpromise # empathy: +1 reassure # card: helpline_account # why: You would like to give her that, and she would like to have it. One letter is printed and goes out tonight. On Saturday your promise lies on the mat.
    Teresa: Ever. Good. # tone: shaking # thought: Then that’s done. Then that’s really done.
* “It shouldn’t have been four times. It shouldn’t have been two. In your place I’d be finished with us.” # id: l-twice # empathy: +1 acknowledge asked # why: You stand with her against your own house, and you mean it. She asked whether it is over. That you did not say.
    { heat >= 7:
        Teresa: I know it shouldn’t! Is it? # tone: sharp # thought: Yes or no. It was a yes or no.
    - else:
        Teresa: I know it shouldn’t. Is it? # tone: flat # thought: Yes or no. It was a yes or no.
    }
* “From any of us, yes: the note I’ve made is the first thing we see. I’ve stopped the survey. By post one may still come on Saturday, the last.” # id: l-note # accuracy: +2 inform # empathy: +1 honest # card: helpline_account # why: What holds, what does not yet, and until when. The letter on Saturday will hurt her a little, and it will not make you a liar.
    { heat >= 7:
        Teresa: One more. At least you say so. # tone: flat # thought: One more. I can do one, if I know.
    - else:
        Teresa: Saturday. Then Adam takes in the post. # tone: flat # thought: One more. I can do one, if I know.
    }
- -> what_now

// ---------------------------------------------------------------- 13

=== what_now ===
{ bill == "right":
    { variant == "joint":
        Somewhere a printer of yours puts out the receipt for the funeral director.
    - else:
        The bill stands on your screen, with Monday’s date beside it.
    }
- else:
    The line for the funeral is still empty on your screen. Tuesday stands beside it.
}
Teresa: What do I do now? # tone: flat # thought: Somebody just tell me. One thing.

* “Copies of the certificate first, then the pension, then the car, then the council. Have you got something to write with?” # id: m-first # empathy: -1 rush # why: It is all true, in the right order, and some day she will want it. Tonight she asked for one thing, and gets four.
    Teresa: Wait. The copies of what? # tone: flat # thought: I had a pen. I had one just now.
* {bill == "right"} “Tonight, nothing. Maryam Idris will call you tomorrow after ten, on this number, and she’ll have read it all. Tuesday’s taken care of.” # id: m-nothing # accuracy: +2 recap # empathy: +1 care # card: helpline_death # why: One name, one hour, one number, and the thing that she rang for. The first word is the one that she can use.
    Teresa: Nothing. All right. # tone: flat # thought: Nothing. I’ll sit down, then.
* {bill != "right"} “There’s one thing I owe you: Tuesday. {variant == "joint":It’s your account too: give me their details and it’s paid now.|Send me the bill and we’ll pay them straight from his account.} I should have told you straight away.” # id: m-mend # accuracy: +2 remedy # empathy: +1 honest # card: bank_principles # why: Late, and straight: what was missed and what is done about it now. Without it she would have hung up with what she rang for.
    ~ bill = "mended"
    { heat >= 7:
        Teresa: Now you say it. Then do it. # tone: sharp # thought: An hour. For that sentence.
    - else:
        Teresa: You can do that? Then do it. # tone: shaking # thought: Tuesday. It’s paid. It’s paid for.
    }
* [Say that there is no hurry, and stay on the line with her until she puts it down # id: m-stay # do # empathy: +2 wait # why: For once she is the one who ends it. It is a good end of a call; of tomorrow she knows nothing when it is quiet.]
    Ten seconds. Twenty. A chair is pulled out. # background: weather :: Rain on a window
    Teresa: You’re still there. # tone: whispering # thought: Somebody stayed.
* “You’ve done so well tonight, truly. Go and be with your son now, and if anything at all comes up, we’re here day and night.” # id: m-well # accuracy: -1 skip # empathy: -1 cheer # card: helpline_death # why: It is warm, and it is how good calls end. It praises her as if she had passed something; and who rings her, and when, she does not know.
    Teresa: Done well. Right. # tone: flat # thought: As if there’d been marks for it.
- -> puts_it_down

// ---------------------------------------------------------------- the end

=== puts_it_down ===
{ bill == "right" or bill == "mended": -> paid_for | -> not_paid_for }

=== paid_for ===
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    { heat >= 7:
        Teresa: And now somebody who’s in charge there. In writing. To me. To me, not to him! # tone: sharp # thought: I’ll drive my round tomorrow. I’ll tell it at every stop.
    - else:
        Teresa: I want this written down by somebody who’s in charge there. And sent to me. # tone: flat # thought: Paid. And I feel as if I’d paid for it twice.
    }
    You take down the complaint. The line goes quiet before you have read it back. # ending: escalated :: The funeral is paid for, and a complaint about everything on the way there.
    -> END
}
{ not straight:
    Teresa: Tuesday’s paid, then. The rest I still don’t know. # tone: flat # thought: I asked. I’m nearly sure that I asked.
    She waits a moment, in case something comes. Then she puts it down. # ending: partial :: The funeral is paid for; how she stands she does not know.
    -> END
}
{ heat >= 5:
    Teresa: Tuesday’s paid. I’ll go now. # tone: flat # thought: One thing, and it took four of them.
- else:
    Teresa: I’ll switch his off tonight. Only for the night. # tone: flat # thought: It needn’t charge for you any more.
}
She puts it down slowly, as if somebody were asleep. # ending: resolved :: The funeral is paid for, and she has said it for the last time here.
-> END

=== not_paid_for ===
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    Teresa: Never mind. I’ll go to the branch. I’ll tell it to them. # tone: flat # thought: On Monday I stand there again. With the certificate.
    The line is quiet. The form on your screen is still open. # ending: unresolved :: Four desks, and nothing paid; she will have to say it a fifth time.
    -> END
}
Teresa: You were decent. But how I pay for it I still don’t know. # tone: flat # thought: Four desks. Perhaps the fifth one.
She puts it down slowly. # ending: unresolved :: She was heard, and the funeral is still to pay for.
-> END

// ---------------------------------------------------------------- the desk

=== helpline_calls ===
# desk: record :: Today’s calls, and Monday
Monday: 11:40, Leeds counter, T. Kowalczyk: “says A/c holder has died”. Certificate scanned, page 1 of 1. Status: not changed
17:09 Cards: security passed, date of birth and address of D. Marsh given. Asked for the customer. Passed on
17:21 Accounts: form for a death begun, 9 of 11 lines filled, taken from Monday’s scan. Asked for the customer’s consent. Passed on
17:38 Payments: asked whether the customer can come to the phone. Passed on
Still empty in the form: number of the person who tells us; when to ring
Bereavement desk: Maryam Idris, tomorrow from 9:00
-> DONE

=== helpline_account ===
# desk: record :: Account 60-17-44
{ variant:
- "joint":
Names: Daniel Marsh (first) and Teresa Kowalczyk, either to sign. Married
Card of T. Kowalczyk: open, PIN wrong three times on Wednesday
- "sole":
Name: Daniel Marsh. Married to T. Kowalczyk
Will: copy seen on Monday with the certificate. Executor: T. Kowalczyk
- else:
Name: Daniel Marsh. Not married. Same address: T. Kowalczyk
Will: none known. Next of kin on file: Ian Marsh, brother
}
Balance tonight: £4,180.00
Tuesday: gas payment failed, no code entered. Charge £12.00
Letters: “Your charge”, printed Tuesday, delivered Wednesday. “Your new statement”, printed today, goes out tonight
Codes and consent: asked of D. Marsh, by text
-> DONE
