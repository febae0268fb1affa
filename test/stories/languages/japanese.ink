# title: 二重の請求
# setting: hotel
# role: フロント、ハーバー・ホテル
# customer: 佐藤 :: 昨日から泊まっているお客様
# looks: hair=bob haircolor=black skin=light garment=blazer colour=navy age=adult
# brief: 請求書に同じ部屋が二回載っています。お客様は急いでいます。
# goal: 間違いを確かめ、正直に伝えてください。
# level: starter
# minutes: 1
# language: ja
# currency: JPY
# grievance: twice :: 同じ部屋を二回請求された :: 2

VAR heat = 5
VAR trust = 4
VAR patience = 6

-> opening

=== opening ===
お客様が請求書を置く。
佐藤: "確認済み"と書いてあるのに、二回も請求されています。 # thought: 飛行機に遅れそうだ。
* "ご迷惑をおかけしました。すぐに確認します。" # id: hear # empathy: +2 acknowledge twice # card: bill # accuracy: +1 verify # why: 気持ちと次の一歩を伝えています。
    佐藤: お願いします。
* "少々お待ちください。" # id: wait # empathy: -1 minimise # why: もう待っています。
    佐藤: またですか。
- # ending: partial :: 請求書を確認することになりました。
-> END

=== bill ===
# desk: record :: 請求書
部屋: 二〇四号室、24,000円
-> DONE
