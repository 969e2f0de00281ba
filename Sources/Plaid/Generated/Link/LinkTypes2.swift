// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `LinkTokenCreateRequestCraOptionsIncomeInsights` of Plaid's document.
public struct LinkTokenCreateRequestCraOptionsIncomeInsights: JSONEncodable, RedactedDescription {
    /// The wire's `income_insights_filter`.
    public var incomeInsightsFilter: IncomeInsightsFilter?
    /// The wire's `income_insights_version`.
    public var incomeInsightsVersion: IncomeInsightsVersion?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestCraOptionsLendScore` of Plaid's document.
public struct LinkTokenCreateRequestCraOptionsLendScore: JSONEncodable, RedactedDescription {
    /// The wire's `lend_score_version`.
    public var lendScoreVersion: PlaidLendScoreVersion?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestCraOptionsNetworkInsights` of Plaid's document.
public struct LinkTokenCreateRequestCraOptionsNetworkInsights: JSONEncodable, RedactedDescription {
    /// The wire's `network_insights_version`.
    public var networkInsightsVersion: NetworkInsightsVersion?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestCraOptionsPartnerInsights` of Plaid's document.
public struct LinkTokenCreateRequestCraOptionsPartnerInsights: JSONEncodable, RedactedDescription {
    /// The wire's `prism_versions`.
    public var prismVersions: PrismVersions?
    /// The wire's `fico`.
    public var fico: CraPartnerInsightsFicoInput?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestCreditPartnerInsights` of Plaid's document.
public struct LinkTokenCreateRequestCreditPartnerInsights: JSONEncodable, RedactedDescription {
    /// The wire's `days_requested`.
    public var daysRequested: Int?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestEmployment` of Plaid's document.
public struct LinkTokenCreateRequestEmployment: JSONEncodable, RedactedDescription {
    /// The wire's `employment_source_types`.
    public var employmentSourceTypes: [EmploymentSourceType]?
    /// The wire's `bank_employment`.
    public var bankEmployment: LinkTokenCreateRequestEmploymentBankIncome?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestEmploymentBankIncome` of Plaid's document.
public struct LinkTokenCreateRequestEmploymentBankIncome: JSONEncodable, RedactedDescription {
    /// The wire's `days_requested`.
    public var daysRequested: Int

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestIdentityVerification` of Plaid's document.
public struct LinkTokenCreateRequestIdentityVerification: JSONEncodable, RedactedDescription {
    /// The wire's `template_id`.
    public var templateID: String
    /// The wire's `consent`.
    public var consent: Bool?
    /// The wire's `gave_consent`.
    public var gaveConsent: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestIncomeVerification` of Plaid's document.
public struct LinkTokenCreateRequestIncomeVerification: JSONEncodable, RedactedDescription {
    /// The wire's `income_verification_id`.
    public var incomeVerificationID: String?
    /// The wire's `asset_report_id`.
    public var assetReportID: String?
    /// The wire's `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The wire's `income_source_types`.
    public var incomeSourceTypes: [IncomeVerificationSourceType]?
    /// The wire's `bank_income`.
    public var bankIncome: LinkTokenCreateRequestIncomeVerificationBankIncome?
    /// The wire's `payroll_income`.
    public var payrollIncome: LinkTokenCreateRequestIncomeVerificationPayrollIncome?
    /// The wire's `stated_income_sources`.
    public var statedIncomeSources: [LinkTokenCreateRequestUserStatedIncomeSource]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestIncomeVerificationBankIncome` of Plaid's document.
public struct LinkTokenCreateRequestIncomeVerificationBankIncome: JSONEncodable, RedactedDescription {
    /// The wire's `days_requested`.
    public var daysRequested: Int
    /// The wire's `enable_multiple_items`.
    public var enableMultipleItems: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestIncomeVerificationPayrollIncome` of Plaid's document.
public struct LinkTokenCreateRequestIncomeVerificationPayrollIncome: JSONEncodable, RedactedDescription {
    /// The wire's `flow_types`.
    public var flowTypes: [IncomeVerificationPayrollFlowType]?
    /// The wire's `is_update_mode`.
    public var isUpdateMode: Bool?
    /// The wire's `item_id_to_update`.
    public var itemIDToUpdate: String?
    /// The wire's `parsing_config`.
    public var parsingConfig: [IncomeVerificationDocParsingConfig]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestPaymentConfiguration` of Plaid's document.
public struct LinkTokenCreateRequestPaymentConfiguration: JSONEncodable, RedactedDescription {
    /// The wire's `amount`.
    public var amount: String
    /// The wire's `description`.
    public var description: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestPaymentInitiation` of Plaid's document.
public struct LinkTokenCreateRequestPaymentInitiation: JSONEncodable, RedactedDescription {
    /// The wire's `payment_id`.
    public var paymentID: String?
    /// The wire's `consent_id`.
    public var consentID: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestStatements` of Plaid's document.
public struct LinkTokenCreateRequestStatements: JSONEncodable, RedactedDescription {
    /// The wire's `start_date`.
    public var startDate: CalendarDate
    /// The wire's `end_date`.
    public var endDate: CalendarDate

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestTransfer` of Plaid's document.
public struct LinkTokenCreateRequestTransfer: JSONEncodable, RedactedDescription {
    /// The wire's `intent_id`.
    public var intentID: String?
    /// The wire's `authorization_id`.
    public var authorizationID: String?
    /// The wire's `payment_profile_token`.
    public var paymentProfileToken: SensitiveString?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestUpdate` of Plaid's document.
public struct LinkTokenCreateRequestUpdate: JSONEncodable, RedactedDescription {
    /// The wire's `account_selection_enabled`.
    public var accountSelectionEnabled: Bool?
    /// The wire's `reauthorization_enabled`.
    public var reauthorizationEnabled: Bool?
    /// The wire's `user`.
    public var user: Bool?
    /// The wire's `item_ids`.
    public var itemIDs: [ItemID]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestUser` of Plaid's document.
public struct LinkTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// The wire's `client_user_id`.
    public var clientUserID: String
    /// The wire's `legal_name`.
    public var legalName: String?
    /// The wire's `name`.
    public var name: IdentityVerificationRequestUserName?
    /// The wire's `phone_number`.
    public var phoneNumber: String?
    /// The wire's `phone_number_verified_time`.
    public var phoneNumberVerifiedTime: Timestamp?
    /// The wire's `email_address`.
    public var emailAddress: String?
    /// The wire's `email_address_verified_time`.
    public var emailAddressVerifiedTime: Timestamp?
    /// The wire's `ssn`.
    public var ssn: SensitiveString?
    /// The wire's `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The wire's `address`.
    public var address: UserAddress?
    /// The wire's `id_number`.
    public var idNumber: UserIDNumber?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenCreateRequestUserStatedIncomeSource` of Plaid's document.
public struct LinkTokenCreateRequestUserStatedIncomeSource: JSONEncodable, RedactedDescription {
    /// The wire's `employer`.
    public var employer: String?
    /// The wire's `category`.
    public var category: UserStatedIncomeSourceCategory?
    /// The wire's `pay_per_cycle`.
    public var payPerCycle: Decimal?
    /// The wire's `pay_annual`.
    public var payAnnual: Decimal?
    /// The wire's `pay_type`.
    public var payType: UserStatedIncomeSourcePayType?
    /// The wire's `pay_frequency`.
    public var payFrequency: UserStatedIncomeSourceFrequency?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenEUConfig` of Plaid's document.
public struct LinkTokenEUConfig: JSONEncodable, RedactedDescription {
    /// The wire's `headless`.
    public var headless: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenGetMetadataResponse` of Plaid's document.
public struct LinkTokenGetMetadataResponse: JSONObjectDecodable, RedactedDescription {
    /// The wire's `initial_products`.
    public let initialProducts: [Products]
    /// The wire's `webhook`.
    public let webhook: String?
    /// The wire's `country_codes`.
    public let countryCodes: [CountryCode]
    /// The wire's `language`.
    public let language: String?
    /// The wire's `institution_data`.
    public let institutionData: LinkTokenCreateInstitutionData?
    /// The wire's `account_filters`.
    public let accountFilters: AccountFiltersResponse?
    /// The wire's `redirect_uri`.
    public let redirectURI: String?
    /// The wire's `client_name`.
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

/// The schema `LinkTokenGetSessionsResponse` of Plaid's document.
public struct LinkTokenGetSessionsResponse: JSONObjectDecodable, RedactedDescription {
    /// The wire's `link_session_id`.
    public let linkSessionID: String
    /// The wire's `started_at`.
    public let startedAt: Timestamp?
    /// The wire's `finished_at`.
    public let finishedAt: Timestamp?
    /// The wire's `on_success`.
    public let onSuccess: LinkSessionSuccess?
    /// The wire's `on_exit`.
    public let onExit: LinkSessionExitDeprecated?
    /// The wire's `exit`.
    public let exit: LinkSessionExit?
    /// The wire's `events`.
    public let events: [LinkEvent]?
    /// The wire's `results`.
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

/// The schema `LinkTokenInvestments` of Plaid's document.
public struct LinkTokenInvestments: JSONEncodable, RedactedDescription {
    /// The wire's `allow_unverified_crypto_wallets`.
    public var allowUnverifiedCryptoWallets: Bool?
    /// The wire's `allow_manual_entry`.
    public var allowManualEntry: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenInvestmentsAuth` of Plaid's document.
public struct LinkTokenInvestmentsAuth: JSONEncodable, RedactedDescription {
    /// The wire's `manual_entry_enabled`.
    public var manualEntryEnabled: Bool?
    /// The wire's `masked_number_match_enabled`.
    public var maskedNumberMatchEnabled: Bool?
    /// The wire's `stated_account_number_enabled`.
    public var statedAccountNumberEnabled: Bool?
    /// The wire's `rollover_401k_enabled`.
    public var rollover401kEnabled: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LinkTokenTransactions` of Plaid's document.
public struct LinkTokenTransactions: JSONEncodable, RedactedDescription {
    /// The wire's `days_requested`.
    public var daysRequested: Int?

    /// Makes a value; what is left out is not sent.
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

/// The schema `LoanFilter` of Plaid's document.
public struct LoanFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `account_subtypes`.
    public var accountSubtypes: [LoanAccountSubtype]

    /// Makes a value; what is left out is not sent.
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

/// The schema `OtherFilter` of Plaid's document.
public struct OtherFilter: JSONEncodable, RedactedDescription {
    /// The wire's `account_subtypes`.
    public var accountSubtypes: [OtherAccountSubtype]

    /// Makes a value; what is left out is not sent.
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

/// The schema `SessionTokenCreateRequestUser` of Plaid's document.
public struct SessionTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// The wire's `client_user_id`.
    public var clientUserID: String
    /// The wire's `user_id`.
    public var userID: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `SessionTokenCreateResponseLink` of Plaid's document.
public struct SessionTokenCreateResponseLink: JSONObjectDecodable, RedactedDescription {
    /// The wire's `link_token`.
    public let linkToken: LinkToken
    /// The wire's `expiration`.
    public let expiration: Timestamp
    /// The wire's `user_id`.
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
