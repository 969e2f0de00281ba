// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Which accounts may be chosen, by kind.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct AccountFiltersResponse: JSONObjectDecodable, RedactedDescription {
    /// Which checking, savings and similar accounts may be chosen.
    public let depository: DepositoryFilter?
    /// Which credit cards may be chosen.
    public let credit: CreditFilter?
    /// Which loans may be chosen.
    public let loan: LoanFilter?
    /// Which investment accounts may be chosen.
    public let investment: InvestmentFilter?

    private static let keys = JSONKeyTable("depository", "credit", "loan", "investment")
    public init(json: inout JSONReader) {
        var depository: DepositoryFilter?
        var credit: CreditFilter?
        var loan: LoanFilter?
        var investment: InvestmentFilter?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: depository = json.decode()
                case 1: credit = json.decode()
                case 2: loan = json.decode()
                case 3: investment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.depository = depository
        self.credit = credit
        self.loan = loan
        self.investment = investment
    }
}

/// Which accounts of one kind may be chosen.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct CreditFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The subtypes that may be chosen; `all` for every one.
    public var accountSubtypes: [CreditAccountSubtype]

    /// Creates a value; omitted members are not sent.
    public init(
        accountSubtypes: [CreditAccountSubtype]
    ) {
        self.accountSubtypes = accountSubtypes
    }

    private static let keys = JSONKeyTable("account_subtypes")
    public init(json: inout JSONReader) {
        var accountSubtypes: [CreditAccountSubtype]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountSubtypes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountSubtypes = accountSubtypes ?? json.missing("CreditFilter.account_subtypes")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_subtypes", accountSubtypes)
        json.endObject()
    }
}

/// Which accounts of one kind may be chosen.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct DepositoryFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The subtypes that may be chosen; `all` for every one.
    public var accountSubtypes: [DepositoryAccountSubtype]
    /// Which accounts with limited use may be chosen.
    public var limitedPurposeTypes: [LimitedPurposeType]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountSubtypes: [DepositoryAccountSubtype],
        limitedPurposeTypes: [LimitedPurposeType]? = nil
    ) {
        self.accountSubtypes = accountSubtypes
        self.limitedPurposeTypes = limitedPurposeTypes
    }

    private static let keys = JSONKeyTable("account_subtypes", "limited_purpose_types")
    public init(json: inout JSONReader) {
        var accountSubtypes: [DepositoryAccountSubtype]?
        var limitedPurposeTypes: [LimitedPurposeType]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountSubtypes = json.decode()
                case 1: limitedPurposeTypes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountSubtypes = accountSubtypes ?? json.missing("DepositoryFilter.account_subtypes")
        self.limitedPurposeTypes = limitedPurposeTypes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_subtypes", accountSubtypes)
        json.field("limited_purpose_types", limitedPurposeTypes)
        json.endObject()
    }
}

/// Which accounts of one kind may be chosen.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct InvestmentFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The subtypes that may be chosen; `all` for every one.
    public var accountSubtypes: [InvestmentAccountSubtype]

    /// Creates a value; omitted members are not sent.
    public init(
        accountSubtypes: [InvestmentAccountSubtype]
    ) {
        self.accountSubtypes = accountSubtypes
    }

    private static let keys = JSONKeyTable("account_subtypes")
    public init(json: inout JSONReader) {
        var accountSubtypes: [InvestmentAccountSubtype]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountSubtypes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountSubtypes = accountSubtypes ?? json.missing("InvestmentFilter.account_subtypes")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_subtypes", accountSubtypes)
        json.endObject()
    }
}

/// Something that happened in a Link session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkEvent: JSONObjectDecodable, RedactedDescription {
    /// What happened, such as `OPEN`, `SELECT_INSTITUTION` or `HANDOFF`.
    public let eventName: String
    /// When it happened, in UTC.
    public let timestamp: String
    /// The identifier of the event.
    ///
    /// Use it to recognize duplicates.
    public let eventID: String
    /// Details, depending on the event.
    public let eventMetadata: LinkEventMetadata

    private static let keys = JSONKeyTable("event_name", "timestamp", "event_id", "event_metadata")
    public init(json: inout JSONReader) {
        var eventName: String?
        var timestamp: String?
        var eventID: String?
        var eventMetadata: LinkEventMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventName = json.decode()
                case 1: timestamp = json.decode()
                case 2: eventID = json.decode()
                case 3: eventMetadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventName = eventName ?? json.missing("LinkEvent.event_name")
        self.timestamp = timestamp ?? json.missing("LinkEvent.timestamp")
        self.eventID = eventID ?? json.missing("LinkEvent.event_id")
        self.eventMetadata = eventMetadata ?? json.missing("LinkEvent.event_metadata")
    }
}

/// Details of an event in Link; only those of the event are present.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkEventMetadata: JSONObjectDecodable, RedactedDescription {
    /// The exact error that the user met.
    public let errorCode: String?
    /// An explanation of the error for developers.
    public let errorMessage: String?
    /// The broad kind of error that the user met.
    public let errorType: String?
    /// Where the user left Link.
    public let exitStatus: String?
    /// The institution that the user chose.
    public let institutionID: InstitutionID?
    /// The name of the institution that the user chose.
    public let institutionName: String?
    /// What the user searched for.
    public let institutionSearchQuery: String?
    /// Plaid's identifier of the last request before the event.
    public let requestID: RequestID?
    /// The kind of second factor: `code`, `device`, `questions` or `selections`.
    public let mfaType: String?
    /// The screen that Link shows next.
    public let viewName: String?
    /// What the user chose.
    public let selection: String?
    /// The brand that the user chose.
    public let brandName: String?
    /// Why the institution was suggested.
    public let matchReason: String?
    /// The routing number that the user entered.
    public let routingNumber: String?
    /// The last 4 digits of the account number that the user entered.
    public let accountNumberMask: String?

    private static let keys = JSONKeyTable("error_code", "error_message", "error_type", "exit_status", "institution_id", "institution_name", "institution_search_query", "request_id", "mfa_type", "view_name", "selection", "brand_name", "match_reason", "routing_number", "account_number_mask")
    public init(json: inout JSONReader) {
        var errorCode: String?
        var errorMessage: String?
        var errorType: String?
        var exitStatus: String?
        var institutionID: InstitutionID?
        var institutionName: String?
        var institutionSearchQuery: String?
        var requestID: RequestID?
        var mfaType: String?
        var viewName: String?
        var selection: String?
        var brandName: String?
        var matchReason: String?
        var routingNumber: String?
        var accountNumberMask: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorCode = json.decode()
                case 1: errorMessage = json.decode()
                case 2: errorType = json.decode()
                case 3: exitStatus = json.decode()
                case 4: institutionID = json.decode()
                case 5: institutionName = json.decode()
                case 6: institutionSearchQuery = json.decode()
                case 7: requestID = json.decode()
                case 8: mfaType = json.decode()
                case 9: viewName = json.decode()
                case 10: selection = json.decode()
                case 11: brandName = json.decode()
                case 12: matchReason = json.decode()
                case 13: routingNumber = json.decode()
                case 14: accountNumberMask = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.errorType = errorType
        self.exitStatus = exitStatus
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.institutionSearchQuery = institutionSearchQuery
        self.requestID = requestID
        self.mfaType = mfaType
        self.viewName = viewName
        self.selection = selection
        self.brandName = brandName
        self.matchReason = matchReason
        self.routingNumber = routingNumber
        self.accountNumberMask = accountNumberMask
    }
}

/// A verification of income by bank data.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionBankIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// How the session ended.
    public let status: CreditSessionBankIncomeStatus
    /// The identifier of the Item.
    public let itemID: ItemID
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?

    private static let keys = JSONKeyTable("status", "item_id", "institution")
    public init(json: inout JSONReader) {
        var status: CreditSessionBankIncomeStatus?
        var itemID: ItemID?
        var institution: LinkSessionSuccessMetadataInstitution?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: itemID = json.decode()
                case 2: institution = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("LinkSessionBankIncomeResult.status")
        self.itemID = itemID ?? json.missing("LinkSessionBankIncomeResult.item_id")
        self.institution = institution
    }
}

/// Documents that were uploaded for Plaid Check.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionCraDocumentUploadResult: JSONObjectDecodable, RedactedDescription {
    /// The number of bank statements.
    public let numBankStatementsUploaded: Int

    private static let keys = JSONKeyTable("num_bank_statements_uploaded")
    public init(json: inout JSONReader) {
        var numBankStatementsUploaded: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numBankStatementsUploaded = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numBankStatementsUploaded = numBankStatementsUploaded ?? json.missing("LinkSessionCraDocumentUploadResult.num_bank_statements_uploaded")
    }
}

/// An Item that was linked for Plaid Check.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionCraItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the Item.
    public let itemID: ItemID
    /// The accounts that the user shared.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?

    private static let keys = JSONKeyTable("item_id", "accounts", "institution")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [LinkSessionSuccessMetadataAccount]?
        var institution: LinkSessionSuccessMetadataInstitution?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: institution = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("LinkSessionCraItemAddResult.item_id")
        self.accounts = accounts ?? json.missing("LinkSessionCraItemAddResult.accounts")
        self.institution = institution
    }
}

/// An Item that was updated for Plaid Check.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionCraUpdateResult: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the Item.
    public let itemID: ItemID
    /// The accounts that the user shared.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?

    private static let keys = JSONKeyTable("item_id", "accounts", "institution")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [LinkSessionSuccessMetadataAccount]?
        var institution: LinkSessionSuccessMetadataInstitution?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: institution = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("LinkSessionCraUpdateResult.item_id")
        self.accounts = accounts ?? json.missing("LinkSessionCraUpdateResult.accounts")
        self.institution = institution
    }
}

/// How a user left Link without linking an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionExit: JSONObjectDecodable, RedactedDescription {
    /// The error that the user met last; `null` when there was none.
    public let error: PlaidErrorObject?
    /// Where the user left.
    public let metadata: LinkSessionExitMetadata?

    private static let keys = JSONKeyTable("error", "metadata")
    public init(json: inout JSONReader) {
        var error: PlaidErrorObject?
        var metadata: LinkSessionExitMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: error = json.decode()
                case 1: metadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.error = error
        self.metadata = metadata
    }
}

/// How a user left Link without linking an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionExitDeprecated: JSONObjectDecodable, RedactedDescription {
    /// The error that the user met last; `null` when there was none.
    public let error: PlaidErrorObject?
    /// Where the user left.
    public let metadata: LinkSessionExitMetadata?

    private static let keys = JSONKeyTable("error", "metadata")
    public init(json: inout JSONReader) {
        var error: PlaidErrorObject?
        var metadata: LinkSessionExitMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: error = json.decode()
                case 1: metadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.error = error
        self.metadata = metadata
    }
}

/// Where a user left Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionExitMetadata: JSONObjectDecodable, RedactedDescription {
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionExitMetadataInstitution?
    /// How the session ended.
    public let status: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// Plaid's identifier of the last request of the session.
    public let requestID: RequestID?

    private static let keys = JSONKeyTable("institution", "status", "link_session_id", "request_id")
    public init(json: inout JSONReader) {
        var institution: LinkSessionExitMetadataInstitution?
        var status: String?
        var linkSessionID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institution = json.decode()
                case 1: status = json.decode()
                case 2: linkSessionID = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institution = institution
        self.status = status
        self.linkSessionID = linkSessionID
        self.requestID = requestID
    }
}

/// The institution of a session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionExitMetadataInstitution: JSONObjectDecodable, RedactedDescription {
    /// The institution's name.
    public let name: String?
    /// The identifier of the institution.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("name", "institution_id")
    public init(json: inout JSONReader) {
        var name: String?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.institutionID = institutionID
    }
}

/// An Item that was linked.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The token to exchange for an access token, within 30 minutes.
    public let publicToken: PublicToken
    /// The accounts that the user shared.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?

    private static let keys = JSONKeyTable("public_token", "accounts", "institution")
    public init(json: inout JSONReader) {
        var publicToken: PublicToken?
        var accounts: [LinkSessionSuccessMetadataAccount]?
        var institution: LinkSessionSuccessMetadataInstitution?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: publicToken = json.decode()
                case 1: accounts = json.decode()
                case 2: institution = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.publicToken = publicToken ?? json.missing("LinkSessionItemAddResult.public_token")
        self.accounts = accounts ?? json.missing("LinkSessionItemAddResult.accounts")
        self.institution = institution
    }
}

/// A verification of income by payroll data.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionPayrollIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The number of pay stubs that were found.
    public let numPaystubsRetrieved: Int
    /// The number of W-2 forms that were found.
    public let numW2sRetrieved: Int
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?

    private static let keys = JSONKeyTable("num_paystubs_retrieved", "num_w2s_retrieved", "institution")
    public init(json: inout JSONReader) {
        var numPaystubsRetrieved: Int?
        var numW2sRetrieved: Int?
        var institution: LinkSessionSuccessMetadataInstitution?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numPaystubsRetrieved = json.decode()
                case 1: numW2sRetrieved = json.decode()
                case 2: institution = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numPaystubsRetrieved = numPaystubsRetrieved ?? json.missing("LinkSessionPayrollIncomeResult.num_paystubs_retrieved")
        self.numW2sRetrieved = numW2sRetrieved ?? json.missing("LinkSessionPayrollIncomeResult.num_w2s_retrieved")
        self.institution = institution
    }
}

/// The results of a Link session, by kind.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionResults: JSONObjectDecodable, RedactedDescription {
    /// The Items that were linked.
    public let itemAddResults: [LinkSessionItemAddResult]
    /// The Items that were linked for Plaid Check.
    public let craItemAddResults: [LinkSessionCraItemAddResult]
    /// The Items that were updated for Plaid Check.
    public let craUpdateResults: [LinkSessionCraUpdateResult]
    /// The verifications by bank data.
    public let bankIncomeResults: [LinkSessionBankIncomeResult]
    /// The verifications by payroll data.
    public let payrollIncomeResults: [LinkSessionPayrollIncomeResult]
    /// The verification by uploaded documents; `null` or absent without one.
    public let documentIncomeResults: CreditSessionDocumentIncomeResult?
    /// The documents that were uploaded for Plaid Check; absent without any.
    public let craDocumentUploadResults: LinkSessionCraDocumentUploadResult?

    private static let keys = JSONKeyTable("item_add_results", "cra_item_add_results", "cra_update_results", "bank_income_results", "payroll_income_results", "document_income_results", "cra_document_upload_results")
    public init(json: inout JSONReader) {
        var itemAddResults: [LinkSessionItemAddResult]?
        var craItemAddResults: [LinkSessionCraItemAddResult]?
        var craUpdateResults: [LinkSessionCraUpdateResult]?
        var bankIncomeResults: [LinkSessionBankIncomeResult]?
        var payrollIncomeResults: [LinkSessionPayrollIncomeResult]?
        var documentIncomeResults: CreditSessionDocumentIncomeResult?
        var craDocumentUploadResults: LinkSessionCraDocumentUploadResult?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemAddResults = json.decode()
                case 1: craItemAddResults = json.decode()
                case 2: craUpdateResults = json.decode()
                case 3: bankIncomeResults = json.decode()
                case 4: payrollIncomeResults = json.decode()
                case 5: documentIncomeResults = json.decode()
                case 6: craDocumentUploadResults = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemAddResults = itemAddResults ?? json.missing("LinkSessionResults.item_add_results")
        self.craItemAddResults = craItemAddResults ?? json.missing("LinkSessionResults.cra_item_add_results")
        self.craUpdateResults = craUpdateResults ?? json.missing("LinkSessionResults.cra_update_results")
        self.bankIncomeResults = bankIncomeResults ?? json.missing("LinkSessionResults.bank_income_results")
        self.payrollIncomeResults = payrollIncomeResults ?? json.missing("LinkSessionResults.payroll_income_results")
        self.documentIncomeResults = documentIncomeResults
        self.craDocumentUploadResults = craDocumentUploadResults
    }
}

/// The success of a session of an old integration.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionSuccess: JSONObjectDecodable, RedactedDescription {
    /// The token to exchange for an access token, within 30 minutes.
    public let publicToken: PublicToken
    /// The institution and the accounts.
    public let metadata: LinkSessionSuccessMetadata?

    private static let keys = JSONKeyTable("public_token", "metadata")
    public init(json: inout JSONReader) {
        var publicToken: PublicToken?
        var metadata: LinkSessionSuccessMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: publicToken = json.decode()
                case 1: metadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.publicToken = publicToken ?? json.missing("LinkSessionSuccess.public_token")
        self.metadata = metadata
    }
}

/// The institution and accounts of a linked Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionSuccessMetadata: JSONObjectDecodable, RedactedDescription {
    /// The institution; `null` when there is none, as for micro-deposits.
    public let institution: LinkSessionSuccessMetadataInstitution?
    /// The accounts that the user shared.
    public let accounts: [LinkSessionSuccessMetadataAccount]?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// Whether the transfer of the Transfer UI was completed; `null` without one.
    public let transferStatus: LinkSessionSuccessMetadataTransferStatus?
    /// The identifier that related Layer sessions share.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let sessionGroupID: String?

    private static let keys = JSONKeyTable("institution", "accounts", "link_session_id", "transfer_status", "session_group_id")
    public init(json: inout JSONReader) {
        var institution: LinkSessionSuccessMetadataInstitution?
        var accounts: [LinkSessionSuccessMetadataAccount]?
        var linkSessionID: String?
        var transferStatus: LinkSessionSuccessMetadataTransferStatus?
        var sessionGroupID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institution = json.decode()
                case 1: accounts = json.decode()
                case 2: linkSessionID = json.decode()
                case 3: transferStatus = json.decode()
                case 4: sessionGroupID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institution = institution
        self.accounts = accounts
        self.linkSessionID = linkSessionID
        self.transferStatus = transferStatus
        self.sessionGroupID = sessionGroupID
    }
}

/// An account that the user shared.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionSuccessMetadataAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let id: String?
    /// The account's name.
    public let name: String?
    /// The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
    public let mask: String?
    /// The kind of account.
    public let type: String?
    /// The narrower kind of account.
    public let subtype: String?
    /// How far the verification of the account's numbers is; `null` when none is needed.
    public let verificationStatus: String?
    /// Whether it is a personal or business account.
    @available(*, deprecated, message: "Plaid no longer asks.")
    public var classType: String? { deprecatedClassType }
    private let deprecatedClassType: String?

    private static let keys = JSONKeyTable("id", "name", "mask", "type", "subtype", "verification_status", "class_type")
    public init(json: inout JSONReader) {
        var id: String?
        var name: String?
        var mask: String?
        var type: String?
        var subtype: String?
        var verificationStatus: String?
        var classType: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: name = json.decode()
                case 2: mask = json.decode()
                case 3: type = json.decode()
                case 4: subtype = json.decode()
                case 5: verificationStatus = json.decode()
                case 6: classType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.name = name
        self.mask = mask
        self.type = type
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.deprecatedClassType = classType
    }
}

/// The institution of a session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkSessionSuccessMetadataInstitution: JSONObjectDecodable, RedactedDescription {
    /// The institution's name.
    public let name: String?
    /// The identifier of the institution.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("name", "institution_id")
    public init(json: inout JSONReader) {
        var name: String?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.institutionID = institutionID
    }
}

/// Which accounts may be chosen, by kind; a kind that is absent is not offered.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenAccountFilters: JSONEncodable, RedactedDescription {
    /// Which checking, savings and similar accounts may be chosen.
    public var depository: DepositoryFilter?
    /// Which credit cards may be chosen.
    public var credit: CreditFilter?
    /// Which loans may be chosen.
    public var loan: LoanFilter?
    /// Which investment accounts may be chosen.
    public var investment: InvestmentFilter?
    /// Which other accounts may be chosen.
    public var other: OtherFilter?

    /// Creates a value; omitted members are not sent.
    public init(
        depository: DepositoryFilter? = nil,
        credit: CreditFilter? = nil,
        loan: LoanFilter? = nil,
        investment: InvestmentFilter? = nil,
        other: OtherFilter? = nil
    ) {
        self.depository = depository
        self.credit = credit
        self.loan = loan
        self.investment = investment
        self.other = other
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("depository", depository)
        json.field("credit", credit)
        json.field("loan", loan)
        json.field("investment", investment)
        json.field("other", other)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequest/cashflowReport``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCashflowReport: JSONEncodable, RedactedDescription {
    /// How many days of history to use.
    ///
    /// From 1 to 730. The default is `365`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int? = nil
    ) {
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// Settings of the card switch flow.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateCardSwitch: JSONEncodable, RedactedDescription {
    /// The first digits of the card number.
    public var cardBin: String

    /// Creates a value; omitted members are not sent.
    public init(
        cardBin: String
    ) {
        self.cardBin = cardBin
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("card_bin", cardBin)
        json.endObject()
    }
}

/// Settings of Hosted Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateHostedLink: JSONEncodable, RedactedDescription {
    /// How Plaid sends the URL to the user; absent if you do it yourself.
    public var deliveryMethod: HostedLinkDeliveryMethod?
    /// Where the browser goes at the end of the session.
    public var completionRedirectURI: String?
    /// How many seconds the URL works; at most 21 days.
    public var urlLifetimeSeconds: Int?
    /// Whether the page is opened within a mobile app.
    ///
    /// The default is `false`.
    public var isMobileApp: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        deliveryMethod: HostedLinkDeliveryMethod? = nil,
        completionRedirectURI: String? = nil,
        urlLifetimeSeconds: Int? = nil,
        isMobileApp: Bool? = nil
    ) {
        self.deliveryMethod = deliveryMethod
        self.completionRedirectURI = completionRedirectURI
        self.urlLifetimeSeconds = urlLifetimeSeconds
        self.isMobileApp = isMobileApp
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("delivery_method", deliveryMethod)
        json.field("completion_redirect_uri", completionRedirectURI)
        json.field("url_lifetime_seconds", urlLifetimeSeconds)
        json.field("is_mobile_app", isMobileApp)
        json.endObject()
    }
}

/// Settings of document upload for Identity.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateIdentity: JSONEncodable, RedactedDescription {
    /// Whether the session is for uploading documents.
    public var isDocumentUpload: Bool?
    /// The account to prove; exactly one.
    public var accountIDs: [AccountID]?
    /// What is analyzed: `ocr`, `risk_signals` or both.
    public var parsingConfigs: [IncomeVerificationDocParsingConfig]?

    /// Creates a value; omitted members are not sent.
    public init(
        isDocumentUpload: Bool? = nil,
        accountIDs: [AccountID]? = nil,
        parsingConfigs: [IncomeVerificationDocParsingConfig]? = nil
    ) {
        self.isDocumentUpload = isDocumentUpload
        self.accountIDs = accountIDs
        self.parsingConfigs = parsingConfigs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("is_document_upload", isDocumentUpload)
        json.field("account_ids", accountIDs)
        json.field("parsing_configs", parsingConfigs)
        json.endObject()
    }
}

/// The institution to highlight.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateInstitutionData: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// A routing number of the institution.
    public var routingNumber: String?
    /// The identifier of the institution, such as `ins_109508`.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var institutionID: InstitutionID?

    /// Creates a value; omitted members are not sent.
    public init(
        routingNumber: String? = nil,
        institutionID: InstitutionID? = nil
    ) {
        self.routingNumber = routingNumber
        self.institutionID = institutionID
    }

    private static let keys = JSONKeyTable("routing_number", "institution_id")
    public init(json: inout JSONReader) {
        var routingNumber: String?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: routingNumber = json.decode()
                case 1: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.routingNumber = routingNumber
        self.institutionID = institutionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("routing_number", routingNumber)
        json.field("institution_id", institutionID)
        json.endObject()
    }
}

/// How account numbers may be obtained.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestAuth: JSONEncodable, RedactedDescription {
    /// Whether the user can choose between logging in and entering numbers.
    public var authTypeSelectEnabled: Bool?
    /// Whether micro-deposits that Plaid reads itself are offered.
    public var automatedMicrodepositsEnabled: Bool?
    /// Whether entered numbers may be compared with masked ones.
    public var instantMatchEnabled: Bool?
    /// Whether micro-deposits that the user confirms are offered.
    public var sameDayMicrodepositsEnabled: Bool?
    /// Whether micro-deposits within seconds are offered.
    public var instantMicrodepositsEnabled: Bool?
    /// Whether users who could log in are asked to.
    public var rerouteToCredentials: LinkTokenCreateRequestAuthRerouteToCredentials?
    /// Whether to check against a database.
    @available(*, deprecated, message: "Enable Database Auth in the Plaid Dashboard.")
    public var databaseMatchEnabled: Bool? { get { deprecatedDatabaseMatchEnabled } set { deprecatedDatabaseMatchEnabled = newValue } }
    private var deprecatedDatabaseMatchEnabled: Bool?
    /// Whether to check against a database.
    @available(*, deprecated, message: "Enable Database Auth in the Plaid Dashboard.")
    public var databaseInsightsEnabled: Bool? { get { deprecatedDatabaseInsightsEnabled } set { deprecatedDatabaseInsightsEnabled = newValue } }
    private var deprecatedDatabaseInsightsEnabled: Bool?
    /// The flow to open.
    @available(*, deprecated, message: "Use `authTypeSelectEnabled`.")
    public var flowType: LinkTokenCreateRequestAuthFlowType? { get { deprecatedFlowType } set { deprecatedFlowType = newValue } }
    private var deprecatedFlowType: LinkTokenCreateRequestAuthFlowType?
    /// Whether users confirm micro-deposits by text message.
    public var smsMicrodepositsVerificationEnabled: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        authTypeSelectEnabled: Bool? = nil,
        automatedMicrodepositsEnabled: Bool? = nil,
        instantMatchEnabled: Bool? = nil,
        sameDayMicrodepositsEnabled: Bool? = nil,
        instantMicrodepositsEnabled: Bool? = nil,
        rerouteToCredentials: LinkTokenCreateRequestAuthRerouteToCredentials? = nil,
        databaseMatchEnabled: Bool? = nil,
        databaseInsightsEnabled: Bool? = nil,
        flowType: LinkTokenCreateRequestAuthFlowType? = nil,
        smsMicrodepositsVerificationEnabled: Bool? = nil
    ) {
        self.authTypeSelectEnabled = authTypeSelectEnabled
        self.automatedMicrodepositsEnabled = automatedMicrodepositsEnabled
        self.instantMatchEnabled = instantMatchEnabled
        self.sameDayMicrodepositsEnabled = sameDayMicrodepositsEnabled
        self.instantMicrodepositsEnabled = instantMicrodepositsEnabled
        self.rerouteToCredentials = rerouteToCredentials
        self.deprecatedDatabaseMatchEnabled = databaseMatchEnabled
        self.deprecatedDatabaseInsightsEnabled = databaseInsightsEnabled
        self.deprecatedFlowType = flowType
        self.smsMicrodepositsVerificationEnabled = smsMicrodepositsVerificationEnabled
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("auth_type_select_enabled", authTypeSelectEnabled)
        json.field("automated_microdeposits_enabled", automatedMicrodepositsEnabled)
        json.field("instant_match_enabled", instantMatchEnabled)
        json.field("same_day_microdeposits_enabled", sameDayMicrodepositsEnabled)
        json.field("instant_microdeposits_enabled", instantMicrodepositsEnabled)
        json.field("reroute_to_credentials", rerouteToCredentials)
        json.field("database_match_enabled", deprecatedDatabaseMatchEnabled)
        json.field("database_insights_enabled", deprecatedDatabaseInsightsEnabled)
        json.field("flow_type", deprecatedFlowType)
        json.field("sms_microdeposits_verification_enabled", smsMicrodepositsVerificationEnabled)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequest/baseReport``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestBaseReport: JSONEncodable, RedactedDescription {
    /// How many days of history to use.
    ///
    /// From 1 to 730.
    public var daysRequested: Int
    /// Your own identifier of the report.
    public var clientReportID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int,
        clientReportID: String? = nil
    ) {
        self.daysRequested = daysRequested
        self.clientReportID = clientReportID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.field("client_report_id", clientReportID)
        json.endObject()
    }
}

/// Settings of Consumer Reports.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptions: JSONEncodable, RedactedDescription {
    /// How many days of history to use, from 180 to 731.
    ///
    /// At most 731.
    public var daysRequested: Int
    /// How many days of history the report needs; with less it fails.
    ///
    /// At most 184.
    public var daysRequired: Int?
    /// Your own identifier of the report.
    public var clientReportID: String?
    /// Settings of partners' insights.
    public var partnerInsights: LinkTokenCreateRequestCraOptionsPartnerInsights?
    /// Settings of the Base Report.
    public var baseReport: LinkTokenCreateRequestCraOptionsBaseReport?
    /// Settings of Cashflow Insights.
    public var cashflowInsights: LinkTokenCreateRequestCraOptionsCashflowInsights?
    /// Settings of the LendScore.
    public var lendScore: LinkTokenCreateRequestCraOptionsLendScore?
    /// Settings of Network Insights.
    public var networkInsights: LinkTokenCreateRequestCraOptionsNetworkInsights?
    /// Whether to read investments as well.
    public var includeInvestments: Bool?
    /// Settings of Income Insights.
    public var incomeInsights: LinkTokenCreateRequestCraOptionsIncomeInsights?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int,
        daysRequired: Int? = nil,
        clientReportID: String? = nil,
        partnerInsights: LinkTokenCreateRequestCraOptionsPartnerInsights? = nil,
        baseReport: LinkTokenCreateRequestCraOptionsBaseReport? = nil,
        cashflowInsights: LinkTokenCreateRequestCraOptionsCashflowInsights? = nil,
        lendScore: LinkTokenCreateRequestCraOptionsLendScore? = nil,
        networkInsights: LinkTokenCreateRequestCraOptionsNetworkInsights? = nil,
        includeInvestments: Bool? = nil,
        incomeInsights: LinkTokenCreateRequestCraOptionsIncomeInsights? = nil
    ) {
        self.daysRequested = daysRequested
        self.daysRequired = daysRequired
        self.clientReportID = clientReportID
        self.partnerInsights = partnerInsights
        self.baseReport = baseReport
        self.cashflowInsights = cashflowInsights
        self.lendScore = lendScore
        self.networkInsights = networkInsights
        self.includeInvestments = includeInvestments
        self.incomeInsights = incomeInsights
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.field("days_required", daysRequired)
        json.field("client_report_id", clientReportID)
        json.field("partner_insights", partnerInsights)
        json.field("base_report", baseReport)
        json.field("cashflow_insights", cashflowInsights)
        json.field("lend_score", lendScore)
        json.field("network_insights", networkInsights)
        json.field("include_investments", includeInvestments)
        json.field("income_insights", incomeInsights)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestCraOptions/baseReport``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsBaseReport: JSONEncodable, RedactedDescription {
    /// Your own identifier of the report.
    public var clientReportID: String?
    /// Which reports to make for mortgage companies.
    public var gseOptions: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions?
    /// Whether the report fails without the owners.
    public var requireIdentity: Bool?
    /// Settings of reports for home lending.
    public var homeLendingReportOptions: CraCheckReportHomeLendingReportOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        clientReportID: String? = nil,
        gseOptions: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions? = nil,
        requireIdentity: Bool? = nil,
        homeLendingReportOptions: CraCheckReportHomeLendingReportOptions? = nil
    ) {
        self.clientReportID = clientReportID
        self.gseOptions = gseOptions
        self.requireIdentity = requireIdentity
        self.homeLendingReportOptions = homeLendingReportOptions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", clientReportID)
        json.field("gse_options", gseOptions)
        json.field("require_identity", requireIdentity)
        json.field("home_lending_report_options", homeLendingReportOptions)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestCraOptionsBaseReport/gseOptions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsBaseReportGSEOptions: JSONEncodable, RedactedDescription {
    /// The reports to make for mortgage companies.
    public var reportTypes: [GSEReportType]

    /// Creates a value; omitted members are not sent.
    public init(
        reportTypes: [GSEReportType]
    ) {
        self.reportTypes = reportTypes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("report_types", reportTypes)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestCraOptions/cashflowInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsCashflowInsights: JSONEncodable, RedactedDescription {
    /// The version of the attributes.
    ///
    /// Required for Cashflow Insights.
    public var attributesVersion: CashflowAttributesVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        attributesVersion: CashflowAttributesVersion? = nil
    ) {
        self.attributesVersion = attributesVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("attributes_version", attributesVersion)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestCraOptions/incomeInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsIncomeInsights: JSONEncodable, RedactedDescription {
    /// Which categories of income to return.
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// The version of Income Insights.
    public var incomeInsightsVersion: IncomeInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeInsightsFilter: IncomeInsightsFilter? = nil,
        incomeInsightsVersion: IncomeInsightsVersion? = nil
    ) {
        self.incomeInsightsFilter = incomeInsightsFilter
        self.incomeInsightsVersion = incomeInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_insights_filter", incomeInsightsFilter)
        if let incomeInsightsVersion { json.field("income_insights_version", incomeInsightsVersion) } else { json.key("income_insights_version"); json.writeNull() }
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestCraOptions/lendScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsLendScore: JSONEncodable, RedactedDescription {
    /// The version of the LendScore.
    ///
    /// Required for it.
    public var lendScoreVersion: PlaidLendScoreVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        lendScoreVersion: PlaidLendScoreVersion? = nil
    ) {
        self.lendScoreVersion = lendScoreVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("lend_score_version", lendScoreVersion)
        json.endObject()
    }
}
