/// The reasons for which a bank sends an ACH payment back.
enum ACHReturnTable {
    static let text = """
        R01 | Not enough money in the account. | endUser | At most twice more, within 180 days. | There was not enough money in your account. | Try again near pay day, or ask for another account | raw:amount 33.33
        R02 | The account is closed. | endUser | no | This account is closed. Please choose another one. | Ask for another account | raw:amount 44.44
        R03 | No such account, or it belongs to somebody else. | endUser | no | We could not find this account. Please check it. | Ask for the account again
        R04 | The account number has a wrong form; often a tokenized number that the bank or the user made void. | developer | no | Please check the account number. | Read /auth/get again, or ask for the account again
        R05 | A consumer's account was debited with a company's code, and the consumer did not agree. | developer | no | | Use the class of consumers, ppd or web
        R06 | The sender's bank asked for it back. | developer | no | | Ask your bank
        R07 | The customer withdrew the agreement. | endUser | no | You have withdrawn your agreement to this payment. | Stop; ask for a new agreement
        R08 | The customer stopped this payment. | endUser | Only with a new agreement. | You have stopped this payment at your bank. | Ask the customer
        R09 | The money is there but cannot be used yet. | endUser | At most twice more, within 180 days. | The money in your account cannot be used yet. | Try again in some days
        R10 | The customer says that the payment was not agreed to. | endUser | no | Your bank tells us that you did not agree to this payment. | Stop; look into it; too many of these cost the right to debit
        R11 | The customer agreed, but the payment differs from what was agreed. | developer | Once corrected, within 60 days. | | Correct amount or date
        R12 | The branch was sold to another bank. | endUser | no | Your account has moved to another bank. Please connect it again. | Ask for the account again
        R13 | The routing number is not that of a bank that takes ACH. | developer | no | Please check the routing number. | Ask for the account again
        R14 | The person who acts for the account's holder died or can no longer act. | endUser | no | | Stop
        R15 | The account's holder died. | endUser | no | | Stop
        R16 | The account is frozen. | endUser | no | This account is blocked at your bank. Please choose another one. | Ask for another account | raw:amount 55.55
        R17 | The bank's processing refuses fields of the entry, or the bank suspects a fraud. | developer | no |  | Check the data; look into it
        R18 | The date is not possible. | developer | Once corrected. | | Ask Plaid
        R19 | The amount is not possible. | developer | Once corrected. | | Ask Plaid
        R20 | The account is not for payments, such as a savings account without transfers. | endUser | no | This account takes no payments. Please choose a checking account. | Ask for another account
        R21 | The company's identification is not valid. | developer | no | | Ask Plaid
        R22 | The individual's id is not known to the receiver. | developer | no | | Check the data
        R23 | The receiver refused the credit. | endUser | no | Your bank tells us that you refused this payment. | Ask the customer
        R24 | The same payment came twice. | developer | no | | Look for a payment that was sent twice
        R25 | An addendum is wrong. | developer | Once corrected. | | Ask Plaid
        R26 | A mandatory field is wrong. | developer | Once corrected. | | Ask Plaid
        R27 | The trace number is missing or unknown. | developer | no | | Ask Plaid
        R28 | The routing number's check digit is wrong. | developer | no | Please check the routing number. | Ask for the account again
        R29 | A company says that the payment was not agreed to. | endUser | no | Your bank tells us that your company did not agree to this payment. | The company has to allow your company id at its bank
        R30 | The bank takes no part in truncated checks. | bank | no | | Take another way
        R31 | The bank returns a company's payment late, with your bank's leave. | bank | no |  | Ask your bank
        R32 | The bank cannot settle. | bank | no | | Take another way
        R33 | The bank refuses a destroyed check's entry. | bank | no | | Take another way
        R34 | A supervisor has limited what the bank may take part in. | bank | no |  | Ask for another account
        R35 | A debit of the wrong sort. | developer | no | | Check class and direction
        R36 | A credit of the wrong sort. | developer | no | | Check class and direction
        R37 | The check of this entry was paid already. | developer | no | | Do not repeat
        R38 | The check of this entry was stopped. | endUser | no | | Ask the customer
        R39 | The check of this entry is not fit to be made into one. | developer | no |  | Do not repeat
        R40 | A federal agency sends an enrolment back. | bank | no |  | Ask Plaid
        R41 | An enrolment has a wrong transaction code. | bank | no |  | Ask Plaid
        R42 | An enrolment has a wrong routing number. | bank | no |  | Ask Plaid
        R43 | An enrolment has a wrong account number. | bank | no |  | Ask Plaid
        R44 | An enrolment has a wrong id of the person or company. | bank | no |  | Ask Plaid
        R45 | An enrolment has a wrong name. | bank | no |  | Ask Plaid
        R46 | An enrolment is wrong about who receives for somebody else. | bank | no |  | Ask Plaid
        R47 | The enrolment was there already. | bank | no |  | Ask Plaid
        R50 | The law of the state does not let a check be presented again in this way. | bank | no |  | Take another way
        R51 | The entry made from a check is not right or not agreed to. | developer | no | | Look into it
        R52 | The check that was presented again in this way was stopped. | endUser | no |  | Ask the customer
        R53 | Both the check and the entry made from it were presented. | developer | no |  | Do not repeat
        R61 | The return itself went to the wrong bank. | bank | no | | Ask Plaid
        R62 | A debit that was made by mistake, or to take one back, is returned. | bank | no |  | Ask Plaid
        R63 | The amount of the return is not that of the payment; no longer in use. | bank | no |  | Ask Plaid
        R64 | The return names another person; no longer in use. | bank | no |  | Ask Plaid
        R65 | The return has a wrong transaction code; no longer in use. | bank | no |  | Ask Plaid
        R66 | The return names another company; no longer in use. | bank | no |  | Ask Plaid
        R67 | The return came twice. | bank | no | | Ask Plaid
        R68 | The return came too late. | bank | no | | Ask Plaid
        R69 | Several fields of the return are wrong. | bank | no |  | Ask Plaid
        R70 | A return was not accepted, or nobody had asked for it. | bank | no | | Ask Plaid
        R71 | The refusal of a return went to the wrong bank. | bank | no |  | Ask Plaid
        R72 | The refusal of a return came too late. | bank | no |  | Ask Plaid
        R73 | The bank insists that its return was in time. | bank | no |  | Ask Plaid
        R74 | The bank corrects its return. | bank | no |  | Ask Plaid
        R75 | The bank insists that its return was no duplicate. | bank | no |  | Ask Plaid
        R76 | The bank insists that its return had no mistake. | bank | no |  | Ask Plaid
        R77 | The bank does not take back the refused return of a debit made by mistake. | bank | no |  | Ask Plaid
        R80 | An international entry is coded in a wrong way. | developer | no |  | Ask Plaid
        R81 | The bank takes no part in international entries. | bank | no |  | Take another way
        R82 | The foreign bank is not known. | developer | no |  | Check the bank of the receiver
        R83 | The foreign bank cannot settle. | bank | no |  | Take another way
        R84 | The gateway did not pass the international entry on. | bank | no |  | Ask Plaid
        R85 | An entry that leaves the country was not marked as one. | developer | no |  | Ask Plaid
        """
}
