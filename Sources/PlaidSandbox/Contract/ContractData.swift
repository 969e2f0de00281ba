// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

/// The contract: paths, members, types and limits.
enum ContractData {
    /// Tab-separated lines: V version, E enum, S schema, F field of the schema above, O operation, P path without one.
    static let text: StaticString = #"""
V	1	2020-09-14_1.697.4
E	AAMVADetailedMatchResult	match|partial_match|no_match|no_data
E	AAMVAMatchResult	match|no_match|no_data
E	ACHClass	ccd|ppd|tel|web
E	APRAprType	balance_transfer_apr|cash_apr|purchase_apr|special
E	AccountAssetsVerificationStatus	automatically_verified|pending_automatic_verification|pending_manual_verification|manually_verified|verification_expired|verification_failed|database_matched
E	AccountBaseVerificationStatus	automatically_verified|pending_automatic_verification|pending_manual_verification|unsent|manually_verified|verification_expired|verification_failed|database_matched|database_insights_pass|database_insights_pass_with_caution|database_insights_fail
E	AccountHolderCategory	business|personal|unrecognized
E	AccountSubtype	401a|401k|403B|457b|529|auto|brokerage|business|cash isa|cash management|cd|checking|commercial|construction|consumer|credit card|crypto exchange|ebt|education savings account|fhsa|fixed annuity|gic|health reimbursement arrangement|home equity|hsa|isa|ira|keogh|lif|life insurance|limited purpose checking|line of credit|lira|loan|lrif|lrsp|money market|mortgage|mutual fund|non-custodial wallet|non-taxable brokerage account|other|other insurance|other annuity|overdraft|paypal|payroll|pension|prepaid|prif|profit sharing plan|qshr|rdsp|resp|retirement|rlif|roth|roth 401k|roth 403B|roth 457b|roth pension|roth profit sharing plan|roth thrift savings plan|rrif|rrsp|sarsep|savings|sep ira|simple ira|sipp|stock plan|student|thrift savings plan|tfsa|trust|ugma|utma|variable annuity
E	AccountType	investment|credit|depository|loan|brokerage|other
E	AccountVerificationInsightsAccountNumberFormat	valid|invalid|unknown
E	ActionState	UNKNOWN|ATTEMPT|SUCCESS|FAILURE|SKIPPED
E	ActivityType	UNKNOWN|ITEM_CREATE|ITEM_IMPORT|ITEM_UPDATE|ITEM_UNLINK|PORTAL_UNLINK|PORTAL_ITEMS_DELETE|ITEM_REMOVE|INVARIANT_CHECKER_DELETION|SCOPES_UPDATE
E	AddressPurposeLabel	residential|commercial|no_data
E	AssetDetailAssetEmployerSponsoredIndicator	true|false
E	AssetDetailAssetRetirementIndicator	true|false
E	AssetHoldingAssetHoldingRestrictedIndicator	true|false
E	AssetHoldingAssetHoldingType	Bond|Stock|Crypto|Other
E	AssetInvestmentTransactionType	Buy|Sell|Dividends|Interest|Transfers|Reinvestments|FundsReceived|Other
E	AssetReportAddOns	investments|fast_assets
E	AssetReportTransactionType	digital|place|special|unresolved
E	AssetReportType	FULL|FAST
E	AssetTransactionCategoryType	ATMFee|Advertising|AirTravel|AlcoholBars|Allowance|Amusement|Arts|AutoTransport|AutoInsurance|AutoPayment|BabySupplies|BabysitterDaycare|BankFee|BillsUtilities|Bonus|BooksSupplies|Business Services|Buy|CashATM|Charity|Check|ChildSupport|Clothing|CoffeeShops|CreditCardPayment|Dentist|Doctor|Education|ElectronicsSoftware|Entertainment|Eyecare|FastFood|FederalTax|FeesCharges|FinanceCharge|Financial|FinancialAdvisor|FoodDining|Furnishings|GasFuel|GiftsDonations|Groceries|Gym|Hair|HealthFitness|HealthInsurance|Hobbies|Home|HomeImprovement|HomeInsurance|HomePhone|HomeServices|HomeSupplies|Hotel|Income|InterestIncome|Internet|Investments|Kids|KidsActivities|LateFee|Laundry|LawnGarden|Legal|LifeInsurance|LoanInsurance|LoanPayment|Loans|MobilePhone|MortgageRent|MoviesDVDs|Music|NewspapersMagazines|OfficeSupplies|Parking|Paycheck|PersonalCare|PetFoodSupplies|PetGrooming|Pets|Pharmacy|Printing|Property Tax|Public Transportation|Reimbursement|RentalCarTaxi|Restaurants|SalesTax|ServiceParts|ServiceFee|Shipping|Shopping|SpaMassage|SportingGoods|Sports|StateTax|Student Loan|Taxes|Television|Toys|Transfer|Travel|Tuition|Uncategorized|Utilities|Vacation|Veterinary
E	AssetTransactionType	Credit|Debit
E	AssetType	CheckingAccount|SavingsAccount|Investment|MoneyMarketFund|Other
E	AuthUpdateTypes	ACCOUNT_NUMBER|ROUTING_NUMBER
E	BankIncomeCompleteResult	SUCCESS|FAILURE
E	BankIncomeRefreshCompleteResult	SUCCESS|FAILURE
E	BankTransferDirection	outbound|inbound
E	BankTransferEventListBankTransferType	debit|credit
E	BankTransferEventListDirection	inbound|outbound
E	BankTransferEventType	pending|cancelled|failed|posted|reversed
E	BankTransferNetwork	ach|same-day-ach|wire
E	BankTransferStatus	pending|posted|cancelled|failed|reversed
E	BankTransferType	debit|credit
E	BaseReportTransactionType	digital|place|special|unresolved
E	BaseReportWarningCode	IDENTITY_UNAVAILABLE|TRANSACTIONS_UNAVAILABLE|USER_FRAUD_ALERT
E	BeaconAccountRiskEvaluateEvaluationReason	ONBOARDING|NEW_ACCOUNT|INFORMATION_CHANGE|DORMANT_USER|OTHER
E	BeaconAuditTrailSource	dashboard|api|system|bulk_import
E	BeaconMatchSummaryCode	match|partial_match|no_match|no_data
E	BeaconReportCreateType	first_party|stolen|synthetic|account_takeover|data_breach|unknown
E	BeaconReportType	first_party|stolen|synthetic|account_takeover|data_breach|unknown
E	BeaconUserStatus	rejected|pending_review|cleared
E	BusinessCheckBooleanStatus	yes|no|no_data
E	BusinessEntityType	sole_proprietorship|general_partnership|llc|llp|lllp|lp|c_corporation|s_corporation|b_corporation|nonprofit|cooperative|trust|professional_association|professional_corporation|trade_name|bank|credit_union|insurance|other|unknown
E	BusinessVerificationStatus__KYBCheck	active|success|failed
E	BusinessVerificationStatus__Overall	active|success|failed
E	BusinessVerificationStatus__RiskCheck	active|success|failed
E	BusinessVerificationStatus__WebPresenceCheck	active|success|failed|not_applicable
E	BusinessWebsiteBuildStatus	coming_soon|active|inactive
E	CashFlowInsight	LARGE_DEPOSIT_DETECTED|LOW_BALANCE_DETECTED|NEW_LOAN_PAYMENT_DETECTED|NSF_OVERDRAFT_DETECTED
E	CashFlowUpdatesEventWebhookCodes	LARGE_DEPOSIT_DETECTED|LOW_BALANCE_DETECTED|NEW_LOAN_PAYMENT_DETECTED|NSF_OVERDRAFT_DETECTED
E	CashflowAttributesVersion	v1.0|v2.0|CFI1
E	CheckReportWarningCode	IDENTITY_UNAVAILABLE|TRANSACTIONS_UNAVAILABLE|USER_FRAUD_ALERT
E	ConsentEventCode	USER_AGREEMENT|USE_CASES|DATA_SCOPES|ACCOUNT_SCOPES|REVOCATION
E	ConsentEventInitiator	PLAID|DATA_PROVIDER|CUSTOMER|END_USER
E	ConsentEventType	CONSENT_GRANTED|CONSENT_REVOKED|CONSENT_UPDATED
E	ConsumerDisputeCategory	TRANSACTION|BALANCE|IDENTITY|OTHER
E	ConsumerReportPermissiblePurpose	ACCOUNT_REVIEW_CREDIT|ACCOUNT_REVIEW_NON_CREDIT|EXTENSION_OF_CREDIT|LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING|LEGITIMATE_BUSINESS_NEED_OTHER|WRITTEN_INSTRUCTION_PREQUALIFICATION|WRITTEN_INSTRUCTION_OTHER|ELIGIBILITY_FOR_GOVT_BENEFITS
E	CounterpartyType	merchant|financial_institution|payment_app|marketplace|payment_terminal|income_source
E	CountryCode	US|GB|ES|NL|FR|IE|CA|DE|IT|PL|DK|NO|SE|EE|LT|LV|PT|BE|AT|FI
E	CraBankIncomeBonusType	BONUS_INCLUDED|BONUS_ONLY
E	CraBankIncomeCompleteResult	SUCCESS|FAILURE
E	CraBankIncomeStatus	ACTIVE|INACTIVE|UNKNOWN
E	CraBankIncomeWarningCode	IDENTITY_UNAVAILABLE|TRANSACTIONS_UNAVAILABLE|REPORT_DELETED|DATA_UNAVAILABLE
E	CraCheckReportVerificationGetReportType	VOA|EMPLOYMENT_REFRESH|INCOME
E	CraCheckReportVerificationPdfReportType	voa|employment_refresh|income
E	CraCreditProfileInquiryType	SOFT_INQUIRY|STANDARD_INQUIRY
E	CraCreditProfileReportType	QUALIFY
E	CraCreditProfileReportVersion	v1
E	CraLoanApplicationDecision	APPROVED|DECLINED|OTHER
E	CraLoanPaymentSchedule	DAILY|WEEKLY|BIWEEKLY|MONTHLY|QUARTERLY|ANNUALLY|OTHER
E	CraLoanStatus	APPROVED|DECLINED|BOOKED|CURRENT|DELINQUENT|DEFAULT|CHARGED_OFF|TRANSFERRED|PAID_OFF|OTHER
E	CraLoanType	PERSONAL|CREDIT_CARD|BUSINESS|MORTGAGE|AUTO|PAYDAY|STUDENT|HOME_EQUITY|OTHER
E	CraPDFAddOns	cra_income_insights|cra_partner_insights
E	CraPartnerInsightsBaseFicoScoreVersion	8|9|10|10T
E	CraPartnerInsightsBureau	EQUIFAX|EXPERIAN|TRANSUNION
E	CraPartnerInsightsUltraFicoScoreVersion	1.0
E	CraUserTier	free|paid
E	CraVerificationIncomePayFrequency	WEEKLY|BIWEEKLY|SEMI_MONTHLY|MONTHLY|DAILY|UNKNOWN
E	CraVerificationIncomeStatus	ACTIVE|INACTIVE|UNKNOWN
E	CreditACHClass	ccd|ppd|web
E	CreditAccountSubtype	credit card|paypal|all
E	CreditBankEmploymentWarningType	BANK_EMPLOYMENT_WARNING
E	CreditBankIncomeAccountType	depository
E	CreditBankIncomeCategory	SALARY|UNEMPLOYMENT|CASH|GIG_ECONOMY|RENTAL|CHILD_SUPPORT|MILITARY|RETIREMENT|LONG_TERM_DISABILITY|BANK_INTEREST|CASH_DEPOSIT|TRANSFER_FROM_APPLICATION|TAX_REFUND|BENEFIT_OTHER|OTHER
E	CreditBankIncomeErrorType	INTERNAL_SERVER_ERROR|INSUFFICIENT_CREDENTIALS|ITEM_LOCKED|USER_SETUP_REQUIRED|COUNTRY_NOT_SUPPORTED|INSTITUTION_DOWN|INSTITUTION_NO_LONGER_SUPPORTED|INSTITUTION_NOT_RESPONDING|INVALID_CREDENTIALS|INVALID_MFA|INVALID_SEND_METHOD|ITEM_LOGIN_REQUIRED|MFA_NOT_SUPPORTED|NO_ACCOUNTS|ITEM_NOT_SUPPORTED|ACCESS_NOT_GRANTED
E	CreditBankIncomePayFrequency	WEEKLY|BIWEEKLY|SEMI_MONTHLY|MONTHLY|DAILY|UNKNOWN
E	CreditBankIncomeWarningCode	IDENTITY_UNAVAILABLE|TRANSACTIONS_UNAVAILABLE|ITEM_UNAPPROVED|REPORT_DELETED|DATA_UNAVAILABLE
E	CreditBankIncomeWarningType	BANK_INCOME_WARNING
E	CreditPayStubPayBasisType	SALARY|HOURLY|COMMISSION
E	CreditSessionBankEmploymentStatus	APPROVED|NO_EMPLOYERS_FOUND|EMPLOYER_NOT_LISTED|STARTED|INTERNAL_ERROR
E	CreditSessionBankIncomeStatus	APPROVED|NO_DEPOSITS_FOUND|USER_REPORTED_NO_INCOME|STARTED|INTERNAL_ERROR
E	DashboardUserStatus	invited|active|deactivated
E	DataSources	INSTITUTION|INSTITUTION_MASK|USER
E	DepositoryAccountSubtype	checking|savings|hsa|cd|money market|paypal|prepaid|cash management|ebt|limited purpose checking|all
E	DocType	UNKNOWN|DOCUMENT_TYPE_PAYSTUB|DOCUMENT_TYPE_BANK_STATEMENT|DOCUMENT_TYPE_US_TAX_W2|DOCUMENT_TYPE_US_MILITARY_ERAS|DOCUMENT_TYPE_US_MILITARY_LES|DOCUMENT_TYPE_US_MILITARY_CLES|DOCUMENT_TYPE_GIG|DOCUMENT_TYPE_NONE|DOCUMENT_TYPE_US_TAX_1099_MISC|DOCUMENT_TYPE_US_TAX_1099_K|DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF
E	DocumentAuthenticityMatchCode	match|partial_match|no_match|no_data
E	DocumentDateOfBirthMatchCode	match|partial_match|no_match|no_data
E	DocumentNameMatchCode	match|partial_match|no_match|no_data
E	DocumentStatus	success|failed|manually_approved
E	EarningsBreakdownCanonicalDescription	BONUS|COMMISSION|OVERTIME|PAID TIME OFF|REGULAR PAY|VACATION|BASIC ALLOWANCE HOUSING|BASIC ALLOWANCE SUBSISTENCE|OTHER
E	EmailType	primary|secondary|other
E	EmploymentSourceType	bank|payroll
E	EmploymentVerificationStatus	EMPLOYMENT_STATUS_ACTIVE|EMPLOYMENT_STATUS_INACTIVE
E	EnrichTransactionDirection	INFLOW|OUTFLOW
E	EntityDocumentType	bik|business_number|imo|other|swift|tax_id
E	EntityWatchlistCode	CA_CON|EU_CON|IZ_SOE|IZ_UNC|IZ_WBK|US_CAP|US_FSE|US_MBS|US_SDN|US_SSI|US_CMC|US_UVL|US_SAM|US_TEL|AU_CON|UK_HMC
E	ExpirationDate	not_expired|expired|no_data
E	FDXConsentGrantStatus	ACTIVE|REVOKED|EXPIRED
E	FDXConsentResourceType	ACCOUNT|CUSTOMER|DOCUMENT
E	FDXContentTypes	application/pdf|image/gif|image/jpeg|image/tiff|image/png|application/json
E	FDXDataCluster	ACCOUNT_BASIC|ACCOUNT_DETAILED|ACCOUNT_PAYMENTS|BILLS|CUSTOMER_CONTACT|CUSTOMER_PERSONAL|IMAGES|INVESTMENTS|NOTIFICATIONS|PAYMENT_SUPPORT|REWARDS|STATEMENTS|TAX|TRANSACTIONS|BALANCES|SCHEDULED_PAYMENTS
E	FDXEventStatus	ACTIVE|EXPIRED|REVOKED|SUSPENDED
E	FDXHateoasLinkAction	GET|POST|PATCH|DELETE|PUT
E	FDXNotificationCategory	SECURITY|MAINTENANCE|FRAUD|CONSENT|NEW_DATA|TOKENIZED_ACCOUNT_NUMBER
E	FDXNotificationPayloadIdType	ACCOUNT|CUSTOMER|PARTY|MAINTENANCE|CONSENT
E	FDXNotificationPriority	HIGH|MEDIUM|LOW
E	FDXNotificationSeverity	EMERGENCY|ALERT|WARNING|NOTICE|INFO
E	FDXNotificationType	ACCOUNT_TAKEOVER|ADDRESS_CHANGED|BALANCE|CONSENT_EXPIRED|CONSENT_GRANTED|CONSENT_REVOKED|CONSENT_UPDATED|CUSTOM|MFA_TARGET_CHANGED|PHONE_CHANGED|PLANNED_OUTAGE|RISK|SERVICE|SUSPECTED_INCIDENT|TAN_ACTIVATED|TAN_CREATED|TAN_REVOKED|TAN_SUSPENDED
E	FDXPartyRegistry	FDX|GLEIF|ICANN|PRIVATE
E	FDXPartyType	DATA_ACCESS_PLATFORM|DATA_PROVIDER|DATA_RECIPIENT|INDIVIDUAL|MERCHANT|VENDOR
E	FDXUpdateReason	BUSINESS_RULE|SECURITY_EVENT|USER_ACTION|OTHER
E	Form1099Type	FORM_1099_TYPE_UNKNOWN|FORM_1099_TYPE_MISC|FORM_1099_TYPE_K
E	FraudCheckOutcome	success|failed
E	FraudCheckOutcomeWithNoData	success|failed|no_data
E	GSEReportType	VOA|EMPLOYMENT_REFRESH
E	HiddenMatchSummaryCode	match|partial_match|no_match|no_data|no_input
E	HoldingTaxLotPositionType	LONG|SHORT
E	HostedLinkDeliveryMethod	sms|email
E	HumanReviewStatus	success|failed|no_data
E	IDNumberType	ar_dni|au_drivers_license|au_passport|br_cpf|ca_sin|cl_run|cn_resident_card|co_nit|dk_cpr|eg_national_id|es_dni|es_nie|hk_hkid|in_pan|it_cf|jo_civil_id|jp_my_number|ke_huduma_namba|kw_civil_id|mx_curp|mx_rfc|my_nric|ng_nin|nz_drivers_license|om_civil_id|ph_psn|pl_pesel|ro_cnp|sa_national_id|se_pin|sg_nric|tr_tc_kimlik|us_ssn|us_ssn_last_4|za_smart_id
E	ISOCurrencyCode	USD
E	IdentityUpdateTypes	PHONES|ADDRESSES|EMAILS|NAMES
E	IdentityVerificationAutofillStatus	success|failed
E	IdentityVerificationStatus	active|success|failed|expired|canceled|pending_review
E	IdentityVerificationStepStatus	success|active|failed|waiting_for_prerequisite|not_applicable|skipped|expired|canceled|pending_review|manually_approved|manually_rejected
E	ImageQuality	high|medium|low
E	ImageQualityOutcome	success|failed
E	IncidentUpdateStatus	INVESTIGATING|IDENTIFIED|SCHEDULED|RESOLVED|UNKNOWN
E	IncomeBreakdownType	bonus|overtime|regular
E	IncomeInsightsVersion	II2
E	IncomeVerificationDocParsingConfig	ocr|risk_signals
E	IncomeVerificationPayrollFlowType	payroll_digital_income|payroll_document_income
E	IncomeVerificationPrecheckConfidence	HIGH|LOW|UNKNOWN
E	IncomeVerificationSourceType	bank|payroll
E	IndividualWatchlistCode	AU_CON|CA_CON|EU_CON|IZ_CIA|IZ_IPL|IZ_PEP|IZ_UNC|IZ_WBK|UK_HMC|US_DPL|US_DTC|US_FBI|US_FSE|US_ISN|US_MBS|US_PLC|US_SAM|US_SDN|US_SSI|SG_SOF|TR_TWL|TR_DFD|TR_FOR|TR_WMD|TR_CMB
E	InvestmentAccountSubtype	529|401a|401k|403B|457b|brokerage|cash isa|crypto exchange|education savings account|fhsa|fixed annuity|gic|health reimbursement arrangement|hsa|ira|isa|keogh|lif|life insurance|line of credit|lira|lrif|lrsp|mutual fund|non-custodial wallet|non-taxable brokerage account|other|other annuity|other insurance|pension|prif|profit sharing plan|qshr|rdsp|resp|retirement|rlif|roth|roth 401k|roth 403B|roth 457b|roth pension|roth profit sharing plan|roth thrift savings plan|rrif|rrsp|sarsep|sep ira|simple ira|sipp|stock plan|thrift savings plan|tfsa|trust|ugma|utma|variable annuity|all
E	InvestmentTransactionSubtype	account fee|adjustment|assignment|buy|buy to cover|contribution|deposit|distribution|dividend|dividend reinvestment|exercise|expire|fund fee|interest|interest receivable|interest reinvestment|legal fee|loan payment|long-term capital gain|long-term capital gain reinvestment|management fee|margin expense|merger|miscellaneous fee|non-qualified dividend|non-resident tax|pending credit|pending debit|qualified dividend|rebalance|return of principal|request|sell|sell short|send|short-term capital gain|short-term capital gain reinvestment|spin off|split|stock distribution|tax|tax withheld|trade|transfer|transfer fee|trust fee|unqualified gain|withdrawal
E	InvestmentTransactionType	buy|sell|cancel|cash|fee|transfer
E	IssuesStatus	REPORTED|AWAITING_RESOLUTION|FIX_IN_PROGRESS|FIX_PENDING_VALIDATION|CANNOT_FIX|RESOLVED
E	IssuingCountry	match|no_match
E	ItemAuthMethod	INSTANT_AUTH|INSTANT_MATCH|AUTOMATED_MICRODEPOSITS|SAME_DAY_MICRODEPOSITS|INSTANT_MICRODEPOSITS|DATABASE_MATCH|DATABASE_INSIGHTS|TRANSFER_MIGRATED|INVESTMENTS_FALLBACK
E	ItemConsentedDataScope	account_balance_info|contact_info|account_routing_number|transactions|credit_loan_info|investments|payroll_info|income_verification_paystubs_info|income_verification_w2s_info|income_verification_bank_statements|income_verification_employment_info|bank_statements|risk_info|network_insights_lite|fraud_info
E	ItemCreateAuthentication	UNKNOWN|DATA_PARTNER|PLAID
E	ItemRemoveReasonCode	FRAUD_FIRST_PARTY|FRAUD_FALSE_IDENTITY|FRAUD_ABUSE|FRAUD_OTHER|CONNECTION_IS_NON_FUNCTIONAL|OTHER
E	ItemUpdateType	background|user_present_required
E	LedgerEventSourceType	TRANSFER|SWEEP|REFUND
E	LimitedPurposeType	RENT_MORTGAGE
E	LinkDeliveryDeliveryMethod	SMS|EMAIL
E	LinkDeliverySessionStatus	CREATED|OPENED|EXITED|COMPLETED|EXPIRED
E	LinkDeliveryVerificationStatus	automatically_verified|pending_automatic_verification|pending_manual_verification|manually_verified|verification_expired|verification_failed|unsent|database_matched|database_insights_pending
E	LinkDeliveryWebhookCallbackType	ON_SUCCESS|ON_EVENT|ON_EXIT
E	LinkDeliveryWebhookCommunicationMethod	SMS|EMAIL
E	LinkDeliveryWebhookDeliveryStatus	SUCCESS|FAILURE
E	LinkEventName	BANK_INCOME_INSIGHTS_COMPLETED|CLOSE_OAUTH|ERROR|EXIT|FAIL_OAUTH|HANDOFF|ISSUE_FOLLOWED|OPEN|OPEN_MY_PLAID|OPEN_OAUTH|SEARCH_INSTITUTION|SELECT_AUTH_TYPE|SELECT_BRAND|SELECT_DEGRADED_INSTITUTION|SELECT_DOWN_INSTITUTION|SELECT_FILTERED_INSTITUTION|SELECT_INSTITUTION|SUBMIT_ACCOUNT_NUMBER|SUBMIT_CREDENTIALS|SUBMIT_DOCUMENTS|SUBMIT_DOCUMENTS_ERROR|SUBMIT_DOCUMENTS_SUCCESS|SUBMIT_MFA|SUBMIT_ROUTING_NUMBER|TRANSITION_VIEW|VIEW_DATA_TYPES
E	LinkSessionSuccessMetadataTransferStatus	COMPLETE|INCOMPLETE
E	LinkTokenCreateRequestAppearanceMode	LIGHT|DARK|SYSTEM
E	LinkTokenCreateRequestAuthFlowType	FLEXIBLE_AUTH
E	LinkTokenCreateRequestAuthRerouteToCredentials	OFF|OPTIONAL|FORCED
E	LoanAccountSubtype	auto|business|commercial|construction|consumer|home equity|loan|mortgage|overdraft|line of credit|student|other|all
E	LoanIdentifierType	LenderLoan|UniversalLoan
E	MatchSummaryCode	match|partial_match|no_match|no_data|no_input
E	MonitoringConsumerReportPermissiblePurpose	ACCOUNT_REVIEW_CREDIT|WRITTEN_INSTRUCTION_OTHER
E	MonitoringInsightsStatus	AVAILABLE|FAILED
E	MonitoringItemStatusCode	AVAILABLE|FAILED|PENDING
E	NetworkInsightsVersion	NI1
E	NetworkStatusGetResponseNetworkStatus	UNKNOWN|RETURNING_USER
E	OAuthGrantType	refresh_token|urn:ietf:params:oauth:grant-type:token-exchange|client_credentials
E	OAuthSubjectTokenType	urn:plaid:params:tokens:user|urn:plaid:params:oauth:user-token|urn:plaid:params:credit:multi-user
E	OmittableTransferType	debit|credit
E	OriginatorExpectedTransferFrequency	once_per_month|twice_per_month|once_per_week|daily
E	OtherAccountSubtype	other|all
E	OwnershipType	individual|joint|association|trust
E	POBoxStatus	yes|no|no_data
E	PartnerEndCustomerCRAUseCase	CREDIT_UNDERWRITING|TENANT_SCREENING|INVESTOR_OR_SERVICER_OF_CREDIT|UTILITIES|BANK_ACCOUNT_OPENING|IDENTITY_VERIFICATION_FRAUD_PREVENTION|COLLECTIONS_DEBT_RECOVERY
E	PartnerEndCustomerFlowdownStatus	NOT_STARTED|IN_REVIEW|NEGOTIATION|COMPLETE
E	PartnerEndCustomerOAuthInstitutionApplicationStatus	NOT_STARTED|PROCESSING|APPROVED|ENABLED|ATTENTION_REQUIRED
E	PartnerEndCustomerOAuthStatusUpdatedValues	not-started|processing|approved|enabled|attention-required
E	PartnerEndCustomerQuestionnaireStatus	NOT_STARTED|RECEIVED|COMPLETE
E	PartnerEndCustomerRequirementDue	legal_entity_name|website|application_name|is_diligence_attested|technical_contact|billing_contact|address|bank_addendum_acceptance|questionnaires.cra
E	PartnerEndCustomerStatus	UNDER_REVIEW|PENDING_ENABLEMENT|ACTIVE|DENIED|MORE_INFORMATION_NEEDED
E	PartyRoleType	Borrower
E	PayPeriodDetailsPayFrequency	PAY_FREQUENCY_UNKNOWN|PAY_FREQUENCY_WEEKLY|PAY_FREQUENCY_BIWEEKLY|PAY_FREQUENCY_SEMIMONTHLY|PAY_FREQUENCY_MONTHLY
E	PaymentAmountCurrency	GBP|EUR|PLN|SEK|DKK|NOK
E	PaymentChannel	online|in store|other
E	PaymentConsentPeriodicAlignment	CALENDAR|CONSENT
E	PaymentConsentPeriodicInterval	DAY|WEEK|MONTH|YEAR
E	PaymentInitiationConsentProcessingMode	ASYNC|IMMEDIATE
E	PaymentInitiationConsentScope	ME_TO_ME|EXTERNAL
E	PaymentInitiationConsentStatus	UNAUTHORISED|AUTHORISED|REVOKED|REJECTED|EXPIRED
E	PaymentInitiationConsentType	SWEEPING|COMMERCIAL
E	PaymentInitiationPaymentCreateStatus	PAYMENT_STATUS_INPUT_NEEDED
E	PaymentInitiationPaymentStatus	PAYMENT_STATUS_INPUT_NEEDED|PAYMENT_STATUS_PROCESSING|PAYMENT_STATUS_INITIATED|PAYMENT_STATUS_COMPLETED|PAYMENT_STATUS_INSUFFICIENT_FUNDS|PAYMENT_STATUS_FAILED|PAYMENT_STATUS_BLOCKED|PAYMENT_STATUS_UNKNOWN|PAYMENT_STATUS_EXECUTED|PAYMENT_STATUS_SETTLED|PAYMENT_STATUS_AUTHORISING|PAYMENT_STATUS_CANCELLED|PAYMENT_STATUS_ESTABLISHED|PAYMENT_STATUS_REJECTED
E	PaymentProfileStatus	PENDING|READY|REMOVED
E	PaymentScheduleInterval	WEEKLY|MONTHLY
E	PaymentScheme	LOCAL_DEFAULT|LOCAL_INSTANT|SEPA_CREDIT_TRANSFER|SEPA_CREDIT_TRANSFER_INSTANT
E	PaystubPayFrequency	MONTHLY|BI-WEEKLY|WEEKLY|SEMI-MONTHLY
E	PendingDisconnectWebhookReason	INSTITUTION_MIGRATION|INSTITUTION_TOKEN_EXPIRATION
E	PersonalFinanceCategoryVersion	v1|v2
E	PhoneNumberType	home|work|office|mobile|mobile1|other
E	PhoneType	phone|fax
E	PhysicalDocumentCategory	drivers_license|id_card|passport|residence_permit_card|resident_card|visa
E	PlaidErrorType	INVALID_REQUEST|INVALID_RESULT|INVALID_INPUT|INSTITUTION_ERROR|RATE_LIMIT_EXCEEDED|API_ERROR|ITEM_ERROR|ASSET_REPORT_ERROR|BASE_REPORT_ERROR|RECAPTCHA_ERROR|OAUTH_ERROR|PAYMENT_ERROR|BANK_TRANSFER_ERROR|INCOME_VERIFICATION_ERROR|MICRODEPOSITS_ERROR|SANDBOX_ERROR|PARTNER_ERROR|SIGNAL_ERROR|TRANSACTIONS_ERROR|TRANSACTION_ERROR|TRANSFER_ERROR|CHECK_REPORT_ERROR|CONSUMER_REPORT_ERROR|USER_ERROR
E	PlaidLendScoreVersion	v1.0|v2.0|LS1
E	PrismCashScoreVersion	4.1|4|3_lite|3
E	PrismDetectVersion	4.1|4
E	PrismExtendVersion	4.1|4
E	PrismFirstDetectVersion	3
E	PrismInsightsVersion	4.1|4|3
E	ProcessorTokenCreateRequestProcessor	dwolla|galileo|modern_treasury|ocrolus|vesta|drivewealth|vopay|achq|check|checkbook|circle|sila_money|rize|svb_api|unit|wyre|lithic|alpaca|astra|moov|treasury_prime|marqeta|checkout|solid|highnote|gemini|apex_clearing|gusto|adyen|atomic|i2c|wepay|riskified|utb|adp_roll|fortress_trust|bond|bakkt|teal|zero_hash|taba_pay|knot|sardine|alloy|finix|nuvei|layer|boom|paynote|stake|wedbush|esusu|ansa|scribeup|straddle|loanpro|bloom_credit|sfox|brale|parafin|cardless|open_ledger|valon|gainbridge|cardlytics|pinwheel|thread_bank|array|fiant|oatfi|curinos|frame|interchecks|interchange|atomicfi
E	ProductStatusBreakdownRefreshInterval	NORMAL|DELAYED|STOPPED
E	ProductStatusStatus	HEALTHY|DEGRADED|DOWN
E	Products	assets|auth|balance|balance_plus|beacon|identity|identity_match|investments|investments_auth|liabilities|payment_initiation|identity_verification|transactions|credit_details|income|income_verification|standing_orders|transfer|employment|recurring_transactions|transactions_refresh|signal|statements|processor_payments|processor_identity|profile|cra_base_report|cra_income_insights|cra_partner_insights|cra_network_insights|cra_cashflow_insights|cra_monitoring|cra_lend_score|cra_plaid_credit_score|layer|pay_by_bank|protect_linked_bank|protect_transactions
E	ProductsTerminateReasonCode	FRAUD_FIRST_PARTY|FRAUD_FALSE_IDENTITY|FRAUD_ABUSE|FRAUD_OTHER|CONSUMER_LOAN_PAID_OFF|CONSUMER_ACCOUNT_CLOSED|CONSUMER_CHARGE_OFF|CONSUMER_PAYMENT_METHOD_SWITCHED|USER_OFFBOARDING|DUPLICATE_ITEM|BILLING_TERMINATION|OTHER
E	ProgramNameSensitivity	coarse|balanced|strict|exact
E	ProtectReportConfidence	CONFIRMED|SUSPECTED
E	ProtectReportSource	INTERNAL_REVIEW|USER_SELF_REPORTED|BANK_FEEDBACK|NETWORK_FEEDBACK|AUTOMATED_SYSTEM|THIRD_PARTY_ALERT|OTHER
E	ProtectReportType	USER_ACCOUNT_TAKEOVER|FALSE_IDENTITY|STOLEN_IDENTITY|SYNTHETIC_IDENTITY|MULTIPLE_USER_ACCOUNTS|SCAM_VICTIM|BANK_ACCOUNT_TAKEOVER|BANK_CONNECTION_REVOKED|CARD_TESTING|UNAUTHORIZED_TRANSACTION|CARD_CHARGEBACK|ACH_RETURN|DISPUTE|FIRST_PARTY_FRAUD|MISSED_PAYMENT|LOAN_STACKING|MONEY_LAUNDERING|NO_FRAUD|OTHER
E	ProxyType	none_detected|tor|vpn|web_proxy|public_proxy
E	ReasonCode	AC03|AM09|CUST|DUPL|FRAD|TECH|UPAY|AC14|AM06|BE05|FOCR|MS02|MS03|RR04|RUTA
E	RecommendationString	RECOMMENDED|NOT_RECOMMENDED|UNKNOWN
E	RecurringTransactionFrequency	UNKNOWN|WEEKLY|BIWEEKLY|SEMI_MONTHLY|MONTHLY|ANNUALLY
E	ReportType	asset
E	RiskCheckBehaviorBotDetectedLabel	yes|no|no_data
E	RiskCheckBehaviorFraudRingDetectedLabel	yes|no|no_data
E	RiskCheckBehaviorUserInteractionsLabel	genuine|neutral|risky|no_data
E	RiskCheckEmailDomainIsCustom	yes|no|no_data
E	RiskCheckEmailDomainIsDisposable	yes|no|no_data
E	RiskCheckEmailDomainIsFreeProvider	yes|no|no_data
E	RiskCheckEmailIncludesDateOfBirth	yes|no|no_data
E	RiskCheckEmailIsDeliverableStatus	yes|no|no_data
E	RiskCheckEmailIsEdu	yes|no|no_data
E	RiskCheckEmailTopLevelDomainIsSuspicious	yes|no|no_data
E	RiskCheckLinkedService	aboutme|adobe|adult_sites|airbnb|altbalaji|amazon|apple|archiveorg|atlassian|bitmoji|bodybuilding|booking|bukalapak|codecademy|deliveroo|diigo|discord|disneyplus|duolingo|ebay|envato|eventbrite|evernote|facebook|firefox|flickr|flipkart|foursquare|freelancer|gaana|giphy|github|google|gravatar|hubspot|imgur|instagram|jdid|kakao|kommo|komoot|lastfm|lazada|line|linkedin|mailru|microsoft|myspace|netflix|nike|ok|patreon|pinterest|plurk|quora|qzone|rambler|rappi|replit|samsung|seoclerks|shopclues|skype|snapchat|snapdeal|soundcloud|spotify|starz|strava|taringa|telegram|tiki|tokopedia|treehouse|tumblr|twitter|venmo|viber|vimeo|vivino|vkontakte|wattpad|weibo|whatsapp|wordpress|xing|yahoo|yandex|zalo|zoho
E	RiskLevel	low|medium|high
E	RiskLevelWithNoData	low|medium|high|no_data
E	RiskSignalDocumentStatus	PROCESSING|PROCESSING_COMPLETE|PROCESSING_ERROR|PASSWORD_PROTECTED|VIRUS_DETECTED
E	RiskSignalDocumentType	UNKNOWN|BANK_STATEMENT|BENEFITS_STATEMENT|BUSINESS_FILING|CHECK|DRIVING_LICENSE|FINANCIAL_STATEMENT|INVOICE|PAYSLIP|SOCIAL_SECURITY_CARD|TAX_FORM|UTILITY_BILL
E	RiskSignalFileType	UNKNOWN|IMAGE_PDF|SCAN_OCR|TRUE_PDF|IMAGE|MIXED_PAGE_PDF|EMPTY_PDF|FLATTENED_PDF
E	RuleResult	ACCEPT|REROUTE|REVIEW
E	SMSVerificationStatus	pending|success|failed|canceled
E	SandboxBankIncomeWebhookFireRequestWebhookCode	BANK_INCOME_REFRESH_UPDATE|BANK_INCOME_REFRESH_COMPLETE
E	SandboxIncomeFireWebhookRequestVerificationStatus	VERIFICATION_STATUS_PROCESSING_COMPLETE|VERIFICATION_STATUS_PROCESSING_FAILED|VERIFICATION_STATUS_PENDING_APPROVAL
E	SandboxIncomeWebhookFireRequestWebhookCode	INCOME_VERIFICATION|INCOME_VERIFICATION_RISK_SIGNALS
E	SandboxItemFireWebhookRequestWebhookCode	DEFAULT_UPDATE|NEW_ACCOUNTS_AVAILABLE|SMS_MICRODEPOSITS_VERIFICATION|AUTHORIZATION_GRANTED|USER_PERMISSION_REVOKED|USER_ACCOUNT_REVOKED|PENDING_DISCONNECT|RECURRING_TRANSACTIONS_UPDATE|LOGIN_REPAIRED|SYNC_UPDATES_AVAILABLE|PRODUCT_READY|ERROR
E	SandboxItemSetVerificationStatusRequestVerificationStatus	automatically_verified|verification_expired
E	ScopesContext	ENROLLMENT|PORTAL
E	SelfieAnalysisDocumentComparison	match|no_match|no_input
E	SelfieAnalysisFacialAnalysisOutcome	success|failed
E	SelfieAnalysisLivenessCheck	success|failed
E	SelfieCheckStatus	success|failed
E	SelfieStatus	success|failed
E	ServiceProductFulfillmentIdentifier	VOA|VOE
E	SignalDecisionOutcome	APPROVE|REVIEW|REJECT|TAKE_OTHER_RISK_MEASURES|NOT_EVALUATED
E	SignalPaymentMethod	SAME_DAY_ACH|NEXT_DAY_ACH|STANDARD_ACH|MULTIPLE_PAYMENT_METHODS
E	SignalScheduleDefaultPaymentMethod	SAME_DAY_ACH|STANDARD_ACH|MULTIPLE_PAYMENT_METHODS
E	Source	dashboard|link|api|system
E	StatementsRefreshCompleteResult	SUCCESS|FAILURE
E	Strategy	reset|incomplete|infer|custom
E	StudentLoanStatusType	cancelled|charged off|claim|consolidated|deferment|delinquent|discharged|extension|forbearance|in grace|in military|in school|not fully disbursed|other|paid in full|refunded|repayment|transferred|pending idr
E	StudentRepaymentPlanType	extended graduated|extended standard|graduated|income-contingent repayment|income-based repayment|income-sensitive repayment|interest-only|other|pay as you earn|revised pay as you earn|standard|saving on a valuable education
E	SweepStatus	pending|posted|settled|funds_available|returned|failed
E	SweepTrigger	manual|incoming|balance_threshold|automatic_aggregate
E	TaxpayerIdentifierType	IndividualTaxpayerIdentificationNumber|SocialSecurityNumber
E	TotalCanonicalDescription	BONUS|COMMISSION|OVERTIME|PAID TIME OFF|REGULAR PAY|VACATION|EMPLOYEE MEDICARE|FICA|SOCIAL SECURITY EMPLOYEE TAX|MEDICAL|VISION|DENTAL|NET PAY|TAXES|NOT_FOUND|OTHER
E	TransactionBaseTransactionType	digital|place|special|unresolved
E	TransactionCode	adjustment|atm|bank charge|bill payment|cash|cashback|cheque|direct debit|interest|payment|purchase|refund|standing order|transfer
E	TransactionPaymentChannel	online|in store|other
E	TransactionStreamStatus	UNKNOWN|MATURE|EARLY_DETECTION|TOMBSTONED
E	TransactionsRuleField	TRANSACTION_ID|MERCHANT_NAME
E	TransactionsRuleType	EXACT_MATCH|SUBSTRING_MATCH
E	TransactionsUpdateStatus	TRANSACTIONS_UPDATE_STATUS_UNKNOWN|NOT_READY|INITIAL_UPDATE_COMPLETE|HISTORICAL_UPDATE_COMPLETE
E	TransferACHNetwork	ach|same-day-ach
E	TransferAuthorizationDecision	approved|declined|user_action_required
E	TransferAuthorizationDecisionRationaleCode	NSF|RISK|TRANSFER_LIMIT_REACHED|MANUALLY_VERIFIED_ITEM|ITEM_LOGIN_REQUIRED|PAYMENT_PROFILE_LOGIN_REQUIRED|ERROR|MIGRATED_ACCOUNT_ITEM
E	TransferAuthorizationGuaranteeDecision	GUARANTEED|NOT_GUARANTEED
E	TransferAuthorizationGuaranteeDecisionRationaleCode	RETURN_BANK|RETURN_CUSTOMER|GUARANTEE_LIMIT_REACHED|RISK_ESTIMATE_UNAVAILABLE|REQUIRED_PARAM_MISSING
E	TransferAuthorizationRiskLevel	HIGH_RISK|MEDIUM_HIGH_RISK|MEDIUM_RISK|MEDIUM_LOW_RISK|LOW_RISK
E	TransferBalanceType	prefunded_rtp_credits|prefunded_ach_credits
E	TransferCreditFundsSource	sweep|prefunded_rtp_credits|prefunded_ach_credits
E	TransferDiligenceStatus	not_submitted|submitted|under_review|approved|denied|more_information_required
E	TransferDocumentPurpose	DUE_DILIGENCE
E	TransferEventListTransferType	debit|credit
E	TransferEventType	pending|cancelled|failed|posted|settled|funds_available|returned|swept|swept_settled|return_swept|sweep.pending|sweep.posted|sweep.settled|sweep.returned|sweep.failed|sweep.funds_available|refund.pending|refund.cancelled|refund.failed|refund.posted|refund.settled|refund.returned|refund.swept|refund.return_swept
E	TransferIntentAuthorizationDecision	APPROVED|DECLINED
E	TransferIntentCreateMode	PAYMENT|DISBURSEMENT
E	TransferIntentCreateNetwork	ach|same-day-ach|rtp
E	TransferIntentStatus	PENDING|SUCCEEDED|FAILED
E	TransferLedgerSweepSimulateEventType	sweep.posted|sweep.settled|sweep.returned|sweep.failed
E	TransferNetwork	ach|same-day-ach|rtp|wire
E	TransferRecurringNetwork	ach|same-day-ach|rtp
E	TransferRecurringStatus	active|cancelled|expired
E	TransferRefundStatus	pending|posted|cancelled|failed|settled|returned
E	TransferScheduleIntervalUnit	week|month
E	TransferStatus	pending|posted|settled|funds_available|cancelled|failed|returned
E	TransferSweepStatus	unswept|swept|swept_settled|return_swept
E	TransferType	debit|credit
E	UserStatedIncomeSourceCategory	OTHER|SALARY|UNEMPLOYMENT|CASH|GIG_ECONOMY|RENTAL|CHILD_SUPPORT|MILITARY|RETIREMENT|LONG_TERM_DISABILITY|BANK_INTEREST
E	UserStatedIncomeSourceFrequency	UNKNOWN|WEEKLY|BIWEEKLY|SEMI_MONTHLY|MONTHLY
E	UserStatedIncomeSourcePayType	UNKNOWN|GROSS|NET
E	VerifySMSDetailsStatus	success|failed
E	WalletISOCurrencyCode	GBP|EUR
E	WalletPaymentScheme	FASTER_PAYMENTS|SEPA_CREDIT_TRANSFER|SEPA_CREDIT_TRANSFER_INSTANT
E	WalletStatus	UNKNOWN|ACTIVE|CLOSED
E	WalletTransactionFailureReason	EXTERNAL_SYSTEM|EXPIRED|CANCELLED|INVALID|ACCOUNT_INVALID|AUTHENTICATION_FAILED|UNKNOWN
E	WalletTransactionPayeeVerificationStatus	FULL_MATCH|PARTIAL_MATCH|NO_MATCH|ERROR|CHECK_NOT_POSSIBLE
E	WalletTransactionRelationType	PAYOUT|RETURN|REFUND|FUNDS_SWEEP
E	WalletTransactionStatus	AUTHORISING|INITIATED|EXECUTED|SETTLED|BLOCKED|FAILED
E	WalletTransactionType	BANK_TRANSFER|PAYOUT|PIS_PAY_IN|REFUND|FUNDS_SWEEP|RETURN|RECALL|ACCOUNT_FUNDING|AUTO_REFUND
E	WarningWarningCode	OWNERS_UNAVAILABLE|INVESTMENTS_UNAVAILABLE|TRANSACTIONS_UNAVAILABLE
E	WatchlistScreeningDocumentType	birth_certificate|drivers_license|immigration_number|military_id|other|passport|personal_identification|ration_card|ssn|student_id|tax_id|travel_document|voter_id
E	WatchlistScreeningEntityUpdateRequestResettableField	assignee
E	WatchlistScreeningHitStatus	confirmed|pending_review|dismissed
E	WatchlistScreeningIndividualUpdateRequestResettableField	assignee
E	WatchlistScreeningStatus	rejected|pending_review|cleared
E	WeakAliasDetermination	none|source|plaid
E	WebhookEnvironmentValues	sandbox|production
E	WebhookType	AUTH|HOLDINGS|INVESTMENTS_TRANSACTIONS|ITEM|LIABILITIES|TRANSACTIONS|ASSETS
E	YieldRateType	coupon|coupon_equivalent|discount|yield
S	AAMVAAnalysis	open
F	is_verified	boolean	r	
F	id_number	&AAMVAMatchResult	r	
F	id_issue_date	&AAMVAMatchResult	r	
F	id_expiration_date	&AAMVAMatchResult	r	
F	street	&AAMVADetailedMatchResult	r	
F	city	&AAMVAMatchResult	r	
F	postal_code	&AAMVADetailedMatchResult	r	
F	date_of_birth	&AAMVAMatchResult	r	
F	gender	&AAMVAMatchResult	r	
F	height	&AAMVAMatchResult	r	
F	eye_color	&AAMVAMatchResult	r	
F	first_name	&AAMVADetailedMatchResult	r	
F	middle_name	&AAMVADetailedMatchResult	r	
F	last_name	&AAMVADetailedMatchResult	r	
S	APR	open
F	apr_percentage	number	r	
F	apr_type	&APRAprType	r	
F	balance_subject_to_apr	number	rn	
F	interest_charge_amount	number	rn	
S	AccountAccess	closed
F	unique_id	string	r	
F	authorized	boolean	n	default=true
F	account_product_access	#AccountProductAccess	n	
S	AccountAssets	open
F	account_id	string	r	
F	balances	#AssetReportAccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountAssetsVerificationStatus	-	
F	persistent_account_id	string	-	
F	days_available	number	r	
F	transactions	[]#AssetReportTransaction	r	
F	investments	#AssetReportInvestments	-	
F	owners	[]#Owner	r	
F	ownership_type	&OwnershipType	n	
F	historical_balances	[]#HistoricalBalance	r	
F	account_insights	#AccountInsights	n	
S	AccountBalance	open
F	available	number	rn	
F	current	number	rn	
F	limit	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	last_updated_datetime	datetime	n	
S	AccountBase	open
F	account_id	string	r	
F	balances	#AccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
S	AccountFiltersResponse	open
F	depository	#DepositoryFilter	-	
F	credit	#CreditFilter	-	
F	loan	#LoanFilter	-	
F	investment	#InvestmentFilter	-	
S	AccountIdentity	open
F	account_id	string	r	
F	balances	#AccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
F	owners	[]#Owner	r	
S	AccountIdentityDocumentUpload	open
F	account_id	string	r	
F	balances	#AccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
F	owners	[]#Owner	r	
F	documents	[]#IdentityDocumentUpload	n	
S	AccountIdentityMatchScore	open
F	account_id	string	r	
F	balances	#AccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
F	legal_name	#NameMatchScore	n	
F	phone_number	#PhoneNumberMatchScore	n	
F	email_address	#EmailAddressMatchScore	n	
F	address	#AddressMatchScore	n	
S	AccountInsights	open
F	risk	#RiskIndicators	n	
F	affordability	#AffordabilityInsights	n	
S	AccountProductAccess	closed
F	account_data	boolean	n	default=true
F	statements	boolean	n	default=true
F	tax_documents	boolean	n	default=true
S	AccountVerificationInsights	open
F	name_match_score	integer	n	
F	network_status	#AccountVerificationInsightsNetworkStatus	r	
F	previous_returns	#AccountVerificationInsightsPreviousReturns	-	
F	account_number_format	&AccountVerificationInsightsAccountNumberFormat	r	
S	AccountVerificationInsightsNetworkStatus	open
F	has_numbers_match	boolean	r	
F	is_numbers_match_verified	boolean	r	
S	AccountVerificationInsightsPreviousReturns	open
F	has_previous_administrative_return	boolean	r	
S	AccountsBalanceGetRequest	closed
F	access_token	string	r	
F	secret	string	-	
F	client_id	string	-	
F	options	#AccountsBalanceGetRequestOptions	-	
S	AccountsBalanceGetRequestOptions	closed
F	account_ids	[]string	-	
F	min_last_updated_datetime	datetime	-	
S	AccountsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#AccountsGetRequestOptions	-	
S	AccountsGetRequestOptions	closed
F	account_ids	[]string	-	
S	AccountsGetResponse	open
F	accounts	[]#AccountBase	r	
F	item	#Item	r	
F	request_id	string	r	
S	Activity	closed
F	activity	&ActivityType	r	
F	initiated_date	date	r	
F	id	string	r	
F	initiator	string	r	
F	state	&ActionState	r	
F	target_application_id	string	-	
F	scopes	#Scopes	n	
F	authentication	&ItemCreateAuthentication	-	
S	Address	open
F	data	#AddressData	r	
F	primary	boolean	-	
S	AddressData	open
F	city	string	rn	
F	region	string	rn	
F	street	string	r	
F	postal_code	string	rn	
F	country	string	rn	
S	AddressDataNotRequired	open
F	city	string	n	
F	region	string	n	
F	street	string	-	
F	postal_code	string	n	
F	country	string	n	
S	AddressMatchScore	open
F	score	integer	n	
F	is_postal_code_match	boolean	n	
S	AffordabilityInsights	open
F	expenditure	#ExpenditureInsights	n	
F	income	#IncomeInsights	n	
S	AmountWithCurrency	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
S	AmountWithCurrencyWithMonthlyAverage	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
S	Application	closed
F	application_id	string	r	
F	name	string	r	
F	display_name	string	rn	
F	join_date	date	r	
F	logo_url	string	rn	
F	application_url	string	rn	
F	reason_for_access	string	rn	
F	use_case	string	rn	
F	company_legal_name	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country_code	string	rn	
S	ApplicationGetRequest	closed
F	client_id	string	r	
F	secret	string	r	
F	application_id	string	r	
S	ApplicationGetResponse	open
F	request_id	string	r	
F	application	#Application	r	
S	Asset	open
F	ASSET_DETAIL	#AssetDetail	r	
F	ASSET_OWNERS	#AssetOwners	r	
F	ASSET_HOLDER	#AssetHolder	r	
F	ASSET_TRANSACTIONS	#AssetTransactions	r	
F	VALIDATION_SOURCES	#ValidationSources	r	
S	AssetDetail	open
F	AssetUniqueIdentifier	string	r	
F	AssetAccountIdentifier	string	r	
F	AssetAsOfDate	string	r	
F	AssetDescription	string	rn	
F	AssetAvailableBalanceAmount	number	r	
F	AssetCurrentBalanceAmount	number	r	
F	AssetHoldingBalanceAmount	number	n	
F	AssetHoldingBalanceNetMarginAmount	number	n	
F	AssetBondsBalanceAmount	number	n	
F	AssetStocksBalanceAmount	number	n	
F	AssetCryptoBalanceAmount	number	n	
F	AssetOtherBalanceAmount	number	n	
F	AssetMarginAmountBalance	number	n	
F	AssetAvailableCashBalanceAmount	number	n	
F	AssetCashBalanceAmount	number	n	
F	AssetType	&AssetType	r	
F	AssetTypeAdditionalDescription	string	rn	
F	AssetDaysRequestedCount	integer	r	
F	AssetOwnershipType	string	rn	
F	AssetRetirementIndicator	&AssetDetailAssetRetirementIndicator	n	
F	AssetEmployerSponsoredIndicator	&AssetDetailAssetEmployerSponsoredIndicator	n	
S	AssetHolder	open
F	NAME	#AssetHolderName	r	
S	AssetHolderName	open
F	FullName	string	r	
S	AssetHolding	open
F	AssetHoldingID	string	rn	
F	Currency	string	rn	
F	AssetHoldingDescription	string	rn	
F	AssetHoldingSymbol	string	rn	
F	AssetHoldingSecurityName	string	rn	
F	AssetHoldingUnits	number	rn	
F	AssetHoldingMarketValueAmount	number	rn	
F	AssetHoldingCurrentPriceAmount	number	rn	
F	AssetHoldingType	&AssetHoldingAssetHoldingType	rn	
F	AssetHoldingRestrictedIndicator	&AssetHoldingAssetHoldingRestrictedIndicator	rn	
F	AssetHoldingVestedAmount	number	rn	
S	AssetHoldings	open
F	ASSET_HOLDING	[]#AssetHolding	r	
S	AssetOwner	open
F	AssetOwnerText	string	rn	
S	AssetOwners	open
F	ASSET_OWNER	[]#AssetOwner	r	
S	AssetReport	open
F	asset_report_id	string	r	
F	insights	#AccountInsights	n	
F	client_report_id	string	rn	
F	date_generated	datetime	r	
F	days_requested	number	r	
F	user	#AssetReportUser	r	
F	items	[]#AssetReportItem	r	
S	AssetReportAccountBalance	open
F	available	number	rn	
F	current	number	rn	
F	limit	number	rn	
F	margin_loan_amount	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	last_updated_datetime	datetime	n	
S	AssetReportAuditCopyCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	r	
F	auditor_id	string	-	
S	AssetReportAuditCopyCreateResponse	open
F	audit_copy_token	string	r	
F	request_id	string	r	
S	AssetReportAuditCopyGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	audit_copy_token	string	r	
S	AssetReportAuditCopyPdfGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	audit_copy_token	string	r	
F	options	#AssetReportPDFGetRequestOptions	-	
S	AssetReportAuditCopyRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	audit_copy_token	string	r	
S	AssetReportAuditCopyRemoveResponse	open
F	removed	boolean	r	
F	request_id	string	r	
S	AssetReportCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_tokens	[]string	-	minItems=1;maxItems=99
F	days_requested	integer	r	min=0;max=731
F	options	#AssetReportCreateRequestOptions	-	
S	AssetReportCreateRequestOptions	closed
F	client_report_id	string	n	
F	webhook	string	n	format=url
F	include_fast_report	boolean	n	
F	products	[]string	-	
F	add_ons	[]&AssetReportAddOns	-	
F	user	#AssetReportUser	-	
F	require_all_items	boolean	n	default=true
S	AssetReportCreateResponse	open
F	asset_report_token	string	r	
F	asset_report_id	string	r	
F	request_id	string	r	
S	AssetReportFilterRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	r	
F	account_ids_to_exclude	[]string	r	
S	AssetReportFilterResponse	open
F	asset_report_token	string	r	
F	asset_report_id	string	r	
F	request_id	string	r	
S	AssetReportFreddie	open
F	LOANS	#Loans	r	
F	PARTIES	#Parties	r	
F	SERVICES	#Services	r	
S	AssetReportFreddieGetRequest	open
F	audit_copy_token	string	r	
F	client_id	string	-	
F	secret	string	-	
S	AssetReportFreddieGetResponse	open
F	DEAL	#AssetReportFreddie	r	
F	request_id	string	r	
F	SchemaVersion	number	r	
S	AssetReportGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	-	
F	user_token	string	-	
F	include_insights	boolean	-	default=false
F	fast_report	boolean	-	default=false
F	options	#AssetReportGetRequestOptions	-	
S	AssetReportGetRequestOptions	closed
F	days_to_include	integer	n	min=0;max=731
S	AssetReportGetResponse	open
F	report	#AssetReport	r	
F	warnings	[]#Warning	r	
F	request_id	string	r	
S	AssetReportInvestmentHolding	open
F	account_id	string	r	
F	security_id	string	r	
F	ticker_symbol	string	rn	
F	institution_price	number	r	
F	institution_price_as_of	date	n	
F	institution_value	number	r	
F	cost_basis	number	rn	
F	quantity	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	AssetReportInvestmentSecurity	open
F	security_id	string	r	
F	name	string	rn	
F	ticker_symbol	string	rn	
F	type	string	rn	
S	AssetReportInvestmentTransaction	open
F	investment_transaction_id	string	r	
F	account_id	string	r	
F	security_id	string	rn	
F	date	date	r	
F	name	string	r	
F	quantity	number	r	
F	vested_quantity	number	r	
F	vested_value	number	r	
F	amount	number	r	
F	price	number	r	
F	fees	number	rn	
F	type	&InvestmentTransactionType	r	
F	subtype	&InvestmentTransactionSubtype	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	AssetReportInvestments	open
F	holdings	[]#AssetReportInvestmentHolding	-	
F	securities	[]#AssetReportInvestmentSecurity	-	
F	transactions	[]#AssetReportInvestmentTransaction	-	
S	AssetReportItem	open
F	item_id	string	r	
F	institution_name	string	r	
F	institution_id	string	r	
F	date_last_updated	datetime	r	
F	accounts	[]#AccountAssets	r	
S	AssetReportPDFGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	r	
F	options	#AssetReportPDFGetRequestOptions	-	
S	AssetReportPDFGetRequestOptions	closed
F	days_to_include	integer	n	min=0;max=731
S	AssetReportRefreshRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	r	
F	days_requested	integer	n	min=0;max=731
F	options	#AssetReportRefreshRequestOptions	x	
S	AssetReportRefreshRequestOptions	closed
F	client_report_id	string	n	
F	webhook	string	n	format=url
F	user	#AssetReportUser	-	
S	AssetReportRefreshResponse	open
F	asset_report_id	string	r	
F	asset_report_token	string	r	
F	request_id	string	r	
S	AssetReportRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	asset_report_token	string	r	
S	AssetReportRemoveResponse	open
F	removed	boolean	r	
F	request_id	string	r	
S	AssetReportTransaction	open
F	account_id	string	r	
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	original_description	string	rn	
F	category	[]string	n	
F	category_id	string	n	
F	credit_category	#CreditCategory	n	
F	check_number	string	n	
F	date	date	r	
F	date_transacted	string	n	
F	location	#Location	-	
F	name	string	-	
F	merchant_name	string	n	
F	payment_meta	#PaymentMeta	-	
F	pending	boolean	r	
F	pending_transaction_id	string	n	
F	account_owner	string	n	
F	transaction_id	string	r	
F	transaction_type	&AssetReportTransactionType	-	
F	income_source_id	string	-	
S	AssetReportUser	open
F	client_user_id	string	n	
F	first_name	string	n	
F	middle_name	string	n	
F	last_name	string	n	
F	ssn	string	n	
F	phone_number	string	n	
F	email	string	n	
S	AssetTransaction	open
F	ASSET_TRANSACTION_DETAIL	#AssetTransactionDetail	r	
F	ASSET_TRANSACTION_DESCRIPTON	[]#AssetTransactionDescription	r	
S	AssetTransactionDescription	open
F	AssetTransactionDescription	string	r	
S	AssetTransactionDetail	open
F	AssetTransactionUniqueIdentifier	string	r	
F	AssetTransactionAmount	number	r	
F	AssetTransactionDate	date	r	
F	AssetTransactionPostDate	date	r	
F	AssetTransactionType	&AssetTransactionType	r	
F	AssetInvestmentTransactionType	&AssetInvestmentTransactionType	n	
F	AssetTransactionPaidByName	string	rn	
F	AssetTransactionPaidToName	string	n	
F	AssetTransactionTypeAdditionalDescription	string	rn	
F	AssetInvestmentTransactionTypeDescription	string	rn	
F	AssetTransactionCategoryType	&AssetTransactionCategoryType	rn	
F	FinancialInstitutionTransactionIdentifier	string	rn	
S	AssetTransactions	open
F	ASSET_TRANSACTION	[]#AssetTransaction	r	
S	Assets	open
F	ASSET	[]#Asset	r	
S	AssetsErrorWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	rn	
F	asset_report_id	string	r	
F	user_id	string	-	
F	environment	&WebhookEnvironmentValues	r	
S	AssetsProductReadyWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	asset_report_id	string	r	
F	user_id	string	-	
F	report_type	&AssetReportType	-	
F	environment	&WebhookEnvironmentValues	r	
S	AuthDefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	account_ids_with_new_auth	[]string	r	
F	account_ids_with_updated_auth	{}[]&AuthUpdateTypes	r	
F	error	#PlaidError	rn	
F	environment	&WebhookEnvironmentValues	r	
S	AuthGetNumbers	open
F	ach	[]#NumbersACH	r	
F	eft	[]#NumbersEFT	r	
F	international	[]#NumbersInternational	r	
F	bacs	[]#NumbersBACS	r	
S	AuthGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#AuthGetRequestOptions	-	
S	AuthGetRequestOptions	closed
F	account_ids	[]string	-	
S	AuthGetResponse	open
F	accounts	[]#AccountBase	r	
F	numbers	#AuthGetNumbers	r	
F	item	#Item	r	
F	request_id	string	r	
S	AuthMetadata	open
F	supported_methods	#AuthSupportedMethods	rn	
S	AuthSupportedMethods	open
F	instant_auth	boolean	r	
F	instant_match	boolean	r	
F	automated_micro_deposits	boolean	r	
F	instant_micro_deposits	boolean	r	
S	AuthVerifyNumbersACH	closed
F	account	string	r	
F	routing	string	r	
S	AuthVerifyRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	legal_name	string	n	
F	numbers	#AuthVerifyRequestNumbers	r	
S	AuthVerifyRequestNumbers	closed
F	ach	#AuthVerifyNumbersACH	r	
S	AuthVerifyResponse	open
F	request_id	string	r	
F	item_id	string	n	
F	verification_status	string	r	
F	verification_insights	#AccountVerificationInsights	r	
S	AutomaticallyVerifiedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	account_id	string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
F	error	#PlaidError	n	
S	BankIncomeCompleteWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	result	&BankIncomeCompleteResult	r	
F	environment	&WebhookEnvironmentValues	r	
S	BankIncomeRefreshCompleteWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	result	&BankIncomeRefreshCompleteResult	r	
F	environment	&WebhookEnvironmentValues	r	
S	BankIncomeRefreshUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BankInitiatedReturnRisk	closed
F	score	integer	r	min=1;max=99
F	risk_tier	integer	r	min=1;max=8
S	BankPenaltiesIndicators	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	monthly_average	#MonthlyAverage	n	
F	category_details	[]#CategoryExpenses	-	
F	transactions_count	integer	n	
F	monthly_summaries	[]#MonthlySummary	-	
F	days_since_last_occurrence	integer	n	
F	percentage_of_income	number	n	
S	BankTransfer	open
F	id	string	r	
F	ach_class	&ACHClass	r	
F	account_id	string	r	
F	type	&BankTransferType	r	
F	user	#BankTransferUser	r	
F	amount	string	r	
F	iso_currency_code	string	r	
F	description	string	r	
F	created	datetime	r	
F	status	&BankTransferStatus	r	
F	network	&BankTransferNetwork	r	
F	cancellable	boolean	r	
F	failure_reason	#BankTransferFailure	rn	
F	custom_tag	string	rn	
F	metadata	{}string	rn	maxProperties=50
F	origination_account_id	string	r	
F	direction	&BankTransferDirection	rn	
S	BankTransferBalance	open
F	available	string	r	
F	transactable	string	r	
S	BankTransferBalanceGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	origination_account_id	string	n	
S	BankTransferBalanceGetResponse	open
F	balance	#BankTransferBalance	r	
F	origination_account_id	string	rn	
F	request_id	string	r	
S	BankTransferCancelRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	bank_transfer_id	string	r	
S	BankTransferCancelResponse	open
F	request_id	string	r	
S	BankTransferCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	idempotency_key	string	r	maxLength=50
F	access_token	string	r	
F	account_id	string	r	
F	type	&BankTransferType	r	
F	network	&BankTransferNetwork	r	
F	amount	string	r	
F	iso_currency_code	string	r	
F	description	string	r	maxLength=10
F	ach_class	&ACHClass	-	
F	user	#BankTransferUser	r	
F	custom_tag	string	n	maxLength=100
F	metadata	{}string	n	maxProperties=50
F	origination_account_id	string	n	
S	BankTransferCreateResponse	open
F	bank_transfer	#BankTransfer	r	
F	request_id	string	r	
S	BankTransferEvent	open
F	event_id	integer	r	min=0
F	timestamp	datetime	r	
F	event_type	&BankTransferEventType	r	
F	account_id	string	r	
F	bank_transfer_id	string	r	
F	origination_account_id	string	rn	
F	bank_transfer_type	&BankTransferType	r	
F	bank_transfer_amount	string	r	
F	bank_transfer_iso_currency_code	string	r	
F	failure_reason	#BankTransferFailure	rn	
F	direction	&BankTransferDirection	rn	
S	BankTransferEventListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	bank_transfer_id	string	n	
F	account_id	string	n	
F	bank_transfer_type	&BankTransferEventListBankTransferType	n	
F	event_types	[]&BankTransferEventType	-	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	n	min=0;default=0
F	origination_account_id	string	n	
F	direction	&BankTransferEventListDirection	n	
S	BankTransferEventListResponse	open
F	bank_transfer_events	[]#BankTransferEvent	r	
F	request_id	string	r	
S	BankTransferEventSyncRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	after_id	integer	r	min=0
F	count	integer	n	min=1;max=25;default=25
S	BankTransferEventSyncResponse	open
F	bank_transfer_events	[]#BankTransferEvent	r	
F	request_id	string	r	
S	BankTransferFailure	open
F	ach_return_code	string	n	
F	description	string	-	
S	BankTransferGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	bank_transfer_id	string	r	
S	BankTransferGetResponse	open
F	bank_transfer	#BankTransfer	r	
F	request_id	string	r	
S	BankTransferListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	count	integer	-	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
F	origination_account_id	string	n	
F	direction	&BankTransferDirection	n	
S	BankTransferListResponse	open
F	bank_transfers	[]#BankTransfer	r	
F	request_id	string	r	
S	BankTransferMigrateAccountRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	account_number	string	r	
F	routing_number	string	r	
F	wire_routing_number	string	-	
F	account_type	string	r	
S	BankTransferMigrateAccountResponse	open
F	access_token	string	r	
F	account_id	string	r	
F	request_id	string	r	
S	BankTransferSweep	open
F	id	string	r	
F	created_at	datetime	r	
F	amount	string	r	
F	iso_currency_code	string	r	
S	BankTransferSweepGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	sweep_id	string	r	
S	BankTransferSweepGetResponse	open
F	sweep	#BankTransferSweep	r	
F	request_id	string	r	
S	BankTransferSweepListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	origination_account_id	string	n	
F	start_time	datetime	n	
F	end_time	datetime	n	
F	count	integer	n	min=1;max=25;default=25
S	BankTransferSweepListResponse	open
F	sweeps	[]#BankTransferSweep	r	
F	request_id	string	r	
S	BankTransferUser	open
F	legal_name	string	r	
F	email_address	string	n	
F	routing_number	string	-	
S	BankTransfersEventsUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BankTransfersEventsUpdateWebhookForAuth	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BaseReport	open
F	report_id	string	r	
F	date_generated	datetime	r	
F	days_requested	number	r	
F	client_report_id	string	n	
F	items	[]#BaseReportItem	r	
F	attributes	#BaseReportUserAttributes	-	
S	BaseReportAccount	open
F	account_id	string	r	
F	balances	#BaseReportAccountBalances	r	
F	consumer_disputes	[]#ConsumerDispute	r	
F	mask	string	rn	
F	metadata	#BaseReportAccountMetadata	r	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	days_available	number	r	
F	transactions	[]#BaseReportTransaction	r	
F	owners	[]#Owner	r	
F	ownership_type	&OwnershipType	rn	
F	historical_balances	[]#BaseReportHistoricalBalance	-	
F	account_insights	#BaseReportAccountInsights	-	
F	attributes	#BaseReportAttributes	-	
S	BaseReportAccountBalances	closed
F	available	number	rn	
F	current	number	rn	
F	limit	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	last_updated_datetime	datetime	n	
F	average_balance	number	n	
F	average_monthly_balances	[]#BaseReportAverageMonthlyBalances	-	
F	most_recent_thirty_day_average_balance	number	n	
S	BaseReportAccountInsights	open
F	oldest_transaction_date	date	n	
F	most_recent_transaction_date	date	n	
F	days_available	integer	-	
F	average_days_between_transactions	number	-	
F	longest_gaps_between_transactions	[]#BaseReportLongestGapInsights	-	
F	number_of_inflows	[]#BaseReportNumberFlowInsights	-	
F	average_inflow_amounts	[]#BaseReportAverageFlowInsights	-	
F	number_of_outflows	[]#BaseReportNumberFlowInsights	-	
F	average_outflow_amounts	[]#BaseReportAverageFlowInsights	-	
F	number_of_days_no_transactions	integer	-	
S	BaseReportAccountMetadata	closed
F	start_date	date	rn	
F	end_date	date	rn	
S	BaseReportAttributes	open
F	is_primary_account	boolean	n	
F	primary_account_score	number	n	
F	nsf_overdraft_transactions_count	integer	-	
F	nsf_overdraft_transactions_count_30d	integer	-	
F	nsf_overdraft_transactions_count_60d	integer	-	
F	nsf_overdraft_transactions_count_90d	integer	-	
F	total_inflow_amount	#TotalInflowAmount	n	
F	total_inflow_amount_30d	#TotalInflowAmount30d	n	
F	total_inflow_amount_60d	#TotalInflowAmount60d	n	
F	total_inflow_amount_90d	#TotalInflowAmount90d	n	
F	total_outflow_amount	#TotalOutflowAmount	n	
F	total_outflow_amount_30d	#TotalOutflowAmount30d	n	
F	total_outflow_amount_60d	#TotalOutflowAmount60d	n	
F	total_outflow_amount_90d	#TotalOutflowAmount90d	n	
S	BaseReportAverageFlowInsights	open
F	start_date	date	r	
F	end_date	date	r	
F	total_amount	#CreditAmountWithCurrency	r	
S	BaseReportAverageMonthlyBalances	open
F	start_date	string	r	
F	end_date	string	r	
F	average_balance	#CreditAmountWithCurrency	r	
S	BaseReportHistoricalBalance	open
F	date	date	r	
F	current	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	BaseReportInvestmentHolding	open
F	account_id	string	r	
F	security_id	string	r	
F	institution_price	number	r	
F	institution_price_as_of	date	n	
F	institution_value	number	r	
F	cost_basis	number	rn	
F	quantity	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	BaseReportInvestmentSecurity	open
F	security_id	string	r	
F	name	string	rn	
F	isin	string	rn	
F	cusip	string	rn	
F	institution_security_id	string	rn	
F	institution_id	string	rn	
F	ticker_symbol	string	rn	
F	type	string	rn	
S	BaseReportInvestmentTransaction	open
F	investment_transaction_id	string	r	
F	account_id	string	r	
F	security_id	string	rn	
F	date	date	r	
F	name	string	r	
F	quantity	number	r	
F	amount	number	r	
F	price	number	r	
F	fees	number	rn	
F	type	&InvestmentTransactionType	r	
F	subtype	&InvestmentTransactionSubtype	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	BaseReportInvestments	open
F	holdings	[]#BaseReportInvestmentHolding	r	
F	securities	[]#BaseReportInvestmentSecurity	r	
F	investment_transactions	[]#BaseReportInvestmentTransaction	r	
S	BaseReportItem	open
F	institution_name	string	r	
F	institution_id	string	r	
F	date_last_updated	datetime	r	
F	item_id	string	r	
F	accounts	[]#BaseReportAccount	r	
S	BaseReportLongestGapInsights	open
F	start_date	date	-	
F	end_date	date	-	
F	days	integer	n	
S	BaseReportNumberFlowInsights	open
F	start_date	date	r	
F	end_date	date	r	
F	count	integer	r	
S	BaseReportTransaction	open
F	account_id	string	r	
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	name	string	n	
F	original_description	string	rn	
F	credit_category	#CreditCategory	n	
F	check_number	string	n	
F	date	date	r	
F	date_transacted	string	n	
F	location	#Location	-	
F	merchant_name	string	n	
F	pending	boolean	r	
F	account_owner	string	n	
F	transaction_id	string	r	
F	transaction_type	&BaseReportTransactionType	n	
F	category	[]string	n	
F	category_id	string	n	
F	personal_finance_category	#PersonalFinanceCategory	n	
S	BaseReportUserAttributes	open
F	nsf_overdraft_transactions_count	integer	-	
F	nsf_overdraft_transactions_count_30d	integer	-	
F	nsf_overdraft_transactions_count_60d	integer	-	
F	nsf_overdraft_transactions_count_90d	integer	-	
F	total_inflow_amount	#TotalReportInflowAmount	n	
F	total_inflow_amount_30d	#TotalReportInflowAmount30d	n	
F	total_inflow_amount_60d	#TotalReportInflowAmount60d	n	
F	total_inflow_amount_90d	#TotalReportInflowAmount90d	n	
F	total_outflow_amount	#TotalReportOutflowAmount	n	
F	total_outflow_amount_30d	#TotalReportOutflowAmount30d	n	
F	total_outflow_amount_60d	#TotalReportOutflowAmount60d	n	
F	total_outflow_amount_90d	#TotalReportOutflowAmount90d	n	
S	BaseReportWarning	open
F	warning_type	string	r	
F	warning_code	&BaseReportWarningCode	r	
F	cause	#Cause	rn	
S	BaseReportsErrorWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	rn	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconAccountRiskAttributes	open
F	days_since_first_plaid_connection	integer	rn	
F	is_account_closed	boolean	rn	
F	is_account_frozen_or_restricted	boolean	rn	
F	total_plaid_connections_count	integer	rn	
F	plaid_connections_count_7d	integer	rn	
F	plaid_connections_count_30d	integer	rn	
F	failed_plaid_non_oauth_authentication_attempts_count_3d	integer	rn	
F	plaid_non_oauth_authentication_attempts_count_3d	integer	rn	
F	failed_plaid_non_oauth_authentication_attempts_count_7d	integer	rn	
F	plaid_non_oauth_authentication_attempts_count_7d	integer	rn	
F	failed_plaid_non_oauth_authentication_attempts_count_30d	integer	rn	
F	plaid_non_oauth_authentication_attempts_count_30d	integer	rn	
F	distinct_ip_addresses_count_3d	integer	rn	
F	distinct_ip_addresses_count_7d	integer	rn	
F	distinct_ip_addresses_count_30d	integer	rn	
F	distinct_ip_addresses_count_90d	integer	rn	
F	distinct_user_agents_count_3d	integer	rn	
F	distinct_user_agents_count_7d	integer	rn	
F	distinct_user_agents_count_30d	integer	rn	
F	distinct_user_agents_count_90d	integer	rn	
F	address_change_count_28d	integer	rn	
F	email_change_count_28d	integer	rn	
F	phone_change_count_28d	integer	rn	
F	address_change_count_90d	integer	rn	
F	email_change_count_90d	integer	rn	
F	phone_change_count_90d	integer	rn	
F	days_since_account_opening	integer	rn	
F	days_since_first_observed_transaction	integer	rn	
S	BeaconAccountRiskEvaluateAccount	closed
F	account_id	string	-	
F	type	&AccountType	-	
F	subtype	&AccountSubtype	n	
F	attributes	#BeaconAccountRiskEvaluateAccountAttributes	-	
S	BeaconAccountRiskEvaluateAccountAttributes	closed
F	days_since_first_plaid_connection	integer	n	
F	is_account_closed	boolean	n	
F	is_account_frozen_or_restricted	boolean	n	
F	total_plaid_connections_count	integer	n	
F	plaid_connections_count_7d	integer	n	
F	plaid_connections_count_30d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_3d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_3d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_7d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_7d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_30d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_30d	integer	n	
F	distinct_ip_addresses_count_3d	integer	n	
F	distinct_ip_addresses_count_7d	integer	n	
F	distinct_ip_addresses_count_30d	integer	n	
F	distinct_ip_addresses_count_90d	integer	n	
F	distinct_user_agents_count_3d	integer	n	
F	distinct_user_agents_count_7d	integer	n	
F	distinct_user_agents_count_30d	integer	n	
F	distinct_user_agents_count_90d	integer	n	
F	address_change_count_28d	integer	n	
F	email_change_count_28d	integer	n	
F	phone_change_count_28d	integer	n	
F	address_change_count_90d	integer	n	
F	email_change_count_90d	integer	n	
F	phone_change_count_90d	integer	n	
F	days_since_account_opening	integer	n	
F	days_since_first_observed_transaction	integer	n	
S	BeaconAccountRiskEvaluateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	-	
F	options	#BeaconAccountRiskEvaluateRequestOptions	-	
F	client_user_id	string	-	minLength=1;maxLength=36
F	client_evaluation_id	string	-	
F	evaluation_reason	&BeaconAccountRiskEvaluateEvaluationReason	-	
F	device	#SignalDevice	-	
F	evaluate_time	string	-	
S	BeaconAccountRiskEvaluateRequestOptions	closed
F	account_ids	[]string	-	
S	BeaconAccountRiskEvaluateResponse	open
F	request_id	string	r	
F	accounts	[]#BeaconAccountRiskEvaluateAccount	r	
S	BeaconAuditTrail	open
F	source	&BeaconAuditTrailSource	r	
F	dashboard_user_id	string	rn	
F	timestamp	datetime	r	
S	BeaconBankAccountInsights	open
F	account_id	string	r	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	attributes	#BeaconAccountRiskAttributes	r	
S	BeaconBankAccounts	open
F	item_id	string	r	
F	accounts	[]#BeaconBankAccountInsights	r	
S	BeaconDuplicateDetectedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	beacon_duplicate_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconDuplicateGetRequest	closed
F	beacon_duplicate_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconDuplicateGetResponse	open
F	id	string	r	
F	beacon_user1	#BeaconUserRevision	r	
F	beacon_user2	#BeaconUserRevision	r	
F	analysis	#BeaconMatchSummaryAnalysis	r	
F	request_id	string	r	
S	BeaconMatchSummaryAnalysis	open
F	address	&BeaconMatchSummaryCode	r	
F	date_of_birth	&BeaconMatchSummaryCode	r	
F	email_address	&BeaconMatchSummaryCode	r	
F	name	&BeaconMatchSummaryCode	r	
F	id_number	&BeaconMatchSummaryCode	r	
F	ip_address	&BeaconMatchSummaryCode	r	
F	phone_number	&BeaconMatchSummaryCode	r	
S	BeaconReport	open
F	id	string	r	
F	beacon_user_id	string	r	
F	created_at	datetime	r	
F	type	&BeaconReportType	r	
F	fraud_date	date	rn	
F	event_date	date	r	
F	fraud_amount	#FraudAmount	rn	
F	audit_trail	#BeaconAuditTrail	r	
S	BeaconReportCreateRequest	closed
F	beacon_user_id	string	r	
F	type	&BeaconReportCreateType	r	
F	fraud_date	date	r	
F	fraud_amount	#FraudAmount	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconReportCreateResponse	open
F	id	string	r	
F	beacon_user_id	string	r	
F	created_at	datetime	r	
F	type	&BeaconReportType	r	
F	fraud_date	date	rn	
F	event_date	date	r	
F	fraud_amount	#FraudAmount	rn	
F	audit_trail	#BeaconAuditTrail	r	
F	request_id	string	r	
S	BeaconReportCreatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	beacon_report_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconReportGetRequest	closed
F	beacon_report_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconReportGetResponse	open
F	id	string	r	
F	beacon_user_id	string	r	
F	created_at	datetime	r	
F	type	&BeaconReportType	r	
F	fraud_date	date	rn	
F	event_date	date	r	
F	fraud_amount	#FraudAmount	rn	
F	audit_trail	#BeaconAuditTrail	r	
F	request_id	string	r	
S	BeaconReportListRequest	closed
F	beacon_user_id	string	r	
F	cursor	string	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconReportListResponse	open
F	beacon_reports	[]#BeaconReport	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	BeaconReportSyndication	open
F	id	string	r	
F	beacon_user_id	string	r	
F	report	#BeaconReportSyndicationOriginalReport	r	
F	analysis	#BeaconReportSyndicationAnalysis	r	
S	BeaconReportSyndicationAnalysis	open
F	address	&BeaconMatchSummaryCode	r	
F	date_of_birth	&BeaconMatchSummaryCode	r	
F	email_address	&BeaconMatchSummaryCode	r	
F	name	&BeaconMatchSummaryCode	r	
F	id_number	&BeaconMatchSummaryCode	r	
F	ip_address	&BeaconMatchSummaryCode	r	
F	phone_number	&BeaconMatchSummaryCode	r	
F	depository_accounts	[]#BeaconSyndicatedReportDepositoryAccountMatchAnalysis	r	
S	BeaconReportSyndicationCreatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	beacon_report_syndication_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconReportSyndicationGetRequest	closed
F	beacon_report_syndication_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconReportSyndicationGetResponse	open
F	id	string	r	
F	beacon_user_id	string	r	
F	report	#BeaconReportSyndicationOriginalReport	r	
F	analysis	#BeaconReportSyndicationAnalysis	r	
F	request_id	string	r	
S	BeaconReportSyndicationListRequest	closed
F	beacon_user_id	string	r	
F	cursor	string	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconReportSyndicationListResponse	open
F	beacon_report_syndications	[]#BeaconReportSyndication	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	BeaconReportSyndicationOriginalReport	open
F	id	string	rn	
F	created_at	datetime	r	
F	type	&BeaconReportType	r	
F	fraud_date	date	rn	
F	event_date	date	r	
S	BeaconReportUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	beacon_report_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconSyndicatedReportDepositoryAccountMatchAnalysis	open
F	account_mask	string	r	
F	routing_number	string	r	
F	match_status	&BeaconMatchSummaryCode	r	
S	BeaconUser	open
F	item_ids	[]string	r	unique=1
F	id	string	r	
F	version	integer	r	
F	created_at	datetime	r	
F	updated_at	datetime	r	
F	status	&BeaconUserStatus	r	
F	program_id	string	r	
F	client_user_id	string	r	
F	user	#BeaconUserData	r	
F	audit_trail	#BeaconAuditTrail	r	
S	BeaconUserAccountInsightsGetRequest	closed
F	beacon_user_id	string	r	
F	access_token	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserAccountInsightsGetResponse	open
F	beacon_user_id	string	r	
F	created_at	datetime	r	
F	updated_at	datetime	r	
F	bank_account_insights	#BeaconBankAccounts	r	
F	request_id	string	r	
S	BeaconUserAddress	open
F	street	string	r	
F	street2	string	rn	
F	city	string	r	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
S	BeaconUserCreateRequest	closed
F	program_id	string	r	
F	client_user_id	string	r	
F	user	#BeaconUserRequestData	r	
F	access_tokens	[]string	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserCreateResponse	open
F	item_ids	[]string	r	unique=1
F	id	string	r	
F	version	integer	r	
F	created_at	datetime	r	
F	updated_at	datetime	r	
F	status	&BeaconUserStatus	r	
F	program_id	string	r	
F	client_user_id	string	r	
F	user	#BeaconUserData	r	
F	audit_trail	#BeaconAuditTrail	r	
F	request_id	string	r	
S	BeaconUserData	open
F	date_of_birth	date	r	
F	name	#BeaconUserName	r	
F	address	#BeaconUserAddress	r	
F	email_address	string	rn	format=email
F	phone_number	string	rn	
F	id_number	#BeaconUserIDNumber	rn	
F	ip_address	string	rn	
F	depository_accounts	[]#BeaconUserDepositoryAccount	r	
S	BeaconUserDepositoryAccount	open
F	account_mask	string	r	
F	routing_number	string	r	
F	added_at	datetime	r	
S	BeaconUserGetRequest	closed
F	beacon_user_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserGetResponse	open
F	item_ids	[]string	r	unique=1
F	id	string	r	
F	version	integer	r	
F	created_at	datetime	r	
F	updated_at	datetime	r	
F	status	&BeaconUserStatus	r	
F	program_id	string	r	
F	client_user_id	string	r	
F	user	#BeaconUserData	r	
F	audit_trail	#BeaconAuditTrail	r	
F	request_id	string	r	
S	BeaconUserHistoryListRequest	closed
F	beacon_user_id	string	r	
F	cursor	string	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserHistoryListResponse	open
F	beacon_users	[]#BeaconUser	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	BeaconUserIDNumber	open
F	value	string	r	
F	type	&IDNumberType	r	
S	BeaconUserName	open
F	given_name	string	r	
F	family_name	string	r	
S	BeaconUserNameNullable	open
F	given_name	string	r	
F	family_name	string	r	
S	BeaconUserRequestAddress	open
F	street	string	r	
F	street2	string	n	
F	city	string	r	
F	region	string	n	
F	postal_code	string	n	
F	country	string	r	
S	BeaconUserRequestAddressNullable	open
F	street	string	r	
F	street2	string	n	
F	city	string	r	
F	region	string	n	
F	postal_code	string	n	
F	country	string	r	
S	BeaconUserRequestData	open
F	date_of_birth	date	-	
F	name	#BeaconUserName	r	
F	address	#BeaconUserRequestAddress	n	
F	email_address	string	-	format=email
F	phone_number	string	n	
F	id_number	#BeaconUserIDNumber	n	
F	ip_address	string	n	
F	depository_accounts	[]#BeaconUserRequestDepositoryAccount	-	
S	BeaconUserRequestDepositoryAccount	open
F	account_number	string	r	
F	routing_number	string	r	
S	BeaconUserReviewRequest	closed
F	beacon_user_id	string	r	
F	status	&BeaconUserStatus	r	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserRevision	open
F	id	string	r	
F	version	integer	r	
S	BeaconUserStatusUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	beacon_user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	BeaconUserUpdateRequest	closed
F	beacon_user_id	string	r	
F	user	#BeaconUserUpdateRequestData	n	
F	access_tokens	[]string	n	
F	client_id	string	-	
F	secret	string	-	
S	BeaconUserUpdateRequestData	open
F	date_of_birth	date	-	
F	name	#BeaconUserNameNullable	n	
F	address	#BeaconUserRequestAddressNullable	n	
F	email_address	string	-	format=email
F	phone_number	string	n	
F	id_number	#BeaconUserIDNumber	n	
F	ip_address	string	n	
F	depository_accounts	[]#BeaconUserRequestDepositoryAccount	-	
S	BeaconUserUpdateResponse	open
F	item_ids	[]string	r	unique=1
F	id	string	r	
F	version	integer	r	
F	created_at	datetime	r	
F	updated_at	datetime	r	
F	status	&BeaconUserStatus	r	
F	program_id	string	r	
F	client_user_id	string	r	
F	user	#BeaconUserData	r	
F	audit_trail	#BeaconAuditTrail	r	
F	request_id	string	r	
S	BetaEwaReportV1GetRequest	closed
F	access_token	string	r	
F	client_id	string	-	
F	secret	string	-	
S	BetaEwaReportV1GetResponse	open
F	request_id	string	-	
F	ewa_report_id	string	-	
F	generation_time	datetime	-	
F	ewa_scores	[]#EwaScore	-	
F	ewa_attributes	{}any	n	
S	BetaPartnerCustomerV1CreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	company_name	string	r	
F	is_diligence_attested	boolean	-	
F	products	[]&Products	-	
F	create_link_customization	boolean	-	
F	logo	string	-	
F	legal_entity_name	string	-	
F	website	string	r	
F	application_name	string	r	
F	technical_contact	#PartnerEndCustomerTechnicalContact	-	
F	billing_contact	#PartnerEndCustomerBillingContact	-	
F	customer_support_info	#PartnerEndCustomerCustomerSupportInfo	r	
F	address	#PartnerEndCustomerAddress	r	
F	redirect_uris	[]string	-	
F	bank_addendum_acceptance	#PartnerEndCustomerBankAddendumAcceptance	-	
F	questionnaires	#PartnerEndCustomerQuestionnaires	-	
S	BetaPartnerCustomerV1CreateResponse	open
F	end_customer	#BetaPartnerEndCustomerWithSecrets	-	
F	request_id	string	-	
S	BetaPartnerCustomerV1EnableRequest	open
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
F	products	[]&Products	-	
S	BetaPartnerCustomerV1EnableResponse	open
F	end_customer_client_id	string	-	
F	status	&PartnerEndCustomerStatus	-	
F	product_statuses	{}any	-	
F	production_secret	string	-	
F	request_id	string	-	
S	BetaPartnerCustomerV1GetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
S	BetaPartnerCustomerV1GetResponse	open
F	end_customer	#BetaPartnerEndCustomer	-	
F	request_id	string	-	
S	BetaPartnerCustomerV1UpdateRequest	open
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
F	legal_entity_name	string	-	
F	redirect_uris	[]string	-	
F	bank_addendum_acceptance	#PartnerEndCustomerBankAddendumAcceptance	-	
F	questionnaires	#PartnerEndCustomerQuestionnaires	-	
S	BetaPartnerCustomerV1UpdateResponse	open
F	end_customer	#BetaPartnerEndCustomer	-	
F	request_id	string	-	
S	BetaPartnerEndCustomer	open
F	client_id	string	-	
F	company_name	string	-	
F	status	&PartnerEndCustomerStatus	-	
F	product_statuses	{}any	-	
F	requirements_due	[]&PartnerEndCustomerRequirementDue	-	
S	BetaPartnerEndCustomerWithSecrets	open
F	client_id	string	-	
F	company_name	string	-	
F	status	&PartnerEndCustomerStatus	-	
F	product_statuses	{}any	-	
F	requirements_due	[]&PartnerEndCustomerRequirementDue	-	
F	secrets	#PartnerEndCustomerSecrets	-	
S	BusinessAccount	open
F	account_id	string	r	
F	balances	#AccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
F	owners	[]#Owner	-	
S	BusinessDigitalPresenceCheck	open
F	status	&BusinessVerificationStatus__WebPresenceCheck	r	
F	score	integer	r	
F	address	#BusinessFieldMatchSummary	r	
F	phone_number	#BusinessFieldMatchSummary	r	
F	email_address	#BusinessFieldMatchSummary	r	
F	website	#BusinessFieldMatchSummary	r	
F	website_analysis	#BusinessWebsiteAnalysis	rn	
S	BusinessEmailAddress	open
F	email_address	string	rn	format=email
S	BusinessFieldMatchSummary	open
F	summary	&MatchSummaryCode	r	
S	BusinessFinanceCategory	open
F	primary	string	r	
F	detailed	string	r	
F	confidence_level	string	n	
S	BusinessIndustryPrediction	open
F	code	integer	r	
F	title	string	r	
S	BusinessKYBCheck	open
F	status	&BusinessVerificationStatus__KYBCheck	r	
F	score	integer	r	
F	name	#BusinessFieldMatchSummary	r	
F	address	#BusinessFieldMatchSummary	r	
F	website	#BusinessFieldMatchSummary	r	
F	match_details	#BusinessKYBMatchDetails	rn	
S	BusinessKYBMatchDetails	open
F	names	[]#ProviderBusinessName	r	
F	entity_type	&BusinessEntityType	rn	
F	addresses	[]#ProviderBusinessAddress	r	
F	phone_numbers	[]#BusinessPhoneNumber	r	
F	email_addresses	[]#BusinessEmailAddress	r	
F	websites	[]#BusinessWebsite	r	
F	formation_date	date	rn	
S	BusinessPhoneNumber	open
F	number	string	rn	
S	BusinessRiskCheck	open
F	status	&BusinessVerificationStatus__RiskCheck	r	
F	score	integer	r	
F	industry_prediction	#BusinessIndustryPrediction	rn	
S	BusinessSearchTerms	open
F	name	string	rn	
F	alternative_names	[]string	r	
F	address	#ResponseBusinessAddress	r	
F	website	string	rn	format=url
F	phone_number	string	rn	
F	email_address	string	rn	format=email
S	BusinessVerificationCreateRequest	closed
F	client_user_id	string	r	
F	business	#BusinessVerificationCreateRequestBusiness	n	
F	client_id	string	-	
F	secret	string	-	
S	BusinessVerificationCreateRequestBusiness	open
F	name	string	-	
F	alternative_name	string	n	
F	address	#RequestBusinessAddress	-	
F	website	string	-	format=url
F	phone_number	string	-	
F	email_address	string	-	format=email
S	BusinessVerificationCreateResponse	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	redacted_at	datetime	rn	
F	status	&BusinessVerificationStatus__Overall	r	
F	search_terms	#BusinessSearchTerms	r	
F	kyb_check	#BusinessKYBCheck	rn	
F	risk_check	#BusinessRiskCheck	rn	
F	digital_presence_check	#BusinessDigitalPresenceCheck	rn	
F	request_id	string	r	
F	shareable_url	string	rn	
S	BusinessVerificationGetRequest	closed
F	business_verification_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	BusinessVerificationGetResponse	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	redacted_at	datetime	rn	
F	status	&BusinessVerificationStatus__Overall	r	
F	search_terms	#BusinessSearchTerms	r	
F	kyb_check	#BusinessKYBCheck	rn	
F	risk_check	#BusinessRiskCheck	rn	
F	digital_presence_check	#BusinessDigitalPresenceCheck	rn	
F	request_id	string	r	
F	shareable_url	string	rn	
S	BusinessWebsite	open
F	url	string	rn	format=url
S	BusinessWebsiteAnalysis	open
F	is_parked	&BusinessCheckBooleanStatus	r	
F	email_is_deliverable	&BusinessCheckBooleanStatus	r	
F	website_build_status	&BusinessWebsiteBuildStatus	r	
F	whois_record	#BusinessWhoisRecord	r	
F	ssl	#BusinessWebsiteSSL	r	
S	BusinessWebsiteSSL	open
F	is_valid	&BusinessCheckBooleanStatus	r	
S	BusinessWhoisRecord	open
F	domain_created_at	datetime	rn	
F	domain_updated_at	datetime	rn	
F	domain_expires_at	datetime	rn	
F	registrar	string	rn	
S	CRALoansRegisterRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	loans	[]#CraLoanRegister	r	
S	CashFlowUpdatesExpectedDepositMissedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesInsightsV2Webhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	insights	[]&CashFlowInsight	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesInsightsWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesLargeDepositWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesLowBalanceWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesNSFWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesNewIncomeStreamWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashFlowUpdatesNewLoanPaymentWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	&MonitoringInsightsStatus	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CashflowReportAccountInsights	open
F	historical_balances	[]#CashflowReportHistoricalBalance	r	
F	monthly_summaries	[]#CashflowReportMonthlySummary	r	
S	CashflowReportGetRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
F	days_requested	integer	r	min=1;max=730
F	count	integer	-	min=1;max=500;default=100
F	cursor	string	-	
F	options	#CashflowReportGetRequestOptions	x	
S	CashflowReportGetRequestOptions	closed
F	account_ids	[]string	-	
S	CashflowReportGetResponse	open
F	accounts	[]#BusinessAccount	r	
F	transactions	[]#CashflowReportTransaction	r	
F	total_transactions	integer	r	
F	item	#Item	r	
F	next_cursor	string	r	
F	has_more	boolean	r	
F	last_successful_update_time	datetime	r	
F	request_id	string	r	
S	CashflowReportHistoricalBalance	open
F	date	date	r	
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportInsightsGetRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
S	CashflowReportInsightsGetResponse	open
F	item	#Item	r	
F	accounts	[]#BusinessAccount	r	
F	account_insights	#CashflowReportAccountInsights	r	
F	last_generated_time	datetime	r	
F	request_id	string	r	
S	CashflowReportMonthlySummary	open
F	start_date	date	r	
F	end_date	date	r	
F	starting_balance	#CashflowReportMonthlySummaryStartingBalance	rn	
F	ending_balance	#CashflowReportMonthlySummaryEndingBalance	rn	
F	average_daily_ending_balance	#CashflowReportMonthlySummaryAverageDailyEndingBalance	r	
F	average_daily_inflow_amount	#CashflowReportMonthlySummaryAverageDailyInflowAmount	r	
F	average_daily_outflow_amount	#CashflowReportMonthlySummaryAverageDailyOutflowAmount	r	
F	average_daily_net_cashflow_amount	#CashflowReportMonthlySummaryAverageDailyNetCashflowAmount	r	
F	average_daily_inflow_transaction_count	number	r	
F	average_daily_outflow_transaction_count	number	r	
F	total_revenue	#CashflowReportMonthlySummaryTotalRevenue	r	
F	total_loan_payment	#CashflowReportMonthlySummaryTotalLoanPayment	r	
F	total_variable_expense	#CashflowReportMonthlySummaryTotalVariableExpense	r	
F	total_payroll	#CashflowReportMonthlySummaryTotalPayroll	r	
F	nsf_transaction_count	integer	r	
F	overdraft_transaction_count	integer	r	
F	negative_ending_balance_day_count	integer	r	
S	CashflowReportMonthlySummaryAverageDailyEndingBalance	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryAverageDailyInflowAmount	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryAverageDailyNetCashflowAmount	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryAverageDailyOutflowAmount	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryEndingBalance	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryStartingBalance	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryTotalLoanPayment	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryTotalPayroll	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryTotalRevenue	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportMonthlySummaryTotalVariableExpense	closed
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CashflowReportPaymentMeta	open
F	reference_number	string	rn	
F	ppd_id	string	rn	
F	payee	string	rn	
F	by_order_of	string	rn	
F	payer	string	rn	
F	payment_method	string	rn	
F	payment_processor	string	rn	
F	reason	string	rn	
S	CashflowReportRefreshRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
F	days_requested	integer	r	min=1;max=730;default=365
S	CashflowReportRefreshResponse	open
F	request_id	string	r	
S	CashflowReportTransaction	open
F	account_id	string	r	
F	amount	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	check_number	string	n	
F	date	date	r	
F	location	#Location	r	
F	name	string	rn	
F	merchant_name	string	n	
F	original_description	string	n	
F	payment_meta	#CashflowReportPaymentMeta	r	
F	pending	boolean	rn	
F	pending_transaction_id	string	rn	
F	account_owner	string	rn	
F	transaction_id	string	r	
F	logo_url	string	n	
F	website	string	n	
F	authorized_date	date	rn	
F	authorized_datetime	datetime	rn	
F	datetime	datetime	rn	
F	payment_channel	&PaymentChannel	r	
F	personal_finance_category	#PersonalFinanceCategory	n	
F	business_finance_category	#BusinessFinanceCategory	n	
F	credit_category	#CreditCategory	n	
F	transaction_code	&TransactionCode	rn	
F	personal_finance_category_icon_url	string	n	
F	counterparties	[]#TransactionCounterparty	-	
F	merchant_entity_id	string	n	
S	CashflowReportTransactionsGetRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
F	count	integer	-	min=1;max=500;default=100
F	cursor	string	-	
F	options	#CashflowReportTransactionsGetRequestOptions	x	
S	CashflowReportTransactionsGetRequestOptions	closed
F	account_ids	[]string	-	
S	CashflowReportTransactionsGetResponse	open
F	accounts	[]#BusinessAccount	r	
F	transactions	[]#CashflowReportTransaction	r	
F	total_transactions	integer	r	
F	item	#Item	r	
F	next_cursor	string	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	CategoriesGetRequest	closed
S	CategoriesGetResponse	open
F	categories	[]#Category	r	
F	request_id	string	r	
S	Category	open
F	category_id	string	r	
F	group	string	r	
F	hierarchy	[]string	r	
S	CategoryExpenses	open
F	id	string	-	
F	transactions_count	integer	n	
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	monthly_average	#MonthlyAverage	n	
S	CategoryInsightDetails	open
F	name	string	r	
F	transaction_count	integer	r	
F	total_outflows	number	r	
F	total_inflows	number	r	
F	top_counterparties	[]string	-	
S	CategoryInsights	open
F	primary_category_insights	[]#CategoryInsightDetails	-	
F	detailed_category_insights	[]#CategoryInsightDetails	-	
S	Cause	open
F	error_type	&PlaidErrorType	r	
F	error_code	string	r	
F	error_code_reason	string	n	
F	error_message	string	r	
F	display_message	string	rn	
F	request_id	string	-	
F	causes	[]any	-	
F	status	integer	n	
F	documentation_url	string	-	
F	suggested_action	string	n	
F	required_account_subtypes	[]string	-	
F	provided_account_subtypes	[]string	-	
F	item_id	string	r	
S	CheckReportWarning	open
F	warning_type	string	r	
F	warning_code	&CheckReportWarningCode	r	
F	cause	#Cause	rn	
S	ClientCustomization	open
F	custom_entity_id	string	-	
S	ClientProvidedEnhancedTransaction	open
F	id	string	r	
F	description	string	r	
F	amount	number	r	
F	iso_currency_code	string	r	
F	enhancements	#Enhancements	r	
S	ClientProvidedEnrichedTransaction	open
F	id	string	r	
F	client_user_id	string	-	
F	client_account_id	string	-	
F	account_type	string	-	
F	account_subtype	string	-	
F	description	string	r	
F	amount	number	r	
F	direction	&EnrichTransactionDirection	-	
F	iso_currency_code	string	r	
F	enrichments	#Enrichments	r	
F	client_customization	#ClientCustomization	n	
S	ClientProvidedRawTransaction	open
F	id	string	r	
F	description	string	r	
F	amount	number	r	
F	iso_currency_code	string	r	
S	ClientProvidedTransaction	open
F	id	string	r	
F	user_id	string	-	
F	client_user_id	string	-	
F	client_account_id	string	-	
F	account_type	string	-	
F	account_subtype	string	-	
F	description	string	r	
F	amount	number	r	
F	direction	&EnrichTransactionDirection	r	
F	iso_currency_code	string	r	
F	location	#ClientProvidedTransactionLocation	-	
F	mcc	string	-	
F	date_posted	date	-	
S	ClientProvidedTransactionLocation	open
F	country	string	-	
F	region	string	-	
F	city	string	-	
F	address	string	-	
F	postal_code	string	-	
S	ClientUserIdentity	open
F	name	#ClientUserIdentityName	n	
F	date_of_birth	date	n	
F	emails	[]#ClientUserIdentityEmail	-	
F	phone_numbers	[]#ClientUserIdentityPhoneNumber	-	
F	addresses	[]#ClientUserIdentityAddress	-	
F	id_numbers	[]#UserIDNumber	-	
S	ClientUserIdentityAddress	closed
F	street_1	string	n	
F	street_2	string	n	
F	city	string	n	
F	region	string	n	
F	country	string	r	
F	postal_code	string	n	
F	primary	boolean	r	
S	ClientUserIdentityEmail	closed
F	data	string	r	
F	primary	boolean	r	
S	ClientUserIdentityName	closed
F	given_name	string	r	
F	family_name	string	r	
S	ClientUserIdentityPhoneNumber	closed
F	data	string	r	
F	primary	boolean	r	
S	ConnectedApplication	closed
F	application_id	string	r	
F	name	string	r	
F	display_name	string	n	
F	logo_url	string	n	
F	application_url	string	n	
F	reason_for_access	string	n	
F	created_at	datetime	r	
F	scopes	#Scopes	n	
S	ConsentEvent	open
F	item_id	string	-	
F	created_at	datetime	-	
F	event_type	&ConsentEventType	-	
F	event_code	&ConsentEventCode	-	
F	institution_id	string	n	
F	institution_name	string	n	
F	initiator	&ConsentEventInitiator	-	
F	consented_use_cases	[]string	-	
F	consented_data_scopes	[]string	-	
F	consented_accounts	[]#ConsentedAccount	-	
S	ConsentEventsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	ConsentEventsGetResponse	open
F	request_id	string	r	
F	consent_events	[]#ConsentEvent	r	
S	ConsentedAccount	open
F	account_id	string	-	
F	mask	string	-	
F	name	string	-	
F	official_name	string	-	
F	type	&AccountType	-	
F	subtype	&AccountSubtype	n	
S	ConsumerDispute	open
F	consumer_dispute_id	string	r	
F	dispute_field_create_date	date	r	
F	category	&ConsumerDisputeCategory	r	
F	statement	string	r	
S	ConsumerReportPDFGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
S	ConsumerReportUserIdentity	open
F	first_name	string	r	
F	last_name	string	r	
F	phone_numbers	[]string	r	
F	emails	[]string	r	
F	ssn_full	string	n	
F	ssn_last_4	string	n	minLength=4;maxLength=4
F	date_of_birth	date	rn	
F	primary_address	#AddressData	r	
S	Counterparty	open
F	name	string	r	
F	entity_id	string	n	
F	type	&CounterpartyType	r	
F	website	string	rn	
F	logo_url	string	rn	
F	confidence_level	string	n	
F	phone_number	string	rn	
F	account_numbers	#CounterpartyNumbers	n	
S	CounterpartyInsights	open
F	financial_institution_insights	[]#FinancialInstitutionInsights	-	
F	merchant_insights	[]#MerchantInsights	-	
S	CounterpartyNumbers	open
F	bacs	#CounterpartyNumbersBACS	n	
F	international	#CounterpartyNumbersInternational	n	
S	CounterpartyNumbersBACS	closed
F	account	string	n	
F	sort_code	string	n	
S	CounterpartyNumbersInternational	closed
F	iban	string	n	minLength=15;maxLength=34
F	bic	string	n	minLength=8;maxLength=11
S	CraAnnualIncomeValues	open
F	gross_income	number	r	
F	net_income	number	r	
S	CraBankIncomeAccount	closed
F	account_id	string	-	
F	mask	string	rn	
F	metadata	#CraBankIncomeAccountMetadata	r	
F	name	string	r	
F	official_name	string	rn	
F	subtype	&DepositoryAccountSubtype	r	
F	type	&CreditBankIncomeAccountType	r	
F	owners	[]#Owner	r	
S	CraBankIncomeAccountMetadata	closed
F	start_date	date	rn	
F	end_date	date	rn	
S	CraBankIncomeCause	open
F	error_type	&CreditBankIncomeErrorType	r	
F	error_code	string	r	
F	error_message	string	r	
F	display_message	string	r	
S	CraBankIncomeCompleteWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	result	&CraBankIncomeCompleteResult	-	
F	environment	&WebhookEnvironmentValues	r	
S	CraBankIncomeEmployer	open
F	name	string	rn	
S	CraBankIncomeErrorWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CraBankIncomeHistoricalSummary	open
F	total_amounts	[]#CreditAmountWithCurrency	-	
F	start_date	date	-	
F	end_date	date	-	
F	transactions	[]#CraBankIncomeTransaction	-	
S	CraBankIncomeIncomeProvider	open
F	name	string	r	
F	is_normalized	boolean	r	
S	CraBankIncomeItem	closed
F	item_id	string	-	
F	accounts	[]#CraBankIncomeAccount	-	
F	bank_income_accounts	[]#CraBankIncomeAccount	r	
F	bank_income_sources	[]#CraBankIncomeSource	r	
F	last_updated_time	datetime	-	
F	institution_id	string	-	
F	institution_name	string	-	
S	CraBankIncomeSource	open
F	account_id	string	-	
F	income_source_id	string	-	
F	income_description	string	-	
F	income_category	&CreditBankIncomeCategory	-	
F	start_date	date	-	
F	end_date	date	-	
F	pay_frequency	&CreditBankIncomePayFrequency	-	
F	total_amount	number	-	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	transaction_count	integer	-	
F	next_payment_date	date	n	
F	status	&CraBankIncomeStatus	-	
F	historical_average_monthly_gross_income	number	n	
F	historical_average_monthly_income	number	n	
F	forecasted_average_monthly_income	number	n	
F	forecasted_average_monthly_income_prediction_intervals	[]#CraPredictionInterval	r	
F	employer	#CraBankIncomeEmployer	-	
F	income_provider	#CraBankIncomeIncomeProvider	rn	
F	historical_summary	[]#CraBankIncomeHistoricalSummary	-	
S	CraBankIncomeSummary	open
F	total_amounts	[]#CreditAmountWithCurrency	-	
F	start_date	date	-	
F	end_date	date	-	
F	income_sources_count	integer	-	
F	income_categories_count	integer	-	
F	income_transactions_count	integer	-	
F	historical_average_monthly_gross_income	[]#CreditAmountWithCurrency	-	
F	historical_average_monthly_income	[]#CreditAmountWithCurrency	-	
F	forecasted_average_monthly_income	[]#CreditAmountWithCurrency	-	
F	historical_annual_gross_income	[]#CreditAmountWithCurrency	-	
F	historical_annual_income	[]#CreditAmountWithCurrency	-	
F	forecasted_annual_income	[]#CreditAmountWithCurrency	-	
F	historical_summary	[]#CraBankIncomeHistoricalSummary	-	
S	CraBankIncomeTransaction	open
F	transaction_id	string	r	
F	amount	number	r	
F	date	date	r	
F	name	string	-	
F	original_description	string	rn	
F	pending	boolean	r	
F	check_number	string	n	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	bonus_type	&CraBankIncomeBonusType	n	
S	CraBankIncomeWarning	open
F	warning_type	&CreditBankIncomeWarningType	-	
F	warning_code	&CraBankIncomeWarningCode	-	
F	cause	#CraBankIncomeCause	-	
S	CraCashflowInsightsReport	open
F	report_id	string	r	
F	generated_time	datetime	r	
F	attributes	{}any	-	
S	CraCheckReportBaseReportGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	item_ids	[]string	n	
F	user_token	string	-	
F	user_tier	&CraUserTier	n	
S	CraCheckReportBaseReportGetResponse	open
F	report	#BaseReport	r	
F	warnings	[]#BaseReportWarning	r	
F	request_id	string	r	
S	CraCheckReportCashflowInsightsGetOptions	closed
F	attributes_version	&CashflowAttributesVersion	n	
S	CraCheckReportCashflowInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	user_token	string	-	
F	options	#CraCheckReportCashflowInsightsGetOptions	n	
S	CraCheckReportCashflowInsightsGetResponse	open
F	report	#CraCashflowInsightsReport	r	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	-	
S	CraCheckReportCreateBaseReportOptions	closed
F	client_report_id	string	n	
F	gse_options	#CraCheckReportGSEOptions	n	
F	require_identity	boolean	n	
F	home_lending_report_options	#CraCheckReportHomeLendingReportOptions	n	
S	CraCheckReportCreatePartnerInsightsOptions	closed
F	prism_versions	#PrismVersions	n	
F	fico	#CraPartnerInsightsFicoInput	n	
S	CraCheckReportCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	user_token	string	-	
F	webhook	string	r	format=url
F	days_requested	integer	r	max=731
F	days_required	integer	-	max=184
F	client_report_id	string	n	
F	products	[]&Products	n	minItems=1
F	base_report	#CraCheckReportCreateBaseReportOptions	n	
F	cashflow_insights	#CraCheckReportCashflowInsightsGetOptions	n	
F	partner_insights	#CraCheckReportCreatePartnerInsightsOptions	n	
F	lend_score	#CraCheckReportLendScoreGetOptions	n	
F	network_insights	#CraCheckReportNetworkInsightsGetOptions	n	
F	include_investments	boolean	n	
F	income_insights	#CraCheckReportIncomeInsightsGetOptions	n	
F	consumer_report_permissible_purpose	&ConsumerReportPermissiblePurpose	r	
S	CraCheckReportCreateResponse	open
F	request_id	string	-	
S	CraCheckReportFailedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	item_ids	[]string	n	
F	environment	&WebhookEnvironmentValues	r	
S	CraCheckReportGSEOptions	closed
F	report_types	[]&GSEReportType	r	
S	CraCheckReportHomeLendingReportOptions	closed
F	reports_requested	[]&CraCheckReportVerificationGetReportType	r	
F	employment_refresh_options	#CraCheckReportVerificationGetEmploymentRefreshOptions	n	
S	CraCheckReportIncomeInsightsGetOptions	closed
F	income_insights_filter	#IncomeInsightsFilter	n	
F	income_insights_version	&IncomeInsightsVersion	rn	
S	CraCheckReportIncomeInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	third_party_user_token	string	-	
F	user_id	string	-	
F	options	#CraCheckReportIncomeInsightsGetOptions	n	
S	CraCheckReportIncomeInsightsGetResponse	open
F	report	#CraIncomeInsights	-	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	-	
S	CraCheckReportLendScoreGetOptions	closed
F	lend_score_version	&PlaidLendScoreVersion	n	
S	CraCheckReportLendScoreGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	user_token	string	-	
F	options	#CraCheckReportLendScoreGetOptions	n	
S	CraCheckReportLendScoreGetResponse	open
F	report	#CraLendScoreReport	r	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	-	
S	CraCheckReportNetworkInsightsGetOptions	closed
F	network_insights_version	&NetworkInsightsVersion	n	
S	CraCheckReportNetworkInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	options	#CraCheckReportNetworkInsightsGetOptions	n	
F	third_party_user_token	string	-	
F	user_token	string	-	
S	CraCheckReportNetworkInsightsGetResponse	open
F	report	#CraNetworkInsightsReport	r	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	-	
S	CraCheckReportPDFGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	add_ons	[]&CraPDFAddOns	-	
F	user_token	string	-	
S	CraCheckReportPartnerInsightsGetOptions	closed
F	prism_versions	#PrismVersionsDeprecated	n	
S	CraCheckReportPartnerInsightsGetPartnerInsights	closed
F	prism_versions	#PrismVersions	n	
F	fico	#CraPartnerInsightsFicoInput	n	
S	CraCheckReportPartnerInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	user_token	string	-	
F	user_tier	&CraUserTier	n	
F	partner_insights	#CraCheckReportPartnerInsightsGetPartnerInsights	-	
F	options	#CraCheckReportPartnerInsightsGetOptions	n	
S	CraCheckReportPartnerInsightsGetResponse	open
F	report	#CraPartnerInsights	-	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	-	
S	CraCheckReportReadyWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	successful_products	[]&Products	n	
F	failed_products	[]&Products	n	
F	item_ids	[]string	n	
F	environment	&WebhookEnvironmentValues	r	
S	CraCheckReportVerificationGetEmploymentRefreshOptions	closed
F	days_requested	integer	r	max=731
S	CraCheckReportVerificationGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	reports_requested	[]&CraCheckReportVerificationGetReportType	r	
F	employment_refresh_options	#CraCheckReportVerificationGetEmploymentRefreshOptions	n	
F	user_token	string	-	
S	CraCheckReportVerificationGetResponse	open
F	report	#CraVerificationReport	r	
F	request_id	string	r	
F	warnings	[]#CheckReportWarning	r	
S	CraCheckReportVerificationPdfGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	third_party_user_token	string	-	
F	report_requested	&CraCheckReportVerificationPdfReportType	-	
F	reports_requested	[]&CraCheckReportVerificationPdfReportType	-	minItems=1;unique=1
F	user_token	string	-	
S	CraCreditProfileLendScore	open
F	score	integer	rn	
F	reason_codes	[]string	r	
F	variant	string	r	
F	error_reason	string	rn	
S	CraCreditProfileReport	open
F	date_retrieved	datetime	r	
F	inquiry_type	&CraCreditProfileInquiryType	r	
F	client_report_id	string	r	
F	lend_scores	[]#CraCreditProfileLendScore	r	
F	cashflow_insights_attributes	{}any	rn	
F	network_insights_attributes	{}any	rn	
F	metadata	#CraCreditProfileReportMetadata	rn	
S	CraCreditProfileReportGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	r	
F	consumer_report_permissible_purpose	&ConsumerReportPermissiblePurpose	r	
F	client_report_id	string	r	
F	report_type	&CraCreditProfileReportType	r	
F	inquiry_type	&CraCreditProfileInquiryType	r	
F	version	&CraCreditProfileReportVersion	r	
S	CraCreditProfileReportGetResponse	open
F	report	#CraCreditProfileReport	r	
F	request_id	string	r	
F	user_id	string	-	
F	warnings	[]#CheckReportWarning	r	
S	CraCreditProfileReportMetadata	open
F	item_count	integer	r	
F	institution_ids	[]string	r	
F	account_count	integer	r	
F	primary_account_count	integer	r	
F	depository_account_type_count	integer	r	
F	credit_account_type_count	integer	r	
F	other_account_type_count	integer	r	
F	multiple_owner_account_count	integer	r	
F	generated_at	datetime	r	
F	oldest_transaction_date	date	r	
F	most_recent_transaction_date	date	r	
S	CraCurrentModeledIncome	open
F	monthly	#CraMonthlyIncomeValues	r	
F	annual	#CraAnnualIncomeValues	r	
S	CraEmploymentRefreshReport	open
F	generated_time	datetime	r	
F	days_requested	number	r	
F	items	[]#CraEmploymentRefreshReportItem	r	
S	CraEmploymentRefreshReportAccount	open
F	account_id	string	r	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	transactions	[]#CraEmploymentRefreshReportTransaction	r	
S	CraEmploymentRefreshReportItem	open
F	accounts	[]#CraEmploymentRefreshReportAccount	r	
F	institution_name	string	r	
F	institution_id	string	r	
F	item_id	string	r	
F	last_update_time	datetime	r	
S	CraEmploymentRefreshReportTransaction	open
F	account_id	string	r	
F	original_description	string	r	
F	date	date	r	
F	pending	boolean	r	
F	transaction_id	string	r	
S	CraIncomeCategory	open
F	primary	string	r	
F	secondary	string	r	
S	CraIncomeInsights	open
F	report_id	string	-	
F	generated_time	datetime	-	
F	days_requested	integer	-	
F	client_report_id	string	n	
F	items	[]#CraBankIncomeItem	-	
F	user_summary	#CraIncomeInsightsUserSummary	n	
F	income_streams	[]#CraIncomeStream	r	
F	bank_income_summary	#CraBankIncomeSummary	-	
F	warnings	[]#CraBankIncomeWarning	-	
S	CraIncomeInsightsUserSummary	open
F	income_metrics	[]#CraIncomeMetrics	r	
S	CraIncomeMetrics	open
F	current	#CraCurrentModeledIncome	rn	
F	projected	#CraProjectedModeledIncome	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CraIncomeNextPayment	open
F	date	date	r	
S	CraIncomeStream	open
F	income_stream_id	string	r	
F	start_date	date	r	
F	end_date	date	r	
F	description	string	r	
F	insights	#CraIncomeStreamInsights	r	
F	income_metrics	#CraIncomeMetrics	r	
F	transactions	[]#CraIncomeTransaction	r	
S	CraIncomeStreamInsights	open
F	income_category	#CraIncomeCategory	r	
F	pay_frequency	&CreditBankIncomePayFrequency	r	
F	income_provider	#CraBankIncomeIncomeProvider	rn	
F	status	&CraBankIncomeStatus	r	
F	next_payment	#CraIncomeNextPayment	rn	
S	CraIncomeTransaction	open
F	transaction_id	string	r	
F	item_id	string	r	
F	account_id	string	r	
F	amount	number	r	
F	date	date	r	
F	original_description	string	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	outlier	#CraIncomeTransactionOutlier	r	
S	CraIncomeTransactionOutlier	open
F	is_outlier	boolean	r	
F	amount	number	n	
S	CraLendScoreReport	open
F	report_id	string	r	
F	generated_time	datetime	r	
F	lend_score	#LendScore	n	
S	CraLoanApplication	open
F	user_token	string	r	
F	application_id	string	r	
F	type	&CraLoanType	r	
F	decision	&CraLoanApplicationDecision	r	
F	application_date	date	-	
F	decision_date	date	-	
S	CraLoanClosedStatus	open
F	status	&CraLoanStatus	r	
F	date	date	r	
S	CraLoanOpenedStatus	open
F	status	&CraLoanStatus	r	
F	date	date	r	
S	CraLoanPaymentHistory	open
F	period	integer	r	
F	due_date	date	r	
F	days_past_due	integer	r	
F	amount_past_due	number	-	
F	balance_remaining	number	-	
S	CraLoanRegister	open
F	user_token	string	r	
F	loan_id	string	r	
F	type	&CraLoanType	r	
F	payment_schedule	&CraLoanPaymentSchedule	r	
F	opened_date	date	r	
F	opened_with_status	#CraLoanOpenedStatus	r	
F	loan_amount	number	-	
F	application	#CraLoanRegisterApplication	-	
S	CraLoanRegisterApplication	open
F	application_id	string	-	
F	application_date	date	-	
S	CraLoanStatusHistoryUpdate	open
F	status	&CraLoanStatus	r	
F	date	date	r	
S	CraLoanUnregister	open
F	loan_id	string	r	
F	closed_with_status	#CraLoanClosedStatus	r	
S	CraLoanUnregisterResponse	open
F	request_id	string	r	
S	CraLoanUpdate	open
F	loan_id	string	-	
F	status_history	[]#CraLoanStatusHistoryUpdate	-	
F	payment_history	[]#CraLoanPaymentHistory	-	
S	CraLoansApplicationsRegisterRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	applications	[]#CraLoanApplication	r	
S	CraLoansApplicationsRegisterResponse	open
F	request_id	string	r	
S	CraLoansRegisterResponse	open
F	request_id	string	r	
S	CraLoansUnregisterRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	loans	[]#CraLoanUnregister	r	
S	CraLoansUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	loans	[]#CraLoanUpdate	r	
S	CraLoansUpdateResponse	open
F	request_id	string	r	
S	CraMonitoringInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	consumer_report_permissible_purpose	&MonitoringConsumerReportPermissiblePurpose	r	
F	user_token	string	-	
S	CraMonitoringInsightsGetResponse	open
F	request_id	string	r	
F	user_insights_id	string	r	
F	items	[]#CraMonitoringInsightsItem	r	
S	CraMonitoringInsightsItem	open
F	date_generated	datetime	r	
F	item_id	string	r	
F	institution_id	string	r	
F	institution_name	string	r	
F	status	#MonitoringInsightsItemStatus	r	
F	insights	#MonitoringInsights	rn	
F	accounts	[]#BaseReportAccount	-	
S	CraMonitoringInsightsSubscribeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	item_id	string	-	
F	webhook	string	r	format=url
F	income_categories	[]&CreditBankIncomeCategory	n	
F	user_token	string	-	
S	CraMonitoringInsightsSubscribeResponse	open
F	request_id	string	r	
F	subscription_id	string	r	
S	CraMonitoringInsightsUnsubscribeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	subscription_id	string	r	
S	CraMonitoringInsightsUnsubscribeResponse	open
F	request_id	string	r	
S	CraMonthlyIncomeValues	open
F	gross_income	number	r	
F	net_income	number	r	
S	CraNetworkInsightsItem	closed
F	institution_id	string	r	
F	institution_name	string	r	
F	item_id	string	r	
S	CraNetworkInsightsReport	open
F	report_id	string	r	
F	generated_time	datetime	r	
F	network_attributes	{}any	r	
F	items	[]#CraNetworkInsightsItem	r	
S	CraPartnerInsights	open
F	report_id	string	-	
F	generated_time	datetime	-	
F	client_report_id	string	n	
F	fico	#CraPartnerInsightsFicoResults	n	
F	prism	#CraPartnerInsightsPrism	n	
F	items	[]#CraPartnerInsightsItem	-	
S	CraPartnerInsightsBaseFicoScore	closed
F	bureau	&CraPartnerInsightsBureau	r	
F	score	integer	r	
F	reason_codes	[]string	-	maxItems=4
F	reason_code_1	string	n	
F	reason_code_2	string	n	
F	reason_code_3	string	n	
F	reason_code_4	string	n	
F	did_inquiries_adversely_affect_score	boolean	n	
F	base_fico_score_version	&CraPartnerInsightsBaseFicoScoreVersion	r	
S	CraPartnerInsightsCompleteWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CraPartnerInsightsErrorWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CraPartnerInsightsFicoInput	closed
F	fico_lender_id	string	r	
F	lender_application_id	string	r	
F	ultrafico_score_requests	[]#CraPartnerInsightsUltraFicoScoreRequest	r	
S	CraPartnerInsightsFicoReportCharacteristics	closed
F	num_accounts	integer	n	
F	avg_daily_balance_over_1_month	number	n	
F	avg_daily_balance_over_3_months	number	n	
F	avg_daily_balance_over_6_months	number	n	
F	avg_daily_balance_over_12_months	number	n	
F	days_since_earliest_tx	integer	n	
F	days_since_most_recent_negative_ending_balance	integer	n	
F	days_since_most_recent_insufficient_funds_fee_debit_tx	integer	n	
F	tot_number_days_with_negative_balance_over_1_month	integer	n	
F	tot_number_days_with_negative_balance_over_3_months	integer	n	
F	tot_number_days_with_negative_balance_over_6_months	integer	n	
F	tot_number_days_with_negative_balance_over_12_months	integer	n	
F	days_since_most_recent_tx	integer	n	
F	days_with_tx_over_1_month	integer	n	
F	days_with_tx_over_3_months	integer	n	
F	days_with_tx_over_6_months	integer	n	
F	days_with_tx_over_12_months	integer	n	
F	tot_current_balances	number	n	
F	num_checking_accounts	integer	n	
F	num_money_market_accounts	integer	n	
F	num_savings_accounts	integer	n	
S	CraPartnerInsightsFicoResults	closed
F	lender_application_id	string	r	
F	ultrafico_score_results	[]#CraPartnerInsightsUltraFicoScoreResult	r	
F	report_characteristics	#CraPartnerInsightsFicoReportCharacteristics	n	
S	CraPartnerInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_tier	&CraUserTier	n	
S	CraPartnerInsightsGetResponse	open
F	report	[]#CraPartnerInsights	-	
F	request_id	string	r	
S	CraPartnerInsightsItem	open
F	institution_id	string	-	
F	institution_name	string	-	
F	item_id	string	-	
F	accounts	[]#CraPartnerInsightsItemAccount	-	
S	CraPartnerInsightsItemAccount	open
F	account_id	string	-	
F	mask	string	rn	
F	metadata	#CraPartnerInsightsItemAccountMetadata	r	
F	name	string	r	
F	official_name	string	rn	
F	subtype	&DepositoryAccountSubtype	r	
F	type	&CreditBankIncomeAccountType	r	
F	owners	[]#Owner	r	
S	CraPartnerInsightsItemAccountMetadata	closed
F	start_date	date	rn	
F	end_date	date	rn	
S	CraPartnerInsightsPrism	open
F	insights	#PrismInsights	n	
F	cash_score	#PrismCashScore	n	
F	extend	#PrismExtend	n	
F	first_detect	#PrismFirstDetect	n	
F	detect	#PrismDetect	n	
F	status	string	r	
S	CraPartnerInsightsUltraFicoScore	closed
F	ultrafico_score_version	&CraPartnerInsightsUltraFicoScoreVersion	r	
F	score	integer	r	
F	negative_reason_codes	[]string	-	maxItems=4
F	positive_reason_codes	[]string	-	maxItems=4
F	reason_code_1	string	n	
F	reason_code_2	string	n	
F	reason_code_3	string	n	
F	reason_code_4	string	n	
F	positive_reason_code_1	string	n	
F	positive_reason_code_2	string	n	
F	positive_reason_code_3	string	n	
F	positive_reason_code_4	string	n	
F	did_inquiries_adversely_affect_score	boolean	n	
S	CraPartnerInsightsUltraFicoScoreRequest	closed
F	ultrafico_score_version	&CraPartnerInsightsUltraFicoScoreVersion	r	
F	fico_scoring_request_id	string	-	
F	request_correlation_id	string	-	
F	base_fico_score	#CraPartnerInsightsBaseFicoScore	r	
S	CraPartnerInsightsUltraFicoScoreResult	closed
F	request_correlation_id	string	-	
F	fico_scoring_request_id	string	-	
F	ultrafico_score	#CraPartnerInsightsUltraFicoScore	n	
F	error_reason	string	-	
S	CraPredictionInterval	open
F	lower_bound	number	n	
F	upper_bound	number	n	
F	probability	number	n	
S	CraProjectedModeledIncome	open
F	monthly	#CraMonthlyIncomeValues	r	
F	annual	#CraAnnualIncomeValues	r	
S	CraUpgradeFailedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	item_ids	[]string	r	
F	environment	&WebhookEnvironmentValues	r	
S	CraUserCheckReportFailedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	item_ids	[]string	n	
F	environment	&WebhookEnvironmentValues	r	
S	CraUserCheckReportReadyWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	successful_products	[]&Products	-	
F	failed_products	[]&Products	-	
F	item_ids	[]string	n	
F	environment	&WebhookEnvironmentValues	r	
S	CraVerificationIncomeAccount	open
F	account_id	string	r	
F	mask	string	rn	
F	metadata	#CraBankIncomeAccountMetadata	r	
F	name	string	r	
F	official_name	string	rn	
F	subtype	&AccountSubtype	rn	
F	type	&AccountType	r	
S	CraVerificationIncomeCategory	open
F	primary	string	r	
F	secondary	string	r	
S	CraVerificationIncomeItem	open
F	item_id	string	r	
F	accounts	[]#CraVerificationIncomeAccount	r	
F	last_updated_time	datetime	r	
F	institution_id	string	r	
F	institution_name	string	r	
S	CraVerificationIncomeMetrics	open
F	current	#CraVerificationModeledIncome	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CraVerificationIncomeNextPayment	open
F	date	date	r	
S	CraVerificationIncomeProvider	open
F	name	string	r	
F	is_normalized	boolean	r	
S	CraVerificationIncomeReport	open
F	generated_time	datetime	r	
F	days_requested	integer	r	
F	user_summary	#CraVerificationIncomeUserSummary	rn	
F	income_streams	[]#CraVerificationIncomeStream	r	
F	items	[]#CraVerificationIncomeItem	r	
S	CraVerificationIncomeStream	open
F	income_stream_id	string	r	
F	start_date	date	r	
F	end_date	date	r	
F	description	string	r	
F	insights	#CraVerificationIncomeStreamInsights	r	
F	income_metrics	#CraVerificationIncomeMetrics	r	
F	transactions	[]#CraVerificationIncomeTransaction	r	
S	CraVerificationIncomeStreamInsights	open
F	income_category	#CraVerificationIncomeCategory	r	
F	pay_frequency	&CraVerificationIncomePayFrequency	r	
F	income_provider	#CraVerificationIncomeProvider	rn	
F	status	&CraVerificationIncomeStatus	r	
F	next_payment	#CraVerificationIncomeNextPayment	rn	
S	CraVerificationIncomeTransaction	open
F	transaction_id	string	r	
F	item_id	string	r	
F	account_id	string	r	
F	amount	number	r	
F	date	date	r	
F	original_description	string	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	outlier	#CraVerificationIncomeTransactionOutlier	r	
S	CraVerificationIncomeTransactionOutlier	open
F	is_outlier	boolean	r	
F	amount	number	n	
S	CraVerificationIncomeUserSummary	open
F	income_metrics	[]#CraVerificationIncomeMetrics	r	
S	CraVerificationIncomeValues	open
F	gross_income	number	r	
F	net_income	number	r	
S	CraVerificationModeledIncome	open
F	monthly	#CraVerificationIncomeValues	r	
F	annual	#CraVerificationIncomeValues	r	
S	CraVerificationReport	open
F	report_id	string	r	
F	gse_reference_id	string	-	
F	client_report_id	string	n	
F	voa	#CraVoaReport	n	
F	employment_refresh	#CraEmploymentRefreshReport	n	
F	income	#CraVerificationIncomeReport	n	
S	CraVoaReport	open
F	generated_time	datetime	r	
F	days_requested	number	r	
F	items	[]#CraVoaReportItem	r	
F	attributes	#CraVoaReportAttributes	r	
S	CraVoaReportAccount	open
F	account_id	string	r	
F	balances	#CraVoaReportAccountBalances	r	
F	consumer_disputes	[]#ConsumerDispute	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	days_available	number	r	
F	transactions_insights	#CraVoaReportTransactionsInsights	r	
F	owners	[]#Owner	r	
F	ownership_type	&OwnershipType	rn	
F	investments	#BaseReportInvestments	n	
S	CraVoaReportAccountBalances	open
F	available	number	rn	
F	current	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	historical_balances	[]#CraVoaReportAccountHistoricalBalance	r	
F	average_balance_30_days	number	rn	
F	average_balance_60_days	number	rn	
F	nsf_overdraft_transactions_count	number	r	
S	CraVoaReportAccountHistoricalBalance	open
F	current	number	r	
F	date	date	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CraVoaReportAttributes	open
F	total_inflow_amount	#TotalReportInflowAmount	rn	
F	total_outflow_amount	#TotalReportOutflowAmount	rn	
S	CraVoaReportItem	open
F	accounts	[]#CraVoaReportAccount	r	
F	institution_name	string	r	
F	institution_id	string	r	
F	item_id	string	r	
F	last_update_time	datetime	r	
S	CraVoaReportTransactionsInsights	open
F	all_transactions	[]#BaseReportTransaction	r	
F	end_date	date	rn	
F	start_date	date	rn	
S	Credit1099	open
F	document_id	string	rn	
F	document_metadata	#CreditDocumentMetadata	-	
F	form_1099_type	&Form1099Type	-	
F	recipient	#Credit1099Recipient	-	
F	payer	#Credit1099Payer	-	
F	filer	#Credit1099Filer	-	
F	tax_year	string	n	
F	rents	number	n	
F	royalties	number	n	
F	other_income	number	n	
F	federal_income_tax_withheld	number	n	
F	fishing_boat_proceeds	number	n	
F	medical_and_healthcare_payments	number	n	
F	nonemployee_compensation	number	n	
F	substitute_payments_in_lieu_of_dividends_or_interest	number	n	
F	payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer	string	n	
F	crop_insurance_proceeds	number	n	
F	excess_golden_parachute_payments	number	n	
F	gross_proceeds_paid_to_an_attorney	number	n	
F	section_409a_deferrals	number	n	
F	section_409a_income	number	n	
F	state_tax_withheld	number	n	
F	state_tax_withheld_lower	number	n	
F	payer_state_number	string	n	
F	payer_state_number_lower	string	n	
F	state_income	number	n	
F	state_income_lower	number	n	
F	transactions_reported	string	n	
F	pse_name	string	n	
F	pse_telephone_number	string	n	
F	gross_amount	number	n	
F	card_not_present_transaction	number	n	
F	merchant_category_code	string	n	
F	number_of_payment_transactions	string	n	
F	january_amount	number	n	
F	february_amount	number	n	
F	march_amount	number	n	
F	april_amount	number	n	
F	may_amount	number	n	
F	june_amount	number	n	
F	july_amount	number	n	
F	august_amount	number	n	
F	september_amount	number	n	
F	october_amount	number	n	
F	november_amount	number	n	
F	december_amount	number	n	
F	primary_state	string	n	
F	secondary_state	string	n	
F	primary_state_id	string	n	
F	secondary_state_id	string	n	
F	primary_state_income_tax	number	n	
F	secondary_state_income_tax	number	n	
S	Credit1099Filer	open
F	address	#CreditPayStubAddress	-	
F	name	string	n	
F	tin	string	n	
F	type	string	n	
S	Credit1099Payer	open
F	address	#CreditPayStubAddress	-	
F	name	string	n	
F	tin	string	n	
F	telephone_number	string	n	
S	Credit1099Recipient	open
F	address	#CreditPayStubAddress	-	
F	name	string	n	
F	tin	string	n	
F	account_number	string	n	
F	facta_filing_requirement	string	n	
F	second_tin_exists	string	n	
S	CreditAmountWithCurrency	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	CreditAuditCopyTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	report_tokens	[]string	r	
S	CreditAuditCopyTokenCreateResponse	open
F	audit_copy_token	string	r	
F	request_id	string	r	
S	CreditAuditCopyTokenRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	audit_copy_token	string	r	
S	CreditAuditCopyTokenRemoveResponse	open
F	removed	boolean	r	
F	request_id	string	r	
S	CreditAuditCopyTokenUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	audit_copy_token	string	r	
F	report_tokens	[]string	r	
S	CreditAuditCopyTokenUpdateResponse	open
F	request_id	string	r	
F	updated	boolean	r	
S	CreditBankEmployer	closed
F	name	string	r	
S	CreditBankEmployment	closed
F	bank_employment_id	string	r	
F	account_id	string	r	
F	employer	#CreditBankEmployer	r	
F	latest_deposit_date	date	r	
F	earliest_deposit_date	date	r	
S	CreditBankEmploymentGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
S	CreditBankEmploymentGetResponse	open
F	bank_employment_reports	[]#CreditBankEmploymentReport	r	
F	request_id	string	r	
S	CreditBankEmploymentItem	closed
F	item_id	string	r	
F	last_updated_time	datetime	r	
F	institution_id	string	r	
F	institution_name	string	r	
F	bank_employments	[]#CreditBankEmployment	r	
F	bank_employment_accounts	[]#CreditBankIncomeAccount	r	
S	CreditBankEmploymentReport	closed
F	bank_employment_report_id	string	r	
F	generated_time	datetime	r	
F	days_requested	integer	r	
F	items	[]#CreditBankEmploymentItem	r	
F	warnings	[]#CreditBankEmploymentWarning	r	
S	CreditBankEmploymentWarning	closed
F	warning_type	&CreditBankEmploymentWarningType	r	
F	warning_code	&CreditBankIncomeWarningCode	r	
F	cause	#CreditBankIncomeCause	r	
S	CreditBankIncome	closed
F	bank_income_id	string	-	
F	generated_time	datetime	-	
F	days_requested	integer	-	
F	items	[]#CreditBankIncomeItem	-	
F	bank_income_summary	#CreditBankIncomeSummary	-	
F	warnings	[]#CreditBankIncomeWarning	-	
S	CreditBankIncomeAccount	closed
F	account_id	string	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	subtype	&DepositoryAccountSubtype	r	
F	type	&CreditBankIncomeAccountType	r	
F	owners	[]#Owner	r	
S	CreditBankIncomeCause	closed
F	error_type	&CreditBankIncomeErrorType	r	
F	error_code	string	r	
F	error_message	string	r	
F	display_message	string	r	
F	item_id	string	r	
S	CreditBankIncomeGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
F	options	#CreditBankIncomeGetRequestOptions	-	
S	CreditBankIncomeGetRequestOptions	closed
F	count	integer	-	default=1
S	CreditBankIncomeGetResponse	open
F	bank_income	[]#CreditBankIncome	-	
F	request_id	string	r	
S	CreditBankIncomeHistoricalSummary	open
F	total_amount	number	-	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	total_amounts	[]#CreditAmountWithCurrency	-	
F	start_date	date	-	
F	end_date	date	-	
F	transactions	[]#CreditBankIncomeTransaction	-	
S	CreditBankIncomeItem	closed
F	bank_income_accounts	[]#CreditBankIncomeAccount	-	
F	bank_income_sources	[]#CreditBankIncomeSource	-	
F	last_updated_time	datetime	-	
F	institution_id	string	-	
F	institution_name	string	-	
F	item_id	string	-	
S	CreditBankIncomePDFGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_id	string	-	
S	CreditBankIncomeRefreshRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_id	string	-	
F	options	#CreditBankIncomeRefreshRequestOptions	-	
S	CreditBankIncomeRefreshRequestOptions	closed
F	days_requested	integer	-	
S	CreditBankIncomeRefreshResponse	open
F	request_id	string	r	
S	CreditBankIncomeSource	closed
F	income_source_id	string	-	
F	income_description	string	-	
F	income_category	&CreditBankIncomeCategory	-	
F	account_id	string	-	
F	start_date	date	-	
F	end_date	date	-	
F	pay_frequency	&CreditBankIncomePayFrequency	-	
F	total_amount	number	-	
F	transaction_count	integer	-	
F	historical_summary	[]#CreditBankIncomeHistoricalSummary	-	
S	CreditBankIncomeSummary	open
F	total_amount	number	-	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	total_amounts	[]#CreditAmountWithCurrency	-	
F	start_date	date	-	
F	end_date	date	-	
F	income_sources_count	integer	-	
F	income_categories_count	integer	-	
F	income_transactions_count	integer	-	
F	historical_summary	[]#CreditBankIncomeHistoricalSummary	-	
S	CreditBankIncomeTransaction	open
F	amount	number	-	
F	date	date	-	
F	name	string	-	
F	original_description	string	n	
F	pending	boolean	-	
F	transaction_id	string	-	
F	check_number	string	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
S	CreditBankIncomeWarning	closed
F	warning_type	&CreditBankIncomeWarningType	-	
F	warning_code	&CreditBankIncomeWarningCode	-	
F	cause	#CreditBankIncomeCause	-	
S	CreditBankIncomeWebhookUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_id	string	-	
F	enable_webhooks	boolean	r	
S	CreditBankIncomeWebhookUpdateResponse	open
F	request_id	string	r	
S	CreditBankStatementUploadAccountOwner	open
F	name	string	rn	
F	address	#CreditBankStatementUploadAccountOwnerAddress	r	
S	CreditBankStatementUploadAccountOwnerAddress	open
F	city	string	rn	
F	country	string	rn	
F	postal_code	string	rn	
F	region	string	rn	
F	street	string	rn	
S	CreditBankStatementUploadBankAccount	open
F	name	string	rn	
F	bank_name	string	rn	
F	account_type	string	rn	
F	account_number	string	rn	
F	owner	#CreditBankStatementUploadAccountOwner	r	
F	periods	[]#CreditBankStatementUploadBankAccountPeriod	r	
F	account_id	string	rn	
S	CreditBankStatementUploadBankAccountPeriod	closed
F	start_date	date	rn	
F	end_date	date	rn	
F	starting_balance	number	rn	
F	ending_balance	number	rn	
S	CreditBankStatementUploadItem	closed
F	item_id	string	r	
F	bank_statements	[]#CreditBankStatementUploadObject	r	
F	status	#PayrollItemStatus	rn	
F	updated_at	datetime	rn	
S	CreditBankStatementUploadObject	open
F	transactions	[]#CreditBankStatementUploadTransaction	r	
F	document_metadata	#CreditDocumentMetadata	r	
F	document_id	string	rn	
F	bank_accounts	[]#CreditBankStatementUploadBankAccount	r	
S	CreditBankStatementUploadTransaction	closed
F	amount	number	rn	
F	date	date	rn	
F	original_description	string	rn	
F	account_id	string	rn	
S	CreditBankStatementsUploadsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	options	#CreditBankStatementsUploadsGetRequestOptions	-	
S	CreditBankStatementsUploadsGetRequestOptions	closed
F	item_ids	[]string	-	
S	CreditBankStatementsUploadsGetResponse	open
F	items	[]#CreditBankStatementUploadItem	r	
F	request_id	string	r	
S	CreditCardLiability	open
F	account_id	string	rn	
F	aprs	[]#APR	r	
F	is_overdue	boolean	rn	
F	last_payment_amount	number	rn	
F	last_payment_date	date	rn	
F	last_statement_issue_date	date	rn	
F	last_statement_balance	number	rn	
F	minimum_payment_amount	number	rn	
F	next_payment_due_date	date	rn	
S	CreditCategory	open
F	primary	string	r	
F	detailed	string	r	
S	CreditDocumentMetadata	open
F	name	string	r	
F	document_type	string	rn	
F	download_url	string	rn	
F	status	string	rn	
F	page_count	integer	n	
F	error_message	string	n	
S	CreditEmployerVerification	open
F	name	string	rn	
S	CreditEmploymentGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
S	CreditEmploymentGetResponse	open
F	items	[]#CreditEmploymentItem	r	
F	request_id	string	r	
S	CreditEmploymentItem	open
F	item_id	string	r	
F	employments	[]#CreditEmploymentVerification	r	
F	employment_report_token	string	-	
S	CreditEmploymentVerification	open
F	account_id	string	rn	
F	status	string	rn	
F	start_date	date	rn	
F	end_date	date	rn	
F	employer	#CreditEmployerVerification	r	
F	title	string	rn	
F	platform_ids	#CreditPlatformIds	r	
F	employee_type	string	rn	
F	last_paystub_date	date	rn	
S	CreditFilter	open
F	account_subtypes	[]&CreditAccountSubtype	r	
S	CreditFreddieMacAsset	open
F	ASSET_DETAIL	#AssetDetail	r	
F	ASSET_OWNERS	#AssetOwners	r	
F	ASSET_HOLDER	#AssetHolder	r	
F	ASSET_HOLDINGS	#AssetHoldings	-	
F	ASSET_TRANSACTIONS	#CreditFreddieMacAssetTransactions	r	
F	VALIDATION_SOURCES	#ValidationSources	r	
S	CreditFreddieMacAssetTransaction	open
F	ASSET_TRANSACTION_DETAIL	#AssetTransactionDetail	r	
F	ASSET_TRANSACTION_DESCRIPTION	[]#AssetTransactionDescription	r	
S	CreditFreddieMacAssetTransactions	open
F	ASSET_TRANSACTION	[]#CreditFreddieMacAssetTransaction	r	
S	CreditFreddieMacAssets	open
F	ASSET	[]#CreditFreddieMacAsset	r	
S	CreditFreddieMacIndividualName	open
F	FirstName	string	r	
F	LastName	string	r	
F	MiddleName	string	r	
S	CreditFreddieMacLoan	open
F	LOAN_IDENTIFIERS	#CreditFreddieMacLoanIdentifiers	r	
F	LoanRoleType	string	r	
S	CreditFreddieMacLoanIdentifiers	open
F	LOAN_IDENTIFIER	[]#LoanIdentifier	r	
S	CreditFreddieMacLoans	open
F	LOAN	#CreditFreddieMacLoan	r	
S	CreditFreddieMacParties	open
F	PARTY	[]#CreditFreddieMacParty	r	
S	CreditFreddieMacParty	open
F	INDIVIDUAL	#CreditFreddieMacPartyIndividual	r	
F	ROLES	#Roles	r	
F	TAXPAYER_IDENTIFIERS	#TaxpayerIdentifiers	r	
S	CreditFreddieMacPartyIndividual	open
F	NAME	#CreditFreddieMacIndividualName	r	
S	CreditFreddieMacReportingInformation	open
F	ReportDateTime	string	-	
F	ReportIdentifierType	string	-	
F	ReportingInformationParentIdentifier	string	-	
F	ReportingInformationIdentifier	string	r	
S	CreditFreddieMacReportsGetRequest	closed
F	audit_copy_token	string	r	
F	client_id	string	-	
F	secret	string	-	
S	CreditFreddieMacReportsGetResponse	open
F	DEAL	#CreditFreddieMacVerificationOfAssetsDeal	r	
F	request_id	string	r	
F	SchemaVersion	number	r	
S	CreditFreddieMacService	open
F	VERIFICATION_OF_ASSET	[]#CreditFreddieMacVerificationOfAsset	r	
F	STATUSES	#Statuses	r	
S	CreditFreddieMacServices	open
F	SERVICE	#CreditFreddieMacService	r	
S	CreditFreddieMacVerificationOfAsset	open
F	REPORTING_INFORMATION	#CreditFreddieMacReportingInformation	r	
F	SERVICE_PRODUCT_FULFILLMENT	#ServiceProductFulfillment	r	
F	VERIFICATION_OF_ASSET_RESPONSE	#CreditFreddieMacVerificationOfAssetResponse	r	
S	CreditFreddieMacVerificationOfAssetResponse	open
F	ASSETS	#CreditFreddieMacAssets	r	
S	CreditFreddieMacVerificationOfAssetsDeal	open
F	LOANS	#CreditFreddieMacLoans	r	
F	PARTIES	#CreditFreddieMacParties	r	
F	SERVICES	#CreditFreddieMacServices	r	
S	CreditPayStub	open
F	deductions	#CreditPayStubDeductions	r	
F	document_id	string	rn	
F	document_metadata	#CreditDocumentMetadata	r	
F	earnings	#CreditPayStubEarnings	r	
F	employee	#CreditPayStubEmployee	r	
F	employer	#CreditPayStubEmployer	r	
F	net_pay	#CreditPayStubNetPay	r	
F	pay_period_details	#PayStubPayPeriodDetails	r	
S	CreditPayStubAddress	open
F	city	string	rn	
F	country	string	rn	
F	postal_code	string	rn	
F	region	string	rn	
F	street	string	rn	
S	CreditPayStubDeductions	open
F	breakdown	[]#PayStubDeductionsBreakdown	r	
F	total	#PayStubDeductionsTotal	r	
S	CreditPayStubEarnings	open
F	breakdown	[]#PayStubEarningsBreakdown	r	
F	total	#PayStubEarningsTotal	r	
S	CreditPayStubEmployee	open
F	address	#CreditPayStubAddress	r	
F	name	string	rn	
F	marital_status	string	rn	
F	taxpayer_id	#PayStubTaxpayerID	r	
S	CreditPayStubEmployer	open
F	address	#CreditPayStubAddress	r	
F	name	string	rn	
S	CreditPayStubNetPay	open
F	current_amount	number	rn	
F	description	string	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	ytd_amount	number	rn	
S	CreditPayrollIncomeGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
F	options	#CreditPayrollIncomeGetRequestOptions	-	
S	CreditPayrollIncomeGetRequestOptions	closed
F	item_ids	[]string	-	
S	CreditPayrollIncomeGetResponse	open
F	items	[]#PayrollItem	r	
F	error	#PlaidError	n	
F	request_id	string	r	
S	CreditPayrollIncomeParsingConfigUpdateRequest	open
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_id	string	-	
F	item_id	string	-	
F	parsing_config	[]&IncomeVerificationDocParsingConfig	r	
S	CreditPayrollIncomeParsingConfigUpdateResponse	open
F	request_id	string	r	
S	CreditPayrollIncomePrecheckRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
F	access_tokens	[]string	-	
F	employer	#IncomeVerificationPrecheckEmployer	n	
F	us_military_info	#IncomeVerificationPrecheckMilitaryInfo	n	
F	payroll_institution	#IncomeVerificationPrecheckPayrollInstitution	n	
S	CreditPayrollIncomePrecheckResponse	open
F	request_id	string	r	
F	confidence	&IncomeVerificationPrecheckConfidence	r	
S	CreditPayrollIncomeRefreshRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
F	user_id	string	-	
F	options	#CreditPayrollIncomeRefreshRequestOptions	-	
S	CreditPayrollIncomeRefreshRequestOptions	closed
F	item_ids	[]string	-	
F	webhook	string	-	
S	CreditPayrollIncomeRefreshResponse	open
F	request_id	string	r	
F	verification_refresh_status	string	r	
S	CreditPayrollIncomeRiskSignalsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
S	CreditPayrollIncomeRiskSignalsGetResponse	open
F	items	[]#PayrollRiskSignalsItem	r	
F	error	#PlaidError	n	
F	request_id	string	r	
S	CreditPlatformIds	open
F	employee_id	string	rn	
F	payroll_id	string	rn	
F	position_id	string	rn	
S	CreditRelayCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	report_tokens	[]string	r	
F	secondary_client_id	string	r	
F	webhook	string	n	format=url
S	CreditRelayCreateResponse	open
F	relay_token	string	r	
F	request_id	string	r	
S	CreditRelayGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	relay_token	string	r	
F	report_type	&ReportType	r	
F	include_insights	boolean	-	default=false
S	CreditRelayPDFGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	relay_token	string	r	
F	report_type	&ReportType	r	
S	CreditRelayRefreshRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	relay_token	string	r	
F	report_type	&ReportType	r	
F	webhook	string	n	format=url
S	CreditRelayRefreshResponse	open
F	relay_token	string	r	
F	asset_report_id	string	-	
F	request_id	string	r	
S	CreditRelayRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	relay_token	string	r	
S	CreditRelayRemoveResponse	open
F	removed	boolean	r	
F	request_id	string	r	
S	CreditSession	closed
F	link_session_id	string	-	
F	session_start_time	datetime	-	
F	results	#CreditSessionResults	-	
F	errors	[]#CreditSessionError	-	
S	CreditSessionBankEmploymentResult	closed
F	status	&CreditSessionBankEmploymentStatus	-	
F	item_id	string	-	
F	institution_id	string	-	
S	CreditSessionBankIncomeResult	closed
F	status	&CreditSessionBankIncomeStatus	-	
F	item_id	string	-	
F	institution_id	string	-	
S	CreditSessionDocumentIncomeResult	closed
F	num_paystubs_uploaded	integer	r	
F	num_w2s_uploaded	integer	r	
F	num_bank_statements_uploaded	integer	r	
F	num_1099s_uploaded	integer	r	
S	CreditSessionError	closed
F	error_type	string	-	
F	error_code	string	-	
F	error_message	string	-	
F	display_message	string	n	
S	CreditSessionItemAddResult	closed
F	public_token	string	-	
F	item_id	string	-	
F	institution_id	string	-	
S	CreditSessionPayrollIncomeResult	closed
F	num_paystubs_retrieved	integer	-	
F	num_w2s_retrieved	integer	-	
F	institution_id	string	-	
F	institution_name	string	-	
S	CreditSessionResults	closed
F	item_add_results	[]#CreditSessionItemAddResult	-	
F	bank_income_results	[]#CreditSessionBankIncomeResult	-	
F	bank_employment_results	[]#CreditSessionBankEmploymentResult	-	
F	payroll_income_results	[]#CreditSessionPayrollIncomeResult	-	
F	document_income_results	#CreditSessionDocumentIncomeResult	n	
S	CreditSessionsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	r	
S	CreditSessionsGetResponse	open
F	sessions	[]#CreditSession	-	
F	request_id	string	r	
S	CreditW2	open
F	document_metadata	#CreditDocumentMetadata	r	
F	document_id	string	r	
F	employer	#CreditPayStubEmployer	r	
F	employee	#CreditPayStubEmployee	r	
F	tax_year	string	rn	
F	employer_id_number	string	rn	
F	wages_tips_other_comp	string	rn	
F	federal_income_tax_withheld	string	rn	
F	social_security_wages	string	rn	
F	social_security_tax_withheld	string	rn	
F	medicare_wages_and_tips	string	rn	
F	medicare_tax_withheld	string	rn	
F	social_security_tips	string	rn	
F	allocated_tips	string	rn	
F	box_9	string	rn	
F	dependent_care_benefits	string	rn	
F	nonqualified_plans	string	rn	
F	box_12	[]#W2Box12	r	
F	statutory_employee	string	rn	
F	retirement_plan	string	rn	
F	third_party_sick_pay	string	rn	
F	other	string	rn	
F	state_and_local_wages	[]#W2StateAndLocalWages	r	
S	CustomSandboxTransaction	open
F	date_transacted	date	r	
F	date_posted	date	r	
F	amount	number	r	
F	description	string	r	
F	iso_currency_code	string	-	
S	CustomerInitiatedReturnRisk	closed
F	score	integer	r	min=1;max=99
F	risk_tier	integer	r	min=1;max=5
S	DashboardUser	open
F	id	string	r	
F	created_at	datetime	r	
F	email_address	string	r	format=email
F	status	&DashboardUserStatus	r	
S	DashboardUserGetRequest	closed
F	dashboard_user_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	DashboardUserGetResponse	open
F	id	string	r	
F	created_at	datetime	r	
F	email_address	string	r	format=email
F	status	&DashboardUserStatus	r	
F	request_id	string	r	
S	DashboardUserListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	cursor	string	n	
S	DashboardUserListResponse	open
F	dashboard_users	[]#DashboardUser	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	DateRange	open
F	beginning	date	r	
F	ending	date	r	
S	Deductions	open
F	subtotals	[]#Total	-	
F	breakdown	[]#DeductionsBreakdown	r	
F	totals	[]#Total	-	
F	total	#DeductionsTotal	r	
S	DeductionsBreakdown	open
F	current_amount	number	n	
F	description	string	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	ytd_amount	number	n	
S	DeductionsTotal	open
F	current_amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	ytd_amount	number	n	
S	DefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	new_transactions	number	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	DepositoryFilter	open
F	account_subtypes	[]&DepositoryAccountSubtype	r	
F	limited_purpose_types	[]&LimitedPurposeType	-	
S	DetailedOriginator	open
F	client_id	string	r	
F	transfer_diligence_status	&TransferDiligenceStatus	r	
F	company_name	string	r	
F	outstanding_requirements	[]#TransferPlatformRequirement	-	
S	DetectedAccount	open
F	account_type	string	rn	
F	account_subtype	string	rn	
F	transaction_count	integer	r	
F	oldest_transaction_date	date	-	
F	newest_transaction_date	date	-	
F	newest_transaction_amount	number	-	
F	total_outflows	number	r	
F	total_inflows	number	r	
S	DistributionBreakdown	open
F	account_name	string	n	
F	bank_name	string	n	
F	current_amount	number	n	
F	iso_currency_code	string	n	
F	mask	string	n	
F	type	string	n	
F	unofficial_currency_code	string	n	
F	current_pay	#Pay	-	
S	DocumentAnalysis	open
F	authenticity	&DocumentAuthenticityMatchCode	r	
F	image_quality	&ImageQuality	r	
F	extracted_data	#PhysicalDocumentExtractedDataAnalysis	rn	
F	fraud_analysis_details	#FraudAnalysisDetails	rn	
F	image_quality_details	#ImageQualityDetails	rn	
F	human_review	#HumanReview	n	
F	aamva_verification	#AAMVAAnalysis	rn	
S	DocumentMetadata	open
F	name	string	-	
F	status	string	n	
F	doc_id	string	-	
F	doc_type	&DocType	-	
S	DocumentRiskSignal	open
F	type	string	rn	
F	field	string	rn	
F	has_fraud_risk	boolean	rn	
F	institution_metadata	#DocumentRiskSignalInstitutionMetadata	rn	
F	expected_value	string	rn	
F	actual_value	string	rn	
F	signal_description	string	rn	
F	page_number	integer	rn	
S	DocumentRiskSignalInstitutionMetadata	open
F	item_id	string	r	
S	DocumentRiskSignalsObject	open
F	account_id	string	rn	
F	single_document_risk_signals	[]#SingleDocumentRiskSignal	r	
F	multi_document_risk_signals	[]#MultiDocumentRiskSignal	r	
S	DocumentRiskSummary	open
F	risk_score	number	rn	
S	DocumentaryVerification	open
F	status	string	r	
F	documents	[]#DocumentaryVerificationDocument	r	
S	DocumentaryVerificationDocument	open
F	status	&DocumentStatus	r	
F	attempt	integer	r	
F	images	#PhysicalDocumentImages	r	
F	extracted_data	#PhysicalDocumentExtractedData	rn	
F	analysis	#DocumentAnalysis	r	
F	redacted_at	datetime	rn	
S	Earnings	open
F	subtotals	[]#EarningsTotal	-	
F	totals	[]#EarningsTotal	-	
F	breakdown	[]#EarningsBreakdown	-	
F	total	#EarningsTotal	-	
S	EarningsBreakdown	open
F	canonical_description	&EarningsBreakdownCanonicalDescription	n	
F	current_amount	number	n	
F	description	string	n	
F	hours	number	n	
F	iso_currency_code	string	n	
F	rate	number	n	
F	unofficial_currency_code	string	n	
F	ytd_amount	number	n	
S	EarningsTotal	open
F	current_amount	number	n	
F	current_pay	#Pay	-	
F	ytd_pay	#Pay	-	
F	hours	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	ytd_amount	number	n	
S	Email	open
F	data	string	r	
F	primary	boolean	r	
F	type	&EmailType	r	
S	EmailAddressMatchScore	open
F	score	integer	n	
S	Employee	open
F	address	#PaystubAddress	r	
F	name	string	rn	
F	marital_status	string	n	
F	taxpayer_id	#TaxpayerID	-	
S	Employer	open
F	employer_id	string	r	
F	name	string	r	
F	address	#AddressData	rn	
F	confidence_score	number	r	
S	EmployerVerification	open
F	name	string	n	
S	EmployersSearchRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	query	string	r	
F	products	[]string	r	
S	EmployersSearchResponse	open
F	employers	[]#Employer	r	
F	request_id	string	r	
S	EmploymentDetails	open
F	annual_salary	#Pay	-	
F	hire_date	date	n	
S	EmploymentVerification	open
F	status	&EmploymentVerificationStatus	n	
F	start_date	date	n	
F	end_date	date	n	
F	employer	#EmployerVerification	-	
F	title	string	n	
F	platform_ids	#PlatformIds	-	
S	EmploymentVerificationGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	EmploymentVerificationGetResponse	open
F	employments	[]#EmploymentVerification	r	
F	request_id	string	r	
S	Enhancements	open
F	merchant_name	string	n	
F	website	string	n	
F	logo_url	string	n	
F	check_number	string	n	
F	payment_channel	&PaymentChannel	r	
F	category_id	string	rn	
F	category	[]string	r	
F	location	#Location	r	
F	personal_finance_category	#PersonalFinanceCategory	n	
F	personal_finance_category_icon_url	string	-	
F	counterparties	[]#Counterparty	-	
S	Enrichments	open
F	check_number	string	n	
F	counterparties	[]#Counterparty	r	
F	entity_id	string	n	
F	legacy_category_id	string	n	
F	legacy_category	[]string	n	
F	location	#Location	r	
F	logo_url	string	rn	
F	merchant_name	string	rn	
F	payment_channel	&PaymentChannel	r	
F	phone_number	string	rn	
F	personal_finance_category	#PersonalFinanceCategory	rn	
F	personal_finance_category_icon_url	string	r	
F	website	string	rn	
S	EntityDocument	open
F	type	&EntityDocumentType	r	
F	number	string	r	
S	EntityScreeningHitAnalysis	open
F	documents	&MatchSummaryCode	-	
F	email_addresses	&MatchSummaryCode	-	
F	locations	&MatchSummaryCode	-	
F	names	&MatchSummaryCode	-	
F	phone_numbers	&MatchSummaryCode	-	
F	urls	&MatchSummaryCode	-	
F	search_terms_version	integer	r	
S	EntityScreeningHitData	open
F	documents	[]#EntityScreeningHitDocumentsItems	-	
F	email_addresses	[]#EntityScreeningHitEmailsItems	-	
F	locations	[]#GenericScreeningHitLocationItems	-	
F	names	[]#EntityScreeningHitNamesItems	-	
F	phone_numbers	[]#EntityScreeningHitsPhoneNumberItems	-	
F	urls	[]#EntityScreeningHitUrlsItems	-	
S	EntityScreeningHitDocumentsItems	open
F	analysis	#MatchSummary	-	
F	data	#EntityDocument	-	
S	EntityScreeningHitEmails	open
F	email_address	string	r	format=email
S	EntityScreeningHitEmailsItems	open
F	analysis	#MatchSummary	-	
F	data	#EntityScreeningHitEmails	-	
S	EntityScreeningHitNames	open
F	full	string	r	
F	is_primary	boolean	r	
F	weak_alias_determination	&WeakAliasDetermination	r	
S	EntityScreeningHitNamesItems	open
F	analysis	#MatchSummary	-	
F	data	#EntityScreeningHitNames	-	
S	EntityScreeningHitPhoneNumbers	open
F	type	&PhoneType	r	
F	phone_number	string	r	
S	EntityScreeningHitUrls	open
F	url	string	r	format=url
S	EntityScreeningHitUrlsItems	open
F	analysis	#MatchSummary	-	
F	data	#EntityScreeningHitUrls	-	
S	EntityScreeningHitsPhoneNumberItems	open
F	analysis	#MatchSummary	-	
F	data	#EntityScreeningHitPhoneNumbers	-	
S	EntityScreeningStatusUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	entity_screening_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	EntityWatchlistProgram	open
F	id	string	r	
F	created_at	datetime	r	
F	is_rescanning_enabled	boolean	r	
F	lists_enabled	[]&EntityWatchlistCode	r	unique=1
F	name	string	r	
F	name_sensitivity	&ProgramNameSensitivity	r	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	is_archived	boolean	r	
S	EntityWatchlistScreening	open
F	id	string	r	
F	search_terms	#EntityWatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
S	EntityWatchlistScreeningHit	open
F	id	string	r	
F	review_status	&WatchlistScreeningHitStatus	r	
F	first_active	datetime	r	
F	inactive_since	datetime	rn	
F	historical_since	datetime	rn	
F	list_code	&EntityWatchlistCode	r	
F	plaid_uid	string	r	
F	source_uid	string	rn	
F	sub_programs	[]string	r	
F	analysis	#EntityScreeningHitAnalysis	-	
F	data	#EntityScreeningHitData	-	
S	EntityWatchlistScreeningReview	open
F	id	string	r	
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
S	EntityWatchlistScreeningSearchTerms	open
F	entity_watchlist_program_id	string	r	
F	legal_name	string	r	
F	document_number	string	rn	
F	email_address	string	rn	format=email
F	country	string	rn	
F	phone_number	string	rn	
F	url	string	rn	format=url
F	version	integer	r	
S	EntityWatchlistSearchTerms	closed
F	entity_watchlist_program_id	string	r	
F	legal_name	string	r	
F	document_number	string	n	
F	email_address	string	n	format=email
F	country	string	n	
F	phone_number	string	n	
F	url	string	n	format=url
S	EwaScore	open
F	lowest_amount	number	-	
F	highest_amount	number	-	
F	score	integer	-	
S	ExpenditureInsights	open
F	cash_flow	#AmountWithCurrencyWithMonthlyAverage	n	
F	total_expenditure	#ExpenditureSummary	n	
F	essential_expenditure	#ExpenditureSummary	n	
F	non_essential_expenditure	#ExpenditureSummary	n	
F	other	#ExpenditureSummary	n	
F	transfers_out	#ExpenditureSummary	n	
F	outlier_transactions	#OutlierTransactionsInsights	n	
S	ExpenditureSummary	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	monthly_average	#MonthlyAverage	n	
F	transactions_count	integer	n	
F	percentage_of_income	number	n	
F	top_categories	[]#CategoryExpenses	-	
S	ExtendedRecipientMetadata	closed
F	recipient_id	string	r	maxLength=256
F	client_name	string	r	maxLength=256
F	logo_uri	string	n	
F	third_party_legal_name	string	r	maxLength=256
F	category	string	r	
F	joined_date	date	r	
F	connection_count	integer	r	
S	ExternalPaymentInitiationConsentOptions	closed
F	request_refund_details	boolean	n	
F	iban	string	n	minLength=15;maxLength=34
F	bacs	#RecipientBACS	n	
S	ExternalPaymentOptions	closed
F	request_refund_details	boolean	n	
F	iban	string	n	minLength=15;maxLength=34
F	bacs	#RecipientBACS	n	
F	scheme	&PaymentScheme	n	
S	ExternalPaymentRefundDetails	closed
F	name	string	r	
F	iban	string	rn	
F	bacs	#RecipientBACS	rn	
S	ExternalPaymentScheduleBase	open
F	interval	&PaymentScheduleInterval	-	minLength=1
F	interval_execution_day	integer	-	
F	start_date	date	-	
F	end_date	date	n	
F	adjusted_start_date	date	n	
S	FDXConsentGrant	open
F	id	string	r	
F	status	&FDXConsentGrantStatus	r	
F	createdTime	datetime	r	
F	updatedTime	datetime	r	
F	expirationTime	datetime	-	
F	parties	[]#FDXParty	r	
F	resources	[]#FDXConsentGrantResource	-	
S	FDXConsentGrantResource	open
F	resourceType	&FDXConsentResourceType	r	
F	resourceId	string	r	
F	dataClusters	[]&FDXDataCluster	r	
S	FDXHateoasLink	closed
F	href	string	r	
F	action	&FDXHateoasLinkAction	-	
F	rel	string	-	
F	types	[]&FDXContentTypes	-	
S	FDXLifecycleEvent	closed
F	status	&FDXEventStatus	-	
F	reason	&FDXUpdateReason	-	
F	otherReason	string	-	
F	initiator	&FDXPartyType	-	
F	updatedTime	datetime	-	
S	FDXNotification	closed
F	notificationId	string	r	
F	type	&FDXNotificationType	r	
F	subtype	string	-	
F	sentOn	datetime	r	
F	category	&FDXNotificationCategory	r	
F	severity	&FDXNotificationSeverity	-	
F	priority	&FDXNotificationPriority	-	
F	publisher	#FDXParty	-	
F	subscriber	#FDXParty	-	
F	notificationPayload	#FDXNotificationPayload	r	
F	url	#FDXHateoasLink	-	
S	FDXNotificationPayload	closed
F	id	string	-	
F	idType	&FDXNotificationPayloadIdType	-	
F	event	#FDXLifecycleEvent	-	
S	FDXParty	closed
F	name	string	r	
F	type	&FDXPartyType	r	
F	homeUri	string	-	format=url
F	logoUri	string	-	format=url
F	registry	&FDXPartyRegistry	-	
F	registeredEntityName	string	-	
F	registeredEntityId	string	-	
S	FallbackAuthMicrodepositAutoVerifiedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	string	n	
F	account_id	string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	FallbackAuthMicrodepositVerificationExpiredWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	string	n	
F	account_id	string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	FinancialInstitutionInsights	closed
F	name	string	r	
F	entity_id	string	n	
F	website	string	rn	
F	detected_accounts	[]#DetectedAccount	r	
S	FixedIncome	open
F	yield_rate	#YieldRate	rn	
F	maturity_date	date	rn	
F	issue_date	date	rn	
F	face_value	number	rn	
S	ForecastedMonthlyIncome	open
F	baseline_amount	number	n	
F	current_amount	number	r	
S	FraudAmount	open
F	iso_currency_code	&ISOCurrencyCode	r	
F	value	number	r	
S	FraudAnalysisDetails	open
F	type_supported	&FraudCheckOutcome	r	
F	portrait_presence_check	&FraudCheckOutcome	r	
F	portrait_details_check	&FraudCheckOutcome	r	
F	image_composition_check	&FraudCheckOutcome	r	
F	integrity_check	&FraudCheckOutcome	r	
F	detail_check	&FraudCheckOutcome	r	
F	issue_date_check	&FraudCheckOutcomeWithNoData	r	
S	GamblingIndicators	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	monthly_average	#MonthlyAverage	n	
F	top_merchants	[]string	-	
F	transactions_count	integer	n	
F	monthly_summaries	[]#MonthlySummary	-	
F	days_since_last_occurrence	integer	n	
F	percentage_of_income	number	n	
S	GenericScreeningHitLocationItems	open
F	analysis	#MatchSummary	-	
F	data	#WatchlistScreeningHitLocations	-	
S	GetRecipientResponse	open
F	recipient_id	string	r	maxLength=256
F	client_name	string	r	maxLength=256
F	logo_uri	string	n	
F	third_party_legal_name	string	r	maxLength=256
S	GetRecipientsResponse	open
F	recipients	[]#ExtendedRecipientMetadata	r	
S	HealthIncident	open
F	start_date	datetime	r	
F	end_date	datetime	n	
F	title	string	r	
F	incident_updates	[]#IncidentUpdate	r	
S	HistoricalAnnualIncome	open
F	baseline_amount	number	n	
F	current_amount	number	r	
S	HistoricalBalance	open
F	date	date	r	
F	current	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	HistoricalUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	new_transactions	number	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	Holding	open
F	account_id	string	r	
F	security_id	string	r	
F	institution_price	number	r	
F	institution_price_as_of	date	n	
F	institution_price_datetime	datetime	n	
F	institution_value	number	r	
F	cost_basis	number	rn	
F	quantity	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	vested_quantity	number	n	
F	vested_value	number	n	
F	tax_lots	[]#HoldingTaxLot	-	
S	HoldingTaxLot	open
F	institution_lot_id	string	rn	
F	original_purchase_datetime	datetime	rn	
F	quantity	number	rn	
F	purchase_price	number	rn	
F	cost_basis	number	rn	
F	current_value	number	rn	
F	position_type	&HoldingTaxLotPositionType	rn	
S	HoldingsDefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	n	
F	new_holdings	number	r	
F	updated_holdings	number	r	
F	environment	&WebhookEnvironmentValues	r	
S	HostedMMDVerificationWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	string	r	
F	item_id	string	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	-	
S	HumanReview	open
F	status	&HumanReviewStatus	r	
S	IDVProtectEvent	open
F	event_id	string	r	
F	timestamp	datetime	r	
F	trust_index	#TrustIndex	rn	
F	fraud_attributes	{}any	rn	
S	IdentityDefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	account_ids_with_updated_identity	{}[]&IdentityUpdateTypes	r	
F	error	#PlaidError	rn	
F	environment	&WebhookEnvironmentValues	r	
S	IdentityDocumentUpload	closed
F	document_id	string	-	
F	metadata	#IdentityDocumentUploadMetadata	-	
F	risk_insights	#IdentityDocumentUploadRiskInsights	-	
S	IdentityDocumentUploadMetadata	open
F	document_type	string	n	
F	is_account_number_match	boolean	n	
F	page_count	integer	n	
F	last_updated	datetime	-	
F	uploaded_at	datetime	-	
S	IdentityDocumentUploadRiskInsights	open
F	risk_summary	#IdentityDocumentUploadRiskSummary	-	
F	risk_signals	[]#IdentityDocumentUploadRiskSignal	-	
S	IdentityDocumentUploadRiskSignal	open
F	type	string	n	
F	has_fraud_risk	boolean	n	
F	signal_description	string	n	
F	page_number	integer	n	
S	IdentityDocumentUploadRiskSummary	open
F	risk_score	integer	n	
S	IdentityDocumentsUploadsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#IdentityDocumentsUploadsGetRequestOptions	-	
S	IdentityDocumentsUploadsGetRequestOptions	closed
F	account_ids	[]string	-	
S	IdentityDocumentsUploadsGetResponse	open
F	accounts	[]#AccountIdentityDocumentUpload	r	
F	item	#Item	r	
F	request_id	string	r	
S	IdentityGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#IdentityGetRequestOptions	-	
S	IdentityGetRequestOptions	closed
F	account_ids	[]string	-	
S	IdentityGetResponse	open
F	accounts	[]#AccountIdentity	r	
F	item	#Item	r	
F	request_id	string	r	
S	IdentityMatchRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	user	#IdentityMatchUser	-	
F	options	#IdentityMatchRequestOptions	-	
S	IdentityMatchRequestOptions	closed
F	account_ids	[]string	-	
S	IdentityMatchResponse	open
F	accounts	[]#AccountIdentityMatchScore	r	
F	item	#Item	r	
F	request_id	string	r	
S	IdentityMatchUser	open
F	legal_name	string	n	
F	phone_number	string	n	
F	email_address	string	n	
F	address	#AddressDataNotRequired	n	
S	IdentityRefreshRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
S	IdentityRefreshResponse	open
F	request_id	string	r	
S	IdentityVerification	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	previous_attempt_id	string	rn	
F	shareable_url	string	rn	
F	template	#IdentityVerificationTemplateReference	r	
F	user	#IdentityVerificationUserData	r	
F	status	&IdentityVerificationStatus	r	
F	steps	#IdentityVerificationStepSummary	r	
F	documentary_verification	#DocumentaryVerification	rn	
F	selfie_check	#SelfieCheck	rn	
F	kyc_check	#KYCCheckDetails	rn	
F	risk_check	#RiskCheckDetails	rn	
F	verify_sms	#VerifySMSDetails	rn	
F	watchlist_screening_id	string	rn	
F	beacon_user_id	string	rn	
F	user_id	string	rn	
F	redacted_at	datetime	rn	
F	latest_scored_protect_event	#IDVProtectEvent	n	
S	IdentityVerificationAutofillAddress	open
F	street	string	r	
F	street2	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
F	po_box	&POBoxStatus	r	
F	type	&AddressPurposeLabel	r	
S	IdentityVerificationAutofillCreateRequest	closed
F	identity_verification_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	IdentityVerificationAutofillCreateResponse	open
F	status	&IdentityVerificationAutofillStatus	r	
F	user	#IdentityVerificationAutofillUserData	rn	
F	request_id	string	r	
S	IdentityVerificationAutofillUserData	open
F	name	#IdentityVerificationResponseUserName	rn	
F	address	#IdentityVerificationAutofillAddress	rn	
F	id_number	#UserIDNumber	rn	
S	IdentityVerificationCreateRequest	closed
F	client_user_id	string	-	
F	user_id	string	-	
F	is_shareable	boolean	r	
F	template_id	string	r	
F	gave_consent	boolean	r	default=false
F	user	#IdentityVerificationCreateRequestUser	n	
F	client_id	string	-	
F	secret	string	-	
F	is_idempotent	boolean	n	
S	IdentityVerificationCreateRequestUser	closed
F	email_address	string	-	format=email
F	phone_number	string	n	
F	date_of_birth	date	-	
F	name	#IdentityVerificationRequestUserName	n	
F	address	#UserAddress	n	
F	id_number	#UserIDNumber	n	
F	client_user_id	string	n	
S	IdentityVerificationCreateResponse	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	previous_attempt_id	string	rn	
F	shareable_url	string	rn	
F	template	#IdentityVerificationTemplateReference	r	
F	user	#IdentityVerificationUserData	r	
F	status	&IdentityVerificationStatus	r	
F	steps	#IdentityVerificationStepSummary	r	
F	documentary_verification	#DocumentaryVerification	rn	
F	selfie_check	#SelfieCheck	rn	
F	kyc_check	#KYCCheckDetails	rn	
F	risk_check	#RiskCheckDetails	rn	
F	verify_sms	#VerifySMSDetails	rn	
F	watchlist_screening_id	string	rn	
F	beacon_user_id	string	rn	
F	user_id	string	rn	
F	redacted_at	datetime	rn	
F	latest_scored_protect_event	#IDVProtectEvent	n	
F	request_id	string	r	
S	IdentityVerificationDocumentAddressResponse	open
F	street	string	r	
F	city	string	r	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
S	IdentityVerificationDocumentNameResponse	open
F	given_name	string	r	
F	family_name	string	r	
S	IdentityVerificationGetRequest	closed
F	identity_verification_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	IdentityVerificationGetResponse	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	previous_attempt_id	string	rn	
F	shareable_url	string	rn	
F	template	#IdentityVerificationTemplateReference	r	
F	user	#IdentityVerificationUserData	r	
F	status	&IdentityVerificationStatus	r	
F	steps	#IdentityVerificationStepSummary	r	
F	documentary_verification	#DocumentaryVerification	rn	
F	selfie_check	#SelfieCheck	rn	
F	kyc_check	#KYCCheckDetails	rn	
F	risk_check	#RiskCheckDetails	rn	
F	verify_sms	#VerifySMSDetails	rn	
F	watchlist_screening_id	string	rn	
F	beacon_user_id	string	rn	
F	user_id	string	rn	
F	redacted_at	datetime	rn	
F	latest_scored_protect_event	#IDVProtectEvent	n	
F	request_id	string	r	
S	IdentityVerificationListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	template_id	string	r	
F	client_user_id	string	-	
F	user_id	string	n	
F	cursor	string	n	
S	IdentityVerificationListResponse	open
F	identity_verifications	[]#IdentityVerification	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	IdentityVerificationRequestUser	open
F	email_address	string	-	format=email
F	phone_number	string	n	
F	date_of_birth	date	-	
F	name	#IdentityVerificationRequestUserName	n	
F	address	#UserAddress	n	
F	id_number	#UserIDNumber	n	
S	IdentityVerificationRequestUserName	closed
F	given_name	string	r	
F	family_name	string	r	
S	IdentityVerificationResponseUserName	open
F	given_name	string	r	
F	family_name	string	r	
S	IdentityVerificationRetriedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	identity_verification_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IdentityVerificationRetryRequest	closed
F	client_user_id	string	r	
F	template_id	string	r	
F	strategy	&Strategy	r	
F	user	#IdentityVerificationRequestUser	n	
F	steps	#IdentityVerificationRetryRequestStepsObject	n	
F	is_shareable	boolean	n	
F	client_id	string	-	
F	secret	string	-	
S	IdentityVerificationRetryRequestStepsObject	closed
F	verify_sms	boolean	r	
F	kyc_check	boolean	r	
F	documentary_verification	boolean	r	
F	selfie_check	boolean	r	
S	IdentityVerificationRetryResponse	open
F	id	string	r	
F	client_user_id	string	r	
F	created_at	datetime	r	
F	completed_at	datetime	rn	
F	previous_attempt_id	string	rn	
F	shareable_url	string	rn	
F	template	#IdentityVerificationTemplateReference	r	
F	user	#IdentityVerificationUserData	r	
F	status	&IdentityVerificationStatus	r	
F	steps	#IdentityVerificationStepSummary	r	
F	documentary_verification	#DocumentaryVerification	rn	
F	selfie_check	#SelfieCheck	rn	
F	kyc_check	#KYCCheckDetails	rn	
F	risk_check	#RiskCheckDetails	rn	
F	verify_sms	#VerifySMSDetails	rn	
F	watchlist_screening_id	string	rn	
F	beacon_user_id	string	rn	
F	user_id	string	rn	
F	redacted_at	datetime	rn	
F	latest_scored_protect_event	#IDVProtectEvent	n	
F	request_id	string	r	
S	IdentityVerificationStatusUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	identity_verification_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IdentityVerificationStepSummary	open
F	accept_tos	&IdentityVerificationStepStatus	r	
F	verify_sms	&IdentityVerificationStepStatus	r	
F	kyc_check	&IdentityVerificationStepStatus	r	
F	documentary_verification	&IdentityVerificationStepStatus	r	
F	selfie_check	&IdentityVerificationStepStatus	r	
F	watchlist_screening	&IdentityVerificationStepStatus	r	
F	risk_check	&IdentityVerificationStepStatus	r	
S	IdentityVerificationStepUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	identity_verification_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IdentityVerificationTemplateReference	open
F	id	string	r	
F	version	integer	r	
S	IdentityVerificationUserAddress	open
F	street	string	rn	
F	street2	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
S	IdentityVerificationUserData	open
F	phone_number	string	n	
F	date_of_birth	date	rn	
F	ip_address	string	rn	
F	email_address	string	rn	format=email
F	name	#IdentityVerificationResponseUserName	rn	
F	address	#IdentityVerificationUserAddress	rn	
F	id_number	#UserIDNumber	rn	
S	ImageQualityDetails	open
F	glare_check	&ImageQualityOutcome	r	
F	dimensions_check	&ImageQualityOutcome	r	
F	blur_check	&ImageQualityOutcome	r	
S	IncidentUpdate	open
F	description	string	-	
F	status	&IncidentUpdateStatus	-	
F	updated_date	datetime	-	
S	IncomeBreakdown	open
F	type	&IncomeBreakdownType	rn	
F	rate	number	rn	
F	hours	number	rn	
F	total	number	rn	
S	IncomeInsights	open
F	total_income	#AmountWithCurrency	n	
F	income_excluding_transfers	#AmountWithCurrencyWithMonthlyAverage	n	
F	transfers_in	#AmountWithCurrencyWithMonthlyAverage	n	
S	IncomeInsightsFilter	closed
F	included_categories	[]string	r	
F	excluded_categories	[]string	-	
S	IncomeSourcesCounts	open
F	baseline_count	number	n	
F	current_count	number	r	
S	IncomeVerificationCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	webhook	string	r	
F	precheck_id	string	-	
F	options	#IncomeVerificationCreateRequestOptions	-	
S	IncomeVerificationCreateRequestOptions	closed
F	access_tokens	[]string	-	
S	IncomeVerificationCreateResponse	open
F	income_verification_id	string	r	
F	request_id	string	r	
S	IncomeVerificationDocumentsDownloadRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	income_verification_id	string	n	
F	access_token	string	n	
F	document_id	string	n	
S	IncomeVerificationPaystubsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	income_verification_id	string	n	
F	access_token	string	n	
S	IncomeVerificationPaystubsGetResponse	open
F	document_metadata	[]#DocumentMetadata	-	
F	paystubs	[]#Paystub	r	
F	error	#PlaidError	n	
F	request_id	string	r	
S	IncomeVerificationPrecheckEmployer	closed
F	name	string	n	
F	address	#IncomeVerificationPrecheckEmployerAddressData	n	
F	tax_id	string	n	
F	url	string	n	format=url
S	IncomeVerificationPrecheckEmployerAddressData	open
F	city	string	-	
F	country	string	-	
F	postal_code	string	-	
F	region	string	-	
F	street	string	-	
S	IncomeVerificationPrecheckMilitaryInfo	closed
F	is_active_duty	boolean	n	
F	branch	string	n	
S	IncomeVerificationPrecheckPayrollInstitution	closed
F	name	string	n	
S	IncomeVerificationPrecheckRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user	#IncomeVerificationPrecheckUser	n	
F	employer	#IncomeVerificationPrecheckEmployer	n	
F	payroll_institution	#IncomeVerificationPrecheckPayrollInstitution	n	
F	transactions_access_token	string	n	
F	transactions_access_tokens	[]string	-	
F	us_military_info	#IncomeVerificationPrecheckMilitaryInfo	n	
S	IncomeVerificationPrecheckResponse	open
F	precheck_id	string	r	
F	request_id	string	r	
F	confidence	&IncomeVerificationPrecheckConfidence	r	
S	IncomeVerificationPrecheckUser	closed
F	first_name	string	n	
F	last_name	string	n	
F	email_address	string	n	
F	home_address	#SignalAddressData	n	
S	IncomeVerificationRefreshReconnectNeededWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	user_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IncomeVerificationRiskSignalsStatusWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	risk_signals_status	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IncomeVerificationStatusWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	verification_status	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	IncomeVerificationTaxformsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	income_verification_id	string	n	
F	access_token	string	n	
S	IncomeVerificationTaxformsGetResponse	open
F	request_id	string	-	
F	document_metadata	[]#DocumentMetadata	r	
F	taxforms	[]#Taxform	r	
F	error	#PlaidError	n	
S	IndividualName	open
F	FirstName	string	r	
F	LastName	string	r	
S	IndividualScreeningHitNames	open
F	full	string	r	
F	is_primary	boolean	r	
F	weak_alias_determination	&WeakAliasDetermination	r	
S	IndividualWatchlistProgram	open
F	id	string	r	
F	created_at	datetime	r	
F	is_rescanning_enabled	boolean	r	
F	lists_enabled	[]&IndividualWatchlistCode	r	unique=1
F	name	string	r	
F	name_sensitivity	&ProgramNameSensitivity	r	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	is_archived	boolean	r	
S	InitialUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	string	n	
F	new_transactions	number	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	Institution	open
F	institution_id	string	r	
F	name	string	r	
F	products	[]&Products	r	
F	country_codes	[]&CountryCode	r	
F	url	string	n	
F	primary_color	string	n	
F	logo	string	n	
F	routing_numbers	[]string	r	
F	dtc_numbers	[]string	-	
F	oauth	boolean	r	
F	status	#InstitutionStatus	n	
F	payment_initiation_metadata	#PaymentInitiationMetadata	n	
F	auth_metadata	#AuthMetadata	n	
S	InstitutionStatus	open
F	item_logins	#ProductStatus	n	
F	transactions_updates	#ProductStatus	n	
F	auth	#ProductStatus	n	
F	identity	#ProductStatus	n	
F	investments_updates	#ProductStatus	n	
F	liabilities_updates	#ProductStatus	n	
F	liabilities	#ProductStatus	n	
F	investments	#ProductStatus	n	
F	health_incidents	[]#HealthIncident	n	
S	InstitutionStatusAlertWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	institution_id	string	r	
F	institution_overall_success_rate	number	r	
F	environment	&WebhookEnvironmentValues	r	
S	InstitutionSupportedNetworks	open
F	rtp	#TransferCapabilitiesGetRTP	r	
F	rfp	#TransferCapabilitiesGetRfP	r	
S	InstitutionsGetByIdRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	institution_id	string	r	minLength=1
F	country_codes	[]&CountryCode	r	
F	options	#InstitutionsGetByIdRequestOptions	x	
S	InstitutionsGetByIdRequestOptions	closed
F	include_optional_metadata	boolean	-	default=false
F	include_status	boolean	-	default=false
F	include_auth_metadata	boolean	-	default=false
F	include_payment_initiation_metadata	boolean	-	default=false
S	InstitutionsGetByIdResponse	open
F	institution	#Institution	r	
F	request_id	string	r	
S	InstitutionsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	count	integer	r	min=1;max=500
F	offset	integer	r	min=0
F	country_codes	[]&CountryCode	r	minItems=1
F	options	#InstitutionsGetRequestOptions	-	
S	InstitutionsGetRequestOptions	closed
F	products	[]&Products	n	minItems=1
F	routing_numbers	[]string	n	
F	oauth	boolean	n	
F	include_optional_metadata	boolean	-	
F	include_auth_metadata	boolean	-	default=false
F	include_payment_initiation_metadata	boolean	-	default=false
S	InstitutionsGetResponse	open
F	institutions	[]#Institution	r	
F	total	integer	r	
F	request_id	string	r	
S	InstitutionsSearchPaymentInitiationOptions	closed
F	payment_id	string	n	
F	consent_id	string	n	
S	InstitutionsSearchRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	query	string	r	minLength=1
F	products	[]&Products	n	minItems=1
F	country_codes	[]&CountryCode	r	
F	options	#InstitutionsSearchRequestOptions	-	
S	InstitutionsSearchRequestOptions	closed
F	oauth	boolean	n	
F	include_optional_metadata	boolean	-	
F	include_auth_metadata	boolean	n	default=false
F	include_payment_initiation_metadata	boolean	n	default=false
F	payment_initiation	#InstitutionsSearchPaymentInitiationOptions	n	
S	InstitutionsSearchResponse	open
F	institutions	[]#Institution	r	
F	request_id	string	r	
S	InvestmentAccount	open
F	account_id	string	r	
F	balances	#InvestmentAccountBalance	r	
F	mask	string	rn	
F	name	string	r	
F	official_name	string	rn	
F	type	&AccountType	r	
F	subtype	&AccountSubtype	rn	
F	verification_status	&AccountBaseVerificationStatus	-	
F	verification_name	string	-	
F	verification_insights	#AccountVerificationInsights	-	
F	persistent_account_id	string	-	
F	holder_category	&AccountHolderCategory	n	
S	InvestmentAccountBalance	open
F	available	number	rn	
F	current	number	rn	
F	limit	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	last_updated_datetime	datetime	n	
F	margin_loan_amount	number	rn	
S	InvestmentFilter	open
F	account_subtypes	[]&InvestmentAccountSubtype	r	
S	InvestmentHoldingsGetRequestOptions	closed
F	account_ids	[]string	-	
S	InvestmentTransaction	open
F	investment_transaction_id	string	r	
F	cancel_transaction_id	string	n	
F	account_id	string	r	
F	security_id	string	rn	
F	date	date	r	
F	transaction_datetime	datetime	n	
F	name	string	r	
F	quantity	number	r	
F	amount	number	r	
F	price	number	r	
F	fees	number	rn	
F	type	&InvestmentTransactionType	r	
F	subtype	&InvestmentTransactionSubtype	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	InvestmentsAuth401kContributionDetails	open
F	last_contribution_transactions	[]#InvestmentTransaction	r	
F	contribution_count_1m	integer	r	
F	contribution_amount_1m	number	r	
F	contribution_count_6m	integer	r	
F	contribution_amount_6m	number	r	
F	contribution_count_12m	integer	r	
F	contribution_amount_12m	number	r	
S	InvestmentsAuth401kFeeDetails	open
F	account_fee_count_12m	integer	r	
F	account_fee_amount_12m	number	r	
S	InvestmentsAuthAccountDetails401k	open
F	account_id	string	-	
F	fee_details	#InvestmentsAuth401kFeeDetails	-	
F	contribution_details	#InvestmentsAuth401kContributionDetails	-	
S	InvestmentsAuthDataSources	open
F	numbers	&DataSources	-	
F	owners	&DataSources	-	
F	holdings	&DataSources	-	
S	InvestmentsAuthGetNumbers	open
F	acats	[]#NumbersACATS	-	
F	aton	[]#NumbersATON	-	
F	retirement_401k	[]#NumbersRetirement401k	-	
S	InvestmentsAuthGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#InvestmentsAuthGetRequestOptions	-	
S	InvestmentsAuthGetRequestOptions	closed
F	account_ids	[]string	-	
S	InvestmentsAuthGetResponse	open
F	accounts	[]#InvestmentAccount	r	
F	holdings	[]#Holding	r	
F	securities	[]#Security	r	
F	owners	[]#InvestmentsAuthOwner	r	
F	numbers	#InvestmentsAuthGetNumbers	r	
F	data_sources	#InvestmentsAuthDataSources	r	
F	account_details_401k	[]#InvestmentsAuthAccountDetails401k	-	
F	item	#Item	r	
F	request_id	string	r	
S	InvestmentsAuthOwner	open
F	account_id	string	-	
F	names	[]string	-	
S	InvestmentsDefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	n	
F	new_investments_transactions	number	r	
F	cancelled_investments_transactions	number	r	
F	environment	&WebhookEnvironmentValues	r	
S	InvestmentsHistoricalUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	n	
F	new_investments_transactions	number	r	
F	cancelled_investments_transactions	number	r	
F	environment	&WebhookEnvironmentValues	r	
S	InvestmentsHoldingsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#InvestmentHoldingsGetRequestOptions	x	
S	InvestmentsHoldingsGetResponse	open
F	accounts	[]#InvestmentAccount	r	
F	holdings	[]#Holding	r	
F	securities	[]#Security	r	
F	item	#Item	r	
F	request_id	string	r	
F	is_investments_fallback_item	boolean	-	
S	InvestmentsRefreshRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
S	InvestmentsRefreshResponse	open
F	request_id	string	r	
S	InvestmentsTransactionsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	start_date	date	r	
F	end_date	date	r	
F	options	#InvestmentsTransactionsGetRequestOptions	-	
S	InvestmentsTransactionsGetRequestOptions	closed
F	account_ids	[]string	-	
F	count	integer	-	min=1;max=500;default=100
F	offset	integer	-	min=0;default=0
F	async_update	boolean	-	default=false
S	InvestmentsTransactionsGetResponse	open
F	item	#Item	r	
F	accounts	[]#InvestmentAccount	r	
F	securities	[]#Security	r	
F	investment_transactions	[]#InvestmentTransaction	r	
F	total_investment_transactions	integer	r	
F	request_id	string	r	
F	is_investments_fallback_item	boolean	-	
S	Issue	open
F	issue_id	string	-	
F	institution_names	[]string	-	
F	institution_ids	[]string	-	
F	created_at	datetime	-	
F	summary	string	-	
F	detailed_description	string	-	
F	status	&IssuesStatus	-	
S	IssueResolvedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	issue_id	string	r	
F	issue_description	string	r	
F	issue_resolved_at	datetime	r	
F	institution_id	string	r	
F	institution_name	string	r	
S	IssuesGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	issue_id	string	r	
S	IssuesGetResponse	open
F	issue	#Issue	-	
F	request_id	string	-	
S	IssuesSearchRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	item_id	string	-	
F	link_session_id	string	-	
F	link_session_request_id	string	-	
S	IssuesSearchResponse	open
F	issues	[]#Issue	-	
F	request_id	string	-	
S	IssuesSubscribeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	issue_id	string	r	
F	webhook	string	r	
S	IssuesSubscribeResponse	open
F	request_id	string	r	
S	Item	open
F	item_id	string	r	
F	institution_id	string	n	
F	institution_name	string	n	
F	webhook	string	rn	
F	auth_method	&ItemAuthMethod	n	
F	error	#PlaidError	rn	
F	available_products	[]&Products	r	
F	billed_products	[]&Products	r	
F	products	[]&Products	-	
F	consented_products	[]&Products	-	
F	consent_expiration_time	datetime	rn	
F	update_type	&ItemUpdateType	r	
S	ItemAccessTokenInvalidateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	ItemAccessTokenInvalidateResponse	open
F	new_access_token	string	r	
F	request_id	string	r	
S	ItemActivityListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	-	
F	cursor	string	-	
F	count	integer	-	min=1;max=50;default=50
S	ItemActivityListResponse	open
F	request_id	string	r	
F	activities	[]#Activity	r	
F	last_data_access_times	[]#LastDataAccessTimes	r	
F	cursor	string	-	
S	ItemAddResultWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	link_session_id	string	r	
F	link_token	string	r	
F	public_token	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ItemApplicationListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	n	
S	ItemApplicationListResponse	open
F	request_id	string	-	
F	applications	[]#ConnectedApplication	r	
S	ItemApplicationScopesUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	application_id	string	r	
F	scopes	#Scopes	r	
F	state	string	-	
F	context	&ScopesContext	r	
S	ItemApplicationScopesUpdateResponse	open
F	request_id	string	r	
S	ItemApplicationUnlinkRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	application_id	string	r	
S	ItemApplicationUnlinkResponse	open
F	request_id	string	r	
S	ItemErrorWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	rn	
F	environment	&WebhookEnvironmentValues	r	
S	ItemGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	ItemGetResponse	open
F	item	#ItemWithConsentFields	r	
F	status	#ItemStatus	n	
F	request_id	string	r	
S	ItemImportRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	institution_id	string	-	
F	products	[]&Products	r	minItems=1
F	user_auth	#ItemImportRequestUserAuth	r	
F	options	#ItemImportRequestOptions	-	
S	ItemImportRequestOptions	closed
F	webhook	string	-	format=url
S	ItemImportRequestUserAuth	closed
F	user_id	string	r	
F	auth_token	string	r	
S	ItemImportResponse	open
F	access_token	string	r	
F	request_id	string	r	
S	ItemLoginRepairedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	environment	&WebhookEnvironmentValues	r	
S	ItemProductReadyWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	ItemProductsTerminateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	reason_code	&ProductsTerminateReasonCode	r	
F	reason_note	string	n	maxLength=512
S	ItemProductsTerminateResponse	open
F	request_id	string	r	
S	ItemPublicTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	ItemPublicTokenCreateResponse	open
F	public_token	string	r	
F	expiration	datetime	-	
F	request_id	string	r	
S	ItemPublicTokenExchangeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	public_token	string	r	
S	ItemPublicTokenExchangeResponse	open
F	access_token	string	r	
F	item_id	string	r	
F	request_id	string	r	
S	ItemRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	reason_code	&ItemRemoveReasonCode	n	
F	reason_note	string	n	maxLength=512
S	ItemRemoveResponse	open
F	request_id	string	r	
S	ItemStatus	open
F	investments	#ItemStatusInvestments	n	
F	transactions	#ItemStatusTransactions	n	
F	last_webhook	#ItemStatusLastWebhook	n	
S	ItemStatusInvestments	open
F	last_successful_update	datetime	n	
F	last_failed_update	datetime	n	
S	ItemStatusLastWebhook	open
F	sent_at	datetime	n	
F	code_sent	string	-	
S	ItemStatusTransactions	open
F	last_successful_update	datetime	n	
F	last_failed_update	datetime	n	
S	ItemWebhookUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	webhook	string	n	format=url
S	ItemWebhookUpdateResponse	open
F	item	#Item	r	
F	request_id	string	r	
S	ItemWithConsentFields	open
F	item_id	string	r	
F	institution_id	string	n	
F	institution_name	string	n	
F	webhook	string	rn	
F	auth_method	&ItemAuthMethod	n	
F	error	#PlaidError	rn	
F	available_products	[]&Products	r	
F	billed_products	[]&Products	r	
F	products	[]&Products	-	
F	consented_products	[]&Products	-	
F	consent_expiration_time	datetime	rn	
F	update_type	&ItemUpdateType	r	
F	created_at	datetime	-	
F	consented_use_cases	[]string	-	
F	consented_data_scopes	[]&ItemConsentedDataScope	-	
S	JWKPublicKey	open
F	alg	string	r	
F	crv	string	r	
F	kid	string	r	
F	kty	string	r	
F	use	string	r	
F	x	string	r	
F	y	string	r	
F	created_at	integer	r	
F	expired_at	integer	rn	
S	KYCCheckAddressSummary	open
F	summary	&MatchSummaryCode	r	
F	po_box	&POBoxStatus	r	
F	type	&AddressPurposeLabel	r	
F	street	&HiddenMatchSummaryCode	-	
F	city	&HiddenMatchSummaryCode	-	
F	region	&HiddenMatchSummaryCode	-	
F	postal_code	&HiddenMatchSummaryCode	-	
F	international_details	#KYCCheckDetailsInternationalAddress	n	
S	KYCCheckDateOfBirthSummary	open
F	summary	&MatchSummaryCode	r	
F	day	&HiddenMatchSummaryCode	-	
F	month	&HiddenMatchSummaryCode	-	
F	year	&HiddenMatchSummaryCode	-	
S	KYCCheckDetails	open
F	status	string	r	
F	address	#KYCCheckAddressSummary	r	
F	name	#KYCCheckNameSummary	r	
F	date_of_birth	#KYCCheckDateOfBirthSummary	r	
F	id_number	#KYCCheckIDNumberSummary	r	
F	phone_number	#KYCCheckPhoneSummary	r	
S	KYCCheckDetailsInternationalAddress	open
F	building	&HiddenMatchSummaryCode	r	
F	county	&HiddenMatchSummaryCode	r	
F	district	&HiddenMatchSummaryCode	r	
F	house_number	&HiddenMatchSummaryCode	r	
F	subpremise	&HiddenMatchSummaryCode	r	
F	thoroughfare	&HiddenMatchSummaryCode	r	
S	KYCCheckIDNumberSummary	open
F	summary	&MatchSummaryCode	r	
S	KYCCheckNameSummary	open
F	summary	&MatchSummaryCode	r	
F	given_name	&HiddenMatchSummaryCode	-	
F	family_name	&HiddenMatchSummaryCode	-	
S	KYCCheckPhoneSummary	open
F	summary	&MatchSummaryCode	r	
F	area_code	&MatchSummaryCode	r	
S	LastDataAccessTimes	open
F	application_id	string	r	
F	account_balance_info	datetime	rn	
F	account_routing_number	datetime	rn	
F	contact_details	datetime	rn	
F	transactions	datetime	rn	
F	credit_and_loans	datetime	rn	
F	investments	datetime	rn	
F	payroll_info	datetime	rn	
F	transaction_risk_info	datetime	rn	
S	LatestScoredEvent	open
F	event_id	string	r	
F	timestamp	datetime	r	
F	event_type	string	-	
F	trust_index	#TrustIndex	rn	
F	fraud_attributes	{}any	rn	
S	LayerAuthenticationPassedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	environment	&WebhookEnvironmentValues	r	
F	link_session_id	string	r	
F	link_token	string	r	
S	LendScore	open
F	score	integer	n	
F	reason_codes	[]string	-	
F	error_reason	string	n	
S	LiabilitiesDefaultUpdateWebhook	closed
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	rn	
F	account_ids_with_new_liabilities	[]string	r	
F	account_ids_with_updated_liabilities	{}[]string	r	
F	environment	&WebhookEnvironmentValues	r	
S	LiabilitiesGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	options	#LiabilitiesGetRequestOptions	x	
S	LiabilitiesGetRequestOptions	closed
F	account_ids	[]string	-	
S	LiabilitiesGetResponse	open
F	accounts	[]#AccountBase	r	
F	item	#Item	r	
F	liabilities	#LiabilitiesObject	r	
F	request_id	string	r	
S	LiabilitiesObject	open
F	credit	[]#CreditCardLiability	rn	
F	mortgage	[]#MortgageLiability	rn	
F	student	[]#StudentLoan	rn	
S	LinkCallbackMetadata	open
F	callback_type	&LinkDeliveryWebhookCallbackType	-	
F	event_name	&LinkEventName	-	
F	status	string	-	
F	link_session_id	string	-	
F	request_id	string	-	
F	institution	#LinkDeliveryInstitution	-	
F	accounts	[]#LinkDeliveryAccount	-	
S	LinkDeliveryAccount	open
F	id	string	-	
F	name	string	-	
F	mask	string	-	
F	type	string	-	
F	subtype	string	-	
F	verification_status	&LinkDeliveryVerificationStatus	-	
F	class_type	string	-	
S	LinkDeliveryCallbackWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	link_delivery_session_id	string	r	
F	timestamp	string	r	
F	error	#PlaidError	n	
F	link_callback_metadata	#LinkCallbackMetadata	r	
S	LinkDeliveryCommunicationMethod	closed
F	method	&LinkDeliveryDeliveryMethod	-	
F	address	string	-	
S	LinkDeliveryCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	link_token	string	r	
F	options	#LinkDeliveryOptions	-	
S	LinkDeliveryCreateResponse	open
F	link_delivery_url	string	r	
F	link_delivery_session_id	string	r	
F	request_id	string	r	
S	LinkDeliveryGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	link_delivery_session_id	string	r	
S	LinkDeliveryGetResponse	open
F	status	&LinkDeliverySessionStatus	r	
F	created_at	datetime	r	
F	completed_at	datetime	n	
F	request_id	string	r	
F	access_tokens	[]string	n	
F	item_ids	[]string	n	
S	LinkDeliveryInstitution	open
F	name	string	-	
F	institution_id	string	-	
S	LinkDeliveryMetadata	open
F	communication_method	&LinkDeliveryWebhookCommunicationMethod	-	
F	delivery_status	&LinkDeliveryWebhookDeliveryStatus	-	
S	LinkDeliveryOptions	closed
F	recipient	#LinkDeliveryRecipient	-	
S	LinkDeliveryRecipient	closed
F	communication_methods	[]#LinkDeliveryCommunicationMethod	-	
F	first_name	string	-	
S	LinkEvent	open
F	event_name	string	r	
F	timestamp	string	r	
F	event_id	string	r	
F	event_metadata	#LinkEventMetadata	r	
S	LinkEventMetadata	open
F	error_code	string	-	
F	error_message	string	-	
F	error_type	string	-	
F	exit_status	string	-	
F	institution_id	string	-	
F	institution_name	string	-	
F	institution_search_query	string	-	
F	request_id	string	-	
F	mfa_type	string	-	
F	view_name	string	-	
F	selection	string	-	
F	brand_name	string	-	
F	match_reason	string	-	
F	routing_number	string	-	
F	account_number_mask	string	-	
S	LinkEventsWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	events	[]#LinkEvent	r	
F	link_session_id	string	r	
F	link_token	string	r	
S	LinkOAuthCorrelationIdExchangeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	link_correlation_id	string	r	
S	LinkOAuthCorrelationIdExchangeResponse	open
F	link_token	string	r	
F	request_id	string	r	
S	LinkSessionBankIncomeResult	open
F	status	&CreditSessionBankIncomeStatus	r	
F	item_id	string	r	
F	institution	#LinkSessionSuccessMetadataInstitution	rn	
S	LinkSessionCraDocumentUploadResult	closed
F	num_bank_statements_uploaded	integer	r	
S	LinkSessionCraItemAddResult	open
F	item_id	string	r	
F	accounts	[]#LinkSessionSuccessMetadataAccount	r	
F	institution	#LinkSessionSuccessMetadataInstitution	rn	
S	LinkSessionCraUpdateResult	open
F	item_id	string	r	
F	accounts	[]#LinkSessionSuccessMetadataAccount	r	
F	institution	#LinkSessionSuccessMetadataInstitution	rn	
S	LinkSessionExit	open
F	error	#PlaidError	rn	
F	metadata	#LinkSessionExitMetadata	rn	
S	LinkSessionExitDeprecated	open
F	error	#PlaidError	rn	
F	metadata	#LinkSessionExitMetadata	rn	
S	LinkSessionExitMetadata	closed
F	institution	#LinkSessionExitMetadataInstitution	n	
F	status	string	-	
F	link_session_id	string	-	
F	request_id	string	-	
S	LinkSessionExitMetadataInstitution	closed
F	name	string	-	
F	institution_id	string	-	
S	LinkSessionFinishedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	status	string	r	
F	link_session_id	string	r	
F	link_token	string	r	
F	public_token	string	-	
F	public_tokens	[]string	-	
F	user_id	string	-	
F	environment	&WebhookEnvironmentValues	r	
S	LinkSessionItemAddResult	open
F	public_token	string	r	
F	accounts	[]#LinkSessionSuccessMetadataAccount	r	
F	institution	#LinkSessionSuccessMetadataInstitution	rn	
S	LinkSessionPayrollIncomeResult	open
F	num_paystubs_retrieved	integer	r	
F	num_w2s_retrieved	integer	r	
F	institution	#LinkSessionSuccessMetadataInstitution	rn	
S	LinkSessionResults	open
F	item_add_results	[]#LinkSessionItemAddResult	r	
F	cra_item_add_results	[]#LinkSessionCraItemAddResult	r	
F	cra_update_results	[]#LinkSessionCraUpdateResult	r	
F	bank_income_results	[]#LinkSessionBankIncomeResult	r	
F	payroll_income_results	[]#LinkSessionPayrollIncomeResult	r	
F	document_income_results	#CreditSessionDocumentIncomeResult	rn	
F	cra_document_upload_results	#LinkSessionCraDocumentUploadResult	n	
S	LinkSessionSuccess	closed
F	public_token	string	r	
F	metadata	#LinkSessionSuccessMetadata	rn	
S	LinkSessionSuccessMetadata	closed
F	institution	#LinkSessionSuccessMetadataInstitution	n	
F	accounts	[]#LinkSessionSuccessMetadataAccount	-	
F	link_session_id	string	-	
F	transfer_status	&LinkSessionSuccessMetadataTransferStatus	n	
S	LinkSessionSuccessMetadataAccount	closed
F	id	string	-	
F	name	string	-	
F	mask	string	n	
F	type	string	-	
F	subtype	string	-	
F	verification_status	string	n	
F	class_type	string	n	
S	LinkSessionSuccessMetadataInstitution	closed
F	name	string	-	
F	institution_id	string	-	
S	LinkTokenAccountFilters	open
F	depository	#DepositoryFilter	-	
F	credit	#CreditFilter	-	
F	loan	#LoanFilter	-	
F	investment	#InvestmentFilter	-	
F	other	#OtherFilter	-	
S	LinkTokenCashflowReport	closed
F	days_requested	integer	-	min=1;max=730;default=365
S	LinkTokenCreateCardSwitch	closed
F	card_bin	string	r	
S	LinkTokenCreateHostedLink	open
F	delivery_method	&HostedLinkDeliveryMethod	-	
F	completion_redirect_uri	string	-	
F	url_lifetime_seconds	integer	-	
F	is_mobile_app	boolean	-	default=false
S	LinkTokenCreateIdentity	closed
F	is_document_upload	boolean	-	
F	account_ids	[]string	-	
F	parsing_configs	[]&IncomeVerificationDocParsingConfig	-	
S	LinkTokenCreateInstitutionData	closed
F	routing_number	string	-	
S	LinkTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_name	string	r	minLength=1
F	language	string	r	minLength=1
F	country_codes	[]&CountryCode	r	minItems=1
F	user	#LinkTokenCreateRequestUser	-	
F	user_id	string	-	
F	products	[]&Products	n	
F	required_if_supported_products	[]&Products	n	
F	optional_products	[]&Products	n	
F	additional_consented_products	[]&Products	n	
F	webhook	string	-	format=url
F	access_token	string	n	minLength=1
F	access_tokens	[]string	-	
F	link_customization_name	string	-	
F	appearance_mode	&LinkTokenCreateRequestAppearanceMode	n	
F	redirect_uri	string	-	
F	android_package_name	string	-	
F	institution_data	#LinkTokenCreateInstitutionData	-	
F	card_switch	#LinkTokenCreateCardSwitch	-	
F	account_filters	#LinkTokenAccountFilters	-	
F	eu_config	#LinkTokenEUConfig	-	
F	institution_id	string	-	
F	payment_configuration	#LinkTokenCreateRequestPaymentConfiguration	-	
F	payment_initiation	#LinkTokenCreateRequestPaymentInitiation	-	
F	employment	#LinkTokenCreateRequestEmployment	-	
F	income_verification	#LinkTokenCreateRequestIncomeVerification	-	
F	base_report	#LinkTokenCreateRequestBaseReport	-	
F	credit_partner_insights	#LinkTokenCreateRequestCreditPartnerInsights	-	
F	cra_options	#LinkTokenCreateRequestCraOptions	-	
F	consumer_report_permissible_purpose	&ConsumerReportPermissiblePurpose	-	
F	auth	#LinkTokenCreateRequestAuth	-	
F	transfer	#LinkTokenCreateRequestTransfer	-	
F	update	#LinkTokenCreateRequestUpdate	-	
F	identity_verification	#LinkTokenCreateRequestIdentityVerification	-	
F	statements	#LinkTokenCreateRequestStatements	-	
F	third_party_user_token	string	-	
F	investments	#LinkTokenInvestments	-	
F	investments_auth	#LinkTokenInvestmentsAuth	-	
F	hosted_link	#LinkTokenCreateHostedLink	-	
F	transactions	#LinkTokenTransactions	-	
F	cashflow_report	#LinkTokenCashflowReport	-	
F	cra_enabled	boolean	-	
F	identity	#LinkTokenCreateIdentity	-	
F	financekit_supported	boolean	-	
F	enable_multi_item_link	boolean	-	
F	user_token	string	-	
S	LinkTokenCreateRequestAuth	closed
F	auth_type_select_enabled	boolean	-	
F	automated_microdeposits_enabled	boolean	-	
F	instant_match_enabled	boolean	-	
F	same_day_microdeposits_enabled	boolean	-	
F	instant_microdeposits_enabled	boolean	-	
F	reroute_to_credentials	&LinkTokenCreateRequestAuthRerouteToCredentials	-	
F	database_match_enabled	boolean	-	
F	database_insights_enabled	boolean	-	
F	flow_type	&LinkTokenCreateRequestAuthFlowType	-	
F	sms_microdeposits_verification_enabled	boolean	-	
S	LinkTokenCreateRequestBaseReport	closed
F	days_requested	integer	r	min=1;max=730
F	client_report_id	string	n	
S	LinkTokenCreateRequestCraOptions	closed
F	days_requested	integer	r	max=731
F	days_required	integer	-	max=184
F	client_report_id	string	n	
F	partner_insights	#LinkTokenCreateRequestCraOptionsPartnerInsights	-	
F	base_report	#LinkTokenCreateRequestCraOptionsBaseReport	-	
F	cashflow_insights	#LinkTokenCreateRequestCraOptionsCashflowInsights	-	
F	lend_score	#LinkTokenCreateRequestCraOptionsLendScore	-	
F	network_insights	#LinkTokenCreateRequestCraOptionsNetworkInsights	-	
F	include_investments	boolean	n	
F	income_insights	#LinkTokenCreateRequestCraOptionsIncomeInsights	-	
S	LinkTokenCreateRequestCraOptionsBaseReport	closed
F	client_report_id	string	n	
F	gse_options	#LinkTokenCreateRequestCraOptionsBaseReportGSEOptions	n	
F	require_identity	boolean	n	
F	home_lending_report_options	#CraCheckReportHomeLendingReportOptions	n	
S	LinkTokenCreateRequestCraOptionsBaseReportGSEOptions	closed
F	report_types	[]&GSEReportType	r	
S	LinkTokenCreateRequestCraOptionsCashflowInsights	closed
F	attributes_version	&CashflowAttributesVersion	n	
S	LinkTokenCreateRequestCraOptionsIncomeInsights	closed
F	income_insights_filter	#IncomeInsightsFilter	n	
F	income_insights_version	&IncomeInsightsVersion	rn	
S	LinkTokenCreateRequestCraOptionsLendScore	closed
F	lend_score_version	&PlaidLendScoreVersion	n	
S	LinkTokenCreateRequestCraOptionsNetworkInsights	closed
F	network_insights_version	&NetworkInsightsVersion	n	
S	LinkTokenCreateRequestCraOptionsPartnerInsights	closed
F	prism_versions	#PrismVersions	n	
F	fico	#CraPartnerInsightsFicoInput	n	
S	LinkTokenCreateRequestCreditPartnerInsights	closed
F	days_requested	integer	-	min=1;max=730
S	LinkTokenCreateRequestEmployment	closed
F	employment_source_types	[]&EmploymentSourceType	-	
F	bank_employment	#LinkTokenCreateRequestEmploymentBankIncome	-	
S	LinkTokenCreateRequestEmploymentBankIncome	closed
F	days_requested	integer	r	
S	LinkTokenCreateRequestIdentityVerification	closed
F	template_id	string	r	
F	consent	boolean	-	default=false
F	gave_consent	boolean	-	default=false
S	LinkTokenCreateRequestIncomeVerification	closed
F	income_verification_id	string	-	
F	asset_report_id	string	-	
F	access_tokens	[]string	n	
F	income_source_types	[]&IncomeVerificationSourceType	-	
F	bank_income	#LinkTokenCreateRequestIncomeVerificationBankIncome	-	
F	payroll_income	#LinkTokenCreateRequestIncomeVerificationPayrollIncome	-	
F	stated_income_sources	[]#LinkTokenCreateRequestUserStatedIncomeSource	-	
S	LinkTokenCreateRequestIncomeVerificationBankIncome	closed
F	days_requested	integer	r	min=1;max=731
F	enable_multiple_items	boolean	n	default=false
S	LinkTokenCreateRequestIncomeVerificationPayrollIncome	closed
F	flow_types	[]&IncomeVerificationPayrollFlowType	n	
F	is_update_mode	boolean	-	default=false
F	item_id_to_update	string	n	
F	parsing_config	[]&IncomeVerificationDocParsingConfig	n	
S	LinkTokenCreateRequestPaymentConfiguration	closed
F	amount	string	r	
F	description	string	-	
S	LinkTokenCreateRequestPaymentInitiation	closed
F	payment_id	string	-	
F	consent_id	string	-	
S	LinkTokenCreateRequestStatements	closed
F	start_date	date	r	
F	end_date	date	r	
S	LinkTokenCreateRequestTransfer	closed
F	intent_id	string	-	
F	authorization_id	string	-	
F	payment_profile_token	string	-	
S	LinkTokenCreateRequestUpdate	closed
F	account_selection_enabled	boolean	-	default=false
F	reauthorization_enabled	boolean	-	
F	user	boolean	-	default=false
F	item_ids	[]string	n	
S	LinkTokenCreateRequestUser	closed
F	client_user_id	string	r	minLength=1
F	legal_name	string	-	
F	name	#IdentityVerificationRequestUserName	n	
F	phone_number	string	-	
F	phone_number_verified_time	datetime	n	
F	email_address	string	-	
F	email_address_verified_time	datetime	n	
F	ssn	string	-	
F	date_of_birth	date	n	
F	address	#UserAddress	n	
F	id_number	#UserIDNumber	n	
S	LinkTokenCreateRequestUserStatedIncomeSource	closed
F	employer	string	-	
F	category	&UserStatedIncomeSourceCategory	-	
F	pay_per_cycle	number	-	
F	pay_annual	number	-	
F	pay_type	&UserStatedIncomeSourcePayType	-	
F	pay_frequency	&UserStatedIncomeSourceFrequency	-	
S	LinkTokenCreateResponse	open
F	link_token	string	r	
F	expiration	datetime	r	
F	request_id	string	r	
F	hosted_link_url	string	-	
F	user_id	string	-	
S	LinkTokenEUConfig	closed
F	headless	boolean	-	
S	LinkTokenGetMetadataResponse	open
F	initial_products	[]&Products	r	
F	webhook	string	rn	format=url
F	country_codes	[]&CountryCode	r	
F	language	string	rn	
F	institution_data	#LinkTokenCreateInstitutionData	-	
F	account_filters	#AccountFiltersResponse	-	
F	redirect_uri	string	rn	
F	client_name	string	rn	
S	LinkTokenGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	link_token	string	r	
S	LinkTokenGetResponse	open
F	link_token	string	r	
F	created_at	datetime	rn	
F	expiration	datetime	rn	
F	link_sessions	[]#LinkTokenGetSessionsResponse	-	
F	metadata	#LinkTokenGetMetadataResponse	r	
F	user_id	string	-	
F	request_id	string	r	
S	LinkTokenGetSessionsResponse	open
F	link_session_id	string	r	
F	started_at	datetime	-	
F	finished_at	datetime	n	
F	on_success	#LinkSessionSuccess	n	
F	on_exit	#LinkSessionExitDeprecated	n	
F	exit	#LinkSessionExit	n	
F	events	[]#LinkEvent	-	
F	results	#LinkSessionResults	n	
S	LinkTokenInvestments	closed
F	allow_unverified_crypto_wallets	boolean	-	
F	allow_manual_entry	boolean	-	
S	LinkTokenInvestmentsAuth	closed
F	manual_entry_enabled	boolean	n	default=false
F	masked_number_match_enabled	boolean	n	default=false
F	stated_account_number_enabled	boolean	n	default=false
F	rollover_401k_enabled	boolean	n	default=false
S	LinkTokenTransactions	closed
F	days_requested	integer	-	min=1;max=730;default=90
S	LinkUserDeliveryStatusWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	link_delivery_session_id	string	r	
F	timestamp	string	r	
F	link_delivery_metadata	#LinkDeliveryMetadata	r	
S	Loan	open
F	LOAN_IDENTIFIERS	#LoanIdentifiers	r	
S	LoanDisbursementsIndicators	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	category_details	[]#CategoryExpenses	-	
F	monthly_average	#MonthlyAverage	n	
F	top_providers	[]string	-	
F	transactions_count	integer	n	
F	monthly_summaries	[]#MonthlySummary	-	
F	days_since_last_occurrence	integer	n	
F	percentage_of_income	number	n	
S	LoanFilter	open
F	account_subtypes	[]&LoanAccountSubtype	r	
S	LoanIdentifier	open
F	LoanIdentifier	string	rn	
F	LoanIdentifierType	&LoanIdentifierType	rn	
S	LoanIdentifiers	open
F	LOAN_IDENTIFIER	#LoanIdentifier	r	
S	LoanPaymentsCounts	open
F	baseline_count	number	n	
F	current_count	number	r	
S	LoanPaymentsIndicators	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	monthly_average	#MonthlyAverage	n	
F	category_details	[]#CategoryExpenses	-	
F	top_providers	[]string	-	
F	transactions_count	integer	n	
F	monthly_summaries	[]#MonthlySummary	-	
F	days_since_last_occurrence	integer	n	
F	percentage_of_income	number	n	
S	LoanPaymentsMerchantCounts	open
F	baseline_count	number	n	
F	current_count	number	r	
S	Loans	open
F	LOAN	#Loan	r	
S	Location	open
F	address	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	rn	
F	lat	number	rn	
F	lon	number	rn	
F	store_number	string	rn	
S	MatchSummary	open
F	summary	&MatchSummaryCode	r	
S	MerchantInsights	closed
F	name	string	r	
F	entity_id	string	n	
F	website	string	rn	
F	transaction_count	integer	r	
F	personal_finance_category_primary	string	rn	
F	personal_finance_category_detailed	string	rn	
F	total_outflows	number	r	
F	total_inflows	number	r	
S	MonitoringIncomeInsights	open
F	total_monthly_income	#TotalMonthlyIncomeInsights	r	
F	income_sources_counts	#IncomeSourcesCounts	r	
F	forecasted_monthly_income	#ForecastedMonthlyIncome	r	
F	historical_annual_income	#HistoricalAnnualIncome	r	
F	income_sources	[]#MonitoringIncomeSource	r	
S	MonitoringIncomeSource	open
F	income_source_id	string	r	
F	income_description	string	r	
F	income_category	&CreditBankIncomeCategory	r	
F	last_transaction_date	date	r	
S	MonitoringInsights	open
F	income	#MonitoringIncomeInsights	r	
F	loans	#MonitoringLoanInsights	r	
S	MonitoringInsightsItemStatus	open
F	status_code	&MonitoringItemStatusCode	r	
F	reason	string	n	
S	MonitoringLoanInsights	open
F	loan_payments_counts	#LoanPaymentsCounts	r	
F	loan_disbursements_count	number	r	
F	loan_payment_merchants_counts	#LoanPaymentsMerchantCounts	r	
S	MonthlyAverage	open
F	amount	number	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
S	MonthlySummary	open
F	start_date	date	n	
F	end_date	date	n	
F	total_amount	#AmountWithCurrency	n	
S	MortgageInterestRate	open
F	percentage	number	rn	
F	type	string	rn	
S	MortgageLiability	open
F	account_id	string	r	
F	account_number	string	rn	
F	current_late_fee	number	rn	
F	escrow_balance	number	rn	
F	has_pmi	boolean	rn	
F	has_prepayment_penalty	boolean	rn	
F	interest_rate	#MortgageInterestRate	r	
F	last_payment_amount	number	rn	
F	last_payment_date	date	rn	
F	loan_type_description	string	rn	
F	loan_term	string	rn	
F	maturity_date	date	rn	
F	next_monthly_payment	number	rn	
F	next_payment_due_date	date	rn	
F	origination_date	date	rn	
F	origination_principal_amount	number	rn	
F	past_due_amount	number	rn	
F	property_address	#MortgagePropertyAddress	r	
F	ytd_interest_paid	number	rn	
F	ytd_principal_paid	number	rn	
S	MortgagePropertyAddress	open
F	city	string	rn	
F	country	string	rn	
F	postal_code	string	rn	
F	region	string	rn	
F	street	string	rn	
S	MultiDocumentRiskSignal	open
F	document_references	[]#RiskSignalDocumentReference	r	
F	risk_signals	[]#DocumentRiskSignal	r	
S	NameMatchScore	open
F	score	integer	n	
F	is_first_name_or_last_name_match	boolean	n	
F	is_nickname_match	boolean	n	
F	is_business_name_detected	boolean	n	
S	NegativeBalanceInsights	open
F	days_since_last_occurrence	integer	n	
F	days_with_negative_balance	integer	n	
F	minimum_balance	#AmountWithCurrency	n	
F	occurrences	[]#NegativeBalanceOccurrence	-	
S	NegativeBalanceOccurrence	open
F	start_date	date	n	
F	end_date	date	n	
F	minimum_balance	#AmountWithCurrency	n	
S	NetPay	open
F	current_amount	number	n	
F	description	string	n	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
F	ytd_amount	number	n	
F	total	#Total	-	
S	NetworkStatusGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user	#NetworkStatusGetUser	r	
F	template_id	string	-	
S	NetworkStatusGetResponse	open
F	network_status	&NetworkStatusGetResponseNetworkStatus	r	
F	layer	#NetworkStatusGetResponseLayer	n	
F	request_id	string	r	
S	NetworkStatusGetResponseLayer	open
F	eligible	boolean	r	
S	NetworkStatusGetUser	open
F	phone_number	string	r	
S	NewAccountsAvailableWebhook	closed
F	webhook_type	string	-	
F	webhook_code	string	-	
F	item_id	string	-	
F	user_id	string	-	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	-	
S	NumbersACATS	open
F	account_id	string	r	
F	account	string	r	
F	dtc_numbers	[]string	r	
S	NumbersACH	open
F	account_id	string	r	
F	account	string	r	
F	is_tokenized_account_number	boolean	-	
F	routing	string	r	
F	wire_routing	string	rn	
F	can_transfer_in	boolean	n	
F	can_transfer_out	boolean	n	
S	NumbersATON	open
F	account_id	string	r	
F	account	string	r	
S	NumbersBACS	open
F	account_id	string	r	
F	account	string	r	
F	sort_code	string	r	
S	NumbersEFT	open
F	account_id	string	r	
F	account	string	r	
F	institution	string	r	
F	branch	string	r	
S	NumbersInternational	open
F	account_id	string	r	
F	iban	string	r	
F	bic	string	r	
S	NumbersInternationalIBAN	open
F	iban	string	r	minLength=15;maxLength=34
F	bic	string	r	minLength=8;maxLength=11
S	NumbersRetirement401k	open
F	account_id	string	r	
F	plan	string	-	
F	account	string	-	
S	OAuthIntrospectRequest	closed
F	token	string	r	
F	client_id	string	-	
F	client_secret	string	-	
F	secret	string	-	
S	OAuthIntrospectResponse	open
F	active	boolean	r	
F	scope	string	-	
F	client_id	string	-	
F	exp	integer	-	
F	iat	integer	-	
F	sub	string	-	
F	aud	string	-	
F	iss	string	-	
F	token_type	string	-	
F	user_id	string	-	
F	request_id	string	r	
S	OAuthRevokeRequest	closed
F	token	string	r	
F	client_id	string	-	
F	client_secret	string	-	
F	secret	string	-	
S	OAuthRevokeResponse	open
F	request_id	string	r	
S	OAuthTokenRequest	closed
F	grant_type	&OAuthGrantType	r	
F	client_id	string	-	
F	client_secret	string	-	
F	secret	string	-	
F	scope	string	-	
F	refresh_token	string	-	
F	resource	string	-	
F	audience	string	-	
F	subject_token	string	-	
F	subject_token_type	&OAuthSubjectTokenType	-	
S	OAuthTokenResponse	open
F	access_token	string	r	
F	refresh_token	string	r	
F	token_type	string	r	
F	expires_in	integer	r	
F	request_id	string	r	
S	OptionContract	open
F	contract_type	string	r	
F	expiration_date	date	r	
F	strike_price	number	r	
F	underlying_security_ticker	string	r	
S	OriginatingFundSource	closed
F	full_name	string	r	
F	address	#PaymentInitiationAddress	rn	
F	account_number	string	r	
F	bic	string	r	minLength=8;maxLength=11
S	Originator	open
F	client_id	string	r	
F	transfer_diligence_status	&TransferDiligenceStatus	r	
S	OtherFilter	open
F	account_subtypes	[]&OtherAccountSubtype	r	
S	OutlierTransactionsInsights	open
F	transactions_count	integer	n	
F	total_amount	#AmountWithCurrency	n	
F	top_categories	[]#CategoryExpenses	-	
S	Owner	open
F	names	[]string	r	
F	phone_numbers	[]#PhoneNumber	r	
F	emails	[]#Email	r	
F	addresses	[]#Address	r	
S	PSLFStatus	open
F	estimated_eligibility_date	date	rn	
F	payments_made	integer	rn	
F	payments_remaining	integer	rn	
S	Parties	open
F	PARTY	[]#Party	r	
S	PartnerCustomerCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	company_name	string	r	
F	is_diligence_attested	boolean	r	
F	products	[]&Products	-	
F	create_link_customization	boolean	-	
F	logo	string	-	
F	legal_entity_name	string	r	
F	website	string	r	
F	application_name	string	r	
F	technical_contact	#PartnerEndCustomerTechnicalContact	-	
F	billing_contact	#PartnerEndCustomerBillingContact	-	
F	customer_support_info	#PartnerEndCustomerCustomerSupportInfo	-	
F	address	#PartnerEndCustomerAddress	r	
F	is_bank_addendum_completed	boolean	r	
F	assets_under_management	#PartnerEndCustomerAssetsUnderManagement	-	
F	redirect_uris	[]string	-	
F	registration_number	string	-	
S	PartnerCustomerCreateResponse	open
F	end_customer	#PartnerEndCustomerWithSecrets	-	
F	request_id	string	-	
S	PartnerCustomerEnableRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
S	PartnerCustomerEnableResponse	open
F	production_secret	string	-	
F	request_id	string	-	
S	PartnerCustomerGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
S	PartnerCustomerGetResponse	open
F	end_customer	#PartnerEndCustomer	-	
F	request_id	string	-	
S	PartnerCustomerOAuthInstitutionsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
S	PartnerCustomerOAuthInstitutionsGetResponse	open
F	flowdown_status	&PartnerEndCustomerFlowdownStatus	-	
F	questionnaire_status	&PartnerEndCustomerQuestionnaireStatus	-	
F	institutions	[]#PartnerEndCustomerOAuthInstitution	-	
F	request_id	string	-	
S	PartnerCustomerRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	end_customer_client_id	string	r	
S	PartnerCustomerRemoveResponse	open
F	request_id	string	-	
S	PartnerEndCustomer	open
F	client_id	string	-	
F	company_name	string	-	
F	status	&PartnerEndCustomerStatus	-	
S	PartnerEndCustomerAddress	open
F	city	string	-	
F	street	string	-	
F	region	string	-	
F	postal_code	string	-	
F	country_code	string	-	
S	PartnerEndCustomerAssetsUnderManagement	open
F	amount	number	r	
F	iso_currency_code	string	r	
S	PartnerEndCustomerBankAddendumAcceptance	open
F	customer_accepted	boolean	-	
F	customer_ip_address	string	-	
F	customer_agreement_timestamp	datetime	-	
S	PartnerEndCustomerBillingContact	open
F	given_name	string	-	
F	family_name	string	-	
F	email	string	-	
S	PartnerEndCustomerCRAPurposes	open
F	WRITTEN_INSTRUCTION	#PartnerEndCustomerCRAUseCases	-	
F	EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW	#PartnerEndCustomerCRAUseCases	-	
F	EMPLOYMENT	#PartnerEndCustomerCRAUseCases	-	
F	INSURANCE_UNDERWRITING	#PartnerEndCustomerCRAUseCases	-	
F	LICENSE_ELIGIBILITY	#PartnerEndCustomerCRAUseCases	-	
F	RISK_ASSESSMENT	#PartnerEndCustomerCRAUseCases	-	
F	BUSINESS_NEED_TRANSACTION	#PartnerEndCustomerCRAUseCases	-	
F	BUSINESS_NEED_ACCOUNT_REVIEW	#PartnerEndCustomerCRAUseCases	-	
S	PartnerEndCustomerCRAQuestionnaire	open
F	purposes	#PartnerEndCustomerCRAPurposes	-	
F	is_third_party_involved	boolean	-	
F	is_technical_service_provider_involved	boolean	-	
S	PartnerEndCustomerCRAUseCases	closed
F	use_cases	[]&PartnerEndCustomerCRAUseCase	-	
S	PartnerEndCustomerCustomerSupportInfo	open
F	email	string	-	
F	phone_number	string	-	
F	contact_url	string	-	
F	link_update_url	string	-	
S	PartnerEndCustomerOAuthInstitution	open
F	name	string	-	
F	institution_id	string	-	
F	environments	#PartnerEndCustomerOAuthInstitutionEnvironments	-	
F	production_enablement_date	string	n	
F	classic_disablement_date	string	n	
F	errors	[]#PlaidError	-	
S	PartnerEndCustomerOAuthInstitutionEnvironments	open
F	development	&PartnerEndCustomerOAuthInstitutionApplicationStatus	-	
F	production	&PartnerEndCustomerOAuthInstitutionApplicationStatus	-	
S	PartnerEndCustomerOAuthStatusUpdatedWebhook	closed
F	webhook_type	string	r	
F	webhook_code	string	r	
F	end_customer_client_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
F	institution_id	string	r	
F	institution_name	string	r	
F	status	&PartnerEndCustomerOAuthStatusUpdatedValues	r	
S	PartnerEndCustomerQuestionnaires	open
F	cra	#PartnerEndCustomerCRAQuestionnaire	-	
S	PartnerEndCustomerSecrets	open
F	sandbox	string	-	
F	development	string	-	
F	production	string	-	
S	PartnerEndCustomerTechnicalContact	open
F	given_name	string	-	
F	family_name	string	-	
F	email	string	-	
S	PartnerEndCustomerWithSecrets	open
F	client_id	string	-	
F	company_name	string	-	
F	status	&PartnerEndCustomerStatus	-	
F	secrets	#PartnerEndCustomerSecrets	-	
S	Party	open
F	INDIVIDUAL	#PartyIndividual	r	
F	ROLES	#Roles	r	
F	TAXPAYER_IDENTIFIERS	#TaxpayerIdentifiers	r	
S	PartyIndividual	open
F	NAME	#IndividualName	r	
S	Pay	open
F	amount	number	n	
F	currency	string	n	
S	PayPeriodDetails	open
F	check_amount	number	n	
F	distribution_breakdown	[]#DistributionBreakdown	-	
F	end_date	date	n	
F	gross_earnings	number	n	
F	pay_date	date	n	
F	pay_frequency	&PayPeriodDetailsPayFrequency	n	
F	pay_day	date	n	
F	start_date	date	n	
S	PayStubDeductionsBreakdown	open
F	current_amount	number	rn	
F	description	string	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	ytd_amount	number	rn	
S	PayStubDeductionsTotal	open
F	current_amount	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	ytd_amount	number	rn	
S	PayStubDistributionBreakdown	open
F	account_name	string	rn	
F	bank_name	string	rn	
F	current_amount	number	rn	
F	iso_currency_code	string	rn	
F	mask	string	rn	
F	type	string	rn	
F	unofficial_currency_code	string	rn	
S	PayStubEarningsBreakdown	open
F	canonical_description	string	rn	
F	current_amount	number	rn	
F	description	string	rn	
F	hours	number	rn	
F	iso_currency_code	string	rn	
F	rate	number	rn	
F	unofficial_currency_code	string	rn	
F	ytd_amount	number	rn	
S	PayStubEarningsTotal	open
F	current_amount	number	rn	
F	hours	number	rn	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	ytd_amount	number	rn	
S	PayStubPayPeriodDetails	open
F	pay_amount	number	rn	
F	distribution_breakdown	[]#PayStubDistributionBreakdown	r	
F	end_date	date	rn	
F	gross_earnings	number	rn	
F	iso_currency_code	string	rn	
F	pay_date	date	rn	
F	pay_frequency	string	rn	
F	pay_basis	&CreditPayStubPayBasisType	-	
F	start_date	date	rn	
F	unofficial_currency_code	string	rn	
S	PayStubTaxpayerID	open
F	id_type	string	rn	
F	id_mask	string	rn	
S	PaymentAmount	closed
F	currency	&PaymentAmountCurrency	r	minLength=3;maxLength=3
F	value	number	r	
S	PaymentAmountNullable	open
F	currency	&PaymentAmountCurrency	r	minLength=3;maxLength=3
F	value	number	r	min=0.01
S	PaymentConsentPeriodicAmount	closed
F	amount	#PaymentAmount	r	
F	interval	&PaymentConsentPeriodicInterval	r	
F	alignment	&PaymentConsentPeriodicAlignment	r	
S	PaymentConsentValidDateTime	closed
F	from	datetime	n	
F	to	datetime	n	
S	PaymentInitiationAddress	open
F	street	[]string	r	minItems=1;itemMinLength=1
F	city	string	r	minLength=1;maxLength=35
F	postal_code	string	r	minLength=1;maxLength=16
F	country	string	r	minLength=2;maxLength=2
S	PaymentInitiationConsentConstraints	closed
F	valid_date_time	#PaymentConsentValidDateTime	n	
F	max_payment_amount	#PaymentAmount	r	
F	periodic_amounts	[]#PaymentConsentPeriodicAmount	r	minItems=1
S	PaymentInitiationConsentCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	recipient_id	string	r	
F	reference	string	r	minLength=1;maxLength=18
F	scopes	[]&PaymentInitiationConsentScope	-	minItems=1;unique=1
F	type	&PaymentInitiationConsentType	-	
F	constraints	#PaymentInitiationConsentConstraints	r	
F	options	#ExternalPaymentInitiationConsentOptions	n	
F	payer_details	#PaymentInitiationConsentPayerDetails	n	
S	PaymentInitiationConsentCreateResponse	open
F	consent_id	string	r	
F	status	&PaymentInitiationConsentStatus	r	
F	request_id	string	r	
S	PaymentInitiationConsentGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	consent_id	string	r	
S	PaymentInitiationConsentGetResponse	open
F	consent_id	string	r	minLength=1
F	status	&PaymentInitiationConsentStatus	r	
F	created_at	datetime	r	
F	recipient_id	string	r	minLength=1
F	reference	string	r	
F	constraints	#PaymentInitiationConsentConstraints	r	
F	scopes	[]&PaymentInitiationConsentScope	-	
F	type	&PaymentInitiationConsentType	-	
F	payer_details	#ExternalPaymentRefundDetails	n	
F	request_id	string	r	
S	PaymentInitiationConsentPayerDetails	open
F	name	string	r	minLength=1
F	numbers	#PaymentInitiationConsentPayerNumbers	r	
F	address	#PaymentInitiationAddress	n	
F	date_of_birth	date	n	
F	phone_numbers	[]string	-	
F	emails	[]string	-	
S	PaymentInitiationConsentPayerNumbers	open
F	bacs	#RecipientBACS	n	
F	iban	string	n	minLength=15;maxLength=34
S	PaymentInitiationConsentPaymentExecuteRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	consent_id	string	r	
F	amount	#PaymentAmount	r	
F	idempotency_key	string	r	minLength=1;maxLength=128
F	reference	string	n	minLength=1;maxLength=18
F	scope	&PaymentInitiationConsentScope	n	
F	processing_mode	&PaymentInitiationConsentProcessingMode	-	
S	PaymentInitiationConsentPaymentExecuteResponse	open
F	payment_id	string	r	
F	status	&PaymentInitiationPaymentStatus	r	
F	request_id	string	r	
F	error	#PlaidError	n	
S	PaymentInitiationConsentRevokeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	consent_id	string	r	
S	PaymentInitiationConsentRevokeResponse	open
F	request_id	string	-	
S	PaymentInitiationConsentStatusUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	consent_id	string	r	
F	old_status	&PaymentInitiationConsentStatus	r	
F	new_status	&PaymentInitiationConsentStatus	r	
F	timestamp	datetime	r	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	PaymentInitiationMetadata	open
F	supports_international_payments	boolean	r	
F	supports_sepa_instant	boolean	r	
F	maximum_payment_amount	{}string	r	
F	supports_refund_details	boolean	r	
F	standing_order_metadata	#PaymentInitiationStandingOrderMetadata	rn	
F	supports_payment_consents	boolean	r	
S	PaymentInitiationPayment	open
F	payment_id	string	r	
F	amount	#PaymentAmount	r	
F	status	&PaymentInitiationPaymentStatus	r	
F	recipient_id	string	r	
F	reference	string	r	
F	adjusted_reference	string	n	
F	last_status_update	datetime	r	
F	schedule	#ExternalPaymentScheduleBase	n	
F	refund_details	#ExternalPaymentRefundDetails	n	
F	bacs	#RecipientBACS	rn	
F	iban	string	rn	
F	refund_ids	[]string	n	
F	amount_refunded	#PaymentAmountNullable	n	
F	wallet_id	string	n	
F	scheme	&PaymentScheme	n	
F	adjusted_scheme	&PaymentScheme	n	
F	consent_id	string	n	
F	transaction_id	string	n	
F	end_to_end_id	string	n	
F	error	#PlaidError	n	
S	PaymentInitiationPaymentCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	recipient_id	string	r	
F	reference	string	r	minLength=1;maxLength=18
F	amount	#PaymentAmount	r	
F	schedule	#ExternalPaymentScheduleBase	n	
F	options	#ExternalPaymentOptions	n	
S	PaymentInitiationPaymentCreateResponse	open
F	payment_id	string	r	
F	status	&PaymentInitiationPaymentCreateStatus	r	
F	request_id	string	r	
S	PaymentInitiationPaymentGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_id	string	r	
S	PaymentInitiationPaymentGetResponse	open
F	payment_id	string	r	
F	amount	#PaymentAmount	r	
F	status	&PaymentInitiationPaymentStatus	r	
F	recipient_id	string	r	
F	reference	string	r	
F	adjusted_reference	string	n	
F	last_status_update	datetime	r	
F	schedule	#ExternalPaymentScheduleBase	n	
F	refund_details	#ExternalPaymentRefundDetails	n	
F	bacs	#RecipientBACS	rn	
F	iban	string	rn	
F	refund_ids	[]string	n	
F	amount_refunded	#PaymentAmountNullable	n	
F	wallet_id	string	n	
F	scheme	&PaymentScheme	n	
F	adjusted_scheme	&PaymentScheme	n	
F	consent_id	string	n	
F	transaction_id	string	n	
F	end_to_end_id	string	n	
F	error	#PlaidError	n	
F	request_id	string	r	
S	PaymentInitiationPaymentListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	count	integer	n	min=1;max=200;default=10
F	cursor	datetime	n	
F	consent_id	string	n	
S	PaymentInitiationPaymentListResponse	open
F	payments	[]#PaymentInitiationPayment	r	
F	next_cursor	datetime	rn	
F	request_id	string	r	
S	PaymentInitiationPaymentReverseRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_id	string	r	
F	idempotency_key	string	r	minLength=1;maxLength=128
F	reference	string	r	minLength=6;maxLength=18
F	amount	#PaymentAmountNullable	n	
F	counterparty_date_of_birth	date	n	
F	counterparty_address	#PaymentInitiationAddress	n	
S	PaymentInitiationPaymentReverseResponse	open
F	refund_id	string	r	
F	status	&WalletTransactionStatus	r	
F	request_id	string	r	
S	PaymentInitiationPaymentTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_id	string	r	
S	PaymentInitiationPaymentTokenCreateResponse	open
F	payment_token	string	r	
F	payment_token_expiration_time	datetime	r	
F	request_id	string	r	
S	PaymentInitiationRecipient	open
F	recipient_id	string	r	
F	name	string	r	
F	address	#PaymentInitiationAddress	n	
F	iban	string	n	
F	bacs	#RecipientBACS	n	
S	PaymentInitiationRecipientCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	name	string	r	minLength=1
F	iban	string	n	minLength=15;maxLength=34
F	bacs	#RecipientBACS	n	
F	address	#PaymentInitiationAddress	n	
S	PaymentInitiationRecipientCreateResponse	open
F	recipient_id	string	r	
F	request_id	string	r	
S	PaymentInitiationRecipientGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	recipient_id	string	r	
S	PaymentInitiationRecipientGetResponse	open
F	recipient_id	string	r	
F	name	string	r	
F	address	#PaymentInitiationAddress	n	
F	iban	string	n	
F	bacs	#RecipientBACS	n	
F	request_id	string	r	
S	PaymentInitiationRecipientListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	count	integer	n	min=1;max=100;default=100
F	cursor	string	-	maxLength=256
S	PaymentInitiationRecipientListResponse	open
F	recipients	[]#PaymentInitiationRecipient	r	
F	request_id	string	r	
F	next_cursor	string	-	maxLength=256
S	PaymentInitiationStandingOrderMetadata	open
F	supports_standing_order_end_date	boolean	r	
F	supports_standing_order_negative_execution_days	boolean	r	
F	valid_standing_order_intervals	[]&PaymentScheduleInterval	r	
S	PaymentMeta	open
F	reference_number	string	rn	
F	ppd_id	string	rn	
F	payee	string	rn	
F	by_order_of	string	rn	
F	payer	string	rn	
F	payment_method	string	rn	
F	payment_processor	string	rn	
F	reason	string	rn	
S	PaymentProfileCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
S	PaymentProfileCreateResponse	open
F	payment_profile_token	string	r	
F	request_id	string	r	
S	PaymentProfileGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_profile_token	string	r	
S	PaymentProfileGetResponse	open
F	updated_at	datetime	r	
F	created_at	datetime	r	
F	deleted_at	datetime	rn	
F	status	&PaymentProfileStatus	r	
F	request_id	string	r	
S	PaymentProfileRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_profile_token	string	r	
S	PaymentProfileRemoveResponse	open
F	request_id	string	r	
S	PaymentStatusUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	payment_id	string	r	
F	transaction_id	string	n	
F	new_payment_status	&PaymentInitiationPaymentStatus	r	
F	old_payment_status	&PaymentInitiationPaymentStatus	r	
F	original_reference	string	rn	
F	adjusted_reference	string	n	
F	original_start_date	date	rn	
F	adjusted_start_date	date	rn	
F	timestamp	datetime	r	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	PayrollIncomeAccountData	open
F	account_id	string	rn	
F	rate_of_pay	#PayrollIncomeRateOfPay	r	
F	pay_frequency	string	rn	
S	PayrollIncomeObject	open
F	account_id	string	rn	
F	pay_stubs	[]#CreditPayStub	r	
F	w2s	[]#CreditW2	r	
F	form1099s	[]#Credit1099	r	
S	PayrollIncomeRateOfPay	open
F	pay_rate	string	n	
F	pay_amount	number	n	
S	PayrollItem	closed
F	item_id	string	r	
F	institution_id	string	r	
F	institution_name	string	r	
F	accounts	[]#PayrollIncomeAccountData	r	
F	payroll_income	[]#PayrollIncomeObject	r	
F	status	#PayrollItemStatus	rn	
F	updated_at	datetime	rn	
S	PayrollItemStatus	open
F	processing_status	string	n	
S	PayrollRiskSignalsItem	open
F	item_id	string	r	
F	verification_risk_signals	[]#DocumentRiskSignalsObject	r	
S	Paystub	open
F	deductions	#Deductions	r	
F	doc_id	string	r	
F	earnings	#Earnings	r	
F	employee	#Employee	r	
F	employer	#PaystubEmployer	r	
F	employment_details	#EmploymentDetails	-	
F	net_pay	#NetPay	r	
F	pay_period_details	#PayPeriodDetails	r	
F	paystub_details	#PaystubDetails	-	
F	income_breakdown	[]#IncomeBreakdown	-	
F	ytd_earnings	#PaystubYTDDetails	-	
S	PaystubAddress	open
F	city	string	n	
F	country	string	n	
F	postal_code	string	n	
F	region	string	n	
F	street	string	n	
F	line1	string	n	
F	line2	string	n	
F	state_code	string	n	
S	PaystubDetails	open
F	pay_period_start_date	date	n	
F	pay_period_end_date	date	n	
F	pay_date	date	n	
F	paystub_provider	string	n	
F	pay_frequency	&PaystubPayFrequency	n	
S	PaystubEmployer	open
F	address	#PaystubAddress	-	
F	name	string	rn	
S	PaystubYTDDetails	open
F	gross_earnings	number	n	
F	net_earnings	number	n	
S	PendingDisconnectWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	reason	&PendingDisconnectWebhookReason	r	
F	disconnect_time	datetime	r	
F	environment	&WebhookEnvironmentValues	r	
S	PendingExpirationWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	consent_expiration_time	datetime	r	
F	environment	&WebhookEnvironmentValues	r	
S	PersonalFinanceCategory	open
F	primary	string	r	
F	detailed	string	r	
F	confidence_level	string	n	
F	version	&PersonalFinanceCategoryVersion	-	
S	PhoneNumber	open
F	data	string	r	
F	primary	boolean	r	
F	type	&PhoneNumberType	r	
S	PhoneNumberMatchScore	open
F	score	integer	n	
S	PhysicalDocumentExtractedData	open
F	id_number	string	rn	
F	category	&PhysicalDocumentCategory	r	
F	expiration_date	date	rn	
F	issue_date	date	rn	
F	issuing_country	string	r	
F	issuing_region	string	rn	
F	date_of_birth	date	rn	
F	address	#IdentityVerificationDocumentAddressResponse	rn	
F	name	#IdentityVerificationDocumentNameResponse	n	
S	PhysicalDocumentExtractedDataAnalysis	open
F	name	&DocumentNameMatchCode	r	
F	date_of_birth	&DocumentDateOfBirthMatchCode	r	
F	expiration_date	&ExpirationDate	r	
F	issuing_country	&IssuingCountry	r	
S	PhysicalDocumentImages	open
F	original_front	string	rn	
F	original_back	string	rn	
F	cropped_front	string	rn	
F	cropped_back	string	rn	
F	face	string	rn	
S	PlaidError	open
F	error_type	&PlaidErrorType	r	
F	error_code	string	r	
F	error_code_reason	string	n	
F	error_message	string	r	
F	display_message	string	rn	
F	request_id	string	-	
F	causes	[]any	-	
F	status	integer	n	
F	documentation_url	string	-	
F	suggested_action	string	n	
F	required_account_subtypes	[]string	-	
F	provided_account_subtypes	[]string	-	
S	PlatformIds	open
F	employee_id	string	n	
F	payroll_id	string	n	
F	position_id	string	n	
S	PrismCashScore	open
F	version	integer	r	
F	model_version	string	-	
F	score	integer	rn	
F	reason_codes	[]string	-	
F	metadata	#PrismCashScoreMetadata	-	
F	error_reason	string	-	
S	PrismCashScoreMetadata	open
F	max_age	integer	rn	
F	min_age	integer	rn	
F	min_age_credit	integer	rn	
F	min_age_debit	integer	rn	
F	max_age_debit	integer	rn	
F	max_age_credit	integer	rn	
F	num_trxn_credit	integer	rn	
F	num_trxn_debit	integer	rn	
F	l1m_credit_value_cnt	integer	rn	
F	l1m_debit_value_cnt	integer	rn	
S	PrismDetect	open
F	model_version	string	r	
F	score	integer	rn	
F	reason_codes	[]string	-	
F	metadata	#PrismCashScoreMetadata	-	
F	error_reason	string	-	
S	PrismExtend	open
F	model_version	string	r	
F	score	integer	rn	
F	reason_codes	[]string	-	
F	metadata	#PrismCashScoreMetadata	-	
F	error_reason	string	-	
S	PrismFirstDetect	open
F	version	integer	r	
F	model_version	string	-	
F	score	integer	rn	
F	reason_codes	[]string	-	
F	metadata	#PrismCashScoreMetadata	-	
F	error_reason	string	-	
S	PrismInsights	open
F	version	integer	r	
F	model_version	string	-	
F	result	{}any	-	
F	error_reason	string	-	
S	PrismVersions	closed
F	firstdetect	&PrismFirstDetectVersion	n	
F	detect	&PrismDetectVersion	n	
F	cashscore	&PrismCashScoreVersion	n	
F	extend	&PrismExtendVersion	n	
F	insights	&PrismInsightsVersion	n	
S	PrismVersionsDeprecated	closed
F	firstdetect	&PrismFirstDetectVersion	n	
F	detect	&PrismDetectVersion	n	
F	cashscore	&PrismCashScoreVersion	n	
F	extend	&PrismExtendVersion	n	
F	insights	&PrismInsightsVersion	n	
S	ProcessorAccountGetRequest	closed
F	client_id	string	-	
F	processor_token	string	r	
F	secret	string	-	
S	ProcessorAccountGetResponse	open
F	account	#AccountBase	r	
F	institution_id	string	r	
F	request_id	string	r	
S	ProcessorApexProcessorTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
S	ProcessorAuthGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorAuthGetResponse	open
F	request_id	string	r	
F	numbers	#ProcessorNumber	r	
F	account	#AccountBase	r	
S	ProcessorBalanceGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	options	#ProcessorBalanceGetRequestOptions	-	
S	ProcessorBalanceGetRequestOptions	closed
F	min_last_updated_datetime	datetime	-	
S	ProcessorBalanceGetResponse	open
F	account	#AccountBase	r	
F	request_id	string	r	
S	ProcessorBankTransferCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	idempotency_key	string	r	maxLength=50
F	processor_token	string	r	
F	type	&BankTransferType	r	
F	network	&BankTransferNetwork	r	
F	amount	string	r	
F	iso_currency_code	string	r	
F	description	string	r	maxLength=10
F	ach_class	&ACHClass	-	
F	user	#BankTransferUser	r	
F	custom_tag	string	n	maxLength=100
F	metadata	{}string	n	maxProperties=50
F	origination_account_id	string	n	
S	ProcessorBankTransferCreateResponse	open
F	bank_transfer	#BankTransfer	r	
F	request_id	string	r	
S	ProcessorDefaultUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	new_transactions	number	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorHistoricalUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	new_transactions	number	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorIdentityGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorIdentityGetResponse	open
F	account	#AccountIdentity	r	
F	request_id	string	r	
S	ProcessorIdentityMatchRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	user	#IdentityMatchUser	-	
S	ProcessorIdentityMatchResponse	open
F	account	#AccountIdentityMatchScore	r	
F	request_id	string	r	
S	ProcessorInitialUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	string	n	
F	new_transactions	number	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorInvestmentsAuthGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorInvestmentsAuthGetResponse	open
F	account	#AccountBase	r	
F	holdings	[]#Holding	r	
F	securities	[]#Security	r	
F	owners	[]#InvestmentsAuthOwner	r	
F	numbers	#InvestmentsAuthGetNumbers	r	
F	data_sources	#InvestmentsAuthDataSources	r	
F	account_details_401k	[]#InvestmentsAuthAccountDetails401k	-	
F	is_investments_fallback_item	boolean	-	
F	request_id	string	r	
S	ProcessorInvestmentsHoldingsGetRequest	closed
F	client_id	string	-	
F	processor_token	string	r	
F	secret	string	-	
S	ProcessorInvestmentsHoldingsGetResponse	open
F	account	#InvestmentAccount	r	
F	holdings	[]#Holding	r	
F	securities	[]#Security	r	
F	is_investments_fallback_item	boolean	-	
F	request_id	string	-	
S	ProcessorInvestmentsTransactionsGetRequest	closed
F	client_id	string	-	
F	options	#InvestmentsTransactionsGetRequestOptions	-	
F	processor_token	string	r	
F	secret	string	-	
F	start_date	date	r	
F	end_date	date	r	
S	ProcessorInvestmentsTransactionsGetResponse	open
F	account	#InvestmentAccount	r	
F	investment_transactions	[]#InvestmentTransaction	r	
F	securities	[]#Security	r	
F	total_investment_transactions	integer	r	
F	request_id	string	r	
F	is_investments_fallback_item	boolean	-	
S	ProcessorLiabilitiesGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorLiabilitiesGetResponse	open
F	account	#AccountBase	r	
F	liabilities	#LiabilitiesObject	r	
F	request_id	string	r	
S	ProcessorNumber	open
F	ach	#NumbersACH	n	
F	eft	#NumbersEFT	n	
F	international	#NumbersInternational	n	
F	bacs	#NumbersBACS	n	
S	ProcessorRecurringTransactionsUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorSignalDecisionReportRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	initiated	boolean	r	
F	days_funds_on_hold	integer	n	min=0
F	decision_outcome	&SignalDecisionOutcome	n	
F	payment_method	&SignalPaymentMethod	n	
F	amount_instantly_available	number	n	
S	ProcessorSignalDecisionReportResponse	open
F	request_id	string	r	
S	ProcessorSignalEvaluateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	amount	number	r	
F	user_present	boolean	n	
F	client_user_id	string	-	
F	is_recurring	boolean	n	
F	default_payment_method	string	n	
F	user	#SignalUser	-	
F	device	#SignalDevice	-	
F	ruleset_key	string	n	
S	ProcessorSignalEvaluateResponse	open
F	request_id	string	r	
F	scores	#SignalScores	rn	
F	core_attributes	#SignalEvaluateCoreAttributes	-	
F	ruleset	#Ruleset	n	
F	warnings	[]#SignalWarning	-	
S	ProcessorSignalPrepareRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorSignalPrepareResponse	open
F	request_id	string	r	
S	ProcessorSignalReturnReportRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	return_code	string	r	
F	returned_at	datetime	n	
S	ProcessorSignalReturnReportResponse	open
F	request_id	string	r	
S	ProcessorStripeBankAccountTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
S	ProcessorStripeBankAccountTokenCreateResponse	open
F	stripe_bank_account_token	string	r	
F	request_id	string	r	
S	ProcessorSyncUpdatesAvailableWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	account_id	string	r	
F	initial_update_complete	boolean	r	
F	historical_update_complete	boolean	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	processor	&ProcessorTokenCreateRequestProcessor	r	
S	ProcessorTokenCreateResponse	open
F	processor_token	string	r	
F	request_id	string	r	
S	ProcessorTokenPermissionsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
S	ProcessorTokenPermissionsGetResponse	open
F	request_id	string	r	
F	products	[]&Products	r	
S	ProcessorTokenPermissionsSetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	products	[]&Products	r	
S	ProcessorTokenPermissionsSetResponse	open
F	request_id	string	r	
S	ProcessorTokenWebhookUpdate	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	account_id	string	r	
F	new_webhook_url	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorTokenWebhookUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	processor_token	string	r	
F	webhook	string	rn	format=url
S	ProcessorTokenWebhookUpdateResponse	open
F	request_id	string	r	
S	ProcessorTransactionsGetRequest	closed
F	client_id	string	-	
F	options	#ProcessorTransactionsGetRequestOptions	x	
F	processor_token	string	r	
F	secret	string	-	
F	start_date	date	r	
F	end_date	date	r	
S	ProcessorTransactionsGetRequestOptions	closed
F	count	integer	-	min=1;max=500;default=100
F	offset	integer	-	min=0;default=0
F	include_original_description	boolean	n	default=false
F	include_personal_finance_category_beta	boolean	-	default=false
F	include_personal_finance_category	boolean	-	default=false
F	include_logo_and_counterparty_beta	boolean	-	default=false
S	ProcessorTransactionsGetResponse	open
F	account	#AccountBase	r	
F	transactions	[]#Transaction	r	
F	total_transactions	integer	r	
F	request_id	string	r	
S	ProcessorTransactionsRecurringGetRequest	closed
F	client_id	string	-	
F	processor_token	string	r	
F	secret	string	-	
F	options	#TransactionsRecurringGetRequestOptions	x	
S	ProcessorTransactionsRecurringGetResponse	open
F	inflow_streams	[]#TransactionStream	r	
F	outflow_streams	[]#TransactionStream	r	
F	updated_datetime	datetime	r	
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
F	request_id	string	r	
S	ProcessorTransactionsRefreshRequest	closed
F	client_id	string	-	
F	processor_token	string	r	
F	secret	string	-	
S	ProcessorTransactionsRefreshResponse	open
F	request_id	string	r	
S	ProcessorTransactionsRemovedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	removed_transactions	[]string	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProcessorTransactionsSyncRequest	closed
F	client_id	string	-	
F	processor_token	string	r	
F	secret	string	-	
F	cursor	string	-	
F	count	integer	-	min=1;max=500;default=100
F	options	#TransactionsSyncRequestOptions	x	
S	ProcessorTransactionsSyncResponse	open
F	transactions_update_status	&TransactionsUpdateStatus	r	
F	account	#AccountBase	rn	
F	added	[]#Transaction	r	
F	modified	[]#Transaction	r	
F	removed	[]#RemovedTransaction	r	
F	next_cursor	string	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	ProductAccess	open
F	statements	boolean	n	default=true
F	identity	boolean	n	default=true
F	auth	boolean	n	default=true
F	transactions	boolean	n	default=true
F	accounts_details_transactions	boolean	n	default=true
F	accounts_routing_number	boolean	n	default=true
F	accounts_statements	boolean	n	default=true
F	accounts_tax_statements	boolean	n	default=true
F	customers_profiles	boolean	n	default=true
S	ProductPermissionsRequiredAuthWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProductPermissionsRequiredIdentityWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	ProductStatus	open
F	status	&ProductStatusStatus	r	
F	last_status_change	datetime	r	
F	breakdown	#ProductStatusBreakdown	r	
S	ProductStatusBreakdown	open
F	success	number	r	
F	error_plaid	number	r	
F	error_institution	number	r	
F	refresh_interval	&ProductStatusBreakdownRefreshInterval	-	
S	ProfileNetworkStatusGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user	#NetworkStatusGetUser	r	
S	ProfileNetworkStatusGetResponse	open
F	network_status	&NetworkStatusGetResponseNetworkStatus	r	
F	request_id	string	r	
S	ProtectBankAccount	open
F	account_id	string	n	
F	account_number	string	n	
F	routing_number	string	n	
S	ProtectComputeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	model	string	r	maxLength=128
F	user	#ProtectUser	r	
F	model_inputs	#ProtectModelInputs	n	
S	ProtectComputeResponse	open
F	score	integer	n	
F	model	string	-	
F	attributes	{}any	n	
F	subscores	#ProtectComputeSubscores	n	
F	request_id	string	r	
S	ProtectComputeSubscores	open
F	cash_advance_bucket_0_25	integer	n	
F	cash_advance_bucket_25_50	integer	n	
F	cash_advance_bucket_50_100	integer	n	
F	cash_advance_bucket_100_200	integer	n	
F	cash_advance_bucket_200_300	integer	n	
F	cash_advance_bucket_300_400	integer	n	
F	cash_advance_bucket_400_500	integer	n	
S	ProtectEvent	open
F	timestamp	datetime	r	
F	protect_session_id	string	-	
F	app_visit	{}any	n	
F	user_sign_in	{}any	n	
F	user_sign_up	{}any	n	
S	ProtectEventGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	event_id	string	r	
S	ProtectEventGetResponse	open
F	event_id	string	r	
F	timestamp	datetime	r	
F	trust_index	#TrustIndex	n	
F	fraud_attributes	{}any	n	
F	request_id	string	r	
S	ProtectEventSendRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	timestamp	datetime	-	
F	event	#ProtectEvent	rn	
F	protect_session_id	string	-	
F	request_trust_index	boolean	-	
S	ProtectEventSendResponse	open
F	event_id	string	r	
F	trust_index	#TrustIndex	n	
F	fraud_attributes	{}any	n	
F	request_id	string	r	
S	ProtectIncidentAmount	open
F	iso_currency_code	string	n	default=USD
F	value	number	r	
S	ProtectIncidentEvent	open
F	protect_event_id	string	n	
F	link_session_id	string	n	
F	idv_session_id	string	n	
F	signal_client_transaction_id	string	n	
F	internal_reference	string	n	
F	time	datetime	n	
F	amount	#ProtectIncidentAmount	n	
F	access_token	string	n	
S	ProtectIncidentEventResponse	open
F	protect_event_id	string	n	
F	link_session_id	string	n	
F	idv_session_id	string	n	
F	signal_client_transaction_id	string	n	
F	internal_reference	string	n	
F	time	datetime	n	
F	amount	#ProtectIncidentAmount	n	
F	item_id	string	n	
S	ProtectLinkModelInputs	closed
F	link_session_id	string	r	maxLength=128
F	require_extracted_data	boolean	-	
S	ProtectModelInputs	closed
F	link	#ProtectLinkModelInputs	n	
F	sdk	#ProtectSDKModelInputs	n	
S	ProtectReport	open
F	report_id	string	r	
F	incident_event	#ProtectIncidentEventResponse	rn	
F	report_confidence	&ProtectReportConfidence	r	
F	report_type	&ProtectReportType	r	
F	report_source	&ProtectReportSource	r	
F	bank_account	#ProtectBankAccount	rn	
F	ach_return_code	string	rn	
F	notes	string	rn	
F	created_at	datetime	r	
S	ProtectReportCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	incident_event	#ProtectIncidentEvent	n	
F	report_confidence	&ProtectReportConfidence	r	
F	report_type	&ProtectReportType	r	
F	report_source	&ProtectReportSource	r	
F	bank_account	#ProtectBankAccount	n	
F	ach_return_code	string	n	
F	notes	string	n	maxLength=1024
S	ProtectReportCreateResponse	open
F	report_id	string	r	
F	request_id	string	r	
S	ProtectSDKModelInputs	closed
F	sdk_session_id	string	r	maxLength=128
S	ProtectUser	open
F	user_id	string	-	
F	client_user_id	string	-	
S	ProtectUserEventWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	event_id	string	r	
F	event_type	string	r	
F	timestamp	datetime	r	
F	user_id	string	rn	
F	client_user_id	string	n	
F	link_session_id	string	n	
F	environment	&WebhookEnvironmentValues	r	
S	ProtectUserInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	client_user_id	string	-	
S	ProtectUserInsightsGetResponse	open
F	user_id	string	r	
F	latest_scored_event	#LatestScoredEvent	rn	
F	reports	[]#ProtectReport	-	
F	request_id	string	r	
S	ProviderBusinessAddress	closed
F	street	string	rn	
F	street2	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
F	is_primary	boolean	r	
S	ProviderBusinessName	open
F	is_primary	boolean	r	
F	name	string	rn	
S	RecipientBACS	open
F	account	string	-	minLength=1;maxLength=10
F	sort_code	string	-	minLength=6;maxLength=6
S	RecurringCancelledWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	recurring_transfer_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	RecurringInsightsStream	open
F	stream_id	string	r	
F	description	string	-	
F	merchant_name	string	r	
F	oldest_transaction_date	date	-	
F	newest_transaction_date	date	-	
F	average_days_apart	number	r	
F	frequency	&RecurringTransactionFrequency	-	
F	transaction_count	integer	-	
F	transaction_ids	[]string	-	
F	average_amount	#TransactionStreamAmount	-	
F	newest_transaction_amount	#TransactionStreamAmount	-	
F	is_active	boolean	r	
F	status	&TransactionStreamStatus	-	
F	personal_finance_category_primary	string	-	
F	personal_finance_category_detailed	string	-	
S	RecurringNewTransferWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	recurring_transfer_id	string	r	
F	transfer_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	RecurringTransactions	open
F	inflow_streams	[]#RecurringInsightsStream	r	
F	outflow_streams	[]#RecurringInsightsStream	r	
S	RecurringTransactionsUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	account_ids	[]string	r	
F	environment	&WebhookEnvironmentValues	r	
S	RecurringTransfer	open
F	recurring_transfer_id	string	r	
F	created	datetime	r	
F	next_origination_date	date	rn	
F	test_clock_id	string	n	
F	type	&TransferType	r	
F	amount	string	r	
F	status	&TransferRecurringStatus	r	
F	ach_class	&ACHClass	-	
F	network	&TransferRecurringNetwork	r	
F	origination_account_id	string	r	
F	account_id	string	r	
F	funding_account_id	string	r	
F	iso_currency_code	string	r	
F	description	string	r	
F	transfer_ids	[]string	r	
F	user	#TransferUserInResponse	r	
F	schedule	#TransferRecurringSchedule	r	
S	RecurringTransferSkippedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	recurring_transfer_id	string	r	
F	authorization_decision	&TransferAuthorizationDecision	r	
F	authorization_decision_rationale_code	&TransferAuthorizationDecisionRationaleCode	n	
F	skipped_origination_date	date	r	
F	environment	&WebhookEnvironmentValues	r	
S	RefreshResult	open
F	item_id	string	-	
F	product	string	-	
F	error	#PlaidError	n	
S	RemovedTransaction	open
F	transaction_id	string	r	
F	account_id	string	r	
S	ReportingInformation	open
F	ReportingInformationIdentifier	string	r	
S	RequestBusinessAddress	open
F	street	string	r	
F	street2	string	n	
F	city	string	r	
F	region	string	n	
F	postal_code	string	n	
F	country	string	r	
S	ResponseBusinessAddress	open
F	street	string	rn	
F	street2	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	r	
S	RiskCheckBehavior	open
F	user_interactions	&RiskCheckBehaviorUserInteractionsLabel	r	
F	fraud_ring_detected	&RiskCheckBehaviorFraudRingDetectedLabel	r	
F	bot_detected	&RiskCheckBehaviorBotDetectedLabel	r	
F	risk_level	&RiskLevelWithNoData	-	
S	RiskCheckDetails	open
F	status	&IdentityVerificationStepStatus	r	
F	behavior	#RiskCheckBehavior	rn	
F	email	#RiskCheckEmail	rn	
F	phone	#RiskCheckPhone	rn	
F	devices	[]#RiskCheckDevice	r	
F	identity_abuse_signals	#RiskCheckIdentityAbuseSignals	rn	
F	network	#RiskCheckNetwork	n	
F	facial_duplicates	[]#RiskCheckFacialDuplicate	r	
F	trust_index_score	integer	rn	
S	RiskCheckDevice	open
F	ip_proxy_type	&ProxyType	rn	
F	ip_spam_list_count	integer	rn	
F	ip_timezone_offset	string	rn	
F	risk_level	&RiskLevel	-	
F	factors	[]string	-	
S	RiskCheckEmail	open
F	is_deliverable	&RiskCheckEmailIsDeliverableStatus	r	
F	breach_count	integer	rn	
F	first_breached_at	date	rn	
F	last_breached_at	date	rn	
F	domain_registered_at	date	rn	
F	domain_is_free_provider	&RiskCheckEmailDomainIsFreeProvider	r	
F	domain_is_custom	&RiskCheckEmailDomainIsCustom	r	
F	domain_is_disposable	&RiskCheckEmailDomainIsDisposable	r	
F	top_level_domain_is_suspicious	&RiskCheckEmailTopLevelDomainIsSuspicious	r	
F	is_edu	&RiskCheckEmailIsEdu	r	
F	includes_date_of_birth	&RiskCheckEmailIncludesDateOfBirth	r	
F	linked_services	[]&RiskCheckLinkedService	r	unique=1
F	risk_level	&RiskLevel	-	
F	factors	[]string	-	
S	RiskCheckFacialDuplicate	open
F	id	string	r	
F	similarity	integer	r	
F	matched_after_completed	boolean	r	
S	RiskCheckIdentityAbuseSignals	open
F	synthetic_identity	#RiskCheckSyntheticIdentity	rn	
F	stolen_identity	#RiskCheckStolenIdentity	rn	
S	RiskCheckNetwork	open
F	risk_level	&RiskLevel	r	
F	factors	[]string	r	
S	RiskCheckPhone	open
F	linked_services	[]&RiskCheckLinkedService	r	unique=1
F	risk_level	&RiskLevel	-	
F	factors	[]string	-	
S	RiskCheckStolenIdentity	open
F	score	integer	r	
F	risk_level	&RiskLevel	-	
S	RiskCheckSyntheticIdentity	open
F	score	integer	r	
F	risk_level	&RiskLevel	-	
F	first_party_synthetic_fraud	#SyntheticFraud	n	
F	third_party_synthetic_fraud	#SyntheticFraud	n	
S	RiskIndicators	open
F	bank_penalties	#BankPenaltiesIndicators	n	
F	gambling	#GamblingIndicators	n	
F	loan_disbursements	#LoanDisbursementsIndicators	n	
F	loan_payments	#LoanPaymentsIndicators	n	
F	negative_balance	#NegativeBalanceInsights	n	
S	RiskProfile	closed
F	key	string	-	
F	outcome	string	-	
S	RiskSignalDocumentReference	open
F	document_id	string	n	
F	document_name	string	-	
F	status	&RiskSignalDocumentStatus	-	
F	document_type	&RiskSignalDocumentType	n	
F	file_type	&RiskSignalFileType	n	
S	Role	open
F	ROLE_DETAIL	#RoleDetail	r	
S	RoleDetail	open
F	PartyRoleType	&PartyRoleType	r	
S	Roles	open
F	ROLE	#Role	r	
S	RuleDetails	open
F	internal_note	string	-	
F	custom_action_key	string	-	
S	Ruleset	open
F	ruleset_key	string	-	
F	result	&RuleResult	r	
F	triggered_rule_details	#RuleDetails	n	
F	outcome	string	-	
S	SMSVerification	open
F	status	&SMSVerificationStatus	r	
F	attempt	integer	r	
F	phone_number	string	rn	
F	delivery_attempt_count	integer	r	
F	solve_attempt_count	integer	r	
F	initially_sent_at	datetime	rn	
F	last_sent_at	datetime	rn	
F	redacted_at	datetime	rn	
S	SandboxBankIncomeFireWebhookRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	webhook_override	string	-	format=url
F	webhook_code	&SandboxBankIncomeWebhookFireRequestWebhookCode	r	
F	webhook_fields	#SandboxBankIncomeWebhookFireRequestWebhookFields	r	
S	SandboxBankIncomeFireWebhookResponse	open
F	request_id	string	r	
S	SandboxBankIncomeWebhookFireRequestWebhookFields	closed
F	user_id	string	r	
F	bank_income_refresh_complete_result	&BankIncomeRefreshCompleteResult	-	
S	SandboxBankTransferFireWebhookRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	webhook	string	r	format=url
S	SandboxBankTransferFireWebhookResponse	open
F	request_id	string	r	
S	SandboxBankTransferSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	bank_transfer_id	string	r	
F	event_type	string	r	
F	failure_reason	#BankTransferFailure	n	
S	SandboxBankTransferSimulateResponse	open
F	request_id	string	r	
S	SandboxCraCashflowUpdatesUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	webhook_codes	[]&CashFlowUpdatesEventWebhookCodes	n	
F	user_id	string	-	
S	SandboxCraCashflowUpdatesUpdateResponse	open
F	request_id	string	r	
S	SandboxIncomeFireWebhookRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	item_id	string	r	
F	user_id	string	-	
F	webhook	string	r	format=url
F	verification_status	&SandboxIncomeFireWebhookRequestVerificationStatus	-	
F	webhook_code	&SandboxIncomeWebhookFireRequestWebhookCode	r	
S	SandboxIncomeFireWebhookResponse	open
F	request_id	string	r	
S	SandboxItemApplicationSeedRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	application_id	string	r	
S	SandboxItemApplicationSeedResponse	open
F	item_id	string	r	
F	request_id	string	r	
S	SandboxItemFireWebhookRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	webhook_type	&WebhookType	-	
F	webhook_code	&SandboxItemFireWebhookRequestWebhookCode	r	
S	SandboxItemFireWebhookResponse	open
F	webhook_fired	boolean	r	
F	request_id	string	r	
S	SandboxItemResetLoginRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	SandboxItemResetLoginResponse	open
F	reset_login	boolean	r	
F	request_id	string	r	
S	SandboxItemSetVerificationStatusRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	verification_status	&SandboxItemSetVerificationStatusRequestVerificationStatus	r	
S	SandboxItemSetVerificationStatusResponse	open
F	request_id	string	r	
S	SandboxOauthSelectAccountsRequest	closed
F	oauth_state_id	string	r	
F	accounts	[]string	r	
S	SandboxOauthSelectAccountsResponse	open
S	SandboxPaymentProfileResetLoginRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_profile_token	string	r	
S	SandboxPaymentProfileResetLoginResponse	open
F	reset_login	boolean	r	
F	request_id	string	r	
S	SandboxPaymentSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	payment_id	string	r	
F	webhook	string	r	
F	status	string	r	
S	SandboxPaymentSimulateResponse	open
F	request_id	string	r	
F	old_status	&PaymentInitiationPaymentStatus	r	
F	new_status	&PaymentInitiationPaymentStatus	r	
S	SandboxProcessorTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	institution_id	string	r	
F	options	#SandboxProcessorTokenCreateRequestOptions	x	
S	SandboxProcessorTokenCreateRequestOptions	closed
F	override_username	string	n	default=user_good
F	override_password	string	n	default=pass_good
S	SandboxProcessorTokenCreateResponse	open
F	processor_token	string	r	
F	request_id	string	r	
S	SandboxPublicTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	institution_id	string	r	
F	initial_products	[]&Products	r	minItems=1
F	options	#SandboxPublicTokenCreateRequestOptions	x	
F	user_token	string	-	
F	user_id	string	-	
S	SandboxPublicTokenCreateRequestIncomeVerificationBankIncome	closed
F	days_requested	integer	-	
S	SandboxPublicTokenCreateRequestOptions	closed
F	webhook	string	-	format=url
F	override_username	string	n	default=user_good
F	override_password	string	n	default=pass_good
F	transactions	#SandboxPublicTokenCreateRequestOptionsTransactions	n	
F	statements	#SandboxPublicTokenCreateRequestOptionsStatements	n	
F	income_verification	#SandboxPublicTokenCreateRequestOptionsIncomeVerification	-	
S	SandboxPublicTokenCreateRequestOptionsIncomeVerification	closed
F	income_source_types	[]&IncomeVerificationSourceType	-	
F	bank_income	#SandboxPublicTokenCreateRequestIncomeVerificationBankIncome	-	
S	SandboxPublicTokenCreateRequestOptionsStatements	closed
F	start_date	date	r	
F	end_date	date	r	
S	SandboxPublicTokenCreateRequestOptionsTransactions	closed
F	start_date	date	-	
F	end_date	date	-	
F	days_requested	integer	-	min=1;max=730;default=90
S	SandboxPublicTokenCreateResponse	open
F	public_token	string	r	
F	request_id	string	r	
S	SandboxTransactionsCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	transactions	[]#CustomSandboxTransaction	r	
S	SandboxTransactionsCreateResponse	open
F	request_id	string	r	
S	SandboxTransferFireWebhookRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	webhook	string	r	format=url
S	SandboxTransferFireWebhookResponse	open
F	request_id	string	r	
S	SandboxTransferLedgerDepositSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	sweep_id	string	r	
F	event_type	&TransferLedgerSweepSimulateEventType	r	
F	failure_reason	#TransferFailure	n	
S	SandboxTransferLedgerDepositSimulateResponse	open
F	request_id	string	r	
S	SandboxTransferLedgerSimulateAvailableRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	ledger_id	string	n	
F	originator_client_id	string	n	
F	test_clock_id	string	n	
F	webhook	string	-	format=url
S	SandboxTransferLedgerSimulateAvailableResponse	open
F	request_id	string	r	
S	SandboxTransferLedgerWithdrawSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	sweep_id	string	r	
F	event_type	&TransferLedgerSweepSimulateEventType	r	
F	failure_reason	#TransferFailure	n	
S	SandboxTransferLedgerWithdrawSimulateResponse	open
F	request_id	string	r	
S	SandboxTransferRefundSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	refund_id	string	r	
F	test_clock_id	string	n	
F	event_type	string	r	
F	failure_reason	#TransferFailure	n	
F	webhook	string	-	format=url
S	SandboxTransferRefundSimulateResponse	open
F	request_id	string	r	
S	SandboxTransferRepaymentSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
S	SandboxTransferRepaymentSimulateResponse	open
F	request_id	string	r	
S	SandboxTransferSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transfer_id	string	r	
F	test_clock_id	string	n	
F	event_type	string	r	
F	failure_reason	#TransferFailure	n	
F	webhook	string	-	format=url
S	SandboxTransferSimulateResponse	open
F	request_id	string	r	
S	SandboxTransferSweepSimulateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	test_clock_id	string	n	
F	webhook	string	-	format=url
S	SandboxTransferSweepSimulateResponse	open
F	sweep	#TransferSweep	n	
F	request_id	string	r	
S	SandboxTransferTestClockAdvanceRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	test_clock_id	string	r	
F	new_virtual_time	datetime	r	
S	SandboxTransferTestClockAdvanceResponse	open
F	request_id	string	r	
S	SandboxTransferTestClockCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	virtual_time	datetime	n	
S	SandboxTransferTestClockCreateResponse	open
F	test_clock	#TransferTestClock	r	
F	request_id	string	r	
S	SandboxTransferTestClockGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	test_clock_id	string	r	
S	SandboxTransferTestClockGetResponse	open
F	test_clock	#TransferTestClock	r	
F	request_id	string	r	
S	SandboxTransferTestClockListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_virtual_time	datetime	n	
F	end_virtual_time	datetime	n	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
S	SandboxTransferTestClockListResponse	open
F	test_clocks	[]#TransferTestClock	r	
F	request_id	string	r	
S	SandboxUserResetLoginRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	item_ids	[]string	n	
F	user_id	string	-	
S	SandboxUserResetLoginResponse	open
F	request_id	string	r	
S	Scopes	closed
F	product_access	#ProductAccess	-	
F	accounts	[]#AccountAccess	-	
F	new_accounts	boolean	n	default=true
S	ScreeningHitAnalysis	open
F	dates_of_birth	&MatchSummaryCode	-	
F	documents	&MatchSummaryCode	-	
F	locations	&MatchSummaryCode	-	
F	names	&MatchSummaryCode	-	
F	search_terms_version	integer	r	
S	ScreeningHitData	open
F	dates_of_birth	[]#ScreeningHitDateOfBirthItem	-	
F	documents	[]#ScreeningHitDocumentsItems	-	
F	locations	[]#GenericScreeningHitLocationItems	-	
F	names	[]#ScreeningHitNamesItems	-	
S	ScreeningHitDateOfBirthItem	open
F	analysis	#MatchSummary	-	
F	data	#DateRange	-	
S	ScreeningHitDocumentsItems	open
F	analysis	#MatchSummary	-	
F	data	#WatchlistScreeningDocument	-	
S	ScreeningHitNamesItems	open
F	analysis	#MatchSummary	-	
F	data	#IndividualScreeningHitNames	-	
S	ScreeningStatusUpdatedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	screening_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	Security	open
F	security_id	string	r	
F	isin	string	rn	
F	cusip	string	rn	
F	sedol	string	rn	
F	institution_security_id	string	rn	
F	institution_id	string	rn	
F	proxy_security_id	string	rn	
F	name	string	rn	
F	ticker_symbol	string	rn	
F	is_cash_equivalent	boolean	rn	
F	type	string	rn	
F	subtype	string	n	
F	close_price	number	rn	
F	close_price_as_of	date	rn	
F	update_datetime	datetime	n	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	market_identifier_code	string	rn	
F	sector	string	rn	
F	industry	string	rn	
F	cfi_code	string	rn	
F	option_contract	#OptionContract	rn	
F	fixed_income	#FixedIncome	rn	
S	SelfieAnalysis	open
F	document_comparison	&SelfieAnalysisDocumentComparison	r	
F	liveness_check	&SelfieAnalysisLivenessCheck	r	
F	facial_analysis	#SelfieAnalysisFacialAnalysis	n	
S	SelfieAnalysisFacialAnalysis	open
F	left_eye	&SelfieAnalysisFacialAnalysisOutcome	r	
F	right_eye	&SelfieAnalysisFacialAnalysisOutcome	r	
F	left_brow	&SelfieAnalysisFacialAnalysisOutcome	r	
F	right_brow	&SelfieAnalysisFacialAnalysisOutcome	r	
F	forehead	&SelfieAnalysisFacialAnalysisOutcome	r	
F	middle_forehead	&SelfieAnalysisFacialAnalysisOutcome	r	
F	nose	&SelfieAnalysisFacialAnalysisOutcome	r	
F	philtrum	&SelfieAnalysisFacialAnalysisOutcome	r	
F	mouth	&SelfieAnalysisFacialAnalysisOutcome	r	
F	jaw	&SelfieAnalysisFacialAnalysisOutcome	r	
F	left_cheek	&SelfieAnalysisFacialAnalysisOutcome	r	
F	right_cheek	&SelfieAnalysisFacialAnalysisOutcome	r	
S	SelfieCapture	open
F	image_url	string	rn	
F	video_url	string	rn	
S	SelfieCheck	open
F	status	&SelfieCheckStatus	r	
F	selfies	[]#SelfieCheckSelfie	r	
S	SelfieCheckSelfie	open
F	status	&SelfieStatus	r	
F	attempt	integer	r	
F	capture	#SelfieCapture	r	
F	analysis	#SelfieAnalysis	r	
S	Service	open
F	VERIFICATION_OF_ASSET	#VerificationOfAsset	r	
F	STATUSES	#Statuses	r	
S	ServiceProductFulfillment	open
F	SERVICE_PRODUCT_FULFILLMENT_DETAIL	#ServiceProductFulfillmentDetail	r	
S	ServiceProductFulfillmentDetail	open
F	VendorOrderIdentifier	string	rn	
F	ServiceProductFulfillmentIdentifier	&ServiceProductFulfillmentIdentifier	r	
S	ServicerAddressData	open
F	city	string	rn	
F	region	string	rn	
F	street	string	rn	
F	postal_code	string	rn	
F	country	string	rn	
S	Services	open
F	SERVICE	#Service	r	
S	SessionTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	template_id	string	r	
F	user	#SessionTokenCreateRequestUser	-	
F	redirect_uri	string	-	
F	android_package_name	string	-	
F	webhook	string	-	format=url
F	user_id	string	-	
S	SessionTokenCreateRequestUser	closed
F	client_user_id	string	r	
F	user_id	string	-	
S	SessionTokenCreateResponse	open
F	request_id	string	r	
F	link	#SessionTokenCreateResponseLink	-	
S	SessionTokenCreateResponseLink	open
F	link_token	string	r	
F	expiration	datetime	r	
F	user_id	string	-	
S	SignalAddressData	open
F	city	string	-	
F	region	string	n	
F	street	string	-	
F	postal_code	string	n	
F	country	string	n	
S	SignalDecisionReportRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	initiated	boolean	r	
F	days_funds_on_hold	integer	n	min=0
F	decision_outcome	&SignalDecisionOutcome	n	
F	payment_method	&SignalPaymentMethod	n	
F	amount_instantly_available	number	n	
F	submitted_at	datetime	-	
S	SignalDecisionReportResponse	open
F	request_id	string	r	
S	SignalDevice	closed
F	ip_address	string	n	
F	user_agent	string	n	
S	SignalEvaluateCoreAttributes	closed
F	unauthorized_transactions_count_7d	integer	n	
F	unauthorized_transactions_count_30d	integer	n	
F	unauthorized_transactions_count_60d	integer	n	
F	unauthorized_transactions_count_90d	integer	n	
F	nsf_overdraft_transactions_count_7d	integer	n	
F	nsf_overdraft_transactions_count_30d	integer	n	
F	nsf_overdraft_transactions_count_60d	integer	n	
F	nsf_overdraft_transactions_count_90d	integer	n	
F	days_since_first_plaid_connection	integer	n	
F	plaid_connections_count_7d	integer	n	
F	plaid_connections_count_30d	integer	n	
F	total_plaid_connections_count	integer	n	
F	is_savings_or_money_market_account	boolean	n	
F	total_credit_transactions_amount_10d	number	n	
F	total_debit_transactions_amount_10d	number	n	
F	p50_credit_transactions_amount_28d	number	n	
F	p50_debit_transactions_amount_28d	number	n	
F	p95_credit_transactions_amount_28d	number	n	
F	p95_debit_transactions_amount_28d	number	n	
F	days_with_negative_balance_count_90d	integer	n	
F	p90_eod_balance_30d	number	n	
F	p90_eod_balance_60d	number	n	
F	p90_eod_balance_90d	number	n	
F	p10_eod_balance_30d	number	n	
F	p10_eod_balance_60d	number	n	
F	p10_eod_balance_90d	number	n	
F	available_balance	number	n	
F	current_balance	number	n	
F	balance_last_updated	datetime	n	
F	phone_change_count_28d	integer	n	
F	phone_change_count_90d	integer	n	
F	email_change_count_28d	integer	n	
F	email_change_count_90d	integer	n	
F	address_change_count_28d	integer	n	
F	address_change_count_90d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_3d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_7d	integer	n	
F	plaid_non_oauth_authentication_attempts_count_30d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_3d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_7d	integer	n	
F	failed_plaid_non_oauth_authentication_attempts_count_30d	integer	n	
F	debit_transactions_count_10d	integer	n	
F	credit_transactions_count_10d	integer	n	
F	debit_transactions_count_30d	integer	n	
F	credit_transactions_count_30d	integer	n	
F	debit_transactions_count_60d	integer	n	
F	credit_transactions_count_60d	integer	n	
F	debit_transactions_count_90d	integer	n	
F	credit_transactions_count_90d	integer	n	
F	total_debit_transactions_amount_30d	number	n	
F	total_credit_transactions_amount_30d	number	n	
F	total_debit_transactions_amount_60d	number	n	
F	total_credit_transactions_amount_60d	number	n	
F	total_debit_transactions_amount_90d	number	n	
F	total_credit_transactions_amount_90d	number	n	
F	p50_eod_balance_30d	number	n	
F	p50_eod_balance_60d	number	n	
F	p50_eod_balance_90d	number	n	
F	p50_eod_balance_31d_to_60d	number	n	
F	p50_eod_balance_61d_to_90d	number	n	
F	p90_eod_balance_31d_to_60d	number	n	
F	p90_eod_balance_61d_to_90d	number	n	
F	p10_eod_balance_31d_to_60d	number	n	
F	p10_eod_balance_61d_to_90d	number	n	
F	transactions_last_updated	datetime	n	
F	is_account_closed	boolean	n	
F	is_account_frozen_or_restricted	boolean	n	
F	distinct_ip_addresses_count_3d	integer	n	
F	distinct_ip_addresses_count_7d	integer	n	
F	distinct_ip_addresses_count_30d	integer	n	
F	distinct_ip_addresses_count_90d	integer	n	
F	distinct_user_agents_count_3d	integer	n	
F	distinct_user_agents_count_7d	integer	n	
F	distinct_user_agents_count_30d	integer	n	
F	distinct_user_agents_count_90d	integer	n	
F	distinct_ssl_tls_connection_sessions_count_3d	integer	n	
F	distinct_ssl_tls_connection_sessions_count_7d	integer	n	
F	distinct_ssl_tls_connection_sessions_count_30d	integer	n	
F	distinct_ssl_tls_connection_sessions_count_90d	integer	n	
F	days_since_account_opening	integer	n	
F	balance_to_transaction_amount_ratio	number	n	
S	SignalEvaluateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	amount	number	r	
F	user_present	boolean	n	
F	client_user_id	string	-	
F	is_recurring	boolean	n	
F	default_payment_method	string	n	
F	user	#SignalUser	-	
F	device	#SignalDevice	-	
F	risk_profile_key	string	n	
F	ruleset_key	string	n	
S	SignalEvaluateResponse	open
F	request_id	string	r	
F	scores	#SignalScores	rn	
F	core_attributes	#SignalEvaluateCoreAttributes	-	
F	risk_profile	#RiskProfile	n	
F	ruleset	#Ruleset	n	
F	warnings	[]#SignalWarning	r	
S	SignalPersonName	closed
F	prefix	string	n	
F	given_name	string	n	
F	middle_name	string	n	
F	family_name	string	n	
F	suffix	string	n	
S	SignalPrepareRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
S	SignalPrepareResponse	open
F	request_id	string	r	
S	SignalReturnReportRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	return_code	string	r	
F	returned_at	datetime	n	
S	SignalReturnReportResponse	open
F	request_id	string	r	
S	SignalScheduleRecommendation	open
F	date	date	-	
F	recommendation	&RecommendationString	-	
F	rank	integer	n	
S	SignalScheduleRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	client_transaction_id	string	r	minLength=1;maxLength=36
F	amount	number	r	
F	default_payment_method	&SignalScheduleDefaultPaymentMethod	-	
S	SignalScheduleResponse	open
F	optimal_date	date	rn	
F	recommendations	[]#SignalScheduleRecommendation	r	
F	warnings	[]#SignalWarning	r	
F	request_id	string	r	
S	SignalScores	open
F	customer_initiated_return_risk	#CustomerInitiatedReturnRisk	-	
F	bank_initiated_return_risk	#BankInitiatedReturnRisk	-	
S	SignalUser	closed
F	name	#SignalPersonName	n	
F	phone_number	string	n	
F	email_address	string	n	
F	address	#SignalAddressData	n	
S	SignalWarning	closed
F	warning_type	string	-	
F	warning_code	string	-	
F	warning_message	string	-	
S	SingleDocumentRiskSignal	open
F	document_reference	#RiskSignalDocumentReference	r	
F	risk_signals	[]#DocumentRiskSignal	r	
F	risk_summary	#DocumentRiskSummary	r	
S	StatementsAccount	open
F	account_id	string	r	
F	account_mask	string	r	
F	account_name	string	r	
F	account_official_name	string	r	
F	account_subtype	string	r	
F	account_type	string	r	
F	statements	[]#StatementsStatement	r	
S	StatementsDownloadRequest	closed
F	access_token	string	r	
F	client_id	string	-	
F	secret	string	-	
F	statement_id	string	r	
S	StatementsListRequest	closed
F	access_token	string	r	
F	client_id	string	-	
F	secret	string	-	
S	StatementsListResponse	open
F	accounts	[]#StatementsAccount	r	
F	institution_id	string	r	
F	institution_name	string	r	
F	item_id	string	r	
F	request_id	string	r	
S	StatementsRefreshCompleteWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	result	&StatementsRefreshCompleteResult	r	
F	environment	&WebhookEnvironmentValues	r	
S	StatementsRefreshRequest	closed
F	access_token	string	r	
F	client_id	string	-	
F	secret	string	-	
F	start_date	date	r	
F	end_date	date	r	
S	StatementsRefreshResponse	open
F	request_id	string	r	
S	StatementsStatement	open
F	statement_id	string	r	
F	date_posted	date	n	
F	month	integer	r	
F	year	integer	r	min=2010
S	Status	open
F	StatusCode	string	rn	
F	StatusDescription	string	rn	
S	Statuses	open
F	STATUS	#Status	r	
S	StudentLoan	open
F	account_id	string	rn	
F	account_number	string	rn	
F	disbursement_dates	[]date	rn	
F	expected_payoff_date	date	rn	
F	guarantor	string	rn	
F	interest_rate_percentage	number	r	
F	is_overdue	boolean	rn	
F	last_payment_amount	number	rn	
F	last_payment_date	date	rn	
F	last_statement_balance	number	n	
F	last_statement_issue_date	date	rn	
F	loan_name	string	rn	
F	loan_status	#StudentLoanStatus	r	
F	minimum_payment_amount	number	rn	
F	next_payment_due_date	date	rn	
F	origination_date	date	rn	
F	origination_principal_amount	number	rn	
F	outstanding_interest_amount	number	rn	
F	payment_reference_number	string	rn	
F	pslf_status	#PSLFStatus	r	
F	repayment_plan	#StudentRepaymentPlan	r	
F	sequence_number	string	rn	
F	servicer_address	#ServicerAddressData	r	
F	ytd_interest_paid	number	rn	
F	ytd_principal_paid	number	rn	
S	StudentLoanStatus	open
F	end_date	date	rn	
F	type	&StudentLoanStatusType	rn	
S	StudentRepaymentPlan	open
F	description	string	rn	
F	type	&StudentRepaymentPlanType	rn	
S	SweepFailure	open
F	failure_code	string	n	
F	description	string	n	
S	SyncUpdatesAvailableWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	initial_update_complete	boolean	r	
F	historical_update_complete	boolean	r	
F	environment	&WebhookEnvironmentValues	r	
S	SyntheticFraud	open
F	risk_level	&RiskLevel	r	
S	Taxform	open
F	doc_id	string	-	
F	document_type	string	r	
F	w2	#W2	-	
S	TaxpayerID	open
F	id_type	string	n	
F	id_mask	string	n	
F	last_4_digits	string	n	minLength=4;maxLength=4
S	TaxpayerIdentifier	open
F	TaxpayerIdentifierType	&TaxpayerIdentifierType	rn	
F	TaxpayerIdentifierValue	string	rn	
S	TaxpayerIdentifiers	open
F	TAXPAYER_IDENTIFIER	#TaxpayerIdentifier	r	
S	Total	open
F	canonical_description	&TotalCanonicalDescription	n	
F	description	string	n	
F	current_pay	#Pay	-	
F	ytd_pay	#Pay	-	
S	TotalInflowAmount	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalInflowAmount30d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalInflowAmount60d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalInflowAmount90d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalMonthlyIncomeInsights	open
F	baseline_amount	number	n	
F	current_amount	number	r	
S	TotalOutflowAmount	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalOutflowAmount30d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalOutflowAmount60d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalOutflowAmount90d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportInflowAmount	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportInflowAmount30d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportInflowAmount60d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportInflowAmount90d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportOutflowAmount	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportOutflowAmount30d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportOutflowAmount60d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	TotalReportOutflowAmount90d	open
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
S	Transaction	open
F	account_id	string	r	
F	amount	number	r	
F	iso_currency_code	string	rn	
F	unofficial_currency_code	string	rn	
F	category	[]string	n	
F	category_id	string	n	
F	check_number	string	n	
F	date	date	r	
F	location	#Location	r	
F	name	string	r	
F	merchant_name	string	n	
F	original_description	string	n	
F	payment_meta	#PaymentMeta	r	
F	pending	boolean	r	
F	pending_transaction_id	string	rn	
F	account_owner	string	rn	
F	transaction_id	string	r	
F	transaction_type	&TransactionBaseTransactionType	-	
F	logo_url	string	n	
F	website	string	n	
F	authorized_date	date	rn	
F	authorized_datetime	datetime	rn	
F	datetime	datetime	rn	
F	payment_channel	&TransactionPaymentChannel	r	
F	personal_finance_category	#PersonalFinanceCategory	n	
F	business_finance_category	#BusinessFinanceCategory	n	
F	transaction_code	&TransactionCode	rn	
F	personal_finance_category_icon_url	string	-	
F	counterparties	[]#TransactionCounterparty	-	
F	merchant_entity_id	string	n	
F	client_customization	#ClientCustomization	n	
S	TransactionCounterparty	open
F	name	string	r	
F	entity_id	string	n	
F	type	&CounterpartyType	r	
F	website	string	rn	
F	logo_url	string	rn	
F	confidence_level	string	n	
F	account_numbers	#CounterpartyNumbers	n	
S	TransactionStream	open
F	account_id	string	r	
F	stream_id	string	r	
F	category	[]string	rn	
F	category_id	string	rn	
F	description	string	r	
F	merchant_name	string	rn	
F	first_date	date	r	
F	last_date	date	r	
F	predicted_next_date	date	n	
F	frequency	&RecurringTransactionFrequency	r	
F	transaction_ids	[]string	r	
F	average_amount	#TransactionStreamAmount	r	
F	last_amount	#TransactionStreamAmount	r	
F	is_active	boolean	r	
F	status	&TransactionStreamStatus	r	
F	personal_finance_category	#PersonalFinanceCategory	n	
F	is_user_modified	boolean	r	
F	last_user_modified_datetime	datetime	-	
S	TransactionStreamAmount	open
F	amount	number	-	
F	iso_currency_code	string	n	
F	unofficial_currency_code	string	n	
S	TransactionsCategoryRule	closed
F	id	string	-	
F	user_id	string	-	
F	created_at	datetime	-	
F	updated_at	datetime	-	
F	pfc_primary_category	string	-	
F	pfc_detailed_category	string	-	
F	rule_details	#TransactionsRuleDetails	-	
S	TransactionsEnhanceGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	account_type	string	r	
F	transactions	[]#ClientProvidedRawTransaction	r	
S	TransactionsEnhanceGetResponse	open
F	enhanced_transactions	[]#ClientProvidedEnhancedTransaction	r	
S	TransactionsEnrichRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	account_type	string	r	
F	transactions	[]#ClientProvidedTransaction	r	
F	options	#TransactionsEnrichRequestOptions	-	
S	TransactionsEnrichRequestOptions	closed
F	include_legacy_category	boolean	-	default=false
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
S	TransactionsEnrichResponse	open
F	enriched_transactions	[]#ClientProvidedEnrichedTransaction	r	
F	request_id	string	-	
S	TransactionsGetRequest	closed
F	client_id	string	-	
F	options	#TransactionsGetRequestOptions	x	
F	access_token	string	r	
F	secret	string	-	
F	start_date	date	r	
F	end_date	date	r	
S	TransactionsGetRequestOptions	closed
F	account_ids	[]string	-	
F	count	integer	-	min=1;max=500;default=100
F	offset	integer	-	min=0;default=0
F	include_original_description	boolean	n	default=false
F	include_personal_finance_category_beta	boolean	-	default=false
F	include_personal_finance_category	boolean	-	default=false
F	include_logo_and_counterparty_beta	boolean	-	default=false
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
F	days_requested	integer	-	min=1;max=730;default=90
S	TransactionsGetResponse	open
F	accounts	[]#AccountBase	r	
F	transactions	[]#Transaction	r	
F	total_transactions	integer	r	
F	item	#Item	r	
F	request_id	string	r	
S	TransactionsRecurringGetRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
F	options	#TransactionsRecurringGetRequestOptions	x	
F	account_ids	[]string	-	
S	TransactionsRecurringGetRequestOptions	closed
F	include_personal_finance_category	boolean	-	default=false
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
S	TransactionsRecurringGetResponse	open
F	inflow_streams	[]#TransactionStream	r	
F	outflow_streams	[]#TransactionStream	r	
F	updated_datetime	datetime	r	
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
F	request_id	string	r	
S	TransactionsRefreshRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
S	TransactionsRefreshResponse	open
F	request_id	string	r	
S	TransactionsRemovedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	error	#PlaidError	n	
F	removed_transactions	[]string	r	
F	item_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	TransactionsRuleDetails	closed
F	field	&TransactionsRuleField	r	
F	type	&TransactionsRuleType	r	
F	query	string	r	
S	TransactionsRulesCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_user_id	string	r	
F	pfc_primary_category	string	r	
F	pfc_detailed_category	string	r	
F	rule_details	#TransactionsRuleDetails	r	
S	TransactionsRulesCreateResponse	open
F	rule	#TransactionsCategoryRule	r	
F	request_id	string	r	
S	TransactionsRulesListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_user_id	string	r	
S	TransactionsRulesListResponse	open
F	rules	[]#TransactionsCategoryRule	r	
F	request_id	string	r	
S	TransactionsRulesRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_user_id	string	r	
F	rule_id	string	r	
S	TransactionsRulesRemoveResponse	open
F	request_id	string	r	
S	TransactionsSyncRequest	closed
F	client_id	string	-	
F	access_token	string	r	
F	secret	string	-	
F	cursor	string	-	
F	count	integer	-	min=1;max=500;default=100
F	options	#TransactionsSyncRequestOptions	x	
S	TransactionsSyncRequestOptions	closed
F	include_original_description	boolean	n	default=false
F	include_personal_finance_category	boolean	-	default=false
F	include_logo_and_counterparty_beta	boolean	-	default=false
F	personal_finance_category_version	&PersonalFinanceCategoryVersion	-	
F	days_requested	integer	-	min=1;max=730;default=90
F	account_id	string	-	
S	TransactionsSyncResponse	open
F	transactions_update_status	&TransactionsUpdateStatus	r	
F	accounts	[]#AccountBase	r	
F	added	[]#Transaction	r	
F	modified	[]#Transaction	r	
F	removed	[]#RemovedTransaction	r	
F	next_cursor	string	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	TransactionsUserInsightsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_user_id	string	r	
S	TransactionsUserInsightsGetResponse	open
F	user_data_overview	#UserDataOverview	r	
F	counterparty_insights	#CounterpartyInsights	-	
F	category_insights	#CategoryInsights	-	
F	recurring_transactions	#RecurringTransactions	-	
S	Transfer	open
F	id	string	r	
F	authorization_id	string	r	
F	ach_class	&ACHClass	-	
F	account_id	string	-	
F	funding_account_id	string	rn	
F	ledger_id	string	n	
F	type	&TransferType	r	
F	user	#TransferUserInResponse	r	
F	amount	string	r	
F	description	string	r	
F	created	datetime	r	
F	status	&TransferStatus	r	
F	sweep_status	&TransferSweepStatus	n	
F	network	&TransferNetwork	r	
F	wire_details	#TransferWireDetails	n	
F	cancellable	boolean	r	
F	failure_reason	#TransferFailure	rn	
F	metadata	{}string	rn	maxProperties=50
F	origination_account_id	string	r	
F	guarantee_decision	&TransferAuthorizationGuaranteeDecision	rn	
F	guarantee_decision_rationale	#TransferAuthorizationGuaranteeDecisionRationale	rn	
F	iso_currency_code	string	r	
F	standard_return_window	date	rn	
F	unauthorized_return_window	date	rn	
F	expected_settlement_date	date	rn	
F	expected_funds_available_date	date	n	
F	originator_client_id	string	rn	
F	refunds	[]#TransferRefund	r	
F	recurring_transfer_id	string	rn	
F	expected_sweep_settlement_schedule	[]#TransferExpectedSweepSettlementScheduleItem	-	
F	credit_funds_source	&TransferCreditFundsSource	rn	
F	facilitator_fee	string	-	
F	network_trace_id	string	n	
S	TransferAuthorization	open
F	id	string	r	
F	created	datetime	r	
F	decision	&TransferAuthorizationDecision	r	
F	decision_rationale	#TransferAuthorizationDecisionRationale	rn	
F	guarantee_decision	&TransferAuthorizationGuaranteeDecision	rn	
F	guarantee_decision_rationale	#TransferAuthorizationGuaranteeDecisionRationale	rn	
F	payment_risk	#TransferAuthorizationPaymentRisk	rn	
F	proposed_transfer	#TransferAuthorizationProposedTransfer	r	
S	TransferAuthorizationCancelRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	authorization_id	string	r	
S	TransferAuthorizationCancelResponse	open
F	request_id	string	r	
S	TransferAuthorizationCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	funding_account_id	string	n	
F	ledger_id	string	n	
F	payment_profile_token	string	-	
F	type	&TransferType	r	
F	network	&TransferNetwork	r	
F	amount	string	r	
F	ach_class	&ACHClass	-	
F	wire_details	#TransferWireDetails	n	
F	user	#TransferAuthorizationUserInRequest	r	
F	device	#TransferAuthorizationDevice	-	
F	origination_account_id	string	-	
F	iso_currency_code	string	-	
F	idempotency_key	string	n	maxLength=50
F	user_present	boolean	n	
F	with_guarantee	boolean	n	default=true
F	request_guarantee	boolean	n	
F	beacon_session_id	string	n	
F	originator_client_id	string	n	
F	credit_funds_source	&TransferCreditFundsSource	n	
F	test_clock_id	string	n	
F	ruleset_key	string	n	
F	custom_attributes	{}string	n	maxProperties=50
S	TransferAuthorizationCreateResponse	open
F	authorization	#TransferAuthorization	r	
F	request_id	string	r	
S	TransferAuthorizationDecisionRationale	open
F	code	&TransferAuthorizationDecisionRationaleCode	rn	
F	description	string	r	
S	TransferAuthorizationDevice	open
F	ip_address	string	-	
F	user_agent	string	-	
S	TransferAuthorizationGuaranteeDecisionRationale	open
F	code	&TransferAuthorizationGuaranteeDecisionRationaleCode	r	
F	description	string	r	
S	TransferAuthorizationPaymentRisk	open
F	bank_initiated_return_score	integer	rn	min=1;max=99
F	customer_initiated_return_score	integer	rn	min=1;max=99
F	risk_level	&TransferAuthorizationRiskLevel	rn	
F	warnings	[]#SignalWarning	r	
S	TransferAuthorizationProposedTransfer	open
F	ach_class	&ACHClass	-	
F	account_id	string	-	
F	funding_account_id	string	rn	
F	ledger_id	string	n	
F	type	&TransferType	r	
F	user	#TransferUserInResponse	r	
F	amount	string	r	
F	network	string	r	
F	wire_details	#TransferWireDetails	n	
F	origination_account_id	string	r	
F	iso_currency_code	string	r	
F	originator_client_id	string	rn	
F	credit_funds_source	&TransferCreditFundsSource	rn	
S	TransferAuthorizationUserInRequest	closed
F	legal_name	string	r	
F	phone_number	string	-	
F	email_address	string	-	
F	address	#TransferUserAddressInRequest	-	
S	TransferBalance	open
F	available	string	r	
F	current	string	-	
F	type	&TransferBalanceType	r	
S	TransferBalanceGetRequest	closed
F	client_id	string	-	
F	originator_client_id	string	n	
F	secret	string	-	
F	type	&TransferBalanceType	-	
S	TransferBalanceGetResponse	open
F	balance	#TransferBalance	r	
F	request_id	string	r	
S	TransferCancelRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transfer_id	string	r	
F	originator_client_id	string	n	
F	reason_code	&ReasonCode	-	
S	TransferCancelResponse	open
F	request_id	string	r	
S	TransferCapabilitiesGetRTP	open
F	credit	boolean	-	default=false
S	TransferCapabilitiesGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	account_id	string	r	
F	payment_profile_token	string	-	
S	TransferCapabilitiesGetResponse	open
F	institution_supported_networks	#InstitutionSupportedNetworks	r	
F	request_id	string	r	
S	TransferCapabilitiesGetRfP	open
F	debit	boolean	-	default=false
F	max_amount	string	n	
F	iso_currency_code	string	n	
S	TransferConfigurationGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	n	
S	TransferConfigurationGetResponse	open
F	request_id	string	r	
F	max_single_transfer_amount	string	r	
F	max_single_transfer_credit_amount	string	r	
F	max_single_transfer_debit_amount	string	r	
F	max_daily_credit_amount	string	r	
F	max_daily_debit_amount	string	r	
F	max_monthly_amount	string	r	
F	max_monthly_credit_amount	string	r	
F	max_monthly_debit_amount	string	r	
F	iso_currency_code	string	r	
S	TransferCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	idempotency_key	string	-	maxLength=50
F	access_token	string	r	
F	account_id	string	r	
F	authorization_id	string	r	
F	type	&TransferType	-	
F	network	&TransferNetwork	-	
F	amount	string	-	
F	description	string	r	maxLength=15
F	ach_class	&ACHClass	-	
F	user	#TransferUserInRequestDeprecated	n	
F	metadata	{}string	n	maxProperties=50
F	origination_account_id	string	n	
F	iso_currency_code	string	-	
F	test_clock_id	string	n	
F	facilitator_fee	string	-	
S	TransferCreateResponse	open
F	transfer	#Transfer	r	
F	request_id	string	r	
S	TransferCreditUsageConfiguration	closed
F	expected_frequency	&OriginatorExpectedTransferFrequency	r	
F	expected_highest_amount	string	r	
F	expected_average_amount	string	r	
F	expected_monthly_amount	string	r	
F	sec_codes	[]&CreditACHClass	r	
S	TransferDebitUsageConfiguration	closed
F	expected_frequency	&OriginatorExpectedTransferFrequency	r	
F	expected_highest_amount	string	r	
F	expected_average_amount	string	r	
F	expected_monthly_amount	string	r	
F	sec_codes	[]&ACHClass	r	
S	TransferDevice	open
F	ip_address	string	r	
F	user_agent	string	r	
S	TransferDiligenceDocumentUploadRequest	closed
F	originator_client_id	string	r	
F	file	string	r	
F	purpose	&TransferDocumentPurpose	r	
S	TransferDiligenceDocumentUploadResponse	open
F	request_id	string	r	
S	TransferDiligenceSubmitRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	originator_diligence	#TransferOriginatorDiligence	r	
S	TransferDiligenceSubmitResponse	open
F	request_id	string	r	
S	TransferEvent	open
F	event_id	integer	r	min=0
F	timestamp	datetime	r	
F	event_type	&TransferEventType	r	
F	account_id	string	-	
F	funding_account_id	string	rn	
F	ledger_id	string	n	
F	transfer_id	string	r	
F	origination_account_id	string	rn	
F	transfer_type	&OmittableTransferType	-	
F	transfer_amount	string	-	
F	failure_reason	#TransferFailure	rn	
F	sweep_id	string	rn	
F	sweep_amount	string	rn	
F	refund_id	string	rn	
F	originator_client_id	string	rn	
F	intent_id	string	n	
F	wire_return_fee	string	n	
S	TransferEventListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	transfer_id	string	n	
F	account_id	string	n	
F	transfer_type	&TransferEventListTransferType	n	
F	event_types	[]&TransferEventType	-	
F	sweep_id	string	-	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	n	min=0;default=0
F	origination_account_id	string	n	
F	originator_client_id	string	n	
F	funding_account_id	string	n	
S	TransferEventListResponse	open
F	transfer_events	[]#TransferEvent	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	TransferEventSyncRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	after_id	integer	r	min=0
F	count	integer	n	min=1;max=500;default=100
S	TransferEventSyncResponse	open
F	transfer_events	[]#TransferEvent	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	TransferEventsUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	TransferExpectedSweepSettlementScheduleItem	open
F	sweep_settlement_date	date	r	
F	swept_settled_amount	string	r	
S	TransferFailure	open
F	failure_code	string	n	
F	ach_return_code	string	n	
F	description	string	-	
S	TransferFundingAccount	closed
F	access_token	string	r	
F	account_id	string	r	
S	TransferFundingAccountWithDisplayName	closed
F	access_token	string	r	
F	account_id	string	r	
F	display_name	string	-	
S	TransferGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transfer_id	string	-	
F	authorization_id	string	-	
F	originator_client_id	string	n	
S	TransferGetResponse	open
F	transfer	#Transfer	r	
F	request_id	string	r	
S	TransferIntentCreate	open
F	id	string	r	
F	created	datetime	r	
F	status	&TransferIntentStatus	r	
F	account_id	string	n	
F	origination_account_id	string	r	
F	funding_account_id	string	r	
F	amount	string	r	
F	mode	&TransferIntentCreateMode	r	
F	network	&TransferIntentCreateNetwork	-	default=same-day-ach
F	ach_class	&ACHClass	-	
F	user	#TransferUserInResponse	r	
F	description	string	r	
F	metadata	{}string	n	maxProperties=50
F	iso_currency_code	string	r	
F	require_guarantee	boolean	n	
S	TransferIntentCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	account_id	string	n	
F	funding_account_id	string	n	
F	mode	&TransferIntentCreateMode	r	
F	network	&TransferIntentCreateNetwork	-	default=same-day-ach
F	amount	string	r	
F	description	string	r	minLength=1;maxLength=15
F	ach_class	&ACHClass	-	
F	origination_account_id	string	n	
F	user	#TransferUserInRequest	r	
F	metadata	{}string	n	maxProperties=50
F	iso_currency_code	string	-	
F	require_guarantee	boolean	n	default=false
S	TransferIntentCreateResponse	open
F	transfer_intent	#TransferIntentCreate	r	
F	request_id	string	r	
S	TransferIntentGet	open
F	id	string	r	
F	created	datetime	r	
F	status	&TransferIntentStatus	r	
F	transfer_id	string	rn	
F	failure_reason	#TransferIntentGetFailureReason	rn	
F	authorization_decision	&TransferIntentAuthorizationDecision	rn	
F	authorization_decision_rationale	#TransferAuthorizationDecisionRationale	rn	
F	account_id	string	n	
F	origination_account_id	string	r	
F	funding_account_id	string	r	
F	amount	string	r	
F	mode	&TransferIntentCreateMode	r	
F	network	&TransferIntentCreateNetwork	-	default=same-day-ach
F	ach_class	&ACHClass	-	
F	user	#TransferUserInResponse	r	
F	description	string	r	
F	metadata	{}string	n	maxProperties=50
F	iso_currency_code	string	r	
F	require_guarantee	boolean	n	
F	guarantee_decision	&TransferAuthorizationGuaranteeDecision	rn	
F	guarantee_decision_rationale	#TransferAuthorizationGuaranteeDecisionRationale	rn	
S	TransferIntentGetFailureReason	open
F	error_type	string	-	
F	error_code	string	-	
F	error_message	string	-	
S	TransferIntentGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transfer_intent_id	string	r	
S	TransferIntentGetResponse	open
F	transfer_intent	#TransferIntentGet	r	
F	request_id	string	r	
S	TransferLedgerBalance	open
F	available	string	r	
F	pending	string	r	
S	TransferLedgerDepositRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	n	
F	funding_account_id	string	n	
F	ledger_id	string	n	
F	amount	string	r	
F	description	string	n	maxLength=10
F	idempotency_key	string	r	maxLength=50
F	network	&TransferACHNetwork	r	
S	TransferLedgerDepositResponse	open
F	sweep	#TransferSweep	r	
F	request_id	string	r	
S	TransferLedgerDistributeRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	from_ledger_id	string	r	
F	to_ledger_id	string	r	
F	amount	string	r	
F	idempotency_key	string	r	maxLength=50
F	description	string	-	
S	TransferLedgerDistributeResponse	open
F	request_id	string	r	
S	TransferLedgerEvent	open
F	ledger_event_id	string	r	
F	ledger_id	string	r	
F	amount	string	r	
F	transfer_id	string	n	
F	refund_id	string	n	
F	sweep_id	string	n	
F	description	string	r	
F	pending_balance	string	r	
F	available_balance	string	r	
F	type	string	r	
F	timestamp	datetime	r	
S	TransferLedgerEventListRequest	closed
F	client_id	string	-	
F	originator_client_id	string	n	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	ledger_id	string	n	
F	ledger_event_id	string	n	
F	source_type	&LedgerEventSourceType	n	
F	source_id	string	n	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	n	min=0;default=0
S	TransferLedgerEventListResponse	open
F	ledger_events	[]#TransferLedgerEvent	r	
F	has_more	boolean	r	
F	request_id	string	r	
S	TransferLedgerGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	ledger_id	string	n	
F	originator_client_id	string	n	
S	TransferLedgerGetResponse	open
F	ledger_id	string	r	
F	balance	#TransferLedgerBalance	r	
F	name	string	r	
F	is_default	boolean	r	
F	request_id	string	r	
S	TransferLedgerWithdrawRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	n	
F	funding_account_id	string	n	
F	ledger_id	string	n	
F	amount	string	r	
F	description	string	n	maxLength=10
F	idempotency_key	string	r	maxLength=50
F	network	&TransferNetwork	r	
S	TransferLedgerWithdrawResponse	open
F	sweep	#TransferSweep	r	
F	request_id	string	r	
S	TransferListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	count	integer	-	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
F	origination_account_id	string	n	
F	originator_client_id	string	n	
F	funding_account_id	string	n	
S	TransferListResponse	open
F	transfers	[]#Transfer	r	
F	request_id	string	r	
S	TransferMetricsGetAuthorizationUsage	open
F	daily_credit_utilization	string	-	
F	daily_debit_utilization	string	-	
F	monthly_credit_utilization	string	-	
F	monthly_debit_utilization	string	-	
S	TransferMetricsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	n	
S	TransferMetricsGetResponse	open
F	request_id	string	r	
F	daily_debit_transfer_volume	string	r	
F	daily_credit_transfer_volume	string	r	
F	monthly_transfer_volume	string	r	
F	monthly_debit_transfer_volume	string	r	
F	monthly_credit_transfer_volume	string	r	
F	iso_currency_code	string	r	
F	return_rates	#TransferMetricsGetReturnRates	n	
F	authorization_usage	#TransferMetricsGetAuthorizationUsage	n	
S	TransferMetricsGetReturnRates	open
F	last_60d	#TransferMetricsGetReturnRatesOverInterval	n	
S	TransferMetricsGetReturnRatesOverInterval	open
F	overall_return_rate	string	-	
F	unauthorized_return_rate	string	-	
F	administrative_return_rate	string	-	
S	TransferMigrateAccountRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	account_number	string	r	
F	routing_number	string	r	
F	wire_routing_number	string	-	
F	account_type	string	r	
S	TransferMigrateAccountResponse	open
F	access_token	string	r	
F	account_id	string	r	
F	request_id	string	r	
S	TransferOriginatorAddress	closed
F	city	string	r	
F	street	string	r	
F	region	string	r	
F	postal_code	string	r	
F	country_code	string	r	
S	TransferOriginatorCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	company_name	string	r	minLength=1
S	TransferOriginatorCreateResponse	open
F	originator_client_id	string	r	
F	company_name	string	r	
F	request_id	string	r	
S	TransferOriginatorDiligence	closed
F	dba	string	r	
F	tax_id	string	r	minLength=1
F	credit_usage_configuration	#TransferCreditUsageConfiguration	n	
F	debit_usage_configuration	#TransferDebitUsageConfiguration	n	
F	address	#TransferOriginatorAddress	r	
F	website	string	r	format=url
F	naics_code	string	r	minLength=6;maxLength=6
F	funding_account	#TransferFundingAccount	r	
S	TransferOriginatorFundingAccountCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	funding_account	#TransferFundingAccountWithDisplayName	r	
S	TransferOriginatorFundingAccountCreateResponse	open
F	funding_account_id	string	-	
F	request_id	string	r	
S	TransferOriginatorFundingAccountUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	funding_account	#TransferFundingAccount	r	
S	TransferOriginatorFundingAccountUpdateResponse	open
F	request_id	string	r	
S	TransferOriginatorGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
S	TransferOriginatorGetResponse	open
F	originator	#DetailedOriginator	r	
F	request_id	string	r	
S	TransferOriginatorListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	n	min=0;default=0
S	TransferOriginatorListResponse	open
F	originators	[]#Originator	r	
F	request_id	string	r	
S	TransferPlatformOnboardingUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	originator_client_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	TransferPlatformOriginatorCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	tos_acceptance_metadata	#TransferPlatformTOSAcceptanceMetadata	r	
F	originator_reviewed_at	datetime	r	
F	webhook	string	-	format=url
S	TransferPlatformOriginatorCreateResponse	open
F	request_id	string	r	
S	TransferPlatformPersonAddress	closed
F	city	string	r	
F	country	string	r	
F	postal_code	string	r	
F	region	string	r	
F	street	string	r	
F	street2	string	-	
S	TransferPlatformPersonCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	name	#TransferPlatformPersonName	-	
F	email_address	string	-	
F	phone_number	string	-	
F	address	#TransferPlatformPersonAddress	-	
F	id_number	#TransferPlatformPersonIDNumber	-	
F	date_of_birth	date	-	
F	relationship_to_originator	string	-	
F	ownership_percentage	integer	-	min=25;max=100
F	title	string	-	
S	TransferPlatformPersonCreateResponse	open
F	request_id	string	r	
F	person_id	string	r	
S	TransferPlatformPersonIDNumber	closed
F	value	string	r	
F	type	&IDNumberType	r	
S	TransferPlatformPersonName	closed
F	given_name	string	r	
F	family_name	string	r	
S	TransferPlatformRequirement	open
F	requirement_type	string	-	
F	person_id	string	n	
S	TransferPlatformRequirementSubmission	closed
F	requirement_type	string	r	
F	value	string	r	
F	person_id	string	-	
S	TransferPlatformRequirementSubmitRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	requirement_submissions	[]#TransferPlatformRequirementSubmission	r	minItems=1;maxItems=50
S	TransferPlatformRequirementSubmitResponse	open
F	request_id	string	r	
S	TransferPlatformTOSAcceptanceMetadata	closed
F	agreement_accepted	boolean	r	
F	originator_ip_address	string	r	
F	agreement_accepted_at	datetime	r	
S	TransferQuestionnaireCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	originator_client_id	string	r	
F	redirect_uri	string	r	format=url
S	TransferQuestionnaireCreateResponse	open
F	onboarding_url	string	r	
F	request_id	string	r	
S	TransferRecurringCancelRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	recurring_transfer_id	string	r	
S	TransferRecurringCancelResponse	open
F	request_id	string	r	
S	TransferRecurringCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	access_token	string	r	
F	idempotency_key	string	r	maxLength=50
F	account_id	string	r	
F	funding_account_id	string	n	
F	type	&TransferType	r	
F	network	&TransferRecurringNetwork	r	
F	ach_class	&ACHClass	-	
F	amount	string	r	
F	user_present	boolean	n	
F	iso_currency_code	string	-	
F	description	string	r	
F	test_clock_id	string	n	
F	schedule	#TransferRecurringSchedule	r	
F	user	#TransferUserInRequest	r	
F	device	#TransferDevice	-	
S	TransferRecurringCreateResponse	open
F	recurring_transfer	#RecurringTransfer	n	
F	decision	&TransferAuthorizationDecision	r	
F	decision_rationale	#TransferAuthorizationDecisionRationale	n	
F	request_id	string	r	
S	TransferRecurringGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	recurring_transfer_id	string	r	
S	TransferRecurringGetResponse	open
F	recurring_transfer	#RecurringTransfer	r	
F	request_id	string	r	
S	TransferRecurringListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_time	datetime	n	
F	end_time	datetime	n	
F	count	integer	-	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
F	funding_account_id	string	n	
S	TransferRecurringListResponse	open
F	recurring_transfers	[]#RecurringTransfer	r	
F	request_id	string	r	
S	TransferRecurringSchedule	closed
F	interval_unit	&TransferScheduleIntervalUnit	r	minLength=1
F	interval_count	integer	r	
F	interval_execution_day	integer	r	
F	start_date	date	r	
F	end_date	date	n	
S	TransferRefund	open
F	id	string	r	
F	transfer_id	string	r	
F	amount	string	r	
F	status	&TransferRefundStatus	r	
F	failure_reason	#TransferRefundFailure	rn	
F	ledger_id	string	n	
F	created	datetime	r	
F	network_trace_id	string	n	
S	TransferRefundCancelRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	refund_id	string	r	
S	TransferRefundCancelResponse	open
F	request_id	string	r	
S	TransferRefundCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transfer_id	string	r	
F	amount	string	r	
F	idempotency_key	string	r	maxLength=50
S	TransferRefundCreateResponse	open
F	refund	#TransferRefund	r	
F	request_id	string	r	
S	TransferRefundFailure	open
F	failure_code	string	n	
F	ach_return_code	string	n	
F	description	string	-	
S	TransferRefundGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	refund_id	string	r	
S	TransferRefundGetResponse	open
F	refund	#TransferRefund	r	
F	request_id	string	r	
S	TransferRepayment	open
F	repayment_id	string	r	
F	created	datetime	r	
F	amount	string	r	
F	iso_currency_code	string	r	
S	TransferRepaymentListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
S	TransferRepaymentListResponse	open
F	repayments	[]#TransferRepayment	r	
F	request_id	string	r	
S	TransferRepaymentReturn	open
F	transfer_id	string	r	
F	event_id	integer	r	min=0
F	amount	string	r	
F	iso_currency_code	string	r	
S	TransferRepaymentReturnListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	repayment_id	string	r	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
S	TransferRepaymentReturnListResponse	open
F	repayment_returns	[]#TransferRepaymentReturn	r	
F	request_id	string	r	
S	TransferSweep	open
F	id	string	r	
F	funding_account_id	string	r	
F	ledger_id	string	n	
F	created	datetime	r	
F	amount	string	r	
F	iso_currency_code	string	r	
F	settled	date	rn	
F	expected_funds_available_date	date	n	
F	status	&SweepStatus	n	
F	trigger	&SweepTrigger	n	
F	description	string	-	
F	network_trace_id	string	n	
F	failure_reason	#SweepFailure	n	
S	TransferSweepGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	sweep_id	string	r	
S	TransferSweepGetResponse	open
F	sweep	#TransferSweep	r	
F	request_id	string	r	
S	TransferSweepListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	start_date	datetime	n	
F	end_date	datetime	n	
F	count	integer	n	min=1;max=25;default=25
F	offset	integer	-	min=0;default=0
F	amount	string	n	
F	status	&SweepStatus	n	
F	originator_client_id	string	n	
F	funding_account_id	string	n	
F	transfer_id	string	n	
F	trigger	&SweepTrigger	n	
S	TransferSweepListResponse	open
F	sweeps	[]#TransferSweep	r	
F	request_id	string	r	
S	TransferTestClock	open
F	test_clock_id	string	r	
F	virtual_time	datetime	r	
S	TransferUserAddressInRequest	closed
F	street	string	-	
F	city	string	-	
F	region	string	-	
F	postal_code	string	-	
F	country	string	-	
S	TransferUserAddressInResponse	open
F	street	string	rn	
F	city	string	rn	
F	region	string	rn	
F	postal_code	string	rn	
F	country	string	rn	
S	TransferUserInRequest	closed
F	legal_name	string	r	
F	phone_number	string	-	
F	email_address	string	-	
F	address	#TransferUserAddressInRequest	-	
S	TransferUserInRequestDeprecated	closed
F	legal_name	string	-	
F	phone_number	string	-	
F	email_address	string	-	
F	address	#TransferUserAddressInRequest	-	
S	TransferUserInResponse	open
F	legal_name	string	r	
F	phone_number	string	rn	
F	email_address	string	rn	
F	address	#TransferUserAddressInResponse	rn	
S	TransferWireDetails	closed
F	message_to_beneficiary	string	n	
F	wire_return_fee	string	n	
S	TrustIndex	open
F	score	integer	r	
F	model	string	r	
F	subscores	#TrustIndexSubscores	rn	
S	TrustIndexSubscore	open
F	score	integer	r	
S	TrustIndexSubscores	open
F	device_and_connection	#TrustIndexSubscore	n	
F	bank_account_insights	#TrustIndexSubscore	n	
S	UpdateEntityScreeningRequestSearchTerms	closed
F	entity_watchlist_program_id	string	r	
F	legal_name	string	-	
F	document_number	string	-	
F	email_address	string	-	format=email
F	country	string	-	
F	phone_number	string	-	
F	url	string	-	format=url
S	UpdateIndividualScreeningRequestSearchTerms	closed
F	watchlist_program_id	string	-	
F	legal_name	string	-	
F	date_of_birth	date	-	
F	document_number	string	-	
F	country	string	-	
S	UserAccountIdentity	open
F	name	#UserAccountIdentityName	n	
F	address	#UserAccountIdentityAddress	n	
F	phone_number	string	-	
F	email	string	n	
F	date_of_birth	string	n	
F	ssn	string	n	
F	ssn_last_4	string	n	
S	UserAccountIdentityAddress	open
F	city	string	n	
F	region	string	n	
F	street	string	n	
F	street2	string	n	
F	postal_code	string	n	
F	country	string	n	
S	UserAccountIdentityEditCounts	open
F	edits_current	integer	-	
F	edits_1d	integer	-	
F	edits_30d	integer	-	
F	edits_365d	integer	-	
F	edits_all_time	integer	-	
S	UserAccountIdentityEditHistory	open
F	name	#UserAccountIdentityEditCounts	-	
F	address	#UserAccountIdentityEditCounts	-	
F	email	#UserAccountIdentityEditCounts	-	
F	date_of_birth	#UserAccountIdentityEditCounts	-	
F	official_document	#UserAccountIdentityOfficialDocument	n	
S	UserAccountIdentityName	open
F	first_name	string	-	
F	last_name	string	-	
S	UserAccountIdentityOfficialDocument	open
F	ssn	#UserAccountIdentityEditCounts	-	
S	UserAccountItem	open
F	item_id	string	-	
F	access_token	string	-	
S	UserAccountRevokedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
S	UserAccountSessionEvent	closed
F	name	string	r	
F	timestamp	datetime	r	
F	outcome	string	-	
S	UserAccountSessionEventSendRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	cohort_id	string	-	
F	link_session_id	string	r	
F	event	#UserAccountSessionEvent	r	
S	UserAccountSessionEventSendResponse	open
F	request_id	string	r	
S	UserAccountSessionGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	public_token	string	r	
S	UserAccountSessionGetResponse	open
F	identity	#UserAccountIdentity	rn	
F	items	[]#UserAccountItem	r	
F	identity_edit_history	#UserAccountIdentityEditHistory	n	
F	request_id	string	r	
S	UserAddress	open
F	street	string	n	
F	street2	string	n	
F	city	string	n	
F	region	string	n	
F	postal_code	string	n	
F	country	string	r	
S	UserCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	client_user_id	string	r	minLength=1;maxLength=128
F	identity	#ClientUserIdentity	n	
F	end_customer	string	-	minLength=0;maxLength=128
F	consumer_report_user_identity	#ConsumerReportUserIdentity	n	
F	with_upgraded_user	boolean	-	
S	UserCreateResponse	open
F	user_token	string	-	
F	user_id	string	r	
F	request_id	string	r	
S	UserDataOverview	open
F	transaction_count	integer	r	
F	oldest_transaction_date	date	-	
F	newest_transaction_date	date	-	
F	days_available	integer	r	
F	total_outflows	number	r	
F	total_inflows	number	r	
S	UserFinancialDataRefreshRequest	closed
F	user_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	UserFinancialDataRefreshResponse	open
F	request_id	string	-	
F	user_id	string	-	
F	results	[]#RefreshResult	-	
S	UserGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	r	
S	UserGetResponse	open
F	request_id	string	r	
F	user_id	string	r	
F	client_user_id	string	rn	
F	created_at	datetime	r	
F	updated_at	datetime	-	
F	identity	#ClientUserIdentity	n	
S	UserIDNumber	open
F	value	string	r	
F	type	&IDNumberType	r	
S	UserIdentityRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	r	
S	UserIdentityRemoveResponse	open
F	request_id	string	r	
S	UserItemsAssociateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	r	
F	item_ids	[]string	r	
S	UserItemsAssociateResponse	open
F	request_id	string	r	
S	UserItemsGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
S	UserItemsGetResponse	open
F	items	[]#Item	r	
F	request_id	string	r	
S	UserItemsRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	user_id	string	-	
F	item_ids	[]string	r	
S	UserItemsRemoveResponse	open
F	request_id	string	r	
S	UserPermissionRevokedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	user_id	string	-	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	UserProductsTerminateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	r	
F	reason_code	&ProductsTerminateReasonCode	r	
F	reason_note	string	n	maxLength=512
S	UserProductsTerminateResponse	open
F	request_id	string	r	
S	UserRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	user_token	string	-	
S	UserRemoveResponse	open
F	request_id	string	r	
S	UserThirdPartyTokenCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_token	string	-	
F	third_party_client_id	string	r	
F	expiration_time	datetime	n	
F	user_id	string	-	
S	UserThirdPartyTokenCreateResponse	open
F	request_id	string	r	
F	third_party_user_token	string	r	
S	UserThirdPartyTokenRemoveRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	third_party_user_token	string	r	
S	UserThirdPartyTokenRemoveResponse	open
F	removed	boolean	r	
F	request_id	string	r	
S	UserTransactionsRefreshRequest	closed
F	user_id	string	r	
F	client_id	string	-	
F	secret	string	-	
S	UserTransactionsRefreshResponse	open
F	request_id	string	-	
F	user_id	string	-	
F	results	[]#RefreshResult	-	
S	UserUpdateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	user_id	string	-	
F	identity	#ClientUserIdentity	n	
F	user_token	string	-	
F	consumer_report_user_identity	#ConsumerReportUserIdentity	n	
S	UserUpdateResponse	open
F	request_id	string	r	
S	ValidationSource	open
F	ValidationSourceName	string	rn	
F	ValidationSourceReferenceIdentifier	string	rn	
S	ValidationSources	open
F	VALIDATION_SOURCE	[]#ValidationSource	r	
S	VerificationExpiredWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	account_id	string	r	
F	environment	&WebhookEnvironmentValues	r	
F	error	#PlaidError	n	
S	VerificationOfAsset	open
F	REPORTING_INFORMATION	#ReportingInformation	r	
F	SERVICE_PRODUCT_FULFILLMENT	#ServiceProductFulfillment	r	
F	VERIFICATION_OF_ASSET_RESPONSE	#VerificationOfAssetResponse	r	
S	VerificationOfAssetResponse	open
F	ASSETS	#Assets	r	
S	VerifySMSDetails	open
F	status	&VerifySMSDetailsStatus	r	
F	verifications	[]#SMSVerification	r	
S	W2	open
F	employer	#PaystubEmployer	-	
F	employee	#Employee	-	
F	tax_year	string	n	
F	employer_id_number	string	n	
F	wages_tips_other_comp	string	n	
F	federal_income_tax_withheld	string	n	
F	social_security_wages	string	n	
F	social_security_tax_withheld	string	n	
F	medicare_wages_and_tips	string	n	
F	medicare_tax_withheld	string	n	
F	social_security_tips	string	n	
F	allocated_tips	string	n	
F	box_9	string	n	
F	dependent_care_benefits	string	n	
F	nonqualified_plans	string	n	
F	box_12	[]#W2Box12	-	
F	statutory_employee	string	n	
F	retirement_plan	string	n	
F	third_party_sick_pay	string	n	
F	other	string	n	
F	state_and_local_wages	[]#W2StateAndLocalWages	-	
S	W2Box12	open
F	code	string	n	
F	amount	string	n	
S	W2StateAndLocalWages	open
F	state	string	n	
F	employer_state_id_number	string	n	
F	state_wages_tips	string	n	
F	state_income_tax	string	n	
F	local_wages_tips	string	n	
F	local_income_tax	string	n	
F	locality_name	string	n	
S	Wallet	open
F	wallet_id	string	r	
F	balance	#WalletBalance	r	
F	numbers	#WalletNumbers	r	
F	recipient_id	string	-	
F	status	&WalletStatus	r	
S	WalletBalance	open
F	iso_currency_code	string	r	
F	current	number	r	
F	available	number	r	
S	WalletCreateRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	iso_currency_code	&WalletISOCurrencyCode	r	minLength=3;maxLength=3
S	WalletCreateResponse	open
F	wallet_id	string	r	
F	balance	#WalletBalance	r	
F	numbers	#WalletNumbers	r	
F	recipient_id	string	-	
F	status	&WalletStatus	r	
F	request_id	string	r	
S	WalletGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	wallet_id	string	r	minLength=1
S	WalletGetResponse	open
F	wallet_id	string	r	
F	balance	#WalletBalance	r	
F	numbers	#WalletNumbers	r	
F	recipient_id	string	-	
F	status	&WalletStatus	r	
F	request_id	string	r	
S	WalletListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	iso_currency_code	&WalletISOCurrencyCode	-	minLength=3;maxLength=3
F	cursor	string	-	maxLength=1024
F	count	integer	-	min=1;max=20;default=10
S	WalletListResponse	open
F	wallets	[]#Wallet	r	
F	next_cursor	string	-	
F	request_id	string	r	
S	WalletNumbers	open
F	bacs	#RecipientBACS	n	
F	international	#NumbersInternationalIBAN	n	
S	WalletTransaction	open
F	transaction_id	string	r	
F	wallet_id	string	r	
F	reference	string	r	
F	type	&WalletTransactionType	r	
F	scheme	&WalletPaymentScheme	n	
F	amount	#WalletTransactionAmount	r	
F	counterparty	#WalletTransactionCounterparty	r	
F	status	&WalletTransactionStatus	r	
F	created_at	datetime	r	
F	last_status_update	datetime	r	
F	payee_verification_status	&WalletTransactionPayeeVerificationStatus	n	
F	payment_id	string	n	
F	failure_reason	&WalletTransactionFailureReason	n	
F	error	#PlaidError	n	
F	related_transactions	[]#WalletTransactionRelation	-	
S	WalletTransactionAmount	open
F	iso_currency_code	&WalletISOCurrencyCode	r	minLength=3;maxLength=3
F	value	number	r	min=0.01
S	WalletTransactionCounterparty	open
F	name	string	r	minLength=1
F	numbers	#WalletTransactionCounterpartyNumbers	r	
F	address	#PaymentInitiationAddress	n	
F	date_of_birth	date	n	
S	WalletTransactionCounterpartyInternational	open
F	iban	string	-	minLength=15;maxLength=34
S	WalletTransactionCounterpartyNumbers	open
F	bacs	#RecipientBACS	n	
F	international	#WalletTransactionCounterpartyInternational	n	
S	WalletTransactionExecuteRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	idempotency_key	string	r	minLength=1;maxLength=128
F	wallet_id	string	r	minLength=1
F	counterparty	#WalletTransactionCounterparty	r	
F	amount	#WalletTransactionAmount	r	
F	reference	string	r	minLength=6;maxLength=18
F	originating_fund_source	#OriginatingFundSource	n	
S	WalletTransactionExecuteResponse	open
F	transaction_id	string	r	
F	status	&WalletTransactionStatus	r	
F	request_id	string	r	
S	WalletTransactionGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	transaction_id	string	r	minLength=1
S	WalletTransactionGetResponse	open
F	transaction_id	string	r	
F	wallet_id	string	r	
F	reference	string	r	
F	type	&WalletTransactionType	r	
F	scheme	&WalletPaymentScheme	n	
F	amount	#WalletTransactionAmount	r	
F	counterparty	#WalletTransactionCounterparty	r	
F	status	&WalletTransactionStatus	r	
F	created_at	datetime	r	
F	last_status_update	datetime	r	
F	payee_verification_status	&WalletTransactionPayeeVerificationStatus	n	
F	payment_id	string	n	
F	failure_reason	&WalletTransactionFailureReason	n	
F	error	#PlaidError	n	
F	related_transactions	[]#WalletTransactionRelation	-	
F	request_id	string	r	
S	WalletTransactionListRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	wallet_id	string	r	minLength=1
F	cursor	string	-	maxLength=256
F	count	integer	-	min=1;max=200;default=10
F	options	#WalletTransactionListRequestOptions	n	
S	WalletTransactionListRequestOptions	closed
F	start_time	datetime	-	
F	end_time	datetime	-	
S	WalletTransactionListResponse	open
F	transactions	[]#WalletTransaction	r	
F	next_cursor	string	-	
F	request_id	string	r	
S	WalletTransactionRelation	open
F	id	string	-	
F	type	&WalletTransactionRelationType	-	
S	WalletTransactionStatusUpdateWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	transaction_id	string	r	
F	payment_id	string	n	
F	wallet_id	string	-	
F	new_status	&WalletTransactionStatus	r	
F	old_status	&WalletTransactionStatus	r	
F	failure_reason	&WalletTransactionFailureReason	n	
F	timestamp	datetime	r	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	Warning	open
F	warning_type	string	r	
F	warning_code	&WarningWarningCode	r	
F	cause	#Cause	rn	
S	WatchlistScreeningAuditTrail	open
F	source	&Source	r	
F	dashboard_user_id	string	rn	
F	timestamp	datetime	r	
S	WatchlistScreeningDocument	open
F	type	&WatchlistScreeningDocumentType	r	
F	number	string	r	
S	WatchlistScreeningEntityCreateRequest	closed
F	search_terms	#EntityWatchlistSearchTerms	r	
F	client_user_id	string	-	
F	client_id	string	-	
F	secret	string	-	
S	WatchlistScreeningEntityCreateResponse	open
F	id	string	r	
F	search_terms	#EntityWatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningEntityGetRequest	closed
F	entity_watchlist_screening_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	WatchlistScreeningEntityGetResponse	open
F	id	string	r	
F	search_terms	#EntityWatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningEntityHistoryListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	entity_watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningEntityHistoryListResponse	open
F	entity_watchlist_screenings	[]#EntityWatchlistScreening	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningEntityHitListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	entity_watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningEntityHitListResponse	open
F	entity_watchlist_screening_hits	[]#EntityWatchlistScreeningHit	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningEntityListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	entity_watchlist_program_id	string	r	
F	client_user_id	string	-	
F	status	&WatchlistScreeningStatus	-	
F	assignee	string	-	
F	cursor	string	n	
S	WatchlistScreeningEntityListResponse	open
F	entity_watchlist_screenings	[]#EntityWatchlistScreening	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningEntityProgramGetRequest	closed
F	entity_watchlist_program_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	WatchlistScreeningEntityProgramGetResponse	open
F	id	string	r	
F	created_at	datetime	r	
F	is_rescanning_enabled	boolean	r	
F	lists_enabled	[]&EntityWatchlistCode	r	unique=1
F	name	string	r	
F	name_sensitivity	&ProgramNameSensitivity	r	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	is_archived	boolean	r	
F	request_id	string	r	
S	WatchlistScreeningEntityProgramListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	cursor	string	n	
S	WatchlistScreeningEntityProgramListResponse	open
F	entity_watchlist_programs	[]#EntityWatchlistProgram	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningEntityReviewCreateRequest	closed
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	n	
F	client_id	string	-	
F	secret	string	-	
F	entity_watchlist_screening_id	string	r	
S	WatchlistScreeningEntityReviewCreateResponse	open
F	id	string	r	
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningEntityReviewListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	entity_watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningEntityReviewListResponse	open
F	entity_watchlist_screening_reviews	[]#EntityWatchlistScreeningReview	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningEntityUpdateRequest	closed
F	entity_watchlist_screening_id	string	r	
F	search_terms	#UpdateEntityScreeningRequestSearchTerms	n	
F	assignee	string	-	
F	status	&WatchlistScreeningStatus	-	
F	client_user_id	string	-	
F	client_id	string	-	
F	secret	string	-	
F	reset_fields	[]&WatchlistScreeningEntityUpdateRequestResettableField	n	
S	WatchlistScreeningEntityUpdateResponse	open
F	id	string	r	
F	search_terms	#EntityWatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningHit	open
F	id	string	r	
F	review_status	&WatchlistScreeningHitStatus	r	
F	first_active	datetime	r	
F	inactive_since	datetime	rn	
F	historical_since	datetime	rn	
F	list_code	&IndividualWatchlistCode	r	
F	plaid_uid	string	r	
F	source_uid	string	rn	
F	sub_programs	[]string	r	
F	analysis	#ScreeningHitAnalysis	-	
F	data	#ScreeningHitData	-	
S	WatchlistScreeningHitLocations	open
F	full	string	r	
F	country	string	r	
S	WatchlistScreeningIndividual	open
F	id	string	r	
F	search_terms	#WatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
S	WatchlistScreeningIndividualCreateRequest	closed
F	search_terms	#WatchlistScreeningRequestSearchTerms	r	
F	client_user_id	string	-	
F	client_id	string	-	
F	secret	string	-	
S	WatchlistScreeningIndividualCreateResponse	open
F	id	string	r	
F	search_terms	#WatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningIndividualGetRequest	closed
F	watchlist_screening_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	WatchlistScreeningIndividualGetResponse	open
F	id	string	r	
F	search_terms	#WatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningIndividualHistoryListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningIndividualHistoryListResponse	open
F	watchlist_screenings	[]#WatchlistScreeningIndividual	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningIndividualHitListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningIndividualHitListResponse	open
F	watchlist_screening_hits	[]#WatchlistScreeningHit	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningIndividualListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	watchlist_program_id	string	r	
F	client_user_id	string	-	
F	status	&WatchlistScreeningStatus	-	
F	assignee	string	-	
F	cursor	string	n	
S	WatchlistScreeningIndividualListResponse	open
F	watchlist_screenings	[]#WatchlistScreeningIndividual	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningIndividualProgramGetRequest	closed
F	watchlist_program_id	string	r	
F	secret	string	-	
F	client_id	string	-	
S	WatchlistScreeningIndividualProgramGetResponse	open
F	id	string	r	
F	created_at	datetime	r	
F	is_rescanning_enabled	boolean	r	
F	lists_enabled	[]&IndividualWatchlistCode	r	unique=1
F	name	string	r	
F	name_sensitivity	&ProgramNameSensitivity	r	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	is_archived	boolean	r	
F	request_id	string	r	
S	WatchlistScreeningIndividualProgramListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	cursor	string	n	
S	WatchlistScreeningIndividualProgramListResponse	open
F	watchlist_programs	[]#IndividualWatchlistProgram	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningIndividualReviewCreateRequest	closed
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	n	
F	client_id	string	-	
F	secret	string	-	
F	watchlist_screening_id	string	r	
S	WatchlistScreeningIndividualReviewCreateResponse	open
F	id	string	r	
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningIndividualReviewListRequest	closed
F	secret	string	-	
F	client_id	string	-	
F	watchlist_screening_id	string	r	
F	cursor	string	n	
S	WatchlistScreeningIndividualReviewListResponse	open
F	watchlist_screening_reviews	[]#WatchlistScreeningReview	r	
F	next_cursor	string	rn	
F	request_id	string	r	
S	WatchlistScreeningIndividualUpdateRequest	closed
F	watchlist_screening_id	string	r	
F	search_terms	#UpdateIndividualScreeningRequestSearchTerms	n	
F	assignee	string	-	
F	status	&WatchlistScreeningStatus	-	
F	client_user_id	string	-	
F	client_id	string	-	
F	secret	string	-	
F	reset_fields	[]&WatchlistScreeningIndividualUpdateRequestResettableField	n	
S	WatchlistScreeningIndividualUpdateResponse	open
F	id	string	r	
F	search_terms	#WatchlistScreeningSearchTerms	r	
F	assignee	string	rn	
F	status	&WatchlistScreeningStatus	r	
F	client_user_id	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
F	request_id	string	r	
S	WatchlistScreeningRequestSearchTerms	closed
F	watchlist_program_id	string	r	
F	legal_name	string	r	
F	date_of_birth	date	-	
F	document_number	string	-	
F	country	string	-	
S	WatchlistScreeningReview	open
F	id	string	r	
F	confirmed_hits	[]string	r	
F	dismissed_hits	[]string	r	
F	comment	string	rn	
F	audit_trail	#WatchlistScreeningAuditTrail	r	
S	WatchlistScreeningSearchTerms	open
F	watchlist_program_id	string	r	
F	legal_name	string	r	
F	date_of_birth	date	rn	
F	document_number	string	rn	
F	country	string	rn	
F	version	integer	r	
S	WebhookUpdateAcknowledgedWebhook	open
F	webhook_type	string	r	
F	webhook_code	string	r	
F	item_id	string	r	
F	new_webhook_url	string	r	
F	error	#PlaidError	n	
F	environment	&WebhookEnvironmentValues	r	
S	WebhookVerificationKeyGetRequest	closed
F	client_id	string	-	
F	secret	string	-	
F	key_id	string	r	
S	WebhookVerificationKeyGetResponse	open
F	key	#JWKPublicKey	r	
F	request_id	string	r	
S	YieldRate	open
F	percentage	number	r	
F	type	&YieldRateType	rn	
O	POST	/accounts/balance/get	AccountsBalanceGetRequest	AccountsGetResponse	-
O	POST	/accounts/get	AccountsGetRequest	AccountsGetResponse	-
O	POST	/application/get	ApplicationGetRequest	ApplicationGetResponse	-
O	POST	/asset_report/audit_copy/create	AssetReportAuditCopyCreateRequest	AssetReportAuditCopyCreateResponse	-
O	POST	/asset_report/audit_copy/get	AssetReportAuditCopyGetRequest	AssetReportGetResponse	-
O	POST	/asset_report/audit_copy/pdf/get	AssetReportAuditCopyPdfGetRequest	binary:application/pdf	-
O	POST	/asset_report/audit_copy/remove	AssetReportAuditCopyRemoveRequest	AssetReportAuditCopyRemoveResponse	-
O	POST	/asset_report/create	AssetReportCreateRequest	AssetReportCreateResponse	-
O	POST	/asset_report/filter	AssetReportFilterRequest	AssetReportFilterResponse	-
O	POST	/asset_report/get	AssetReportGetRequest	AssetReportGetResponse	-
O	POST	/asset_report/pdf/get	AssetReportPDFGetRequest	binary:application/pdf	-
O	POST	/asset_report/refresh	AssetReportRefreshRequest	AssetReportRefreshResponse	-
O	POST	/asset_report/remove	AssetReportRemoveRequest	AssetReportRemoveResponse	-
O	POST	/auth/get	AuthGetRequest	AuthGetResponse	-
O	POST	/auth/verify	AuthVerifyRequest	AuthVerifyResponse	-
O	POST	/bank_transfer/balance/get	BankTransferBalanceGetRequest	BankTransferBalanceGetResponse	-
O	POST	/bank_transfer/cancel	BankTransferCancelRequest	BankTransferCancelResponse	-
O	POST	/bank_transfer/create	BankTransferCreateRequest	BankTransferCreateResponse	-
O	POST	/bank_transfer/event/list	BankTransferEventListRequest	BankTransferEventListResponse	-
O	POST	/bank_transfer/event/sync	BankTransferEventSyncRequest	BankTransferEventSyncResponse	-
O	POST	/bank_transfer/get	BankTransferGetRequest	BankTransferGetResponse	-
O	POST	/bank_transfer/list	BankTransferListRequest	BankTransferListResponse	-
O	POST	/bank_transfer/migrate_account	BankTransferMigrateAccountRequest	BankTransferMigrateAccountResponse	-
O	POST	/bank_transfer/sweep/get	BankTransferSweepGetRequest	BankTransferSweepGetResponse	-
O	POST	/bank_transfer/sweep/list	BankTransferSweepListRequest	BankTransferSweepListResponse	-
O	POST	/beacon/account_risk/v1/evaluate	BeaconAccountRiskEvaluateRequest	BeaconAccountRiskEvaluateResponse	-
O	POST	/beacon/duplicate/get	BeaconDuplicateGetRequest	BeaconDuplicateGetResponse	-
O	POST	/beacon/report/create	BeaconReportCreateRequest	BeaconReportCreateResponse	-
O	POST	/beacon/report/get	BeaconReportGetRequest	BeaconReportGetResponse	-
O	POST	/beacon/report/list	BeaconReportListRequest	BeaconReportListResponse	-
O	POST	/beacon/report_syndication/get	BeaconReportSyndicationGetRequest	BeaconReportSyndicationGetResponse	-
O	POST	/beacon/report_syndication/list	BeaconReportSyndicationListRequest	BeaconReportSyndicationListResponse	-
O	POST	/beacon/user/account_insights/get	BeaconUserAccountInsightsGetRequest	BeaconUserAccountInsightsGetResponse	-
O	POST	/beacon/user/create	BeaconUserCreateRequest	BeaconUserCreateResponse	-
O	POST	/beacon/user/get	BeaconUserGetRequest	BeaconUserGetResponse	-
O	POST	/beacon/user/history/list	BeaconUserHistoryListRequest	BeaconUserHistoryListResponse	-
O	POST	/beacon/user/review	BeaconUserReviewRequest	BeaconUserGetResponse	-
O	POST	/beacon/user/update	BeaconUserUpdateRequest	BeaconUserUpdateResponse	-
O	POST	/beta/credit/v1/bank_employment/get	CreditBankEmploymentGetRequest	CreditBankEmploymentGetResponse	-
O	POST	/beta/ewa_report/v1/get	BetaEwaReportV1GetRequest	BetaEwaReportV1GetResponse	-
O	POST	/beta/partner/customer/v1/create	BetaPartnerCustomerV1CreateRequest	BetaPartnerCustomerV1CreateResponse	-
O	POST	/beta/partner/customer/v1/enable	BetaPartnerCustomerV1EnableRequest	BetaPartnerCustomerV1EnableResponse	-
O	POST	/beta/partner/customer/v1/get	BetaPartnerCustomerV1GetRequest	BetaPartnerCustomerV1GetResponse	-
O	POST	/beta/partner/customer/v1/update	BetaPartnerCustomerV1UpdateRequest	BetaPartnerCustomerV1UpdateResponse	-
O	POST	/beta/transactions/rules/v1/create	TransactionsRulesCreateRequest	TransactionsRulesCreateResponse	-
O	POST	/beta/transactions/rules/v1/list	TransactionsRulesListRequest	TransactionsRulesListResponse	-
O	POST	/beta/transactions/rules/v1/remove	TransactionsRulesRemoveRequest	TransactionsRulesRemoveResponse	-
O	POST	/beta/transactions/user_insights/v1/get	TransactionsUserInsightsGetRequest	TransactionsUserInsightsGetResponse	hidden
O	POST	/beta/transactions/v1/enhance	TransactionsEnhanceGetRequest	TransactionsEnhanceGetResponse	-
O	POST	/business_verification/create	BusinessVerificationCreateRequest	BusinessVerificationCreateResponse	hidden
O	POST	/business_verification/get	BusinessVerificationGetRequest	BusinessVerificationGetResponse	hidden
O	POST	/cashflow_report/get	CashflowReportGetRequest	CashflowReportGetResponse	-
O	POST	/cashflow_report/insights/get	CashflowReportInsightsGetRequest	CashflowReportInsightsGetResponse	-
O	POST	/cashflow_report/refresh	CashflowReportRefreshRequest	CashflowReportRefreshResponse	-
O	POST	/cashflow_report/transactions/get	CashflowReportTransactionsGetRequest	CashflowReportTransactionsGetResponse	-
O	POST	/categories/get	CategoriesGetRequest	CategoriesGetResponse	deprecated,public
O	POST	/consent/events/get	ConsentEventsGetRequest	ConsentEventsGetResponse	-
O	POST	/consumer_report/pdf/get	ConsumerReportPDFGetRequest	binary:application/pdf	-
O	POST	/cra/check_report/base_report/get	CraCheckReportBaseReportGetRequest	CraCheckReportBaseReportGetResponse	-
O	POST	/cra/check_report/cashflow_insights/get	CraCheckReportCashflowInsightsGetRequest	CraCheckReportCashflowInsightsGetResponse	-
O	POST	/cra/check_report/create	CraCheckReportCreateRequest	CraCheckReportCreateResponse	-
O	POST	/cra/check_report/income_insights/get	CraCheckReportIncomeInsightsGetRequest	CraCheckReportIncomeInsightsGetResponse	-
O	POST	/cra/check_report/lend_score/get	CraCheckReportLendScoreGetRequest	CraCheckReportLendScoreGetResponse	-
O	POST	/cra/check_report/network_insights/get	CraCheckReportNetworkInsightsGetRequest	CraCheckReportNetworkInsightsGetResponse	-
O	POST	/cra/check_report/partner_insights/get	CraCheckReportPartnerInsightsGetRequest	CraCheckReportPartnerInsightsGetResponse	-
O	POST	/cra/check_report/pdf/get	CraCheckReportPDFGetRequest	binary:application/pdf	-
O	POST	/cra/check_report/verification/get	CraCheckReportVerificationGetRequest	CraCheckReportVerificationGetResponse	-
O	POST	/cra/check_report/verification/pdf/get	CraCheckReportVerificationPdfGetRequest	binary:application/pdf	-
O	POST	/cra/credit_profile/report/get	CraCreditProfileReportGetRequest	CraCreditProfileReportGetResponse	-
O	POST	/cra/loans/applications/register	CraLoansApplicationsRegisterRequest	CraLoansApplicationsRegisterResponse	-
O	POST	/cra/loans/register	CRALoansRegisterRequest	CraLoansRegisterResponse	-
O	POST	/cra/loans/unregister	CraLoansUnregisterRequest	CraLoanUnregisterResponse	-
O	POST	/cra/loans/update	CraLoansUpdateRequest	CraLoansUpdateResponse	-
O	POST	/cra/monitoring_insights/get	CraMonitoringInsightsGetRequest	CraMonitoringInsightsGetResponse	-
O	POST	/cra/monitoring_insights/subscribe	CraMonitoringInsightsSubscribeRequest	CraMonitoringInsightsSubscribeResponse	-
O	POST	/cra/monitoring_insights/unsubscribe	CraMonitoringInsightsUnsubscribeRequest	CraMonitoringInsightsUnsubscribeResponse	-
O	POST	/cra/partner_insights/get	CraPartnerInsightsGetRequest	CraPartnerInsightsGetResponse	-
O	POST	/credit/asset_report/freddie_mac/get	AssetReportFreddieGetRequest	AssetReportFreddieGetResponse	-
O	POST	/credit/audit_copy_token/create	CreditAuditCopyTokenCreateRequest	CreditAuditCopyTokenCreateResponse	-
O	POST	/credit/audit_copy_token/remove	CreditAuditCopyTokenRemoveRequest	CreditAuditCopyTokenRemoveResponse	-
O	POST	/credit/audit_copy_token/update	CreditAuditCopyTokenUpdateRequest	CreditAuditCopyTokenUpdateResponse	-
O	POST	/credit/bank_income/get	CreditBankIncomeGetRequest	CreditBankIncomeGetResponse	-
O	POST	/credit/bank_income/pdf/get	CreditBankIncomePDFGetRequest	binary:application/pdf	-
O	POST	/credit/bank_income/refresh	CreditBankIncomeRefreshRequest	CreditBankIncomeRefreshResponse	deprecated
O	POST	/credit/bank_income/webhook/update	CreditBankIncomeWebhookUpdateRequest	CreditBankIncomeWebhookUpdateResponse	-
O	POST	/credit/bank_statements/uploads/get	CreditBankStatementsUploadsGetRequest	CreditBankStatementsUploadsGetResponse	-
O	POST	/credit/employment/get	CreditEmploymentGetRequest	CreditEmploymentGetResponse	-
O	POST	/credit/freddie_mac/reports/get	CreditFreddieMacReportsGetRequest	CreditFreddieMacReportsGetResponse	-
O	POST	/credit/payroll_income/get	CreditPayrollIncomeGetRequest	CreditPayrollIncomeGetResponse	-
O	POST	/credit/payroll_income/parsing_config/update	CreditPayrollIncomeParsingConfigUpdateRequest	CreditPayrollIncomeParsingConfigUpdateResponse	-
O	POST	/credit/payroll_income/precheck	CreditPayrollIncomePrecheckRequest	CreditPayrollIncomePrecheckResponse	deprecated
O	POST	/credit/payroll_income/refresh	CreditPayrollIncomeRefreshRequest	CreditPayrollIncomeRefreshResponse	-
O	POST	/credit/payroll_income/risk_signals/get	CreditPayrollIncomeRiskSignalsGetRequest	CreditPayrollIncomeRiskSignalsGetResponse	-
O	POST	/credit/relay/create	CreditRelayCreateRequest	CreditRelayCreateResponse	-
O	POST	/credit/relay/get	CreditRelayGetRequest	AssetReportGetResponse	-
O	POST	/credit/relay/pdf/get	CreditRelayPDFGetRequest	binary:application/pdf	-
O	POST	/credit/relay/refresh	CreditRelayRefreshRequest	CreditRelayRefreshResponse	-
O	POST	/credit/relay/remove	CreditRelayRemoveRequest	CreditRelayRemoveResponse	-
O	POST	/credit/sessions/get	CreditSessionsGetRequest	CreditSessionsGetResponse	-
O	POST	/dashboard_user/get	DashboardUserGetRequest	DashboardUserGetResponse	-
O	POST	/dashboard_user/list	DashboardUserListRequest	DashboardUserListResponse	-
O	POST	/employers/search	EmployersSearchRequest	EmployersSearchResponse	-
O	POST	/employment/verification/get	EmploymentVerificationGetRequest	EmploymentVerificationGetResponse	deprecated
O	GET	/fdx/consents/{consentId}	-	FDXConsentGrant	-
O	POST	/fdx/notifications	FDXNotification	-	hidden
O	GET	/fdx/recipient/{recipientId}	-	GetRecipientResponse	-
O	GET	/fdx/recipients	-	GetRecipientsResponse	-
O	POST	/identity/documents/uploads/get	IdentityDocumentsUploadsGetRequest	IdentityDocumentsUploadsGetResponse	-
O	POST	/identity/get	IdentityGetRequest	IdentityGetResponse	-
O	POST	/identity/match	IdentityMatchRequest	IdentityMatchResponse	-
O	POST	/identity/refresh	IdentityRefreshRequest	IdentityRefreshResponse	-
O	POST	/identity_verification/autofill/create	IdentityVerificationAutofillCreateRequest	IdentityVerificationAutofillCreateResponse	hidden
O	POST	/identity_verification/create	IdentityVerificationCreateRequest	IdentityVerificationCreateResponse	-
O	POST	/identity_verification/get	IdentityVerificationGetRequest	IdentityVerificationGetResponse	-
O	POST	/identity_verification/list	IdentityVerificationListRequest	IdentityVerificationListResponse	-
O	POST	/identity_verification/retry	IdentityVerificationRetryRequest	IdentityVerificationRetryResponse	-
O	POST	/income/verification/create	IncomeVerificationCreateRequest	IncomeVerificationCreateResponse	deprecated
O	POST	/income/verification/documents/download	IncomeVerificationDocumentsDownloadRequest	binary:application/zip	deprecated
O	POST	/income/verification/paystubs/get	IncomeVerificationPaystubsGetRequest	IncomeVerificationPaystubsGetResponse	deprecated
O	POST	/income/verification/precheck	IncomeVerificationPrecheckRequest	IncomeVerificationPrecheckResponse	deprecated
O	POST	/income/verification/taxforms/get	IncomeVerificationTaxformsGetRequest	IncomeVerificationTaxformsGetResponse	deprecated
O	POST	/institutions/get	InstitutionsGetRequest	InstitutionsGetResponse	-
O	POST	/institutions/get_by_id	InstitutionsGetByIdRequest	InstitutionsGetByIdResponse	-
O	POST	/institutions/search	InstitutionsSearchRequest	InstitutionsSearchResponse	-
O	POST	/investments/auth/get	InvestmentsAuthGetRequest	InvestmentsAuthGetResponse	-
O	POST	/investments/holdings/get	InvestmentsHoldingsGetRequest	InvestmentsHoldingsGetResponse	-
O	POST	/investments/refresh	InvestmentsRefreshRequest	InvestmentsRefreshResponse	-
O	POST	/investments/transactions/get	InvestmentsTransactionsGetRequest	InvestmentsTransactionsGetResponse	-
O	POST	/issues/get	IssuesGetRequest	IssuesGetResponse	-
O	POST	/issues/search	IssuesSearchRequest	IssuesSearchResponse	-
O	POST	/issues/subscribe	IssuesSubscribeRequest	IssuesSubscribeResponse	-
O	POST	/item/access_token/invalidate	ItemAccessTokenInvalidateRequest	ItemAccessTokenInvalidateResponse	-
O	POST	/item/activity/list	ItemActivityListRequest	ItemActivityListResponse	-
O	POST	/item/application/list	ItemApplicationListRequest	ItemApplicationListResponse	-
O	POST	/item/application/scopes/update	ItemApplicationScopesUpdateRequest	ItemApplicationScopesUpdateResponse	-
O	POST	/item/application/unlink	ItemApplicationUnlinkRequest	ItemApplicationUnlinkResponse	-
O	POST	/item/get	ItemGetRequest	ItemGetResponse	-
O	POST	/item/import	ItemImportRequest	ItemImportResponse	-
O	POST	/item/products/terminate	ItemProductsTerminateRequest	ItemProductsTerminateResponse	-
O	POST	/item/public_token/create	ItemPublicTokenCreateRequest	ItemPublicTokenCreateResponse	-
O	POST	/item/public_token/exchange	ItemPublicTokenExchangeRequest	ItemPublicTokenExchangeResponse	-
O	POST	/item/remove	ItemRemoveRequest	ItemRemoveResponse	-
O	POST	/item/webhook/update	ItemWebhookUpdateRequest	ItemWebhookUpdateResponse	-
O	POST	/liabilities/get	LiabilitiesGetRequest	LiabilitiesGetResponse	-
O	POST	/link/oauth/correlation_id/exchange	LinkOAuthCorrelationIdExchangeRequest	LinkOAuthCorrelationIdExchangeResponse	-
O	POST	/link/token/create	LinkTokenCreateRequest	LinkTokenCreateResponse	-
O	POST	/link/token/get	LinkTokenGetRequest	LinkTokenGetResponse	-
O	POST	/link_delivery/create	LinkDeliveryCreateRequest	LinkDeliveryCreateResponse	-
O	POST	/link_delivery/get	LinkDeliveryGetRequest	LinkDeliveryGetResponse	-
O	POST	/network/status/get	NetworkStatusGetRequest	NetworkStatusGetResponse	-
O	POST	/oauth/introspect	OAuthIntrospectRequest	OAuthIntrospectResponse	-
O	POST	/oauth/revoke	OAuthRevokeRequest	OAuthRevokeResponse	-
O	POST	/oauth/token	OAuthTokenRequest	OAuthTokenResponse	-
O	POST	/partner/customer/create	PartnerCustomerCreateRequest	PartnerCustomerCreateResponse	-
O	POST	/partner/customer/enable	PartnerCustomerEnableRequest	PartnerCustomerEnableResponse	-
O	POST	/partner/customer/get	PartnerCustomerGetRequest	PartnerCustomerGetResponse	-
O	POST	/partner/customer/oauth_institutions/get	PartnerCustomerOAuthInstitutionsGetRequest	PartnerCustomerOAuthInstitutionsGetResponse	-
O	POST	/partner/customer/remove	PartnerCustomerRemoveRequest	PartnerCustomerRemoveResponse	-
O	POST	/payment_initiation/consent/create	PaymentInitiationConsentCreateRequest	PaymentInitiationConsentCreateResponse	-
O	POST	/payment_initiation/consent/get	PaymentInitiationConsentGetRequest	PaymentInitiationConsentGetResponse	-
O	POST	/payment_initiation/consent/payment/execute	PaymentInitiationConsentPaymentExecuteRequest	PaymentInitiationConsentPaymentExecuteResponse	-
O	POST	/payment_initiation/consent/revoke	PaymentInitiationConsentRevokeRequest	PaymentInitiationConsentRevokeResponse	-
O	POST	/payment_initiation/payment/create	PaymentInitiationPaymentCreateRequest	PaymentInitiationPaymentCreateResponse	-
O	POST	/payment_initiation/payment/get	PaymentInitiationPaymentGetRequest	PaymentInitiationPaymentGetResponse	-
O	POST	/payment_initiation/payment/list	PaymentInitiationPaymentListRequest	PaymentInitiationPaymentListResponse	-
O	POST	/payment_initiation/payment/reverse	PaymentInitiationPaymentReverseRequest	PaymentInitiationPaymentReverseResponse	-
O	POST	/payment_initiation/payment/token/create	PaymentInitiationPaymentTokenCreateRequest	PaymentInitiationPaymentTokenCreateResponse	deprecated
O	POST	/payment_initiation/recipient/create	PaymentInitiationRecipientCreateRequest	PaymentInitiationRecipientCreateResponse	-
O	POST	/payment_initiation/recipient/get	PaymentInitiationRecipientGetRequest	PaymentInitiationRecipientGetResponse	-
O	POST	/payment_initiation/recipient/list	PaymentInitiationRecipientListRequest	PaymentInitiationRecipientListResponse	-
O	POST	/payment_profile/create	PaymentProfileCreateRequest	PaymentProfileCreateResponse	deprecated
O	POST	/payment_profile/get	PaymentProfileGetRequest	PaymentProfileGetResponse	deprecated
O	POST	/payment_profile/remove	PaymentProfileRemoveRequest	PaymentProfileRemoveResponse	deprecated
O	POST	/processor/account/get	ProcessorAccountGetRequest	ProcessorAccountGetResponse	-
O	POST	/processor/apex/processor_token/create	ProcessorApexProcessorTokenCreateRequest	ProcessorTokenCreateResponse	-
O	POST	/processor/auth/get	ProcessorAuthGetRequest	ProcessorAuthGetResponse	-
O	POST	/processor/balance/get	ProcessorBalanceGetRequest	ProcessorBalanceGetResponse	-
O	POST	/processor/bank_transfer/create	ProcessorBankTransferCreateRequest	ProcessorBankTransferCreateResponse	-
O	POST	/processor/identity/get	ProcessorIdentityGetRequest	ProcessorIdentityGetResponse	-
O	POST	/processor/identity/match	ProcessorIdentityMatchRequest	ProcessorIdentityMatchResponse	-
O	POST	/processor/investments/auth/get	ProcessorInvestmentsAuthGetRequest	ProcessorInvestmentsAuthGetResponse	-
O	POST	/processor/investments/holdings/get	ProcessorInvestmentsHoldingsGetRequest	ProcessorInvestmentsHoldingsGetResponse	-
O	POST	/processor/investments/transactions/get	ProcessorInvestmentsTransactionsGetRequest	ProcessorInvestmentsTransactionsGetResponse	-
O	POST	/processor/liabilities/get	ProcessorLiabilitiesGetRequest	ProcessorLiabilitiesGetResponse	-
O	POST	/processor/signal/decision/report	ProcessorSignalDecisionReportRequest	ProcessorSignalDecisionReportResponse	-
O	POST	/processor/signal/evaluate	ProcessorSignalEvaluateRequest	ProcessorSignalEvaluateResponse	-
O	POST	/processor/signal/prepare	ProcessorSignalPrepareRequest	ProcessorSignalPrepareResponse	-
O	POST	/processor/signal/return/report	ProcessorSignalReturnReportRequest	ProcessorSignalReturnReportResponse	-
O	POST	/processor/stripe/bank_account_token/create	ProcessorStripeBankAccountTokenCreateRequest	ProcessorStripeBankAccountTokenCreateResponse	-
O	POST	/processor/token/create	ProcessorTokenCreateRequest	ProcessorTokenCreateResponse	-
O	POST	/processor/token/permissions/get	ProcessorTokenPermissionsGetRequest	ProcessorTokenPermissionsGetResponse	-
O	POST	/processor/token/permissions/set	ProcessorTokenPermissionsSetRequest	ProcessorTokenPermissionsSetResponse	-
O	POST	/processor/token/webhook/update	ProcessorTokenWebhookUpdateRequest	ProcessorTokenWebhookUpdateResponse	-
O	POST	/processor/transactions/get	ProcessorTransactionsGetRequest	ProcessorTransactionsGetResponse	-
O	POST	/processor/transactions/recurring/get	ProcessorTransactionsRecurringGetRequest	ProcessorTransactionsRecurringGetResponse	-
O	POST	/processor/transactions/refresh	ProcessorTransactionsRefreshRequest	ProcessorTransactionsRefreshResponse	-
O	POST	/processor/transactions/sync	ProcessorTransactionsSyncRequest	ProcessorTransactionsSyncResponse	-
O	POST	/profile/network_status/get	ProfileNetworkStatusGetRequest	ProfileNetworkStatusGetResponse	-
O	POST	/protect/compute	ProtectComputeRequest	ProtectComputeResponse	-
O	POST	/protect/event/get	ProtectEventGetRequest	ProtectEventGetResponse	deprecated
O	POST	/protect/event/send	ProtectEventSendRequest	ProtectEventSendResponse	deprecated
O	POST	/protect/report/create	ProtectReportCreateRequest	ProtectReportCreateResponse	-
O	POST	/protect/user/insights/get	ProtectUserInsightsGetRequest	ProtectUserInsightsGetResponse	-
O	POST	/sandbox/bank_income/fire_webhook	SandboxBankIncomeFireWebhookRequest	SandboxBankIncomeFireWebhookResponse	-
O	POST	/sandbox/bank_transfer/fire_webhook	SandboxBankTransferFireWebhookRequest	SandboxBankTransferFireWebhookResponse	-
O	POST	/sandbox/bank_transfer/simulate	SandboxBankTransferSimulateRequest	SandboxBankTransferSimulateResponse	-
O	POST	/sandbox/cra/cashflow_updates/update	SandboxCraCashflowUpdatesUpdateRequest	SandboxCraCashflowUpdatesUpdateResponse	-
O	POST	/sandbox/income/fire_webhook	SandboxIncomeFireWebhookRequest	SandboxIncomeFireWebhookResponse	-
O	POST	/sandbox/item/application/seed	SandboxItemApplicationSeedRequest	SandboxItemApplicationSeedResponse	-
O	POST	/sandbox/item/fire_webhook	SandboxItemFireWebhookRequest	SandboxItemFireWebhookResponse	-
O	POST	/sandbox/item/reset_login	SandboxItemResetLoginRequest	SandboxItemResetLoginResponse	-
O	POST	/sandbox/item/set_verification_status	SandboxItemSetVerificationStatusRequest	SandboxItemSetVerificationStatusResponse	-
O	POST	/sandbox/oauth/select_accounts	SandboxOauthSelectAccountsRequest	SandboxOauthSelectAccountsResponse	-
O	POST	/sandbox/payment/simulate	SandboxPaymentSimulateRequest	SandboxPaymentSimulateResponse	-
O	POST	/sandbox/payment_profile/reset_login	SandboxPaymentProfileResetLoginRequest	SandboxPaymentProfileResetLoginResponse	deprecated
O	POST	/sandbox/processor_token/create	SandboxProcessorTokenCreateRequest	SandboxProcessorTokenCreateResponse	-
O	POST	/sandbox/public_token/create	SandboxPublicTokenCreateRequest	SandboxPublicTokenCreateResponse	-
O	POST	/sandbox/transactions/create	SandboxTransactionsCreateRequest	SandboxTransactionsCreateResponse	-
O	POST	/sandbox/transfer/fire_webhook	SandboxTransferFireWebhookRequest	SandboxTransferFireWebhookResponse	-
O	POST	/sandbox/transfer/ledger/deposit/simulate	SandboxTransferLedgerDepositSimulateRequest	SandboxTransferLedgerDepositSimulateResponse	-
O	POST	/sandbox/transfer/ledger/simulate_available	SandboxTransferLedgerSimulateAvailableRequest	SandboxTransferLedgerSimulateAvailableResponse	-
O	POST	/sandbox/transfer/ledger/withdraw/simulate	SandboxTransferLedgerWithdrawSimulateRequest	SandboxTransferLedgerWithdrawSimulateResponse	-
O	POST	/sandbox/transfer/refund/simulate	SandboxTransferRefundSimulateRequest	SandboxTransferRefundSimulateResponse	-
O	POST	/sandbox/transfer/repayment/simulate	SandboxTransferRepaymentSimulateRequest	SandboxTransferRepaymentSimulateResponse	-
O	POST	/sandbox/transfer/simulate	SandboxTransferSimulateRequest	SandboxTransferSimulateResponse	-
O	POST	/sandbox/transfer/sweep/simulate	SandboxTransferSweepSimulateRequest	SandboxTransferSweepSimulateResponse	-
O	POST	/sandbox/transfer/test_clock/advance	SandboxTransferTestClockAdvanceRequest	SandboxTransferTestClockAdvanceResponse	-
O	POST	/sandbox/transfer/test_clock/create	SandboxTransferTestClockCreateRequest	SandboxTransferTestClockCreateResponse	-
O	POST	/sandbox/transfer/test_clock/get	SandboxTransferTestClockGetRequest	SandboxTransferTestClockGetResponse	-
O	POST	/sandbox/transfer/test_clock/list	SandboxTransferTestClockListRequest	SandboxTransferTestClockListResponse	-
O	POST	/sandbox/user/reset_login	SandboxUserResetLoginRequest	SandboxUserResetLoginResponse	-
O	POST	/session/token/create	SessionTokenCreateRequest	SessionTokenCreateResponse	-
O	POST	/signal/decision/report	SignalDecisionReportRequest	SignalDecisionReportResponse	-
O	POST	/signal/evaluate	SignalEvaluateRequest	SignalEvaluateResponse	-
O	POST	/signal/prepare	SignalPrepareRequest	SignalPrepareResponse	-
O	POST	/signal/return/report	SignalReturnReportRequest	SignalReturnReportResponse	-
O	POST	/signal/schedule	SignalScheduleRequest	SignalScheduleResponse	-
O	POST	/statements/download	StatementsDownloadRequest	binary:application/pdf	-
O	POST	/statements/list	StatementsListRequest	StatementsListResponse	-
O	POST	/statements/refresh	StatementsRefreshRequest	StatementsRefreshResponse	-
O	POST	/transactions/enrich	TransactionsEnrichRequest	TransactionsEnrichResponse	-
O	POST	/transactions/get	TransactionsGetRequest	TransactionsGetResponse	-
O	POST	/transactions/recurring/get	TransactionsRecurringGetRequest	TransactionsRecurringGetResponse	-
O	POST	/transactions/refresh	TransactionsRefreshRequest	TransactionsRefreshResponse	-
O	POST	/transactions/sync	TransactionsSyncRequest	TransactionsSyncResponse	-
O	POST	/transfer/authorization/cancel	TransferAuthorizationCancelRequest	TransferAuthorizationCancelResponse	-
O	POST	/transfer/authorization/create	TransferAuthorizationCreateRequest	TransferAuthorizationCreateResponse	-
O	POST	/transfer/balance/get	TransferBalanceGetRequest	TransferBalanceGetResponse	deprecated
O	POST	/transfer/cancel	TransferCancelRequest	TransferCancelResponse	-
O	POST	/transfer/capabilities/get	TransferCapabilitiesGetRequest	TransferCapabilitiesGetResponse	-
O	POST	/transfer/configuration/get	TransferConfigurationGetRequest	TransferConfigurationGetResponse	-
O	POST	/transfer/create	TransferCreateRequest	TransferCreateResponse	-
O	POST	/transfer/diligence/document/upload	TransferDiligenceDocumentUploadRequest	TransferDiligenceDocumentUploadResponse	-
O	POST	/transfer/diligence/submit	TransferDiligenceSubmitRequest	TransferDiligenceSubmitResponse	-
O	POST	/transfer/event/list	TransferEventListRequest	TransferEventListResponse	-
O	POST	/transfer/event/sync	TransferEventSyncRequest	TransferEventSyncResponse	-
O	POST	/transfer/get	TransferGetRequest	TransferGetResponse	-
O	POST	/transfer/intent/create	TransferIntentCreateRequest	TransferIntentCreateResponse	-
O	POST	/transfer/intent/get	TransferIntentGetRequest	TransferIntentGetResponse	-
O	POST	/transfer/ledger/deposit	TransferLedgerDepositRequest	TransferLedgerDepositResponse	-
O	POST	/transfer/ledger/distribute	TransferLedgerDistributeRequest	TransferLedgerDistributeResponse	-
O	POST	/transfer/ledger/event/list	TransferLedgerEventListRequest	TransferLedgerEventListResponse	-
O	POST	/transfer/ledger/get	TransferLedgerGetRequest	TransferLedgerGetResponse	-
O	POST	/transfer/ledger/withdraw	TransferLedgerWithdrawRequest	TransferLedgerWithdrawResponse	-
O	POST	/transfer/list	TransferListRequest	TransferListResponse	-
O	POST	/transfer/metrics/get	TransferMetricsGetRequest	TransferMetricsGetResponse	-
O	POST	/transfer/migrate_account	TransferMigrateAccountRequest	TransferMigrateAccountResponse	-
O	POST	/transfer/originator/create	TransferOriginatorCreateRequest	TransferOriginatorCreateResponse	-
O	POST	/transfer/originator/funding_account/create	TransferOriginatorFundingAccountCreateRequest	TransferOriginatorFundingAccountCreateResponse	-
O	POST	/transfer/originator/funding_account/update	TransferOriginatorFundingAccountUpdateRequest	TransferOriginatorFundingAccountUpdateResponse	-
O	POST	/transfer/originator/get	TransferOriginatorGetRequest	TransferOriginatorGetResponse	-
O	POST	/transfer/originator/list	TransferOriginatorListRequest	TransferOriginatorListResponse	-
O	POST	/transfer/platform/originator/create	TransferPlatformOriginatorCreateRequest	TransferPlatformOriginatorCreateResponse	-
O	POST	/transfer/platform/person/create	TransferPlatformPersonCreateRequest	TransferPlatformPersonCreateResponse	-
O	POST	/transfer/platform/requirement/submit	TransferPlatformRequirementSubmitRequest	TransferPlatformRequirementSubmitResponse	-
O	POST	/transfer/questionnaire/create	TransferQuestionnaireCreateRequest	TransferQuestionnaireCreateResponse	-
O	POST	/transfer/recurring/cancel	TransferRecurringCancelRequest	TransferRecurringCancelResponse	-
O	POST	/transfer/recurring/create	TransferRecurringCreateRequest	TransferRecurringCreateResponse	-
O	POST	/transfer/recurring/get	TransferRecurringGetRequest	TransferRecurringGetResponse	-
O	POST	/transfer/recurring/list	TransferRecurringListRequest	TransferRecurringListResponse	-
O	POST	/transfer/refund/cancel	TransferRefundCancelRequest	TransferRefundCancelResponse	-
O	POST	/transfer/refund/create	TransferRefundCreateRequest	TransferRefundCreateResponse	-
O	POST	/transfer/refund/get	TransferRefundGetRequest	TransferRefundGetResponse	-
O	POST	/transfer/repayment/list	TransferRepaymentListRequest	TransferRepaymentListResponse	-
O	POST	/transfer/repayment/return/list	TransferRepaymentReturnListRequest	TransferRepaymentReturnListResponse	-
O	POST	/transfer/sweep/get	TransferSweepGetRequest	TransferSweepGetResponse	-
O	POST	/transfer/sweep/list	TransferSweepListRequest	TransferSweepListResponse	-
O	POST	/user/create	UserCreateRequest	UserCreateResponse	-
O	POST	/user/financial_data/refresh	UserFinancialDataRefreshRequest	UserFinancialDataRefreshResponse	-
O	POST	/user/get	UserGetRequest	UserGetResponse	-
O	POST	/user/identity/remove	UserIdentityRemoveRequest	UserIdentityRemoveResponse	-
O	POST	/user/items/associate	UserItemsAssociateRequest	UserItemsAssociateResponse	-
O	POST	/user/items/get	UserItemsGetRequest	UserItemsGetResponse	-
O	POST	/user/items/remove	UserItemsRemoveRequest	UserItemsRemoveResponse	-
O	POST	/user/products/terminate	UserProductsTerminateRequest	UserProductsTerminateResponse	-
O	POST	/user/remove	UserRemoveRequest	UserRemoveResponse	-
O	POST	/user/third_party_token/create	UserThirdPartyTokenCreateRequest	UserThirdPartyTokenCreateResponse	-
O	POST	/user/third_party_token/remove	UserThirdPartyTokenRemoveRequest	UserThirdPartyTokenRemoveResponse	-
O	POST	/user/transactions/refresh	UserTransactionsRefreshRequest	UserTransactionsRefreshResponse	-
O	POST	/user/update	UserUpdateRequest	UserUpdateResponse	-
O	POST	/user_account/session/event/send	UserAccountSessionEventSendRequest	UserAccountSessionEventSendResponse	-
O	POST	/user_account/session/get	UserAccountSessionGetRequest	UserAccountSessionGetResponse	-
O	POST	/wallet/create	WalletCreateRequest	WalletCreateResponse	-
O	POST	/wallet/get	WalletGetRequest	WalletGetResponse	-
O	POST	/wallet/list	WalletListRequest	WalletListResponse	-
O	POST	/wallet/transaction/execute	WalletTransactionExecuteRequest	WalletTransactionExecuteResponse	-
O	POST	/wallet/transaction/get	WalletTransactionGetRequest	WalletTransactionGetResponse	-
O	POST	/wallet/transaction/list	WalletTransactionListRequest	WalletTransactionListResponse	-
O	POST	/watchlist_screening/entity/create	WatchlistScreeningEntityCreateRequest	WatchlistScreeningEntityCreateResponse	-
O	POST	/watchlist_screening/entity/get	WatchlistScreeningEntityGetRequest	WatchlistScreeningEntityGetResponse	-
O	POST	/watchlist_screening/entity/history/list	WatchlistScreeningEntityHistoryListRequest	WatchlistScreeningEntityHistoryListResponse	-
O	POST	/watchlist_screening/entity/hit/list	WatchlistScreeningEntityHitListRequest	WatchlistScreeningEntityHitListResponse	-
O	POST	/watchlist_screening/entity/list	WatchlistScreeningEntityListRequest	WatchlistScreeningEntityListResponse	-
O	POST	/watchlist_screening/entity/program/get	WatchlistScreeningEntityProgramGetRequest	WatchlistScreeningEntityProgramGetResponse	-
O	POST	/watchlist_screening/entity/program/list	WatchlistScreeningEntityProgramListRequest	WatchlistScreeningEntityProgramListResponse	-
O	POST	/watchlist_screening/entity/review/create	WatchlistScreeningEntityReviewCreateRequest	WatchlistScreeningEntityReviewCreateResponse	-
O	POST	/watchlist_screening/entity/review/list	WatchlistScreeningEntityReviewListRequest	WatchlistScreeningEntityReviewListResponse	-
O	POST	/watchlist_screening/entity/update	WatchlistScreeningEntityUpdateRequest	WatchlistScreeningEntityUpdateResponse	-
O	POST	/watchlist_screening/individual/create	WatchlistScreeningIndividualCreateRequest	WatchlistScreeningIndividualCreateResponse	-
O	POST	/watchlist_screening/individual/get	WatchlistScreeningIndividualGetRequest	WatchlistScreeningIndividualGetResponse	-
O	POST	/watchlist_screening/individual/history/list	WatchlistScreeningIndividualHistoryListRequest	WatchlistScreeningIndividualHistoryListResponse	-
O	POST	/watchlist_screening/individual/hit/list	WatchlistScreeningIndividualHitListRequest	WatchlistScreeningIndividualHitListResponse	-
O	POST	/watchlist_screening/individual/list	WatchlistScreeningIndividualListRequest	WatchlistScreeningIndividualListResponse	-
O	POST	/watchlist_screening/individual/program/get	WatchlistScreeningIndividualProgramGetRequest	WatchlistScreeningIndividualProgramGetResponse	-
O	POST	/watchlist_screening/individual/program/list	WatchlistScreeningIndividualProgramListRequest	WatchlistScreeningIndividualProgramListResponse	-
O	POST	/watchlist_screening/individual/review/create	WatchlistScreeningIndividualReviewCreateRequest	WatchlistScreeningIndividualReviewCreateResponse	-
O	POST	/watchlist_screening/individual/review/list	WatchlistScreeningIndividualReviewListRequest	WatchlistScreeningIndividualReviewListResponse	-
O	POST	/watchlist_screening/individual/update	WatchlistScreeningIndividualUpdateRequest	WatchlistScreeningIndividualUpdateResponse	-
O	POST	/webhook_verification_key/get	WebhookVerificationKeyGetRequest	WebhookVerificationKeyGetResponse	-
P	/idv_classic/identity_assessments
P	/idv_classic/identity_assessments/:id
P	/idv_classic/identity_searches
P	/idv_classic/identity_searches/:id
P	/idv_classic/identity_searches/jobs/:id
P	/idv_classic/profiles
P	/idv_classic/profiles/:id
P	/idv_classic/profiles/:id/identity_searches
P	/items/transactions/notify
P	/transactions/recurring/deactivate
"""#
}
