// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A standard entry class: what an entry is for, which decides its columns and its addenda.
public enum ACHEntryClass: String, Sendable, CaseIterable {
    case acknowledgment = "ACK"
    case advice = "ADV"
    case accountsReceivable = "ARC"
    case remittanceAcknowledgment = "ATX"
    case backOffice = "BOC"
    case corporatePayment = "CCD"
    case customerInitiated = "CIE"
    case notificationOfChange = "COR"
    case corporateTradeExchange = "CTX"
    case deathNotification = "DNE"
    case enrollment = "ENR"
    case international = "IAT"
    case machineTransfer = "MTE"
    case pointOfPurchase = "POP"
    case pointOfSale = "POS"
    case prearrangedPayment = "PPD"
    case representedCheck = "RCK"
    case sharedNetwork = "SHR"
    case telephone = "TEL"
    case truncatedCheck = "TRC"
    case truncatedChecks = "TRX"
    case internet = "WEB"
    case destroyedCheck = "XCK"

    /// The columns of its entries.
    public var entryKind: ACHRecordKind {
        switch self {
        case .prearrangedPayment, .deathNotification, .notificationOfChange: .personEntry
        case .corporatePayment: .companyEntry
        case .internet, .telephone: .paymentTypeEntry
        case .corporateTradeExchange: .corporateEntry
        case .enrollment: .enrollmentEntry
        case .acknowledgment: .acknowledgmentEntry
        case .remittanceAcknowledgment: .remittanceAcknowledgmentEntry
        case .customerInitiated: .customerInitiatedEntry
        case .machineTransfer: .machineTransferEntry
        case .pointOfSale: .pointOfSaleEntry
        case .sharedNetwork: .sharedNetworkEntry
        case .pointOfPurchase: .pointOfPurchaseEntry
        case .accountsReceivable, .backOffice, .representedCheck: .checkEntry
        case .truncatedCheck, .destroyedCheck: .truncatedCheckEntry
        case .truncatedChecks: .truncatedChecksEntry
        case .international: .internationalEntry
        case .advice: .adviceEntry
        }
    }

    /// The addenda that its entries carry, apart from those of returns and changes.
    struct Addenda {
        let type: UInt8
        let range: ClosedRange<Int>
    }

    var addenda: Addenda? {
        switch self {
        case .prearrangedPayment, .corporatePayment, .internet, .customerInitiated, .acknowledgment:
            Addenda(type: 5, range: 0...1)
        case .deathNotification: Addenda(type: 5, range: 1...1)
        case .corporateTradeExchange, .enrollment, .remittanceAcknowledgment, .truncatedChecks:
            Addenda(type: 5, range: 0...9_999)
        case .pointOfSale, .sharedNetwork, .machineTransfer: Addenda(type: 2, range: 1...1)
        case .accountsReceivable, .backOffice, .pointOfPurchase, .representedCheck, .destroyedCheck, .truncatedCheck,
            .telephone, .advice, .international, .notificationOfChange:
            nil
        }
    }

    /// Whether it has no credits, reversals excepted.
    public var isDebitOnly: Bool {
        switch self {
        case .accountsReceivable, .backOffice, .pointOfPurchase, .representedCheck, .truncatedCheck,
            .truncatedChecks, .destroyedCheck, .telephone:
            true
        default: false
        }
    }

    /// The largest amount of an entry in cents; `nil` if only the field limits it.
    public var largestAmount: UInt64? {
        switch self {
        case .accountsReceivable, .backOffice, .pointOfPurchase: 2_500_000
        case .representedCheck, .destroyedCheck: 250_000
        default: nil
        }
    }

    /// The entry description that the rules fix for the class.
    public var fixedDescription: String? {
        switch self {
        case .representedCheck: ACHEntryDescription.redepositedCheck
        case .enrollment: ACHEntryDescription.autoEnroll
        default: nil
        }
    }
}
