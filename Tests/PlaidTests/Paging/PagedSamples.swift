// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidTypes

/// A request of every kind that a client reads page by page.
enum PagedSamples {
    private static let day = CalendarDate("2026-01-01")

    static var all: [any PlaidPagedRequest] { accounts + money + people + attempts + watchlists }

    private static let moment = Timestamp("2026-01-01T00:00:00Z")

    private static var accounts: [any PlaidPagedRequest] {
        guard let day else { return [] }
        return [
            TransactionsGetRequest(accessToken: "access-sandbox-1", startDate: day, endDate: day),
            InvestmentsTransactionsGetRequest(accessToken: "access-sandbox-1", startDate: day, endDate: day),
            ProcessorTransactionsGetRequest(processorToken: "processor-sandbox-1", startDate: day, endDate: day),
            ProcessorInvestmentsTransactionsGetRequest(
                processorToken: "processor-sandbox-1", startDate: day, endDate: day),
            CashflowReportGetRequest(accessToken: "access-sandbox-1", daysRequested: 90),
            CashflowReportTransactionsGetRequest(accessToken: "access-sandbox-1"),
            InstitutionsGetRequest(count: 2, offset: 0, countryCodes: [.us]),
            ItemActivityListRequest(accessToken: "access-sandbox-1"), BetaWebhookEventsListRequest(),
        ]
    }

    private static let money: [any PlaidPagedRequest] = [
        BankTransferEventListRequest(), BankTransferEventSyncRequest(afterID: 0), BankTransferListRequest(),
        TransferEventListRequest(), TransferEventSyncRequest(afterID: 0), TransferLedgerEventListRequest(),
        TransferListRequest(), TransferOriginatorListRequest(), TransferRecurringListRequest(),
        TransferRepaymentListRequest(), TransferRepaymentReturnListRequest(repaymentID: "r"),
        TransferSweepListRequest(), SandboxTransferTestClockListRequest(), PaymentInitiationPaymentListRequest(),
        PaymentInitiationRecipientListRequest(), WalletListRequest(), WalletTransactionListRequest(walletID: "w"),
    ]

    private static let people: [any PlaidPagedRequest] = [
        BeaconReportListRequest(beaconUserID: "b"), BeaconReportSyndicationListRequest(beaconUserID: "b"),
        BeaconUserHistoryListRequest(beaconUserID: "b"), DashboardUserListRequest(),
        IdentityVerificationListRequest(templateID: "t"),
    ]

    private static let attempts: [any PlaidPagedRequest] = [
        IdentityMatchListRequest(startTime: moment, endTime: moment)
    ]

    private static let watchlists: [any PlaidPagedRequest] = [
        WatchlistScreeningEntityHistoryListRequest(entityWatchlistScreeningID: "s"),
        WatchlistScreeningEntityHitListRequest(entityWatchlistScreeningID: "s"),
        WatchlistScreeningEntityListRequest(entityWatchlistProgramID: "p"),
        WatchlistScreeningEntityProgramListRequest(),
        WatchlistScreeningEntityReviewListRequest(entityWatchlistScreeningID: "s"),
        WatchlistScreeningIndividualHistoryListRequest(watchlistScreeningID: "s"),
        WatchlistScreeningIndividualHitListRequest(watchlistScreeningID: "s"),
        WatchlistScreeningIndividualListRequest(watchlistProgramID: "p"),
        WatchlistScreeningIndividualProgramListRequest(),
        WatchlistScreeningIndividualReviewListRequest(watchlistScreeningID: "s"),
    ]
}
