// What a bank in England does when a customer has died, and who may be told what.
//
// Checked 2026-11-01, three sources each:
// What banks have agreed to: the Bereavement Principles (British Bankers’ Association and Building Societies Association, 30 March 2016;
//   the BBA is part of UK Finance since 2017); the FCA’s review of retail banks, 12 April 2025; its Consumer Duty (PRIN 2A) with FG21/1.
// Joint accounts: the right of survivorship, as the bereavement pages of Furness and Newcastle Building Societies and of thinkmoney tell
//   it. Each bank sets its own limit up to which it pays without a grant.
// No will, not married: Administration of Estates Act 1925, section 46; Non-Contentious Probate Rules 1987, rule 22; Inheritance
//   (Provision for Family and Dependants) Act 1975. A change is proposed and is not law: Ministry of Justice, “A fairer end to
//   relationships”, consultation from 5 June to 14 August 2026.
// Secrecy: Tournier v National Provincial and Union Bank of England (1924) 1 KB 461, which outlasts the account; UK GDPR, Article 4(1)
//   and recital 27 (data of the dead are outside it, the bank’s own duty is not); the Principles.
// Telling others: Death Notification Service, questions and answers; UK Finance on its launch, 2018; gov.uk on Tell Us Once.

=== bank_principles ===
# desk: policy :: Bills that the account pays before anything is settled
# source: Bereavement Principles of the UK’s banks and building societies, 30 March 2016; FCA, review of retail banks, 12 April 2025; FCA Handbook PRIN 2A and FG21/1
# as-at: 2026-11-01
{ variant == "joint":
Joint account: nothing is frozen when one of the two has died. The other one pays from it as before, any bill, without probate. The certificate is for taking the name off, whenever that suits.
Without a PIN: a payment by telephone with us in this call, or a passport at any counter.
- else:
Account of one person: frozen as soon as the death is noted. No card, no transfer, no code works, and none is used before that either.
Funeral bill: paid from it straight to the funeral director, before probate, as far as the money goes. Whoever is named on the bill sends it; in by noon, paid the next working day.
It is not paid into the hands of anybody else, and nobody need pay it first.
}
A funeral is not a reason to lend.
-> DONE

=== bank_who ===
# desk: policy :: Who may be told what is in the account
# source: Tournier v National Provincial and Union Bank of England (1924) 1 KB 461; Administration of Estates Act 1925, section 46; Non-Contentious Probate Rules 1987, rule 22; UK GDPR, recital 27
# as-at: 2026-11-01
{ variant:
- "joint": Joint account: the other holder. It is hers, and she is told as on any other day.
- "sole": Named as executor in a will that we have seen: told the balance and every payment in and out. Nothing else is asked for that. To close the account we wait for the grant.
- else:
Not married and no will: not told the balance, not even roughly. Until the court has named somebody, nobody speaks for the account; rule 22 begins with a husband, wife or civil partner, then children, parents, brothers and sisters.
Living together gives no claim under the rules, however long. A court can order something all the same (Act of 1975): Citizens Advice, free of charge.
A change is proposed (Ministry of Justice, 5 June 2026) and is not law.
}
Data protection law ends with death. A bank’s duty to keep quiet does not.
-> DONE

=== bank_others ===
# desk: policy :: Telling the other banks and the state
# source: Death Notification Service, questions and answers; UK Finance, launch of the service, 2018; gov.uk, “Tell Us Once”
# as-at: 2026-11-01
Other banks: the Death Notification Service. One form, free, online or by telephone, for all firms that take part. Each of them writes within 10 working days.
Government and council: Tell Us Once, with the number that the registrar gave; free. It does not reach banks.
Telephone, gas, water: each by itself. We cannot tell any of them for her.
-> DONE
