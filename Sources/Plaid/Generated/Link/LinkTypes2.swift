// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `LinkTokenCreateRequestCraOptionsIncomeInsights` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsIncomeInsights: JSONEncodable, RedactedDescription {
    /// The JSON member `income_insights_filter`.
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// The JSON member `income_insights_version`.
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

/// The schema `LinkTokenCreateRequestCraOptionsLendScore` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsLendScore: JSONEncodable, RedactedDescription {
    /// The JSON member `lend_score_version`.
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

/// The schema `LinkTokenCreateRequestCraOptionsNetworkInsights` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsNetworkInsights: JSONEncodable, RedactedDescription {
    /// The JSON member `network_insights_version`.
    public var networkInsightsVersion: NetworkInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        networkInsightsVersion: NetworkInsightsVersion? = nil
    ) {
        self.networkInsightsVersion = networkInsightsVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("network_insights_version", networkInsightsVersion)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestCraOptionsPartnerInsights` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCraOptionsPartnerInsights: JSONEncodable, RedactedDescription {
    /// The JSON member `prism_versions`.
    public var prismVersions: PrismVersions?
    /// The JSON member `fico`.
    public var fico: CraPartnerInsightsFicoInput?

    /// Creates a value; omitted members are not sent.
    public init(
        prismVersions: PrismVersions? = nil,
        fico: CraPartnerInsightsFicoInput? = nil
    ) {
        self.prismVersions = prismVersions
        self.fico = fico
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prism_versions", prismVersions)
        json.field("fico", fico)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestCreditPartnerInsights` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestCreditPartnerInsights: JSONEncodable, RedactedDescription {
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

/// The schema `LinkTokenCreateRequestEmployment` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestEmployment: JSONEncodable, RedactedDescription {
    /// The JSON member `employment_source_types`.
    public var employmentSourceTypes: [EmploymentSourceType]?
    /// The JSON member `bank_employment`.
    public var bankEmployment: LinkTokenCreateRequestEmploymentBankIncome?

    /// Creates a value; omitted members are not sent.
    public init(
        employmentSourceTypes: [EmploymentSourceType]? = nil,
        bankEmployment: LinkTokenCreateRequestEmploymentBankIncome? = nil
    ) {
        self.employmentSourceTypes = employmentSourceTypes
        self.bankEmployment = bankEmployment
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("employment_source_types", employmentSourceTypes)
        json.field("bank_employment", bankEmployment)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestEmploymentBankIncome` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestEmploymentBankIncome: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int
    ) {
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestIdentityVerification` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestIdentityVerification: JSONEncodable, RedactedDescription {
    /// The JSON member `template_id`.
    public var templateID: String
    /// The JSON member `consent`.
    public var consent: Bool?
    /// The JSON member `gave_consent`.
    public var gaveConsent: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        templateID: String,
        consent: Bool? = nil,
        gaveConsent: Bool? = nil
    ) {
        self.templateID = templateID
        self.consent = consent
        self.gaveConsent = gaveConsent
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("template_id", templateID)
        json.field("consent", consent)
        json.field("gave_consent", gaveConsent)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestIncomeVerification` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestIncomeVerification: JSONEncodable, RedactedDescription {
    /// The JSON member `income_verification_id`.
    public var incomeVerificationID: String?
    /// The JSON member `asset_report_id`.
    public var assetReportID: String?
    /// The JSON member `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The JSON member `income_source_types`.
    public var incomeSourceTypes: [IncomeVerificationSourceType]?
    /// The JSON member `bank_income`.
    public var bankIncome: LinkTokenCreateRequestIncomeVerificationBankIncome?
    /// The JSON member `payroll_income`.
    public var payrollIncome: LinkTokenCreateRequestIncomeVerificationPayrollIncome?
    /// The JSON member `stated_income_sources`.
    public var statedIncomeSources: [LinkTokenCreateRequestUserStatedIncomeSource]?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeVerificationID: String? = nil,
        assetReportID: String? = nil,
        accessTokens: [AccessToken]? = nil,
        incomeSourceTypes: [IncomeVerificationSourceType]? = nil,
        bankIncome: LinkTokenCreateRequestIncomeVerificationBankIncome? = nil,
        payrollIncome: LinkTokenCreateRequestIncomeVerificationPayrollIncome? = nil,
        statedIncomeSources: [LinkTokenCreateRequestUserStatedIncomeSource]? = nil
    ) {
        self.incomeVerificationID = incomeVerificationID
        self.assetReportID = assetReportID
        self.accessTokens = accessTokens
        self.incomeSourceTypes = incomeSourceTypes
        self.bankIncome = bankIncome
        self.payrollIncome = payrollIncome
        self.statedIncomeSources = statedIncomeSources
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", incomeVerificationID)
        json.field("asset_report_id", assetReportID)
        json.field("access_tokens", accessTokens)
        json.field("income_source_types", incomeSourceTypes)
        json.field("bank_income", bankIncome)
        json.field("payroll_income", payrollIncome)
        json.field("stated_income_sources", statedIncomeSources)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestIncomeVerificationBankIncome` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestIncomeVerificationBankIncome: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `enable_multiple_items`.
    public var enableMultipleItems: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int,
        enableMultipleItems: Bool? = nil
    ) {
        self.daysRequested = daysRequested
        self.enableMultipleItems = enableMultipleItems
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.field("enable_multiple_items", enableMultipleItems)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestIncomeVerificationPayrollIncome` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestIncomeVerificationPayrollIncome: JSONEncodable, RedactedDescription {
    /// The JSON member `flow_types`.
    public var flowTypes: [IncomeVerificationPayrollFlowType]?
    /// The JSON member `is_update_mode`.
    public var isUpdateMode: Bool?
    /// The JSON member `item_id_to_update`.
    public var itemIDToUpdate: String?
    /// The JSON member `parsing_config`.
    public var parsingConfig: [IncomeVerificationDocParsingConfig]?

    /// Creates a value; omitted members are not sent.
    public init(
        flowTypes: [IncomeVerificationPayrollFlowType]? = nil,
        isUpdateMode: Bool? = nil,
        itemIDToUpdate: String? = nil,
        parsingConfig: [IncomeVerificationDocParsingConfig]? = nil
    ) {
        self.flowTypes = flowTypes
        self.isUpdateMode = isUpdateMode
        self.itemIDToUpdate = itemIDToUpdate
        self.parsingConfig = parsingConfig
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("flow_types", flowTypes)
        json.field("is_update_mode", isUpdateMode)
        json.field("item_id_to_update", itemIDToUpdate)
        json.field("parsing_config", parsingConfig)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestPaymentConfiguration` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestPaymentConfiguration: JSONEncodable, RedactedDescription {
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `description`.
    public var description: String?

    /// Creates a value; omitted members are not sent.
    public init(
        amount: String,
        description: String? = nil
    ) {
        self.amount = amount
        self.description = description
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("amount", amount)
        json.field("description", description)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestPaymentInitiation` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestPaymentInitiation: JSONEncodable, RedactedDescription {
    /// The JSON member `payment_id`.
    public var paymentID: String?
    /// The JSON member `consent_id`.
    public var consentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String? = nil,
        consentID: String? = nil
    ) {
        self.paymentID = paymentID
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestStatements` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestStatements: JSONEncodable, RedactedDescription {
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: CalendarDate,
        endDate: CalendarDate
    ) {
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestTransfer` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestTransfer: JSONEncodable, RedactedDescription {
    /// The JSON member `intent_id`.
    public var intentID: String?
    /// The JSON member `authorization_id`.
    public var authorizationID: String?
    /// The JSON member `payment_profile_token`.
    public var paymentProfileToken: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        intentID: String? = nil,
        authorizationID: String? = nil,
        paymentProfileToken: SensitiveString? = nil
    ) {
        self.intentID = intentID
        self.authorizationID = authorizationID
        self.paymentProfileToken = paymentProfileToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("intent_id", intentID)
        json.field("authorization_id", authorizationID)
        json.field("payment_profile_token", paymentProfileToken)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestUpdate` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestUpdate: JSONEncodable, RedactedDescription {
    /// The JSON member `account_selection_enabled`.
    public var accountSelectionEnabled: Bool?
    /// The JSON member `reauthorization_enabled`.
    public var reauthorizationEnabled: Bool?
    /// The JSON member `user`.
    public var user: Bool?
    /// The JSON member `item_ids`.
    public var itemIDs: [ItemID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountSelectionEnabled: Bool? = nil,
        reauthorizationEnabled: Bool? = nil,
        user: Bool? = nil,
        itemIDs: [ItemID]? = nil
    ) {
        self.accountSelectionEnabled = accountSelectionEnabled
        self.reauthorizationEnabled = reauthorizationEnabled
        self.user = user
        self.itemIDs = itemIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_selection_enabled", accountSelectionEnabled)
        json.field("reauthorization_enabled", reauthorizationEnabled)
        json.field("user", user)
        json.field("item_ids", itemIDs)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestUser` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `name`.
    public var name: IdentityVerificationRequestUserName?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `phone_number_verified_time`.
    public var phoneNumberVerifiedTime: Timestamp?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `email_address_verified_time`.
    public var emailAddressVerifiedTime: Timestamp?
    /// The JSON member `ssn`.
    public var ssn: SensitiveString?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `address`.
    public var address: UserAddress?
    /// The JSON member `id_number`.
    public var idNumber: UserIDNumber?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        legalName: String? = nil,
        name: IdentityVerificationRequestUserName? = nil,
        phoneNumber: String? = nil,
        phoneNumberVerifiedTime: Timestamp? = nil,
        emailAddress: String? = nil,
        emailAddressVerifiedTime: Timestamp? = nil,
        ssn: SensitiveString? = nil,
        dateOfBirth: CalendarDate? = nil,
        address: UserAddress? = nil,
        idNumber: UserIDNumber? = nil
    ) {
        self.clientUserID = clientUserID
        self.legalName = legalName
        self.name = name
        self.phoneNumber = phoneNumber
        self.phoneNumberVerifiedTime = phoneNumberVerifiedTime
        self.emailAddress = emailAddress
        self.emailAddressVerifiedTime = emailAddressVerifiedTime
        self.ssn = ssn
        self.dateOfBirth = dateOfBirth
        self.address = address
        self.idNumber = idNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("legal_name", legalName)
        json.field("name", name)
        json.field("phone_number", phoneNumber)
        json.field("phone_number_verified_time", phoneNumberVerifiedTime)
        json.field("email_address", emailAddress)
        json.field("email_address_verified_time", emailAddressVerifiedTime)
        json.field("ssn", ssn)
        json.field("date_of_birth", dateOfBirth)
        json.field("address", address)
        json.field("id_number", idNumber)
        json.endObject()
    }
}

/// The schema `LinkTokenCreateRequestUserStatedIncomeSource` of Plaid's OpenAPI document.
public struct LinkTokenCreateRequestUserStatedIncomeSource: JSONEncodable, RedactedDescription {
    /// The JSON member `employer`.
    public var employer: String?
    /// The JSON member `category`.
    public var category: UserStatedIncomeSourceCategory?
    /// The JSON member `pay_per_cycle`.
    public var payPerCycle: Decimal?
    /// The JSON member `pay_annual`.
    public var payAnnual: Decimal?
    /// The JSON member `pay_type`.
    public var payType: UserStatedIncomeSourcePayType?
    /// The JSON member `pay_frequency`.
    public var payFrequency: UserStatedIncomeSourceFrequency?

    /// Creates a value; omitted members are not sent.
    public init(
        employer: String? = nil,
        category: UserStatedIncomeSourceCategory? = nil,
        payPerCycle: Decimal? = nil,
        payAnnual: Decimal? = nil,
        payType: UserStatedIncomeSourcePayType? = nil,
        payFrequency: UserStatedIncomeSourceFrequency? = nil
    ) {
        self.employer = employer
        self.category = category
        self.payPerCycle = payPerCycle
        self.payAnnual = payAnnual
        self.payType = payType
        self.payFrequency = payFrequency
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("employer", employer)
        json.field("category", category)
        json.field("pay_per_cycle", payPerCycle)
        json.field("pay_annual", payAnnual)
        json.field("pay_type", payType)
        json.field("pay_frequency", payFrequency)
        json.endObject()
    }
}

/// The schema `LinkTokenEUConfig` of Plaid's OpenAPI document.
public struct LinkTokenEUConfig: JSONEncodable, RedactedDescription {
    /// The JSON member `headless`.
    public var headless: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        headless: Bool? = nil
    ) {
        self.headless = headless
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("headless", headless)
        json.endObject()
    }
}

/// The schema `LinkTokenGetMetadataResponse` of Plaid's OpenAPI document.
public struct LinkTokenGetMetadataResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `initial_products`.
    public let initialProducts: [Products]
    /// The JSON member `webhook`.
    public let webhook: String?
    /// The JSON member `country_codes`.
    public let countryCodes: [CountryCode]
    /// The JSON member `language`.
    public let language: String?
    /// The JSON member `institution_data`.
    public let institutionData: LinkTokenCreateInstitutionData?
    /// The JSON member `account_filters`.
    public let accountFilters: AccountFiltersResponse?
    /// The JSON member `redirect_uri`.
    public let redirectURI: String?
    /// The JSON member `client_name`.
    public let clientName: String?

    private static let keys = JSONKeyTable("initial_products", "webhook", "country_codes", "language", "institution_data", "account_filters", "redirect_uri", "client_name")
    public init(json: inout JSONReader) {
        var initialProducts: [Products]?
        var webhook: String?
        var countryCodes: [CountryCode]?
        var language: String?
        var institutionData: LinkTokenCreateInstitutionData?
        var accountFilters: AccountFiltersResponse?
        var redirectURI: String?
        var clientName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: initialProducts = json.decode()
                case 1: webhook = json.decode()
                case 2: countryCodes = json.decode()
                case 3: language = json.decode()
                case 4: institutionData = json.decode()
                case 5: accountFilters = json.decode()
                case 6: redirectURI = json.decode()
                case 7: clientName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.initialProducts = initialProducts ?? json.missing("LinkTokenGetMetadataResponse.initial_products")
        self.webhook = webhook
        self.countryCodes = countryCodes ?? json.missing("LinkTokenGetMetadataResponse.country_codes")
        self.language = language
        self.institutionData = institutionData
        self.accountFilters = accountFilters
        self.redirectURI = redirectURI
        self.clientName = clientName
    }
}

/// The schema `LinkTokenGetSessionsResponse` of Plaid's OpenAPI document.
public struct LinkTokenGetSessionsResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `link_session_id`.
    public let linkSessionID: String
    /// The JSON member `started_at`.
    public let startedAt: Timestamp?
    /// The JSON member `finished_at`.
    public let finishedAt: Timestamp?
    /// The JSON member `on_success`.
    public let onSuccess: LinkSessionSuccess?
    /// The JSON member `on_exit`.
    public let onExit: LinkSessionExitDeprecated?
    /// The JSON member `exit`.
    public let exit: LinkSessionExit?
    /// The JSON member `events`.
    public let events: [LinkEvent]?
    /// The JSON member `results`.
    public let results: LinkSessionResults?

    private static let keys = JSONKeyTable("link_session_id", "started_at", "finished_at", "on_success", "on_exit", "exit", "events", "results")
    public init(json: inout JSONReader) {
        var linkSessionID: String?
        var startedAt: Timestamp?
        var finishedAt: Timestamp?
        var onSuccess: LinkSessionSuccess?
        var onExit: LinkSessionExitDeprecated?
        var exit: LinkSessionExit?
        var events: [LinkEvent]?
        var results: LinkSessionResults?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkSessionID = json.decode()
                case 1: startedAt = json.decode()
                case 2: finishedAt = json.decode()
                case 3: onSuccess = json.decode()
                case 4: onExit = json.decode()
                case 5: exit = json.decode()
                case 6: events = json.decode()
                case 7: results = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkSessionID = linkSessionID ?? json.missing("LinkTokenGetSessionsResponse.link_session_id")
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.onSuccess = onSuccess
        self.onExit = onExit
        self.exit = exit
        self.events = events
        self.results = results
    }
}

/// The schema `LinkTokenInvestments` of Plaid's OpenAPI document.
public struct LinkTokenInvestments: JSONEncodable, RedactedDescription {
    /// The JSON member `allow_unverified_crypto_wallets`.
    public var allowUnverifiedCryptoWallets: Bool?
    /// The JSON member `allow_manual_entry`.
    public var allowManualEntry: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        allowUnverifiedCryptoWallets: Bool? = nil,
        allowManualEntry: Bool? = nil
    ) {
        self.allowUnverifiedCryptoWallets = allowUnverifiedCryptoWallets
        self.allowManualEntry = allowManualEntry
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("allow_unverified_crypto_wallets", allowUnverifiedCryptoWallets)
        json.field("allow_manual_entry", allowManualEntry)
        json.endObject()
    }
}

/// The schema `LinkTokenInvestmentsAuth` of Plaid's OpenAPI document.
public struct LinkTokenInvestmentsAuth: JSONEncodable, RedactedDescription {
    /// The JSON member `manual_entry_enabled`.
    public var manualEntryEnabled: Bool?
    /// The JSON member `masked_number_match_enabled`.
    public var maskedNumberMatchEnabled: Bool?
    /// The JSON member `stated_account_number_enabled`.
    public var statedAccountNumberEnabled: Bool?
    /// The JSON member `rollover_401k_enabled`.
    public var rollover401kEnabled: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        manualEntryEnabled: Bool? = nil,
        maskedNumberMatchEnabled: Bool? = nil,
        statedAccountNumberEnabled: Bool? = nil,
        rollover401kEnabled: Bool? = nil
    ) {
        self.manualEntryEnabled = manualEntryEnabled
        self.maskedNumberMatchEnabled = maskedNumberMatchEnabled
        self.statedAccountNumberEnabled = statedAccountNumberEnabled
        self.rollover401kEnabled = rollover401kEnabled
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("manual_entry_enabled", manualEntryEnabled)
        json.field("masked_number_match_enabled", maskedNumberMatchEnabled)
        json.field("stated_account_number_enabled", statedAccountNumberEnabled)
        json.field("rollover_401k_enabled", rollover401kEnabled)
        json.endObject()
    }
}

/// The schema `LinkTokenTransactions` of Plaid's OpenAPI document.
public struct LinkTokenTransactions: JSONEncodable, RedactedDescription {
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

/// The schema `LoanFilter` of Plaid's OpenAPI document.
public struct LoanFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_subtypes`.
    public var accountSubtypes: [LoanAccountSubtype]

    /// Creates a value; omitted members are not sent.
    public init(
        accountSubtypes: [LoanAccountSubtype]
    ) {
        self.accountSubtypes = accountSubtypes
    }

    private static let keys = JSONKeyTable("account_subtypes")
    public init(json: inout JSONReader) {
        var accountSubtypes: [LoanAccountSubtype]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountSubtypes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountSubtypes = accountSubtypes ?? json.missing("LoanFilter.account_subtypes")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_subtypes", accountSubtypes)
        json.endObject()
    }
}

/// The schema `OtherFilter` of Plaid's OpenAPI document.
public struct OtherFilter: JSONEncodable, RedactedDescription {
    /// The JSON member `account_subtypes`.
    public var accountSubtypes: [OtherAccountSubtype]

    /// Creates a value; omitted members are not sent.
    public init(
        accountSubtypes: [OtherAccountSubtype]
    ) {
        self.accountSubtypes = accountSubtypes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_subtypes", accountSubtypes)
        json.endObject()
    }
}

/// The schema `SessionTokenCreateRequestUser` of Plaid's OpenAPI document.
public struct SessionTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        userID: String? = nil
    ) {
        self.clientUserID = clientUserID
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// The schema `SessionTokenCreateResponseLink` of Plaid's OpenAPI document.
public struct SessionTokenCreateResponseLink: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `link_token`.
    public let linkToken: LinkToken
    /// The JSON member `expiration`.
    public let expiration: Timestamp
    /// The JSON member `user_id`.
    public let userID: String?

    private static let keys = JSONKeyTable("link_token", "expiration", "user_id")
    public init(json: inout JSONReader) {
        var linkToken: LinkToken?
        var expiration: Timestamp?
        var userID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkToken = json.decode()
                case 1: expiration = json.decode()
                case 2: userID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkToken = linkToken ?? json.missing("SessionTokenCreateResponseLink.link_token")
        self.expiration = expiration ?? json.missing("SessionTokenCreateResponseLink.expiration")
        self.userID = userID
    }
}
