// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The lists of payments and wallets.

extension PaymentInitiationPaymentListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: PaymentInitiationPaymentListResponse) -> [PaymentInitiationPayment] {
        page.payments
    }

    /// Returns the request for the page after another.
    public func following(_ page: PaymentInitiationPaymentListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension PaymentInitiationRecipientListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: PaymentInitiationRecipientListResponse) -> [PaymentInitiationRecipient] {
        page.recipients
    }

    /// Returns the request for the page after another.
    public func following(_ page: PaymentInitiationRecipientListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WalletListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WalletListResponse) -> [Wallet] { page.wallets }

    /// Returns the request for the page after another.
    public func following(_ page: WalletListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WalletTransactionListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WalletTransactionListResponse) -> [WalletTransaction] { page.transactions }

    /// Returns the request for the page after another.
    public func following(_ page: WalletTransactionListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}
