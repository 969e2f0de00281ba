// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/transfer/platform/originator/create`.
///
/// Creates an originator on a platform and submits its terms acceptance.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate).
public struct TransferPlatformOriginatorCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformOriginatorCreateResponse
    public static var path: StaticString { "/transfer/platform/originator/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// When and from where the originator accepted the terms.
    public var tosAcceptanceMetadata: TransferPlatformTOSAcceptanceMetadata
    /// When you last reviewed the originator's data, in UTC.
    public var originatorReviewedAt: Timestamp
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        tosAcceptanceMetadata: TransferPlatformTOSAcceptanceMetadata,
        originatorReviewedAt: Timestamp,
        webhook: String? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.tosAcceptanceMetadata = tosAcceptanceMetadata
        self.originatorReviewedAt = originatorReviewedAt
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("tos_acceptance_metadata", tosAcceptanceMetadata)
        json.field("originator_reviewed_at", originatorReviewedAt)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/transfer/platform/person/create`.
///
/// Adds a person, such as a beneficial owner, to an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
public struct TransferPlatformPersonCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformPersonCreateResponse
    public static var path: StaticString { "/transfer/platform/person/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// The person's legal name.
    public var name: TransferPlatformPersonName?
    /// The person's email address.
    public var emailAddress: String?
    /// The person's telephone number in E.164 format.
    public var phoneNumber: String?
    /// The person's home address.
    public var address: TransferPlatformPersonAddress?
    /// The person's identity number.
    public var idNumber: TransferPlatformPersonIDNumber?
    /// The person's date of birth.
    public var dateOfBirth: CalendarDate?
    /// What the person is to the originator, such as a beneficial owner.
    public var relationshipToOriginator: String?
    /// The part of the business that the person owns, in percent.
    ///
    /// Only for beneficial owners.
    ///
    /// From 25 to 100.
    public var ownershipPercentage: Int?
    /// The person's position.
    ///
    /// Only for control persons.
    public var title: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        name: TransferPlatformPersonName? = nil,
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        address: TransferPlatformPersonAddress? = nil,
        idNumber: TransferPlatformPersonIDNumber? = nil,
        dateOfBirth: CalendarDate? = nil,
        relationshipToOriginator: String? = nil,
        ownershipPercentage: Int? = nil,
        title: String? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.name = name
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.address = address
        self.idNumber = idNumber
        self.dateOfBirth = dateOfBirth
        self.relationshipToOriginator = relationshipToOriginator
        self.ownershipPercentage = ownershipPercentage
        self.title = title
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("name", name)
        json.field("email_address", emailAddress)
        json.field("phone_number", phoneNumber)
        json.field("address", address)
        json.field("id_number", idNumber)
        json.field("date_of_birth", dateOfBirth)
        json.field("relationship_to_originator", relationshipToOriginator)
        json.field("ownership_percentage", ownershipPercentage)
        json.field("title", title)
        json.endObject()
    }
}

/// A request to `/transfer/platform/requirement/submit`.
///
/// Submits onboarding answers on behalf of an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit).
public struct TransferPlatformRequirementSubmitRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformRequirementSubmitResponse
    public static var path: StaticString { "/transfer/platform/requirement/submit" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// The answers.
    ///
    /// 1 to 50 elements.
    public var requirementSubmissions: [TransferPlatformRequirementSubmission]

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        requirementSubmissions: [TransferPlatformRequirementSubmission]
    ) {
        self.originatorClientID = originatorClientID
        self.requirementSubmissions = requirementSubmissions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("requirement_submissions", requirementSubmissions)
        json.endObject()
    }
}

/// A request to `/transfer/questionnaire/create`.
///
/// Creates a page hosted by Plaid where an originator completes the onboarding.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate).
public struct TransferQuestionnaireCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferQuestionnaireCreateResponse
    public static var path: StaticString { "/transfer/questionnaire/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// Where the browser goes when the originator has finished.
    public var redirectURI: String

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        redirectURI: String
    ) {
        self.originatorClientID = originatorClientID
        self.redirectURI = redirectURI
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("redirect_uri", redirectURI)
        json.endObject()
    }
}

/// A request to `/transfer/recurring/cancel`.
///
/// Cancels a recurring transfer; transfers that exist already are not affected.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel).
public struct TransferRecurringCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringCancelResponse
    public static var path: StaticString { "/transfer/recurring/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the recurring transfer.
    public var recurringTransferID: String

    /// Creates a value; omitted members are not sent.
    public init(
        recurringTransferID: String
    ) {
        self.recurringTransferID = recurringTransferID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recurring_transfer_id", recurringTransferID)
        json.endObject()
    }
}

/// A request to `/transfer/recurring/create`.
///
/// Creates a recurring transfer, which makes a transfer at each date of a schedule.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate).
public struct TransferRecurringCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringCreateResponse
    public static var path: StaticString { "/transfer/recurring/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// The user's account that money is taken from or paid to.
    public var accountID: AccountID
    /// Your account of an older integration.
    @available(*, deprecated, message: "Plaid determines the account.")
    public var fundingAccountID: String? { get { deprecatedFundingAccountID } set { deprecatedFundingAccountID = newValue } }
    private var deprecatedFundingAccountID: String?
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public var type: TransferType
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    public var network: TransferRecurringNetwork
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public var achClass: ACHClass?
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public var amount: String
    /// Whether the user is present and starts the transfer.
    public var userPresent: Bool?
    /// The currency.
    @available(*, deprecated, message: "It is always `USD`.")
    public var isoCurrencyCode: String? { get { deprecatedIsoCurrencyCode } set { deprecatedIsoCurrencyCode = newValue } }
    private var deprecatedIsoCurrencyCode: String?
    /// What the user finds on the bank statement.
    public var description: String
    /// The test clock whose time applies.
    ///
    /// Only in the Sandbox.
    public var testClockID: String?
    /// When the transfers are made.
    public var schedule: TransferRecurringSchedule
    /// The account holder.
    public var user: TransferUserInRequest
    /// The device of the user who starts the transfer.
    public var device: TransferDevice?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        idempotencyKey: String,
        accountID: AccountID,
        type: TransferType,
        network: TransferRecurringNetwork,
        amount: String,
        description: String,
        schedule: TransferRecurringSchedule,
        user: TransferUserInRequest,
        fundingAccountID: String? = nil,
        achClass: ACHClass? = nil,
        userPresent: Bool? = nil,
        isoCurrencyCode: String? = nil,
        testClockID: String? = nil,
        device: TransferDevice? = nil
    ) {
        self.accessToken = accessToken
        self.idempotencyKey = idempotencyKey
        self.accountID = accountID
        self.deprecatedFundingAccountID = fundingAccountID
        self.type = type
        self.network = network
        self.achClass = achClass
        self.amount = amount
        self.userPresent = userPresent
        self.deprecatedIsoCurrencyCode = isoCurrencyCode
        self.description = description
        self.testClockID = testClockID
        self.schedule = schedule
        self.user = user
        self.device = device
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("idempotency_key", idempotencyKey)
        json.field("account_id", accountID)
        json.field("funding_account_id", deprecatedFundingAccountID)
        json.field("type", type)
        json.field("network", network)
        json.field("ach_class", achClass)
        json.field("amount", amount)
        json.field("user_present", userPresent)
        json.field("iso_currency_code", deprecatedIsoCurrencyCode)
        json.field("description", description)
        json.field("test_clock_id", testClockID)
        json.field("schedule", schedule)
        json.field("user", user)
        json.field("device", device)
        json.endObject()
    }
}

/// A request to `/transfer/recurring/get`.
///
/// Returns a recurring transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringGetResponse
    public static var path: StaticString { "/transfer/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the recurring transfer.
    public var recurringTransferID: String

    /// Creates a value; omitted members are not sent.
    public init(
        recurringTransferID: String
    ) {
        self.recurringTransferID = recurringTransferID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recurring_transfer_id", recurringTransferID)
        json.endObject()
    }
}

/// A request to `/transfer/recurring/list`.
///
/// Returns recurring transfers that match a filter.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist).
public struct TransferRecurringListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringListResponse
    public static var path: StaticString { "/transfer/recurring/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time of creation, inclusive, in UTC.
    public var startTime: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endTime: Timestamp?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        fundingAccountID: String? = nil
    ) {
        self.startTime = startTime
        self.endTime = endTime
        self.count = count
        self.offset = offset
        self.fundingAccountID = fundingAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_time", startTime)
        json.field("end_time", endTime)
        json.field("count", count)
        json.field("offset", offset)
        json.field("funding_account_id", fundingAccountID)
        json.endObject()
    }
}

/// A request to `/transfer/refund/cancel`.
///
/// Cancels a refund that has not been sent yet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel).
public struct TransferRefundCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundCancelResponse
    public static var path: StaticString { "/transfer/refund/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the refund.
    public var refundID: String

    /// Creates a value; omitted members are not sent.
    public init(
        refundID: String
    ) {
        self.refundID = refundID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("refund_id", refundID)
        json.endObject()
    }
}

/// A request to `/transfer/refund/create`.
///
/// Refunds a debit, in full or in part.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate).
public struct TransferRefundCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundCreateResponse
    public static var path: StaticString { "/transfer/refund/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The debit to refund.
    public var transferID: String
    /// The amount to refund as a decimal text.
    ///
    /// All refunds together must not exceed the transfer.
    public var amount: String
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String,
        amount: String,
        idempotencyKey: String
    ) {
        self.transferID = transferID
        self.amount = amount
        self.idempotencyKey = idempotencyKey
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("amount", amount)
        json.field("idempotency_key", idempotencyKey)
        json.endObject()
    }
}

/// A request to `/transfer/refund/get`.
///
/// Returns a refund.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget).
public struct TransferRefundGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundGetResponse
    public static var path: StaticString { "/transfer/refund/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the refund.
    public var refundID: String

    /// Creates a value; omitted members are not sent.
    public init(
        refundID: String
    ) {
        self.refundID = refundID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("refund_id", refundID)
        json.endObject()
    }
}

/// A request to `/transfer/repayment/list`.
///
/// Returns the repayments of guaranteed transfers that were returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist).
public struct TransferRepaymentListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRepaymentListResponse
    public static var path: StaticString { "/transfer/repayment/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time of creation, inclusive, in UTC.
    public var startDate: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endDate: Timestamp?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.count = count
        self.offset = offset
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("count", count)
        json.field("offset", offset)
        json.endObject()
    }
}

/// A request to `/transfer/repayment/return/list`.
///
/// Returns the returns that a repayment covers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist).
public struct TransferRepaymentReturnListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRepaymentReturnListResponse
    public static var path: StaticString { "/transfer/repayment/return/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the repayment.
    public var repaymentID: String
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        repaymentID: String,
        count: Int? = nil,
        offset: Int? = nil
    ) {
        self.repaymentID = repaymentID
        self.count = count
        self.offset = offset
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("repayment_id", repaymentID)
        json.field("count", count)
        json.field("offset", offset)
        json.endObject()
    }
}

/// A request to `/transfer/return/recover`.
///
/// Reports that you collected a returned transfer yourself.
///
/// Plaid reduces what it pays for the guarantee. All amounts together cannot exceed the guaranteed amount.
///
/// Added after version 1.697.4 of Plaid's document.
public struct TransferReturnRecoverRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferReturnRecoverResponse
    public static var path: StaticString { "/transfer/return/recover" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The transfer that was returned.
    public var transferID: String
    /// What you have collected, such as `10.00`.
    public var amount: String
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String,
        amount: String,
        idempotencyKey: String
    ) {
        self.transferID = transferID
        self.amount = amount
        self.idempotencyKey = idempotencyKey
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("amount", amount)
        json.field("idempotency_key", idempotencyKey)
        json.endObject()
    }
}

/// A request to `/transfer/sweep/get`.
///
/// Returns a sweep.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget).
public struct TransferSweepGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferSweepGetResponse
    public static var path: StaticString { "/transfer/sweep/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the sweep.
    public var sweepID: String

    /// Creates a value; omitted members are not sent.
    public init(
        sweepID: String
    ) {
        self.sweepID = sweepID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("sweep_id", sweepID)
        json.endObject()
    }
}

/// A request to `/transfer/sweep/list`.
///
/// Returns sweeps that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist).
public struct TransferSweepListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferSweepListResponse
    public static var path: StaticString { "/transfer/sweep/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time of creation, inclusive, in UTC.
    public var startDate: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endDate: Timestamp?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Restricts the result to sweeps of one amount.
    public var amount: String?
    /// Restricts the result to sweeps with one status.
    public var status: SweepStatus?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?
    /// Restricts the result to sweeps of one transfer.
    public var transferID: String?
    /// Restricts the result to sweeps with one cause.
    public var trigger: SweepTrigger?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        amount: String? = nil,
        status: SweepStatus? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        transferID: String? = nil,
        trigger: SweepTrigger? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.count = count
        self.offset = offset
        self.amount = amount
        self.status = status
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
        self.transferID = transferID
        self.trigger = trigger
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("count", count)
        json.field("offset", offset)
        json.field("amount", amount)
        json.field("status", status)
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.field("transfer_id", transferID)
        json.field("trigger", trigger)
        json.endObject()
    }
}
