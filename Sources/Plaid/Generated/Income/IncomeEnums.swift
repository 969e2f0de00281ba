// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``AssetDetail/assetEmployerSponsoredIndicator``.
///
/// Unknown values are kept unchanged.
public struct AssetDetailAssetEmployerSponsoredIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Yes` in JSON.
    public static var yes: Self { Self(rawValue: "Yes") }
    /// `No` in JSON.
    public static var no: Self { Self(rawValue: "No") }
}

/// The values of ``AssetDetail/assetRetirementIndicator``.
///
/// Unknown values are kept unchanged.
public struct AssetDetailAssetRetirementIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Yes` in JSON.
    public static var yes: Self { Self(rawValue: "Yes") }
    /// `No` in JSON.
    public static var no: Self { Self(rawValue: "No") }
}

/// The values of ``AssetHolding/assetHoldingRestrictedIndicator``.
///
/// Unknown values are kept unchanged.
public struct AssetHoldingAssetHoldingRestrictedIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Yes` in JSON.
    public static var yes: Self { Self(rawValue: "Yes") }
    /// `No` in JSON.
    public static var no: Self { Self(rawValue: "No") }
}

/// The values of ``AssetHolding/assetHoldingType``.
///
/// Unknown values are kept unchanged.
public struct AssetHoldingAssetHoldingType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bond` in JSON.
    public static var bond: Self { Self(rawValue: "Bond") }
    /// `Stock` in JSON.
    public static var stock: Self { Self(rawValue: "Stock") }
    /// `Crypto` in JSON.
    public static var crypto: Self { Self(rawValue: "Crypto") }
    /// `Other` in JSON.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of ``AssetTransactionDetail/assetInvestmentTransactionType``.
///
/// Unknown values are kept unchanged.
public struct AssetInvestmentTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Buy` in JSON.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// `Sell` in JSON.
    public static var sell: Self { Self(rawValue: "Sell") }
    /// `Dividends` in JSON.
    public static var dividends: Self { Self(rawValue: "Dividends") }
    /// `Interest` in JSON.
    public static var interest: Self { Self(rawValue: "Interest") }
    /// `Transfers` in JSON.
    public static var transfers: Self { Self(rawValue: "Transfers") }
    /// `Reinvestments` in JSON.
    public static var reinvestments: Self { Self(rawValue: "Reinvestments") }
    /// `FundsReceived` in JSON.
    public static var fundsReceived: Self { Self(rawValue: "FundsReceived") }
    /// `Other` in JSON.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of ``AssetTransactionDetail/assetTransactionCategoryType``.
///
/// Unknown values are kept unchanged.
public struct AssetTransactionCategoryType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ATMFee` in JSON.
    public static var atmFee: Self { Self(rawValue: "ATMFee") }
    /// `Advertising` in JSON.
    public static var advertising: Self { Self(rawValue: "Advertising") }
    /// `AirTravel` in JSON.
    public static var airTravel: Self { Self(rawValue: "AirTravel") }
    /// `AlcoholBars` in JSON.
    public static var alcoholBars: Self { Self(rawValue: "AlcoholBars") }
    /// `Allowance` in JSON.
    public static var allowance: Self { Self(rawValue: "Allowance") }
    /// `Amusement` in JSON.
    public static var amusement: Self { Self(rawValue: "Amusement") }
    /// `Arts` in JSON.
    public static var arts: Self { Self(rawValue: "Arts") }
    /// `AutoTransport` in JSON.
    public static var autoTransport: Self { Self(rawValue: "AutoTransport") }
    /// `AutoInsurance` in JSON.
    public static var autoInsurance: Self { Self(rawValue: "AutoInsurance") }
    /// `AutoPayment` in JSON.
    public static var autoPayment: Self { Self(rawValue: "AutoPayment") }
    /// `BabySupplies` in JSON.
    public static var babySupplies: Self { Self(rawValue: "BabySupplies") }
    /// `BabysitterDaycare` in JSON.
    public static var babysitterDaycare: Self { Self(rawValue: "BabysitterDaycare") }
    /// `BankFee` in JSON.
    public static var bankFee: Self { Self(rawValue: "BankFee") }
    /// `BillsUtilities` in JSON.
    public static var billsUtilities: Self { Self(rawValue: "BillsUtilities") }
    /// `Bonus` in JSON.
    public static var bonus: Self { Self(rawValue: "Bonus") }
    /// `BooksSupplies` in JSON.
    public static var booksSupplies: Self { Self(rawValue: "BooksSupplies") }
    /// `Business Services` in JSON.
    public static var businessServices: Self { Self(rawValue: "Business Services") }
    /// `Buy` in JSON.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// `CashATM` in JSON.
    public static var cashAtm: Self { Self(rawValue: "CashATM") }
    /// `Charity` in JSON.
    public static var charity: Self { Self(rawValue: "Charity") }
    /// `Check` in JSON.
    public static var check: Self { Self(rawValue: "Check") }
    /// `ChildSupport` in JSON.
    public static var childSupport: Self { Self(rawValue: "ChildSupport") }
    /// `Clothing` in JSON.
    public static var clothing: Self { Self(rawValue: "Clothing") }
    /// `CoffeeShops` in JSON.
    public static var coffeeShops: Self { Self(rawValue: "CoffeeShops") }
    /// `CreditCardPayment` in JSON.
    public static var creditCardPayment: Self { Self(rawValue: "CreditCardPayment") }
    /// `Dentist` in JSON.
    public static var dentist: Self { Self(rawValue: "Dentist") }
    /// `Doctor` in JSON.
    public static var doctor: Self { Self(rawValue: "Doctor") }
    /// `Education` in JSON.
    public static var education: Self { Self(rawValue: "Education") }
    /// `ElectronicsSoftware` in JSON.
    public static var electronicsSoftware: Self { Self(rawValue: "ElectronicsSoftware") }
    /// `Entertainment` in JSON.
    public static var entertainment: Self { Self(rawValue: "Entertainment") }
    /// `Eyecare` in JSON.
    public static var eyecare: Self { Self(rawValue: "Eyecare") }
    /// `FastFood` in JSON.
    public static var fastFood: Self { Self(rawValue: "FastFood") }
    /// `FederalTax` in JSON.
    public static var federalTax: Self { Self(rawValue: "FederalTax") }
    /// `FeesCharges` in JSON.
    public static var feesCharges: Self { Self(rawValue: "FeesCharges") }
    /// `FinanceCharge` in JSON.
    public static var financeCharge: Self { Self(rawValue: "FinanceCharge") }
    /// `Financial` in JSON.
    public static var financial: Self { Self(rawValue: "Financial") }
    /// `FinancialAdvisor` in JSON.
    public static var financialAdvisor: Self { Self(rawValue: "FinancialAdvisor") }
    /// `FoodDining` in JSON.
    public static var foodDining: Self { Self(rawValue: "FoodDining") }
    /// `Furnishings` in JSON.
    public static var furnishings: Self { Self(rawValue: "Furnishings") }
    /// `GasFuel` in JSON.
    public static var gasFuel: Self { Self(rawValue: "GasFuel") }
    /// `GiftsDonations` in JSON.
    public static var giftsDonations: Self { Self(rawValue: "GiftsDonations") }
    /// `Groceries` in JSON.
    public static var groceries: Self { Self(rawValue: "Groceries") }
    /// `Gym` in JSON.
    public static var gym: Self { Self(rawValue: "Gym") }
    /// `Hair` in JSON.
    public static var hair: Self { Self(rawValue: "Hair") }
    /// `HealthFitness` in JSON.
    public static var healthFitness: Self { Self(rawValue: "HealthFitness") }
    /// `HealthInsurance` in JSON.
    public static var healthInsurance: Self { Self(rawValue: "HealthInsurance") }
    /// `Hobbies` in JSON.
    public static var hobbies: Self { Self(rawValue: "Hobbies") }
    /// `Home` in JSON.
    public static var home: Self { Self(rawValue: "Home") }
    /// `HomeImprovement` in JSON.
    public static var homeImprovement: Self { Self(rawValue: "HomeImprovement") }
    /// `HomeInsurance` in JSON.
    public static var homeInsurance: Self { Self(rawValue: "HomeInsurance") }
    /// `HomePhone` in JSON.
    public static var homePhone: Self { Self(rawValue: "HomePhone") }
    /// `HomeServices` in JSON.
    public static var homeServices: Self { Self(rawValue: "HomeServices") }
    /// `HomeSupplies` in JSON.
    public static var homeSupplies: Self { Self(rawValue: "HomeSupplies") }
    /// `Hotel` in JSON.
    public static var hotel: Self { Self(rawValue: "Hotel") }
    /// `Income` in JSON.
    public static var income: Self { Self(rawValue: "Income") }
    /// `InterestIncome` in JSON.
    public static var interestIncome: Self { Self(rawValue: "InterestIncome") }
    /// `Internet` in JSON.
    public static var internet: Self { Self(rawValue: "Internet") }
    /// `Investments` in JSON.
    public static var investments: Self { Self(rawValue: "Investments") }
    /// `Kids` in JSON.
    public static var kids: Self { Self(rawValue: "Kids") }
    /// `KidsActivities` in JSON.
    public static var kidsActivities: Self { Self(rawValue: "KidsActivities") }
    /// `LateFee` in JSON.
    public static var lateFee: Self { Self(rawValue: "LateFee") }
    /// `Laundry` in JSON.
    public static var laundry: Self { Self(rawValue: "Laundry") }
    /// `LawnGarden` in JSON.
    public static var lawnGarden: Self { Self(rawValue: "LawnGarden") }
    /// `Legal` in JSON.
    public static var legal: Self { Self(rawValue: "Legal") }
    /// `LifeInsurance` in JSON.
    public static var lifeInsurance: Self { Self(rawValue: "LifeInsurance") }
    /// `LoanInsurance` in JSON.
    public static var loanInsurance: Self { Self(rawValue: "LoanInsurance") }
    /// `LoanPayment` in JSON.
    public static var loanPayment: Self { Self(rawValue: "LoanPayment") }
    /// `Loans` in JSON.
    public static var loans: Self { Self(rawValue: "Loans") }
    /// `MobilePhone` in JSON.
    public static var mobilePhone: Self { Self(rawValue: "MobilePhone") }
    /// `MortgageRent` in JSON.
    public static var mortgageRent: Self { Self(rawValue: "MortgageRent") }
    /// `MoviesDVDs` in JSON.
    public static var moviesDvDs: Self { Self(rawValue: "MoviesDVDs") }
    /// `Music` in JSON.
    public static var music: Self { Self(rawValue: "Music") }
    /// `NewspapersMagazines` in JSON.
    public static var newspapersMagazines: Self { Self(rawValue: "NewspapersMagazines") }
    /// `OfficeSupplies` in JSON.
    public static var officeSupplies: Self { Self(rawValue: "OfficeSupplies") }
    /// `Parking` in JSON.
    public static var parking: Self { Self(rawValue: "Parking") }
    /// `Paycheck` in JSON.
    public static var paycheck: Self { Self(rawValue: "Paycheck") }
    /// `PersonalCare` in JSON.
    public static var personalCare: Self { Self(rawValue: "PersonalCare") }
    /// `PetFoodSupplies` in JSON.
    public static var petFoodSupplies: Self { Self(rawValue: "PetFoodSupplies") }
    /// `PetGrooming` in JSON.
    public static var petGrooming: Self { Self(rawValue: "PetGrooming") }
    /// `Pets` in JSON.
    public static var pets: Self { Self(rawValue: "Pets") }
    /// `Pharmacy` in JSON.
    public static var pharmacy: Self { Self(rawValue: "Pharmacy") }
    /// `Printing` in JSON.
    public static var printing: Self { Self(rawValue: "Printing") }
    /// `Property Tax` in JSON.
    public static var propertyTax: Self { Self(rawValue: "Property Tax") }
    /// `Public Transportation` in JSON.
    public static var publicTransportation: Self { Self(rawValue: "Public Transportation") }
    /// `Reimbursement` in JSON.
    public static var reimbursement: Self { Self(rawValue: "Reimbursement") }
    /// `RentalCarTaxi` in JSON.
    public static var rentalCarTaxi: Self { Self(rawValue: "RentalCarTaxi") }
    /// `Restaurants` in JSON.
    public static var restaurants: Self { Self(rawValue: "Restaurants") }
    /// `SalesTax` in JSON.
    public static var salesTax: Self { Self(rawValue: "SalesTax") }
    /// `ServiceParts` in JSON.
    public static var serviceParts: Self { Self(rawValue: "ServiceParts") }
    /// `ServiceFee` in JSON.
    public static var serviceFee: Self { Self(rawValue: "ServiceFee") }
    /// `Shipping` in JSON.
    public static var shipping: Self { Self(rawValue: "Shipping") }
    /// `Shopping` in JSON.
    public static var shopping: Self { Self(rawValue: "Shopping") }
    /// `SpaMassage` in JSON.
    public static var spaMassage: Self { Self(rawValue: "SpaMassage") }
    /// `SportingGoods` in JSON.
    public static var sportingGoods: Self { Self(rawValue: "SportingGoods") }
    /// `Sports` in JSON.
    public static var sports: Self { Self(rawValue: "Sports") }
    /// `StateTax` in JSON.
    public static var stateTax: Self { Self(rawValue: "StateTax") }
    /// `Student Loan` in JSON.
    public static var studentLoan: Self { Self(rawValue: "Student Loan") }
    /// `Taxes` in JSON.
    public static var taxes: Self { Self(rawValue: "Taxes") }
    /// `Television` in JSON.
    public static var television: Self { Self(rawValue: "Television") }
    /// `Toys` in JSON.
    public static var toys: Self { Self(rawValue: "Toys") }
    /// `Transfer` in JSON.
    public static var transfer: Self { Self(rawValue: "Transfer") }
    /// `Travel` in JSON.
    public static var travel: Self { Self(rawValue: "Travel") }
    /// `Tuition` in JSON.
    public static var tuition: Self { Self(rawValue: "Tuition") }
    /// `Uncategorized` in JSON.
    public static var uncategorized: Self { Self(rawValue: "Uncategorized") }
    /// `Utilities` in JSON.
    public static var utilities: Self { Self(rawValue: "Utilities") }
    /// `Vacation` in JSON.
    public static var vacation: Self { Self(rawValue: "Vacation") }
    /// `Veterinary` in JSON.
    public static var veterinary: Self { Self(rawValue: "Veterinary") }
}

/// The values of ``AssetTransactionDetail/assetTransactionType``.
///
/// Unknown values are kept unchanged.
public struct AssetTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Credit` in JSON.
    public static var credit: Self { Self(rawValue: "Credit") }
    /// `Debit` in JSON.
    public static var debit: Self { Self(rawValue: "Debit") }
}

/// The values of ``AssetDetail/assetType``.
///
/// Unknown values are kept unchanged.
public struct AssetType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CheckingAccount` in JSON.
    public static var checkingAccount: Self { Self(rawValue: "CheckingAccount") }
    /// `SavingsAccount` in JSON.
    public static var savingsAccount: Self { Self(rawValue: "SavingsAccount") }
    /// `Investment` in JSON.
    public static var investment: Self { Self(rawValue: "Investment") }
    /// `MoneyMarketFund` in JSON.
    public static var moneyMarketFund: Self { Self(rawValue: "MoneyMarketFund") }
    /// `Other` in JSON.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of ``CreditBankEmploymentWarning/warningType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankEmploymentWarningType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BANK_EMPLOYMENT_WARNING` in JSON.
    public static var bankEmploymentWarning: Self { Self(rawValue: "BANK_EMPLOYMENT_WARNING") }
}

/// The values of ``CreditBankEmploymentWarning/warningCode`` and ``CreditBankIncomeWarning/warningCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_employmentget).
public struct CreditBankIncomeWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IDENTITY_UNAVAILABLE` in JSON.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// `TRANSACTIONS_UNAVAILABLE` in JSON.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// `ITEM_UNAPPROVED` in JSON.
    public static var itemUnapproved: Self { Self(rawValue: "ITEM_UNAPPROVED") }
    /// `REPORT_DELETED` in JSON.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// `DATA_UNAVAILABLE` in JSON.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The values of ``PayStubPayPeriodDetails/payBasis``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubPayBasisType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SALARY` in JSON.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// `HOURLY` in JSON.
    public static var hourly: Self { Self(rawValue: "HOURLY") }
    /// `COMMISSION` in JSON.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
}

/// The values of ``CreditSessionBankEmploymentResult/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionBankEmploymentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `NO_EMPLOYERS_FOUND` in JSON.
    public static var noEmployersFound: Self { Self(rawValue: "NO_EMPLOYERS_FOUND") }
    /// `EMPLOYER_NOT_LISTED` in JSON.
    public static var employerNotListed: Self { Self(rawValue: "EMPLOYER_NOT_LISTED") }
    /// `STARTED` in JSON.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// `INTERNAL_ERROR` in JSON.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The values of ``DocumentMetadata/docType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct DocType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `DOCUMENT_TYPE_PAYSTUB` in JSON.
    public static var documentTypePaystub: Self { Self(rawValue: "DOCUMENT_TYPE_PAYSTUB") }
    /// `DOCUMENT_TYPE_BANK_STATEMENT` in JSON.
    public static var documentTypeBankStatement: Self { Self(rawValue: "DOCUMENT_TYPE_BANK_STATEMENT") }
    /// `DOCUMENT_TYPE_US_TAX_W2` in JSON.
    public static var documentTypeUsTaxW2: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_W2") }
    /// `DOCUMENT_TYPE_US_MILITARY_ERAS` in JSON.
    public static var documentTypeUsMilitaryEras: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_ERAS") }
    /// `DOCUMENT_TYPE_US_MILITARY_LES` in JSON.
    public static var documentTypeUsMilitaryLes: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_LES") }
    /// `DOCUMENT_TYPE_US_MILITARY_CLES` in JSON.
    public static var documentTypeUsMilitaryCles: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_CLES") }
    /// `DOCUMENT_TYPE_GIG` in JSON.
    public static var documentTypeGig: Self { Self(rawValue: "DOCUMENT_TYPE_GIG") }
    /// `DOCUMENT_TYPE_NONE` in JSON.
    public static var documentTypeNone: Self { Self(rawValue: "DOCUMENT_TYPE_NONE") }
    /// `DOCUMENT_TYPE_US_TAX_1099_MISC` in JSON.
    public static var documentTypeUsTax1099Misc: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_MISC") }
    /// `DOCUMENT_TYPE_US_TAX_1099_K` in JSON.
    public static var documentTypeUsTax1099K: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_K") }
    /// `DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF` in JSON.
    public static var documentTypePlaidGeneratedPaystubPdf: Self { Self(rawValue: "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF") }
    /// `DOCUMENT_TYPE_US_STUDENT_I20` in JSON.
    public static var documentTypeUsStudentI20: Self { Self(rawValue: "DOCUMENT_TYPE_US_STUDENT_I20") }
}

/// The values of ``EarningsBreakdown/canonicalDescription``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct EarningsBreakdownCanonicalDescription: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BONUS` in JSON.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// `COMMISSION` in JSON.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// `OVERTIME` in JSON.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// `PAID TIME OFF` in JSON.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// `REGULAR PAY` in JSON.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// `VACATION` in JSON.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// `BASIC ALLOWANCE HOUSING` in JSON.
    public static var basicAllowanceHousing: Self { Self(rawValue: "BASIC ALLOWANCE HOUSING") }
    /// `BASIC ALLOWANCE SUBSISTENCE` in JSON.
    public static var basicAllowanceSubsistence: Self { Self(rawValue: "BASIC ALLOWANCE SUBSISTENCE") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``EmploymentVerification/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct EmploymentVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMPLOYMENT_STATUS_ACTIVE` in JSON.
    public static var employmentStatusActive: Self { Self(rawValue: "EMPLOYMENT_STATUS_ACTIVE") }
    /// `EMPLOYMENT_STATUS_INACTIVE` in JSON.
    public static var employmentStatusInactive: Self { Self(rawValue: "EMPLOYMENT_STATUS_INACTIVE") }
}

/// The values of ``Credit1099/form1099Type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct Form1099Type: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FORM_1099_TYPE_UNKNOWN` in JSON.
    public static var form1099TypeUnknown: Self { Self(rawValue: "FORM_1099_TYPE_UNKNOWN") }
    /// `FORM_1099_TYPE_MISC` in JSON.
    public static var form1099TypeMisc: Self { Self(rawValue: "FORM_1099_TYPE_MISC") }
    /// `FORM_1099_TYPE_K` in JSON.
    public static var form1099TypeK: Self { Self(rawValue: "FORM_1099_TYPE_K") }
}

/// The values of ``IncomeBreakdown/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct IncomeBreakdownType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bonus` in JSON.
    public static var bonus: Self { Self(rawValue: "bonus") }
    /// `overtime` in JSON.
    public static var overtime: Self { Self(rawValue: "overtime") }
    /// `regular` in JSON.
    public static var regular: Self { Self(rawValue: "regular") }
}

/// The values of ``CreditPayrollIncomePrecheckResponse/confidence`` and
/// ``IncomeVerificationPrecheckResponse/confidence``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckConfidence: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HIGH` in JSON.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// `LOW` in JSON.
    public static var low: Self { Self(rawValue: "LOW") }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of ``LoanIdentifier/loanIdentifierType``.
///
/// Unknown values are kept unchanged.
public struct LoanIdentifierType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LenderLoan` in JSON.
    public static var lenderLoan: Self { Self(rawValue: "LenderLoan") }
    /// `UniversalLoan` in JSON.
    public static var universalLoan: Self { Self(rawValue: "UniversalLoan") }
}

/// The values of ``RoleDetail/partyRoleType``.
///
/// Unknown values are kept unchanged.
public struct PartyRoleType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Borrower` in JSON.
    public static var borrower: Self { Self(rawValue: "Borrower") }
}

/// The values of ``PayPeriodDetails/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PayPeriodDetailsPayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PAY_FREQUENCY_UNKNOWN` in JSON.
    public static var payFrequencyUnknown: Self { Self(rawValue: "PAY_FREQUENCY_UNKNOWN") }
    /// `PAY_FREQUENCY_WEEKLY` in JSON.
    public static var payFrequencyWeekly: Self { Self(rawValue: "PAY_FREQUENCY_WEEKLY") }
    /// `PAY_FREQUENCY_BIWEEKLY` in JSON.
    public static var payFrequencyBiweekly: Self { Self(rawValue: "PAY_FREQUENCY_BIWEEKLY") }
    /// `PAY_FREQUENCY_SEMIMONTHLY` in JSON.
    public static var payFrequencySemimonthly: Self { Self(rawValue: "PAY_FREQUENCY_SEMIMONTHLY") }
    /// `PAY_FREQUENCY_MONTHLY` in JSON.
    public static var payFrequencyMonthly: Self { Self(rawValue: "PAY_FREQUENCY_MONTHLY") }
}

/// The values of ``PaystubDetails/payFrequency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PaystubPayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MONTHLY` in JSON.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// `BI-WEEKLY` in JSON.
    public static var biWeekly: Self { Self(rawValue: "BI-WEEKLY") }
    /// `WEEKLY` in JSON.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// `SEMI-MONTHLY` in JSON.
    public static var semiMonthly: Self { Self(rawValue: "SEMI-MONTHLY") }
}

/// The values of ``CreditRelayGetRequest/reportType``, ``CreditRelayPDFGetRequest/reportType`` and
/// ``CreditRelayRefreshRequest/reportType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#creditrelayget).
public struct ReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asset` in JSON.
    public static var asset: Self { Self(rawValue: "asset") }
}

/// The values of ``RiskSignalDocumentReference/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct RiskSignalDocumentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PROCESSING` in JSON.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// `PROCESSING_COMPLETE` in JSON.
    public static var processingComplete: Self { Self(rawValue: "PROCESSING_COMPLETE") }
    /// `PROCESSING_ERROR` in JSON.
    public static var processingError: Self { Self(rawValue: "PROCESSING_ERROR") }
    /// `PASSWORD_PROTECTED` in JSON.
    public static var passwordProtected: Self { Self(rawValue: "PASSWORD_PROTECTED") }
    /// `VIRUS_DETECTED` in JSON.
    public static var virusDetected: Self { Self(rawValue: "VIRUS_DETECTED") }
}

/// The values of ``RiskSignalDocumentReference/documentType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct RiskSignalDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `BANK_STATEMENT` in JSON.
    public static var bankStatement: Self { Self(rawValue: "BANK_STATEMENT") }
    /// `BENEFITS_STATEMENT` in JSON.
    public static var benefitsStatement: Self { Self(rawValue: "BENEFITS_STATEMENT") }
    /// `BUSINESS_FILING` in JSON.
    public static var businessFiling: Self { Self(rawValue: "BUSINESS_FILING") }
    /// `CHECK` in JSON.
    public static var check: Self { Self(rawValue: "CHECK") }
    /// `DRIVING_LICENSE` in JSON.
    public static var drivingLicense: Self { Self(rawValue: "DRIVING_LICENSE") }
    /// `FINANCIAL_STATEMENT` in JSON.
    public static var financialStatement: Self { Self(rawValue: "FINANCIAL_STATEMENT") }
    /// `INVOICE` in JSON.
    public static var invoice: Self { Self(rawValue: "INVOICE") }
    /// `PAYSLIP` in JSON.
    public static var payslip: Self { Self(rawValue: "PAYSLIP") }
    /// `SOCIAL_SECURITY_CARD` in JSON.
    public static var socialSecurityCard: Self { Self(rawValue: "SOCIAL_SECURITY_CARD") }
    /// `TAX_FORM` in JSON.
    public static var taxForm: Self { Self(rawValue: "TAX_FORM") }
    /// `UTILITY_BILL` in JSON.
    public static var utilityBill: Self { Self(rawValue: "UTILITY_BILL") }
}

/// The values of ``RiskSignalDocumentReference/fileType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct RiskSignalFileType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `IMAGE_PDF` in JSON.
    public static var imagePdf: Self { Self(rawValue: "IMAGE_PDF") }
    /// `SCAN_OCR` in JSON.
    public static var scanOcr: Self { Self(rawValue: "SCAN_OCR") }
    /// `TRUE_PDF` in JSON.
    public static var truePdf: Self { Self(rawValue: "TRUE_PDF") }
    /// `IMAGE` in JSON.
    public static var image: Self { Self(rawValue: "IMAGE") }
    /// `MIXED_PAGE_PDF` in JSON.
    public static var mixedPagePdf: Self { Self(rawValue: "MIXED_PAGE_PDF") }
    /// `EMPTY_PDF` in JSON.
    public static var emptyPdf: Self { Self(rawValue: "EMPTY_PDF") }
    /// `FLATTENED_PDF` in JSON.
    public static var flattenedPdf: Self { Self(rawValue: "FLATTENED_PDF") }
}

/// The values of ``ServiceProductFulfillmentDetail/serviceProductFulfillmentIdentifier``.
///
/// Unknown values are kept unchanged.
public struct ServiceProductFulfillmentIdentifier: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VOA` in JSON.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// `VOE` in JSON.
    public static var voe: Self { Self(rawValue: "VOE") }
}

/// The values of ``TaxpayerIdentifier/taxpayerIdentifierType``.
///
/// Unknown values are kept unchanged.
public struct TaxpayerIdentifierType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IndividualTaxpayerIdentificationNumber` in JSON.
    public static var individualTaxpayerIdentificationNumber: Self { Self(rawValue: "IndividualTaxpayerIdentificationNumber") }
    /// `SocialSecurityNumber` in JSON.
    public static var socialSecurityNumber: Self { Self(rawValue: "SocialSecurityNumber") }
}

/// The values of ``Total/canonicalDescription``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct TotalCanonicalDescription: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BONUS` in JSON.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// `COMMISSION` in JSON.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// `OVERTIME` in JSON.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// `PAID TIME OFF` in JSON.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// `REGULAR PAY` in JSON.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// `VACATION` in JSON.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// `EMPLOYEE MEDICARE` in JSON.
    public static var employeeMedicare: Self { Self(rawValue: "EMPLOYEE MEDICARE") }
    /// `FICA` in JSON.
    public static var fica: Self { Self(rawValue: "FICA") }
    /// `SOCIAL SECURITY EMPLOYEE TAX` in JSON.
    public static var socialSecurityEmployeeTax: Self { Self(rawValue: "SOCIAL SECURITY EMPLOYEE TAX") }
    /// `MEDICAL` in JSON.
    public static var medical: Self { Self(rawValue: "MEDICAL") }
    /// `VISION` in JSON.
    public static var vision: Self { Self(rawValue: "VISION") }
    /// `DENTAL` in JSON.
    public static var dental: Self { Self(rawValue: "DENTAL") }
    /// `NET PAY` in JSON.
    public static var netPay: Self { Self(rawValue: "NET PAY") }
    /// `TAXES` in JSON.
    public static var taxes: Self { Self(rawValue: "TAXES") }
    /// `NOT_FOUND` in JSON.
    public static var notFound: Self { Self(rawValue: "NOT_FOUND") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}
