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

// plan: how it stands as he leaves
VAR plan = ""

-> hello

// ---------------------------------------------------------------- 1

=== hello ===
Rain runs down the glass door. A man stands at your desk and drips on the carpet, and tries not to. # sound: rain
Kofi: Hello again. I rang at noon about an umbrella. Somebody was going to ring me back. # gesture: check-phone # thought: One more “we’ll ring you”, and I’ll go home without it.

* “It’s been such a busy day with all this rain. We do get a great many umbrellas here, you know.” # id: h-busy # empathy: -1 defend # why: See the needle of the mood meter move towards the hot side. He told you what went wrong, and you told him why it was not your fault.
    Kofi: I only have the one. # gesture: fold-arms # thought: So it’s the rain that didn’t ring me.
* “You rang and nobody rang back, I’m sorry. In five minutes you’ll know where it is.” # id: h-own # empathy: +2 acknowledge call # accuracy: +1 commit # promise: answer # why: You named what had annoyed him, so the needle moves towards calm. And you made a promise: it earns a little trust now, and more is lost if you do not keep it.
    Kofi: Five minutes I have. Thank you. # gesture: nod # thought: That’s the first time today somebody has mentioned the call.
* “Oh no, and on a day like this! I do hope that you didn’t get too wet coming here.” # id: h-wet # empathy: +2 care # why: That was kind, and kindness is the first of your two scores: empathy. It does not find an umbrella, though, and each reply that moves nothing costs a little patience.
    Kofi: I’m a teacher, I dry quickly. And the umbrella? # thought: Friendly. Will they also look?
* “Let me see. Could you give me your name and your room number, please?” # id: h-name # accuracy: +1 verify # why: Finding out is the second of your two scores: accuracy. The question is fine. It only walked past what he had just told you.
    Kofi: Mensah, 212. I said so at noon as well. # thought: Everything from the beginning, then.
- -> what

// ---------------------------------------------------------------- 2

=== what ===
{ heat >= 6:
    Kofi: It is only an umbrella. But it is mine. # gesture: fold-arms # thought: I’m not leaving without somebody looking.
- else:
    Kofi: I know it’s only an umbrella. # thought: It’s not only an umbrella.
}
* [Search through the stand of wet umbrellas by the door # id: w-stand # do # hold: 3 # accuracy: -1 delay # why: This is an action at the desk: you do it, and he waits. Waiting costs patience. The lost-property book on your desk can be read at any time and costs nothing.]
    Eleven umbrellas, all black. He watches you count them.
    Kofi: It’s yellow, with a duck’s head for a handle. I’d have told you. # gesture: sigh # thought: That was three minutes.
* “What does it look like, and where did you last have it with you?” # id: w-ask # empathy: +2 listen # accuracy: +2 ask # card: policy_lost_property # why: A reply can earn both scores at once. You asked, as the card says you must, and you let him tell you what it is to him.
    ~ knows_class = true
    Kofi: Yellow, with a duck’s head for a handle. I had it at breakfast. # gesture: open-hands # thought: They’re writing it down.
    Kofi: I hold it up, and twenty-four children know where I am. # thought: They’re in the bus outside. They’ve started singing.
* “There’s a yellow one with a duck on it in our book. Would that be yours, by any chance?” # id: w-duck # accuracy: -1 skip # card: policy_lost_property # why: It saves a minute. But the card says that the owner describes it first, and now anybody could have said yes.
    Kofi: That’s the one! At breakfast I still had it. # gesture: nod # thought: That was easy. For anyone, I suppose.
* “These things nearly always turn up again, so please don’t you worry.” # id: w-turn-up # empathy: +2 reassure # accuracy: -1 guess # why: It sounds warm, and you have not looked yet. Comfort you cannot back up costs accuracy now and trust later.
    Kofi: It’s yellow, with a duck’s head. In case that helps it turn up. # thought: Nearly always. And today?
- -> where

// ---------------------------------------------------------------- 3

=== where ===
The lost-property book is open on your desk. Reading it takes no time.
{ heat >= 6:
    Kofi: So? Yes or no? # gesture: lean-in # thought: Please, a yes or a no.
- else:
    Kofi: So, do you have it? # thought: I can see them turning pages. That’s something.
}
* {variant == "cupboard"} “It’s in our cupboard downstairs. Give me three minutes to bring it up.” # id: l-cupboard # hold: 3 # kept: answer # empathy: +2 respect # accuracy: +2 act # card: lost_book # why: It is what the book says, and you tell him how long he will wait and why. A wait that was announced feels shorter.
    -> fetched
* {variant == "lent"} “It’s in our cupboard downstairs. Give me three minutes to bring it up.” # id: l-cupboard-lent # hold: 3 # accuracy: -2 misinform # card: lost_book # why: Today the book says something else; it is worth a look every time. He has waited for an empty shelf, and you have to start again.
    The cupboard holds gloves, a crutch and one yellow raincoat.
    Kofi: No duck? # gesture: sigh # thought: They didn’t look. They guessed.
    You read the book again: it was lent to somebody. You ring the room, and nobody answers.
    -> away
* “Leave it with me. We’ll send it on to your home by post this week, free of charge.” # id: l-post # empathy: +2 reassure # accuracy: -1 overpromise # card: policy_lost_property # why: A generous offer, and you do not know yet if there is anything to send. Find out first, offer afterwards.
    Kofi: By post? I’m standing here. # thought: Do they even have it?
    { variant == "lent":
        You read the book after all. It says: lent, at 12.30. You ring the room, and nobody answers.
        -> away
    - else:
        You read the book after all. It says: cupboard, shelf 2. You go down and look. # kept: answer
        -> fetched
    }
* [Put up the sign, “Back in three minutes”, and go and see to it # id: l-go # do # hold: 3 # kept: answer # accuracy: +2 act # card: lost_book # why: You did what the book told you to do, and that is accuracy. He spent the three minutes with a sign; one sentence would have been empathy as well.]
    Kofi reads the sign. It does not say anything about umbrellas. # thought: Was that about me?
    { variant == "lent":
        -> rang
    - else:
        -> fetched
    }
* {variant == "cupboard"} “It was lent to another guest by mistake. Give me three minutes to ring them.” # id: l-lent-cupboard # hold: 3 # accuracy: -2 misinform # card: lost_book # why: The book says nothing of the kind; it is worth a look every time. He has waited while you rang somebody who has never seen it.
    The guest you ring has an umbrella, and it is black.
    Kofi: So who has mine? # gesture: sigh # thought: They didn’t look. They guessed.
    -> looked
* {variant == "lent"} “It was lent to another guest by mistake. Give me three minutes to ring them.” # id: l-lent # hold: 3 # kept: answer # empathy: +2 honest # accuracy: +2 explain # card: lost_book # why: Not what he hoped for, and true. You say how long he will wait and what for, and you keep the other guest’s name and room to yourself.
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
You tell him what you may: the guest who was given it by mistake is out until five. # kept: answer
Kofi: So somebody is walking about the town with my duck. # gesture: sigh # thought: It’s a funny story. In a week it will be a funny story.
-> later

// ---------------------------------------------------------------- 4

=== hand ===
~ plan = "back"
He holds out his hand for it. The book has a line for a name.
* {knows_class} “So twenty-four children can find you again. One signature here, and he’s all yours.” # id: g-class # empathy: +2 acknowledge class # accuracy: +2 document # card: policy_lost_property # why: You remembered what he told you, and you kept to the card. When a grievance is named for what it is, it stops pulling at the needle.
    Kofi: They voted on his name. He’s called Gerald. # gesture: nod # thought: They listened to that, too.
* {not knows_class} “There we are. If you’d sign on this line for me, then he’s all yours again.” # id: g-sign # empathy: +1 respect # accuracy: +2 document # card: policy_lost_property # why: Friendly, quick and by the card. You never heard why he came back for it in this rain; a question would have told you.
    Kofi: Gladly. # gesture: nod # thought: If they knew what he is, they’d have brought him on a cushion.
* “Could I see your passport first, please, and something to show where you bought it?” # id: g-passport # empathy: -1 cold # accuracy: -1 repeat # card: policy_lost_property # why: Being careful is good, but the card asks for a description and a signature. More than that tells him you doubt him.
    Kofi: For a duck? # gesture: fold-arms # thought: Who keeps the receipt for a duck?
    You look at the card again, and show him the line for his name. He signs.
* “Here he is! Never mind about the book, you get back out there before it rains any harder.” # id: g-never # empathy: +2 care # accuracy: -1 skip # card: policy_lost_property # why: You can see he is in a hurry, and it is kindly meant. If somebody else asks for it tomorrow, nobody can say where it went.
    Kofi: You are very kind. # thought: Is that how it got lost?
- -> goodbye

=== later ===
* “Somebody will be sure to get in touch with you as soon as it turns up again, sir.” # id: t-somebody # empathy: -1 robotic # accuracy: -1 deflect # why: It is word for word what he was told at noon. Nobody in particular, at no time in particular.
    ~ plan = "none"
    Kofi: Somebody was in touch with me at noon. # gesture: fold-arms # thought: And round it goes.
* “You’ll have him back with you by tonight, I promise. You can really count on me for that.” # id: t-tonight # promise: tonight # empathy: +2 reassure # accuracy: -2 overpromise # why: He would love to believe it, and so would you. It hangs on a guest you have not spoken to, so it is not yours to promise.
    ~ plan = "tonight"
    Kofi: By tonight! I’ll tell the children. # thought: They said “promise”. Children remember that.
* {knows_class} “Then borrow our red one, so that your class can see you. I’ll ring by half past five.” # id: t-class # promise: ring # empathy: +2 acknowledge class # accuracy: +2 commit # card: policy_house_umbrellas # why: You remembered what he needs it for, and you said who will ring and by when. Now it is a promise, and the program will look whether it is kept.
    ~ plan = "ring"
    Kofi: Red. They’ll talk about nothing else. Here’s my number. # gesture: nod # thought: “I” will ring. Not “somebody”.
* {not knows_class} “They’re back at five. I’ll ring you myself by half past, whatever I find out.” # id: t-ring # promise: ring # empathy: +1 honest # accuracy: +2 commit # card: policy_lost_property # why: Who, what and by when: that is the difference to noon. You never heard why it matters to him; a question would have told you.
    ~ plan = "ring"
    Kofi: You, yourself. Good. Here’s my number. # gesture: nod # thought: “I” will ring. Not “somebody”.
- -> goodbye

// ---------------------------------------------------------------- 5

=== goodbye ===
{
- heat >= 10 or patience <= 0:
    Kofi is already walking backwards to the door, and says something about hotels to the rain. # gesture: turn-away
    Kofi: Well. I did ask. # thought: I’ll write to the manager. In red, like a teacher.
- heat >= 6:
    Kofi: I have to go. The bus can’t stand there for ever. # gesture: check-phone # thought: This was not a good half hour.
- else:
    Kofi: That’s my bus with its lights on. # gesture: check-phone # thought: They’ll have eaten the whole box of biscuits.
}
* “Is there anything else at all that I can help you with this afternoon, sir?” # id: b-else # empathy: -1 robotic # why: It is polite, and it is for everybody. The end is what people remember, so make it about him.
    Kofi: No. No, that was it. # thought: Asked like a machine with a nice voice.
* {plan == "back"} “The missed call goes in our log today. Have I forgotten anything?” # id: b-log # empathy: +2 respect # accuracy: +2 recap # card: policy_calls # why: A good end says what happens next and leaves room for a no. Now look at your two scores: they are kept apart, because a good reply needs both.
    Kofi: No. You haven’t forgotten anything at all. # gesture: nod # thought: That’s how you do it. I’d give that a star.
* {plan != "back"} “Your number and my name are in the book. Have I forgotten anything?” # id: b-note # empathy: +2 respect # accuracy: +2 recap # card: policy_calls # why: A good end says what happens next and leaves room for a no. Now look at your two scores: they are kept apart, because a good reply needs both.
    Kofi: He’s called Gerald. Write that down too. # gesture: nod # thought: With a name on it, it’s a real note.
* “Thank you for coming back to us in all that rain. I hope you get home dry!” # id: b-thank # empathy: +2 thank # why: A warm last word, and it earns empathy. He still does not know what the hotel does about the call at noon.
    Kofi: We’ll sing. It helps. # thought: Nice. I hope somebody tells the one who answered at noon.
* [Close the entry in the book and call the next guest to the desk # id: b-next # do # empathy: -1 rush # accuracy: +2 document # card: policy_calls # why: All in order, and one score of the two is happy. The last thing that he sees is the top of your head.]
    Kofi: Right. Goodbye, then. # thought: I was still talking. In my head, at least.
- -> ending

=== ending ===
{
- plan == "ring" and heat <= 4: -> call_kept
- plan == "ring" and heat < 8: -> call_late
- heat >= 8 or patience <= 0: -> gone
- plan == "none" or plan == "tonight": -> open
- heat >= 5 or trust <= 3: -> dry
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
The door closes, and the rain is loud for a moment. At noon it was somebody else who promised him something. # sound: door
# ending: unresolved :: He leaves with words, as after the call at noon, and without his umbrella.
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
