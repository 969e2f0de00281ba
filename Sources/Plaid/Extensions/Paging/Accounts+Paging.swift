// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The lists of transactions, institutions, activities and webhooks.

extension CashflowReportGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: CashflowReportGetResponse) -> [CashflowReportTransaction] { page.transactions }

    /// Returns the request for the page after another.
    public func following(_ page: CashflowReportGetResponse) -> Self? {
        page.hasMore ? at(page.nextCursor, \.cursor) : nil
    }
}

extension CashflowReportTransactionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: CashflowReportTransactionsGetResponse) -> [CashflowReportTransaction] {
        page.transactions
    }

    /// Returns the request for the page after another.
    public func following(_ page: CashflowReportTransactionsGetResponse) -> Self? {
        page.hasMore ? at(page.nextCursor, \.cursor) : nil
    }
}

extension InstitutionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: InstitutionsGetResponse) -> [Institution] { page.institutions }

    /// Returns the request for the page after another.
    public func following(_ page: InstitutionsGetResponse) -> Self? {
        page.institutions.isEmpty || offset + page.institutions.count >= page.total
            ? nil : changed { $0.offset += page.institutions.count }
    }
}

extension InvestmentsTransactionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: InvestmentsTransactionsGetResponse) -> [InvestmentTransaction] {
        page.investmentTransactions
    }

    /// Returns the request for the page after another.
    public func following(_ page: InvestmentsTransactionsGetResponse) -> Self? {
        following(
            page.investmentTransactions.count, total: page.totalInvestmentTransactions, \.options,
            or: InvestmentsTransactionsGetRequestOptions(), \.offset)
    }
}

extension ItemActivityListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: ItemActivityListResponse) -> [Activity] { page.activities }

    /// Returns the request for the page after another.
    public func following(_ page: ItemActivityListResponse) -> Self? {
        at(page.cursor, \.cursor)
    }
}

extension ProcessorInvestmentsTransactionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: ProcessorInvestmentsTransactionsGetResponse) -> [InvestmentTransaction] {
        page.investmentTransactions
    }

    /// Returns the request for the page after another.
    public func following(_ page: ProcessorInvestmentsTransactionsGetResponse) -> Self? {
        following(
            page.investmentTransactions.count, total: page.totalInvestmentTransactions, \.options,
            or: InvestmentsTransactionsGetRequestOptions(), \.offset)
    }
}

extension ProcessorTransactionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: ProcessorTransactionsGetResponse) -> [Transaction] { page.transactions }

    /// Returns the request for the page after another.
    public func following(_ page: ProcessorTransactionsGetResponse) -> Self? {
        following(
            page.transactions.count, total: page.totalTransactions, \.options,
            or: ProcessorTransactionsGetRequestOptions(), \.offset)
    }
}

extension TransactionsGetRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransactionsGetResponse) -> [Transaction] { page.transactions }

    /// Returns the request for the page after another.
    public func following(_ page: TransactionsGetResponse) -> Self? {
        following(
            page.transactions.count, total: page.totalTransactions, \.options, or: TransactionsGetRequestOptions(),
            \.offset)
    }
}

extension BetaWebhookEventsListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BetaWebhookEventsListResponse) -> [WebhookEventRecord] { page.webhookEvents }

    /// Returns the request for the page after another.
    public func following(_ page: BetaWebhookEventsListResponse) -> Self? {
        page.hasMore ? at(page.nextCursor, \.cursor) : nil
    }
}
