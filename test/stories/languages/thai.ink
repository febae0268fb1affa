# title: บิลซ้ำ
# setting: shop
# role: พนักงานร้าน
# customer: สมชาย ใจดี :: ลูกค้าประจำ
# looks: hair=short haircolor=black skin=tan garment=shirt colour=teal age=adult
# brief: ลูกค้าถูกเก็บเงินสองครั้งและกำลังรีบ
# goal: หาสาเหตุและบอกความจริง
# level: starter
# minutes: 1
# language: th
# currency: THB
# grievance: twice :: ถูกเก็บเงินสองครั้ง :: 2

VAR heat = 5
VAR trust = 4
VAR patience = 6

-> opening

=== opening ===
สมชาย: ผมจ่ายไปแล้ว ทำไมเก็บอีก # thought: ไม่มีใครฟังเลย
* "เข้าใจครับ เดี๋ยวตรวจสอบให้ทันที" # id: hear # empathy: +2 acknowledge twice # accuracy: +1 commit # why: บอกสิ่งที่เจ็บและสิ่งที่จะทำ
    สมชาย: ขอบคุณครับ
* "รอสักครู่ครับ" # id: wait # empathy: -1 minimise # why: เขารอมานานแล้ว
    สมชาย: อีกแล้วหรือ
- # ending: partial :: จะมีการตรวจสอบบิล
-> END
