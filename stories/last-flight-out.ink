# title: Last flight out
# setting: airport
# role: Transfer desk, Larkway Airways
# customer: Ruben Hale :: theatre stage manager, flying to his sister’s wedding with his daughter
# cast: Juno :: his daughter, nine
# looks: skin=tan hair=short haircolor=grey glasses=none beard=stubble garment=blazer colour=navy age=adult
# brief: The last flight of the evening was cancelled at 19:50. The gate heard of it at 20:30. Your queue has been growing ever since, and a man with a child is next.
# goal: Find out what this family really needs, give them what they are owed, tell the truth about the rest, and leave them with a plan that holds.
# level: advanced
# minutes: 7
# language: en
# currency: EUR
# variant: technical :: Madrid to Copenhagen, and the aircraft has failed a check
# variant: storm :: Madrid to Copenhagen, and there is a thunderstorm over the airport
# variant: controllable :: Miami to Boston, and there is no crew for the flight
# grievance: silence :: Forty minutes at the gate before anybody said the flight was cancelled :: 3
# grievance: runaround :: Sent to the wrong desk, then to an app on a dying phone :: 2
# grievance: vows :: His sister marries at eleven tomorrow and the rings are in his jacket :: 3
# fact: knows_coach :: The wedding is forty-five minutes beyond the airport, and the coach there is on a separate ticket
# fact: knows_insulin :: The gate took the bag with Juno’s insulin in it
# owed: 290 :: At the desk: two partner seats tonight and a meal voucher each :: technical
# owed: 1140 :: Two seats with another airline, a room, the ride there and back, and meals :: storm
# owed: 210 :: A room, the ride there and back, and meals; the partner seats cost nothing :: controllable
# as-at: 2026-11-01

INCLUDE policies/air-eu261.ink
INCLUDE policies/air-us-dot.ink
INCLUDE policies/air-desk-limits.ink
INCLUDE policies/air-medical.ink

VAR variant = "technical"
VAR heat = 9
VAR trust = 2
VAR patience = 5
VAR knows_coach = false
VAR knows_insulin = false
// The bag with the medicine was sent for in good time. Read until coach, not after.
VAR bag = false
// The way there: none, right, own (the 07:10, which is too late), gone (he has stopped asking us)
// or rescued (a colleague had to ring for the medicine).
VAR way = "none"
// He heard the truth about compensation.
VAR straight = false

-> first_words

=== first_words ===
{variant == "controllable":Miami|Madrid} airport, 20:48. For eighteen minutes the board has said CANCELLED beside the last flight to {variant == "controllable":Boston|Copenhagen}.
A man lays two boarding passes on your counter and lines up the edges. A girl of about nine sits down on the floor beside him and opens a book. # sound: flap
Ruben: Before you say it: not the app. Desk B told me to check the app, the app told me to see an agent, and I have four percent left. # thought: Stay polite. Juno is listening, and she does impressions. # gesture: check-phone
Ruben: So. Hello, agent.

* “What an evening. Sent from one desk to the next with your battery going, and a child with you; I am so very sorry.” # id: p-evening # empathy: +1 acknowledge runaround # why: He hears that you listened, and that is worth something. It still leaves him at a third counter where nothing has begun.
    Ruben: Yes. Well. Everybody is sorry. Then they point somewhere. # gesture: sigh
* “Good evening. May I see your ID, please, then I can open the booking and look for seats for both of you.” # id: p-id # accuracy: +1 verify # why: You need it and you asked kindly. But it is the third counter that begins with his papers and not with him.
    Ruben: My ID. Desk B wanted that too. Desk B gave it back. # thought: Third person, same first question. # gesture: fold-arms
* “Wrong desk, then an app with no battery to open it. You can put the phone away: your ID, please, and I’ll take it from here.” # id: p-here # empathy: +1 acknowledge runaround # accuracy: +1 verify # card: air_people # why: It repeats his own trouble in a few words, then ends it. No speech: at this heat a short sentence and a next step do more than a long apology.
    Ruben: From here. Good. It’s in here somewhere. # thought: That was almost a stage direction.
* “The app really is the quickest way tonight, it finds new seats by itself. There is a charging point just behind you.” # id: p-app # empathy: -2 minimise # accuracy: -1 deflect # why: He told you in his first sentence that the app had sent him here. Now he knows that you did not listen to it.
    Ruben: You said it. I asked you not to, and you said it anyway. # thought: It is a script. They all have the same script. # gesture: lean-in
- -> forty_minutes

=== forty_minutes ===
{ heat >= 10:
    Ruben: Gate fourteen! Forty minutes! Did anybody in this whole building count? # thought: I am shouting. I don’t shout. # gesture: fist
- else:
    Ruben: Gate fourteen. At ten to eight the screen said PLEASE WAIT. At half past eight the screen said PLEASE WAIT. # gesture: open-hands
}
Ruben: I’m a stage manager. When the curtain can’t go up, one of us puts on a clean jacket, walks out and says so. Here, nobody walked out. # thought: I’d have been sacked. For half of that I’d have been sacked.

* “Forty minutes with a child and not one word. I would be furious too, anybody here would be, and you have every right.” # id: f-furious # empathy: +2 acknowledge silence # why: Specific and warm, and it works now. It also tells him nothing he did not know, and time is the thing he has least of.
    Ruben: I don’t want to be furious. I want to know what’s going on. # thought: Kind. Now do something.
* [Open the log and look up when the flight was cancelled # id: f-log # do # accuracy: +1 lookup # why: The log holds the answer to what he just said. Read in silence, it stays your answer and not his.]
    Cancelled 19:50. Gate told 20:30. He watches your eyes move from left to right.
    Ruben: And? What does it say about us? # thought: It’s about me and I can’t see it.
* “I do understand. But the gate can only announce what it is told, so please don’t be too hard on the people there.” # id: f-gate # empathy: -1 defend # why: It is even true. But he was not asking who is guilty, and now he has to look after your colleagues as well as his daughter.
    Ruben: I wasn’t hard on them. There was nobody there to be hard on. # gesture: fold-arms
* “Forty minutes, and nobody walked out. The log says we knew at ten to eight, so one of us should have come to you.” # id: f-knew # empathy: +2 acknowledge silence # accuracy: +1 inform # why: You checked his forty minutes and found them true. Naming the exact thing that went wrong cools more than any general sorry.
    Ruben: Ten to eight. So I wasn’t imagining it. # thought: That could have been left out. It wasn’t.
    Ruben: All right. That’s one honest line tonight.
- -> the_log

=== the_log ===
{ heat >= 8:
    Ruben: I have told this twice now, standing up. Why, and what now. In that order. # thought: Short sentences. If I use long ones I’ll say something. # gesture: lean-in
- else:
    Ruben: So. First why, then what now. In that order, please. # thought: An order. Any order. # gesture: nod
}
He has laid his ID on the counter, open at the photograph.

* “You have already had to start again at two desks. Give me a moment with this, and after that you have my full attention.” # id: l-restart # empathy: +1 acknowledge runaround # why: True and kind, and if the first minute went badly it repairs some of it. But his question was why, and that is still unread.
    Ruben: A moment. I’ve had forty minutes of moments. But thank you. # gesture: sigh
* [Compare the ID, then read him the log aloud, line by line, as it opens # id: l-aloud # do # accuracy: +2 verify # empathy: +1 respect # card: air_people # why: The same look-up, done where he can follow it. Someone who hears you work does not have to guess whether you do.]
    You turn the screen a hand’s width towards him and read. Booking, two passengers, one gate bag. The line with the cause opens last.
    Ruben: Thank you. Go on. # thought: Reads like a prompter. I can work with that. # gesture: nod
* “Could you tell me your flight number, where you are going tonight, and how many bags you gave us at the start?” # id: l-ask # accuracy: -1 repeat # why: All three answers are on your screen. Making him say it again tells him that the last two desks did not count.
    Ruben: It’s on the pass. It’s on your screen. It’s on the board behind my head. # thought: Nobody reads. Nobody in this place reads.
* [Compare the ID, then search the whole system until you have everything # id: l-silent # do # accuracy: +2 lookup # hold: 3 # why: Thorough, and he needs you to be thorough. But three minutes of silence look the same from his side as three minutes of nothing.]
    You type. You scroll. You find it. Three minutes pass; the girl turns two pages.
    Ruben: Is it still me you’re looking up, or somebody else? # thought: I know that face. That’s the face from gate fourteen.
- -> cause

=== cause ===
{ variant:
- "technical":
    The cause is on your screen now: technical, hydraulic pump.
    Ruben: I saw the plane from the gate. It’s standing there with its lights on. So why isn’t it going? # thought: Give me a noun. # gesture: open-hands
- "storm":
    The cause is on your screen now: weather, all departures stopped.
    Ruben: I’ve seen the lightning. I’ve also heard people say weather when they meant something else. Which is it? # thought: Give me a noun. # sound: rain
- else:
    The cause is on your screen now: crew scheduling.
    Ruben: I saw the plane from the gate, and I can see the stars. So why isn’t it going? # thought: Give me a noun. # gesture: open-hands
}
* “I could give you a reason, but after forty minutes of silence you deserve more than reasons. Let me look after you two now.” # id: c-later # empathy: +1 acknowledge silence # accuracy: -1 withhold # why: It hears the forty minutes. But he asked one plain question, the answer is on your screen, and he has just been kept from it again.
    Ruben: I’d have liked the reason. I collect them. # gesture: sigh
* {variant == "technical"} “A hydraulic pump failed its check before boarding. That is a technical fault, ours, and you should have heard it from us at once.” # id: c-pump # accuracy: +2 explain # empathy: +1 honest # card: air_flight_record # why: The logged cause, in words a child can follow, and it says whose it is. The truth about the cause decides everything he asks later.
    Ruben: A pump. Good. I can explain a pump to a nine-year-old. # thought: A noun. The first one tonight.
* {variant == "technical"} “It’s the weather further north, and air traffic control. On a night like this it is out of our hands, I’m afraid.” # id: c-weather # accuracy: -3 misinform # breach: false-cause # why: The log says a pump. A made-up cause is not a softer answer: it takes away a right he may have, and he can look it up.
    Ruben: The weather. There’s a moon. And your screen says PUMP, I can read upside down. # thought: I’ll remember that this was said. # gesture: fold-arms
* {variant == "technical"} “Technical cause, logged at nineteen fifty. A hydraulic pump did not pass the check before the flight, so the aircraft stays until tomorrow.” # id: c-pump-cold # accuracy: +2 explain # why: Right and complete. It sounds read out, because it is; nothing in it shows that somebody waited for it.
    Ruben: Nineteen fifty. Logged. I see. # thought: Logged. Not told.
* {variant == "storm"} “It is the storm, with nothing hidden behind it. Every departure stopped at twenty to eight, and we should have told you right then.” # id: c-storm # accuracy: +2 explain # empathy: +1 honest # card: air_flight_record # why: He asked whether weather was an excuse. The log says it is not, for anybody, and you add the part that was our failing.
    Ruben: Nothing hidden. All right. I can’t argue with lightning. # thought: A noun. And eye contact, while saying it.
* {variant == "storm"} “Between us, there was something with the aircraft too. The storm only made it easy for them to cancel it early.” # id: c-between # accuracy: -3 guess # breach: false-cause # why: It feels honest because it confesses. The log says nothing of the kind, and he could have spent months on a claim built on your guess.
    Ruben: Something with the aircraft. Your screen says NO FAULT, I can read upside down. So which is it? # thought: I asked for one noun. Now I have two. # gesture: lean-in
    You have to take it back. It was the storm.
* {variant == "storm"} “Weather. All departures have been stopped since nineteen forty, ours and everybody else’s, and the airport expects to open at five.” # id: c-storm-cold # accuracy: +2 explain # why: Right and complete. He asked if there was something behind the word, and the answer to that he has to find himself.
    Ruben: Since nineteen forty. And at half past eight I was still told to wait. # thought: That’s the part nobody mentions.
* {variant == "controllable"} “We ran out of crew. Ours had flown the hours the law allows and no other was planned, so this is on us.” # id: c-crew # accuracy: +2 explain # empathy: +1 honest # card: air_flight_record # why: The logged cause, and it says whose it is without blaming the people who flew. The truth about the cause decides everything he asks later.
    Ruben: No understudy. That I understand. # thought: A noun. The first one tonight.
* {variant == "controllable"} “There were storms further up the coast today, and that delays everything. On such a night it is out of our hands, I’m afraid.” # id: c-coast # accuracy: -3 misinform # breach: false-cause # why: The log says crew. Calling it weather would take away the hotel and the seats that our own plan owes him, and he can look it up.
    Ruben: Up the coast. My sister is up the coast, on her balcony. And your screen says CREW. # thought: I’ll remember that this was said. # gesture: fold-arms
* {variant == "controllable"} “Crew scheduling. The crew reached its duty limit at nineteen fifty, there was no reserve here, and so the flight was taken out.” # id: c-crew-cold # accuracy: +2 explain # why: Right and complete. It sounds read out, because it is; nothing in it says that this was ours to prevent.
    Ruben: Taken out. By whom? By you. # thought: Passive voice. It’s always the passive voice.
- -> eleven

=== eleven ===
{ patience <= 0 or heat >= 10:
    Ruben: Listen. Eleven o’clock tomorrow. If you can’t do eleven, say so and get me someone who can. # thought: I’ve stopped asking for nice. I want somebody who decides. # gesture: lean-in
- else:
    Ruben: Right. My number is eleven. Eleven tomorrow morning. # thought: Don’t say why yet. They go soft and slow when I say why.
}
His hand goes to the inside pocket of his jacket, finds something there, and comes back.

* “Eleven we can do. The ten past seven tomorrow lands at ten twenty-five, so you would even have half an hour left.” # id: e-fine # accuracy: -2 assume # why: It sounds like good news. You have worked out when the plane lands and not when he arrives, and you did not ask where.
    Ruben: Half an hour. It’s a wedding. My sister’s. I’m carrying the rings. # thought: Half an hour, in a taxi, in a suit, with a comb. # gesture: fold-arms
* “I can hear that eleven is not just any hour for you. Whatever it is, I want the two of you to be there.” # id: e-whatever # empathy: +1 validate # why: It hears the weight in his voice. One question more and you would know what the weight is, and how far it has to travel.
    Ruben: It’s my sister’s wedding. I’ve got the rings. # thought: There. Now the soft face. # gesture: sigh
* “Give me the address that you have to reach and the latest possible time. Then I can count back from there.” # id: e-address # accuracy: +2 ask # why: Exactly the two facts you need. He answers because he must; what eleven means to him you learn by accident.
    ~ knows_coach = true
    Ruben: The town hall in {variant == "controllable":Plymouth|Roskilde}. Eleven sharp. My sister’s getting married and I have the rings. # thought: Like filling in a form. But the right form.
    Ruben: Forty-five minutes from the airport. We had a coach for that, tonight, quarter past midnight. Separate ticket.
* “What happens at eleven, and how far is it from the airport? I want to plan to that door, not to the runway.” # id: e-door # accuracy: +2 ask # empathy: +1 listen # why: Ask before you offer. The purpose tells you what matters, the distance tells you which flight is too late.
    ~ knows_coach = true
    Ruben: A door. Yes. The town hall in {variant == "controllable":Plymouth|Roskilde}, forty-five minutes from the airport. My sister’s getting married. # thought: Nobody asked where. In an hour, nobody asked where.
    Ruben: I’ve got the rings. And there was a coach, quarter past midnight, separate ticket. I suppose that’s dead too.
- -> nine_oclock

=== nine_oclock ===
Juno has closed her book. There is a small round sensor on her upper arm; she holds a reader to it and shows him the number.
Juno: Dad. It’s nearly nine. # thought: He’s doing his work voice.
Ruben: I know, bird. She eats at nine. And what goes with it is in the bag your gate took off us, because the flight was full. # thought: I let go of that bag. I never let go of that bag. # gesture: wipe-eyes

* “There is juice and a packet of biscuits in my drawer for exactly this. Juno, would you like to choose while Dad and I talk?” # id: n-juice # empathy: +2 care # accuracy: -2 assume # why: Meant well, and for most children it would be right. For this one sugar without the medicine is a risk: ask what is in the bag first, and never feed on a guess.
    ~ knows_insulin = true
    ~ bag = true
    Ruben: No! No juice. Not without her insulin, and that is in the bag. # thought: Well meant. That’s how accidents happen. # gesture: open-hands
    You put the packet away and ring the ramp for tag 0417. Ten minutes, they say. It could have been eight.
* “All the gate bags from your flight come out on belt six in about an hour. You can pick it up on your way.” # id: n-belt # accuracy: -3 skip # breach: medical # why: True for bags. But a fixed meal, a sensor and “what goes with it” mean medicine, and you have just told a child to wait an hour for it.
    Ruben: An hour. She eats at nine. # thought: I said it. I said it clearly. Didn’t I say it clearly?
    Juno puts the reader back into her pocket.
* [Ring the ramp at once: bag tag 0417, perhaps medicine, straight to this desk # id: n-ramp # do # accuracy: +3 safety # why: The right call, first and fast. He learns what you are doing by listening to your half of it; one sentence to him would have cost nothing.]
    ~ knows_insulin = true
    ~ bag = true
    “Medicine?” asks the ramp. You look up at him.
    Ruben: Insulin. It’s her insulin. # thought: No discussion. Just rang.
    Tag 0417, to this desk, about ten minutes.
* “What goes with it: is that medicine? If it is, I ring the ramp this second, and everything else on this desk waits.” # id: n-medicine # accuracy: +3 safety # empathy: +2 care # promise: bag # card: air_medicine # why: You heard the hint and put it before seats and papers. You ask him, you give no advice, and you say what you will do.
    ~ knows_insulin = true
    ~ bag = true
    Ruben: Insulin. Her pen is in there. Please. # thought: Somebody heard it. I didn’t have to beg.
    You have the ramp on the line before he has finished the word. Tag 0417, to this desk, about ten minutes.
- -> seats

=== seats ===
{ not bag:
    Juno looks at the floor and not at her book.
}
{ patience <= 0 or heat >= 10:
    Ruben: You have one more try. Then I want the person you ask when you don’t know. # thought: I am so tired of being handled. # gesture: fold-arms
- else:
    Ruben: Now then. Three of us to {variant == "controllable":Plymouth|Roskilde} by eleven: her, me and the rings. What have you got? # thought: Say something with a time in it. # gesture: lean-in
}
* “Ten past seven tomorrow, direct, on our own plane, with a hotel tonight. You land at ten twenty-five, well before eleven.” # id: s-own # accuracy: -2 assume # why: Own plane, direct, easy to book, and too late: the wedding is not at the airport. It is the easiest line on the list and the wrong one.
    ~ way = "own"
    Ruben: Ten twenty-five. Book it, then. Wait. No, let me think. # thought: Forty-five minutes. Plus bags. Plus her. # gesture: check-phone
* “Your sister, the rings, and then a night like this. I can only imagine how you feel; what would help you most right now?” # id: s-imagine # empathy: +2 acknowledge vows # accuracy: -1 delay # why: Warm, and it hears what the evening is about. But he has just told you what would help: a time. It is your turn to have the answer.
    Ruben: A plane. A plane would help me most. # thought: Lovely. And the answer is?
* {variant == "technical"} “For the rings at eleven: half past nine tonight through Amsterdam, there at ten to two. Or a hotel and ten past seven, landing ten twenty-five: too tight.” # id: s-ams # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_flight_list # why: The flight that serves his purpose, the other one with its true price, and he chooses. The desk may book the partner alone, because it lands over four hours sooner.
    ~ way = "right"
    Ruben: Tonight. She can sleep on my arm. Amsterdam could work. # thought: For the rings. This one has understood what it’s for.
* {variant == "technical"} “Half past nine tonight through Amsterdam, there at ten to two, three seats free. It is the earliest; say yes, and I book it.” # id: s-ams-cold # accuracy: +3 offer # why: The right flight, quickly. It would have cost five words to say that you chose it for the wedding.
    ~ way = "right"
    Ruben: Ten to two. That would do it. # thought: Fine. Is it for us, or is it just next on the list?
* {variant == "technical"} “There is a six twenty tomorrow with another airline, so you could both sleep first. I’m sure my manager will sign that.” # id: s-other # accuracy: -2 overpromise # hold: 3 # why: It would get him there. But she says no when a partner has seats tonight, and you have spent three minutes and a hope on it.
    Three minutes with the phone at your ear. She asks one question: is there a partner seat tonight? There is. Then no.
    Ruben: So she won’t sign it. And now? # thought: Three minutes. There goes three minutes. # gesture: sigh
* {variant == "storm"} “Nothing leaves tonight. For the rings there is a six twenty with another airline, there at nine thirty-five: my manager must agree, and I’ll ask her.” # id: s-six # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_flight_list # why: The plain no first, then the one flight that serves his purpose, and the truth that it needs someone else’s yes. He can trust a plan whose weak point he knows.
    ~ way = "right"
    Ruben: Nine thirty-five. That works. That could work. Ask her. # thought: For the rings. This one has understood what it’s for.
* {variant == "storm"} “Six twenty tomorrow with another airline, arriving nine thirty-five. The fare is above my limit, so the duty manager has to approve it.” # id: s-six-cold # accuracy: +3 offer # why: The right flight and the right condition. It would have cost five words to say that you looked for it because of the wedding.
    ~ way = "right"
    Ruben: Then have it approved. What’s the limit of the person who approves? # thought: Limits. I didn’t ask about limits.
* {variant == "storm"} “Half past nine tonight through Amsterdam, there at ten to two. The storm may well have moved on by then, so let’s try.” # id: s-hope # accuracy: -2 guess # hold: 3 # why: Hope is not a flight. The list shows it as cancelled already, like everything tonight, and he has lost three minutes to find that out.
    You try to sell it. The screen thinks for a long time and writes: CANCELLED.
    Ruben: You were reading me a flight that doesn’t exist. # thought: I could see it going red from here. # gesture: sigh
* {variant == "controllable"} “For the rings at eleven: a partner at six twenty tomorrow, there at nine thirty-five. Room, rides and meals are on us tonight.” # id: s-partner # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_us_plan # why: The one flight with two seats that is early enough, with the night that belongs to it. Our plan gives him the partner seat, so you need nobody’s yes.
    ~ way = "right"
    Ruben: Nine thirty-five. That works. That really works. # thought: For the rings. This one has understood what it’s for.
* {variant == "controllable"} “Six twenty tomorrow with a partner, arriving nine thirty-five. A hotel voucher, the rides and meal vouchers come with it under our plan.” # id: s-partner-cold # accuracy: +3 offer # why: The right flight and the right care. It would have cost five words to say that you looked for it because of the wedding.
    ~ way = "right"
    Ruben: Six twenty. That would do. Under your plan. # thought: Fine. Is it for us, or is it just next on the list?
* {variant == "controllable"} “Half past nine tonight through Philadelphia. One seat is free right now, and a second one nearly always comes up at the gate.” # id: s-one # accuracy: -2 guess # hold: 3 # why: One seat is not two. A child may not be on standby or apart from her adult, so this is a plan for someone else.
    You try to sell two. The screen gives you one, three times.
    Ruben: One seat. Which of us did you have in mind? # thought: She’s nine. # gesture: sigh
- -> money_back

=== money_back ===
{ way == "right":
    Ruben: My sister writes: take the money and buy something else. If I do that, what do I lose? # thought: Three percent. She writes in capitals. # gesture: check-phone
- else:
    { way == "own":
        Ruben: I’ve done the sum. Ten twenty-five, then bags, then forty-five minutes to {variant == "controllable":Plymouth|Roskilde}. I’m late, whichever way I do it. # thought: They’d wait. She’d stand there and wait. # gesture: check-phone
    - else:
        Ruben: I have asked one thing. How do I get to the town hall by eleven, with forty-five minutes of road after the airport? # thought: Three percent. # gesture: check-phone
    }
}
* {way == "right"} “Take the money if you like, and I’ll arrange a hotel for you both anyway. After a night like this nobody is going to ask.” # id: b-anyway # empathy: +1 care # accuracy: -2 overgive # why: Generous with something that ends when the refund begins. Somebody does ask, and then he stands at a hotel desk with a voucher that was stopped.
    Ruben: That’s kind. But I’d rather have the seats. What’s the catch, though? # thought: If it isn’t allowed, it isn’t a bed. It’s a story.
* {way == "right"} “All of it back, yes, and I log it now. Then no seats, no meals, no bed from us; you choose.” # id: b-yours # accuracy: +2 inform # empathy: +1 choice # card: air_limits # why: He asked what he loses and gets exactly that, in the fewest words of the four. The choice is his by right, and with the price on it he can make it.
    Ruben: Then no. I keep what I’ve got. # thought: First time tonight somebody told me the price of a thing.
* {way == "right"} “I’m afraid that is no longer possible. Once I have offered you a flight, it is the flight and not the money.” # id: b-gone # accuracy: -3 misinform # breach: false-law # why: It keeps the booking simple, and it is false. Until he chooses, the choice between money and seats is his.
    Ruben: Is it. I haven’t said yes to anything yet. # thought: A door just closed. I heard no law, I heard a door. # gesture: fold-arms
    You read the card again, and have to take it back.
* {way == "right"} “You can have it back, but please don’t. These are good seats, and I would hate to see you at yet another desk tonight.” # id: b-please # accuracy: +1 inform # why: You mean it well, and the first half is true. But he asked what he loses, not what you would do: now he must ask again.
    Ruben: I asked what I lose. # thought: Is that advice, or is that the airline talking?
    You tell him: the seats, the meals, the bed. He keeps them.
* {way != "right"} “You have been through so much tonight, and you are right to be upset. I wish with all my heart that I had more.” # id: b-heart # empathy: +1 validate # why: It is true and he can hear that. But you do have more: the list has a flight you have not read to him.
    Ruben: Don’t wish. Look. # thought: I have to be the one who’s calm. Again. # gesture: sigh
* {way != "right"} “There is the ten past seven, and on a Saturday morning the roads are empty. If your bags come quickly you may well make it.” # id: b-may # accuracy: -2 guess # empathy: -1 minimise # why: You are asking him to bet his sister’s wedding on traffic you cannot see. Look at the list again: there is an earlier way.
    Ruben: May well. I don’t put on shows with may well. # thought: Not even looking at the list. # gesture: fold-arms
* {way != "right" and variant == "technical"} “I’m sorry, I should have begun with this: half past nine tonight through Amsterdam has seats for you, there at ten to two.” # id: b-fix-ams # accuracy: +2 remedy # empathy: +1 apologise # card: air_flight_list # why: Own the detour in half a sentence and bring the better flight in the same breath. It has cost some trust, but much less than the wrong flight would.
    ~ way = "right"
    Ruben: Ten to two. Why wasn’t that the first one? # thought: Never mind. It’s there.
    Ruben: Yes. That one.
* {way != "right" and variant == "storm"} “I’m sorry, I should have begun with this: another airline at six twenty, there at nine thirty-five. I’ll ask my manager for it.” # id: b-fix-six # accuracy: +2 remedy # empathy: +1 apologise # card: air_flight_list # why: Own the detour in half a sentence and bring the better flight in the same breath. It needs her yes, and you say so.
    ~ way = "right"
    Ruben: Nine thirty-five. Why wasn’t that the first one? # thought: Never mind. It’s there.
    Ruben: Ask her. Please.
* {way != "right" and variant == "controllable"} “I’m sorry, I should have begun with this: a partner at six twenty, there at nine thirty-five, and I can book it myself.” # id: b-fix-partner # accuracy: +2 remedy # empathy: +1 apologise # card: air_us_plan # why: Own the detour in half a sentence and bring the better flight in the same breath. It has cost some trust, but much less than the wrong flight would.
    ~ way = "right"
    Ruben: Nine thirty-five. Why wasn’t that the first one? # thought: Never mind. It’s there.
    Ruben: Yes. That one.
* {way != "right"} “You may also have all your money back and look for a flight yourself. Then our seats, the meals and the hotel end.” # id: b-refund # accuracy: +1 inform # why: True, and he should know it. As an answer to “how do I get there” it is the third choice, and the first one is still on your list.
    Ruben: With two percent battery and a nine-year-old. No. # thought: So I’m the travel agent now.
- -> do_it

=== do_it ===
{ patience <= 0 or heat >= 10:
    ~ way = "gone"
}
{ bag:
    The desk phone rings: the ramp. A man in a yellow vest is already coming with the bag; it is the right one, and Juno has the zip open before it stands. # sound: phone # kept: bag
}
{ way == "gone":
    { not bag:
        The reader in Juno’s hand gives a short, high sound. # sound: bell
        Ruben: Stop there. My sister’s fiancé has found us seats with somebody else. I want my money back and I want that bag: her insulin is in it. # thought: When she has the bag I’m done here. Not before. # gesture: turn-away
    - else:
        Ruben: Stop there. My sister’s fiancé has found us seats with somebody else. I want my money back, and I want to be finished here. # thought: I’m not even angry any more. I’m just done. # gesture: turn-away
    }
- else:
    { not bag:
        The reader in Juno’s hand gives a short, high sound. # sound: bell
        Juno: Dad. It’s going up. # thought: I don’t want to say it in front of everybody.
        Ruben: The bag. Her insulin is in that bag. Do you understand me now? # thought: I said it politely. Never again politely. # gesture: fist
    - else:
        { way == "none":
            ~ way = "own"
            Ruben: She can eat. Good. And I’ve seen your screen: ten past seven tomorrow. Is that all there is? # thought: Late, then. Late with rings. # gesture: sigh
        - else:
            { heat >= 7:
                Ruben: She can eat. That’s one thing. Now do the other. # thought: Keep going. Don’t say thank you yet.
            - else:
                Ruben: There it is. Thank you. Now the rest of it. # thought: Breathe. She can eat. # gesture: nod
            }
        }
    }
}
// He has stopped asking.
* {way == "gone"} “If you leave now I can’t do anything for you tomorrow, so please think it over. Those seats will be gone in a minute.” # id: d-pressure # empathy: -2 pressure # accuracy: -1 withhold # why: He has decided, and the choice was always his. Fear of missing out keeps nobody, it only makes the last minute worse.
    Ruben: I have thought it over. For an hour, standing up. # gesture: turn-away
    { not bag:
        You ring for the bag after that. He stands over the telephone until it comes.
    }
* {way == "gone"} “Please let me try once more. I feel terrible about this, and I know that I can still make it good for you.” # id: d-once # empathy: +1 apologise # why: It comes from the heart, and it is about you. What he asked for takes one minute and he is still waiting for it.
    Ruben: It isn’t about you. I need the money logged. # thought: Now I’m comforting the desk. # gesture: sigh
    { not bag:
        You ring for the bag after that. He stands over the telephone until it comes.
    }
* {way == "gone" and bag} [Log the full refund for both and turn the screen so that he can read it # id: d-log # do # accuracy: +2 act # empathy: +1 respect # why: You lost the flight, not your manners. Done at once and shown, it is the one thing you can still do well for him.]
    Ruben: Both tickets. Full. Thank you. # thought: That was done right. The only thing, but right.
* {way == "gone" and not bag} [Log the full refund for both and ring the ramp for the bag with the insulin # id: d-log-bag # do # accuracy: +2 safety # empathy: +1 care # why: He leaves, the bag must not stay. It is late, and still the most important call of the evening.]
    You log it with one hand and hold the phone with the other. The bag comes in nine minutes; nobody speaks much.
    Ruben: Now you ring. # thought: Now.
* {way == "gone"} “As you wish. Refunds take some days, and you will find the form for it on our website, under your booking.” # id: d-site # accuracy: -2 deflect # why: You can log it here, now, in full. Sending him to a website with a dying phone is the first desk all over again.
    Ruben: The website. We’ve come full circle, you and I. # thought: Not the app, then. The website.
    { not bag:
        You ring for the bag after that. He stands over the telephone until it comes.
    }
// The bag is still out there.
* {way != "gone" and not bag} “Oh no. But why didn’t you tell me it was insulin? I would have called somebody straight away if I had known.” # id: d-why # empathy: -2 blame # accuracy: -1 delay # pays: 210 # why: He told you as plainly as one tells a stranger in a queue. While you defend yourself the bag is still on its way to belt six.
    Ruben: I told you. She eats at nine, I said. Ring them! # gesture: fist
    You ring. It takes them twenty minutes to find it.
    ~ way = "own"
* {way != "gone" and not bag} “There should be a pharmacy in the arrivals hall, and it may be open. They would surely help you with a child.” # id: d-pharmacy # accuracy: -3 guess # breach: medical # pays: 210 # why: A guess about opening hours and prescriptions, while the bag is two hundred metres away and one call would bring it.
    Ruben: May be open. You’re sending her on foot. # thought: Remember this face. # gesture: turn-away
    The colleague at the next desk has heard it all. She takes her own phone and asks for the ramp. # sound: phone
    ~ way = "rescued"
* {way != "gone" and not bag} “I understand now, and I should have understood before. I’m ringing the ramp; the medical room by gate nine is there for you both.” # id: d-now # accuracy: +2 safety # empathy: +2 care # card: air_medicine # pays: 210 # why: Late, owned in half a sentence, and done while you speak. You offer the people who may advise and leave the advice to them.
    ~ way = "own"
    Ruben: Ring. Good. Ring. # thought: Finally somebody is moving.
    The bag comes. So does a nurse, with a chair for Juno.
* {way != "gone" and not bag} [Ring the ramp: tag 0417, insulin, a child is waiting, bring it now # id: d-ring # do # accuracy: +2 safety # pays: 210 # why: The right call, a quarter of an hour late. He hears it and says nothing; a word to the two of them was missing.]
    ~ way = "own"
    The bag comes. Juno has the zip open before it stands. Ruben does not look at you. # gesture: turn-away
// The way is right and the bag is here.
* {way == "right" and bag and variant == "technical"} [Ask the duty manager to approve the two partner seats before you book them # id: d-ask-tech # do # accuracy: -1 delay # hold: 3 # pays: 290 # why: It feels safe, but the limits card gives you this one alone. Asking for a yes you already have costs minutes at a gate that closes.]
    Three minutes. “That one is yours,” she says. “Book it.”
    Ruben: Was that a yes? Then press it, please. # thought: The gate shuts at a quarter past.
* {way == "right" and bag and variant == "technical"} [Book both side by side through Amsterdam, two meal vouchers, medicine in the cabin # id: d-book-tech # do # accuracy: +3 act # empathy: +1 care # pays: 290 # card: air_limits # why: Within your limits, so no call. Seats together and the medicine in her hands: the details are the care.]
    12A and 12B. You ring the gate as well: two are coming, one of them is nine.
    Ruben: Together. Good. You remembered together. # thought: I hadn’t even asked.
* {way == "right" and bag and variant == "technical"} “While this prints, come into our lounge with me, both of you. A quiet chair and something warm, on me.” # id: d-lounge-tech # empathy: +1 care # accuracy: -2 overgive # pays: 290 # cost: 70 # why: A lovely thought that is not yours to give, and there is no time to sit: the gate closes at a quarter past nine. What he needs is the button.
    Ruben: Is there time for a lounge? I thought the gate shuts. # thought: I don’t want soup. I want a seat number.
    There is not. You book the two seats.
* {way == "right" and bag and variant == "technical"} [Book both through Amsterdam and tag the bag to the hold, so their hands are free # id: d-hold-tech # do # accuracy: -2 skip # pays: 290 # why: Practical for a tired man with a child, and it is the same mistake the gate made. Once it is back the medicine stays with them.]
    Ruben: Not again! That bag doesn’t leave her. # thought: They didn’t learn. That’s exactly how it began. # gesture: fist
    You take the tag off again.
* {way == "right" and bag and variant == "storm"} [Book the six twenty with the other airline yourself and tell the manager afterwards # id: d-book-storm # do # accuracy: -2 overgive # pays: 210 # why: It looks like courage. Above your limit the ticket can be stopped overnight, and then he stands at a gate at six with a paper that is worth nothing.]
    ~ way = "own"
    The screen holds the booking back: NO APPROVAL. By the time you have undone it, one seat is left. There is the ten past seven.
    Ruben: It said yes and then it said no. # thought: Nearly. We were nearly there. # gesture: sigh
* {way == "right" and bag and variant == "storm"} “The duty manager’s office is past gate twenty, on the left. She can approve it at once if you explain the whole thing.” # id: d-send-storm # accuracy: -2 dump # empathy: -1 rush # hold: 3 # pays: 1140 # why: Right person, wrong way. He would stand at his fourth desk and tell it all again; you have a phone and know the case.
    Ruben: A fourth desk. No. You have a telephone, I can see it. # gesture: fold-arms
    You ring her after all. She grumbles, and signs.
* {way == "right" and bag and variant == "storm"} “First let me get you both into our lounge. I’d like you to sit somewhere quiet with something warm; I’ll find you there.” # id: d-lounge-storm # empathy: +1 care # accuracy: -2 overgive # pays: 210 # cost: 70 # why: A lovely thought, but the lounge is the manager’s to give, and the seats on the six twenty go down while you do it. Ring first.
    ~ way = "own"
    By the time you have walked back, the six twenty has one seat. There is the ten past seven.
    Ruben: We didn’t need a sofa. # thought: Soup. We lost it for soup. # gesture: sigh
* {way == "right" and bag and variant == "storm"} [Ring the duty manager with him beside you and tell her the whole case yourself # id: d-ring-storm # do # accuracy: +3 escalate # empathy: +1 respect # pays: 1140 # card: air_limits # why: The fare is above your limit, so here a call to her is the right answer. You tell it for him, he hears it told correctly, and nobody starts again.]
    You say it in four sentences: the wedding, the child, the insulin, two seats at six twenty. She asks one question and says yes, if the airport opens at five. Room, ride and meals you book yourself.
    Ruben: You got all of it in. I timed you. Thirty seconds. # thought: I couldn’t have called it better.
* {way == "right" and bag and variant == "controllable"} [Book both on the six twenty, seats together, and then the room, the ride and the meals # id: d-book-us # do # accuracy: +3 act # empathy: +1 care # card: air_limits # pays: 210 # why: The plan gives you all of it alone, so no call. Seats together and a ride at the right hour: the details are the care.]
    12A and 12B. A ride to the hotel now, and one back at half past four.
    Ruben: Together. Good. You remembered together. # thought: I hadn’t even asked.
* {way == "right" and bag and variant == "controllable"} [Ask the duty manager to approve the two partner seats before you book them # id: d-ask-us # do # accuracy: -1 delay # hold: 3 # pays: 210 # why: It feels safe, but the plan gives you this one alone. Asking for a yes you already have costs him minutes and makes a right look like a favour.]
    Three minutes. “That one is yours,” she says. “Book it.”
    Ruben: Was that a yes? Then press it, please. # thought: Everybody here has to ask somebody.
* {way == "right" and bag and variant == "controllable"} [Book the six twenty, and list him for the one free seat tonight as well, to be safe # id: d-both-us # do # accuracy: -2 skip # pays: 210 # why: Two chances sound better than one. But a child may not be on standby or left behind, and he must now say no to something nobody should have offered.]
    Ruben: Only me? And she does what, exactly? Take that off. # thought: They don’t see her. They see a seat number. # gesture: fist
    You take it off again.
* {way == "right" and bag and variant == "controllable"} “While this prints, come into our lounge with me, both of you. A quiet chair and something warm, on me.” # id: d-lounge-us # empathy: +1 care # accuracy: -2 overgive # pays: 210 # cost: 70 # why: A lovely thought that is not yours to give: the lounge is the duty manager’s. What he is owed, and would rather have, is a bed and a button pressed.
    Ruben: I’d rather have a bed. You said a bed. # thought: I don’t want soup. I want a seat number.
    You book the seats, the room, the ride.
// The way is the late one and the bag is here.
* {way == "own" and bag and variant == "storm"} [Ring the duty manager now and ask for the six twenty with the other airline # id: d-late-storm # do # accuracy: +2 escalate # empathy: +1 respect # pays: 1140 # card: air_limits # why: You can be wrong for ten minutes and still put it right. Above your limit means ask, and asking is what he needed from the start.]
    ~ way = "right"
    She says yes in one breath. Room, ride and meals you book yourself.
    Ruben: There was a better one. All this time. # thought: But it was asked for, in front of me. I’ll take it.
* {way == "own" and bag and variant != "storm"} [Ring the duty manager and ask if she has anything better than that # id: d-late-ask # do # accuracy: -1 delay # hold: 3 # pays: 210 # why: Here the better flight was in your own hands, and she tells you so, three minutes too late. Read the list and your limits before you ring.]
    “You had partner seats,” she says. “They have just gone.” You book the ten past seven, and the room.
    Ruben: I heard that. You had seats. # thought: It was on the list. On that screen, all the time. # gesture: fist
* {way == "own" and bag} “It is the best we can do tonight, so please take it. In ten minutes those seats may well be gone, too.” # id: d-take # empathy: -2 pressure # accuracy: -1 misinform # pays: 210 # why: It is not the best you can do; the list has an earlier one. Hurry in place of help makes him feel pushed.
    Ruben: Don’t push me. I’ve been pushed since Desk B. # gesture: fold-arms
    He nods in the end, at the screen and not at you.
* {way == "own" and bag} “First let me put you both in our lounge. I would like you to sit somewhere quiet until all this is over, on me.” # id: d-late-lounge # empathy: +1 care # accuracy: -2 overgive # pays: 210 # cost: 70 # why: A lovely thought, but the lounge is the manager’s to give, and it does not bring him one minute nearer to the town hall.
    Ruben: I’d rather have a bed and a time. # thought: Soup. They offer me soup.
    You book the ten past seven, and a room.
* {way == "own" and bag} [Book the ten past seven, a room near the airport, the ride and the meals # id: d-late-book # do # accuracy: +2 act # pays: 210 # why: Everything owed for this flight, done properly. It is still the wrong flight for a wedding at eleven.]
    Ruben: Ten twenty-five, then. They’ll have to hold the curtain. # thought: I’ll ring her. I’ll find a phone and I’ll ring her. # gesture: sigh
- -> coach

=== coach ===
{
- way == "gone":
    Ruben: Before I go. The coach I had booked over there for tonight, with another company: is that yours or mine? # thought: I know the answer. I want to hear how it’s said.
- way == "rescued":
    He looks at the door through which the bag will come, and not at you. Your colleague has put them on the ten past seven.
    Ruben: While we wait. The coach I had booked over there for tonight, with another company: yours or mine? # thought: Keep talking. Juno is watching my face.
- else:
    { not bag:
        The bag took the minutes that the better seats needed. What is left is the ten past seven, with a room for the night, and you book it.
    }
    Ruben: Then the coach I had booked for us over there, to {variant == "controllable":Plymouth|Roskilde}, with another company. Who pays for that one? # thought: I know the answer. I want to hear how it’s said.
}
* “Let me make that one good: a taxi voucher from the airport over there to {variant == "controllable":Plymouth|Roskilde}, from us. It is the least I can do.” # id: k-taxi # empathy: +1 care # accuracy: -2 overgive # cost: 90 # why: He would be grateful, until the driver over there does not take it. Ride vouchers are for this airport and its hotels.
    Ruben: Does that work, over there? Well. Thank you. # thought: I’ll believe it when the driver does.
* “That one is yours, I’m sorry: it is a separate ticket, and I can’t pay for it. I can print proof of tonight for them.” # id: k-proof # accuracy: +3 refuse # empathy: +1 honest # card: air_separate # why: A small no, said without hiding behind a rule, and the one paper that may help him elsewhere. He knew the answer; he wanted to hear how you say it.
    Ruben: Mine. I thought so. Proof would be good. # thought: No wriggling. That’s a voice that could call a show.
* “Don’t worry about the coach at all. There is a form for tonight: put it on that, and they will pay you back.” # id: k-form # empathy: +1 reassure # accuracy: -2 overpromise # why: It takes one worry away tonight and gives it back in two months. The card says it plainly: not ours, and do not say that Claims will pay.
    Ruben: They will. All right. # thought: That was almost too easy.
* “A separate ticket is not covered by us. I can print a proof of cancellation, and the coach company decides what it does with it.” # id: k-cold # accuracy: +3 refuse # why: Right and useful: the no, and the one thing that might help. It is a little short of breath after such an evening.
    Ruben: Thought so. Print it, then. # thought: Mine, then. Fine.
- -> cash

=== cash ===
{ variant == "controllable":
    Ruben: One more. Our cast had this in Madrid last spring, and that airline paid them. In money, not in sandwiches. Will you? # thought: I don’t even want it. I want to see if they lie.
- else:
    Ruben: One more. The man before me says you have to pay us for this. In money, not in sandwiches. Is he right? # thought: I don’t even want it. I want to see if they lie.
}
{ heat >= 8:
    He says it loudly enough for the people behind him. # gesture: turn-away
}
* {variant == "technical"} “He may be right. A technical fault usually counts, though an early arrival can lower the sum; Claims decides, and this is the form.” # id: m-form # accuracy: +3 inform # empathy: +1 honest # card: air_eu_cash # why: The cause, the catch, who decides and how to ask. It names no sum, so nothing you say has to be taken back.
    ~ straight = true
    Ruben: May be right. Can be lower. Somebody else decides. # thought: That’s not the answer I wanted. It sounds like a true one.
    Ruben: Fine. Give me the form.
* {variant == "storm"} “No, not for a storm: the law doesn’t ask that of us. What it gives you is a bed, food and new seats, or a refund.” # id: m-no # accuracy: +3 refuse # empathy: +1 honest # card: air_eu_cash # why: A clear no where the answer is no, and in the same breath what is owed all the same. A no he can trust is worth more than a maybe.
    ~ straight = true
    Ruben: A no. Well. That was quick. # thought: The shortest answer of the evening. I’d hire that.
* {variant == "controllable"} “No. Here no law makes an airline pay cash for this. The crew was our doing, so it is a bed, food and seats, or a refund.” # id: m-us-no # accuracy: +3 refuse # empathy: +1 honest # card: air_us_refund # why: A clear no where the answer is no, and in the same breath what is owed all the same. A no he can trust is worth more than a maybe.
    ~ straight = true
    Ruben: A no. Well. That was quick. # thought: The shortest answer of the evening. I’d hire that.
* {variant == "technical"} “Yes, he’s right, and you will get the full amount. I have the cause here in front of me, so the rest is only paper.” # id: m-full # accuracy: -2 overpromise # promise: cash # why: The cause makes a claim likely. The sum depends on when he lands, and the decision is not made at this desk: you have signed something for Claims.
    Ruben: The full amount. Good. I’ll quote you. # thought: Date, time, desk.
* {variant == "technical"} “No, I’m sorry. When a plane stays on the ground for safety the law does not make us pay, and nobody wants an unsafe plane.” # id: m-safety # accuracy: -3 misinform # breach: false-law # why: It sounds responsible and it is wrong: a technical fault in normal service usually does not free an airline. He would have lost a right because he believed you.
    Ruben: Nobody wants an unsafe plane. No. # thought: That was very smooth.
* {variant == "technical"} “You can claim for a technical fault, less if you land soon after the first plan. Claims decides, not this desk; the form is here.” # id: m-form-cold # accuracy: +3 inform # why: Everything he needs in two sentences. It is right to the last word and leaves him alone with a form.
    ~ straight = true
    Ruben: Not this desk. No. It never is. # thought: But it’s clear. I’ll give it that.
* {variant == "storm"} “I think you have a good chance. Send the form, mention the forty minutes, and Claims will certainly find something for you.” # id: m-chance # accuracy: -2 overpromise # promise: cash # why: It is friendly to leave the door open, but there is nothing behind it. In two months Claims says no and he remembers who said yes.
    Ruben: Certainly. Good. I’ll quote you. # thought: Date, time, desk.
* {variant == "storm"} “No, I’m sorry. A storm is nobody’s fault, so by law we owe you nothing tonight; whatever you get is our kindness.” # id: m-nothing # accuracy: -3 misinform # breach: false-law # why: There is no cash, that half is right. The rest is false: food, a bed and new seats, or the money back, are owed whatever the cause. A right is not a kindness.
    Ruben: A kindness. I should thank you, then. # thought: My father used to talk like that. # gesture: fist
* {variant == "storm"} “No. The cause is weather, so there is no compensation. A bed, food and seats, or a refund, are owed whatever the cause is.” # id: m-no-cold # accuracy: +3 refuse # why: Right in both halves, and worded like the card. He hears the rule, and nobody who tells it to him.
    ~ straight = true
    Ruben: Whatever the cause is. You know what the cause is. # thought: But it’s clear. I’ll give it that.
* {variant == "controllable"} “I can’t see why not. Write to us, say it was the crew, and they will certainly pay you something for a night like this.” # id: m-write # accuracy: -2 overpromise # promise: cash # why: It is friendly to leave the door open, but there is nothing behind it. In two months he gets a no and remembers who said yes.
    Ruben: Certainly. Good. I’ll quote you. # thought: Date, time, desk.
* {variant == "controllable"} “No, I’m sorry. In this country an airline owes nothing for a cancelled flight, so what I give you tonight is a favour.” # id: m-favour # accuracy: -3 misinform # breach: false-law # why: There is no cash, that half is right. But seats or a refund are the law, and the bed and the meals are our written plan: nothing here is a favour.
    Ruben: A favour. I should thank you, then. # thought: My father used to talk like that. # gesture: fist
* {variant == "controllable"} “There is no cash for cancelled flights on US routes. Under the plan it is a bed, food and seats, or a refund, because it was crew.” # id: m-us-cold # accuracy: +3 refuse # why: Right in both halves, and brief. He asked a person and was answered by a plan.
    ~ straight = true
    Ruben: Under the plan. I see. # thought: But it’s clear. I’ll give it that.
* “The man before you, Mr Lund in the green jacket, asked me too. He took the ten past seven and was quite happy without a cent.” # id: m-lund # accuracy: -2 disclose # breach: privacy # why: It was meant to calm him. You have told a stranger another passenger’s name, flight and money, and he now knows what you will say about him.
    { variant == "controllable":
        Ruben: Who? I asked about our cast. And now I know where your Mr Lund is flying. # thought: And what will the next one hear about me?
    - else:
        Ruben: I asked if he’s right. I didn’t ask where he’s flying. # thought: And what will the next one hear about me?
    }
- -> on_paper

=== on_paper ===
{ way == "gone":
    Ruben: So. What have I got in my hand when I walk away from here? # thought: Last cue. Don’t drop it. # gesture: open-hands
- else:
    { heat >= 7 or way == "rescued":
        Ruben: One percent. Say it to me once, in order, so that I can leave. # thought: Last cue. Don’t drop it. # gesture: fold-arms
    - else:
        Ruben: One percent. Read me my evening, would you? In order. # thought: Last cue. Don’t drop it. # gesture: check-phone
    }
}
* {way != "gone"} “Thank you for staying so fair with me tonight. Please give your sister my very best wishes, and tell Juno she was wonderful.” # id: z-thank # empathy: +2 thank # why: He will remember that you said it. He also asked for his evening in order, and has to ask a second time for the paper.
    Ruben: I’ll tell her. And the paper? # thought: Lovely. I still don’t know what time. # gesture: open-hands
    You print it for him, four sheets.
* {way != "gone"} [Print the flight, the proof and the sheet of rights, and log the silent gate # id: z-print # do # accuracy: +2 document # why: Everything that must be on paper is on paper. He asked you to read it to him; he gets it pushed across the counter.]
    Four sheets. He reads them himself, standing, with his finger on the lines.
    Ruben: It’s all here, I suppose. # thought: Not one look up. Well. It’s all here.
* {way != "gone"} “In order: bag, dinner, flight, and your rights, all on this paper with my name. And gate fourteen goes into my report.” # id: z-order # accuracy: +2 recap # empathy: +2 respect # card: air_limits # why: He asked for an order and gets one, on paper, because you remembered the battery. The report means that the forty minutes do not end with him.
    Ruben: With your name. Good. # thought: A call sheet. I’ve been given a call sheet. # gesture: nod
* {way != "gone"} “It will all come by e-mail and in the app within the hour. Have a pleasant flight, and do enjoy the wedding!” # id: z-app # empathy: -1 robotic # accuracy: -1 skip # why: After all this, the app. His phone dies in a minute, and the notice of his rights has to be handed to him.
    Ruben: The app. # thought: I could laugh. # gesture: turn-away
    He holds up the phone, and the screen goes dark. You print the sheets after all.
* {way == "gone"} “I’m sorry that I lost you tonight. I hope that the other flight works, and that the rings get there in good time.” # id: z-gone-sorry # empathy: +2 apologise # why: It is honest, and it is decent to say it. But he asked what he has in his hand, and it is still nothing.
    Ruben: So do I. And in my hand? # gesture: open-hands
* {way == "gone"} [Print the refund, the proof and the sheet of rights, and log the silent gate # id: z-gone-print # do # accuracy: +2 document # why: Everything that must be on paper is on paper. He takes it from the printer himself; nobody says goodbye.]
    Four sheets. He folds them once and does not read them.
* {way == "gone"} “Your refund, the proof and your rights, on paper, with my name on it. And gate fourteen goes into my report tonight.” # id: z-gone-order # accuracy: +2 recap # empathy: +2 respect # why: You lost him, and you still close properly. A clean end is what he will tell his sister about, or will not have to.
    Ruben: With your name. All right. # thought: If it had started like this.
* {way == "gone"} “You will get everything by e-mail and in the app within the hour. Have a pleasant flight, and do enjoy the wedding!” # id: z-gone-app # empathy: -1 robotic # accuracy: -1 skip # why: The app was where it began. His phone dies in a minute, and he leaves with nothing in his hand.
    Ruben: The app. # thought: I could laugh. # gesture: turn-away
- -> curtain

=== curtain ===
{
- way == "gone":
    He takes the girl’s hand. At the rail a stranger lends him a phone; by the time you have called the next passenger he is spelling his name to another airline. # sound: flap # ending: left :: He has stopped waiting, and flies with somebody else.
    -> END
- way == "rescued":
    The bag comes in your colleague’s hand. Ruben thanks her by name, and asks her who runs these desks. # ending: unresolved :: The insulin came because somebody else rang for it.
    -> END
- way == "right":
    -> there_in_time
- else:
    -> there_too_late
}

=== there_in_time ===
{ heat >= 10 or trust <= 1 or patience <= 0:
    Ruben: The seats I’ll take. And I want whoever runs this desk, please. Not you. # thought: It worked and I feel terrible. Somebody should know. # gesture: fold-arms
    You call the supervisor. He tells it again, from gate fourteen. # ending: escalated :: The right flight, and a complaint to the supervisor about everything around it.
    -> END
}
{ not straight:
    Ruben: We’ll be there. The money I’ll look up myself. # thought: I have it word for word, on the back of the boarding pass. # gesture: nod
    He will be at the wedding. What you told him about the money goes into the pocket with the rings. # ending: partial :: The right flight, and no true answer about the money.
    -> END
}
{ variant:
- "technical":
    { heat >= 6:
        Ruben: It’s right, all of it, and I’m still cross. Nobody has to fix that now. # thought: We were handled. Very well handled. I’d have liked to be met. # gesture: turn-away
        Juno says thank you. He does not.
    - else:
        Ruben: Come on, bird. Gate twenty-two, and you get the window. # thought: Ten to two. She sleeps, I count cues. # gesture: nod
    }
    The paper and the form go into the pocket with the rings. # ending: resolved :: Two seats tonight, the medicine in her hands, and the truth about the money.
    -> END
- "storm":
    { heat >= 6:
        Ruben: Six twenty. If that airport opens, we’ll be there. And I’m still cross. # thought: We were handled. Very well handled. I’d have liked to be met. # gesture: turn-away
        Juno says thank you. He does not.
    - else:
        Ruben: Come on, bird. Dinner, bed, and then we get up before the birds do. # thought: No money, no plane tonight. And I’m not even cross. Odd. # gesture: nod
    }
    Behind the glass the lightning goes on without anyone watching. # sound: rain # ending: escalated warranted :: The duty manager signed for the early flight; the honest no about money was heard.
    -> END
- else:
    { heat >= 6:
        Ruben: Six twenty. It’s right, all of it, and I’m still cross. # thought: We were handled. Very well handled. I’d have liked to be met. # gesture: turn-away
        Juno says thank you. He does not.
    - else:
        Ruben: Come on, bird. Dinner, bed, and the window seat. # thought: No money, and no fog around it. Strange how restful that is. # gesture: nod
    }
    The paper goes into the pocket with the rings. # ending: resolved :: An honest no about money, and everything that was owed: early seats, a bed, dinner.
    -> END
}

=== there_too_late ===
{ heat >= 7 or trust <= 2 or patience <= 0:
    Ruben: It’s the wrong flight and you know it. I want the supervisor’s name, please, and a pen. # thought: My own pen ran out at Desk B. # gesture: fold-arms
    He writes it down and underlines it. # ending: unresolved :: A flight that lands too late, and a complaint on its way.
    -> END
}
{ not straight:
    Ruben: Late for the rings. And about the money I’ll ask somebody else. # thought: I have it word for word, on the back of the boarding pass. # gesture: sigh
    He has a flight that lands too late, and your words about the money in capitals. # ending: unresolved :: A flight that lands too late, and no true answer about the money.
    -> END
}
Ruben: The flight’s no good. But about the money you were straight with me. # thought: They’ll wait for the rings. They’ll start with lunch. # gesture: sigh
He will ring his sister from the hotel. They will hold the curtain. # sound: phone # ending: partial :: Still annoyed, but fair: he arrives for lunch, with a true answer about the money.
-> END

=== air_flight_record ===
# desk: record :: Booking H4QZ7
Passengers: Ruben Hale, adult. Juno Hale, child, 9
{ variant == "controllable":
Flight: LK 482 Miami to Boston, 20:15, arriving 23:30. Operated by Larkway USA
- else:
Flight: LK 482 Madrid to Copenhagen, 20:15, arriving 23:30. Operated by Larkway Europe
}
{ variant:
- "technical":
Cancelled: 19:50. Cause: technical, hydraulic pump failed the pre-flight check. Weather normal, no traffic limits
- "storm":
Cancelled: 19:50. Cause: weather, thunderstorm, all departures from Madrid stopped since 19:40. No fault on the aircraft
- else:
Cancelled: 19:50. Cause: crew scheduling, crew at its duty limit, no reserve in Miami. Weather normal, no traffic limits
}
Gate 14: screen PLEASE WAIT from 19:50, told 20:30, no announcement
Notice: sent to the app 19:52, not opened
Visits: 20:36 Desk B, sent to the app
Gate bag: 1 cabin bag taken 19:20 because the flight was full, tag 0417. Remark: passenger wanted to keep it, for the child
Onward travel on this booking: none
-> DONE

=== air_flight_list ===
# desk: record :: Flights and seats
{ variant:
- "technical":
Tonight 21:30: partner Orrin Air through Amsterdam, arrives 01:50, 3 seats at EUR 130 to us, gate closes 21:15
Tomorrow 06:20: Castell, not a partner, direct, arrives 09:35, 4 seats, EUR 465 each
Tomorrow 07:10: our own, direct, arrives 10:25, 14 seats
Hotel list: 12 rooms left, 8 minutes away
- "storm":
Tonight 21:30: partner Orrin Air through Amsterdam, CANCELLED
Tomorrow 06:20: Castell, not a partner, direct, arrives 09:35, 4 seats, EUR 465 each
Tomorrow 07:10: our own, direct, arrives 10:25, 14 seats
Airport: no departures before 05:00, reopening expected, not confirmed
Hotel list: 12 rooms left, 8 minutes away
- else:
Tonight 21:30: partner Orrin Air through Philadelphia, arrives 01:50, 1 seat, standby only for more
Tomorrow 06:20: partner Castell, direct, arrives 09:35, 4 seats
Tomorrow 07:10: our own, direct, arrives 10:25, 14 seats
Hotel list: 12 rooms left, 8 minutes away
}
-> DONE
