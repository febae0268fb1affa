# title: החשבון הכפול
# setting: shop
# role: שירות לקוחות, Northlight Energy
# customer: רז לוי :: לקוח מזה אחת־עשרה שנים, מתקשר מהבית
# looks: hair=short haircolor=grey skin=light garment=sweater colour=navy age=older glasses=round
# brief: אדם ממתין על הקו. התשלום החודשי שלו הוכפל ל־231.00 ש"ח, והוא המתין עשרים וחמש דקות.
# goal: לברר מדוע הוכפל החשבון, ולומר לו מה אפשר לעשות.
# level: starter
# minutes: 2
# language: he
# currency: ILS
# grievance: bill :: התשלום הוכפל ללא אזהרה :: 3
# fact: knows_heating :: הוא כיבה את החימום בגלל החשבון
# as-at: 2026-11-01

VAR heat = 6
VAR trust = 4
VAR patience = 6
VAR knows_heating = false

-> opening

=== opening ===
הקו נפתח בנשימה כבדה.
רז: עשרים וחמש דקות אני מחכה! החשבון שלי הוכפל, 231 ש"ח ב־Northlight. # thought: הם סומכים על כך שאתייאש.
* "עשרים וחמש דקות, וחשבון כפול. בוא נברר." # id: hear # empathy: +2 acknowledge bill # accuracy: +1 commit # why: זה מה שכואב, וזה מה שיקרה עכשיו.
    רז: כן. תבררו.
* "Northlight? בוקר טוב, מספר לקוח בבקשה (8 ספרות)." # id: number # card: account # accuracy: +1 verify # why: צריך את זה, אבל לא עכשיו.
    ~ knows_heating = true
    רז: My number is 40-17, and I am cold.
* [לפתוח את החשבון במסך # id: look # accuracy: +1 lookup # why: טוב לבדוק.]
    רז: נו?
- # ending: partial :: החשבון ייבדק, והוא ממתין.
-> END

=== account ===
# desk: record :: חשבון 40-17
# source: המדריך, עמוד 12
לקוח: רז לוי
תשלום: 231.00 (Northlight)
המונה לא נקרא באוקטובר.
-> DONE
