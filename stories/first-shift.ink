# title: First shift
# setting: hotel
# role: Front desk, Harbour & Vale
# customer: Kofi Mensah :: primary school teacher, checked out this morning
# looks: skin=deep hair=buzz haircolor=black glasses=none beard=short garment=sweater colour=teal age=adult
# brief: Your first afternoon at the desk, and it rains. A guest who left this morning is back about an umbrella. Everything the hotel knows is on the desk beside the conversation, and reading it takes no time.
# goal: Find out where the umbrella is, tell him the truth, and keep what you promise.
# level: starter
# minutes: 2
# language: en
# currency: EUR
# grievance: call :: He rang at noon and was told that somebody would ring back, and nobody did :: 2
# grievance: class :: His class looks for that umbrella in a crowd :: 1
# variant: cupboard :: The umbrella is in the lost-property cupboard
# variant: lent :: The umbrella was lent to another guest by mistake
# fact: knows_class :: Twenty-four children look for that umbrella when they lose sight of him
# as-at: 2026-11-01

VAR variant = "cupboard"
VAR heat = 5
VAR trust = 4
VAR patience = 5

VAR knows_class = false

// He was told that somebody tried to ring him. Read when he looks at his phone, not after.
VAR tried = false

// The book says who has it.
VAR signed = true

// plan: how it stands as he leaves
VAR plan = ""

-> hello

// ---------------------------------------------------------------- 1

=== hello ===
Rain runs down the glass door. A man stands at your desk and drips on the carpet, and tries not to. # sound: rain
Kofi: Hello again. I rang at noon about an umbrella. Somebody was going to ring me back. # gesture: check-phone # thought: One more “we’ll ring you”, and I’ll go home without it.

* “Let me see what I can do. Could you give me your name and your room, and the time you rang?” # id: h-name # accuracy: -1 repeat # card: lost_book # why: Both stand on your desk, beside his call at noon. Asking for what we already have makes him begin again, so it costs accuracy and a little trust. Reading the desk takes no time.
    Kofi: Mensah, 212. I said so at noon as well. # thought: Everything from the beginning, then.
* “You rang at noon and nobody rang you back. I’m sorry, that’s not how it should be.” # id: h-own # empathy: +2 acknowledge call # card: lost_book # why: You named what had annoyed him, and the needle of the mood meter moves towards calm. That is empathy, the first of your two scores. Nothing is found yet; somebody who was heard can wait for that.
    Kofi: It was, a bit. Thank you. # gesture: nod # thought: That’s the first time today somebody has mentioned the call.
* [Hold up a finger and look through today’s page of the lost-property book # id: h-book # do # accuracy: +1 lookup # empathy: -1 cold # card: lost_book # why: Finding out is the second of your two scores: accuracy. It is the right book. But he told you two things, and you stopped him to look for one of them; the call bothers him more than before.]
    Kofi: Is my umbrella in there? Or my call? # gesture: fold-arms # thought: I was still talking.
* “Somebody did try you, I think, at around two. In all this rain it may just not have come through.” # id: h-tried # accuracy: -1 guess # card: lost_book # why: It sounds friendly, and he believes it: see how the meter even likes it. The book says that nobody rang. What is not true comes out, and then it costs more than the truth would have.
    ~ tried = true
    Kofi: Oh. Perhaps you did, then. We were on the bus. # thought: I shouldn’t have been cross with them.
- -> what

// ---------------------------------------------------------------- 2

=== what ===
{ heat >= 6:
    Kofi: It is only an umbrella. But it is mine. # gesture: lean-in # thought: I’m not leaving without somebody asking.
- else:
    Kofi: I know it’s only an umbrella. # thought: It’s not only an umbrella.
}
* [Search through the stand of wet umbrellas by the door # id: w-stand # do # hold: 3 # accuracy: -1 delay # card: policy_lost_property # why: This is an action at the desk: you do it, and he waits. Waiting costs patience. It was meant well, but you do not know yet what you are looking for.]
    Eleven umbrellas, all black. He watches you count them.
    Kofi: It’s yellow, with a duck’s head for a handle. I’d have told you. # gesture: sigh # thought: That was three minutes.
* “There’s one in our book from 9.40, yellow, with a duck on it. Would that be yours, by any chance?” # id: w-duck # accuracy: -1 skip # card: policy_lost_property # why: It saves a minute, and he does not mind. But the card says that the owner describes it first; now anybody could have said yes.
    Kofi: That’s the one! At breakfast I still had it. # gesture: nod # thought: That was easy. For anyone, I suppose.
* “I’d like to find it with you. What does it look like, and where did you have it last?” # id: w-ask # empathy: +1 listen # accuracy: +2 ask # card: policy_lost_property # why: One reply can earn both scores. You asked, as the card says you must, and he told you what it is to him.
    ~ knows_class = true
    Kofi: Yellow, with a duck’s head for a handle. I had it at breakfast. # gesture: open-hands # thought: They’re writing it down.
    Kofi: I hold it up, and twenty-four children know where I am. # thought: They’re in the bus outside. They’ve started singing.
* “And you’ve come all the way back in this weather! Do stand by the radiator while we talk.” # id: w-wet # empathy: +1 care # why: A kind thing to say, and kindness counts. It does not find an umbrella, though, and a reply that moves nothing costs him a little patience.
    Kofi: I’m a teacher, I dry quickly. It’s yellow, with a duck’s head. If somebody would like to look. # thought: Friendly. Will they also look?
- -> where

// ---------------------------------------------------------------- 3

=== where ===
He looks at his phone for the time. Three bars, and no call all day. # comes-out: h-tried
{ tried:
    ~ tried = false
    Kofi: Nobody rang me, did they? You only said so. # gesture: sigh # thought: I tell six-year-olds off for that.
- else:
    { heat >= 6:
        Kofi: So? Yes or no? # gesture: lean-in # thought: Please, a yes or a no.
    - else:
        Kofi: So, do you have it? # thought: They have the book open. That’s something.
    }
}
* [Nod, put up the sign “Back in three minutes”, and go and see to it # id: l-go # do # hold: 3 # accuracy: +2 act # card: lost_book # why: You did what the book told you to do, and that is accuracy. He spent three minutes with a sign; one sentence would have been empathy as well.]
    Kofi reads the sign. It does not say anything about umbrellas. # thought: Was that about me?
    { variant == "lent":
        -> rang
    - else:
        -> fetched
    }
* {variant == "cupboard"} “It’s down in the cupboard. You’ve waited since noon, so may I take three minutes more, and I’ll have it here?” # id: l-cupboard # hold: 3 # empathy: +1 respect # accuracy: +2 act # card: lost_book # why: It is what the book says, and you tell him how long he will wait and why. A wait that was announced feels shorter.
    -> fetched
* {variant == "lent"} “It’s down in the cupboard. You’ve waited since noon, so may I take three minutes more, and I’ll have it here?” # id: l-cupboard-lent # empathy: +1 respect # hold: 3 # accuracy: -2 misinform # card: lost_book # why: Today the book says something else; it is worth a look every time. He was pleased for three minutes, and then it came out.
    Kofi: Oh, good! # thought: Three minutes. They can sing one more song.
    The cupboard holds gloves, a crutch and one yellow raincoat. # comes-out: l-cupboard-lent
    Kofi: No duck? # gesture: sigh # thought: They didn’t look. They guessed.
    You read the book again: it was lent to somebody. You ring the room, and nobody answers.
    -> away
* “Leave it with me. We’ll post it on to your home within two days, at no charge to you.” # id: l-post # accuracy: -1 assume # card: policy_lost_property # why: It is generous. But you do not know yet if there is anything to send, and he can see that you have not looked. Find out first, offer afterwards.
    Kofi: By post? I’m standing here. # thought: Do they even have it?
    { variant == "lent":
        You read the book after all. It says: lent, at 12.30. You ring the room, and nobody answers.
        -> away
    - else:
        You read the book after all. It says: cupboard, shelf 2. You go down and look.
        -> fetched
    }
* {variant == "cupboard"} “It was lent to another guest by mistake, I’m sorry. Give me a few minutes to ring them.” # id: l-lent-cupboard # empathy: +1 apologise # hold: 3 # accuracy: -2 misinform # card: lost_book # why: The book says nothing of the kind; it is worth a look every time. He waited three minutes for somebody who has never seen it.
    Kofi: Lent? Well, it rained on them too. # thought: A walking duck. The children will love it.
    The guest you ring has an umbrella, and it is black. # comes-out: l-lent-cupboard
    Kofi: So who has mine? # gesture: sigh # thought: They didn’t look. They guessed.
    -> looked
* {variant == "lent"} “It was lent to another guest by mistake, I’m sorry. Give me a few minutes to ring them.” # id: l-lent # empathy: +1 apologise # hold: 3 # accuracy: +2 explain # card: lost_book # why: Not what he hoped for, and true. You say how long he will wait and what for, and you keep the other guest’s name and room to yourself.
    -> rang

= looked
You read the book again. It says: cupboard, shelf 2. You go down after all.
-> fetched

= fetched
{ heat >= 6:
    Kofi: There he is. He has been here all the time, then? # thought: Since breakfast. Through the whole of that phone call.
- else:
    Kofi: There he is! # gesture: open-hands # thought: I must not kiss a duck in a hotel lobby.
}
-> hand

= rang
You ring the room, and nobody answers.
-> away

= away
You tell him what you may: the guest who was given it by mistake is out until five.
{ heat >= 6:
    Kofi: So somebody else has it. And I had to come and ask. # gesture: fold-arms # thought: In a week it may be a funny story. Not today.
- else:
    Kofi: So somebody is walking about the town with my duck. # gesture: sigh # thought: It’s a funny story. In a week it will be a funny story.
}
-> later

// ---------------------------------------------------------------- 4

=== hand ===
~ plan = "back"
He holds out his hand for it. The book has a line for a name.
* [Turn the book to him, open at today, and put your finger on the line for his name # id: g-line # do # accuracy: +2 document # card: policy_lost_property # why: It is by the card, so accuracy has all that it can have here. A few words would have cost nothing.]
    He signs, and looks up. # thought: Like at the bank.
* “Just for the book: do you have a passport or a driving licence on you? Then I can be sure it goes to the right person.” # id: g-passport # empathy: -1 cold # accuracy: -1 repeat # card: policy_lost_property # why: Being careful is good, but the card asks for a description and a signature. More than that tells him that you doubt him.
    Kofi: For a duck? # gesture: fold-arms # thought: The children will ask what took so long.
    You look at the card again, and show him the line for his name. He signs.
* {knows_class} “So your class can find you again! Sign just here, please, and he’s all yours.” # id: g-class # empathy: +2 acknowledge class # accuracy: +2 document # card: policy_lost_property # why: You remembered what he told you, and you kept to the card. When a grievance is named for what it is, it stops pulling at the needle.
    Kofi: They voted on his name. He’s called Gerald. # gesture: nod # thought: They listened to that, too.
* {not knows_class} “There we are. If you’d sign in the book for me, then he’s all yours again.” # id: g-sign # empathy: +1 respect # accuracy: +2 document # card: policy_lost_property # why: Friendly, quick and by the card. You never heard why he came back for it in this rain; a question would have told you.
    Kofi: Gladly. # gesture: nod # thought: If they knew what he is, they’d have brought him on a cushion.
* “Here he is. You’re in a hurry, so leave the book to me, I’ll fill in the line for you later.” # id: g-never # empathy: +1 care # accuracy: -1 skip # card: policy_lost_property # why: You can see that he is in a hurry, and it is kindly meant. Without his name on that line, nobody can say tomorrow where it went.
    ~ signed = false
    Kofi: Oh. Thank you. # thought: Is that how it got lost?
- -> goodbye

=== later ===
* “You’ll have him back by seven tonight, I promise. You can count on me for that.” # id: t-tonight # empathy: +1 reassure # accuracy: -2 overpromise # card: policy_calls # why: He would love to believe it, and so would you; the meter is pleased. It hangs on a guest you have not spoken to, and tomorrow he will know that it was not yours to promise.
    ~ plan = "tonight"
    Kofi: By seven! I’ll tell the children. # gesture: open-hands # thought: They said “promise”. Children remember that.
* [Write down his number and lend him a red house umbrella for the way # id: t-red # empathy: +1 care # do # accuracy: +1 act # card: policy_calls # why: A good deed, and the card allows it. He leaves dry, and he does not know who will ring him, or when.]
    ~ plan = "none"
    Kofi: Red. That will do for today. And who rings me? # thought: It was “somebody” the last time.
* {knows_class} “Then borrow our red one, so that your class can see you. I’ll ring by half past five.” # id: t-class # promise: ring # empathy: +2 acknowledge class # accuracy: +2 commit # card: policy_house_umbrellas # why: You remembered what he needs it for, and you said who rings and by when. You promised the call and not the umbrella, and that is a promise you can keep.
    ~ plan = "ring"
    Kofi: Red. They’ll talk about nothing else. Here’s my number. # gesture: nod # thought: “I” will ring. Not “somebody”.
* {not knows_class} “They’re back at five. I’ll ring you myself by half past, I promise, whatever I find out.” # id: t-ring # promise: ring # empathy: +1 honest # accuracy: +2 commit # card: policy_calls # why: Who, what and by when: that is the difference to noon. You never heard why it matters to him; a question would have told you.
    ~ plan = "ring"
    Kofi: You, yourself. Good. Here’s my number. # gesture: nod # thought: “I” will ring. Not “somebody”.
* “As soon as it’s back with us we’ll get in touch with you, Mr Mensah. You won’t have to ring again.” # id: t-somebody # accuracy: -1 deflect # card: policy_calls # why: Polite, and what he was told at noon: nobody in particular, at no time in particular. He has given you no number yet, either.
    ~ plan = "none"
    Kofi: “We’ll get in touch.” That’s what I was told at noon. # gesture: fold-arms # thought: And round it goes.
- -> goodbye

// ---------------------------------------------------------------- 5

=== goodbye ===
{ heat < 5:
    Outside, a bus sounds its horn, twice. # stirs: 1 :: The bus driver sounds the horn
- else:
    Outside, a bus sounds its horn, twice.
}
{
- heat >= 10 or patience <= 0:
    Kofi is already walking backwards to the door, and says something about hotels to the rain. # gesture: turn-away
    Kofi: Well. I did ask. # thought: I’ll write to the manager. In red, like a teacher.
- heat >= 6:
    Kofi: I have to go. The bus can’t stand there for ever. # gesture: check-phone # thought: This was not a good half hour.
- else:
    Kofi: That’s mine. They’re not allowed to stop there. # gesture: check-phone # thought: They’ll have eaten the whole box of biscuits.
}
* “Thank you for coming back to us in all that rain, when it was for us to ring you. I hope everybody on the bus gets home dry!” # id: b-thank # empathy: +2 thank # why: The warmest of the four, and it earns empathy. He still does not know what the hotel does about the call at noon; it is the last chance to say so.
    { heat >= 6:
        Kofi: Dry. Well. It’s a bit late for that. # thought: Nice. And the call?
    - else:
        Kofi: We’ll sing. It helps. # thought: Nice. I hope somebody tells the one who answered at noon.
    }
* {plan == "back"} “The missed call goes into our log today, under my name, so that nobody else waits like you did. Have I forgotten anything?” # id: b-log # empathy: +1 respect # accuracy: +2 recap # card: policy_calls # why: Not the warmest of the four, and the best: he is in a hurry, and it says in one breath what happens next. Now look at your two scores. They are kept apart, because a good conversation needs both.
    { heat >= 6:
        Kofi: No. That’s it. # thought: At least it goes into the log.
    - else:
        Kofi: No. You haven’t forgotten anything at all. # gesture: nod # thought: That’s how you do it. I’d give that a star.
    }
* {plan != "back"} “It’s all in the book, and the missed call is in our log, so that nobody else waits like you did. Have I forgotten anything?” # id: b-note # empathy: +1 respect # accuracy: +2 recap # card: policy_calls # why: Not the warmest of the four, and the best: he is in a hurry, and it says in one breath what is written down, and whom to ask for. Now look at your two scores. They are kept apart, because a good conversation needs both.
    { heat >= 6 or plan == "none":
        Kofi: No. Write it down twice, please. # thought: With a name on it, at least.
    - else:
        Kofi: He’s called Gerald. Write that down too. # gesture: nod # thought: With a name on it, it’s a real note.
    }
* “My colleague from noon will ring you at eight tonight and say sorry in person, I’ll make sure of that. Get home safely.” # id: b-boss # empathy: +1 care # accuracy: -2 overpromise # card: policy_calls # why: It would be only right, and he likes to hear it. But you cannot promise what somebody else will do; if the telephone stays quiet tonight, it is noon all over again.
    { heat >= 6:
        Kofi: At eight. I’ll believe it when it rings. # thought: But it would be right.
    - else:
        Kofi: At eight. That’s decent. I’ll leave it switched on. # gesture: nod # thought: They do care, then.
    }
* [Close the entry in the book, with the call, and wave the next guest to the desk # id: b-next # do # empathy: -1 rush # accuracy: +2 document # card: policy_calls # why: All in order, and one score of the two is happy. The last thing that he sees is the top of your head.]
    Kofi: Right. Goodbye, then. # thought: I was still talking. In my head, at least.
- -> ending

=== ending ===
{
- plan == "ring" and heat <= 4: -> call_kept
- plan == "ring" and heat < 8: -> call_late
- heat >= 8 or patience <= 0: -> gone
- plan == "none" or plan == "tonight": -> open
- heat >= 6 or trust <= 3: -> dry
- not signed: -> unsigned
- else: -> happy
}

= happy
Through the glass door you see a yellow umbrella go up, and a bus full of arms. # sound: door
# ending: resolved :: He has his umbrella, and he would stay here again.
-> END

= dry
The yellow umbrella goes up outside. He does not look round. # sound: door
# ending: partial :: He has what he came for. How he got it will take a day to forget.
-> END

= unsigned
The yellow umbrella goes up outside, and a bus full of arms. In your book it is still on shelf 2. # sound: door
# ending: partial :: He has his umbrella, and tomorrow somebody will look for it on shelf 2.
-> END

= call_kept
At twenty past five the other guest is back, very sorry, with a duck under one arm. You dial the number. # sound: phone # kept: ring
Kofi: You rang. You really rang. # thought: I had bet the driver that they wouldn’t.
# ending: resolved :: The umbrella is found, and the call came when you had said it would.
-> END

= call_late
At twenty past five the other guest is back, very sorry, with a duck under one arm. You dial the number. # sound: phone # kept: ring
Kofi: So you do ring people. Good. # thought: It should have been like this at noon.
# ending: partial :: The call came when you had said it would. The half hour before it will take a day to forget.
-> END

= open
The door closes, and the rain is loud for a moment. # sound: door
# ending: unresolved :: He leaves without his umbrella, and with nothing that he can count on.
-> END

= gone
{ plan == "back":
    He has the umbrella open before he is outside. It is the last thing of his that you will see here. # sound: door
- else:
    He goes out into the rain without waiting for the end of your sentence. # sound: door
}
# ending: left :: He has had enough, and next year the class trip will stay somewhere else.
-> END

// ---------------------------------------------------------------- the desk

=== lost_book ===
# desk: record :: Lost-property book
Today, 09.40: Umbrella, yellow, handle a duck’s head. Found in the breakfast room.
{ variant == "lent":
    Moved: 12.30, lent as a house umbrella to the guest in 305, by mistake. Back at five, says the porter.
- else:
    Moved: 10.15, to the cupboard downstairs, shelf 2.
}
Calls: 12.05, Mr Mensah, room 212, about an umbrella. “Will ring back.” Not done.
-> DONE

=== policy_lost_property ===
# desk: policy :: Lost property
# source: Harbour & Vale front desk manual, section 11
# as-at: 2026-11-01
Let the owner describe it before you do. A good description and a signature in the book are enough.
Look in the book before you say where it is. Offer to post it only once you have it in your hand.
Never tell one guest the name or the room of another. Ring the other guest yourself.
-> DONE

=== policy_house_umbrellas ===
# desk: policy :: House umbrellas
# source: Harbour & Vale front desk manual, section 12
# as-at: 2026-11-01
Ours are red. Any guest, past or present, may borrow one, with no deposit.
-> DONE

=== policy_calls ===
# desk: policy :: Calling back
# source: Harbour & Vale front desk manual, section 3
# as-at: 2026-11-01
Say who will ring and by when, and write it down with your own name. Promise the call, not the result.
A call that was missed goes in the log the same day.
-> DONE
