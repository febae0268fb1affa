# title: The driver's entrance
# setting: shop
# role: Front desk
# customer: Ann Moore :: a driver, 5'10" and cross
# looks: hair=bob haircolor=brown skin=light garment=coat colour=navy age=adult
# brief: She was told "tomorrow" twice.
# goal: Tell her the truth.
# level: starter
# minutes: 1
# language: en
# currency: EUR
# grievance: twice :: Told "tomorrow" twice :: 2

VAR heat = 5
VAR trust = 4
VAR patience = 6

-> opening

=== opening ===
Ann: They said "tomorrow", and I don't believe it. # thought: Nobody's listening.
* "I'd be cross too. Let's see." # id: hear # empathy: +2 acknowledge twice # accuracy: +1 commit # why: It's what "tomorrow" did to her.
    Ann: “Let's” is good.
* “I'd wait until tomorrow.” # id: wait # empathy: -1 minimise # why: She's waited.
    Ann: Again?
- # ending: partial :: She'll be told "today".
-> END
