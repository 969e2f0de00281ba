// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``LinkTokenCreateRequestCraOptions/networkInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsNetworkInsights: JSONEncodable, RedactedDescription {
    /// Which Network Insights to use, by version.
    ///
    /// Required for it.
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

/// The type of ``LinkTokenCreateRequestCraOptions/partnerInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraOptionsPartnerInsights: JSONEncodable, RedactedDescription {
    /// The versions of Prism's products.
    public var prismVersions: PrismVersions?
    /// Settings of FICO's products.
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

/// Which consumer reports to generate after Link.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCraReportParameter: JSONEncodable, RedactedDescription {
    /// Whose data the report covers: `CLIENT_USER` or `PLAID_NETWORK`.
    public var scope: CraReportScope?
    /// The step of your decision that needs the report.
    public var decisionStage: CraReportDecisionStage
    /// Your own identifier of the report.
    public var clientReportID: String?
    /// How many days of history to include; fewer than 180 count as 180.
    ///
    /// From 0 to 731.
    public var daysRequested: Int?
    /// How many days of history there have to be, or the report fails.
    ///
    /// From 0 to 184.
    public var daysRequired: Int?
    /// Whether to include investment accounts.
    public var includeInvestments: Bool?
    /// Whether to compare the owners of the accounts with the user's identity data.
    public var includeIdentityMatch: Bool?
    /// The products of Plaid Check, with a version and options each.
    public var products: [CraReportProduct]?

    /// Creates a value; omitted members are not sent.
    public init(
        decisionStage: CraReportDecisionStage,
        scope: CraReportScope? = nil,
        clientReportID: String? = nil,
        daysRequested: Int? = nil,
        daysRequired: Int? = nil,
        includeInvestments: Bool? = nil,
        includeIdentityMatch: Bool? = nil,
        products: [CraReportProduct]? = nil
    ) {
        self.scope = scope
        self.decisionStage = decisionStage
        self.clientReportID = clientReportID
        self.daysRequested = daysRequested
        self.daysRequired = daysRequired
        self.includeInvestments = includeInvestments
        self.includeIdentityMatch = includeIdentityMatch
        self.products = products
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        if let scope { json.field("scope", scope) } else { json.key("scope"); json.writeNull() }
        json.field("decision_stage", decisionStage)
        json.field("client_report_id", clientReportID)
        json.field("days_requested", daysRequested)
        json.field("days_required", daysRequired)
        json.field("include_investments", includeInvestments)
        json.field("include_identity_match", includeIdentityMatch)
        json.field("products", products)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequest/creditPartnerInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestCreditPartnerInsights: JSONEncodable, RedactedDescription {
    /// How many days of history to use.
    ///
    /// From 1 to 730.
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

/// Settings of employment verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestEmployment: JSONEncodable, RedactedDescription {
    /// Where the data comes from: `bank` or `payroll`.
    public var employmentSourceTypes: [EmploymentSourceType]?
    /// Settings of verification by bank data.
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

/// The type of ``LinkTokenCreateRequestEmployment/bankEmployment``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestEmploymentBankIncome: JSONEncodable, RedactedDescription {
    /// How many days of history to use.
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

/// Settings of Identity Verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestIdentityVerification: JSONEncodable, RedactedDescription {
    /// The identifier of the template in the Plaid Dashboard, case-sensitive.
    public var templateID: String
    /// Whether the user has agreed to share data with Plaid.
    ///
    /// Older name of `gaveConsent`.
    ///
    /// The default is `false`.
    public var consent: Bool?
    /// Whether the user has agreed to share data with Plaid.
    ///
    /// The default is `false`.
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

/// Settings of income verification.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestIncomeVerification: JSONEncodable, RedactedDescription {
    /// The identifier of an income verification.
    @available(*, deprecated, message: "Use a user from `/user/create`.")
    public var incomeVerificationID: String? { get { deprecatedIncomeVerificationID } set { deprecatedIncomeVerificationID = newValue } }
    private var deprecatedIncomeVerificationID: String?
    /// An Asset Report of the user, to add employers from.
    public var assetReportID: String?
    /// Items of the user whose data is used as well.
    public var accessTokens: [AccessToken]?
    /// Where the data comes from: `bank` or `payroll`.
    public var incomeSourceTypes: [IncomeVerificationSourceType]?
    /// Settings of verification by bank data.
    public var bankIncome: LinkTokenCreateRequestIncomeVerificationBankIncome?
    /// Settings of verification by payroll data.
    public var payrollIncome: LinkTokenCreateRequestIncomeVerificationPayrollIncome?
    /// What the user says to earn.
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
        self.deprecatedIncomeVerificationID = incomeVerificationID
        self.assetReportID = assetReportID
        self.accessTokens = accessTokens
        self.incomeSourceTypes = incomeSourceTypes
        self.bankIncome = bankIncome
        self.payrollIncome = payrollIncome
        self.statedIncomeSources = statedIncomeSources
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_verification_id", deprecatedIncomeVerificationID)
        json.field("asset_report_id", assetReportID)
        json.field("access_tokens", accessTokens)
        json.field("income_source_types", incomeSourceTypes)
        json.field("bank_income", bankIncome)
        json.field("payroll_income", payrollIncome)
        json.field("stated_income_sources", statedIncomeSources)
        json.endObject()
    }
}

/// The type of ``LinkTokenCreateRequestIncomeVerification/bankIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestIncomeVerificationBankIncome: JSONEncodable, RedactedDescription {
    /// How many days of history to use.
    ///
    /// From 1 to 731.
    public var daysRequested: Int
    /// Whether several Items can be linked.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Use `enableMultiItemLink`.")
    public var enableMultipleItems: Bool? { get { deprecatedEnableMultipleItems } set { deprecatedEnableMultipleItems = newValue } }
    private var deprecatedEnableMultipleItems: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int,
        enableMultipleItems: Bool? = nil
    ) {
        self.daysRequested = daysRequested
        self.deprecatedEnableMultipleItems = enableMultipleItems
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.field("enable_multiple_items", deprecatedEnableMultipleItems)
        json.endObject()
    }
}

/// Settings of verification by payroll data.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestIncomeVerificationPayrollIncome: JSONEncodable, RedactedDescription {
    /// Whether to log in to payroll, upload documents, or both.
    public var flowTypes: [IncomeVerificationPayrollFlowType]?
    /// Whether an Item is updated.
    ///
    /// The default is `false`.
    public var isUpdateMode: Bool?
    /// The payroll Item to update.
    public var itemIDToUpdate: String?
    /// How uploaded documents are analyzed.
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

/// Settings of Pay by Bank.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestPaymentConfiguration: JSONEncodable, RedactedDescription {
    /// The amount as a decimal text with two digits, such as `10.00`.
    public var amount: String
    /// What the payment is for.
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

/// The payment or consent to authorize; set one of the two.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestPaymentInitiation: JSONEncodable, RedactedDescription {
    /// The payment.
    public var paymentID: String?
    /// The payment consent.
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

/// The range of statements, at most two years.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestStatements: JSONEncodable, RedactedDescription {
    /// The first date, inclusive.
    public var startDate: CalendarDate
    /// The last date, inclusive.
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

/// The transfer to complete.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestTransfer: JSONEncodable, RedactedDescription {
    /// The transfer intent.
    public var intentID: String?
    /// The authorization that requires an action of the user.
    public var authorizationID: String?
    /// The payment profile to set up.
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

/// Settings of update mode.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestUpdate: JSONEncodable, RedactedDescription {
    /// Whether the user can choose accounts, for instance to add new ones.
    ///
    /// The default is `false`.
    public var accountSelectionEnabled: Bool?
    /// Whether consent is renewed.
    ///
    /// Plaid does not use it yet.
    public var reauthorizationEnabled: Bool?
    /// Whether update mode is for a user of Income instead of an Item.
    ///
    /// The default is `false`.
    public var user: Bool?
    /// The user's Items to update; absent means the unhealthy ones.
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

/// The person who uses Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// The user's legal name, for verification by micro-deposits.
    public var legalName: String?
    /// The user's legal name, which Link then does not ask for.
    public var name: IdentityVerificationRequestUserName?
    /// The user's telephone number in E.164 format.
    ///
    /// Link fills it in.
    public var phoneNumber: String?
    /// When you verified the number.
    @available(*, deprecated, message: "Plaid does not use it.")
    public var phoneNumberVerifiedTime: Timestamp? { get { deprecatedPhoneNumberVerifiedTime } set { deprecatedPhoneNumberVerifiedTime = newValue } }
    private var deprecatedPhoneNumberVerifiedTime: Timestamp?
    /// The user's email address.
    ///
    /// Link fills it in.
    public var emailAddress: String?
    /// When you verified the address.
    @available(*, deprecated, message: "Plaid does not use it.")
    public var emailAddressVerifiedTime: Timestamp? { get { deprecatedEmailAddressVerifiedTime } set { deprecatedEmailAddressVerifiedTime = newValue } }
    private var deprecatedEmailAddressVerifiedTime: Timestamp?
    /// The user's SSN.
    @available(*, deprecated, message: "Use `idNumber`.")
    public var ssn: SensitiveString? { get { deprecatedSsn } set { deprecatedSsn = newValue } }
    private var deprecatedSsn: SensitiveString?
    /// The user's date of birth.
    public var dateOfBirth: CalendarDate?
    /// The user's home address.
    public var address: UserAddress?
    /// The user's identity number, for Identity Verification.
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
        self.deprecatedPhoneNumberVerifiedTime = phoneNumberVerifiedTime
        self.emailAddress = emailAddress
        self.deprecatedEmailAddressVerifiedTime = emailAddressVerifiedTime
        self.deprecatedSsn = ssn
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
        json.field("phone_number_verified_time", deprecatedPhoneNumberVerifiedTime)
        json.field("email_address", emailAddress)
        json.field("email_address_verified_time", deprecatedEmailAddressVerifiedTime)
        json.field("ssn", deprecatedSsn)
        json.field("date_of_birth", dateOfBirth)
        json.field("address", address)
        json.field("id_number", idNumber)
        json.endObject()
    }
}

/// What a user says to earn.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenCreateRequestUserStatedIncomeSource: JSONEncodable, RedactedDescription {
    /// The employer.
    public var employer: String?
    /// The kind of income.
    public var category: UserStatedIncomeSourceCategory?
    /// The amount per pay period.
    public var payPerCycle: Decimal?
    /// The amount per year.
    public var payAnnual: Decimal?
    /// Whether the amounts are before or after taxes.
    public var payType: UserStatedIncomeSourcePayType?
    /// How often the income is paid.
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

/// Settings for Europe.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenEUConfig: JSONEncodable, RedactedDescription {
    /// Whether to skip Link's first screens.
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

/// The settings of a link token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkTokenGetMetadataResponse: JSONObjectDecodable, RedactedDescription {
    /// The products that the token was created with.
    public let initialProducts: [Products]
    /// The URL that receives webhooks; `null` when there is none.
    public let webhook: String?
    /// The countries whose institutions Link offers.
    public let countryCodes: [CountryCode]
    /// The language of Link.
    public let language: String?
    /// The institution to highlight.
    public let institutionData: LinkTokenCreateInstitutionData?
    /// Which accounts may be chosen.
    public let accountFilters: AccountFiltersResponse?
    /// Where an OAuth institution sends the user back to; `null` when there is none.
    public let redirectURI: String?
    /// The name of your application.
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

/// A Link session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokenget).
public struct LinkTokenGetSessionsResponse: JSONObjectDecodable, RedactedDescription {
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String
    /// When the session started, in UTC.
    public let startedAt: Timestamp?
    /// When the session ended, in UTC; absent while it runs.
    public let finishedAt: Timestamp?
    /// The success of a session of an old integration; use `results`.
    public let onSuccess: LinkSessionSuccess?
    /// The exit of a session of an old integration; use `exit`.
    public let onExit: LinkSessionExitDeprecated?
    /// How the user left without linking an Item; `null` or absent otherwise.
    public let exit: LinkSessionExit?
    /// What happened in the session.
    public let events: [LinkEvent]?
    /// The Items that were linked, and other results.
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

/// Settings of Investments.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenInvestments: JSONEncodable, RedactedDescription {
    /// Whether crypto wallets can be added without a signature.
    public var allowUnverifiedCryptoWallets: Bool?
    /// Whether users can enter a portfolio by hand.
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

/// Settings of transfers between brokers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenInvestmentsAuth: JSONEncodable, RedactedDescription {
    /// Whether users can enter the data by hand.
    ///
    /// The default is `false`.
    public var manualEntryEnabled: Bool?
    /// Whether entered numbers may be compared with masked ones.
    ///
    /// The default is `false`.
    public var maskedNumberMatchEnabled: Bool?
    /// Whether users can enter the account number.
    ///
    /// The default is `false`.
    public var statedAccountNumberEnabled: Bool?
    /// Whether fees and contributions of 401(k) accounts are returned.
    ///
    /// The default is `false`.
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

/// Settings of Transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LinkTokenTransactions: JSONEncodable, RedactedDescription {
    /// How many days of history to fetch.
    ///
    /// It cannot be raised after the Item exists.
    ///
    /// From 1 to 730. The default is `90`.
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

/// Which accounts of one kind may be chosen.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct LoanFilter: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The subtypes that may be chosen; `all` for every one.
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

/// Which accounts of one kind may be chosen.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#linktokencreate).
public struct OtherFilter: JSONEncodable, RedactedDescription {
    /// The subtypes that may be chosen; `all` for every one.
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

/// The person who uses Layer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#sessiontokencreate).
public struct SessionTokenCreateRequestUser: JSONEncodable, RedactedDescription {
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// The identifier from `/user/create`.
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

/// A link token for Layer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#sessiontokencreate).
public struct SessionTokenCreateResponseLink: JSONObjectDecodable, RedactedDescription {
    /// The short-lived token that starts Link.
    ///
    /// Pass it to the client that opens Link.
    public let linkToken: LinkToken
    /// When the token expires, in UTC.
    public let expiration: Timestamp
    /// The identifier of the user; absent for older integrations.
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
