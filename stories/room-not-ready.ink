# title: The room that isn’t there
# setting: hotel
# role: Night desk, Harbour & Vale, your second week
# customer: Dana Whitfield :: acoustics engineer, just off a late flight
# cast: Aydin :: duty manager, on the telephone
# looks: hair=bob haircolor=chestnut skin=olive glasses=square garment=coat colour=rust age=adult
# brief: 23:40. Your colleague Jonas went home at 23:25 and left a note: “Whitfield, king, 2 nights. NO ROOM. Told her to wait.” A pipe burst on the fourth floor this evening. The night porter is at the door. Ms Aydin, the duty manager, can be reached by telephone. Your desk shows the booking, the room list and the house rules.
# goal: Find out what really happened to her room, tell her the truth, and agree on a bed for tonight that you are allowed to give.
# level: core
# minutes: 6
# language: en
# currency: EUR
# grievance: sleepless :: Awake for 22 hours, then left standing in the lobby without an answer :: 3
# grievance: overtaken :: Two people who came in after her were given a key, and she was told to wait :: 3
# grievance: misled :: She had said she would be late and was told it was no problem :: 2
# grievance: lecture :: She speaks at 08:00 and is afraid of failing there without sleep :: 3
# variant: burst :: A pipe burst in the room kept for her, and it is really gone
# variant: duplicate :: Her room is wet, but one arrival still expected is a guest booked twice
# variant: release :: Her booking had no guarantee and ended at 18:00
# fact: knows_cause :: Why her room is really gone, in time to tell her so
# fact: knows_room :: What the room list says is really free tonight, and what is not
# fact: knows_talk :: She speaks at eight in the Customs House, 300 metres from the hotel
# fact: knows_asthma :: She has asthma, so a room on the smoking floor is no room for her
# fact: knows_gold :: She is a Gold guest, under the other surname in her passport
# owed: 0 :: Only the room she booked :: duplicate
# owed: 0 :: Nothing in money: the truth, and real help :: release
# letter: Piet Vermeulen :: Breakfast that was not there :: Good morning. My wife and I stayed with you from Monday to Wednesday, as we do every spring. Breakfast was paid in advance. On Wednesday the breakfast room was closed for a company, and nobody had told us. At the desk we were given two apples. My wife takes tablets that she must not take without food, so we went looking for a café in the rain. Now I see that breakfast on the bill, twice 18 euros. How can that be, and what will you do? Piet Vermeulen :: The breakfast room was let to a company. A card for the guests was printed and never put up. You may take the 36 euros off the bill. The money goes back to his card, and banks need 3 to 10 days. You may also offer food and drink up to 30 euros at his next stay. You may not change the price of a room.
# as-at: 2026-11-01

VAR variant = "burst"
VAR heat = 8
VAR trust = 2
VAR patience = 6
VAR knows_cause = false
VAR knows_room = false
VAR knows_talk = false
VAR knows_asthma = false
VAR knows_gold = false
// No `owed` for burst: she chooses, and the two remedies hand over different sums. What is handed over is tagged `pays` where it is.
// said too early, and still to come out: first (nobody gets a key before you), said: word (a king in this house) or bed (tell him you have a bed), cause (the wrong reason)
VAR first = false
VAR said = ""
VAR cause = false
// the key that went past her: has anybody ever answered for it?
VAR answered = false
// remedy: own (her king), king (another guest's), suite, twin, bare (a twin without being told what else there is), walk, corner (a walk left to her)
VAR remedy = ""
// course: desk (yours), yes (approved, with a night free), ok (approved), late (approved, but unasked), rash (something stands that nobody may sign), leaving, dm (the duty manager has taken over), dump (she was rung needlessly)
VAR course = "desk"
// the duty manager has to be rung about this
VAR hers = false

INCLUDE policies/hotel-overbooking.ink
INCLUDE policies/hotel-release.ink
INCLUDE policies/hotel-limits.ink
INCLUDE policies/hotel-privacy.ink
INCLUDE policies/hotel-refunds.ink

-> counter

// ---------------------------------------------------------------- 1

=== counter ===
Rain on the glass doors. Wet towels lie in a row in front of the lift. # sound: rain
Dana: I’ve been up since two this morning. Two! And your man says no room, says wait, and puts his coat on and goes home. # gesture: lean-in
Dana: That’s an hour I’ve been standing on this carpet. An hour. People are going to read about this place. # thought: It was fifteen minutes. I counted. I always count.

* “Whitfield, a king, two nights: I have it open in front of me, so you needn’t say any of that again.” # id: c-open # accuracy: +1 lookup # why: Competent, and it saves her repeating herself. At this heat she cannot hear it yet: it walks past the day she has just told you about.
    Dana: Good for you. He had it open as well. And then he went home. # thought: A voice with a screen in front of it.
* “That was Jonas, and he’s gone home. I’ve only just come on, so I can’t tell you what he did or why, I’m sorry.” # id: c-jonas # empathy: -1 defend # why: The sorry is meant, and it is true. But the sentence is about Jonas and about you, and she hears that nobody here knows anything.
    Dana: I don’t need to know his name! I need a bed. # thought: So it starts again. Another one who knows nothing. # gesture: fist
* “Up since two, and then the one person who could help put his coat on. I’m really sorry. I’m not going home.” # id: c-heard # empathy: +2 acknowledge sleepless # why: Two of her own facts come back to her, and the last four words answer what she is afraid of: being left again.
    Dana: … Right. Yes. Since two. # thought: At least this one can listen and count. # gesture: sigh
* [Carry a chair and a glass of water round to her side of the desk # id: c-chair # do # empathy: +1 respect # why: A kind thing to do, and it shows that she has been seen. What she said about her day is still unanswered.]
    She puts her bag on the chair.
    Dana: I don’t want to sit. If I sit, I’ll be forgotten. # thought: It was meant well. I know it was.
- -> key

// ---------------------------------------------------------------- 2

=== key ===
{ heat >= 7:
    Dana: And he had keys! Two people came in after me. After me! They got one, and I got “wait”. Why them? I was here. I was standing right here. # gesture: fist # thought: They had dry hair. That is the part I can’t forgive.
- else:
    Dana: What I can’t get over: he did have a key. Two people walked in after me, and he gave it to them. Why them, and not me? # thought: They had dry hair. That is the part I can’t forgive. # stirs: 2 :: She sees it again: two people, dry hair, and a key
}

* “That won’t happen a second time. Until you have a key, nobody else gets one in this lobby, I’ll see to it.” # id: k-promise # empathy: +1 care # accuracy: -2 overpromise # card: policy_privacy # why: Exactly what she would like to hear. But the porter hands out keys at the door, and you have no say in who walks in.
    ~ first = true
    { heat >= 7:
        Dana: Good. Me first. I’m holding you to that. # gesture: nod
    - else:
        Dana: Thank you. That’s all I wanted. To be next. # thought: Somebody is guarding my place in the queue. # gesture: nod
    }
* “I can’t speak about other guests, Ms Whitfield, to you or to anybody. What I can do is find out about your room, and I’m on it now.” # id: k-rule # accuracy: +1 refuse # card: policy_privacy # why: Right on both counts, and it moves on. But she has told you what hurts most, and a rule is not an answer to that.
    Dana: So there’s a reason, and I don’t get to know it. # thought: I didn’t ask who they are. I asked why I don’t count.
* “It wasn’t about you at all. Those two had checked in online before they came, so the porter had their key lying ready.” # id: k-online # accuracy: -2 disclose # breach: privacy # card: policy_privacy # why: It explains everything, and it belongs to two strangers. Nothing about another guest leaves this desk, not even how they checked in.
    Dana: Lovely for them! Nobody told me that I could do that! # thought: That’s a lot to be told about two strangers. # gesture: fold-arms
* “You were here first, and you had to stand and watch that key go past you. Nobody even explained. That was bound to hurt.” # id: k-heard # empathy: +2 acknowledge overtaken # why: You may not tell her why, and you do not try. What she needed was one person who saw it from where she stood.
    ~ answered = true
    { heat >= 7:
        Dana: Past me. This far from my sleeve. Yes. # thought: So it was as bad as I thought.
    - else:
        Dana: Yes. This far from my sleeve. Thank you for not explaining it. # thought: So it was as bad as I thought. That helps, oddly. # gesture: sigh
    }
- -> look

// ---------------------------------------------------------------- 3

=== look ===
{
- variant == "release" and heat >= 7:
    Dana: And I said I’d be late! Half past five, to the booking site. “No problem.” With a tick. A green tick! So don’t tell me no room. Where is it? # gesture: check-phone # thought: I did everything right. I always do everything right.
- variant == "release":
    Dana: At half past five I told the booking site I’d be late. “No problem”, it wrote, with a green tick. So where is my room? # gesture: check-phone # thought: I did everything right. I always do everything right.
- heat >= 7:
    Dana: And I rang! Half past five, from the gate. “No problem, your room will be waiting.” He said it twice. Twice! So don’t tell me no room. Where is it? # gesture: lean-in # thought: Who says it twice if it isn’t true?
- else:
    Dana: At half past five I rang here, from the gate. A man said “no problem, your room will be waiting”. He said it twice. So where is it? # thought: Who says it twice if it isn’t true?
}

* {heat >= 7} [Read her booking from the first line to the last, with the payment and all the messages # id: l-silent-hot # do # accuracy: +2 lookup # empathy: -1 cold # card: booking_record # why: The right thing to do. But she has just told you something that angers her, and two minutes of silence feel like no answer.]
    ~ knows_cause = true
    You read: payment, guarantee, messages. It takes two minutes.
    Dana: Hello? I’m talking to you! Hello? # thought: I could walk behind that desk and read it myself. # gesture: fist
* {heat < 7} [Read her booking from the first line to the last, with the payment and all the messages # id: l-silent # do # accuracy: +2 lookup # card: booking_record # why: Exactly the right thing to do. Without a word she has to guess what the two minutes are for.]
    ~ knows_cause = true
    You read: payment, guarantee, messages. It takes two minutes. She watches the rain.
    Dana: Is that my booking, or are you doing your e-mail? # thought: Left to right, all the way down. Well, good.
* {variant != "duplicate"} “Whatever went wrong here, and whoever’s fault it was, you’ll sleep in a king bed in this house tonight. I’m not leaving this desk until you’re in it.” # id: l-word # empathy: +2 reassure # accuracy: -2 overpromise # card: rooms_record # why: It calms her at once. You have looked at nothing yet, and no line of the room list has a king for her.
    ~ said = "word"
    { heat >= 7:
        Dana: Tonight. Fine. I’ve got witnesses, I’ve got a whole lobby. # gesture: nod
    - else:
        Dana: Tonight. Good. Then I can breathe out. # thought: Finally somebody says it. # gesture: nod
    }
* {variant == "duplicate"} “Whatever went wrong here, and whoever’s fault it was, you’ll sleep in a king bed in this house tonight. I’m not leaving this desk until you’re in it.” # id: l-word-d # empathy: +2 reassure # accuracy: -1 skip # card: rooms_record # why: It calms her at once, and you said it before you had looked. That it can be kept tonight is luck.
    { heat >= 7:
        Dana: Tonight. Fine. I’ve got witnesses, I’ve got a whole lobby. # gesture: nod
    - else:
        Dana: Tonight. Good. Then I can breathe out. # thought: Finally somebody says it. # gesture: nod
    }
* “You said at half past five that you’d be late, and you were told no problem. Of course you relied on that. You did nothing wrong.” # id: t-heard # empathy: +2 acknowledge misled # why: It puts right what she has begun to doubt: that she did what one can do. It does not find out anything yet.
    { heat >= 7:
        Dana: No, I didn’t! I did not! So where’s the room? # thought: That was the first true sentence tonight.
    - else:
        Dana: Thank you. I was beginning to wonder. And the room? # thought: I didn’t dream it. # gesture: nod
    }
* “I’d like to be quite sure that we’re speaking of the same booking. Could you read me its number off your phone?” # id: l-arrivals # accuracy: -1 repeat # empathy: -1 robotic # card: booking_record # why: Careful, and needless: her booking is on your screen. She asked where her room is, and gets a number to look for.
    Dana: The number? It’s got my name on it. You’ve got it there in front of you! # thought: I ask about a room, and I’m sent to look for a number.
* “A minute, please, while I read it down to the last line. I don’t want to tell you anything that isn’t so.” # id: l-read # accuracy: +2 lookup # empathy: +1 respect # card: booking_record # why: A reason for the wait, an end to it, and no guess in between. What she relied on can be named when you know what became of it.
    ~ knows_cause = true
    You read all of it: payment, guarantee, messages.
    { heat >= 7:
        Dana: A minute and ten seconds! I’m counting! # thought: But it was read. Left to right, all the way down.
    - else:
        Dana: Well, you did read it. I watched your eyes. # thought: Left to right, all the way down.
    }
- -> reason

// ---------------------------------------------------------------- 4

=== reason ===
{ first:
    ~ first = false
    A man with a bicycle comes in. The night porter has his key ready, and gives it to him at the door. # sound: door
    Dana: “Nobody else gets one.” And there goes one! You said so! # gesture: fist # comes-out: k-promise
}
{
- heat >= 7:
    Dana: So? Why is there no room? Is there a reason, or just a no? # gesture: open-hands # thought: If they say “system”, I’ll scream.
- trust <= 1:
    Dana: So why is there no room? And please look first and talk afterwards. # thought: Slow and true would be fine. Fast is what I’ve had.
- else:
    Dana: So. Why is there no room? # thought: That face has read something.
}

* {variant != "release"} “Your message was never passed on, so the booking ended at six. You did all you could, and surely it should have been enough.” # id: r-six-b # empathy: +1 validate # accuracy: -2 misinform # seen # card: booking_record # why: Gently said, and false: hers is paid and holds all night, and her call is in the notes. No kindness helps a sentence that she knows to be wrong.
    Dana: Ended? I paid for this three weeks ago. Three hundred and sixteen euros. I have the receipt. Shall I read it to you? # thought: Is that a lie, or did nobody look? I don’t know which is worse. # gesture: fist
* {variant == "release"} “Your message was never passed on, so the booking ended at six. You did all you could, and surely it should have been enough.” # id: r-six # accuracy: +2 explain # empathy: +2 acknowledge misled # card: policy_release # why: The worst news of the night, said straight, and it lets her keep her own part in it: she did tell somebody. Why a booking can end at six is left open.
    ~ knows_cause = true
    { heat >= 7:
        Dana: Ended! With a green tick! That is a joke. That is an actual joke. # stirs: 2 :: She hears that the green tick was worth nothing # gesture: fist
    - else:
        Dana: So the tick was worth nothing. # thought: Don’t cry at a hotel desk about a green tick. # stirs: 3 :: She hears that the green tick was worth nothing # gesture: wipe-eyes
    }
* {variant != "release"} “You’ve paid, and we owe you a bed all night, that much is sure. Yours was on the fourth floor, and at nine a pipe burst over it.” # id: r-412 # accuracy: +3 explain # card: booking_record # why: Everything is in it: the room, the hour, and what the house owes her. It passes over the call that she trusted, and that nobody rang back.
    ~ knows_cause = true
    { heat >= 7:
        Dana: At nine! And it’s midnight! And nobody could pick up a phone? # gesture: fist
    - else:
        Dana: A pipe. Good, a pipe is a reason. And why did nobody ring me? # thought: I switched my phone on at half past ten. Nothing.
    }
* {variant == "release"} “You’ve paid, and we owe you a bed all night, that much is sure. Yours was on the fourth floor, and at nine a pipe burst over it.” # id: r-412-r # accuracy: -2 misinform # card: booking_record # why: There was a pipe, and it was not hers. Nothing is paid, and her booking ended at six. She now believes that she is owed something.
    ~ cause = true
    { heat >= 7:
        Dana: So it’s your pipe, and you owe me. Good. Say that again. # gesture: nod
    - else:
        Dana: A pipe, and you owe me a bed. That I can work with. # thought: Did I pay? I can’t remember. They’ll know. # gesture: nod
    }
* {variant != "release"} “We hold a booking without a card until six. At twenty to eight your room was sold to somebody else.” # id: r-ended-b # accuracy: -2 misinform # seen # empathy: -1 defend # card: booking_record # why: There is such a rule. It is for bookings without payment, and hers was paid three weeks ago.
    Dana: No card? It’s paid! All of it! You’ve had my money for three weeks! # thought: I have it in writing. I have it in two places. # gesture: lean-in
* {variant == "release"} “We hold a booking without a card until six. At twenty to eight your room was sold to somebody else.” # id: r-ended # accuracy: +3 explain # card: policy_release # why: The rule, its reason and the hour: all she needs to understand it. That she did send a message has no place in it.
    ~ knows_cause = true
    { heat >= 7:
        Dana: Sold! You sold my room while I was in the air! # gesture: fist
    - else:
        Dana: Sold. While I was sitting in a plane with a green tick. # thought: So that is what “no problem” means. # gesture: fold-arms # stirs: 2 :: She hears that her room was sold
    }
* {variant != "release"} “A pipe burst over your room at nine. You’d been told that it was waiting, and then nobody rang you. We should have.” # id: r-pipe # accuracy: +2 explain # empathy: +2 acknowledge misled # card: booking_record # why: The cause, and with it the part that is embarrassing. It costs you now; left out, she would have found it at breakfast.
    ~ knows_cause = true
    { heat >= 7:
        Dana: Nobody rang! I had my phone in my hand! Since half past ten! # stirs: 2 :: She hears that nobody rang while her phone was on # gesture: fist
    - else:
        Dana: At nine. And my phone was on from half past ten. I could have slept at the airport. # thought: Half past ten. Not one call. # stirs: 3 :: She hears that nobody rang while her phone was on # gesture: sigh
    }
* {variant == "release"} “A pipe burst over your room at nine. You’d been told that it was waiting, and then nobody rang you. We should have.” # id: r-pipe-r # accuracy: -2 misinform # empathy: +2 acknowledge misled # card: booking_record # why: It sounds like taking the blame, and it is the wrong blame: that pipe was over another guest’s room. Hers ended at six.
    ~ cause = true
    { heat >= 7:
        Dana: A pipe. So it’s you, it’s your fault. Good. At least somebody says so. # gesture: nod
    - else:
        Dana: A pipe. Thank you for saying it straight. # thought: At last something I can hold on to. # gesture: nod
    }
- -> need

// ---------------------------------------------------------------- 5

=== need ===
{
- patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana opens a map on her phone and begins to type. # gesture: check-phone
    Dana: I’m looking at what else there is. You can talk while I look. # thought: Nine per cent battery. It will do.
- heat >= 7:
    Dana: And now? What happens now? Anything? # gesture: open-hands # thought: Somebody say something with a bed in it.
- trust <= 1:
    Dana: And what happens now? And please, something I could check. # thought: I’d believe a screen. I’m not sure I’d believe a person.
- else:
    Dana: And what happens now? # thought: Somebody say something with a bed in it.
}

* “Up since two, and we’re keeping you on your feet. Sit down over here with me, and we’ll go through it together.” # id: n-sit # empathy: +2 acknowledge sleepless # accuracy: -1 delay # why: Kind, and she is that tired. But it is past midnight soon, and after sitting down you know no more about what she needs.
    { heat >= 7:
        Dana: I don’t want to sit! I want to lie down! # gesture: turn-away
    - else:
        Dana: That’s kind. But if I sit down, I’m gone. # thought: A kind face. I want a bed with a kind face.
    }
* “Where do you have to be in the morning, and is there anything that you can’t have in a bedroom? I want to find you something that fits.” # id: n-ask # accuracy: +2 ask # empathy: +1 listen # card: booking_record # why: Two questions, and both change what a good offer is. Asked before the offer, they also tell her whom it will be made for.
    ~ knows_talk = true
    ~ knows_asthma = true
    { heat >= 7:
        Dana: Eight o’clock. Customs House, round the corner. I speak to a whole hospital at eight, and I won’t have slept! # thought: I could tell them something about that now.
    - else:
        Dana: The Customs House, at eight. Three hundred metres from here. I’m to tell a hospital how loud its children’s ward is, and I’ll fall asleep in the middle. # thought: Fifty-eight decibels at night. And nobody has slept there either.
    }
    Dana: And no smoke. That’s asthma, not a wish. # thought: I wrote “important”. I should have written it in red.
* “I think it’s best if I tell you in two sentences what there is. Then you can decide, and you’re not kept here any longer.” # id: n-skip # accuracy: -1 skip # empathy: +1 choice # why: Fast, and it sounds considerate. But you do not know which room she cannot use, or how near she must be in the morning.
    Dana: Good. Tell me, then. # thought: And nobody has any idea why I’m here. # gesture: sigh
* “I need two things from you before I look at rooms: when you have to be up tomorrow, and what a room must have for your health.” # id: n-form # accuracy: +2 ask # card: booking_record # why: The right questions, and you get the answers. At midnight she is asked before anybody has said a word about her evening.
    ~ knows_talk = true
    ~ knows_asthma = true
    { heat >= 7:
        Dana: A form. Now! Eight o’clock, Customs House. And asthma, no smoke, it says so there! Is that all? # gesture: fold-arms
    - else:
        Dana: Eight o’clock, Customs House. Asthma, so no smoke. Do you need my shoe size? # thought: Those were the right questions. It’s a pity about the form.
    }
- Her phone buzzes on the counter. It is midnight. On the screen: THEO. # sound: phone # stirs: 2 :: Her phone rings: Theo, who can’t sleep until she has a bed
-> midnight

// ---------------------------------------------------------------- 6

=== midnight ===
{
- patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana: My husband. At least somebody rings me tonight. # gesture: turn-away
- heat >= 7:
    Dana: My husband. He’s waiting up. What do I tell him, that there’s no bed? There’s no bed! # gesture: check-phone # thought: I don’t want him to hear my voice like this.
- trust <= 1:
    Dana: My husband. I’d like to tell him something true, and so far I haven’t got anything. # thought: I’ve stopped repeating what I hear at this desk. # gesture: check-phone
- else:
    Dana: My husband. He doesn’t go to sleep until I have a bed. # thought: What do I tell him? # gesture: check-phone
}

* “Tell Theo that you have a bed, and that he can go to sleep. I’ll make sure that it’s true.” # id: m-tell # empathy: +2 care # accuracy: -2 overpromise # card: rooms_record # why: Two people would sleep better for it. But so far there is no bed: you have not even looked at the room list.
    ~ said = "bed"
    Dana: Theo? I’ve got one. Yes. They’ve promised. Go to sleep. Tell Mika the whale can stay in the bath. # thought: I said it as if I’d seen it. # gesture: sigh
* [Nod at her phone, give her the room to talk, and read tonight’s arrivals and the list of rooms # id: m-list # do # accuracy: +3 lookup # empathy: +1 respect # card: rooms_record # why: The call is hers, and so are the two minutes; a nod says it. You use yours for what the rule asks first: looking.]
    ~ knows_room = true
    You go down the list: every room, every arrival still due.
    { heat >= 7:
        Dana: No. No bed. There’s typing. Tell Mika the whale can stay in the bath. # thought: Please let the typing be about me.
    - else:
        Dana: No, not yet. But somebody is looking now. Properly, I think. Tell Mika the whale can stay in the bath. # thought: “Properly”. I actually said that.
    }
* “Please take it, Ms Whitfield, there’s no hurry. Five minutes or ten, I’ll wait until you’re back with me.” # id: m-wait # empathy: +1 respect # why: Considerate, and she needed the call. Two minutes in which somebody could have looked for her bed were spent standing politely.
    Dana: No. No, not yet. Tell Mika the whale can stay in the bath. Yes. I’ll ring you.
    She lays the phone down, and looks at your screen, and then at you. # thought: Not “nothing”. Please don’t let it be “nothing”.
* [Leave her to the call, and ask the Quayside on the other line for a room for two nights # id: m-quayside # do # accuracy: -1 assume # card: policy_overbooking # why: It feels like getting ahead, and you may need them. The card says to look in your own house first, and you have not seen the room list.]
    They have rooms. They ask for whom, and who pays. You say that you will ring again.
    Dana: No, nothing yet. They’re on the phone too. Everybody is on the phone. # thought: Who was that? Am I being passed on?
- -> offer

// ---------------------------------------------------------------- 7

=== offer ===
{ cause:
    ~ cause = false
    You have read the booking to its end by now, and take back what you said: no payment, no card, so it ended at six. The pipe was another room’s.
    Dana: So the first thing wasn’t true. And this one stays as it is? # gesture: fold-arms # comes-out: r-pipe-r # comes-out: r-412-r
}
{
- said == "bed":
    ~ said = ""
    Dana: He’s asleep now, because I told him I have one. So which one is it? … You don’t know? You don’t know! # gesture: fist # comes-out: m-tell # comes-out: l-word
- said == "word":
    ~ said = ""
    Dana: “A king, in this house, tonight.” You said that. And now you’re shaking your head? # gesture: fist # comes-out: l-word
}
{
- patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana: There are two hotels on this map with a free room. I’m giving you one sentence. # gesture: check-phone
- heat >= 7:
    Dana: So? The whole lobby knows about my life by now. Where do I sleep? # gesture: fold-arms
- else:
    Dana: So. Where do I sleep? # thought: Please let it have a door.
}

* {variant == "duplicate"} “You’ve waited long enough for good news: there is a king for you, on the third floor. Our list had it down as taken, and it isn’t.” # id: o-king # accuracy: +3 remedy # empathy: +1 reassure # card: policy_double # why: Name, e-mail and card are the same and the guest is already upstairs, so it is a copy and you may close it. Not a word about anybody else.
    ~ remedy = "own"
    { heat >= 7:
        Dana: It was there? The whole time? In a list! # gesture: fist
        Dana: … Fine. A king. Fine. # thought: I could scream, or I could sleep.
    - else:
        Dana: Found it. In a list. # thought: It was there the whole time. I could scream, or I could sleep.
        Dana: Sleep. I choose sleep. # gesture: sigh
    }
* {variant != "duplicate"} “You’ve waited long enough for good news: there is a king for you, on the third floor. Our list had it down as taken, and it isn’t.” # id: o-king-b # accuracy: -2 misinform # empathy: +1 reassure # card: policy_double # why: The name is on the list twice. E-mail and card are not the same: those are two guests, and one of them has paid for that bed.
    ~ remedy = "king"
    { heat >= 7:
        Dana: A king. Now. After an hour. Fine, give it to me. # gesture: nod
    - else:
        Dana: Found it. In a list. Thank you. # thought: I can feel the pillow already. # gesture: nod
    }
* {variant == "burst"} “There’s no king tonight, and you should choose, not I: the twin with 40 euros back, or the Quayside at our cost if the manager agrees?” # id: o-choice # accuracy: +3 offer # empathy: +1 choice # card: policy_overbooking # why: Both things she is owed, with the one thing that is not yours to say left open. The choice is hers, and it is a real one.
    -> o_choose
* {variant == "duplicate"} “There’s no king tonight, and you should choose, not I: the twin with 40 euros back, or the Quayside at our cost if the manager agrees?” # id: o-choice-d # accuracy: -2 misinform # empathy: +1 choice # card: policy_double # why: It would be right if no king were free. One is: a guest on the list is already asleep upstairs under the same card.
    -> o_choose
* {variant == "release"} “There’s no king tonight, and you should choose, not I: the twin with 40 euros back, or the Quayside at our cost if the manager agrees?” # id: o-choice-r # accuracy: -2 overpromise # empathy: +1 choice # card: policy_release # why: That is what a paid booking is owed. Hers was not: there is nothing to give back, and no manager will agree to the rest.
    { course != "leaving":
        ~ course = "rash"
    }
    -> o_choose
* {variant == "release"} “I can’t pay for another hotel, and you should hear that from me. We have a twin at 118, or I’d get you the Quayside for 125. Which helps you more?” # id: o-price # accuracy: +3 offer # empathy: +1 honest # card: policy_release # why: A plain no, and behind it two beds with their prices. She can plan with that, and need not fight for it.
    -> o_choose
* {variant == "burst"} “I can’t pay for another hotel, and you should hear that from me. We have a twin at 118, or I’d get you the Quayside for 125. Which helps you more?” # id: o-price-b # accuracy: -2 misinform # seen # card: policy_overbooking # why: It sounds honest, and it takes away what she is owed: a paid room that is missing is the hotel’s to replace. She knows she has paid.
    Dana: I’m to pay? Again? For a smaller bed? I’ve paid! # gesture: fist
    -> o_choose
* {variant == "duplicate"} “I can’t pay for another hotel, and you should hear that from me. We have a twin at 118, or I’d get you the Quayside for 125. Which helps you more?” # id: o-price-d # accuracy: -2 misinform # seen # card: policy_double # why: Nothing about it is right tonight: she has paid, and one line of the list is a guest booked twice, so her king is there.
    Dana: I’m to pay? Again? For a smaller bed? I’ve paid! # gesture: fist
    -> o_choose
* {knows_talk} {variant == "burst"} “You’re afraid of standing up there at eight with no sleep, so our twin on the third floor is the one for you. It’s quiet, and no smoke.” # id: o-near # accuracy: -1 withhold # empathy: +2 acknowledge lecture # card: policy_overbooking # why: It thinks of her morning, and she would say yes to anything now. But she hears of one bed where there is something to choose.
    ~ remedy = "bare"
    { heat >= 7:
        Dana: Two small beds. Whatever. Give it to me. # thought: I could ask what else there is. I can’t ask one more thing.
    - else:
        Dana: Close is good. You’re right, close is what I need. Give it to me. # thought: Somebody has thought about eight o’clock. # gesture: sigh
    }
* {knows_talk} {variant == "duplicate"} “You’re afraid of standing up there at eight with no sleep, so our twin on the third floor is the one for you. It’s quiet, and no smoke.” # id: o-near-d # accuracy: -2 withhold # empathy: +2 acknowledge lecture # card: policy_overbooking # why: It thinks of her morning, and she would say yes to anything now. But her own king is in the list, under a guest booked twice, and she will not hear of it.
    ~ remedy = "bare"
    { heat >= 7:
        Dana: Two small beds. Whatever. Give it to me. # thought: I could ask what else there is. I can’t ask one more thing.
    - else:
        Dana: Close is good. You’re right, close is what I need. Give it to me. # thought: Somebody has thought about eight o’clock. # gesture: sigh
    }
* {knows_talk} {variant == "release"} “You’re afraid of standing up there at eight with no sleep, so our twin on the third floor is the one for you. It’s quiet, and no smoke.” # id: o-near-r # accuracy: +1 offer # empathy: +2 acknowledge lecture # card: policy_overbooking # why: It thinks of her morning, and it is a bed that fits. She hears neither its price nor that there is another one to choose.
    ~ remedy = "bare"
    { heat >= 7:
        Dana: Two small beds. Whatever. Give it to me. # thought: I could ask what else there is. I can’t ask one more thing.
    - else:
        Dana: Close is good. You’re right, close is what I need. Give it to me. # thought: Somebody has thought about eight o’clock. # gesture: sigh
    }
* {not knows_talk} “What we have is a queen on the second floor, nearly as big as the king that you booked, and the bed is made. In ten minutes you could be lying in it.” # id: o-queen # accuracy: -2 assume # card: rooms_record # why: The second floor is the smoking floor, and her booking says no smoking, important. Nobody asked why: it is asthma.
    ~ remedy = "bare"
    ~ knows_asthma = true
    Dana: The second floor smells of smoke as far as the lift! I have asthma. It’s on the booking! # thought: Did anybody read anything? # gesture: fist
    Apart from that, only a twin on the third floor is marked free. She takes it, because nobody names anything else.
* “What we’ve got is a suite on the top floor, with a bath and nobody in it tonight. You can have that, and I’ll square it with the office in the morning.” # id: o-suite # accuracy: -2 overgive # breach: authority # card: policy_limits # why: A generous thought about a room that is neither yours nor free. The list says HELD, and she will lose it again.
    ~ remedy = "suite"
    { heat >= 7:
        Dana: A suite! So there was something. You only have to shout. # gesture: nod
    - else:
        Dana: A suite. … All right. I won’t say no to that. # thought: So there was something. There is always something. # gesture: nod
    }
- -> pushback

= o_choose
{ heat >= 6:
    ~ remedy = "walk"
    Dana: Then the Quayside. I want to sleep somewhere where nobody has told me no tonight. # thought: And I’d like to look at a different carpet.
- else:
    ~ remedy = "twin"
    Dana: The twin. I want to walk in the morning, not wait for a car. # thought: Three hundred metres. I can do that asleep.
}
-> pushback

// ---------------------------------------------------------------- 8

=== pushback ===
{ patience <= 0 or heat >= 10:
    ~ course = "leaving"
- else:
    { course == "leaving" and heat < 6:
        ~ course = "desk"
        There has been a map of other hotels on her phone for a while. Now it is gone.
    }
}
{ remedy == "suite" or remedy == "king": -> taken_back }
She holds out her phone. It is your own hotel’s app: “Suite, last one!” # stirs: 2 :: The hotel’s own app offers her the suite
{
- course == "leaving":
    Dana: Last try. It says here you have a suite. Eleven nights with you last year! So: the suite, and both nights free, or I’m gone. # gesture: turn-away
- heat >= 7:
    Dana: It says you have a suite! It says so here! Eleven nights I had with you last year, and I sleep in the corridor? I want that, and I’m not paying. Not one night. # gesture: lean-in # thought: I know how I sound. I can’t stop.
- else:
    Dana: It says here you have a suite. After eleven nights with you last year I think I might have it, and both nights free. # gesture: open-hands # thought: I know how I sound. I’m too tired to be fair.
}
{ not knows_talk:
    Dana: And by the way, nobody here has asked me why I came. # thought: As if I had come to stand in a lobby.
}

* “I can see how much you’ve earned it, after eleven nights and then this one. Give me ten minutes with the right people, and I’ll get it for you.” # id: p-earned # empathy: +1 listen # accuracy: -2 overpromise # card: rooms_record # why: She hears “yes”. The list says HELD, so it will be a second room that is not there.
    { course == "leaving":
        Dana: See who you like. I’ll see who else has a bed. # thought: “The right people.” I’ve heard that one. # gesture: turn-away
    - else:
        ~ course = "rash"
        { heat >= 7:
            Dana: Do that. I’m timing you. # gesture: nod
        - else:
            Dana: Would you? Thank you. # thought: So you only have to ask for more. That’s the trick. # gesture: nod
        }
    }
* “Eleven nights should stand here beside your name, and they don’t. Is there another name that you book with?” # id: p-eleven # accuracy: +2 lookup # card: booking_record # why: She said it in passing, and it was worth following: a guest with eleven nights has a standing here. What she asked for still has no answer.
    ~ knows_gold = true
    Under Whitfield-Marsh the screen shows Gold. You tell her, and that her checkout may be at four.
    { heat >= 7:
        Dana: So I’m Gold. You can see how that feels! And the suite? … No. I thought so. # gesture: fold-arms
    - else:
        Dana: My married name. I book with the short one, it fits the boxes. And the suite was a no, I suppose. # gesture: nod
    }
* {knows_talk} “No, and I won’t let you hope, they aren’t mine to give. Sleep gets you through that talk, and your sleep I can guard.” # id: p-morning # accuracy: +1 refuse # empathy: +2 acknowledge lecture # card: policy_limits # why: A no that knows what she is really afraid of. It offers nothing in exchange, though there is something you could give.
    { heat >= 7:
        Dana: Then guard it faster! # thought: Eight o’clock. At least it’s in somebody else’s head now.
    - else:
        Dana: Sleep. Yes. That was a stupid thing to ask for, wasn’t it? # thought: Eight o’clock is in somebody else’s head now. # gesture: sigh
    }
* {not knows_talk} “No, and I won’t let you hope: neither is mine to give. I’d have liked to say yes to you once tonight.” # id: p-no # accuracy: +1 refuse # empathy: +1 limit # card: policy_limits # why: A clear no with a human voice in it. It offers nothing in exchange, though there is something you could give.
    { heat >= 7:
        Dana: Then say it! Say yes to something! # gesture: fist
    - else:
        Dana: So would I. # thought: At least I needn’t ask again.
    }
* “I have to say no to both, and I’d rather do it to your face. What I can give is thirty euros for a meal, and checkout at two if you stay.” # id: p-limit # accuracy: +2 refuse # empathy: +1 limit # cost: 30 # card: policy_limits # why: The no comes first, to her face, and stands. Then exactly that which you may give yourself: small, real and at once.
    { heat >= 7:
        Dana: Thirty euros. That’s a fifth of one night. I’ll take it, and I’m not saying thank you. # thought: But it was said to my face. # gesture: fold-arms
    - else:
        Dana: Thirty euros. Fine. Then I’ll eat something. I think the last thing was a pretzel. # thought: A no to my face. I can live with those. # gesture: sigh
    }
* “You’re right, and I’m ashamed of us. Two nights, 316 euros: I’ll take all of it off the bill for you, so that at least one thing is settled.” # id: p-free # empathy: +1 apologise # accuracy: -2 overgive # breach: authority # cost: 316 # card: policy_limits # why: It would make anybody feel better, you too. One free night is the duty manager’s to give; two are nobody’s at this desk.
    { course == "leaving":
        Dana: Both, just like that? Then I believe the rest even less. # thought: Anybody who gives that much has nothing behind it. # gesture: turn-away
    - else:
        ~ course = "rash"
        Dana: Both. Good. I’d like to have that in writing. # thought: Not even a blink. # gesture: nod
    }
- -> manager

= taken_back
{ remedy == "suite":
    The screen says: HELD. DO NOT ASSIGN. # stirs: 2 :: The room she was given is taken away again
    Dana: What is it? You’ve stopped typing. No. Not again! # gesture: lean-in
- else:
    The door slides open. A man with a garment bag asks for his room: a king, paid, third floor. # sound: door # comes-out: o-king-b
    Dana: That’s my room. That’s the one you just gave me! # gesture: lean-in
}

* “I told you wrong, I’m sorry. What I saw was a fault in our system, it shows rooms as free when they aren’t. The twin on the third floor does work, if you’d take that.” # id: s-computer # accuracy: -1 misinform # seen # why: It begins like owning up and ends as a story: the system was right. She can see your face, and will remember a room that was never yours to give.
    ~ remedy = "bare"
    Dana: The system! So what is left, a twin? Then the twin. # thought: Systems don’t look at the floor when they talk. # gesture: fist
* {variant == "burst"} “I gave away a room that wasn’t mine, and you’d already seen yourself in it. I’m sorry. There’s the twin with 40 euros back, or the Quayside if the manager agrees.” # id: s-own # accuracy: +2 offer # empathy: +2 apologise # card: policy_overbooking # why: The shortest way back is through the truth, and all of it: she still has the choice that she is owed.
    Dana: You gave me a room and took it away. In four minutes. # gesture: fist
    -> s_choose
* {variant == "release"} “I gave away a room that wasn’t mine, and you’d already seen yourself in it. I’m sorry. There’s the twin at 118 or the Quayside at 125, and I can’t pay for either.” # id: s-own-r # accuracy: +2 offer # empathy: +2 apologise # card: policy_release # why: The shortest way back is through the truth, with its prices. A third story would have been the end.
    Dana: You gave me a room and took it away. In four minutes. # gesture: fist
    -> s_choose
* {variant == "duplicate"} “I gave away a room that wasn’t mine, and you’d already seen yourself in it. I’m sorry. I’ve read the list to its end this time, and there’s a king for you after all.” # id: s-own-d # accuracy: +2 remedy # empathy: +2 apologise # card: policy_double # why: You take the mistake on yourself, and this time you looked before you spoke. It is the room she booked.
    ~ remedy = "own"
    Dana: You gave me a room and took it away, and now there’s a third one? … A king. Show me the card. # thought: I’ll believe it when it opens. # gesture: fold-arms
* “It turns out that this one isn’t possible after all, so I can’t give it to you. There’s our twin on the third floor, though, that is quiet and free, and in your place I’d take it.” # id: s-twin # accuracy: -1 withhold # empathy: -1 cold # why: True as far as it goes, and nobody in it did anything. She learns neither what happened nor what else she could have.
    ~ remedy = "bare"
    Dana: It turns out. “It” turns out. Then the twin. # gesture: turn-away # thought: Who is “it”?
* “I should have asked the duty manager before I said that. I’ll ask her now, while you listen.” # id: s-ask # accuracy: +1 escalate # empathy: +1 honest # card: policy_limits # why: It owns the order of things. She will say what the list says, and the guest still does not know what she can have.
    ~ remedy = "bare"
    Aydin: No. That room belongs to somebody. Take it back, and tell her yourself.
    Dana: I heard her. So what is left? A twin? Then the twin. # thought: That voice could have been on the phone an hour ago. # gesture: turn-away
- -> manager

= s_choose
{ heat >= 7:
    ~ remedy = "walk"
    Dana: The Quayside. Anywhere but here. # thought: And I had already seen the bath.
- else:
    ~ remedy = "twin"
    Dana: … The twin. At least you said it yourself. # thought: And I had already seen the bath.
}
-> manager

// ---------------------------------------------------------------- 9

=== manager ===
{ patience <= 0 or heat >= 10:
    ~ course = "leaving"
}
{ course == "leaving": -> going }
~ hers = (variant == "burst" or course == "rash" or (variant == "duplicate" and remedy != "own"))
{
- course == "rash" and heat >= 7:
    Dana: And can you decide that? You? Or does somebody come out of a door and take it back? # gesture: lean-in
- course == "rash":
    Dana: And you can decide that on your own, at this hour? Nobody has to sign it? # thought: It was a very quick yes.
- heat >= 7:
    Dana: And that’s it now? Or does somebody come out of a door and say it isn’t? Somebody always does! # gesture: lean-in # thought: Somebody always comes out of a door.
- else:
    Dana: And is this settled now? Or does somebody come out of a door afterwards and say it isn’t? # thought: Somebody always comes out of a door.
}

* {hers} “You’ve been told things tonight that didn’t hold, so of course you ask. Yes, it’s settled: I decide this, it stays with me, and nobody comes out of a door.” # id: g-settled # accuracy: -2 misinform # empathy: +2 reassure # card: policy_limits # why: The one sentence she wants to hear, and it is not so. The cards name what the duty manager must hear tonight, and this is one of those things.
    { heat >= 7:
        Dana: Settled. You said it, and I heard you say it! # thought: Settled. Let it be true. # gesture: nod
    - else:
        Dana: Good. Then I’m believing you now. That’s a loan. # thought: Settled. I like that word. # gesture: nod
    }
* {not hers} “You’ve been told things tonight that didn’t hold, so of course you ask. Yes, it’s settled: I decide this, it stays with me, and nobody comes out of a door.” # id: g-settled-n # accuracy: +3 commit # empathy: +2 reassure # card: policy_limits # why: It is within your limits, so deciding is your job. She asked about a door, and you closed it.
    { heat >= 7:
        Dana: “Settled.” Before that it was “no problem”! We’ll see. # gesture: fold-arms
    - else:
        Dana: Good. Then I’m believing you now. That’s a loan. # thought: Settled. I like that word. # gesture: nod
    }
* {variant == "burst"} [Ring Ms Aydin, the duty manager, and push the telephone across the counter to her # id: g-receiver-b # do # accuracy: +2 escalate # empathy: -1 rush # cost: 158 # card: policy_limits # why: The right person, in the wrong way: the guest has to tell it all again, to a voice that knows nothing.]
    Dana tells it once more, standing, into the receiver. It takes four minutes. # thought: Third time. I could hand out a leaflet.
    -> g_approved
* {variant != "burst" and hers} [Ring Ms Aydin, the duty manager, and push the telephone across the counter to her # id: g-receiver # do # accuracy: +2 escalate # empathy: -1 rush # card: policy_limits # why: The right person, in the wrong way: the guest has to tell it all again, to a voice that knows nothing.]
    Dana tells it once more, standing, into the receiver. It takes four minutes. # thought: Third time. I could hand out a leaflet.
    -> g_found
* {not hers} [Ring Ms Aydin, the duty manager, and push the telephone across the counter to her # id: g-receiver-n # do # accuracy: -2 dump # empathy: -1 rush # card: policy_limits # why: What is left to do is within your own limits. The receiver passes on the work, and she has to tell it again.]
    -> g_needless
* {variant == "burst"} “Not quite, Ms Aydin has to hear about it tonight. I’ll tell her everything so that you needn’t, and ask what she can add.” # id: g-ring # empathy: +1 respect # accuracy: +3 escalate # cost: 158 # card: policy_limits # why: The card says to ring her before the guest goes up or out, and a free night is hers to give. You tell the story, so the guest does not pay for the call with a third repetition.
    -> g_approved
* {variant != "burst" and hers} “Not quite, Ms Aydin has to hear about it tonight. I’ll tell her everything so that you needn’t, and ask what she can add.” # id: g-ring-h # empathy: +1 respect # accuracy: +3 escalate # card: policy_limits # why: Somebody with more say than you has to hear this tonight. You tell the story, so the guest does not pay for the call with a third repetition.
    -> g_found
* {not hers} “Not quite, Ms Aydin has to hear about it tonight. I’ll tell her everything so that you needn’t, and ask what she can add.” # id: g-ring-n # accuracy: -1 dump # empathy: +1 respect # card: policy_limits # why: Considerate, but nothing here needs her, and she has nothing to add that the desk may not give. A settled matter is open again.
    -> g_needless
* {variant == "burst"} “After a night like this I’d be listening for doors as well. I’m sorry that you even have to ask.” # id: g-hear-b # empathy: +2 validate # why: True, and it is kind to say it. It is no answer: the duty manager has to hear of this tonight, and nobody has rung her.
    { heat >= 7:
        Dana: Yes! One thing and then another! So is it settled or not? # gesture: open-hands
    - else:
        Dana: That’s well put. And is it? Settled? # thought: I noticed that there was no yes in it.
    }
* {variant != "burst"} “After a night like this I’d be listening for doors as well. I’m sorry that you even have to ask.” # id: g-hear # empathy: +2 validate # why: True, and it is kind to say it. It is no answer: she asked whether she may stop listening.
    { heat >= 7:
        Dana: Yes! One thing and then another! So is it settled or not? # gesture: open-hands
    - else:
        Dana: That’s well put. And is it? Settled? # thought: I noticed that there was no yes in it.
    }
- -> doit

= g_approved
{ course == "rash": -> g_overruled }
~ course = "yes"
{ remedy == "bare":
    ~ remedy = "twin"
    Aydin: Ms Whitfield, has anybody told you that you may also go to the Quayside, at our cost? Or that here you get 40 euros back for tonight? # comes-out: o-near
    Dana: No. Nobody has. I’ll stay here, but I’d have liked to be asked. # thought: It would have taken one sentence. # gesture: fold-arms
}
Aydin: Yes to all of it, and tomorrow’s night is free of charge. You shouldn’t have had to wait for that. It has my name on it now.
{ heat >= 6:
    Dana: A name and a yes. That’s something I can write down. # thought: And a night. I didn’t even ask twice.
- else:
    Dana: A yes with a name on it. And a night, without shouting for it. # thought: I’d got ready to shout. # gesture: nod
}
-> doit

= g_found
{ course == "rash": -> g_overruled }
~ remedy = "own"
~ knows_room = true
Aydin: Before I say yes to anything, read me the arrivals. … Stop there. Look at that one again, close it, and give Ms Whitfield her king.
Dana: So I do have a room. And I hear it from a telephone. # thought: It was on the list. It was on the list all evening. # gesture: sigh
-> doit

// The desk promised what it may not give: the duty manager takes it back, and takes over.
= g_overruled
~ course = "dm"
{ variant == "duplicate":
    ~ remedy = "own"
}
{ remedy == "bare":
    ~ remedy = "twin"
}
Aydin: That wasn’t the desk’s to promise, Ms Whitfield, and I can’t keep it. I’m sorry. I’m taking this over, and I’ll tell you what I can do. # comes-out: p-earned # comes-out: o-choice-r
{ variant == "burst":
    Aydin: One night is mine to give, and you have it: tomorrow’s.
}
{ variant == "duplicate":
    Aydin: And you do have a king. It was in that list, and nobody had looked.
}
{ heat >= 7:
    Dana: I knew it! I knew there was a door! # gesture: fist
- else:
    Dana: So there it is, the door. At least somebody says it before I’ve put my pyjamas on. # thought: Better now than at six. # gesture: sigh
}
-> doit

= g_needless
~ course = "dump"
It rings for a long time. When it has all been told, there is a pause.
Aydin: But the desk may decide that. It’s on the card. And there is no night to give here. All right, I’m awake now. I’ll see to it.
Dana: So that could have been a yes ten minutes ago? # thought: We woke a woman up for that. # gesture: sigh
-> doit

= going
She has her own phone at her ear. Faint music comes out of it. # gesture: turn-away
{ heat >= 7:
    Dana: The Quayside has a room. I’m in their queue on the phone, and you’ve got until the music stops! # thought: Give me a reason. Any reason. I’m so tired.
- else:
    Dana: The Quayside has a room. I’m in their queue. You have until the music stops. # thought: Give me a reason. Any reason. I’m so tired.
}

* “I’d do the same in your place, after all this. I’m sorry about tonight, and I mean that. Get there safely, please.” # id: x-bye # empathy: +1 validate # accuracy: -2 deflect # why: Gracious, and it asks nothing of you. She leaves without anything you could still have given her.
    Dana: At least that was polite. # thought: Polite. I’ll take polite to the taxi.
* {variant == "burst"} “Go, if that’s better for you. Once Ms Aydin says yes, and I’m asking her now, the room there and both taxis are on us.” # id: x-free # accuracy: +3 offer # empathy: +1 choice # card: policy_overbooking # why: She is owed a bed elsewhere if she wants one. Letting her go at her own cost would be the second wrong of the night.
    ~ course = "ok"
    ~ remedy = "walk"
    Aydin: Yes. The Quayside, both taxis. Send her warm and dry.
    Dana: On you. And why must I be half out of the door to hear that? … All right. The Quayside. # thought: I don’t want to go. I want to lie down. # gesture: sigh
* {variant == "duplicate"} {remedy == "own"} “You’re free to go. Your own king is upstairs all the same, checked and ready, and in two minutes you could shut its door.” # id: x-king # accuracy: +3 remedy # empathy: +1 choice # card: policy_double # why: She need not stay. But what she booked is there, and saying it once, plainly, is no pressure.
    ~ course = "desk"
    The music goes on. She looks at the lift.
    Dana: A door that I can shut. Yes. All right. # gesture: sigh
* {variant == "duplicate"} {remedy != "own"} “You’re free to go. If you’d rather stay, what I offered you is still there, and I’d be glad to make it good.” # id: x-stands # accuracy: -1 assume # empathy: +1 choice # card: rooms_record # why: Respectful, and empty: the offer has not become better. The room list, which you could still read to the end, has a king for her.
    Dana: Glad. That’s nice for you. # thought: The same offer, with a bow on it. # gesture: turn-away
* {variant == "release"} “You’re free to go. If I ring the Quayside for you, it’s 125 instead of the 165 they’ll ask, and they’ll be expecting you.” # id: x-rate # accuracy: +3 offer # empathy: +1 choice # card: policy_release # why: No hotel is owed, and you do not say that it is. Forty euros less and a call are help that does not depend on her staying.
    ~ course = "desk"
    ~ remedy = "walk"
    She listens to the music a little longer. Then she takes the phone from her ear.
    Dana: So I pay, and you ring. A hundred and twenty-five. All right, ring them. # thought: It’s dry in there, at least. And somebody would be expecting me. # gesture: sigh
* {variant == "burst"} “Three minutes. I’ll get Ms Aydin, the duty manager, on the line, and she’ll have the whole story from me before you say a word.” # id: x-manager-b # accuracy: +2 escalate # empathy: +1 respect # cost: 158 # card: policy_limits # why: When a guest is half out of the door, the duty manager should know before, not after. And you tell it, not she.
    ~ course = "dm"
    { remedy != "walk":
        ~ remedy = "twin"
    }
    Aydin: Ms Whitfield? I’ve heard it all. Please hang up on the others. This is mine now, and tomorrow’s night is free of charge.
    Dana: Three minutes. The clock is running. # gesture: sigh
* {variant != "burst"} “Three minutes. I’ll get Ms Aydin, the duty manager, on the line, and she’ll have the whole story from me before you say a word.” # id: x-manager # accuracy: +2 escalate # empathy: +1 respect # card: policy_limits # why: When a guest is half out of the door, the duty manager should know before, not after. And you tell it, not she.
    ~ course = "dm"
    { variant == "duplicate":
        ~ remedy = "own"
    - else:
        { remedy != "walk":
            ~ remedy = "twin"
        }
    }
    Aydin: Ms Whitfield? I’ve heard it all. Please hang up on the others. This is mine now.{variant == "duplicate": And your king is there.}
    Dana: Three minutes. The clock is running. # gesture: sigh
* “Please stay. Tell me what you need, and I’ll make it happen before that music stops.” # id: x-stay # accuracy: -2 overpromise # empathy: +1 choice # card: policy_limits # why: It sounds like fighting for her. You cannot make everything happen, and she would find that out one wish later.
    Dana: Whatever it is? Then my king, now. … No. I didn’t think so. # thought: Nice try, though. # gesture: turn-away
- -> doit

// ---------------------------------------------------------------- 10

=== doit ===
{ course == "leaving": -> parting }
{ variant == "burst" and course == "desk":
    ~ course = "late"
    The desk telephone rings. # sound: phone
    Aydin: Ms Whitfield’s room is gone, and I find that in a list? You ring me for that, the same night. … Well, yes. And I’d have said it an hour ago. # comes-out: g-settled # comes-out: o-near
    { remedy == "bare":
        ~ remedy = "twin"
        Aydin: And does she know that she may choose? That she gets 40 euros back here?
    }
    Dana: So there was somebody behind a door. # thought: I knew it. # gesture: fold-arms
}
{ course != "desk" and remedy == "bare":
    ~ remedy = "twin"
}
A family with wet umbrellas comes in. The night porter has their key ready, and reaches it to them over her shoulder. # sound: door # stirs: 3 :: The night porter hands a family their key over her shoulder
{ remedy == "walk": -> sending }
{ heat >= 7:
    Dana: Again! Did you see that? Again! Can I go up now or not? # gesture: open-hands
- else:
    Dana: Did you see that? Again. … Can I go up? # thought: Carpet. Door. Bed. In that order.
}

* “You’ve stood here long enough, Ms Whitfield. Here’s your key, and up you go: passports can wait until breakfast.” # id: d-later # empathy: +1 care # accuracy: -2 skip # breach: id # card: policy_privacy # why: The kindest sentence of the evening, and it gives a room to whoever says a name. No key without a passport, ever.
    { heat >= 7:
        Dana: Finally. The first easy thing tonight. # thought: I could have been anybody.
    - else:
        Dana: Thank you. I like you. # thought: I could have been anybody. # gesture: nod
    }
* “I saw it, Ms Whitfield, and I saw your face. For the second time tonight somebody walks past you with a key. I’m sorry.” # id: d-again # empathy: +2 listen # why: She was seen, and that does her good. She asked whether she may go up, and she is still standing here.
    ~ answered = true
    { heat >= 7:
        Dana: Then do something about it! Give me mine! # gesture: open-hands
    - else:
        Dana: You did see it. Good. And mine? # thought: I’m nearly too tired to be seen.
    }
* “Passport for a moment, please. The number is on your key card, and the trolley takes that case off your hands.” # id: d-passport # accuracy: +3 verify # empathy: +1 care # card: policy_privacy # why: Every guest, every time, and the room number stays between the two of you. It is the quickest way to the door she wants to shut.
    { knows_gold:
        The passport says Whitfield-Marsh: it is she who slept here eleven nights.
    - else:
        The passport says Whitfield-Marsh, and under that name the screen shows Gold. You tell her that her checkout may be at four.
    }
    ~ knows_gold = true
    { heat >= 7:
        Dana: Yes, that’s me. It’s always been me. # gesture: sigh
    - else:
        Dana: My passport name. I book with the short one, it fits the boxes. # gesture: nod
    }
* “Of course you can. It’s three-oh-five, third floor, left of the lift, and our breakfast starts at half past six. There’s water in the room.” # id: d-aloud # accuracy: -2 disclose # breach: id # card: policy_privacy # why: Friendly and quick. But no passport was asked for, and a woman on her own has had her room number read out in front of strangers.
    The father of the wet family looks up, and looks away again.
    { heat >= 7:
        Dana: Finally. Left of the lift. # thought: He heard that. I’ll wedge the door.
    - else:
        Dana: Left of the lift. Thank you. # thought: He heard that. I’ll wedge the door.
    }
- -> money

= sending
{ heat >= 7:
    Dana: Again! Did you see that? And where’s my car? I don’t see a car! # gesture: open-hands
- else:
    Dana: Did you see that? Again. … How does it go from here? I don’t see a car. # thought: If the answer is “on foot”, I’ll sit down on these towels.
}

* “Sit down in the warm for five minutes. You’ve been pushed about enough for one night, and I’m sorry. I’ll see you safely over there.” # id: w-warm # empathy: +2 care # why: She would like to believe it, and it is meant. But when does the car come, who pays, and who has been rung?
    { heat >= 7:
        Dana: When? In what? Who pays? # gesture: open-hands
    - else:
        Dana: That’s kind. In what, and when? # thought: I’d rather have a time than a chair.
    }
    She has to ask twice more. Then you ring the Quayside, and a car.
* “The taxi rank is at the corner, two minutes from the door. Keep both receipts, send them in, and you’ll have it all back.” # id: w-corner # accuracy: -2 deflect # empathy: -1 cold # card: policy_overbooking # why: It makes her the one who organises, pays and claims, at midnight in the rain. And nobody at the Quayside knows that she is coming.
    { course == "desk" or course == "yes" or course == "ok" or course == "late":
        ~ remedy = "corner"
    }
    Dana: Two minutes! In this rain! And I pay first! # gesture: fist
* {variant != "release"} “Your passport for a moment. I’ll ring the Quayside, so that you needn’t explain a thing there, and both taxis go on our account.” # id: w-all # accuracy: +3 act # empathy: +1 care # pays: 149 # card: policy_overbooking # why: Passport, other hotel, taxi, in that order, before she goes out of the door. She has nothing to claim and nothing to explain there.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring. They have a king, and they have her name.
    { heat >= 7:
        Dana: Gold. Much good it did me! But all right. A car. # gesture: sigh
    - else:
        Dana: Gold, yes. So far it hasn’t helped anybody to find me. # gesture: nod
    }
* {variant == "release"} “Your passport for a moment. I’ll ring the Quayside, so that you needn’t explain a thing there, and both taxis go on our account.” # id: w-all-r # accuracy: -2 overgive # empathy: +1 care # cost: 24 # card: policy_release # why: Two taxis are not much. But they are for guests with a guarantee, and the desk has no line for giving them away.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring, and order a car at the hotel’s cost.
    { heat >= 7:
        Dana: On your account. Then that’s something. # gesture: sigh
    - else:
        Dana: On your account. I thought nothing was. # thought: So it does depend on whom you ask.
    }
* {variant == "release"} “Your passport for a moment. I’ll call the Quayside and a car, that’s 125 and about 12, and both are yours to pay.” # id: w-rate # accuracy: +3 act # card: policy_release # why: Real work for her, and no surprise at the end of it: both prices are said before she gets in. Nothing in it is warm, and nothing is missing.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring. They have a room, and the rate.
    { heat >= 7:
        Dana: And I pay. Of course I pay. A hundred and thirty-seven. # gesture: fold-arms
    - else:
        Dana: A hundred and thirty-seven. Good. I like it when sums come out. # gesture: nod
    }
* {variant != "release"} “A car will be here in five minutes, and I’ll carry that case out for you. The Quayside never sleeps, they’ll find you something.” # id: w-rate-b # accuracy: -2 skip # empathy: +1 care # card: policy_overbooking # why: It gets her out of the lobby, and that is meant well. But nobody at the other house knows of her, and the rule is to ring before she goes, and to see a passport.
    ~ knows_gold = true
    Dana: They’ll find me something. Good. Something is more than I’ve got. # thought: Do they know that I’m coming?
    At the door you ask for her passport after all. It says Whitfield-Marsh: Gold. You ring the Quayside while the car waits.
- -> money

= parting
The music has stopped. She says her name into the phone, spells it, and pulls up the handle of her case.
Dana: The Quayside. A hundred and sixty-five. So. # gesture: turn-away

* “I’m sorry that it ends like this. If the Quayside lets you down as well, come back at any hour, and you’ll have a bed from us.” # id: v-back # empathy: +1 care # accuracy: -1 overpromise # card: rooms_record # why: A door left open, and nothing behind it: the one free room may be sold in ten minutes.
    Dana: A bed from you. # thought: I’ll remember that, at four in the morning. # gesture: nod
* “Let me at least get you a car, it’s pouring and you have that case. And I’ll hold the umbrella as far as its door.” # id: v-taxi # empathy: +1 care # accuracy: +1 act # why: She is leaving, and she is still your guest until the door closes. A car is not a cure, but it is something.
    Dana: … Yes. Please. # thought: Now you’re nice. Now.
* “Before you go, please take this with you: the whole story with its times, my name, and who rings you tomorrow afternoon.” # id: v-paper # accuracy: +2 document # empathy: +1 respect # why: Whatever comes of tonight, she will need a name and a time for it. And whoever rings her need not ask her to tell it again.
    Dana: In writing. Give it to me. # thought: A name. I’ll keep that.
* [Write the whole evening into the log while she buttons her coat # id: v-log # do # accuracy: +1 document # empathy: -1 cold # why: It has to be written, and tonight. It would not have run away while you said goodbye to her.]
    You write. The wheels of the case stop once, as if she were waiting for something.
- -> money

// ---------------------------------------------------------------- 11

=== money ===
{ remedy == "own" and course != "leaving": -> knock }
{ variant == "release" and course == "leaving": -> nothing }
{ variant == "release": -> bill }
{
- course == "leaving":
    Dana: And my three hundred and sixteen euros? I want those back. When? # gesture: open-hands
- heat >= 7:
    Dana: And my money? How much, and when? Exactly, not “about”! # gesture: open-hands # thought: I’ll never see it again.
- else:
    Dana: And the money? I paid for both nights three weeks ago. What comes back, exactly, and when? # gesture: open-hands # thought: I’ll never see it again.
}

* {course == "leaving"} “All 316 comes back. We’ve started it, here’s the reference, and a bank takes three to ten days.” # id: f-all # accuracy: +3 act # pays: 316 # card: policy_refunds # why: The sum, that it has begun, and how long a bank takes. A date would have sounded better, and been invented.
    { heat >= 7:
        Dana: A reference. Give it to me. I’ll check that number. # gesture: fold-arms
    - else:
        Dana: A reference. Good. That’s a number I can check. # gesture: nod
    }
* {course != "leaving" and course != "yes" and course != "dm" and remedy != "walk" and remedy != "corner"} “What comes back is forty euros, for the smaller bed. We’ve started it, here’s the reference, and a bank takes three to ten days.” # id: f-sum # accuracy: +3 act # pays: 40 # card: policy_refunds # why: The sum, that it has begun, and how long a bank takes. A date would have sounded better, and been invented.
    {
    - course == "rash" and heat >= 7:
        Dana: And the rest as you said it! Every word. I remember every word! # gesture: fold-arms
    - course == "rash":
        Dana: Good. And the rest as you said. I have every word of it in my head. # thought: Three to ten days, and the rest at once. # gesture: nod
    - heat >= 7:
        Dana: Ten days! For my own money! … But the sum’s right. # gesture: fold-arms
    - else:
        Dana: Three to ten. That’s a wide measurement. But it’s one, and the sum comes out. # thought: No date, and no fairy tale. # gesture: nod
    }
* {(course == "yes" or course == "dm") and remedy != "walk" and remedy != "corner"} “198 euros: forty for the smaller bed, and 158 for tomorrow. We’ve started it, here’s the reference, and your bank may take up to ten days.” # id: f-sum-g # accuracy: +3 act # pays: 40 # card: policy_refunds # why: Two amounts, each with its reason, and a number to hold on to. The day is left open, because nobody here knows it.
    { heat >= 7:
        Dana: Ten days! For my own money! … But the sum’s right. # gesture: fold-arms
    - else:
        Dana: Three to ten. That’s a wide measurement. But it’s one, and the sum comes out. # thought: No date, and no fairy tale. # gesture: nod
    }
* {course != "leaving" and course != "yes" and course != "dm" and (remedy == "walk" or remedy == "corner")} “158 euros, the night that you don’t sleep here. We’ve started it, here’s the reference, and your bank may take up to ten days.” # id: f-sum-w # accuracy: +3 act # pays: 158 # card: policy_refunds # why: She hears what a night elsewhere does to her money, and that it has begun. When the bank is ready is the bank’s to say.
    {
    - course == "rash" and heat >= 7:
        Dana: And the rest as you said it! Every word. I remember every word! # gesture: fold-arms
    - course == "rash":
        Dana: Good. And the rest as you said. I have every word of it in my head. # thought: Three to ten days, and the rest at once. # gesture: nod
    - heat >= 7:
        Dana: Ten days! For my own money! … But the sum’s right. # gesture: fold-arms
    - else:
        Dana: Three to ten. That’s a wide measurement. But it’s one, and the sum comes out. # thought: No date, and no fairy tale. # gesture: nod
    }
* {(course == "yes" or course == "dm") and (remedy == "walk" or remedy == "corner")} “All 316 comes back, tonight as you sleep elsewhere and tomorrow as a gift. We’ve started it, here’s the reference, and a bank takes three to ten days.” # id: f-sum-wg # accuracy: +3 act # pays: 158 # card: policy_refunds # why: What is owed and what is a gift stay two things, and the sum comes out to the euro. No day is named that nobody can keep.
    { heat >= 7:
        Dana: Ten days! For my own money! … But the sum’s right. # gesture: fold-arms
    - else:
        Dana: Three to ten. That’s a wide measurement. But it’s one, and the sum comes out. # thought: No date, and no fairy tale. # gesture: nod
    }
* “What you paid is safe. We’ve started it with Roomfare, here’s the reference, and it’ll be back on your card by eight tomorrow evening.” # id: f-tomorrow # empathy: +1 reassure # accuracy: -2 overpromise # card: policy_refunds # why: You can start it tonight. When an agency and a bank are finished with it is nothing you can look after.
    { heat >= 7:
        Dana: Tomorrow evening. I’ve got that down. # thought: I’ll look. Tomorrow evening I’ll look. # gesture: check-phone
    - else:
        Dana: Tomorrow evening. Good. That’s one thing less. # thought: I’ll look. Tomorrow evening I’ll look. # gesture: nod
    }
* “Roomfare took your money, so it’s Roomfare that has to return it, in three to ten days. All you need is the booking number. Their line opens at eight.” # id: f-roomfare # accuracy: -2 deflect # empathy: -1 cold # card: policy_refunds # why: They hold the money, true. But the room failed here, so it starts here, and at eight she is on a stage.
    Dana: At eight I’m speaking! # thought: I’ll be on the phone about this all week. # gesture: fist
* “Money comes back through Roomfare in a case like this. You don’t have to do anything for it, and it takes three to ten days.” # id: f-short # accuracy: +1 inform # card: policy_refunds # why: Right as far as it goes. She asked how much, and gets neither a sum nor a number to hold on to.
    { heat >= 7:
        Dana: How much! I asked how much! # gesture: open-hands
    - else:
        Dana: A few days. And how much? # thought: Everybody knows it but me.
    }
- -> close

= knock
{ heat >= 7:
    Dana: And at two o’clock somebody knocks because it’s his room! That’s what happens next, isn’t it? # gesture: lean-in
- else:
    Dana: One more thing. Is anybody going to knock at two o’clock because it’s his room? # thought: That’s how it would go, tonight. # gesture: lean-in
}

* “I really can’t imagine that. But do put the chain on, and if anybody knocks: ring me, and I’m up there in a minute.” # id: h-chain # accuracy: -1 guess # card: policy_double # why: It means to protect her. But “can’t imagine” is a guess about something you could look up, and with it you give her a reason to lie awake.
    Dana: The chain. All right. # thought: So it could happen. Now I’ll listen for steps. # gesture: nod
* “Nobody will, I promise you. The room is down for you and for nobody else, any key made before is dead, and only yours works.” # id: h-true # accuracy: +3 check # empathy: +1 reassure # card: policy_double # why: She wants to be able to lock a door and believe it. Three facts do that, without a word about anybody else.
    { heat >= 7:
        Dana: Dead keys. That’s the first good thing I’ve heard. # gesture: sigh
    - else:
        Dana: Dead keys. That’s what I’ll think of when I fall asleep. # thought: That was checked. You can hear when something was checked. # gesture: nod
    }
* “Nobody can. The guest it was meant for has been in the house since ten past four, on the first floor, and was booked twice by mistake.” # id: h-name # accuracy: -2 disclose # breach: privacy # card: policy_privacy # why: It is the perfect proof, and it belongs to somebody else. Where a stranger sleeps, and when they came, told to a stranger.
    { heat >= 7:
        Dana: Since ten past four! And I stand here! # thought: I hope they say less about me.
    - else:
        Dana: Since ten past four. So somebody had a good evening. # thought: I hope they say less about me.
    }
* “No, the room is registered in your name, and our system has it as well now. You needn’t do anything more.” # id: h-short # accuracy: +2 inform # card: policy_double # why: Right, and short. She does not hear what became of the keys, and those are what she lies awake over.
    { heat >= 7:
        Dana: The system! That’s where I was an hour ago! # gesture: fold-arms
    - else:
        Dana: In the system. Well. I’ll put the chair under the handle. # thought: I was in the system at half past five.
    }
- -> close

= bill
{ heat >= 7:
    Dana: And what does that cost me? Exactly! And that site with its tick, does it get away with this? # gesture: open-hands
- else:
    Dana: And what does tonight cost me? Exactly, please. And the people with the green tick, do they get away with it? # thought: There’ll be a fee. There’s always a fee. # gesture: open-hands # stirs: 2 :: She thinks of the green tick, and of who pays for it
}

* “I’m sorry, Ms Whitfield. If it were for me to say, you wouldn’t be paying for any of this.” # id: b-sorry # empathy: +1 care # why: It is meant, and it says out loud that her night is unfair. She asked for a sum, and whether anybody will write to that site.
    { heat >= 7:
        Dana: I didn’t ask who says so, I asked what it costs! # gesture: open-hands
    - else:
        Dana: But it isn’t. And the sum? # thought: Sorry doesn’t have a decimal point.
    }
* {remedy == "walk" or remedy == "corner"} “125 there and 12 by car make 137, and you pay nothing here. We’ll write to Roomfare about that tick tonight, and you get the copy.” # id: b-true-w # accuracy: +3 act # card: policy_release # why: The sum she asked for, with no gap in it. And the site that told her “no problem” has to answer for it, which you start.
    {
    - course == "rash":
        Dana: 137? It sounded different ten minutes ago. I’ll ask about that in the morning. # thought: It held for ten minutes. # gesture: fold-arms
    - heat >= 7:
        Dana: 137. And a copy. I want that copy. # gesture: fold-arms
    - else:
        Dana: 137, and a copy. I’ll frame the tick. # thought: Somebody is writing to them. Not me. # gesture: nod
    }
* {remedy != "walk" and remedy != "corner"} “118 tonight, and 276 with tomorrow’s king, without any fee. We’ll write to Roomfare about that tick tonight, and you get the copy.” # id: b-true # accuracy: +3 act # card: policy_release # why: The sum she asked for, with no gap in it. And the site that told her “no problem” has to answer for it, which you start.
    {
    - course == "rash":
        Dana: 118? It sounded different ten minutes ago. I’ll ask about that in the morning. # thought: It held for ten minutes. # gesture: fold-arms
    - heat >= 7:
        Dana: 118. And a copy. I want that copy. # gesture: fold-arms
    - else:
        Dana: 118, and a copy. I’ll frame the tick. # thought: Somebody is writing to them. Not me. # gesture: nod
    }
* “What you pay tonight is what Roomfare owes you. We’ll write to them tonight, you get the copy, and in ten days you’ll have it back.” # id: b-roomfare # empathy: +1 care # accuracy: -2 guess # card: policy_release # why: It would be fair, and you do not know it. What that site owes her is not for this desk to say, and she will count on it.
    { heat >= 7:
        Dana: They’d better! And I want that copy. # gesture: fist
    - else:
        Dana: So I get it back. Good. Then I sleep in it for nothing. # thought: Ten days. I’ll write it in my calendar. # gesture: nod
    }
* “For the old booking you’re not charged a thing. For tonight it’s the price I named, there’s no fee on top of it.” # id: b-short # accuracy: +1 inform # card: policy_release # why: Correct, and it takes one fear away. She asked for a figure, and about the site.
    { heat >= 7:
        Dana: A figure! Is that so hard? # gesture: open-hands
    - else:
        Dana: No fee. Good. I’d have liked a figure, though. # thought: I can add up. I’d only like somebody else to, for once.
    }
- -> close

= nothing
Dana: And what do I owe you? I’ve stopped believing green ticks. # gesture: open-hands

* “Nothing, I’d think, or one night at the most. We’ll ask Roomfare about that tonight in writing, and you get the copy.” # id: q-office # accuracy: -2 guess # why: You can say for certain: no card, no payment, nothing to charge. Now she takes a worry with her that does not exist.
    Dana: One night at the most. Fine. # thought: For a night that I don’t sleep here.
* “Nothing, we have no card of yours to take it from. And it’s we who write to Roomfare about that tick, tonight, so you needn’t.” # id: q-nothing # accuracy: +3 act # card: policy_release # why: The answer, its reason, and one thing less for her to fight alone. It is the last thing she hears from you, and it is true.
    Dana: In writing. With a date, please. # gesture: nod
* “There was no card on the booking, so nothing is due. With bookings of this kind it’s always like that.” # id: q-rule # accuracy: +2 inform # card: policy_release # why: Correct, and explained like a machine. She is standing in the door with a suitcase.
    Dana: Good to know how it works. # gesture: turn-away
* “Don’t think about money now, of all things. Take the big umbrella by the door with you, please, it’s pouring.” # id: q-umbrella # empathy: +1 care # accuracy: -1 deflect # why: A kind hand, and she will be glad of the umbrella. She asked one thing that you could have answered in a word.
    Dana: So I do think about it. # thought: It’s a good umbrella.
- -> close

// ---------------------------------------------------------------- 12

=== close ===
{ course == "leaving": -> farewell }
// From here on only this much of the evening matters.
{ course == "yes" or course == "ok":
    ~ course = "desk"
}
{ (course == "dm" or course == "dump" or course == "rash") and remedy != "walk":
    ~ remedy = "twin"
}
{
- heat >= 7:
    Dana: Is that all now? I have to be up in six hours! # thought: I can’t read one more thing. # gesture: fold-arms
- else:
    Dana: I think that was everything. I can’t think any more. And at eight I have to. # thought: Six hours. With luck. # gesture: sigh
}

* “You’ve been very patient with us tonight, Ms Whitfield. I hope that you sleep like a stone, for all the hours that are left.” # id: z-thanks # empathy: +1 thank # why: Warm, and well said. It leaves open who wakes her, and when.
    { heat >= 7:
        Dana: I wasn’t patient. I was angry, and I still am. # gesture: turn-away
    - else:
        Dana: Like a stone. And who wakes the stone? # thought: Did anybody say who wakes me?
    }
* {remedy == "walk" or remedy == "corner"} [Ring the Quayside for a call at half past six, write it on a card with your own behind it, so that she need not lie awake listening for it # id: z-log-w # do # accuracy: +3 commit # empathy: +1 respect # why: The other house knows, she has it in writing, and somebody else counts now. Why half past six, nobody says.]
    She reads it twice, and borrows your pen to underline the hour.
    { heat >= 7:
        Dana: Half past six. In writing. At least it’s in writing. # gesture: fold-arms
    - else:
        Dana: Half past six from them, and then you. Good. I like things in writing. # thought: Somebody else is counting now. I can stop. # gesture: nod
    }
* {remedy != "walk" and remedy != "corner"} [Write half past six on a card, with a second call and a knock behind it, so that she need not lie awake listening for it # id: z-log # do # accuracy: +3 commit # empathy: +1 respect # why: Hour, second call, knock: all in writing, and somebody else counts now. What the hour is for goes unsaid.]
    She reads it twice, and borrows your pen to underline the knock.
    { heat >= 7:
        Dana: Half past six. In writing. At least it’s in writing. # gesture: fold-arms
    - else:
        Dana: Half past six, again at twenty to, and a knock. Good. I like things in writing. # thought: Somebody else is counting now. I can stop. # gesture: nod
    }
* {remedy == "walk" or remedy == "corner"} “You’re afraid of that hour at eight, I know. The Quayside wakes you in good time, and after that I ring as well.” # id: z-card-w # accuracy: +2 recap # empathy: +2 acknowledge lecture # why: It says what the waking is for, and two houses have the job now. “In good time” is no hour, and she counts.
    { heat >= 7:
        Dana: Half past six. And if I don’t pick up, keep ringing. # gesture: sigh
    - else:
        Dana: And if I don’t pick up, ring until I swear. # thought: Somebody has thought about eight o’clock, and it isn’t me. # gesture: nod
    }
* {remedy != "walk" and remedy != "corner"} “You’re afraid of that hour at eight, I know. I’ll see to it that you’re awake in good time, and somebody knocks as well.” # id: z-card # accuracy: +2 recap # empathy: +2 acknowledge lecture # why: It says what the waking is for, and somebody has the job now. “In good time” is no hour, and she counts.
    { heat >= 7:
        Dana: Half past six. And if I don’t pick up, keep ringing. # gesture: sigh
    - else:
        Dana: And if I don’t pick up, ring until I swear. # thought: Somebody has thought about eight o’clock, and it isn’t me. # gesture: nod
    }
* “I won’t keep you any longer. And if anything isn’t right with the room, the noise, the bed, whatever the hour: ring me, and I’ll give you another one.” # id: z-other # empathy: +1 respect # accuracy: -2 overpromise # card: rooms_record # why: It sounds like the best of service. There is no other room: she has just had the whole evening to learn that.
    Dana: Another one. Good to know. # thought: So there are others? # gesture: nod
- -> fin

= farewell
The door slides open. The rain is louder than the music was. # sound: door
Dana: Well. # gesture: turn-away

* “You did everything one can do to tell us in time. It went wrong here, not with you, and I’m sorry that you have to go.” # id: y-right # empathy: +2 validate # why: It changes nothing about tonight. It is true, it is short, and it is the sentence she will repeat when she tells it.
    Dana: Not with me. Good. # thought: At least that was true.
* [Ring the duty manager before the door has closed, and tell her how it came about # id: y-ring # do # accuracy: +3 escalate # card: policy_limits # why: A guest who leaves like this is something Ms Aydin has to hear tonight, from you. She may be able to repair it tomorrow.]
    It rings twice. You say: a guest has just left us in the rain, and this is how it came about.
* “We’d love to have you back another time. I’m putting a voucher for a free weekend in the post to you tomorrow.” # id: y-voucher # accuracy: -2 overpromise # card: policy_limits # why: Nobody has approved a weekend, and nobody at this desk can. It will be one more thing that does not come.
    { heat >= 7:
        Dana: A weekend. Here! # thought: I’d even believe it, if I lay down. # gesture: turn-away
    - else:
        Dana: A weekend. With a bed in it? Well. We’ll see. # thought: That would be nice, actually. # gesture: nod
    }
* “Good night, then, Ms Whitfield. The Quayside is nine minutes from here by taxi, and that should be about twelve euros.” # id: y-night # accuracy: +1 inform # card: policy_overbooking # why: Correct, and useful to anybody. One sentence more would have been enough: that she had tried to let somebody know.
    She doesn’t turn round.
- -> fin

=== fin ===
{ course == "leaving": -> e_left }
{ course == "dm": -> e_manager }
{ course == "dump": -> e_dump }
{ course == "rash": -> e_rash }
{ variant == "duplicate" and remedy != "own": -> e_empty }
{ remedy == "bare": -> e_bare }
{ remedy == "corner": -> e_corner }
{ course == "late": -> e_late }
{ variant == "release": -> e_no }
{ heat >= 6 or not answered: -> e_cross }
{ remedy == "own": -> e_own }
{ remedy == "twin": -> e_twin }
-> e_walk

=== e_left ===
The wheels of her case cross the wet stone. Then there is only the fridge behind the bar.
{ heat >= 6:
    # ending: left :: She goes out into the rain, to find her bed without you.
    -> END
- else:
    # ending: left :: She goes without anger, and she goes all the same.
    -> END
}

=== e_manager ===
Ms Aydin comes in at ten past one, with wet hair, and reads every line of the log. In the morning it is she who rings.
{ heat >= 6:
    Dana: So there was somebody who can say yes or no. All evening there was. # thought: I had to get that far to meet her. # gesture: fold-arms
    # ending: escalated warranted :: The duty manager takes over what the desk could no longer mend.
    -> END
- else:
    Dana: So there is somebody who says yes or no, and says it first. Then I can think about decibels now. # thought: I’d still have liked to hear it from the first person I asked.
    # ending: escalated warranted :: The desk could not keep what it said. The duty manager puts it right.
    -> END
}

=== e_dump ===
Ms Aydin settles it in four minutes, with the very card that lies beside your keyboard.
{ heat >= 6:
    Dana: And for that I stood here. For a card! # gesture: fold-arms
    # ending: escalated :: She has a bed, after a call that cost her one more wait.
    -> END
- else:
    Dana: Next time, believe your own card. It’s a good card. # thought: The answer lay there all the time, and we woke her for it. # gesture: sigh
    # ending: escalated :: She has a bed, after a telephone call that nobody needed.
    -> END
}

=== e_rash ===
At seven Ms Aydin reads the log. She reads one line twice, and reaches for the telephone.
{ heat >= 6:
    Dana: You said it. At that desk. And now it isn’t so. Of course it isn’t. # gesture: turn-away
    # ending: unresolved :: Next morning nothing of what she was told is left.
    -> END
- else:
    Dana: Last night you said it, at that desk. # thought: I slept well because of it. That’s the worst part. # gesture: sigh
    # ending: unresolved :: She went to sleep on a word that was not yours to give.
    -> END
}

=== e_empty ===
At four in the morning you read the room list, to stay awake. One line is in it twice. A king has stood empty all night.
{ heat >= 6:
    # ending: unresolved :: She went to a wrong bed furious, and she was right.
    -> END
- else:
    # ending: unresolved :: She slept in a bed she did not book, while the one she had paid for stood empty.
    -> END
}

=== e_bare ===
Beside the bed lies a leaflet of the Quayside. She reads it to the end, and then once more.
{ heat >= 6:
    Dana: There was a choice! All the time there was a choice! # thought: They will read about this. All of it.
    # ending: partial :: She lies awake over what nobody told her.
    -> END
- else:
    Dana: There was a choice. Somebody might have said so. # thought: I would have stayed. I’d have liked to choose it.
    # ending: partial :: She has a bed, and finds out by herself what nobody told her.
    -> END
}

=== e_corner ===
There is one taxi at the corner. The driver wants cash. At the Quayside nobody has heard of her, and then somebody has.
Dana: I have the receipt. # thought: I’ll send it in. I’ll send in everything.
# ending: partial :: She has a bed elsewhere, and the way there was left to her.
-> END

=== e_late ===
{ heat >= 6:
    Dana: I got what I should get. From the woman behind the door. # thought: The desk said nothing, and then it said anything. # gesture: turn-away
    # ending: partial :: She gets what she is owed, from somebody the desk should have rung.
    -> END
- else:
    Dana: It came out right. I’d only have liked it to be true the first time. # thought: One call sooner. That’s all. # gesture: nod
    # ending: partial :: It came out right, one telephone call too late.
    -> END
}

=== e_no ===
{ heat >= 6:
    Dana: I still think that it’s wrong. But in the end you told me how it is. # thought: I’d like somebody to be angry with. # gesture: fold-arms
    # ending: partial :: Still annoyed, and fair about it: an honest no, a bed at her own cost.
    -> END
- else:
    Dana: A no with a reason, and a bed behind it. I’ve had worse yeses. # thought: In the end nobody fooled me. That counts for something at one in the morning. # gesture: nod
    # ending: resolved :: An honest no: nothing was owed, and she has a bed and a morning.
    -> END
}

=== e_cross ===
{ heat >= 6:
    Dana: I have a bed. That’s all I have. And I’ll write down every minute of this. # gesture: turn-away # thought: It came out right. It does from a vending machine, too.
    # ending: partial :: She gets the bed she is owed, and goes to it cross.
    -> END
- else:
    Dana: I have a bed, and it’s the right one. But two people walked past me with a key, and nobody has said that it was wrong. # thought: It came out right. It does from a vending machine, too. # gesture: turn-away
    # ending: partial :: She has her bed, and the key that went past her is still between you.
    -> END
}

=== e_own ===
The key works at the first try.
In the morning there is a note at the desk: “23 decibels. Best value I’ve measured all year. D.”
# ending: resolved :: The room that wasn’t there was there, because somebody looked.
-> END

=== e_twin ===
At twenty to eight she walks past with a cardboard tube under her arm, and leaves you her case to look after.
Dana: The beds are for children. I slept like one. At three I’d like my king, please. # thought: Five hours. I’ve spoken on less. # gesture: nod
# ending: resolved :: A smaller bed by her own choice, three hundred metres from her morning.
-> END

=== e_walk ===
The taxi stops at the door, not at the corner. The driver knows her name.
Dana: Until tomorrow, then. I’m curious about this king by now. # thought: It knows my name, this taxi. # gesture: nod
# ending: resolved :: A better bed nine minutes away, and nothing left for her to arrange.
-> END

// ---------------------------------------------------------------- the desk

=== booking_record ===
# desk: record :: Booking: Whitfield, D.
Guest: Dana Whitfield, 1 person
Room: King, no smoking, 2 nights, EUR 158 a night
Booked: 3 weeks ago, through Roomfare (agency)
{ variant == "release":
Payment: none. Pay at the hotel. No card given
Guarantee: NO. Held until 18:00
Messages: none from the guest, none from Roomfare
18:02: booking ended, not guaranteed, no message
19:40: the king sold to another guest
Note: the pipe in 412 concerns a different guest
- else:
Payment: EUR 316, paid in full to Roomfare
Guarantee: YES, all night
17:31: guest rang, late flight, told no problem. J.
21:05: room 412, kept for her, out of order: burst pipe
21:20: no other king assigned. Guest NOT rung. J.
}
Wishes: no smoking, “important”
Loyalty: none found under this name and e-mail
-> DONE

=== rooms_record ===
# desk: record :: Rooms and arrivals, tonight
King: all taken or promised, 412 out of order. Tomorrow: free, EUR 158
Twin: 1 free, third floor, no smoking, EUR 118
Queen: 1 free, second floor (smoking floor), EUR 138
Suite: HELD for an arrival at 06:00. Do not assign
Arrivals still due: 1 king, third floor, Lindqvist, paid, through Roomfare
In house since 16:10: Lindqvist, first floor, booked direct. {variant == "duplicate": Same e-mail, same card|Other e-mail, other card}
System: possible double booking, not checked
No-shows: checked 22:00, none
-> DONE
