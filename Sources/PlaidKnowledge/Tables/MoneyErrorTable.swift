/// Errors of transfers, payments and wallets.
enum MoneyErrorTable {
    static let text = """
        PAYMENT_BLOCKED @ PAYMENT_ERROR | Plaid stopped the payment, mostly for its risk or the account's limits. | developer | no | The payment could not be made. | Look at the payment in the Dashboard |
        PAYMENT_CANCELLED @ PAYMENT_ERROR | The user stopped the payment at the bank. | endUser | no | You cancelled the payment. | Make a new payment if the user wishes |
        PAYMENT_CONSENT_INVALID_CONSTRAINTS @ PAYMENT_ERROR | The payment breaks the limits of its consent. | developer | no | | Compare amount and dates with the consent's constraints |
        PAYMENT_CONSENT_CANCELLED @ PAYMENT_ERROR | The consent for payments ended. | endUser | no | Your permission for payments has ended. Please give it again. | Make a new consent |
        PAYMENT_INSUFFICIENT_FUNDS @ PAYMENT_ERROR | The account does not hold enough. | endUser | no | There is not enough money in the account. | Let the user choose another account or amount |
        PAYMENT_INVALID_RECIPIENT @ PAYMENT_ERROR | The recipient's numbers or address are not accepted. | developer | no | | Make the recipient anew |
        PAYMENT_INVALID_REFERENCE @ PAYMENT_ERROR | The reference has characters or a length that the bank refuses. | developer | no | | Letters and digits only, at most 18 |
        PAYMENT_INVALID_SCHEDULE @ PAYMENT_ERROR | The schedule of a standing order is not possible. | developer | no | | Correct interval, day and start date |
        PAYMENT_REJECTED @ PAYMENT_ERROR | The bank refused the payment. | bank | no | Your bank refused the payment. | Let the user ask the bank, or pay in another way |
        PAYMENT_SCHEME_NOT_SUPPORTED @ PAYMENT_ERROR | The bank does not know this way of paying. | developer | no | | Take another scheme |
        NONIDENTICAL_REQUEST @ TRANSACTION_ERROR | The idempotency key was used before with other content. | developer | no | | A new key for a new payment, the same key for a repeat |
        REQUEST_CONFLICT @ TRANSACTION_ERROR | Two calls with one idempotency key run at the same time. | developer | later | | Wait for the first one |
        TRANSACTION_AMOUNT_EXCEEDED @ TRANSACTION_ERROR | The amount is above what is allowed. | developer | no | | Split it, or ask Plaid for a higher limit |
        TRANSACTION_BACS_INVALID @ TRANSACTION_ERROR | The sort code or the account number is wrong. | developer | no | Please check the sort code and the account number. | Correct the counterparty |
        TRANSACTION_CURRENCY_MISMATCH @ TRANSACTION_ERROR | The wallet holds another currency. | developer | no | | Take a wallet of the payment's currency |
        TRANSACTION_EXECUTION_DISABLED @ TRANSACTION_ERROR | The account may not pay out from wallets. | developer | no | | Ask Plaid |
        TRANSACTION_EXECUTION_FAILED @ TRANSACTION_ERROR | The payment was begun and did not succeed. | developer | no | The payment did not go through. Please try again later. | Look at its status with /wallet/transaction/get, then make a new one with a new key |
        TRANSACTION_FAST_PAY_DISABLED @ TRANSACTION_ERROR | The recipient's bank does not take fast payments. | developer | no | | Pay in another way |
        TRANSACTION_IBAN_INVALID @ TRANSACTION_ERROR | The IBAN is wrong. | developer | no | Please check the IBAN. | Correct the counterparty |
        TRANSACTION_INSUFFICIENT_FUNDS @ TRANSACTION_ERROR | The wallet does not hold enough. | developer | no | | Fund the wallet first |
        TRANSACTION_ON_SAME_ACCOUNT @ TRANSACTION_ERROR | The wallet would pay itself. | developer | no | | Take another counterparty |
        INCOMPLETE_CUSTOMER_ONBOARDING @ TRANSFER_ERROR | The onboarding for transfers is not finished. | developer | no | | Finish it in the Dashboard |
        TRANSFER_ACCOUNT_BLOCKED @ TRANSFER_ERROR | Earlier returns made Plaid block this account for transfers. | endUser | no | This account cannot be used for payments. Please choose another one. | Ask for another account |
        TRANSFER_FORBIDDEN_ACH_CLASS @ TRANSFER_ERROR | The SEC code is not allowed for this account or direction. | developer | no | | Credits: ccd or ppd; debits online: web |
        TRANSFER_LIMIT_REACHED @ TRANSFER_ERROR | The amount is above the limit of a transfer, a day or a month. | developer | later | | Wait until the limit begins anew, or ask Plaid for a higher one |
        TRANSFER_NETWORK_LIMIT_EXCEEDED @ TRANSFER_ERROR | The amount is more than the network carries. | developer | no | | Split it or take another network |
        TRANSFER_NOT_CANCELLABLE @ TRANSFER_ERROR | The transfer has left already. | developer | no | | Make a refund or a transfer the other way |
        TRANSFER_ORIGINATOR_NOT_FOUND @ TRANSFER_ERROR | There is no such originator. | developer | no | | Make it with /transfer/originator/create |
        TRANSFER_UI_UNAUTHORIZED @ TRANSFER_ERROR | The account may not use Transfer UI. | developer | no | | Ask Plaid |
        TRANSFER_UNSUPPORTED_ACCOUNT_TYPE @ TRANSFER_ERROR | Only checking, savings and cash management accounts move money. | endUser | no | Please choose a checking or savings account. | Restrict account_filters in Link |
        UNAUTHORIZED_ACCESS @ TRANSFER_ERROR | The account may not use this part of Transfer. | developer | no | | Ask Plaid |
        BANK_TRANSFER_ACCOUNT_BLOCKED @ BANK_TRANSFER_ERROR MICRODEPOSITS_ERROR | Earlier returns made Plaid block this account. | endUser | no | This account cannot be used. Please choose another one. | Ask for another account |
        BANK_TRANSFER_INSUFFICIENT_FUNDS @ BANK_TRANSFER_ERROR | The account does not hold enough. | endUser | no | There is not enough money in the account. | Ask for another amount or account |
        BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT @ BANK_TRANSFER_ERROR | The origination account is not one of yours. | developer | no | | Compare the id with the Dashboard |
        BANK_TRANSFER_LIMIT_EXCEEDED @ BANK_TRANSFER_ERROR | The amount or the day's sum is above the limit. | developer | Tomorrow, or with a smaller amount. | | Ask Plaid for a higher limit |
        BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT @ BANK_TRANSFER_ERROR | There are several origination accounts and none was named. | developer | no | | Name origination_account_id |
        BANK_TRANSFER_NOT_CANCELLABLE @ BANK_TRANSFER_ERROR | The transfer has left already. | developer | no | | Make one the other way |
        BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE @ BANK_TRANSFER_ERROR | This sort of account moves no money. | endUser | no | Please choose a checking or savings account. | Restrict account_filters in Link |
        BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT @ BANK_TRANSFER_ERROR | Bank transfers do not exist in this environment. | developer | no | | Use another environment |
        """
}
