/// Errors of transfers, payments and wallets.
enum MoneyErrorTable {
    static let text = """
        PAYMENT_BLOCKED @ PAYMENT_ERROR | Plaid stopped the payment by its compliance rules: too high, or too many in a short time. | developer | no | The payment could not be made. | Look at the payment in the Dashboard
        PAYMENT_CANCELLED @ PAYMENT_ERROR | The user stopped the payment at the bank. | endUser | no | You cancelled the payment. | Make a new payment if the user wishes, perhaps from another bank
        PAYMENT_CONSENT_INVALID_CONSTRAINTS @ PAYMENT_ERROR | The constraints of the consent are missing, or the bank does not support them. | developer | no | The payment could not be set up at this bank. | Make the consent anew with other constraints, or let the user choose another bank
        PAYMENT_CONSENT_CANCELLED @ PAYMENT_ERROR | The user stopped while giving the consent for payments. | endUser | no | You stopped before the permission was given. You can give it at any time. | Make a new consent if the user wishes
        PAYMENT_INSUFFICIENT_FUNDS @ PAYMENT_ERROR | The account does not hold enough. | endUser | no | There is not enough money in the account. | Let the user choose another account or amount |
        PAYMENT_INVALID_RECIPIENT @ PAYMENT_ERROR | The bank refuses the recipient: a name or address that is too long or has special characters, or a wrong number. | developer | no |  | Make the recipient anew
        PAYMENT_INVALID_REFERENCE @ PAYMENT_ERROR | The reference has characters or a length that the bank refuses. | developer | no | | Letters and digits only, at most 18 |
        PAYMENT_INVALID_SCHEDULE @ PAYMENT_ERROR | The bank refuses the schedule of the standing order, such as a first payment on a holiday. | developer | no |  | Choose another first date, interval or day
        PAYMENT_REJECTED @ PAYMENT_ERROR | The bank refused the payment, for its amount or because it looked suspicious. | bank | no | Your bank refused the payment. | Let the user ask the bank, or pay in another way
        PAYMENT_SCHEME_NOT_SUPPORTED @ PAYMENT_ERROR | The bank does not know this way of paying. | developer | no |  | Take another scheme, or let the user choose another bank
        NONIDENTICAL_REQUEST @ TRANSACTION_ERROR | The idempotency key was used before with other content. | developer | no | | A new key for a new payment, the same key for a repeat |
        REQUEST_CONFLICT @ TRANSACTION_ERROR | Two calls with one idempotency key run at the same time. | developer | later | | Wait for the first one |
        TRANSACTION_AMOUNT_EXCEEDED @ TRANSACTION_ERROR | The amount is above what Plaid allows this account. | developer | no |  | Ask Plaid for a higher limit
        TRANSACTION_BACS_INVALID @ TRANSACTION_ERROR | The sort code or the account number is wrong. | developer | no | Please check the sort code and the account number. | Correct the counterparty |
        TRANSACTION_CURRENCY_MISMATCH @ TRANSACTION_ERROR | The wallet and the recipient's account have different currencies. | developer | no |  | Take a wallet or an account of the other's currency
        TRANSACTION_EXECUTION_DISABLED @ TRANSACTION_ERROR | The account may not pay out from wallets. | developer | no | | Ask Plaid |
        TRANSACTION_EXECUTION_FAILED @ TRANSACTION_ERROR | The payment was begun and did not succeed. | developer | no | The payment did not go through. Please try again later. | Look at its status with /wallet/transaction/get, then make a new one with a new key |
        TRANSACTION_FAST_PAY_DISABLED @ TRANSACTION_ERROR | The recipient's sort code does not take Faster Payments. | developer | no |  | Pay to another account
        TRANSACTION_IBAN_INVALID @ TRANSACTION_ERROR | The IBAN is wrong. | developer | no | Please check the IBAN. | Correct the counterparty |
        TRANSACTION_INSUFFICIENT_FUNDS @ TRANSACTION_ERROR | The wallet does not hold enough. | developer | no | | Fund the wallet first |
        TRANSACTION_ON_SAME_ACCOUNT @ TRANSACTION_ERROR | The wallet would pay itself. | developer | no | | Take another counterparty |
        INCOMPLETE_CUSTOMER_ONBOARDING @ TRANSFER_ERROR | The end customer for whom money is moved is not approved yet. | developer | Yes, once it is approved. |  | Call /transfer/originator/get until its status is approved
        TRANSFER_ACCOUNT_BLOCKED @ TRANSFER_ERROR | Earlier returns made Plaid block this account for transfers. | endUser | no | This account cannot be used for payments. Please choose another one. | Ask for another account |
        TRANSFER_FORBIDDEN_ACH_CLASS @ TRANSFER_ERROR | The SEC code does not fit the account or direction, or Plaid has not enabled it for you. | developer | no |  | Persons: web, tel or ppd for debits, ppd for credits; companies: ccd
        TRANSFER_LIMIT_REACHED @ TRANSFER_ERROR | The amount is above the limit of a transfer, a day or a month. | developer | later | | Wait until the limit begins anew, or ask Plaid for a higher one |
        TRANSFER_NETWORK_LIMIT_EXCEEDED @ TRANSFER_ERROR | The amount is more than the network carries. | developer | no | | Split it or take another network |
        TRANSFER_NOT_CANCELLABLE @ TRANSFER_ERROR | The transfer has left already. | developer | no |  | Look at cancellable of /transfer/get first; make a refund or a transfer the other way
        TRANSFER_ORIGINATOR_NOT_FOUND @ TRANSFER_ERROR | There is no such originator, or it is not one of yours. | developer | no |  | Make it with /transfer/platform/originator/create
        TRANSFER_UI_UNAUTHORIZED @ TRANSFER_ERROR | The account may not use Transfer UI. | developer | no | | Ask Plaid |
        TRANSFER_UNSUPPORTED_ACCOUNT_TYPE @ TRANSFER_ERROR | Only checking, savings and cash management accounts move money, and debits need one that can be debited. | endUser | no | Please choose a checking or savings account. | Restrict account_filters in Link
        UNAUTHORIZED_ACCESS @ TRANSFER_ERROR | This endpoint is for platforms, or for customers of another kind. | developer | no |  | Partners use /partner/customer/create; else ask Plaid
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
