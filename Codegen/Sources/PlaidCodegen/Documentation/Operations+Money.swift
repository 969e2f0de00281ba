// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// What the operations do that move money: transfers, payments, wallets.
    static let moneyOperations = """
        /bank_transfer/balance/get: Returns the balance of your Bank Transfer account.
        /bank_transfer/cancel: Cancels a bank transfer that has not been sent yet.
        /bank_transfer/create: Creates a bank transfer.
        /bank_transfer/event/list: Returns bank transfer events that match a filter.
        /bank_transfer/event/sync: Returns the bank transfer events after an event ID.
        /bank_transfer/get: Returns a bank transfer.
        /bank_transfer/list: Returns bank transfers that match a filter.
        /bank_transfer/migrate_account: Creates an Item for bank transfers from account and routing numbers.
        /bank_transfer/sweep/get: Returns a sweep of bank transfer funds.
        /bank_transfer/sweep/list: Returns sweeps of bank transfer funds.
        /payment_initiation/consent/create: Creates a payment consent, under which payments need no further approval.
        /payment_initiation/consent/get: Returns a payment consent.
        /payment_initiation/consent/payment/execute: Executes a payment under a payment consent.
        /payment_initiation/consent/revoke: Revokes a payment consent.
        /payment_initiation/payment/create: Creates a payment, which the user then authorizes in Link.
        /payment_initiation/payment/get: Returns a payment with its status.
        /payment_initiation/payment/list: Returns payments, newest first.
        /payment_initiation/payment/reverse: Refunds a payment, in full or in part, from a wallet.
        /payment_initiation/payment/token/create: Creates a payment token. Deprecated: Pass the payment ID to
            `/link/token/create`.
        /payment_initiation/recipient/create: Creates a payment recipient.
        /payment_initiation/recipient/get: Returns a payment recipient.
        /payment_initiation/recipient/list: Returns payment recipients.
        /payment_profile/create: Creates a payment profile. Deprecated: Use the access token and account of an Item.
        /payment_profile/get: Returns the status of a payment profile. Deprecated: Use the access token and account of
            an
            Item.
        /payment_profile/remove: Removes a payment profile. Deprecated: Use the access token and account of an Item.
        /transfer/authorization/cancel: Cancels a transfer authorization that no transfer has used.
        /transfer/authorization/create: Decides whether a proposed transfer may be made.
            Create the transfer only if the decision is `approved`. An authorization is valid for one hour.
        /transfer/balance/get: Returns a balance that Plaid holds for you. Deprecated: Use `/transfer/ledger/get`.
        /transfer/cancel: Cancels a transfer that has not been sent to the payment network yet.
        /transfer/capabilities/get: Returns whether an account can receive real-time payments.
        /transfer/configuration/get: Returns your limits for transfers.
        /transfer/create: Creates a transfer that an authorization has approved.
            An authorization makes one transfer at most, so repeating the call is safe.
        /transfer/diligence/document/upload: Uploads a diligence document on behalf of an originator.
        /transfer/diligence/submit: Submits diligence data on behalf of an originator.
        /transfer/event/list: Returns transfer events that match a filter.
        /transfer/event/sync: Returns the transfer events after an event ID, oldest first.
            Event IDs grow; store the largest one you have processed and pass it with the next call.
        /transfer/get: Returns a transfer.
        /transfer/intent/create: Creates a transfer intent, which starts the Transfer UI in Link.
        /transfer/intent/get: Returns a transfer intent with the transfer that it led to.
        /transfer/ledger/deposit: Moves money from your funding account to a Plaid Ledger.
        /transfer/ledger/distribute: Moves available balance between your ledger and an originator's.
        /transfer/ledger/event/list: Returns events of a Plaid Ledger that match a filter.
        /transfer/ledger/get: Returns the balances of a Plaid Ledger.
        /transfer/ledger/withdraw: Moves money from a Plaid Ledger to your funding account.
        /transfer/list: Returns transfers that match a filter.
        /transfer/metrics/get: Returns your transfer volume, your return rates and how much of your limits is used.
        /transfer/migrate_account: Creates an Item for transfers from account and routing numbers.
        /transfer/originator/create: Creates an originator, one of your end customers who moves money.
        /transfer/originator/funding_account/create: Adds a funding account to an originator.
        /transfer/originator/funding_account/update: Replaces the funding account of an originator.
        /transfer/originator/get: Returns the status of an originator's onboarding.
        /transfer/originator/list: Returns the onboarding status of all originators.
        /transfer/platform/originator/create: Creates an originator on a platform and submits its terms acceptance.
        /transfer/platform/person/create: Adds a person, such as a beneficial owner, to an originator.
        /transfer/platform/requirement/submit: Submits onboarding answers on behalf of an originator.
        /transfer/questionnaire/create: Creates a page hosted by Plaid where an originator completes the onboarding.
        /transfer/recurring/cancel: Cancels a recurring transfer; transfers that exist already are not affected.
        /transfer/recurring/create: Creates a recurring transfer, which makes a transfer at each date of a schedule.
        /transfer/recurring/get: Returns a recurring transfer.
        /transfer/recurring/list: Returns recurring transfers that match a filter.
        /transfer/refund/cancel: Cancels a refund that has not been sent yet.
        /transfer/refund/create: Refunds a debit, in full or in part.
        /transfer/refund/get: Returns a refund.
        /transfer/repayment/list: Returns the repayments of guaranteed transfers that were returned.
        /transfer/repayment/return/list: Returns the returns that a repayment covers.
        /transfer/sweep/get: Returns a sweep.
        /transfer/sweep/list: Returns sweeps that match a filter.
        /wallet/create: Creates an e-wallet.
        /wallet/get: Returns an e-wallet with its balance.
        /wallet/list: Returns your e-wallets.
        /wallet/transaction/execute: Pays out money from an e-wallet.
        /wallet/transaction/get: Returns a transaction of an e-wallet.
        /wallet/transaction/list: Returns the transactions of an e-wallet.
        """
}
