// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/transfer/platform/person/create`.
public struct TransferPlatformPersonCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformPersonCreateResponse
    public static var path: StaticString { "/transfer/platform/person/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `name`.
    public var name: TransferPlatformPersonName?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `address`.
    public var address: TransferPlatformPersonAddress?
    /// The JSON member `id_number`.
    public var idNumber: TransferPlatformPersonIDNumber?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `relationship_to_originator`.
    public var relationshipToOriginator: String?
    /// The JSON member `ownership_percentage`.
    public var ownershipPercentage: Int?
    /// The JSON member `title`.
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
public struct TransferPlatformRequirementSubmitRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformRequirementSubmitResponse
    public static var path: StaticString { "/transfer/platform/requirement/submit" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `requirement_submissions`.
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
public struct TransferQuestionnaireCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferQuestionnaireCreateResponse
    public static var path: StaticString { "/transfer/questionnaire/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `redirect_uri`.
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
public struct TransferRecurringCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringCancelResponse
    public static var path: StaticString { "/transfer/recurring/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `recurring_transfer_id`.
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
public struct TransferRecurringCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringCreateResponse
    public static var path: StaticString { "/transfer/recurring/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `type`.
    public var type: TransferType
    /// The JSON member `network`.
    public var network: TransferRecurringNetwork
    /// The JSON member `ach_class`.
    public var achClass: ACHClass?
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `user_present`.
    public var userPresent: Bool?
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `schedule`.
    public var schedule: TransferRecurringSchedule
    /// The JSON member `user`.
    public var user: TransferUserInRequest
    /// The JSON member `device`.
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
        self.fundingAccountID = fundingAccountID
        self.type = type
        self.network = network
        self.achClass = achClass
        self.amount = amount
        self.userPresent = userPresent
        self.isoCurrencyCode = isoCurrencyCode
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
        json.field("funding_account_id", fundingAccountID)
        json.field("type", type)
        json.field("network", network)
        json.field("ach_class", achClass)
        json.field("amount", amount)
        json.field("user_present", userPresent)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("description", description)
        json.field("test_clock_id", testClockID)
        json.field("schedule", schedule)
        json.field("user", user)
        json.field("device", device)
        json.endObject()
    }
}

/// A request to `/transfer/recurring/get`.
public struct TransferRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringGetResponse
    public static var path: StaticString { "/transfer/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `recurring_transfer_id`.
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
public struct TransferRecurringListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRecurringListResponse
    public static var path: StaticString { "/transfer/recurring/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_time`.
    public var startTime: Timestamp?
    /// The JSON member `end_time`.
    public var endTime: Timestamp?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `funding_account_id`.
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
public struct TransferRefundCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundCancelResponse
    public static var path: StaticString { "/transfer/refund/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `refund_id`.
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
public struct TransferRefundCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundCreateResponse
    public static var path: StaticString { "/transfer/refund/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `transfer_id`.
    public var transferID: String
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `idempotency_key`.
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
public struct TransferRefundGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRefundGetResponse
    public static var path: StaticString { "/transfer/refund/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `refund_id`.
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
public struct TransferRepaymentListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRepaymentListResponse
    public static var path: StaticString { "/transfer/repayment/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
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
public struct TransferRepaymentReturnListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferRepaymentReturnListResponse
    public static var path: StaticString { "/transfer/repayment/return/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `repayment_id`.
    public var repaymentID: String
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
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

/// A request to `/transfer/sweep/get`.
public struct TransferSweepGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferSweepGetResponse
    public static var path: StaticString { "/transfer/sweep/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `sweep_id`.
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
public struct TransferSweepListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferSweepListResponse
    public static var path: StaticString { "/transfer/sweep/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `amount`.
    public var amount: String?
    /// The JSON member `status`.
    public var status: SweepStatus?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `transfer_id`.
    public var transferID: String?
    /// The JSON member `trigger`.
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
