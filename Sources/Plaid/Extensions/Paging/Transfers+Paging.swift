// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The lists of transfers, bank transfers, sweeps, repayments and their events.

extension BankTransferEventListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BankTransferEventListResponse) -> [BankTransferEvent] { page.bankTransferEvents }

    /// Returns the request for the page after another.
    public func following(_ page: BankTransferEventListResponse) -> Self? {
        after(page.bankTransferEvents.count, \.offset)
    }
}

extension BankTransferEventSyncRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BankTransferEventSyncResponse) -> [BankTransferEvent] { page.bankTransferEvents }

    /// Returns the request for the page after another.
    public func following(_ page: BankTransferEventSyncResponse) -> Self? {
        page.bankTransferEvents.map(\.eventID).max().flatMap { last in changed { $0.afterID = last } }
    }
}

extension BankTransferListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BankTransferListResponse) -> [BankTransfer] { page.bankTransfers }

    /// Returns the request for the page after another.
    public func following(_ page: BankTransferListResponse) -> Self? {
        after(page.bankTransfers.count, \.offset)
    }
}

extension SandboxTransferTestClockListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: SandboxTransferTestClockListResponse) -> [TransferTestClock] { page.testClocks }

    /// Returns the request for the page after another.
    public func following(_ page: SandboxTransferTestClockListResponse) -> Self? {
        after(page.testClocks.count, \.offset)
    }
}

extension TransferEventListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferEventListResponse) -> [TransferEvent] { page.transferEvents }

    /// Returns the request for the page after another.
    public func following(_ page: TransferEventListResponse) -> Self? {
        after(page.transferEvents.count, \.offset, isLast: !page.hasMore)
    }
}

extension TransferEventSyncRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferEventSyncResponse) -> [TransferEvent] { page.transferEvents }

    /// Returns the request for the page after another.
    public func following(_ page: TransferEventSyncResponse) -> Self? {
        page.hasMore
            ? page.transferEvents.map(\.eventID).max().flatMap { last in changed { $0.afterID = last } } : nil
    }
}

extension TransferLedgerEventListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferLedgerEventListResponse) -> [TransferLedgerEvent] { page.ledgerEvents }

    /// Returns the request for the page after another.
    public func following(_ page: TransferLedgerEventListResponse) -> Self? {
        after(page.ledgerEvents.count, \.offset, isLast: !page.hasMore)
    }
}

extension TransferListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferListResponse) -> [Transfer] { page.transfers }

    /// Returns the request for the page after another.
    public func following(_ page: TransferListResponse) -> Self? {
        after(page.transfers.count, \.offset)
    }
}

extension TransferOriginatorListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferOriginatorListResponse) -> [Originator] { page.originators }

    /// Returns the request for the page after another.
    public func following(_ page: TransferOriginatorListResponse) -> Self? {
        after(page.originators.count, \.offset)
    }
}

extension TransferRecurringListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferRecurringListResponse) -> [RecurringTransfer] { page.recurringTransfers }

    /// Returns the request for the page after another.
    public func following(_ page: TransferRecurringListResponse) -> Self? {
        after(page.recurringTransfers.count, \.offset)
    }
}

extension TransferRepaymentListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferRepaymentListResponse) -> [TransferRepayment] { page.repayments }

    /// Returns the request for the page after another.
    public func following(_ page: TransferRepaymentListResponse) -> Self? {
        after(page.repayments.count, \.offset)
    }
}

extension TransferRepaymentReturnListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferRepaymentReturnListResponse) -> [TransferRepaymentReturn] {
        page.repaymentReturns
    }

    /// Returns the request for the page after another.
    public func following(_ page: TransferRepaymentReturnListResponse) -> Self? {
        after(page.repaymentReturns.count, \.offset)
    }
}

extension TransferSweepListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: TransferSweepListResponse) -> [TransferSweep] { page.sweeps }

    /// Returns the request for the page after another.
    public func following(_ page: TransferSweepListResponse) -> Self? {
        after(page.sweeps.count, \.offset)
    }
}
