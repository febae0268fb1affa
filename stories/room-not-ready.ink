# title: The room that isn’t there
# setting: hotel
# role: Night desk, Harbour & Vale, your second week
# customer: Dana Whitfield :: acoustics engineer, just off a late flight
# cast: Aydin :: duty manager, on the telephone
# looks: hair=bob haircolor=chestnut skin=olive glasses=square garment=coat colour=rust age=adult
# brief: 23:40. Your colleague Jonas has gone home and left a note: “Whitfield, king, 2 nights. NO ROOM. Told her to wait.” A pipe burst on the fourth floor this evening. Ms Aydin, the duty manager, can be reached by telephone. Your desk shows the booking, the room list and the house rules.
# goal: Find out what really happened to her room, tell her the truth, and agree on a bed for tonight that you are allowed to give.
# level: core
# minutes: 6
# language: en
# currency: EUR
# grievance: night :: Awake for 22 hours, then left standing in the lobby without an answer :: 3
# grievance: told :: She had said she would be late and was told it was no problem :: 2
# grievance: morning :: She speaks at 08:00 and is afraid of failing there without sleep :: 3
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
# as-at: 2026-11-01

VAR variant = "burst"
VAR heat = 8
VAR trust = 3
VAR patience = 6
VAR knows_cause = false
VAR knows_room = false
VAR knows_talk = false
VAR knows_asthma = false
VAR knows_gold = false
// No `owed` for burst: either remedy is right, and they cost 40 and 149. What was given is tagged where it is given.
// remedy: own (her king), twin, bare (a twin without being told what she is owed), walk, corner (a walk left to her), suite
VAR remedy = ""
// course: desk (yours), rash (something stands that nobody may sign), leaving, dm (duty manager, rightly), dump (duty manager, needlessly)
VAR course = "desk"

INCLUDE policies/hotel-overbooking.ink
INCLUDE policies/hotel-release.ink
INCLUDE policies/hotel-limits.ink
INCLUDE policies/hotel-privacy.ink
INCLUDE policies/hotel-refunds.ink

-> counter

=== counter ===
Rain on the glass doors. Wet towels lie in a row in front of the lift. # sound: rain
Dana: I’ve been awake since two this morning. Your colleague said there is no room, and told me to wait. Then he went home. # thought: If I sit down I’ll fall asleep, and then they will forget me properly. # gesture: lean-in
Dana: But first he gave a key to two people who came in after me. That was fifteen minutes ago. I counted. # thought: They had dry hair. That is the part I can’t forgive.

* “Good evening, and welcome to Harbour & Vale. Could you give me your booking number, so that I can look into this?” # id: c-number # accuracy: -1 repeat # why: The booking is already open on your screen. Asking for it tells her that nobody was listening the first time either.
    Dana: Your colleague had the number, and my name, and a pen. And then he went home. # thought: Five more questions, and then: wait here.
* “Whitfield, a king, two nights. It’s all in front of me, so you don’t have to begin again from the start.” # id: c-open # accuracy: +1 lookup # why: Competent, and it spares her repeating herself. It also walks straight past the day she has just told you about.
    Dana: Good. Then you’re one step further than he was. # thought: A voice with a screen in front of it.
* “Awake since two, and then fifteen minutes here without an answer. I’m sorry. I’m not going anywhere.” # id: c-heard # empathy: +2 acknowledge night # why: It repeats her own two facts, so she knows they arrived, and it answers the fear behind them: being left again.
    Dana: … All right. You’re the first one tonight who has said a number back to me. # thought: At least this one can count. # gesture: sigh
* “I’m so sorry. Jonas should never have left you standing here like that, I really don’t know what he was thinking.” # id: c-jonas # empathy: -1 blame # why: It sounds like sympathy, but it is about Jonas. She did not book with Jonas, and now she is watching colleagues blame each other.
    Dana: I don’t need to know his name. I need a bed. # thought: They’re going to tell each other whose fault it is. All night.
- -> told

=== told ===
{ variant == "release":
    Dana: At half past five I told the booking site I would be late. “No problem”, it wrote. With a green tick. # thought: I did everything right. I always do everything right. # gesture: check-phone
- else:
    Dana: At half past five I rang here, from the gate. A man said “no problem, your room will be waiting”. He said it twice. # thought: Who says it twice if it isn’t true?
}

* “I’d be furious too, honestly. It’s an awful feeling to stand in a lobby at midnight with nowhere to go.” # id: t-furious # empathy: +1 validate # why: Kind and human, but it could be said to anyone. What stings her is the “no problem”, and that is not in it.
    Dana: I’m not furious. I’m tired. Furious is what comes after. # thought: Nice voice. No news in it.
* {variant != "release"} “You rang ahead and were told no problem, so of course you relied on it. I’m looking for the note of that call.” # id: t-heard # empathy: +2 acknowledge told # accuracy: +1 lookup # why: It names what she did right and why she trusted it, and it starts checking it instead of doubting it.
    You find it: 17:31, “guest rang, late flight, told no problem”. You tell her so.
    Dana: So it happened. Thank you. I was beginning to wonder. # thought: It’s written down. I didn’t dream it. # gesture: nod
* {variant == "release"} “You wrote ahead and were told no problem, so of course you relied on it. I’m looking for that message on our side.” # id: t-heard-r # empathy: +2 acknowledge told # accuracy: +1 lookup # why: It names what she did right and why she trusted it. It does not yet say who is to blame, because you do not know that yet.
    You look. No message has come from the site. You tell her that you can’t see it here.
    Dana: It’s a green tick. Look at it. But thank you for looking. # thought: Nobody told me I made it up. # gesture: nod
* {variant != "release"} “With a late arrival it’s always safer to have that in writing, you know. On the phone people say all kinds of things.” # id: t-writing # empathy: -2 blame # why: Useful advice on another day. Tonight it says that believing your own colleague was her mistake.
    Dana: People. It was you. It was this number, on this wall. # thought: So now it’s my fault for believing them. # gesture: fist
* {variant == "release"} “A booking site can’t promise anything for us, I’m afraid. It would have been safer to ring the hotel yourself.” # id: t-writing-r # empathy: -2 blame # why: The first half is even true. But before you know what happened, it only tells her that the mistake was hers.
    Dana: I was in a queue with four hundred people. The tick was green. # thought: So now it’s my fault for believing a tick. # gesture: fist
* [Search the booking for any message about a late arrival # id: t-search # do # accuracy: +1 lookup # why: The right check, and a good moment for it. Done in silence, it looks as if you doubt her.]
    { variant == "release":
        You search. There is no message from her, and none from the site.
    - else:
        You search. There it is, 17:31, in Jonas’s shorthand.
    }
    Dana: Are you checking whether I’m lying? # thought: Everybody looks at the screen, because it doesn’t look back.
- -> look

=== look ===
{
- trust <= 1:
    Dana: I had a room. Where is it? And please look first, and talk afterwards. # thought: Slow and true would be fine. Fast is what I’ve had. # gesture: open-hands
- heat >= 8:
    Dana: It’s simple. I had a room. Where is it? # thought: Don’t shout. If you shout, they look at the shouting. # gesture: open-hands
- else:
    Dana: So. I had a room. Where is it? # thought: Slowly. One question at a time. # gesture: open-hands
}

* “You aren’t among tonight’s arrivals, I’m afraid. As far as this list goes, there was never a booking for you.” # id: l-denial # accuracy: -2 misinform # breach: denial # why: The list shows who is still due, not who has booked. She did book here, the record says so, and telling her otherwise is a fatal error.
    Dana: Never? Then what is this? Here is your name, and here is mine. # thought: Now I don’t even exist. # gesture: lean-in
* [Read her booking from the first line to the last # id: l-silent # do # accuracy: +3 lookup # card: booking_record # why: Exactly the right thing to do, two minutes long. Without a word she has to guess what the two minutes are for.]
    ~ knows_cause = true
    You read: payment, guarantee, notes. It takes two minutes. She watches the rain.
    Dana: Is anybody there? # thought: I could walk behind that desk and read it myself.
* “Whatever went wrong here, you’ll sleep in a king bed in this house tonight. You have my personal word on that.” # id: l-word # empathy: +1 reassure # accuracy: -2 overpromise # why: It calms her now. You have read nothing yet, so it is a guess that looks like a promise.
    Dana: Your word. Good. I’ll hold you to that. # thought: Finally somebody says it. # gesture: nod
* “Two minutes: I’ll read your booking to the last line before I say a word. There’s a chair, if you want one.” # id: l-read # accuracy: +3 lookup # empathy: +1 care # card: booking_record # why: A reason for the wait, an end to it, and no guess in between. The chair is a small thing, and small things count at midnight.
    ~ knows_cause = true
    She doesn’t take the chair. She puts her bag on it. You read all of it: payment, guarantee, notes.
    { heat >= 7:
        Dana: That was two minutes and ten seconds. But you read it. # thought: Left to right, all the way down.
    - else:
        Dana: Well, you actually read it. I watched your eyes. # thought: Left to right, all the way down.
    }
* “Jonas wrote that we have no room, so I won’t lose any time. I’ll start ringing the other hotels for you right away.” # id: l-ring # accuracy: -2 assume # why: It feels like action. But a note is not a fact: you would send her out into the rain without having looked.
    Dana: Other hotels. I haven’t finished with this one. # thought: They want me off the carpet. # gesture: fold-arms
- -> reason

=== reason ===
{ knows_cause:
    Dana: And? What does it say? # thought: That face has read something.
- else:
    Dana: And why did your colleague say there is no room? Is there a reason, or is it only a no? # thought: Still nobody has looked. They just talk.
}

* “We’re overbooked tonight. It happens in every hotel when people book and don’t come, so please don’t take it personally.” # id: r-overbooked # accuracy: -2 guess # empathy: -1 minimise # why: A guess that sounds like knowledge, and it is wrong. “It happens in every hotel” tells her that her night is ordinary.
    ~ knows_cause = false
    Dana: I’m standing here as a person. How should I take it? # thought: Statistics. I do statistics for a living. # gesture: fold-arms
* {variant != "release"} “The room kept for you was 412. A pipe burst above it at nine o’clock, and it is out of order until further notice.” # id: r-412 # accuracy: +2 explain # card: booking_record # why: True, short and complete, as a report to the technician would be. Nobody is in it, not even the person who should have rung her. The number may be said: nobody sleeps in 412 tonight.
    ~ knows_cause = true
    Dana: And did anybody think of the person who was going to sleep in it? # thought: A room number. I’m the wet room.
* {variant == "release"} “The room kept for you was 412. A pipe burst above it at nine o’clock, and it is out of order until further notice.” # id: r-412-r # accuracy: -2 misinform # why: The pipe is real, but it was not her room. Read the guarantee line: her booking ended at six.
    ~ knows_cause = false
    Dana: Then it’s your pipe, and your problem. Good. # thought: A reason. I can work with a reason.
* {variant == "release"} “Without a card, we hold a room until six. Your message never reached us, so the booking ended. I know that’s hard to hear.” # id: r-six # accuracy: +2 explain # empathy: +2 honest # card: policy_release # why: The whole truth, without “unfortunately” and without blaming her or the site. It is the worst news of the night, and now it is behind you.
    ~ knows_cause = true
    Dana: So the tick was worth nothing. # thought: Don’t cry at a hotel desk about a green tick. # gesture: wipe-eyes
    { heat >= 7:
        Dana: I’ve understood the words. Don’t ask me to like them. # gesture: fold-arms
    - else:
        Dana: All right. I don’t like it. But I understand it.
    }
* {variant != "release"} “Without a card, we hold a room until six. Your message never reached us, so the booking ended. I know that’s hard to hear.” # id: r-six-b # accuracy: -2 misinform # why: Kindly said, and false. Hers is paid and guaranteed, and the call at 17:31 is in the notes. You have just denied what she is owed.
    ~ knows_cause = false
    Dana: No card? I paid for this three weeks ago. Three hundred and sixteen euros. # thought: I have it in writing. I have it in two places. # gesture: fist
* {variant != "release"} “A pipe burst above your room at nine, after you’d been told it was waiting. Nobody rang you. We should have.” # id: r-pipe # accuracy: +2 explain # empathy: +2 honest # card: booking_record # why: The true cause, in order, including the part that is embarrassing. An explanation without the missing phone call would have sounded like weather.
    ~ knows_cause = true
    Dana: At nine. I was in the air at nine. But I switched my phone on at half past ten. # thought: Half past ten, nothing. I could have slept at the airport hotel. # gesture: nod
* {variant == "release"} “A pipe burst above your room at nine, after you’d been told it was waiting. Nobody rang you. We should have.” # id: r-pipe-r # accuracy: -2 misinform # why: A pipe did burst, but not in her room. Her booking ended at six. You have just told her that she is owed something she is not.
    ~ knows_cause = false
    Dana: A pipe. Then it’s your pipe, and your bill. Good to know. # thought: At last something I can hold on to.
* {variant == "release"} “It was a booking without a guarantee. Those end at six o’clock, and at twenty to eight your room was sold again.” # id: r-ended # accuracy: +2 explain # card: policy_release # why: Correct, and the rule is even the reason. Said like this it is a door closing.
    ~ knows_cause = true
    Dana: Sold. While I was sitting in a plane with your green tick. # gesture: fold-arms
* {variant != "release"} “It was a booking without a guarantee. Those end at six o’clock, and at twenty to eight your room was sold again.” # id: r-ended-b # accuracy: -2 misinform # why: The rule exists. It does not apply to a booking that was paid three weeks ago. She will find that out before breakfast.
    ~ knows_cause = false
    Dana: Without a guarantee. I have the receipt. Shall I read it to you? # thought: Is that a lie, or did nobody look? I don’t know which is worse. # gesture: lean-in
- -> need

=== need ===
{
- patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana opens a map on her phone and begins to type. # gesture: check-phone
    Dana: I’m looking at what else there is. You can talk while I look. # thought: Nine per cent battery. It will do.
- trust <= 1:
    Dana: And what happens now? And please, something I could check. # thought: I’d believe a screen. I’m not sure I’d believe a person.
- else:
    Dana: And what happens now? # thought: Somebody say something with a bed in it.
}

* “Appointments tomorrow: where, and at what time? Allergies, medical needs, anything else of that kind?” # id: n-form # accuracy: +2 ask # why: The right questions, and you get the right answers. They come like a form, so she answers like one.
    ~ knows_talk = true
    ~ knows_asthma = true
    Dana: Eight o’clock. Customs House. Asthma, so no smoking floor. Do you need my shoe size? # thought: At least the questions are the right ones.
* “I think it’s best if I tell you straight away what there is. Then you can decide, and you’re not standing here any longer.” # id: n-skip # accuracy: -1 skip # empathy: +1 respect # why: Fast, and it sounds considerate. But you do not know yet which room she cannot use, or how near she must be in the morning.
    Dana: Good. Tell me, then. # thought: And nobody has any idea why I’m here. # gesture: sigh
* “Before I offer you anything: where do you have to be tomorrow, and is there something a room must not have?” # id: n-ask # accuracy: +2 ask # empathy: +1 listen # why: Two questions, and both change what a good offer is. Asked before the offer, they also tell her that it will be made for her.
    ~ knows_talk = true
    ~ knows_asthma = true
    { heat >= 7:
        Dana: Eight o’clock, Customs House, three hundred metres from here. A hospital wants to know why its children don’t sleep. # thought: I could tell them something about that now.
    - else:
        Dana: The Customs House, at eight. Three hundred metres from this desk. I’m telling a hospital how loud its children’s ward is. # thought: Fifty-eight decibels at night. And nobody has slept there either.
    }
    Dana: And no smoke. That’s asthma, not a wish. # thought: I wrote “important”. I should have written it in red.
* “You look completely done in. Let me make you a cup of tea first, and then we’ll have a think about it together.” # id: n-tea # empathy: +1 pity # accuracy: -1 delay # why: Meant well. It costs her ten minutes of a short night, and after the tea you know no more about what she needs than before.
    Dana: I don’t want tea. Tea is what people make when they have no news. # thought: That was a kind face. I want a bed with a kind face.
- -> midnight

=== midnight ===
Her phone buzzes on the counter. It is midnight. On the screen: THEO. # sound: phone
{
- patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana: My husband. At least somebody rings me tonight. # gesture: turn-away
- trust <= 1:
    Dana: My husband. I’d like to tell him something true, and so far I haven’t got anything. # thought: I’ve stopped repeating what I hear at this desk. # gesture: check-phone
- else:
    Dana: My husband. He doesn’t go to sleep until I have a bed. # thought: What do I tell him? # gesture: check-phone
}

* [Leave her to the call, and ask the Quayside on the other line what they have # id: m-quayside # do # accuracy: -1 assume # why: You may need the Quayside. But the rule is to look at your own house first, and you have not seen the room list.]
    They have rooms. You have asked on behalf of a guest you may not have to send away.
    Dana: No, nothing yet. They’re on the phone too. Everybody is on the phone. # thought: Whose number was that?
* “Please take it, there’s no hurry at all from my side. I’ll wait right here until you’ve finished talking.” # id: m-wait # empathy: +2 respect # why: Considerate, and she needed the call. Two minutes in which you could have found her bed were spent standing politely.
    Dana: No. No, not yet. Tell Mika the whale can stay in the bath. Yes. I’ll ring you.
    She lays the phone down, and looks at your screen, and then at you. # thought: Not “nothing”. Please don’t let it be “nothing”.
* [Nod at the phone, and go through the room list and tonight’s arrivals # id: m-list # do # accuracy: +3 lookup # card: rooms_record # why: The rule says look first, and this is the moment to do it. One word would have told her that you were working for her, and not just busy.]
    ~ knows_room = true
    You go down the list: every room, every arrival still due, line by line.
    Dana: No, not yet. There’s typing. I don’t know what. Tell Mika the whale can stay in the bath.
* “Please take it. I’ll use the time to read the room list and every arrival still due, line by line.” # id: m-both # accuracy: +3 lookup # empathy: +2 care # card: rooms_record # why: She gets her two minutes, and you get yours. She knows what is happening while she cannot watch you.
    ~ knows_room = true
    { heat >= 7:
        Dana: No. No bed. Somebody says they’re looking. Tell Mika the whale can stay in the bath. # thought: I don’t want him to hear my voice like this.
    - else:
        Dana: No, not yet. But somebody is looking now. Properly, I think. Tell Mika the whale can stay in the bath. # thought: “Properly”. I actually said that.
    }
    You go down the list to the last line.
* “Could you ring him back in five minutes? I need you for this, and then you’ll have good news for him.” # id: m-later # empathy: -2 rush # why: Efficient, and you even mean it for her. But it puts your list before the one person who is waiting up for her.
    She presses the call away, and looks at the dark screen a moment longer than she needs to.
    Dana: It had better be good news. # thought: He’ll think something has happened. Something has.
- -> offer

=== offer ===
{ not knows_cause:
    { variant == "release":
        You have the true reason by now, and take back what you said: no card, no message, so the booking ended at six.
    - else:
        You have the true reason by now, and take back what you said: the room was paid for and kept, and a pipe burst above it at nine.
    }
    Dana: So the first thing wasn’t true. And this one stays as it is? # thought: One true sentence, straight away. I’d have paid for that.
}
{ patience <= 0 or heat >= 10:
    ~ course = "leaving"
    Dana: There are two hotels on this map with a free room. I’m giving you one sentence. # gesture: check-phone
- else:
    { heat >= 7:
        Dana: So? The whole lobby knows about my life now. Where do I sleep? # gesture: fold-arms
    - else:
        Dana: So. Where do I sleep? # thought: Please let it have a door.
    }
}

* “There’s a suite on the top floor that nobody will sleep in tonight. After all this, I’m going to give you that one.” # id: o-suite # accuracy: -2 overgive # empathy: +1 respect # breach: authority # why: The room list says HELD. It is a kind thought, about a room that is neither yours nor free, and she will lose it again.
    ~ remedy = "suite"
    Dana: A suite. … All right. I won’t say no to that. # thought: So there was something. There is always something, if you are loud enough.
* {variant == "burst"} “A twin here with the difference refunded and the king tomorrow, or the Quayside at our cost, taxis included. Which?” # id: o-which # accuracy: +3 offer # card: policy_overbooking # why: Complete and correct. It sounds like a menu, and she has to find herself in it.
    -> o_choose
* {variant == "duplicate"} {knows_room} [Close the double booking and put her name on the king # id: o-assign # do # accuracy: +3 remedy # card: policy_double # why: Right, quick and within your limits. She learns it from the sound of a key card being made.]
    ~ remedy = "own"
    You type. A king on the third floor now carries her name.
    Dana: What’s happening? … A king? Half an hour ago there was none. Did you only look now? # thought: I’m happy. Why does it feel like being hit?
* {variant == "duplicate"} {not knows_room} “A twin here with the difference refunded, or the Quayside at our cost, taxis too. Which would you like?” # id: o-which-d # accuracy: -2 assume # why: Generous, complete, and needless. One line of the room list is a guest booked twice: her king is free, and you have not looked.
    -> o_choose
* {variant == "release"} “There is a twin here for 118, or the Quayside at our partner rate of 125, both at your own cost. Which one would you like?” # id: o-price # accuracy: +3 offer # card: policy_release # why: Both prices are right. Said without one word about her night, it sounds as if the hotel were earning on her bad night.
    -> o_choose
* {variant == "duplicate"} {knows_room} “I’ve found your king: one booking was in the list twice. It’s on the third floor, no smoking, and yours.” # id: o-own # accuracy: +3 remedy # empathy: +2 reassure # card: policy_double # why: The room she booked, and how it came about, without a word about whose booking it was.
    ~ remedy = "own"
    Dana: Found it. In a list. # thought: It was there the whole time. I could scream, or I could sleep.
    Dana: Sleep. I choose sleep. # gesture: sigh
* {variant == "duplicate"} {not knows_room} “There’s one list I haven’t read to the end. Three minutes, and then you’ll have an answer that is true.” # id: o-look # accuracy: +2 lookup # empathy: +1 honest # hold: 3 # card: rooms_record # why: Late, but not too late. Offering first and looking later would have sent her out of a house in which her bed was free.
    ~ knows_room = true
    ~ remedy = "own"
    Three minutes later you know: one booking is in there twice. There is a king, and it is hers.
    Dana: You had that list the whole time? … Well. A king is a king. # thought: I won’t ask why it took until now.
* {variant == "release"} {knows_talk} “Without a guarantee I can’t pay for another hotel. But you need sleep before eight: there’s a twin here at 118, or the Quayside at 125.” # id: o-honest-t # accuracy: +3 offer # empathy: +2 acknowledge morning # card: policy_release # why: The no and its reason first, then two real beds with real prices. She can plan with that, and she need not fight for it.
    -> o_choose
* {variant == "release"} {not knows_talk} “Without a guarantee I can’t pay for another hotel. What I do have is a twin here at 118, or the Quayside at 125.” # id: o-honest # accuracy: +3 offer # empathy: +1 honest # card: policy_release # why: The no and its reason first, then two real beds with real prices. What she needs the bed for, you have not asked.
    -> o_choose
* {knows_asthma} “There’s a twin free on the third floor. It isn’t what you booked, but in ten minutes you could be asleep in it.” # id: o-twin # accuracy: -1 withhold # empathy: +1 care # why: It sounds kind, and tonight she might well say yes. She ought to know first what else there is, and what it costs.
    ~ remedy = "bare"
    Dana: A twin. Two small beds and no answer. Fine. Give it to me. # thought: I could ask what else there is. I can’t ask one more thing. # gesture: sigh
* {not knows_asthma} “There’s a queen free on the second floor, nearly as big as a king. In ten minutes you could be asleep in it.” # id: o-queen # accuracy: -2 assume # empathy: +1 care # why: The second floor is the smoking floor, and her booking says no smoking. Nobody asked how much that matters: it is asthma.
    ~ remedy = "bare"
    ~ knows_asthma = true
    Dana: The second floor smells of smoke as far as the lift. I have asthma. “No smoking” is on the booking. # thought: Did anybody read anything? # gesture: fist
    Apart from that, only a twin on the third floor is marked free. She takes it, because nobody names anything else.
* {variant == "burst"} {knows_talk} “You need to be near, and awake, at eight. Your choice: a smaller room here, a twin, or the Quayside, at our cost.” # id: o-choice-t # accuracy: +3 offer # empathy: +2 acknowledge morning # card: policy_overbooking # why: Her morning comes first in the sentence, and both things she is owed come after it. The choice is hers, and it is a real one.
    -> o_choose
* {variant == "burst"} {not knows_talk} “Two things are possible, and it’s your choice: a smaller twin in this house, or the Quayside, at our cost.” # id: o-choice # accuracy: +3 offer # empathy: +1 choice # card: policy_overbooking # why: Both things she is owed, and the choice is hers. You still do not know what she needs to choose by.
    -> o_choose
* {variant == "duplicate"} {knows_talk} “You need to be near, and awake, at eight. Your choice: a smaller room here, a twin, or the Quayside, at our cost.” # id: o-choice-td # accuracy: -2 assume # empathy: +2 acknowledge morning # why: Well said, and it would be right if no king were free. One is: a line in the room list stands there twice.
    -> o_choose
* {variant == "duplicate"} {not knows_talk} “Two things are possible, and it’s your choice: a smaller twin in this house, or the Quayside, at our cost.” # id: o-choice-d # accuracy: -2 assume # empathy: +1 choice # why: It would be right if no king were free. One is: a line in the room list stands there twice.
    -> o_choose
* {variant == "burst"} “The Quayside is nine minutes away and better than we are. That’s where you’ll sleep tonight, and we pay for the room.” # id: o-receipt # accuracy: -1 assume # why: Half of what she is owed, as an order. She may also stay here in a twin, and nobody has told her that the choice is hers.
    ~ remedy = "walk"
    Dana: So that has been decided. Fine. Then the Quayside. # thought: People ask me more about coffee than about this. # gesture: sigh
* {variant == "release"} “It’s your choice: a smaller twin here with the difference back, or the Quayside, where we pay for the room and both taxis.” # id: o-choice-r # accuracy: -2 overgive # empathy: +1 choice # breach: authority # why: That is what a guaranteed guest is owed. Hers ended at six, and paying another hotel is not yours to promise in any case.
    { course != "leaving":
        ~ course = "rash"
    }
    -> o_choose
- -> pushback

= o_choose
{ heat >= 6:
    ~ remedy = "walk"
    Dana: Then the Quayside. I want to sleep somewhere where nobody has told me no tonight. # thought: And I’d like to look at a different carpet.
    { variant != "release":
        You go through what belongs to it: the car there and back, and the king here for tomorrow night.
    }
- else:
    ~ remedy = "twin"
    Dana: The twin. I want to walk in the morning, not wait for a car. # thought: Three hundred metres. I can do that asleep.
    { variant != "release":
        You go through what belongs to it: forty euros back for tonight, and the king from three tomorrow.
    }
}
-> pushback

=== pushback ===
{ patience <= 0 or heat >= 10:
    ~ course = "leaving"
- else:
    { course == "leaving" and heat < 6:
        ~ course = "desk"
        There has been a map of other hotels on her phone for a while. Now it is gone.
    }
}
{ remedy == "suite": -> taken_back }
She holds out her phone. It is your own hotel’s app.
{ not knows_talk:
    Dana: Do you know that nobody here has asked me why I came to this city? # thought: As if I had come to stand in a lobby.
}
{ course == "leaving":
    Dana: Last try. It says here you have a suite. I slept here eleven nights last year. So the suite, and I pay for neither night, or I’m gone. # gesture: turn-away
- else:
    Dana: It says here you have a suite. And I think both nights should be free, after this. Eleven nights with you last year, by the way. # thought: I know how I sound. I can’t stop. # gesture: lean-in
}

* “The suite isn’t free tonight, and I can’t take either night off the bill. That won’t change if we discuss it.” # id: p-firm # accuracy: +2 refuse # card: policy_limits # why: A clear no is better than a soft perhaps. It stops before it says what you can do, so she has only the no to hold on to.
    Dana: So that’s a no, and a no. Do you also have a yes? # thought: At least I needn’t ask again. # gesture: fold-arms
* “Between you and me: the suite is for a very important guest who lands at six. It would cost me my job.” # id: p-secret # accuracy: -2 disclose # breach: privacy # why: It feels honest, and it makes you allies. Who arrives, and when, is another guest’s secret, and “important” is an insult to her.
    Dana: Important. I see. And what am I? # thought: Now I know exactly where I stand.
* “No to both, and I won’t let you hope. What I can give you: thirty euros for a meal and, if you’re with us, checkout at two.” # id: p-limit # accuracy: +2 refuse # empathy: +2 limit # cost: 30 # card: policy_limits # why: The no comes first and stands. Then exactly what you may give yourself, which is small, real and at once.
    Dana: Thirty euros. That’s a fifth of one night. # thought: But it was said to my face.
    { heat >= 7:
        Dana: I’m not going to say thank you for that. But I’ll take it. # gesture: fold-arms
    - else:
        Dana: Fine. Then I’ll eat something. I think the last thing was a pretzel. # gesture: sigh
    }
* “After a night like this you’ve earned that suite. Let me see what I can do about it, and I’ll get it for you.” # id: p-earned # empathy: +1 validate # accuracy: -2 overpromise # why: She hears “yes”, and you mean “perhaps”. The list says HELD: it will be a second room that is not there.
    { course == "leaving":
        Dana: See what you can do. I’ll see what others can. # thought: “Let me see.” I’ve heard that one. # gesture: turn-away
    - else:
        ~ course = "rash"
        Dana: Do that. I’m not going anywhere. # thought: So you only have to ask for more. That’s the trick. # gesture: nod
    }
* “You’re right, and I’m ashamed of us. I’ll take both nights off the bill for you, then that at least is settled.” # id: p-free # empathy: +1 respect # accuracy: -2 overgive # breach: authority # cost: 316 # why: It would make anybody feel better. One free night is the duty manager’s to give, two are nobody’s at this desk, and she now has your word.
    { course == "leaving":
        Dana: Both, just like that? Then I believe the rest even less. # thought: Anybody who gives that much has nothing behind it. # gesture: turn-away
    - else:
        ~ course = "rash"
        Dana: Both. Good. I’d like to have that in writing. # thought: Not even a blink.
    }
- -> manager

= taken_back
Dana: What is it? You’ve stopped typing. # thought: No. Not again. # gesture: lean-in
The screen says: HELD. DO NOT ASSIGN.

* “The computer won’t let me do it. It’s been like this all week, and I really don’t know what’s wrong with it.” # id: s-computer # accuracy: -1 misinform # empathy: -1 defend # why: The computer is right. She is going to remember that you gave her a room which was never yours to give, and then a story.
    ~ remedy = "bare"
    Dana: The computer. And what is left, according to the computer? A twin? Then the twin. # thought: Computers don’t look at the floor when they talk.
* [Overwrite the hold and give her the suite anyway # id: s-force # do # accuracy: -2 overgive # breach: authority # why: Somebody else has a confirmed claim on that room. At six in the morning there will be two people for one bed, and one of them is her.]
    It takes three clicks, and your initials.
    Dana: Thank you. # thought: Why has that face gone so pale?
* “I offered you something that was never mine. I’m sorry, I should have looked. What is really free is a twin.” # id: s-own # accuracy: +2 inform # empathy: +2 apologise # why: The shortest way back is through the truth. It costs you something now, and it would have cost her far more at six in the morning.
    ~ remedy = "bare"
    Dana: You gave me a room and took it away. In four minutes. # thought: And I had already seen the bath. # gesture: fist
    Dana: … The twin. At least you said it yourself.
* “For the suite I need a yes from the duty manager first. I’ll just quickly ask her, and then we’ll see.” # id: s-ask # accuracy: +1 escalate # why: She will say no, as the list does. But asking before the key is made is still better than after it.
    ~ remedy = "bare"
    Aydin: Held means held. Take it back, and tell her yourself.
    Dana: I heard her. So what is left? A twin? Then the twin. # thought: That voice could have been on the phone an hour ago. # gesture: turn-away
- -> manager

=== manager ===
{ remedy == "suite":
    ~ course = "rash"
- else:
    { patience <= 0 or heat >= 10:
        ~ course = "leaving"
    }
}
{ course == "leaving": -> going }
{ course == "rash":
    Dana: Can you decide that? On your own, at this hour? Or is there somebody who has to sign it? # gesture: lean-in
- else:
    Dana: And is this settled now? Or does somebody come out of a door afterwards and say it isn’t? # thought: Somebody always comes out of a door.
}

* {variant == "burst" or course == "rash" or (variant == "duplicate" and remedy != "own")} “Ms Aydin, the duty manager, decides this. I’ll get her on the phone and tell it all myself, so that you don’t have to.” # id: g-ring # accuracy: +3 escalate # empathy: +2 respect # card: policy_limits # why: Tonight this is hers to decide. You tell the story, so the guest does not pay for the call with a third repetition.
    -> g_rung
* {variant != "burst" and course != "rash" and (variant != "duplicate" or remedy == "own")} “Ms Aydin, the duty manager, decides this. I’ll get her on the phone and tell it all myself, so that you don’t have to.” # id: g-ring-n # accuracy: -1 dump # empathy: +1 respect # why: Considerate, but nothing here is hers to decide. It makes a settled matter open again, and a short night shorter.
    -> g_needless
* {variant == "burst" or course == "rash" or (variant == "duplicate" and remedy != "own")} “It’s settled. I’m allowed to decide this myself, so nobody else has to hear about it tonight.” # id: g-settled # accuracy: -2 assume # why: It is not settled. The cards name what the duty manager must hear before the guest goes anywhere, and this is one of those things.
    Dana: Good. Then it’s settled. # thought: That was said very quickly.
    -> g_unsigned
* {variant != "burst" and course != "rash" and (variant != "duplicate" or remedy == "own")} “It’s settled. I’m allowed to decide this myself, so nobody else has to hear about it tonight.” # id: g-settled-n # accuracy: +3 commit # card: policy_limits # why: True and brief: it is within your limits, so deciding is your job. It does not ask whether she would still like to be heard by somebody.
    { heat >= 7:
        Dana: “Settled”. I’ve heard better words than that today. # gesture: fold-arms
    - else:
        Dana: Good. Then I’m believing you now. That’s a loan. # gesture: nod
    }
* {variant == "burst" or course == "rash" or (variant == "duplicate" and remedy != "own")} “I can settle this alone, you don’t need anybody above me. Would you like Ms Aydin to ring you tomorrow afternoon?” # id: g-tomorrow # accuracy: -2 assume # empathy: +2 choice # why: A courteous offer with a false beginning. Tomorrow afternoon is too late for something that needs her yes tonight.
    Dana: After three, then. By then I’ll have slept, or not. # thought: Tomorrow. Everything is allowed tomorrow.
    -> g_unsigned
* {variant != "burst" and course != "rash" and (variant != "duplicate" or remedy == "own")} “I can settle this alone, you don’t need anybody above me. Would you like Ms Aydin to ring you tomorrow afternoon?” # id: g-tomorrow-n # accuracy: +3 commit # empathy: +2 choice # card: policy_limits # why: You decide what is yours to decide, so she can sleep. And if she would like to be heard by a manager, there is a time for it that lets her sleep first.
    Dana: Tomorrow afternoon. After three. I’ll have a few sentences ready. # thought: I’ll probably have forgotten half of them. Good. # gesture: nod
* {variant == "burst" or course == "rash" or (variant == "duplicate" and remedy != "own")} [Ring Ms Aydin, the duty manager, and pass the receiver over the counter # id: g-receiver # do # accuracy: +2 escalate # card: policy_limits # why: The right person, in the wrong way: the guest has to tell it again, to a voice that knows nothing.]
    Dana tells it once more, standing, into the receiver. It takes four minutes. # thought: Third time. I could hand out a leaflet.
    -> g_rung
* {variant != "burst" and course != "rash" and (variant != "duplicate" or remedy == "own")} [Ring Ms Aydin, the duty manager, and pass the receiver over the counter # id: g-receiver-n # do # accuracy: -2 dump # why: Everything left to do is within your own limits. Passing the receiver passes on the work, and she has to tell it again.]
    -> g_needless
- -> doit

= g_rung
{ course == "rash":
    ~ course = "dm"
    { remedy == "suite":
        ~ remedy = "bare"
    }
    Aydin: That wasn’t the desk’s to promise, Ms Whitfield, and I can’t keep it. I’m sorry. I’m taking this over, and I’ll tell you what I can do.
    Dana: At least somebody says it before I’ve put my pyjamas on. # thought: Better now than at six. # gesture: sigh
    -> doit
}
{ variant == "duplicate":
    ~ remedy = "own"
    ~ knows_room = true
    Aydin: Before I approve anything, read me the arrivals. … That’s one guest, twice. Close the copy and give Ms Whitfield her king.
    Dana: So I do have a room. And I hear it from a telephone. # thought: It was on the list. It was on the list all evening. # gesture: sigh
    -> doit
}
{ remedy == "bare":
    ~ remedy = "twin"
    Aydin: Ms Whitfield, has anybody told you that you may also go to the Quayside, and that we would pay? Or that here you get the difference back, and your king tomorrow at three?
    Dana: No. Nobody has. I’m staying, but I’d have liked to be asked. # thought: Forty euros. And a choice. It would have taken one sentence. # gesture: fold-arms
    -> doit
}
Aydin: Approved, all of it. Ms Whitfield, I’m sorry about your night. It has my name on it now.
{ heat >= 6:
    Dana: Fine. That’s something I can write down. # thought: A name and a yes. Keep both.
- else:
    Dana: Thank you. A yes with a name. I like that. # gesture: nod
}
-> doit

= g_needless
~ course = "dump"
It rings for a long time. When it has all been told, there is a pause.
Aydin: But the desk may decide that. It’s on the card. All right, I’m awake now. I’ll see to it.
Dana: So that could have been a yes ten minutes ago? # thought: We woke a woman up for that. # gesture: sigh
-> doit

= g_unsigned
{ remedy == "walk":
    ~ course = "rash"
}
-> doit

= going
She has her own phone at her ear. Faint music comes out of it. # gesture: turn-away
Dana: The Marina has a room. I’m in their queue. You have until the music stops. # thought: Give me a reason. Any reason. I’m so tired.

* “I understand completely, I’d do the same in your place. I’m sorry about tonight. Get there safely, please.” # id: x-bye # empathy: +1 validate # accuracy: -2 deflect # why: Gracious, and it costs nothing. She leaves with nothing you could still have given her.
    Dana: Thank you. That was at least polite. # thought: Polite. I’ll take polite to the taxi.
* {variant == "burst"} “Go, if that’s better. But then we pay for the room and the taxi, so please let me arrange it for you.” # id: x-free # accuracy: +3 offer # empathy: +2 choice # card: policy_overbooking # why: She is owed a bed elsewhere if she wants one. Letting her go at her own cost would be the second wrong of the night.
    ~ course = "desk"
    She listens to the music a little longer. Then she takes the phone from her ear.
    { remedy == "bare":
        Dana: You pay. And the taxi. Why must I be half out of the door to hear that? # thought: I don’t want to go. I want to lie down.
    - else:
        Dana: So the Quayside still stands, and you arrange it. All right. Arrange it. # thought: I don’t want to go. I want to lie down.
    }
    ~ remedy = "walk"
    You ring Ms Aydin for her yes. It takes one minute.
* {variant == "duplicate"} {remedy == "own"} “You’re free to go. But your own king is upstairs, checked and ready, and in two minutes you can shut the door.” # id: x-king # accuracy: +3 remedy # empathy: +2 choice # card: policy_double # why: She need not stay. But what she booked is there, and saying it once, plainly, is no pressure.
    ~ course = "desk"
    The music goes on. She looks at the lift.
    Dana: Shut the door on all of you. Yes. That’s an offer.
* {variant == "duplicate"} {remedy != "own"} “You’re free to go. If you’d rather stay, everything I offered still stands, and I’d be glad to make it good.” # id: x-stands # accuracy: -1 assume # empathy: +2 choice # why: Respectful, and empty: the offer has not become better. The room list, which you could still read to the end, has a king for her.
    Dana: Glad. That’s nice for you. # thought: The same offer, with a bow on it. # gesture: turn-away
* {variant == "release"} “You’re free to go. If it helps: at our rate the Quayside is 125 instead of 165, and I’d ring them for you.” # id: x-rate # accuracy: +3 offer # empathy: +2 choice # card: policy_release # why: You owe her no hotel, and say nothing else. But a real forty euros and a call are help that does not depend on her staying.
    ~ course = "desk"
    ~ remedy = "walk"
    She listens to the music a little longer. Then she takes the phone from her ear.
    Dana: So I pay, and you ring. The Marina wants 180. All right, ring them. # thought: It’s dry in there, at least. And somebody would be expecting me.
* “Three minutes, please. I’ll get Ms Aydin, the duty manager, on the line, and she’ll hear the whole story from me first.” # id: x-manager # accuracy: +2 escalate # empathy: +1 respect # card: policy_limits # why: When a guest is half out of the door, the duty manager should know before, not after. And you tell it, not she.
    ~ course = "dm"
    { remedy == "suite":
        ~ remedy = "bare"
    }
    Aydin: Ms Whitfield? I’ve heard it all. Please hang up on the others. This is mine now.
    Dana: Three minutes. The clock is running. # gesture: sigh
* “Please don’t go. It’s only my second week here, and I’m the one who’ll have to explain it all tomorrow.” # id: x-please # empathy: -2 pressure # why: Understandable, and the wrong person to tell it to. Now she is to look after you as well.
    Dana: I’m sorry for you. Really. But I can’t sleep on that. # thought: Poor thing. But I have nothing left to give away. # gesture: turn-away
- -> doit

=== doit ===
{ course == "leaving":
    ~ remedy = ""
    -> parting
}
{ course != "desk" and remedy == "bare":
    ~ remedy = "twin"
}
{ remedy == "walk": -> sending }
The key card lies in the machine. A family with wet umbrellas has come in and stands behind her. # sound: door
Dana: Can I go up? # thought: Carpet. Door. Bed. In that order.

* “You can hardly stand any more, so here’s your key, and up you go. We can do the passport at breakfast.” # id: d-later # empathy: +1 care # accuracy: -2 skip # breach: id # why: The kindest sentence of the evening, and the one that gives a room to whoever says a name. No key without a passport, ever.
    { heat >= 7:
        Dana: Thank you. The first easy thing tonight. # thought: I could have been anybody.
    - else:
        Dana: Thank you. I like you. # thought: I could have been anybody.
    }
* “Passport, please, and then a signature here, and here. And I need the registration form filled in as well.” # id: d-form # accuracy: +3 verify # card: policy_privacy # why: Nothing is missing and nothing is wrong. After twenty-two hours, three forms without one human word are long.
    ~ knows_gold = true
    The passport says Whitfield-Marsh. Under that name the screen shows Gold, eleven nights.
    Dana: That’s my signature. It normally has more letters. # thought: Not one word. Not even “good night”. # gesture: sigh
* “Your passport for a moment, please. The room number is on the card, and your bag can go on the trolley.” # id: d-passport # accuracy: +3 verify # empathy: +1 care # card: policy_privacy # why: Every guest, every time, and the number stays between you. And the passport is worth it: it shows her other surname, and Gold.
    ~ knows_gold = true
    The passport says Whitfield-Marsh. Under that name the screen shows Gold, eleven nights. You tell her, and that her checkout may be at four.
    { heat >= 7:
        Dana: So I’m Gold. You can see how that feels. # gesture: sigh
    - else:
        Dana: My married name. I book with the short one, it fits the boxes. # gesture: nod
    }
* {remedy == "suite"} “Here you are: seven-oh-one, top floor, to the left of the lift. Breakfast is from half past six tomorrow.” # id: d-aloud-s # accuracy: -2 disclose # breach: id # why: No passport, and the number said aloud in front of strangers. She travels alone, and now the whole lobby knows her door.
    The father of the wet family looks up, and looks away again.
    Dana: Now everybody knows. # thought: I’ll wedge the door. # gesture: turn-away
* {remedy != "suite"} “Here you are: three-oh-five, third floor, to the left of the lift. Breakfast is from half past six tomorrow.” # id: d-aloud # accuracy: -2 disclose # breach: id # why: No passport, and the number said aloud in front of strangers. She travels alone, and now the whole lobby knows her door.
    The father of the wet family looks up, and looks away again.
    Dana: Now everybody knows. # thought: I’ll wedge the door. # gesture: turn-away
- -> money

= sending
Through the glass you can see the street. There is no taxi in it. # sound: rain
Dana: And how does it go from here? I don’t see a car. # thought: If the answer is “on foot”, I’ll sit down on these towels.

* “Sit down in the warm and don’t worry about a thing. You’ve been through enough, I’ll take care of it all.” # id: w-warm # empathy: +1 care # accuracy: -1 delay # why: She would like to believe it. But what is “all”, when does the car come, and who has been rung?
    Dana: All of what? # thought: I’d rather have a time than a chair.
    She has to ask twice more. Then you ring the Quayside, and a car.
* {variant != "release"} “There’s a taxi rank at the corner, two minutes from here. Keep the receipts, send them in, and we’ll pay them back.” # id: w-corner # accuracy: -2 deflect # why: It makes her the one who organises, pays and claims, at half past midnight in the rain. And nobody at the Quayside knows that she is coming.
    { course == "desk":
        ~ remedy = "corner"
    }
    Dana: Two minutes. In this. With a receipt in my teeth. # gesture: sigh
* {variant == "release"} “There’s a taxi rank at the corner, two minutes from here. Keep the receipts, send them in, and we’ll pay them back.” # id: w-corner-r # accuracy: -2 deflect # why: The rain is hers, and so is the claim, which nobody will pay: she had no guarantee. And nobody at the Quayside knows that she is coming.
    { course == "desk":
        ~ remedy = "corner"
    }
    Dana: Two minutes. In this. With a receipt in my teeth. # gesture: sigh
* {variant != "release"} [Take the passport, ring the Quayside, order the car on our account # id: w-do # do # accuracy: +3 act # pays: 149 # card: policy_overbooking # why: Everything in the right order. She stands beside it and learns from half of a telephone call where she will sleep.]
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring, then order the car.
    Dana: Was that about me? I heard my name. # thought: I’m a parcel. I’m being posted.
* {variant == "release"} [Take the passport, ring the Quayside for the rate, call a car # id: w-do-r # do # accuracy: +3 act # card: policy_release # why: Everything in the right order. She stands beside it and learns from half of a telephone call where she will sleep.]
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring, then call a car.
    Dana: Was that about me? I heard my name. # thought: I’m a parcel. I’m being posted.
* {variant != "release"} “Your passport for a moment. I’ll ring the Quayside, so they expect you, and the taxi goes on our account.” # id: w-all # accuracy: +3 act # empathy: +1 reassure # pays: 149 # card: policy_overbooking # why: Passport, other hotel, taxi, in that order, before she goes out of the door. She has nothing to claim and nothing to explain there.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring. They have a king for her, and they have her name.
    Dana: Gold, yes. So far it hasn’t helped anybody to find me. # gesture: nod
* {variant == "release"} “Your passport for a moment. I’ll ring the Quayside, so they expect you, and the taxi goes on our account.” # id: w-all-r # accuracy: -2 overgive # empathy: +1 reassure # cost: 24 # why: Two taxis are not much. But they are owed to guests with a guarantee, and the desk has no line for giving them away.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring, and order a car at the hotel’s cost.
    { course == "rash":
        Dana: On your account. Good. That’s what you said. # thought: At least that part stays as it was.
    - else:
        Dana: On your account. I thought nothing was. # thought: So it does depend on whom you ask.
    }
* {variant == "release"} “Your passport, please. I’ll get you our rate at the Quayside and call a car. You pay both: 125, and about 12.” # id: w-rate # accuracy: +3 act # empathy: +1 honest # card: policy_release # why: Real work for her, and no surprise at the end of it. Both prices are said before she gets in.
    ~ knows_gold = true
    The passport says Whitfield-Marsh: Gold, under her married name. You ring. They have a room, and the rate.
    { course == "rash":
        Dana: I pay? A quarter of an hour ago it sounded different. # thought: A hundred and thirty-seven. Write down who said what. # gesture: fold-arms
    - else:
        Dana: A hundred and thirty-seven. Good. I like it when sums come out. # gesture: nod
    }
- -> money

= parting
The music has stopped. She says her name into the phone, spells it, and pulls up the handle of her case.
Dana: The Marina. A hundred and eighty. So. # gesture: turn-away

* “You’ll find it’s the same everywhere in town tonight, you know. It really isn’t only us, I promise you that.” # id: v-same # empathy: -2 defend # why: The last sentence is the one people take with them. This one says that she is leaving for nothing.
    Dana: No. They have a room. That’s the difference. # thought: Hold on to the handle. Just hold on to the handle.
* “Let me at least call you a taxi. It’s pouring, and you have that case to pull. It’s no trouble at all.” # id: v-taxi # empathy: +2 care # accuracy: +1 act # why: She is leaving, and she is still your guest until the door closes. A car is not a cure, but it is something.
    Dana: … Yes. Please. # thought: Now you’re nice. Now.
* “Before you go, please let me put it in writing: what happened, when, my name, and who will ring you.” # id: v-paper # accuracy: +2 document # empathy: +1 honest # why: Whatever comes of tonight, she will need a name and a time for it. And whoever rings her tomorrow need not ask her to tell it again.
    Dana: In writing. Give it to me. # thought: A name. I’ll keep that. # gesture: nod
* [Write the whole evening into the log while she buttons her coat # id: v-log # do # accuracy: +1 document # why: It has to be written, and today rather than tomorrow. It would not have run away while you spoke to her.]
    You write. The wheels of the case stop once, as if she were waiting for something.
- -> money

=== money ===
{ variant == "duplicate" and remedy == "own" and course != "leaving": -> knock }
{ course != "desk" and remedy != "suite":
    ~ remedy = ""
}
{ variant == "release" and course == "leaving": -> nothing }
{ variant == "release": -> bill }
{ course == "leaving":
    Dana: And the three hundred and sixteen euros? I’d like those back. # gesture: open-hands
- else:
    Dana: And the money? I paid three weeks ago. # thought: I’ll never see it again. # gesture: open-hands
}

* {remedy != "twin"} “Agency bookings are refunded through the agency. The bank usually needs three to ten days from then on.” # id: f-short # accuracy: +2 inform # card: policy_refunds # why: All correct. She does not hear who starts it, and whether she has to do something.
    Dana: And what do I have to do for that? … Nothing? Then say so. # thought: Everybody knows it but me.
* {remedy == "twin"} “Agency bookings are refunded through the agency. The bank usually needs three to ten days from then on.” # id: f-short-t # pays: 40 # accuracy: +2 inform # card: policy_refunds # why: All correct. She does not hear who starts it, and whether she has to do something.
    Dana: And what do I have to do for that? … Nothing? Then say so. # thought: Everybody knows it but me.
* “You booked with Roomfare, so that’s really something between you and them. They have a number for that, I think.” # id: f-roomfare # accuracy: -2 deflect # why: They hold the money, true. But the room failed here, so the refund starts here, and she should not have to queue for it.
    Dana: So first a room that isn’t there, and then money that isn’t there. # thought: I’ll be on the phone about this all week.
* {remedy != "twin"} “It went to Roomfare, so it comes back through them. I start that tonight. Banks take three to ten days.” # id: f-true # accuracy: +2 inform # empathy: +1 honest # card: policy_refunds # why: Who has it, who starts it, how long it takes, and where your knowledge ends. A date would have sounded better, and been invented.
    Dana: Three to ten. That’s a wide measurement. But it’s one. # thought: No date, and no fairy tale. # gesture: nod
* {remedy == "twin"} “It went to Roomfare, so it comes back through them. I start that tonight. Banks take three to ten days.” # id: f-true-t # pays: 40 # accuracy: +2 inform # empathy: +1 honest # card: policy_refunds # why: Who has it, who starts it, how long it takes, and where your knowledge ends. A date would have sounded better, and been invented.
    Dana: Three to ten. That’s a wide measurement. But it’s one. # thought: No date, and no fairy tale. # gesture: nod
* {remedy != "twin"} “You’ll have it all back on your card by tomorrow evening. I’ll see to that for you myself, personally.” # id: f-tomorrow # empathy: +1 reassure # accuracy: -2 overpromise # promise: refund-date # why: You can start it tonight. When an agency and a bank are finished with it is nothing you can see to.
    Dana: Tomorrow evening. I’ll look. # thought: I’ll really look.
* {remedy == "twin"} “You’ll have it all back on your card by tomorrow evening. I’ll see to that for you myself, personally.” # id: f-tomorrow-t # pays: 40 # empathy: +1 reassure # accuracy: -2 overpromise # promise: refund-date # why: You can start it tonight. When an agency and a bank are finished with it is nothing you can see to.
    Dana: Tomorrow evening. I’ll look. # thought: I’ll really look.
- -> close

= knock
{ course != "desk":
    ~ remedy = ""
}
Dana: One more thing. Is anybody going to knock at two o’clock because it’s his room? # thought: That’s how it would go, tonight. # gesture: lean-in

* “No. The other booking was a copy, it has been cancelled, and the room is registered under your name.” # id: h-short # accuracy: +2 inform # card: policy_double # why: Right, and short. She does not know what a copy is, or whether there is still a key to her door somewhere.
    Dana: What copy? … Forget it. No is enough. # thought: I’ll put the chair under the handle.
* “I can’t imagine that at all. But put the chain on, just in case, and then you’ll be perfectly safe in there.” # id: h-chain # empathy: +1 reassure # accuracy: -1 guess # why: “Just in case” is what she will hear at two o’clock. You can look it up, so look it up.
    Dana: Just in case of what? # thought: Now I’m going to listen for steps. # gesture: fold-arms
* “No, Mr Lindqvist has a room on the first floor and is fast asleep in it. He just booked twice by mistake.” # id: h-name # accuracy: -2 disclose # empathy: +1 reassure # breach: privacy # why: It is the perfect proof, and it belongs to somebody else. A name, a floor and a habit, told to a stranger.
    Dana: And what do you tell Mr Lindqvist about me? # thought: I hope they say less about me.
* “No. That booking is closed, any key made for it is dead, and the room stays yours. I’ve just checked.” # id: h-true # accuracy: +2 inform # empathy: +1 reassure # card: policy_double # why: She wants to be able to lock a door and believe it. Three facts do that, without a word about anybody else.
    Dana: Dead keys. Good. That’s what I’ll think of when I fall asleep. # thought: That was checked. You can hear when something was checked. # gesture: nod
- -> close

= bill
{
- remedy == "suite":
    Dana: And what does tonight cost me? I’d like to know before I sleep in it.
- remedy == "walk" or remedy == "corner":
    Dana: And what else does tonight cost me? Exactly, please. # thought: There’ll be a fee. There’s always a fee. # gesture: open-hands
- else:
    Dana: And what does tonight cost me? Exactly, please. # thought: There’ll be a fee. There’s always a fee. # gesture: open-hands
}

* “The old booking costs nothing. For tonight you pay the price of the room, and no fee is added to it.” # id: b-short # accuracy: +2 inform # card: policy_release # why: Correct and complete. It sounds a little as if the question had been a nuisance.
    Dana: Fine. That was a fair question, by the way. # thought: I only wanted a figure.
* “On top of everything else, now money as well. I’m really sorry that it has come to this for you tonight.” # id: b-sorry # empathy: +1 pity # why: True feeling, and no answer in it. She asked what it costs.
    Dana: I know that you’re sorry. I asked what it costs. # thought: Sorry doesn’t have a decimal point.
* “Nothing for the old booking. For tonight one price, no fee on top, and here it is on paper for you.” # id: b-true # accuracy: +2 inform # empathy: +1 honest # card: policy_release # why: Both halves of her fear answered: what was, and what will be. On paper she need not remember it.
    Dana: On paper. With a line under it. I like lines. # thought: No fee. I’ve looked twice. # gesture: nod
* “I’ll simply take fifty euros off that for you. On a night like this nobody looks at the prices very closely.” # id: b-seventy # empathy: +1 respect # accuracy: -2 overgive # breach: authority # cost: 50 # why: Meant as a present. Nobody at the desk changes a price, and she has just learned that yours depend on who complains.
    Dana: Fifty. And the two who got a key before me? What did they get off? # thought: So the price is a feeling, here.
- -> close

= nothing
Dana: And what do I owe you? I’ve stopped believing green ticks. # gesture: open-hands

* “I’d think nothing at all. But the office goes through these bookings again in the morning, so I can’t say for certain.” # id: q-office # accuracy: -2 guess # why: You can say for certain: no card, no payment, nothing to charge. Now she takes a worry with her that does not exist.
    Dana: In the morning. Of course. Everything here is clear in the morning.
* “Nothing was taken, and nothing will be. Your booking had no card. You can have that in writing from me.” # id: q-nothing # accuracy: +2 inform # empathy: +1 honest # card: policy_release # why: The answer, the reason, and something to hold. It is the last thing she hears from you, and it is true.
    Dana: In writing. With a date, please. # gesture: nod
* “There was no card on the booking, so there is nothing to pay. That is how it works with bookings of this kind.” # id: q-rule # accuracy: +2 inform # card: policy_release # why: Correct, and explained like a machine. She is standing in the door with a suitcase.
    Dana: Good to know how it works.
* “Please don’t give that another thought now. I’m so sorry that you have to go out into this weather tonight.” # id: q-weather # empathy: +1 pity # accuracy: -1 deflect # why: She asked one thing that you could have answered in a word. The weather she can see herself.
    Dana: So I do give it another thought.
- -> close

=== close ===
{ course == "leaving": -> farewell }
{ patience <= 0:
    Dana: One more sentence from anybody and I’ll sleep at the station. # thought: There is a bench. I saw it on the way. # gesture: turn-away
- else:
    { heat >= 7:
        Dana: So. Is there anything else I have to survive here? # thought: If it is one more form, I’ll sign it with a cross. # gesture: fold-arms
    - else:
        Dana: I think that was everything. I can’t think any more. # thought: Six hours. With luck. # gesture: sigh
    }
}

* “Thank you for being so fair with me tonight. You were right about nearly everything. I really hope you sleep well.” # id: z-thanks # empathy: +2 thank # why: Warm, deserved and well said. It leaves open who wakes her, and when.
    Dana: Nearly. Write that down. # thought: Who wakes me? Did anybody say who wakes me? # gesture: nod
* [Set a morning call, put it on a card and write the log # id: z-log # do # accuracy: +2 document # why: The morning is safe, and the next shift knows everything. Said aloud, she would know it too.]
    You write. She reads it upside down.
    Dana: Half past six? … Good. # thought: You could have told me that.
* “Tell me when you have to be up. I’ll see that you’re woken, and it’s all on this card, with my name.” # id: z-card # accuracy: +2 recap # empathy: +2 reassure # promise: wake # why: Who, what and when, in writing, and the hour is hers to say. A clear ending is the last kindness of the evening.
    You put 06:30 on the list while she watches. # kept: wake
    Dana: Half past six. And if I don’t pick up, ring until I swear. # thought: Somebody else is counting now. I can stop. # gesture: nod
* “Is there anything else I can do for you tonight? And if you have a moment, we’d be very glad of a review.” # id: z-review # empathy: -1 robotic # why: A sentence from another conversation. It shows that the form was still running while she was talking.
    Dana: A review. I’ll think about how many stars. # thought: Is that a person or a tape? # gesture: turn-away
- -> fin

= farewell
The door slides open. The rain is louder than the music was. # sound: door
Dana: Well. # gesture: turn-away

* “I’m sorry we lost you tonight. You did what you could to tell us in time, and that’s what I’ll put in the log.” # id: y-right # empathy: +2 validate # accuracy: +1 document # why: It changes nothing about tonight. It is true, it is short, and it is the sentence she will repeat when she tells it.
    Dana: Put it in. Good. # thought: At least that was true.
* [Ring the duty manager before the door has closed # id: y-ring # do # accuracy: +2 escalate # card: policy_limits # why: A guest who leaves like this is something Ms Aydin has to hear tonight, from you. She may be able to repair it tomorrow.]
    It rings twice. You say: a guest has just left us in the rain, and this is how it came about.
* “We’d be very glad to welcome you again another time. Perhaps with a voucher, I’m sure we’d find something.” # id: y-voucher # accuracy: -1 overpromise # empathy: -1 robotic # why: Nobody has approved a voucher, and she has not even slept yet. It sounds like the end of a letter.
    Dana: Another time.
* “Good night, then. I hope you find something better over there, and that it isn’t too far.” # id: y-night # empathy: -1 cold # why: One sentence more would have been enough: that she had tried to let you know.
    She doesn’t turn round.
- -> fin

=== fin ===
{ course == "leaving" or patience <= 0 or heat >= 10: -> e_left }
{ course == "dm": -> e_manager }
{ course == "dump": -> e_dump }
{ course == "rash" or remedy == "suite": -> e_rash }
{ variant == "duplicate" and remedy != "own": -> e_empty }
{ remedy == "bare": -> e_bare }
{ remedy == "corner": -> e_corner }
{ variant == "release": -> e_no }
{ heat >= 6: -> e_cross }
{ remedy == "own": -> e_own }
{ remedy == "twin": -> e_twin }
-> e_walk

=== e_left ===
{ course != "leaving":
    She looks at everything on the counter, and at you, and takes none of it.
    Dana: No. I’m sorry. I don’t believe a word of this any more. # gesture: turn-away
}
The wheels of her case cross the wet stone. Then there is only the fridge behind the bar.
# ending: left :: She goes out into the rain, to find her bed without you.
-> END

=== e_manager ===
Ms Aydin comes in at ten past one, with wet hair, and reads every line of the log. In the morning it is she who rings.
Dana: So there is somebody who says yes or no, and says it first. Good. Then I can think about decibels now. # thought: I’d still have liked to hear it from the first person I asked.
# ending: escalated warranted :: The duty manager takes over what the desk could no longer mend.
-> END

=== e_dump ===
Ms Aydin settles it in four minutes, with the very card that lies beside your keyboard.
Dana: Next time, believe your own card. It’s a good card. # thought: The answer lay there all the time, and we woke her for it. # gesture: sigh
# ending: escalated :: She has a bed, after a telephone call that nobody needed.
-> END

=== e_rash ===
{ remedy == "suite":
    At ten to six your telephone rings. A car has stopped outside, and in the suite a light goes on.
- else:
    At seven Ms Aydin reads the log. She reads one line twice, and reaches for the telephone.
}
Dana: Settled, you said. Last night, at that desk. # thought: I slept well because of it. That’s the worst part.
# ending: unresolved :: She went to sleep on a word that was not yours to give.
-> END

=== e_empty ===
At four in the morning you read the room list, to stay awake. One line is in it twice. A king has stood empty all night.
# ending: unresolved :: She slept in a bed she did not book, while the one she had paid for stood empty.
-> END

=== e_bare ===
Dana: It’s a bed. # thought: There must have been a rule for this. Somebody must have a rule.
{ variant == "release":
    Beside the bed lies a leaflet of the Quayside. She reads it to the end, and then once more.
- else:
    Under the lamp she looks up what a hotel owes a guest whose room is missing. She reads for a while.
}
# ending: partial :: She has a bed, and finds out by herself what nobody told her.
-> END

=== e_corner ===
There is one taxi at the corner. The driver wants cash. At the Quayside nobody has heard of her, and then somebody has.
Dana: I have the receipt. # thought: I’ll send it in. I’ll send in everything.
# ending: partial :: She has a bed elsewhere, and the way there was left to her.
-> END

=== e_no ===
{ heat >= 6:
    Dana: I still think that it’s wrong. But in the end you told me how it is. # thought: I’d like somebody to be angry with. It isn’t you. # gesture: nod
    # ending: partial :: Still annoyed, and fair about it: an honest no, a bed at her own cost.
    -> END
- else:
    Dana: A no with a reason, and a bed behind it. I’ve had worse yeses. # thought: In the end nobody fooled me. That counts for something at one in the morning. # gesture: nod
    # ending: resolved :: An honest no: nothing was owed, and she has a bed and a morning.
    -> END
}

=== e_cross ===
Dana: I have a bed, and it’s the right one, I suppose. I’d have liked to be a person in it. # thought: It came out right. It does from a vending machine, too. # gesture: turn-away
She nods to you all the same, and goes.
# ending: partial :: She gets the bed she is owed, and goes to it cross.
-> END

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
21:05: room 412 out of order, burst pipe
21:20: no other king assigned. Guest NOT rung. J.
}
Wishes: no smoking, “important”
Loyalty: none found under this name and e-mail
-> DONE

=== rooms_record ===
# desk: record :: Rooms and arrivals, tonight
King: {variant == "duplicate": all taken or promised, 412 out of order|none, 412 out of order}
Twin: 1 free, third floor, no smoking, EUR 118
Queen: 1 free, second floor (smoking floor), EUR 138
Suite: HELD for an arrival at 06:00. Do not assign
{ variant == "duplicate":
Arrivals still due: 1 king, third floor, Lindqvist, booked through Roomfare
In house since 16:10: Lindqvist, first floor, booked direct. Same e-mail, same card
System: possible double booking, not checked
- else:
Arrivals still due: none except the suite
No-shows and double bookings: checked 22:00, none
}
-> DONE
