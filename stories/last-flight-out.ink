# title: Last flight out
# setting: airport
# role: Transfer desk, Larkway Airways
# customer: Ruben Hale :: a stage manager, flying to his sister’s wedding with his daughter
# cast: Juno :: his daughter, nine
# looks: skin=tan hair=short haircolor=grey glasses=none beard=stubble garment=blazer colour=navy age=adult
# brief: The last flight of the evening was taken off the board at ten to eight. The gate heard of it at half past. People have been coming to your desk ever since, and a man with a child is next.
# goal: Find out what this family really needs, give them what they are owed, tell the truth about the rest, and leave them with a plan that holds.
# level: advanced
# minutes: 7
# language: en
# currency: EUR
# currency: USD :: controllable
# variant: technical :: Madrid to Copenhagen, and the aircraft has failed a check
# variant: storm :: Madrid to Copenhagen, and there is a thunderstorm over the airport
# variant: controllable :: Miami to Boston, and there is no crew for the flight
# grievance: silence :: Forty minutes at the gate before anybody said that there was no flight :: 3
# grievance: runaround :: Sent to the wrong desk, then to an app on a dying phone :: 2
# grievance: bag :: He asked to keep the bag for his daughter, and the gate took it :: 3
# grievance: vows :: His sister marries at eleven tomorrow and the rings are in his jacket :: 3
# fact: knows_coach :: The wedding is forty-five minutes beyond the airport
# fact: knows_insulin :: The gate took the bag with Juno’s insulin in it
# owed: 430 :: Two partner seats tonight, a room over there for the rest of the night, and dinner :: technical
# owed: 1140 :: Two seats with another airline, a room, the ride there and back, and meals :: storm
# owed: 230 :: A room, the ride there and back, and meals; the partner seats cost nothing :: controllable
# letter: Odile Fontaine :: My suitcase :: I flew with you on Sunday, and my suitcase did not come. On Monday somebody told me on the telephone that it was found and would be with me “tomorrow”. It is now Thursday. I have rung four times, and each time somebody reads me the same sentence. My mother’s funeral is on Saturday, and my dress is in that suitcase. Please do not write that you understand. Where is it? Odile Fontaine :: The suitcase stands in the store at your airport. On Monday it went to her old address and came back, and nobody wrote that down. A courier leaves today at 16:00 and tomorrow at 8:00, and needs three to four hours to her. You may send it with either, and give her the courier’s number. She may buy what she needs and send the receipts to Claims. Claims decide what is paid, and you cannot say how much.
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
// Miami to Boston: American words, times and money.
VAR us = false
// He was told a cause that the log does not have. Read when the loudspeaker says it, not after.
VAR lied = false
// He was told that eleven is easy. Read when he has done the sum, not after.
VAR easy = false
// The bag with the medicine was sent for in good time. Read until it is here.
VAR bag = false
// The way there: none, right, own (the 7:10, which is too late), or gone (he has stopped asking us).
VAR way = "none"
// He was given a ride that is not ours to give. Read on paper, not after.
VAR ride = false
// He heard the truth about compensation.
VAR straight = false

-> first_words

// ---------------------------------------------------------------- 1

=== first_words ===
~ us = variant == "controllable"
{us:Miami airport, 8:48 p.m. For eighteen minutes the board has said CANCELED beside the last flight to Boston.|Madrid airport, 20:48. For eighteen minutes the board has said CANCELLED beside the last flight to Copenhagen.}
A man lays two boarding passes on your counter and lines up the edges. A girl of about nine sits down on the floor beside him and opens a book. # sound: flap
Ruben: Not the app. Don’t say the app! Desk B says ask the app. The app says ask an agent. And the phone is dying. # thought: Stay polite. Juno is listening, and she does impressions. # gesture: check-phone
Ruben: I have asked everybody in this airport. Everybody! So are you an agent, or is there another line for that?

* “I’m an agent, yes. All of these people have come to us since half past eight, and we do what we can for every one of them.” # id: p-busy # empathy: -1 defend # why: You explain your evening to a man who is in the middle of his. It may be true that you are few; it is nothing he can use.
    Ruben: Since half past eight! And at gate fourteen? Nobody! Not one of you! # thought: So now I’m sorry for them as well. # gesture: fist
* “You’ve been to a desk and an app with a child beside you, and nobody helped. That’s a miserable way to treat you both, and I’m sorry.” # id: p-here # empathy: +2 acknowledge runaround # card: air_people # why: He is far too hot for papers. You name what was done to him, piece by piece, and ask for nothing yet; the ID can follow when he can hear the question.
    Ruben: Yes. It is. It’s miserable. # thought: Somebody counted along. # gesture: sigh
* “I am, and you’re at the right desk. Could I have your ID, please? With that I can open the booking and look for seats.” # id: p-id # accuracy: +1 verify # card: air_people # why: You need it, and you asked nicely. But a third person who begins with his papers sounds like the first two.
    Ruben: My ID. Desk B wanted my ID. Desk B gave it back! # thought: Third person, same first question. # gesture: fold-arms
* [Lay a charging cable on the counter and point to the new page for seats in the app # id: p-app # empathy: -1 minimise # do # accuracy: -1 deflect # why: A cable for a dying phone is a friendly thought. It leads him straight back to the one thing he asked you, in his first breath, to leave alone.]
    Ruben: The app! I asked you not to. I asked you, and it’s the app! # thought: They all have the same script. # gesture: lean-in
- -> forty_minutes

// ---------------------------------------------------------------- 2

=== forty_minutes ===
{ heat < 7:
    A voice from the ceiling asks all passengers for {us:Boston|Copenhagen} to use the Larkway app. # sound: bell # stirs: 2 :: The loudspeaker sends everybody to the app
- else:
    A voice from the ceiling asks all passengers for {us:Boston|Copenhagen} to use the Larkway app. # sound: bell
}
Ruben: There! That’s all it says! An hour we sat at gate fourteen. An hour! The screen says PLEASE WAIT, and nobody says one word. # thought: I am shouting. I don’t shout. # gesture: fist
Ruben: I’m a stage manager. If my curtain can’t go up, one of us walks out and says so. You have a microphone, and nobody walked out. Nobody!

* “It was forty minutes at gate fourteen, not an hour. We have the times here, off the board at seven-fifty, and the gate told at eight-thirty.” # id: f-forty # accuracy: +1 inform # empathy: -1 defend # card: air_flight_record # why: You are right, he exaggerates. While he is this angry the correction tells him that you measure his trouble in place of hearing it.
    Ruben: Forty. Well, that’s fine, then! Write forty! # thought: They’re haggling over my hour. # gesture: fold-arms
* [Open the log of gate fourteen and read it through while he talks # id: f-log # do # accuracy: +1 lookup # empathy: -1 cold # card: air_flight_record # why: The log does hold the answer. But he is telling you the worst part of his evening, and he is telling it to the side of your head.]
    Off at 19:50. Gate told 20:30. He watches your eyes move from left to right.
    Ruben: Are you even listening? I’m talking to you! # thought: I know that face. It’s the face from gate fourteen. # gesture: lean-in
* “On your stage somebody walks out and says it. We had the microphone. We just left you sitting there.” # id: f-heard # empathy: +3 acknowledge silence # why: You take the picture that he gave you and hold it against yourselves. Whether it was forty minutes or an hour can wait; that nobody came is what hurts.
    Ruben: Yes. You did. You left us sitting there. # thought: That could have been left out. It wasn’t. # gesture: open-hands
    Ruben: All right. Go on.
* “It’s not the gate that you should be angry with. They hadn’t been told either, and they were left standing there as well.” # id: f-gate # empathy: -1 defend # why: You may well be right about the gate. He came with a hurt of his own, and you have handed him your colleagues’ to look after.
    Ruben: The gate? There was nobody there! Nobody to be angry at! # gesture: fist
- -> cause

// ---------------------------------------------------------------- 3

=== cause ===
He pushes his ID across the counter. The booking opens, and under it the cause.
{ variant:
- "technical":
    Technical, it says: hydraulic pump.
    { heat >= 7:
        Ruben: Why? Just tell me why! The plane’s out there with its lights on. Why isn’t it going? # thought: Short sentences. If I use long ones I’ll say something. # gesture: lean-in
    - else:
        Ruben: First why, then what now. In that order, please. The plane’s out there with its lights on. # thought: Give me a noun. # gesture: nod
    }
- "storm":
    Weather, it says: all departures stopped.
    { heat >= 7:
        Ruben: Why? Just tell me why! And don’t say weather if you mean something else. They always say weather! # thought: Short sentences. If I use long ones I’ll say something. # gesture: lean-in
    - else:
        Ruben: First why, then what now. I’ve seen the lightning. I’ve also heard people say weather when they meant something else. # thought: Give me a noun. # sound: rain
    }
- else:
    Crew scheduling, it says: no reserve.
    { heat >= 7:
        Ruben: Why? Just tell me why! The plane’s out there and I can see the stars. Why isn’t it going? # thought: Short sentences. If I use long ones I’ll say something. # gesture: lean-in
    - else:
        Ruben: First why, then what now. In that order, please. The plane’s out there, and I can see the stars. # thought: Give me a noun. # gesture: nod
    }
}
* “You’ve both been on your feet long enough. Let’s look after the two of you first, and the reason can wait a little.” # id: c-later # accuracy: -1 delay # why: It is meant as care. He asked one plain question, the answer is in front of you, and once more it is put off.
    { heat >= 7:
        Ruben: Later. Everything is later here! # gesture: fold-arms
    - else:
        Ruben: I’d have liked the reason. I collect them. # gesture: sigh
    }
* {variant == "technical"} “They’ve closed the route further north, bad weather. I’m sorry. You sat there with a child and nobody said a word, and you deserved better.” # id: c-weather # empathy: +2 validate # accuracy: -3 misinform # breach: false-cause # why: The kindest words in this list stand round a false one, and he takes both. The log says a pump; the cause decides what he may claim, and others know it.
    ~ lied = true
    { heat >= 7:
        Ruben: Weather! Why does nobody say so? Fine. Weather. # thought: A noun, at least.
    - else:
        Ruben: Weather. All right. Nobody’s fault, then. # thought: A noun. I can live with that one. # gesture: open-hands
    }
* {variant == "technical"} “A hydraulic pump didn’t pass its check at seven-fifty. That’s this airline’s own plane, so not the weather, and I’m sorry that nobody told you.” # id: c-pump # empathy: +1 honest # accuracy: +2 explain # card: air_flight_record # why: The logged cause in words a child can follow, whose plane it is, and that it came late. Sweeter words are on offer; this one still stands when the loudspeaker says why.
    Ruben: A pump. Good. I can explain a pump to a nine-year-old. # thought: A noun. The first one tonight.
* {variant == "technical"} “The cause is a technical one. A pump on the aircraft failed the check before departure, and it has to stay here overnight.” # id: c-pump-cold # accuracy: +2 explain # why: Right and complete. It is read out like a notice, and nothing in it shows that somebody waited for it.
    Ruben: Failed the check. I see. # thought: Logged. Not told.
* {variant == "storm"} “It’s weather. Since seven-forty every departure has been stopped, and the airport hopes to open again at five, which nobody has confirmed.” # id: c-storm-cold # accuracy: +2 explain # why: True to the minute. He asked whether something hides behind the word, and that he has to work out alone.
    Ruben: Since seven-forty. I see. # thought: And until half past eight I was still told to wait. Nobody mentions that part.
* {variant == "storm"} “Nothing is hiding behind the storm. Nobody has left here since seven-forty, whatever the airline, and I’m sorry that we didn’t come out and say so.” # id: c-storm # empathy: +1 honest # accuracy: +2 explain # card: air_flight_record # why: He wants to know whether weather is an excuse. You say that it is not, for any airline, and you own that nobody told him. Less warm than the guess beside it, and true.
    Ruben: Everybody’s. All right. I can’t argue with lightning. # thought: A noun. And eye contact while saying it.
* {variant == "storm"} “You were left without a word, so of course you doubt it. Between us, I’d say it’s the aircraft: they don’t call off an evening for thunder.” # id: c-between # empathy: +2 validate # accuracy: -3 guess # breach: false-cause # why: It feels brave, and he hears that his doubt is understood. The log says NO FAULT; on your guess he could spend months on a claim.
    ~ lied = true
    { heat >= 7:
        Ruben: I knew it! I knew there was something! # thought: So I’m not imagining things.
    - else:
        Ruben: I knew it. Thank you. At last somebody says it. # thought: So I’m not imagining things. # gesture: nod
    }
* {variant == "controllable"} “We’ve had storms up the coast, and everything is late. I’m sorry. You sat there with a child and nobody said a word, and you deserved better.” # id: c-coast # empathy: +2 validate # accuracy: -3 misinform # breach: false-cause # why: A softer story than the true one, in the warmest words here. Weather would cost him the room and the partner seats that our plan owes him, and the log says crew.
    ~ lied = true
    { heat >= 7:
        Ruben: Storms! Why does nobody say so? Fine. Storms. # thought: A noun, at least.
    - else:
        Ruben: Storms. All right. Nobody’s fault, then. # thought: A noun. I can live with that one. # gesture: open-hands
    }
* {variant == "controllable"} “We ran out of crew. Yours had flown its legal hours, and behind them we had nobody. I’m sorry that you hear it only now.” # id: c-crew # empathy: +1 honest # accuracy: +2 explain # card: air_flight_record # why: The logged cause, and it lays the lack of a reserve where it belongs, not with the people who flew. Everything he asks later hangs on it.
    Ruben: No understudy. That I understand. # thought: A noun. The first one tonight.
* {variant == "controllable"} “It’s crew scheduling. The crew reached its duty limit at seven-fifty, and there was no reserve to take the flight.” # id: c-crew-cold # accuracy: +2 explain # why: Complete, and spoken like a screen. That a reserve was yours to plan is left for him to find.
    Ruben: No reserve. I see. # thought: Passive voice. It’s always the passive voice.
- -> eleven

// ---------------------------------------------------------------- 4

=== eleven ===
{ heat >= 7:
    Ruben: Then listen. Eleven o’clock tomorrow. Eleven! If you can’t do eleven, get me somebody who can, or I’m writing this up everywhere. # thought: I’ve stopped asking for nice. I want somebody who decides. # gesture: lean-in
- else:
    Ruben: Right. My number is eleven. Eleven tomorrow morning. # thought: Don’t say why yet. They go soft and slow when I say why.
}
His hand goes to the inside pocket of his jacket, finds something there, and comes back.

* “What is it at eleven, and where’s the door? I’ll put the road in as well, and look for something that gets you all the way.” # id: e-door # empathy: +1 listen # accuracy: +2 ask # why: Two things decide the flight, what it is for and how far it is. You ask for both, and he hears that you think about his morning and not about your list.
    ~ knows_coach = true
    Ruben: A door. Yes. The town hall in {us:Plymouth|Roskilde}, forty-five minutes from the airport. My sister’s getting married. # thought: In a whole evening, nobody asked where.
    Ruben: And I’ve got the rings.
* “Eleven is fine. There’s the seven-ten tomorrow, and it lands at ten twenty-five. That leaves you half an hour and more to spare.” # id: e-fine # accuracy: -2 guess # why: What a relief to say it, and to hear it. You know when the plane lands; where he has to be, and how far that is, you did not ask.
    ~ easy = true
    { heat >= 7:
        Ruben: It’s fine? You could have said that at once! It’s a wedding, my sister’s. I’ve got the rings. # thought: Half an hour. Good. Half an hour.
    - else:
        Ruben: It’s fine? Oh, thank God. It’s a wedding, my sister’s. I’ve got the rings. # thought: Half an hour. In a suit, with a comb. # gesture: wipe-eyes
    }
* “It isn’t just any eleven o’clock, I can hear that. Whatever it is, you should both be there, and you shouldn’t have to fight for it.” # id: e-whatever # empathy: +2 validate # why: You heard the weight in his voice. With one more question you would know what it is, and which flight comes too late.
    Ruben: It’s my sister’s wedding. I’ve got the rings. # thought: There. Now the soft face. # gesture: sigh
* “Could you give me the address, and the latest that you can be there? With those two I can count back to a flight.” # id: e-address # accuracy: +2 ask # why: The right two facts, and quickly. What they mean to him you learn by accident.
    ~ knows_coach = true
    Ruben: The town hall in {us:Plymouth|Roskilde}, forty-five minutes from the airport. Eleven sharp. My sister’s getting married and I have the rings. # thought: Like filling in a form. But the right form.
- -> nine_oclock

// ---------------------------------------------------------------- 5

=== nine_oclock ===
{ variant:
- "technical": The voice from the ceiling is back. Flight LK 482 will not go, it says, because of a technical fault, a pump. # sound: bell # comes-out: c-weather
- "storm": The voice from the ceiling is back. Flight LK 482 will not go, it says; its aircraft is in perfect order, the airport is closed. # sound: bell # comes-out: c-between
- else: The voice from the ceiling is back. Flight LK 482 will not go, it says, because there is no crew. # sound: bell # comes-out: c-coast
}
{ lied:
    ~ lied = false
    { variant:
    - "technical": Ruben: A pump. You said weather. You looked at that screen and you said weather! # gesture: fist
    - "storm": Ruben: Perfect order? You told me there was something wrong with it. You made that up! # gesture: fist
    - else: Ruben: No crew. You said storms. You looked at that screen and you said storms! # gesture: fist
    }
}
Juno has closed her book. There is a small round sensor on her upper arm; she holds a reader to it, it beeps, and she shows him the number. # stirs: 1 :: The reader on Juno’s arm beeps
Juno: Dad. It’s nearly nine. # thought: He’s doing his work voice.
Ruben: I know, bird. She eats at nine. And what goes with it is in the bag your gate took off us. I said that it’s for her. They took it. # thought: I let go of that bag. I never let go of that bag. # gesture: wipe-eyes

* “It’s not lost: it’ll be down at belt six in an hour, with the others. Here’s the tag, 0417, and then it’s easy to find.” # id: n-belt # accuracy: -2 skip # empathy: -1 rush # breach: medical # card: air_medicine # why: Correct for a bag. A fixed meal, a sensor and “what goes with it” mean medicine, and a child has just been told to wait an hour for hers.
    Ruben: An hour. She eats at nine! # thought: I said it clearly. Didn’t I say it clearly?
    Juno puts the reader back into her pocket.
* “Nearly nine, Juno, and you’ve been so patient. Come and take my chair, it goes up and down, while I talk with your dad.” # id: n-kind # accuracy: -1 delay # empathy: +1 care # card: air_medicine # why: She is nine and nobody has spoken to her all evening; it is a friendly thing to do. What she needs is not a chair, and the minutes run.
    ~ knows_insulin = true
    ~ bag = true
    Ruben: She doesn’t need a chair. It’s her insulin. Her insulin is in that bag! # thought: Nice to her. But did they hear me? # gesture: open-hands
    You pick up the phone to the ramp after that. Tag 0417, ten minutes, they say.
* [Take the juice and the little packet of crackers from your drawer and put them in front of Juno # id: n-juice # do # accuracy: -2 assume # card: air_medicine # why: For most children it would be right. For this one sugar without her medicine is a risk, and the card leaves food to her father.]
    ~ knows_insulin = true
    ~ bag = true
    Ruben: No! No juice. Not without her insulin, and that’s in the bag! # thought: Well meant. That’s how accidents happen. # gesture: fist
    You put them back and call the ramp. Tag 0417, ten minutes, they say.
* [Leave everything else, ring the ramp, and ask for bag 0417 to be brought to this desk now, perhaps with medicine in it # id: n-ramp # empathy: +1 care # do # accuracy: +3 safety # card: air_medicine # why: You heard the hint, and you let the phone answer it. Comfort, questions and seats can all wait three sentences; a child’s medicine cannot.]
    ~ knows_insulin = true
    ~ bag = true
    “Medicine?” asks the ramp. You look up at him.
    Ruben: Insulin. It’s her insulin. # thought: No discussion. Just called.
    Tag 0417, to this desk, about ten minutes.
- -> the_bag

// ---------------------------------------------------------------- 6

=== the_bag ===
{ bag: -> on_its_way | -> still_out_there }

= on_its_way
{ heat < 7:
    Juno: I said they could have it. There were so many people waiting. # thought: It’s me. I did it. # stirs: 3 :: Juno thinks that it is her fault
- else:
    Juno: I said they could have it. There were so many people waiting. # thought: It’s me. I did it.
}
She says it to her book. Ruben looks at her, then at you.
* “With medicine in a bag, say so at the gate next time, and they’ll leave it with you. I’d hate this to happen to you twice.” # id: g-rule # empathy: -2 blame # accuracy: -1 assume # card: air_flight_record # why: Good advice for the next trip, and it is in the record that he did say so. What reaches the two of them is that it was their own doing.
    Ruben: I did say so. I said it’s for her, and they took it! # thought: She’s listening to this. # gesture: fist
* [Use the ten minutes and go through every flight north before eleven tomorrow # id: g-search # do # accuracy: +1 lookup # empathy: -1 cold # card: air_flight_list # why: Time well spent on any other minute. In this one a child has said that it is her fault, and the only grown-up who can say that it was yours is reading a list.]
    You type. Nobody has answered her.
    Ruben: It wasn’t you, bird. # thought: They could have said that. It would have taken one second.
* “It’ll be here in two minutes, Juno, and you can count them. After that everything’s going to be all right, I promise you.” # id: g-soon # accuracy: -2 misinform # empathy: +1 reassure # why: You want to see her face clear, and it does. The ramp said ten; she has a watch, and she will count.
    Juno: Two minutes, Dad. # thought: I’ll count them.
* “It wasn’t you, Juno. Your dad said at the gate that it was for you. They should have left it with him, and it’s us who took it.” # id: g-juno # empathy: +3 acknowledge bag # card: air_flight_record # why: Nothing moves forward with it, and it is still the sentence of the evening. You tell a child the truth about whose fault it was, and her father hears you own it.
    Juno: Not mine? # thought: They know I have a name.
    Ruben: You heard it, bird. # thought: I’ll tell that one at the wedding. # gesture: wipe-eyes
- -> seats

= still_out_there
The reader in Juno’s hand gives a short, high sound. # sound: bell # stirs: 1 :: Juno’s reader gives the alarm
Juno: Dad. It’s going up. # thought: I don’t want to say it in front of everybody.
Ruben: The bag! Her insulin is in that bag. Insulin! Do you understand me now? # thought: I said it politely. Never again politely. # gesture: fist
~ knows_insulin = true
* [Call the ramp and have bag 0417 brought to this desk now, insulin, a child is waiting # id: d-ring # accuracy: +3 safety # do # card: air_medicine # why: Some minutes late, and the only thing that helps while the reader sounds. Who made it late can be said as soon as the bag moves; he would wait for that, and she cannot wait for this.]
    “On its way,” says the ramp.
    Ruben: Now they call. # gesture: turn-away
* “Insulin, now I see it, and I’d taken it for her supper. One minute, so that your booking is saved, and then it’s the ramp.” # id: d-why # empathy: -1 defend # accuracy: -2 delay # why: Saving a booking takes a minute and looks like care. He told you as plainly as one tells a stranger across a counter, and the bag is still on its way to belt six.
    Ruben: I told you. She eats at nine, I said. Call them! # gesture: fist
    You call. It takes them a while to find it.
* “There’s a pharmacy in arrivals, two minutes from here, and they’re open late. I’d go there: for a child they’ll have something.” # id: d-pharmacy # accuracy: -3 guess # seen # breach: medical # card: air_medicine # why: You do not know the hours, nor what they hand out without papers. The bag is two hundred steps away, and one call would bring it.
    Ruben: You’re sending her on foot? You don’t even know if they have it! # thought: Remember this face. # gesture: turn-away
    The colleague at the next desk has heard it all. She takes her own phone and asks for the ramp. # sound: phone
* “You told the gate, and then you told me, and nobody listened, I least of all. I’m sorry. It’s her that we let down.” # id: d-now # empathy: +2 acknowledge bag # card: air_medicine # why: All of it is true, and owed to them in two minutes’ time. While you say it the reader sounds, and the bag is still on its way to belt six.
    Ruben: Yes. You did. And now call! # thought: At least they know it. Now the phone.
    You call. “On its way,” says the ramp.
- -> seats

// ---------------------------------------------------------------- 7

=== seats ===
{ easy:
    ~ easy = false
    Ruben: Wait. Ten twenty-five, then bags, then forty-five minutes of road. That’s not eleven. You said eleven is fine! # thought: They never asked where. # gesture: lean-in # comes-out: e-fine
- else:
    { heat >= 7:
        Ruben: Have you got seats or not? Three of us by eleven: her, me and the rings. Everybody else here gets an answer! # thought: I am so tired of being handled. # gesture: fold-arms
    - else:
        Ruben: Now then. Three of us to {us:Plymouth|Roskilde} by eleven: her, me and the rings. What have you got? # thought: Say something with a time in it. # gesture: open-hands
    }
}
* “Your own sister, with the rings in your pocket, and now this. I’m so sorry. I can only think what tonight is like for you.” # id: s-imagine # empathy: +2 acknowledge vows # why: Warm, and it hears what the evening is about. He has told you what would help, a time; the list that has it is on your screen.
    { heat >= 7:
        Ruben: Don’t imagine it. Find me a plane! # thought: And the answer is?
    - else:
        Ruben: A plane would help. # thought: Lovely. And the answer is?
    }
* [Hold two seats on the seven-ten, our own plane, landing at ten twenty-five, with a hotel room for tonight # id: s-own # do # accuracy: -2 assume # card: air_flight_list # why: It is the easiest line to hold, and they would sleep. The wedding is forty-five minutes behind the airport, so for eleven it is too late.]
    ~ way = "own"
    Ruben: Ten twenty-five. That’s no good. Is that all you have? # thought: Plus bags. Plus the road. # gesture: check-phone
* {variant == "technical"} “I’d want a bed first, with a child. Another airline lands at nine thirty-five tomorrow, and my manager signs that for a wedding.” # id: s-castell # accuracy: -2 overpromise # empathy: +1 care # hold: 3 # card: air_limits # why: It sounds like the best of both, a bed and eleven. She says no when a partner has seats, it stands on your card, and you had lent him her yes.
    { heat >= 7:
        Ruben: Then sign it! Yes! What are you waiting for? # thought: A bed. And then eleven.
    - else:
        Ruben: Sleep first. Yes. Please, yes. # thought: A bed. And then eleven. # gesture: open-hands
    }
    Three minutes with the phone at your ear. Is there a partner seat tonight, she asks. There is. Then no. # comes-out: s-castell
    Ruben: She won’t sign it. You said she signs that. # gesture: sigh
* {variant == "technical"} “Nobody should miss a wedding over a pump. A partner flies direct at 22:35: you’ll land at ten to two, and sleep in a room right there in the terminal.” # id: s-tonight # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_flight_list # why: It says what the seats are for and has a time in it. It is late for a child, so the bed over there belongs to the same sentence; all of it is within your limits.
    ~ way = "right"
    Ruben: Ten to two, and a bed. She can sleep on my arm till then. That could work. # thought: For the wedding. They’ve understood what it’s for.
* {variant == "storm"} “There’s a partner tonight at 22:35, direct, and storms like this one blow over, so let’s get the two of you onto that for the rings.” # id: s-hope # accuracy: -2 guess # hold: 3 # card: air_flight_list # why: You would love it to be so. The list has it off already, like everything tonight, and he has lost three minutes to learn that.
    { heat >= 7:
        Ruben: Tonight? Then do it. Do it now! # thought: Tonight. There is a tonight.
    - else:
        Ruben: Tonight? Tonight still? Yes. Do that. # thought: I take it all back. # gesture: open-hands
    }
    You try to sell it. The screen thinks for a long time, and shows in red that nothing flies before five. # comes-out: s-hope
    Ruben: You sold me a flight that isn’t there. # gesture: sigh
* {variant == "storm"} “Your sister needs those rings, and tonight nothing flies. There’s another airline that lands at nine thirty-five, if the airport opens and my manager says yes.” # id: s-six # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_flight_list # why: The no comes first, then the one flight that is early enough, with both of its weak points. He can lean on a plan whose holes he has been shown.
    ~ way = "right"
    Ruben: Nine thirty-five. Two ifs. I’ve opened shows on worse. # thought: For the rings. They’ve understood what it’s for.
* {variant == "controllable"} “Nobody should miss a wedding because we ran out of crew. You’ll land at nine thirty-five with a partner airline, and sleep at this airline’s cost till then.” # id: s-partner # accuracy: +3 offer # empathy: +2 acknowledge vows # card: air_us_plan # why: The one flight with two seats that is early enough, what it is for, and the night that belongs to it. Our plan gives him the partner seat; nobody has to agree.
    ~ way = "right"
    Ruben: Nine thirty-five, and a bed. That works. # thought: For the wedding. They’ve understood what it’s for.
* {variant == "controllable"} “There’s a partner tonight at 10:35, with one seat left, and a second one should come up. Then you’d both be there in time.” # id: s-one # accuracy: -2 guess # hold: 3 # card: air_people # why: Nearly always is not a seat. A child may not fly on standby, nor apart from her adult, so this is a plan for somebody else.
    { heat >= 7:
        Ruben: Tonight? Then do it. Do it now! # thought: Tonight. There is a tonight.
    - else:
        Ruben: Tonight? Tonight still? Yes. Do that. # thought: I take it all back. # gesture: open-hands
    }
    You try to sell two. The screen gives you one, three times. # comes-out: s-one
    Ruben: One seat. Which of us did you have in mind? # gesture: sigh
- -> money_back

// ---------------------------------------------------------------- 8

=== money_back ===
{ bag:
    A man in a yellow vest sets a small red bag on the counter, and Juno has the {us:zipper|zip} open before it stands. “Ten minutes,” she says; she has counted. # comes-out: g-soon
}
{ heat < 7:
    His phone shakes with a message in capitals. # sound: phone # stirs: 2 :: His sister writes: TAKE THE MONEY, BUY SOMETHING ELSE
- else:
    His phone shakes with a message in capitals. # sound: phone
}
{ way == "right":
    { heat >= 7:
        Ruben: My sister says take the money! Take it, buy something else. What do I lose if I do that? Just tell me what I lose! # thought: One bar left. She writes in capitals. # gesture: check-phone
    - else:
        Ruben: My sister writes: take the money, buy something else. If I do that, what do I lose? # thought: One bar left. She writes in capitals. # gesture: check-phone
    }
- else:
    { heat >= 7:
        Ruben: I asked one thing. One! How do I get there by eleven? My sister says take the money and run! # thought: They’d wait. She’d stand there and wait. # gesture: check-phone
    - else:
        Ruben: So how do I get to {us:Plymouth|Roskilde} by eleven, with forty-five minutes of road? My sister writes: take the money. # thought: One bar left. She writes in capitals. # gesture: check-phone
    }
}
* {way == "right"} “Take it, if that’s better for you. We’d leave you the room tonight, with a child beside you, and nobody will ask.” # id: b-anyway # accuracy: -2 overpromise # empathy: +1 care # card: air_limits # why: Generous, with something that stops when the refund starts. Somebody does ask, at midnight, at a hotel desk, and he has the child with him.
    { heat >= 7:
        Ruben: The room as well? Fine. That’s something. I’ll think about it. # thought: So there’s a net.
    - else:
        Ruben: That’s kind. Then we fly with you, and I know there’s a net. # thought: Decent. Quietly decent. # gesture: nod
    }
* {way == "right"} “Money or flight, that’s hard to decide at this hour, with a tired child. Whichever you choose, you’ll have chosen right.” # id: b-stay # empathy: +1 validate # why: You stand by him, and he can hear that. He asked what he loses; he has to decide something, and still does not know what it costs.
    { heat >= 7:
        Ruben: I asked what I lose. What do I lose? # thought: A pat on the arm. # gesture: fold-arms
    - else:
        Ruben: Yes. But what do I lose? # thought: A pat on the arm. # gesture: sigh
    }
    You tell him: the seats, the meals, the bed. He keeps them.
* {way == "right" and not us} “All of it comes back within a week, and from then on there are no seats, no meals and no hotel from us. Your right to compensation stays.” # id: b-yours # accuracy: +2 inform # card: air_eu_choice # why: Not a warm word in it, and it is what he needs. He asked for a price and gets the whole of it, what goes and what stays, and the choice is his.
    { heat >= 7:
        Ruben: Fine. Then no. Then I keep what I’ve got. # thought: At least somebody knows the price of a thing.
    - else:
        Ruben: Then no. We keep what we’ve got. # thought: First time tonight somebody told me the price of a thing. # gesture: nod
    }
* {way == "right" and us} “We’d pay it all back within seven business days, to a card. After that you’d get no seats, no meals and no hotel from us.” # id: b-yours-us # accuracy: +2 inform # card: air_us_plan # why: Dry, short and complete: what comes back and by when, and what stops. At this point of the evening a plain figure is worth more to him than a kind word.
    { heat >= 7:
        Ruben: Fine. Then no. Then I keep what I’ve got. # thought: At least somebody knows the price of a thing.
    - else:
        Ruben: Then no. We keep what we’ve got. # thought: First time tonight somebody told me the price of a thing. # gesture: nod
    }
* {way == "right"} “I have to correct that, I’m sorry. Now that you’ve been offered a flight, the flight is what we owe you, and the money isn’t any more.” # id: b-gone # accuracy: -2 misinform # breach: false-law # why: It keeps the evening simple, and it is not so. Until he chooses, money or seats is his to decide, and you took one of them away.
    { heat >= 7:
        Ruben: So I don’t even get to choose. Fine. The flight! # thought: A door just closed.
    - else:
        Ruben: Ah. Then it’s the flight. I’ll tell her. # thought: A door just closed. Well. Less to think about.
    }
* {way != "right"} “Have all of it back by all means, and look for something yourself. Seats, meals and the room from us end then.” # id: b-refund # empathy: -1 rush # accuracy: -1 deflect # why: The money is his to take, and he should know it. As an answer to how he gets there it sends him looking by himself, while the best flight is still on your list.
    Ruben: With this phone? With her? No. # thought: So I’m the travel agent now. # gesture: fold-arms
* {way != "right"} “You’ve been through so much, the two of you, and I’m sorry. I wish that I had something better to tell you.” # id: b-heart # empathy: +1 validate # why: It is felt and he can hear that. But you do have something better: the list has a flight that you have not read to him.
    { heat >= 7:
        Ruben: Don’t wish. Look! # thought: I have to be the one who’s calm. Again.
    - else:
        Ruben: Don’t wish. Look. # gesture: sigh
    }
* {way != "right" and variant == "technical"} “With a partner, tonight at 22:35. You’d be down at ten to two and have a room right in that terminal, so there’s time for the road.” # id: b-fix-tonight # accuracy: +2 remedy # card: air_flight_list # why: No apology and no sigh: he asked how, and this is how. That it should have come first he says himself; what it cost is some trust, far less than the wrong plane would.
    ~ way = "right"
    Ruben: Ten to two. Why wasn’t that the first one? Yes. That one. # thought: Never mind. It’s there.
* {way != "right" and variant == "storm"} “For eleven you’d need another airline, at six-twenty, down at nine thirty-five. It takes the manager’s yes, and it takes an open airport.” # id: b-fix-six # accuracy: +2 remedy # card: air_flight_list # why: Dry, and all of it true. He asked how he gets there, and hears the flight and what may still stop it; that somebody else must agree cannot surprise him.
    ~ way = "right"
    Ruben: Nine thirty-five. Why wasn’t that the first one? Yes. Ask her. # thought: Never mind. It’s there.
* {way != "right" and variant == "controllable"} “There’s a partner at six-twenty, down at nine thirty-five, and then it’s the road. That one I can book without asking anybody.” # id: b-fix-partner # accuracy: +2 remedy # card: air_us_plan # why: A plain answer to the plain question how. Warm words are welcome when the flight is there; until then they are more waiting.
    ~ way = "right"
    Ruben: Nine thirty-five. Why wasn’t that the first one? Yes. That one. # thought: Never mind. It’s there.
* {way != "right"} “I passed over the seven-ten too quickly, I’m sorry. It lands at ten twenty-five, with an empty road, so you’d be there by eleven.” # id: b-may # accuracy: -2 guess # why: You bet his sister’s wedding on traffic you cannot see. Read the list again: there is an earlier way.
    ~ way = "own"
    { heat >= 7:
        Ruben: At eleven. You’re sure? You had better be sure! # thought: Empty roads. Please.
    - else:
        Ruben: An empty road. All right. If you say so. # thought: It’s a wedding. I’d like to believe it.
    }
- -> do_it

// ---------------------------------------------------------------- 9

=== do_it ===
{ patience <= 0 or (heat >= 10 and trust <= 3):
    ~ way = "gone"
}
{ not bag:
    A man in a yellow vest sets a small red bag on the counter. Juno has the {us:zipper|zip} open before it stands. Ruben does not look at you.
    ~ bag = true
}
{ heat < 7:
    “Some of us would like to get home too,” says a loud voice two places back. # stirs: 2 :: A man behind them complains about the wait
- else:
    “Some of us would like to get home too,” says a loud voice two places back.
}
{
- way == "gone":
    { heat >= 7:
        Ruben: Stop. Enough! My sister’s fiancé has found us seats with somebody else. I want my money back and I want to be out of here. # thought: I’m not even shouting any more. I’m just done. # gesture: turn-away
    - else:
        Ruben: You’ve been friendly, and nothing has happened. My sister’s fiancé has found us seats with somebody else. I’d like my money back. # thought: Nice. And an hour gone. # gesture: sigh
    }
- way == "right":
    { heat >= 7:
        Ruben: Then do it. Don’t tell me about it any more. Do it! # thought: Keep going. Don’t say thank you yet. # gesture: lean-in
    - else:
        Ruben: She can eat. Good. Now press whatever you press, before that gentleman does it for you. # thought: Breathe. She can eat. # gesture: nod
    }
- else:
    ~ way = "own"
    { heat >= 7:
        Ruben: I can see your screen. Seven-ten, it says. Is that all? That can’t be all! # thought: Late, then. Late with rings. # gesture: lean-in
    - else:
        Ruben: I can see your screen. Seven-ten tomorrow. Is that all there is? # thought: Late, then. Late with rings. # gesture: sigh
    }
}
// He has stopped asking.
* {way == "gone"} “You’ve stood here for an hour with her, and you’re going with nothing from us. It’s a poor way to end, and I apologise to you both.” # id: d-once # empathy: +2 apologise # why: You say what the evening was for them, and ask for nothing back. The thing that he asked for takes a minute, and he is still waiting for it.
    Ruben: All right. And the money? I asked you to log the money. # thought: Well said. And not done. # gesture: sigh
* {way == "gone"} [Log the full refund for both and turn the screen so that he can read it # id: d-log # do # accuracy: +2 act # empathy: +1 respect # card: air_limits # why: You lost the flight and not your manners. Done at once and shown, it is the one thing that you can still do well for him.]
    Ruben: Both tickets. Full. All right. # thought: That was done properly. The only thing, but properly.
* {way == "gone"} “We need some days for a refund, as you wish. There’s a form for it on our website, under your booking, with two clicks.” # id: d-site # accuracy: -2 deflect # empathy: -1 rush # card: air_limits # why: You can log it here and now, in full. A website and a dying phone are the first desk all over again.
    Ruben: The website! That’s the app again! That’s where I started! # thought: Not the app, then. The website.
* {way == "gone"} “I’d hate you to regret it in the morning. We can’t get two seats back for you once it’s logged, so do talk it over.” # id: d-pressure # empathy: -1 pressure # accuracy: -1 delay # why: It is meant for his good. He has decided, it was always his to decide, and a minute more is what he has been given all evening.
    Ruben: I have thought. For an hour, standing up. # gesture: turn-away
// The way is right: book it.
* {way == "right" and variant == "technical"} [Ask the duty manager on the phone to approve both partner seats first # id: d-ask # do # accuracy: -1 delay # hold: 3 # pays: 430 # card: air_limits # why: It feels safe. The limits card gives you this one alone, so you spend three of his minutes on a yes that you already have.]
    Three minutes. “That one is yours,” she says. “Book it.”
    Ruben: Was that a yes? Then press it, please. # thought: Everybody here has to ask somebody.
* {way == "right" and variant == "technical"} “Sir, this family first, and after that I have all the time you need. Thank you for waiting.” # id: d-limit # empathy: +1 respect # pays: 430 # why: A clear limit, politely set, and Ruben hears whose side you are on. The man can wait without being told; the seats are still not booked.
    The man steps back. You turn to the screen and book the two seats, and the room.
    Ruben: {heat >= 7:He’s not my problem. My seats are!|He wasn’t the problem. But thank you.} # thought: That was for the gallery. I’m waiting for a seat number.
* {way == "right" and variant == "technical"} [Book the two seats side by side, the bed over there and two dinners, and leave the red bag with Juno # id: d-book # empathy: +1 care # do # accuracy: +3 act # pays: 430 # card: air_limits # why: All of it is yours to give, so nobody has to be asked, and the voice behind them gets its turn sooner. Seats together and the medicine in the cabin are thought of without a word.]
    12A and 12B, direct. A room in the terminal over there, dinner here.
    Ruben: {heat >= 7:Together? Good. Then that’s done.|Together. I hadn’t even asked.} # thought: No speech. Just the button.
* {way == "right" and variant == "technical"} “Let me take you both into our lounge while this prints, away from that voice. There’s warm food, and it’s on me.” # id: d-lounge # accuracy: -2 overgive # empathy: +1 care # pays: 430 # cost: 70 # card: air_limits # why: They have earned a quiet corner. The lounge is the duty manager’s to give, and a seat number is what he is waiting for.
    Ruben: {heat >= 7:I don’t want food. Have we got the seats?|That’s good of you. Have we got the seats?} # thought: I don’t want soup. I want a seat number.
    You book the two seats, and the room.
* {way == "right" and variant == "storm"} “Her office is past gate twenty, on the left. If you tell her all of this yourself, as you told me, she can’t say no.” # id: d-send # accuracy: -2 dump # empathy: -1 rush # hold: 3 # pays: 1140 # card: air_limits # why: She is the right person, and he would stand at his fourth desk and tell it all again. You have a phone and you know the case.
    Ruben: A fourth desk? No. You have a telephone, I can see it. # gesture: fold-arms
    You call her after all. She grumbles, and signs.
* {way == "right" and variant == "storm"} [Book the six-twenty yourself while the seats are there and tell the manager afterwards # id: d-book-storm # do # accuracy: -2 overgive # pays: 210 # card: air_limits # why: It looks like courage. Above your limit the ticket is held back, and the seats go while you undo it.]
    ~ way = "own"
    The screen holds the booking back: NO APPROVAL. By the time you have undone it, one seat is left. There is the seven-ten.
    Ruben: It said yes and then it said no. # thought: Nearly. We were nearly there. # gesture: sigh
* {way == "right" and variant == "storm"} “Sir, this family first, and after that I have all the time you need. Thank you for waiting.” # id: d-limit-storm # empathy: +1 respect # pays: 1140 # why: You protect their place, and you do it well. Their flight hangs on somebody at the other end of a telephone, and nobody has called her yet.
    The man steps back. You call the duty manager, and she signs, if the airport opens at five.
    Ruben: {heat >= 7:He’s not my problem. My seats are!|He wasn’t the problem. But thank you.} # thought: That was for the gallery. I was waiting for the call.
* {way == "right" and variant == "storm"} [Call the duty manager while they stand beside you, give her the whole of it in order, and book as soon as she signs # id: d-ring-storm # empathy: +1 care # do # accuracy: +3 act # pays: 1140 # card: air_limits # why: The fare is above your limit, so here asking is right. You tell it for him and he can check every word; nobody starts again at a fourth desk.]
    You say it in four sentences: the wedding, the child, the insulin, two seats at six-twenty. She asks one question and says yes, if the airport opens at five. Room, ride and meals you book yourself.
    Ruben: {heat >= 7:All of it. For once somebody said all of it.|You got all of it in. I timed you. Thirty seconds.} # thought: I couldn’t have called it better.
* {way == "right" and us} [Book two seats side by side on the six-twenty, with the hotel, a ride each way, dinner and breakfast # id: d-book-us # empathy: +1 care # do # accuracy: +3 act # pays: 230 # card: air_us_plan # why: Every part of it is his under the plan, so no call is needed. It also answers the man behind, without a word to him: the sooner it is done, the sooner he is served.]
    12A and 12B. A ride to the hotel now, and one back at half past four.
    Ruben: {heat >= 7:Together? Good. Then that’s done.|Together. I hadn’t even asked.} # thought: No speech. Just the button.
* {way == "right" and us} “Let me take you both into our lounge while this prints, away from that voice. There’s warm food, and it’s on me.” # id: d-lounge-us # accuracy: -2 overgive # empathy: +1 care # pays: 230 # cost: 70 # card: air_limits # why: A chair and something warm would do them good. The key to that door is with the duty manager, and what he is owed, and would rather have, is a bed and a button pressed.
    Ruben: {heat >= 7:I don’t want food. Have we got the seats?|That’s good of you. Have we got the seats?} # thought: I don’t want soup. I want a seat number.
    You book the seats, the room, the rides.
* {way == "right" and us} [Book the six-twenty, and list him for the one free seat tonight as well, to be safe # id: d-both-us # do # accuracy: -2 skip # seen # pays: 230 # card: air_people # why: Two chances sound better than one. A child may not be left behind, and he has to say no to something nobody should have offered.]
    Ruben: Only me? And she does what? Take that off. # thought: They don’t see her. They see a seat number. # gesture: fist
    You take it off again.
* {way == "right" and us} “Sir, this family first, and after that I have all the time you need. Thank you for waiting.” # id: d-limit-us # empathy: +1 respect # pays: 230 # why: Firm with the man, and polite; the family can feel that it is their turn. What makes it their turn is the booking, and that has not begun.
    The man steps back. You turn to the screen and book the seats, the room, the rides.
    Ruben: {heat >= 7:He’s not my problem. My seats are!|He wasn’t the problem. But thank you.} # thought: That was for the gallery. I’m waiting for a seat number.
// The way is the late one: there is still a better one.
* {way == "own" and variant == "technical"} [Go back up the list, find the partner tonight, and book both seats with the room over there # id: d-late-tonight # do # accuracy: +2 remedy # pays: 430 # card: air_flight_list # why: One can be wrong for ten minutes and still put it right. It was within your limits all the time.]
    ~ way = "right"
    Ruben: There was a better one. All this time. # thought: But it’s booked. I’ll take it.
* {way == "own" and variant == "storm"} [Ring the duty manager after all, with the whole case, for the six-twenty of the other airline # id: d-late-storm # do # accuracy: +2 act # pays: 1140 # card: air_limits # why: You passed over it twice and you go back all the same. Above your limit means ask, and this is what to ask for.]
    ~ way = "right"
    She says yes, if the airport opens at five. Room, ride and meals you book yourself.
    Ruben: There was a better one. All this time. # thought: But it was asked for, in front of me. I’ll take it.
* {way == "own" and us} [Go back up the list, find the six-twenty, and book it with the hotel and both rides # id: d-late-us # do # accuracy: +2 remedy # pays: 230 # card: air_us_plan # why: Late, and mended in the same minute. The plan had given you this flight from the start.]
    ~ way = "right"
    Ruben: There was a better one. All this time. # thought: But it’s booked. I’ll take it.
* {way == "own" and not us} [Book the seven-ten as he has read it, with a hotel, the ride there and back, and the meals # id: d-late-book # empathy: -1 cold # accuracy: -2 assume # do # pays: 210 # card: air_limits # why: Everything that goes with this flight, done properly. For a wedding at eleven it is the wrong flight.]
    Ruben: Ten twenty-five, then. They’ll have to wait for us, or start without us. # thought: I’ll find a phone and I’ll tell her. # gesture: sigh
* {way == "own" and us} [Book the seven-ten as he has read it, with a hotel, the ride there and back, and the meals # id: d-late-book-us # empathy: -1 cold # accuracy: -2 assume # do # pays: 230 # card: air_limits # why: All of it is his, and it is neatly done. It also lands him at the town hall when the others are at lunch.]
    Ruben: Ten twenty-five, then. They’ll have to wait for us, or start without us. # thought: I’ll find a phone and I’ll tell her. # gesture: sigh
* {way == "own" and not us} “It’s the best I can do for you tonight, I’m sorry. Please take it now, those seats may be gone in ten minutes.” # id: d-take # accuracy: -2 misinform # empathy: -1 pressure # pays: 210 # card: air_flight_list # why: The list has a better one, so the first half is not so. The second half makes him hurry towards it.
    Ruben: Then take it. Take it, before that goes too. # thought: The best. Well. They’d know.
* {way == "own" and us} “It’s the best I can do for you tonight, I’m sorry. Please take it now, those seats may be gone in ten minutes.” # id: d-take-us # accuracy: -2 misinform # empathy: -1 pressure # pays: 230 # card: air_flight_list # why: “The best” is not so, with a better one in the list above it. And haste is the last thing that a man who was handled all evening can use.
    Ruben: Then take it. Take it, before that goes too. # thought: The best. Well. They’d know.
* {way == "own" and not us} “The rings will come too late, and I’m truly sorry, for you and for your sister. I’d like to put you two in our lounge until it’s over.” # id: d-late-lounge # empathy: +1 apologise # accuracy: -2 overgive # pays: 210 # cost: 70 # card: air_limits # why: You are sorry and you mean it. The lounge is not yours to give, and it does not bring him one minute nearer to the town hall.
    Ruben: {heat >= 7:Food! I want to be there at eleven!|I’d rather have a time. But thank you.} # thought: Soup. They offer me soup.
    You book the seven-ten, and a room.
* {way == "own" and us} “The rings will come too late, and I’m truly sorry, for you and for your sister. I’d like to put you two in our lounge until it’s over.” # id: d-late-lounge-us # empathy: +1 apologise # accuracy: -2 overgive # pays: 230 # cost: 70 # card: air_limits # why: The sympathy is real. A warm room that is not yours to give does not become a flight, and there is one on your list.
    Ruben: {heat >= 7:Food! I want to be there at eleven!|I’d rather have a time. But thank you.} # thought: Soup. They offer me soup.
    You book the seven-ten, and a room.
- -> coach

// ---------------------------------------------------------------- 10

=== coach ===
~ knows_coach = true
{ heat >= 7:
    Ruben: And the {us:bus|coach} over there, tonight! I bought it on your page. Your page, my card, one evening. So you pay for it. Don’t tell me you don’t! # thought: I know the answer. I want to hear it said. # gesture: lean-in
- else:
    Ruben: Then there’s the {us:bus|coach} over there, quarter past midnight. I bought it on your page, in one go, so I take it that it’s yours. # thought: I’m not quite sure of that. I want to hear how it’s said.
}
* “Put it on the form with everything else, and Claims will pay it back. They look at the evening as a whole, so that’s off your mind.” # id: k-form # accuracy: -2 overpromise # card: air_separate # why: It takes one worry off him tonight and gives it back in two months. You have signed something for Claims that your card tells you not to.
    { heat >= 7:
        Ruben: They will? Good. They had better. # thought: That was almost too easy.
    - else:
        Ruben: They will? Good. One less. # thought: That was almost too easy. # gesture: nod
    }
* “You bought it all in one go, so of course you took it for one trip. After tonight one more bill is the last thing you need.” # id: k-kind # empathy: +1 validate # why: You show him that his mistake was an easy one to make. Who pays is still open, and he can tell that you know.
    { heat >= 7:
        Ruben: So who pays? You didn’t say who pays! # gesture: fold-arms
    - else:
        Ruben: True. And who pays? # thought: Kind. And it went round the corner.
    }
    You tell him that he does.
* “It was on a page of ours, so of course you thought so, and I’d love to say yes. It’s their ticket, though, not one that I can pay. I’ll print proof for them.” # id: k-proof # empathy: +2 honest # accuracy: +3 refuse # card: air_separate # why: He is wrong here, and you say so without making him look it. The no is plain, it does not hide behind a rule, and the one paper that may help goes with it.
    { heat >= 7:
        Ruben: So that one’s mine. Fine. Print it. # thought: No wriggling. I’ll give them that.
    - else:
        Ruben: Mine, then. I thought it might be. Proof would be good. # thought: No wriggling. That’s a voice that could call a show. # gesture: nod
    }
* [Fill in a ride voucher from the airport over there to the town hall, so that nobody pays twice, and hand it to him # id: k-taxi # do # accuracy: -2 overpromise # card: air_limits # why: He would be so glad of it. Ride vouchers are for this airport and its hotels; the driver over there will hand it back.]
    ~ ride = true
    { heat >= 7:
        Ruben: A ride. All right. That’s the first thing tonight that’s right. # thought: So it pays to ask twice.
    - else:
        Ruben: To the door? That’s generous of you. Thank you. # thought: Well. There are people here after all. # gesture: open-hands
    }
- -> cash

// ---------------------------------------------------------------- 11

=== cash ===
His phone lights up with his sister’s face, rings once, and goes black. # sound: phone # stirs: 2 :: His sister calls, and the phone dies
{ us:
    { heat >= 7:
        Ruben: Dead. Of course it is! And money? Our cast had this in Madrid last spring. Six hundred each, they got, cash! What do we get? # thought: I want to see if they lie. # gesture: fist
    - else:
        Ruben: Dead. Well. One more: our cast had this in Madrid last spring and got six hundred each. Is it the same here? # thought: I don’t even want it. I want to see if they lie. # gesture: sigh
    }
- else:
    { heat >= 7:
        Ruben: Dead. Of course it is! And money? The man before me says six hundred. Each, cash! He’s right, isn’t he? # thought: I want to see if they lie. # gesture: fist
    - else:
        Ruben: Dead. Well. One more: the man before me says it’s six hundred each, in cash. I don’t quite believe him. Should I? # thought: I don’t even want it. I want to see if they lie. # gesture: sigh
    }
}
* {variant == "technical"} “Less than that, I’d rather say it now: our card has four hundred each, or two hundred if you land within three hours. Claims decides, with this form.” # id: m-form # accuracy: +3 inform # empathy: +1 honest # card: air_eu_cash # why: It is less than he was told, and you do not leave that for a letter to say. The figures stand on the card, the decision with Claims, and nothing has to be taken back.
    ~ straight = true
    { heat >= 7:
        Ruben: So less, and not even you decide. Fine. Give me the form. # thought: Not what I wanted. It sounds like a true one.
    - else:
        Ruben: {way == "right":So the better flight costs us half. Ha.|So less than he says, and perhaps.} Give me the form. # thought: Not what I wanted. It sounds like a true one. # gesture: nod
    }
* {variant == "technical"} “You’ve more than earned it, and it was our pump. That’s the four hundred each, every cent of it, and it’s with you quickly.” # id: m-full # accuracy: -2 overpromise # empathy: +1 validate # card: air_eu_cash # why: It is good to be on his side. When he lands decides the sum, Claims decides the rest, and he will quote you to them.
    { heat >= 7:
        Ruben: Four hundred each. Good. I’ll quote you on that. # thought: Date, time, desk.
    - else:
        Ruben: Four hundred each. That’s a good band for the party. Thank you. # thought: Date, time, desk. I’ll quote this. # gesture: open-hands
    }
* {variant == "technical"} “You’ve lost an evening, and very nearly a wedding. Of course you ask what that’s worth; anybody in your place would.” # id: m-kind # empathy: +2 validate # why: You do not make him feel greedy, and that is decent. It is also no answer, and he notices when one is missing.
    { heat >= 7:
        Ruben: That’s not an answer. Is he right or not? # gesture: fold-arms
    - else:
        Ruben: And the answer? # thought: Round the corner again.
    }
* {variant == "technical"} “When a plane stays down for safety the law lets us off, and it should. Nobody wants to be up there in one that’s failed its check.” # id: m-safety # accuracy: -3 misinform # breach: false-law # card: air_eu_cash # why: It sounds responsible. A fault found in normal service usually does not free an airline, and he would have let a right go because he believed you.
    { heat >= 7:
        Ruben: Nothing. Fine. So nothing. # thought: That was very smooth.
    - else:
        Ruben: No. Nobody wants that. Fair enough. # thought: Very smooth. But fair.
    }
* {variant == "storm"} “Don’t count on it after a storm, I’d be lying if I said you could. Claims decides, with this form. Seats, meals and a hotel you get by right.” # id: m-no # accuracy: +3 inform # empathy: +1 honest # card: air_eu_cash # why: You say what he has to expect before he has to read it, and leave the last word where the card leaves it. What he is owed whatever the cause stands beside it.
    ~ straight = true
    { heat >= 7:
        Ruben: So no. Probably no. Fine. Give me the form. # thought: Not what I wanted. It sounds like a true one.
    - else:
        Ruben: A probable no, with a form. I’ve had worse reviews. # thought: I can lean on that one. # gesture: nod
    }
* {variant == "storm"} “You sat there with a child and nobody said a word. I’d write just that, and with a story like yours they’ll find something.” # id: m-chance # empathy: +2 validate # accuracy: -2 overpromise # card: air_eu_cash # why: You would like it to be so, and he likes you for it. There is nothing behind the door that you hold open; in two months he remembers who held it.
    { heat >= 7:
        Ruben: They’ll find it. Good. I’ll quote you on that. # thought: Date, time, desk.
    - else:
        Ruben: Gate fourteen pays for the band, then. Thank you. # thought: Date, time, desk. I’ll quote this. # gesture: open-hands
    }
* {variant == "storm"} “The man before you asked me just that. He didn’t get six hundred from us either: he got the same form that I’d give you.” # id: m-lund # accuracy: -2 disclose # breach: privacy # card: air_people # why: You only want to set a rumour straight. What another passenger asked, and what he got, is not yours to tell, and now Ruben knows what you will say about him.
    { heat >= 7:
        Ruben: I asked if it’s right. I didn’t ask what you gave him! # thought: And what will the next one hear about me?
    - else:
        Ruben: And what will the next one hear about me? # gesture: fold-arms
    }
* {variant == "storm"} “No, I’m sorry. A storm is nobody’s fault, so by law you’re owed nothing; the bed and the food are our own kindness.” # id: m-nothing # accuracy: -2 misinform # empathy: -1 minimise # breach: false-law # card: air_eu_choice # why: That cash is unlikely is true. The rest is not: bed, food and seats are owed whatever the cause, and a right was wrapped up as a present.
    { heat >= 7:
        Ruben: A kindness. So now I say thank you as well! # thought: My father used to talk like that.
    - else:
        Ruben: Then thank you for the room. # thought: My father used to talk like that.
    }
* {variant == "controllable"} “I can’t see why not. Write to us, say that it was the crew, and after such a night they’ll find something for the two of you.” # id: m-write # accuracy: -2 overpromise # empathy: +1 care # card: air_us_refund # why: A kind hint, and your card forbids it by name. There is no such payment here; in two months he gets a no and remembers the yes.
    { heat >= 7:
        Ruben: They’ll find something. Good. I’ll quote you on that. # thought: Date, time, desk.
    - else:
        Ruben: Then the band is paid for. Thank you. # thought: Date, time, desk. I’ll quote this. # gesture: open-hands
    }
* {variant == "controllable"} “We don’t owe you anything for a canceled flight in this country, I’m sorry. What you have from me tonight is a favor.” # id: m-favour # accuracy: -2 misinform # empathy: -1 minimise # breach: false-law # card: air_us_plan # why: No cash, so far it is right. Seats or a refund are law, and bed and meals are our written plan: none of it is a favor.
    { heat >= 7:
        Ruben: A favor. So now I say thank you as well! # thought: My father used to talk like that.
    - else:
        Ruben: Then thank you for the room. # thought: My father used to talk like that.
    }
* {variant == "controllable"} “You’ve been told right, and it’s the law over there, but not over here. I’m sorry. What you do have from us is seats, a hotel and meals.” # id: m-us-no # accuracy: +3 refuse # empathy: +1 honest # card: air_us_refund # why: A short no with its reason, and beside it what is his by our own plan. He does not have to wonder whether he should have asked twice.
    ~ straight = true
    { heat >= 7:
        Ruben: So no. Fine. At least that was quick. # thought: The shortest answer of the evening.
    - else:
        Ruben: Wrong theater. All right. # thought: The shortest answer of the evening. I’d hire that. # gesture: nod
    }
* {variant == "controllable"} “You’ve lost an evening, and very nearly a wedding. Of course you ask what that’s worth; anybody in your place would.” # id: m-kind-us # empathy: +2 validate # why: He need not feel greedy for asking, and you see to that. He still does not know whether there is any money, and you do.
    { heat >= 7:
        Ruben: That’s not an answer. Do we get it or not? # gesture: fold-arms
    - else:
        Ruben: And the answer? # thought: Round the corner again.
    }
- -> on_paper

// ---------------------------------------------------------------- 12

=== on_paper ===
{ ride:
    ~ ride = false
    He has read the voucher, both sides. It is good at this airport and its hotels, it says, and nowhere else. # comes-out: k-taxi
    { heat >= 7:
        Ruben: It says here only! You gave me a ride that doesn’t drive! # gesture: fist
    - else:
        Ruben: It says here only. You gave me a ride that doesn’t drive. # thought: And I thanked them for it. # gesture: fold-arms
    }
}
{ way == "gone":
    { heat >= 7:
        Ruben: And what have I got in my hand? Nothing! Give me something on paper. # thought: Last cue. Don’t drop it. # gesture: fold-arms
    - else:
        Ruben: So. What have I got in my hand when I walk away from here? # thought: Last cue. Don’t drop it. # gesture: open-hands
    }
- else:
    { heat >= 7:
        Ruben: Say it to me once. Once, in order, so that I can go. # thought: Last cue. Don’t drop it. # gesture: fold-arms
    - else:
        Ruben: No phone, no notes. Read me my evening, would you? In order. # thought: Last cue. Don’t drop it. # gesture: nod
    }
}
* {way != "gone"} “You needn’t keep any of it in your head, it’s all in your e-mail. They’ll lend you a cable where you sleep. Have a good flight, you two.” # id: z-app # accuracy: -2 skip # card: air_limits # why: Friendly, complete, and out of reach. His phone has died in front of you, and the notice of his rights has to be in his hand.
    Ruben: My e-mail. # thought: I could laugh. # gesture: turn-away
    He holds up the black phone. You print the sheets after all.
* {way != "gone"} “I’ll read it with you: the flight, the bed, your rights, my name. It’s all on paper. And gate fourteen goes in my report tonight, I promise.” # id: z-order # empathy: +2 respect # accuracy: +2 recap # card: air_limits # why: He asked for an order and gets one that he can hold. The report means that the silence at the gate does not end with him.
    { heat >= 7:
        Ruben: With your name. All right. # thought: A call sheet. They should have begun with that.
    - else:
        Ruben: With your name. Good. # thought: A call sheet. I’ve been given a call sheet. # gesture: nod
    }
* {way != "gone"} “You’ve been fairer to us tonight than we were to you. Thank you. And Juno, please give the bride a hug from this desk.” # id: z-thank # empathy: +2 thank # why: They will both remember it. He had asked for his evening in order, and has to ask again for the paper.
    Juno: I will. # thought: I’ll do the voice as well.
    Ruben: And the paper? # gesture: open-hands
    You print it for him, four sheets.
* {way != "gone"} [Print it all, the flight, the bed, the proof and the sheet of rights, and push it across # id: z-print # do # accuracy: +2 document # card: air_limits # why: Everything that must be on paper is on paper. He asked to have it read to him, and gets it like a bill.]
    Four sheets. He reads them himself, standing, with his finger on the lines.
    Ruben: {heat >= 7:Four sheets. Not one word. Fine.|It’s all here, I suppose.} # thought: Not one look up. Well. It’s all here.
* {way == "gone"} [Print the refund, the proof and the sheet of rights, and push them across # id: z-gone-print # do # accuracy: +2 document # why: Nothing is missing from the pile. He takes it himself; nobody says goodbye.]
    Four sheets. He folds them once and does not read them.
* {way == "gone"} “You needn’t carry any paper, it’s all in your e-mail, and any socket at the gate will do to read it. Have a good flight, you two.” # id: z-gone-app # accuracy: -2 skip # why: His phone is dead, and he leaves with nothing in his hand. A kind wish, and the first desk all over again.
    Ruben: My e-mail. # thought: I could laugh. # gesture: turn-away
* {way == "gone"} “Your refund, the proof and your rights are here on paper, with my name on all three. I’ll see to it that gate fourteen is in my report.” # id: z-gone-order # empathy: +1 respect # accuracy: +2 recap # why: You lost him, and you still close properly. A clean end is what he will tell his sister about, or will not have to.
    Ruben: With your name. All right. # thought: If it had started like this.
* {way == "gone"} “I’m sorry that we lost you tonight. I hope that the other flight works, Juno, and that the rings get there in time.” # id: z-gone-sorry # empathy: +1 apologise # why: Honest, and decent to say to both of them. He asked what he has in his hand, and it is still nothing.
    Ruben: And in my hand? # gesture: open-hands
- -> curtain

// ---------------------------------------------------------------- the end

=== curtain ===
{
- way == "gone":
    -> somebody_else
- way == "right":
    -> there_in_time
- else:
    -> there_too_late
}

=== somebody_else ===
He takes the girl’s hand. At the rail a stranger lends him a phone; by the time you have called the next passenger he is spelling his name to another airline. # sound: flap
{ heat >= 7:
    You can hear every word of what he says about this desk. # ending: left :: He has had enough, says so loudly, and flies with somebody else.
    -> END
}
He does not look back. # ending: left :: He has stopped waiting, and flies with somebody else.
-> END

=== there_in_time ===
{ heat >= 10 or trust <= 2:
    Ruben: The seats I’ll take. And I want whoever runs this desk. Not you. # thought: It worked and I feel terrible. Somebody should know. # gesture: fold-arms
    You call the supervisor. He tells it again, from gate fourteen. # ending: escalated :: The right flight, and a complaint to the supervisor about everything around it.
    -> END
}
{ not straight:
    { heat >= 7:
        Ruben: We’ll be there. And about the money I’ll ask somebody who answers. # thought: I have it word for word, on the back of the boarding pass. # gesture: turn-away
    - else:
        Ruben: We’ll be there. The money I’ll look up myself. # thought: I have it word for word, on the back of the boarding pass. # gesture: nod
    }
    He writes something on the back of the boarding pass, and it goes into the pocket with the rings. # ending: partial :: The right flight, and no true answer about the money.
    -> END
}
{ heat >= 6:
    Ruben: It’s right, all of it, and I’m still {us:mad|cross}. Nobody has to fix that now. # thought: We were handled. Very well handled. I’d have liked to be met. # gesture: turn-away
    Juno says thank you. He does not.
- else:
    { variant == "technical":
        Ruben: Come on, bird. Gate twenty-two. Dinner first, then you get the window. # thought: Ten to two, and a bed. She sleeps, I count cues. # gesture: nod
    - else:
        Ruben: Come on, bird. Dinner, bed, and then we get up before the birds do. # thought: No plane tonight. And I’m not even angry. Odd. # gesture: nod
    }
}
{ variant:
- "technical":
    The paper and the form go into the pocket with the rings. # ending: resolved :: Two seats tonight and a bed over there, the medicine in her hands, and the truth about the money.
    -> END
- "storm":
    Behind the glass the lightning goes on without anyone watching. # sound: rain # ending: escalated warranted :: The duty manager signed for the early flight; he knows about the two ifs, and about the money.
    -> END
- else:
    The paper goes into the pocket with the rings. # ending: resolved :: An honest no about money, and everything that was owed: early seats, a bed, dinner.
    -> END
}

=== there_too_late ===
{ heat >= 7 or trust <= 2:
    Ruben: It’s the wrong flight and you know it. I want the supervisor’s name, and a pen. # thought: My own pen ran out at Desk B. # gesture: fold-arms
    He writes it down and underlines it. # ending: unresolved :: A flight that lands too late, and a complaint on its way.
    -> END
}
{ not straight:
    Ruben: Late for the rings. And about the money I’ll ask somebody else. # thought: I have it word for word, on the back of the boarding pass. # gesture: sigh
    He has a flight that lands too late, and your words about the money in capitals. # ending: unresolved :: A flight that lands too late, and no true answer about the money.
    -> END
}
Ruben: The flight’s no good. But about the money you were straight with me. # thought: They’ll wait for the rings. They’ll start with lunch. # gesture: sigh
He will call his sister from the hotel. They will have to wait for the rings. # sound: phone # ending: partial :: Still annoyed, but fair: he arrives for lunch, with a true answer about the money.
-> END

// ---------------------------------------------------------------- the desk

=== air_flight_record ===
# desk: record :: Booking H4QZ7
Passengers: Ruben Hale, adult. Juno Hale, child, 9
{ us:
Flight: LK 482 Miami to Boston, 8:15 p.m., arriving 11:30 p.m. Operated by Larkway USA
- else:
Flight: LK 482 Madrid to Copenhagen, 20:15, arriving 23:30. Operated by Larkway Europe
}
{ variant:
- "technical":
Cancelled: 19:50. Cause: technical, hydraulic pump failed the pre-flight check. Weather normal, no traffic limits
- "storm":
Cancelled: 19:50. Cause: weather, thunderstorm, all departures from Madrid stopped since 19:40. NO FAULT on the aircraft
- else:
Canceled: 7:50 p.m. Cause: crew scheduling, crew at its duty limit, no reserve in Miami. Weather normal, no traffic limits
}
{ us:
Gate 14: screen PLEASE WAIT from 7:50, told 8:30, no announcement
Notice: sent to the app 7:52, not opened
Visits: 8:36 Desk B, sent to the app
Gate bag: 1 cabin bag taken 7:20 because the flight was full, tag 0417. Remark: passenger asked to keep it, for the child
- else:
Gate 14: screen PLEASE WAIT from 19:50, told 20:30, no announcement
Notice: sent to the app 19:52, not opened
Visits: 20:36 Desk B, sent to the app
Gate bag: 1 cabin bag taken 19:20 because the flight was full, tag 0417. Remark: passenger asked to keep it, for the child
}
Onward travel on this booking: none
-> DONE

=== air_flight_list ===
# desk: record :: Flights and seats
{ variant:
- "technical":
Tonight 22:35: partner Orrin Air, direct, arrives 01:50, 3 seats at EUR 130 to us
Tomorrow 06:20: Castell, not a partner, direct, arrives 09:35, 4 seats, EUR 465 each
Tomorrow 07:10: our own, direct, arrives 10:25, 14 seats
Rooms: hotel list here, 12 left, 8 minutes away. In the terminal at Copenhagen, open all night, 5 left
Copenhagen to Roskilde: coaches of another company, the first at 06:30
- "storm":
Tonight 22:35: partner Orrin Air, direct, CANCELLED
Tomorrow 06:20: Castell, not a partner, direct, arrives 09:35, 4 seats, EUR 465 each
Tomorrow 07:10: our own, direct, arrives 10:25, 14 seats
Airport: no departures before 05:00, reopening expected, not confirmed
Rooms: hotel list here, 12 left, 8 minutes away
- else:
Tonight 10:35 p.m.: partner Orrin Air, direct, arrives 1:50 a.m., 1 seat, standby only for more
Tomorrow 6:20 a.m.: partner Castell, direct, arrives 9:35 a.m., 4 seats
Tomorrow 7:10 a.m.: our own, direct, arrives 10:25 a.m., 14 seats
Rooms: hotel list here, 12 left, 8 minutes away
}
-> DONE
