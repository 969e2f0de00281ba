// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Errors of transfers, payments and wallets.
enum MoneyErrorTable {
    static let text = """
        PAYMENT_BLOCKED @ PAYMENT_ERROR | Plaid's compliance rules blocked the payment: the amount is too high, or there were too many payments in a short time. | developer | no | The payment could not be made. | Check the payment in the Dashboard
        PAYMENT_CANCELLED @ PAYMENT_ERROR | The user cancelled the payment at the bank. | endUser | no | You cancelled the payment. | Create a new payment if the user agrees, perhaps from another bank
        PAYMENT_CONSENT_INVALID_CONSTRAINTS @ PAYMENT_ERROR | The constraints of the consent are missing, or the bank does not support them. | developer | no | The payment could not be set up at this bank. | Create the consent again with other constraints, or let the user choose another bank
        PAYMENT_CONSENT_CANCELLED @ PAYMENT_ERROR | The user cancelled before giving consent for payments. | endUser | no | You cancelled before giving permission. You can give it at any time. | Create a new consent if the user agrees
        PAYMENT_INSUFFICIENT_FUNDS @ PAYMENT_ERROR | The account has insufficient funds. | endUser | no | There is not enough money in the account. | Let the user choose another account or amount
        PAYMENT_INVALID_RECIPIENT @ PAYMENT_ERROR | The bank rejected the recipient: a name or address that is too long or has special characters, or a wrong number. | developer | no | | Create the recipient again with corrected data
        PAYMENT_INVALID_REFERENCE @ PAYMENT_ERROR | The bank rejected the reference's characters or length. | developer | no | | Use letters and digits only, at most 18
        PAYMENT_INVALID_SCHEDULE @ PAYMENT_ERROR | The bank rejected the schedule of the standing order, such as a first payment on a holiday. | developer | no | | Choose another first date, interval or day
        PAYMENT_REJECTED @ PAYMENT_ERROR | The bank rejected the payment, because of its amount or because it looked suspicious. | bank | no | Your bank refused the payment. | Let the user ask the bank, or offer another payment method
        PAYMENT_SCHEME_NOT_SUPPORTED @ PAYMENT_ERROR | The bank does not support this payment scheme. | developer | no | | Use another scheme, or let the user choose another bank
        NONIDENTICAL_REQUEST @ TRANSACTION_ERROR | The idempotency key was used before with different content. | developer | no | | Use a new key for a new payment, and the same key only to retry
        REQUEST_CONFLICT @ TRANSACTION_ERROR | Two requests with the same idempotency key are running at the same time. | developer | later | | Wait for the first request
        TRANSACTION_AMOUNT_EXCEEDED @ TRANSACTION_ERROR | The amount is above Plaid's limit for your account. | developer | no | | Ask Plaid for a higher limit
        TRANSACTION_BACS_INVALID @ TRANSACTION_ERROR | The sort code or the account number is wrong. | developer | no | Please check the sort code and the account number. | Correct the counterparty |
        TRANSACTION_CURRENCY_MISMATCH @ TRANSACTION_ERROR | The wallet and the recipient's account have different currencies. | developer | no | | Use a wallet or an account with the other's currency
        TRANSACTION_EXECUTION_DISABLED @ TRANSACTION_ERROR | Your Plaid account may not pay out from wallets. | developer | no | | Ask Plaid
        TRANSACTION_EXECUTION_FAILED @ TRANSACTION_ERROR | The payment started and failed. | developer | no | The payment did not go through. Please try again later. | Check its status with /wallet/transaction/get, then create a new one with a new key
        TRANSACTION_FAST_PAY_DISABLED @ TRANSACTION_ERROR | The recipient's sort code does not accept Faster Payments. | developer | no | | Pay to another account
        TRANSACTION_IBAN_INVALID @ TRANSACTION_ERROR | The IBAN is wrong. | developer | no | Please check the IBAN. | Correct the counterparty |
        TRANSACTION_INSUFFICIENT_FUNDS @ TRANSACTION_ERROR | The wallet has insufficient funds. | developer | no | | Fund the wallet first
        TRANSACTION_ON_SAME_ACCOUNT @ TRANSACTION_ERROR | The counterparty is the wallet itself. | developer | no | | Use another counterparty
        INCOMPLETE_CUSTOMER_ONBOARDING @ TRANSFER_ERROR | The end customer whose money is moved is not approved yet. | developer | Yes, once the end customer is approved. | | Poll /transfer/originator/get until the status is approved
        TRANSFER_ACCOUNT_BLOCKED @ TRANSFER_ERROR | Plaid blocked this account for transfers because of earlier returns. | endUser | no | This account cannot be used for payments. Please choose another one. | Ask for another account
        TRANSFER_FORBIDDEN_ACH_CLASS @ TRANSFER_ERROR | The SEC code does not match the account or the direction, or Plaid has not enabled it for you. | developer | no | | Use web, tel or ppd for debits of consumers, ppd for credits to consumers, and ccd for companies
        TRANSFER_LIMIT_REACHED @ TRANSFER_ERROR | The amount is above the limit for a transfer, a day or a month. | developer | later | | Wait until the limit resets, or ask Plaid for a higher one
        TRANSFER_NETWORK_LIMIT_EXCEEDED @ TRANSFER_ERROR | The amount is above the network's limit. | developer | no | | Split the amount or use another network
        TRANSFER_NOT_CANCELLABLE @ TRANSFER_ERROR | The transfer has already been sent. | developer | no | | Check cancellable in /transfer/get first; create a refund or a transfer in the other direction
        TRANSFER_ORIGINATOR_NOT_FOUND @ TRANSFER_ERROR | The originator does not exist, or it is not yours. | developer | no | | Create it with /transfer/platform/originator/create
        TRANSFER_UI_UNAUTHORIZED @ TRANSFER_ERROR | Your Plaid account may not use Transfer UI. | developer | no | | Ask Plaid
        TRANSFER_UNSUPPORTED_ACCOUNT_TYPE @ TRANSFER_ERROR | Only checking, savings and cash management accounts can move money, and a debit requires an account that can be debited. | endUser | no | Please choose a checking or savings account. | Set account_filters in Link
        UNAUTHORIZED_ACCESS @ TRANSFER_ERROR | This endpoint is for platforms, or for another type of customer. | developer | no | | Use /partner/customer/create as a partner; otherwise ask Plaid
        BANK_TRANSFER_ACCOUNT_BLOCKED @ BANK_TRANSFER_ERROR MICRODEPOSITS_ERROR | Plaid blocked this account because of earlier returns. | endUser | no | This account cannot be used. Please choose another one. | Ask for another account
        BANK_TRANSFER_INSUFFICIENT_FUNDS @ BANK_TRANSFER_ERROR | The account has insufficient funds. | endUser | no | There is not enough money in the account. | Ask for another amount or account
        BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT @ BANK_TRANSFER_ERROR | The origination account is not one of yours. | developer | no | | Compare the id with the Dashboard |
        BANK_TRANSFER_LIMIT_EXCEEDED @ BANK_TRANSFER_ERROR | The amount or the day's total is above the limit. | developer | Tomorrow, or with a smaller amount. | | Ask Plaid for a higher limit
        BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT @ BANK_TRANSFER_ERROR | There are several origination accounts, and the request names none. | developer | no | | Set origination_account_id
        BANK_TRANSFER_NOT_CANCELLABLE @ BANK_TRANSFER_ERROR | The transfer has already been sent. | developer | no | | Create a transfer in the other direction
        BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE @ BANK_TRANSFER_ERROR | This type of account cannot move money. | endUser | no | Please choose a checking or savings account. | Set account_filters in Link
        BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT @ BANK_TRANSFER_ERROR | Bank transfers are not available in this environment. | developer | no | | Use another environment
        """
}
