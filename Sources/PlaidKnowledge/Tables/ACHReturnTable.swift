// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The return codes with which a bank returns an ACH payment.
enum ACHReturnTable {
    static let text = """
        R01 | The account has insufficient funds. | endUser | At most two more times, within 180 days. | There was not enough money in your account. | Retry around payday, or ask for another account | raw:amount 33.33
        R02 | The account is closed. | endUser | no | This account is closed. Please choose another one. | Ask for another account | raw:amount 44.44
        R03 | The account does not exist, or it belongs to another person. | endUser | no | We could not find this account. Please check it. | Ask for the account again
        R04 | The account number is malformed; often a tokenized number that the bank or the user has invalidated. | developer | no | Please check the account number. | Call /auth/get again, or ask for the account again
        R05 | A consumer account was debited with a corporate SEC code, and the consumer did not authorize it. | developer | no | | Use a consumer SEC code, ppd or web
        R06 | The originating bank requested the return. | developer | no | | Ask your bank
        R07 | The customer revoked the authorization. | endUser | no | You have withdrawn your permission for this payment. | Stop debiting; ask for a new authorization
        R08 | The customer stopped this payment. | endUser | Only with a new authorization. | You have stopped this payment at your bank. | Ask the customer
        R09 | The balance is sufficient, but the funds are not yet collected. | endUser | At most two more times, within 180 days. | The money in your account is not available yet. | Retry in a few days
        R10 | The customer states that the payment was not authorized. | endUser | no | Your bank told us that you did not authorize this payment. | Stop debiting and investigate; too many of these returns cost you the right to debit
        R11 | The customer authorized a payment, but this one differs from what was authorized. | developer | Once corrected, within 60 days. | | Correct the amount or the date
        R12 | The branch was sold to another bank. | endUser | no | Your account has moved to another bank. Please connect it again. | Ask for the account again
        R13 | The routing number does not belong to a bank that accepts ACH. | developer | no | Please check the routing number. | Ask for the account again
        R14 | The representative of the account's holder died or can no longer act. | endUser | no | | Stop debiting
        R15 | The account holder died. | endUser | no | | Stop debiting
        R16 | The account is frozen. | endUser | no | This account is blocked at your bank. Please choose another one. | Ask for another account | raw:amount 55.55
        R17 | The bank could not process fields of the entry, or it suspects fraud. | developer | no | | Check the data and investigate
        R18 | The effective date is not valid. | developer | Once corrected. | | Ask Plaid
        R19 | The amount is not valid. | developer | Once corrected. | | Ask Plaid
        R20 | The account does not allow these transactions, such as a savings account without transfers. | endUser | no | This account does not accept payments. Please choose a checking account. | Ask for another account
        R21 | The company's identification is not valid. | developer | no | | Ask Plaid
        R22 | The receiver does not recognize the individual's ID. | developer | no | | Check the data
        R23 | The receiver refused the credit. | endUser | no | Your bank told us that you refused this payment. | Ask the customer
        R24 | The payment is a duplicate. | developer | no | | Look for a payment that was sent twice
        R25 | An addenda record is wrong. | developer | Once corrected. | | Ask Plaid
        R26 | A mandatory field is wrong. | developer | Once corrected. | | Ask Plaid
        R27 | The trace number is missing or unknown. | developer | no | | Ask Plaid
        R28 | The routing number's check digit is wrong. | developer | no | Please check the routing number. | Ask for the account again
        R29 | A company states that the payment was not authorized. | endUser | no | Your bank told us that your company did not authorize this payment. | Ask the company to allow your company ID at its bank
        R30 | The bank does not participate in check truncation. | bank | no | | Use another payment method
        R31 | The bank returns a company's payment late, with the permission of your bank. | bank | no | | Ask your bank
        R32 | The bank cannot settle. | bank | no | | Use another payment method
        R33 | The bank refuses an entry for a destroyed check. | bank | no | | Use another payment method
        R34 | A regulator has limited the bank's participation. | bank | no | | Ask for another account
        R35 | Debits of this type are not allowed. | developer | no | | Check the SEC code and the direction
        R36 | Credits of this type are not allowed. | developer | no | | Check the SEC code and the direction
        R37 | The check that this entry was made from has already been paid. | developer | no | | Do not retry
        R38 | Payment of the check that this entry was made from was stopped. | endUser | no | | Ask the customer
        R39 | The check that this entry was made from is not eligible. | developer | no | | Do not retry
        R40 | A federal agency returned an enrollment. | bank | no | | Ask Plaid
        R41 | An enrollment has a wrong transaction code. | bank | no | | Ask Plaid
        R42 | An enrollment has a wrong routing number. | bank | no | | Ask Plaid
        R43 | An enrollment has a wrong account number. | bank | no | | Ask Plaid
        R44 | An enrollment has a wrong ID of the person or company. | bank | no | | Ask Plaid
        R45 | An enrollment has a wrong name. | bank | no | | Ask Plaid
        R46 | An enrollment has a wrong representative payee indicator. | bank | no | | Ask Plaid
        R47 | The enrollment is a duplicate. | bank | no | | Ask Plaid
        R50 | State law does not allow a returned check to be re-presented in this way. | bank | no | | Use another payment method
        R51 | The entry for a re-presented check is incorrect or was not authorized. | developer | no | | Investigate
        R52 | Payment of the re-presented check was stopped. | endUser | no | | Ask the customer
        R53 | Both the check and the entry made from it were presented. | developer | no | | Do not retry
        R61 | The return was sent to the wrong bank. | bank | no | | Ask Plaid
        R62 | A debit that was sent by mistake, or to reverse one, is returned. | bank | no | | Ask Plaid
        R63 | The amount of the return differs from that of the payment; no longer in use. | bank | no | | Ask Plaid
        R64 | The return names another person; no longer in use. | bank | no |  | Ask Plaid
        R65 | The return has a wrong transaction code; no longer in use. | bank | no |  | Ask Plaid
        R66 | The return names another company; no longer in use. | bank | no |  | Ask Plaid
        R67 | The return is a duplicate. | bank | no | | Ask Plaid
        R68 | The return arrived too late. | bank | no | | Ask Plaid
        R69 | Several fields of the return are wrong. | bank | no |  | Ask Plaid
        R70 | A return was not accepted, or nobody requested it. | bank | no | | Ask Plaid
        R71 | The dishonored return was sent to the wrong bank. | bank | no | | Ask Plaid
        R72 | The dishonored return arrived too late. | bank | no | | Ask Plaid
        R73 | The bank states that its return was in time. | bank | no | | Ask Plaid
        R74 | The bank corrected its return. | bank | no | | Ask Plaid
        R75 | The bank states that its return was not a duplicate. | bank | no | | Ask Plaid
        R76 | The bank states that its return had no errors. | bank | no | | Ask Plaid
        R77 | The bank does not accept the dishonored return of a debit sent by mistake. | bank | no | | Ask Plaid
        R80 | An international entry is coded incorrectly. | developer | no | | Ask Plaid
        R81 | The bank does not participate in international entries. | bank | no | | Use another payment method
        R82 | The foreign bank is unknown. | developer | no | | Check the receiving bank
        R83 | The foreign bank cannot settle. | bank | no | | Use another payment method
        R84 | The gateway did not process the international entry. | bank | no | | Ask Plaid
        R85 | An international entry was not marked as international. | developer | no | | Ask Plaid
        """
}
