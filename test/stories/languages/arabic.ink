# title: الفاتورة المضاعفة
# setting: shop
# role: خدمة العملاء
# customer: سمير حداد :: زبون قديم
# looks: hair=short haircolor=black skin=tan garment=shirt colour=teal age=adult
# brief: رجل ينتظر، وفاتورته تضاعفت.
# goal: اعرف السبب وقل الحقيقة.
# level: starter
# minutes: 1
# language: ar
# currency: EGP
# grievance: bill :: تضاعف المبلغ دون إنذار :: 2

VAR heat = 5
VAR trust = 4
VAR patience = 6

-> opening

=== opening ===
سمير: كتبوا "قريبا" ثم 231 جنيها! # thought: لا أحد يسمعني.
* "أفهم. لننظر معا في الفاتورة." # id: hear # empathy: +2 acknowledge bill # accuracy: +1 commit # why: هذا ما يؤلمه.
    سمير: حسنا.
* "انتظر من فضلك." # id: wait # empathy: -1 minimise # why: لقد انتظر كثيرا.
    سمير: مرة أخرى؟
- # ending: partial :: ستراجع الفاتورة.
-> END
