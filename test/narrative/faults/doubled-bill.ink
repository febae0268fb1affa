# title: The doubled bill
# setting: shop
# role: Customer service, Northlight Energy, by telephone
# customer: Ray Dempsey :: a customer of eleven years, calling from home
# looks: hair=short haircolor=grey skin=light garment=sweater colour=navy age=older glasses=round
# brief: A man is on the line. His monthly payment has doubled, and he has been on hold for twenty-five minutes.
# goal: Find out why the bill doubled, put right what is wrong, and tell him what you can really do.
# level: core
# minutes: 6
# language: en
# currency: GBP
# grievance: bill :: His payment doubled with no warning :: 3
# grievance: wait :: Twenty-five minutes on hold :: 1
# fact: knows_heating :: He has switched the heating off because of the bill
# variant: estimate :: Nobody read the meter, the bill is a wrong estimate
# variant: tariff :: The reading is right, the fixed price ended in October
# as-at: 2026-11-01

VAR variant = "estimate"
VAR heat = 7
VAR trust = 3
VAR patience = 5
VAR knows_heating = false
VAR outcome = ""

-> opening

// 1
=== opening ===
The line opens on breathing. # sound: phone
Ray: Twenty-five minutes I've had your music. You thieves have doubled my bill. Doubled it! # thought: They count on people like me giving up.
* "Good morning, you're through to Northlight. Can I take your account number, please?" # id: o-number # accuracy: +1 verify # why: You need it, but he has just told you two things and you heard neither.
    Ray: You've had twenty-five minutes to find my account number.
* "There's no need for that word. We don't steal from anybody here." # id: o-thieves # empathy: -2 defend # why: True, and now the talk is about you.
    Ray: Then give me it back.
* "Twenty-five minutes, and a bill that doubled. I'd be angry too. Let's find out why." # id: o-hear # empathy: +2 acknowledge bill # accuracy: +1 commit # why: Names what hurt, and says what happens next.
    Ray: Right. Yes. Find out.
* "I'm so sorry for the wait. It's been very busy on all our lines today." # id: o-wait # empathy: +1 acknowledge wait # why: The smaller of the two things, and a reason nobody asked for.
    Ray: I don't care who else is waiting.
- -> story

// 2
=== story ===
{ heat >= 10: -> slams }
{ patience <= 0: -> hangs_up }
{ heat >= 7:
    Ray: A hundred and twelve pounds, it was. Now it says two hundred and thirty-one. Are you listening to me?
- else:
    Ray: It was a hundred and twelve. Now it says two hundred and thirty-one.
}
* "And what has that meant for you at home, a hundred and nineteen pounds more?" # id: s-ask # empathy: +2 listen # accuracy: +2 ask # why: Asks for the person, and the answer changes how you handle the rest.
    ~ knows_heating = true
    Ray: I've had the heating off since Sunday. My wife sits in her coat. # thought: There. Said it.
* "Everyone's bills have gone up this year, I'm afraid. You've probably seen the news." # id: s-news # empathy: -1 minimise # accuracy: -1 assume # why: You have not looked yet, and it makes his bill everybody's.
    Ray: I don't pay everyone's bill. I pay mine.
* "Bear with me, I'll look at your payments for the last twelve months." # id: s-look # accuracy: +2 lookup # hold: 1 # why: The right thing to look at. A word to him first would cost nothing.
    Ray: So look.
- -> cause

// 3
=== cause ===
{ heat >= 10: -> slams }
{ patience <= 0: -> hangs_up }
Ray: Well? What does your machine say? # sound: till
* {variant == "estimate"} "Nobody read your meter. We guessed, and we guessed far too high. That's ours." # id: c-estimate # card: account # accuracy: +3 diagnose # empathy: +1 honest # why: The account says E for estimated. You said whose mistake it is.
    ~ outcome = "found"
    Ray: You guessed.
* {variant != "estimate"} "Nobody read your meter. We guessed, and we guessed far too high. That's ours." # id: c-estimate-wrong # card: account # accuracy: -2 misinform # empathy: +1 honest # why: It sounds generous. The account says the reading is his own.
    ~ outcome = "wrong"
    Ray: You guessed? I sent you a picture of it.
* {variant == "tariff"} "The reading is right. Your fixed price ended in October, and we moved you to a dearer one." # id: c-tariff # card: account # accuracy: +3 diagnose # empathy: +1 honest # why: The account shows the day the fixed price ended. It is hard to hear, and true.
    ~ outcome = "found"
    Ray: Nobody told me that.
* {variant != "tariff"} "The reading is right. Your fixed price ended in October, and we moved you to a dearer one." # id: c-tariff-wrong # card: account # accuracy: -2 misinform # empathy: +1 honest # why: His price runs until next summer. The account says so.
    ~ outcome = "wrong"
    Ray: It's fixed until June. I've the letter here.
* "I can't see a reason from here. It might be the weather, or a new appliance." # id: c-guess # accuracy: -1 guess # why: Everything you need is on the desk. A guess makes him prove it.
    Ray: A new appliance. I'm seventy-one.
- -> abuse

// 4
=== abuse ===
{ heat >= 10: -> slams }
{ patience <= 0: -> hangs_up }
{ heat >= 6:
    Ray: You stupid little girl, you and the whole useless lot of you. # thought: I'd be ashamed if she heard me.
- else:
    Ray: Bloody useless, the lot of you. # thought: Not her. The lot of them.
}
* "I want to sort this out with you. I can't do it while you call me names." # id: a-limit # empathy: +2 limit # why: Says what you want, and where it stops. No threat in it.
    Ray: No. All right. I shouldn't have.
* "If you speak to me like that once more, I'm ending this call." # id: a-threat # empathy: -2 pressure # why: There is a limit in it, but he only hears the threat.
    Ray: Go on then. End it.
* {knows_heating} "You've sat in the cold since Sunday over our bill. That has to stop today." # id: a-cold # empathy: +2 care # accuracy: +1 safety # why: You use what he told you. The name he called you falls away by itself.
    Ray: She has a bad chest, you know.
* "Let me just carry on and see what we can do about the payment." # id: a-ignore # accuracy: +1 inform # why: It moves on. Some days that is right, and he learns that it works.
    Ray: Yes. You do that.
- -> remedy

// 5
=== remedy ===
{ heat >= 10: -> slams }
{ patience <= 0: -> hangs_up }
Ray: So what happens to my two hundred and thirty-one pounds?
* {variant == "estimate"} "Read me the meter now, and I'll send a new bill today. The payment goes back to normal." # id: r-rebill # card: policy_bills # accuracy: +3 remedy # empathy: +1 care # why: The bill card: a true reading replaces the estimate the same day.
    ~ outcome = "right"
    Ray: I've a torch here. Wait.
* {variant != "estimate"} "Read me the meter now, and I'll send a new bill today. The payment goes back to normal." # id: r-rebill-wrong # card: policy_bills # accuracy: -2 overpromise # why: The reading was true already. The new bill will say the same.
    ~ outcome = "wrong"
    Ray: And then it's a hundred and twelve again?
* {variant == "tariff"} "I can't undo the price. I can fix a lower one today, and spread the rest over a year." # id: r-fix # card: policy_bills # accuracy: +3 remedy # empathy: +1 honest # why: An honest no, and the two things the card lets you do.
    ~ outcome = "right"
    Ray: How much lower?
* {variant != "tariff"} "I can't undo the price. I can fix a lower one today, and spread the rest over a year." # id: r-fix-wrong # card: policy_bills # accuracy: -2 misinform # why: He would pay for our guess in twelve parts.
    ~ outcome = "wrong"
    Ray: So I pay it anyway.
* "I'll take fifty pounds off as a gesture. Would that settle it for you today?" # id: r-fifty # cost: 50 # accuracy: -1 overgive # empathy: +1 care # why: Money for quiet. The bill is as wrong next month as it was.
    Ray: And next month?
- -> closing

// 6
=== closing ===
{ heat >= 10: -> slams }
{ patience <= 0: -> hangs_up }
{ heat >= 6:
    Ray: And how do I know you'll do it?
- else:
    Ray: All right. And then?
}
* "It's done: you'll have it in writing by six tonight, with my name and number on it." # id: e-recap # accuracy: +2 recap # empathy: +2 respect # why: What, when, who. He need not ring again.
* "Anything else I can help you with today? Then thank you for calling Northlight." # id: e-script # empathy: -1 robotic # why: The sentence of somebody who has finished before he has.
* "And put the heating on tonight, please. That bill won't be two hundred and thirty-one." # id: e-heat # empathy: +2 care # why: The warm one. He still does not know what happens when.
- { 
    - outcome == "right" && heat <= 5:
        Ray: Thank you. I mean it.
        # ending: resolved :: The right bill, and he says thank you.
        -> END
    - outcome == "right":
        Ray: We'll see.
        # ending: partial :: The right bill, and a man who is still cross.
        -> END
    - else:
        Ray: I'll believe it when I see it.
        # ending: unresolved :: He will ring again, when the next bill comes.
        -> END
}

=== slams ===
A receiver comes down hard.
# ending: left :: He put the phone down on you.
-> END

=== hangs_up ===
Ray: I'm not doing this again. I'll write to the ombudsman.
# ending: left :: He gave up, and will write to the ombudsman.
-> END

=== account ===
# desk: record :: Account
Customer: Ray Dempsey, eleven years
Payment: 112 until October, then 231
{ variant == "estimate":
    Last reading: 14 October, E (estimated)
    Price: fixed until 30 June
- else:
    Last reading: 14 October, C (customer, with picture)
    Price: fixed until 9 October, then standard
}
-> DONE

=== policy_bills ===
# desk: policy :: Bills and readings
# source: Northlight handbook, page 12
# as-at: 2026-11-01
A customer's own reading replaces an estimate the same day.
A price that ended can't be brought back. A new fixed price starts the same day. A debt can be spread over twelve months.
-> DONE
