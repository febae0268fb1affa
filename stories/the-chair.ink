# title: The chair
# setting: airport
# role: Arrivals desk, Larkway Airways
# customer: Imani Osei :: a tax lawyer who came in on the 9:20, with a hearing this afternoon
# cast: Jonas :: a younger colleague from her office
# cast: Milo :: from the assistance team
# looks: skin=deep hair=coils haircolor=black glasses=round garment=blazer colour=plum age=adult seat=wheelchair
# brief: The 9:20 has been in for over an hour. A powered wheelchair has come up on belt three, on its side. A woman in one of the airport’s narrow push chairs is at your desk, with a man behind her who carries two bags. Three of your colleagues have spoken to them before you.
# goal: Find out what she needs to be on her way and get it first. Then tell her the truth about the money, and leave her with something in her hand.
# level: advanced
# minutes: 7
# language: en
# currency: EUR
# currency: USD :: inside
# variant: plain :: Lisbon to Brussels, and nothing was declared
# variant: declared :: Lisbon to Brussels, and somebody in her office declared the chair
# variant: inside :: Atlanta to Boston, inside the United States
# grievance: past :: Three people in a row spoke to the man behind her :: 3
# grievance: chair :: The chair was to come to the aircraft door and came up on a belt, broken :: 3
# grievance: form :: A form for lost bags, in answer to a broken chair :: 2
# fact: knows_skin :: She can sit in the push chair for half an hour, no longer
# fact: knows_seat :: The seat was made to measure, is whole, and lifts off
# owed: 60 :: The van with a ramp; the airport’s loan chair costs nothing :: plain
# owed: 300 :: The technician who comes to her, and the van with a ramp :: declared
# owed: 150 :: The loan chair from the repair firm, and the van with a ramp :: inside
# letter: Piet Vermeer :: My father’s walking frame :: My father is 84. Last Sunday we came in with you from Lisbon and his walking frame was not at the door. He was put into a push chair and left beside a pillar for fifty minutes while I ran about asking. He did not say much that day. On Monday your service rang to say that the frame was found, and asked me, not him, whether “he” still needs it. Of course he needs it. He has not been out of the house since. Where is it, and who will tell him that this was not his fault? Piet Vermeer :: The frame stands in the store at your airport. It was put off the aircraft at the wrong stand, and nobody looked. A courier can bring it today between 15:00 and 18:00 or tomorrow between 8:00 and 11:00, and will ring first. A frame on loan could be brought with it. The father’s own telephone number is in the booking. Claims decide whether anything is paid, and you cannot say how much.
# as-at: 2026-11-01

INCLUDE policies/chair-law.ink
INCLUDE policies/chair-desk.ink

VAR variant = "plain"
VAR heat = 8
VAR trust = 2
VAR patience = 6
VAR knows_skin = false
VAR knows_seat = false
// What she will sit in: none, right (it is here in time), or late.
VAR wheels = "none"
// She was told a small repair would do. Read when the chair is looked at properly.
VAR small = false
// She heard the truth about the money.
VAR straight = false
// A note for Friday was promised. Read when it is printed, not after.
VAR noted = false

-> first_words

// ---------------------------------------------------------------- 1

=== first_words ===
Ten forty-five. Behind the glass of the arrivals hall a powered wheelchair lies on its side on belt three. Suitcases have to pass round it.
A woman in a narrow push chair has stopped in front of you. The man behind her holds two bags, and somebody has put a form into his hand.
Imani: Before you begin. The first three spoke to him. He is Jonas, he carries the bags, and he has been asked whether I speak English. # thought: Fourth desk. Let us see how long this one takes. # gesture: fold-arms
Imani: I am the passenger. The chair on belt three is mine.

* “Of course. Could I have your boarding pass, please, so that I’ve got the right flight open while you tell me?” # id: a-pass # accuracy: +1 verify # why: You ask her, and for something you need. What happened to her three times this morning stays unsaid, and she was listening for it.
    She has it in her hand already, and lays it on the desk.
    Imani: The 9:20. I should think it is the one with the chair on the belt. # thought: To me, at least. Like a ticket machine. # gesture: sigh
* “I’m sure that they meant no harm. People get shy, they’re afraid to ask the wrong thing, and then they ask whoever’s standing.” # id: a-shy # empathy: -2 defend # why: It may well be how it was. She hears that the fourth person explains the other three to her, as if she had not met it before.
    Imani: I know why they do it. I have had years to study it. # thought: Now I am to be kind to them as well. # gesture: turn-away
* [Come round the desk and crouch down, a hand on the arm of her chair, to be level with her eyes # id: a-crouch # do # accuracy: -1 assume # empathy: -1 pity # card: chair_limits # why: Level eyes are a good thought. The arm of a chair that somebody sits in is not yours to hold, and nobody crouches down for other lawyers.]
    Imani: Please stand up. And your hand, please. # thought: Next I shall be given a balloon. # gesture: turn-away
* “Then it’s you I’m talking to. They asked him about you while you sat there. It’s on us.” # id: a-you # empathy: +2 acknowledge past # why: You say what was done, who did it and to whom, in two breaths. You will need the boarding pass, and it will keep for a minute.
    Imani: Thank you. That is the whole of it. # thought: Eleven seconds. That is a record for today. # gesture: nod
- -> the_belt

// ---------------------------------------------------------------- 2

=== the_belt ===
A little boy walks up to the glass and points at the chair. His father pulls him away. # sound: flap
{ heat >= 7:
    Imani: It was to be brought to the door of the aircraft. It was asked for, twice. It came up there, with the pushchairs, and what I steer with hangs on a wire. # thought: Say it in order. If I say it in order I do not cry. # gesture: fist
- else:
    Imani: It was to be brought to the door of the aircraft. I asked for that twice. It came up there, with the pushchairs, and what I steer with hangs on a wire. # thought: Say it in order. In order it stays outside.
}
Imani: I was told that large luggage may be scratched. I would like you not to call it luggage.

* “The door was asked for and confirmed, I can see it here, and it wasn’t done. Nobody wrote down why, I’m afraid.” # id: b-record # accuracy: +1 inform # card: chair_booking # why: You check what she says and tell her that she is right, with the part that is missing. It speaks of the request; what it is to sit here without it you leave to her.
    Imani: Confirmed. So I did not imagine the e-mail. # thought: Useful. I shall quote that.
* “They all come up on that belt when the lift’s busy: prams, cellos, everything. I promise you, I’d have heard if anybody had been careless.” # id: b-belt # accuracy: -1 guess # empathy: -2 minimise # why: You want her not to think that it was meant. Between prams and cellos her legs for today have become a large item again.
    Imani: A cello is carried. It has a ticket and a seat by the window. # thought: I said one thing. Do not call it luggage. # gesture: fold-arms
* “You trusted it to us at the aircraft door. We put it on a belt, and it came up with the suitcases.” # id: b-trust # empathy: +3 acknowledge chair # why: It finds the place that hurts: she gave it out of her hands because you asked her to. Not one fact more is known for it, and she can go on now.
    Imani: Yes. I gave it out of my hands, and a young man said it would be fine. # thought: There. Somebody has understood what was handed over. # gesture: open-hands
* [Wave to the two men at the belt to lift it down and stand it on its wheels, before more suitcases hit it # id: b-lift # do # accuracy: -2 assume # card: chair_limits # why: You cannot watch it lie there, and nor can she. But they lift it by the armrest, which is not made for it; a word with her first would have told them where to hold.]
    They take it by the armrest. Something in it gives a crack that you can hear through the glass.
    Imani: Not there! Put it down! By the frame, the frame! # thought: They did not ask. It is the one thing that I would have told them. # gesture: lean-in
- -> the_form

// ---------------------------------------------------------------- 3

=== the_form ===
Jonas looks at the sheet in his hand as if it were somebody else’s. He lays it on your desk.
{ heat >= 7:
    Imani: And this. Lost bags. Question four: colour of the bag. That is what I was given for it. A pen, and a place in a queue. # thought: Purple, with a battery. # gesture: fold-arms
- else:
    Imani: And then there is this. Lost bags. Question four: colour of the bag. The gentleman at the second desk said that nothing can happen before it is filled in. # thought: Purple, with a battery. # gesture: open-hands
}
* {variant != "inside"} “They shouldn’t have put that sheet in your hand. This desk writes it, within the week. What you sit in comes first.” # id: c-seven # accuracy: +2 inform # empathy: +1 acknowledge form # card: chair_convention # why: The order of things is right, with the rule that allows it. The sheet is owned in half a sentence; what it says to somebody who sits there gets no more.
    Imani: A week. Seven days, in writing. Correct. Then let us begin. # thought: This one has read it.
* {variant == "inside"} “They shouldn’t have put that sheet in your hand. This desk writes it, later. What you sit in comes first.” # id: c-none # accuracy: +2 inform # empathy: +1 acknowledge form # card: chair_us # why: The order of things is right, with the rule that allows it. The sheet is owned in half a sentence; what it says to somebody who sits there gets no more.
    Imani: No form. I had suspected as much. Then let us begin. # thought: This one has read something.
* “‘Colour of the bag’. You come with a broken chair and get homework. I’d have handed that back as well.” # id: c-homework # empathy: +2 acknowledge form # why: You see what the sheet says to somebody who sits where she sits. Whether it has to be filled in is still not said, and she asked.
    Imani: Thank you. And has it to be filled in? # thought: A sense of humour. Now an answer.
    You tell her that it can wait. It goes into the bin.
* “I know how it looks. But it’s the only sheet we have for these things. You just write ‘wheelchair’ where it says bag: they’ll know what’s meant.” # id: c-sheet # accuracy: -1 dump # empathy: -1 minimise # card: chair_convention # why: Handy, and you even excuse yourself for it. The desk takes the report down itself; she has been given a pen in place of a chair for the second time.
    Imani: I see. I do the work, and they know what is meant. # thought: Fourth desk, same sheet. # gesture: fold-arms
* “Let’s get it out of the way, and then it’s done. It has to be on file today, or Claims can’t look at your case.” # id: c-today # accuracy: -2 misinform # seen # card: chair_convention # why: You would like to save her trouble later. It is not so, and she happens to earn her living with deadlines.
    Imani: Today? I have seen many deadlines. That one is new to me. # thought: They make them up now. # gesture: fold-arms
- -> half_an_hour

// ---------------------------------------------------------------- 4

=== half_an_hour ===
She puts both hands on the arms of the push chair, lifts herself a hand’s breadth, counts under her breath, and lets herself down again.
{ heat >= 7:
    Imani: I have to be somewhere at two. I would like to hear a plan, and I would like to hear it from somebody who does not say “bear with me”. # thought: Nineteen minutes in this thing. # gesture: check-phone
- else:
    Imani: I have to be somewhere at two. So we have three hours, and I have rather less. # thought: Nineteen minutes in this thing. # gesture: check-phone
}
* “Where is it at two, and how long is the road? I’ll count back from there, and see what has to be here by when.” # id: d-two # accuracy: +1 ask # why: A plan needs its last hour, and you ask for it. “Rather less” was about this chair, and it went by.
    Imani: The tax court, forty minutes by road. There is a step, and {variant == "inside":an elevator|a lift} beside it. # thought: A good question. It was not the urgent one.
* “Why rather less? Is it the chair, and how long can you sit in it?” # id: d-less # accuracy: +2 ask # empathy: +1 listen # why: She lifted herself while she spoke, and you asked about it in place of guessing. Half an hour is the figure that everything else has to fit.
    ~ knows_skin = true
    Imani: There is no cushion. After half an hour my skin breaks, and then I am in bed for six weeks. Nineteen minutes are gone. # thought: Asked as one asks about the weather. Good. # gesture: nod
    You have the cushion from the medical room brought over. It is not hers, and it buys time.
* [Take the handles and turn her out of the draught, to where she can see your screen # id: d-turn # do # accuracy: -1 assume # empathy: -2 command # card: chair_limits # why: It is colder here, and the screen would help. A chair that somebody sits in is part of the person; you have just moved her like a trolley.]
    Imani: Stop. One asks. # thought: Somebody has hold of me from behind. They all do it from behind. # gesture: fist
* “There’s a quiet corner by the window, out of all this. Would you like that? I’d come and tell you as soon as I see who can do what.” # id: d-corner # accuracy: -1 delay # empathy: +1 care # why: Kind, and you ask before anybody pushes. It is the same chair by the window, and the minutes run there too.
    Imani: I would like not to wait. The window does not change what I sit in. # thought: Well meant. And the clock runs. # gesture: sigh
- -> can_she_stand

// ---------------------------------------------------------------- 5

=== can_she_stand ===
{ not knows_skin:
    She lifts herself on her hands again, longer this time. Her arms shake.
}
A young man in a yellow vest comes up behind her, out of breath. He looks over her head, at Jonas.
{ heat < 7:
    Milo: Hi, I’m assistance. Can she stand, just for a second? Then we’d get her into the bigger one. # stirs: 2 :: Milo asks Jonas whether she can stand
- else:
    Milo: Hi, I’m assistance. Can she stand, just for a second? Then we’d get her into the bigger one.
}
Jonas looks at his shoes. Imani looks at you, and waits. # gesture: turn-away

* [Keep still, so that she can answer him herself # id: e-still # do # why: She can speak for herself, that is true. This time it happened at your desk, with your own man, and she looked at you to see whose side the desk is on.]
    Imani: Number four. # thought: So even in front of witnesses. # gesture: fold-arms
    She turns the chair round herself, in four small moves, and tells Milo her name.
* “No, Milo, she can’t, not even for a second. You’d know that from the booking. It’s all there: the lift, the two people, everything.” # id: e-booking # accuracy: -1 disclose # empathy: -1 minimise # card: chair_limits # why: You want to protect her from the question, and answer it over her head a second time, so that the whole queue knows what her body does.
    A woman in the queue looks at Imani’s knees, and away again.
    Imani: Thank you. Now the hall knows as well. # thought: From the left, from the right. And I sit in between. # gesture: fist
* “Milo, this is Ms Osei, and she’s the one to ask. Ms Osei, Milo’s trained to lift. Whether and how is up to you.” # id: e-meet # accuracy: +1 offer # empathy: +1 choice # why: It turns him round without shaming him, and she learns what he is for. What it was like to hear it for the fourth time you do not say.
    Milo: Sorry. Good morning, Ms Osei. # thought: Idiot. She’s right there.
    Imani: Good morning, Milo. Not yet. But do stay. # thought: That was neatly done.
* “You’re asking him about her, Milo. That’s four times by now, Ms Osei, by my count.” # id: e-four # empathy: +2 respect # why: You say it aloud, in front of him, and count it with her. Nothing has moved yet, and Milo still does not know what he is to do.
    Milo: Oh no. I’m sorry. I’m sorry, Ms Osei. # thought: Idiot. She’s right there.
    Imani: You count as well. Good. # thought: In front of everybody. That took some nerve. # gesture: nod
- -> what_is_whole

// ---------------------------------------------------------------- 6

=== what_is_whole ===
{ not knows_skin:
    Milo has a cushion under his arm, from the medical room. He asks, and she tells him how it goes in.
}
Jonas takes the handles when she nods, and you all go over to belt three. The men there have stood it up by the frame, as she told them. One armrest points at the ceiling; the joystick hangs by its wire. It smells of warm rubber.
{ heat >= 7:
    Imani: There it is. A hundred and forty-eight kilos. You have looked at it now. Say something that is not “sorry”. # thought: Hello, old thing. What did they do to you? # gesture: lean-in
- else:
    Imani: There it is. A hundred and forty-eight kilos. So, what do you see? # thought: Hello, old thing. What did they do to you? # gesture: sigh
}
* “From here it’s a loose joystick. That looks far worse than it is, they have it back on in no time.” # id: f-loose # accuracy: -2 guess # empathy: +1 reassure # why: You want it to be true, and for a moment so does she. Nobody has pressed a switch yet, and you are no more an engineer than Jonas.
    ~ small = true
    Imani: You think so? That would be… well. That would be something. # thought: Please let it be only the stick. # gesture: open-hands
* [Take pictures of it from four sides, with the joystick, the armrest and the plate with the type # id: f-photo # do # accuracy: +1 document # why: Whoever repairs it needs the type, whoever pays needs the pictures. It is what one does with a thing, and she stands beside it.]
    Imani: The plate is under the left wheel. You will want the number. # thought: Correct. Like the scene of an accident.
* “You built your days round this, and look at it now. I don’t know what to call it. Not luggage.” # id: f-arm # empathy: +2 validate # why: You look at it with her eyes, and you remembered the word she did not want. What still works and what may be touched you know no better than before.
    Imani: No. Not that. # thought: Remembered. # gesture: wipe-eyes
    Imani: The seat is whole, I think. One would have to ask me.
* “You know it and I don’t. Is there a part that nobody can replace, and how would one touch it?” # id: f-part # accuracy: +2 diagnose # empathy: +1 respect # card: chair_limits # why: She knows this machine and you do not, so you ask her. The answer is worth the morning: what cannot be made again in eleven weeks is not broken.
    ~ knows_seat = true
    Imani: The seat. It was cast from my back, it takes eleven weeks, and it is whole. Two clamps, and it lifts off. The base under it is dead. # thought: At last somebody who asks the owner. # gesture: nod
- -> two_oclock

// ---------------------------------------------------------------- 7

=== two_oclock ===
{ small:
    ~ small = false
    Jonas presses the green switch under the seat. Nothing. He presses it again; somewhere below something clicks, and there is a smell. # comes-out: f-loose
    Imani: It is not the stick. It is the whole base. You said no time. # thought: I believed it, too. I wanted to. # gesture: fist
}
{ not knows_seat:
    Imani: The seat comes off, by the way. Two clamps. It is the only part that nobody can sell me.
}
{ heat >= 7:
    Imani: Then I ask now. At two I stand, so to speak, before the court. What am I sitting in? # thought: If they say the push chair, I shall laugh, and it will not be nice. # gesture: check-phone
- else:
    Imani: So. At two I stand, so to speak, before the court. What am I sitting in? # thought: They have read the list. I saw the eyes go down it. # gesture: open-hands
}
* {variant == "plain"} “The airport’s got a power base, twenty-five minutes away. Your own seat goes on it, lifted the way you say.” # id: g-base # pays: 60 # accuracy: +3 remedy # empathy: +1 choice # card: chair_help # why: The one thing on the list that drives, is here in time and takes the seat that nobody can replace. Who may lift it stays her word.
    ~ wheels = "right"
    { heat >= 7:
        Imani: A strange base, my seat. Then get it. # thought: Somebody put two lines of a list together. # gesture: fold-arms
    - else:
        Imani: A strange base, my seat. Yes. I can drive anything with my seat. # thought: Somebody put two lines of a list together. # gesture: nod
    }
* {variant == "declared"} “At twelve the maker’s technician is free, and he carries the parts. If he’s right, you’re in your own chair by half past.” # id: g-tech # pays: 300 # accuracy: +3 remedy # empathy: +1 honest # card: chair_help # why: The one line on the list that is early enough, and it is her own chair that she gets. The “if” belongs to it, and you did not leave it out.
    ~ wheels = "right"
    { heat >= 7:
        Imani: Half past twelve, if. Then ring. # thought: In my own. With an honest if. # gesture: fold-arms
    - else:
        Imani: Half past twelve, if. And the road is forty minutes. That I can live with. # thought: In my own. With an honest if. # gesture: nod
    }
* {variant == "inside"} “Our repair firm’s got a power base, forty minutes away. Your own seat goes on it, lifted the way you say.” # id: g-base-us # pays: 150 # accuracy: +3 remedy # empathy: +1 choice # card: chair_help # why: The one thing on the list that drives, is here in time and takes the seat that nobody can replace. Who may lift it stays her word.
    ~ wheels = "right"
    { heat >= 7:
        Imani: A strange base, my seat. Then get it. # thought: Somebody put two lines of a list together. # gesture: fold-arms
    - else:
        Imani: A strange base, my seat. Yes. I can drive anything with my seat. # thought: Somebody put two lines of a list together. # gesture: nod
    }
* “You could keep this one, I thought, with Milo. He pushes you to the court and back, the whole day if you like. You wouldn’t pay a thing for it.” # id: g-milo # accuracy: -2 assume # card: chair_help # why: Generous with Milo’s day. In this chair she cannot sit, and to be pushed into her own hearing is what she would least like to be seen at.
    ~ wheels = "late"
    Imani: In this? Until the evening? You have seen me lift myself. # thought: So they did not see it. # gesture: fist
* {variant == "plain"} “There’s a technician for just this make. He comes out here, to you. Then you go to court in your own chair.” # id: g-tech-late # accuracy: -2 guess # empathy: +1 care # card: chair_help # why: You heard how she looked at it, and wanted to give it back to her. The list has him free from half past four; you did not read to the end of the line.
    ~ wheels = "late"
    Imani: My own? Today? Then ring him, please. # thought: In my own. Oh, please. # gesture: open-hands
    You ring. He is under another chair, and free from half past four. # comes-out: g-tech-late
    Imani: Half past four. They will have risen by then. # gesture: sigh
* {variant == "declared"} “Over at terminal two there’s a power base, they always have one. Your seat goes on top, and in half an hour you’re on the road.” # id: g-base-out # accuracy: -2 guess # empathy: +1 reassure # card: chair_help # why: A fine idea on another day. Today the list has it out until five, and she has said half an hour aloud to herself.
    ~ wheels = "late"
    Imani: Half an hour. With my seat. Yes, that would do. # thought: Well. That was easier than feared. # gesture: open-hands
    You ring terminal two. It went out at nine, and comes back at five. # comes-out: g-base-out
    Imani: At five. You might have looked first. # gesture: sigh
* {variant == "inside"} “The maker’s technician does just this make. He comes out here, to you. Then you go to court in your own chair.” # id: g-tech-us # accuracy: -2 guess # empathy: +1 care # card: chair_help # why: You heard how she looked at it, and wanted to give it back to her. The list has him free from three; you did not read to the end of the line.
    ~ wheels = "late"
    Imani: My own? Today? Then ring him, please. # thought: In my own. Oh, please. # gesture: open-hands
    You ring. He is under another chair, and free from three. # comes-out: g-tech-us
    Imani: Three. They will have risen by then. # gesture: sigh
* [Order the best power chair from the hire shop in town, brought to her hotel by six # id: g-hire # do # accuracy: -1 delay # card: chair_help # why: A good chair, for tomorrow. The hearing is at two, and the list has something that is here before noon.]
    ~ wheels = "late"
    Imani: By six. And at two? # thought: Did I say it too quietly? # gesture: fold-arms
- -> the_number

// ---------------------------------------------------------------- 8

=== the_number ===
~ knows_skin = true
~ knows_seat = true
{ wheels == "right":
    It is ordered, and for afterwards the van with a ramp. While you wait she opens a folder on her knees, with small coloured flags in it.
- else:
    While you look further down the list she opens a folder on her knees, with small coloured flags in it.
}
{ variant:
- "plain":
    { heat >= 7:
        Imani: The Convention, Article 22. One thousand two hundred and eighty-eight units. I know what I am worth to you, you need not look it up. # thought: I have it by heart. I wish I had not. # gesture: fold-arms
    - else:
        Imani: For the record. The Convention, Article 22: one thousand two hundred and eighty-eight units. I only say it so that nobody has to pretend. # thought: I have it by heart. I wish I had not.
    }
- "declared":
    { heat >= 7:
        Imani: The Convention, Article 22. One thousand five hundred and nineteen units, and nothing was declared. I know what I am worth to you, you need not look it up. # thought: Nobody asked me at check-in. Nobody ever asks. # gesture: fold-arms
    - else:
        Imani: For the record. The Convention, Article 22: one thousand five hundred and nineteen units. Nothing was declared; nobody asked me. # thought: I only say it so that nobody has to pretend.
    }
- else:
    { heat >= 7:
        Imani: The Convention, Article 22. One thousand five hundred and nineteen units. I know what I am worth to you, you need not look it up. # thought: I have it by heart. I wish I had not. # gesture: fold-arms
    - else:
        Imani: For the record. The Convention, Article 22: one thousand five hundred and nineteen units. I only say it so that nobody has to pretend. # thought: I have it by heart. I wish I had not.
    }
}
* “You’ll know that far better than I do. It’s your field. What you say will be right.” # id: h-field # accuracy: -2 withhold # empathy: +1 respect # card: chair_convention # why: Modest, and she likes to be taken for what she is. The card beside you has it otherwise, and she is about to build on the wrong figure.
    { heat >= 7:
        Imani: It is my field’s neighbour. So it stands. # thought: At least nobody explains it to me. # gesture: fold-arms
    - else:
        Imani: It is my field’s neighbour. But thank you. # thought: For once nobody explains it to me. # gesture: nod
    }
* “Never mind the article. It says nothing about what an hour in this hall costs you.” # id: h-hour # empathy: +1 validate # why: It says something true that no convention has room for. The figure she has just put on the desk is the wrong one, and there it stays.
    { heat >= 7:
        Imani: No article does. Nor does a desk. # thought: Fine words, and the figure stays. # gesture: turn-away
    - else:
        Imani: No. They do not. Nobody bills for that. # thought: That was well put. # gesture: sigh
    }
* {variant == "plain"} “The article’s right, the figure’s risen since. It’s one thousand five hundred and nineteen.” # id: h-up # accuracy: +2 inform # card: chair_convention # why: She is the lawyer and she is wrong by one edition. You say it as one says it to somebody who would want to know, and leave her the article.
    { heat >= 7:
        Imani: Show me. I see. So my book is old and your belt is new. # thought: Corrected by an airline. And rightly. # gesture: fold-arms
    - else:
        Imani: Is it? Show me. Yes. My edition is old. # thought: Corrected by an airline. And rightly. # gesture: nod
    }
* {variant == "declared"} “But somebody did. Twenty-four thousand at check-in, the fee paid by your office, so that’s your limit and not the article’s.” # id: h-declared # accuracy: +2 inform # card: chair_booking # why: She is sure, and the booking says otherwise. It would have been easy to let her be right, and it would have cost her the chair.
    { heat >= 7:
        Imani: Who did? Jonas! And I hear it from an airline? # thought: Even that was done over my head. # gesture: fist
    - else:
        Imani: Who did? Jonas. You never said. # thought: Somebody read the small print. For me. # gesture: open-hands
    }
    Jonas: You were on the telephone. It was a box.
* {variant == "inside"} “That’s for flights between countries. Yours stayed in one, and here no limit for bags covers a wheelchair.” # id: h-inside # accuracy: +2 inform # card: chair_us # why: Right article, wrong flight. You tell a lawyer where her own case parts from the book, and it is to her good.
    { heat >= 7:
        Imani: Inside. Correct. You are right about that, and about nothing else this morning. # thought: I have slept four hours. Still. # gesture: fold-arms
    - else:
        Imani: Inside. Of course. It is not an international carriage. I should be ashamed. # thought: I have slept four hours. Still. # gesture: nod
    }
* “We don’t go into liability at this desk. There’s Claims for that, and they’re good. For now let’s keep the law out of it.” # id: h-out # accuracy: -1 deflect # empathy: -1 cold # card: chair_limits # why: What is paid is not yours to decide; what the card says is yours to read out. And she was not the one who brought a lawyer: she is one.
    Imani: Out of it. One cannot keep it out. One can only not know it. # thought: As if I had been rude. # gesture: fold-arms
- -> who_pays

// ---------------------------------------------------------------- 9

=== who_pays ===
A suitcase on belt three rides against the dead base, and rides against it again.
{ heat >= 7:
    Imani: Then say it. That base costs what a car costs. Who pays for it? I want to hear it in one sentence, without “in principle”. # thought: I have asked witnesses for less. # gesture: lean-in
- else:
    Imani: The base alone costs what a small car costs. So who pays, in one sentence, without “in principle”? # thought: I ask it as I would ask a witness. # gesture: fold-arms
}
* {variant == "plain"} “We do. You gave it to us whole, so we pay for every last bolt of it.” # id: i-all # accuracy: -3 misinform # empathy: +1 validate # breach: false-law # card: chair_convention # why: It is what ought to be so, and you mean it. The Convention has a ceiling far below a small car; she may spend today what nobody will give back.
    { heat >= 7:
        Imani: Every last bolt. Well. I shall write that down. # thought: Then the book must be wrong. Good.
    - else:
        Imani: Every last bolt. Then the book must be out of date. I shall write that down. # thought: They are better than their law. # gesture: open-hands
    }
* {variant == "declared"} “We do, up to the limit you named: fifteen hundred and nineteen units. The rest is your insurer’s.” # id: i-said # accuracy: -3 misinform # breach: false-law # card: chair_booking # why: It fits what she said, and most days. This chair was declared and paid for; with one sentence she has lost more than twenty thousand.
    { heat >= 7:
        Imani: As I said. Thank you for not dressing it up. # thought: I wish that I had been wrong.
    - else:
        Imani: As I said, then. Thank you for not dressing it up. # thought: I wish that I had been wrong. # gesture: sigh
    }
* {variant == "inside"} “We do, up to the limit: four thousand seven hundred dollars. The rest is your insurer’s, I’m sorry.” # id: i-bags # accuracy: -3 misinform # breach: false-law # card: chair_us # why: The limit exists, for bags, and you say it with regret. For a wheelchair it does not hold, and she has just been told that it is luggage after all.
    { heat >= 7:
        Imani: Four thousand seven hundred. For that. # thought: Then that is the figure. I do not know this law.
    - else:
        Imani: Four thousand seven hundred. I do not know this law. If you say so. # thought: It sounds like a figure for suitcases. # gesture: sigh
    }
* “To be without it, and then to have to ask who pays. In your place I’d be beside myself.” # id: i-ask # empathy: +1 validate # why: You are on her side of the desk, and she can hear it. She asked for one sentence with a payer in it.
    { heat >= 7:
        Imani: That was a sentence. It had nobody in it. Who pays? # gesture: fold-arms
    - else:
        Imani: Kind. And who pays? # thought: A sentence with nobody in it. # gesture: sigh
    }
* {variant == "plain"} “We do, for about eighteen hundred euros at most. It’s hard to hear, and the rest you’ll probably need from your own insurer.” # id: i-limit # accuracy: +3 inform # empathy: +1 honest # card: chair_convention # why: It is bad news, whole, in one sentence as she asked. She can ring her insurer before two, and nobody has to take anything back.
    ~ straight = true
    { heat >= 7:
        Imani: Eighteen hundred. For that. And you say it to my face. # thought: It is monstrous, and it is true. At least it is true.
    - else:
        Imani: Eighteen hundred. It is monstrous. And it is correct. # thought: No “in principle”. I could use that one in court. # gesture: nod
    }
* {variant == "declared"} “Larkway does, for what your office declared and no more. Without that tick it would be a small part.” # id: i-sum # accuracy: +3 inform # empathy: +1 honest # card: chair_convention # why: One sentence, as she asked, and the right ceiling. The half about the box is not nice to hear, and she would rather know.
    ~ straight = true
    { heat >= 7:
        Imani: Twenty-four thousand. Good. And it hung on a box that was ticked. # thought: Jonas gets a very good lunch.
    - else:
        Imani: Twenty-four thousand. Then it hung on a box. # thought: Jonas gets a very good lunch. # gesture: nod
    }
* {variant == "inside"} “Larkway does, all of it: what it cost you new, whatever a limit may say. Claims work out the figure.” # id: i-new # accuracy: +3 inform # empathy: +1 honest # card: chair_us # why: One sentence, the rule that holds here, and who settles the figure. She has a bill at home, and now she knows what it is for.
    ~ straight = true
    { heat >= 7:
        Imani: What it cost. Good. I have the bill, to the cent. # thought: A rule I can work with.
    - else:
        Imani: What it cost. I have the bill, to the cent. # thought: A rule I can work with. Imagine. # gesture: nod
    }
- -> his_telephone

// ---------------------------------------------------------------- 10

=== his_telephone ===
Jonas has been on the telephone, a little way off. He comes back, very pleased. # sound: phone
{ heat < 7:
    Jonas: It’s all right. I told the court about this, and they were nice about it. They’re moving us to Thursday. # thought: For once I could do something. # stirs: 3 :: Jonas has moved her hearing without asking her
- else:
    Jonas: It’s all right. I told the court about this, and they were nice about it. They’re moving us to Thursday. # thought: For once I could do something.
}
{ heat >= 7:
    Imani: You told them what? About me? Without me? # thought: Him too. Now him too. # gesture: fist
- else:
    Imani: You told them what about me? # thought: Him too. Now him too. # gesture: fist
}
{ wheels == "right":
    { heat >= 7:
        Imani: I would have been there! At two! # thought: I had it. I had it back.
    - else:
        Imani: I would have been there. I would have been there at two.
    }
- else:
    Imani: I have not said that I will not be there. Has anybody heard me say that?
}
* “He meant it well. After a morning like this nobody holds it against you. And Thursday gives us time to do it properly.” # id: j-blessing # empathy: -2 minimise # accuracy: -1 assume # why: You would like her to have an easier day. It is the sixth time this morning that somebody knows what is good for her, and this time it is you as well.
    Imani: Time. How lucky I am in my helpers. # thought: Two of them. # gesture: turn-away
* {wheels == "right"} “You never called it off. {variant == "declared":If the technician’s right you’re on wheels at half past twelve, and with the van you’re there at a quarter past one.|You’re on wheels before noon, and with the van at the court by one.} You decide.” # id: j-decide # accuracy: +2 recap # empathy: +2 respect # card: chair_help # why: You give the decision back to her and the times to make it with. What she does to Jonas afterwards is not your business.
    Imani: Jonas. Ring them again, please. We are coming. # thought: There it is. Like handing over a pen. # gesture: nod
* {wheels != "right" and variant == "plain"} “You never called it off. I missed a line of the list: there’s a power base at terminal two, twenty-five minutes away. That gets you there at two.” # id: j-mend # pays: 60 # accuracy: +2 remedy # empathy: +1 respect # card: chair_help # why: Late, and said straight: what you overlooked and what it makes possible. The hearing is hers again, if she wants it.
    ~ wheels = "right"
    Imani: It was on the list. All the time. Yes. That. # thought: Better an honest fool than a smooth one.
    Imani: Jonas. Ring them again, please. We are coming.
* {wheels != "right" and variant == "declared"} “You never called it off. I missed a line of the list: the maker’s technician is free at twelve, with the parts. That gets you there at two.” # id: j-mend-tech # pays: 300 # accuracy: +2 remedy # empathy: +1 respect # card: chair_help # why: Late, and said straight: what you overlooked and what it makes possible. The hearing is hers again, if she wants it.
    ~ wheels = "right"
    Imani: It was on the list. All the time. Yes. That. # thought: Better an honest fool than a smooth one.
    Imani: Jonas. Ring them again, please. We are coming.
* {wheels != "right" and variant == "inside"} “You never called it off. I missed a line of the list: our repair firm has a power base, forty minutes away. That gets you there at two.” # id: j-mend-us # pays: 150 # accuracy: +2 remedy # empathy: +1 respect # card: chair_help # why: Late, and said straight: what you overlooked and what it makes possible. The hearing is hers again, if she wants it.
    ~ wheels = "right"
    Imani: It was on the list. All the time. Yes. That. # thought: Better an honest fool than a smooth one.
    Imani: Jonas. Ring them again, please. We are coming.
* [Step back to your screen, and leave the two of them alone for a minute # id: j-alone # do # empathy: +1 respect # why: It is between her and him, and you do not stand and watch. She could use the times now, and has to come and get them.]
    You hear one sentence, and then a long silence. When she turns to you Jonas is ringing the court again.
    { heat >= 7:
        Imani: I am going. If anybody here would like to know. # thought: At least nobody watched. # gesture: fold-arms
    - else:
        Imani: We are going. Or I am. # thought: At least nobody watched.
    }
* “I’d leave it at Thursday, if they’ve agreed. I couldn’t swear to you that it all works by two. And if it didn’t, you’d have lost both.” # id: j-thursday # accuracy: -1 assume # why: It is true that you cannot swear to it. But you lay your doubt on the scales for her, where she only asked for times.
    Imani: I did not ask you to swear. I asked for wheels. # thought: Careful people. They always know the safer thing for me. # gesture: fold-arms
- -> one_line

// ---------------------------------------------------------------- 11

=== one_line ===
{ wheels == "right":
    Milo comes back. It is on its way, he says, and he says it to her.
- else:
    Milo comes back with a glass of water, and asks her where she would like it.
}
{ heat >= 7:
    Imani: Then give me one line. “Larkway Airways broke this chair.” Your name under it. You have seen it lie there, you need only write it. # thought: I want to see a hand that signs something. # gesture: lean-in
- else:
    Imani: One thing more, while we wait. One line: “Larkway Airways broke this chair.” And your name under it. # thought: It would help me. I also want to see what happens. # gesture: open-hands
}
* “You’ve had a morning of people who wouldn’t stand up for anything. I can see why you want one line that somebody signs.” # id: k-stand # empathy: +1 validate # why: That is what it is about, and you found it under the legal question. Yes or no she still does not know.
    { heat >= 7:
        Imani: So you do know why. Then write it. # thought: Seen. And the pen held by the wrong end. # gesture: fist
    - else:
        Imani: That is exactly why. And the line? # thought: So it is seen. # gesture: nod
    }
* “Gladly, give me your pen. I saw it with my own eyes. They can come to me.” # id: k-gladly # accuracy: -2 overpromise # empathy: +1 validate # card: chair_limits # why: Brave, and it does her good to see it. Who is to blame is not yours to sign; Claims will tell her so in a fortnight, and your line is worth nothing there.
    { heat >= 7:
        Imani: You would? Here. Here is a pen. # thought: So there is somebody.
    - else:
        Imani: That is more than I expected. Here is a pen. # thought: So there is somebody. # gesture: open-hands
    }
* “Who’s to blame I can’t sign for. How it lay there, and when, I’ll write down and sign, as a witness.” # id: k-saw # accuracy: +3 refuse # empathy: +1 honest # card: chair_limits # why: A no with its border drawn exactly, and on this side of it all that you can give. A witness is worth more to her than a confession that nobody backs.
    { heat >= 7:
        Imani: A witness, then. Fine. Write. # thought: Knows where the job ends. Few do.
    - else:
        Imani: A witness and not a confession. You would be surprised how rarely I get one. # thought: Knows where the job ends. Few do. # gesture: nod
    }
* “I’m afraid that we don’t put our names under things of that kind. None of us here does. But you can write to Claims for it, any time.” # id: k-none # accuracy: -1 deflect # empathy: -1 robotic # card: chair_limits # why: Right, as far as the blame goes. What you saw you may write and sign, and this no takes that away as well.
    { heat >= 7:
        Imani: None of you. Not one hand in the whole hall. # thought: Hands behind their backs, all of them. # gesture: turn-away
    - else:
        Imani: None of you. No. That was the impression I had. # thought: Hands behind their backs, all of them. # gesture: turn-away
    }
- -> friday

// ---------------------------------------------------------------- 12

=== friday ===
{ heat < 6:
    A group of pupils comes through the doors. One of them films the broken chair, and then her. # stirs: 2 :: A pupil films her
- else:
    A group of pupils comes through the doors. One of them films the broken chair, and then her.
}
{ heat >= 7:
    Imani: On Friday I fly back. With you; the ticket cannot be changed. Tell me why I should hand you a chair ever again. # thought: I shall lie awake on Thursday. # gesture: fist
- else:
    Imani: On Friday I fly back, and it is with you. Why should I hand you a chair again? I ask it seriously. # thought: I shall lie awake on Thursday. # gesture: sigh
}
* “It won’t happen to you again, I promise you that. On Friday the whole station knows who you are: I’ll see to it.” # id: l-again # accuracy: -2 overpromise # empathy: +1 reassure # card: chair_limits # why: You would stand at the aircraft yourself if you could. You are not there on Friday, and the whole station was to know this morning as well.
    { heat >= 7:
        Imani: The whole station. I hold you to that. # thought: A promise. Well. It is more than a form.
    - else:
        Imani: That is good of you. I hold you to it. # thought: A promise. It is more than a form. # gesture: nod
    }
* “I can’t promise for their hands. A note on Friday’s flight, in your words, how it’s lifted and tied, and you’ll have it in your hand before you go.” # id: l-note # accuracy: +2 commit # empathy: +1 honest # promise: note :: a note on Friday’s flight, in her words # card: chair_limits # why: What is not yours to promise stands beside what is, and she can read it before she goes.
    ~ noted = true
    { heat >= 7:
        Imani: In my words. By the frame, never by the arm. Write that. # thought: Somebody who will not promise. That I believe.
    - else:
        Imani: In my words. By the frame, never by the arm; and the switch is under the seat. I should like to see it in print. # thought: Somebody who will not promise. That I believe. # gesture: nod
    }
* “I wouldn’t know why either, after today. If I’d been left sitting like that I’d never want to see us again.” # id: l-never # empathy: +1 validate # why: You do not defend the company, and she notices. She asked it seriously: she has a flight on Friday, and it is still as it was.
    { heat >= 7:
        Imani: I have no choice, I fly. What do you do about it? # thought: A nice voice. And on Friday? # gesture: fold-arms
    - else:
        Imani: That is honest. I fly all the same. # thought: A nice voice. And on Friday? # gesture: sigh
    }
* {variant != "inside"} “Declare it on Friday, at check-in, there’s a fee. Then at least the money’s safe, whatever they do to it.” # id: l-declare # accuracy: +1 inform # card: chair_convention # why: A good piece of advice, and true. It prepares for the next time that you break it, and she had asked about the chair.
    { heat >= 7:
        Imani: I pay you, so that you may break it again. I see. # thought: Correct. And unbearable. # gesture: fist
    - else:
        Imani: So I insure myself against you. Noted. # thought: Correct. And rather bleak.
    }
* {variant == "inside"} “Take a picture of it on Friday, before you hand it over, and keep the bill at hand. Then at least the money’s safe.” # id: l-picture # accuracy: +1 inform # card: chair_us # why: A good piece of advice. It prepares for the next time that you break it, and she had asked about the chair.
    { heat >= 7:
        Imani: I collect evidence, so that you may break it again. I see. # thought: Correct. And unbearable. # gesture: fist
    - else:
        Imani: So I collect evidence against you. Noted. # thought: Correct. And rather bleak.
    }
- -> into_her_hand

// ---------------------------------------------------------------- 13

=== into_her_hand ===
{ noted:
    ~ noted = false
    The printer puts out the note for Friday, in her words. She reads it through, and corrects one comma. # kept: note
}
{ wheels == "right":
    { variant:
    - "declared": At twelve a man with a grey case kneels down before her and asks: may I? At twenty past there is a hum, and everybody at belt three turns round. # sound: bell
    - else: Two people lift the seat as she tells them, clamp by clamp, and set it on the strange base. She moves from one to the other in her own way. There is a hum. # sound: bell
    }
    { heat >= 7:
        Imani: It drives. Good. Now what do I have in my hand? # thought: Out of here. Out, and upright. # gesture: fold-arms
    - else:
        Imani: It drives. I had forgotten how tall I am. What do I have in my hand, when I go? # thought: Out of here, and upright. # gesture: open-hands
    }
- else:
    { heat >= 7:
        Imani: I am going now, in this. I have decided that, and not you. What do I have in my hand? # thought: Six weeks in bed, perhaps. For a list nobody read. # gesture: fold-arms
    - else:
        Imani: I am going now, in this, at my own risk. What do I have in my hand? # thought: Perhaps it holds. Perhaps it is only red. # gesture: sigh
    }
}
* [Give the report and your telephone number to Jonas, who has a hand free # id: m-jonas # do # accuracy: -1 skip # empathy: -2 minimise # card: chair_limits # why: All of it is there, and he can carry. After this morning there is one hand in the hall that it has to go into.]
    Jonas: Not me. # thought: I’ve learnt it. # gesture: open-hands
    Imani: At the very last moment. # thought: And it had gone so far. # gesture: turn-away
* “You’ve told us all morning how to handle it, and we’d have done well to listen sooner.” # id: m-learn # empathy: +2 thank # why: It is meant, and it says what she did here: your work, among other things. Her hand is still empty.
    { heat >= 7:
        Imani: I did not come to teach. The paper, please. # thought: A compliment. Now of all times. # gesture: fold-arms
    - else:
        Imani: I charge for that, usually. And the paper? # thought: A compliment with a bill inside. I like it. # gesture: nod
    }
    You print it for her: the report, and your name under it.
* “It’s all on its way to your office by e-mail: the report and everything. You’d only have to carry the paper about with you.” # id: m-mail # accuracy: -2 skip # card: chair_limits # why: She has no office with her this morning. On paper, into her hand, says the card, because of mornings like this one.
    { heat >= 7:
        Imani: To my office! Do you see an office here? # thought: So I am to ask a telephone what I was given. # gesture: fist
    - else:
        Imani: To my office. I am not in my office. # thought: So I am to ask a telephone what I was given. # gesture: sigh
    }
    You print it after all.
* “{wheels == "right":The van’s at door four. |}Here’s the report, with my name and number, and Claims write within fourteen days. You’d see it before I do: what’s wrong in it, what’s missing?” # id: m-order # accuracy: +2 recap # empathy: +2 respect # card: chair_limits # why: What there is, each with its place or its time, read to her and not over her. The question leaves the last word with the one who checks.
    { heat >= 7:
        Imani: No. Nothing is missing. # thought: A desk that knows its own file.
    - else:
        Imani: Nothing. That happens rarely. # thought: A desk that knows its own file. # gesture: nod
    }
- -> doors

// ---------------------------------------------------------------- the end

=== doors ===
{ wheels == "right": -> upright | -> by_hand }

=== upright ===
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    { heat >= 7:
        Imani: I shall be there at two. And I want the name of whoever runs this station. Now, please. # thought: It works, and I am shaking. Somebody should read that. # gesture: fist
    - else:
        Imani: I shall be there at two. And I should like the name of whoever runs this station. # thought: It works, and I am tired of being grateful for it. # gesture: fold-arms
    }
    { heat >= 7:
        You write down a name. She reads it aloud, once. # ending: escalated :: In time for court, and a complaint about everything before that.
        -> END
    - else:
        You write down a name. She thanks you for the spelling. # ending: escalated :: In time for court, and a letter to whoever runs the station.
        -> END
    }
}
{ not straight:
    Imani: I shall be there at two. What it costs I shall find out myself. # thought: I asked for one sentence. I know what it means when there is none. # gesture: nod
    She drives through the sliding door without waiting for it. # sound: door # ending: partial :: In time for court, and no true answer about the money.
    -> END
}
{ heat >= 5:
    Imani: It was right in the end, and I am not going to say that it was nice. # thought: Handled correctly. I should have liked to be met. # gesture: turn-away
- else:
    Imani: You have a good desk. If you ever need a tax lawyer, ask for me. Not for Jonas. # thought: In court I shall be calm. That is worth something. # gesture: nod
}
She drives through the sliding door, fast, and Jonas runs after her with both bags. # sound: door # ending: resolved :: In time for court, in her own seat, with the truth about the money in her hand.
-> END

=== by_hand ===
{ heat >= 7 or trust <= 2 or (patience <= 0 and trust <= 5):
    Imani: The head of this station, please. In writing, with a date. I have time now, it seems. # thought: Perhaps I shall send it from bed. # gesture: fold-arms
    She waits until you have written it, and counts the letters. # ending: unresolved :: She goes in a chair that hurts her, and a complaint goes before her.
    -> END
}
{ not straight:
    Imani: No wheels, and no sentence about who pays. I shall look for both elsewhere. # thought: They were friendly. All five. # gesture: sigh
    Milo pushes her to the door, and asks before he does. # sound: door # ending: unresolved :: She goes in a chair that hurts her, without a true answer about the money.
    -> END
}
Imani: You told me the truth about the money. About the chair, you did not read your own list. # thought: One of two. I have won cases with less. # gesture: sigh
Milo pushes her to the door, and asks before he does. # sound: door # ending: partial :: The truth about the money, and a day in a chair that hurts her.
-> END

// ---------------------------------------------------------------- the desk

=== chair_booking ===
# desk: record :: Booking M3KD9
Passengers: Imani Osei. Jonas Feld
{ variant == "inside":
Flight: LK 226 Atlanta to Boston, arrived 9:20 a.m. Operated by Larkway USA
- else:
Flight: LK 726 Lisbon to Brussels, arrived 09:20. Operated by Larkway Europe
}
Own chair: powered, 148 kg, sealed battery, seat made to measure
Assistance: lift by two people. Asked for 16 days ago
Off the aircraft: 10:26, last, into a narrow push chair. Her cushion went down with her own
Handover: chair to the aircraft door, asked for twice, confirmed. Not done, no reason entered
{ variant:
- "plain":
Belt 3: 10:12, on its side. Ramp’s note: joystick off, armrest bent
Value declared: none
Return: Friday 18:40, LK 729, fare not changeable
- "declared":
Belt 3: 10:12, on its side. Ramp’s note: joystick off, armrest bent
Value declared: EUR 24,000 at check-in by J. Feld, fee EUR 96, paid
Return: Friday 18:40, LK 729, fare not changeable
- else:
Belt 3: 10:12 a.m., on its side. Ramp’s note: joystick off, armrest bent
Value declared: not asked on this flight
Return: Friday 6:40 p.m., LK 229, fare not changeable
}
Other desks: three before you. Form for lost bags handed to J. Feld
-> DONE

=== chair_help ===
# desk: record :: Chairs, people, vans
Here now: narrow push chair, no cushion. Cushion from the medical room, 2 minutes, free
{ variant:
- "plain":
Power base: airport assistance, terminal 2, drives with the passenger’s own seat. 1 free, 25 minutes, no charge
Technician of the maker: comes here, EUR 240. First free 16:30
Van with a ramp: takes a power chair, 20 minutes after the call, EUR 60
Hire shop in town: power chairs, to a hotel by 18:00
- "declared":
Power base: airport assistance, terminal 2, drives with the passenger’s own seat. OUT since 9:00, back 17:00
Technician of the maker: comes here, EUR 240, carries this type’s joystick and drive. First free 12:00, needs half an hour
Van with a ramp: takes a power chair, 20 minutes after the call, EUR 60
Hire shop in town: power chairs, to a hotel by 18:00
- else:
Power base: repair firm under contract, drives with the passenger’s own seat. 1 free, 40 minutes, USD 90 to us
Technician of the maker: comes here, USD 240. First free 3:00 p.m.
Van with a ramp: takes a power chair, 20 minutes after the call, USD 60
Hire shop in town: power chairs, to a hotel by 6:00 p.m.
}
-> DONE
