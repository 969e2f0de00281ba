// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// An account with its owners.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityget).
public struct AccountIdentity: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the account.
    public let accountID: AccountID
    /// The account's cached balances.
    public let balances: AccountBalance
    /// The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The name that the user entered for a verification of the numbers; `null` otherwise.
    public let verificationName: String?
    /// What the verification against a database found; absent for other accounts.
    public let verificationInsights: AccountVerificationInsights?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// Whether a person, a business, or an unknown holder owns the account.
    ///
    /// Often absent.
    public let holderCategory: AccountHolderCategory?
    /// The annual percentage yield of a deposit account: `4.25` is 4.25 %.
    ///
    /// `null` when the institution does not say.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let apy: Decimal?
    /// The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
    ///
    /// Absent when the Item has no pair: see `pairedItemID`. It can change, as every account ID.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedAccountID: String?
    /// The owners as the institution records them.
    ///
    /// For a joint account there may be one entry with several names instead of one entry per owner.
    public let owners: [Owner]

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id", "owners")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var apy: Decimal?
        var pairedAccountID: String?
        var owners: [Owner]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
                case 14: owners = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentity.account_id")
        self.balances = balances ?? json.missing("AccountIdentity.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentity.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentity.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.apy = apy
        self.pairedAccountID = pairedAccountID
        self.owners = owners ?? json.missing("AccountIdentity.owners")
    }
}

/// An account with what Plaid read from the documents that its user uploaded.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct AccountIdentityDocumentUpload: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let accountID: AccountID
    /// The account's cached balances.
    public let balances: AccountBalance
    /// The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The name that the user entered for a verification of the numbers; `null` otherwise.
    public let verificationName: String?
    /// What the verification against a database found; absent for other accounts.
    public let verificationInsights: AccountVerificationInsights?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// Whether a person, a business, or an unknown holder owns the account.
    ///
    /// Often absent.
    public let holderCategory: AccountHolderCategory?
    /// The annual percentage yield of a deposit account: `4.25` is 4.25 %.
    ///
    /// `null` when the institution does not say.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let apy: Decimal?
    /// The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
    ///
    /// Absent when the Item has no pair: see `pairedItemID`. It can change, as every account ID.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedAccountID: String?
    /// The owners as the institution records them.
    ///
    /// For a joint account there may be one entry with several names instead of one entry per owner.
    public let owners: [Owner]
    /// The documents that the user uploaded; `null` when there are none.
    public let documents: [IdentityDocumentUpload]?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id", "owners", "documents")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var apy: Decimal?
        var pairedAccountID: String?
        var owners: [Owner]?
        var documents: [IdentityDocumentUpload]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
                case 14: owners = json.decode()
                case 15: documents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentityDocumentUpload.account_id")
        self.balances = balances ?? json.missing("AccountIdentityDocumentUpload.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentityDocumentUpload.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentityDocumentUpload.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.apy = apy
        self.pairedAccountID = pairedAccountID
        self.owners = owners ?? json.missing("AccountIdentityDocumentUpload.owners")
        self.documents = documents
    }
}

/// An account with scores that compare data about a user with its owners.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct AccountIdentityMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let accountID: AccountID
    /// The account's cached balances.
    public let balances: AccountBalance
    /// The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The name that the user entered for a verification of the numbers; `null` otherwise.
    public let verificationName: String?
    /// What the verification against a database found; absent for other accounts.
    public let verificationInsights: AccountVerificationInsights?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// Whether a person, a business, or an unknown holder owns the account.
    ///
    /// Often absent.
    public let holderCategory: AccountHolderCategory?
    /// The annual percentage yield of a deposit account: `4.25` is 4.25 %.
    ///
    /// `null` when the institution does not say.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let apy: Decimal?
    /// The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
    ///
    /// Absent when the Item has no pair: see `pairedItemID`. It can change, as every account ID.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedAccountID: String?
    /// How well the name matches the best matching owner; `null` when there was nothing to compare.
    public let legalName: NameMatchScore?
    /// How well the telephone number matches; `null` when there was nothing to compare.
    public let phoneNumber: PhoneNumberMatchScore?
    /// How well the email address matches; `null` when there was nothing to compare.
    public let emailAddress: EmailAddressMatchScore?
    /// How well the address matches; `null` when there was nothing to compare.
    public let address: AddressMatchScore?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id", "legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var apy: Decimal?
        var pairedAccountID: String?
        var legalName: NameMatchScore?
        var phoneNumber: PhoneNumberMatchScore?
        var emailAddress: EmailAddressMatchScore?
        var address: AddressMatchScore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
                case 14: legalName = json.decode()
                case 15: phoneNumber = json.decode()
                case 16: emailAddress = json.decode()
                case 17: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentityMatchScore.account_id")
        self.balances = balances ?? json.missing("AccountIdentityMatchScore.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentityMatchScore.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentityMatchScore.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.apy = apy
        self.pairedAccountID = pairedAccountID
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }
}

/// A postal address.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct AddressDataNotRequired: JSONEncodable, RedactedDescription {
    /// The city.
    public var city: String?
    /// The state or region, such as `NC`; `null` where addresses have none.
    public var region: String?
    /// The street with house and apartment number.
    public var street: String?
    /// The postal code as text; leading zeros count.
    public var postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        region: String? = nil,
        street: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.city = city
        self.region = region
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("region", region)
        json.field("street", street)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// A document that a user uploaded to prove identity.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentUpload: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the document, a UUID.
    public let documentID: String?
    /// What Plaid knows about the document.
    public let metadata: IdentityDocumentUploadMetadata?
    /// Signs of forgery; absent or `null` unless the check is enabled.
    public let riskInsights: IdentityDocumentUploadRiskInsights?

    private static let keys = JSONKeyTable("document_id", "metadata", "risk_insights")
    public init(json: inout JSONReader) {
        var documentID: String?
        var metadata: IdentityDocumentUploadMetadata?
        var riskInsights: IdentityDocumentUploadRiskInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentID = json.decode()
                case 1: metadata = json.decode()
                case 2: riskInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentID = documentID
        self.metadata = metadata
        self.riskInsights = riskInsights
    }
}

/// What Plaid knows about an uploaded document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentUploadMetadata: JSONObjectDecodable, RedactedDescription {
    /// The kind of document.
    public let documentType: String?
    /// Whether the document shows the account's number.
    ///
    /// If not, do not trust it.
    public let isAccountNumberMatch: Bool?
    /// The number of pages.
    public let pageCount: Int?
    /// When the document last changed, in UTC.
    public let lastUpdated: Timestamp?
    /// When the user uploaded the document, in UTC.
    public let uploadedAt: Timestamp?

    private static let keys = JSONKeyTable("document_type", "is_account_number_match", "page_count", "last_updated", "uploaded_at")
    public init(json: inout JSONReader) {
        var documentType: String?
        var isAccountNumberMatch: Bool?
        var pageCount: Int?
        var lastUpdated: Timestamp?
        var uploadedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentType = json.decode()
                case 1: isAccountNumberMatch = json.decode()
                case 2: pageCount = json.decode()
                case 3: lastUpdated = json.decode()
                case 4: uploadedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentType = documentType
        self.isAccountNumberMatch = isAccountNumberMatch
        self.pageCount = pageCount
        self.lastUpdated = lastUpdated
        self.uploadedAt = uploadedAt
    }
}

/// Signs of forgery in an uploaded document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentUploadRiskInsights: JSONObjectDecodable, RedactedDescription {
    /// The overall score.
    public let riskSummary: IdentityDocumentUploadRiskSummary?
    /// The single findings.
    public let riskSignals: [IdentityDocumentUploadRiskSignal]?

    private static let keys = JSONKeyTable("risk_summary", "risk_signals")
    public init(json: inout JSONReader) {
        var riskSummary: IdentityDocumentUploadRiskSummary?
        var riskSignals: [IdentityDocumentUploadRiskSignal]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskSummary = json.decode()
                case 1: riskSignals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskSummary = riskSummary
        self.riskSignals = riskSignals
    }
}

/// One finding about an uploaded document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentUploadRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// What was found.
    public let type: String?
    /// Whether the finding points to fraud.
    public let hasFraudRisk: Bool?
    /// An explanation for people.
    public let signalDescription: String?
    /// The page, counted from 1; 0 when the finding concerns no single page.
    public let pageNumber: Int?

    private static let keys = JSONKeyTable("type", "has_fraud_risk", "signal_description", "page_number")
    public init(json: inout JSONReader) {
        var type: String?
        var hasFraudRisk: Bool?
        var signalDescription: String?
        var pageNumber: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: hasFraudRisk = json.decode()
                case 2: signalDescription = json.decode()
                case 3: pageNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type
        self.hasFraudRisk = hasFraudRisk
        self.signalDescription = signalDescription
        self.pageNumber = pageNumber
    }
}

/// The overall risk of an uploaded document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentUploadRiskSummary: JSONObjectDecodable, RedactedDescription {
    /// From 0, trustworthy, to 100, probably forged; `null` when it could not be computed.
    public let riskScore: Double?

    private static let keys = JSONKeyTable("risk_score")
    public init(json: inout JSONReader) {
        var riskScore: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskScore = riskScore
    }
}

/// The type of ``IdentityDocumentsUploadsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget).
public struct IdentityDocumentsUploadsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The type of ``IdentityGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identityget).
public struct IdentityGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// A comparison of identity data that a Link session has made.
///
/// Added after version 1.697.4 of Plaid's document.
public struct IdentityMatchListAttempt: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the attempt.
    public let attemptID: String
    /// The Item whose owners were compared; `null` when there is none.
    public let itemID: ItemID?
    /// When the attempt was made.
    public let createdAt: Timestamp
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// The Link customization whose rules applied.
    public let linkCustomizationName: String
    /// Which revision of the rules applied.
    ///
    /// 0 or more.
    public let rulesetRevision: Int
    /// Whether the rules were satisfied.
    public let outcome: IdentityMatchListOutcome
    /// The account that satisfied the rules; `null` unless `outcome` is `PASS`.
    public let outcomeAccountID: String?
    /// The scores of each account; empty when they are not available.
    public let scores: [IdentityMatchListAttemptScore]

    private static let keys = JSONKeyTable("attempt_id", "item_id", "created_at", "link_session_id", "link_customization_name", "ruleset_revision", "outcome", "outcome_account_id", "scores")
    public init(json: inout JSONReader) {
        var attemptID: String?
        var itemID: ItemID?
        var createdAt: Timestamp?
        var linkSessionID: String?
        var linkCustomizationName: String?
        var rulesetRevision: Int?
        var outcome: IdentityMatchListOutcome?
        var outcomeAccountID: String?
        var scores: [IdentityMatchListAttemptScore]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: attemptID = json.decode()
                case 1: itemID = json.decode()
                case 2: createdAt = json.decode()
                case 3: linkSessionID = json.decode()
                case 4: linkCustomizationName = json.decode()
                case 5: rulesetRevision = json.decode()
                case 6: outcome = json.decode()
                case 7: outcomeAccountID = json.decode()
                case 8: scores = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.attemptID = attemptID ?? json.missing("IdentityMatchListAttempt.attempt_id")
        self.itemID = itemID
        self.createdAt = createdAt ?? json.missing("IdentityMatchListAttempt.created_at")
        self.linkSessionID = linkSessionID ?? json.missing("IdentityMatchListAttempt.link_session_id")
        self.linkCustomizationName = linkCustomizationName ?? json.missing("IdentityMatchListAttempt.link_customization_name")
        self.rulesetRevision = rulesetRevision ?? json.missing("IdentityMatchListAttempt.ruleset_revision")
        self.outcome = outcome ?? json.missing("IdentityMatchListAttempt.outcome")
        self.outcomeAccountID = outcomeAccountID
        self.scores = scores ?? json.missing("IdentityMatchListAttempt.scores")
    }
}

/// How well the owners of one account match.
///
/// Added after version 1.697.4 of Plaid's document.
public struct IdentityMatchListAttemptScore: JSONObjectDecodable, RedactedDescription {
    /// The account; `null` when its identifier is not available.
    public let accountID: AccountID?
    /// How well the name matches.
    public let legalName: NameMatchScore
    /// How well the telephone number matches.
    public let phoneNumber: PhoneNumberMatchScore
    /// How well the email address matches.
    public let emailAddress: EmailAddressMatchScore
    /// How well the postal address matches.
    public let address: AddressMatchScore

    private static let keys = JSONKeyTable("account_id", "legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var legalName: NameMatchScore?
        var phoneNumber: PhoneNumberMatchScore?
        var emailAddress: EmailAddressMatchScore?
        var address: AddressMatchScore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: legalName = json.decode()
                case 2: phoneNumber = json.decode()
                case 3: emailAddress = json.decode()
                case 4: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.legalName = legalName ?? json.missing("IdentityMatchListAttemptScore.legal_name")
        self.phoneNumber = phoneNumber ?? json.missing("IdentityMatchListAttemptScore.phone_number")
        self.emailAddress = emailAddress ?? json.missing("IdentityMatchListAttemptScore.email_address")
        self.address = address ?? json.missing("IdentityMatchListAttemptScore.address")
    }
}

/// The type of ``IdentityMatchRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct IdentityMatchRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// Data about a user, to be compared with the owners of accounts.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct IdentityMatchUser: JSONEncodable, RedactedDescription {
    /// The user's full legal name.
    public var legalName: String?
    /// The user's telephone number in E.164 format, such as `+14155550123`.
    public var phoneNumber: String?
    /// The user's email address.
    public var emailAddress: String?
    /// The user's postal address.
    public var address: AddressDataNotRequired?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: AddressDataNotRequired? = nil
    ) {
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}
