// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AccountFiltersResponse` of Plaid's OpenAPI document.
public struct AccountFiltersResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `depository`.
    public let depository: DepositoryFilter?
    /// The JSON member `credit`.
    public let credit: CreditFilter?
    /// The JSON member `loan`.
    public let loan: LoanFilter?
    /// The JSON member `investment`.
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

/// The schema `CreditFilter` of Plaid's OpenAPI document.
public struct CreditFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_subtypes`.
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

/// The schema `DepositoryFilter` of Plaid's OpenAPI document.
public struct DepositoryFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_subtypes`.
    public var accountSubtypes: [DepositoryAccountSubtype]
    /// The JSON member `limited_purpose_types`.
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

/// The schema `InvestmentFilter` of Plaid's OpenAPI document.
public struct InvestmentFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_subtypes`.
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

/// The schema `LinkDeliveryCommunicationMethod` of Plaid's OpenAPI document.
public struct LinkDeliveryCommunicationMethod: JSONEncodable, RedactedDescription {
    /// The JSON member `method`.
    public var method: LinkDeliveryDeliveryMethod?
    /// The JSON member `address`.
    public var address: String?

    /// Creates a value; omitted members are not sent.
    public init(
        method: LinkDeliveryDeliveryMethod? = nil,
        address: String? = nil
    ) {
        self.method = method
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("method", method)
        json.field("address", address)
        json.endObject()
    }
}

/// The schema `LinkDeliveryOptions` of Plaid's OpenAPI document.
public struct LinkDeliveryOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `recipient`.
    public var recipient: LinkDeliveryRecipient?

    /// Creates a value; omitted members are not sent.
    public init(
        recipient: LinkDeliveryRecipient? = nil
    ) {
        self.recipient = recipient
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient", recipient)
        json.endObject()
    }
}

/// The schema `LinkDeliveryRecipient` of Plaid's OpenAPI document.
public struct LinkDeliveryRecipient: JSONEncodable, RedactedDescription {
    /// The JSON member `communication_methods`.
    public var communicationMethods: [LinkDeliveryCommunicationMethod]?
    /// The JSON member `first_name`.
    public var firstName: String?

    /// Creates a value; omitted members are not sent.
    public init(
        communicationMethods: [LinkDeliveryCommunicationMethod]? = nil,
        firstName: String? = nil
    ) {
        self.communicationMethods = communicationMethods
        self.firstName = firstName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("communication_methods", communicationMethods)
        json.field("first_name", firstName)
        json.endObject()
    }
}

/// The schema `LinkEvent` of Plaid's OpenAPI document.
public struct LinkEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `event_name`.
    public let eventName: String
    /// The JSON member `timestamp`.
    public let timestamp: String
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `event_metadata`.
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

/// The schema `LinkEventMetadata` of Plaid's OpenAPI document.
public struct LinkEventMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_code`.
    public let errorCode: String?
    /// The JSON member `error_message`.
    public let errorMessage: String?
    /// The JSON member `error_type`.
    public let errorType: String?
    /// The JSON member `exit_status`.
    public let exitStatus: String?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
    public let institutionName: String?
    /// The JSON member `institution_search_query`.
    public let institutionSearchQuery: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `mfa_type`.
    public let mfaType: String?
    /// The JSON member `view_name`.
    public let viewName: String?
    /// The JSON member `selection`.
    public let selection: String?
    /// The JSON member `brand_name`.
    public let brandName: String?
    /// The JSON member `match_reason`.
    public let matchReason: String?
    /// The JSON member `routing_number`.
    public let routingNumber: String?
    /// The JSON member `account_number_mask`.
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

/// The schema `LinkSessionBankIncomeResult` of Plaid's OpenAPI document.
public struct LinkSessionBankIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: CreditSessionBankIncomeStatus
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution`.
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

/// The schema `LinkSessionCraDocumentUploadResult` of Plaid's OpenAPI document.
public struct LinkSessionCraDocumentUploadResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `num_bank_statements_uploaded`.
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

/// The schema `LinkSessionCraItemAddResult` of Plaid's OpenAPI document.
public struct LinkSessionCraItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `accounts`.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The JSON member `institution`.
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

/// The schema `LinkSessionCraUpdateResult` of Plaid's OpenAPI document.
public struct LinkSessionCraUpdateResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `accounts`.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The JSON member `institution`.
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

/// The schema `LinkSessionExit` of Plaid's OpenAPI document.
public struct LinkSessionExit: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `metadata`.
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

/// The schema `LinkSessionExitDeprecated` of Plaid's OpenAPI document.
public struct LinkSessionExitDeprecated: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `metadata`.
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

/// The schema `LinkSessionExitMetadata` of Plaid's OpenAPI document.
public struct LinkSessionExitMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution`.
    public let institution: LinkSessionExitMetadataInstitution?
    /// The JSON member `status`.
    public let status: String?
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `request_id`.
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

/// The schema `LinkSessionExitMetadataInstitution` of Plaid's OpenAPI document.
public struct LinkSessionExitMetadataInstitution: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `institution_id`.
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

/// The schema `LinkSessionItemAddResult` of Plaid's OpenAPI document.
public struct LinkSessionItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `public_token`.
    public let publicToken: PublicToken
    /// The JSON member `accounts`.
    public let accounts: [LinkSessionSuccessMetadataAccount]
    /// The JSON member `institution`.
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

/// The schema `LinkSessionPayrollIncomeResult` of Plaid's OpenAPI document.
public struct LinkSessionPayrollIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `num_paystubs_retrieved`.
    public let numPaystubsRetrieved: Int
    /// The JSON member `num_w2s_retrieved`.
    public let numW2sRetrieved: Int
    /// The JSON member `institution`.
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

/// The schema `LinkSessionResults` of Plaid's OpenAPI document.
public struct LinkSessionResults: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_add_results`.
    public let itemAddResults: [LinkSessionItemAddResult]
    /// The JSON member `cra_item_add_results`.
    public let craItemAddResults: [LinkSessionCraItemAddResult]
    /// The JSON member `cra_update_results`.
    public let craUpdateResults: [LinkSessionCraUpdateResult]
    /// The JSON member `bank_income_results`.
    public let bankIncomeResults: [LinkSessionBankIncomeResult]
    /// The JSON member `payroll_income_results`.
    public let payrollIncomeResults: [LinkSessionPayrollIncomeResult]
    /// The JSON member `document_income_results`.
    public let documentIncomeResults: CreditSessionDocumentIncomeResult?
    /// The JSON member `cra_document_upload_results`.
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

/// The schema `LinkSessionSuccess` of Plaid's OpenAPI document.
public struct LinkSessionSuccess: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `public_token`.
    public let publicToken: PublicToken
    /// The JSON member `metadata`.
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

/// The schema `LinkSessionSuccessMetadata` of Plaid's OpenAPI document.
public struct LinkSessionSuccessMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution`.
    public let institution: LinkSessionSuccessMetadataInstitution?
    /// The JSON member `accounts`.
    public let accounts: [LinkSessionSuccessMetadataAccount]?
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `transfer_status`.
    public let transferStatus: LinkSessionSuccessMetadataTransferStatus?

    private static let keys = JSONKeyTable("institution", "accounts", "link_session_id", "transfer_status")
    public init(json: inout JSONReader) {
        var institution: LinkSessionSuccessMetadataInstitution?
        var accounts: [LinkSessionSuccessMetadataAccount]?
        var linkSessionID: String?
        var transferStatus: LinkSessionSuccessMetadataTransferStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institution = json.decode()
                case 1: accounts = json.decode()
                case 2: linkSessionID = json.decode()
                case 3: transferStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institution = institution
        self.accounts = accounts
        self.linkSessionID = linkSessionID
        self.transferStatus = transferStatus
    }
}

/// The schema `LinkSessionSuccessMetadataAccount` of Plaid's OpenAPI document.
public struct LinkSessionSuccessMetadataAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `subtype`.
    public let subtype: String?
    /// The JSON member `verification_status`.
    public let verificationStatus: String?
    /// The JSON member `class_type`.
    public let classType: String?

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
        self.classType = classType
    }
}

/// The schema `LinkSessionSuccessMetadataInstitution` of Plaid's OpenAPI document.
public struct LinkSessionSuccessMetadataInstitution: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `institution_id`.
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

/// The schema `LinkTokenAccountFilters` of Plaid's OpenAPI document.
public struct LinkTokenAccountFilters: JSONEncodable, RedactedDescription {
    /// The JSON member `depository`.
    public var depository: DepositoryFilter?
    /// The JSON member `credit`.
    public var credit: CreditFilter?
    /// The JSON member `loan`.
    public var loan: LoanFilter?
    /// The JSON member `investment`.
    public var investment: InvestmentFilter?
    /// The JSON member `other`.
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

/// The schema `LinkTokenCashflowReport` of Plaid's OpenAPI document.
public struct LinkTokenCashflowReport: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
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

/// The schema `LinkTokenCreateCardSwitch` of Plaid's OpenAPI document.
public struct LinkTokenCreateCardSwitch: JSONEncodable, RedactedDescription {
    /// The JSON member `card_bin`.
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

/// The schema `LinkTokenCreateHostedLink` of Plaid's OpenAPI document.
public struct LinkTokenCreateHostedLink: JSONEncodable, RedactedDescription {
    /// The JSON member `delivery_method`.
    public var deliveryMethod: HostedLinkDeliveryMethod?
    /// The JSON member `completion_redirect_uri`.
    public var completionRedirectURI: String?
    /// The JSON member `url_lifetime_seconds`.
    public var urlLifetimeSeconds: Int?
    /// The JSON member `is_mobile_app`.
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

/// The schema `LinkTokenCreateIdentity` of Plaid's OpenAPI document.
public struct LinkTokenCreateIdentity: JSONEncodable, RedactedDescription {
    /// The JSON member `is_document_upload`.
    public var isDocumentUpload: Bool?
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?
    /// The JSON member `parsing_configs`.
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

/// The schema `LinkTokenCreateInstitutionData` of Plaid's OpenAPI document.
public struct LinkTokenCreateInstitutionData: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `routing_number`.
    public var routingNumber: String?

    /// Creates a value; omitted members are not sent.
    public init(
        routingNumber: String? = nil
    ) {
        self.routingNumber = routingNumber
    }

    private static let keys = JSONKeyTable("routing_number")
    public init(json: inout JSONReader) {
        var routingNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: routingNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.routingNumber = routingNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("routing_number", routingNumber)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestAuth` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestAuth: JSONEncodable, RedactedDescription {
    /// The JSON member `auth_type_select_enabled`.
    public var authTypeSelectEnabled: Bool?
    /// The JSON member `automated_microdeposits_enabled`.
    public var automatedMicrodepositsEnabled: Bool?
    /// The JSON member `instant_match_enabled`.
    public var instantMatchEnabled: Bool?
    /// The JSON member `same_day_microdeposits_enabled`.
    public var sameDayMicrodepositsEnabled: Bool?
    /// The JSON member `instant_microdeposits_enabled`.
    public var instantMicrodepositsEnabled: Bool?
    /// The JSON member `reroute_to_credentials`.
    public var rerouteToCredentials: LinkTokenCreateRequestAuthRerouteToCredentials?
    /// The JSON member `database_match_enabled`.
    public var databaseMatchEnabled: Bool?
    /// The JSON member `database_insights_enabled`.
    public var databaseInsightsEnabled: Bool?
    /// The JSON member `flow_type`.
    public var flowType: LinkTokenCreateRequestAuthFlowType?
    /// The JSON member `sms_microdeposits_verification_enabled`.
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
        self.databaseMatchEnabled = databaseMatchEnabled
        self.databaseInsightsEnabled = databaseInsightsEnabled
        self.flowType = flowType
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
        json.field("database_match_enabled", databaseMatchEnabled)
        json.field("database_insights_enabled", databaseInsightsEnabled)
        json.field("flow_type", flowType)
        json.field("sms_microdeposits_verification_enabled", smsMicrodepositsVerificationEnabled)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestBaseReport` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestBaseReport: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `client_report_id`.
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

/// The schema `LinkTokenCreateRequestCraOptions` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `days_required`.
    public var daysRequired: Int?
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `partner_insights`.
    public var partnerInsights: LinkTokenCreateRequestCraOptionsPartnerInsights?
    /// The JSON member `base_report`.
    public var baseReport: LinkTokenCreateRequestCraOptionsBaseReport?
    /// The JSON member `cashflow_insights`.
    public var cashflowInsights: LinkTokenCreateRequestCraOptionsCashflowInsights?
    /// The JSON member `lend_score`.
    public var lendScore: LinkTokenCreateRequestCraOptionsLendScore?
    /// The JSON member `network_insights`.
    public var networkInsights: LinkTokenCreateRequestCraOptionsNetworkInsights?
    /// The JSON member `include_investments`.
    public var includeInvestments: Bool?
    /// The JSON member `income_insights`.
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

/// The schema `LinkTokenCreateRequestCraOptionsBaseReport` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsBaseReport: JSONEncodable, RedactedDescription {
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `gse_options`.
    public var gseOptions: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions?
    /// The JSON member `require_identity`.
    public var requireIdentity: Bool?
    /// The JSON member `home_lending_report_options`.
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

/// The schema `LinkTokenCreateRequestCraOptionsBaseReportGSEOptions` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsBaseReportGSEOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `report_types`.
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

/// The schema `LinkTokenCreateRequestCraOptionsCashflowInsights` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsCashflowInsights: JSONEncodable, RedactedDescription {
    /// The JSON member `attributes_version`.
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
